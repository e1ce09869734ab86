//! A small service, written like emitted code: static descriptors, a client, and request types with
//! one-line setters.

use std::borrow::Cow;
use std::collections::BTreeMap;

use runtime::Seal;
use runtime::runtime::call::Call;
use runtime::runtime::client::{ClientBuilder, ClientCore, ServiceClient};
use runtime::runtime::credentials::Credentials;
use runtime::runtime::error::Error;
use runtime::runtime::json::{Reader, Writer};
use runtime::runtime::message::{Extra, Message, Outcome};
use runtime::runtime::method::{Method, Pattern, Service, Verb};
use runtime::runtime::page_token::PageToken;
use runtime::runtime::paging::{self, Items, Paged, PagedItems, Pages};
use runtime::runtime::request::Request;
use runtime::runtime::retry::RetryPolicy;
use runtime::runtime::send::{SendFuture, SendResponseFuture};
use serde_json::Value;

/// A message without known fields.
pub(crate) type Object = BTreeMap<String, Value>;

pub(crate) fn object<const N: usize>(entries: [(&str, Value); N]) -> Object {
    entries
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

static SERVICE: Service = Service {
    name: "library",
    version: "v1",
    root_url: "https://library.example.com/",
    service_path: "",
    wraps_data: false,
    mtls_root_url: None,
    endpoints: &[],
    regional: None,
};

static SHELF: Pattern = Pattern::new("^shelves/[^/]+$");

const PATTERNS: &[(&str, &Pattern)] = &[("parent", &SHELF), ("access_token", &SHELF)];

pub(crate) const fn method(
    id: &'static str,
    verb: Verb,
    path: &'static str,
    has_body: bool,
) -> Method {
    Method {
        id,
        verb,
        path,
        patterns: PATTERNS,
        siblings: &[],
        has_body,
        scopes: &[],
        api_version: None,
        defaults: None,
    }
}

const BOOKS: &str = "v1/{+parent}/books";
const OPEN: &str = "v1/{+parent}:open";
const SEARCH_PATH: &str = "v1/{+parent}/books:search";
const CARDS: &str = "v1/cards/{access_token}";

static LIST: Method = method("library.shelves.books.list", Verb::Get, BOOKS, false);
pub(crate) static CREATE: Method = method("library.shelves.books.create", Verb::Post, BOOKS, true);
pub(crate) static OPEN_SHELF: Method = method("library.shelves.open", Verb::Post, OPEN, false);
pub(crate) static REPLACE: Method = method("library.shelves.replace", Verb::Put, OPEN, false);
pub(crate) static CHANGE: Method = method("library.shelves.change", Verb::Patch, OPEN, false);
pub(crate) static DELETE: Method = method("library.shelves.delete", Verb::Delete, OPEN, false);
/// A method whose path holds a credential.
pub(crate) static CARD: Method = method("library.cards.get", Verb::Get, CARDS, false);
pub(crate) static DATED: Method = Method {
    api_version: Some("2024-05-16"),
    ..method("library.shelves.dated", Verb::Get, BOOKS, false)
};
static SEARCH: Method = method(
    "library.shelves.books.search",
    Verb::Post,
    SEARCH_PATH,
    true,
);

#[derive(Clone, Debug)]
pub(crate) struct Client(pub(crate) ClientCore);

impl ServiceClient for Client {
    const SERVICE: &'static Service = &SERVICE;

    fn from_core(core: ClientCore) -> Self {
        Client(core)
    }
}

impl Client {
    pub(crate) fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// A client of a test server that attempts each call once.
    pub(crate) async fn of(url: &str) -> Self {
        let credentials = Credentials::access_token("t0ken");
        Client::builder()
            .with_endpoint(url)
            .with_credentials(credentials)
            .with_retry_policy(RetryPolicy::never())
            .build()
            .await
            .unwrap()
    }

    pub(crate) fn list(&self, parent: impl Into<String>) -> List {
        List {
            call: Call::new(&self.0, &LIST).with("parent", parent.into()),
        }
    }

    pub(crate) fn search(&self, parent: impl Into<String>, body: &Object) -> Search {
        Search {
            call: Call::new(&self.0, &SEARCH)
                .with("parent", parent.into())
                .with_body(body),
        }
    }

    pub(crate) fn delete(&self, parent: impl Into<String>) -> Delete {
        Delete {
            call: Call::new(&self.0, &DELETE).with("parent", parent.into()),
        }
    }

    /// A bare call of any method on a shelf.
    pub(crate) fn call(&self, method: &'static Method) -> Call {
        Call::new(&self.0, method).with("parent", "shelves/1")
    }
}

/// The request of a list method with the page token in the query.
#[derive(Clone, Debug)]
pub(crate) struct List {
    pub(crate) call: Call,
}

impl List {
    pub(crate) fn set_page_size(mut self, value: i32) -> Self {
        self.call.set("pageSize", value);
        self
    }

    pub(crate) fn set_page_token(mut self, value: impl Into<String>) -> Self {
        self.call.set("pageToken", value.into());
        self
    }

    pub(crate) fn set_languages<T: Into<String>>(
        mut self,
        values: impl IntoIterator<Item = T>,
    ) -> Self {
        self.call
            .set_all("languages", values.into_iter().map(T::into));
        self
    }

    pub(crate) fn with_fields(mut self, value: impl Into<String>) -> Self {
        self.call.set_standard("fields", value.into());
        self
    }

    pub(crate) fn with_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.call.add_query(name, value);
        self
    }

    pub(crate) fn send(self) -> SendFuture<Object> {
        self.call.send()
    }

    pub(crate) fn send_response(self) -> SendResponseFuture<Object> {
        self.call.send_response()
    }

    pub(crate) fn into_http_request(self) -> Result<http::Request<bytes::Bytes>, Error> {
        self.call.into_http_request()
    }

    pub(crate) fn by_page(self) -> Pages<Self> {
        Pages::new(self)
    }

    pub(crate) fn by_item(self) -> Items<Self> {
        Items::new(self)
    }

    pub(crate) fn next_request(&self, response: &Object) -> Option<Self> {
        paging::next_request(self, response)
    }
}

impl Request for List {
    type Client = Client;
    type Response = Object;

    fn method(_: Seal) -> &'static Method {
        &LIST
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }
}

impl Paged for List {
    const PAGE_TOKEN: PageToken = PageToken::Query("pageToken");

    fn next_page_token(response: &Object) -> Option<Cow<'_, str>> {
        Some(response.get("nextPageToken")?.as_str()?.into())
    }
}

impl PagedItems for List {
    type Item = String;

    fn into_items(response: Object) -> Vec<String> {
        books(&response)
    }
}

/// The request of a list method with the page token in the body.
#[derive(Clone, Debug)]
pub(crate) struct Search {
    pub(crate) call: Call,
}

impl Request for Search {
    type Client = Client;
    type Response = Object;

    fn method(_: Seal) -> &'static Method {
        &SEARCH
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }
}

impl Paged for Search {
    const PAGE_TOKEN: PageToken = PageToken::Body("pageToken");

    fn next_page_token(response: &Object) -> Option<Cow<'_, str>> {
        Some(response.get("nextPageToken")?.as_str()?.into())
    }
}

impl PagedItems for Search {
    type Item = String;

    fn into_items(response: Object) -> Vec<String> {
        books(&response)
    }
}

/// The request of a method without a response schema.
#[derive(Clone, Debug)]
pub(crate) struct Delete {
    call: Call,
}

impl Request for Delete {
    type Client = Client;
    type Response = ();

    fn method(_: Seal) -> &'static Method {
        &DELETE
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }
}

/// The books of a page.
pub(crate) fn books(page: &Object) -> Vec<String> {
    let books = page
        .get("books")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    books
        .filter_map(|book| book.as_str().map(str::to_owned))
        .collect()
}

/// A message like those in emitted code.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Book {
    pub(crate) title: Option<String>,
    pub(crate) extra: Extra,
}

impl Message for Book {
    fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> Outcome<'_> {
        let fits = key == "title" && reader.field(&mut self.title);
        Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut Writer) {
        writer.open(&self.extra);
        writer.field("title", &self.title);
        writer.close(&self.extra);
    }
}
