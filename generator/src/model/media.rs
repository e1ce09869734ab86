//! How a method moves files.

use super::example::Example;

/// The uploads and downloads of a method.
#[derive(Clone, Debug, PartialEq)]
pub struct MediaItem {
    /// Present if it takes a file.
    pub upload: Option<UploadItem>,
    /// Present if it returns a file.
    pub download: Option<DownloadItem>,
}

/// The upload of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadItem {
    /// Path of a single request, below the root URL, without a slash at its beginning.
    pub simple: Option<String>,
    /// Whether such a request may have metadata and the file.
    pub multipart: bool,
    /// Path of resumable sessions, below the root URL, without a slash at its beginning.
    pub resumable: Option<String>,
    /// Accepted media ranges. Empty for any.
    pub accept: Vec<String>,
    /// The largest file, in bytes.
    pub max_size: Option<u64>,
    /// Document comment of the function.
    pub docs: Vec<String>,
    /// The call that the documentation shows.
    pub example: Example,
}

/// The download of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct DownloadItem {
    /// Path of the download service, below the root URL, without a slash at its beginning; `None` for
    /// the method's own path.
    pub path: Option<String>,
    /// Document comment of the function.
    pub docs: Vec<String>,
    /// The call that the documentation shows.
    pub example: Example,
}
