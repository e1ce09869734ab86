//! The errors of calls, in every form of error body.

use std::error::Error as _;

use runtime::runtime::code::Code;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::error::Error;
use runtime::runtime::retry::RetryPolicy;
use serde_json::json;

use crate::library::Client;
use crate::server::{self, Answer, Server};

async fn call(url: &str) -> Error {
    Client::of(url)
        .await
        .list("shelves/1")
        .send()
        .await
        .unwrap_err()
}

/// The error of a call with this response.
async fn answered(status: u16, body: &str) -> Error {
    let server = Server::answering(Answer::error(status, body).header("x-id", "7")).await;
    let error = call(&server.url).await;
    assert_eq!(error.http_status().unwrap().as_u16(), status);
    assert_eq!(error.headers().unwrap()["x-id"], "7");
    assert_eq!(error.body().unwrap(), body);
    assert_eq!(error.to_string().lines().count(), 1, "{error}");
    assert!(
        error
            .to_string()
            .starts_with("library.shelves.books.list: HTTP "),
        "{error}"
    );
    error
}

#[test]
fn an_error_is_small_and_can_be_sent_to_other_threads() {
    fn check<T: Send + Sync + std::error::Error + 'static>() {}
    check::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

#[tokio::test]
async fn the_v2_form() {
    let info = json!({
        "@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "SHELF_FULL", "domain": "library",
    });
    let help = json!({ "@type": "type.googleapis.com/google.rpc.Help", "links": [] });
    let body = json!({
        "error": {
            "code": 404, "message": "No such shelf", "status": "NOT_FOUND", "details": [help, info],
            "errors": [{ "reason": "notFound" }],
        },
    });
    let error = answered(404, &body.to_string()).await;
    let status = error.status().unwrap();
    assert_eq!(status.code(), &Code::NotFound);
    assert_eq!(status.message(), "No such shelf");
    assert_eq!(status.details(), [help, info]);
    assert_eq!(status.reason(), Some("SHELF_FULL"));
    assert_eq!(
        error.to_string(),
        "library.shelves.books.list: HTTP 404 Not Found: NOT_FOUND: No such shelf"
    );
}

#[tokio::test]
async fn the_v1_form() {
    let body = json!({
        "error": {
            "errors": [{ "domain": "usageLimits", "reason": "rateLimitExceeded", "message": "Slow down" }],
            "code": 403,
        },
    });
    let error = answered(403, &body.to_string()).await;
    let status = error.status().unwrap();
    assert_eq!(status.code(), &Code::PermissionDenied);
    assert_eq!(status.message(), "Slow down");
    assert_eq!(status.reason(), Some("rateLimitExceeded"));
}

#[tokio::test]
async fn a_status_without_an_error_object() {
    let error = answered(
        400,
        r#"{"code":3,"message":"Bad","details":[{"@type":"x"}]}"#,
    )
    .await;
    let status = error.status().unwrap();
    assert_eq!(
        (status.code(), status.message()),
        (&Code::InvalidArgument, "Bad")
    );
    assert_eq!(status.details().len(), 1);
}

#[tokio::test]
async fn an_array_with_an_error() {
    let error = answered(
        503,
        r#"[{"error":{"code":503,"message":"Later","status":"UNAVAILABLE"}}]"#,
    )
    .await;
    assert_eq!(error.status().unwrap().code(), &Code::Unavailable);
    assert_eq!(answered(503, "[]").await.status(), None);
}

#[tokio::test]
async fn the_form_of_a_token_endpoint() {
    let error = answered(
        400,
        r#"{"error":"invalid_grant","error_description":"Expired"}"#,
    )
    .await;
    let status = error.status().unwrap();
    assert_eq!(
        (status.message(), status.reason()),
        ("Expired", Some("invalid_grant"))
    );
    assert_eq!(status.code(), &Code::InvalidArgument);
    let bare = answered(401, r#"{"error":"invalid_client"}"#).await;
    assert_eq!(bare.status().unwrap().message(), "invalid_client");
}

#[tokio::test]
async fn unknown_codes_are_kept() {
    let named = answered(
        418,
        r#"{"error":{"code":418,"message":"","status":"TEAPOT"}}"#,
    )
    .await;
    assert_eq!(named.status().unwrap().code().name(), Some("TEAPOT"));
    assert!(named.to_string().ends_with("TEAPOT"), "{named}");
    let numbered = answered(500, r#"{"code":99,"message":"?"}"#).await;
    let code = numbered.status().unwrap().code();
    assert_eq!((code.name(), code.number()), (None, Some(99)));
    assert!(numbered.to_string().ends_with("code 99: ?"), "{numbered}");
    // A known name or number always becomes its variant.
    assert_eq!(Code::from_name("ABORTED"), Code::Aborted);
    for number in 0..=16 {
        let code = Code::from_number(number);
        assert_eq!(code.number(), Some(number));
        assert_eq!(Code::from_name(code.name().unwrap()), code);
    }
    assert_eq!(Code::from_number(-1).number(), Some(-1));
}

#[tokio::test]
async fn bodies_without_a_status() {
    let text = answered(502, "upstream\u{1b}[2J failed\r\nsecond line").await;
    assert_eq!(text.status(), None);
    assert!(
        text.to_string()
            .ends_with(r"upstream\u{1b}[2J failed\r\nsecond line"),
        "{text}"
    );
    let html = answered(502, "<!DOCTYPE html><title>502</title>").await;
    assert_eq!(
        html.to_string(),
        "library.shelves.books.list: HTTP 502 Bad Gateway"
    );
    for body in [
        "",
        "null",
        "3",
        r#"{"error":null}"#,
        r#"{"message":"x"}"#,
        "{\"error\":",
    ] {
        assert_eq!(answered(500, body).await.status(), None, "{body}");
    }
}

#[tokio::test]
async fn long_messages_are_cut_in_the_text_of_the_error() {
    let body = json!({ "error": { "code": 400, "message": "é".repeat(10_000) } }).to_string();
    let error = answered(400, &body).await;
    assert!(error.to_string().chars().count() < 600);
    assert!(error.to_string().ends_with('…'));
    assert_eq!(error.status().unwrap().message().chars().count(), 10_000);
}

#[tokio::test]
async fn a_long_error_body_is_cut_off() {
    let server = Server::answering(Answer::error(500, "x".repeat(3 << 20))).await;
    assert_eq!(call(&server.url).await.body().unwrap().len(), 1 << 20);
}

#[tokio::test]
async fn a_successful_response_that_cannot_be_decoded() {
    for body in [r#"{"books":"#, "[]", "<html>", "\"text\""] {
        let server = Server::answering(Answer::json(body)).await;
        let error = call(&server.url).await;
        assert!(error.is_decode(), "{error}");
        assert_eq!(error.http_status().unwrap().as_u16(), 200);
        assert_eq!(error.body().unwrap(), body);
        assert!(error.source().is_some());
        assert_eq!(error.method_id(), Some("library.shelves.books.list"));
        assert_eq!(error.status(), None);
    }
}

/// JSON of another type is JSON.
#[tokio::test]
async fn a_response_of_another_type_is_not_called_invalid() {
    for (body, says) in [
        ("[]", "unexpected JSON at line 1 column"),
        ("\"text\"", "unexpected JSON at line 1 column"),
        ("<html>", "invalid JSON at line 1 column"),
        ("{\n\"books\":", "invalid JSON at line 2 column"),
    ] {
        let server = Server::answering(Answer::json(body)).await;
        let error = call(&server.url).await;
        assert!(error.to_string().contains(says), "{error}");
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn a_decode_error_counts_its_attempts() {
    let asked = std::sync::atomic::AtomicUsize::new(0);
    let server =
        Server::start(
            move |_| match asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
                0 | 1 => Answer::error(503, ""),
                _ => Answer::json("["),
            },
        )
        .await;
    let policy = RetryPolicy::new().with_max_backoff(std::time::Duration::ZERO);
    let client = Client::builder().with_endpoint(&server.url);
    let client = client.with_credentials(Credentials::anonymous());
    let client = client.with_retry_policy(policy).build().await.unwrap();
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.attempts(), 3);
}

/// A conflict may be of several kinds, and HTTP does not say which.
#[tokio::test]
async fn a_conflict_without_a_status_has_no_code() {
    let body = r#"{"error":{"code":409,"message":"exists already"}}"#;
    let error = answered(409, body).await;
    assert_eq!(error.status().unwrap().code(), &Code::Unknown);
    let body = r#"{"error":{"code":409,"message":"m","status":"ABORTED"}}"#;
    let error = answered(409, body).await;
    assert_eq!(error.status().unwrap().code(), &Code::Aborted);
}

#[tokio::test]
async fn a_refused_connection() {
    let error = call(&server::gone().await).await;
    assert!(
        error.is_connect() && !error.is_timeout() && !error.is_decode(),
        "{error}"
    );
    assert_eq!(error.http_status(), None);
    assert!(error.body().is_none() && error.headers().is_none() && error.status().is_none());
    assert!(error.source().is_some());
}

#[tokio::test]
async fn an_incomplete_response() {
    for response in [
        &b""[..],
        b"HTTP/1.1 200 OK\r\ncontent-le",
        b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{}",
        b"nonsense\r\n\r\n",
    ] {
        let error = call(&server::raw(response).await).await;
        assert!(
            !error.is_connect() && !error.is_decode() && !error.is_timeout(),
            "{error}"
        );
        assert_eq!(error.http_status(), None);
        assert!(error.source().is_some());
    }
}

#[tokio::test]
async fn a_response_above_the_size_limit() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 999999999\r\n\r\n{";
    let error = call(&server::raw(head).await).await;
    assert!(error.is_body_too_large(), "{error:?}");
    assert_eq!(error.http_status().unwrap().as_u16(), 200);
    assert!(error.body().unwrap().is_empty());
}
