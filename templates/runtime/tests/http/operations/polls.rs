//! When and where a poller polls.

use std::time::Duration;

use runtime::runtime::operations::{OperationContents, Poller};
use runtime::runtime::polling::PollingPolicy;
use serde_json::json;
use tokio::time::{Instant, timeout};

use super::factory::{
    CONTENTS, Client, NAME, OPERATIONS, built, idle, operation, running, seconds,
};
use crate::fake::{Fake, Step, answer};
use crate::library::Book;

#[tokio::test(start_paused = true)]
async fn polls_follow_pauses_that_grow_up_to_the_maximum() {
    let fake = Fake::always(idle).after((0..20).map(|_| idle()));
    let policy = PollingPolicy::new().with_deadline(Duration::from_secs(600));
    let poller = Client::of(&fake).await.build();
    let begin = Instant::now();
    let mut poller = poller.with_polling_policy(policy);
    let error = poller.until_done().await.unwrap_err();
    assert_eq!(seconds(begin.elapsed()), 600);
    assert!(error.is_timeout(), "{error}");
    assert_eq!(
        error.to_string(),
        format!(
            "factory.projects.operations.get: timed out: polling took longer than 600s, while waiting for the end; \
             the operation `{NAME}` may go on"
        )
    );
    let pauses = fake.pauses();
    let mut longest = 1.0;
    for pause in &pauses {
        let pause = pause.as_secs_f64();
        assert!(
            pause >= longest / 2.0 - 0.01 && pause <= longest + 0.01,
            "{pauses:?}"
        );
        longest = f64::min(longest * 1.5, 20.0);
    }
    // Another call goes on, with a new deadline.
    assert!(poller.next().await.is_none());
    let begin = Instant::now();
    assert!(poller.until_done().await.unwrap_err().is_timeout());
    assert_eq!(seconds(begin.elapsed()), 600);
}

#[tokio::test(start_paused = true)]
async fn the_default_deadline_is_a_quarter_of_an_hour() {
    let fake = Fake::always(idle);
    let begin = Instant::now();
    let error = Client::of(&fake)
        .await
        .build()
        .until_done()
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(seconds(begin.elapsed()), 900);
}

#[tokio::test(start_paused = true)]
async fn a_poll_that_gets_no_response_ends_at_the_deadline() {
    let fake = Fake::always(|| Step::Hang).after([idle()]);
    let policy = PollingPolicy::new().with_deadline(Duration::from_secs(30));
    let poller = Client::of(&fake).await.build();
    let begin = Instant::now();
    let error = poller
        .with_polling_policy(policy)
        .until_done()
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(seconds(begin.elapsed()), 30);
}

#[tokio::test(start_paused = true)]
async fn temporary_errors_of_polls_do_not_end_the_polling() {
    let fake = Fake::new([running(1), answer(503, ""), answer(503, ""), built()]);
    let book = Client::of(&fake).await.build().until_done().await.unwrap();
    assert_eq!(book.title.as_deref(), Some("Emma"));
    assert_eq!(fake.count(), 4);
}

#[tokio::test(start_paused = true)]
async fn other_errors_of_polls_end_it_until_the_caller_goes_on() {
    let fake = Fake::new([idle(), answer(403, ""), built()]);
    let mut poller = Client::of(&fake).await.build();
    assert!(poller.next().await.unwrap().is_ok());
    let error = poller.next().await.unwrap().unwrap_err();
    assert_eq!(error.http_status().unwrap(), 403);
    assert!(poller.next().await.is_none());
    assert!(poller.until_done().await.is_ok());
    assert_eq!(fake.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_operation_that_could_not_be_started_is_not_started_again() {
    let fake = Fake::new([answer(503, ""), built()]);
    let mut poller = Client::of(&fake).await.build();
    for _ in 0..2 {
        let error = poller.until_done().await.unwrap_err();
        assert_eq!(error.http_status().unwrap(), 503);
        assert_eq!(error.method_id(), Some("factory.projects.locations.build"));
    }
    assert!(poller.next().await.is_none());
    assert_eq!(fake.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn all_polls_go_to_the_host_that_started_the_operation() {
    for (name, id) in [
        (NAME, "factory.projects.operations.get"),
        (
            "projects/p/locations/us/operations/7",
            "factory.projects.locations.operations.get",
        ),
    ] {
        let named = || operation(json!({ "name": name }));
        let fake = Fake::new([named(), named(), answer(404, "")]);
        let error = Client::of(&fake)
            .await
            .build()
            .until_done()
            .await
            .unwrap_err();
        assert_eq!(error.method_id(), Some(id));
        let host = "https://eu-factory.googleapis.com/v1";
        assert_eq!(
            fake.targets(),
            [
                format!("POST {host}/projects/p/locations/eu:build"),
                format!("GET {host}/{name}"),
                format!("GET {host}/{name}"),
            ]
        );
    }
}

#[tokio::test(start_paused = true)]
async fn polls_have_the_headers_and_standard_parameters_of_the_first_call() {
    let fake = Fake::new([idle(), answer(200, "{}"), built()]);
    let client = Client::of(&fake).await;
    let mut call = client.call();
    call.set_header("x-goog-user-project", "payer");
    call.set_standard("quotaUser", "u".to_owned());
    call.set_standard("fields", "metadata".to_owned());
    let mut poller: Poller<Book, super::factory::Object> =
        Poller::starting(call, CONTENTS, &OPERATIONS);
    poller.next().await.unwrap().unwrap();
    poller.cancel().await.unwrap();
    poller.until_done().await.unwrap();
    let payer = Some("payer".to_owned());
    assert_eq!(
        fake.header("x-goog-user-project"),
        [payer.clone(), payer.clone(), payer]
    );
    let targets = fake.targets();
    // What the poller needs is added.
    let fields = "fields=metadata%2Cname%2Cdone%2Cerror%2Cresponse";
    assert!(
        targets[0].contains(fields) && targets[0].contains("quotaUser=u"),
        "{targets:?}"
    );
    for target in &targets[1..] {
        assert!(
            !target.contains("fields") && target.contains("quotaUser=u"),
            "{target}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn an_operation_is_polled_by_its_stored_name() {
    let fake = Fake::new([running(40), answer(200, "{}"), built()]);
    let mut poller = Client::of(&fake).await.stored(NAME);
    poller
        .cancel()
        .await
        .unwrap_or_else(|error| panic!("{error}"));
    let begin = Instant::now();
    assert!(poller.next().await.unwrap().is_ok());
    // The first poll has no pause.
    assert_eq!(begin.elapsed(), Duration::ZERO);
    assert_eq!(poller.name(), None);
    let book = poller.until_done().await.unwrap();
    assert_eq!(book.title.as_deref(), Some("Emma"));
    assert_eq!(poller.name(), Some(NAME));
    let host = "https://factory.googleapis.com/v1";
    assert_eq!(fake.targets()[0], format!("POST {host}/{NAME}:cancel"));
    assert_eq!(fake.targets()[1], format!("GET {host}/{NAME}"));
}

#[tokio::test(start_paused = true)]
async fn dropping_the_future_of_next_loses_no_state() {
    let fake = Fake::new([idle(), running(50), built()]);
    let mut poller = Client::of(&fake).await.build();
    poller.next().await.unwrap().unwrap();
    for _ in 0..3 {
        let waiting = timeout(Duration::from_millis(100), poller.next());
        assert!(waiting.await.is_err());
    }
    let state = poller.next().await.unwrap().unwrap();
    assert!(state.metadata().unwrap().is_some());
    assert_eq!(fake.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_poller_runs_in_a_task_of_its_own() {
    fn assert_static<T: Send + Sync + Unpin + 'static>(_: &T) {}
    let fake = Fake::new([idle(), built()]);
    let client = Client::of(&fake).await;
    let call = client.call();
    let mut poller: Poller<Book, Book> =
        Poller::starting(call, OperationContents::default(), &OPERATIONS);
    assert_static(&poller);
    let book = tokio::spawn(async move { poller.until_done().await });
    assert!(book.await.unwrap().is_ok());
}
