//! Finds the credentials of a client and checks the fields of their file.
//!
//! Errors name the source, the file and the field. They never contain a value of the file, which
//! may be a secret.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use google_cloud_auth::credentials;
use serde_json::{Map, Value};
use tokio::runtime::Handle;

use super::Wanted;
use super::environment::{HINT, variable};
use super::library::Library;
use super::metadata::Metadata;
use super::user::User;
use crate::runtime::credentials::cache::Source;
use crate::runtime::error::Error;
use crate::runtime::text::OneLine;

/// The caller's choice of credentials.
#[derive(Clone)]
pub(crate) enum Given {
    /// Credentials that the caller has built, and the runtime in which they were given.
    Built(credentials::Credentials, Option<Handle>),
    /// How to build them.
    Recipe(Recipe),
}

/// A way to build credentials, which can be repeated.
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
    /// Their name in errors.
    pub(in crate::runtime::credentials) fn what(&self) -> &'static str {
        match self {
            Given::Built(..) => "google-cloud-auth",
            Given::Recipe(Recipe::Default) => "application default",
            Given::Recipe(Recipe::File(_)) => "file",
            Given::Recipe(Recipe::Content(_)) => "content of a file",
        }
    }
}

impl Recipe {
    /// Builds the credentials. Nothing is fetched yet.
    pub(super) fn build(&self, wanted: &Wanted) -> Result<Arc<dyn Source>, Error> {
        match self {
            Recipe::Default => {
                let quota_project = variable("GOOGLE_CLOUD_QUOTA_PROJECT")
                    .and_then(|project| project.into_string().ok());
                match find()? {
                    Found::File { origin, content } => {
                        from_content(&content, &origin, wanted, quota_project)
                    }
                    Found::Nothing { tried } => {
                        Ok(Arc::new(Metadata::new(wanted, quota_project, tried)))
                    }
                }
            }
            Recipe::File(path) => {
                let origin = format!("the credentials file {}", shown(path));
                let content = parse(&origin, &read(path, &origin)?)?;
                from_content(&content, &origin, wanted, None)
            }
            Recipe::Content(content) => from_content(content, "the credentials", wanted, None),
        }
    }
}

/// The credentials of the machine.
enum Found {
    File {
        /// The name of the file in errors.
        origin: String,
        content: Value,
    },
    /// There is no file. The metadata server remains.
    Nothing {
        /// What was tried, for errors.
        tried: String,
    },
}

/// Looks for a file of Application Default Credentials (AIP-4110).
fn find() -> Result<Found, Error> {
    if let Some(path) = variable("GOOGLE_APPLICATION_CREDENTIALS").map(PathBuf::from) {
        let origin = format!(
            "the credentials file {} of GOOGLE_APPLICATION_CREDENTIALS",
            shown(&path)
        );
        let content = read(&path, &origin).map_err(|error| error.with_note(HINT))?;
        let content = parse(&origin, &content).map_err(|error| error.with_note(HINT))?;
        return Ok(Found::File { origin, content });
    }
    let unset = "GOOGLE_APPLICATION_CREDENTIALS is not set";
    let Some(path) = well_known_path() else {
        let tried = format!("{unset}, and there is no home directory to look for a file of gcloud");
        return Ok(Found::Nothing { tried });
    };
    let origin = format!("the credentials file {} of gcloud", shown(&path));
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok(Found::File {
            content: parse(&origin, &text)?,
            origin,
        }),
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(Found::Nothing {
            tried: format!("{unset}, and there is no file {} of gcloud", shown(&path)),
        }),
        Err(cause) => Err(unreadable(&origin, cause)),
    }
}

/// The path of the credentials that `gcloud auth application-default login` creates.
fn well_known_path() -> Option<PathBuf> {
    const FILE: &str = "gcloud/application_default_credentials.json";
    if cfg!(windows) {
        return variable("APPDATA").map(|root| Path::new(&root).join(FILE));
    }
    variable("HOME").map(|root| Path::new(&root).join(".config").join(FILE))
}

fn shown(path: &Path) -> String {
    format!("\"{}\"", OneLine::new(&path.display().to_string()))
}

fn read(path: &Path, origin: &str) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|cause| unreadable(origin, cause))
}

fn unreadable(origin: &str, cause: std::io::Error) -> Error {
    Error::configuration(format!("{origin} cannot be read: {cause}")).caused_by(cause)
}

/// Parses the text of a file. The cause could quote it, so only the place is kept.
fn parse(origin: &str, text: &str) -> Result<Value, Error> {
    // Some editors begin a file with a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Error::configuration(format!(
            "{origin} is not JSON, at line {line} column {column}"
        ))
    })
}

/// The required fields of a kind of credentials, with their types.
fn required(kind: &str) -> Option<&'static [(&'static str, Shape)]> {
    Some(match kind {
        "authorized_user" => &[
            ("client_id", Shape::Text),
            ("client_secret", Shape::Text),
            ("refresh_token", Shape::Text),
        ],
        "service_account" => &[
            ("client_email", Shape::Text),
            ("private_key_id", Shape::Text),
            ("private_key", Shape::Text),
            ("project_id", Shape::Text),
        ],
        "impersonated_service_account" => &[
            ("service_account_impersonation_url", Shape::Text),
            ("source_credentials", Shape::Object),
        ],
        "external_account" => &[
            ("audience", Shape::Text),
            ("subject_token_type", Shape::Text),
            ("token_url", Shape::Text),
            ("credential_source", Shape::Object),
        ],
        _ => return None,
    })
}

/// The required type of a field.
#[derive(Clone, Copy)]
enum Shape {
    Text,
    Object,
}

/// Builds the credentials of a file, of any kind.
fn from_content(
    content: &Value,
    origin: &str,
    wanted: &Wanted,
    quota_project: Option<String>,
) -> Result<Arc<dyn Source>, Error> {
    let (kind, fields) = check(content, origin)?;
    match kind {
        "authorized_user" => User::new(fields, origin, wanted, quota_project)
            .map(|user| Arc::new(user) as Arc<dyn Source>),
        _ => Library::new(kind, content, origin, wanted, quota_project)
            .map(|library| Arc::new(library) as Arc<dyn Source>),
    }
}

/// The kind and the fields of credentials, if all required fields are present with the right types.
fn check<'c>(content: &'c Value, origin: &str) -> Result<(&'c str, &'c Map<String, Value>), Error> {
    let refuse = |what: &str| Error::configuration(format!("{origin} {what}"));
    let Some(fields) = content.as_object() else {
        return Err(refuse("is not a JSON object"));
    };
    let kind = match fields.get("type") {
        None => return Err(refuse("has no field `type`")),
        Some(kind) => kind.as_str().unwrap_or_default(),
    };
    let Some(required) = required(kind) else {
        return Err(refuse(
            "has in its field `type` none of authorized_user, service_account, \
             impersonated_service_account and external_account",
        ));
    };
    for (name, shape) in required {
        let (fits, expected) = match (fields.get(*name), shape) {
            (None, _) => {
                return Err(refuse(&format!(
                    "has no field `{name}`, which {kind} needs"
                )));
            }
            (Some(value), Shape::Text) => (
                value.as_str().is_some_and(|text| !text.is_empty()),
                "a text that is not empty",
            ),
            (Some(value), Shape::Object) => (value.is_object(), "an object"),
        };
        if !fits {
            return Err(refuse(&format!(
                "has a field `{name}` that is not {expected}"
            )));
        }
    }
    if let Some(source) = fields.get("credential_source") {
        // Each of these names a kind of source.
        const SOURCES: [&str; 4] = ["file", "url", "executable", "environment_id"];
        if SOURCES.iter().all(|name| source.get(name).is_none()) {
            return Err(refuse(
                "has a field `credential_source` without any of `file`, `url`, `executable` and `environment_id`",
            ));
        }
    }
    if let Some(source) = fields.get("source_credentials") {
        check(
            source,
            &format!("{origin}, in its field `source_credentials`,"),
        )?;
    }
    Ok((kind, fields))
}
