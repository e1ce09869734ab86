//! Calls of the crate that is generated from `operations.json`.

#[allow(dead_code, reason = "other tests use more of it")]
mod server;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use operations::v1::Client;
use operations::v1::schemas::{Instance, Report, Thing};
use operations::{Code, Credentials, Operation as _, Poller, PollingPolicy, Request as _, from_slice};
use serde_json::{Map, Value, json};
use server::{Answer, Received, Server};

async fn client(server: &Server) -> Client {
    Client::builder()
        .with_endpoint(&server.url)
        .with_credentials(Credentials::access_token("t0ken"))
        .build()
        .await
        .unwrap()
}

/// A server that gives one response after the other, and then the last one again.
async fn server(responses: Vec<Value>) -> Server {
    let next = AtomicUsize::new(0);
    Server::start(move |_: &Received| {
        let index = next.fetch_add(1, Ordering::Relaxed);
        let response = responses.get(index).or(responses.last()).unwrap();
        Answer::json(response.to_string())
    })
    .await
}

/// The poller with pauses that a test can wait for.
fn hurried<R, M>(poller: Poller<R, M>) -> Poller<R, M>
where
    R: operations::runtime::Wire,
    M: operations::runtime::Wire,
{
    let policy = PollingPolicy::new()
        .with_max_backoff(Duration::from_millis(1))
        .with_deadline(Duration::from_secs(60));
    poller.with_polling_policy(policy)
}

fn targets(server: &Server) -> Vec<String> {
    let received = server.received();
    let target = |it: &Received| it.target.split('?').next().unwrap_or_default().to_owned();
    received.iter().map(target).collect()
}

const PARENT: &str = "projects/p/locations/l";
const NAME: &str = "projects/p/locations/l/operations/o";

fn running(percent: i32) -> Value {
    let metadata = json!({ "@type": "type.googleapis.com/google.example.ThingProgress", "percent": percent });
    json!({ "name": NAME, "metadata": metadata })
}

fn created() -> Value {
    let response = json!({ "@type": "type.googleapis.com/google.example.Thing", "name": "t" });
    json!({ "name": NAME, "done": true, "response": response })
}

#[tokio::test]
async fn a_poller_has_the_types_that_the_text_of_the_method_names() {
    let server = server(vec![running(10), running(90), created()]).await;
    let things = client(&server).await.things();
    let mut poller = hurried(things.create(PARENT, Thing::new()).poller());
    let mut percents = Vec::new();
    while let Some(state) = poller.next().await {
        let state = state.unwrap();
        percents.extend(state.metadata().unwrap().and_then(|it| it.percent));
    }
    assert_eq!(percents, [10, 90]);
    let thing: Thing = poller.until_done().await.unwrap();
    assert_eq!(thing.name.as_deref(), Some("t"));
    let read = format!("/v1/{NAME}");
    assert_eq!(targets(&server), [format!("/v1/{PARENT}/things"), read.clone(), read]);
}

#[tokio::test]
async fn an_operation_in_a_project_is_read_and_cancelled_by_the_methods_of_projects() {
    let name = "projects/p/operations/o";
    let cancelled = json!({ "name": name, "done": true, "error": { "code": 1 } });
    let server = server(vec![json!({ "name": name }), json!({}), cancelled]).await;
    let things = client(&server).await.things();
    let mut poller = hurried(things.report("projects/p").poller());
    poller.next().await.unwrap().unwrap();
    poller.cancel().await.unwrap();
    let error = poller.until_done().await.unwrap_err();
    assert!(error.is_operation());
    assert_eq!(error.status().unwrap().code(), &Code::Cancelled);
    let read = format!("/v1/{name}");
    let targets = targets(&server);
    assert_eq!(targets[1..], [format!("{read}:cancel"), read]);
}

#[tokio::test]
async fn an_operation_of_unknown_types_gives_json_objects() {
    let done = json!({ "name": NAME, "done": true, "response": { "anything": [1] } });
    let server = server(vec![done]).await;
    let things = client(&server).await.things();
    let request = things.untold("projects/p/locations/l/things/t");
    let result: Map<String, Value> = request.poller().until_done().await.unwrap();
    assert_eq!(result["anything"], json!([1]));
}

#[tokio::test]
async fn the_name_of_an_operation_is_enough_to_wait_for_it() {
    let server = server(vec![running(50), created()]).await;
    let operations = client(&server).await.projects().locations().operations();
    let poller = operations.get(NAME).poller::<Thing, Map<String, Value>>();
    let thing = hurried(poller).until_done().await.unwrap();
    assert_eq!(thing.name.as_deref(), Some("t"));
}

#[tokio::test]
async fn an_operation_with_a_status_is_read_by_the_parts_of_its_link() {
    let operation = |status: &str| {
        let link = "https://elsewhere.example.com/projects/p/zones/z/operations/o";
        json!({ "name": "o", "selfLink": link, "status": status, "progress": 5 })
    };
    let server = server(vec![operation("RUNNING"), operation("DONE")]).await;
    let instances = client(&server).await.instances();
    let mut poller = hurried(instances.insert("p", "z", Instance::new()).poller());
    let state = poller.next().await.unwrap().unwrap();
    assert_eq!(state.metadata().unwrap().unwrap().progress, Some(5));
    let operation = poller.until_done().await.unwrap();
    assert_eq!(operation.name.as_deref(), Some("o"));
    assert_eq!(targets(&server)[1], "/projects/p/zones/z/operations/o");
}

#[tokio::test]
async fn a_message_that_is_an_operation_gives_its_result() {
    let server = server(vec![json!({ "done": true, "response": { "rows": ["a"] } })]).await;
    let things = client(&server).await.things();
    let operation = things.report("projects/p").send().await.unwrap();
    let report = operation.result::<Report>().unwrap().unwrap();
    assert_eq!(report.rows, ["a"]);
    let failed = br#"{"status": "DONE", "error": {"errors": [{"code": "NO", "message": "no"}]}}"#;
    let failed: operations::v1::schemas::Operation = from_slice(failed).unwrap();
    let error = failed.result::<Value>().unwrap().unwrap_err();
    assert_eq!(error.status().unwrap().reason(), Some("NO"));
}

#[tokio::test]
async fn a_get_is_repeated_until_a_field_has_a_value() {
    let server = server(vec![json!({ "state": "NEW" }), json!({ "state": "READY" })]).await;
    let things = client(&server).await.things();
    let waiting = things
        .get("projects/p/locations/l/things/t")
        .wait_until(|thing| thing.state.as_deref() == Some("READY"));
    let policy = PollingPolicy::new().with_initial_backoff(Duration::from_millis(1));
    let thing = waiting.with_polling_policy(policy).await.unwrap();
    assert_eq!(thing.state.as_deref(), Some("READY"));
    assert_eq!(server.received().len(), 2);
}
