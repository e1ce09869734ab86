//! Uploads and downloads: methods that move the bytes of a file.
//!
//! A [`Source`] provides the bytes of an upload. [`Upload`] sends them in one request or in a
//! resumable session, [`Download`] receives them. All HTTP requests are calls of the runtime, so
//! credentials, timeouts and retries are those of any call; `target` describes the requests that
//! differ from the method's own. Nothing here knows a particular API: emitted code passes the data
//! of the document as an [`UploadMethod`] or a [`DownloadMethod`].

mod checksum;
mod download;
mod error;
mod length;
mod method;
mod progress;
mod range;
mod source;
mod target;
mod upload;

pub use download::{Download, DownloadFuture, DownloadRequest};
pub use method::{DownloadMethod, UploadMethod};
pub use progress::Progress;
pub use source::Source;
pub(crate) use target::Target;
pub use upload::{Upload, UploadSession};
