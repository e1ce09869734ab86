//! Uploads in one request, and what is checked before any upload.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use runtime::runtime::media::{Source, Upload, UploadMethod};
use runtime::runtime::method::{Method, Verb};

use super::service::{Answers, Request, Response, Service};
use super::{SCANS, builder, content, upload, upload_with};
use crate::library::{CREATE, Object, object};

type Function = fn(usize, &Request) -> Response;

async fn accepting() -> Service<Answers<Function>> {
    Service::start(Answers(
        (|_, _| Response::new(200, r#"{"title":"stored"}"#)) as Function,
    ))
    .await
}

/// A stream of pieces that are there already.
struct Pieces(Vec<Bytes>);

impl futures_core::Stream for Pieces {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let next = (!self.0.is_empty()).then(|| Ok(self.0.remove(0)));
        std::task::Poll::Ready(next)
    }
}

/// The parts of a `multipart/related` body: their headers and contents.
fn parts(request: &Request) -> Vec<(String, Vec<u8>)> {
    let boundary = request
        .header("content-type")
        .strip_prefix("multipart/related; boundary=")
        .unwrap();
    let body = request.body.as_slice();
    let open = format!("--{boundary}\r\n");
    let body = body.strip_prefix(open.as_bytes()).unwrap();
    let close = format!("\r\n--{boundary}--\r\n");
    let body = body.strip_suffix(close.as_bytes()).unwrap();
    let between = format!("\r\n{open}");
    let at = body
        .windows(between.len())
        .position(|it| it == between.as_bytes())
        .unwrap();
    let part = |part: &[u8]| {
        let end = part.windows(4).position(|it| it == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(part[..end].to_vec()).unwrap();
        (head, part[end + 4..].to_vec())
    };
    vec![part(&body[..at]), part(&body[at + between.len()..])]
}

#[tokio::test]
async fn a_small_file_is_sent_together_with_the_metadata() {
    let service = accepting().await;
    let file = content(1000);
    let upload = upload(&service.url, file.clone()).await;
    let stored = upload.with_content_type("image/png").send().await.unwrap();
    assert_eq!(stored, object([("title", "stored".into())]));
    let [request] = service.requests().try_into().unwrap();
    assert_eq!(request.verb, "POST");
    assert_eq!(
        request.target,
        "/upload/v1/shelves/1/books?uploadType=multipart&alt=json&prettyPrint=false"
    );
    assert_eq!(request.header("authorization"), "Bearer t0ken");
    let length = request.body.len().to_string();
    assert_eq!(request.header("content-length"), length);
    assert_eq!(
        parts(&request),
        [
            (
                "content-type: application/json; charset=UTF-8".to_owned(),
                br#"{"title":"a"}"#.to_vec()
            ),
            ("content-type: image/png".to_owned(), file.to_vec()),
        ]
    );
}

#[tokio::test]
async fn a_method_without_metadata_gets_the_file_alone() {
    static PICTURE: Method = Method {
        id: "library.shelves.picture",
        verb: Verb::Post,
        path: "v1/{+parent}:picture",
        patterns: &[],
        siblings: &[],
        has_body: false,
        scopes: &[],
        api_version: None,
        defaults: None,
    };
    static PICTURES: UploadMethod = UploadMethod {
        simple: Some("upload/v1/{+parent}:picture"),
        multipart: false,
        resumable: None,
        accept: &["image/png"],
        max_size: None,
    };
    let service = accepting().await;
    let client = builder(&service.url).build().await.unwrap();
    let upload = Upload::without_response(client.call(&PICTURE), &PICTURES, "png".into());
    upload.send().await.unwrap();
    let [request] = service.requests().try_into().unwrap();
    assert_eq!(
        request.target,
        "/upload/v1/shelves/1:picture?uploadType=media&alt=json&prettyPrint=false"
    );
    assert_eq!(request.header("content-type"), "image/png");
    assert_eq!(request.body, b"png");
    // A method without sessions says so.
    let upload = Upload::without_response(client.call(&PICTURE), &PICTURES, "png".into());
    let error = upload.start().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
}

#[tokio::test]
async fn metadata_that_cannot_be_sent_is_an_error() {
    static ALONE: UploadMethod = UploadMethod {
        multipart: false,
        resumable: None,
        ..SCANS
    };
    let service = accepting().await;
    let error = upload_with(&service.url, &ALONE, "text").await.send().await;
    assert!(error.unwrap_err().is_invalid_request());
    assert_eq!(service.requests().len(), 0);
}

#[tokio::test]
async fn streams_of_known_and_unknown_length_fit_into_one_request() {
    for length in [None, Some(11)] {
        let service = accepting().await;
        let mut source = Source::stream(Pieces(vec!["hello ".into(), "world".into()]));
        if let Some(length) = length {
            source = source.with_length(length);
        }
        let upload = upload(&service.url, source).await.with_resumable(false);
        upload.send().await.unwrap();
        let [request] = service.requests().try_into().unwrap();
        assert_eq!(parts(&request)[1].1, b"hello world");
        assert_eq!(
            request.header("content-length").is_empty(),
            length.is_none()
        );
    }
}

#[tokio::test]
async fn a_stream_of_another_length_than_announced_is_an_error() {
    for length in [5, 20] {
        let service = accepting().await;
        let source = Source::stream(Pieces(vec!["hello ".into(), "world".into()]));
        let upload = upload(&service.url, source.with_length(length)).await;
        let error = upload.with_resumable(false).send().await.unwrap_err();
        assert!(error.to_string().contains("its length was set"), "{error}");
    }
}

#[tokio::test]
async fn a_reader_is_a_source() {
    let service = accepting().await;
    let source = Source::reader(&b"from a reader"[..]);
    let upload = upload(&service.url, source).await.with_resumable(false);
    upload.send().await.unwrap();
    let [request] = service.requests().try_into().unwrap();
    assert_eq!(parts(&request)[1].1, b"from a reader");
}

#[tokio::test]
async fn a_file_is_read_while_it_is_sent() {
    let service = accepting().await;
    let folder = std::env::temp_dir();
    let path = folder.join(format!("runtime-upload-{}", std::process::id()));
    let file = content(3 << 20);
    std::fs::write(&path, &file).unwrap();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let reported = seen.clone();
    let upload = upload(&service.url, Source::file(&path)).await;
    let upload = upload.with_progress(move |progress| reported.lock().unwrap().push(progress));
    upload.send().await.unwrap();
    std::fs::remove_file(&path).unwrap();
    let [request] = service.requests().try_into().unwrap();
    assert_eq!(parts(&request)[1].1, file);
    let seen: Vec<_> = seen.lock().unwrap().clone();
    assert!(seen.is_sorted_by_key(|it| it.transferred));
    assert_eq!(seen.last().unwrap().transferred, 3 << 20);
    assert!(seen.iter().all(|it| it.total == Some(3 << 20)));
}

#[tokio::test]
async fn a_file_that_does_not_exist_is_named() {
    let service = accepting().await;
    let upload = upload(&service.url, Source::file("/no/such/file")).await;
    let error = upload.send().await.unwrap_err();
    assert!(error.to_string().contains("/no/such/file"), "{error}");
    assert_eq!(error.method_id(), Some("library.shelves.books.create"));
    assert_eq!(service.requests().len(), 0);
}

#[tokio::test]
async fn size_and_type_are_checked_before_anything_is_sent() {
    static PICTURES: UploadMethod = UploadMethod {
        accept: &["image/*", "application/pdf"],
        max_size: Some(10),
        ..SCANS
    };
    let service = accepting().await;
    let refused = async |source: Source| {
        let upload = upload_with(&service.url, &PICTURES, source).await;
        let error = upload.send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        error.to_string()
    };
    let large = Source::from("eleven bytes").with_content_type("image/png");
    let text = refused(large).await;
    assert!(
        text.contains("12 bytes") && text.contains("at most 10"),
        "{text}"
    );
    let text = refused("text".into()).await;
    assert!(
        text.contains("with_content_type") && text.contains("image/*"),
        "{text}"
    );
    let text = refused(Source::from("text").with_content_type("text/plain")).await;
    assert!(text.contains("text/plain"), "{text}");
    let split = refused(Source::from("text").with_content_type("image/png\r\nx: y")).await;
    assert!(split.contains("cannot be the value of a header"), "{split}");
    // The size of a stream shows while it is read.
    let stream = Source::stream(Pieces(vec!["eleven ".into(), "bytes".into()]));
    let stream = stream.with_content_type("image/png");
    let upload = upload_with(&service.url, &PICTURES, stream).await;
    let error = upload.with_resumable(false).send().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    let bytes: usize = service.requests().iter().map(|it| it.body.len()).sum();
    assert!(bytes < 20, "{bytes}");
    let fits = Source::from("text").with_content_type("Application/PDF; version=1");
    let upload = upload_with(&service.url, &PICTURES, fits).await;
    upload.send().await.unwrap();
}

#[tokio::test]
async fn an_upload_in_one_request_is_repeated_if_that_is_safe() {
    let service = Service::start(Answers(|number, _: &Request| match number {
        0 => Response::new(503, ""),
        _ => Response::new(200, "{}"),
    }))
    .await;
    let client = builder(&service.url).build().await.unwrap();
    let call = || client.call(&CREATE).with_body(&Object::new());
    let upload = Upload::<Object>::new(call(), &SCANS, "text".into());
    let error = upload.send().await.unwrap_err();
    assert_eq!(error.http_status().unwrap().as_u16(), 503);
    assert_eq!(service.requests().len(), 1);
    let service = Service::start(Answers(|number, _: &Request| match number {
        0 => Response::new(503, ""),
        _ => Response::new(200, "{}"),
    }))
    .await;
    let client = builder(&service.url).build().await.unwrap();
    let mut call = client.call(&CREATE).with_body(&Object::new());
    call.set_idempotent(true);
    Upload::<Object>::new(call, &SCANS, "text".into())
        .send()
        .await
        .unwrap();
    let [first, second] = service.requests().try_into().unwrap();
    assert_eq!(first.body, second.body);
    assert_eq!(parts(&first)[1].1, b"text");
}
