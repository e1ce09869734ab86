//! Upload and download of media.

/// Upload and download support of a method.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Media {
    /// The upload protocols, if it takes bytes.
    pub upload: Option<MediaUpload>,
    /// Whether it takes bytes in a protocol that is not one of those that `MediaUpload` has.
    pub unknown_upload: bool,
    /// Whether `alt=media` downloads bytes.
    pub download: bool,
    /// Whether downloads go through the download service's own path.
    pub download_service: bool,
    /// Whether changes can be subscribed to.
    pub subscription: bool,
}

/// The upload protocols of a method. It has at least one of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MediaUpload {
    /// Accepted media ranges, such as `image/*`. Empty for any.
    pub accept: Vec<String>,
    /// The largest upload, in bytes.
    pub max_size: Option<u64>,
    /// Path of the simple protocol, from the root of the host.
    pub simple_path: Option<String>,
    /// Whether a request of the simple protocol may have metadata and bytes.
    pub multipart: bool,
    /// Path of the resumable protocol, from the root of the host.
    pub resumable_path: Option<String>,
}
