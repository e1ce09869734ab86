//! Calls, from the method to the decoded response.

use std::error::Error as _;

use runtime::runtime::credentials::Credentials;
use runtime::runtime::json::{Reader, Writer};
use runtime::runtime::message::{Extra, Message, Outcome};
use serde_json::{Value, json};

use crate::library::{Book, CREATE, Client, DELETE, Object, object};
use crate::server::{Answer, Server};

/// A response without properties, as emitted.
#[derive(Debug, Default)]
struct Nothing {
    extra: Extra,
}

impl Message for Nothing {
    fn read(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Outcome<'_> {
        Outcome {
            fits: false,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut Writer) {
        writer.open(&self.extra);
        writer.close(&self.extra);
    }

    fn has_properties() -> bool {
        false
    }
}

#[tokio::test]
async fn send_returns_the_response_body() {
    let server = Server::answering(Answer::json(r#"{"books":["a","b"]}"#)).await;
    let client = Client::of(&server.url).await;

    let page = client.list("shelves/1").send().await.unwrap();

    assert_eq!(page, object([("books", json!(["a", "b"]))]));
    let request = server.only();
    assert_eq!(request.verb, "GET");
    assert_eq!(
        request.target,
        "/v1/shelves/1/books?alt=json&prettyPrint=false"
    );
    assert_eq!(request.body, "");
}

#[tokio::test]
async fn send_response_returns_status_and_headers() {
    let answer = Answer::error(201, r#"{"books":["a"]}"#).header("etag", "e1");
    let server = Server::answering(answer).await;
    let client = Client::of(&server.url).await;

    let response = client.list("shelves/1").send_response().await.unwrap();

    assert_eq!(response.status(), 201);
    assert_eq!(response.headers()["etag"], "e1");
    assert_eq!(response.body()["books"], json!(["a"]));
    let (body, status, headers) = response.into_parts();
    assert_eq!((body.len(), status.as_u16()), (1, 201));
    assert!(headers.contains_key("content-type"));
}

#[tokio::test]
async fn a_request_body_is_sent() {
    let server = Server::answering(Answer::json("{}")).await;
    let client = Client::of(&server.url).await;

    let book = object([("title", json!("Übersee"))]);
    client
        .call(&CREATE)
        .with_body(&book)
        .send::<Object>()
        .await
        .unwrap();

    let request = server.only();
    assert_eq!(request.verb, "POST");
    assert_eq!(request.headers["content-type"], "application/json");
    assert_eq!(
        request.headers["content-length"],
        request.body.len().to_string()
    );
    assert_eq!(request.body, r#"{"title":"Übersee"}"#);
}

#[tokio::test]
async fn messages_are_sent_and_received() {
    let server = Server::answering(Answer::json(r#"{"title":"b","pages":3}"#)).await;
    let book = Book {
        title: Some("a".to_owned()),
        ..Book::default()
    };
    let call = Client::of(&server.url).await.call(&CREATE).with_body(&book);
    let created = call.send::<Book>().await.unwrap();
    assert_eq!(server.only().body, r#"{"title":"a"}"#);
    assert_eq!(created.title.as_deref(), Some("b"));
    assert_eq!(created.extra.get("pages"), Some(&json!(3)));
}

#[tokio::test]
async fn an_empty_body_is_an_empty_message_where_the_status_says_so() {
    let server = Server::answering(Answer::error(204, "")).await;
    let call = Client::of(&server.url).await.call(&CREATE);
    assert_eq!(call.send::<Book>().await.unwrap(), Book::default());
}

#[tokio::test]
async fn a_success_that_says_nothing_is_an_error() {
    for body in ["", " \n", "null", "\u{feff}"] {
        let server = Server::answering(Answer::error(200, body)).await;
        let client = Client::of(&server.url).await;
        let error = client.call(&CREATE).send::<Book>().await.unwrap_err();
        assert!(error.is_decode(), "{body}: {error}");
        // A response without properties has nothing to say.
        client.call(&CREATE).send::<Nothing>().await.unwrap();
    }
    // An object without keys is a message with nothing set.
    let server = Server::answering(Answer::json("{}")).await;
    let call = Client::of(&server.url).await.call(&CREATE);
    assert_eq!(call.send::<Book>().await.unwrap(), Book::default());
}

#[tokio::test]
async fn an_error_with_the_status_of_a_success_is_an_error() {
    let body = r#"{"error": {"code": 404, "message": "no such book", "status": "NOT_FOUND"}}"#;
    let server = Server::answering(Answer::json(body)).await;
    let client = Client::of(&server.url).await;
    let error = client.call(&CREATE).send::<Book>().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.status().unwrap().message(), "no such book");
    assert_eq!(error.body().unwrap(), body);
    // Beside other fields, or as anything but an object, it is a property that is not known.
    for body in [
        r#"{"title": "a", "error": {}}"#,
        r#"{"error": {}, "title": "a"}"#,
        r#"{"error": "none"}"#,
    ] {
        let server = Server::answering(Answer::json(body)).await;
        let call = Client::of(&server.url).await.call(&CREATE);
        let book = call.send::<Book>().await.unwrap();
        assert!(book.extra.contains_key("error"));
    }
}

#[tokio::test]
async fn a_byte_order_mark_is_skipped() {
    let server = Server::answering(Answer::json("\u{feff}{\"title\": \"a\"}")).await;
    let call = Client::of(&server.url).await.call(&CREATE);
    let book = call.send::<Book>().await.unwrap();
    assert_eq!(book.title.as_deref(), Some("a"));
}

#[tokio::test]
async fn what_decoding_may_allocate_follows_the_limit_on_the_response() {
    // Small enough to be received, and some sixty times as large in memory.
    let body = format!(r#"{{"title":"a","x":[{}1]}}"#, "[],".repeat(30_000));
    let server = Server::answering(Answer::json(body)).await;
    let client = Client::builder()
        .with_endpoint(&server.url)
        .with_credentials(Credentials::access_token("t0ken"))
        .with_max_response_size(100_000)
        .build()
        .await
        .unwrap();
    let error = client
        .call(&CREATE)
        .send::<Vec<Vec<Vec<u64>>>>()
        .await
        .unwrap_err();
    assert!(error.is_decode());
    client.call(&CREATE).send::<Book>().await.unwrap();
    let error = client.call(&CREATE).send::<Value>().await.unwrap_err();
    let cause = error.source().unwrap().to_string();
    assert!(cause.contains("800000 bytes"), "{cause}");
    assert!(cause.contains("with_max_response_size"), "{cause}");
}

#[tokio::test]
async fn a_method_without_a_response_schema_ignores_the_response_body() {
    for body in ["", "{}", "gone"] {
        let server =
            Server::answering(Answer::error(if body.is_empty() { 204 } else { 200 }, body)).await;
        let client = Client::of(&server.url).await;
        client.call(&DELETE).send_empty().await.unwrap();
        let response = client.call(&DELETE).send_response_empty().await.unwrap();
        assert!(response.status().is_success());
    }
}

#[tokio::test]
async fn a_large_response_body_is_received_completely() {
    let title = "x".repeat(3_000_000);
    let server = Server::answering(Answer::json(json!({ "books": [title] }).to_string())).await;
    let page = Client::of(&server.url)
        .await
        .list("shelves/1")
        .send()
        .await
        .unwrap();
    assert_eq!(page["books"][0].as_str().map(str::len), Some(3_000_000));
}

#[tokio::test]
async fn calls_can_be_spawned_and_run_concurrently() {
    let server = Server::answering(Answer::json("{}")).await;
    let client = Client::of(&server.url).await;
    let calls: Vec<_> = (0..20)
        .map(|n| tokio::spawn(client.list(format!("shelves/{n}")).send()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.received().len(), 20);
}

#[tokio::test]
async fn nothing_is_sent_before_the_future_is_polled() {
    let server = Server::answering(Answer::json("{}")).await;
    let client = Client::of(&server.url).await;
    drop(client.list("shelves/1").send());
    client.list("shelves/2").send().await.unwrap();
    assert!(server.only().target.starts_with("/v1/shelves/2/books"));
}
