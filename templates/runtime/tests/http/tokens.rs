//! Tokens from a source of the caller's own.

use std::error::Error as StdError;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use runtime::runtime::client::ClientBuilder;
use runtime::runtime::credentials::{Credentials, Token, TokenSource};
use tokio::time::advance;

use crate::fake::{Fake, answer};
use crate::library::{CREATE, Client};

const HOUR: Duration = Duration::from_secs(3600);

/// Numbers its tokens.
#[derive(Clone, Default)]
struct Numbers {
    given: Arc<AtomicUsize>,
    lifetime: Option<Duration>,
}

impl TokenSource for Numbers {
    async fn token(&self) -> Result<Token, Box<dyn StdError + Send + Sync>> {
        // Whoever else wants one comes by meanwhile.
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
async fn a_token_is_used_for_as_long_as_it_lives() {
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
async fn a_hundred_first_calls_ask_once() {
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
    // Also where the method is not repeated otherwise: it was not let in.
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
async fn the_attempt_of_a_refused_token_does_not_count() {
    let steps = [
        answer(401, ""),
        answer(503, ""),
        answer(503, ""),
        answer(503, ""),
        answer(503, ""),
    ];
    let (fake, source) = (Fake::new(steps), Numbers::living(HOUR));
    let client = source.client(&fake).build().await.unwrap();
    client.list("shelves/1").send().await.unwrap();
    assert_eq!(fake.count(), 6);
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
async fn who_gives_up_waiting_holds_nobody_up() {
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
    // The first attempt runs out of time, and the next one is another question.
    let (first, second) = tokio::join!(first, second);
    first.unwrap().unwrap();
    second.unwrap();
}
