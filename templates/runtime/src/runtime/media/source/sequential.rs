//! A source that can be read once: for sessions in chunks that are kept until they are confirmed, or
//! as the body of one request.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::{BoxStream, next};
use crate::runtime::error::Error;
use crate::runtime::exclusive::Exclusive;
use crate::runtime::media::method::{Size, UploadMethod};
use crate::runtime::transport::Body;

/// A stream and the part of it that was read and not confirmed.
pub(in crate::runtime::media) struct Sequential {
    stream: Exclusive<BoxStream>,
    pieces: VecDeque<Bytes>,
    /// The position of the first of the pieces.
    start: u64,
    /// The number of bytes of the pieces.
    kept: u64,
    count: Count,
    ended: bool,
}

/// Counts the bytes of a stream, and compares them with what is known of it.
struct Count {
    read: u64,
    length: Option<u64>,
    method: &'static UploadMethod,
}

/// A part of a stream that can be sent more than once.
pub(in crate::runtime::media) struct Chunk {
    pub(in crate::runtime::media) pieces: Vec<Bytes>,
    pub(in crate::runtime::media) length: u64,
    /// The length of the stream, if this is its last part or the length was set.
    pub(in crate::runtime::media) total: Option<u64>,
}

impl Sequential {
    pub(super) fn new(
        stream: Exclusive<BoxStream>,
        length: Option<u64>,
        method: &'static UploadMethod,
    ) -> Self {
        Sequential {
            stream,
            pieces: VecDeque::new(),
            start: 0,
            kept: 0,
            count: Count {
                read: 0,
                length,
                method,
            },
            ended: false,
        }
    }

    /// The number of bytes, if it was set or the stream has ended.
    pub(in crate::runtime::media) fn length(&self) -> Option<u64> {
        match self.ended {
            true => Some(self.count.read),
            false => self.count.length,
        }
    }

    /// The part of the stream from a position on, with at most `size` bytes. Drops what is before.
    pub(in crate::runtime::media) async fn chunk(
        &mut self,
        from: u64,
        size: u64,
    ) -> Result<Chunk, Error> {
        if from < self.start {
            return Err(Error::media(format!(
                "the service lost bytes of the upload that it had confirmed (it has {from}, and \
                 had {}), and the source cannot be read again: start the upload again",
                self.start
            )));
        }
        self.drop_before(from).await?;
        // One byte more shows whether the stream goes on.
        while self.kept <= size && self.read_piece().await? {}
        let mut chunk = Chunk {
            pieces: Vec::new(),
            length: 0,
            total: self.length(),
        };
        for piece in &self.pieces {
            let left = size - chunk.length;
            let length = left.min(piece.len() as u64);
            if length == 0 {
                break;
            }
            // Not more than the length of the piece.
            let end = usize::try_from(length).unwrap_or(piece.len());
            chunk.pieces.push(piece.slice(..end));
            chunk.length += length;
        }
        Ok(chunk)
    }

    /// Drops the bytes before a position, and reads up to it if they were not read yet.
    async fn drop_before(&mut self, from: u64) -> Result<(), Error> {
        loop {
            while let Some(first) = self.pieces.front_mut() {
                let excess = (from - self.start).min(first.len() as u64);
                // Not more than the length of the piece.
                let cut = usize::try_from(excess).unwrap_or(first.len());
                let _ = first.split_to(cut);
                self.start += excess;
                self.kept -= excess;
                if !first.is_empty() {
                    return Ok(());
                }
                self.pieces.pop_front();
            }
            if self.start >= from {
                return Ok(());
            }
            if !self.read_piece().await? {
                return Err(Error::invalid_request(format_args!(
                    "the upload session has {from} bytes, and the source has only {}: it is \
                     another one",
                    self.count.read
                )));
            }
        }
    }

    /// Reads a piece; `false` at the end of the stream.
    async fn read_piece(&mut self) -> Result<bool, Error> {
        if self.ended {
            return Ok(false);
        }
        match next(&mut self.stream).await {
            Some(Ok(piece)) => {
                self.count.add(&piece)?;
                self.kept += piece.len() as u64;
                self.pieces.push_back(piece);
                Ok(true)
            }
            Some(Err(cause)) => Err(Error::request_body(cause)),
            None => {
                self.ended = true;
                self.count.end()?;
                Ok(false)
            }
        }
    }

    /// The stream as the body of one request.
    pub(in crate::runtime::media) fn into_body(self) -> Body {
        Body::boxed(Box::pin(OneRequest {
            stream: self.stream,
            count: self.count,
        }))
    }
}

impl Count {
    fn add(&mut self, piece: &Bytes) -> Result<(), Error> {
        self.read += piece.len() as u64;
        self.method.check_size(Size::at_least(self.read))?;
        match self.length {
            Some(length) if self.read > length => Err(self.wrong(length, "at least ")),
            _ => Ok(()),
        }
    }

    fn end(&self) -> Result<(), Error> {
        match self.length {
            Some(length) if self.read != length => Err(self.wrong(length, "")),
            _ => Ok(()),
        }
    }

    fn wrong(&self, length: u64, bound: &str) -> Error {
        Error::invalid_request(format_args!(
            "the source has {bound}{} bytes, and its length was set to {length}",
            self.read
        ))
    }
}

/// The body of one request.
struct OneRequest {
    stream: Exclusive<BoxStream>,
    count: Count,
}

impl HttpBody for OneRequest {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let piece = ready!(self.stream.get_mut().as_mut().poll_next(cx));
        Poll::Ready(match piece {
            Some(Ok(piece)) => Some(self.count.add(&piece).map(|()| Frame::data(piece))),
            Some(Err(cause)) => Some(Err(Error::request_body(cause))),
            None => self.count.end().err().map(Err),
        })
    }

    fn size_hint(&self) -> SizeHint {
        let left = self
            .count
            .length
            .map(|it| it.saturating_sub(self.count.read));
        left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
