//! Bodies that are produced while they are sent, and read while they come.

use std::convert::Infallible;
use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::Body as _;
use runtime::runtime::client::ClientBuilder;
use runtime::runtime::credentials::{Credentials, Token};
use runtime::runtime::error::Error;
use runtime::runtime::retry::RetryPolicy;
use runtime::runtime::transport::Body;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tower_service::Service;

use crate::fake::{Fake, Step, answer};
use crate::gzip::gzip;
use crate::library::{CREATE, Client, REPLACE};
use crate::pieces::channel;
use crate::server;

/// A body of these pieces.
fn pieces(texts: &[&'static str]) -> Body {
    let (sender, body) = channel();
    for text in texts {
        sender
            .send(Ok(Bytes::from_static(text.as_bytes())))
            .unwrap();
    }
    body
}

fn builder(url: &str) -> ClientBuilder<Client> {
    Client::builder()
        .with_endpoint(url)
        .with_credentials(Credentials::anonymous())
        .with_retry_policy(RetryPolicy::new().with_max_backoff(Duration::ZERO))
}

/// Returns each request's body as the response's, piece by piece.
#[derive(Clone)]
struct Echo;

impl Service<http::Request<Body>> for Echo {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = std::future::Ready<Result<http::Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        std::future::ready(Ok(http::Response::new(request.into_body())))
    }
}

#[tokio::test]
async fn a_supplied_transport_streams_in_both_directions() {
    let client = Client::builder()
        .with_transport(Echo)
        .with_credentials(Credentials::anonymous());
    let client = client.build().await.unwrap();
    let (sender, body) = channel();
    let response = client.call(&CREATE).stream(Some(body)).await.unwrap();
    let mut body = response.into_body();
    for text in ["one", "two"] {
        sender.send(Ok(text.into())).unwrap();
        assert_eq!(body.next().await.unwrap().unwrap(), text);
    }
    drop(sender);
    assert!(body.next().await.is_none());
    // A buffered call has all of its body at hand.
    let book = crate::library::object([("title", "a".into())]);
    let echoed = client
        .call(&CREATE)
        .with_body(&book)
        .send::<crate::library::Object>();
    assert_eq!(echoed.await.unwrap(), book);
}

#[tokio::test]
async fn a_response_is_read_as_it_comes() {
    let (more, wanted) = mpsc::unbounded_channel::<&'static str>();
    let wanted = Arc::new(tokio::sync::Mutex::new(wanted));
    let (url, _) = server::each_connection(move |mut stream| {
        let wanted = wanted.clone();
        async move {
            let head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
            stream.write_all(head).await.unwrap();
            while let Some(text) = wanted.lock().await.recv().await {
                let chunk = format!("{:x}\r\n{text}\r\n", text.len());
                stream.write_all(chunk.as_bytes()).await.unwrap();
            }
            stream.write_all(b"0\r\n\r\n").await.unwrap();
        }
    })
    .await;
    let client = builder(&url).build().await.unwrap();
    let response = client.list("shelves/1").call.stream(None).await.unwrap();
    let mut body = response.into_body();
    for text in ["one", "two", "three"] {
        more.send(text).unwrap();
        assert_eq!(body.next().await.unwrap().unwrap(), text);
    }
    drop(more);
    assert!(body.next().await.is_none());
}

#[tokio::test]
async fn a_request_is_sent_as_it_is_produced() {
    let (seen, mut arrived) = mpsc::unbounded_channel();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut text = String::new();
        while !text.ends_with("0\r\n\r\n") {
            let mut buffer = [0; 1024];
            let length = stream.read(&mut buffer).await.unwrap();
            assert!(length > 0, "the client has hung up");
            let new = std::str::from_utf8(&buffer[..length]).unwrap();
            text.push_str(new);
            seen.send(new.to_owned()).unwrap();
        }
        let response = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
        stream.write_all(response).await.unwrap();
    });
    let client = builder(&url).build().await.unwrap();
    let (sender, body) = channel();
    let call = tokio::spawn(client.call(&CREATE).stream(Some(body)));
    // The second piece is produced after the first has arrived.
    for text in ["first", "second"] {
        sender.send(Ok(text.into())).unwrap();
        while !arrived.recv().await.unwrap().contains(text) {}
    }
    drop(sender);
    let response = call.await.unwrap().unwrap();
    assert_eq!(response.into_body().collect().await.unwrap(), "{}");
}

#[tokio::test]
async fn a_body_of_known_length_announces_it() {
    let server = server::Server::answering(server::Answer::json("{}")).await;
    let client = builder(&server.url).build().await.unwrap();
    let body = Body::from("{\"title\":\"a\"}");
    assert_eq!(body.size_hint().exact(), Some(13));
    client.call(&CREATE).stream(Some(body)).await.unwrap();
    let request = server.only();
    assert_eq!(request.headers["content-length"], "13");
    assert_eq!(request.body, "{\"title\":\"a\"}");
}

#[tokio::test]
async fn gzip_is_unpacked_as_it_comes() {
    let text = "books ".repeat(100_000);
    let packed = gzip(text.as_bytes());
    let (sender, body) = channel();
    let mut response = http::Response::new(body);
    let encoding = "gzip".parse().unwrap();
    response.headers_mut().insert("content-encoding", encoding);
    let client = Client::builder().with_transport(Fixed(Arc::new(Mutex::new(Some(response)))));
    let client = client.with_credentials(Credentials::anonymous()).build();
    let client = client.await.unwrap();
    let response = client.list("shelves/1").call.stream(None).await.unwrap();
    assert!(!response.headers().contains_key("content-encoding"));
    let mut body = response.into_body();
    let (first, second) = packed.split_at(packed.len() / 2);
    sender.send(Ok(Bytes::copy_from_slice(first))).unwrap();
    let mut unpacked = body.next().await.unwrap().unwrap().to_vec();
    sender.send(Ok(Bytes::copy_from_slice(second))).unwrap();
    drop(sender);
    unpacked.extend(body.collect().await.unwrap());
    assert_eq!(unpacked, text.as_bytes());
}

/// Gives one response, which was made before.
#[derive(Clone)]
struct Fixed(Arc<Mutex<Option<http::Response<Body>>>>);

impl Service<http::Request<Body>> for Fixed {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = std::future::Ready<Result<http::Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: http::Request<Body>) -> Self::Future {
        std::future::ready(Ok(self.0.lock().unwrap().take().unwrap()))
    }
}

/// Reads as many pieces of a request's body as it is told, and then does as its script says.
#[derive(Clone)]
struct Reads {
    script: Fake,
    pieces: usize,
    read: Arc<Mutex<Vec<Bytes>>>,
}

impl Service<http::Request<Body>> for Reads {
    type Response = http::Response<String>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<http::Response<String>>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let (parts, mut body) = request.into_parts();
        let (pieces, read) = (self.pieces, self.read.clone());
        let respond = self
            .script
            .call(http::Request::from_parts(parts, Body::empty()));
        Box::pin(async move {
            for _ in 0..pieces {
                let Some(piece) = body.next().await else {
                    break;
                };
                read.lock().unwrap().push(piece.map_err(io::Error::other)?);
            }
            let response = respond.await?;
            while let Some(piece) = body.next().await {
                read.lock().unwrap().push(piece.map_err(io::Error::other)?);
            }
            Ok(response)
        })
    }
}

impl Reads {
    fn new(pieces: usize, script: impl IntoIterator<Item = Step>) -> Self {
        Reads {
            script: Fake::new(script),
            pieces,
            read: Arc::default(),
        }
    }

    async fn client(&self) -> Client {
        let builder = Client::builder().with_transport(self.clone());
        let builder = builder.with_credentials(Credentials::anonymous());
        builder.build().await.unwrap()
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_that_was_not_read_is_sent_again() {
    let refused = || Step::Fail(ErrorKind::ConnectionRefused);
    let transport = Reads::new(0, [refused(), refused()]);
    let client = transport.client().await;
    let body = pieces(&["one", "two"]);
    client.call(&CREATE).stream(Some(body)).await.unwrap();
    assert_eq!(transport.script.count(), 3);
    assert_eq!(*transport.read.lock().unwrap(), ["one", "two"]);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_was_read_is_not_sent_again() {
    let failures: [fn() -> Step; 2] = [
        || Step::Fail(ErrorKind::ConnectionReset),
        || Step::Fail(ErrorKind::ConnectionRefused),
    ];
    for failure in failures {
        let transport = Reads::new(1, [failure()]);
        let client = transport.client().await;
        let body = pieces(&["one", "two"]);
        let error = client.call(&REPLACE).stream(Some(body)).await.unwrap_err();
        assert_eq!((error.attempts(), transport.script.count()), (1, 1));
        assert!(error.to_string().contains("read in part"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_does_not_send_a_body_twice() {
    let transport = Reads::new(1, [answer(401, "")]);
    let builder = Client::builder().with_transport(transport.clone());
    let numbers = Arc::new(Mutex::new(0));
    let source = move || {
        let numbers = numbers.clone();
        async move {
            *numbers.lock().unwrap() += 1;
            Ok(Token::new(format!("t{}", numbers.lock().unwrap())))
        }
    };
    let builder = builder.with_credentials(Credentials::token_source(source));
    let client = builder.build().await.unwrap();
    let error = client.call(&CREATE).stream(Some(pieces(&["one"]))).await;
    let error = error.unwrap_err();
    assert_eq!(error.http_status().unwrap().as_u16(), 401);
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_body_that_cannot_be_produced() {
    let server = server::Server::answering(server::Answer::json("{}")).await;
    let client = builder(&server.url).build().await.unwrap();
    let (sender, body) = channel();
    sender.send(Ok("one".into())).unwrap();
    sender
        .send(Err(io::Error::other("the disk is gone")))
        .unwrap();
    let error = client.call(&REPLACE).stream(Some(body)).await.unwrap_err();
    assert!(error.to_string().contains("the disk is gone"), "{error}");
    assert!(!error.is_retryable() && error.attempts() == 1, "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_response_that_stalls() {
    let (sender, body) = channel();
    sender.send(Ok("{".into())).unwrap();
    let client = |body: Body| {
        let response = Arc::new(Mutex::new(Some(http::Response::new(body))));
        Client::builder()
            .with_transport(Fixed(response))
            .with_retry_policy(RetryPolicy::never())
            .with_credentials(Credentials::anonymous())
            .build()
    };
    let stalled = |error: Error, seconds: u64| {
        assert!(error.is_timeout(), "{error}");
        let limit = format!("no progress for {seconds}s");
        assert!(error.to_string().contains(&limit), "{error}");
        assert!(error.to_string().contains("response body"), "{error}");
    };
    // A buffered call.
    let started = tokio::time::Instant::now();
    let buffered = client(body).await.unwrap();
    stalled(buffered.list("shelves/1").send().await.unwrap_err(), 30);
    assert_eq!(started.elapsed().as_secs(), 30);
    drop(sender);
    // A streaming one, which goes on for longer than any attempt while pieces come.
    let (sender, body) = channel();
    let streaming = client(body).await.unwrap();
    let response = streaming.list("shelves/1").call.stream(None).await;
    let mut body = response.unwrap().into_body();
    for _ in 0..30 {
        sender.send(Ok("piece".into())).unwrap();
        // An empty piece is no progress.
        sender.send(Ok(Bytes::new())).unwrap();
        body.next().await.unwrap().unwrap();
        tokio::time::sleep(Duration::from_secs(20)).await;
    }
    stalled(body.next().await.unwrap().unwrap_err(), 30);
    assert!(body.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_request_that_stalls() {
    let transport = Reads::new(usize::MAX, []);
    let builder = Client::builder().with_transport(transport.clone());
    let builder = builder.with_stall_timeout(Duration::from_secs(7));
    let client = builder.with_credentials(Credentials::anonymous()).build();
    let client = client.await.unwrap();
    let (sender, body) = channel();
    let started = tokio::time::Instant::now();
    let call = tokio::spawn(client.call(&CREATE).stream(Some(body)));
    // Longer than an attempt may take, but it moves.
    for _ in 0..20 {
        sender.send(Ok("piece".into())).unwrap();
        tokio::time::sleep(Duration::from_secs(6)).await;
    }
    let error = call.await.unwrap().unwrap_err();
    assert!(error.is_timeout(), "{error}");
    let text = error.to_string();
    assert!(
        text.contains("request body") && text.contains("7s"),
        "{error}"
    );
    assert_eq!(started.elapsed().as_secs(), 19 * 6 + 7);
    assert_eq!(transport.read.lock().unwrap().len(), 20);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_does_not_come_after_an_upload() {
    let transport = Reads::new(usize::MAX, [Step::Hang]);
    let client = transport.client().await;
    let started = tokio::time::Instant::now();
    let error = client.call(&CREATE).stream(Some(pieces(&["one"]))).await;
    let error = error.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("60s"), "{error}");
    assert_eq!(started.elapsed().as_secs(), 60);
}

#[test]
fn what_a_call_is_made_of_can_be_shared_and_sent() {
    fn check<T: Send + Sync>(_: &T) {}
    fn check_type<T: Send + Sync>() {}
    check_type::<Body>();
    check_type::<runtime::runtime::paging::Items<crate::library::List>>();
    check_type::<runtime::runtime::paging::Pages<crate::library::List>>();
    check_type::<runtime::runtime::client::ClientBuilder<Client>>();
    let runtime = tokio::runtime::Builder::new_current_thread();
    let client = { runtime }
        .build()
        .unwrap()
        .block_on(Client::of("http://localhost:1"));
    check(&client);
    check(&client.list("shelves/1").send());
    check(&client.list("shelves/1").send_response());
    check(&client.call(&CREATE).stream(None));
}
