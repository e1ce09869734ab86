//! Transports, and the limit on the size of responses.

use std::io::ErrorKind;

use runtime::runtime::client::ClientBuilder;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::retry::RetryPolicy;
use serde_json::json;

use crate::fake::{Fake, Step};
use crate::gzip::{gzip, packed};
use crate::library::Client;
use crate::server::{self, Answer, Server};

fn builder(url: &str) -> ClientBuilder<Client> {
    Client::builder()
        .with_endpoint(url)
        .with_credentials(Credentials::api_key("k3y"))
        .with_retry_policy(RetryPolicy::never())
}

#[tokio::test]
async fn the_limit_on_responses() {
    let text = json!({ "books": ["x".repeat(1000)] }).to_string();
    let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{    \r\n7d0\r\n";
    let cases = [
        (
            Server::answering(Answer::json(text.clone())).await.url,
            text.len(),
        ),
        (
            Server::answering(packed(200, gzip(text.as_bytes())))
                .await
                .url,
            text.len(),
        ),
    ];
    for (url, length) in cases {
        let exact = builder(&url).with_max_response_size(length);
        let exact = exact.build().await.unwrap();
        exact.list("shelves/1").send().await.unwrap();
        let less = builder(&url).with_max_response_size(length - 1);
        let less = less.build().await.unwrap();
        let error = less.list("shelves/1").send().await.unwrap_err();
        assert!(error.is_body_too_large(), "{error}");
        assert!(
            error.to_string().contains(&(length - 1).to_string()),
            "{error}"
        );
        assert!(error.body().unwrap().is_empty());
    }
    // Without an announced length.
    let url = server::raw(chunked).await;
    let client = builder(&url)
        .with_max_response_size(3)
        .build()
        .await
        .unwrap();
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert!(error.is_body_too_large(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_supplied_transport() {
    let fake = Fake::new([Step::Fail(ErrorKind::TimedOut)]);
    let client = fake.builder().with_credentials(Credentials::api_key("k3y"));
    let client = client.with_retry_policy(RetryPolicy::never());
    let client = client.build().await.unwrap();
    // It is used for every host, and gets the complete request.
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert!(error.is_transport() && error.is_timeout(), "{error}");
    client.list("shelves/1").send().await.unwrap();
    let key = Some("k3y".to_owned());
    assert_eq!(fake.header("x-goog-api-key"), [key.clone(), key]);
    assert!(format!("{client:?}").contains("library"));
}

#[tokio::test]
async fn a_redirect_is_not_followed_with_a_key() {
    let other = Server::answering(Answer::json("{}")).await;
    let there = Answer::error(307, "").header("location", &other.url);
    let server = Server::answering(there).await;
    let client = builder(&server.url).build().await.unwrap();
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert_eq!(error.http_status().unwrap().as_u16(), 307);
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn an_invalid_client_certificate_is_refused_and_not_shown() {
    for pem in [
        "",
        "s3cret",
        "-----BEGIN PRIVATE KEY-----\ns3cret\n-----END PRIVATE KEY-----\n",
    ] {
        let builder = builder("https://localhost").with_client_certificate(pem);
        assert!(!format!("{builder:?}").contains("s3cret"));
        let error = builder.build().await.unwrap_err();
        assert!(error.is_configuration());
        assert!(!format!("{error} {error:?}").contains("s3cret"));
    }
}

/// The program has two libraries for TLS: this test makes sure of it.
#[tokio::test]
async fn a_second_tls_library_does_no_harm() {
    assert!(
        !rustls::crypto::ring::default_provider()
            .cipher_suites
            .is_empty()
    );
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
    let plain = server::raw(b"this is not TLS").await;
    let secure = plain.replace("http://", "https://");
    let client = builder(&secure).build().await.unwrap();
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert!(error.is_connect() && !error.is_timeout(), "{error}");
}

#[cfg(feature = "reqwest-0_13")]
#[tokio::test]
async fn a_supplied_reqwest_client() {
    let http = reqwest::Client::builder().user_agent("unused").no_proxy();
    let server = Server::answering(Answer::json("{}")).await;
    let client = builder(&server.url).with_reqwest_client(http.build().unwrap());
    let client = client.build().await.unwrap();
    client.list("shelves/1").send().await.unwrap();
    assert!(server.only().headers["user-agent"].starts_with("runtime/"));
}
