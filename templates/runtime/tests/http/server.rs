//! A server on the loopback interface that responds as a test says and records the requests.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) verb: String,
    /// Path and query, as they stood in the request line.
    pub(crate) target: String,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: String,
}

impl Received {
    /// The query, without the question mark.
    pub(crate) fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }
}

/// A response.
#[derive(Clone, Debug)]
pub(crate) struct Answer(u16, Vec<(&'static str, String)>, Bytes);

impl Answer {
    pub(crate) fn json(body: impl Into<String>) -> Self {
        Answer::error(200, body)
    }

    pub(crate) fn error(status: u16, body: impl Into<String>) -> Self {
        Answer::bytes(status, body.into())
    }

    /// Any bytes, JSON or not.
    pub(crate) fn bytes(status: u16, body: impl Into<Bytes>) -> Self {
        Answer(
            status,
            vec![("content-type", "application/json; charset=UTF-8".to_owned())],
            body.into(),
        )
    }

    /// The same response with another content type, or without one.
    pub(crate) fn content_type(mut self, value: Option<&str>) -> Self {
        self.1.retain(|(name, _)| *name != "content-type");
        self.1
            .extend(value.map(|it| ("content-type", it.to_owned())));
        self
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.1.push((name, value.into()));
        self
    }
}

/// A server, until the test's runtime ends.
pub(crate) struct Server {
    pub(crate) url: String,
    received: Arc<Mutex<Vec<Received>>>,
    connections: Arc<AtomicUsize>,
    closed: mpsc::UnboundedReceiver<()>,
}

impl Server {
    /// A server that sends the same response to every request.
    pub(crate) async fn answering(answer: Answer) -> Self {
        Server::start(move |_| answer.clone()).await
    }

    /// A server that chooses the response by the request.
    pub(crate) async fn start(
        answer: impl Fn(&Received) -> Answer + Send + Sync + 'static,
    ) -> Self {
        let (listener, url) = listen().await;
        let received = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let (report, closed) = mpsc::unbounded_channel();
        let answer = Arc::new(answer);
        let server = Server {
            url,
            received: received.clone(),
            connections: connections.clone(),
            closed,
        };
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                connections.fetch_add(1, Ordering::SeqCst);
                let (received, answer, report) = (received.clone(), answer.clone(), report.clone());
                tokio::spawn(async move {
                    let service = service_fn(move |request| {
                        let (received, answer) = (received.clone(), answer.clone());
                        async move {
                            let request = read(request).await;
                            let Answer(status, headers, body) = answer(&request);
                            received.lock().unwrap().push(request);
                            let mut response = Response::builder().status(status);
                            for (name, value) in headers {
                                response = response.header(name, value);
                            }
                            Ok::<_, Infallible>(response.body(Full::new(body)).unwrap())
                        }
                    });
                    // The client may close the connection in any way.
                    let _ = http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service)
                        .await;
                    let _ = report.send(());
                });
            }
        });
        server
    }

    /// Everything that has arrived so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// The one request that has arrived.
    pub(crate) fn only(&self) -> Received {
        let received = self.received();
        assert_eq!(received.len(), 1, "{received:?}");
        received[0].clone()
    }

    /// How many connections there have been.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Whether a connection has ended since the last call of this or of `closed`.
    pub(crate) fn has_closed(&mut self) -> bool {
        self.closed.try_recv().is_ok()
    }

    /// Waits until a connection has ended.
    pub(crate) async fn closed(&mut self) {
        self.closed.recv().await.unwrap();
    }
}

async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    (listener, url)
}

async fn read(request: Request<Incoming>) -> Received {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let text = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        (name.to_string(), value.to_str().unwrap().to_owned())
    };
    Received {
        verb: parts.method.to_string(),
        target: parts.uri.to_string(),
        headers: parts.headers.iter().map(text).collect(),
        body: String::from_utf8(body.to_vec()).unwrap(),
    }
}

/// The URL of a server that answers every request with these bytes and closes the connection.
pub(crate) async fn raw(bytes: &'static [u8]) -> String {
    each_connection(move |mut stream| async move {
        let _ = stream.write_all(bytes).await;
    })
    .await
    .0
}

/// The URL of a server that reads from every connection once and then hands it over, and how many
/// connections there have been.
pub(crate) async fn each_connection<F>(
    handle: impl Fn(TcpStream) -> F + Send + Sync + 'static,
) -> (String, Arc<AtomicUsize>)
where
    F: Future<Output = ()> + Send + 'static,
{
    let (listener, url) = listen().await;
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = connections.clone();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            counted.fetch_add(1, Ordering::SeqCst);
            let mut buffer = [0; 4096];
            // The request first: a response without one is an error of another kind.
            let length = stream.read(&mut buffer).await.unwrap();
            if length > 0 {
                tokio::spawn(handle(stream));
            }
        }
    });
    (url, connections)
}

/// The URL of a server that reads every request and never responds.
pub(crate) async fn hanging() -> String {
    each_connection(|mut stream| async move {
        let _ = stream.read(&mut [0]).await;
    })
    .await
    .0
}

/// The URL of a server that has stopped: connections to it are refused.
pub(crate) async fn gone() -> String {
    listen().await.1
}
