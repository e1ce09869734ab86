//! Downloads: the request for the bytes of a file, and the stream of them.
//!
//! `resume` continues after a lost connection, `identity` finds out whether the file is still the
//! same, `sink` writes to files and writers.

mod identity;
mod resume;
mod sink;

use std::fmt;
use std::future::poll_fn;
use std::ops::RangeBounds;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{HeaderMap, HeaderName, StatusCode, header};
use http_body::Body as _;
use tokio::io::AsyncWrite;

use super::checksum::Checksum;
use super::method::DownloadMethod;
use super::progress::{Progress, Reporter};
use super::range::ByteRange;
use crate::runtime::call::Call;
use crate::runtime::error::Error;
use crate::runtime::exclusive::Exclusive;
use crate::runtime::transport::{self, Body};

use resume::Transfer;

const X_GOOG_STORED_CONTENT_ENCODING: HeaderName =
    HeaderName::from_static("x-goog-stored-content-encoding");

/// A request for the bytes of a file. It is sent when it is awaited.
///
/// The response is returned when its headers have arrived; its bytes come as they are read from the
/// [`Download`].
///
/// When the connection is lost, the download continues at the byte that it has reached, as often as the
/// [`RetryPolicy`](crate::runtime::RetryPolicy) allows; each time more bytes have arrived, the count
/// begins again. A file that has changed in the meantime is an
/// [error](Error::is_media_changed), never a mixture. A file whose response has nothing to recognize
/// it by (`etag`, `x-goog-generation`, `x-goog-hash`, `last-modified`) is not continued.
///
/// A download may take any time while bytes arrive; the stall timeout of the client limits the time
/// without.
#[must_use = "a download is not requested until it is awaited"]
pub struct DownloadRequest {
    call: Call,
    method: &'static DownloadMethod,
    range: Result<ByteRange, Error>,
    etag: Option<String>,
    unpack: bool,
    check: bool,
    reporter: Reporter,
}

impl DownloadRequest {
    /// The download of the file that a call names.
    #[doc(hidden)]
    pub fn new(call: Call, method: &'static DownloadMethod) -> Self {
        DownloadRequest {
            call,
            method,
            range: Ok(ByteRange::default()),
            etag: None,
            unpack: true,
            check: true,
            reporter: Reporter::default(),
        }
    }

    /// Downloads a part of the file: `0..1024`, `1_000_000..`. The positions count stored bytes, so a part
    /// of a file that is stored as gzip is returned without unpacking it. A part has no checksum.
    ///
    /// The server refuses a range that begins after the end of the file with HTTP 416.
    pub fn with_range(mut self, range: impl RangeBounds<u64>) -> Self {
        self.range = ByteRange::of(&range);
        self
    }

    /// Requires that the file has this `etag`, that of an earlier response. Together with
    /// [`with_range`](Self::with_range), it continues a download of an earlier process. A file with another
    /// one is an [error](Error::is_media_changed).
    pub fn with_etag(mut self, etag: impl Into<String>) -> Self {
        self.etag = Some(etag.into());
        self
    }

    /// Returns the bytes as they are stored. By default, a file that is stored as gzip
    /// (`content-encoding: gzip`) is unpacked.
    pub fn without_unpacking(mut self) -> Self {
        self.unpack = false;
        self
    }

    /// Accepts bytes whose checksum is not the one that the service sends with them.
    pub fn without_checksum(mut self) -> Self {
        self.check = false;
        self
    }

    /// Calls a function with the progress of the download, in order. It should return at once.
    pub fn with_progress(mut self, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.reporter = Reporter::new(report);
        self
    }

    /// Sends the request. Awaiting the value itself does the same.
    pub fn send(self) -> DownloadFuture {
        let id = self.call.method.id;
        DownloadFuture {
            method: id,
            begin: Exclusive::new(Box::pin(async move {
                self.begin().await.map_err(|error| error.in_method(id))
            })),
        }
    }

    /// Downloads to a file, and returns the number of bytes: see [`Download::to_file`].
    ///
    /// # Errors
    ///
    /// Those of the request, and of [`Download::to_file`].
    pub async fn to_file(self, path: impl Into<PathBuf>) -> Result<u64, Error> {
        self.send().await?.to_file(path).await
    }

    /// Downloads to a writer, and returns the number of bytes: see [`Download::to_writer`].
    ///
    /// # Errors
    ///
    /// Those of the request, and of [`Download::to_writer`].
    pub async fn to_writer<W>(self, writer: &mut W) -> Result<u64, Error>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        self.send().await?.to_writer(writer).await
    }

    async fn begin(self) -> Result<Download, Error> {
        let range = self.range?;
        let mut call = self.call;
        call.set_standard("alt", "media");
        let limit = call.client.max_response_size();
        let method = call.method.id;
        let transfer = Transfer::new(call, self.method.path, range, self.etag, self.reporter)
            .with_check(self.check);
        let (body, mut parts) = transfer.begin().await?;
        let remaining = body.size_hint().exact();
        let whole = range.is_whole() && parts.status != StatusCode::PARTIAL_CONTENT;
        let packed = transport::is_packed(&parts.headers);
        let unpack = packed && self.unpack && whole;
        let mut checksum = Checksum::of(&parts.headers).filter(|_| whole && self.check);
        let stored = stored(&parts.headers, packed);
        let mut body = body;
        if stored == Stored::AsReceived
            && let Some(checksum) = checksum.take()
        {
            body = checksum.check(body);
        }
        if unpack {
            transport::forget_encoding(&mut parts.headers);
            body = transport::unpack(body);
        }
        // A server that packs on the way has the hash of the bytes before that.
        if stored == Stored::Unpacked
            && (unpack || !packed)
            && let Some(checksum) = checksum
        {
            body = checksum.check(body);
        }
        Ok(Download {
            body,
            status: parts.status,
            headers: parts.headers,
            length: remaining.filter(|_| !unpack),
            limit,
            method,
        })
    }
}

/// How the stored bytes, of which a checksum is, relate to the received ones.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stored {
    /// They are the same.
    AsReceived,
    /// They are what unpacking returns: the server packed them on the way.
    Unpacked,
    /// The server unpacked them on the way, so their checksum cannot be computed.
    Packed,
}

fn stored(headers: &HeaderMap, packed: bool) -> Stored {
    let stored = headers.get(X_GOOG_STORED_CONTENT_ENCODING);
    let stored = stored.map(|it| it.as_bytes().eq_ignore_ascii_case(b"gzip"));
    match (stored, packed) {
        (Some(false), true) => Stored::Unpacked,
        (Some(true), false) => Stored::Packed,
        _ => Stored::AsReceived,
    }
}

type Begin = Pin<Box<dyn Future<Output = Result<Download, Error>> + Send>>;

/// The request of a download in progress.
///
/// Nothing is sent before it is polled, and dropping it cancels the download.
#[must_use = "a download is not requested until it is awaited"]
pub struct DownloadFuture {
    method: &'static str,
    begin: Exclusive<Begin>,
}

impl Future for DownloadFuture {
    type Output = Result<Download, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.begin.get_mut().as_mut().poll(cx)
    }
}

impl IntoFuture for DownloadRequest {
    type Output = Result<Download, Error>;
    type IntoFuture = DownloadFuture;

    fn into_future(self) -> DownloadFuture {
        self.send()
    }
}

/// The bytes of a file, as they arrive.
///
/// It is a stream of [`Bytes`]. After the last of them, it has checked their number, and the checksum of
/// the whole file if the service sent one; an error in place of the end says that they are wrong.
#[must_use = "nothing is received until the download is read"]
pub struct Download {
    body: Body,
    status: StatusCode,
    headers: HeaderMap,
    length: Option<u64>,
    /// The limit on responses in memory, in bytes.
    limit: usize,
    method: &'static str,
}

impl Download {
    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    ///
    /// The connection was lost and the download could not be continued, the file has changed, or the
    /// checksum is wrong. The stream ends after an error.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The HTTP status: 200, or 206 for a range.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the first response. Those about the packing of a file that is unpacked are left
    /// out.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The media type of the file, if the service says it.
    pub fn content_type(&self) -> Option<&str> {
        self.text(header::CONTENT_TYPE)
    }

    /// The `etag` of the file, for [`DownloadRequest::with_etag`].
    pub fn etag(&self) -> Option<&str> {
        self.text(header::ETAG)
    }

    /// The number of bytes of the file or of the range, if it is known before they arrive. It is not for a
    /// file that is unpacked.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The whole content, in memory.
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next), and a file that is larger than the limit on responses
    /// (`with_max_response_size` of the client).
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let announced = self.length.and_then(|it| usize::try_from(it).ok());
        let mut all = BytesMut::with_capacity(announced.unwrap_or_default().min(self.limit));
        while let Some(piece) = self.next().await.transpose()? {
            if all.len() + piece.len() > self.limit {
                let (limit, mut response) = (self.limit, http::Response::new(Bytes::new()));
                *response.status_mut() = self.status;
                *response.headers_mut() = self.headers;
                return Err(Error::body_too_large(response, limit).in_method(self.method));
            }
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }

    /// Writes the bytes to a writer, flushes it, and returns their number.
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next), and those of the writer. What was written before the error is
    /// incomplete.
    pub async fn to_writer<W>(mut self, writer: &mut W) -> Result<u64, Error>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        let method = self.method;
        let written = sink::to_writer(&mut self, writer).await;
        written.map_err(|error| error.in_method(method))
    }

    /// Writes the bytes to a file and returns their number. A file that exists is replaced.
    ///
    /// They are written to another file in the same folder (`.NAME.*.part`), which gets the name when it is
    /// complete and was checked. After an error, it is removed.
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next), and those of the file system.
    pub async fn to_file(mut self, path: impl Into<PathBuf>) -> Result<u64, Error> {
        let method = self.method;
        let written = sink::to_file(&mut self, path.into()).await;
        written.map_err(|error| error.in_method(method))
    }

    fn text(&self, name: HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let Some(frame) = ready!(Pin::new(&mut self.body).poll_frame(cx)) else {
                return Poll::Ready(None);
            };
            match frame.map(|frame| frame.into_data()) {
                Ok(Ok(data)) if data.is_empty() => {}
                Ok(Ok(data)) => return Poll::Ready(Some(Ok(data))),
                Ok(Err(_trailers)) => {}
                Err(error) => return Poll::Ready(Some(Err(error.in_method(self.method)))),
            }
        }
    }
}

impl fmt::Debug for DownloadRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadRequest")
            .field("call", &self.call)
            .field("range", &self.range)
            .finish()
    }
}

impl fmt::Debug for DownloadFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DownloadFuture").field(&self.method).finish()
    }
}

/// Status and length, and the names of the headers: their values may be secrets.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.keys().map(|name| name.as_str()).collect();
        f.debug_struct("Download")
            .field("status", &self.status)
            .field("headers", &names)
            .field("length", &self.length)
            .finish()
    }
}
