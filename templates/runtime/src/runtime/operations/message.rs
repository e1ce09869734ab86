//! The trait of the messages that are operations.

use http::{HeaderMap, StatusCode};

use crate::runtime::error::Error;
use crate::runtime::json::{RawJson, Wire};
use crate::runtime::message::Message;

use super::form::{OperationContents, OperationForm};
use super::snapshot::Snapshot;

/// A message that is a long-running operation, such as `google.longrunning.Operation`.
///
/// A [`Poller`](super::Poller) does not need it. It reads an operation that came in another way: from
/// `send()`, from a list of operations, or from a file.
pub trait Operation: Message + Default {
    /// How the operation says that it is done.
    #[doc(hidden)]
    const FORM: OperationForm;

    /// The result of the operation: `None` until it has ended. Whether the result is of the type `R` is
    /// not checked by its `@type`.
    ///
    /// # Errors
    ///
    /// The error of the operation ([`Error::is_operation`]), and a result that cannot be read
    /// ([`Error::is_decode`]).
    fn result<R: Wire>(&self) -> Option<Result<R, Error>> {
        match snapshot(self) {
            Ok(snapshot) => snapshot.result(),
            Err(error) => Some(Err(error)),
        }
    }

    /// The progress of the operation; `None` if it reports none.
    ///
    /// # Errors
    ///
    /// Metadata that cannot be read ([`Error::is_decode`]).
    fn progress<M: Wire>(&self) -> Result<Option<M>, Error> {
        snapshot(self)?.metadata()
    }
}

fn snapshot<T: Operation>(operation: &T) -> Result<Snapshot, Error> {
    let text = RawJson::of(operation);
    let http = (StatusCode::OK, HeaderMap::new());
    Snapshot::new(T::FORM, OperationContents::default(), text, http, None)
}
