//! The HTTP request, exactly as it is sent.

use std::collections::BTreeMap;

use bytes::Bytes;
use runtime::runtime::call::Call;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::url::Rule;
use serde_json::json;

use crate::library::{
    CHANGE, CREATE, Client, DATED, DELETE, List, OPEN_SHELF, Object, REPLACE, object,
};
use crate::server::{Answer, Server};

/// A client for the default host of the service. Tests that use it send nothing.
async fn client() -> Client {
    let credentials = Credentials::access_token("t0ken");
    Client::builder()
        .with_credentials(credentials)
        .build()
        .await
        .unwrap()
}

fn query(list: List) -> String {
    list.into_http_request()
        .unwrap()
        .uri()
        .query()
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn a_request_has_exactly_these_headers() {
    let server = Server::answering(Answer::json("{}")).await;
    Client::of(&server.url)
        .await
        .list("shelves/1")
        .send()
        .await
        .unwrap();
    let host = server.url.replace("http://", "");
    let expected = [
        ("accept", "*/*"),
        ("accept-encoding", "gzip"),
        ("authorization", "Bearer t0ken"),
        ("host", &host),
        (
            "user-agent",
            concat!("runtime/", env!("CARGO_PKG_VERSION"), " (gzip)"),
        ),
        (
            "x-goog-api-client",
            concat!(
                "gl-rust gdcl/",
                env!("CARGO_PKG_VERSION"),
                " runtime/",
                env!("CARGO_PKG_VERSION"),
            ),
        ),
    ];
    let expected: BTreeMap<_, _> = expected
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
    assert_eq!(server.only().headers, expected);
}

#[tokio::test]
async fn into_http_request_is_complete_and_sends_nothing() {
    let request = client()
        .await
        .list("shelves/1")
        .into_http_request()
        .unwrap();
    assert_eq!(request.method(), http::Method::GET);
    assert_eq!(
        request.uri(),
        "https://library.example.com/v1/shelves/1/books?alt=json&prettyPrint=false"
    );
    assert_eq!(request.headers()["authorization"], "Bearer t0ken");
    assert!(request.headers()["authorization"].is_sensitive());
    assert!(request.body().is_empty());
    assert!(!request.headers().contains_key("content-type"));
}

#[tokio::test]
async fn the_query_keeps_the_order_of_setters_and_is_encoded() {
    let list = client()
        .await
        .list("shelves/1")
        .set_page_size(5)
        .set_page_token("a b+c/d%2F&é~");
    assert_eq!(
        query(list.with_fields("books(title)").with_query("x y", "")),
        "pageSize=5&pageToken=a%20b%2Bc%2Fd%252F%26%C3%A9~&fields=books%28title%29\
         &alt=json&prettyPrint=false&x%20y="
    );
}

#[tokio::test]
async fn setting_a_parameter_twice_replaces_it_and_repeated_parameters_repeat_the_key() {
    let list = client()
        .await
        .list("shelves/1")
        .set_languages(["en", "de"])
        .set_page_size(5);
    assert_eq!(
        query(list.clone().set_page_size(6).set_languages(["fr", ""])),
        "languages=fr&languages=&pageSize=6&alt=json&prettyPrint=false"
    );
    assert_eq!(
        query(list.set_languages([""; 0])),
        "pageSize=5&alt=json&prettyPrint=false"
    );
}

#[tokio::test]
async fn the_caller_can_override_alt_and_pretty_print() {
    let client = client().await;
    let mut standard = client.list("shelves/1");
    standard.call.set_standard("prettyPrint", true);
    standard.call.set_standard("$.xgafv", "2");
    assert_eq!(query(standard), "prettyPrint=true&%24.xgafv=2&alt=json");
    let by_hand = client.list("shelves/1").with_query("alt", "media");
    assert_eq!(query(by_hand), "prettyPrint=false&alt=media");
    // A method may have a parameter with the name of a standard parameter.
    let mut own = client.list("shelves/1");
    own.call.set("alt", "own");
    assert_eq!(query(own), "alt=own&prettyPrint=false");
}

#[tokio::test]
async fn a_post_put_or_patch_without_a_body_has_a_content_length_of_zero() {
    let server = Server::answering(Answer::json("{}")).await;
    let client = Client::of(&server.url).await;
    for method in [&OPEN_SHELF, &REPLACE, &CHANGE, &DELETE] {
        client.call(method).send_empty().await.unwrap();
    }
    let lengths: Vec<_> = server
        .received()
        .into_iter()
        .map(|mut request| {
            assert_eq!(
                (request.body.as_str(), request.headers.get("content-type")),
                ("", None)
            );
            (request.verb, request.headers.remove("content-length"))
        })
        .collect();
    let zero = Some("0".to_owned());
    let expected = [
        ("POST", zero.clone()),
        ("PUT", zero.clone()),
        ("PATCH", zero),
        ("DELETE", None),
    ];
    assert_eq!(
        lengths,
        expected.map(|(verb, length)| (verb.to_owned(), length))
    );
}

#[tokio::test]
async fn a_request_schema_without_properties_sends_an_empty_object() {
    let request = client().await.call(&CREATE).into_http_request().unwrap();
    assert_eq!(request.body(), &Bytes::from_static(b"{}"));
    assert_eq!(request.headers()["content-type"], "application/json");
    assert!(!request.headers().contains_key("content-length"));
}

#[tokio::test]
async fn the_api_version_of_the_method_is_a_header() {
    let request = client().await.call(&DATED).into_http_request().unwrap();
    assert_eq!(request.headers()["x-goog-api-version"], "2024-05-16");
}

#[tokio::test]
async fn a_get_with_a_long_url_is_sent_as_a_post() {
    let client = client().await;
    let fixed = client
        .list("shelves/1")
        .set_page_token("")
        .into_http_request()
        .unwrap();
    let room = 2048 - fixed.uri().to_string().len();

    let longest = client.list("shelves/1").set_page_token("x".repeat(room));
    let longest = longest.into_http_request().unwrap();
    assert_eq!(longest.method(), http::Method::GET);
    assert_eq!(longest.uri().to_string().len(), 2048);

    let token = "x".repeat(room + 1);
    let request = client
        .list("shelves/1")
        .set_page_token(&token)
        .into_http_request()
        .unwrap();
    assert_eq!(request.method(), http::Method::POST);
    assert_eq!(
        request.uri(),
        "https://library.example.com/v1/shelves/1/books"
    );
    assert_eq!(request.headers()["x-http-method-override"], "GET");
    assert_eq!(
        request.headers()["content-type"],
        "application/x-www-form-urlencoded"
    );
    let body = format!("pageToken={token}&alt=json&prettyPrint=false");
    assert_eq!(request.body(), &Bytes::from(body));
}

#[tokio::test]
async fn a_server_reads_a_long_get_as_a_form() {
    let server = Server::answering(Answer::json(r#"{"books":["a"]}"#)).await;
    let token = "é ".repeat(2000);
    let list = Client::of(&server.url)
        .await
        .list("shelves/1")
        .set_page_token(token);
    list.send().await.unwrap();
    let request = server.only();
    assert_eq!(
        (request.verb.as_str(), request.target.as_str()),
        ("POST", "/v1/shelves/1/books")
    );
    assert!(request.body.starts_with("pageToken=%C3%A9%20"));
    assert_eq!(
        request.headers["content-length"],
        request.body.len().to_string()
    );
}

#[tokio::test]
async fn a_refused_parameter_is_named_and_nothing_is_sent() {
    let server = Server::answering(Answer::json("{}")).await;
    let client = Client::of(&server.url).await;
    for value in [
        "",
        "shelves/..",
        "shelves/%2e%2E",
        "shelves/1/books/2",
        "racks/1",
    ] {
        let error = client.list(value).send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(error.http_status(), None);
        assert_eq!(error.method_id(), Some("library.shelves.books.list"));
        let refused = error.invalid_parameter().unwrap();
        assert_eq!((refused.parameter(), refused.value()), ("parent", value));
        assert!(error.to_string().contains("parent"), "{error}");
        assert!(error.to_string().contains(value), "{error}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn only_the_pattern_check_can_be_switched_off() {
    let client = client().await;
    let call = |parent: &str| {
        let mut call: Call = client.list(parent).call;
        call.without_pattern_check();
        call.into_http_request()
    };
    assert_eq!(call("racks/1").unwrap().uri().path(), "/v1/racks/1/books");
    let error = call("racks/..").unwrap_err();
    assert_eq!(error.invalid_parameter().unwrap().rule(), Rule::DotSegment);
}

#[tokio::test]
async fn hostile_values_do_not_change_the_structure_of_the_url() {
    let server = Server::answering(Answer::json("{}")).await;
    let client = Client::of(&server.url).await;
    for value in [
        "a?b#c",
        "a\r\nhost: evil",
        "a\0b",
        "@evil.com",
        "a\\b",
        "a|'\"<>`{}^[]",
    ] {
        client
            .list(format!("shelves/{value}"))
            .set_page_token(value)
            .send()
            .await
            .unwrap();
    }
    for request in server.received() {
        let (path, query) = request.target.split_once('?').unwrap();
        assert!(
            path.starts_with("/v1/shelves/") && path.ends_with("/books"),
            "{path}"
        );
        assert_eq!(path.split('/').count(), 5);
        assert_eq!(query.split('&').count(), 3, "{query}");
    }
}

#[tokio::test]
async fn a_url_that_is_too_long_is_refused() {
    let error = client()
        .await
        .list(format!("shelves/{}", "x".repeat(1_000_000)))
        .into_http_request();
    let error = error.unwrap_err();
    assert!(error.is_invalid_request());
    assert!(
        error.to_string().len() < 1000,
        "{}",
        error.to_string().len()
    );
}

#[tokio::test]
async fn an_endpoint_may_contain_the_start_of_the_path() {
    let client = Client::builder()
        .with_endpoint("https://proxy.example.com:8443/google//")
        .with_credentials(Credentials::api_key("k3y"))
        .with_user_agent("test/1")
        .with_quota_project("p")
        .build()
        .await
        .unwrap();
    let request = client.list("shelves/1").into_http_request().unwrap();
    assert_eq!(request.uri().host(), Some("proxy.example.com"));
    assert_eq!(request.uri().path(), "/google/v1/shelves/1/books");
    let headers = request.headers();
    assert_eq!(headers["x-goog-api-key"], "k3y");
    assert!(headers["x-goog-api-key"].is_sensitive());
    assert_eq!(headers["user-agent"], "test/1");
    assert_eq!(headers["x-goog-user-project"], "p");
    assert!(!headers.contains_key("authorization"));
}

#[tokio::test]
async fn setting_a_body_twice_replaces_it() {
    let client = client().await;
    let mut call = client.call(&CREATE).with_body(&object([("a", json!(1))]));
    call.set_body(&Object::new());
    assert_eq!(
        call.into_http_request().unwrap().body(),
        &Bytes::from_static(b"{}")
    );
}
