//! Services that put bodies inside `{"data": ..}`.

use runtime::runtime::call::Call;
use runtime::runtime::client::{ClientBuilder, ClientCore, ServiceClient};
use runtime::runtime::credentials::Credentials;
use runtime::runtime::method::{Method, Service, Verb};
use runtime::runtime::retry::RetryPolicy;
use serde_json::json;

use crate::library::{Object, object};
use crate::server::{Answer, Server};

static SERVICE: Service = Service {
    name: "wrapper",
    version: "v1",
    root_url: "https://wrapper.example.com/",
    service_path: "",
    wraps_data: true,
    mtls_root_url: None,
    endpoints: &[],
    regional: None,
};

static CREATE: Method = Method {
    id: "wrapper.create",
    verb: Verb::Post,
    path: "v1/things",
    patterns: &[],
    siblings: &[],
    has_body: true,
    scopes: &[],
    api_version: None,
    defaults: None,
};

struct Client(ClientCore);

impl ServiceClient for Client {
    const SERVICE: &'static Service = &SERVICE;

    fn from_core(core: ClientCore) -> Self {
        Client(core)
    }
}

async fn call(server: &Server) -> Call {
    let builder = ClientBuilder::<Client>::new()
        .with_endpoint(&server.url)
        .with_credentials(Credentials::anonymous())
        .with_retry_policy(RetryPolicy::never());
    Call::new(&builder.build().await.unwrap().0, &CREATE)
}

#[tokio::test]
async fn an_object_is_wrapped_unless_it_has_a_key_data() {
    for (body, sent) in [
        (object([("a", json!(1))]), r#"{"data":{"a":1}}"#),
        (object([]), r#"{"data":{}}"#),
        (object([("data", json!(1))]), r#"{"data":1}"#),
    ] {
        let server = Server::answering(Answer::json("{}")).await;
        let call = call(&server).await.with_body(&body);
        call.send_empty().await.unwrap();
        assert_eq!(server.only().body, sent);
    }
    // A body that was not set is an empty object.
    let server = Server::answering(Answer::json("{}")).await;
    call(&server).await.send_empty().await.unwrap();
    assert_eq!(server.only().body, r#"{"data":{}}"#);
}

#[tokio::test]
async fn a_response_is_unwrapped_if_it_has_a_key_data() {
    for (received, expected) in [
        (r#"{"data": {"a": 1}}"#, json!({"a": 1})),
        (
            r#"{"kind": "x", "data": {"a": [1, {}]}}"#,
            json!({"a": [1, {}]}),
        ),
        (r#"{"a": 1}"#, json!({"a": 1})),
        (r#"{"data": {"data": 1}}"#, json!({"data": 1})),
    ] {
        let server = Server::answering(Answer::json(received)).await;
        let response = call(&server).await.send::<Object>().await.unwrap();
        assert_eq!(json!(response), expected, "{received}");
    }
}

#[tokio::test]
async fn errors_and_other_texts_are_not_unwrapped() {
    let body = r#"{"data": {"a": 1}, "error": {"code": 400, "message": "No."}}"#;
    let server = Server::answering(Answer::error(400, body)).await;
    let error = call(&server).await.send::<Object>().await.unwrap_err();
    assert_eq!(error.status().unwrap().message(), "No.");
    let server = Server::answering(Answer::json("data")).await;
    let error = call(&server).await.send::<Object>().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.body().unwrap(), "data");
}
