//! Panics of other crates that callers shall not see.
//!
//! Two crates below panic for reasons that are not errors in a program: `google-cloud-auth` when the
//! asynchronous runtime of its credentials has ended, and Tokio when the runtime has been built
//! without what it is asked for. Nothing of this crate relies on a panic.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

/// What a future gives; `None` where it panics.
pub(crate) async fn unless_it_panics<F: Future>(future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    poll_fn(|cx| match unless(|| future.as_mut().poll(cx)) {
        Some(poll) => poll.map(Some),
        None => Poll::Ready(None),
    })
    .await
}

/// What a function gives; `None` where it panics. What it has touched is not to be used then, but to
/// be dropped.
pub(crate) fn unless<T>(function: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(function)).ok()
}
