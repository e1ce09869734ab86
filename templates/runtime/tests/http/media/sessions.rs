//! Resumable uploads against a service that loses connections, chunks and sessions.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use runtime::runtime::media::{Source, Upload, UploadMethod};
use runtime::runtime::retry::RetryPolicy;

use super::service::{Behavior, Plan, Request, Response, Service};
use super::{SCANS, builder, content, upload, upload_with};
use crate::library::{CREATE, Object, object};

const UNIT: usize = 256 * 1024;

/// A failure of the service, which happens once.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    /// The connection ends after this many bytes of a body.
    Cut(usize),
    /// The service forgets the last bytes of a body, and says so.
    Lose(usize),
    /// The service forgets the whole body, and responds without `range`.
    NoRange,
    /// The service stores the body and responds with an error.
    Status(u16),
}

/// A service with one session.
struct Storage {
    faults: Mutex<Vec<Fault>>,
    stored: Mutex<Vec<u8>>,
    /// Whether the session is gone.
    expired: Mutex<Option<u16>>,
}

impl Storage {
    async fn start(faults: impl Into<Vec<Fault>>) -> Service<Self> {
        let mut faults = faults.into();
        faults.reverse();
        Service::start(Storage {
            faults: Mutex::new(faults),
            stored: Mutex::default(),
            expired: Mutex::default(),
        })
        .await
    }

    fn stored(&self) -> Vec<u8> {
        self.stored.lock().unwrap().clone()
    }

    /// The next failure, for a request with a body.
    fn fault(&self, is_meant: impl Fn(&Fault) -> bool) -> Option<Fault> {
        let mut faults = self.faults.lock().unwrap();
        faults.pop_if(|it| is_meant(it))
    }

    fn incomplete(&self) -> Response {
        match self.stored.lock().unwrap().len() {
            0 => Response::new(308, ""),
            stored => Response::new(308, "").header("range", format!("bytes=0-{}", stored - 1)),
        }
    }
}

impl Behavior for Storage {
    fn plan(&self, _: usize, head: &Request) -> Plan {
        let has_bytes = head.verb == "PUT" && !head.header("content-range").starts_with("bytes *");
        match self.fault(|it| has_bytes && matches!(it, Fault::Cut(_))) {
            Some(Fault::Cut(bytes)) => Plan::CutAfter(bytes),
            _ => Plan::Answer,
        }
    }

    fn answer(&self, _: usize, request: &Request) -> Response {
        if request.verb == "POST" {
            return Response::new(200, "").header("location", "/session?upload_id=7");
        }
        assert_eq!(request.target, "/session?upload_id=7");
        if let Some(status) = *self.expired.lock().unwrap() {
            return Response::new(status, "");
        }
        let (first, total) = request.content_range();
        let mut stored = self.stored.lock().unwrap();
        if let Some(first) = first {
            // A client that sends bytes twice, or leaves some out, has an error.
            assert_eq!(first, stored.len(), "{:?}", request.headers);
            stored.extend(&request.body);
            // A connection that has ended gets no response.
            let is_whole = request.header("content-length") == request.body.len().to_string();
            match self.fault(|it| is_whole && !matches!(it, Fault::Cut(_))) {
                Some(Fault::Lose(bytes)) => {
                    let kept = stored.len() - bytes;
                    stored.truncate(kept);
                    drop(stored);
                    return self.incomplete();
                }
                Some(Fault::NoRange) => {
                    stored.clear();
                    drop(stored);
                    return self.incomplete();
                }
                Some(Fault::Status(status)) => return Response::new(status, ""),
                Some(Fault::Cut(_)) | None => {}
            }
        }
        if total == Some(stored.len()) {
            return Response::new(200, r#"{"title":"stored"}"#);
        }
        drop(stored);
        self.incomplete()
    }
}

/// A stream of pieces of one size.
struct Pieces(Bytes, usize);

impl futures_core::Stream for Pieces {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let size = self.1.min(self.0.len());
        let piece = self.0.split_to(size);
        Poll::Ready((!piece.is_empty()).then_some(Ok(piece)))
    }
}

fn stream(content: &Bytes) -> Source {
    Source::stream(Pieces(content.clone(), 10_007))
}

/// The values of `content-range`, in order.
fn ranges<B: Behavior>(service: &Service<B>) -> Vec<String> {
    let requests = service.requests();
    let puts = requests.iter().filter(|it| it.verb == "PUT");
    puts.map(|it| it.header("content-range").to_owned())
        .collect()
}

#[tokio::test]
async fn a_session_begins_with_the_metadata() {
    let service = Storage::start([]).await;
    let file = content(1000);
    let upload = upload(&service.url, file.clone())
        .await
        .with_resumable(true);
    let stored = upload.with_content_type("image/png").send().await.unwrap();
    assert_eq!(stored, object([("title", "stored".into())]));
    assert_eq!(service.behavior.stored(), file);
    let [start, put] = service.requests().try_into().unwrap();
    assert_eq!(
        start.target,
        "/upload/v1/shelves/1/books?uploadType=resumable&alt=json&prettyPrint=false"
    );
    assert_eq!(start.header("content-type"), "application/json");
    assert_eq!(start.header("x-upload-content-type"), "image/png");
    assert_eq!(start.header("x-upload-content-length"), "1000");
    assert_eq!(start.body, br#"{"title":"a"}"#);
    assert_eq!(put.header("content-range"), "bytes 0-999/1000");
    assert_eq!(put.header("authorization"), "Bearer t0ken");
}

#[tokio::test]
async fn large_files_and_streams_use_a_session_by_default() {
    let service = Storage::start([]).await;
    let file = content((5 << 20) + 1);
    upload(&service.url, file).await.send().await.unwrap();
    upload(&Storage::start([]).await.url, stream(&content(10)))
        .await
        .send()
        .await
        .unwrap();
    assert_eq!(ranges(&service), ["bytes 0-5242880/5242881"]);
}

#[tokio::test]
async fn a_connection_that_is_lost_at_40_percent_continues_there() {
    let service = Storage::start([Fault::Cut(400_000)]).await;
    let file = content(1_000_000);
    let upload = upload(&service.url, file.clone())
        .await
        .with_resumable(true);
    upload.send().await.unwrap();
    assert_eq!(service.behavior.stored(), file);
    assert_eq!(service.bytes("PUT"), 1_000_000);
    assert_eq!(
        ranges(&service),
        [
            "bytes 0-999999/1000000",
            "bytes */1000000",
            "bytes 400000-999999/1000000"
        ]
    );
}

#[tokio::test]
async fn progress_is_reported_in_order_across_connections() {
    let service = Storage::start([Fault::Cut(400_000), Fault::Cut(100_000)]).await;
    let folder = std::env::temp_dir();
    let path = folder.join(format!("runtime-session-{}", std::process::id()));
    let file = content(3_000_000);
    std::fs::write(&path, &file).unwrap();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let reported = seen.clone();
    let upload = upload(&service.url, Source::file(&path)).await;
    upload
        .with_resumable(true)
        .with_progress(move |progress| reported.lock().unwrap().push(progress))
        .send()
        .await
        .unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(service.behavior.stored(), file);
    assert_eq!(service.bytes("PUT"), 3_000_000);
    let seen = seen.lock().unwrap().clone();
    let counts: Vec<u64> = seen.iter().map(|it| it.transferred).collect();
    assert!(counts.windows(2).all(|it| it[0] < it[1]), "{counts:?}");
    assert_eq!(counts.last(), Some(&3_000_000));
}

#[tokio::test]
async fn chunks_end_at_multiples_of_their_size() {
    let service = Storage::start([]).await;
    let file = content(2 * UNIT + 5);
    let upload = upload(&service.url, file.clone()).await;
    let upload = upload.with_chunk_size(UNIT as u64);
    upload.send().await.unwrap();
    assert_eq!(service.behavior.stored(), file);
    assert_eq!(
        ranges(&service),
        [
            "bytes 0-262143/524293",
            "bytes 262144-524287/524293",
            "bytes 524288-524292/524293"
        ]
    );
}

#[tokio::test]
async fn a_chunk_size_that_is_no_multiple_is_refused() {
    let service = Storage::start([]).await;
    for size in [0, 1000, UNIT as u64 + 1] {
        let upload = upload(&service.url, "text").await.with_chunk_size(size);
        assert!(upload.send().await.unwrap_err().is_invalid_request());
    }
    assert_eq!(service.requests().len(), 0);
}

#[tokio::test]
async fn a_stream_of_unknown_length_tells_its_length_at_its_end() {
    let service = Storage::start([]).await;
    let file = content(2 * UNIT);
    let upload = upload(&service.url, stream(&file)).await;
    upload.with_chunk_size(UNIT as u64).send().await.unwrap();
    assert_eq!(service.behavior.stored(), file);
    let start = &service.requests()[0];
    assert_eq!(start.header("x-upload-content-length"), "");
    assert_eq!(
        ranges(&service),
        ["bytes 0-262143/*", "bytes 262144-524287/524288"]
    );
}

#[tokio::test]
async fn a_stream_continues_from_the_chunk_in_memory() {
    for fault in [
        Fault::Cut(100_000),
        Fault::Lose(100_000),
        Fault::Status(503),
    ] {
        let service = Storage::start([fault]).await;
        let file = content(3 * UNIT + 7);
        let upload = upload(&service.url, stream(&file)).await;
        upload.with_chunk_size(UNIT as u64).send().await.unwrap();
        assert_eq!(service.behavior.stored(), file, "{fault:?}");
    }
}

#[tokio::test]
async fn the_last_chunk_may_be_lost() {
    for source in [Source::from(content(UNIT)), stream(&content(UNIT))] {
        let service = Storage::start([Fault::Lose(UNIT / 2)]).await;
        let upload = upload(&service.url, source).await.with_resumable(true);
        upload.send().await.unwrap();
        assert_eq!(service.behavior.stored(), content(UNIT));
        let ranges = ranges(&service);
        assert_eq!(
            ranges,
            ["bytes 0-262143/262144", "bytes 131072-262143/262144"]
        );
    }
}

#[tokio::test]
async fn a_308_without_a_range_has_nothing() {
    for source in [Source::from(content(UNIT)), stream(&content(UNIT))] {
        let service = Storage::start([Fault::NoRange]).await;
        let upload = upload(&service.url, source).await.with_resumable(true);
        upload.send().await.unwrap();
        assert_eq!(service.behavior.stored(), content(UNIT));
        assert_eq!(ranges(&service).len(), 2);
    }
}

#[tokio::test]
async fn a_session_that_makes_no_progress_ends_with_an_error() {
    let service = Storage::start(vec![Fault::NoRange; 20]).await;
    let upload = upload(&service.url, content(10)).await.with_resumable(true);
    let error = upload.send().await.unwrap_err();
    assert!(error.to_string().contains("takes no more bytes"), "{error}");
    assert_eq!(ranges(&service).len(), 5);
}

#[tokio::test]
async fn a_session_that_stops_in_the_middle_ends_with_an_error() {
    let mut faults = vec![Fault::Lose(0)];
    faults.extend([Fault::Lose(UNIT); 20]);
    let service = Storage::start(faults).await;
    let upload = upload(&service.url, content(3 * UNIT)).await;
    let upload = upload.with_chunk_size(UNIT as u64);
    let error = upload.send().await.unwrap_err();
    assert!(error.to_string().contains("takes no more bytes"), "{error}");
    let stored = content(3 * UNIT).slice(..UNIT);
    assert_eq!(service.behavior.stored(), stored);
    assert_eq!(ranges(&service).len(), 6);
}

#[tokio::test]
async fn chunks_that_were_lost_are_sent_again() {
    let mut faults = vec![Fault::Lose(0); 7];
    faults.push(Fault::NoRange);
    let service = Storage::start(faults).await;
    let file = content(9 * UNIT);
    let upload = upload(&service.url, file.clone()).await;
    upload.with_chunk_size(UNIT as u64).send().await.unwrap();
    assert_eq!(service.behavior.stored(), file);
    assert_eq!(ranges(&service).len(), 17);
}

#[tokio::test]
async fn an_error_after_the_last_byte_does_not_send_it_again() {
    let service = Storage::start([Fault::Status(503)]).await;
    let file = content(1000);
    let upload = upload(&service.url, file.clone())
        .await
        .with_resumable(true);
    let stored = upload.send().await.unwrap();
    assert_eq!(stored, object([("title", "stored".into())]));
    assert_eq!(service.bytes("PUT"), 1000);
    assert_eq!(ranges(&service), ["bytes 0-999/1000", "bytes */1000"]);
}

#[tokio::test]
async fn a_permanent_error_ends_the_upload() {
    let service = Storage::start([Fault::Status(403)]).await;
    let upload = upload(&service.url, content(10)).await.with_resumable(true);
    let error = upload.send().await.unwrap_err();
    assert_eq!(error.http_status().unwrap().as_u16(), 403);
    assert_eq!(ranges(&service).len(), 1);
}

#[tokio::test]
async fn an_empty_source_is_sent_as_one() {
    for source in [Source::from(""), stream(&Bytes::new())] {
        let service = Storage::start([]).await;
        let upload = upload(&service.url, source).await.with_resumable(true);
        upload.send().await.unwrap();
        assert_eq!(ranges(&service), ["bytes */0"]);
        assert_eq!(service.requests()[1].header("content-length"), "0");
    }
}

#[tokio::test]
async fn an_expired_session_is_an_error_that_says_so() {
    for status in [404, 410] {
        let service = Storage::start([]).await;
        *service.behavior.expired.lock().unwrap() = Some(status);
        let upload = upload(&service.url, content(10)).await.with_resumable(true);
        let error = upload.send().await.unwrap_err();
        assert!(error.is_upload_expired(), "{error}");
        assert!(
            error.to_string().contains("start the upload again"),
            "{error}"
        );
        assert_eq!(error.http_status().unwrap().as_u16(), status);
    }
}

#[tokio::test]
async fn a_session_continues_with_its_stored_uri() {
    let file = content(1_000_000);
    for source in [Source::from(file.clone()), stream(&file)] {
        let service = Storage::start([Fault::Cut(400_000)]).await;
        // A client that gives up at once stands for a program that ends.
        let client = builder(&service.url).with_retry_policy(RetryPolicy::never());
        let call = client.build().await.unwrap().call(&CREATE);
        let first = Upload::<Object>::new(call, &SCANS, file.clone().into());
        let session = first.start().await.unwrap();
        let uri = session.uri().to_owned();
        assert!(!format!("{session:?}").contains("upload_id"));
        assert!(session.send().await.unwrap_err().is_transport());
        drop(session);
        let resumed = upload(&service.url, source)
            .await
            .resume(&uri)
            .await
            .unwrap();
        let stored = resumed.send().await.unwrap();
        assert_eq!(stored, object([("title", "stored".into())]));
        assert_eq!(service.behavior.stored(), file);
        assert_eq!(service.bytes("PUT"), 1_000_000);
        // The session began once.
        let starts = service
            .requests()
            .iter()
            .filter(|it| it.verb == "POST")
            .count();
        assert_eq!(starts, 1);
    }
}

#[tokio::test]
async fn a_session_can_be_sent_again_after_an_error() {
    let service = Storage::start([Fault::Cut(400), Fault::Status(403)]).await;
    let file = content(1000);
    let session = upload(&service.url, file.clone())
        .await
        .start()
        .await
        .unwrap();
    let error = session.send().await.unwrap_err();
    assert_eq!(error.http_status().unwrap().as_u16(), 403);
    // The service had stored the bytes with which it responded 403.
    session.send().await.unwrap();
    assert_eq!(service.behavior.stored(), file);
    assert_eq!(service.bytes("PUT"), 1000);
}

#[tokio::test]
async fn another_source_than_that_of_the_session_is_an_error() {
    let service = Storage::start([]).await;
    service.behavior.stored.lock().unwrap().extend([0; 500]);
    for source in [Source::from(content(100)), stream(&content(100))] {
        let uri = format!("{}/session?upload_id=7", service.url);
        let session = upload(&service.url, source)
            .await
            .resume(&uri)
            .await
            .unwrap();
        let error = session.send().await.unwrap_err();
        assert!(error.to_string().contains("another"), "{error}");
    }
}

#[tokio::test]
async fn a_session_on_another_host_gets_no_credentials() {
    let (own, other) = (Storage::start([]).await, Storage::start([]).await);
    let uri = format!("{}/session?upload_id=7", other.url);
    let client = builder(&own.url).build().await.unwrap();
    let mut call = client.call(&CREATE);
    call.set_header("cookie", "left out");
    let begun = Upload::<Object>::new(call, &SCANS, content(10).into());
    let session = begun.resume(&uri).await.unwrap();
    session.send().await.unwrap();
    assert_eq!(other.behavior.stored(), content(10));
    for request in other.requests() {
        assert_eq!(request.header("authorization"), "");
        assert_eq!(request.header("cookie"), "");
    }
    let error = upload(&own.url, content(10)).await.resume("/session").await;
    assert!(error.unwrap_err().is_invalid_request());
}

#[tokio::test]
async fn a_method_may_have_sessions_only() {
    static SESSIONS: UploadMethod = UploadMethod {
        simple: None,
        multipart: false,
        ..SCANS
    };
    let service = Storage::start([]).await;
    let upload = upload_with(&service.url, &SESSIONS, content(10)).await;
    upload.send().await.unwrap();
    assert_eq!(service.behavior.stored(), content(10));
    let upload = upload_with(&service.url, &SESSIONS, content(10)).await;
    let error = upload.with_resumable(false).send().await.unwrap_err();
    assert!(error.is_invalid_request());
}
