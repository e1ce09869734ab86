//! Calls of the crate that is generated from `media.json`: uploads and downloads.

#[allow(dead_code, reason = "other tests use more of it")]
mod server;

use media::v1::Client;
use media::v1::schemas::Object;
use media::{Credentials, Source};
use server::{Answer, Server};

async fn client(server: &Server) -> Client {
    Client::builder()
        .with_endpoint(&server.url)
        .with_credentials(Credentials::access_token("t0ken"))
        .build()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_file_and_its_metadata_are_sent_together() {
    let server = Server::answering(Answer::json(r#"{"name": "a", "size": "4"}"#)).await;
    let objects = client(&server).await.objects();
    let request = objects.insert("b", Object::new().set_name("a"));
    let stored = request.upload("text").with_content_type("text/plain");
    assert_eq!(stored.send().await.unwrap().size, Some(4));
    let received = server.only();
    assert_eq!(
        received.target,
        "/upload/media/v1/b/b/o?uploadType=multipart&alt=json&prettyPrint=false"
    );
    assert!(received.body.contains("{\"name\":\"a\"}\r\n"));
    assert!(received.body.contains("content-type: text/plain\r\n\r\ntext\r\n"));
}

#[tokio::test]
async fn a_session_begins_at_the_path_of_the_simple_protocol() {
    let server = Server::start(|request| match request.verb.as_str() {
        "POST" => Answer::json("").header("location", "/session"),
        _ => Answer::json(r#"{"name": "a"}"#),
    })
    .await;
    let objects = client(&server).await.objects();
    let upload = objects.insert("b", Object::new()).set_name("a").upload("text");
    let session = upload.start().await.unwrap();
    assert_eq!(session.uri(), format!("{}/session", server.url));
    assert_eq!(session.send().await.unwrap().name.as_deref(), Some("a"));
    let received = server.received();
    assert_eq!(
        received[0].target,
        "/upload/media/v1/b/b/o?name=a&uploadType=resumable&alt=json&prettyPrint=false"
    );
    assert_eq!(received[1].headers["content-range"], "bytes 0-3/4");
}

#[tokio::test]
async fn a_method_may_have_neither_metadata_nor_a_response() {
    let server = Server::answering(Answer::json("")).await;
    let pictures = client(&server).await.pictures();
    let picture = || Source::from("png").with_content_type("image/png");
    pictures.set("me").upload(picture()).send().await.unwrap();
    let received = server.only();
    assert_eq!(
        received.target,
        "/upload/media/v1/accounts/me/picture?uploadType=media&alt=json&prettyPrint=false"
    );
    assert_eq!(received.body, "png");
    // The limits of the document hold before anything is sent.
    let large = Source::from(vec![0; 1025]).with_content_type("image/png");
    let error = pictures.set("me").upload(large).send().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    let error = pictures.set("me").upload("text").send().await.unwrap_err();
    assert!(error.to_string().contains("image/jpeg"), "{error}");
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_method_may_have_sessions_only() {
    let server = Server::start(|request| match request.verb.as_str() {
        "POST" => Answer::json("").header("location", "/session"),
        _ => Answer::json("{}"),
    })
    .await;
    let pictures = client(&server).await.pictures();
    let request = pictures.import("me", Object::new());
    let source = Source::from("png").with_content_type("image/png");
    request.upload(source).send().await.unwrap();
    let begun = &server.received()[0];
    assert!(begun.target.starts_with("/resumable/upload/media/v1/accounts/me/picture:import?"));
}

#[tokio::test]
async fn a_download_goes_to_the_download_service() {
    let server = Server::answering(Answer::bytes(200, "the file")).await;
    let objects = client(&server).await.objects();
    let mut download = objects.get("b", "o/p").download().await.unwrap();
    assert_eq!(download.next().await.unwrap().unwrap(), "the file");
    assert!(download.next().await.is_none());
    assert_eq!(
        server.only().target,
        "/download/media/v1/b/b/o/o%2Fp?alt=media&prettyPrint=false"
    );
}

#[tokio::test]
async fn without_upload_and_download_a_call_has_no_file() {
    let server = Server::answering(Answer::json(r#"{"name": "a"}"#)).await;
    let objects = client(&server).await.objects();
    let object = objects.get("b", "o").send().await.unwrap();
    assert_eq!(object.name.as_deref(), Some("a"));
    let object = objects.insert("b", Object::new()).send().await.unwrap();
    assert_eq!(object.name.as_deref(), Some("a"));
    let received = server.received();
    assert_eq!(received[0].target, "/media/v1/b/b/o/o?alt=json&prettyPrint=false");
    assert_eq!(received[1].target, "/media/v1/b/b/o?alt=json&prettyPrint=false");
    // A response that is nothing but a file is not thrown away.
    let error = objects.export("b", "o", "text/plain").send().await.unwrap_err();
    assert!(error.to_string().contains("download()"), "{error}");
    let file = objects.export("b", "o", "text/plain").download().await.unwrap();
    assert_eq!(file.bytes().await.unwrap(), r#"{"name": "a"}"#);
    let target = &server.received()[3].target;
    assert_eq!(
        target,
        "/media/v1/b/b/o/o/export?mimeType=text%2Fplain&alt=media&prettyPrint=false"
    );
}
