//! Streams of Google's emulators of Firestore and Spanner, where they run.
//!
//! `FIRESTORE_EMULATOR_HOST` and `SPANNER_EMULATOR_REST_HOST` name them as `HOST:PORT`. With the packages
//! `google-cloud-cli-firestore-emulator` and `google-cloud-cli-spanner-emulator`:
//!
//! ```sh
//! gcloud emulators firestore start --host-port=127.0.0.1:8080
//! gcloud emulators spanner start --rest-port=9020
//! ```

use std::fmt::Write as _;

use runtime::runtime::call::Call;
use runtime::runtime::client::{ClientBuilder, ClientCore, ServiceClient};
use runtime::runtime::code::Code;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::error::Error;
use runtime::runtime::method::{Method, Service, Verb};
use serde_json::{Value, json};

use crate::library::Object;

static SERVICE: Service = Service {
    name: "emulator",
    version: "v1",
    root_url: "https://emulator.example.com/",
    service_path: "",
    wraps_data: false,
    mtls_root_url: None,
    endpoints: &[],
    regional: None,
};

const fn post(id: &'static str, path: &'static str) -> Method {
    Method {
        id,
        verb: Verb::Post,
        path,
        patterns: &[],
        siblings: &[],
        has_body: true,
        scopes: &[],
        api_version: None,
        defaults: None,
    }
}

static COMMIT: Method = post("firestore.commit", "v1/{+name}/documents:commit");
static BATCH_GET: Method = post("firestore.batchGet", "v1/{+name}/documents:batchGet");
static RUN_QUERY: Method = post("firestore.runQuery", "v1/{+name}/documents:runQuery");
static AGGREGATE: Method = post(
    "firestore.runAggregationQuery",
    "v1/{+name}/documents:runAggregationQuery",
);
static INSTANCE: Method = post("spanner.instances.create", "v1/{+name}/instances");
static DATABASE: Method = post("spanner.databases.create", "v1/{+name}/databases");
static SESSION: Method = post("spanner.sessions.create", "v1/{+name}/sessions");
static STREAM: Method = post(
    "spanner.executeStreamingSql",
    "v1/{+name}:executeStreamingSql",
);

struct Emulator(ClientCore);

impl ServiceClient for Emulator {
    const SERVICE: &'static Service = &SERVICE;

    fn from_core(core: ClientCore) -> Self {
        Emulator(core)
    }
}

impl Emulator {
    /// The emulator that a variable of the environment names. Without it the test is skipped.
    async fn of(variable: &str) -> Option<Self> {
        let Ok(host) = std::env::var(variable) else {
            println!("skipped: {variable} does not name a running emulator");
            return None;
        };
        let builder = ClientBuilder::<Self>::new()
            .with_endpoint(format!("http://{host}"))
            .with_credentials(Credentials::anonymous());
        Some(builder.build().await.unwrap())
    }

    fn call(&self, method: &'static Method, name: &str, body: &Value) -> Call {
        Call::new(&self.0, method)
            .with("name", name.to_owned())
            .with_body(body)
    }

    /// The messages of a stream, one by one. They are the same when they are read together.
    async fn messages(
        &self,
        method: &'static Method,
        name: &str,
        body: Value,
    ) -> Result<Vec<Object>, Error> {
        let mut stream = self.call(method, name, &body).messages::<Object>();
        let mut messages = Vec::new();
        while let Some(message) = stream.next().await {
            messages.push(message?);
        }
        let all = self.call(method, name, &body).send_messages::<Object>();
        assert_eq!(all.await.unwrap().len(), messages.len());
        Ok(messages)
    }

    /// A name that no earlier run has used.
    fn unused(prefix: &str) -> String {
        let mut name = prefix.to_owned();
        let now = std::time::UNIX_EPOCH.elapsed().unwrap();
        write!(name, "{}", now.as_nanos()).unwrap();
        name
    }
}

#[tokio::test]
async fn firestore_sends_an_array_of_messages() {
    let Some(firestore) = Emulator::of("FIRESTORE_EMULATOR_HOST").await else {
        return;
    };
    let database = "projects/p/databases/(default)";
    let collection = Emulator::unused("things");
    let document = |name: &str| format!("{database}/documents/{collection}/{name}");
    let text = "]},{\"\\ ".repeat(1000);
    let writes: Vec<Value> = ["a", "b", "c"]
        .into_iter()
        .map(|name| json!({"update": {"name": document(name), "fields": {"text": {"stringValue": text}}}}))
        .collect();
    let commit = firestore.call(&COMMIT, database, &json!({ "writes": writes }));
    commit.send::<Object>().await.unwrap();

    let query = json!({"from": [{"collectionId": collection}]});
    let body = json!({ "structuredQuery": query });
    let found = firestore.messages(&RUN_QUERY, database, body).await;
    let found = found.unwrap();
    let names: Vec<&Value> = found.iter().map(|it| &it["document"]["name"]).collect();
    assert_eq!(names, [&document("a"), &document("b"), &document("c")]);
    let received = &found[0]["document"]["fields"]["text"]["stringValue"];
    assert_eq!(received, text.as_str());

    let body = json!({"documents": [document("a"), document("none")]});
    let found = firestore.messages(&BATCH_GET, database, body).await;
    let found = found.unwrap();
    assert!(found[0].contains_key("found") && found[1].contains_key("missing"));

    // These messages have a property `result`.
    let count = json!([{"alias": "count", "count": {}}]);
    let body =
        json!({"structuredAggregationQuery": {"structuredQuery": query, "aggregations": count}});
    let found = firestore.messages(&AGGREGATE, database, body).await;
    let count = &found.unwrap()[0]["result"]["aggregateFields"]["count"];
    assert_eq!(count["integerValue"], "3");

    let body = json!({"structuredQuery": {"from": [{"collectionId": "a"}], "offset": -1}});
    let error = firestore.messages(&RUN_QUERY, database, body).await;
    let error = error.unwrap_err();
    assert_eq!(error.status().unwrap().code(), &Code::InvalidArgument);
}

#[tokio::test]
async fn spanner_sends_objects_on_lines() {
    let Some(spanner) = Emulator::of("SPANNER_EMULATOR_REST_HOST").await else {
        return;
    };
    let id = Emulator::unused("i");
    let config = "projects/p/instanceConfigs/emulator-config";
    let instance = json!({"config": config, "displayName": "i", "nodeCount": 1});
    let body = json!({"instanceId": id, "instance": instance});
    let call = spanner.call(&INSTANCE, "projects/p", &body);
    call.send::<Object>().await.unwrap();
    let instance = format!("projects/p/instances/{id}");
    let body = json!({"createStatement": "CREATE DATABASE data"});
    let call = spanner.call(&DATABASE, &instance, &body);
    call.send::<Object>().await.unwrap();
    let database = format!("{instance}/databases/data");
    let call = spanner.call(&SESSION, &database, &json!({}));
    let session = call.send::<Object>().await.unwrap();
    let session = session["name"].as_str().unwrap();

    let body = json!({"sql": "SELECT 1 AS a"});
    let found = spanner.messages(&STREAM, session, body).await.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["values"], json!(["1"]));

    // Results of a megabyte and more come in several messages.
    let sql = "SELECT REPEAT('abcdefgh', 100000) FROM UNNEST(GENERATE_ARRAY(1, 8))";
    let found = spanner
        .messages(&STREAM, session, json!({ "sql": sql }))
        .await;
    let found = found.unwrap();
    assert!(found.len() > 1 && found[0].contains_key("metadata"));
    let texts = found.iter().flat_map(|it| it["values"].as_array().unwrap());
    let length: usize = texts.map(|it| it.as_str().unwrap().len()).sum();
    assert_eq!(length, 8 * 800_000);

    let error = spanner.messages(&STREAM, session, json!({"sql": "SELECT nope"}));
    let error = error.await.unwrap_err();
    let status = error.status().unwrap();
    assert_eq!(status.code(), &Code::InvalidArgument);
    assert!(status.message().contains("nope"), "{error}");
}
