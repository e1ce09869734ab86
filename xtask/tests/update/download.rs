//! Downloads, from a server on the loopback interface.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::thread;

use super::repository::{Repository, revision};

/// Serves one response to every request, and returns the address.
fn serve(head: &str, body: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let response = [head.as_bytes(), b"\r\n\r\n", &body].concat();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0; 4096];
            let _ = stream.read(&mut request);
            let _ = stream.write_all(&response);
        }
    });
    format!("http://{address}/document")
}

/// A repository whose document is at an address.
fn repository(address: &str) -> Repository {
    let repository = Repository::new();
    let path = repository.root().join("discovery/apis.toml");
    let config = fs::read_to_string(&path).unwrap();
    let document = "document = \"library.v1.json\"\n";
    let more = format!("{document}download = \"{address}\"\n");
    fs::write(&path, config.replace(document, &more)).unwrap();
    repository
}

#[test]
fn a_document_is_downloaded_from_its_address() {
    let next = revision("20260202", |_| ());
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}", next.len());
    let address = serve(&head, next.clone().into_bytes());
    let repository = repository(&address);
    let ended = repository.run(&["update"]);
    assert_eq!(ended.code, Some(0), "{}", ended.error);
    assert_eq!(repository.read("discovery/library.v1.json"), next);
    let config = repository.read("discovery/apis.toml");
    assert!(
        config.contains(&format!("source = \"{address}\"")),
        "{config}"
    );
}

#[test]
fn what_is_no_document_leaves_the_repository_as_it_was() {
    let next = revision("20260202", |_| ());
    let cut = next.as_bytes()[..next.len() / 2].to_vec();
    let whole = format!("HTTP/1.1 200 OK\r\ncontent-length: {}", next.len());
    let length = format!("HTTP/1.1 200 OK\r\ncontent-length: {}", cut.len());
    let large = "HTTP/1.1 200 OK\r\ncontent-length: 99999999999";
    let page = b"<!DOCTYPE html><title>x</title>".to_vec();
    let found = format!("HTTP/1.1 200 OK\r\ncontent-length: {}", page.len());
    for (head, body, words) in [
        (
            "HTTP/1.1 404 Not Found\r\ncontent-length: 0",
            Vec::new(),
            "404",
        ),
        (&whole, cut.clone(), ""),
        (&length, cut, "an early end"),
        (large, b"{".to_vec(), ""),
        (&found, page, "a web page"),
    ] {
        let repository = repository(&serve(head, body));
        let before = repository.content();
        let ended = repository.run(&["update"]);
        assert_eq!(ended.code, Some(1), "{head}: {}", ended.out);
        assert!(
            ended.lines()[0].starts_with("error: http://127.0.0.1:"),
            "{}",
            ended.error
        );
        assert!(ended.error.contains(words), "{head}: {}", ended.error);
        assert_eq!(repository.content(), before, "{head}");
    }
}

#[test]
fn without_a_network_the_error_says_so() {
    let unused = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/document", unused.local_addr().unwrap());
    drop(unused);
    let repository = repository(&address);
    let before = repository.content();
    let ended = repository.run(&["update"]);
    assert_eq!(ended.code, Some(1));
    assert!(ended.error.contains(&address), "{}", ended.error);
    assert!(ended.error.contains("--from FILE"), "{}", ended.error);
    assert_eq!(repository.content(), before);
}

#[test]
fn a_document_without_an_address_is_an_error_that_says_so() {
    let ended = Repository::new().run(&["update"]);
    assert_eq!(ended.code, Some(1));
    assert!(ended.error.contains("has no `download`"), "{}", ended.error);
}
