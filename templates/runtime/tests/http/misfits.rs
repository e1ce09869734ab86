//! Pages that do not fit: nothing of a list disappears without an error.

use std::borrow::Cow;
use std::collections::BTreeMap;

use runtime::Seal;
use runtime::runtime::call::Call;
use runtime::runtime::error::Error;
use runtime::runtime::json::{Reader, Writer};
use runtime::runtime::message::{Extra, Message, Outcome};
use runtime::runtime::method::Method;
use runtime::runtime::page_token::{PageToken, token_text};
use runtime::runtime::paging::{self, Items, Paged, PagedItems, Pages};
use runtime::runtime::request::Request;

use crate::library::{Book, CREATE, Client};
use crate::server::{Answer, Received, Server};

/// A page of a list and of a map, as emitted.
#[derive(Clone, Debug, Default)]
struct Page {
    books: Vec<Book>,
    shelves: BTreeMap<String, Book>,
    next_page_token: Option<String>,
    extra: Extra,
}

impl Message for Page {
    fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> Outcome<'_> {
        let fits = match key {
            "books" => reader.field(&mut self.books),
            "shelves" => reader.field(&mut self.shelves),
            "nextPageToken" => reader.field(&mut self.next_page_token),
            _ => false,
        };
        Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut Writer) {
        writer.open(&self.extra);
        writer.field("books", &self.books);
        writer.field("shelves", &self.shelves);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

macro_rules! list {
    ($name:ident, $item:ty, $property:literal, |$page:ident| $items:expr) => {
        #[derive(Clone, Debug)]
        struct $name {
            call: Call,
        }

        impl Request for $name {
            type Client = Client;
            type Response = Page;

            fn method(_: Seal) -> &'static Method {
                &CREATE
            }

            fn call_mut(&mut self) -> &mut Call {
                &mut self.call
            }
        }

        impl Paged for $name {
            const PAGE_TOKEN: PageToken = PageToken::Query("pageToken");

            fn next_page_token(page: &Page) -> Option<Cow<'_, str>> {
                token_text(&page.next_page_token)
            }
        }

        impl PagedItems for $name {
            type Item = $item;
            const ITEMS: &'static str = $property;

            fn into_items($page: Page) -> Vec<$item> {
                $items
            }
        }
    };
}

list!(ListBooks, Book, "books", |page| page.books);
list!(ListShelves, (String, Book), "shelves", |page| page
    .shelves
    .into_iter()
    .collect());

/// A server of two pages, the second of which is well-formed.
async fn server(first: &'static str) -> Server {
    Server::start(move |request: &Received| {
        if request.query().contains("pageToken=t") {
            Answer::json(r#"{"books":[{"title":"z"}],"shelves":{"z":{}}}"#)
        } else {
            Answer::json(first)
        }
    })
    .await
}

async fn call(server: &Server) -> Call {
    Client::of(&server.url).await.call(&CREATE)
}

/// The titles of the items of all pages, or the text of the error in their place.
async fn titles(first: &'static str) -> Vec<String> {
    let server = server(first).await;
    let mut items = Items::new(ListBooks {
        call: call(&server).await,
    });
    let mut titles = Vec::new();
    while let Some(item) = items.next().await {
        titles.push(match item {
            Ok(book) => book.title.unwrap_or_default(),
            Err(error) => shown(&error),
        });
    }
    assert!(items.next().await.is_none());
    titles
}

fn shown(error: &Error) -> String {
    assert!(error.is_decode() && !error.is_retryable(), "{error}");
    assert_eq!(error.method_id(), Some("library.shelves.books.create"));
    let text = error.to_string();
    let place = text.split('`').nth(1).unwrap_or_default();
    format!("! {place}")
}

#[tokio::test]
async fn an_element_that_does_not_fit_is_an_error_in_its_place() {
    let page = r#"{"books":[{"title":"a"},null,{"title":"c"}],"nextPageToken":"t"}"#;
    assert_eq!(titles(page).await, ["a", "! books[1]", "c", "z"]);
    let page = r#"{"books":["a",{"title":"b"},7,[{}]],"nextPageToken":"t"}"#;
    let all = ["! books[0]", "b", "! books[2]", "! books[3]", "z"];
    assert_eq!(titles(page).await, all);
}

#[tokio::test]
async fn something_else_in_place_of_the_list_is_an_error() {
    for page in [
        r#"{"books":{"title":"a"},"nextPageToken":"t"}"#,
        r#"{"books":"a","nextPageToken":"t"}"#,
        r#"{"nextPageToken":"t","books":7}"#,
    ] {
        assert_eq!(titles(page).await, ["! books", "z"], "{page}");
    }
    // These are other ways to say that there are none.
    for page in [
        r#"{"books":null,"nextPageToken":"t"}"#,
        r#"{"books":[],"nextPageToken":"t"}"#,
        r#"{"nextPageToken":"t"}"#,
    ] {
        assert_eq!(titles(page).await, ["z"], "{page}");
    }
}

#[tokio::test]
async fn entries_of_a_map_are_read_one_by_one_too() {
    let page = r#"{"shelves":{"a":{"title":"A"},"b\n":5,"c":{}},"nextPageToken":"t"}"#;
    let server = server(page).await;
    let mut items = Items::new(ListShelves {
        call: call(&server).await,
    });
    let mut keys = Vec::new();
    while let Some(item) = items.next().await {
        keys.push(match item {
            Ok((key, _)) => key,
            Err(error) => shown(&error),
        });
    }
    assert_eq!(keys, ["a", r#"! shelves["b\n"]"#, "c", "z"]);
}

#[tokio::test]
async fn a_token_that_is_not_text_is_an_error_after_its_page() {
    for page in [
        r#"{"books":[{"title":"a"}],"nextPageToken":7}"#,
        r#"{"nextPageToken":{"t":"t"},"books":[{"title":"a"}]}"#,
        r#"{"nextPageToken":["t"],"books":[{"title":"a"}]}"#,
        r#"{"nextPageToken":"\ud83dt","books":[{"title":"a"}]}"#,
    ] {
        assert_eq!(titles(page).await, ["a", "! nextPageToken"], "{page}");
        let server = server(page).await;
        let mut pages = Pages::new(ListBooks {
            call: call(&server).await,
        });
        let page = pages.next().await.unwrap().unwrap();
        assert_eq!(page.misfits()[0].property(), "nextPageToken");
        let error = pages.next().await.unwrap().unwrap_err();
        assert_eq!(shown(&error), "! nextPageToken");
        assert!(pages.next().await.is_none());
        // By hand, too; with a token it is a request like any other.
        let mut request = pages.into_request().unwrap();
        let error = request.call.clone().send::<Page>().await.unwrap_err();
        assert_eq!(shown(&error), "! nextPageToken");
        let next = paging::next_request(&request, &page).unwrap();
        let error = next.call.send::<Page>().await.unwrap_err();
        assert_eq!(shown(&error), "! nextPageToken");
        assert_eq!(server.received().len(), 1);
        request.call.set("pageToken", "t");
        request.call.send::<Page>().await.unwrap();
    }
    assert_eq!(
        titles(r#"{"books":[{"title":"a"}],"nextPageToken":null}"#).await,
        ["a"]
    );
}

#[tokio::test]
async fn by_page_the_page_is_given_as_it_came() {
    let server = server(r#"{"books":[{"title":"a"},null],"nextPageToken":"t"}"#).await;
    let mut pages = Pages::new(ListBooks {
        call: call(&server).await,
    });
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.misfits()[0].path(), "books[1]");
    assert_eq!(pages.next().await.unwrap().unwrap().books.len(), 1);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_page_that_says_nothing_is_an_error() {
    for body in ["", "null", r#"{"error":{"code":5,"message":"gone"}}"#] {
        let server = Server::answering(Answer::json(body)).await;
        let mut items = Items::new(ListBooks {
            call: call(&server).await,
        });
        let error = items.next().await.unwrap().unwrap_err();
        assert!(error.is_decode(), "{body}");
        assert!(items.next().await.is_none());
    }
}

#[tokio::test]
async fn broken_text_in_an_item_is_replaced() {
    let page = r#"{"books":[{"title":"a\ud83d"},{"title":"b"}],"nextPageToken":"t"}"#;
    assert_eq!(titles(page).await, ["a\u{fffd}", "b", "z"]);
}
