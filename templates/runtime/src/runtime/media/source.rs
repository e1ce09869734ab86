//! The bytes of an upload: in memory, in a file, or from a stream.
//!
//! Bytes in memory and files can be read again from any position, so an upload continues after a
//! lost connection without copies in memory. A stream is read once; a resumable upload keeps the
//! part of it that the service has not confirmed.

mod file;
mod sequential;

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

use super::method::UploadMethod;
use crate::runtime::error::Error;
use crate::runtime::exclusive::Exclusive;
use crate::runtime::transport::Body;

pub(super) use file::FileParts;
pub(super) use sequential::Sequential;

type Cause = Box<dyn StdError + Send + Sync>;
type BoxStream = Pin<Box<dyn Stream<Item = Result<Bytes, Cause>> + Send>>;

/// The size of the pieces that are read from an [`AsyncRead`], in bytes.
const PIECE: usize = 256 * 1024;

/// The bytes of an upload, with their length and media type as far as they are known.
///
/// Bytes and texts convert into a source. The other sources have functions:
///
/// - [`Source::file`]: a file, which is read while it is sent.
/// - [`Source::stream`]: the pieces of a stream.
/// - [`Source::reader`]: anything that implements [`AsyncRead`].
pub struct Source {
    kind: Kind,
    length: Option<u64>,
    content_type: Option<String>,
}

enum Kind {
    Bytes(Bytes),
    File(PathBuf),
    Stream(Exclusive<BoxStream>),
}

/// A source whose length is known if it can be.
pub(super) enum Content {
    /// Can be read from any position, as often as needed.
    Parts(Parts),
    /// Can be read once.
    Sequential(Sequential),
}

/// Bytes that can be read from any position.
#[derive(Clone)]
pub(super) enum Parts {
    Bytes(Bytes),
    File(Arc<FileParts>),
}

impl Source {
    /// The bytes of a file. They are read while they are sent, and never held in memory as a whole.
    ///
    /// The file is opened when the upload begins. It must not change during the upload.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Source::new(Kind::File(path.into()), None)
    }

    /// The pieces of a stream, one after the other, of unknown length unless
    /// [`with_length`](Self::with_length) sets it.
    ///
    /// A resumable upload holds one chunk of it in memory. An upload in one request holds nothing,
    /// and cannot be sent again after a part of the stream was read.
    pub fn stream<S, D, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<D, E>> + Send + 'static,
        D: Into<Bytes>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        let stream = Mapped(Box::pin(stream));
        Source::new(Kind::Stream(Exclusive::new(Box::pin(stream))), None)
    }

    /// What a reader returns, up to its end. Apart from that it is as a [`stream`](Self::stream).
    pub fn reader<R: AsyncRead + Send + 'static>(reader: R) -> Self {
        Source::stream(Pieces {
            reader: Box::pin(reader),
            buffer: Vec::new(),
        })
    }

    /// Sets the number of bytes of a stream. The service then knows how much is to come, and an upload
    /// in one request has a `content-length`. A stream with another number of bytes is an error.
    ///
    /// Bytes in memory and files have the length that they have.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        if let Kind::Stream(_) = self.kind {
            self.length = Some(bytes);
        }
        self
    }

    /// Sets the media type of the bytes: `image/png`. Without it, the upload is of the only type that
    /// the method takes, or else of `application/octet-stream`.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    fn new(kind: Kind, length: Option<u64>) -> Self {
        Source {
            kind,
            length,
            content_type: None,
        }
    }

    pub(super) fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// Opens the source, so that its length is known if it can be.
    ///
    /// # Errors
    ///
    /// A file that cannot be opened, and more bytes than the method takes.
    pub(super) async fn open(self, method: &'static UploadMethod) -> Result<Content, Error> {
        let content = match self.kind {
            Kind::Bytes(bytes) => Content::Parts(Parts::Bytes(bytes)),
            Kind::File(path) => {
                let file = FileParts::open(path).await?;
                Content::Parts(Parts::File(Arc::new(file)))
            }
            Kind::Stream(stream) => {
                Content::Sequential(Sequential::new(stream, self.length, method))
            }
        };
        if let Some(length) = content.length() {
            method.check_size(length)?;
        }
        Ok(content)
    }
}

impl Content {
    /// The number of bytes, if it is known.
    pub(super) fn length(&self) -> Option<u64> {
        match self {
            Content::Parts(parts) => Some(parts.length()),
            Content::Sequential(stream) => stream.length(),
        }
    }
}

impl Parts {
    pub(super) fn length(&self) -> u64 {
        match self {
            Parts::Bytes(bytes) => bytes.len() as u64,
            Parts::File(file) => file.length(),
        }
    }

    /// The bytes from one position to another, which must be within the length.
    pub(super) fn body(&self, from: u64, to: u64) -> Body {
        match self {
            Parts::Bytes(bytes) => {
                // Within the length of bytes in memory, so it fits.
                let index = |at: u64| usize::try_from(at).unwrap_or(usize::MAX).min(bytes.len());
                let (from, to) = (index(from), index(to));
                Body::from(bytes.slice(from..to.max(from)))
            }
            Parts::File(file) => file.body(from, to),
        }
    }
}

impl From<Bytes> for Source {
    fn from(bytes: Bytes) -> Self {
        Source::new(Kind::Bytes(bytes), None)
    }
}

impl From<Vec<u8>> for Source {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Source {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static [u8]> for Source {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

impl From<&'static str> for Source {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

/// The kind and the length, never the content.
impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("Source");
        match &self.kind {
            Kind::Bytes(bytes) => output.field("bytes", &bytes.len()),
            Kind::File(path) => output.field("file", path),
            Kind::Stream(_) => output.field("stream", &self.length),
        };
        output.field("content_type", &self.content_type).finish()
    }
}

/// A stream with its pieces and errors in one form.
struct Mapped<S>(Pin<Box<S>>);

impl<S, D, E> Stream for Mapped<S>
where
    S: Stream<Item = Result<D, E>>,
    D: Into<Bytes>,
    E: Into<Cause>,
{
    type Item = Result<Bytes, Cause>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.0.as_mut().poll_next(cx));
        Poll::Ready(piece.map(|piece| piece.map(Into::into).map_err(Into::into)))
    }
}

/// The next piece of a stream.
async fn next(stream: &mut Exclusive<BoxStream>) -> Option<Result<Bytes, Cause>> {
    poll_fn(|cx| stream.get_mut().as_mut().poll_next(cx)).await
}

/// What a reader returns, as a stream.
struct Pieces<R> {
    reader: Pin<Box<R>>,
    /// Where the reader writes; its length is that of a piece while it is used.
    buffer: Vec<u8>,
}

impl<R: AsyncRead> Stream for Pieces<R> {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        this.buffer.resize(PIECE, 0);
        let mut buffer = ReadBuf::new(&mut this.buffer);
        if let Err(error) = ready!(this.reader.as_mut().poll_read(cx, &mut buffer)) {
            return Poll::Ready(Some(Err(error)));
        }
        let piece = Bytes::copy_from_slice(buffer.filled());
        Poll::Ready((!piece.is_empty()).then_some(Ok(piece)))
    }
}
