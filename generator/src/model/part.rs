//! Parts of the client runtime that only some methods need.

/// A part of the client runtime that only some methods need.
///
/// In the runtime's manifest it is a feature whose name begins with an underscore. A generated crate
/// turns it on with the features of the resources whose methods need it. A crate without such methods
/// does not get its files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuntimePart {
    /// Uploads and downloads.
    Media,
    /// Long-running operations.
    Operations,
    /// Bodies that are bytes with a content type.
    Raw,
    /// Responses that are streams of messages.
    Streams,
}

impl RuntimePart {
    /// The feature of the runtime.
    pub const fn feature(self) -> &'static str {
        match self {
            Self::Media => "_media",
            Self::Operations => "_operations",
            Self::Raw => "_raw",
            Self::Streams => "_streams",
        }
    }

    /// The items of it that the root of the crate re-exports.
    pub const fn exports(self) -> &'static [&'static str] {
        match self {
            Self::Media => &[
                "Download",
                "DownloadRequest",
                "Progress",
                "Source",
                "Upload",
                "UploadSession",
            ],
            Self::Operations => &["Operation", "OperationState", "Poller"],
            Self::Raw => &["RawBody"],
            Self::Streams => &["MessageStream"],
        }
    }
}
