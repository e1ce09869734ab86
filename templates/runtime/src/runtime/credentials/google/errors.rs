//! Errors of credentials, without secrets in their texts.
//!
//! Errors of `google-cloud-auth` quote responses of token endpoints and contents of files. So their
//! texts and causes are not passed on; new texts contain only safe facts.

use std::error::Error as StdError;
use std::io;

use google_cloud_auth::build_errors::Error as BuildError;
use google_cloud_auth::errors::CredentialsError;

use crate::runtime::error::{Error, causes};
use crate::runtime::text::OneLine;

/// The error codes of token endpoints (RFC 6749, section 5.2; RFC 8693, section 2.2.2), and what
/// each means to a user.
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

/// An error code of a token endpoint with its meaning, if the code is known. Other texts may
/// contain secrets.
pub(super) fn meaning(code: &str) -> Option<(&'static str, &'static str)> {
    CODES.into_iter().find(|(known, _)| *known == code)
}

/// No token could be obtained.
pub(super) fn no_token(why: String, transient: bool) -> Error {
    Error::credentials(format!("no access token: {why}"), transient, false)
}

/// An exchange with a token endpoint broke off.
pub(super) fn no_answer(endpoint: &str, error: &Error) -> Error {
    let reason = system_reason(error);
    let reason = reason.map_or_else(String::new, |reason| format!(": {reason}"));
    let what = match (error.is_timeout(), error.is_connect()) {
        (true, _) => format!("{endpoint} did not answer in time"),
        (_, true) => format!("no connection to {endpoint}"),
        _ => format!("the exchange with {endpoint} broke off"),
    };
    Error::credentials(
        format!("no access token: {what}{reason}"),
        error.is_retryable(),
        error.is_timeout(),
    )
}

/// No source has credentials.
pub(super) fn nothing_found(tried: &str, last: &Error, hint: &str) -> Error {
    let text = format!("no credentials were found: {tried}; {last}; {hint}");
    Error::credentials(text, false, last.is_timeout())
}

/// `google-cloud-auth` returned an error in place of a token.
pub(super) fn of_library(error: &CredentialsError) -> Error {
    let mut text = String::from("no access token");
    let mut timeout = false;
    if let Some(http) = causes(error).find_map(|cause| cause.downcast_ref::<reqwest::Error>()) {
        timeout = http.is_timeout();
        text.push_str(": ");
        text.push_str(&match http.status() {
            Some(status) => format!("the token endpoint answered HTTP {status}"),
            None if timeout => "the token endpoint did not answer in time".to_owned(),
            None if http.is_connect() => "no connection to the token endpoint".to_owned(),
            None if http.is_decode() => {
                "the token endpoint sent something else than a token".to_owned()
            }
            None => "the exchange with the token endpoint broke off".to_owned(),
        });
        if let Some(reason) = system_reason(http) {
            text = format!("{text}: {reason}");
        }
    }
    if let Some((code, meaning)) = quoted_code(error) {
        text = format!("{text}: {code}, {meaning}");
    }
    Error::credentials(text, error.is_transient(), timeout)
}

/// Credentials could not be built from their file, although it has all fields.
pub(super) fn not_built(origin: &str, error: &BuildError) -> Error {
    let field = missing_field(error);
    let what = match &field {
        Some(field) => format!("has no field `{field}`"),
        None if error.is_parsing() => "has a field of another type than it should be".to_owned(),
        None if error.is_not_supported() => "is of a kind that is not supported".to_owned(),
        None if error.is_unknown_type() => "has an unknown `type`".to_owned(),
        None => "cannot be used".to_owned(),
    };
    Error::configuration(format!("{origin} {what}"))
}

/// The credentials belong to another universe than the called service.
pub(super) fn other_universe(theirs: &str, called: &str) -> Error {
    Error::configuration(format!(
        "the credentials are of the universe domain \"{}\", and the calls go to \"{called}\": set the domain with \
         with_universe_domain()",
        OneLine::new(theirs)
    ))
}

/// The name of a field that an error says is missing. Names come from the crate's own types; other
/// texts may quote the file.
fn missing_field(error: &(dyn StdError + 'static)) -> Option<String> {
    causes(error).find_map(|cause| {
        let text = cause.to_string();
        let (_, rest) = text.split_once("missing field `")?;
        let (field, _) = rest.split_once('`')?;
        let is_name = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
        field.bytes().all(is_name).then(|| field.to_owned())
    })
}

/// The innermost I/O error. It contains no text from files or servers.
fn system_reason(error: &(dyn StdError + 'static)) -> Option<String> {
    let last = causes(error)
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .last()?;
    // A wrapping error repeats the text of the wrapped error.
    last.get_ref()
        .is_none()
        .then(|| OneLine::new(&last.to_string()).to_string())
}

/// The known error code of a token endpoint that an error quotes, if there is one.
fn quoted_code(error: &CredentialsError) -> Option<(&'static str, &'static str)> {
    let texts: Vec<String> = causes(error).map(ToString::to_string).collect();
    CODES.into_iter().find(|(code, _)| {
        let quoted = format!("\"{code}\"");
        texts.iter().any(|text| text.contains(&quoted))
    })
}
