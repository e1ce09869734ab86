//! Waiting for a state of a resource. The clock is paused, so that pauses cost no time.

use std::time::Duration;

use runtime::runtime::polling::PollingPolicy;
use runtime::runtime::request::Request;
use runtime::runtime::retry::RetryPolicy;
use serde_json::json;
use tokio::time::Instant;

use crate::fake::{Fake, answer};
use crate::library::{Client, Object};

const READY: &str = r#"{"books": ["ready"]}"#;

async fn client(fake: &Fake) -> Client {
    let builder = fake.builder().with_retry_policy(RetryPolicy::never());
    builder.build().await.unwrap()
}

fn is_ready(page: &Object) -> bool {
    page.get("books") == Some(&json!(["ready"]))
}

#[tokio::test(start_paused = true)]
async fn a_request_is_repeated_until_its_response_fulfils_the_condition() {
    let states = ["{}", r#"{"books": []}"#, READY].map(|body| answer(200, body));
    let fake = Fake::new(states);
    let client = client(&fake).await;
    let mut seen = 0;
    let waiting = client.list("shelves/1").wait_until(move |page| {
        seen += 1;
        assert!(seen < 4);
        is_ready(page)
    });
    assert!(is_ready(&waiting.await.unwrap()));
    assert_eq!(fake.count(), 3);
    let pauses = fake.pauses();
    let ranges = [(500, 1000), (750, 1500)];
    for (pause, (least, most)) in pauses.iter().zip(ranges) {
        let range = Duration::from_millis(least)..=Duration::from_millis(most + 1);
        assert!(range.contains(pause), "{pause:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_policy_sets_pauses_and_the_deadline() {
    let fake = Fake::always(|| answer(200, "{}"));
    let client = client(&fake).await;
    let policy = PollingPolicy::new()
        .with_initial_backoff(Duration::from_secs(4))
        .with_max_backoff(Duration::from_secs(8))
        .with_multiplier(2.0)
        .with_deadline(Duration::from_secs(60));
    let begin = Instant::now();
    let waiting = client.list("shelves/1").wait_until(is_ready);
    let error = waiting.with_polling_policy(policy).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(
        error.to_string(),
        "library.shelves.books.list: timed out: polling took longer than 60s, while waiting for the end"
    );
    let passed = begin.elapsed();
    assert!((60..61).contains(&passed.as_secs()), "{passed:?}");
    let pauses = fake.pauses();
    assert!((2..=4).contains(&pauses[0].as_secs()), "{pauses:?}");
    let later = pauses.iter().skip(1);
    let most = Duration::from_millis(8001);
    assert!(
        later.clone().all(|it| it.as_secs() >= 4 && *it <= most),
        "{pauses:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn temporary_errors_do_not_end_the_waiting_and_others_do() {
    let steps = [
        answer(200, "{}"),
        answer(503, ""),
        answer(503, ""),
        answer(200, READY),
    ];
    let fake = Fake::new(steps);
    let client = client(&fake).await;
    let page = client.list("shelves/1").wait_until(is_ready).await.unwrap();
    assert!(is_ready(&page));
    assert_eq!(fake.count(), 4);

    let fake = Fake::new([answer(200, "{}"), answer(404, "")]);
    let client = self::client(&fake).await;
    let error = client
        .list("shelves/1")
        .wait_until(is_ready)
        .await
        .unwrap_err();
    assert_eq!(error.http_status().unwrap(), 404);
    assert_eq!(fake.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_error_of_the_first_request_ends_the_waiting() {
    let fake = Fake::always(|| answer(503, ""));
    let client = client(&fake).await;
    let waiting = client.list("shelves/1").wait_until(is_ready);
    assert_eq!(waiting.await.unwrap_err().http_status().unwrap(), 503);
    assert_eq!(fake.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_last_temporary_error_is_the_source_of_the_deadline() {
    let fake = Fake::always(|| answer(503, "")).after([answer(200, "{}")]);
    let client = client(&fake).await;
    let error = client
        .list("shelves/1")
        .wait_until(is_ready)
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    let source = std::error::Error::source(&error).unwrap();
    assert!(source.to_string().contains("503"), "{source}");
}

#[tokio::test]
async fn only_a_get_is_repeated() {
    let fake = Fake::always(|| answer(200, READY));
    let client = client(&fake).await;
    let waiting = client
        .search("shelves/1", &Object::new())
        .wait_until(is_ready);
    let error = waiting.await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(fake.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn the_waiting_runs_in_a_task_of_its_own() {
    let fake = Fake::new([answer(200, "{}"), answer(200, READY)]);
    let client = client(&fake).await;
    let waiting = client.list("shelves/1").wait_until(is_ready);
    let page = tokio::spawn(waiting).await.unwrap().unwrap();
    assert!(is_ready(&page));
}
