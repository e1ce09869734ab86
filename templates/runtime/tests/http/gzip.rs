//! Responses that come as gzip.

use std::io::Write as _;

use flate2::write::{DeflateEncoder, GzEncoder};
use flate2::{Compression, Crc};
use runtime::runtime::client::ClientBuilder;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::error::Error;
use runtime::runtime::retry::RetryPolicy;
use serde_json::json;

use crate::library::{Client, Object};
use crate::server::{Answer, Server};

fn builder(url: &str) -> ClientBuilder<Client> {
    Client::builder()
        .with_endpoint(url)
        .with_credentials(Credentials::anonymous())
        .with_retry_policy(RetryPolicy::never())
}

/// A gzip body of one member.
pub(crate) fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

/// A member whose header has optional fields: `flags` says which, `fields` holds them.
fn gzip_with(flags: u8, fields: &[u8], text: &[u8]) -> Vec<u8> {
    let mut packed = vec![0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 255];
    packed.extend(fields);
    if flags & 2 != 0 {
        let mut crc = Crc::new();
        crc.update(&packed);
        packed.extend(&crc.sum().to_le_bytes()[..2]);
    }
    let mut encoder = DeflateEncoder::new(packed, Compression::default());
    encoder.write_all(text).unwrap();
    let mut packed = encoder.finish().unwrap();
    let mut crc = Crc::new();
    crc.update(text);
    packed.extend(crc.sum().to_le_bytes());
    packed.extend(crc.amount().to_le_bytes());
    packed
}

/// A response whose body is packed already.
pub(crate) fn packed(status: u16, body: Vec<u8>) -> Answer {
    Answer::bytes(status, body).header("content-encoding", "gzip")
}

/// What a client makes of a packed body.
async fn list(body: Vec<u8>) -> Result<Object, Error> {
    let server = Server::answering(packed(200, body)).await;
    let client = builder(&server.url).build().await.unwrap();
    client.list("shelves/1").send().await
}

#[tokio::test]
async fn is_asked_for_and_unpacked() {
    let json = json!({ "books": ["a".repeat(100_000), "b"] }).to_string();
    let text = json.as_bytes();
    let (one, two) = text.split_at(1000);
    let bodies = [
        gzip(text),
        gzip_with(8, b"name\0", text),
        gzip_with(2 | 4 | 8 | 16, b"\x03\0abcname\0comment\0", text),
        // Two members, the first of them empty; and one text in two members.
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
async fn an_empty_body_is_empty() {
    assert_eq!(list(Vec::new()).await.unwrap(), Object::new());
    assert_eq!(list(gzip(b"")).await.unwrap(), Object::new());
}

#[tokio::test]
async fn a_broken_body_is_an_error() {
    let whole = gzip(br#"{"books":["a","b","c"]}"#);
    let flipped = |position: usize| {
        let mut body = whole.clone();
        body[position] ^= 1;
        body
    };
    let mut bodies = vec![
        // The length, the checksum, the data, the header.
        flipped(whole.len() - 1),
        flipped(whole.len() - 8),
        flipped(whole.len() - 5),
        flipped(12),
        flipped(0),
        b"plain".to_vec(),
        [&whole[..], b"x"].concat(),
    ];
    bodies.extend((1..whole.len()).map(|length| whole[..length].to_vec()));
    for body in bodies {
        let error = list(body.clone()).await.unwrap_err();
        assert!(error.is_transport(), "{error} {body:?}");
        assert!(error.to_string().contains("gzip"), "{error}");
        assert_eq!(error.http_status().unwrap().as_u16(), 200);
    }
}

#[tokio::test]
async fn errors_are_unpacked() {
    let text = br#"{"error":{"code":404,"message":"No such shelf","status":"NOT_FOUND"}}"#;
    let error = |answer: Answer| async move {
        let server = Server::answering(answer).await;
        let client = builder(&server.url).build().await.unwrap();
        client.list("shelves/1").send().await.unwrap_err()
    };
    let not_found = error(packed(404, gzip(text))).await;
    assert_eq!(not_found.status().unwrap().message(), "No such shelf");
    assert_eq!(not_found.body().unwrap(), &text[..]);
    // A broken one is still this error.
    let broken = error(packed(404, b"nonsense".to_vec())).await;
    assert_eq!(broken.http_status().unwrap().as_u16(), 404);
    assert_eq!(broken.body().unwrap(), "nonsense");
    // And it is kept in part, as any other.
    let long = error(packed(500, gzip(&vec![b'x'; 3 << 20]))).await;
    assert_eq!(long.body().unwrap().len(), 1 << 20);
}

#[tokio::test]
async fn the_limit_is_on_the_unpacked_size() {
    let members = [gzip(br#"{"name""#), gzip(br#":1}"#)].concat();
    assert!(members.len() < 60, "{} bytes", members.len());
    let server = Server::answering(packed(200, members)).await;
    for (limit, fits) in [(60, true), (10, true), (9, false)] {
        let client = builder(&server.url).with_max_response_size(limit).build();
        let shelf = client.await.unwrap().list("shelves/1").send().await;
        assert_eq!(shelf.is_ok(), fits, "{limit}: {shelf:?}");
    }
}

#[tokio::test]
async fn the_ratio_is_bounded_beyond_an_ordinary_size() {
    let spaces = |length: usize| {
        let mut text = b"{}".to_vec();
        text.resize(length, b' ');
        text
    };
    // Each of these grows by a factor of about 1000.
    list(gzip(&spaces(16 << 20))).await.unwrap();
    let error = list(gzip(&spaces((16 << 20) + (1 << 19))))
        .await
        .unwrap_err();
    assert!(error.to_string().contains("100 times"), "{error}");
    assert_eq!(error.http_status().unwrap().as_u16(), 200);
    // Many members are one body.
    let member = gzip(&vec![b' '; 1 << 20]);
    let error = list(member.repeat(50)).await.unwrap_err();
    assert!(error.to_string().contains("100 times"), "{error}");
    // An ordinary large body: it grows by a factor of about 7.
    let books: Vec<String> = (0..1_400_000)
        .map(|number| format!("book {number}"))
        .collect();
    let text = json!({ "books": books }).to_string();
    assert!(text.len() > 16 << 20);
    list(gzip(text.as_bytes())).await.unwrap();
}

#[tokio::test]
async fn the_number_of_members_is_bounded_by_the_size() {
    let empty = gzip(b"");
    let shelf = |members: usize| [empty.repeat(members), gzip(b"{}")].concat();
    list(shelf(20)).await.unwrap();
    let error = list(shelf(5000)).await.unwrap_err();
    assert!(error.to_string().contains("members"), "{error}");
    // Members of a usual size may be many.
    let mut text = vec![b'{', b'}'];
    // Does not pack well.
    let noise = (0_u32..1000).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes());
    let noise: Vec<u8> = noise
        .map(|byte| b"\t\n\r "[usize::from(byte >> 6)])
        .collect();
    let member = gzip(&noise);
    assert!(member.len() > 500, "{}", member.len());
    text = [gzip(&text), member.repeat(300)].concat();
    list(text).await.unwrap();
}
