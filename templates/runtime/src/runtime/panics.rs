//! The handling of panics in other crates.
//!
//! Two dependencies panic for reasons that are no bugs of the caller: `google-cloud-auth` if the
//! asynchronous runtime of its credentials has ended, and Tokio if the runtime was built without
//! timers or I/O. This crate turns those panics into errors.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

/// Returns the output of a future, or `None` if it panics.
pub(crate) async fn catch_panic_async<F: Future>(future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    poll_fn(|cx| match catch_panic(|| future.as_mut().poll(cx)) {
        Some(poll) => poll.map(Some),
        None => Poll::Ready(None),
    })
    .await
}

/// Returns the result of a function, or `None` if it panics. After a panic, values that the function
/// changed may be inconsistent and must be dropped.
pub(crate) fn catch_panic<T>(function: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(function)).ok()
}
