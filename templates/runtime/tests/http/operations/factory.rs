//! A service with operations, written like emitted code.

use std::time::Duration;

use runtime::runtime::call::Call;
use runtime::runtime::client::{ClientBuilder, ClientCore, ServiceClient};
use runtime::runtime::credentials::Credentials;
use runtime::runtime::method::{Method, Pattern, Regional, Service, Verb};
use runtime::runtime::operations::{
    OperationContents, OperationForm, OperationMethods, Operations, Poller,
};
use runtime::runtime::retry::RetryPolicy;
use serde_json::{Map, Value, json};

use crate::fake::{Fake, Step, answer};
use crate::library::Book;

static SERVICE: Service = Service {
    name: "factory",
    version: "v1",
    root_url: "https://factory.googleapis.com/",
    service_path: "",
    wraps_data: false,
    mtls_root_url: None,
    endpoints: &[],
    regional: Some(Regional {
        template: Some("{location}-factory.googleapis.com"),
    }),
};

static LOCATION: Pattern = Pattern::new("^projects/[^/]+/locations/[^/]+$");
static IN_PROJECT: Pattern = Pattern::new("^projects/[^/]+/operations/[^/]+$");
static IN_LOCATION: Pattern = Pattern::new("^projects/[^/]+/locations/[^/]+/operations/[^/]+$");

const GET: Method = Method {
    id: "factory.projects.operations.get",
    verb: Verb::Get,
    path: "v1/{+name}",
    patterns: &[("name", &IN_PROJECT)],
    siblings: &[],
    has_body: false,
    scopes: &[],
    api_version: None,
    defaults: None,
};
const CANCEL: Method = Method {
    id: "factory.projects.operations.cancel",
    verb: Verb::Post,
    path: "v1/{+name}:cancel",
    has_body: true,
    ..GET
};
static BUILD: Method = Method {
    id: "factory.projects.locations.build",
    verb: Verb::Post,
    path: "v1/{+parent}:build",
    patterns: &[("parent", &LOCATION)],
    ..GET
};
static GET_IN_PROJECT: Method = GET;
static CANCEL_IN_PROJECT: Method = CANCEL;
static GET_IN_LOCATION: Method = Method {
    id: "factory.projects.locations.operations.get",
    patterns: &[("name", &IN_LOCATION)],
    ..GET
};

pub(super) static OPERATIONS: Operations = Operations {
    form: OperationForm::Longrunning,
    methods: &[
        OperationMethods {
            read: &GET_IN_PROJECT,
            cancel: Some(&CANCEL_IN_PROJECT),
        },
        OperationMethods {
            read: &GET_IN_LOCATION,
            cancel: None,
        },
    ],
};

pub(super) const CONTENTS: OperationContents = OperationContents {
    response: "GoogleFactoryV1Book",
    metadata: "google.protobuf.Struct",
};

/// Any JSON object.
pub(super) type Object = Map<String, Value>;

pub(super) struct Client(pub(super) ClientCore);

impl ServiceClient for Client {
    const SERVICE: &'static Service = &SERVICE;

    fn from_core(core: ClientCore) -> Self {
        Client(core)
    }
}

impl Client {
    /// A client of a scripted service, which makes one attempt for each call.
    pub(super) async fn of(fake: &Fake) -> Self {
        let builder: ClientBuilder<Client> = ClientBuilder::new();
        builder
            .with_transport(fake.clone())
            .with_credentials(Credentials::anonymous())
            .with_retry_policy(RetryPolicy::never())
            .build()
            .await
            .unwrap()
    }

    pub(super) fn call(&self) -> Call {
        Call::new(&self.0, &BUILD).with("parent", "projects/p/locations/eu".to_owned())
    }

    /// The poller of an operation that builds a book.
    pub(super) fn build(&self) -> Poller<Book, Object> {
        Poller::starting(self.call(), CONTENTS, &OPERATIONS)
    }

    /// The poller of an operation of which nothing is known.
    pub(super) fn build_something(&self) -> Poller<Object, Object> {
        Poller::starting(self.call(), OperationContents::default(), &OPERATIONS)
    }

    /// The poller of an operation whose name was stored.
    pub(super) fn stored(&self, name: &str) -> Poller<Book, Object> {
        let call = Call::new(&self.0, &GET_IN_PROJECT).with("name", name.to_owned());
        Poller::reading(call, &OPERATIONS)
    }
}

pub(super) const NAME: &str = "projects/p/operations/7";

/// A response with an operation.
pub(super) fn operation(fields: Value) -> Step {
    let mut operation = json!({ "name": NAME });
    let (Some(all), Value::Object(fields)) = (operation.as_object_mut(), fields) else {
        unreachable!()
    };
    all.extend(fields);
    answer(200, &operation.to_string())
}

/// An operation that runs, with its progress.
pub(super) fn running(percent: u32) -> Step {
    operation(json!({ "metadata": {
        "@type": "type.googleapis.com/google.protobuf.Struct", "value": { "percent": percent },
    } }))
}

pub(super) fn idle() -> Step {
    operation(json!({}))
}

/// An operation that has built a book.
pub(super) fn built() -> Step {
    operation(json!({ "done": true, "response": {
        "@type": "type.googleapis.com/google.factory.v1.Book", "title": "Emma",
    } }))
}

/// The seconds of a time, rounded.
pub(super) fn seconds(time: Duration) -> u64 {
    time.as_secs_f64().round() as u64
}
