//! Sends requests and returns responses.
//!
//! Requests and responses have the types of the `http` crate, with bodies that may be streamed in
//! both directions. A response is returned when its headers have arrived. Buffered calls read the
//! body to its end with `receive`. `http_request` builds requests, and `retry_loop` repeats them.
//! Only `reqwest` and `pool` use the HTTP library; `tower` wraps a transport of the caller.

mod body;
#[cfg(feature = "auth")]
mod exchange;
mod gzip;
mod one_shot;
mod pool;
mod receive;
mod reqwest;
mod secrets;
mod stall;
mod tls;
mod tower;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use http::{HeaderValue, Request, Response, header};
use http_body::Body as HttpBody;
use tower_service::Service;

use crate::runtime::endpoint::Endpoint;
use crate::runtime::error::Error;

pub use self::body::Body;
#[cfg(feature = "auth")]
pub(crate) use self::exchange::{OneExchange, exchange};
pub(crate) use self::one_shot::OneShot;
use self::pool::{Pool, Pooled};
pub(crate) use self::receive::{Limits, MAX_BODY, READING, receive, stream};
#[cfg(feature = "_media")]
pub(crate) use self::receive::{forget_encoding, is_packed, stream_packed, unpack};
pub(crate) use self::reqwest::Connecting;
pub(crate) use self::stall::STALL_TIMEOUT;
use self::tower::{DynTransport, Supplied};

const GZIP: HeaderValue = HeaderValue::from_static("gzip");

/// The transport of requests: connections of the runtime, or a transport of the caller.
#[derive(Clone)]
pub(crate) enum Transport {
    Own(Arc<Pool>),
    #[cfg_attr(not(feature = "reqwest-0_13"), allow(dead_code))]
    Reqwest(::reqwest::Client),
    Supplied(Arc<dyn DynTransport>),
}

/// The transport of one attempt.
#[derive(Clone)]
pub(crate) enum Route {
    Own(Arc<Pool>, Pooled),
    Reqwest(::reqwest::Client),
    Supplied(Arc<dyn DynTransport>),
}

impl Transport {
    /// The transport that comes with the runtime.
    pub(crate) fn own(endpoint: Option<&Endpoint>, connecting: &Connecting) -> Result<Self, Error> {
        let pool = Pool::new(endpoint, connecting)?;
        Ok(Transport::Own(Arc::new(pool)))
    }

    /// A transport that the caller supplies.
    pub(crate) fn supplied<S, B>(service: S) -> Self
    where
        S: Service<Request<Body>, Response = Response<B>> + Clone + Send + 'static,
        S::Error: Into<Box<dyn StdError + Send + Sync>>,
        S::Future: Send,
        B: HttpBody + Send + 'static,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        Transport::Supplied(Arc::new(Supplied::new(service)))
    }

    /// The transport of the next attempt. Needs a Tokio runtime.
    pub(crate) fn route(&self) -> Result<Route, Error> {
        Ok(match self {
            Transport::Own(pool) => Route::Own(pool.clone(), pool.client()?),
            Transport::Reqwest(client) => Route::Reqwest(client.clone()),
            Transport::Supplied(service) => Route::Supplied(service.clone()),
        })
    }
}

impl Route {
    /// Sends a request and returns the response when its headers have arrived, whatever its status.
    pub(crate) async fn send(&self, mut request: Request<Body>) -> Result<Response<Body>, Error> {
        // Only here, and not with the other headers of a call: another HTTP library may not unpack
        // responses.
        request
            .headers_mut()
            .entry(header::ACCEPT_ENCODING)
            .or_insert(GZIP);
        match self {
            Route::Own(pool, pooled) => reqwest::send(pooled.client.clone(), request)
                .await
                .map_err(|error| error.with_connect_timeout(pool.connect_timeout())),
            Route::Reqwest(client) => reqwest::send(client.clone(), request).await,
            Route::Supplied(service) => service.send(request).await,
        }
    }

    /// Notes that an attempt timed out without receiving anything: later attempts use new
    /// connections.
    pub(crate) fn was_silent(&self) {
        if let Route::Own(pool, pooled) = self {
            pool.replace(pooled);
        }
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Transport::Own(_) => "Transport(own)",
            Transport::Reqwest(_) => "Transport(reqwest)",
            Transport::Supplied(_) => "Transport(supplied)",
        })
    }
}
