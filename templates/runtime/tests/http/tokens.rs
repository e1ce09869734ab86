//! Tokens from a source that the caller supplies.

use std::error::Error as StdError;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use runtime::runtime::client::ClientBuilder;
use runtime::runtime::credentials::{Credentials, Token, TokenSource};
use runtime::runtime::retry::RetryPolicy;
use tokio::time::{Instant, advance};

use crate::fake::{Fake, answer};
use crate::library::{CREATE, Client};

const HOUR: Duration = Duration::from_secs(3600);

/// A source that numbers its tokens.
#[derive(Clone, Default)]
struct Numbers {
    given: Arc<AtomicUsize>,
    lifetime: Option<Duration>,
}

impl TokenSource for Numbers {
    async fn token(&self) -> Result<Token, Box<dyn StdError + Send + Sync>> {
        // Other calls get their turn meanwhile.
        tokio::task::yield_now().await;
        let number = self.given.fetch_add(1, Ordering::SeqCst) + 1;
        let token = Token::new(format!("t{number}"));
        Ok(match self.lifetime {
            Some(lifetime) => token.expires_in(lifetime),
            None => token,
        })
    }
}

impl Numbers {
    fn living(lifetime: Duration) -> Self {
        Numbers {
            lifetime: Some(lifetime),
            ..Numbers::default()
        }
    }

    fn given(&self) -> usize {
        self.given.load(Ordering::SeqCst)
    }

    fn client(&self, fake: &Fake) -> ClientBuilder<Client> {
        fake.builder()
            .with_credentials(Credentials::token_source(self.clone()))
    }
}

fn authorizations(fake: &Fake) -> Vec<String> {
    let values = fake.header("authorization").into_iter();
    values.map(|value| value.unwrap()).collect()
}

#[tokio::test(start_paused = true)]
async fn a_token_is_used_while_it_is_valid() {
    let (fake, source) = (Fake::new([]), Numbers::living(HOUR));
    let client = source.client(&fake).build().await.unwrap();
    assert_eq!(source.given(), 0, "not before it is needed");
    client.list("shelves/1").send().await.unwrap();
    advance(HOUR - Duration::from_secs(61)).await;
    client.list("shelves/1").send().await.unwrap();
    advance(Duration::from_secs(1)).await;
    client.list("shelves/1").send().await.unwrap();
    assert_eq!(
        authorizations(&fake),
        ["Bearer t1", "Bearer t1", "Bearer t2"]
    );
}

#[tokio::test(start_paused = true)]
async fn a_token_without_a_lifetime_is_for_one_attempt() {
    for source in [
        Numbers::default(),
        Numbers::living(Duration::ZERO),
        Numbers::living(Duration::from_secs(59)),
    ] {
        let fake = Fake::new([answer(503, "")]);
        let client = source.client(&fake).build().await.unwrap();
        client.list("shelves/1").send().await.unwrap();
        assert_eq!(authorizations(&fake), ["Bearer t1", "Bearer t2"]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_hundred_first_calls_fetch_one_token() {
    let (fake, source) = (Fake::new([]), Numbers::living(HOUR));
    let client = source.client(&fake).build().await.unwrap();
    let calls: Vec<_> = (0..100)
        .map(|_| tokio::spawn(client.list("shelves/1").send()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((fake.count(), source.given()), (100, 1));
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_replaced_once() {
    let (fake, source) = (Fake::new([answer(401, "")]), Numbers::living(HOUR));
    let client = source.client(&fake).build().await.unwrap();
    // For any method: the service has not processed the request.
    client.call(&CREATE).send_empty().await.unwrap();
    client.list("shelves/1").send().await.unwrap();
    assert_eq!(
        authorizations(&fake),
        ["Bearer t1", "Bearer t2", "Bearer t2"]
    );

    let (fake, source) = (Fake::always(|| answer(401, "")), Numbers::living(HOUR));
    let client = source.client(&fake).build().await.unwrap();
    let error = client.call(&CREATE).send_empty().await.unwrap_err();
    assert_eq!(error.http_status().unwrap().as_u16(), 401);
    assert_eq!((error.attempts(), source.given()), (2, 2));
    assert!(!error.is_retryable() && !error.is_credentials());
}

#[tokio::test(start_paused = true)]
async fn the_attempt_with_another_token_counts() {
    for (max_attempts, requests) in [(1, 2), (2, 2), (3, 3), (5, 5)] {
        let fake = Fake::always(|| answer(503, "")).after([answer(401, "")]);
        let source = Numbers::living(HOUR);
        let policy = RetryPolicy::new().with_max_attempts(max_attempts);
        let client = source.client(&fake).with_retry_policy(policy).build();
        let call = client.await.unwrap().list("shelves/1").send().await;
        let error = call.unwrap_err();
        assert_eq!(error.http_status().unwrap().as_u16(), 503);
        assert_eq!(
            (error.attempts(), fake.count()),
            (requests, requests as usize)
        );
    }
}

/// The refusal says more than the reason why there is no other token.
#[tokio::test(start_paused = true)]
async fn a_refusal_is_the_error_when_no_other_token_comes() {
    let asked = Arc::new(AtomicUsize::new(0));
    let source = {
        let asked = asked.clone();
        move || {
            let number = asked.fetch_add(1, Ordering::SeqCst) + 1;
            async move {
                match number {
                    1 => Ok(Token::new("t1").expires_in(HOUR)),
                    2 => std::future::pending().await,
                    _ => Err("the vault is locked".into()),
                }
            }
        }
    };
    let fake = Fake::always(|| answer(401, ""));
    let client = fake
        .builder()
        .with_credentials(Credentials::token_source(source));
    let client = client.build().await.unwrap();
    for pause in [0, 100] {
        advance(Duration::from_secs(pause)).await;
        let error = client.list("shelves/1").send().await.unwrap_err();
        assert_eq!(error.http_status().unwrap().as_u16(), 401);
        assert!(!error.is_timeout(), "{error}");
        assert_eq!(error.attempts(), 1);
    }
    assert_eq!(asked.load(Ordering::SeqCst), 3);
    assert_eq!(authorizations(&fake), ["Bearer t1", "Bearer t1"]);
}

/// The refusal may have been about one method: other calls go on with the token.
#[tokio::test(start_paused = true)]
async fn a_refused_token_is_kept_until_there_is_another() {
    let asked = Arc::new(AtomicUsize::new(0));
    let source = {
        let asked = asked.clone();
        move || {
            let first = asked.fetch_add(1, Ordering::SeqCst) == 0;
            async move {
                match first {
                    true => Ok(Token::new("t1").expires_in(HOUR)),
                    false => Err("the vault is locked".into()),
                }
            }
        }
    };
    let fake = Fake::new([answer(401, "")]);
    let client = fake
        .builder()
        .with_credentials(Credentials::token_source(source));
    let client = client.build().await.unwrap();
    let error = client.list("shelves/1").send().await.unwrap_err();
    assert_eq!(error.http_status().unwrap().as_u16(), 401);
    for _ in 0..5 {
        client.list("shelves/1").send().await.unwrap();
    }
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

/// Calls that wait at the same time share a token, even one that is not kept.
#[tokio::test(start_paused = true)]
async fn calls_that_wait_share_a_fetch_whatever_the_lifetime() {
    let lifetimes = [
        None,
        Some(Duration::ZERO),
        Some(Duration::from_secs(30)),
        Some(HOUR),
    ];
    for lifetime in lifetimes.into_iter().chain([Some(Duration::MAX)]) {
        let asked = Arc::new(AtomicUsize::new(0));
        let source = {
            let asked = asked.clone();
            move || {
                asked.fetch_add(1, Ordering::SeqCst);
                async move {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    let token = Token::new("t");
                    Ok(match lifetime {
                        Some(lifetime) => token.expires_in(lifetime),
                        None => token,
                    })
                }
            }
        };
        let fake = Fake::new([]);
        let client = fake
            .builder()
            .with_credentials(Credentials::token_source(source));
        let client = client.build().await.unwrap();
        let started = Instant::now();
        let calls: Vec<_> = (0..50)
            .map(|_| tokio::spawn(client.list("shelves/1").send()))
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(asked.load(Ordering::SeqCst), 1, "{lifetime:?}");
        assert!(
            started.elapsed() < Duration::from_millis(200),
            "{lifetime:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_fetch_outlives_the_call_that_started_it() {
    let asked = Arc::new(AtomicUsize::new(0));
    let source = {
        let asked = asked.clone();
        move || {
            asked.fetch_add(1, Ordering::SeqCst);
            async {
                tokio::time::sleep(Duration::from_secs(3)).await;
                Ok(Token::new("t").expires_in(HOUR))
            }
        }
    };
    let fake = Fake::new([]);
    let client = fake
        .builder()
        .with_credentials(Credentials::token_source(source));
    let client = client.with_attempt_timeout(Duration::from_secs(1)).build();
    let client = client.await.unwrap();
    // Each call has less time than the source takes, and a dropped call cancels nothing.
    let error = client.call(&CREATE).send_empty().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    let dropped = tokio::time::timeout(Duration::from_millis(10), client.list("a").send());
    assert!(dropped.await.is_err() || asked.load(Ordering::SeqCst) == 1);
    client.list("shelves/1").send().await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_replaced_ahead_of_its_end() {
    let (fake, source) = (Fake::new([]), Numbers::living(HOUR));
    let client = source.client(&fake).build().await.unwrap();
    client.list("shelves/1").send().await.unwrap();
    advance(HOUR - Duration::from_secs(299)).await;
    // The call uses it, and another is fetched meanwhile.
    client.list("shelves/1").send().await.unwrap();
    tokio::time::sleep(Duration::from_millis(1)).await;
    assert_eq!(source.given(), 2);
    client.list("shelves/1").send().await.unwrap();
    let expected = ["Bearer t1", "Bearer t1", "Bearer t2"];
    assert_eq!(authorizations(&fake), expected);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_used_to_its_end_while_there_is_no_other() {
    let asked = Arc::new(AtomicUsize::new(0));
    let source = {
        let asked = asked.clone();
        move || {
            let number = asked.fetch_add(1, Ordering::SeqCst) + 1;
            async move {
                match number {
                    1 => Ok(Token::new("t1").expires_in(HOUR)),
                    // The first of them ahead of the end, the others in the last minute.
                    2..=4 => Err(std::io::Error::from(std::io::ErrorKind::TimedOut).into()),
                    5 => std::future::pending().await,
                    _ => Ok(Token::new("t2").expires_in(HOUR)),
                }
            }
        }
    };
    let fake = Fake::new([]);
    let client = fake
        .builder()
        .with_credentials(Credentials::token_source(source));
    let client = client.build().await.unwrap();
    client.list("shelves/1").send().await.unwrap();
    // Each of these calls succeeds: it has a token that is good.
    advance(HOUR - Duration::from_secs(200)).await;
    client.list("shelves/1").send().await.unwrap();
    // No call waits for the fetch that this one has started.
    tokio::time::sleep(Duration::from_millis(1)).await;
    advance(Duration::from_secs(150)).await;
    for _ in 0..3 {
        client.list("shelves/1").send().await.unwrap();
        advance(Duration::from_secs(2)).await;
    }
    assert_eq!(asked.load(Ordering::SeqCst), 5);
    assert_eq!(authorizations(&fake), ["Bearer t1"; 5]);
    // After its end, failures that pass are tried again.
    advance(Duration::from_secs(60)).await;
    client.call(&CREATE).send_empty().await.unwrap();
    assert_eq!(authorizations(&fake).last().unwrap(), "Bearer t2");
}

#[tokio::test(start_paused = true)]
async fn failures_of_a_source_that_may_pass_are_tried_again() {
    use std::io::ErrorKind::{ConnectionRefused, PermissionDenied};
    for (kind, attempts) in [(ConnectionRefused, 5), (PermissionDenied, 1)] {
        let fake = Fake::new([]);
        let source = move || async move { Err(std::io::Error::from(kind).into()) };
        let client = fake
            .builder()
            .with_credentials(Credentials::token_source(source));
        let client = client.build().await.unwrap();
        let error = client.call(&CREATE).send_empty().await.unwrap_err();
        assert!(error.is_credentials(), "{error}");
        assert_eq!(error.attempts(), attempts, "{error}");
        // The type of the source's error is kept.
        let cause = std::error::Error::source(&error).unwrap();
        assert!(cause.is::<std::io::Error>());
    }
}

#[tokio::test(start_paused = true)]
async fn the_same_token_again_is_no_other() {
    let fake = Fake::always(|| answer(401, ""));
    let same = || async { Ok(Token::from("same").expires_in(HOUR)) };
    let client = fake
        .builder()
        .with_credentials(Credentials::token_source(same));
    let error = client.build().await.unwrap().list("shelves/1").send().await;
    assert_eq!(error.unwrap_err().attempts(), 1);
    let fixed = fake
        .builder()
        .with_credentials(Credentials::access_token("t0ken"));
    let error = fixed.build().await.unwrap().list("shelves/1").send().await;
    assert_eq!(error.unwrap_err().attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_source_that_fails() {
    let fake = Fake::new([]);
    let fails = || async { Err("the vault is locked".into()) };
    let client = fake
        .builder()
        .with_credentials(Credentials::token_source(fails));
    let error = client
        .build()
        .await
        .unwrap()
        .list("shelves/1")
        .send()
        .await
        .unwrap_err();
    assert!(error.is_credentials() && !error.is_retryable(), "{error}");
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(cause, "the vault is locked");
    assert_eq!(error.http_status(), None);

    for bad in ["", "s3cret\n", "s3cret s3cret"] {
        let bad = move || async move { Ok(Token::from(bad)) };
        let client = fake
            .builder()
            .with_credentials(Credentials::token_source(bad));
        let error = client
            .build()
            .await
            .unwrap()
            .list("shelves/1")
            .send()
            .await
            .unwrap_err();
        assert!(error.is_credentials(), "{error}");
        assert!(!format!("{error} {error:?}").contains("s3cret"));
    }

    let hangs = || async { std::future::pending().await };
    let client = fake
        .builder()
        .with_credentials(Credentials::token_source(hangs));
    let client = client.with_attempt_timeout(Duration::from_secs(1));
    let error = client
        .build()
        .await
        .unwrap()
        .call(&CREATE)
        .send_empty()
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(fake.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_source_that_hangs_is_asked_again() {
    let fake = Fake::new([]);
    let asked = Arc::new(AtomicUsize::new(0));
    let source = move || {
        let asked = asked.clone();
        async move {
            match asked.fetch_add(1, Ordering::SeqCst) {
                0 => std::future::pending().await,
                _ => Ok(Token::from("t").expires_in(HOUR)),
            }
        }
    };
    let client = fake
        .builder()
        .with_credentials(Credentials::token_source(source));
    let client = client.build().await.unwrap();
    let first = tokio::time::timeout(HOUR, client.list("shelves/1").send());
    let second = client.list("shelves/1").send();
    // The first fetch runs out of time, and the next attempt starts another.
    let (first, second) = tokio::join!(first, second);
    first.unwrap().unwrap();
    second.unwrap();
}
