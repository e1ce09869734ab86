//! What went wrong with credentials, in words that hold no secret.
//!
//! Errors of `google-cloud-auth` quote the answers of token endpoints and the contents of files. So
//! neither their text nor their causes are passed on; what can be known of them for sure is said
//! anew.

use std::error::Error as StdError;

use google_cloud_auth::build_errors::Error as BuildError;
use google_cloud_auth::errors::CredentialsError;

use crate::runtime::error::Error;
use crate::runtime::text::OneLine;

/// The error codes of token endpoints (RFC 6749, section 5.2; RFC 8693, section 2.2.2), and what
/// they mean to whoever sees them.
const CODES: [(&str, &str); 8] = [
    (
        "invalid_grant",
        "the credentials have expired or were revoked",
    ),
    ("invalid_client", "the client id or its secret is wrong"),
    ("invalid_scope", "it does not give these scopes"),
    ("invalid_target", "it does not know the audience"),
    ("invalid_request", "it does not understand the request"),
    ("unauthorized_client", "it does not allow this client"),
    (
        "unsupported_grant_type",
        "it does not know this kind of credentials",
    ),
    ("access_denied", "it denies access"),
];

/// No token could be had.
pub(super) fn no_token(error: &CredentialsError, hint: Option<&str>) -> Error {
    let mut text = String::from("no access token");
    let mut timeout = false;
    if let Some(error) = cause::<reqwest::Error>(error) {
        timeout = error.is_timeout();
        text.push_str(": ");
        text.push_str(&match error.status() {
            Some(status) => format!("the token endpoint answered HTTP {status}"),
            None if timeout => "the token endpoint did not answer in time".to_owned(),
            None if error.is_connect() && hint.is_some() => {
                "no connection to the token endpoint, which is Google's metadata server where there is no credentials file"
                    .to_owned()
            }
            None if error.is_connect() => "no connection to the token endpoint".to_owned(),
            None if error.is_decode() => "the token endpoint answered nonsense".to_owned(),
            None => "the exchange with the token endpoint broke off".to_owned(),
        });
    }
    if let Some((code, meaning)) = code(error) {
        text = format!("{text}: {code}, {meaning}");
    }
    if let Some(hint) = hint {
        text = format!("{text}; {hint}");
    }
    Error::credentials(text, error.is_transient(), timeout)
}

/// The credentials could not be built.
pub(super) fn not_built(error: &BuildError, hint: Option<&str>) -> Error {
    let mut text = String::from(if error.is_loading() {
        "the credentials file cannot be read"
    } else if error.is_parsing() {
        "the credentials file is not what it should be"
    } else if error.is_unknown_type() {
        "the credentials file has an unknown `type`"
    } else if error.is_missing_field() {
        "the credentials file lacks a field"
    } else if error.is_not_supported() {
        "these credentials are not supported here"
    } else {
        "the credentials cannot be used"
    });
    if let Some(hint) = hint {
        text = format!("{text}; {hint}");
    }
    Error::configuration(text)
}

/// The credentials are of another universe than the one that is called.
pub(super) fn other_universe(theirs: &str, called: &str) -> Error {
    Error::configuration(format!(
        "the credentials are of the universe domain \"{}\", and the calls go to \"{called}\": set the domain with \
         with_universe_domain()",
        OneLine::new(theirs)
    ))
}

/// The first cause of a type.
fn cause<'e, E: StdError + 'static>(error: &'e (dyn StdError + 'static)) -> Option<&'e E> {
    chain(error).find_map(|error| error.downcast_ref())
}

/// The error code of a token endpoint, of those that are known: its answer is quoted somewhere.
fn code(error: &CredentialsError) -> Option<(&'static str, &'static str)> {
    let texts: Vec<String> = chain(error).map(ToString::to_string).collect();
    CODES.into_iter().find(|(code, _)| {
        let quoted = format!("\"{code}\"");
        texts.iter().any(|text| text.contains(&quoted))
    })
}

fn chain<'e>(
    error: &'e (dyn StdError + 'static),
) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}
