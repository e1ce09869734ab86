//! The `tracing` spans of calls and attempts.
//!
//! The span of an attempt follows OpenTelemetry's semantic conventions for HTTP clients
//! (`opentelemetry.io/docs/specs/semconv/http/http-spans`), so that exporters show it as an HTTP
//! request. The span of a call encloses its attempts. Both have the Discovery method ID.
//!
//! Spans never contain URLs, headers, bodies, or other text from callers and servers.

use std::time::Duration;

use http::uri::Scheme;
use http::{Request, StatusCode};
use tracing::Span;
use tracing::field::Empty;

use crate::runtime::call::Call;
use crate::runtime::error::Error;
use crate::runtime::method::Method;

/// The target of all spans and events: the name of this crate.
const TARGET: &str = env!("CARGO_PKG_NAME");

/// The span of a call, with all of its attempts.
pub(crate) fn call(method: &Method) -> Span {
    tracing::info_span!(
        target: TARGET,
        "call",
        otel.name = method.id,
        otel.kind = "internal",
        otel.status_code = Empty,
        discovery.method.id = method.id,
        server.address = Empty,
        http.response.status_code = Empty,
        "error.type" = Empty,
        attempts = Empty,
    )
}

/// The span of the attempt with this number, beginning with 1, inside of the span of its call.
pub(crate) fn attempt<B>(span: &Span, call: &Call, number: u32, request: &Request<B>) -> Span {
    let uri = request.uri();
    let address = uri.host();
    span.record("server.address", address);
    let method = call.method;
    let verb = request.method().as_str();
    let template = || {
        let service_path = call.client.service().service_path;
        format!("/{service_path}{}", method.path)
    };
    tracing::info_span!(
        target: TARGET,
        parent: span,
        "attempt",
        otel.name = format_args!("{verb} {}", template()),
        otel.kind = "client",
        otel.status_code = Empty,
        discovery.method.id = method.id,
        http.request.method = verb,
        http.request.resend_count = number.checked_sub(1).filter(|count| *count > 0),
        http.response.status_code = Empty,
        server.address = address,
        server.port = uri.port_u16().or_else(|| default_port(uri.scheme()?)),
        url.scheme = uri.scheme_str(),
        url.template = template(),
        "error.type" = Empty,
    )
}

/// Records the HTTP status of a response in the span of its attempt.
pub(crate) fn status(attempt: &Span, status: StatusCode) {
    attempt.record("http.response.status_code", status.as_u16());
}

/// Records the error of an attempt or of a call in its span.
pub(crate) fn failed(span: &Span, error: &Error) {
    span.record("otel.status_code", "ERROR");
    span.record("error.type", error_type(error));
}

/// Records the number of attempts, and the HTTP status of the last response, in the span of a call.
pub(crate) fn end(call: &Span, status: Option<StatusCode>, attempts: u32) {
    call.record("attempts", attempts);
    if let Some(status) = status {
        call.record("http.response.status_code", status.as_u16());
    }
}

/// Reports that an attempt failed and another one follows after a delay.
pub(crate) fn retry(error: &Error, delay: Duration) {
    tracing::debug!(
        target: TARGET,
        {
            http.response.status_code = error.http_status().map(|status| status.as_u16()),
            "error.type" = error_type(error),
            delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
        },
        "retrying"
    );
}

/// Reports that a poll failed and another one follows.
pub(crate) fn poll_failed(error: &Error) {
    tracing::debug!(
        target: TARGET,
        {
            http.response.status_code = error.http_status().map(|status| status.as_u16()),
            "error.type" = error_type(error),
        },
        "polling again"
    );
}

/// The attribute `error.type`: the HTTP status of an error response, or else the kind of the error.
fn error_type(error: &Error) -> String {
    match error.http_status().filter(|status| !status.is_success()) {
        Some(status) => status.as_str().to_owned(),
        None => error.kind_name().to_owned(),
    }
}

/// The port of a URL that names none.
fn default_port(scheme: &Scheme) -> Option<u16> {
    match scheme.as_str() {
        "https" => Some(443),
        "http" => Some(80),
        _ => None,
    }
}
