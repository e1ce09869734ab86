//! A transport without a network: it responds from a script and records the requests. With the clock
//! of tokio paused, the time that calls take is exact and costs none.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use runtime::runtime::client::ClientBuilder;
use runtime::runtime::credentials::Credentials;
use runtime::runtime::transport::Body;
use tokio::time::Instant;
use tower_service::Service;

use crate::library::Client;

/// The outcome of a request.
pub(crate) enum Step {
    Answer(http::Response<String>),
    Fail(io::ErrorKind),
    /// No response, ever.
    Hang,
}

/// A response without headers.
pub(crate) fn answer(status: u16, body: &str) -> Step {
    let mut response = http::Response::new(body.to_owned());
    *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
    Step::Answer(response)
}

/// A response with a header.
pub(crate) fn answer_with(status: u16, name: &'static str, value: &str) -> Step {
    let Step::Answer(mut response) = answer(status, "") else {
        unreachable!()
    };
    response.headers_mut().insert(name, value.parse().unwrap());
    Step::Answer(response)
}

#[derive(Clone)]
pub(crate) struct Fake {
    script: Arc<Mutex<VecDeque<Step>>>,
    /// The outcome after the end of the script.
    then: fn() -> Step,
    asked: Arc<Mutex<Vec<(Instant, http::request::Parts)>>>,
    bodies: Arc<Mutex<Vec<String>>>,
    /// One clone for each request in progress.
    under_way: Arc<()>,
}

impl Fake {
    /// Follows the script, then responds with empty objects.
    pub(crate) fn new(script: impl IntoIterator<Item = Step>) -> Self {
        Fake::always(|| answer(200, "{}")).after(script)
    }

    /// The same outcome for all requests.
    pub(crate) fn always(then: fn() -> Step) -> Self {
        Fake {
            script: Arc::default(),
            then,
            asked: Arc::default(),
            bodies: Arc::default(),
            under_way: Arc::default(),
        }
    }

    /// First follows a script.
    pub(crate) fn after(self, script: impl IntoIterator<Item = Step>) -> Self {
        self.script.lock().unwrap().extend(script);
        self
    }

    /// A builder of a client that sends its requests here.
    pub(crate) fn builder(&self) -> ClientBuilder<Client> {
        Client::builder()
            .with_transport(self.clone())
            .with_credentials(Credentials::anonymous())
    }

    pub(crate) async fn client(&self) -> Client {
        self.builder().build().await.unwrap()
    }

    /// How many requests there have been.
    pub(crate) fn count(&self) -> usize {
        self.asked.lock().unwrap().len()
    }

    #[cfg(feature = "_operations")]
    /// The verb and the URL of each request, without `alt` and `prettyPrint`.
    pub(crate) fn targets(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap();
        let target = |parts: &http::request::Parts| {
            let uri = parts.uri.to_string();
            let uri = uri.replace("alt=json&prettyPrint=false", "");
            format!("{} {}", parts.method, uri.trim_end_matches(['?', '&']))
        };
        asked.iter().map(|(_, parts)| target(parts)).collect()
    }

    /// How many requests are in progress.
    pub(crate) fn under_way(&self) -> usize {
        let clones_of_the_service = Arc::strong_count(&self.asked);
        Arc::strong_count(&self.under_way) - clones_of_the_service
    }

    /// The time between each request and the one before.
    pub(crate) fn pauses(&self) -> Vec<Duration> {
        let asked = self.asked.lock().unwrap();
        let pairs = asked.iter().zip(asked.iter().skip(1));
        pairs.map(|((one, _), (two, _))| *two - *one).collect()
    }

    /// The URL of each request.
    pub(crate) fn urls(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap();
        asked
            .iter()
            .map(|(_, parts)| parts.uri.to_string())
            .collect()
    }

    /// The body of each request.
    pub(crate) fn bodies(&self) -> Vec<String> {
        self.bodies.lock().unwrap().clone()
    }

    /// The value of a header, in each request.
    pub(crate) fn header(&self, name: &str) -> Vec<Option<String>> {
        let asked = self.asked.lock().unwrap();
        let value = |parts: &http::request::Parts| {
            let value = parts.headers.get(name)?;
            Some(value.to_str().unwrap().to_owned())
        };
        asked.iter().map(|(_, parts)| value(parts)).collect()
    }
}

impl Service<http::Request<Body>> for Fake {
    type Response = http::Response<String>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<http::Response<String>>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let (parts, body) = request.into_parts();
        self.asked.lock().unwrap().push((Instant::now(), parts));
        let step = self.script.lock().unwrap().pop_front();
        let step = step.unwrap_or_else(self.then);
        let under_way = self.under_way.clone();
        let bodies = self.bodies.clone();
        Box::pin(async move {
            let body = body.collect().await.map_err(io::Error::other)?;
            bodies
                .lock()
                .unwrap()
                .push(String::from_utf8_lossy(&body).into_owned());
            let _under_way = under_way;
            match step {
                Step::Answer(response) => Ok(response),
                Step::Fail(kind) => Err(kind.into()),
                Step::Hang => std::future::pending().await,
            }
        })
    }
}
