//! What callers say about credentials that are fetched: which to find, where, or their own.

use std::path::PathBuf;
use std::sync::Arc;

use google_cloud_auth::build_errors::Error as BuildError;
use google_cloud_auth::credentials::{
    self, external_account, impersonated, service_account, user_account,
};
use serde_json::Value;

use super::errors;
use crate::runtime::credentials::{Credentials, Kind};
use crate::runtime::error::Error;
use crate::runtime::text::OneLine;

/// What was given.
#[derive(Clone)]
pub(crate) enum Given {
    /// Credentials that the caller has built.
    Built(credentials::Credentials),
    /// How to build some.
    Recipe(Recipe),
}

/// How credentials are built, as often as it takes.
#[derive(Clone)]
pub(crate) enum Recipe {
    /// Those of the machine.
    Default,
    /// Those of a file, which is read each time.
    File(PathBuf),
    /// Those of a file's content.
    Content(Arc<Value>),
}

impl Given {
    /// What to call them.
    pub(in crate::runtime::credentials) fn what(&self) -> &'static str {
        match self {
            Given::Built(_) => "google-cloud-auth",
            Given::Recipe(Recipe::Default) => "application default",
            Given::Recipe(Recipe::File(_)) => "file",
            Given::Recipe(Recipe::Content(_)) => "content of a file",
        }
    }
}

impl Recipe {
    /// Builds credentials, whose task runs in the current runtime: there has to be one.
    pub(super) fn build(&self, scopes: &[String]) -> Result<credentials::Credentials, Error> {
        match self {
            Recipe::Default => {
                let mut builder = credentials::Builder::default();
                if !scopes.is_empty() {
                    builder = builder.with_scopes(scopes);
                }
                builder
                    .build()
                    .map_err(|error| errors::not_built(&error, self.hint()))
            }
            Recipe::File(path) => {
                let shown = path.display().to_string();
                let unreadable = |rule: &str| {
                    let shown = OneLine::new(&shown);
                    Error::configuration(format!("the credentials file \"{shown}\" {rule}"))
                };
                let text = std::fs::read_to_string(path)
                    .map_err(|cause| unreadable("cannot be read").caused_by(cause))?;
                // The cause could quote the file.
                let content = serde_json::from_str(&text).map_err(|_| unreadable("is not JSON"))?;
                from_content(content, scopes)
            }
            Recipe::Content(content) => from_content(Value::clone(content), scopes),
        }
    }

    /// What may help where they give nothing.
    pub(super) fn hint(&self) -> Option<&'static str> {
        matches!(self, Recipe::Default).then_some(
            "on a machine without credentials of its own, run `gcloud auth application-default login` or set \
             GOOGLE_APPLICATION_CREDENTIALS, or give the client some with with_credentials()",
        )
    }
}

/// Builds the credentials of a file, whichever they are.
fn from_content(content: Value, scopes: &[String]) -> Result<credentials::Credentials, Error> {
    let kind = content.get("type").and_then(Value::as_str);
    // Those that nobody asked for are the credentials' own.
    let scopes = (!scopes.is_empty()).then_some(scopes);
    let built: Result<_, BuildError> = match kind {
        Some("authorized_user") => {
            let builder = user_account::Builder::new(content);
            match scopes {
                Some(scopes) => builder.with_scopes(scopes).build(),
                None => builder.build(),
            }
        }
        Some("service_account") => {
            let builder = service_account::Builder::new(content);
            match scopes {
                Some(scopes) => builder
                    .with_access_specifier(service_account::AccessSpecifier::from_scopes(scopes))
                    .build(),
                None => builder.build(),
            }
        }
        Some("impersonated_service_account") => {
            let builder = impersonated::Builder::new(content);
            match scopes {
                Some(scopes) => builder.with_scopes(scopes).build(),
                None => builder.build(),
            }
        }
        Some("external_account") => {
            let builder = external_account::Builder::new(content);
            match scopes {
                Some(scopes) => builder.with_scopes(scopes).build(),
                None => builder.build(),
            }
        }
        _ => {
            return Err(Error::configuration(
                "the credentials have a `type` other than authorized_user, service_account, \
                 impersonated_service_account and external_account, or none",
            ));
        }
    };
    built.map_err(|error| errors::not_built(&error, None))
}

impl Credentials {
    /// Application Default Credentials: what the machine has to offer. That is the file that
    /// `GOOGLE_APPLICATION_CREDENTIALS` names, else what `gcloud auth application-default login` has
    /// left, else the metadata server of Google's clouds. A client takes these where it is given
    /// none.
    ///
    /// Tokens are fetched when they are first needed and refreshed before they end, once for all
    /// calls; the client must be built within a Tokio runtime.
    pub fn application_default() -> Self {
        Credentials(Kind::Google(Given::Recipe(Recipe::Default)))
    }

    /// The credentials of a file: a service account's key, a user's, those of another identity
    /// provider (workload identity federation), or those to impersonate a service account.
    ///
    /// Do not take such a file from somebody you do not trust: it says where tokens are fetched and
    /// which programs are run for it.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Credentials(Kind::Google(Given::Recipe(Recipe::File(path.into()))))
    }

    /// The content of such a [file](Self::file), which was kept somewhere else.
    pub fn json(content: Value) -> Self {
        let recipe = Recipe::Content(Arc::new(content));
        Credentials(Kind::Google(Given::Recipe(recipe)))
    }
}

/// Credentials that the caller has built, of whichever kind.
///
/// They live in the asynchronous runtime in which they were built; after its end they give no token
/// any more, and calls fail with a [configuration](Error::is_configuration) error. Scopes are those
/// that they were built with.
impl From<credentials::Credentials> for Credentials {
    fn from(credentials: credentials::Credentials) -> Self {
        Credentials(Kind::Google(Given::Built(credentials)))
    }
}

impl From<credentials::AccessTokenCredentials> for Credentials {
    fn from(credentials: credentials::AccessTokenCredentials) -> Self {
        credentials::Credentials::from(credentials).into()
    }
}
