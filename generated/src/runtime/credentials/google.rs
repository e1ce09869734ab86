//! Credentials that are found, fetched and refreshed, through `google-cloud-auth`.
//!
//! That crate keeps the tokens: one task for each set of credentials fetches them and hands them to
//! all who wait. Here is what lies between its ways and those of a client:
//!
//! - The task runs in the asynchronous runtime in which the credentials were built. When that ends,
//!   asking for a token panics. So a client that has built its credentials itself watches the
//!   runtime and builds them again in the one that it is called from.
//! - After an error that does not pass, the task ends and the error stays. A service that runs for
//!   months has to get over it, so credentials of the client's own are built again then too.
//! - There is no way to say that a token was refused; building again is one.
//! - Its errors quote what token endpoints answer, and URLs. Nothing of that is passed on.

mod config;
mod errors;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{future, mem};

use google_cloud_auth::credentials::{CacheableResource, Credentials, EntityTag};
use google_cloud_auth::errors::CredentialsError;
use http::{Extensions, HeaderMap, HeaderName};
use tokio::runtime::Handle;
use tokio::sync::OnceCell;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::provider::{AuthHeaders, AuthRequest};
use crate::runtime::error::Error;
use crate::runtime::host::GOOGLEAPIS;
use crate::runtime::panics::unless_it_panics;

pub(super) use config::Given;
use config::Recipe;

/// How soon credentials that gave an error that may pass are built again.
const AFTER_PASSING_ERROR: Duration = Duration::from_secs(1);
/// How soon credentials that gave another error, or whose token was refused, are built again.
const AFTER_LASTING_ERROR: Duration = Duration::from_secs(10);

/// How soon credentials are built again that let a caller wait until it gave up: a token endpoint
/// that never answers would be waited for for ever.
const AFTER_SILENCE: Duration = Duration::from_secs(60);

const USER_PROJECT: HeaderName = HeaderName::from_static("x-goog-user-project");

/// Credentials of `google-cloud-auth`, kept usable.
pub(crate) struct Google {
    /// How they are built; `None` for credentials that the caller has built.
    recipe: Option<Recipe>,
    scopes: Vec<String>,
    /// The universe domain that the client calls.
    universe: String,
    /// Set once the credentials are known to be of that universe.
    same_universe: OnceCell<()>,
    state: Mutex<State>,
}

/// The credentials as they are now.
struct State {
    credentials: Credentials,
    /// Counts how often they were built.
    generation: u64,
    built: Instant,
    /// Whether the runtime that they live in is there.
    runtime: Option<Watch>,
    /// Until when the error that they gave last is good enough for further calls.
    failed_until: Option<Instant>,
    /// When they were last built again because a token was refused.
    renewed: Option<Instant>,
    /// What they gave last.
    last: Option<Last>,
}

/// What credentials have given, and their name for it.
type Last = (EntityTag, AuthHeaders);

/// A task that does nothing but end with its runtime.
struct Watch(JoinHandle<()>);

impl Watch {
    fn new() -> Self {
        Watch(tokio::spawn(future::pending()))
    }

    fn runtime_has_ended(&self) -> bool {
        self.0.is_finished()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Google {
    /// Builds the credentials, where they are the client's own.
    pub(super) fn new(given: Given, wanted: AuthRequest<'_>) -> Result<Self, Error> {
        let scopes = wanted.scopes.to_vec();
        let (recipe, credentials, runtime) = match given {
            Given::Built(credentials) => (None, credentials, None),
            Given::Recipe(recipe) => {
                if Handle::try_current().is_err() {
                    return Err(Error::configuration(
                        "no asynchronous runtime: a client that fetches its tokens must be built within a Tokio runtime",
                    ));
                }
                let credentials = recipe.build(&scopes)?;
                (Some(recipe), credentials, Some(Watch::new()))
            }
        };
        Ok(Google {
            recipe,
            scopes,
            universe: wanted.universe.to_owned(),
            same_universe: OnceCell::new(),
            state: Mutex::new(State {
                credentials,
                generation: 0,
                built: Instant::now(),
                runtime,
                failed_until: None,
                renewed: None,
                last: None,
            }),
        })
    }

    /// The headers for a request.
    pub(super) async fn auth_headers(&self) -> Result<AuthHeaders, Error> {
        // A runtime that ends in the middle shows as a panic, once per runtime.
        for _ in 0..2 {
            let (credentials, generation, last) = self.current()?;
            let mut extensions = Extensions::new();
            if let Some((tag, _)) = &last {
                extensions.insert(tag.clone());
            }
            let waiting = Waiting(self, generation);
            let headers = unless_it_panics(credentials.headers(extensions)).await;
            mem::forget(waiting);
            let headers = match headers {
                Some(Ok(CacheableResource::New { entity_tag, data })) => {
                    self.keep(generation, entity_tag, data)
                }
                Some(Ok(CacheableResource::NotModified)) => match last {
                    Some((_, headers)) => headers,
                    // Nothing was named that could be the same.
                    None => continue,
                },
                Some(Err(error)) => return Err(self.failed(generation, &error)),
                None if self.recipe.is_none() => break,
                None => {
                    self.lose(generation);
                    continue;
                }
            };
            // After the token: where there is none, it says more than a universe.
            self.same_universe
                .get_or_try_init(|| self.compare_universes(&credentials))
                .await?;
            return Ok(headers);
        }
        Err(Error::configuration(
            "the credentials give no token any more: they were built in an asynchronous runtime that has ended",
        ))
    }

    /// Builds the credentials again, because the service has refused what they gave; unless that has
    /// been done just now.
    pub(super) fn renew(&self, refused: &AuthHeaders) {
        let mut state = self.state();
        let still = matches!(&state.last, Some((_, last)) if last == refused);
        let recently = |then: &Instant| then.elapsed() < AFTER_LASTING_ERROR;
        if still && !state.renewed.as_ref().is_some_and(recently) {
            state.renewed = Some(Instant::now());
            // What cannot be built again stays as it is, and so does the answer of the service.
            let _ = self.rebuild(&mut state);
        }
    }

    /// The credentials, built again where they are of no use any more.
    fn current(&self) -> Result<(Credentials, u64, Option<Last>), Error> {
        let mut state = self.state();
        let lost = state.runtime.as_ref().is_some_and(Watch::runtime_has_ended);
        let stale = state
            .failed_until
            .is_some_and(|until| until <= Instant::now());
        if lost || stale {
            self.rebuild(&mut state)?;
        }
        Ok((
            state.credentials.clone(),
            state.generation,
            state.last.clone(),
        ))
    }

    /// Builds the credentials again, in the runtime of this call.
    fn rebuild(&self, state: &mut State) -> Result<(), Error> {
        let Some(recipe) = &self.recipe else {
            return Ok(());
        };
        state.credentials = recipe.build(&self.scopes)?;
        state.generation += 1;
        state.built = Instant::now();
        state.runtime = Some(Watch::new());
        state.failed_until = None;
        state.last = None;
        Ok(())
    }

    /// Keeps what they gave, for as long as they say that it is the same.
    fn keep(&self, generation: u64, tag: EntityTag, mut headers: HeaderMap) -> AuthHeaders {
        for (name, value) in &mut headers {
            value.set_sensitive(*name != USER_PROJECT);
        }
        let headers = AuthHeaders::headers(headers);
        let mut state = self.state();
        if state.generation == generation {
            state.failed_until = None;
            state.last = Some((tag, headers.clone()));
        }
        headers
    }

    /// Notes an error, so that the credentials are built again after a while.
    fn failed(&self, generation: u64, error: &CredentialsError) -> Error {
        let mut state = self.state();
        if state.generation == generation && self.recipe.is_some() {
            let pause = match error.is_transient() {
                true => AFTER_PASSING_ERROR,
                false => AFTER_LASTING_ERROR,
            };
            state.failed_until = state.built.checked_add(pause);
        }
        let hint = self.recipe.as_ref().and_then(Recipe::hint);
        errors::no_token(error, hint)
    }

    /// Notes that the runtime of the credentials has ended, so that they are built again at once.
    fn lose(&self, generation: u64) {
        let mut state = self.state();
        if state.generation == generation {
            state.failed_until = Some(state.built);
        }
    }

    /// Compares the universe domain of the credentials with that of the client.
    async fn compare_universes(&self, credentials: &Credentials) -> Result<(), Error> {
        let domain = unless_it_panics(credentials.universe_domain()).await;
        // Those that know of none are of the public cloud.
        let domain = domain.flatten();
        let domain = domain.as_deref().unwrap_or(GOOGLEAPIS);
        if domain == self.universe {
            return Ok(());
        }
        Err(errors::other_universe(domain, &self.universe))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing that can panic leaves it half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A wait for a token. Dropped, it was given up: the time for the attempt was over.
struct Waiting<'g>(&'g Google, u64);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        if state.generation == self.1 && state.failed_until.is_none() {
            state.failed_until = state.built.checked_add(AFTER_SILENCE);
        }
    }
}
