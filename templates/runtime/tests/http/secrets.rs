//! No output contains a secret: `Debug` of values, errors with their sources, spans and logs, including
//! those of the HTTP library.

use std::error::Error as _;
use std::fmt::{Debug, Write as _};
use std::time::Duration;

use runtime::runtime::call::Call;
use runtime::runtime::credentials::{Credentials, Token};
use runtime::runtime::error::Error;
use runtime::runtime::retry::RetryPolicy;
use serde_json::json;

use crate::collector::Collector;
use crate::library::{CARD, CREATE, Client, object};
use crate::server::{self, Answer, Server};

const SECRET: &str = "s3cret";

/// The collected output.
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

/// A request with a secret in every place where a caller can set one.
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

/// The URLs of servers with every kind of response and failure.
async fn servers() -> Vec<String> {
    let mut urls = vec![
        server::gone().await,
        server::hanging().await,
        server::raw(b"").await,
        server::raw(b"nonsense\r\n\r\n").await,
        server::raw(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{").await,
        // TLS to a server that does not speak it.
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
        // A server lives as long as the runtime of the test.
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

/// Credentials of a user with a token endpoint that sends this response.
#[cfg(feature = "auth")]
async fn user_at(answer: &str) -> serde_json::Value {
    let endpoint = Server::answering(Answer::json(answer)).await;
    json!({ "type": "authorized_user", "client_id": "id", "client_secret": SECRET, "refresh_token": SECRET,
        "token_uri": endpoint.url })
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
            // The certificate is empty, so this fails.
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
    // Other values are shown.
    assert!(printed.contains("[censored]") && printed.contains("shelves/1"));
    assert!(printed.contains("pageSize"));
    assert!(collector.own().len() > 100);
}
