//! Credentials that are looked for: which source was tried, and what is wrong with a file.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use runtime::runtime::credentials::Credentials;
use runtime::runtime::error::Error;
use serde_json::{Value, json};

use crate::library::Client;
use crate::process;
use crate::server::{Answer, Received, Server};

/// What is in the files, and must not be in an error.
const SECRET: &str = "s3cret";

/// A file of this test, which is removed with it.
struct File(PathBuf);

impl File {
    fn new(name: &str, content: impl AsRef<[u8]>) -> Self {
        let name = format!("{name}-{}.json", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, content).unwrap();
        File(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// The error of building a client with a file of this content.
async fn refused(content: impl AsRef<[u8]>) -> String {
    let file = File::new("refused", content);
    let credentials = Credentials::file(file.path());
    let builder = Client::builder().with_credentials(credentials);
    let error = builder.build().await.unwrap_err();
    assert!(error.is_configuration(), "{error}");
    let text = error.to_string();
    assert!(!format!("{text} {error:?}").contains(SECRET), "{error:?}");
    assert!(text.contains(file.path()), "{text}");
    text
}

#[tokio::test]
async fn the_field_that_is_missing_is_named() {
    let user = json!({ "type": "authorized_user", "client_id": "a", "client_secret": SECRET,
        "refresh_token": SECRET });
    let service = json!({ "type": "service_account", "client_email": "a", "private_key_id": "b",
        "private_key": SECRET, "project_id": "p" });
    let external = json!({ "type": "external_account", "audience": "a", "subject_token_type": "b",
        "token_url": "https://sts.example", "credential_source": { "file": SECRET } });
    let impersonated = json!({ "type": "impersonated_service_account",
        "service_account_impersonation_url": "https://a", "source_credentials": user });
    for whole in [user, service, external, impersonated] {
        for field in whole.as_object().unwrap().keys() {
            let mut content = whole.clone();
            content.as_object_mut().unwrap().remove(field);
            let text = refused(content.to_string()).await;
            assert!(text.contains(&format!("no field `{field}`")), "{text}");
            // A value of another type, and an empty one.
            for value in [json!(5), json!("")] {
                let mut content = whole.clone();
                content[field] = value;
                let text = refused(content.to_string()).await;
                assert!(text.contains(&format!("field `{field}`")), "{text}");
            }
        }
    }
}

#[tokio::test]
async fn a_field_within_another_is_named_too() {
    let content = json!({ "type": "impersonated_service_account",
        "service_account_impersonation_url": "https://a",
        "source_credentials": { "type": "authorized_user", "client_secret": SECRET } });
    let text = refused(content.to_string()).await;
    assert!(text.contains("`source_credentials`"), "{text}");
    assert!(text.contains("no field `client_id`"), "{text}");
    let content = json!({ "type": "external_account", "audience": "a", "subject_token_type": "b",
        "token_url": "https://sts.example", "credential_source": { "secret": SECRET } });
    let text = refused(content.to_string()).await;
    assert!(text.contains("`credential_source`"), "{text}");
}

#[tokio::test]
async fn content_that_is_not_a_credentials_file() {
    let text = refused("{\"type\":\n s3cret").await;
    assert!(text.contains("not JSON, at line 2 column 2"), "{text}");
    let text = refused("[\"s3cret\"]").await;
    assert!(text.contains("not a JSON object"), "{text}");
    let text = refused(r#"{"type":"s3cret"}"#).await;
    assert!(text.contains("authorized_user"), "{text}");
    let text = refused(b"\xff s3cret").await;
    assert!(text.contains("cannot be read"), "{text}");
    // A byte order mark is passed over.
    let text = refused("\u{feff}{}").await;
    assert!(text.contains("no field `type`"), "{text}");
}

#[tokio::test]
async fn a_file_that_cannot_be_read() {
    let credentials = Credentials::file("/no/such/file.json");
    let builder = Client::builder().with_credentials(credentials);
    let error = builder.build().await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("\"/no/such/file.json\""), "{text}");
    assert!(text.contains("No such file"), "{text}");
}

/// The error of a client that is given no credentials.
async fn not_found() -> Error {
    let client = Client::builder().with_endpoint("http://localhost:1");
    match client.build().await {
        Ok(client) => client.list("shelves/1").send().await.unwrap_err(),
        Err(error) => error,
    }
}

/// Says what it finds to the process that has started it.
#[tokio::test]
#[ignore = "run by the tests below, in another environment"]
async fn nothing() {
    let started = Instant::now();
    let error = not_found().await;
    // It is not tried for long, nor again.
    assert!(started.elapsed() < Duration::from_secs(5), "{error}");
    assert!(error.attempts() <= 1, "{error}");
    let text = error.to_string();
    for part in std::env::var("EXPECTED").unwrap().split('|') {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(
        text.contains("gcloud auth application-default login"),
        "{text}"
    );
}

fn expect(parts: &str, variables: &[(&str, &str)]) {
    let mut all = vec![("EXPECTED", parts)];
    all.extend(variables);
    process::run("found::nothing", &all);
}

#[test]
fn a_machine_without_credentials_says_so_at_once() {
    let tried = "GOOGLE_APPLICATION_CREDENTIALS is not set\
        |nobody/.config/gcloud/application_default_credentials.json\
        |metadata server of Google Cloud|no credentials were found";
    expect(tried, &[]);
    // An empty variable is one that is not set.
    let empty = [
        ("GOOGLE_APPLICATION_CREDENTIALS", ""),
        ("GOOGLE_CLOUD_QUOTA_PROJECT", ""),
        ("GCE_METADATA_HOST", ""),
    ];
    expect(tried, &empty);
}

#[test]
fn the_file_of_the_environment_is_named() {
    let variable = "GOOGLE_APPLICATION_CREDENTIALS";
    let missing = "\"/no/such/file.json\" of GOOGLE_APPLICATION_CREDENTIALS|No such file";
    expect(missing, &[(variable, "/no/such/file.json")]);
    let file = File::new("environment", SECRET);
    expect("is not JSON", &[(variable, file.path())]);
}

/// Lists the shelves of the library that the environment names.
#[tokio::test]
#[ignore = "run by the tests below, in another environment"]
async fn list() {
    let client = Client::builder().with_endpoint(std::env::var("LIBRARY").unwrap());
    let client = client.build().await.unwrap();
    client.list("shelves/1").send().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn empty_variables_are_not_set() {
    let metadata = Server::start(|request: &Received| {
        assert_eq!(request.headers["metadata-flavor"], "Google");
        match request.target.contains("/token") {
            true => {
                Answer::json(r#"{"access_token":"t1","token_type":"Bearer","expires_in":3599}"#)
            }
            false => Answer::error(404, ""),
        }
    })
    .await;
    let library = Server::answering(Answer::json("{}")).await;
    for (project, expected) in [("", None), ("p", Some("p"))] {
        let host = metadata.url.strip_prefix("http://").unwrap().to_owned();
        let (url, project) = (library.url.clone(), project.to_owned());
        let run = move || {
            let variables = [
                ("LIBRARY", &*url),
                ("GCE_METADATA_HOST", &*host),
                ("GOOGLE_CLOUD_QUOTA_PROJECT", &*project),
                ("GOOGLE_APPLICATION_CREDENTIALS", ""),
            ];
            process::run("found::list", &variables);
        };
        tokio::task::spawn_blocking(run).await.unwrap();
        let request = library.received().pop().unwrap();
        let sent = request.headers.get("x-goog-user-project");
        assert_eq!(sent.map(String::as_str), expected);
        assert_eq!(request.headers["authorization"], "Bearer t1");
    }
}

/// A lifetime as servers write it.
#[tokio::test]
async fn a_lifetime_may_be_a_text() {
    let lifetimes = [
        json!(3600),
        json!("3600"),
        json!(3599.5),
        json!(1e300),
        Value::Null,
    ];
    for lifetime in lifetimes {
        let token = json!({ "access_token": "t1", "token_type": "Bearer", "expires_in": lifetime });
        let endpoint = Server::answering(Answer::json(token.to_string())).await;
        let library = Server::answering(Answer::json("{}")).await;
        let user = json!({ "type": "authorized_user", "client_id": "a", "client_secret": SECRET,
            "refresh_token": SECRET, "token_uri": endpoint.url });
        let client = Client::builder()
            .with_endpoint(&library.url)
            .with_credentials(Credentials::json(user));
        let client = client.build().await.unwrap();
        for _ in 0..2 {
            client.list("shelves/1").send().await.unwrap();
        }
        assert_eq!(endpoint.received().len(), 1, "{lifetime}");
    }
    for lifetime in [json!("soon"), json!(-5), json!([])] {
        let token = json!({ "access_token": "t1", "token_type": "Bearer", "expires_in": lifetime });
        let endpoint = Server::answering(Answer::json(token.to_string())).await;
        let user = json!({ "type": "authorized_user", "client_id": "a", "client_secret": SECRET,
            "refresh_token": SECRET, "token_uri": endpoint.url });
        let client = Client::builder().with_endpoint("http://localhost:1");
        let client = client.with_credentials(Credentials::json(user)).build();
        let error = client.await.unwrap().list("shelves/1").send().await;
        assert!(error.unwrap_err().is_credentials(), "{lifetime}");
    }
}
