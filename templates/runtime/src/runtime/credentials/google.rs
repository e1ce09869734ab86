//! Credentials that are found on the machine or in a file, fetched and refreshed.
//!
//! `user` and `metadata` fetch tokens for a user's credentials and from the metadata server, with
//! one request each. `library` uses the crate `google-cloud-auth` for all other kinds (service
//! accounts, impersonation, other identity providers). `config` finds the file and checks its
//! fields.

mod config;
mod environment;
mod errors;
mod library;
mod metadata;
mod token_endpoint;
mod user;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use google_cloud_auth::credentials;
use serde_json::Value;
use tokio::runtime::Handle;

use super::cache::{Fetching, Source, TokenCache};
use super::provider::AuthRequest;
use super::{Credentials, Kind};
use crate::runtime::error::Error;

pub(super) use config::Given;
use config::Recipe;
use library::CallerBuilt;

/// How long calls get the error of a fetch that failed for a temporary reason.
const AFTER_PASSING_ERROR: Duration = Duration::from_secs(1);

/// How long calls get the error of a fetch that failed for any other reason.
const AFTER_LASTING_ERROR: Duration = Duration::from_secs(10);

/// The client's requirements for its credentials, for each time that they are built.
#[derive(Clone)]
pub(super) struct Wanted {
    pub(super) scopes: Vec<String>,
    /// The universe domain that the client calls.
    pub(super) universe: String,
}

/// The source of a client's tokens.
///
/// # Errors
///
/// A file cannot be read or is not a credentials file.
pub(super) fn provide(given: Given, wanted: AuthRequest<'_>) -> Result<TokenCache, Error> {
    let wanted = Wanted {
        scopes: wanted.scopes.to_vec(),
        universe: wanted.universe.to_owned(),
    };
    match given {
        Given::Built(credentials, runtime) => Ok(TokenCache::new(CallerBuilt::new(
            credentials,
            runtime,
            wanted,
        )?)),
        Given::Recipe(recipe) => {
            if Handle::try_current().is_err() {
                return Err(Error::configuration(
                    "no asynchronous runtime: a client that fetches its tokens must be built within a Tokio runtime",
                ));
            }
            let source = recipe.build(&wanted)?;
            Ok(TokenCache::new(Rebuilt {
                recipe,
                wanted,
                source: Mutex::new(source),
            }))
        }
    }
}

/// Credentials that are built again after an error or a refusal: the file may have changed.
struct Rebuilt {
    recipe: Recipe,
    wanted: Wanted,
    source: Mutex<Arc<dyn Source>>,
}

impl Rebuilt {
    fn replace(&self, source: Arc<dyn Source>) {
        *self.source.lock().unwrap_or_else(PoisonError::into_inner) = source;
    }
}

impl Source for Rebuilt {
    fn fetch(&self, renew: bool) -> Fetching<'_> {
        Box::pin(async move {
            if renew {
                // The old ones are kept until new ones have returned a token.
                let other = self.recipe.build(&self.wanted)?;
                let fetched = other.fetch(false).await?;
                self.replace(other);
                return Ok(fetched);
            }
            let source = self.source.lock();
            let source = source.unwrap_or_else(PoisonError::into_inner).clone();
            let fetched = source.fetch(false).await;
            // The file may have changed by the next time, so an error in reading it now is ignored.
            if fetched.as_ref().is_err_and(|error| !error.is_retryable())
                && let Ok(other) = self.recipe.build(&self.wanted)
            {
                self.replace(other);
            }
            fetched
        })
    }

    fn pause_after(&self, error: &Error) -> Duration {
        match error {
            // The fetch has taken long already.
            error if error.is_timeout() => Duration::ZERO,
            error if error.is_retryable() => AFTER_PASSING_ERROR,
            _ => AFTER_LASTING_ERROR,
        }
    }
}

impl Credentials {
    /// Application Default Credentials: the first of these that the machine has.
    ///
    /// 1. The file that the environment variable `GOOGLE_APPLICATION_CREDENTIALS` names. An empty
    ///    variable counts as one that is not set.
    /// 2. The file that `gcloud auth application-default login` writes.
    /// 3. The metadata server of Google's clouds (at `GCE_METADATA_HOST`, where that is set).
    ///
    /// A client without credentials of its own uses these. `GOOGLE_CLOUD_QUOTA_PROJECT`, where it
    /// is set and not empty, names the project whose quota is used. Tokens are fetched when they
    /// are first needed and replaced before they end, once for all calls.
    pub fn application_default() -> Self {
        Credentials(Kind::Google(Given::Recipe(Recipe::Default)))
    }

    /// The credentials of a file: a service account's key, a user's, those of another identity
    /// provider (workload identity federation), or those to impersonate a service account.
    ///
    /// Do not use such a file from an untrusted source: it names the servers that tokens are
    /// fetched from and the programs that are run.
    pub fn file(path: impl Into<std::path::PathBuf>) -> Self {
        Credentials(Kind::Google(Given::Recipe(Recipe::File(path.into()))))
    }

    /// The content of such a [file](Self::file), for files that are kept elsewhere.
    pub fn json(content: Value) -> Self {
        let recipe = Recipe::Content(Arc::new(content));
        Credentials(Kind::Google(Given::Recipe(recipe)))
    }
}

/// Credentials that the caller has built with `google-cloud-auth`, of any kind.
///
/// Convert them within the Tokio runtime in which they were built: their tokens are fetched there,
/// whichever runtime a call comes from. After its end calls fail with a
/// [configuration](Error::is_configuration) error. Scopes are those that they were built with.
impl From<credentials::Credentials> for Credentials {
    fn from(credentials: credentials::Credentials) -> Self {
        let runtime = Handle::try_current().ok();
        Credentials(Kind::Google(Given::Built(credentials, runtime)))
    }
}

/// Like the conversion above, for access token credentials.
impl From<credentials::AccessTokenCredentials> for Credentials {
    fn from(credentials: credentials::AccessTokenCredentials) -> Self {
        credentials::Credentials::from(credentials).into()
    }
}
