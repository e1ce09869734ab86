//! Code that is generic over the method that it calls.

use std::time::Duration;

use runtime::runtime::error::Error;
use runtime::runtime::request::Request;
use serde_json::json;

use crate::library::{Client, Object, object};
use crate::server::{Answer, Received, Server};

/// Sends a request until it succeeds, as a wrapper of an application does.
async fn persist<R>(request: &R) -> Result<R::Response, Error>
where
    R: Request<Response: Send>,
{
    loop {
        match request.clone().send().await {
            Err(error) if error.is_retryable() => tokio::time::sleep(Duration::ZERO).await,
            result => return result,
        }
    }
}

/// Sends all requests at once and returns the responses in the same order.
async fn all<R>(requests: Vec<R>) -> Vec<Result<R::Response, Error>>
where
    R: Request<Response: Send>,
{
    let tasks: Vec<_> = requests
        .into_iter()
        .map(|request| tokio::spawn(async move { persist(&request).await }))
        .collect();
    let mut responses = Vec::new();
    for task in tasks {
        responses.push(task.await.unwrap());
    }
    responses
}

/// The name of the method and the line of the HTTP request.
fn describe(request: impl Request) -> String {
    let method = request.method_id();
    let http = request.into_http_request().unwrap();
    format!("{method}: {} {}", http.method(), http.uri().path())
}

/// Returns the path of each request, and an error for its first attempt.
fn flaky() -> impl Fn(&Received) -> Answer {
    let seen = std::sync::Mutex::new(std::collections::BTreeSet::new());
    move |request| match seen.lock().unwrap().insert(request.target.clone()) {
        true => Answer::error(503, ""),
        false => Answer::json(json!({ "books": [request.target] }).to_string()),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_generic_function_sends_requests_of_any_method_from_several_threads() {
    let server = Server::start(flaky()).await;
    let client = Client::of(&server.url).await;

    let lists = (0..8)
        .map(|n| client.list(format!("shelves/{n}")))
        .collect();
    for (n, page) in all(lists).await.into_iter().enumerate() {
        let book = page.unwrap()["books"][0].as_str().unwrap().to_owned();
        assert!(
            book.starts_with(&format!("/v1/shelves/{n}/books")),
            "{book}"
        );
    }
    let deletes = vec![client.delete("shelves/1"), client.delete("")];
    let results: Vec<_> = all(deletes)
        .await
        .into_iter()
        .map(|result| result.map_err(|error| error.is_invalid_request()))
        .collect();
    assert_eq!(results, [Ok(()), Err(true)]);
}

#[tokio::test]
async fn a_generic_function_reads_status_and_headers() {
    async fn etag<R: Request>(request: R) -> String {
        let response = request.send_response().await.unwrap();
        response.headers()["etag"].to_str().unwrap().to_owned()
    }
    let server = Server::answering(Answer::json("{}").header("etag", "e1")).await;
    let client = Client::of(&server.url).await;
    assert_eq!(etag(client.list("shelves/1")).await, "e1");
    assert_eq!(etag(client.delete("shelves/1")).await, "e1");
}

#[tokio::test]
async fn a_method_without_a_response_schema_accepts_any_body() {
    async fn send<R: Request>(request: R) -> R::Response {
        request.send().await.unwrap()
    }
    for body in ["", "{}", "gone"] {
        let server = Server::answering(Answer::json(body)).await;
        let request = Client::of(&server.url).await.delete("shelves/1");
        let () = send(request).await;
    }
}

#[tokio::test]
async fn a_request_names_its_method_and_becomes_an_http_request() {
    let client = Client::of("http://localhost:1").await;
    assert_eq!(
        describe(client.list("shelves/1")),
        "library.shelves.books.list: GET /v1/shelves/1/books"
    );
    assert_eq!(
        describe(client.search("shelves/1", &Object::new())),
        "library.shelves.books.search: POST /v1/shelves/1/books:search"
    );
}

#[tokio::test]
async fn a_page_that_must_not_be_requested_makes_no_http_request() {
    let client = Client::of("http://localhost:1").await;
    let page = object([("nextPageToken", json!("a"))]);
    let repeated = client.list("shelves/1").set_page_token("a");
    let repeated = repeated.next_request(&page).unwrap();
    let error = repeated.clone().into_http_request().unwrap_err();
    assert!(error.is_repeated_page_token(), "{error}");
    // Another token resolves it.
    let resolved = repeated.set_page_token("b");
    assert!(resolved.into_http_request().is_ok());

    let hidden = client.list("shelves/1").with_fields("books");
    let hidden = hidden.next_request(&Object::new()).unwrap();
    let error = hidden.clone().into_http_request().unwrap_err();
    assert!(error.to_string().contains("nextPageToken"), "{error}");
    let resolved = hidden.with_fields("books,nextPageToken");
    assert!(resolved.into_http_request().is_ok());
}
