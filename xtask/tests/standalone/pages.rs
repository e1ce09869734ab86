//! Calls of the crate that is generated from `pages.json` with the errors in `pages.errata.toml`.

#[allow(dead_code, reason = "other tests use more of it")]
mod server;

use pages::runtime::{Items, PagedItems};
use pages::v1::schemas::{Search, SearchParams, Thing};
use pages::v1::{Client, RequestOptions as _};
use pages::{Credentials, Error};
use serde_json::json;
use server::{Answer, Received, Server};

async fn client(server: &Server) -> Client {
    Client::builder()
        .with_endpoint(&server.url)
        .with_credentials(Credentials::access_token("t0ken"))
        .build()
        .await
        .unwrap()
}

/// A server with two pages: `second` is the response to a request that contains `token`.
async fn server(first: &'static str, token: &'static str, second: &'static str) -> Server {
    Server::start(move |request: &Received| {
        let is_second = request.query().contains(token) || request.body.contains(token);
        Answer::json(if is_second { second } else { first })
    })
    .await
}

/// The names of all things, or the text of an error.
async fn names<P: PagedItems<Item = Thing>>(mut items: Items<P>) -> Vec<String> {
    let mut names = Vec::new();
    while let Some(thing) = items.next().await {
        let name = |thing: Thing| thing.name.unwrap_or_default();
        names.push(thing.map_or_else(|error: Error| error.to_string(), name));
    }
    names
}

const LAST: &str = r#"{"things": [{"name": "b"}]}"#;

#[tokio::test]
async fn a_token_may_be_inside_an_object_of_the_response() {
    let first = r#"{"things": [{"name": "a"}], "pagination": {"nextPageToken": "two"}}"#;
    let server = server(first, "token=two", LAST).await;
    let things = client(&server).await.things();
    assert_eq!(names(things.nested().by_item()).await, ["a", "b"]);

    // A mask that leaves the token out is completed.
    let request = things
        .nested()
        .with_query("fields", "things(name),pagination/other");
    assert_eq!(names(request.by_item()).await, ["a", "b"]);
    let target = &server.received()[2].target;
    let mask = "fields=things%28name%29%2Cpagination%2Fother%2Cpagination%2FnextPageToken";
    assert!(target.contains(mask), "{target}");
    for mask in ["things,pagination", "pagination(nextPageToken),things", "*"] {
        let request = things
            .nested()
            .with_query("fields", mask)
            .by_item()
            .into_request();
        let request = request.unwrap().into_http_request().unwrap();
        let sent = request.uri().to_string();
        assert!(
            !sent.contains("pagination%2FnextPageToken"),
            "{mask}: {sent}"
        );
    }
}

#[tokio::test]
async fn a_token_that_does_not_fit_is_an_error_wherever_it_is() {
    for (first, place) in [
        (
            r#"{"things": [{"name": "a"}], "pagination": {"nextPageToken": 7}}"#,
            "pagination.nextPageToken",
        ),
        (
            r#"{"things": [{"name": "a"}], "pagination": "two"}"#,
            "pagination.nextPageToken",
        ),
    ] {
        let server = Server::answering(Answer::json(first)).await;
        let names = names(client(&server).await.things().nested().by_item()).await;
        assert_eq!(names[0], "a");
        assert!(names[1].contains(place), "{names:?}");
        assert_eq!(names.len(), 2);
    }
}

#[tokio::test]
async fn items_may_be_inside_an_object_too() {
    let first = r#"{"result": {"rows": [1, null], "page": {"within": {"nextPageToken": "two"}}}}"#;
    let server = server(first, "token=two", r#"{"result": {"rows": ["last"]}}"#).await;
    let mut rows = client(&server).await.things().deep().by_item();
    let mut all = Vec::new();
    while let Some(row) = rows.next().await {
        all.push(row.unwrap());
    }
    assert_eq!(all, [json!(1), json!(null), json!("last")]);

    // Something else in place of the object is no empty page.
    let server = Server::answering(Answer::json(r#"{"result": [1, 2]}"#)).await;
    let mut rows = client(&server).await.things().deep().by_item();
    let error = rows.next().await.unwrap().unwrap_err();
    assert!(
        error.is_decode() && error.to_string().contains("`result`"),
        "{error}"
    );
}

#[tokio::test]
async fn a_parameter_may_have_any_name_and_a_token_may_be_bytes() {
    let first = r#"{"things": [{"name": "a"}], "nextPageToken": "+/8="}"#;
    let server = server(first, "oken=", LAST).await;
    let things = client(&server).await.things();
    assert_eq!(names(things.snake().by_item()).await, ["a", "b"]);
    assert_eq!(names(things.bytes().by_item()).await, ["a", "b"]);
    let targets = server.received();
    let sent = |index: usize, pair: &str| targets[index].target.contains(pair);
    assert!(sent(1, "page_token=%2B%2F8%3D"), "{:?}", targets[1].target);
    // Bytes are written in the URL-safe alphabet.
    assert!(sent(3, "pageToken=-_8%3D"), "{:?}", targets[3].target);
}

#[tokio::test]
async fn a_token_may_be_inside_an_object_of_the_body() {
    let first = r#"{"things": [{"name": "a"}], "nextPageToken": "two"}"#;
    let server = server(first, "two", LAST).await;
    let things = client(&server).await.things();
    let body = Search::new()
        .set_query("q")
        .set_params(SearchParams::new().set_size(5));
    for (body, sent) in [
        (
            body,
            r#"{"params":{"pageToken":"two","size":5},"query":"q"}"#,
        ),
        (Search::new(), r#"{"params":{"pageToken":"two"}}"#),
    ] {
        assert_eq!(names(things.search(body).by_item()).await, ["a", "b"]);
        assert_eq!(server.received().last().unwrap().body, sent);
    }
    // A server that repeats the token does not make the list endless.
    let server = Server::answering(Answer::json(first)).await;
    let names = names(
        client(&server)
            .await
            .things()
            .search(Search::new())
            .by_item(),
    )
    .await;
    assert_eq!(names.len(), 3, "{names:?}");
}
