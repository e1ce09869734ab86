//! Uploads and downloads against a service on the loopback interface that counts bytes and fails as a
//! test says.

mod downloads;
mod emulator;
mod sessions;
mod throughput;
mod uploads;

pub(super) mod service;

use std::time::Duration;

use bytes::Bytes;
use runtime::runtime::client::ClientBuilder;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::media::{DownloadMethod, DownloadRequest, Source, Upload, UploadMethod};
use runtime::runtime::method::{Method, Verb};
use runtime::runtime::retry::RetryPolicy;

use crate::library::{CREATE, Client, Object, object};

static GET: Method = Method {
    id: "library.shelves.scan",
    verb: Verb::Get,
    path: "v1/{+parent}/scan",
    patterns: &[],
    siblings: &[],
    has_body: false,
    scopes: &[],
    api_version: None,
    defaults: None,
};

static SCANS: UploadMethod = UploadMethod {
    simple: Some("upload/v1/{+parent}/books"),
    multipart: true,
    resumable: Some("upload/v1/{+parent}/books"),
    accept: &["*/*"],
    max_size: Some(2 << 30),
};

static DOWNLOAD: DownloadMethod = DownloadMethod {
    path: Some("download/v1/{+parent}/scan"),
};

/// A client that retries without a delay.
fn builder(url: &str) -> ClientBuilder<Client> {
    Client::builder()
        .with_endpoint(url)
        .with_credentials(Credentials::access_token("t0ken"))
        .with_retry_policy(RetryPolicy::new().with_max_backoff(Duration::ZERO))
}

async fn upload_with(
    url: &str,
    method: &'static UploadMethod,
    source: impl Into<Source>,
) -> Upload<Object> {
    let client = builder(url).build().await.unwrap();
    let metadata = object([("title", "a".into())]);
    let call = client.call(&CREATE).with_body(&metadata);
    Upload::new(call, method, source.into())
}

/// The upload of a book with a title.
async fn upload(url: &str, source: impl Into<Source>) -> Upload<Object> {
    upload_with(url, &SCANS, source).await
}

async fn download(url: &str) -> DownloadRequest {
    let client = builder(url).build().await.unwrap();
    DownloadRequest::new(client.call(&GET), &DOWNLOAD)
}

/// Bytes that differ from place to place.
fn content(length: usize) -> Bytes {
    let bytes = (0..length).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8);
    bytes.collect()
}
