//! Credentials of the crate `google-cloud-auth`.
//!
//! That crate keeps tokens itself: one task for each set of credentials fetches them, in the
//! asynchronous runtime in which the credentials were built. After that runtime has ended, a
//! request for a token panics; while it is idle, the request does not complete. So credentials that
//! are built here are built once for each runtime, and token requests run in tasks of the same
//! runtime, which end with it. For credentials that a caller has built, token requests run in tasks
//! of the runtime in which they were built.
//!
//! After an error the credentials are dropped and built again: the task ends after a permanent
//! error, and waits for a long time after a temporary one.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use google_cloud_auth::build_errors::Error as BuildError;
use google_cloud_auth::credentials::{
    CacheableResource, Credentials, external_account, impersonated, service_account,
};
use http::Extensions;
use serde_json::Value;
use tokio::runtime::{Handle, Id};
use tokio::sync::OnceCell;
use tokio::task::JoinHandle;

use super::{AFTER_LASTING_ERROR, Wanted, errors};
use crate::runtime::credentials::cache::{Fetched, Fetching, Lifetime, Source};
use crate::runtime::credentials::headers::{AuthHeaders, USER_PROJECT};
use crate::runtime::error::Error;
use crate::runtime::host::GOOGLEAPIS;

/// How long the headers of a token are used before they are requested from the crate again. The
/// crate does not expose the expiry, and each request to it spawns a task.
const COPY: Duration = Duration::from_secs(5);

/// The number of runtimes with credentials at the same time. The oldest is dropped first.
const MAX_RUNTIMES: usize = 16;

/// Credentials that are built from a file.
pub(super) struct Library {
    kind: String,
    content: Value,
    wanted: Wanted,
    quota_project: Option<String>,
    /// The credentials of each runtime, the oldest first.
    built: Mutex<Vec<(Id, Credentials)>>,
    universe: Universe,
}

impl Library {
    /// The credentials of a file, whose required fields have been checked. Needs a Tokio runtime.
    pub(super) fn new(
        kind: &str,
        content: &Value,
        origin: &str,
        wanted: &Wanted,
        quota_project: Option<String>,
    ) -> Result<Self, Error> {
        let library = Library {
            kind: kind.to_owned(),
            content: content.clone(),
            wanted: wanted.clone(),
            quota_project,
            built: Mutex::default(),
            universe: Universe::default(),
        };
        let built = library
            .build()
            .map_err(|error| errors::not_built(origin, &error))?;
        library.built().push((Handle::current().id(), built));
        Ok(library)
    }

    /// Builds the credentials, whose task runs in the current runtime.
    fn build(&self) -> Result<Credentials, BuildError> {
        let content = self.content.clone();
        // Without scopes, those of the credentials themselves are used.
        let scopes = Some(&self.wanted.scopes).filter(|scopes| !scopes.is_empty());
        let project = self.quota_project.as_ref();
        match self.kind.as_str() {
            "service_account" => {
                let mut builder = service_account::Builder::new(content);
                if let Some(scopes) = scopes {
                    builder = builder.with_access_specifier(
                        service_account::AccessSpecifier::from_scopes(scopes.clone()),
                    );
                }
                if let Some(project) = project {
                    builder = builder.with_quota_project_id(project);
                }
                builder.build()
            }
            "impersonated_service_account" => {
                let mut builder = impersonated::Builder::new(content);
                if let Some(scopes) = scopes {
                    builder = builder.with_scopes(scopes.clone());
                }
                if let Some(project) = project {
                    builder = builder.with_quota_project_id(project);
                }
                builder.build()
            }
            _ => {
                let mut builder = external_account::Builder::new(content);
                if let Some(scopes) = scopes {
                    builder = builder.with_scopes(scopes.clone());
                }
                if let Some(project) = project {
                    builder = builder.with_quota_project_id(project);
                }
                builder.build()
            }
        }
    }

    /// The credentials of this runtime.
    fn current(&self, runtime: Id) -> Result<Credentials, Error> {
        let known = self.built().iter().find_map(|(id, credentials)| {
            let here = *id == runtime;
            here.then(|| credentials.clone())
        });
        if let Some(credentials) = known {
            return Ok(credentials);
        }
        self.build()
            .map_err(|error| errors::not_built("the credentials", &error))
    }

    fn built(&self) -> MutexGuard<'_, Vec<(Id, Credentials)>> {
        // No panic can leave the list half changed.
        self.built.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps the credentials of a runtime, or drops them after an error.
    fn keep(&self, runtime: Id, credentials: Option<Credentials>) {
        let mut built = self.built();
        built.retain(|(id, _)| *id != runtime);
        if built.len() >= MAX_RUNTIMES {
            built.remove(0);
        }
        built.extend(credentials.map(|credentials| (runtime, credentials)));
    }
}

impl Source for Library {
    /// A renewal is a [`Library`] of its own, so it makes no difference here.
    fn fetch(&self, _renew: bool) -> Fetching<'_> {
        Box::pin(async move {
            let runtime = Handle::current().id();
            let credentials = self.current(runtime)?;
            match headers(&credentials).await {
                Ok(headers) => {
                    self.universe.check(&credentials, &self.wanted).await?;
                    self.keep(runtime, Some(credentials));
                    Ok(headers)
                }
                Err(error) => {
                    self.keep(runtime, None);
                    Err(error)
                }
            }
        })
    }
}

/// Credentials that a caller has built.
pub(super) struct CallerBuilt {
    credentials: Credentials,
    runtime: Handle,
    watch: Watch,
    wanted: Wanted,
    universe: Universe,
}

impl CallerBuilt {
    /// `runtime` is the one in which they were built.
    pub(super) fn new(
        credentials: Credentials,
        runtime: Option<Handle>,
        wanted: Wanted,
    ) -> Result<Self, Error> {
        let runtime = runtime.or_else(|| Handle::try_current().ok());
        let Some(runtime) = runtime else {
            return Err(Error::configuration(
                "no asynchronous runtime: credentials of google-cloud-auth must be given to a client within the \
                 Tokio runtime in which they were built",
            ));
        };
        Ok(CallerBuilt {
            credentials,
            watch: Watch::new(&runtime),
            runtime,
            wanted,
            universe: Universe::default(),
        })
    }
}

impl Source for CallerBuilt {
    fn fetch(&self, _renew: bool) -> Fetching<'_> {
        Box::pin(async {
            let headers = headers(&self.credentials).await?;
            self.universe.check(&self.credentials, &self.wanted).await?;
            Ok(headers)
        })
    }

    fn runtime(&self) -> Result<Option<Handle>, Error> {
        if self.watch.runtime_has_ended() {
            return Err(Error::configuration(
                "the credentials give no token any more: they were built in a Tokio runtime that has ended",
            ));
        }
        Ok(Some(self.runtime.clone()))
    }

    fn pause_after(&self, error: &Error) -> Duration {
        // The crate returns an error of this kind for ever.
        let lasting = !error.is_retryable();
        if lasting {
            AFTER_LASTING_ERROR
        } else {
            Duration::ZERO
        }
    }
}

/// A task that only ends with its runtime.
struct Watch(JoinHandle<()>);

impl Watch {
    fn new(runtime: &Handle) -> Self {
        Watch(runtime.spawn(std::future::pending()))
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

/// The current headers for a request.
async fn headers(credentials: &Credentials) -> Result<Fetched, Error> {
    let headers = credentials.headers(Extensions::new()).await;
    let headers = headers.map_err(|error| errors::of_library(&error))?;
    let CacheableResource::New { data, .. } = headers else {
        return Err(errors::no_token(
            "google-cloud-auth gave none".to_owned(),
            false,
        ));
    };
    let mut headers = data;
    for (name, value) in &mut headers {
        value.set_sensitive(*name != USER_PROJECT);
    }
    Ok(Fetched {
        headers: AuthHeaders::headers(headers),
        lifetime: Lifetime::of_copy(COPY),
    })
}

/// Whether the credentials are known to belong to the universe that the client calls.
#[derive(Default)]
struct Universe(OnceCell<()>);

impl Universe {
    async fn check(&self, credentials: &Credentials, wanted: &Wanted) -> Result<(), Error> {
        let compare = || async {
            let domain = credentials.universe_domain().await;
            // Credentials without a universe belong to the public cloud.
            let domain = domain.as_deref().unwrap_or(GOOGLEAPIS);
            if domain == wanted.universe {
                return Ok(());
            }
            Err(errors::other_universe(domain, &wanted.universe))
        };
        self.0.get_or_try_init(compare).await.copied()
    }
}
