//! How a request gets to the server and its response back.
//!
//! In and out go the types of the `http` crate. What a request says is settled in `request`; what a
//! response means, in `exchange`. The HTTP library is known in `own` alone, a transport of the
//! caller's in `service`.

mod gzip;
mod reqwest;
mod tower;

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex};

use bytes::{Buf, Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, header};
use http_body::Body;
use tower_service::Service;

use crate::runtime::endpoint::Endpoint;
use crate::runtime::error::Error;
use crate::runtime::panics::unless_it_panics;

pub(crate) use self::reqwest::Connecting;
use self::tower::{DynTransport, Supplied};

/// How large the body of a response may be, in bytes, where the caller says nothing. Far above what
/// Google's JSON methods answer; it keeps a server that never stops from taking all memory.
pub(crate) const MAX_BODY: usize = 256 * 1024 * 1024;

/// How much of the body of an error response is kept, in bytes.
const MAX_ERROR_BODY: usize = 1024 * 1024;

const GZIP: HeaderValue = HeaderValue::from_static("gzip");

/// What carries requests: a pool of connections, or what the caller has supplied.
#[derive(Clone)]
pub(crate) enum Transport {
    Http(::reqwest::Client),
    Supplied(Arc<dyn DynTransport>),
}

/// A response with its body, of which too much may have come.
pub(crate) struct Received {
    response: http::Response<Bytes>,
    /// Whether the body is all of it. That of an error may be a part: what matters comes first.
    whole: bool,
}

impl Transport {
    /// The transport that comes with the runtime.
    pub(crate) fn own(endpoint: Option<&Endpoint>, connecting: &Connecting) -> Result<Self, Error> {
        reqwest::client(endpoint, connecting).map(Transport::Http)
    }

    /// A transport that the caller supplies.
    pub(crate) fn supplied<S, B>(service: S) -> Self
    where
        S: Service<http::Request<Bytes>, Response = http::Response<B>> + Clone + Send + 'static,
        S::Error: Into<Box<dyn StdError + Send + Sync>>,
        S::Future: Send,
        B: Body + Send,
        B::Data: Send,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        Transport::Supplied(Arc::new(Supplied(Mutex::new(service))))
    }

    /// Sends a request and reads the whole response, whatever its status.
    pub(crate) async fn round_trip(
        &self,
        mut request: http::Request<Bytes>,
        limit: usize,
    ) -> Result<http::Response<Bytes>, Error> {
        // Not with the other headers: another HTTP library may not unpack what comes.
        request
            .headers_mut()
            .entry(header::ACCEPT_ENCODING)
            .or_insert(GZIP);
        let Received { response, whole } = match self {
            Transport::Http(http) => {
                let request = reqwest::parse(request)?;
                let Some(response) = unless_it_panics(http.execute(request)).await else {
                    return Err(Error::configuration(
                        "the HTTP client panicked: the Tokio runtime may lack I/O, build it with enable_all()",
                    ));
                };
                let response = response.map_err(Error::transport)?;
                receive(http::Response::<::reqwest::Body>::from(response), limit).await?
            }
            Transport::Supplied(carrier) => carrier.carry(request, limit).await?,
        };
        if !whole && response.status().is_success() {
            return Err(Error::body_too_large(response, limit));
        }
        unpack(response, limit)
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Transport::Http(_) => "Transport(reqwest)",
            Transport::Supplied(_) => "Transport(supplied)",
        })
    }
}

/// Reads a response to its end or to the limit.
async fn receive<B>(response: http::Response<B>, limit: usize) -> Result<Received, Error>
where
    B: Body,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    let (parts, body) = response.into_parts();
    let success = parts.status.is_success();
    let limit = if success { limit } else { MAX_ERROR_BODY };
    let mut response = http::Response::new(Bytes::new());
    *response.status_mut() = parts.status;
    *response.headers_mut() = parts.headers;

    let mut body = pin!(body);
    let announced = body.size_hint().lower();
    if success && usize::try_from(announced).is_ok_and(|length| length > limit) {
        return Ok(Received {
            response,
            whole: false,
        });
    }
    let mut chunks: Vec<Bytes> = Vec::new();
    let mut room = limit;
    let mut whole = true;
    while let Some(frame) = poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
        let frame = frame.map_err(Error::transport)?;
        // What is not data is trailers; no method has any.
        let Ok(mut data) = frame.into_data() else {
            continue;
        };
        whole = data.remaining() <= room;
        // Free for `Bytes`, which is what HTTP libraries give.
        let chunk = data.copy_to_bytes(data.remaining().min(room));
        room -= chunk.len();
        chunks.push(chunk);
        if !whole {
            break;
        }
    }
    if whole || !success {
        *response.body_mut() = join(chunks);
    }
    Ok(Received { response, whole })
}

/// Undoes the compression that was asked for.
fn unpack(
    mut response: http::Response<Bytes>,
    limit: usize,
) -> Result<http::Response<Bytes>, Error> {
    if !is_packed(response.headers()) || response.body().is_empty() {
        return Ok(response);
    }
    let success = response.status().is_success();
    let limit = if success { limit } else { MAX_ERROR_BODY };
    let (body, end) = gzip::unpack(response.body(), limit);
    match end {
        Err(gzip::Broken::TooLarge) if success => {
            *response.body_mut() = Bytes::new();
            return Err(Error::body_too_large(response, limit));
        }
        Err(gzip::Broken::Invalid) if success => return Err(Error::broken_encoding(response)),
        // An error whose body cannot be read is still the error that it is.
        Err(gzip::Broken::Invalid) if body.is_empty() => return Ok(response),
        _ => {}
    }
    response.headers_mut().remove(header::CONTENT_ENCODING);
    response.headers_mut().remove(header::CONTENT_LENGTH);
    *response.body_mut() = Bytes::from(body);
    Ok(response)
}

/// Whether a body has come as gzip. A library that unpacks it takes the header away.
fn is_packed(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_ENCODING).is_some_and(|value| {
        let value = value.as_bytes().trim_ascii();
        value.eq_ignore_ascii_case(b"gzip") || value.eq_ignore_ascii_case(b"x-gzip")
    })
}

/// Puts the pieces of a body together; a single one, the usual case, is not copied.
fn join(mut chunks: Vec<Bytes>) -> Bytes {
    if chunks.len() <= 1 {
        return chunks.pop().unwrap_or_default();
    }
    let mut body = BytesMut::with_capacity(chunks.iter().map(Bytes::len).sum());
    for chunk in &chunks {
        body.extend_from_slice(chunk);
    }
    body.freeze()
}
