//! Calls, from the method to the decoded response.

use serde_json::json;

use crate::library::{Book, CREATE, Client, DELETE, Object, object};
use crate::server::{Answer, Server};

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
async fn an_empty_response_body_is_an_empty_message() {
    for status in [200, 204] {
        let server = Server::answering(Answer::error(status, "")).await;
        let call = Client::of(&server.url).await.call(&CREATE);
        assert_eq!(call.send::<Book>().await.unwrap(), Book::default());
    }
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
