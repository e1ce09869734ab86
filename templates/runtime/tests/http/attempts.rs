//! Retries: how many attempts there are, the pauses between them, and the timeouts. The clock is paused
//! and the transport a fake, so that times are exact.

use std::io::ErrorKind;
use std::time::Duration;

use runtime::runtime::call::Call;
use runtime::runtime::error::Error;
use runtime::runtime::method::Method;
use runtime::runtime::retry::{RetryPolicy, RetryThrottle};
use tokio::time::Instant;

use crate::fake::{Fake, Step, answer, answer_with};
use crate::library::{CHANGE, CREATE, Client, DELETE, OPEN_SHELF, REPLACE};

const SECOND: Duration = Duration::from_secs(1);

fn call(client: &Client, method: &'static Method) -> Call {
    client.call(method)
}

async fn failure(call: Call) -> Error {
    call.send_empty().await.unwrap_err()
}

/// How many attempts a method gets when every response is like this.
async fn attempts(method: &'static Method, then: fn() -> Step) -> u32 {
    let fake = Fake::always(then);
    let error = failure(call(&fake.client().await, method)).await;
    assert_eq!(usize::try_from(error.attempts()).unwrap(), fake.count());
    error.attempts()
}

#[tokio::test(start_paused = true)]
async fn a_success_after_failures() {
    let fake = Fake::new([answer(503, ""), Step::Fail(ErrorKind::ConnectionReset)]);
    fake.client().await.list("shelves/1").send().await.unwrap();
    assert_eq!(fake.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn verbs_that_may_be_repeated() {
    for method in [&REPLACE, &DELETE] {
        assert_eq!(attempts(method, || answer(500, "")).await, 5);
        let reset = || Step::Fail(ErrorKind::ConnectionReset);
        assert_eq!(attempts(method, reset).await, 5);
    }
    for method in [&CREATE, &CHANGE, &OPEN_SHELF] {
        assert_eq!(attempts(method, || answer(500, "")).await, 1);
        assert_eq!(attempts(method, || answer(503, "")).await, 1);
        assert_eq!(attempts(method, || answer(429, "")).await, 1);
        let reset = || Step::Fail(ErrorKind::ConnectionReset);
        assert_eq!(attempts(method, reset).await, 1);
        // A request that was never sent can always be repeated.
        let refused = || Step::Fail(ErrorKind::ConnectionRefused);
        assert_eq!(attempts(method, refused).await, 5);
    }
}

#[tokio::test(start_paused = true)]
async fn options_of_a_call_override_the_defaults() {
    let fake = Fake::always(|| answer(500, ""));
    let client = fake.client().await;
    let mut create = call(&client, &CREATE);
    create.set_idempotent(true);
    assert_eq!(failure(create).await.attempts(), 5);
    let mut delete = call(&client, &DELETE);
    delete.set_idempotent(false);
    assert_eq!(failure(delete).await.attempts(), 1);
    let mut twice = call(&client, &DELETE);
    twice.set_retry_policy(RetryPolicy::new().with_max_attempts(2));
    assert_eq!(failure(twice).await.attempts(), 2);
    let client = fake.builder().with_retry_policy(RetryPolicy::never());
    let client = client.build().await.unwrap();
    assert_eq!(failure(call(&client, &DELETE)).await.attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn statuses_that_pass() {
    for status in [408, 429, 500, 502, 503, 504] {
        let fake = Fake::new([answer(status, "")]);
        call(&fake.client().await, &DELETE)
            .send_empty()
            .await
            .unwrap();
        assert_eq!(fake.count(), 2, "{status}");
    }
    for status in [302, 400, 401, 403, 404, 409, 410, 412, 413, 499, 501, 505] {
        let fake = Fake::new([answer(status, "")]);
        let error = failure(call(&fake.client().await, &DELETE)).await;
        assert!(!error.is_retryable());
        assert_eq!((error.attempts(), fake.count()), (1, 1), "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_403_about_the_rate_of_calls() {
    let v1 =
        |reason: &str| format!(r#"{{"error":{{"code":403,"errors":[{{"reason":"{reason}"}}]}}}}"#);
    let v2 = |reason: &str| {
        let info = "type.googleapis.com/google.rpc.ErrorInfo";
        format!(r#"{{"error":{{"details":[{{"@type":"{info}","reason":"{reason}"}}]}}}}"#)
    };
    for (body, count) in [
        (v1("rateLimitExceeded"), 2),
        (v1("userRateLimitExceeded"), 2),
        (v1("sharingRateLimitExceeded"), 2),
        (v2("RATE_LIMIT_EXCEEDED"), 2),
        (v1("quotaExceeded"), 1),
        (v1("dailyLimitExceeded"), 1),
        (v1("forbidden"), 1),
        (v2("SERVICE_DISABLED"), 1),
    ] {
        let fake = Fake::new([answer(403, &body)]);
        let result = call(&fake.client().await, &DELETE).send_empty().await;
        assert_eq!(
            (result.is_ok(), fake.count()),
            (count == 2, count),
            "{body}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn decode_errors_and_invalid_requests_are_not_repeated() {
    let fake = Fake::new([answer(200, "[")]);
    let error = fake.client().await.list("shelves/1").send().await;
    assert!(error.unwrap_err().is_decode());
    assert_eq!(fake.count(), 1);
    let error = fake.client().await.list("").send().await.unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!((error.attempts(), fake.count()), (0, 1));
}

#[tokio::test(start_paused = true)]
async fn the_backoff_grows_up_to_a_limit() {
    let policy = RetryPolicy::new()
        .with_max_attempts(8)
        .with_initial_backoff(Duration::from_millis(100))
        .with_multiplier(3.0)
        .with_max_backoff(SECOND);
    let mut longest = Duration::ZERO;
    for _ in 0..50 {
        let fake = Fake::always(|| answer(503, ""));
        let client = fake.builder().with_retry_policy(policy.clone());
        failure(call(&client.build().await.unwrap(), &DELETE)).await;
        let limits = [100, 300, 900, 1000, 1000, 1000, 1000].map(Duration::from_millis);
        let pauses = fake.pauses();
        assert_eq!(pauses.len(), limits.len());
        for (pause, limit) in pauses.iter().zip(limits) {
            // Timers go by whole milliseconds.
            assert!(*pause <= limit + Duration::from_millis(1), "{pauses:?}");
            longest = longest.max(*pause);
        }
    }
    // Random, but not always short.
    assert!(longest > SECOND / 2);
}

#[tokio::test(start_paused = true)]
async fn extreme_numbers_in_a_policy() {
    for multiplier in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e300] {
        let policy = RetryPolicy::new()
            .with_multiplier(multiplier)
            .with_max_attempts(40)
            .with_initial_backoff(Duration::MAX)
            .with_max_backoff(SECOND);
        let fake = Fake::always(|| answer(503, ""));
        let client = fake.builder().with_retry_policy(policy);
        let client = client.with_total_timeout(Duration::MAX);
        let client = client.with_attempt_timeout(Duration::MAX);
        let error = failure(call(&client.build().await.unwrap(), &DELETE)).await;
        assert_eq!(error.attempts(), 40);
    }
}

#[tokio::test(start_paused = true)]
async fn the_service_requests_a_pause() {
    let info = r#"{"error":{"code":503,"details":[
        {"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"7.5s"}]}}"#;
    let dated = |status, text: &str| {
        let Step::Answer(mut response) = answer_with(status, "retry-after", text) else {
            unreachable!()
        };
        let date = "Wed, 21 Oct 2015 07:28:00 GMT".parse().unwrap();
        response.headers_mut().insert("date", date);
        Step::Answer(response)
    };
    let precise = r#"{"error":{"code":503,"details":[
        {"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"1.0000000019s"}]}}"#;
    let cases = [
        (answer_with(429, "retry-after", "7"), 7.0),
        (answer_with(503, "retry-after", " 60 "), 60.0),
        (answer_with(503, "retry-after", "7.5"), 7.5),
        (answer(503, info), 7.5),
        (answer(503, precise), 1.0),
        (dated(429, "Wed, 21 Oct 2015 07:28:10 GMT"), 10.0),
        // The obsolete forms: RFC 850 and asctime.
        (dated(429, "Wednesday, 21-Oct-15 07:28:10 GMT"), 10.0),
        (dated(429, "Wed Oct 21 07:28:10 2015"), 10.0),
        // In the past, or malformed: treated as absent.
        (
            answer_with(429, "retry-after", "Wed, 21 Oct 2015 07:28:00 GMT"),
            0.0,
        ),
        (answer_with(429, "retry-after", "soon"), 0.0),
        (answer_with(429, "retry-after", "-5"), 0.0),
        (answer_with(429, "retry-after", "7."), 0.0),
        (answer_with(429, "retry-after", ".5"), 0.0),
        (
            answer_with(429, "retry-after", "Wed, 99 Oct 2015 07:28:00 GMT"),
            0.0,
        ),
    ];
    for (step, seconds) in cases {
        let fake = Fake::new([step]);
        call(&fake.client().await, &DELETE)
            .send_empty()
            .await
            .unwrap();
        let (pause, asked) = (fake.pauses()[0], Duration::from_secs_f64(seconds));
        // A random time comes on top: the backoff of at most a second, or a tenth of the pause.
        let latest = asked + SECOND.max(asked / 10) + SECOND / 100;
        assert!(pause >= asked && pause < latest, "{pause:?} {asked:?}");
    }
}

/// Callers who were told the same time do not return together.
#[tokio::test(start_paused = true)]
async fn a_requested_pause_is_spread() {
    for policy in [
        RetryPolicy::new(),
        RetryPolicy::new().with_max_backoff(Duration::ZERO),
    ] {
        let mut pauses = Vec::new();
        for _ in 0..50 {
            let fake = Fake::new([answer_with(503, "retry-after", "20")]);
            let client = fake.builder().with_retry_policy(policy.clone()).build();
            let client = client.await.unwrap();
            call(&client, &DELETE).send_empty().await.unwrap();
            pauses.push(fake.pauses()[0]);
        }
        pauses.sort_unstable();
        assert!(pauses[49] - pauses[0] > SECOND / 2, "{pauses:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_pause_beyond_all_limits() {
    for text in ["99999999999999999999999999", "18446744073709551615", "1e9"] {
        let fake = Fake::new([answer_with(503, "retry-after", text)]);
        let result = call(&fake.client().await, &DELETE).send_empty().await;
        if text == "1e9" {
            // Not a number of seconds.
            result.unwrap();
            continue;
        }
        let error = result.unwrap_err();
        assert_eq!((error.attempts(), fake.count()), (1, 1), "{text}");
        assert!(error.retry_delay().unwrap() > Duration::from_secs(u64::from(u32::MAX)));
        assert!(error.to_string().contains("not tried again"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_pause_beyond_the_total_timeout_is_not_begun() {
    let fake = Fake::always(|| answer_with(503, "retry-after", "301"));
    let started = Instant::now();
    let error = failure(call(&fake.client().await, &DELETE)).await;
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert_eq!(error.http_status().unwrap().as_u16(), 503);
    assert_eq!(error.retry_delay(), Some(301 * SECOND));
    assert!(error.to_string().contains("not tried again"), "{error}");
    // With more time it is.
    let mut patient = call(&fake.client().await, &DELETE);
    patient.set_total_timeout(1000 * SECOND);
    assert_eq!(failure(patient).await.attempts(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_never_answers() {
    let fake = Fake::always(|| Step::Hang);
    let client = fake.client().await;
    // Not repeated: the service may have processed it.
    let started = Instant::now();
    let error = failure(call(&client, &CREATE)).await;
    assert!(error.is_timeout() && error.is_retryable(), "{error}");
    assert!(!error.is_connect() && error.http_status().is_none());
    assert!(error.to_string().contains("60s"), "{error}");
    assert_eq!(started.elapsed().as_secs(), 60);
    // Repeated, until the time for the whole call is over.
    let started = Instant::now();
    let error = failure(call(&client, &DELETE)).await;
    assert!(
        error.is_timeout() && error.to_string().contains("300s"),
        "{error}"
    );
    assert_eq!(started.elapsed().as_secs(), 300);
    assert_eq!(error.attempts(), 5);
    // As long as is said.
    let mut quick = call(&client, &DELETE);
    quick.set_attempt_timeout(SECOND);
    quick.set_retry_policy(RetryPolicy::never());
    let started = Instant::now();
    assert!(failure(quick).await.is_timeout());
    assert_eq!(started.elapsed().as_secs(), 1);
    assert_eq!(fake.under_way(), 0);
}

#[tokio::test(start_paused = true)]
async fn one_slow_attempt_is_not_the_end() {
    let fake = Fake::new([Step::Hang, answer(503, ""), Step::Hang]);
    let started = Instant::now();
    fake.client().await.list("shelves/1").send().await.unwrap();
    assert_eq!(fake.count(), 4);
    assert!(started.elapsed() > 120 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_timeout_names_the_error_before_it() {
    let fake = Fake::new([answer(503, ""), Step::Hang]);
    let mut delete = call(&fake.client().await, &DELETE);
    delete.set_total_timeout(30 * SECOND);
    let error = failure(delete).await;
    assert!(error.is_timeout() && error.attempts() == 2, "{error}");
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.starts_with("HTTP 503"), "{cause}");
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_stops() {
    let fake = Fake::always(|| Step::Hang);
    let mut send = Box::pin(fake.client().await.list("shelves/1").send());
    tokio::select! {
        _ = &mut send => unreachable!("it is never answered"),
        () = tokio::time::sleep(SECOND) => {}
    }
    assert_eq!((fake.count(), fake.under_way()), (1, 1));
    drop(send);
    assert_eq!(fake.under_way(), 0);
    tokio::time::sleep(1000 * SECOND).await;
    assert_eq!(fake.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_not_made_worse() {
    let fake = Fake::always(|| answer(503, ""));
    let client = fake.client().await;
    for _ in 0..500 {
        failure(call(&client, &DELETE)).await;
    }
    // One request per call, and fifty more in all instead of four more per call.
    assert_eq!(fake.count(), 550);
    let error = failure(call(&client, &DELETE)).await;
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().contains("not tried again"), "{error}");
    // Another client has its own share.
    assert_eq!(
        failure(call(&fake.client().await, &DELETE))
            .await
            .attempts(),
        5
    );
}

#[tokio::test(start_paused = true)]
async fn after_an_outage_calls_are_tried_again() {
    // Each answer of a service that is up is worth one more attempt, a success or not.
    let outage = (0..550).map(|_| answer(503, ""));
    let better = [answer(200, "{}"), answer(404, "")];
    let worse = (0..3).map(|_| answer(503, ""));
    let fake = Fake::new(outage.chain(better).chain(worse));
    let client = fake.client().await;
    for _ in 0..500 {
        failure(call(&client, &DELETE)).await;
    }
    call(&client, &DELETE).send_empty().await.unwrap();
    failure(call(&client, &DELETE)).await;
    assert_eq!(failure(call(&client, &DELETE)).await.attempts(), 3);
}

/// As long as most attempts succeed, every call is tried again.
#[tokio::test(start_paused = true)]
async fn some_failures_are_no_outage() {
    let mut script = Vec::new();
    for number in 0..2000 {
        // Four in ten.
        script.push(match number % 10 {
            0 | 3 | 5 | 8 => answer(503, ""),
            1 | 6 => answer(404, ""),
            _ => answer(200, "{}"),
        });
    }
    let fake = Fake::new(script);
    let client = fake.client().await;
    while fake.count() < 1990 {
        if let Err(error) = call(&client, &DELETE).send_empty().await {
            assert_eq!(error.http_status().unwrap().as_u16(), 404, "{error}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_throttle_can_be_set_and_switched_off() {
    let outage = async |throttle: RetryThrottle| {
        let fake = Fake::always(|| answer(503, ""));
        let client = fake.builder().with_retry_throttle(throttle).build();
        let client = client.await.unwrap();
        for _ in 0..100 {
            failure(call(&client, &DELETE)).await;
        }
        fake.count() - 100
    };
    assert_eq!(outage(RetryThrottle::new()).await, 50);
    assert_eq!(outage(RetryThrottle::new().with_budget(7)).await, 7);
    assert_eq!(outage(RetryThrottle::new().with_budget(0)).await, 0);
    assert_eq!(outage(RetryThrottle::off()).await, 400);
}

/// The throttle is for many calls: one that has a large policy of its own is not held back.
#[tokio::test(start_paused = true)]
async fn a_single_call_is_tried_as_often_as_its_policy_says() {
    let policy = RetryPolicy::new()
        .with_max_attempts(100)
        .with_max_backoff(SECOND);
    for throttle in [RetryThrottle::new(), RetryThrottle::off()] {
        let fake = Fake::always(|| answer(503, ""));
        let client = fake.builder().with_retry_policy(policy.clone());
        let client = client.with_retry_throttle(throttle).build().await.unwrap();
        let error = failure(call(&client, &DELETE)).await;
        assert_eq!((error.attempts(), fake.count()), (100, 100));
    }
}

#[tokio::test(start_paused = true)]
async fn a_predicate_of_the_callers_decides_what_may_pass() {
    let conflict = |error: &Error| error.http_status().is_some_and(|it| it.as_u16() == 409);
    let policy = RetryPolicy::new().with_predicate(conflict);
    assert!(format!("{policy:?}").contains("has_predicate: true"));
    for (status, method, attempts) in [
        (409, &DELETE, 5),
        (503, &DELETE, 1),
        // The predicate does not decide whether the call may be repeated at all.
        (409, &CREATE, 1),
    ] {
        let fake = Fake::new((0..9).map(|_| answer(status, "")));
        let mut delete = call(&fake.client().await, method);
        delete.set_retry_policy(policy.clone());
        assert_eq!(failure(delete).await.attempts(), attempts, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_error_says_how_many_attempts_there_were() {
    let fake = Fake::always(|| answer(503, ""));
    let error = failure(call(&fake.client().await, &DELETE)).await;
    assert!(error.to_string().ends_with("(after 5 attempts)"), "{error}");
    let error = failure(call(&fake.client().await, &CREATE)).await;
    assert!(!error.to_string().contains("attempt"), "{error}");
}
