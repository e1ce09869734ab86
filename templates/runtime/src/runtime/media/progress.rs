//! The progress of a transfer, as callers are told of it.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// How much of a file has been transferred.
///
/// An upload counts the bytes that were handed to the connection, a download those that were
/// received. The number never decreases: after a connection was lost, nothing is reported until the
/// transfer has passed the place again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The number of bytes from the beginning of the file, or of the requested range.
    pub transferred: u64,
    /// The number of bytes in all, if it is known.
    pub total: Option<u64>,
}

type Callback = dyn Fn(Progress) + Send + Sync;

/// Reports the progress of one transfer, in order.
#[derive(Clone, Default)]
pub(super) struct Reporter(Option<Arc<Inner>>);

struct Inner {
    callback: Box<Callback>,
    highest: AtomicU64,
}

impl Reporter {
    pub(super) fn new(callback: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Reporter(Some(Arc::new(Inner {
            callback: Box::new(callback),
            highest: AtomicU64::new(0),
        })))
    }

    /// Reports the number of transferred bytes, unless as many were reported before.
    pub(super) fn report(&self, transferred: u64, total: Option<u64>) {
        if let Some(inner) = &self.0
            && inner.highest.fetch_max(transferred, Ordering::Relaxed) < transferred
        {
            (inner.callback)(Progress { transferred, total });
        }
    }
}

impl fmt::Debug for Reporter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Reporter" } else { "none" })
    }
}
