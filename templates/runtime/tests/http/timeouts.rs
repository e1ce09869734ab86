//! Timeouts of what keeps the processor busy, and what their errors say.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body::Frame;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::error::Error;
use runtime::runtime::retry::RetryPolicy;
use runtime::runtime::transport::Body;
use tower_service::Service;

use crate::library::{Book, CREATE, Client};
use crate::server;

/// Responds to everything with bodies of one kind.
#[derive(Clone)]
struct Responds<F>(F);

impl<F: Fn() -> B, B> Service<http::Request<Body>> for Responds<F> {
    type Response = http::Response<B>;
    type Error = Infallible;
    type Future = std::future::Ready<Result<http::Response<B>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: http::Request<Body>) -> Self::Future {
        std::future::ready(Ok(http::Response::new((self.0)())))
    }
}

/// The error of a call that may take a tenth of a second.
async fn failure<F, B>(body: F) -> Error
where
    F: Fn() -> B + Clone + Send + 'static,
    B: http_body::Body + Send + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let builder = Client::builder().with_transport(Responds(body));
    let builder = builder.with_retry_policy(RetryPolicy::never());
    let builder = builder.with_attempt_timeout(Duration::from_millis(100));
    let client = builder.with_credentials(Credentials::anonymous()).build();
    let client = client.await.unwrap();
    client.call(&CREATE).send::<Vec<Book>>().await.unwrap_err()
}

/// A body that is always ready and never ends.
struct Endless(&'static [u8]);

impl http_body::Body for Endless {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(self.0)))))
    }
}

#[tokio::test]
async fn a_body_of_empty_pieces_does_not_hide_the_timer() {
    let error = failure(|| Endless(b"")).await;
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("100ms"), "{error}");
}

#[tokio::test]
async fn a_body_of_tiny_pieces_does_not_hide_the_timer() {
    let error = failure(|| Endless(b" ")).await;
    assert!(error.is_timeout(), "{error}");
}

/// A single piece that takes long to decode.
#[tokio::test]
async fn decoding_ends_with_the_attempt() {
    let text = Bytes::from(format!("[{}{{}}]", "{\"title\":\"a\"},".repeat(4_000_000)));
    let started = Instant::now();
    let error = failure(move || Body::from(text.clone())).await;
    assert!(error.is_timeout() && error.attempts() == 1, "{error}");
    assert!(error.to_string().contains("100ms"), "{error}");
    assert!(started.elapsed() < Duration::from_secs(30));
}

/// The error of a call to this server, which has a short time.
async fn timed_out(url: &str, credentials: Credentials) -> String {
    let builder = Client::builder().with_endpoint(url);
    let builder = builder.with_retry_policy(RetryPolicy::never());
    let builder = builder.with_attempt_timeout(Duration::from_millis(50));
    let client = builder.with_credentials(credentials).build();
    let client = client.await.unwrap();
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    error.to_string()
}

#[tokio::test]
async fn an_error_names_the_limit_and_what_was_waited_for() {
    let hanging = server::hanging().await;
    let text = timed_out(&hanging, Credentials::anonymous()).await;
    let expected = "the attempt took longer than 50ms, while waiting for the response";
    assert!(text.contains(expected), "{text}");
    let source = Credentials::token_source(std::future::pending);
    let text = timed_out(&hanging, source).await;
    assert!(text.contains("while waiting for an access token"), "{text}");
    let (url, _) = server::each_connection(|mut stream| async move {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
        let head = b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{";
        stream.write_all(head).await.unwrap();
        let _ = stream.read(&mut [0]).await;
    })
    .await;
    let text = timed_out(&url, Credentials::anonymous()).await;
    assert!(text.contains("while reading the response body"), "{text}");
}
