//! Large transfers: the memory that they take, and their speed beside the plain HTTP library.
//!
//! `cargo test --release -p runtime --all-features --test http media::throughput -- --ignored --nocapture --test-threads 1`

use std::convert::Infallible;
use std::sync::OnceLock;
use std::time::Instant;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use http_body_util::{BodyExt as _, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use runtime::runtime::media::Source;
use runtime::runtime::transport::Body;
use tokio::net::TcpListener;

use super::{download, upload};

const GIB: u64 = 1 << 30;

/// The pieces of a file of 1 GiB.
struct Zeros {
    piece: Bytes,
    left: u64,
}

impl Zeros {
    fn new(size: u64) -> Self {
        Zeros {
            piece: Bytes::from(vec![0; 256 * 1024]),
            left: size,
        }
    }

    fn take(&mut self) -> Option<Bytes> {
        let size = self.left.min(self.piece.len() as u64);
        self.left -= size;
        (size > 0).then(|| self.piece.slice(..size as usize))
    }
}

impl futures_core::Stream for Zeros {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.take().map(Ok))
    }
}

struct Frames(Zeros);

impl futures_core::Stream for Frames {
    type Item = Result<Frame<Bytes>, Infallible>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.take().map(|piece| Ok(Frame::data(piece))))
    }
}

/// A server in a thread of its own, which sends 1 GiB for a GET, and counts what it gets for others.
fn server() -> String {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.unwrap().block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            sender
                .send(format!("http://{}", listener.local_addr().unwrap()))
                .unwrap();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(async move {
                    let connection = http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service_fn(serve));
                    let _ = connection.await;
                });
            }
        });
    });
    receiver.recv().unwrap()
}

async fn serve(
    request: http::Request<Incoming>,
) -> Result<http::Response<StreamBody<Frames>>, Infallible> {
    let response = http::Response::builder();
    if request.method() == http::Method::GET {
        let response = response.header("content-length", GIB);
        let response = response
            .header("x-goog-hash", hash())
            .header("etag", "\"z\"");
        return Ok(response
            .body(StreamBody::new(Frames(Zeros::new(GIB))))
            .unwrap());
    }
    let range = request.headers().get("content-range").cloned();
    let (verb, mut incoming) = (request.method().clone(), request.into_body());
    let mut size = 0;
    while let Some(frame) = incoming.frame().await {
        size += frame
            .unwrap()
            .into_data()
            .map_or(0, |data| data.len() as u64);
    }
    let response = match range
        .as_ref()
        .and_then(|it| it.to_str().ok())
        .and_then(more_after)
    {
        Some(last) => response
            .status(308)
            .header("range", format!("bytes=0-{last}")),
        None if verb == http::Method::POST => response.header("location", "/session"),
        None => response.header("x-size", size),
    };
    let empty_object = Zeros {
        piece: Bytes::from_static(b"{}"),
        left: 2,
    };
    Ok(response
        .body(StreamBody::new(Frames(empty_object)))
        .unwrap())
}

/// The last position of a chunk that is not the last one: `bytes 0-99/*`.
fn more_after(range: &str) -> Option<u64> {
    let (range, total) = range.strip_prefix("bytes ")?.split_once('/')?;
    let last: u64 = range.split_once('-')?.1.parse().ok()?;
    (total.parse() != Ok(last + 1)).then_some(last)
}

/// The checksum of 1 GiB of zeros.
fn hash() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| {
        let piece = vec![0; 1 << 20];
        let hash = (0..1024).fold(0, |hash, _| crc32c::crc32c_append(hash, &piece));
        format!("crc32c={}", BASE64_STANDARD.encode(hash.to_be_bytes()))
    })
}

/// The largest resident memory of this process so far, in MiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    let kib = line.and_then(|it| it.trim().split(' ').next()?.parse::<u64>().ok());
    kib.unwrap_or_default() / 1024
}

/// The seconds of each of two alternating transfers, the best of five.
async fn compare(mut ours: impl AsyncFnMut(), mut plain: impl AsyncFnMut()) -> (f64, f64) {
    let (mut best, mut best_plain) = (f64::MAX, f64::MAX);
    for _ in 0..5 {
        let start = Instant::now();
        plain().await;
        best_plain = best_plain.min(start.elapsed().as_secs_f64());
        let start = Instant::now();
        ours().await;
        best = best.min(start.elapsed().as_secs_f64());
    }
    (best, best_plain)
}

fn show(what: &str, before: u64, (ours, plain): (f64, f64)) {
    let speed = |seconds: f64| 1024.0 / seconds;
    println!(
        "{what}: {:.0} MiB/s, plain reqwest {:.0} MiB/s, ratio {:.3}; memory before {before} MiB, peak {} MiB",
        speed(ours),
        speed(plain),
        plain / ours,
        peak()
    );
    // Flat: a transfer of 1024 MiB adds a few buffers.
    assert!(peak() < before + 100, "{} MiB", peak());
}

#[tokio::test]
#[ignore = "moves several GiB"]
async fn a_download_of_one_gib_takes_no_memory_and_no_time_of_its_own() {
    let url = server();
    let before = peak();
    let http = reqwest::Client::new();
    let ours = async || {
        let mut download = download(&url).await.send().await.unwrap();
        let mut size = 0;
        while let Some(piece) = download.next().await {
            size += piece.unwrap().len() as u64;
        }
        assert_eq!(size, GIB);
    };
    let plain = async || {
        let mut response = http.get(&url).send().await.unwrap();
        let mut size = 0;
        while let Some(piece) = response.chunk().await.unwrap() {
            size += piece.len() as u64;
        }
        assert_eq!(size, GIB);
    };
    show("download", before, compare(ours, plain).await);
}

#[tokio::test]
#[ignore = "moves several GiB"]
async fn an_upload_of_one_gib_takes_no_memory_and_no_time_of_its_own() {
    let url = server();
    let before = peak();
    let http = reqwest::Client::new();
    let plain = async || {
        let body = Body::from_stream(Zeros::new(GIB));
        let request = http.put(&url).header("content-length", GIB);
        let response = request
            .body(reqwest::Body::wrap(body))
            .send()
            .await
            .unwrap();
        assert_eq!(response.headers()["x-size"], GIB.to_string());
    };
    let one_request = async || {
        let source = Source::stream(Zeros::new(GIB)).with_length(GIB);
        let upload = upload(&url, source).await.with_resumable(false);
        let _ = upload.send_response().await.unwrap();
    };
    show(
        "upload of a stream in one request",
        before,
        compare(one_request, plain).await,
    );
    let session = async || {
        let source = Source::stream(Zeros::new(GIB));
        let upload = upload(&url, source).await.with_resumable(true);
        let _ = upload.send_response().await.unwrap();
    };
    show(
        "upload of a stream in a session",
        before,
        compare(session, plain).await,
    );
}

#[tokio::test]
#[ignore = "moves several GiB"]
async fn a_file_of_one_gib_takes_no_memory_and_no_time_of_its_own() {
    let url = server();
    let before = peak();
    let path = std::env::temp_dir().join(format!("runtime-throughput-{}", std::process::id()));
    std::fs::File::create(&path).unwrap().set_len(GIB).unwrap();
    let http = reqwest::Client::new();
    let plain = async || {
        let body = Body::from_stream(Zeros::new(GIB));
        let request = http.put(&url).header("content-length", GIB);
        let response = request
            .body(reqwest::Body::wrap(body))
            .send()
            .await
            .unwrap();
        assert_eq!(response.headers()["x-size"], GIB.to_string());
    };
    let ours = async || {
        let upload = upload(&url, Source::file(&path)).await.with_resumable(true);
        let _ = upload.send_response().await.unwrap();
    };
    show(
        "upload of a file in a session",
        before,
        compare(ours, plain).await,
    );
    std::fs::remove_file(&path).unwrap();
}
