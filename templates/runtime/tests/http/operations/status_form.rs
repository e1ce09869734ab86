//! Operations with a `status`, as Compute Engine, Cloud SQL and Kubernetes Engine have them.

use runtime::runtime::call::Call;
use runtime::runtime::client::{ClientBuilder, ClientCore, ServiceClient};
use runtime::runtime::code::Code;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::details::ErrorInfo;
use runtime::runtime::method::{Method, Service, Verb};
use runtime::runtime::operations::{
    OperationContents, OperationForm, OperationMethods, Operations, Poller,
};
use serde_json::{Value, json};

use super::factory::Object;
use crate::fake::{Fake, Step, answer};

static SERVICE: Service = Service {
    name: "machines",
    version: "v1",
    root_url: "https://machines.googleapis.com/",
    service_path: "machines/v1/",
    wraps_data: false,
    mtls_root_url: None,
    endpoints: &[],
    regional: None,
};

const METHOD: Method = Method {
    id: "machines.globalOperations.get",
    verb: Verb::Get,
    path: "projects/{project}/global/operations/{operation}",
    patterns: &[],
    siblings: &[],
    has_body: false,
    scopes: &[],
    api_version: None,
    defaults: None,
};
static GLOBAL: Method = METHOD;
static IN_ZONE: Method = Method {
    id: "machines.zoneOperations.get",
    path: "projects/{project}/zones/{zone}/operations/{operation}",
    ..METHOD
};
static INSERT: Method = Method {
    id: "machines.instances.insert",
    verb: Verb::Post,
    path: "projects/{project}/zones/{zone}/instances",
    ..METHOD
};
static OPERATIONS: Operations = Operations {
    form: OperationForm::Status,
    methods: &[
        OperationMethods {
            read: &GLOBAL,
            cancel: None,
        },
        OperationMethods {
            read: &IN_ZONE,
            cancel: None,
        },
    ],
};

struct Client(ClientCore);

impl ServiceClient for Client {
    const SERVICE: &'static Service = &SERVICE;

    fn from_core(core: ClientCore) -> Self {
        Client(core)
    }
}

async fn insert(fake: &Fake) -> Poller<Object, Object> {
    let builder: ClientBuilder<Client> = ClientBuilder::new();
    let client = builder
        .with_transport(fake.clone())
        .with_credentials(Credentials::anonymous());
    let client = client.build().await.unwrap();
    let call = Call::new(&client.0, &INSERT)
        .with("project", "example.com:p".to_owned())
        .with("zone", "z".to_owned());
    Poller::starting(call, OperationContents::default(), &OPERATIONS)
}

fn operation(status: &str, more: Value) -> Step {
    let mut operation = json!({
        "name": "operation-7",
        "status": status,
        "selfLink": "https://www.googleapis.com/machines/v1/projects/example.com:p/zones/z/operations/operation-7",
    });
    let (Some(all), Value::Object(more)) = (operation.as_object_mut(), more) else {
        unreachable!()
    };
    all.extend(more);
    answer(200, &operation.to_string())
}

#[tokio::test(start_paused = true)]
async fn the_link_of_the_operation_tells_how_it_is_read() {
    let fake = Fake::new([
        operation("PENDING", json!({})),
        operation("RUNNING", json!({ "progress": 50 })),
        operation("DONE", json!({ "targetLink": "x" })),
    ]);
    let mut poller = insert(&fake).await;
    poller.next().await.unwrap().unwrap();
    let state = poller.next().await.unwrap().unwrap();
    assert_eq!(state.metadata().unwrap().unwrap()["progress"], 50);
    let result = poller.until_done().await.unwrap();
    assert_eq!(result["targetLink"], "x");
    // The host of the link is not used.
    let read = "GET https://machines.googleapis.com/machines/v1/projects/example.com%3Ap/zones/z/operations/operation-7";
    assert_eq!(fake.targets()[1..], [read, read]);
    let error = poller.cancel().await.unwrap_err();
    assert!(
        error.to_string().contains("no method that cancels"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn an_operation_that_fails_has_the_reason_and_the_http_status_of_its_error() {
    let failed = json!({
        "httpErrorStatusCode": 403,
        "httpErrorMessage": "FORBIDDEN",
        "error": { "errors": [{
            "code": "QUOTA_EXCEEDED",
            "message": "Quota exceeded.",
            "errorDetails": [{ "errorInfo": { "reason": "CPUS", "domain": "machines" } }],
        }] },
    });
    let fake = Fake::new([operation("RUNNING", json!({})), operation("DONE", failed)]);
    let error = insert(&fake).await.until_done().await.unwrap_err();
    assert!(error.is_operation());
    let status = error.status().unwrap();
    assert_eq!(status.code(), &Code::PermissionDenied);
    assert_eq!(
        (status.message(), status.reason()),
        ("Quota exceeded.", Some("QUOTA_EXCEEDED"))
    );
    let info = status.detail::<ErrorInfo>().unwrap();
    assert_eq!(info.reason.as_deref(), Some("CPUS"));

    let failed = json!({ "error": { "errors": [{ "code": "ERROR_RDBMS", "message": "no" }] } });
    let fake = Fake::new([operation("DONE", failed)]);
    let error = insert(&fake).await.until_done().await.unwrap_err();
    let status = error.status().unwrap();
    assert_eq!(
        (status.code(), status.reason()),
        (&Code::Unknown, Some("ERROR_RDBMS"))
    );

    let failed = json!({ "error": { "code": 8, "message": "no nodes" } });
    let fake = Fake::new([operation("DONE", failed)]);
    let error = insert(&fake).await.until_done().await.unwrap_err();
    assert_eq!(error.status().unwrap().code(), &Code::ResourceExhausted);
}
