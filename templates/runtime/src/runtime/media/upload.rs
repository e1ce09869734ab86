//! Uploads: their options, and the choice between one request and a session.
//!
//! `one_request` sends a file in a single request, `session` in a resumable session.

mod one_request;
mod session;

use std::fmt;
use std::sync::Arc;

use tokio::sync::Mutex;
use tokio::time::timeout_at;

use super::method::UploadMethod;
use super::progress::{Progress, Reporter};
use super::source::{Content, Source};
use crate::runtime::call::Call;
use crate::runtime::clock::Deadline;
use crate::runtime::error::Error;
use crate::runtime::json::Wire;
use crate::runtime::retry_loop::Received;
use crate::runtime::send::{Decode, SendFuture, SendResponseFuture, decode_json};

use session::Session;

/// The largest file that is sent in one request by default, in bytes: Google's documentation
/// recommends sessions for larger files.
const ONE_REQUEST: u64 = 5 * 1024 * 1024;

/// Google's services store the chunks of a session in units of this many bytes.
const CHUNK_UNIT: u64 = 256 * 1024;

/// The default size of the chunks of a source that can be read once, in bytes.
const CHUNK: u64 = 32 * CHUNK_UNIT;

/// The upload of a file by a method, with the metadata of its request.
///
/// Nothing is sent before [`send`](Self::send) or [`start`](Self::start) is called and awaited. Before
/// that, the media type and the size of the file are checked against what the method takes.
///
/// A small file is sent in one request, together with the metadata (`uploadType=multipart`, or
/// `media` where the method has no metadata). A file of more than 5 MiB or of unknown length is sent
/// in a session (`uploadType=resumable`) if the method has them. When a connection is lost, or a
/// response is a temporary error, a session asks the service what it has, and continues there. How often
/// is a matter of the [`RetryPolicy`](crate::runtime::RetryPolicy); each time the service has received
/// more, the count begins again.
///
/// An upload may take any time while it makes progress. The stall timeout of the client limits the time
/// without progress, and the timeout of an attempt the wait for the response. The total timeout limits
/// the upload only if the request itself sets it.
#[must_use = "an upload does not begin until `send` or `start` is called and awaited"]
pub struct Upload<R> {
    call: Call,
    options: Options,
    source: Source,
    decode: Decode<R>,
}

/// The options of an upload.
#[derive(Clone, Debug)]
struct Options {
    method: &'static UploadMethod,
    chunk_size: Option<u64>,
    /// Whether to use a session; `None` for what fits.
    resumable: Option<bool>,
    reporter: Reporter,
}

impl<R: Wire> Upload<R> {
    /// The upload of a source by a call of a method with a response.
    #[doc(hidden)]
    pub fn new(call: Call, method: &'static UploadMethod, source: Source) -> Self {
        Upload::with_decode(call, method, source, decode_json)
    }
}

impl Upload<()> {
    /// The upload of a source by a call of a method without a response.
    #[doc(hidden)]
    pub fn without_response(call: Call, method: &'static UploadMethod, source: Source) -> Self {
        Upload::with_decode(call, method, source, |_| Ok(()))
    }
}

impl<R> Upload<R> {
    fn with_decode(
        call: Call,
        method: &'static UploadMethod,
        source: Source,
        decode: Decode<R>,
    ) -> Self {
        let options = Options {
            method,
            chunk_size: None,
            resumable: None,
            reporter: Reporter::default(),
        };
        Upload {
            call,
            options,
            source,
            decode,
        }
    }

    /// Sets the media type of the file, as [`Source::with_content_type`] does.
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.source = self.source.with_content_type(content_type);
        self
    }

    /// Sends the file in a session (`true`) or in one request (`false`), whatever its size.
    ///
    /// A file that is sent in one request is sent from the beginning when the connection is lost, and
    /// only if it can be read again and the call is idempotent.
    pub fn with_resumable(mut self, resumable: bool) -> Self {
        self.options.resumable = Some(resumable);
        self
    }

    /// Sends the file of a session in chunks of this many bytes, which must be a multiple of 256 KiB.
    ///
    /// Each chunk is a request. By default, bytes in memory and files are sent in one request to the
    /// end, which is the fastest, and streams in chunks of 8 MiB, each of which is held in memory.
    pub fn with_chunk_size(mut self, bytes: u64) -> Self {
        self.options.chunk_size = Some(bytes);
        self
    }

    /// Calls a function with the progress of the upload, in order. It is called while bytes are sent, so
    /// it should return at once.
    pub fn with_progress(mut self, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.options.reporter = Reporter::new(report);
        self
    }

    /// Uploads the file and returns the body of the response.
    pub fn send(self) -> SendFuture<R> {
        SendFuture::of(self.send_response())
    }

    /// Uploads the file and returns the response: body, HTTP status and headers.
    pub fn send_response(self) -> SendResponseFuture<R> {
        let Upload {
            call,
            options,
            source,
            decode,
        } = self;
        let (clone, id) = (call.clone(), call.method.id);
        let upload = async move {
            let sent = send(call, options, source).await;
            sent.map_err(|error| error.in_method(id))
        };
        SendResponseFuture::of(&clone, decode, upload)
    }

    /// Begins a session and sends nothing of the file yet. Store [`UploadSession::uri`] to continue the
    /// upload after the program was restarted.
    ///
    /// # Errors
    ///
    /// The method has no sessions, it does not take such a file, or the service refused the metadata.
    pub async fn start(self) -> Result<UploadSession<R>, Error> {
        let id = self.call.method.id;
        let session = Session::start(&self.call, &self.options, self.source).await;
        let session = session.map_err(|error| error.in_method(id))?;
        Ok(UploadSession::new(session, self.call, self.decode))
    }

    /// Continues the session with this URI, which [`UploadSession::uri`] returned earlier, perhaps in
    /// another process. Nothing is sent yet.
    ///
    /// The source must have the same bytes as before, from the beginning. The upload continues with what
    /// the service does not have; a stream is read up to there, and not sent. Metadata of the request is
    /// not sent again.
    ///
    /// # Errors
    ///
    /// The URI is not one, or the method does not take such a file.
    pub async fn resume(self, uri: &str) -> Result<UploadSession<R>, Error> {
        let id = self.call.method.id;
        let session = Session::resume(&self.call, &self.options, self.source, uri).await;
        let session = session.map_err(|error| error.in_method(id))?;
        Ok(UploadSession::new(session, self.call, self.decode))
    }
}

/// A session of a resumable upload.
pub struct UploadSession<R> {
    session: Arc<Mutex<Session>>,
    /// For the settings of calls.
    call: Call,
    uri: String,
    decode: Decode<R>,
}

impl<R> UploadSession<R> {
    fn new(session: Session, call: Call, decode: Decode<R>) -> Self {
        UploadSession {
            uri: session.uri(),
            session: Arc::new(Mutex::new(session)),
            call,
            decode,
        }
    }

    /// The URI of the session. It is a secret: who has it can write to the upload. Google's services keep
    /// a session for a week.
    pub fn uri(&self) -> &str {
        &self.uri
    }

    /// Uploads what the service does not have, and returns the body of the response.
    ///
    /// After an error, it can be called again: it asks the service what it has and continues there.
    pub fn send(&self) -> SendFuture<R> {
        SendFuture::of(self.send_response())
    }

    /// [`send`](Self::send), with HTTP status and headers.
    pub fn send_response(&self) -> SendResponseFuture<R> {
        let (session, call) = (self.session.clone(), self.call.clone());
        let upload = async move {
            let sent = within_total(&call, async { session.lock().await.run().await }).await;
            sent.map_err(|error| error.in_method(call.method.id))
        };
        SendResponseFuture::of(&self.call, self.decode, upload)
    }
}

/// Uploads a file in the way that fits.
async fn send(call: Call, options: Options, source: Source) -> Result<Received, Error> {
    let content_type = options.method.content_type(source.content_type())?;
    let content = source.open(options.method).await?;
    if !options.uses_session(&content)? {
        return one_request::send(call, &options, content, &content_type).await;
    }
    let upload = async {
        let mut session = Session::start_with(&call, &options, content, &content_type).await?;
        session.run().await
    };
    within_total(&call, upload).await
}

/// The output of a future, if it completes within the total timeout that the call itself sets.
async fn within_total<T>(
    call: &Call,
    future: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    let Some(limit) = call.options.total_timeout else {
        return future.await;
    };
    let deadline = Deadline::starting_now("the call", limit);
    let result = timeout_at(deadline.at(), future).await;
    result.unwrap_or_else(|_| Err(deadline.error("uploading")))
}

impl Options {
    /// Whether the content is sent in a session.
    fn uses_session(&self, content: &Content) -> Result<bool, Error> {
        let small = content.length().is_some_and(|length| length <= ONE_REQUEST);
        match (self.method.simple, self.method.resumable, self.resumable) {
            (Some(_), Some(_), Some(resumable)) => Ok(resumable),
            (Some(_), Some(_), None) => Ok(!small || self.chunk_size.is_some()),
            (Some(_), None, None | Some(false)) => Ok(false),
            (None, Some(_), None | Some(true)) => Ok(true),
            (_, None, _) => Err(no_session()),
            (None, Some(_), Some(false)) => Err(Error::invalid_request(
                "the method takes files in resumable sessions only",
            )),
        }
    }

    /// The largest number of bytes in a request of a session.
    fn chunk_size(&self, content: &Content) -> Result<u64, Error> {
        match (self.chunk_size, content) {
            (Some(size), _) if size == 0 || !size.is_multiple_of(CHUNK_UNIT) => {
                Err(Error::invalid_request(format_args!(
                    "the chunk size of {size} bytes is not a multiple of {CHUNK_UNIT}"
                )))
            }
            (Some(size), _) => Ok(size),
            (None, Content::Parts(_)) => Ok(u64::MAX),
            (None, Content::Sequential(_)) => Ok(CHUNK),
        }
    }
}

/// The method takes a file in one request only.
fn no_session() -> Error {
    Error::invalid_request("the method has no resumable sessions: it takes a file in one request")
}

impl<R> fmt::Debug for Upload<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("call", &self.call)
            .field("source", &self.source)
            .finish()
    }
}

/// Without the URI, which is a secret.
impl<R> fmt::Debug for UploadSession<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UploadSession")
            .field(&self.call.method.id)
            .finish()
    }
}
