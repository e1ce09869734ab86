//! A server that reads and writes HTTP/1.1 by itself, so that it can end a connection at any byte.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request, with as much of its body as was read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Request {
    pub(crate) verb: String,
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// The first position in `content-range`, and the total: `bytes 5-9/10`, `bytes */10`.
    pub(crate) fn content_range(&self) -> (Option<usize>, Option<usize>) {
        let range = self.header("content-range");
        let (range, total) = range
            .strip_prefix("bytes ")
            .unwrap()
            .split_once('/')
            .unwrap();
        let first = range
            .split_once('-')
            .map(|(first, _)| first.parse().unwrap());
        (first, total.parse().ok())
    }
}

/// A response.
#[derive(Clone, Debug, Default)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
    /// The number of bytes of the body after which the connection ends.
    pub(crate) cut: Option<usize>,
}

impl Response {
    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Response {
            status,
            body: body.into(),
            ..Response::default()
        }
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn cut(mut self, at: usize) -> Self {
        self.cut = Some(at);
        self
    }
}

/// What happens with a request, known from its head.
pub(crate) enum Plan {
    /// The body is read, then the response is sent.
    Answer,
    /// The connection ends after this many bytes of the body.
    CutAfter(usize),
}

pub(crate) trait Behavior: Send + Sync + 'static {
    /// `number` counts the requests from 0.
    fn plan(&self, number: usize, head: &Request) -> Plan;

    /// The response to a request; without effect on a connection that has ended.
    fn answer(&self, number: usize, request: &Request) -> Response;
}

/// A server, until the test's runtime ends.
pub(crate) struct Service<B> {
    pub(crate) url: String,
    pub(crate) behavior: Arc<B>,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl<B: Behavior> Service<B> {
    pub(crate) async fn start(behavior: B) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let service = Service {
            url,
            behavior: Arc::new(behavior),
            requests: Arc::default(),
        };
        let (behavior, requests) = (service.behavior.clone(), service.requests.clone());
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (behavior, requests) = (behavior.clone(), requests.clone());
                tokio::spawn(async move { serve(stream, &*behavior, &requests).await });
            }
        });
        service
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    /// The number of bytes in the bodies of all requests with this verb.
    pub(crate) fn bytes(&self, verb: &str) -> usize {
        let requests = self.requests();
        let with_verb = requests.iter().filter(|it| it.verb == verb);
        with_verb.map(|it| it.body.len()).sum()
    }
}

/// A function of the request.
pub(crate) struct Answers<F>(pub(crate) F);

impl<F: Fn(usize, &Request) -> Response + Send + Sync + 'static> Behavior for Answers<F> {
    fn plan(&self, _: usize, _: &Request) -> Plan {
        Plan::Answer
    }

    fn answer(&self, number: usize, request: &Request) -> Response {
        (self.0)(number, request)
    }
}

async fn serve<B: Behavior>(mut stream: TcpStream, behavior: &B, requests: &Mutex<Vec<Request>>) {
    let mut buffer = Vec::new();
    while let Some(mut request) = head(&mut stream, &mut buffer).await {
        let number = {
            let mut requests = requests.lock().unwrap();
            requests.push(request.clone());
            requests.len() - 1
        };
        let plan = behavior.plan(number, &request);
        let limit = match plan {
            Plan::Answer => usize::MAX,
            Plan::CutAfter(limit) => limit,
        };
        request.body = match request.header("transfer-encoding") {
            "chunked" => chunked(&mut stream, &mut buffer, limit).await,
            _ => {
                let length = request.header("content-length").parse().unwrap_or(0);
                exactly(&mut stream, &mut buffer, limit.min(length)).await
            }
        };
        requests.lock().unwrap()[number] = request.clone();
        let response = behavior.answer(number, &request);
        if let Plan::CutAfter(_) = plan {
            return;
        }
        let mut text = format!("HTTP/1.1 {} X\r\n", response.status);
        for (name, value) in &response.headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str(&format!("content-length: {}\r\n\r\n", response.body.len()));
        let end = response.cut.unwrap_or(response.body.len());
        let sent = stream.write_all(text.as_bytes()).await.is_ok()
            && stream.write_all(&response.body[..end]).await.is_ok();
        if !sent || response.cut.is_some() {
            return;
        }
    }
}

/// The head of the next request; `None` at the end of the connection.
async fn head(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Request> {
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|it| it == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    };
    let text: Vec<u8> = buffer.drain(..end).collect();
    let text = String::from_utf8(text).unwrap();
    let mut lines = text.trim_end().split("\r\n");
    let mut first = lines.next().unwrap().split(' ').map(str::to_owned);
    let header = |line: &str| {
        let (name, value) = line.split_once(':').unwrap();
        (name.to_ascii_lowercase(), value.trim().to_owned())
    };
    Some(Request {
        verb: first.next().unwrap(),
        target: first.next().unwrap(),
        headers: lines.map(header).collect(),
        body: Vec::new(),
    })
}

/// Up to this many bytes.
async fn exactly(stream: &mut TcpStream, buffer: &mut Vec<u8>, length: usize) -> Vec<u8> {
    while buffer.len() < length {
        if !matches!(stream.read_buf(buffer).await, Ok(read) if read > 0) {
            break;
        }
    }
    buffer.drain(..length.min(buffer.len())).collect()
}

/// A body in chunks, up to this many bytes.
async fn chunked(stream: &mut TcpStream, buffer: &mut Vec<u8>, limit: usize) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let mut line = Vec::new();
        while !line.ends_with(b"\r\n") {
            let byte = exactly(stream, buffer, 1).await;
            if byte.is_empty() {
                return body;
            }
            line.extend(byte);
        }
        let size = usize::from_str_radix(String::from_utf8(line).unwrap().trim(), 16).unwrap();
        body.extend(exactly(stream, buffer, size).await);
        exactly(stream, buffer, 2).await;
        if size == 0 || body.len() >= limit {
            body.truncate(limit);
            return body;
        }
    }
}
