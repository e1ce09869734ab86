//! A single request outside of any call, for fetching tokens.
//!
//! Each request has its own connection: tokens are fetched seldom, and a kept connection would
//! depend on the runtime that created it.

use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use tokio::time::timeout_at;

use super::reqwest::{self, Settings};
use super::{Body, Limits, receive};
use crate::runtime::clock::Deadline;
use crate::runtime::endpoint;
use crate::runtime::error::Error;

/// How large a response may be, in bytes.
const MAX_SIZE: usize = 1024 * 1024;

/// How a single request is sent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OneExchange {
    /// The timeout for the whole exchange.
    limit: Duration,
    /// Whether it may go through a proxy.
    proxy: bool,
}

impl OneExchange {
    /// For a server on the internet.
    pub(crate) const OUTSIDE: OneExchange = OneExchange {
        limit: Duration::from_secs(25),
        proxy: true,
    };

    /// For a server in the local network, which is never behind a proxy.
    pub(crate) const fn inside(limit: Duration) -> Self {
        OneExchange {
            limit,
            proxy: false,
        }
    }
}

/// Sends a request and reads the whole response, whatever its status. Needs a Tokio runtime.
pub(crate) async fn exchange(
    request: Request<Bytes>,
    options: OneExchange,
) -> Result<Response<Bytes>, Error> {
    let uri = request.uri();
    let plain_http = uri.scheme_str() == Some("http");
    let loopback = uri.host().is_some_and(endpoint::is_loopback);
    let settings = Settings::plain(plain_http, loopback || !options.proxy, options.limit)?;
    let deadline = Deadline::starting_now("the request", options.limit);
    let limits = Limits {
        size: MAX_SIZE,
        stall: options.limit,
        deadline,
    };
    let run = async {
        let response = reqwest::send(settings.client()?, request.map(Body::from)).await?;
        receive(response, &limits).await
    };
    match timeout_at(deadline.at(), run).await {
        Ok(result) => result,
        Err(_) => Err(deadline.error("waiting for the response")),
    }
}
