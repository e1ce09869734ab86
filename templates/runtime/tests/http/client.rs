//! Building a client, its endpoint, and its connections.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use runtime::runtime::credentials::Credentials;
use runtime::runtime::error::Error;

use crate::library::Client;
use crate::server::{Answer, Server};

async fn build(endpoint: &str) -> Result<Client, Error> {
    let builder = Client::builder().with_credentials(Credentials::anonymous());
    builder.with_endpoint(endpoint).build().await
}

/// Runs a future that is ready at once, without a runtime.
fn poll_once<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits for something"),
    }
}

#[test]
fn building_needs_no_runtime_and_sending_does() {
    let client = poll_once(build("http://127.0.0.1:1")).unwrap();
    let error = poll_once(client.list("shelves/1").send()).unwrap_err();
    assert!(error.is_configuration(), "{error}");
    assert!(error.to_string().contains("runtime"), "{error}");
}

/// Tokio's own panic is clear. Catching it would not help: it is printed before it is caught.
#[test]
fn a_runtime_without_timers_panics_as_tokio_does() {
    let called = std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        runtime.unwrap().block_on(async {
            let client = build("http://127.0.0.1:1").await.unwrap();
            client.list("shelves/1").send().await
        })
    });
    let panic = called.join().unwrap_err();
    let text = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap();
    assert!(text.contains("enable_time"), "{text}");
}

#[cfg(not(feature = "auth"))]
#[tokio::test]
async fn a_client_without_credentials_is_refused() {
    let error = Client::builder().build().await.unwrap_err();
    assert!(error.is_configuration());
    assert!(error.to_string().contains("with_credentials"), "{error}");
    assert!(error.to_string().contains("anonymous"), "{error}");
}

#[tokio::test]
async fn anonymous_clients_send_no_credentials() {
    let server = Server::answering(Answer::json("{}")).await;
    build(&server.url)
        .await
        .unwrap()
        .list("shelves/1")
        .send()
        .await
        .unwrap();
    let headers = server.only().headers;
    assert!(!headers.contains_key("authorization") && !headers.contains_key("x-goog-api-key"));
}

#[tokio::test]
async fn plain_http_is_for_the_loopback_interface() {
    for allowed in [
        "http://localhost",
        "http://127.0.0.1:80",
        "http://127.1.2.3/x",
        "http://[::1]:9",
    ] {
        build(allowed).await.unwrap();
    }
    for refused in [
        "http://example.com",
        "http://localhost.evil.com",
        "http://10.0.0.1",
        "http://[::2]",
    ] {
        let error = build(refused).await.unwrap_err();
        assert!(
            error.is_configuration() && error.to_string().contains("plain http"),
            "{error}"
        );
        let builder = Client::builder().with_credentials(Credentials::anonymous());
        builder
            .with_insecure_http()
            .with_endpoint(refused)
            .build()
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn invalid_endpoints_are_refused() {
    let refused = [
        "",
        "example.com",
        "ftp://example.com",
        "https://",
        "https:///v1",
        "https://example.com:x",
        "https://example.com:99999",
        "https://example.com:",
        "https://example.com/a/../b",
        "https://example.com/%2E%2e/",
        "https://user:secret@example.com",
        "https://example.com?key=secret",
        "https://example.com/#secret",
        "https://exa mple.com",
        "https://example.com/\r\n",
    ];
    for endpoint in refused {
        let error = build(endpoint).await.expect_err(endpoint);
        assert!(error.is_configuration(), "{endpoint}: {error}");
        assert!(
            !format!("{error} {error:?}").contains("secret"),
            "{error:?}"
        );
        assert!(!error.to_string().contains('\n'));
    }
}

#[tokio::test]
async fn secrets_that_cannot_be_sent_are_refused_and_not_shown() {
    let broken = [
        "",
        "s3cret\n",
        "s3cret\r\nx: y",
        "s3cret\0",
        "s3cret é",
        "s3cret s3cret",
    ];
    for secret in broken {
        for credentials in [
            Credentials::access_token(secret),
            Credentials::api_key(secret),
        ] {
            let error = Client::builder()
                .with_credentials(credentials)
                .build()
                .await
                .unwrap_err();
            assert!(error.is_configuration());
            assert!(
                !format!("{error} {error:?}").contains("s3cret"),
                "{error:?}"
            );
        }
    }
}

#[tokio::test]
async fn other_settings_that_cannot_be_sent_are_refused() {
    let builder = Client::builder().with_credentials(Credentials::anonymous());
    for error in [
        builder
            .clone()
            .with_user_agent("a\r\nb")
            .build()
            .await
            .unwrap_err(),
        builder
            .clone()
            .with_user_agent("")
            .build()
            .await
            .unwrap_err(),
        builder
            .clone()
            .with_quota_project("p\n")
            .build()
            .await
            .unwrap_err(),
    ] {
        assert!(error.is_configuration());
        assert_eq!(error.to_string().lines().count(), 1);
    }
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let other = Server::answering(Answer::json("{}")).await;
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/v1/shelves/1/books?key=s3cret", other.url);
        let answer = Answer::error(status, "").header("location", location);
        let server = Server::answering(answer).await;
        for credentials in [
            Credentials::access_token("s3cret"),
            Credentials::api_key("s3cret"),
        ] {
            let builder = Client::builder()
                .with_endpoint(&server.url)
                .with_credentials(credentials);
            let error = builder
                .build()
                .await
                .unwrap()
                .list("shelves/1")
                .send()
                .await
                .unwrap_err();
            assert_eq!(error.http_status().unwrap().as_u16(), status);
            assert!(
                error.to_string().contains("redirects are not followed"),
                "{error}"
            );
            assert!(
                !format!("{error} {error:?}").contains("s3cret"),
                "{error:?}"
            );
        }
        assert_eq!(server.received().len(), 2);
    }
    assert_eq!(other.connections(), 0);
}

/// Calls through the proxy of the environment.
#[tokio::test]
#[ignore = "run by the test below, in another environment"]
async fn through_a_proxy() {
    let builder = Client::builder().with_credentials(Credentials::anonymous());
    let client = builder.with_endpoint("https://library.example");
    let error = client.build().await.unwrap().list("shelves/1").send().await;
    let error = error.unwrap_err();
    assert!(error.is_connect() && !error.is_retryable(), "{error}");
    assert_eq!(error.attempts(), 1);
    let text = error.to_string();
    assert!(text.contains("proxy authorization required"), "{text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_proxy_that_wants_credentials_is_not_asked_again() {
    let refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n";
    let proxy = crate::server::raw(refusal).await;
    let run = move || crate::process::run("client::through_a_proxy", &[("HTTPS_PROXY", &proxy)]);
    tokio::task::spawn_blocking(run).await.unwrap();
}

/// The certificates of the machine are read by the first client only.
#[tokio::test]
async fn building_a_further_client_costs_little() {
    let endpoint = "https://library.example";
    let first = {
        let started = Instant::now();
        reqwest::Client::builder().build().unwrap();
        started.elapsed()
    };
    build(endpoint).await.unwrap();
    let started = Instant::now();
    for _ in 0..20 {
        build(endpoint).await.unwrap();
    }
    let each = started.elapsed() / 20;
    assert!(
        each < first / 4,
        "{each:?} each, and {first:?} with certificates"
    );
}

#[tokio::test]
async fn clones_share_connections_and_dropping_the_last_closes_them() {
    let started = Instant::now();
    let mut server = Server::answering(Answer::json("{}")).await;
    let client = Client::of(&server.url).await;
    let copy = client.clone();
    client.list("shelves/1").send().await.unwrap();
    copy.list("shelves/1").send().await.unwrap();

    let request = copy.list("shelves/1");
    drop((client, copy));
    // A request keeps the client alive.
    request.clone().send().await.unwrap();
    assert_eq!(server.connections(), 1);
    assert!(!server.has_closed());

    drop(request);
    server.closed().await;
    // Not the pool's own time limit for idle connections, which is 90 seconds.
    assert!(started.elapsed() < Duration::from_secs(60));
    assert_eq!(server.connections(), 1);
}
