//! The cache of access tokens, and the rules for fetching new ones.
//!
//! - A token is fetched once for all waiting calls, in a separate task, which continues when the
//!   call that started it is dropped.
//! - It is replaced before it expires, while calls still use it. In its last minute calls wait for
//!   the new one; if fetching fails, they use the old one.
//! - A token that the service has refused is kept until there is another: the refusal may concern
//!   one method only, and fetching may take long.
//!
//! A fetch runs on the asynchronous runtime of the call that starts it. Calls on another runtime
//! start a fetch there, because tasks of an idle runtime make no progress.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::runtime::{Handle, Id};
use tokio::sync::watch;
use tokio::time::{Instant, timeout};

use super::headers::AuthHeaders;
use crate::runtime::error::Error;

/// The timeout for fetching. Waiting calls have their own timeouts; this one ends a fetch that
/// hangs, so that later calls do not wait for it.
const FETCH_TIMEOUT: Duration = Duration::from_secs(30);

/// The time after the start of a fetch in which further calls join it. A longer fetch probably
/// hangs, so another one is started beside it.
const JOINED: Duration = Duration::from_secs(10);

/// The time before expiry at which a token is replaced while calls still use it.
const AHEAD: Duration = Duration::from_secs(300);

/// The time before expiry at which calls wait for a new token, because a token must be valid for
/// the whole call.
const LAST_MINUTE: Duration = Duration::from_secs(60);

/// How long calls wait for a new token while the old one can still be used.
const PATIENCE: Duration = Duration::from_secs(5);

/// The delay before the next fetch after an early one failed.
const PAUSE: Duration = Duration::from_secs(10);

/// The time after a refusal in which another refusal does not start a fetch.
const REFUSAL_PAUSE: Duration = Duration::from_secs(10);

/// Credentials that are being fetched.
pub(super) type Fetching<'s> = Pin<Box<dyn Future<Output = Result<Fetched, Error>> + Send + 's>>;

/// A source of credentials.
pub(super) trait Source: Send + Sync {
    /// Fetches credentials. With `renew`, the source must not return its cached ones.
    fn fetch(&self, renew: bool) -> Fetching<'_>;

    /// The runtime to fetch on, if it cannot be that of the call.
    ///
    /// # Errors
    ///
    /// That runtime has ended.
    fn runtime(&self) -> Result<Option<Handle>, Error> {
        Ok(None)
    }

    /// The time for which calls get the same error after a failed fetch.
    fn pause_after(&self, _error: &Error) -> Duration {
        Duration::ZERO
    }
}

/// Fetched credentials.
pub(super) struct Fetched {
    pub(super) headers: AuthHeaders,
    pub(super) lifetime: Lifetime,
}

/// How long credentials are kept, counted from the start of the fetch.
#[derive(Clone, Copy)]
pub(super) struct Lifetime {
    /// When new ones are fetched while calls use these.
    refresh: Duration,
    /// When calls wait for new ones.
    wait: Duration,
    /// When they expire.
    end: Duration,
}

impl Lifetime {
    /// For the waiting calls only.
    pub(super) const NONE: Lifetime = Lifetime {
        refresh: Duration::ZERO,
        wait: Duration::ZERO,
        end: Duration::ZERO,
    };

    /// For a token with this lifetime.
    pub(super) fn of_token(valid: Duration) -> Self {
        // Longer than any lifetime, and short enough for every clock.
        const LONGEST: Duration = Duration::from_secs(10 * 365 * 86_400);
        let valid = valid.min(LONGEST);
        let wait = valid.saturating_sub(LAST_MINUTE);
        Lifetime {
            refresh: valid.saturating_sub(AHEAD).max(valid / 2).min(wait),
            wait,
            end: valid,
        }
    }

    /// Kept for this time, then fetched again before the next use.
    #[cfg(feature = "auth")]
    pub(super) fn of_copy(kept: Duration) -> Self {
        Lifetime {
            refresh: kept,
            wait: kept,
            end: kept,
        }
    }
}

/// A source and its last credentials. Cloning copies a pointer.
#[derive(Clone)]
pub(crate) struct TokenCache(Arc<Inner>);

struct Inner {
    source: Box<dyn Source>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// Those in progress.
    fetches: Vec<Fetch>,
    /// The last fetch, if it failed, and the time until which calls get its error.
    failure: Option<Failure>,
    /// When a refusal last led to a fetch.
    refused: Option<Instant>,
    /// Numbers the fetches.
    next: u64,
}

struct Held {
    headers: AuthHeaders,
    refresh: Instant,
    wait: Instant,
    end: Instant,
}

struct Failure {
    at: Instant,
    until: Instant,
    error: Arc<Error>,
}

struct Fetch {
    number: u64,
    started: Instant,
    runtime: Id,
    renew: bool,
    outcome: Outcome,
}

/// The output of a fetch, once it has one.
type Outcome = watch::Receiver<Option<Result<AuthHeaders, Arc<Error>>>>;

/// How a call gets its credentials.
enum Plan {
    Use(AuthHeaders),
    /// Waits for a fetch, and uses other credentials if the fetch fails or takes too long.
    Wait(Outcome, Option<AuthHeaders>),
    Fail(Error),
}

impl TokenCache {
    pub(super) fn new(source: impl Source + 'static) -> Self {
        TokenCache(Arc::new(Inner {
            source: Box::new(source),
            state: Mutex::default(),
        }))
    }

    /// The cached credentials, or new ones.
    pub(super) async fn auth_headers(&self) -> Result<AuthHeaders, Error> {
        match self.plan() {
            Plan::Use(headers) => Ok(headers),
            Plan::Fail(error) => Err(error),
            Plan::Wait(outcome, None) => wait(outcome).await,
            Plan::Wait(outcome, Some(held)) => Ok(match timeout(PATIENCE, wait(outcome)).await {
                Ok(Ok(headers)) => headers,
                _ => held,
            }),
        }
    }

    /// Credentials other than the refused ones, if there are any.
    pub(super) async fn another(&self, refused: &AuthHeaders) -> Option<AuthHeaders> {
        let outcome = {
            let mut state = self.0.state();
            let now = Instant::now();
            if let Some(held) = &state.held
                && held.headers != *refused
                && now < held.end
            {
                return Some(held.headers.clone());
            }
            match state
                .fetches
                .iter()
                .find(|fetch| fetch.renew && fetch.can_be_joined())
            {
                Some(fetch) => fetch.outcome.clone(),
                None => {
                    let recently = |then: Instant| now.duration_since(then) < REFUSAL_PAUSE;
                    if state.refused.is_some_and(recently) {
                        return None;
                    }
                    state.refused = Some(now);
                    self.start(&mut state, true)
                }
            }
        };
        // Without another token, the service's refusal is the more useful error.
        let other = wait(outcome).await.ok()?;
        (other != *refused).then_some(other)
    }

    fn plan(&self) -> Plan {
        let mut state = self.0.state();
        let now = Instant::now();
        let held = state.held.as_ref().filter(|held| now < held.end);
        let Some(held) = held else {
            if let Some(failure) = state.failure.as_ref().filter(|it| now < it.until) {
                return Plan::Fail(failure.error.again());
            }
            return Plan::Wait(self.join(&mut state), None);
        };
        let headers = held.headers.clone();
        let (refresh, wait) = (held.refresh, held.wait);
        let failed_just_now = |pause: Duration| {
            let failure = state.failure.as_ref();
            failure.is_some_and(|failure| now.duration_since(failure.at) < pause)
        };
        if now >= wait && !failed_just_now(Duration::from_secs(1)) {
            return Plan::Wait(self.join(&mut state), Some(headers));
        }
        if now >= refresh && now < wait && !failed_just_now(PAUSE) {
            // No call waits for it.
            drop(self.join(&mut state));
        }
        Plan::Use(headers)
    }

    /// The fetch that runs on this runtime, or a new one.
    fn join(&self, state: &mut State) -> Outcome {
        match state.fetches.iter().find(|fetch| fetch.can_be_joined()) {
            Some(fetch) => fetch.outcome.clone(),
            None => self.start(state, false),
        }
    }

    fn start(&self, state: &mut State, renew: bool) -> Outcome {
        let (sender, outcome) = watch::channel(None);
        let number = state.next;
        state.next += 1;
        // A fetch whose runtime has ended never completes.
        state.fetches.retain(|fetch| !fetch.has_died());
        state.fetches.push(Fetch {
            number,
            started: Instant::now(),
            runtime: Handle::current().id(),
            renew,
            outcome: outcome.clone(),
        });
        let cache = self.0.clone();
        let runtime = match cache.source.runtime() {
            Ok(runtime) => runtime.unwrap_or_else(Handle::current),
            Err(error) => {
                let _ = sender.send(Some(cache.finish(
                    number,
                    Instant::now(),
                    Err(error),
                    state,
                )));
                return outcome;
            }
        };
        runtime.spawn(async move {
            let asked = Instant::now();
            let fetched = match timeout(FETCH_TIMEOUT, cache.source.fetch(renew)).await {
                Ok(fetched) => fetched,
                Err(_) => Err(Error::credentials(
                    format!("no access token: fetching it took longer than {FETCH_TIMEOUT:?}"),
                    true,
                    true,
                )),
            };
            // There may be no waiting call any more.
            let outcome = cache.finish(number, asked, fetched, &mut cache.state());
            let _ = sender.send(Some(outcome));
        });
        outcome
    }
}

impl Inner {
    /// Keeps the result of a fetch.
    fn finish(
        &self,
        number: u64,
        asked: Instant,
        fetched: Result<Fetched, Error>,
        state: &mut State,
    ) -> Result<AuthHeaders, Arc<Error>> {
        let pause = match &fetched {
            Ok(_) => Duration::ZERO,
            Err(error) => self.source.pause_after(error),
        };
        state.fetches.retain(|fetch| fetch.number != number);
        match fetched {
            Ok(Fetched { headers, lifetime }) => {
                let at = |time: Duration| asked.checked_add(time);
                let times = (at(lifetime.refresh), at(lifetime.wait), at(lifetime.end));
                if let (Some(refresh), Some(wait), Some(end)) = times
                    && !lifetime.end.is_zero()
                {
                    state.held = Some(Held {
                        headers: headers.clone(),
                        refresh,
                        wait,
                        end,
                    });
                }
                state.failure = None;
                Ok(headers)
            }
            Err(error) => {
                let error = Arc::new(error);
                let at = Instant::now();
                state.failure = Some(Failure {
                    at,
                    until: at + pause,
                    error: error.clone(),
                });
                Err(error)
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No panic can leave the state half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Fetch {
    /// Whether calls on the current runtime can wait for it.
    fn can_be_joined(&self) -> bool {
        self.runtime == Handle::current().id()
            && self.started.elapsed() < JOINED
            && !self.has_died()
    }

    /// Whether it ended without an outcome: its runtime has ended, or the source panicked.
    fn has_died(&self) -> bool {
        self.outcome.has_changed().is_err()
    }
}

async fn wait(mut outcome: Outcome) -> Result<AuthHeaders, Error> {
    loop {
        let known = outcome.borrow_and_update().clone();
        if let Some(result) = known {
            return result.map_err(|error| error.again());
        }
        if outcome.changed().await.is_err() {
            return Err(Error::credentials(
                "no access token: the task that was fetching it has ended, by a panic or with its Tokio runtime",
                false,
                false,
            ));
        }
    }
}
