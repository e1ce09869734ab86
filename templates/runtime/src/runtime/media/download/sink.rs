//! Where the bytes of a download are written: a writer, or a file.
//!
//! Files block, so they are written on Tokio's threads for blocking work, in batches; the next batch is
//! received meanwhile.

use std::fs::{self, File};
use std::future::poll_fn;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;

use bytes::Bytes;
use tokio::io::AsyncWrite;
use tokio::task::{JoinHandle, spawn_blocking};

use super::Download;
use crate::runtime::error::Error;

/// The number of bytes that are written to a file at a time.
const BATCH: usize = 1024 * 1024;

/// Writes all bytes and flushes the writer.
pub(super) async fn to_writer<W>(download: &mut Download, writer: &mut W) -> Result<u64, Error>
where
    W: AsyncWrite + Unpin + ?Sized,
{
    let mut written = 0;
    while let Some(piece) = download.next().await.transpose()? {
        let mut rest = piece.as_ref();
        while !rest.is_empty() {
            let count = poll_fn(|cx| Pin::new(&mut *writer).poll_write(cx, rest)).await;
            let count = count.and_then(|count| match count {
                0 => Err(io::Error::from(io::ErrorKind::WriteZero)),
                count => Ok(count),
            });
            let count = count.map_err(|error| not_written("the writer", error))?;
            rest = rest.get(count..).unwrap_or_default();
        }
        written += piece.len() as u64;
    }
    let flushed = poll_fn(|cx| Pin::new(&mut *writer).poll_flush(cx)).await;
    flushed.map_err(|error| not_written("the writer", error))?;
    Ok(written)
}

/// Writes all bytes to a file, which gets its name when it is complete.
pub(super) async fn to_file(download: &mut Download, path: PathBuf) -> Result<u64, Error> {
    let name = path.display().to_string();
    let refuse = |error| not_written(&name, error);
    let (file, part) = blocking(move || Part::create(path)).await.map_err(refuse)?;
    let mut written = 0;
    let mut batch = Batch::default();
    let mut writing = Writing::Idle(file);
    while let Some(piece) = download.next().await.transpose()? {
        written += piece.len() as u64;
        batch.push(piece);
        if batch.size >= BATCH {
            let file = writing.finish().await.map_err(refuse)?;
            writing = Writing::start(file, std::mem::take(&mut batch));
        }
    }
    let file = writing.finish().await.map_err(refuse)?;
    let kept = blocking(move || {
        let file = batch.write(file)?;
        // Closed, because some systems do not rename an open file.
        drop(file);
        part.keep()
    });
    kept.await.map_err(refuse)?;
    Ok(written)
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    let done = spawn_blocking(work).await;
    done.unwrap_or_else(|error| Err(error.into()))
}

/// Pieces that are written together.
#[derive(Default)]
struct Batch {
    pieces: Vec<Bytes>,
    size: usize,
}

impl Batch {
    fn push(&mut self, piece: Bytes) {
        self.size += piece.len();
        self.pieces.push(piece);
    }

    fn write(self, mut file: File) -> io::Result<File> {
        for piece in self.pieces {
            file.write_all(&piece)?;
        }
        Ok(file)
    }
}

/// A file, and the batch that is being written to it.
enum Writing {
    Idle(File),
    Busy(JoinHandle<io::Result<File>>),
}

impl Writing {
    fn start(file: File, batch: Batch) -> Self {
        Writing::Busy(spawn_blocking(move || batch.write(file)))
    }

    async fn finish(self) -> io::Result<File> {
        match self {
            Writing::Idle(file) => Ok(file),
            Writing::Busy(handle) => handle.await.unwrap_or_else(|error| Err(error.into())),
        }
    }
}

/// An incomplete file under a name of its own. It is removed unless it is kept.
struct Part {
    path: PathBuf,
    own: PathBuf,
    kept: bool,
}

impl Part {
    fn create(path: PathBuf) -> io::Result<(File, Self)> {
        let name = path.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
        let random = RandomState::new().build_hasher().finish();
        let own = format!(".{}.{random:016x}.part", name.to_string_lossy());
        let own = path.parent().unwrap_or(Path::new("")).join(own);
        let file = File::create_new(&own)?;
        let kept = false;
        Ok((file, Part { path, own, kept }))
    }

    /// Gives the file its name.
    fn keep(mut self) -> io::Result<()> {
        fs::rename(&self.own, &self.path)?;
        self.kept = true;
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.kept {
            // The error that is being returned says more than this one.
            let _ = fs::remove_file(&self.own);
        }
    }
}

fn not_written(place: &str, error: io::Error) -> Error {
    Error::media(format!(
        "the download cannot be written to {place}: {error}"
    ))
    .caused_by(error)
}
