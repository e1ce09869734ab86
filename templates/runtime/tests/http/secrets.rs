//! No secret in anything that prints.

use std::error::Error as _;
use std::fmt::{Debug, Write as _};

use runtime::runtime::call::Call;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::error::Error;
use runtime::runtime::retry::RetryPolicy;
use serde_json::json;

use crate::library::{CARD, CREATE, Client, object};
use crate::server::{self, Answer, Server};

const SECRET: &str = "s3cret";

/// Everything that was printed.
#[derive(Default)]
struct Printed(String);

impl Printed {
    fn debug(&mut self, value: &impl Debug) {
        writeln!(self.0, "{value:?} {value:#?}").unwrap();
    }

    fn error(&mut self, error: &Error) {
        self.debug(error);
        writeln!(self.0, "{error} {error:#}").unwrap();
        let mut source = error.source();
        while let Some(cause) = source {
            writeln!(self.0, "{cause} {cause:?}").unwrap();
            source = cause.source();
        }
    }
}

/// A request with a secret wherever a caller can put one.
fn full_of_secrets(client: &Client) -> crate::library::List {
    let mut list = client
        .list("shelves/1")
        .with_query("X-Goog-Signature", SECRET);
    for name in ["key", "access_token", "oauth_token", "upload_id"] {
        list.call.set_standard(name, SECRET);
    }
    list.call.set("clientSecret", SECRET);
    list.set_page_size(3)
}

#[tokio::test]
async fn nowhere() {
    let mut printed = Printed::default();
    let bad = Server::answering(Answer::error(400, r#"{"code":3,"message":"m"}"#)).await;
    let unreadable = Server::answering(Answer::json("[")).await;
    let redirect = Server::answering(
        Answer::error(302, "").header("location", format!("http://h/?key={SECRET}")),
    )
    .await;
    let raw = server::raw(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{").await;
    let urls = [
        bad.url.clone(),
        unreadable.url.clone(),
        redirect.url.clone(),
        raw,
        server::gone().await,
    ];
    for url in urls {
        for credentials in [
            Credentials::access_token(SECRET),
            Credentials::api_key(SECRET),
        ] {
            printed.debug(&credentials);
            let builder = Client::builder()
                .with_endpoint(&url)
                .with_retry_policy(RetryPolicy::never())
                .with_credentials(credentials);
            printed.debug(&builder);
            let client = builder.build().await.unwrap();
            printed.debug(&client);
            let list = full_of_secrets(&client);
            printed.debug(&list);
            printed.debug(list.clone().into_http_request().unwrap().headers());
            printed.debug(&list.clone().send());
            printed.debug(&list.clone().send_response());
            printed.error(&list.clone().send().await.unwrap_err());
            let mut pages = list.clone().by_page();
            printed.debug(&pages);
            printed.error(&pages.next().await.unwrap().unwrap_err());
            let items = list.by_item();
            printed.debug(&items);
            let card = Call::new(&client.0, &CARD).with("access_token", SECRET);
            printed.debug(&card);
            printed.error(&card.into_http_request().unwrap_err());
            let body = client
                .call(&CREATE)
                .with_body(&object([("password", json!(SECRET))]));
            printed.debug(&body);
        }
    }
    let Printed(printed) = printed;
    assert!(!printed.contains(SECRET), "{printed}");
    // The rest is there to be read.
    assert!(
        printed.contains("[censored]") && printed.contains("shelves/1"),
        "{printed}"
    );
    assert!(printed.contains("pageSize"));
}
