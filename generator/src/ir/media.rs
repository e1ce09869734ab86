//! Upload and download of media.

/// Upload and download support of a method.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Media {
    /// The upload protocols, if it takes bytes.
    pub upload: Option<MediaUpload>,
    /// Whether `alt=media` downloads bytes.
    pub download: bool,
    /// Whether downloads go through the download service's own path.
    pub download_service: bool,
    /// Whether changes can be subscribed to.
    pub subscription: bool,
}

/// The upload protocols of a method.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MediaUpload {
    /// Accepted media ranges, such as `image/*`.
    pub accept: Vec<String>,
    /// The largest upload, as the document writes it (`50MB`).
    pub max_size: Option<String>,
    /// Path of the simple protocol.
    pub simple_path: Option<String>,
    /// Path of the resumable protocol.
    pub resumable_path: Option<String>,
}
