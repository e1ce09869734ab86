//! What carries requests, and what is taken of the responses.

use std::io::ErrorKind;

use miniz_oxide::deflate::compress_to_vec;
use runtime::runtime::client::ClientBuilder;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::retry::RetryPolicy;
use serde_json::json;

use crate::fake::{Fake, Step};
use crate::library::Client;
use crate::server::{self, Answer, Server};

fn builder(url: &str) -> ClientBuilder<Client> {
    Client::builder()
        .with_endpoint(url)
        .with_credentials(Credentials::api_key("k3y"))
        .with_retry_policy(RetryPolicy::never())
}

/// A member of a gzip body; `flags` says what stands between its header and its data.
fn gzip_with(flags: u8, between: &[u8], text: &[u8]) -> Vec<u8> {
    let mut packed = vec![0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 255];
    packed.extend(between);
    packed.extend(compress_to_vec(text, 6));
    // The checksum, which nobody reads, and the length.
    packed.extend([0; 4]);
    packed.extend(u32::try_from(text.len()).unwrap().to_le_bytes());
    packed
}

fn gzip(text: &[u8]) -> Vec<u8> {
    gzip_with(0, b"", text)
}

fn packed(status: u16, body: Vec<u8>) -> Answer {
    Answer::bytes(status, body).header("content-encoding", "gzip")
}

#[tokio::test]
async fn gzip_is_asked_for_and_undone() {
    let json = json!({ "books": ["a".repeat(100_000), "b"] }).to_string();
    let text = json.as_bytes();
    let (one, two) = text.split_at(1000);
    let bodies = [
        gzip(text),
        gzip_with(8, b"name\0", text),
        gzip_with(2 | 4 | 8 | 16, b"\x03\0abcname\0comment\0\0\0", text),
        // Two members, the first of them empty; and one cut in two.
        [gzip(b""), gzip(text)].concat(),
        [gzip(one), gzip(two)].concat(),
    ];
    for body in bodies {
        let server = Server::answering(packed(200, body)).await;
        let client = builder(&server.url).build().await.unwrap();
        let response = client.list("shelves/1").send_response().await.unwrap();
        assert_eq!(json!(response.body()).to_string(), json);
        assert!(!response.headers().contains_key("content-encoding"));
        assert!(!response.headers().contains_key("content-length"));
        assert_eq!(server.only().headers["accept-encoding"], "gzip");
    }
}

#[tokio::test]
async fn gzip_that_is_none() {
    let whole = gzip(br#"{"books":["a","b","c"]}"#);
    let mut wrong_length = whole.clone();
    *wrong_length.last_mut().unwrap() = 9;
    let mut wrong_data = whole.clone();
    wrong_data[12] ^= 0xff;
    let mut bodies = vec![
        wrong_length,
        wrong_data,
        b"plain".to_vec(),
        [&whole[..], b"x"].concat(),
    ];
    bodies.extend((1..whole.len()).map(|length| whole[..length].to_vec()));
    for body in bodies {
        let server = Server::answering(packed(200, body.clone())).await;
        let client = builder(&server.url).build().await.unwrap();
        let result = client.list("shelves/1").send().await;
        let error = result.unwrap_err();
        assert!(
            error.is_transport() || error.is_decode(),
            "{error} {body:?}"
        );
        assert_eq!(error.http_status().unwrap().as_u16(), 200);
    }
}

#[tokio::test]
async fn errors_that_come_as_gzip() {
    let text = br#"{"error":{"code":404,"message":"No such shelf","status":"NOT_FOUND"}}"#;
    let server = Server::answering(packed(404, gzip(text))).await;
    let client = builder(&server.url).build().await.unwrap();
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert_eq!(error.status().unwrap().message(), "No such shelf");
    assert_eq!(error.body().unwrap(), &text[..]);
    // Even if it is broken, it is this error and no other.
    let server = Server::answering(packed(404, b"nonsense".to_vec())).await;
    let client = builder(&server.url).build().await.unwrap();
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert_eq!(error.http_status().unwrap().as_u16(), 404);
    assert_eq!(error.body().unwrap(), "nonsense");
    // And it is kept in part, as any other.
    let server = Server::answering(packed(500, gzip(&vec![b'x'; 3 << 20]))).await;
    let client = builder(&server.url).build().await.unwrap();
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert_eq!(error.body().unwrap().len(), 1 << 20);
}

/// The last member says how much room to begin with, and the ones before it may need more than the
/// limit leaves.
#[tokio::test]
async fn a_small_limit_and_several_members() {
    let members = [gzip(br#"{"name""#), gzip(br#":1}"#)].concat();
    assert!(members.len() < 60, "{} bytes", members.len());
    let server = Server::answering(packed(200, members)).await;
    let client = builder(&server.url).with_max_response_size(60).build();
    let shelf = client.await.unwrap().list("shelves/1").send().await;
    shelf.unwrap();
}

#[tokio::test]
async fn the_limit_on_responses() {
    let text = json!({ "books": ["x".repeat(1000)] }).to_string();
    let bomb = gzip(&vec![b' '; 50_000_000]);
    assert!(bomb.len() < 100_000);
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
        (Server::answering(packed(200, bomb)).await.url, 50_000_000),
    ];
    for (url, length) in cases {
        let exact = builder(&url).with_max_response_size(length);
        let exact = exact.build().await.unwrap();
        let result = exact.list("shelves/1").send().await;
        assert!(
            result
                .as_ref()
                .err()
                .is_none_or(|error| error.is_decode() && length > 2000),
            "{result:?}"
        );
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
async fn a_transport_of_the_callers() {
    let fake = Fake::new([Step::Fail(ErrorKind::TimedOut)]);
    let client = fake.builder().with_credentials(Credentials::api_key("k3y"));
    let client = client.with_retry_policy(RetryPolicy::never());
    let client = client.build().await.unwrap();
    // It goes for every host, and is given everything.
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert!(error.is_transport() && error.is_timeout(), "{error}");
    client.list("shelves/1").send().await.unwrap();
    let key = Some("k3y".to_owned());
    assert_eq!(fake.header("x-goog-api-key"), [key.clone(), key]);
    assert!(format!("{client:?}").contains("library"));
}

#[tokio::test]
async fn a_redirect_takes_no_key_along() {
    let other = Server::answering(Answer::json("{}")).await;
    let there = Answer::error(307, "").header("location", &other.url);
    let server = Server::answering(there).await;
    let client = builder(&server.url).build().await.unwrap();
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert_eq!(error.http_status().unwrap().as_u16(), 307);
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn a_certificate_that_is_none_is_refused_unseen() {
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

/// The program has two libraries for TLS: this test sees to it that it does.
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
async fn a_reqwest_client_of_the_callers() {
    let http = reqwest::Client::builder().user_agent("unused").no_proxy();
    let server = Server::answering(Answer::json("{}")).await;
    let client = builder(&server.url).with_reqwest_client(http.build().unwrap());
    let client = client.build().await.unwrap();
    client.list("shelves/1").send().await.unwrap();
    assert!(server.only().headers["user-agent"].starts_with("runtime/"));
}
