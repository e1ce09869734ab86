//! No output contains a secret: `Debug` of values, errors with their sources, spans and logs, including
//! those of the HTTP library.

use std::error::Error as _;
use std::fmt::{Debug, Write as _};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use runtime::runtime::call::Call;
use runtime::runtime::credentials::{Credentials, Token};
use runtime::runtime::error::Error;
use runtime::runtime::retry::RetryPolicy;
use runtime::runtime::transport::Body;
use serde_json::json;

use crate::collector::Collector;
use crate::library::{CARD, CREATE, Client, object};
use crate::server::{self, Answer, Server};

const SECRET: &str = "s3cret";

/// All text that was printed.
#[derive(Default)]
struct Printed(String);

impl Printed {
    fn debug(&mut self, value: &impl Debug) {
        writeln!(self.0, "{value:?} {value:#?}").unwrap();
    }

    fn error(&mut self, error: &Error) {
        self.debug(error);
        writeln!(self.0, "{error} {error:#}").unwrap();
        let mut source = error.source();
        while let Some(cause) = source {
            writeln!(self.0, "{cause} {cause:?}").unwrap();
            source = cause.source();
        }
    }
}

/// A request with a secret wherever a caller can put one.
fn full_of_secrets(client: &Client) -> crate::library::List {
    let mut list = client
        .list("shelves/1")
        .with_query("X-Goog-Signature", SECRET);
    for name in ["key", "access_token", "oauth_token", "upload_id"] {
        list.call.set_standard(name, SECRET);
    }
    list.call.set("clientSecret", SECRET);
    list.call.set_header("cookie", SECRET);
    list.call.set_header("x-api-key", SECRET);
    list.set_page_size(3)
}

/// Servers with every kind of response and fault.
async fn servers() -> Vec<String> {
    let mut urls = vec![
        server::gone().await,
        server::hanging().await,
        server::raw(b"").await,
        server::raw(b"nonsense\r\n\r\n").await,
        server::raw(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{").await,
        // Not plain http.
        server::gone().await.replace("http:", "https:"),
        server::raw(b"").await.replace("http:", "https:"),
    ];
    let error = r#"{"error":{"code":403,"message":"m","errors":[{"reason":"rateLimitExceeded"}]}}"#;
    for answer in [
        Answer::json("{}"),
        Answer::json("["),
        Answer::bytes(200, &b"\xff"[..]),
        Answer::bytes(200, &b"\x1f\x8b"[..]).header("content-encoding", "gzip"),
        Answer::error(204, ""),
        Answer::error(302, "").header("location", format!("http://h/?key={SECRET}")),
        Answer::error(400, r#"{"code":3,"message":"m"}"#),
        Answer::error(401, "[]"),
        Answer::error(403, error),
        Answer::error(429, "").header("retry-after", "0"),
        Answer::error(502, "<html>"),
    ] {
        // Servers live as long as the runtime of the test.
        let answer = answer
            .header("set-cookie", SECRET)
            .header("x-secret", SECRET);
        urls.push(Server::answering(answer).await.url);
    }
    urls
}

/// Every kind of credentials.
async fn credentials() -> Vec<Credentials> {
    vec![
        Credentials::access_token(SECRET),
        Credentials::api_key(SECRET),
        Credentials::token_source(|| async { Ok(Token::new(SECRET)) }),
        Credentials::token_source(|| async { Ok(Token::new(format!("{SECRET}\n"))) }),
        #[cfg(feature = "auth")]
        Credentials::json(user_at(r#"{"access_token":"s3cret","token_type":"Bearer"}"#).await),
        #[cfg(feature = "auth")]
        Credentials::json(user_at(r#"{"access_token":["s3cret"]}"#).await),
        #[cfg(feature = "auth")]
        Credentials::json(
            json!({ "type": "service_account", "client_email": "a@b", "private_key_id": "1",
            "project_id": "p", "private_key": SECRET }),
        ),
    ]
}

/// A user whose tokens come from an endpoint that answers like this.
#[cfg(feature = "auth")]
async fn user_at(answer: &str) -> serde_json::Value {
    let endpoint = Server::answering(Answer::json(answer)).await;
    json!({ "type": "authorized_user", "client_id": "id", "client_secret": SECRET, "refresh_token": SECRET,
        "token_uri": endpoint.url })
}

/// The error of a transport, which shows the URL and the headers and is wrapped in another error.
#[derive(Debug)]
struct Talkative(http::request::Parts);

impl std::fmt::Display for Talkative {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let headers: Vec<_> = self
            .0
            .headers
            .values()
            .map(|it| it.to_str().unwrap())
            .collect();
        write!(f, "no luck with {} and {headers:?}", self.0.uri)
    }
}

impl std::error::Error for Talkative {}

/// A transport that fails, before the response or inside of it.
#[derive(Clone)]
struct Failing {
    in_body: bool,
}

impl tower_service::Service<http::Request<Body>> for Failing {
    type Response = http::Response<http_body_util::Either<String, Broken>>;
    type Error = std::io::Error;
    type Future = std::future::Ready<std::io::Result<Self::Response>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let error = std::io::Error::other(Talkative(request.into_parts().0));
        std::future::ready(match self.in_body {
            true => {
                let body = http_body_util::Either::Right(Broken(Some(error)));
                Ok(http::Response::new(body))
            }
            false => Err(error),
        })
    }
}

/// A body that is nothing but an error.
struct Broken(Option<std::io::Error>);

impl http_body::Body for Broken {
    type Data = bytes::Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<std::io::Result<http_body::Frame<bytes::Bytes>>>> {
        Poll::Ready(self.0.take().map(Err))
    }
}

#[tokio::test]
async fn no_secret_of_a_supplied_transport_is_printed() {
    for in_body in [false, true] {
        let builder = Client::builder().with_transport(Failing { in_body });
        let builder = builder.with_credentials(Credentials::access_token("t0ken-s3cret"));
        let builder = builder.with_retry_policy(RetryPolicy::never());
        let client = builder.build().await.unwrap();
        for value in [SECRET, "s3cret/+ &é"] {
            let mut list = client.list("shelves/1");
            for name in ["key", "access_token"] {
                list.call.set_standard(name, value);
            }
            let error = list.send().await.unwrap_err();
            let mut printed = Printed::default();
            printed.error(&error);
            assert!(!printed.0.contains(SECRET), "{}", printed.0);
            // Everything else is shown.
            assert!(printed.0.contains("no luck with"), "{}", printed.0);
            assert!(printed.0.contains("shelves/1/books"), "{}", printed.0);
        }
    }
}

#[tokio::test]
async fn an_error_without_secrets_keeps_its_type() {
    let builder = Client::builder().with_transport(Failing { in_body: false });
    let builder = builder.with_credentials(Credentials::anonymous());
    let builder = builder.with_retry_policy(RetryPolicy::never());
    let client = builder.build().await.unwrap();
    let error = client.list("shelves/1").send().await.unwrap_err();
    let cause = error.source().unwrap();
    let cause = cause.downcast_ref::<std::io::Error>().unwrap();
    assert!(cause.get_ref().unwrap().is::<Talkative>());
}

#[tokio::test]
async fn debug_output_of_a_response_has_no_header_values() {
    let answer = Answer::json("{}")
        .header("set-cookie", SECRET)
        .header("x-goog-upload-url", SECRET);
    let server = Server::answering(answer).await;
    let client = Client::of(&server.url).await;
    let response = client.list("shelves/1").send_response().await.unwrap();
    let text = format!("{response:?} {response:#?}");
    assert!(
        !text.contains(SECRET) && text.contains("set-cookie"),
        "{text}"
    );
    assert!(text.contains("200"), "{text}");
}

#[tokio::test]
async fn names_that_hold_a_credential() {
    let client = Client::of("http://localhost:1").await;
    for name in [
        "api_token",
        "x-api-token",
        "X-Auth-Token",
        "sessionToken",
        "csrf_token",
        "privateKey",
        "AWSAccessKeyId",
        "dbPassword",
        "Proxy-Authorization",
        "client_credential",
        "Set-Cookie",
    ] {
        let list = client.list("shelves/1").with_query(name, SECRET);
        assert!(!format!("{list:?}").contains(SECRET), "{name}");
        let mut list = client.list("shelves/1");
        list.call.set_header(name, SECRET);
        let request = list.into_http_request().unwrap();
        assert!(request.headers()[name].is_sensitive(), "{name}");
    }
    // A place in a list is none.
    for name in [
        "pageToken",
        "syncToken",
        "resume_token",
        "orderBy",
        "keyword",
    ] {
        let list = client.list("shelves/1").with_query(name, "shown");
        assert!(format!("{list:?}").contains("shown"), "{name}");
    }
}

#[tokio::test]
async fn no_output_contains_a_secret() {
    let collector = Collector::start();
    let mut printed = Printed::default();
    printed.debug(&Token::new(SECRET));
    for url in servers().await {
        for credentials in credentials().await {
            printed.debug(&credentials);
            let builder = Client::builder()
                .with_endpoint(&url)
                .with_attempt_timeout(Duration::from_millis(100))
                .with_retry_policy(
                    RetryPolicy::new()
                        .with_max_attempts(2)
                        .with_max_backoff(Duration::ZERO),
                )
                .with_client_certificate("")
                .with_credentials(credentials);
            printed.debug(&builder);
            printed.error(
                &builder
                    .clone()
                    .with_user_agent("\n")
                    .build()
                    .await
                    .unwrap_err(),
            );
            // The certificate is invalid.
            printed.error(&builder.build().await.unwrap_err());
        }
        for credentials in credentials().await {
            let builder = Client::builder()
                .with_endpoint(&url)
                .with_attempt_timeout(Duration::from_millis(100))
                .with_retry_policy(
                    RetryPolicy::new()
                        .with_max_attempts(2)
                        .with_max_backoff(Duration::ZERO),
                )
                .with_credentials(credentials);
            let client = builder.build().await.unwrap();
            printed.debug(&client);
            let list = full_of_secrets(&client);
            printed.debug(&list);
            printed.debug(list.clone().into_http_request().unwrap().headers());
            printed.debug(&list.clone().send());
            printed.debug(&list.clone().send_response());
            if let Err(error) = list.clone().send().await {
                printed.error(&error);
            }
            let items = list.clone().by_item();
            printed.debug(&items);
            let pages = list.by_page();
            printed.debug(&pages);
            let card = Call::new(&client.0, &CARD).with("access_token", SECRET);
            printed.debug(&card);
            printed.error(&card.into_http_request().unwrap_err());
            let body = client
                .call(&CREATE)
                .with_body(&object([("password", json!(SECRET))]));
            printed.debug(&body);
            if let Err(error) = body.send_empty().await {
                printed.error(&error);
            }
        }
    }
    let Printed(printed) = printed;
    for line in printed
        .lines()
        .chain(collector.lines().iter().map(String::as_str))
    {
        assert!(!line.contains(SECRET), "{line}");
    }
    // Everything else is shown.
    assert!(printed.contains("[censored]") && printed.contains("shelves/1"));
    assert!(printed.contains("pageSize"));
    assert!(collector.own().len() > 100);
}
