//! A client that is used from several asynchronous runtimes.

use std::sync::mpsc;
use std::time::Duration;

use runtime::runtime::credentials::{Credentials, Token};
use runtime::runtime::retry::RetryPolicy;
use tokio::runtime::{Builder, Runtime};

use crate::library::Client;
use crate::server::{self, Answer, Server};

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A runtime for servers, which runs whatever the others do.
fn servers() -> Runtime {
    let mut builder = Builder::new_multi_thread();
    builder.worker_threads(1).enable_all().build().unwrap()
}

async fn client(url: &str, credentials: Credentials) -> Client {
    Client::builder()
        .with_endpoint(url)
        .with_credentials(credentials)
        .with_retry_policy(RetryPolicy::never())
        .build()
        .await
        .unwrap()
}

#[test]
fn each_runtime_has_its_own_connections() {
    let servers = servers();
    let server = servers.block_on(Server::answering(Answer::json("{}")));
    // Both are alive, and while one runs the other is idle.
    let (one, two) = (current_thread(), current_thread());
    let client = one.block_on(client(&server.url, Credentials::anonymous()));
    for _ in 0..3 {
        for runtime in [&one, &two] {
            runtime.block_on(client.list("shelves/1").send()).unwrap();
        }
    }
    assert_eq!(server.connections(), 2);
    // Those of a runtime that has ended are not used any more.
    drop(one);
    current_thread()
        .block_on(client.list("shelves/1").send())
        .unwrap();
    assert_eq!(server.connections(), 3);
}

#[test]
fn many_runtimes_one_after_the_other() {
    let servers = servers();
    let server = servers.block_on(Server::answering(Answer::json("{}")));
    let client = current_thread().block_on(client(&server.url, Credentials::anonymous()));
    for _ in 0..40 {
        current_thread()
            .block_on(client.list("shelves/1").send())
            .unwrap();
    }
    assert_eq!(server.received().len(), 40);
}

/// A fetch that another, idle runtime would have to go on with is not waited for.
#[test]
fn a_token_is_fetched_on_the_runtime_of_the_call() {
    let servers = servers();
    let server = servers.block_on(Server::answering(Answer::json("{}")));
    let (asked, questions) = mpsc::channel();
    let source = move || {
        asked.send(()).unwrap();
        async {
            tokio::time::sleep(Duration::from_millis(10)).await;
            Ok(Token::new("t").expires_in(Duration::from_secs(3600)))
        }
    };
    let (one, two) = (current_thread(), current_thread());
    let client = one.block_on(client(&server.url, Credentials::token_source(source)));
    // The first call starts a fetch and is dropped, and its runtime does not run again.
    let call = client.list("shelves/1").send();
    one.block_on(async {
        tokio::select! {
            biased;
            _ = call => unreachable!("the token takes a while"),
            () = tokio::task::yield_now() => {}
        }
    });
    two.block_on(client.list("shelves/1").send()).unwrap();
    assert!(questions.try_iter().count() <= 2);
    assert_eq!(server.only().headers["authorization"], "Bearer t");
}

/// Without connections that can be used, the error says so at once.
#[test]
fn a_server_that_is_gone_is_an_error_on_every_runtime() {
    let url = servers().block_on(server::gone());
    let client = current_thread().block_on(client(&url, Credentials::anonymous()));
    for runtime in [current_thread(), current_thread()] {
        let error = runtime.block_on(client.list("shelves/1").send());
        assert!(error.unwrap_err().is_connect());
    }
}
