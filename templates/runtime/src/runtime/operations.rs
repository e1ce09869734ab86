//! Long-running operations: methods that start one, and the poller that waits for its end.
//!
//! The poller does the same for all methods of an API: it starts the operation, finds the method that
//! reads it, and polls until it is done. That part, in `engine`, is not generic, and works on the JSON
//! text of operations, which `snapshot` interprets. `Poller` and `OperationState` add the types of
//! the response and the metadata. The pauses between polls are in `polling`.

mod engine;
mod form;
mod message;
mod method;
mod snapshot;
mod state;

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::runtime::call::Call;
use crate::runtime::error::Error;
use crate::runtime::json::Wire;
use crate::runtime::polling::PollingPolicy;

use engine::Engine;
pub use form::{OperationContents, OperationForm};
pub use message::Operation;
pub use method::{OperationMethods, Operations};
pub use state::OperationState;

/// Polls a long-running operation until it is done.
///
/// `R` is the type of the result, `M` that of the progress. Where the document does not say them, they
/// are JSON objects.
///
/// A poller is made by a request that starts an operation, or by the request that reads an operation
/// whose name was stored. Nothing is sent before [`next`](Self::next) or
/// [`until_done`](Self::until_done) is called. All polls go to the host that started the operation.
/// They have the headers and the standard parameters of the request that the poller was made from,
/// without `fields`.
///
/// A poller is also a stream of states.
#[must_use = "nothing is sent until the poller is used"]
pub struct Poller<R, M> {
    engine: Engine,
    types: PhantomData<fn() -> (R, M)>,
}

// Without bounds: the compiler would prove them for each emitted method.
impl<R, M> Poller<R, M> {
    /// A poller that first sends `call`, which starts an operation.
    #[doc(hidden)]
    pub fn starting(
        call: Call,
        contents: OperationContents,
        operations: &'static Operations,
    ) -> Self {
        Poller {
            engine: Engine::starting(call, contents, operations),
            types: PhantomData,
        }
    }
}

impl<R: Wire, M: Wire> Poller<R, M> {
    /// A poller of the operation that `call` reads.
    #[doc(hidden)]
    pub fn reading(call: Call, operations: &'static Operations) -> Self {
        Poller {
            engine: Engine::reading(call, operations),
            types: PhantomData,
        }
    }

    /// Sets the pauses between polls and the deadline, in place of the
    /// [default](PollingPolicy::new). The deadline counts from the start of the operation, or from the
    /// first poll of one that runs already.
    pub fn with_polling_policy(mut self, policy: PollingPolicy) -> Self {
        self.engine.set_policy(policy);
        self
    }

    /// The name of the operation, once it is known. A program that stores it can go on polling after a
    /// restart, with the method that reads operations: `operations().get(name).poller()`.
    pub fn name(&self) -> Option<&str> {
        self.engine.name()
    }

    /// The next state of the operation. The first call starts the operation, or reads one that runs
    /// already; each further call waits for a pause and polls. After the state in which the operation is
    /// done, and after an error, the output is `None`.
    ///
    /// An operation that has failed is not an error here: see
    /// [`OperationState::result`].
    ///
    /// Dropping the future before it is done loses nothing: the next call waits for the same state.
    pub async fn next(&mut self) -> Option<Result<OperationState<R, M>, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Waits until the operation is done, and returns its result.
    ///
    /// # Errors
    ///
    /// The error of the operation, if it has failed or was cancelled ([`Error::is_operation`]); its
    /// [`status`](Error::status) has the code and the details. The error of the request that starts the
    /// operation. An error of a poll that is not temporary. A result that is missing or has another
    /// type than expected ([`Error::is_decode`]). The deadline ([`Error::is_timeout`]): the operation
    /// may go on, and another call of this function polls again, with a new deadline.
    pub async fn until_done(&mut self) -> Result<R, Error> {
        self.engine.resume();
        loop {
            let snapshot = poll_fn(|cx| self.engine.poll_until_change(cx)).await?;
            if let Some(result) = OperationState::<R, M>::new(snapshot).result() {
                return result;
            }
        }
    }

    /// Asks the service to cancel the operation. It may succeed or end with another result nevertheless;
    /// a cancelled operation ends with an error whose code is [`Code::Cancelled`], for `next` and
    /// `until_done`.
    ///
    /// [`Code::Cancelled`]: crate::runtime::Code::Cancelled
    ///
    /// # Errors
    ///
    /// An operation that has not been started yet, an API without a method that cancels it, and the
    /// errors of that call.
    pub async fn cancel(&self) -> Result<(), Error> {
        self.engine.cancel()?.send_empty().await
    }
}

impl<R: Wire, M: Wire> Stream for Poller<R, M> {
    type Item = Result<OperationState<R, M>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = ready!(self.engine.poll_next(cx));
        Poll::Ready(next.map(|result| result.map(OperationState::new)))
    }
}

impl<R, M> fmt::Debug for Poller<R, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Poller").field(&self.engine).finish()
    }
}
