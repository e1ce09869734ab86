//! Bodies that are bytes with a content type.

use bytes::Bytes;
use runtime::runtime::message::{from_slice, to_value};
use runtime::runtime::raw::RawBody;
use serde_json::json;

use crate::library::{CREATE, Client};
use crate::pieces::{channel, client_of};
use crate::server::{Answer, Server};

/// Not UTF-8, and no JSON.
const BYTES: &[u8] = b"\xff\x00{\"a\"";

#[tokio::test]
async fn a_response_has_its_bytes_and_its_content_type() {
    for content_type in [
        "text/csv; charset=utf-8; header=\"present\"",
        "application/json",
        "multipart/related;boundary=x",
    ] {
        let answer = Answer::bytes(200, BYTES).content_type(Some(content_type));
        let server = Server::answering(answer).await;
        let client = Client::of(&server.url).await;
        let body = client.call(&CREATE).send_raw().await.unwrap();
        assert_eq!(body, RawBody::new(content_type, BYTES));
        let response = client.call(&CREATE).send_response_raw().await.unwrap();
        assert_eq!(response.headers()["content-type"], content_type);
        assert_eq!(response.body().data, BYTES);
        assert!(server.received()[0].query().contains("alt=json"));
    }
}

#[tokio::test]
async fn a_response_may_lack_bytes_and_content_type() {
    for (answer, expected) in [
        (
            Answer::bytes(204, "").content_type(None),
            RawBody::default(),
        ),
        (
            Answer::bytes(200, "a").content_type(None),
            RawBody::new("", "a"),
        ),
        (
            Answer::bytes(200, "").content_type(Some("")),
            RawBody::default(),
        ),
        (
            Answer::bytes(200, "").content_type(Some("text/plain")),
            RawBody::new("text/plain", ""),
        ),
    ] {
        let server = Server::answering(answer).await;
        let client = Client::of(&server.url).await;
        let body = client.call(&CREATE).send_raw().await.unwrap();
        assert_eq!(body, expected);
    }
}

#[tokio::test]
async fn an_error_is_read_as_for_other_methods() {
    let error = r#"{"error":{"code":404,"message":"No such file.","status":"NOT_FOUND"}}"#;
    let server = Server::answering(Answer::error(404, error)).await;
    let client = Client::of(&server.url).await;
    let error = client.call(&CREATE).send_raw().await.unwrap_err();
    assert_eq!(error.status().unwrap().message(), "No such file.");
}

#[tokio::test]
async fn a_request_is_sent_as_it_is() {
    let server = Server::answering(Answer::json("{}")).await;
    let client = Client::of(&server.url).await;
    let text = "{\"not\": changed} \n";
    for content_type in ["application/fhir+json;charset=utf-8", "text/plain"] {
        let call = client.call(&CREATE);
        let call = call.with_raw_body(RawBody::new(content_type, text));
        call.send::<crate::library::Object>().await.unwrap();
        let request = server.received().pop().unwrap();
        assert_eq!(request.body, text);
        assert_eq!(request.headers["content-type"], content_type);
        assert_eq!(request.headers["content-length"], text.len().to_string());
    }
    let call = client
        .call(&CREATE)
        .with_raw_body(RawBody::new("a/b", BYTES));
    let request = call.into_http_request().unwrap();
    assert_eq!(request.body(), BYTES);
    assert_eq!(request.headers()["content-type"], "a/b");
}

#[tokio::test]
async fn a_request_may_lack_bytes_and_content_type() {
    let server = Server::answering(Answer::json("{}")).await;
    let client = Client::of(&server.url).await;
    for body in [
        RawBody::default(),
        RawBody::new("", "a"),
        RawBody::new("a/b", ""),
    ] {
        let call = client.call(&CREATE).with_raw_body(body.clone());
        call.send_raw().await.unwrap();
        let request = server.received().pop().unwrap();
        let content_type = request.headers.get("content-type");
        assert_eq!(content_type.map_or("", String::as_str), body.content_type);
        assert_eq!(request.body, body.data);
        assert_eq!(
            request.headers["content-length"],
            body.data.len().to_string()
        );
    }
}

#[tokio::test]
async fn a_content_type_that_no_header_can_have_is_refused() {
    let server = Server::answering(Answer::json("{}")).await;
    let client = Client::of(&server.url).await;
    let call = client.call(&CREATE).with_raw_body(RawBody::new("a\nb", ""));
    let error = call.send_raw().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(error.to_string().contains("content-type"), "{error}");
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_header_of_the_caller_replaces_the_content_type() {
    let client = Client::of("http://127.0.0.1:1").await;
    let mut call = client.call(&CREATE).with_raw_body(RawBody::new("a/b", "c"));
    call.set_header("content-type", "d/e");
    let request = call.into_http_request().unwrap();
    assert_eq!(request.headers()["content-type"], "d/e");
}

#[tokio::test]
async fn a_response_can_be_read_as_it_arrives() {
    let (sender, body) = channel();
    let call = client_of(body).await.call(&CREATE);
    let mut body = call.stream(None).await.unwrap().into_body();
    for piece in [BYTES, b"two"] {
        sender.send(Ok(Bytes::from_static(piece))).unwrap();
        assert_eq!(body.next().await.unwrap().unwrap(), piece);
    }
    drop(sender);
    assert!(body.next().await.is_none());
}

#[test]
fn a_body_has_a_json_form_and_shows_no_content() {
    let body = RawBody::new("a/b", BYTES);
    let value = to_value(&body).unwrap();
    assert_eq!(value, json!({"contentType": "a/b", "data": "_wB7ImEi"}));
    assert_eq!(
        from_slice::<RawBody>(value.to_string().as_bytes()),
        Ok(body.clone())
    );
    assert_eq!(from_slice::<RawBody>(b"{}"), Ok(RawBody::default()));
    assert!(from_slice::<RawBody>(b"{\"data\":\"\",\"extensions\":[]}").is_err());
    assert!(from_slice::<RawBody>(b"{\"data\":3}").is_err());
    assert_eq!(
        format!("{body:?}"),
        "RawBody { content_type: \"a/b\", length: 6 }"
    );
}
