//! A transport that the caller supplies: any [`Service`] over the types of the `http` crate.

use std::error::Error as StdError;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

use http::{Request, Response};
use http_body::Body as HttpBody;
use tower_service::Service;

use super::Body;
use super::secrets::Secrets;
use crate::runtime::error::Error;

/// The future of a response, up to its headers.
type Sending = Pin<Box<dyn Future<Output = Result<Response<Body>, Error>> + Send>>;

/// A supplied transport behind a pointer.
pub(crate) trait DynTransport: Send + Sync {
    /// Sends a request and returns the response when its headers have arrived.
    fn send(&self, request: Request<Body>) -> Sending;
}

/// The service. Each attempt uses a clone. The lock protects only the cloning, because a service is
/// `Send` but need not be `Sync`.
pub(crate) struct Supplied<S>(Mutex<S>);

impl<S> Supplied<S> {
    pub(super) fn new(service: S) -> Self {
        Supplied(Mutex::new(service))
    }
}

impl<S, B> DynTransport for Supplied<S>
where
    S: Service<Request<Body>, Response = Response<B>> + Clone + Send + 'static,
    S::Error: Into<Box<dyn StdError + Send + Sync>>,
    S::Future: Send,
    B: HttpBody + Send + 'static,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    fn send(&self, request: Request<Body>) -> Sending {
        // Only the caller's `clone` can panic while it is locked, and the service stays valid.
        let mut service = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        Box::pin(async move {
            let secrets = Secrets::of(&request);
            let failed = |cause: S::Error| {
                Error::supplied_transport(cause.into(), |cause| secrets.remove_from(cause))
            };
            poll_fn(|cx| service.poll_ready(cx)).await.map_err(failed)?;
            let response = service.call(request).await.map_err(failed)?;
            Ok(response.map(|body| {
                Body::mapped(body, move |cause| {
                    Error::supplied_body(cause, |cause| secrets.remove_from(cause))
                })
            }))
        })
    }
}
