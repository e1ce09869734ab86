//! Calls of the crate that is generated from `streams.json` with the error in `streams.errata.toml`.

#[allow(dead_code, reason = "other tests use more of it")]
mod server;

use server::{Answer, Server};
use streams::runtime::Request;
use streams::v1::schemas::{Event, Query, Result as QueryResult};
use streams::v1::{Client, RequestOptions as _};
use streams::{Code, Credentials, MessageStream, RawBody};

async fn client(server: &Server) -> Client {
    Client::builder()
        .with_endpoint(&server.url)
        .with_credentials(Credentials::access_token("t0ken"))
        .build()
        .await
        .unwrap()
}

async fn names(mut events: MessageStream<Event>) -> Vec<String> {
    let mut names = Vec::new();
    while let Some(event) = events.next().await {
        names.push(event.unwrap().name.unwrap());
    }
    names
}

#[tokio::test]
async fn a_stream_returns_each_message() {
    let server = Server::answering(Answer::json(r#"[{"name":"a"},{"name":"b","later":1}]"#)).await;
    let events = client(&server).await.events();
    let request = events.stream_read().set_kind("k").with_fields("name");
    assert_eq!(names(request.clone().stream()).await, ["a", "b"]);
    let all: Vec<Event> = request.send().await.unwrap();
    assert_eq!(all[1].extra.get("later").unwrap(), 1);
    let targets: Vec<String> = server.received().into_iter().map(|it| it.target).collect();
    let target = "/v1/events:read?kind=k&fields=name&alt=json&prettyPrint=false";
    assert_eq!(targets, [target, target]);
}

#[tokio::test]
async fn a_correction_makes_a_method_a_stream() {
    let server = Server::answering(Answer::json(r#"[{"events":[{"name":"a"}]},{}]"#)).await;
    let events = client(&server).await.events();
    let request = events.run_query("projects/p", Query::new().set_text("t"));
    let mut results: MessageStream<QueryResult> = request.clone().stream();
    assert_eq!(results.response().await.unwrap().status(), 200);
    assert_eq!(results.next().await.unwrap().unwrap().events.len(), 1);
    assert_eq!(results.next().await.unwrap().unwrap(), QueryResult::new());
    assert!(results.next().await.is_none());
    assert_eq!(server.only().body, r#"{"text":"t"}"#);
    let response = request.send_response().await.unwrap();
    assert_eq!((response.status().as_u16(), response.body().len()), (200, 2));
}

#[tokio::test]
async fn an_error_in_a_stream_has_a_status() {
    let body = r#"[{"name":"a"},{"error":{"code":400,"message":"No.","status":"INVALID_ARGUMENT"}}]"#;
    let server = Server::answering(Answer::json(body)).await;
    let events = client(&server).await.events();
    let request = events.server_streaming_watch(Query::new());
    let error = request.send().await.unwrap_err();
    assert_eq!(error.status().unwrap().code(), &Code::InvalidArgument);
    assert_eq!(error.method_id(), Some("streams.events.serverStreamingWatch"));
}

/// Sends any request.
async fn send<R: Request>(request: R) -> R::Response
where
    R::Response: Send,
{
    request.send().await.unwrap()
}

#[tokio::test]
async fn code_for_any_request_reads_streams_and_raw_bodies() {
    let server = Server::start(|request| match request.target.contains("raw") {
        true => Answer::bytes(200, "a,b").content_type(Some("text/csv; header=absent")),
        false => Answer::json("{\"result\":{\"name\":\"a\"}}\n{\"result\":{\"name\":\"b\"}}\n"),
    })
    .await;
    let events = client(&server).await.events();
    assert_eq!(send(events.stream_read()).await.len(), 2);
    let raw = RawBody::new("text/csv; header=absent", "a,b");
    assert_eq!(send(events.stream_raw()).await, raw);
}

#[tokio::test]
async fn raw_bodies_go_both_ways() {
    let server = Server::start(|request| {
        let content_type = request.headers.get("content-type").map(String::as_str);
        Answer::bytes(200, request.body.clone()).content_type(content_type)
    })
    .await;
    let events = client(&server).await.events();
    let body = RawBody::new("text/plain; charset=utf-8", "not { JSON");
    let rendered = events.render(body.clone()).send().await.unwrap();
    assert_eq!(rendered, body);
    let response = events.render(body.clone()).stream().await.unwrap();
    assert_eq!(response.headers()["content-type"], body.content_type.as_str());
    assert_eq!(response.into_body().collect().await.unwrap(), body.data);
    let event = RawBody::new("application/json", r#"{"name":"a"}"#);
    let uploaded = events.upload("1", event).send().await.unwrap();
    assert_eq!(uploaded.name.as_deref(), Some("a"));
    let target = &server.received()[2].target;
    assert_eq!(target, "/v1/events/1:upload?alt=json&prettyPrint=false");
    let downloaded = events.download("1").send_response().await.unwrap();
    assert_eq!(downloaded.body(), &RawBody::default());
}

#[tokio::test]
async fn a_method_that_is_no_stream_says_why_it_cannot_read_an_array() {
    let server = Server::answering(Answer::json("[{}]")).await;
    let error = client(&server).await.events().get("1").send().await;
    assert!(error.unwrap_err().to_string().contains("[[stream]]"));
}
