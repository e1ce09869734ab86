//! HTTP/2 connections of the runtime's own client, over TLS.
//!
//! The server speaks single frames, so that it can do what a server library would not. Its
//! certificate is that of a test authority, which the client trusts because of an environment
//! variable: so each test is run in a process of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use runtime::runtime::client::ClientBuilder;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::retry::RetryPolicy;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::library::{CREATE, Client};
use crate::process;

/// Frames (RFC 9113, section 6).
const SETTINGS: u8 = 4;
const HEADERS: u8 = 1;
const DATA: u8 = 0;
const RST_STREAM: u8 = 3;
const PING: u8 = 6;
const GOAWAY: u8 = 7;

/// The length of what a client sends first.
const PREFACE: usize = 24;

/// A connection, as the server sees it.
struct Connection(TlsStream<TcpStream>);

impl Connection {
    /// Sends a frame.
    async fn send(&mut self, kind: u8, flags: u8, stream: u32, payload: &[u8]) {
        let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
        let mut frame = length[1..].to_vec();
        frame.extend([kind, flags]);
        frame.extend(stream.to_be_bytes());
        frame.extend(payload);
        self.0.write_all(&frame).await.unwrap();
        self.0.flush().await.unwrap();
    }

    /// The next frame of a kind: its flags and stream. Others are passed over.
    async fn wait_for(&mut self, kind: u8) -> (u8, u32) {
        loop {
            let mut head = [0; 9];
            self.0.read_exact(&mut head).await.unwrap();
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
            let mut payload = vec![0; usize::try_from(length).unwrap()];
            self.0.read_exact(&mut payload).await.unwrap();
            if head[3] == kind {
                let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
                return (head[4], stream);
            }
        }
    }

    /// The stream of the next request.
    async fn request(&mut self) -> u32 {
        self.wait_for(HEADERS).await.1
    }

    /// Responds with an empty object.
    async fn respond(&mut self, stream: u32) {
        // `:status: 200` of the static table.
        self.send(HEADERS, 4, stream, &[0x88]).await;
        self.send(DATA, 1, stream, b"{}").await;
    }

    /// Ends the connection for streams above `last`.
    async fn go_away(&mut self, last: u32) {
        let mut payload = last.to_be_bytes().to_vec();
        payload.extend([0; 4]);
        self.send(GOAWAY, 0, 0, &payload).await;
    }

    /// Neither reads nor sends any more, and stays open.
    async fn fall_silent(self) {
        std::future::pending::<()>().await;
        drop(self);
    }

    /// Responds to every request.
    async fn serve(mut self) {
        loop {
            let stream = self.request().await;
            self.respond(stream).await;
        }
    }
}

/// The URL of a server, and how many connections there have been.
async fn server<F>(
    handle: impl Fn(Connection, usize) -> F + Send + Sync + 'static,
) -> (String, Arc<AtomicUsize>)
where
    F: Future<Output = ()> + Send + 'static,
{
    let chain = CertificateDer::pem_slice_iter(include_bytes!("tls/server.pem"));
    let chain = chain.collect::<Result<_, _>>().unwrap();
    let key = PrivateKeyDer::from_pem_slice(include_bytes!("tls/server.key")).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider);
    let config = config.with_safe_default_protocol_versions().unwrap();
    let mut config = config
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = connections.clone();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let number = counted.fetch_add(1, Ordering::SeqCst) + 1;
            let Ok(mut stream) = acceptor.accept(stream).await else {
                // A client that does not trust the certificate.
                continue;
            };
            stream.read_exact(&mut [0; PREFACE]).await.unwrap();
            let mut connection = Connection(stream);
            connection.send(SETTINGS, 0, 0, b"").await;
            tokio::spawn(handle(connection, number));
        }
    });
    (format!("https://localhost:{port}"), connections)
}

fn builder(url: &str) -> ClientBuilder<Client> {
    Client::builder()
        .with_endpoint(url)
        .with_credentials(Credentials::access_token("t0ken"))
        .with_retry_policy(RetryPolicy::new().with_max_backoff(Duration::from_millis(1)))
}

/// Runs a test in a process that trusts the test authority.
fn run(test: &str) {
    let authority = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/http/tls/authority.pem");
    process::run(&format!("http2::{test}"), &[("SSL_CERT_FILE", authority)]);
}

/// Each test twice: as it is run, and what is run.
macro_rules! trusting {
    ($($(#[$doc:meta])* async fn $name:ident() $body:block run as $runner:ident;)*) => {$(
        $(#[$doc])*
        #[test]
        fn $runner() {
            run(stringify!($name));
        }

        #[tokio::test]
        #[ignore = "run by another test, in a process of its own"]
        async fn $name() $body
    )*};
}

trusting! {
    /// This fails when the `h2` of the manifest is not the one that the HTTP library uses: then its
    /// errors are of a type that is not known here.
    async fn refused_stream() {
        let (url, connections) = server(|mut connection, _| async move {
            for _ in 0..2 {
                let stream = connection.request().await;
                // REFUSED_STREAM
                connection.send(RST_STREAM, 0, stream, &[0, 0, 0, 7]).await;
            }
            connection.serve().await;
        })
        .await;
        let client = builder(&url).build().await.unwrap();
        client.call(&CREATE).send_empty().await.unwrap();
        assert_eq!(connections.load(Ordering::SeqCst), 1);
        // All of them are counted.
        let (url, _) = server(|mut connection, _| async move {
            loop {
                let stream = connection.request().await;
                connection.send(RST_STREAM, 0, stream, &[0, 0, 0, 7]).await;
            }
        })
        .await;
        let client = builder(&url).build().await.unwrap();
        let error = client.call(&CREATE).send_empty().await.unwrap_err();
        assert_eq!(error.attempts(), 5);
        assert!(error.is_transport() && !error.is_connect(), "{error}");
    } run as a_refused_stream_is_sent_again_whatever_its_verb;

    async fn other_resets() {
        let (url, _) = server(|mut connection, _| async move {
            loop {
                let stream = connection.request().await;
                // CANCEL
                connection.send(RST_STREAM, 0, stream, &[0, 0, 0, 8]).await;
            }
        })
        .await;
        let client = builder(&url).build().await.unwrap();
        let error = client.call(&CREATE).send_empty().await.unwrap_err();
        assert_eq!(error.attempts(), 1, "{error}");
        let error = client.list("shelves/1").send().await.unwrap_err();
        assert_eq!(error.attempts(), 5, "{error}");
    } run as another_reset_is_not_repeated_unasked;

    async fn go_away() {
        let (url, connections) = server(|mut connection, number| async move {
            if number > 1 {
                return connection.serve().await;
            }
            connection.request().await;
            connection.go_away(0).await;
            connection.fall_silent().await;
        })
        .await;
        let client = builder(&url).build().await.unwrap();
        client.call(&CREATE).send_empty().await.unwrap();
        assert_eq!(connections.load(Ordering::SeqCst), 2);
    } run as a_stream_above_the_last_of_a_goaway_is_sent_again;

    async fn go_away_after() {
        let (url, connections) = server(|mut connection, _| async move {
            let stream = connection.request().await;
            connection.go_away(stream).await;
            // It hangs up without having answered: the request may have been processed.
        })
        .await;
        let client = builder(&url).build().await.unwrap();
        let error = client.call(&CREATE).send_empty().await.unwrap_err();
        assert_eq!((error.attempts(), connections.load(Ordering::SeqCst)), (1, 1));
    } run as a_stream_below_the_last_of_a_goaway_is_not;

    async fn silent_connection() {
        let (url, connections) = server(|mut connection, number| async move {
            if number > 1 {
                return connection.serve().await;
            }
            let stream = connection.request().await;
            connection.respond(stream).await;
            connection.fall_silent().await;
        })
        .await;
        let client = builder(&url).with_attempt_timeout(Duration::from_millis(500));
        let client = client.build().await.unwrap();
        client.list("shelves/1").send().await.unwrap();
        // One attempt is lost, and no more.
        let error = client.call(&CREATE).send_empty().await.unwrap_err();
        assert!(error.is_timeout() && error.attempts() == 1, "{error}");
        for _ in 0..5 {
            client.call(&CREATE).send_empty().await.unwrap();
        }
        assert_eq!(connections.load(Ordering::SeqCst), 2);
    } run as a_silent_connection_is_given_up;

    async fn within_a_call() {
        let (url, connections) = server(|connection, number| async move {
            match number {
                1 => connection.fall_silent().await,
                _ => connection.serve().await,
            }
        })
        .await;
        let client = builder(&url).with_attempt_timeout(Duration::from_millis(500));
        let client = client.build().await.unwrap();
        client.list("shelves/1").send().await.unwrap();
        assert_eq!(connections.load(Ordering::SeqCst), 2);
    } run as the_next_attempt_takes_a_new_connection;

    async fn slow_server() {
        let (url, connections) = server(|connection, _| connection.fall_silent()).await;
        let client = builder(&url).with_attempt_timeout(Duration::from_millis(200));
        let client = client.build().await.unwrap();
        // One new connection within the interval, not one for each attempt.
        for _ in 0..2 {
            let error = client.list("shelves/1").send().await.unwrap_err();
            assert_eq!(error.attempts(), 5, "{error}");
        }
        assert_eq!(connections.load(Ordering::SeqCst), 2);
    } run as a_slow_server_is_not_met_with_a_connection_for_each_attempt;

    async fn pings() {
        let (told, mut pinged) = mpsc::unbounded_channel();
        let (url, _) = server(move |mut connection, _| {
            let told = told.clone();
            async move {
                let stream = connection.request().await;
                connection.respond(stream).await;
                // An answer to the server's own ping would have a flag.
                while connection.wait_for(PING).await.0 != 0 {}
                told.send(()).unwrap();
                connection.fall_silent().await;
            }
        })
        .await;
        let client = builder(&url).build().await.unwrap();
        client.list("shelves/1").send().await.unwrap();
        // The clock goes on by itself while everybody waits.
        tokio::time::pause();
        pinged.recv().await.unwrap();
    } run as idle_connections_are_pinged;
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_is_not_tried_again() {
    let (url, connections) = server(|connection, _| connection.serve()).await;
    let client = builder(&url).build().await.unwrap();
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert!(error.is_connect() && !error.is_retryable(), "{error}");
    assert_eq!(error.attempts(), 1);
    assert_eq!(connections.load(Ordering::SeqCst), 1);
    let text = error.to_string();
    assert!(text.contains("UnknownIssuer"), "{text}");
    assert!(text.contains("localhost"), "{text}");
}
