//! How a request gets to the server and its response back.
//!
//! In and out go the types of the `http` crate, with bodies that may be streamed in both
//! directions: a response is returned once its headers have come. Buffered calls read the body to
//! its end with `receive`. How a request looks is decided in `request`, how often it is sent in
//! `retry_loop`. The HTTP library is known in `reqwest` and `pool` alone, a transport of the
//! caller's in `tower`.

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
pub(crate) use self::reqwest::Connecting;
pub(crate) use self::stall::STALL_TIMEOUT;
use self::tower::{DynTransport, Supplied};

const GZIP: HeaderValue = HeaderValue::from_static("gzip");

/// What carries requests: connections of the runtime's own, or what the caller has supplied.
#[derive(Clone)]
pub(crate) enum Transport {
    Own(Arc<Pool>),
    #[cfg_attr(not(feature = "reqwest-0_13"), allow(dead_code))]
    Reqwest(::reqwest::Client),
    Supplied(Arc<dyn DynTransport>),
}

/// What one attempt is sent over.
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

    /// What the next attempt is sent over. Needs a Tokio runtime.
    pub(crate) fn route(&self) -> Result<Route, Error> {
        Ok(match self {
            Transport::Own(pool) => Route::Own(pool.clone(), pool.client()?),
            Transport::Reqwest(client) => Route::Reqwest(client.clone()),
            Transport::Supplied(service) => Route::Supplied(service.clone()),
        })
    }
}

impl Route {
    /// Sends a request and returns the response once its headers have come, whatever its status.
    pub(crate) async fn send(&self, mut request: Request<Body>) -> Result<Response<Body>, Error> {
        // Not with the other headers of a call: another HTTP library may not unpack what comes.
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

    /// Notes that an attempt received nothing over it in its time: later attempts take new
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
