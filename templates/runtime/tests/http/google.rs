//! Credentials that fetch tokens, from token endpoints on the loopback interface.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use google_cloud_auth::credentials::user_account;
use runtime::runtime::client::ClientBuilder;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::error::Error;
use runtime::runtime::retry::RetryPolicy;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::mpsc;

use crate::library::{CREATE, Client};
use crate::process;
use crate::server::{self, Answer, Received, Server};

/// The secret in the files, which must not appear in errors.
pub(crate) const SECRET: &str = "s3cret";

/// A user's credentials, refreshed at this URL.
fn user(token_uri: &str) -> Value {
    json!({
        "type": "authorized_user", "client_id": "id", "client_secret": SECRET, "refresh_token": SECRET,
        "quota_project_id": "quota", "token_uri": token_uri,
    })
}

fn token(secret: &str) -> Answer {
    let body = json!({ "access_token": secret, "token_type": "Bearer", "expires_in": 3600 });
    Answer::json(body.to_string())
}

/// A token endpoint that numbers its tokens.
async fn numbers() -> Server {
    let given = AtomicUsize::new(0);
    Server::start(move |_| token(&format!("t{}", given.fetch_add(1, Ordering::SeqCst) + 1))).await
}

pub(crate) fn builder(url: &str, credentials: Credentials) -> ClientBuilder<Client> {
    Client::builder()
        .with_endpoint(url)
        .with_credentials(credentials)
        .with_retry_policy(RetryPolicy::never())
}

pub(crate) async fn library() -> Server {
    Server::answering(Answer::json("{}")).await
}

/// A library that accepts this token only.
pub(crate) async fn library_for(authorization: &'static str) -> Server {
    Server::start(move |request: &Received| {
        match request.headers.get("authorization").map(String::as_str) == Some(authorization) {
            true => Answer::json("{}"),
            false => Answer::error(401, ""),
        }
    })
    .await
}

/// The error of a call, which shows no secret.
async fn failure(credentials: Credentials) -> Error {
    let library = library().await;
    let client = builder(&library.url, credentials).with_attempt_timeout(Duration::from_secs(10));
    let client = client.build().await.unwrap();
    let error = client.call(&CREATE).send_empty().await.unwrap_err();
    assert!(error.is_credentials(), "{error:?}");
    assert_eq!(error.http_status(), None);
    assert_eq!(library.connections(), 0);
    let shown = format!("{error} {error:?} {error:#?}");
    assert!(
        !shown.contains(SECRET) && !shown.contains("http://"),
        "{shown}"
    );
    assert!(std::error::Error::source(&error).is_none());
    error
}

#[tokio::test]
async fn user_credentials() {
    let (endpoint, library) = (numbers().await, library().await);
    let credentials = Credentials::json(user(&endpoint.url));
    assert_eq!(format!("{credentials:?}"), "Credentials(content of a file)");
    let client = builder(&library.url, credentials).build().await.unwrap();
    for _ in 0..3 {
        client.list("shelves/1").send().await.unwrap();
    }
    for request in library.received() {
        assert_eq!(request.headers["authorization"], "Bearer t1");
        assert_eq!(request.headers["x-goog-user-project"], "quota");
    }
    let asked: Value = serde_json::from_str(&endpoint.only().body).unwrap();
    assert_eq!(asked["refresh_token"], SECRET);
    // A request that is only built has no token: that would have to be fetched.
    let request = client.list("shelves/1").into_http_request().unwrap();
    assert!(!request.headers().contains_key("authorization"));
}

#[tokio::test]
async fn the_quota_project_of_the_client_takes_precedence() {
    let (endpoint, library) = (numbers().await, library().await);
    let builder = builder(&library.url, Credentials::json(user(&endpoint.url)));
    let client = builder.with_quota_project("mine").build().await.unwrap();
    client.list("shelves/1").send().await.unwrap();
    assert_eq!(library.only().headers["x-goog-user-project"], "mine");
}

#[tokio::test]
async fn a_hundred_first_calls_fetch_one_token() {
    let (endpoint, library) = (numbers().await, library().await);
    let client = builder(&library.url, Credentials::json(user(&endpoint.url)));
    let client = client.build().await.unwrap();
    let calls: Vec<_> = (0..100)
        .map(|_| tokio::spawn(client.list("shelves/1").send()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(
        (library.received().len(), endpoint.received().len()),
        (100, 1)
    );
}

#[tokio::test]
async fn a_refused_token_is_replaced_once() {
    let (endpoint, library) = (numbers().await, library_for("Bearer t2").await);
    let client = builder(&library.url, Credentials::json(user(&endpoint.url)));
    let client = client.build().await.unwrap();
    // Many calls are refused at once, and one token is fetched for all.
    let calls: Vec<_> = (0..20)
        .map(|_| tokio::spawn(client.call(&CREATE).send_empty()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(endpoint.received().len(), 2);
    // Where that does not help, it is not repeated for every call.
    let (endpoint, library) = (numbers().await, library_for("Bearer none").await);
    let client = builder(&library.url, Credentials::json(user(&endpoint.url)));
    let client = client.build().await.unwrap();
    for attempts in [2, 1, 1] {
        let error = client.list("shelves/1").send().await.unwrap_err();
        assert_eq!(error.http_status().unwrap().as_u16(), 401);
        assert_eq!(error.attempts(), attempts);
    }
    assert_eq!(endpoint.received().len(), 2);
}

#[tokio::test]
async fn a_token_endpoint_that_is_down() {
    let error = failure(Credentials::json(user(&server::gone().await))).await;
    assert!(error.is_retryable() && !error.is_timeout(), "{error}");
    assert!(error.to_string().contains("no connection"), "{error}");
}

#[tokio::test]
async fn a_token_endpoint_that_refuses() {
    let body = format!(r#"{{"error":"invalid_grant","error_description":"{SECRET}"}}"#);
    let endpoint = Server::answering(Answer::error(400, body)).await;
    let error = failure(Credentials::json(user(&endpoint.url))).await;
    assert!(!error.is_retryable(), "{error}");
    assert!(error.to_string().contains("HTTP 400"), "{error}");
    assert!(error.to_string().contains("invalid_grant"), "{error}");
    let endpoint = Server::answering(Answer::error(503, SECRET)).await;
    let error = failure(Credentials::json(user(&endpoint.url))).await;
    assert!(
        error.is_retryable() && error.to_string().contains("HTTP 503"),
        "{error}"
    );
}

#[tokio::test]
async fn a_token_endpoint_that_sends_something_else() {
    for nonsense in [
        "",
        "<html>",
        SECRET,
        r#"{"access_token":"s3cret"}"#,
        "{}",
        "[]",
    ] {
        let endpoint = Server::answering(Answer::json(nonsense)).await;
        let error = failure(Credentials::json(user(&endpoint.url))).await;
        assert!(error.to_string().contains("no access token"), "{error}");
    }
    // A token that cannot be a header.
    let endpoint = Server::answering(token("s3cret\r\nx: y")).await;
    failure(Credentials::json(user(&endpoint.url))).await;
}

#[tokio::test]
async fn a_token_endpoint_that_never_answers() {
    let url = server::hanging().await;
    let client = builder(&library().await.url, Credentials::json(user(&url)));
    let client = client.with_attempt_timeout(Duration::from_millis(100));
    let error = client.build().await.unwrap().list("shelves/1").send().await;
    assert!(error.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_token_endpoint_that_hung_once() {
    let asked = AtomicUsize::new(0);
    let (told, mut first) = mpsc::unbounded_channel();
    let (url, _) = server::each_connection(move |mut stream| {
        let hangs = asked.fetch_add(1, Ordering::SeqCst) == 0;
        let told = told.clone();
        async move {
            if hangs {
                told.send(()).unwrap();
                let _ = stream.read(&mut [0]).await;
            }
            let body = r#"{"access_token":"t2","token_type":"Bearer","expires_in":3600}"#;
            let length = body.len();
            let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}");
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    })
    .await;
    let library = library().await;
    let client = builder(&library.url, Credentials::json(user(&url)));
    let client = client.build().await.unwrap();
    // The first call is dropped while it waits.
    tokio::select! {
        _ = client.list("shelves/1").send() => unreachable!("there is no token"),
        () = async { first.recv().await.unwrap() } => {}
    }
    // A minute later another fetch is started, although the first has no answer yet.
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(61)).await;
    tokio::time::resume();
    client.list("shelves/1").send().await.unwrap();
    assert_eq!(library.only().headers["authorization"], "Bearer t2");
}

#[tokio::test]
async fn a_token_endpoint_that_recovers() {
    let asked = AtomicUsize::new(0);
    let endpoint = Server::start(move |_| match asked.fetch_add(1, Ordering::SeqCst) {
        0 => Answer::error(503, ""),
        _ => token("t2"),
    })
    .await;
    let library = library().await;
    let client = builder(&library.url, Credentials::json(user(&endpoint.url)));
    // A call without a token may be repeated whatever its verb. Each attempt has its pause, and after a
    // second the credentials are built again.
    let policy = RetryPolicy::new()
        .with_max_attempts(100)
        .with_max_backoff(Duration::from_millis(200));
    let client = client.with_retry_policy(policy).build().await.unwrap();
    client.call(&CREATE).send_empty().await.unwrap();
    assert_eq!(library.only().headers["authorization"], "Bearer t2");
    assert_eq!(endpoint.received().len(), 2);
}

#[tokio::test]
async fn files_that_hold_no_credentials() {
    let refused = [
        json!({}),
        json!([]),
        json!({ "type": SECRET }),
        json!({ "type": "authorized_user", "client_secret": SECRET }),
        json!({ "type": "authorized_user", "client_id": 1, "client_secret": SECRET, "refresh_token": [SECRET] }),
        json!({ "type": "service_account", "private_key": SECRET }),
        json!({ "type": "external_account", "audience": SECRET }),
        json!({ "type": "impersonated_service_account", "source_credentials": SECRET }),
    ];
    for content in refused {
        let built = builder("http://localhost:1", Credentials::json(content.clone()))
            .build()
            .await;
        let error = built.expect_err(&content.to_string());
        assert!(error.is_configuration(), "{error}");
        assert!(!format!("{error} {error:?}").contains(SECRET), "{error:?}");
    }
    // A key that cannot sign shows when a token is fetched.
    let key = json!({
        "type": "service_account", "client_email": "a@b", "private_key_id": "1", "project_id": "p",
        "private_key": format!("-----BEGIN PRIVATE KEY-----\n{SECRET}\n-----END PRIVATE KEY-----\n"),
    });
    failure(Credentials::json(key)).await;

    let nowhere = std::env::temp_dir().join("no such file.json");
    let error = builder("http://localhost:1", Credentials::file(nowhere))
        .build()
        .await
        .unwrap_err();
    assert!(
        error.is_configuration() && error.to_string().contains("no such file.json"),
        "{error}"
    );
}

#[test]
fn building_a_client_that_fetches_tokens_needs_a_runtime() {
    let build = builder(
        "http://localhost:1",
        Credentials::json(user("http://localhost:1")),
    )
    .build();
    let error = futures_executor(build).unwrap_err();
    assert!(
        error.is_configuration() && error.to_string().contains("runtime"),
        "{error}"
    );
    let build = Client::builder().build();
    assert!(futures_executor(build).unwrap_err().is_configuration());
}

/// Runs a future that is ready at once, without a runtime.
fn futures_executor<F: Future>(future: F) -> F::Output {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(output) => output,
        std::task::Poll::Pending => panic!("it waits for something"),
    }
}

pub(crate) fn new_runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(1).enable_all().build().unwrap()
}

#[test]
fn a_client_outlives_its_runtime() {
    let servers = new_runtime();
    let (endpoint, library) = servers.block_on(async { (numbers().await, library().await) });
    let first = new_runtime();
    let client = first
        .block_on(builder(&library.url, Credentials::json(user(&endpoint.url))).build())
        .unwrap();
    first.block_on(client.list("shelves/1").send()).unwrap();
    drop(first);
    // Its connections are gone, and its token is still good.
    for _ in 0..2 {
        new_runtime()
            .block_on(client.list("shelves/1").send())
            .unwrap();
        let last = library.received().pop().unwrap();
        assert_eq!(last.headers["authorization"], "Bearer t1");
    }
    assert_eq!(endpoint.received().len(), 1);
}

#[test]
fn supplied_credentials_do_not_outlive_their_runtime() {
    let servers = new_runtime();
    let (hanging, library) = servers.block_on(async {
        let hanging = server::hanging().await;
        (hanging, library().await)
    });
    let first = new_runtime();
    let credentials = first.block_on(async { user_account::Builder::new(user(&hanging)).build() });
    let credentials = Credentials::from(credentials.unwrap());
    let client = first
        .block_on(builder(&library.url, credentials).build())
        .unwrap();
    drop(first);
    let result = new_runtime().block_on(client.list("shelves/1").send());
    let error = result.unwrap_err();
    assert!(
        error.is_configuration() && error.to_string().contains("runtime"),
        "{error}"
    );
}

#[tokio::test]
async fn supplied_credentials() {
    let (endpoint, library) = (numbers().await, library_for("Bearer t1").await);
    let credentials = user_account::Builder::new(user(&endpoint.url))
        .build()
        .unwrap();
    let client = builder(&library.url, credentials.into())
        .build()
        .await
        .unwrap();
    client.list("shelves/1").send().await.unwrap();
    // They cannot be built again, so a refusal is final.
    let strict = library_for("Bearer other").await;
    let credentials = user_account::Builder::new(user(&endpoint.url))
        .build()
        .unwrap();
    let client = builder(&strict.url, credentials.into())
        .build()
        .await
        .unwrap();
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert_eq!(
        (error.attempts(), error.http_status().unwrap().as_u16()),
        (1, 401)
    );
}

#[tokio::test]
async fn another_universe_is_refused() {
    let (endpoint, library) = (numbers().await, library().await);
    let client = builder(&library.url, Credentials::json(user(&endpoint.url)));
    let client = client
        .with_universe_domain("cloud.example")
        .build()
        .await
        .unwrap();
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert!(error.is_configuration(), "{error}");
    assert!(
        error.to_string().contains("googleapis.com") && error.to_string().contains("cloud.example")
    );
    assert_eq!(library.connections(), 0);
}

/// Calls the library that the environment names, with the credentials of the machine.
#[tokio::test]
#[ignore = "run by the tests below, in another environment"]
async fn found_on_the_machine() {
    let url = std::env::var("LIBRARY").unwrap();
    let client = Client::builder()
        .with_endpoint(url)
        .with_retry_policy(RetryPolicy::never());
    client
        .build()
        .await
        .unwrap()
        .list("shelves/1")
        .send()
        .await
        .unwrap();
}

/// The machine has no credentials, and the error says what to do.
#[tokio::test]
#[ignore = "run by the tests below, in another environment"]
async fn nothing_on_the_machine() {
    let client = Client::builder().with_endpoint("http://localhost:1");
    let client = client.with_retry_policy(RetryPolicy::never()).build().await;
    let error = match client {
        Ok(client) => client.list("shelves/1").send().await.unwrap_err(),
        Err(error) => error,
    };
    assert!(
        error.is_credentials() || error.is_configuration(),
        "{error:?}"
    );
    assert!(
        error
            .to_string()
            .contains("gcloud auth application-default login"),
        "{error}"
    );
    assert!(!format!("{error:?}").contains(SECRET));
}

#[test]
fn application_default_credentials() {
    let servers = new_runtime();
    let library = servers.block_on(library_for("Bearer t1"));
    let call = |variable: (&str, &str)| {
        process::run(
            "google::found_on_the_machine",
            &[("LIBRARY", &library.url), variable],
        );
    };

    let metadata = servers.block_on(Server::start(|request: &Received| {
        match request.target.contains("/token") {
            true => token("t1"),
            false => Answer::error(404, ""),
        }
    }));
    call((
        "GCE_METADATA_HOST",
        metadata.url.strip_prefix("http://").unwrap(),
    ));
    let asked = metadata.received();
    assert!(
        asked
            .iter()
            .all(|request| request.headers["metadata-flavor"] == "Google")
    );

    let endpoint = servers.block_on(numbers());
    let file = std::env::temp_dir().join(format!("credentials-{}.json", std::process::id()));
    std::fs::write(&file, user(&endpoint.url).to_string()).unwrap();
    call(("GOOGLE_APPLICATION_CREDENTIALS", file.to_str().unwrap()));
    std::fs::write(&file, SECRET).unwrap();
    let nothing = "google::nothing_on_the_machine";
    process::run(
        nothing,
        &[("GOOGLE_APPLICATION_CREDENTIALS", file.to_str().unwrap())],
    );
    std::fs::remove_file(&file).unwrap();
    process::run(
        nothing,
        &[("GOOGLE_APPLICATION_CREDENTIALS", file.to_str().unwrap())],
    );

    let gone = servers.block_on(server::gone());
    process::run(
        nothing,
        &[("GCE_METADATA_HOST", gone.strip_prefix("http://").unwrap())],
    );
}
