//! One state of an operation, with the types of its contents.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::runtime::error::Error;
use crate::runtime::json::Wire;

use super::snapshot::Snapshot;

/// The state of a long-running operation, as one poll has returned it.
///
/// `R` is the type of the result, `M` that of the progress.
pub struct OperationState<R, M> {
    snapshot: Arc<Snapshot>,
    name: Option<String>,
    types: PhantomData<fn() -> (R, M)>,
}

impl<R: Wire, M: Wire> OperationState<R, M> {
    pub(super) fn new(snapshot: Arc<Snapshot>) -> Self {
        OperationState {
            name: snapshot.text("name"),
            snapshot,
            types: PhantomData,
        }
    }

    /// The name of the operation.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Whether the operation has ended, with success or not.
    pub fn is_done(&self) -> bool {
        self.snapshot.is_done()
    }

    /// The progress of the operation; `None` if it reports none.
    ///
    /// # Errors
    ///
    /// Metadata of another type ([`Error::is_decode`]). The JSON of the operation is in
    /// [`Error::body`].
    pub fn metadata(&self) -> Result<Option<M>, Error> {
        self.snapshot.metadata()
    }

    /// The result of the operation: `None` until it has ended.
    ///
    /// # Errors
    ///
    /// Those of [`Poller::until_done`](super::Poller::until_done) that are about the operation.
    pub fn result(&self) -> Option<Result<R, Error>> {
        self.snapshot.result()
    }

    /// The JSON text of the operation, as it was received.
    pub fn json(&self) -> &str {
        self.snapshot.as_str()
    }
}

impl<R, M> Clone for OperationState<R, M> {
    fn clone(&self) -> Self {
        OperationState {
            snapshot: Arc::clone(&self.snapshot),
            name: self.name.clone(),
            types: PhantomData,
        }
    }
}

/// Name and progress. The contents are left out, because they can be large.
impl<R, M> fmt::Debug for OperationState<R, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationState")
            .field("name", &self.name)
            .field("is_done", &self.snapshot.is_done())
            .finish()
    }
}
