//! A file, read piece by piece from any position.
//!
//! Files block, so each piece is read on Tokio's threads for blocking work. While a piece is sent, the
//! next one is read.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use tokio::task::{JoinHandle, spawn_blocking};

use crate::runtime::error::Error;
use crate::runtime::transport::Body;

/// The size of the pieces, in bytes. Larger ones are not faster.
const SIZE: u64 = 1024 * 1024;

/// A piece, and the file with the next one.
type Piece = (File, Vec<u8>);

/// A file and its length when it was opened.
pub(in crate::runtime::media) struct FileParts {
    path: PathBuf,
    length: u64,
}

impl FileParts {
    /// Checks that the file can be read.
    pub(super) async fn open(path: PathBuf) -> Result<Self, Error> {
        let opened = spawn_blocking(move || {
            let file = File::open(&path).and_then(|file| file.metadata());
            let file = file.and_then(|metadata| match metadata.is_dir() {
                true => Err(io::Error::from(io::ErrorKind::IsADirectory)),
                false => Ok(metadata.len()),
            });
            match file {
                Ok(length) => Ok(FileParts { path, length }),
                Err(error) => Err(named(&path, error)),
            }
        });
        let opened = opened.await.unwrap_or_else(|error| Err(error.into()));
        opened.map_err(|error| Error::request_body(error.into()))
    }

    pub(super) fn length(&self) -> u64 {
        self.length
    }

    pub(super) fn body(&self, from: u64, to: u64) -> Body {
        Body::boxed(Box::pin(FileBody {
            path: self.path.clone(),
            file: None,
            at: from,
            end: to,
            reading: None,
        }))
    }
}

/// A part of a file.
struct FileBody {
    path: PathBuf,
    /// The open file, while no piece is being read.
    file: Option<File>,
    at: u64,
    end: u64,
    reading: Option<JoinHandle<io::Result<Piece>>>,
}

impl FileBody {
    /// Starts to read the next piece.
    fn read(&mut self) -> JoinHandle<io::Result<Piece>> {
        let (path, file, at) = (self.path.clone(), self.file.take(), self.at);
        let size = self.end.saturating_sub(at).min(SIZE);
        spawn_blocking(move || read(file, &path, at, size).map_err(|error| named(&path, error)))
    }
}

fn read(file: Option<File>, path: &Path, at: u64, size: u64) -> io::Result<Piece> {
    let mut file = match file {
        Some(file) => file,
        None => {
            let mut file = File::open(path)?;
            file.seek(SeekFrom::Start(at))?;
            file
        }
    };
    let mut piece = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    (&mut file).take(size).read_to_end(&mut piece)?;
    match piece.len() as u64 == size {
        true => Ok((file, piece)),
        false => Err(io::Error::new(
            io::ErrorKind::UnexpectedEof,
            "it became shorter during the upload",
        )),
    }
}

/// Adds the name of the file to an error.
fn named(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

impl HttpBody for FileBody {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        if self.at >= self.end {
            return Poll::Ready(None);
        }
        let mut reading = match self.reading.take() {
            Some(reading) => reading,
            None => self.read(),
        };
        let Poll::Ready(piece) = Pin::new(&mut reading).poll(cx) else {
            self.reading = Some(reading);
            return Poll::Pending;
        };
        match piece.unwrap_or_else(|error| Err(error.into())) {
            Ok((file, piece)) => {
                self.file = Some(file);
                self.at += piece.len() as u64;
                if self.at < self.end {
                    self.reading = Some(self.read());
                }
                Poll::Ready(Some(Ok(Frame::data(piece.into()))))
            }
            Err(error) => {
                self.at = self.end;
                Poll::Ready(Some(Err(Error::request_body(error.into()))))
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.end.saturating_sub(self.at))
    }
}
