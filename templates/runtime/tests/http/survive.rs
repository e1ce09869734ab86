//! Faults of connections and servers, each on the loopback interface.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use runtime::runtime::client::ClientBuilder;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::error::Error;
use runtime::runtime::retry::RetryPolicy;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::mpsc;

use crate::library::{CREATE, Client};
use crate::server::{self, Answer, Server};

/// Longer than any call of these tests takes on a busy machine.
const LONG: Duration = Duration::from_secs(60);

/// A client that makes up to five attempts, with short pauses.
fn builder(url: &str) -> ClientBuilder<Client> {
    let policy = RetryPolicy::new().with_max_backoff(Duration::from_millis(1));
    Client::builder()
        .with_endpoint(url)
        .with_credentials(Credentials::access_token("t0ken"))
        .with_retry_policy(policy)
}

async fn client(url: &str) -> Client {
    builder(url).build().await.unwrap()
}

async fn list(url: &str) -> Error {
    let list = client(url).await.list("shelves/1");
    list.send().await.unwrap_err()
}

/// The error of a method that is not repeated by default.
async fn create(url: &str) -> Error {
    let call = client(url).await.call(&CREATE);
    call.send_empty().await.unwrap_err()
}

/// The error of a call with a short timeout.
async fn timed_out(url: &str) -> Error {
    let builder = builder(url).with_attempt_timeout(Duration::from_millis(100));
    let client = builder.build().await.unwrap();
    let error = client.call(&CREATE).send_empty().await.unwrap_err();
    assert!(error.is_timeout() && error.is_retryable(), "{error}");
    assert_eq!(error.attempts(), 1);
    error
}

#[tokio::test]
async fn connection_refused() {
    let url = server::gone().await;
    for error in [list(&url).await, create(&url).await] {
        assert!(error.is_connect() && error.is_retryable(), "{error}");
        assert_eq!(error.attempts(), 5, "the request never left");
    }
}

#[tokio::test]
async fn reset_before_the_response() {
    let (url, connections) = server::each_connection(|stream| async move {
        stream.set_zero_linger().unwrap();
    })
    .await;
    let error = list(&url).await;
    assert!(error.is_transport() && !error.is_connect(), "{error}");
    assert_eq!(error.attempts(), 5);
    assert_eq!(connections.load(Ordering::SeqCst), 5);
    // The service may have processed it, so it is not sent again.
    assert_eq!(create(&url).await.attempts(), 1);
    assert_eq!(connections.load(Ordering::SeqCst), 6);
}

#[tokio::test]
async fn reset_inside_the_response() {
    let (url, connections) = server::each_connection(|mut stream| async move {
        let head = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"books\":";
        stream.write_all(head).await.unwrap();
        stream.set_zero_linger().unwrap();
    })
    .await;
    let error = list(&url).await;
    assert!(error.is_transport() && !error.is_connect(), "{error}");
    assert_eq!((error.attempts(), error.http_status()), (5, None));
    assert_eq!(create(&url).await.attempts(), 1);
    assert_eq!(connections.load(Ordering::SeqCst), 6);
}

#[tokio::test]
async fn accepted_and_never_answered() {
    timed_out(&server::hanging().await).await;
}

#[tokio::test]
async fn a_header_byte_by_byte() {
    let (url, _) = server::each_connection(|mut stream| async move {
        let mut bytes = b"HTTP/1.1 200 OK\r\nx: ".to_vec();
        while stream.write_all(&bytes).await.is_ok() {
            bytes = b"x".to_vec();
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await;
    timed_out(&url).await;
}

#[tokio::test]
async fn a_body_byte_by_byte() {
    let (url, _) = server::each_connection(|mut stream| async move {
        let mut bytes = b"HTTP/1.1 200 OK\r\ncontent-length: 99999\r\n\r\n[".to_vec();
        while stream.write_all(&bytes).await.is_ok() {
            bytes = b" ".to_vec();
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await;
    timed_out(&url).await;
}

#[tokio::test]
async fn a_body_that_is_not_json() {
    for body in [&b"{\"books\":[\"a\""[..], b"{\"books\":\"a\"}\xff", b"\xff"] {
        let server = Server::answering(Answer::bytes(200, body)).await;
        let error = list(&server.url).await;
        assert!(error.is_decode() && !error.is_retryable(), "{error}");
        assert_eq!(error.body().unwrap(), body);
        assert_eq!(server.received().len(), 1);
    }
}

#[tokio::test]
async fn an_error_with_an_html_page() {
    let html = "<html><head><title>502 Server Error</title></head>\n</html>";
    let answer = Answer::error(502, html).header("content-type", "text/html");
    let server = Server::answering(answer).await;
    let error = list(&server.url).await;
    assert_eq!(error.to_string().lines().count(), 1);
    assert!(
        error
            .to_string()
            .ends_with("HTTP 502 Bad Gateway (after 5 attempts)")
    );
    assert_eq!(error.body().unwrap(), html);
    assert_eq!(server.received().len(), 5);
}

/// A server that fails so often and then succeeds.
async fn failing(times: usize, answer: Answer) -> Server {
    let so_far = AtomicUsize::new(0);
    Server::start(move |_| match so_far.fetch_add(1, Ordering::SeqCst) {
        nth if nth < times => answer.clone(),
        _ => Answer::json(r#"{"books":["a"]}"#),
    })
    .await
}

#[tokio::test]
async fn unavailable_and_then_available() {
    let server = failing(2, Answer::error(503, "")).await;
    let page = client(&server.url).await.list("shelves/1").send().await;
    assert_eq!(page.unwrap()["books"], json!(["a"]));
    let received = server.received();
    assert_eq!(received.len(), 3);
    assert!(
        received
            .iter()
            .all(|it| it.headers["authorization"] == "Bearer t0ken")
    );
    assert!(received.iter().all(|it| it.target == received[0].target));
    assert_eq!(server.connections(), 1, "the connection is kept");
}

#[tokio::test]
async fn a_500_is_repeated_for_idempotent_calls() {
    let server = failing(1, Answer::error(500, "")).await;
    let error = create(&server.url).await;
    assert_eq!((error.attempts(), server.received().len()), (1, 1));

    let server = failing(1, Answer::error(500, "")).await;
    let mut call = client(&server.url).await.call(&CREATE);
    call.set_body(&crate::library::object([("title", json!("a"))]));
    call.set_idempotent(true);
    call.send_empty().await.unwrap();
    let bodies: Vec<String> = server.received().into_iter().map(|it| it.body).collect();
    assert_eq!(bodies, [r#"{"title":"a"}"#, r#"{"title":"a"}"#]);
}

#[tokio::test]
async fn a_pause_that_the_server_requests() {
    let info = json!({ "error": { "code": 503, "details": [
        { "@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "0.3s" } ] } });
    for (answer, least) in [
        (Answer::error(429, "").header("retry-after", "1"), 1.0),
        (Answer::error(503, info.to_string()), 0.3),
    ] {
        let server = failing(1, answer).await;
        let started = Instant::now();
        client(&server.url)
            .await
            .list("shelves/1")
            .send()
            .await
            .unwrap();
        // A lower bound only: a busy machine takes longer.
        assert!(started.elapsed() >= Duration::from_secs_f64(least));
        assert_eq!(server.received().len(), 2);
    }
}

#[tokio::test]
async fn a_long_outage() {
    let server = Server::answering(Answer::error(503, "")).await;
    let client = client(&server.url).await;
    for _ in 0..200 {
        client.list("shelves/1").send().await.unwrap_err();
    }
    assert_eq!(server.received().len(), 250);
}

#[tokio::test]
async fn a_long_get_is_repeated_as_one() {
    let server = failing(2, Answer::error(503, "")).await;
    let list = client(&server.url).await.list("shelves/1");
    list.set_page_token("x".repeat(3000)).send().await.unwrap();
    let received = server.received();
    assert_eq!(received.len(), 3);
    assert!(
        received
            .iter()
            .all(|it| it.verb == "POST" && it.body.len() > 3000)
    );
}

#[tokio::test]
async fn dropping_a_call_closes_its_connection() {
    let (told, mut asked) = mpsc::unbounded_channel();
    let (gone, mut hung_up) = mpsc::unbounded_channel();
    let (url, connections) = server::each_connection(move |mut stream| {
        let (told, gone) = (told.clone(), gone.clone());
        async move {
            told.send(()).unwrap();
            // The client sends nothing more until it closes the connection.
            let _ = stream.read(&mut [0]).await;
            gone.send(()).unwrap();
        }
    })
    .await;
    let call = tokio::spawn(client(&url).await.list("shelves/1").send());
    asked.recv().await.unwrap();
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    hung_up.recv().await.unwrap();
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

/// Makes a thousand calls at once, in a process whose memory is its own.
#[cfg(target_os = "linux")]
#[tokio::test]
#[ignore = "run by the test below, in a process of its own"]
async fn a_thousand_calls() {
    /// The most memory that this process ever had, in bytes.
    fn peak() -> usize {
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM:"));
        let kilobytes = line.unwrap().split_whitespace().nth(1).unwrap();
        kilobytes.parse::<usize>().unwrap() * 1024
    }
    let client = builder(&std::env::var("LIBRARY").unwrap()).with_attempt_timeout(LONG);
    let client = client.build().await.unwrap();
    client.list("shelves/1").send().await.unwrap();
    let before = peak();
    let calls: Vec<_> = (0..1000)
        .map(|n| tokio::spawn(client.list(format!("shelves/{n}")).send()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let each = (peak() - before) / 1000;
    assert!(each < 100_000, "{each} bytes for each call");
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_thousand_calls_at_once() {
    let body = json!({ "books": ["x".repeat(1000)] }).to_string();
    let server = Server::answering(Answer::json(body)).await;
    let url = server.url.clone();
    let run = move || crate::process::run("survive::a_thousand_calls", &[("LIBRARY", &url)]);
    tokio::task::spawn_blocking(run).await.unwrap();
    assert_eq!(server.received().len(), 1001);
}

#[tokio::test]
async fn hostile_parameter_values() {
    let server = Server::answering(Answer::json("{}")).await;
    let client = client(&server.url).await;
    for refused in [
        "..",
        "shelves/..",
        "shelves/%2e%2e",
        "shelves/%2E.",
        ".",
        "",
    ] {
        let mut list = client.list(refused);
        list.call.without_pattern_check();
        let error = list.send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{refused}: {error}");
    }
    assert_eq!(server.connections(), 0);
    let long = "x".repeat(1_000_000);
    for value in [
        "a?b",
        "a#b",
        "a\r\nhost: evil",
        "a\0b",
        "a&b=c",
        "%2e%2e",
        &long,
    ] {
        // In the path, for values that fit into one, and in the query.
        if value.len() < 1000 {
            let mut list = client.list(format!("shelves/{value}x"));
            list.call.without_pattern_check();
            list.send().await.unwrap();
            let target = server.received().pop().unwrap().target;
            let (path, query) = target.split_once('?').unwrap();
            assert_eq!(path.matches('/').count(), 4, "{target}");
            assert_eq!(query, "alt=json&prettyPrint=false");
        }
        client
            .list("shelves/1")
            .set_page_token(value)
            .send()
            .await
            .unwrap();
        let request = server.received().pop().unwrap();
        assert!(request.target.starts_with("/v1/shelves/1/books"));
        assert!(!request.headers.values().any(|value| value == "evil"));
    }
}

#[tokio::test]
async fn hostile_headers() {
    let server = Server::answering(Answer::json("{}")).await;
    let client = client(&server.url).await;
    for (name, value) in [
        ("x-a", "a\r\nhost: evil"),
        ("x-a", "a\n"),
        ("x-a", "\0"),
        ("x-a", "é\u{7f}"),
        ("x a", "a"),
        ("x-a\r\nhost", "a"),
        ("", "a"),
        ("é", "a"),
        ("host", "evil.com"),
        ("Content-Length", "0"),
        ("transfer-encoding", "chunked"),
    ] {
        let mut list = client.list("shelves/1");
        list.call.set_header(name, value);
        let error = list.send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{name:?}: {error}");
        assert_eq!(error.to_string().lines().count(), 1);
        assert!(!error.to_string().contains("evil.com"), "{error}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn headers_set_by_the_caller() {
    let server = Server::answering(Answer::json("{}")).await;
    let client = client(&server.url).await;
    let mut list = client.list("shelves/1");
    list.call.set_header("X-Trace", "1");
    list.call.set_header("x-trace", "2");
    list.call.set_header("user-agent", "mine");
    list.call.set_header("Authorization", "Bearer other");
    list.call.set_header("accept-encoding", "identity");
    assert!(!format!("{:?}", list.call).contains("Bearer"));
    let shown = list.clone().into_http_request().unwrap();
    assert!(shown.headers()["authorization"].is_sensitive());
    list.send().await.unwrap();
    let headers = server.only().headers;
    assert_eq!(headers["x-trace"], "2");
    assert_eq!(headers["user-agent"], "mine");
    assert_eq!(headers["authorization"], "Bearer other");
    assert_eq!(headers["accept-encoding"], "identity");
}
