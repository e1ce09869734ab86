//! Uploads and downloads against `gcp-storage-emulator`, a server of Cloud Storage's JSON API that
//! others have written (`pip install gcp-storage-emulator`).
//!
//! `GCP_STORAGE_EMULATOR` names the program, or the URL of one that runs. Without the variable, the
//! program is looked up in `PATH`. Where there is none, the test says that it was skipped.

use std::convert::Infallible;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use bytes::Bytes;
use runtime::runtime::call::Call;
use runtime::runtime::error::Error;
use runtime::runtime::media::{DownloadMethod, DownloadRequest, Source, Upload, UploadMethod};
use runtime::runtime::method::{Method, Verb};

use super::{builder, content};
use crate::library::{Client, Object, object};

const fn method(id: &'static str, verb: Verb, path: &'static str, has_body: bool) -> Method {
    Method {
        id,
        verb,
        path,
        patterns: &[],
        siblings: &[],
        has_body,
        scopes: &[],
        api_version: None,
        defaults: None,
    }
}

// As in the document of Cloud Storage, `storage.v1.json`.
static CREATE_BUCKET: Method = method("storage.buckets.insert", Verb::Post, "storage/v1/b", true);
static INSERT: Method = method(
    "storage.objects.insert",
    Verb::Post,
    "storage/v1/b/{bucket}/o",
    true,
);
static GET: Method = method(
    "storage.objects.get",
    Verb::Get,
    "storage/v1/b/{bucket}/o/{object}",
    false,
);

static UPLOAD: UploadMethod = UploadMethod {
    simple: Some("upload/storage/v1/b/{bucket}/o"),
    multipart: true,
    resumable: Some("upload/storage/v1/b/{bucket}/o"),
    accept: &["*/*"],
    max_size: Some(5 << 40),
};

static DOWNLOAD: DownloadMethod = DownloadMethod {
    path: Some("download/storage/v1/b/{bucket}/o/{object}"),
};

/// The emulator, which ends with the test if the test has started it.
struct Emulator {
    url: String,
    child: Option<Child>,
}

impl Drop for Emulator {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Emulator {
    /// The emulator; `None` on a machine without.
    fn find() -> Option<Self> {
        let named = std::env::var("GCP_STORAGE_EMULATOR").ok();
        let program = named.unwrap_or_else(|| "gcp-storage-emulator".to_owned());
        if program.starts_with("http") {
            let url = program;
            return Some(Emulator { url, child: None });
        }
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let child = Command::new(program)
            .args(["start", "--host", "127.0.0.1", "--in-memory", "--quiet"])
            .args(["--port", &port.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        Some(Emulator {
            url: format!("http://127.0.0.1:{port}"),
            child: Some(child),
        })
    }

    async fn client(&self) -> Client {
        builder(&self.url).build().await.unwrap()
    }
}

/// A stream of a few pieces.
struct Pieces(Bytes);

impl futures_core::Stream for Pieces {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let size = self.0.len().min(100_000);
        let piece = self.0.split_to(size);
        std::task::Poll::Ready((!piece.is_empty()).then_some(Ok(piece)))
    }
}

fn upload(client: &Client, name: &str, source: Source) -> Upload<Object> {
    let metadata = object([("name", name.into())]);
    let call = Call::new(&client.0, &INSERT).with("bucket", "shelf");
    Upload::new(call.with_body(&metadata), &UPLOAD, source)
}

fn download(client: &Client, name: &str) -> DownloadRequest {
    let call = Call::new(&client.0, &GET).with("bucket", "shelf");
    DownloadRequest::new(call.with("object", name), &DOWNLOAD)
}

/// Creates the bucket, as soon as the emulator responds.
async fn create_bucket(client: &Client) {
    let bucket = object([("name", "shelf".into())]);
    let create = || {
        let call = Call::new(&client.0, &CREATE_BUCKET).with_body(&bucket);
        call.send::<Object>()
    };
    let created: Result<Object, Error> = tokio::time::timeout(Duration::from_secs(30), async {
        loop {
            match create().await {
                Err(error) if error.is_connect() => tokio::task::yield_now().await,
                result => break result,
            }
        }
    })
    .await
    .unwrap();
    created.unwrap();
}

#[tokio::test]
async fn an_emulator_of_cloud_storage_stores_and_returns_files() {
    let Some(emulator) = Emulator::find() else {
        println!("skipped: no gcp-storage-emulator in PATH or GCP_STORAGE_EMULATOR");
        return;
    };
    let client = emulator.client().await;
    create_bucket(&client).await;
    let file = content(1_000_000);
    let stream = Source::stream(Pieces(file.clone()));
    for (name, upload) in [
        (
            "multipart",
            upload(&client, "multipart", file.clone().into()),
        ),
        (
            "session",
            upload(&client, "session", file.clone().into()).with_resumable(true),
        ),
        (
            "chunks",
            upload(&client, "chunks", file.clone().into()).with_chunk_size(256 << 10),
        ),
        (
            "stream",
            upload(&client, "stream", stream).with_chunk_size(256 << 10),
        ),
    ] {
        let stored = upload.with_content_type("image/png").send().await.unwrap();
        assert_eq!(stored["size"], "1000000", "{name}");
        assert_eq!(stored["contentType"], "image/png", "{name}");
        let received = download(&client, name).send().await.unwrap();
        assert_eq!(received.content_type(), Some("image/png"));
        // The emulator sends the checksum.
        assert!(received.headers().contains_key("x-goog-hash"));
        assert_eq!(received.bytes().await.unwrap(), file, "{name}");
    }
    let empty = upload(&client, "empty", "".into()).with_resumable(true);
    assert_eq!(empty.send().await.unwrap()["size"], "0");
    let part = download(&client, "session").with_range(100..200);
    assert_eq!(
        part.send().await.unwrap().bytes().await.unwrap(),
        file.slice(100..200)
    );
    // A session of a process that ends in the middle.
    let source = Source::stream(Pieces(file.slice(..600_000))).with_length(1_000_000);
    let begun = upload(&client, "resumed", source).with_chunk_size(256 << 10);
    let session = begun.start().await.unwrap();
    let uri = session.uri().to_owned();
    session.send().await.unwrap_err();
    drop((session, client));
    let client = emulator.client().await;
    let begun = upload(&client, "resumed", file.clone().into());
    let session = begun.resume(&uri).await.unwrap();
    assert_eq!(session.send().await.unwrap()["size"], "1000000");
    let received = download(&client, "resumed").send().await.unwrap();
    assert_eq!(received.bytes().await.unwrap(), file);
    let missing = download(&client, "missing").send().await.unwrap_err();
    assert_eq!(missing.http_status().unwrap().as_u16(), 404);
    let unknown = uri.replace("upload_id=", "upload_id=0");
    let session = upload(&client, "resumed", file.into())
        .resume(&unknown)
        .await
        .unwrap();
    assert!(session.send().await.unwrap_err().is_upload_expired());
}
