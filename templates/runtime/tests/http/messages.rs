//! Streams of messages: cutting the body, decoding, errors in place of messages.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use runtime::runtime::call::Call;
use runtime::runtime::code::Code;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::error::Error;
use runtime::runtime::streams::MessageStream;
use runtime::runtime::streams::scanner::{Flaw, Scanner};
use runtime::runtime::transport::Body;
use tokio::io::AsyncWriteExt;
use tokio::sync::mpsc;
use tokio::time::Instant;

use crate::fake::{Fake, answer};
use crate::library::{Book, CREATE, Client, Object};
use crate::pieces::{Sender, channel, client_of};
use crate::server::{self, Answer, Server};

/// The titles of all messages, and the error that ended the stream.
async fn titles(mut stream: MessageStream<Book>) -> (Vec<String>, Option<Error>) {
    let mut titles = Vec::new();
    while let Some(book) = stream.next().await {
        match book {
            Ok(book) => titles.push(book.title.unwrap_or_default()),
            Err(error) => {
                assert!(stream.next().await.is_none(), "the stream has ended");
                return (titles, Some(error));
            }
        }
    }
    (titles, None)
}

/// A call whose response has these pieces as its body.
async fn call_of(pieces: &[&[u8]]) -> Call {
    let (sender, body) = channel();
    for piece in pieces {
        sender.send(Ok(Bytes::copy_from_slice(piece))).unwrap();
    }
    client_of(body).await.call(&CREATE)
}

async fn titles_of(pieces: &[&[u8]]) -> (Vec<String>, Option<Error>) {
    titles(call_of(pieces).await.messages()).await
}

/// Both ways to read a body: as it arrives, and when it is complete.
async fn both(body: &str) -> [(Vec<String>, Option<Error>); 2] {
    let server = Server::answering(Answer::json(body)).await;
    let client = Client::of(&server.url).await;
    let streamed = titles(client.call(&CREATE).messages()).await;
    let collected = client.call(&CREATE).send_messages::<Book>().await;
    let collected = match collected {
        Ok(books) => {
            let titles = books.into_iter().map(|it| it.title.unwrap_or_default());
            (titles.collect(), None)
        }
        Err(error) => (Vec::new(), Some(error)),
    };
    [streamed, collected]
}

/// The error of a body, which is the same in both ways.
async fn error(body: &str) -> Error {
    let [(_, streamed), (_, collected)] = both(body).await;
    let (streamed, collected) = (streamed.unwrap(), collected.unwrap());
    assert_eq!(streamed.to_string(), collected.to_string());
    assert_eq!(streamed.http_status(), collected.http_status());
    streamed
}

/// Books whose titles have everything that could be taken for an end.
const BODY: &str = r#" [{"title":"a\"]},{\\"} ,
{"title" : "b", "more": [{"x":[]},"}"]},{},{"title":"\u00e9é"}
] "#;
const TITLES: [&str; 4] = [r#"a"]},{\"#, "b", "", "éé"];

#[tokio::test]
async fn a_body_may_be_cut_at_every_byte() {
    let body = BODY.as_bytes();
    for one in 0..=body.len() {
        for two in one..=body.len() {
            let (titles, error) = titles_of(&[&body[..one], &body[one..two], &body[two..]]).await;
            assert!(error.is_none(), "{one} {two}: {error:?}");
            assert_eq!(titles, TITLES, "{one} {two}");
        }
    }
}

#[tokio::test]
async fn every_layout_is_read() {
    for (body, expected) in [
        (BODY, &TITLES[..]),
        ("\u{feff}[{\"title\":\"a\"}]", &["a"]),
        ("[]", &[]),
        ("[ \n ]\n", &[]),
        ("", &[]),
        (" \n", &[]),
        // One object, as a server without streams sends it.
        ("{\"title\":\"a\"}", &["a"]),
        ("{\"title\":\"a\"}\n{\"title\":\"b\"}\n", &["a", "b"]),
        ("{\"title\":\"a\"}{\"title\":\"b\"}", &["a", "b"]),
        // As grpc-gateway sends them.
        (
            "{\"result\":{\"title\":\"a\"}}\n{\"result\":{\"title\":\"b\"}}\n",
            &["a", "b"],
        ),
        ("{\"result\":{}}\n", &[""]),
    ] {
        for (titles, error) in both(body).await {
            assert!(error.is_none(), "{body}: {error:?}");
            assert_eq!(titles, expected, "{body}");
        }
    }
}

#[tokio::test]
async fn an_element_of_an_array_has_no_envelope() {
    let body = "[{\"result\":{\"title\":\"a\"}}]";
    let server = Server::answering(Answer::json(body)).await;
    let client = Client::of(&server.url).await;
    let books = client.call(&CREATE).send_messages::<Book>().await.unwrap();
    assert_eq!(books[0].title, None);
    let result = books[0].extra.get("result").unwrap();
    assert_eq!(result["title"], "a");
}

#[tokio::test]
async fn messages_may_have_any_type() {
    let body = "[1, -2.5e3,\"a,]\" , null,true,[[]]]";
    let server = Server::answering(Answer::json(body)).await;
    let client = Client::of(&server.url).await;
    let call = client.call(&CREATE);
    let values = call.send_messages::<serde_json::Value>().await.unwrap();
    let expected = serde_json::json!([1, -2.5e3, "a,]", null, true, [[]]]);
    assert_eq!(serde_json::Value::from(values), expected);
}

#[tokio::test]
async fn a_message_is_received_before_the_body_ends() {
    let (more, wanted) = mpsc::unbounded_channel::<&'static str>();
    let wanted = std::sync::Arc::new(tokio::sync::Mutex::new(wanted));
    let (url, _) = server::each_connection(move |mut stream| {
        let wanted = wanted.clone();
        async move {
            let head = b"HTTP/1.1 200 OK\r\nx-number: 7\r\ntransfer-encoding: chunked\r\n\r\n";
            stream.write_all(head).await.unwrap();
            while let Some(text) = wanted.lock().await.recv().await {
                let chunk = format!("{:x}\r\n{text}\r\n", text.len());
                stream.write_all(chunk.as_bytes()).await.unwrap();
            }
            stream.write_all(b"0\r\n\r\n").await.unwrap();
        }
    })
    .await;
    let mut stream = Client::of(&url).await.call(&CREATE).messages::<Book>();
    assert!(stream.status().is_none() && stream.headers().is_none());
    assert_eq!(stream.response().await.unwrap().headers()["x-number"], "7");
    assert_eq!(stream.status().unwrap(), 200);
    for text in ["[{\"title\":\"a\"}", "\n,\r\n{\"title\":\"b\"}"] {
        more.send(text).unwrap();
        let title = stream.next().await.unwrap().unwrap().title.unwrap();
        assert!(text.contains(&title));
    }
    more.send("]").unwrap();
    drop(more);
    assert!(stream.next().await.is_none());
    assert_eq!(stream.headers().unwrap()["x-number"], "7");
    assert_eq!(
        format!("{stream:?}"),
        "MessageStream { method: \"library.shelves.books.create\", received: 2 }"
    );
}

#[test]
fn each_byte_is_examined_once() {
    let message = format!("{{\"title\":\"{}\"}}", "x".repeat(100_000));
    let body = format!("[{message},{message}]");
    let mut scanner = Scanner::new(usize::MAX);
    let mut found = 0;
    for byte in body.as_bytes() {
        let mut piece = Bytes::copy_from_slice(&[*byte]);
        if let Some(cut) = scanner.next(&mut piece).unwrap() {
            assert_eq!(cut, message.as_bytes());
            found += 1;
        }
        assert!(piece.is_empty());
    }
    assert_eq!((found, scanner.finish()), (2, Ok(())));
    assert_eq!(scanner.examined(), body.len() as u64);
}

#[test]
fn a_message_inside_of_a_piece_is_not_copied() {
    let mut piece = Bytes::from_static(b"[{\"title\":\"a\"},{}]");
    let whole = piece.as_ptr() as usize..piece.as_ptr() as usize + piece.len();
    let mut scanner = Scanner::new(100);
    while let Some(message) = scanner.next(&mut piece).unwrap() {
        assert!(whole.contains(&(message.as_ptr() as usize)));
    }
}

#[test]
fn a_message_has_a_limit_and_the_body_has_none() {
    let next = |scanner: &mut Scanner, piece: &'static str| scanner.next(&mut piece.into());
    let mut scanner = Scanner::new(4);
    for _ in 0..100 {
        assert_eq!(next(&mut scanner, "{  "), Ok(None));
        assert_eq!(next(&mut scanner, "}\n"), Ok(Some("{  }".into())));
    }
    assert_eq!(next(&mut scanner, "{   "), Ok(None));
    assert_eq!(next(&mut scanner, "}"), Err(Flaw::TooLarge));
    let mut scanner = Scanner::new(4);
    assert_eq!(next(&mut scanner, "[{   }"), Err(Flaw::TooLarge));
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error_after_its_complete_messages() {
    let body = BODY.trim().as_bytes();
    for length in 1..body.len() {
        let (titles, error) = titles_of(&[&body[..length]]).await;
        let error = error.unwrap();
        assert!(error.is_transport() && error.is_retryable(), "{error}");
        assert_eq!(titles, TITLES[..titles.len()]);
        let count = match titles.len() {
            0 => "before the first message".to_owned(),
            1 => "after 1 message".to_owned(),
            count => format!("after {count} messages"),
        };
        assert!(error.to_string().ends_with(&count), "{length}: {error}");
    }
    let incomplete = [&b"[{\"title\":\"a\"},{\"ti"[..], &b"tle\":"[..]];
    let (_, error_of_pieces) = titles_of(&incomplete).await;
    assert_eq!(error_of_pieces.unwrap().body().unwrap(), "{\"title\":");
    let text = error("[{\"title\":\"a\"},{\"title\":").await.to_string();
    assert_eq!(
        text,
        "library.shelves.books.create: the response broke off: it ended inside of message 2, after 1 message"
    );
}

#[tokio::test]
async fn a_connection_that_breaks_off_is_an_error_with_the_number_of_messages() {
    let (sender, body) = channel();
    let mut stream = client_of(body).await.call(&CREATE).messages::<Book>();
    sender.send(Ok("[{\"title\":\"a\"},{\"ti".into())).unwrap();
    assert!(stream.next().await.unwrap().is_ok());
    let cut = io::Error::from(io::ErrorKind::ConnectionReset);
    sender.send(Err(cut)).unwrap();
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(error.is_transport(), "{error}");
    assert!(error.to_string().ends_with("; after 1 message"), "{error}");
    assert!(stream.next().await.is_none());
}

const ERROR: &str = r#"{"error":{"code":503,"message":"Later.","status":"UNAVAILABLE","details":[
    {"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"2s"}]}}"#;

#[tokio::test]
async fn an_error_in_place_of_a_message_is_the_error_of_the_call() {
    let book = "{\"title\":\"a\"}";
    let body = format!("[{book},{book},{book},{book},{ERROR},{book}]");
    let [(titles, _), _] = both(&body).await;
    assert_eq!(titles.len(), 4);
    let error = error(&body).await;
    assert_eq!(error.http_status().unwrap(), 503);
    let status = error.status().unwrap();
    assert_eq!(
        (status.code(), status.message()),
        (&Code::Unavailable, "Later.")
    );
    assert_eq!(error.retry_delay(), Some(Duration::from_secs(2)));
    assert!(error.is_retryable());
    assert_eq!(error.body().unwrap(), ERROR.as_bytes());
    assert_eq!(
        error.headers().unwrap()["content-type"],
        "application/json; charset=UTF-8"
    );
    assert_eq!(
        error.to_string(),
        "library.shelves.books.create: HTTP 503 Service Unavailable: UNAVAILABLE: Later.; \
         sent in place of message 5 of the stream"
    );
}

#[tokio::test]
async fn errors_have_the_forms_of_google_and_of_grpc_gateway() {
    for (body, http, code) in [
        (
            r#"[{"error":{"code":404,"status":"NOT_FOUND"}}]"#,
            404,
            Code::NotFound,
        ),
        (
            r#"{"error":{"code":429,"message":"m"}}"#,
            429,
            Code::ResourceExhausted,
        ),
        (
            r#"{"error":{"code":3,"message":"m","details":[]}}"#,
            400,
            Code::InvalidArgument,
        ),
        (
            r#"{"error":{"grpc_code":5,"http_code":404,"message":"m"}}"#,
            404,
            Code::NotFound,
        ),
        (r#"{"error":{"status":"ABORTED"}}"#, 409, Code::Aborted),
        (r#"[{"error":{"message":"m"}}]"#, 500, Code::Internal),
    ] {
        let error = error(body).await;
        assert_eq!(error.http_status().unwrap(), http, "{body}");
        assert_eq!(error.status().unwrap().code(), &code, "{body}");
    }
    // A type without properties cannot have one called `error`.
    let server = Server::answering(Answer::json(format!("[{ERROR}]"))).await;
    let call = Client::of(&server.url).await.call(&CREATE);
    let error = call.send_messages::<Object>().await.unwrap_err();
    assert_eq!(error.http_status().unwrap(), 503);
}

#[tokio::test]
async fn a_body_that_is_no_stream_is_an_error() {
    for (body, text) in [
        (
            "<html>",
            "neither a JSON array nor a sequence of JSON objects",
        ),
        (
            "data: {}\n\n",
            "neither a JSON array nor a sequence of JSON objects",
        ),
        (
            "[{},,{}]",
            "unexpected data at byte 4 of the body, after 1 message",
        ),
        (
            "[{} {}]",
            "unexpected data at byte 4 of the body, after 1 message",
        ),
        (
            "[,]",
            "unexpected data at byte 1 of the body, before the first message",
        ),
        (
            "{},{}",
            "unexpected data at byte 2 of the body, after 1 message",
        ),
        (
            "[{},{}] {}",
            "after the end of the array at byte 8 of the body, after 2 messages",
        ),
        (
            "[{},3]",
            "message 2 of the stream cannot be read: unexpected JSON at line 1 column 1",
        ),
        (
            "[{},{\"title\":}]",
            "message 2 of the stream cannot be read: invalid JSON at line 1",
        ),
        (
            "[null]",
            "message 1 of the stream cannot be read: unexpected JSON",
        ),
        (
            "[{]]",
            "message 1 of the stream cannot be read: invalid JSON",
        ),
    ] {
        let error = error(body).await;
        assert!(error.is_decode(), "{body}: {error}");
        assert!(error.to_string().contains(text), "{body}: {error}");
        assert_eq!(error.method_id(), Some("library.shelves.books.create"));
    }
}

#[tokio::test]
async fn the_limit_on_responses_holds_for_each_message() {
    let book = format!("{{\"title\":\"{}\"}}", "x".repeat(50));
    let body = format!("[{book},{book},{book}]");
    let server = Server::answering(Answer::json(body)).await;
    let builder = Client::builder()
        .with_endpoint(&server.url)
        .with_credentials(Credentials::anonymous());
    let client = builder.clone().with_max_response_size(100).build().await;
    let (received, error) = titles(client.unwrap().call(&CREATE).messages()).await;
    assert!(received.len() == 3 && error.is_none());
    let client = builder.with_max_response_size(50).build().await.unwrap();
    let (received, error) = titles(client.call(&CREATE).messages()).await;
    let error = error.unwrap();
    assert!(received.is_empty() && error.is_body_too_large());
    let text = "message 1 of the stream is larger than the limit of 50 bytes";
    assert!(error.to_string().ends_with(text), "{error}");
}

#[tokio::test]
async fn all_messages_of_a_collected_stream_share_one_budget() {
    let body = format!("[{}{{}}]", "{},".repeat(30_000));
    let server = Server::answering(Answer::json(body)).await;
    let builder = Client::builder().with_endpoint(&server.url);
    let builder = builder.with_credentials(Credentials::anonymous());
    let client = builder.with_max_response_size(100_000).build().await;
    let client = client.unwrap();
    let error = client.call(&CREATE).send_messages::<Book>().await;
    let error = error.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert!(error.to_string().contains("needs more than 800000 bytes"));
    // One after the other, they need no more than one of them.
    let (received, error) = titles(client.call(&CREATE).messages()).await;
    assert!(received.len() == 30_001 && error.is_none());
}

#[tokio::test]
async fn an_array_in_place_of_one_message_is_an_error_that_names_the_cure() {
    let server = Server::answering(Answer::json("[{\"title\":\"a\"}]")).await;
    let client = Client::of(&server.url).await;
    let error = client.call(&CREATE).send::<Book>().await.unwrap_err();
    assert!(error.is_decode());
    let text = error.to_string();
    assert!(text.contains("an array in place of one object"), "{text}");
    assert!(text.contains("[[stream]]"), "{text}");
}

#[tokio::test]
async fn a_call_that_fails_is_the_error_of_the_stream() {
    let server = Server::answering(Answer::error(404, "[{\"error\":{\"code\":404}}]")).await;
    let client = Client::of(&server.url).await;
    let (_, error) = titles(client.call(&CREATE).messages()).await;
    assert_eq!(error.unwrap().http_status().unwrap(), 404);
    let mut stream = client.call(&CREATE).messages::<Book>();
    for _ in 0..2 {
        let error = stream.response().await.unwrap_err();
        assert_eq!(error.http_status().unwrap(), 404);
    }
    assert!(stream.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_call_is_repeated_until_there_are_headers() {
    let fake = Fake::always(|| answer(200, "[{\"title\":\"a\"}]")).after([answer(503, "")]);
    let client = fake.client().await;
    let (received, error) = titles(client.list("shelves/1").call.messages()).await;
    assert!(received == ["a"] && error.is_none());
    assert_eq!(fake.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn only_a_total_timeout_of_the_call_limits_the_stream() {
    let slow = |mut call: Call, timeout: Option<Duration>, sender: Sender| async move {
        if let Some(timeout) = timeout {
            call.set_total_timeout(timeout);
        }
        let started = Instant::now();
        let mut stream = call.messages::<Book>();
        sender.send(Ok("[".into())).unwrap();
        let mut received = 0;
        loop {
            let next = tokio::time::timeout(Duration::from_secs(20), stream.next()).await;
            match next {
                Err(_) if received == 50 => return (received, started.elapsed(), None),
                Err(_) => sender.send(Ok("{},".into())).unwrap(),
                Ok(Some(Ok(_))) => received += 1,
                Ok(Some(Err(error))) => return (received, started.elapsed(), Some(error)),
                Ok(None) => unreachable!("the body does not end"),
            }
        }
    };
    let (sender, body) = channel();
    let call = client_of(body).await.call(&CREATE);
    let (_, elapsed, error) = slow(call, None, sender).await;
    assert!(elapsed > Duration::from_secs(900) && error.is_none());
    let (sender, body) = channel();
    let call = client_of(body).await.call(&CREATE);
    let (received, elapsed, error) = slow(call, Some(Duration::from_secs(90)), sender).await;
    assert_eq!((received, elapsed), (4, Duration::from_secs(90)));
    let error = error.unwrap();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("the call took longer than 90s"));
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_stalls_ends_with_an_error() {
    let (sender, body) = channel();
    let mut stream = client_of(body).await.call(&CREATE).messages::<Book>();
    sender.send(Ok("[{},".into())).unwrap();
    assert!(stream.next().await.unwrap().is_ok());
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout(), "{error}");
    let text = "made no progress for 30s; after 1 message";
    assert!(error.to_string().ends_with(text), "{error}");
}

#[tokio::test]
async fn a_body_that_is_always_ready_does_not_starve_other_tasks() {
    struct Endless;
    impl Stream for Endless {
        type Item = io::Result<Bytes>;

        fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(Some(Ok(Bytes::from_static(b" "))))
        }
    }
    let client = client_of(Body::from_stream(Endless)).await;
    let mut stream = client.call(&CREATE).messages::<Book>();
    let timeout = tokio::time::timeout(Duration::from_millis(1), stream.next());
    assert!(timeout.await.is_err());
}

#[tokio::test]
async fn a_stream_can_be_moved_between_threads() {
    fn is_send_and_sync<T: Send + Sync + Unpin + 'static>(_: &T) {}
    let stream = call_of(&[b"[{\"title\":\"a\"}]"]).await.messages::<Book>();
    is_send_and_sync(&stream);
    let (titles, error) = tokio::spawn(titles(stream)).await.unwrap();
    assert!(titles == ["a"] && error.is_none());
}
