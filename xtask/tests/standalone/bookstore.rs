//! Calls of the crate that is generated from `bookstore.json`.

#[allow(dead_code, reason = "other tests use more of it")]
mod server;

use bookstore::v1::schemas::{Author, Book, BookKind, Kind, View, Xgafv};
use bookstore::v1::{Client, RequestOptions as _};
use bookstore::{Credentials, Timestamp};
use server::{Answer, Server};

async fn client(server: &Server) -> Client {
    Client::builder()
        .with_endpoint(&server.url)
        .with_credentials(Credentials::access_token("t0ken"))
        .build()
        .await
        .unwrap()
}

#[tokio::test]
async fn parameters_go_into_path_and_query() {
    let server = Server::answering(Answer::json(r#"{"name": "shops/s", "city": "Trier"}"#)).await;
    let shops = client(&server).await.shops();
    let request = shops.get("shops/s").set_view(View::Full);
    let shop = request
        .with_xgafv(Xgafv::V2)
        .with_fields("name,city")
        .send();
    assert_eq!(shop.await.unwrap().city.as_deref(), Some("Trier"));
    let received = server.only();
    assert_eq!(received.verb, "GET");
    assert_eq!(
        received.target,
        "/v1/shops/s?view=FULL&%24.xgafv=2&fields=name%2Ccity&alt=json&prettyPrint=false"
    );
    assert_eq!(received.headers["authorization"], "Bearer t0ken");
}

#[tokio::test]
async fn a_body_is_sent_and_received_without_loss() {
    let server = Server::start(|request| Answer::json(request.body.clone())).await;
    let mut book = Book::new()
        .set_authors([Author::new().set_display_name("N. N.")])
        .set_cover(vec![1, 2, 3, 4])
        .set_kind(BookKind::Paperback)
        .set_labels([("room", "2")])
        .set_sold(9_007_199_254_740_993);
    book.extra.insert("weight", 300);
    let books = client(&server).await.shops().books();
    let request = books.create("shops/s", book.clone()).set_book_id("b 1");
    assert_eq!(request.send().await.unwrap(), book);
    let received = server.only();
    assert_eq!(received.verb, "POST");
    assert_eq!(
        received.target,
        "/v1/shops/s/books?bookId=b%201&alt=json&prettyPrint=false"
    );
    assert_eq!(
        received.body,
        r#"{"authors":[{"displayName":"N. N."}],"cover":"AQIDBA==","kind":"KIND_PAPERBACK","labels":{"room":"2"},"sold":"9007199254740993","weight":300}"#
    );
}

#[tokio::test]
async fn by_item_follows_the_page_tokens() {
    let server = Server::start(|request| match request.query().contains("pageToken=two") {
        true => Answer::json(r#"{"books": [{"name": "c", "kind": "KIND_SCROLL"}]}"#),
        false => {
            Answer::json(r#"{"books": [{"name": "a"}, {"name": "b"}], "nextPageToken": "two"}"#)
        }
    })
    .await;
    let books = client(&server).await.shops().books();
    let since: Timestamp = "2026-01-02T03:04:05Z".parse().unwrap();
    let request = books
        .list("shops/s")
        .set_kind([Kind::Hardcover, Kind::from("KIND_SCROLL")])
        .set_page_size(2)
        .set_sold_since(since);
    let mut all = request.by_item();
    let mut names = Vec::new();
    while let Some(book) = all.next().await {
        names.push(book.unwrap().name.unwrap());
    }
    assert_eq!(names, ["a", "b", "c"]);
    let received = server.received();
    assert_eq!(received.len(), 2);
    let first = "/v1/shops/s/books?kind=KIND_HARDCOVER&kind=KIND_SCROLL&pageSize=2\
                 &soldSince=2026-01-02T03%3A04%3A05Z&alt=json&prettyPrint=false";
    assert_eq!(received[0].target, first);
}

#[tokio::test]
async fn a_body_without_properties_is_an_empty_object() {
    let server = Server::answering(Answer::json(r#"{"sold": "7"}"#)).await;
    let books = client(&server).await.shops().books();
    let book = books.restock("shops/s/books/b").send().await.unwrap();
    assert_eq!(book.sold, Some(7));
    let received = server.only();
    assert_eq!(
        (received.verb.as_str(), received.body.as_str()),
        ("POST", "{}")
    );
    assert!(received.target.starts_with("/v1/shops/s/books/b:restock?"));
}

#[tokio::test]
async fn arguments_that_no_url_can_hold_are_refused_before_sending() {
    let server = Server::answering(Answer::json("{}")).await;
    let books = client(&server).await.shops().books();
    books.delete("a b", "c/d").send().await.unwrap();
    assert!(
        server
            .only()
            .target
            .starts_with("/v1/shops/a%20b/books/c%2Fd?")
    );
    for refused in [
        books.delete("", "b").send().await,
        books.delete("..", "b").send().await,
    ] {
        assert!(refused.unwrap_err().is_invalid_request());
    }
    let error = books.list("farms/f").send().await.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("farms/f"));
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn errors_keep_the_message_of_the_server() {
    let body = r#"{"error": {"code": 404, "message": "No such shop.", "status": "NOT_FOUND"}}"#;
    let server = Server::answering(Answer::error(404, body)).await;
    let error = client(&server).await.shops().get("shops/s").send().await;
    let error = error.unwrap_err();
    assert_eq!(error.http_status().unwrap().as_u16(), 404);
    assert!(error.to_string().contains("No such shop."), "{error}");
}
