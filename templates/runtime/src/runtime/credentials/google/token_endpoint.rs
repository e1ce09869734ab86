//! One exchange with a token endpoint: the request and the decoding of the response.
//!
//! The response has the form of RFC 6749, section 5.1; a lifetime may also be a string, as some
//! servers send it. Errors never quote a response.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode, header};
use serde_json::Value;

use super::errors;
use crate::runtime::credentials::cache::{Fetched, Lifetime};
use crate::runtime::credentials::header_value;
use crate::runtime::credentials::headers::{AuthHeaders, USER_PROJECT};
use crate::runtime::error::Error;
use crate::runtime::transport::{OneExchange, exchange};

/// How long a token is kept if the response has no lifetime.
const UNKNOWN_LIFETIME: Duration = Duration::from_secs(3600);

/// The name of a token endpoint in errors.
#[derive(Clone, Copy)]
pub(super) struct Endpoint {
    /// `the token endpoint`
    pub(super) name: &'static str,
    pub(super) options: OneExchange,
}

impl Endpoint {
    /// Sends a request for a token and reads the response.
    pub(super) async fn fetch(
        self,
        request: Request<Bytes>,
        quota_project: Option<&str>,
    ) -> Result<Fetched, Error> {
        let response = self.send(request).await?;
        let Some(token) = read(response.body()) else {
            return Err(errors::no_token(
                format!("{} sent something else than a token", self.name),
                false,
            ));
        };
        let value = header_value(&format!("{} ", token.kind), &token.secret)
            .map_err(|rule| errors::no_token(format!("that of {} {rule}", self.name), false))?;
        let mut headers = HeaderMap::with_capacity(2);
        headers.insert(header::AUTHORIZATION, value);
        if let Some(project) = quota_project
            && let Ok(project) = project.parse()
        {
            headers.insert(USER_PROJECT, project);
        }
        Ok(Fetched {
            headers: AuthHeaders::headers(headers),
            lifetime: Lifetime::of_token(token.lifetime),
        })
    }

    /// Sends a request. Every response other than a success is an error.
    pub(super) async fn send(self, request: Request<Bytes>) -> Result<Response<Bytes>, Error> {
        let response = exchange(request, self.options)
            .await
            .map_err(|error| errors::no_answer(self.name, &error))?;
        if response.status().is_success() {
            return Ok(response);
        }
        let status = response.status();
        let code = serde_json::from_slice::<Value>(response.body()).ok();
        let code = code
            .as_ref()
            .and_then(|answer| answer.get("error")?.as_str());
        let mut text = format!("{} answered HTTP {status}", self.name);
        if let Some((code, meaning)) = code.and_then(errors::meaning) {
            text = format!("{text}: {code}, {meaning}");
        }
        Err(errors::no_token(text, is_passing(status)))
    }
}

/// Whether the same request may succeed later.
fn is_passing(status: StatusCode) -> bool {
    status.is_server_error() || matches!(status.as_u16(), 408 | 429)
}

struct Answer {
    secret: String,
    kind: String,
    lifetime: Duration,
}

/// Reads the response of a token endpoint.
fn read(body: &[u8]) -> Option<Answer> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let text = |name: &str| body.get(name)?.as_str().map(str::to_owned);
    let lifetime = match body.get("expires_in") {
        None | Some(Value::Null) => UNKNOWN_LIFETIME,
        Some(Value::Number(seconds)) => seconds_of(seconds.as_f64()?)?,
        Some(Value::String(seconds)) => seconds_of(seconds.trim().parse().ok()?)?,
        Some(_) => return None,
    };
    Some(Answer {
        secret: text("access_token")?,
        kind: text("token_type")?,
        lifetime,
    })
}

/// A number of seconds. A larger number than `Duration` holds becomes `Duration::MAX`.
fn seconds_of(seconds: f64) -> Option<Duration> {
    if seconds.is_nan() || seconds < 0.0 {
        return None;
    }
    Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}
