//! Lists that come in pages.

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;
use serde_json::json;

use crate::library::{Client, List, Object, books, object};
use crate::server::{Answer, Received, Server};

/// The value of a query parameter.
fn parameter(request: &Received, name: &str) -> Option<String> {
    let pairs = request
        .query()
        .split('&')
        .filter_map(|pair| pair.split_once('='));
    pairs
        .filter(|(known, _)| *known == name)
        .map(|(_, value)| value.to_owned())
        .next_back()
}

/// Three pages, the second one empty; the token of each says which comes next.
fn three_pages(request: &Received) -> Answer {
    Answer::json(match parameter(request, "pageToken").as_deref() {
        None => r#"{"books":["a","b"],"nextPageToken":"two"}"#,
        Some("two") => r#"{"books":[],"nextPageToken":"three"}"#,
        Some("three") => r#"{"books":["c"],"nextPageToken":""}"#,
        Some(_) => return Answer::error(400, "what?"),
    })
}

async fn list(server: &Server) -> List {
    Client::of(&server.url).await.list("shelves/1")
}

fn tokens(server: &Server) -> Vec<Option<String>> {
    server
        .received()
        .iter()
        .map(|request| parameter(request, "pageToken"))
        .collect()
}

#[tokio::test]
async fn by_page() {
    let server = Server::start(three_pages).await;
    let mut pages = list(&server).await.set_page_size(2).by_page();
    let mut seen = Vec::new();
    while let Some(page) = pages.next().await {
        seen.push(books(&page.unwrap()));
    }
    assert_eq!(seen, [vec!["a", "b"], vec![], vec!["c"]]);
    assert!(pages.next().await.is_none());
    assert!(pages.into_request().is_none());
    assert_eq!(
        tokens(&server),
        [None, Some("two".to_owned()), Some("three".to_owned())]
    );
    let sizes = server
        .received()
        .iter()
        .all(|r| parameter(r, "pageSize").as_deref() == Some("2"));
    assert!(sizes);
}

#[tokio::test]
async fn by_item() {
    let server = Server::start(three_pages).await;
    let mut items = list(&server).await.by_item();
    assert_eq!(items.next().await.unwrap().unwrap(), "a");
    assert_eq!(
        server.received().len(),
        1,
        "a page is asked for when it is wanted"
    );
    assert_eq!(items.next().await.unwrap().unwrap(), "b");
    assert_eq!(items.next().await.unwrap().unwrap(), "c");
    assert!(items.next().await.is_none());
    assert!(items.next().await.is_none());
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn as_streams() {
    async fn all<S: Stream + Unpin>(mut stream: S) -> Vec<S::Item> {
        let mut all = Vec::new();
        while let Some(item) = poll_fn(|cx| Pin::new(&mut stream).poll_next(cx)).await {
            all.push(item);
        }
        all
    }
    fn sendable<T: Send + 'static>(value: T) -> T {
        value
    }
    let server = Server::start(three_pages).await;
    assert_eq!(all(sendable(list(&server).await.by_page())).await.len(), 3);
    assert_eq!(all(sendable(list(&server).await.by_item())).await.len(), 3);
}

#[tokio::test]
async fn by_hand() {
    let server = Server::start(three_pages).await;
    let mut request = Some(list(&server).await);
    let mut seen = Vec::new();
    while let Some(this) = request {
        let page = this.clone().send().await.unwrap();
        request = this.next_request(&page);
        seen.extend(books(&page));
    }
    assert_eq!(seen, ["a", "b", "c"]);
}

#[tokio::test]
async fn there_is_no_next_request_after_the_last_page() {
    let server = Server::start(three_pages).await;
    let list = list(&server).await;
    assert!(list.next_request(&Object::new()).is_none());
    assert!(
        list.next_request(&object([("nextPageToken", json!(""))]))
            .is_none()
    );
    let next = list
        .next_request(&object([("nextPageToken", json!("t/+ é"))]))
        .unwrap();
    let uri = next.into_http_request().unwrap().uri().to_string();
    assert!(uri.contains("?pageToken=t%2F%2B%20%C3%A9&"), "{uri}");
}

#[tokio::test]
async fn a_token_added_by_hand_gives_way() {
    let server = Server::start(three_pages).await;
    let list = list(&server)
        .await
        .with_query("pageToken", "mine")
        .with_query("x", "y");
    let next = list
        .next_request(&object([("nextPageToken", json!("two"))]))
        .unwrap();
    let uri = next
        .into_http_request()
        .unwrap()
        .uri()
        .query()
        .unwrap()
        .to_owned();
    assert_eq!(uri, "pageToken=two&alt=json&prettyPrint=false&x=y");
}

#[tokio::test]
async fn from_the_middle() {
    let server = Server::start(three_pages).await;
    let mut items = list(&server).await.set_page_token("three").by_item();
    assert_eq!(items.next().await.unwrap().unwrap(), "c");
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn the_token_in_the_body() {
    let server = Server::start(|request: &Received| {
        let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
        Answer::json(match body["pageToken"].as_str() {
            None => r#"{"books":["a"],"nextPageToken":"two"}"#,
            Some(_) => r#"{"books":["b"]}"#,
        })
    })
    .await;
    let client = Client::of(&server.url).await;
    let body = object([
        ("query", json!("x")),
        ("ratio", json!(0.1)),
        ("none", json!(null)),
    ]);
    let mut items = runtime::runtime::paging::Items::new(client.search("shelves/1", &body));
    assert_eq!(items.next().await.unwrap().unwrap(), "a");
    assert_eq!(items.next().await.unwrap().unwrap(), "b");
    assert!(items.next().await.is_none());
    let bodies: Vec<serde_json::Value> = server
        .received()
        .iter()
        .map(|r| serde_json::from_str(&r.body).unwrap())
        .collect();
    assert_eq!(
        bodies[0],
        json!({ "query": "x", "ratio": 0.1, "none": null })
    );
    assert_eq!(
        bodies[1],
        json!({ "query": "x", "ratio": 0.1, "none": null, "pageToken": "two" })
    );
    assert!(!server.received()[1].target.contains("pageToken"));
}

#[tokio::test]
async fn a_repeated_token_ends_in_an_error() {
    let same = r#"{"books":["a"],"nextPageToken":"same"}"#;
    let server = Server::answering(Answer::json(same)).await;
    let mut items = list(&server).await.by_item();
    // The page that came with the token for the second time is given still.
    assert_eq!(items.next().await.unwrap().unwrap(), "a");
    assert_eq!(items.next().await.unwrap().unwrap(), "a");
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.is_repeated_page_token(), "{error}");
    assert!(items.next().await.is_none());
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn a_circle_of_tokens_ends_in_an_error() {
    let server = Server::start(|request: &Received| {
        let next = match parameter(request, "pageToken").as_deref() {
            Some("1") => "2",
            Some("2") => "3",
            _ => "1",
        };
        Answer::json(json!({ "books": [next], "nextPageToken": next }).to_string())
    })
    .await;
    let mut pages = list(&server).await.by_page();
    for _ in 0..4 {
        pages.next().await.unwrap().unwrap();
    }
    assert!(
        pages
            .next()
            .await
            .unwrap()
            .unwrap_err()
            .is_repeated_page_token()
    );
    assert!(pages.next().await.is_none());
    assert_eq!(server.received().len(), 4);
}

#[tokio::test]
async fn a_repeated_token_by_hand_fails_unsent() {
    let server = Server::answering(Answer::json("{}")).await;
    let list = list(&server).await.set_page_token("same");
    let page = object([("nextPageToken", json!("same"))]);
    let next = list.next_request(&page).unwrap().set_page_size(3);
    let error = next.clone().send().await.unwrap_err();
    assert!(error.is_repeated_page_token(), "{error}");
    assert_eq!(error.method_id(), Some("library.shelves.books.list"));
    assert_eq!(server.connections(), 0);
    // With another token it is a request like any other.
    next.set_page_token("other").send().await.unwrap();
}

#[tokio::test]
async fn an_error_ends_the_stream_and_its_request_is_kept() {
    let server = Server::start(|request: &Received| match parameter(request, "pageToken") {
        None => Answer::json(r#"{"books":["a"],"nextPageToken":"two"}"#),
        Some(_) => Answer::error(503, "later"),
    })
    .await;
    let mut pages = list(&server).await.by_page();
    pages.next().await.unwrap().unwrap();
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.http_status().unwrap().as_u16(), 503);
    assert!(pages.next().await.is_none());
    assert_eq!(server.received().len(), 2);
    let missing = pages.into_request().unwrap().into_http_request().unwrap();
    assert!(missing.uri().query().unwrap().starts_with("pageToken=two&"));
}

#[tokio::test]
async fn a_dropped_next_loses_nothing() {
    let server = Server::start(three_pages).await;
    let mut pages = list(&server).await.by_page();
    {
        let mut next = Box::pin(pages.next());
        // Under way now, and dropped.
        poll_fn(|cx| {
            assert!(next.as_mut().poll(cx).is_pending());
            std::task::Poll::Ready(())
        })
        .await;
    }
    let mut count = 0;
    while let Some(page) = pages.next().await {
        page.unwrap();
        count += 1;
    }
    assert_eq!((count, server.received().len()), (3, 3));
}

#[tokio::test]
async fn a_limit_on_pages() {
    let server = Server::start(three_pages).await;
    let mut items = list(&server).await.by_item().with_page_limit(1);
    assert_eq!(items.next().await.unwrap().unwrap(), "a");
    assert_eq!(items.next().await.unwrap().unwrap(), "b");
    assert!(items.next().await.is_none());
    assert_eq!(server.received().len(), 1);
    // The rest is one request away.
    let mut rest = items.into_request().unwrap().by_item();
    assert_eq!(rest.next().await.unwrap().unwrap(), "c");
    assert!(rest.next().await.is_none());

    let mut none = list(&server).await.by_page().with_page_limit(0);
    assert!(none.next().await.is_none());
    assert!(none.into_request().is_some());
    let mut all = list(&server).await.by_page().with_page_limit(9);
    for _ in 0..3 {
        all.next().await.unwrap().unwrap();
    }
    assert!(all.next().await.is_none());
}

#[tokio::test]
async fn fields_that_hide_the_token_are_completed() {
    let cases = [
        ("books", "books,nextPageToken"),
        (
            "books(a,nextPageToken),x/y",
            "books(a,nextPageToken),x/y,nextPageToken",
        ),
        ("nextPageTokens", "nextPageTokens,nextPageToken"),
        // These show it.
        ("books, nextPageToken", "books, nextPageToken"),
        ("nextPageToken,books(a,b)", "nextPageToken,books(a,b)"),
        ("*", "*"),
        ("", ""),
    ];
    for (given, sent) in cases {
        for by_hand in [false, true] {
            let server = Server::start(three_pages).await;
            let list = list(&server).await;
            let list = match by_hand {
                false => list.with_fields(given),
                true => list.with_query("$fields", given),
            };
            let mut pages = list.by_page();
            pages.next().await.unwrap().unwrap();
            pages.next().await.unwrap().unwrap();
            let name = if by_hand { "%24fields" } else { "fields" };
            for request in server.received() {
                let mask = parameter(&request, name).unwrap();
                let mask = mask.replace("%2C", ",").replace("%20", " ");
                let mask = mask.replace("%28", "(").replace("%29", ")");
                assert_eq!(mask.replace("%2F", "/").replace("%2A", "*"), sent);
            }
        }
    }
}

#[tokio::test]
async fn by_hand_a_hidden_token_is_no_end() {
    let server = Server::answering(Answer::json(r#"{"books":["a"]}"#)).await;
    let list = list(&server).await.with_fields("books");
    let page = list.clone().send().await.unwrap();
    let next = list.next_request(&page).unwrap();
    let error = next.clone().send().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(error.to_string().contains("nextPageToken"), "{error}");
    assert_eq!(server.received().len(), 1);
    // A request for the token returns it.
    let list = next.with_fields("books,nextPageToken");
    let page = list.clone().send().await.unwrap();
    assert!(list.next_request(&page).is_none());
}
