//! Credentials of another identity provider (workload identity federation), whose tokens
//! `google-cloud-auth` keeps.

use std::sync::atomic::{AtomicUsize, Ordering};

use runtime::runtime::credentials::Credentials;
use serde_json::{Value, json};

use crate::google::{SECRET, builder, library, library_for, new_runtime};
use crate::library::CREATE;
use crate::server::{Answer, Received, Server};

/// An identity provider that numbers its tokens, and the credentials for it.
async fn federated() -> (Server, Value) {
    let given = AtomicUsize::new(0);
    let endpoint = Server::start(move |request: &Received| match request.target.as_str() {
        "/subject" => Answer::json(json!({ "id": SECRET }).to_string()),
        _ => {
            let number = given.fetch_add(1, Ordering::SeqCst) + 1;
            let kind = "urn:ietf:params:oauth:token-type:access_token";
            let body = json!({ "access_token": format!("t{number}"), "token_type": "Bearer",
                "expires_in": 3600, "issued_token_type": kind });
            Answer::json(body.to_string())
        }
    })
    .await;
    let content = json!({
        "type": "external_account",
        "audience": "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "token_url": format!("{}/token", endpoint.url),
        "credential_source": { "url": format!("{}/subject", endpoint.url),
            "format": { "type": "json", "subject_token_field_name": "id" } },
    });
    (endpoint, content)
}

/// The same rules hold for tokens that `google-cloud-auth` keeps.
#[tokio::test]
async fn a_refused_token_is_replaced_once() {
    let (endpoint, content) = federated().await;
    let tokens = |endpoint: &Server| {
        let received = endpoint.received();
        received.iter().filter(|it| it.target == "/token").count()
    };
    let library = library_for("Bearer t2").await;
    let client = builder(&library.url, Credentials::json(content));
    let client = client.build().await.unwrap();
    let calls: Vec<_> = (0..20)
        .map(|_| tokio::spawn(client.call(&CREATE).send_empty()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(tokens(&endpoint), 2);
    // One that stays refused is kept, and other calls go on with it.
    let (endpoint, content) = federated().await;
    let library = library_for("Bearer none").await;
    let client = builder(&library.url, Credentials::json(content));
    let client = client.build().await.unwrap();
    for attempts in [2, 1, 1] {
        let error = client.list("shelves/1").send().await.unwrap_err();
        assert_eq!(error.http_status().unwrap().as_u16(), 401);
        assert_eq!(error.attempts(), attempts);
    }
    assert_eq!(tokens(&endpoint), 2);
}

/// Each runtime has its own task for the tokens, so one that is idle holds up none.
#[test]
fn several_runtimes() {
    let servers = new_runtime();
    let (endpoint, content) = servers.block_on(federated());
    let library = servers.block_on(library());
    let current = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().unwrap()
    };
    let (one, two) = (current(), current());
    let client = one.block_on(builder(&library.url, Credentials::json(content)).build());
    let client = client.unwrap();
    // The first runtime is alive and does not run.
    two.block_on(client.list("shelves/1").send()).unwrap();
    one.block_on(client.list("shelves/1").send()).unwrap();
    drop(two);
    current().block_on(client.list("shelves/1").send()).unwrap();
    assert_eq!(library.received().len(), 3);
    drop(endpoint);
}

#[tokio::test]
async fn gets_a_token_with_the_scopes_of_the_client() {
    let (endpoint, content) = federated().await;
    let library = library().await;
    let scopes = ["https://www.googleapis.com/auth/library"];
    let builder = builder(&library.url, Credentials::json(content)).with_scopes(scopes);
    builder
        .build()
        .await
        .unwrap()
        .list("shelves/1")
        .send()
        .await
        .unwrap();
    assert_eq!(library.only().headers["authorization"], "Bearer t1");
    let asked = endpoint.received().pop().unwrap().body;
    assert!(
        asked.contains("auth%2Flibrary") && asked.contains(SECRET),
        "{asked}"
    );
}
