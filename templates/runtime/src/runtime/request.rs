//! The trait of all requests: what code that works with any method relies on.
//!
//! Every emitted request type implements [`Request`]. What a request carries is in `call`, how it
//! becomes an HTTP request in `http_request`, how it is sent in `send`.

use std::fmt;

use bytes::Bytes;

use crate::runtime::call::Call;
use crate::runtime::client::ServiceClient;
use crate::runtime::error::Error;
use crate::runtime::json::Wire;
use crate::runtime::method::Method;
use crate::runtime::seal::Seal;
use crate::runtime::send::{SendFuture, SendResponseFuture};
use crate::runtime::wait_until::WaitUntil;

/// A request for any method of the API.
///
/// Each method has a request type of its own, and each of them implements this trait, so that code
/// can be written once for all methods: a batch, a wrapper that measures or logs, a fake for tests.
/// Options such as timeouts are in the trait `RequestOptions` of each API version. The requests of
/// the version implement it because they implement this one.
///
/// The trait is sealed: only request types of this crate implement it.
///
/// The futures that it returns are `Send`, so generic code runs on a multi-threaded runtime. A
/// function that keeps a response across an `.await`, or spawns a task that returns one, needs the
/// bound `R::Response: Send` in addition; all responses of this crate fulfil it.
pub trait Request: Clone + fmt::Debug + Send + Sync + 'static {
    /// The client of the API version that the method belongs to.
    type Client: ServiceClient;

    /// The type of the response body; `()` where the method has no response schema.
    type Response: Wire;

    /// The description of the method. Only this crate can name the type of the argument, which
    /// seals the trait.
    #[doc(hidden)]
    fn method(seal: Seal) -> &'static Method;

    /// The values that were set for the request.
    #[doc(hidden)]
    fn call_mut(&mut self) -> &mut Call;

    /// The Discovery method ID: `dialogflow.projects.conversations.list`.
    fn method_id(&self) -> &'static str {
        Self::method(Seal).id
    }

    /// Sends the request and returns the response body.
    fn send(mut self) -> SendFuture<Self::Response> {
        self.call_mut().take().send()
    }

    /// Sends the request and returns the response body with HTTP status and headers.
    fn send_response(mut self) -> SendResponseFuture<Self::Response> {
        self.call_mut().take().send_response()
    }

    /// Sends the request again and again until its response fulfils a condition, and returns that
    /// response: for states that no operation reports, such as the training of a model. Only for GET.
    ///
    /// The first request is sent at once, the others after pauses, which
    /// [`with_polling_policy`](WaitUntil::with_polling_policy) sets, with the deadline.
    ///
    /// ```text
    /// let model = client.models().get(name).wait_until(|model| model.state == Some(State::Deployed)).await?;
    /// ```
    ///
    /// # Errors
    ///
    /// An error that is not [temporary](Error::is_retryable), the deadline
    /// ([`Error::is_timeout`]), and a request that is not a GET ([`Error::is_invalid_request`]).
    fn wait_until<P>(self, condition: P) -> WaitUntil<Self, P>
    where
        P: FnMut(&Self::Response) -> bool + Send + 'static,
    {
        WaitUntil::new(self, condition)
    }

    /// The finished HTTP request, for tests, dry runs and other HTTP libraries. Nothing is sent.
    ///
    /// Credentials that the client already holds are among the headers. Credentials that must be
    /// fetched first are not.
    ///
    /// # Errors
    ///
    /// An [invalid request](Error::is_invalid_request): a path parameter breaks one of its rules,
    /// or the URL is longer than a URL can be. The errors about page tokens that
    /// [`send`](Self::send) returns before it sends anything.
    fn into_http_request(mut self) -> Result<http::Request<Bytes>, Error> {
        self.call_mut().take().into_http_request()
    }
}
