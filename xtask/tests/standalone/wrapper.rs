//! Calls of the crate that is generated from `wrapper.json`.

#[allow(dead_code, reason = "other tests use more of it")]
mod server;

use serde_json::{Value, json};
use server::{Answer, Server};
use wrapper::v1::Client;
use wrapper::v1::schemas::{Data, Thing, ThingNothing};
use wrapper::{Credentials, from_slice, to_value};

async fn client(server: &Server) -> Client {
    Client::builder()
        .with_endpoint(&server.url)
        .with_credentials(Credentials::access_token("t0ken"))
        .build()
        .await
        .unwrap()
}

#[tokio::test]
async fn bodies_are_wrapped_and_unwrapped() {
    let server = Server::start(|request| Answer::json(request.body.clone())).await;
    let things = client(&server).await.things();
    let thing = Thing::new().set_name("a").set_size(9_007_199_254_740_993);
    let created = things.create(thing.clone()).send().await.unwrap();
    assert_eq!(created, thing);
    let received = server.only();
    assert_eq!(
        received.body,
        r#"{"data":{"name":"a","size":9007199254740993}}"#
    );
    // One slash between root, service path and path, although the document has two or none.
    assert_eq!(
        received.target,
        "/wrapper/v1/things?alt=json&prettyPrint=false"
    );
}

#[tokio::test]
async fn a_body_with_a_key_data_is_sent_as_it_is() {
    let server = Server::answering(Answer::json(r#"{"name": "not wrapped"}"#)).await;
    let things = client(&server).await.things();
    let thing = things.echo(Data::new().set_data("x")).send().await.unwrap();
    assert_eq!(server.only().body, r#"{"data":"x"}"#);
    // A response without a wrapper is read as it is.
    assert_eq!(thing.name.as_deref(), Some("not wrapped"));
}

#[tokio::test]
async fn pages_are_unwrapped_and_a_response_without_a_body_is_not() {
    let server = Server::start(|request| match request.query() {
        query if query.contains("pageToken=two") => {
            Answer::json(r#"{"data": {"things": [{"name": "b"}]}}"#)
        }
        _ => Answer::json(r#"{"data": {"things": [{"name": "a"}], "nextPageToken": "two"}}"#),
    })
    .await;
    let things = client(&server).await.things();
    let mut items = things.search().set_size(i64::MAX).by_item();
    let mut names = Vec::new();
    while let Some(thing) = items.next().await {
        names.push(thing.unwrap().name.unwrap());
    }
    assert_eq!(names, ["a", "b"]);
    assert!(
        server.received()[0]
            .target
            .contains("size=9223372036854775807")
    );

    let server = Server::answering(Answer::error(204, "")).await;
    let things = client(&server).await.things();
    things.delete("a").send().await.unwrap();
    assert!(server.only().target.starts_with("/wrapper/v1/things/a?"));
}

#[tokio::test]
async fn an_error_is_not_unwrapped() {
    let body = r#"{"error": {"code": 404, "message": "No such thing."}, "data": {}}"#;
    let server = Server::answering(Answer::error(404, body)).await;
    let error = client(&server).await.things().search().send().await;
    assert!(error.unwrap_err().to_string().contains("No such thing."));

    let body = r#"{"data": null}"#;
    let server = Server::answering(Answer::json(body)).await;
    let error = client(&server).await.things().search().send().await;
    assert!(error.unwrap_err().is_decode());
}

#[test]
fn null_and_empty_lists_are_values_where_the_type_says_so() {
    let text = r#"{"any":null,"list":[],"values":[null],"settings":{"a":null},"nothing":null,"sizes":[18446744073709551615],"sizeByName":{"a":-1},"count":"5"}"#;
    let thing: Thing = from_slice(text.as_bytes()).unwrap();
    assert_eq!(thing.any, Some(Value::Null));
    assert_eq!(thing.list, Some(Vec::new()));
    assert_eq!(thing.values, Some(vec![Value::Null]));
    assert_eq!(thing.nothing, Some(ThingNothing::NullValue));
    assert_eq!(thing.sizes, [u64::MAX]);
    let expected: Value = serde_json::from_str(text).unwrap();
    assert_eq!(to_value(&thing).unwrap(), expected);

    let built = Thing::new()
        .set_any(())
        .set_list(Vec::<Value>::new())
        .set_values([1, 2])
        .set_nothing("NULL_VALUE");
    let expected = json!({"any": null, "list": [], "values": [1, 2], "nothing": null});
    assert_eq!(to_value(&built).unwrap(), expected);
}
