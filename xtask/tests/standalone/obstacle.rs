//! Calls of the crate that is generated from `obstacle.json`, whose names are keywords of Rust or names of
//! the prelude and the runtime.

#[allow(dead_code, reason = "other tests use more of it")]
mod server;

use obstacle::v1::schemas::{self, EveryInQueryElse, EveryProperty, EveryPropertyFalse};
use obstacle::v1::{Client, RequestOptions as _};
use obstacle::{Credentials, from_value, to_value};
use serde_json::{Value, json};
use server::{Answer, Server};

async fn client(server: &Server) -> Client {
    Client::builder()
        .with_endpoint(&server.url)
        .with_credentials(Credentials::anonymous())
        .build()
        .await
        .unwrap()
}

/// A server that responds with the body of the request.
async fn echo() -> Server {
    Server::start(|request| match request.body.as_str() {
        "" => Answer::json("{}"),
        body => Answer::json(body),
    })
    .await
}

fn path(target: &str) -> &str {
    target.split('?').next().unwrap()
}

#[tokio::test]
async fn methods_can_be_keywords() {
    let server = echo().await;
    let client = client(&server).await;
    client.r#type().send().await.unwrap();
    client
        .r#match()
        .with_type("a")
        .with_self("b")
        .send()
        .await
        .unwrap();
    let resource = client.type_resource();
    let body = schemas::Type::new().set_type("text");
    let response = resource
        .r#type("type/x", body.clone())
        .send()
        .await
        .unwrap();
    assert_eq!(response, body);
    resource.r#unsafe().r#unsafe().send().await.unwrap();
    client
        .crate_resource()
        .crate_("crate/x", schemas::Crate::new())
        .send()
        .await
        .unwrap();
    let received = server.received();
    let paths: Vec<&str> = received.iter().map(|it| path(&it.target)).collect();
    assert_eq!(
        paths,
        [
            "/v1/type",
            "/v1/match",
            "/v1/type/x",
            "/v1/type/unsafe",
            "/v1/crate/x"
        ]
    );
    assert!(
        received[1].query().starts_with("type=a&Self=b&"),
        "{:?}",
        received[1]
    );
    assert_eq!(received[2].body, r#"{"type":"text"}"#);
}

#[tokio::test]
async fn schemas_can_have_names_of_the_prelude() {
    let server = echo().await;
    let option = schemas::Option::new()
        .set_next(schemas::Ord::new().set_text("next"))
        .set_list([schemas::Ord::new().set_texts(["a", "b"])])
        .set_map([("key", schemas::Ord::new())])
        .set_counts([("key", 5_i64)]);
    let resource = client(&server).await.option_resource();
    let response = resource.option("Option/x", option.clone()).send().await;
    assert_eq!(response.unwrap(), option);
    let sent: Value = serde_json::from_str(&server.only().body).unwrap();
    assert_eq!(
        sent,
        json!({
            "next": {"text": "next"},
            "list": [{"texts": ["a", "b"]}],
            "map": {"key": {}},
            "counts": {"key": "5"},
        })
    );
}

#[tokio::test]
async fn fields_can_be_keywords() {
    let mut message = EveryProperty::new()
        .set_as("first")
        .set_self(true)
        .set_crate(b"bytes".to_vec())
        .set_key([schemas::Option::new()])
        .set_false(EveryPropertyFalse::Self_);
    message.r#gen = Some(false);
    message.extra.insert("from the future", json!([null]));
    let server = echo().await;
    let request = client(&server).await.every().property(message.clone());
    assert_eq!(request.send().await.unwrap(), message);
    let decoded: EveryProperty = from_value(&to_value(&message).unwrap()).unwrap();
    assert_eq!(decoded, message);
}

#[tokio::test]
async fn parameters_can_be_keywords() {
    let server = echo().await;
    let request = client(&server).await.every().in_query();
    let request = request
        .set_self("a")
        .set_send2(7)
        .set_else(EveryInQueryElse::Self_);
    request.send().await.unwrap();
    let received = server.only();
    assert_eq!(
        received.query(),
        "Self=a&send=7&else=self&alt=json&prettyPrint=false"
    );
}

#[tokio::test]
async fn the_items_of_a_page_can_be_a_keyword() {
    let server = Server::start(|request| match request.query().contains("pageToken=two") {
        true => Answer::json(r#"{"type": [{"text": "b"}]}"#),
        false => Answer::json(r#"{"type": [{"text": "a"}], "nextPageToken": "two"}"#),
    })
    .await;
    let mut all = client(&server).await.every().page().by_item();
    let mut texts = Vec::new();
    while let Some(item) = all.next().await {
        texts.push(item.unwrap().text.unwrap());
    }
    assert_eq!(texts, ["a", "b"]);
}

#[tokio::test]
async fn requests_can_have_names_of_the_prelude() {
    let page = r#"{"type": {"key": {"text": "value"}}}"#;
    let server = Server::answering(Answer::json(page)).await;
    let prelude = client(&server).await.prelude();
    let request = prelude.option("a b", ["c"], schemas::Option::new());
    let mut all = request.set_more(["d", "e"]).by_item();
    let (key, value) = all.next().await.unwrap().unwrap();
    assert_eq!(
        (key.as_str(), value.text.as_deref()),
        ("key", Some("value"))
    );
    assert!(all.next().await.is_none());
    let received = server.only();
    assert_eq!(
        received.target,
        "/v1/prelude/Option/a%20b?some=c&more=d&more=e&alt=json&prettyPrint=false"
    );
}
