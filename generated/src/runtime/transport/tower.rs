//! A transport that the caller supplies: any [`Service`] over the types of the `http` crate.

use std::error::Error as StdError;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http_body::Body;
use tower_service::Service;

use super::{Received, receive};
use crate::runtime::error::Error;

/// A transport whose type is not known any more.
pub(crate) trait DynTransport: Send + Sync {
    /// Sends a request and reads the response, of which `limit` says how much is taken.
    fn carry(
        &self,
        request: http::Request<Bytes>,
        limit: usize,
    ) -> Pin<Box<dyn Future<Output = Result<Received, Error>> + Send>>;
}

/// The service, of which every call gets a clone. The lock is for the clone alone: a service has to
/// be `Send`, and need not be `Sync`.
pub(crate) struct Supplied<S>(pub(crate) Mutex<S>);

impl<S, B> DynTransport for Supplied<S>
where
    S: Service<http::Request<Bytes>, Response = http::Response<B>> + Clone + Send + 'static,
    S::Error: Into<Box<dyn StdError + Send + Sync>>,
    S::Future: Send,
    B: Body + Send,
    B::Data: Send,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    fn carry(
        &self,
        request: http::Request<Bytes>,
        limit: usize,
    ) -> Pin<Box<dyn Future<Output = Result<Received, Error>> + Send>> {
        // Nothing can panic while it is locked but the caller's `clone`, and that leaves a service.
        let mut service = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        Box::pin(async move {
            poll_fn(|cx| service.poll_ready(cx))
                .await
                .map_err(Error::transport)?;
            let response = service.call(request).await.map_err(Error::transport)?;
            receive(response, limit).await
        })
    }
}
