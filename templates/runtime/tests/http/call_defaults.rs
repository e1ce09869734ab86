//! What a method does by default: its timeouts, the statuses after which it is repeated, and the ID of
//! its requests. The clock is paused and the transport a fake.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::time::Duration;

use runtime::runtime::call::Call;
use runtime::runtime::call_defaults::{CallDefaults, RequestIdPlace, RetryDefaults};
use runtime::runtime::error::Error;
use runtime::runtime::method::{Method, Verb};
use runtime::runtime::retry::{RetryPolicy, RetryThrottle};
use tokio::time::Instant;

use crate::fake::{Fake, Step, answer};
use crate::library::{CREATE, Client, method};

const PATH: &str = "v1/{+parent}:detect";
const LIMIT: Duration = Duration::from_secs(220);

/// A POST with the settings of Dialogflow's `detectIntent`.
static DETECT: Method = Method {
    defaults: Some(&CallDefaults {
        attempt_timeout: Some(LIMIT),
        total_timeout: Some(LIMIT),
        retry: Some(RetryDefaults {
            statuses: &[503],
            initial_backoff: Duration::from_millis(100),
            max_backoff: Duration::from_secs(60),
            multiplier: 1.3,
        }),
        request_id: None,
    }),
    ..method("library.shelves.detect", Verb::Post, PATH, true)
};

/// A POST whose query takes an ID.
static IN_QUERY: Method = Method {
    defaults: Some(&CallDefaults {
        request_id: Some(RequestIdPlace::Query("requestId")),
        ..CallDefaults::NONE
    }),
    ..method("library.shelves.insert", Verb::Post, PATH, true)
};

/// A POST whose body takes an ID.
static IN_BODY: Method = Method {
    defaults: Some(&CallDefaults {
        request_id: Some(RequestIdPlace::Body("requestId")),
        ..CallDefaults::NONE
    }),
    ..method("library.shelves.analyze", Verb::Post, PATH, true)
};

fn call(client: &Client, method: &'static Method) -> Call {
    client.call(method)
}

async fn failure(call: Call) -> Error {
    call.send_empty().await.unwrap_err()
}

/// The ID in the query of each request.
fn ids(fake: &Fake) -> Vec<String> {
    let id = |url: &String| {
        let (_, query) = url.split_once('?').unwrap();
        let mut pairs = query.split('&');
        let id = pairs.find_map(|pair| pair.strip_prefix("requestId="));
        id.unwrap_or("none").to_owned()
    };
    fake.urls().iter().map(id).collect()
}

#[tokio::test(start_paused = true)]
async fn a_post_is_repeated_after_the_statuses_of_its_method() {
    let fake = Fake::new([answer(503, ""), answer(503, "")]);
    let client = fake.client().await;
    call(&client, &DETECT).send_empty().await.unwrap();
    assert_eq!(fake.count(), 3);
    assert!(
        fake.pauses()
            .iter()
            .all(|it| *it <= Duration::from_millis(130))
    );
    for step in [
        || answer(500, ""),
        || answer(504, ""),
        || answer(429, ""),
        || Step::Fail(ErrorKind::ConnectionReset),
    ] {
        let fake = Fake::always(step);
        let error = failure(call(&fake.client().await, &DETECT)).await;
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn the_timeouts_of_a_method_replace_those_of_the_crate() {
    let fake = Fake::always(|| Step::Hang);
    let client = fake.client().await;
    for (method, limit) in [(&DETECT, LIMIT), (&CREATE, Duration::from_secs(60))] {
        let start = Instant::now();
        let error = failure(call(&client, method)).await;
        assert!(error.is_timeout(), "{error}");
        assert_eq!(start.elapsed(), limit);
    }
    // Repeated until the time is over, without a limit on the number of attempts.
    let fake = Fake::always(|| answer(503, ""));
    let client = fake
        .builder()
        .with_retry_throttle(RetryThrottle::off())
        .build()
        .await
        .unwrap();
    let start = Instant::now();
    let error = failure(call(&client, &DETECT)).await;
    assert!(error.attempts() > 5, "{error}");
    assert!(start.elapsed() <= LIMIT);
}

#[tokio::test(start_paused = true)]
async fn a_client_overrides_its_methods_and_a_call_its_client() {
    let fake = Fake::always(|| answer(503, ""));
    let three = RetryPolicy::new().with_max_attempts(3);
    let builder = fake.builder().with_retry_policy(three);
    let client = builder.with_attempt_timeout(Duration::from_secs(7));
    let client = client.build().await.unwrap();
    assert_eq!(failure(call(&client, &DETECT)).await.attempts(), 3);
    let mut own = call(&client, &DETECT);
    own.set_retry_policy(RetryPolicy::new().with_max_attempts(2));
    assert_eq!(failure(own).await.attempts(), 2);
    let mut once = call(&client, &DETECT);
    once.set_idempotent(false);
    assert_eq!(failure(once).await.attempts(), 1);

    let fake = Fake::always(|| Step::Hang);
    let builder = fake.builder().with_attempt_timeout(Duration::from_secs(7));
    let client = builder.build().await.unwrap();
    let start = Instant::now();
    assert!(failure(call(&client, &DETECT)).await.is_timeout());
    assert_eq!(start.elapsed(), Duration::from_secs(7));
    let mut own = call(&client, &DETECT);
    own.set_attempt_timeout(Duration::from_secs(3));
    let start = Instant::now();
    assert!(failure(own).await.is_timeout());
    assert_eq!(start.elapsed(), Duration::from_secs(3));
}

#[tokio::test(start_paused = true)]
async fn all_attempts_of_a_call_have_one_id_and_the_next_call_another() {
    let fake = Fake::new([answer(503, ""), Step::Fail(ErrorKind::ConnectionReset)]);
    let client = fake.client().await;
    let request = call(&client, &IN_QUERY);
    request.clone().send_empty().await.unwrap();
    request.send_empty().await.unwrap();
    let ids = ids(&fake);
    assert_eq!(ids.len(), 4);
    assert_eq!(ids[0].len(), 36, "{ids:?}");
    assert!(
        ids[0] == ids[1] && ids[1] == ids[2] && ids[2] != ids[3],
        "{ids:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_id_of_the_caller_stays() {
    let fake = Fake::new([answer(503, "")]);
    let client = fake.client().await;
    let mut set = call(&client, &IN_QUERY);
    set.set("requestId", "mine");
    set.send_empty().await.unwrap();
    let mut added = call(&client, &IN_QUERY);
    added.add_query("requestId", "added");
    added.send_empty().await.unwrap();
    assert_eq!(ids(&fake), ["mine", "mine", "added"]);
    // Without an ID, a POST is not safe to repeat.
    let fake = Fake::new([answer(503, "")]);
    let mut empty = call(&fake.client().await, &IN_QUERY);
    empty.set("requestId", "");
    assert_eq!(failure(empty).await.attempts(), 1);
    // The caller may still forbid to repeat the call.
    let fake = Fake::new([answer(503, "")]);
    let mut once = call(&fake.client().await, &IN_QUERY);
    once.set_idempotent(false);
    assert_eq!(failure(once).await.attempts(), 1);
    assert_eq!(ids(&fake)[0].len(), 36);
}

#[tokio::test(start_paused = true)]
async fn a_body_gets_an_id_and_keeps_its_other_properties() {
    let fake = Fake::new([answer(503, "")]);
    let client = fake.client().await;
    let body = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
        let pairs = pairs.iter();
        pairs
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    };
    let text = body(&[("text", "a \"word\"")]);
    call(&client, &IN_BODY)
        .with_body(&text)
        .send_empty()
        .await
        .unwrap();
    call(&client, &IN_BODY).send_empty().await.unwrap();
    let own = body(&[("requestId", "mine"), ("text", "b")]);
    call(&client, &IN_BODY)
        .with_body(&own)
        .send_empty()
        .await
        .unwrap();
    let bodies = fake.bodies();
    assert_eq!(bodies[0], bodies[1]);
    let id_of = |body: &str| {
        let value: serde_json::Value = serde_json::from_str(body).unwrap();
        value["requestId"].as_str().unwrap().to_owned()
    };
    let id = id_of(&bodies[0]);
    assert_eq!(id.len(), 36);
    assert_eq!(
        bodies[0],
        format!(r#"{{"requestId":"{id}","text":"a \"word\""}}"#)
    );
    assert_eq!(
        bodies[2],
        format!(r#"{{"requestId":"{}"}}"#, id_of(&bodies[2]))
    );
    assert_ne!(id_of(&bodies[2]), id);
    assert_eq!(bodies[3], r#"{"requestId":"mine","text":"b"}"#);
}

#[tokio::test]
async fn a_request_that_is_not_sent_gets_no_id() {
    let client = Fake::new([]).client().await;
    for method in [&IN_QUERY, &IN_BODY] {
        let request = call(&client, method).into_http_request().unwrap();
        assert!(!request.uri().to_string().contains("requestId"));
        assert_eq!(request.body().as_ref(), b"{}");
    }
}
