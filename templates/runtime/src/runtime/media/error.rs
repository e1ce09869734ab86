//! Errors of transfers, with the predicates that tell them apart.
//!
//! The kind of such an error is its [`source`](std::error::Error::source): a private type of this
//! module. So crates without media have no trace of it.

use std::error::Error as StdError;
use std::fmt;

use crate::runtime::error::Error;

/// What went wrong in a transfer, beyond the exchange of requests and responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    SessionExpired,
    ObjectChanged,
    Checksum,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Problem::SessionExpired => "the upload session has expired",
            Problem::ObjectChanged => "the media has changed during the download",
            Problem::Checksum => "the checksum of the received bytes is wrong",
        })
    }
}

impl StdError for Problem {}

impl Error {
    /// Whether the session of a resumable upload has expired or was cancelled, so that the service
    /// no longer knows it (HTTP 404 or 410). Nothing of it can be used again: start the upload from
    /// the beginning.
    pub fn is_upload_expired(&self) -> bool {
        self.is_problem(Problem::SessionExpired)
    }

    /// Whether a download that continued after its connection was lost found other content. What was
    /// received before and what would follow do not belong together: start the download again.
    pub fn is_media_changed(&self) -> bool {
        self.is_problem(Problem::ObjectChanged)
    }

    /// Whether the bytes of a download do not have the checksum that the service sent with them.
    pub fn is_checksum_mismatch(&self) -> bool {
        self.is_problem(Problem::Checksum)
    }

    fn is_problem(&self, problem: Problem) -> bool {
        let source = self.source().and_then(|it| it.downcast_ref::<Problem>());
        source == Some(&problem)
    }

    /// The error of an upload session that the service does not know.
    pub(super) fn session_expired(self) -> Self {
        self.with_note("the upload session has expired or was cancelled: start the upload again")
            .caused_by(Problem::SessionExpired)
    }

    /// The service has other content than before. `why` is what differs.
    pub(super) fn media_changed(why: impl fmt::Display) -> Self {
        Error::media(format!(
            "the media has changed since the download began ({why}): start the download again"
        ))
        .caused_by(Problem::ObjectChanged)
    }

    /// The received bytes have another checksum than the service says.
    pub(super) fn checksum_mismatch(algorithm: &str, received: &str, expected: &str) -> Self {
        Error::media(format!(
            "the download is corrupt: its {algorithm} is {received}, and the service says \
             {expected}: download it again"
        ))
        .caused_by(Problem::Checksum)
    }
}
