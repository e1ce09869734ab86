//! Downloads from a service that loses connections and changes files.

use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use runtime::runtime::media::DownloadRequest;

use super::service::{Answers, Request, Response, Service};
use super::{builder, content, download};
use crate::gzip::gzip;

/// The file as the service has it, with the checksum that it sends.
#[derive(Clone)]
struct File {
    content: Bytes,
    etag: &'static str,
    /// The first bytes of each response that are sent, in order; then everything.
    cuts: Vec<usize>,
    headers: Vec<(&'static str, String)>,
    knows_ranges: bool,
}

impl File {
    fn new(content: Bytes) -> Self {
        File {
            content,
            etag: "\"one\"",
            cuts: Vec::new(),
            headers: Vec::new(),
            knows_ranges: true,
        }
    }

    fn cut(mut self, after: usize) -> Self {
        self.cuts.push(after);
        self
    }

    fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// With the CRC-32C of its content.
    fn checked(self) -> Self {
        let hash = crc32c::crc32c(&self.content).to_be_bytes();
        let hash = BASE64_STANDARD.encode(hash);
        self.header("x-goog-hash", format!("crc32c={hash},md5=unused"))
    }

    fn answer(&self, number: usize, request: &Request) -> Response {
        let range = request.header("range").strip_prefix("bytes=");
        let if_range = request.header("if-range");
        let is_current = if_range.is_empty() || if_range == self.etag;
        let mut response = match range.filter(|_| is_current && self.knows_ranges) {
            Some(range) => self.part(range),
            None => Response::new(200, self.content.to_vec()),
        };
        if !self.etag.is_empty() {
            response = response.header("etag", self.etag);
        }
        for (name, value) in &self.headers {
            response = response.header(name, value.clone());
        }
        match self.cuts.get(number) {
            Some(cut) => response.cut(*cut),
            None => response,
        }
    }

    fn part(&self, range: &str) -> Response {
        let size = self.content.len();
        let (first, last) = range.split_once('-').unwrap();
        let first: usize = first.parse().unwrap();
        let end = last.parse().map_or(size, |last: usize| size.min(last + 1));
        if first >= size {
            return Response::new(416, "").header("content-range", format!("bytes */{size}"));
        }
        Response::new(206, self.content.slice(first..end).to_vec())
            .header("content-range", format!("bytes {first}-{}/{size}", end - 1))
    }

    async fn serve(self) -> Service<Answers<Handler>> {
        Service::start(Answers(Box::new(move |number, request: &Request| {
            self.answer(number, request)
        }) as Handler))
        .await
    }
}

type Handler = Box<dyn Fn(usize, &Request) -> Response + Send + Sync>;

/// A service that has one file for the first request and another one later.
async fn changing(first: File, later: File) -> Service<Answers<Handler>> {
    Service::start(Answers(
        Box::new(move |number, request: &Request| match number {
            0 => first.answer(number, request),
            _ => later.answer(number, request),
        }) as Handler,
    ))
    .await
}

fn ranges(service: &Service<Answers<Handler>>) -> Vec<String> {
    let requests = service.requests();
    requests
        .iter()
        .map(|it| it.header("range").to_owned())
        .collect()
}

#[tokio::test]
async fn a_download_is_a_stream_with_headers() {
    let file = content(100_000);
    let service = File::new(file.clone())
        .checked()
        .header("content-type", "image/png")
        .serve()
        .await;
    let mut download = download(&service.url).await.await.unwrap();
    assert_eq!(download.content_type(), Some("image/png"));
    assert_eq!(download.etag(), Some("\"one\""));
    assert_eq!(download.length(), Some(100_000));
    let mut all = Vec::new();
    while let Some(piece) = download.next().await {
        all.extend(piece.unwrap());
    }
    assert_eq!(all, file);
    let [request] = service.requests().try_into().unwrap();
    assert_eq!(
        request.target,
        "/download/v1/shelves/1/scan?alt=media&prettyPrint=false"
    );
    assert_eq!(request.header("accept-encoding"), "gzip");
    assert_eq!(request.header("authorization"), "Bearer t0ken");
}

#[tokio::test]
async fn a_connection_that_is_lost_at_40_percent_continues_there() {
    let file = content(1_000_000);
    let service = File::new(file.clone()).checked().cut(400_000).serve().await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let reported = seen.clone();
    let download = download(&service.url).await;
    let download = download.with_progress(move |progress| reported.lock().unwrap().push(progress));
    assert_eq!(download.send().await.unwrap().bytes().await.unwrap(), file);
    // All that had arrived was kept.
    assert_eq!(ranges(&service), ["", "bytes=400000-"]);
    assert_eq!(service.requests()[1].header("if-range"), "\"one\"");
    let seen = seen.lock().unwrap().clone();
    assert!(
        seen.windows(2)
            .all(|it| it[0].transferred < it[1].transferred)
    );
    assert_eq!(seen.last().unwrap().transferred, 1_000_000);
    assert_eq!(seen.last().unwrap().total, Some(1_000_000));
}

#[tokio::test]
async fn a_download_continues_as_often_as_it_makes_progress() {
    let file = content(100_000);
    let mut served = File::new(file.clone()).checked();
    for _ in 0..9 {
        served = served.cut(10_000);
    }
    let service = served.serve().await;
    let received = download(&service.url)
        .await
        .send()
        .await
        .unwrap()
        .bytes()
        .await;
    assert_eq!(received.unwrap(), file);
    assert_eq!(service.requests().len(), 10);
    // Without progress it ends.
    let mut served = File::new(file.clone());
    for _ in 0..20 {
        served = served.cut(0);
    }
    let service = served.serve().await;
    let mut download = download(&service.url).await.send().await.unwrap();
    let error = download.next().await.unwrap().unwrap_err();
    assert!(error.is_transport(), "{error}");
    assert_eq!(error.method_id(), Some("library.shelves.scan"));
    assert_eq!(service.requests().len(), 5);
    assert!(download.next().await.is_none());
}

#[tokio::test]
async fn a_file_that_changes_is_an_error() {
    let (one, two) = (content(1000), content(2000).slice(1000..));
    let first = File::new(one.clone()).cut(400);
    // By `if-range`: the service sends the whole new file.
    let etag = File {
        etag: "\"two\"",
        ..File::new(two.clone())
    };
    // By a weak etag, which `if-range` does not take.
    let weak = |content: &Bytes, etag| File {
        etag,
        ..File::new(content.clone())
    };
    let generation = |content: &Bytes, generation: &str| {
        let file = weak(content, "");
        file.header("x-goog-generation", generation)
    };
    let hash = |content: &Bytes| weak(content, "").checked();
    for (first, later, why) in [
        (first.clone(), etag, "its etag"),
        (
            weak(&one, "W/\"1\"").cut(400),
            weak(&two, "W/\"2\""),
            "its etag",
        ),
        (
            generation(&one, "1").cut(400),
            generation(&two, "2"),
            "x-goog-generation",
        ),
        (hash(&one).cut(400), hash(&two), "x-goog-hash"),
        (first.clone(), weak(&one.slice(..300), "\"one\""), "shorter"),
        (
            generation(&one, "1").cut(400),
            generation(&one.slice(..900), "1"),
            "its size",
        ),
    ] {
        let service = changing(first, later).await;
        let download = download(&service.url).await.send().await.unwrap();
        let error = download.bytes().await.unwrap_err();
        assert!(error.is_media_changed(), "{why}: {error}");
        let why = why.strip_prefix("its etag").map_or(why, |_| "etag");
        assert!(error.to_string().contains(why), "{why}: {error}");
    }
}

#[tokio::test]
async fn a_file_without_marks_is_not_continued() {
    let file = File {
        etag: "",
        ..File::new(content(1000)).cut(400)
    };
    let service = file.serve().await;
    let download = download(&service.url).await.send().await.unwrap();
    let error = download.bytes().await.unwrap_err();
    assert!(error.is_transport(), "{error}");
    assert!(error.to_string().contains("not continued"), "{error}");
    assert_eq!(service.requests().len(), 1);
}

#[tokio::test]
async fn a_service_without_ranges_sends_the_file_again() {
    let file = content(1000);
    let served = File {
        knows_ranges: false,
        ..File::new(file.clone()).cut(400)
    };
    let service = served.serve().await;
    let download1 = download(&service.url).await.send().await.unwrap();
    assert_eq!(download1.bytes().await.unwrap(), file);
    // A range of it is cut out here.
    let part = download(&service.url).await.with_range(100..200);
    assert_eq!(
        part.send().await.unwrap().bytes().await.unwrap(),
        file.slice(100..200)
    );
}

#[tokio::test]
async fn a_range_is_a_part_of_the_file() {
    let file = content(1000);
    let service = File::new(file.clone()).checked().serve().await;
    let part = async |request: DownloadRequest| {
        let download = request.send().await.unwrap();
        let length = download.length();
        let bytes = download.bytes().await.unwrap();
        assert_eq!(length, Some(bytes.len() as u64));
        bytes
    };
    let request = || download(&service.url);
    assert_eq!(
        part(request().await.with_range(100..200)).await,
        file.slice(100..200)
    );
    assert_eq!(
        part(request().await.with_range(900..)).await,
        file.slice(900..)
    );
    assert_eq!(
        part(request().await.with_range(..=9)).await,
        file.slice(..10)
    );
    assert_eq!(
        part(request().await.with_range(990..2000)).await,
        file.slice(990..)
    );
    let beyond = request().await.with_range(5000..).send().await.unwrap_err();
    assert_eq!(beyond.http_status().unwrap().as_u16(), 416);
    let empty = request().await.with_range(5..5).send().await.unwrap_err();
    assert!(empty.is_invalid_request());
}

#[tokio::test]
async fn a_range_continues_within_itself() {
    let file = content(1000);
    let service = File::new(file.clone()).cut(30).serve().await;
    let part = download(&service.url).await.with_range(100..200);
    assert_eq!(
        part.send().await.unwrap().bytes().await.unwrap(),
        file.slice(100..200)
    );
    assert_eq!(ranges(&service), ["bytes=100-199", "bytes=130-199"]);
}

#[tokio::test]
async fn a_download_of_an_earlier_process_continues_by_its_etag() {
    let file = content(1000);
    let service = File::new(file.clone()).serve().await;
    let rest = download(&service.url)
        .await
        .with_range(400..)
        .with_etag("\"one\"");
    assert_eq!(
        rest.send().await.unwrap().bytes().await.unwrap(),
        file.slice(400..)
    );
    let other = download(&service.url)
        .await
        .with_range(400..)
        .with_etag("\"two\"");
    assert!(other.send().await.unwrap_err().is_media_changed());
}

#[tokio::test]
async fn a_wrong_checksum_is_an_error_at_the_end() {
    let file = content(1000);
    let service = File::new(file.clone())
        .header("x-goog-hash", "crc32c=AAAAAA==")
        .serve()
        .await;
    let mut download1 = download(&service.url).await.send().await.unwrap();
    let mut received = Vec::new();
    let error = loop {
        match download1.next().await.unwrap() {
            Ok(piece) => received.extend(piece),
            Err(error) => break error,
        }
    };
    assert_eq!(received, file);
    assert!(error.is_checksum_mismatch(), "{error}");
    assert!(!error.is_retryable() && !error.is_transport());
    let unchecked = download(&service.url).await.without_checksum();
    assert_eq!(unchecked.send().await.unwrap().bytes().await.unwrap(), file);
}

#[tokio::test]
async fn md5_is_checked_where_there_is_nothing_else() {
    for (hash, is_right) in [
        ("XrY7u+Ae7tCTyyK7j1rNww==", true),
        ("AAAAAAAAAAAAAAAAAAAAAA==", false),
    ] {
        let file = File::new(Bytes::from_static(b"hello world"));
        let service = file
            .header("x-goog-hash", format!("md5={hash}"))
            .serve()
            .await;
        let received = download(&service.url)
            .await
            .send()
            .await
            .unwrap()
            .bytes()
            .await;
        assert_eq!(received.is_ok(), is_right);
        assert!(received.is_ok() || received.unwrap_err().is_checksum_mismatch());
    }
}

#[tokio::test]
async fn a_file_that_is_stored_packed_is_checked_and_unpacked() {
    let text = b"the same words, the same words, the same words".repeat(1000);
    let packed = Bytes::from(gzip(&text));
    let served = File::new(packed.clone())
        .checked()
        .header("content-encoding", "gzip")
        .header("x-goog-stored-content-encoding", "gzip")
        .cut(packed.len() / 2);
    let service = served.serve().await;
    let unpacked = download(&service.url).await.send().await.unwrap();
    assert_eq!(unpacked.length(), None);
    assert!(unpacked.headers().get("content-encoding").is_none());
    assert_eq!(unpacked.bytes().await.unwrap(), text);
    assert_eq!(
        ranges(&service),
        ["".to_owned(), format!("bytes={}-", packed.len() / 2)]
    );
    let stored = download(&service.url).await.without_unpacking();
    let stored = stored.send().await.unwrap();
    assert_eq!(stored.headers()["content-encoding"], "gzip");
    assert_eq!(stored.bytes().await.unwrap(), packed);
    let part = download(&service.url).await.with_range(3..9);
    assert_eq!(
        part.send().await.unwrap().bytes().await.unwrap(),
        packed.slice(3..9)
    );
}

#[tokio::test]
async fn the_checksum_is_that_of_the_stored_bytes() {
    let text = b"the same words, the same words".repeat(100);
    let hash = |bytes: &[u8]| BASE64_STANDARD.encode(crc32c::crc32c(bytes).to_be_bytes());
    let packed = gzip(&text);
    // Packed on the way: the checksum is that of the text.
    let on_the_way = File::new(packed.clone().into())
        .header("content-encoding", "gzip")
        .header("x-goog-stored-content-encoding", "identity")
        .header("x-goog-hash", format!("crc32c={}", hash(&text)));
    // Unpacked on the way: the checksum is that of bytes that do not arrive.
    let unpacked = File::new(text.clone().into())
        .header("x-goog-stored-content-encoding", "gzip")
        .header("x-goog-hash", format!("crc32c={}", hash(&packed)));
    for file in [on_the_way, unpacked] {
        let service = file.serve().await;
        let received = download(&service.url).await.send().await.unwrap();
        assert_eq!(received.bytes().await.unwrap(), text);
    }
}

#[tokio::test]
async fn a_file_gets_its_name_when_it_is_complete() {
    let folder = std::env::temp_dir().join(format!("runtime-download-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let path = folder.join("scan.png");
    let names = || {
        let entries = std::fs::read_dir(&folder).unwrap();
        let names = entries.map(|it| it.unwrap().file_name().into_string().unwrap());
        names.collect::<Vec<_>>()
    };
    let file = content(3_000_000);
    let service = File::new(file.clone())
        .checked()
        .cut(1_200_000)
        .serve()
        .await;
    let written = download(&service.url).await.to_file(&path).await.unwrap();
    assert_eq!(written, 3_000_000);
    assert_eq!(std::fs::read(&path).unwrap(), file);
    assert_eq!(names(), ["scan.png"]);
    // A download with an error leaves the file as it is.
    let broken = File::new(content(10)).header("x-goog-hash", "crc32c=AAAAAA==");
    let service = broken.serve().await;
    let error = download(&service.url)
        .await
        .to_file(&path)
        .await
        .unwrap_err();
    assert!(error.is_checksum_mismatch());
    assert_eq!(std::fs::read(&path).unwrap(), file);
    assert_eq!(names(), ["scan.png"]);
    let nowhere = download(&service.url)
        .await
        .to_file(folder.join("no/file"))
        .await;
    let error = nowhere.unwrap_err();
    assert!(error.to_string().contains("no/file"), "{error}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn a_writer_gets_the_bytes() {
    let file = content(100_000);
    let service = File::new(file.clone()).serve().await;
    let mut written = Vec::new();
    let count = download(&service.url)
        .await
        .to_writer(&mut written)
        .await
        .unwrap();
    assert_eq!((count, written), (100_000, file.to_vec()));
}

#[tokio::test]
async fn content_in_memory_is_limited() {
    let service = File::new(content(1000)).serve().await;
    let client = builder(&service.url).with_max_response_size(999);
    let client = client.build().await.unwrap();
    let download = DownloadRequest::new(client.call(&super::GET), &super::DOWNLOAD);
    let error = download.send().await.unwrap().bytes().await.unwrap_err();
    assert!(error.is_body_too_large());
}

#[tokio::test]
async fn an_error_response_is_that_of_any_call() {
    let service = Service::start(Answers(|_, _: &Request| {
        Response::new(
            404,
            r#"{"error": {"code": 404, "message": "No such file."}}"#,
        )
    }))
    .await;
    let error = download(&service.url).await.send().await.unwrap_err();
    assert!(error.to_string().contains("No such file."), "{error}");
}
