//! The spans of calls and attempts, as an exporter of OpenTelemetry receives them.

use std::collections::BTreeMap;
use std::io;

use opentelemetry::trace::{SpanKind, Status, TracerProvider};
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use runtime::runtime::retry::RetryPolicy;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::layer::SubscriberExt;

use crate::collector::Collector;
use crate::fake::{Fake, Step, answer};

/// Exports the spans of this thread to memory.
struct Exporter {
    spans: InMemorySpanExporter,
    // The exporter works as long as its provider.
    _provider: SdkTracerProvider,
    _guard: DefaultGuard,
}

impl Exporter {
    fn start() -> Self {
        let spans = InMemorySpanExporter::default();
        let provider = SdkTracerProvider::builder()
            .with_simple_exporter(spans.clone())
            .build();
        let layer = tracing_opentelemetry::layer()
            .with_tracer(provider.tracer("test"))
            .with_location(false)
            .with_threads(false)
            .with_target(false)
            .with_level(false)
            .with_tracked_inactivity(false);
        let guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(layer));
        Exporter {
            spans,
            _provider: provider,
            _guard: guard,
        }
    }

    /// The spans that have ended, in the order of their ends.
    fn finished(&self) -> Vec<SpanData> {
        self.spans.get_finished_spans().unwrap()
    }
}

/// The attributes of a span as text.
fn attributes(span: &SpanData) -> BTreeMap<&str, String> {
    let pairs = span.attributes.iter();
    pairs
        .map(|pair| (pair.key.as_str(), pair.value.to_string()))
        .collect()
}

fn expected<const N: usize>(pairs: [(&'static str, &str); N]) -> BTreeMap<&'static str, String> {
    pairs
        .into_iter()
        .map(|(key, value)| (key, value.to_owned()))
        .collect()
}

const METHOD: &str = "library.shelves.books.list";

#[tokio::test(start_paused = true)]
async fn a_call_has_a_span_and_each_attempt_a_client_span_within_it() {
    let exporter = Exporter::start();
    let fake = Fake::new([answer(503, "")]);
    let client = fake.client().await;
    client.list("shelves/1").send().await.unwrap();

    let spans = exporter.finished();
    let [first, second, call] = spans.as_slice() else {
        panic!("{spans:#?}");
    };
    for attempt in [first, second] {
        assert_eq!(attempt.name, "GET /v1/{+parent}/books");
        assert_eq!(attempt.span_kind, SpanKind::Client);
        assert_eq!(attempt.parent_span_id, call.span_context.span_id());
    }
    assert_eq!(first.status, Status::error(""));
    assert_eq!(
        attributes(first),
        expected([
            ("discovery.method.id", METHOD),
            ("error.type", "503"),
            ("http.request.method", "GET"),
            ("http.response.status_code", "503"),
            ("server.address", "library.example.com"),
            ("server.port", "443"),
            ("url.scheme", "https"),
            ("url.template", "/v1/{+parent}/books"),
        ])
    );
    assert_eq!(second.status, Status::Unset);
    assert_eq!(
        attributes(second),
        expected([
            ("discovery.method.id", METHOD),
            ("http.request.method", "GET"),
            ("http.request.resend_count", "1"),
            ("http.response.status_code", "200"),
            ("server.address", "library.example.com"),
            ("server.port", "443"),
            ("url.scheme", "https"),
            ("url.template", "/v1/{+parent}/books"),
        ])
    );
    assert_eq!(call.name, METHOD);
    assert_eq!(call.span_kind, SpanKind::Internal);
    assert_eq!(call.status, Status::Unset);
    assert_eq!(
        attributes(call),
        expected([
            ("attempts", "2"),
            ("discovery.method.id", METHOD),
            ("http.response.status_code", "200"),
            ("server.address", "library.example.com"),
        ])
    );
}

#[tokio::test(start_paused = true)]
async fn failed_spans_have_the_type_of_the_error() {
    let cases: [(Step, &str); 5] = [
        (answer(404, ""), "404"),
        (Step::Fail(io::ErrorKind::ConnectionRefused), "connect"),
        (Step::Fail(io::ErrorKind::BrokenPipe), "transport"),
        (Step::Fail(io::ErrorKind::TimedOut), "timeout"),
        (Step::Hang, "timeout"),
    ];
    for (step, error_type) in cases {
        let exporter = Exporter::start();
        let builder = Fake::new([step]).builder();
        let builder = builder.with_retry_policy(RetryPolicy::never());
        let client = builder.build().await.unwrap();
        let error = client.list("shelves/1").send().await.expect_err(error_type);
        assert_eq!(error.attempts(), 1, "{error}");
        let spans = exporter.finished();
        assert_eq!(spans.len(), 2, "{spans:#?}");
        for span in &spans {
            assert_eq!(span.status, Status::error(""), "{error_type}");
            assert_eq!(attributes(span)["error.type"], error_type);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_refused_before_the_first_attempt_has_a_span() {
    let exporter = Exporter::start();
    let client = Fake::new([]).client().await;
    client.list("").send().await.unwrap_err();
    let spans = exporter.finished();
    let [call] = spans.as_slice() else {
        panic!("{spans:#?}");
    };
    assert_eq!(call.status, Status::error(""));
    assert_eq!(
        attributes(call),
        expected([
            ("attempts", "0"),
            ("discovery.method.id", METHOD),
            ("error.type", "invalid_request"),
        ])
    );
}

#[tokio::test(start_paused = true)]
async fn a_retry_is_reported_as_an_event() {
    let collector = Collector::start();
    let client = Fake::new([answer(503, "")]).client().await;
    client.list("shelves/1").send().await.unwrap();
    let lines = collector.own();
    let retries: Vec<_> = lines.iter().filter(|it| it.contains("retrying")).collect();
    assert_eq!(retries.len(), 1, "{lines:#?}");
    assert!(retries[0].contains("error.type=\"503\""), "{}", retries[0]);
}
