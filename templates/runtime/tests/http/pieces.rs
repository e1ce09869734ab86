//! Bodies that tests produce piece by piece.

use std::convert::Infallible;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::transport::Body;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tower_service::Service;

use crate::library::Client;

/// The way to feed a body. It ends when this is dropped.
pub(crate) type Sender = UnboundedSender<io::Result<Bytes>>;

/// The pieces that are sent into a channel.
struct Pieces(UnboundedReceiver<io::Result<Bytes>>);

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx)
    }
}

/// A body, and the way to feed it.
pub(crate) fn channel() -> (Sender, Body) {
    let (sender, receiver) = mpsc::unbounded_channel();
    (sender, Body::from_stream(Pieces(receiver)))
}

/// A client whose first request gets a response with this body.
pub(crate) async fn client_of(body: Body) -> Client {
    let client = Client::builder().with_transport(Once(Arc::new(Mutex::new(Some(body)))));
    let client = client.with_credentials(Credentials::anonymous());
    client.build().await.unwrap()
}

#[derive(Clone)]
struct Once(Arc<Mutex<Option<Body>>>);

impl Service<http::Request<Body>> for Once {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = std::future::Ready<Result<http::Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: http::Request<Body>) -> Self::Future {
        let body = self.0.lock().unwrap().take();
        std::future::ready(Ok(http::Response::new(body.unwrap())))
    }
}
