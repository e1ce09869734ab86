//! Which parameters hold a credential, and the text that is shown in its place.
//!
//! All code that prints a request uses this module. The client's own credentials do not pass
//! through here: they are header values that are marked as sensitive (see `credentials`).

/// Shown in place of a secret.
pub(crate) const CENSORED: &str = "[censored]";

/// Names of parameters and headers that hold a credential, in lower case, reduced to letters and
/// digits.
///
/// The first ones are standard parameters of Google's documents. An upload ID counts, because it
/// suffices to write to the upload.
const CREDENTIALS: &[&str] = &[
    "key",
    "accesstoken",
    "oauthtoken",
    "bearertoken",
    "uploadid",
    "uploadtoken",
    "auth",
    "authtoken",
    "idtoken",
    "refreshtoken",
    "token",
    "assertion",
    "clientassertion",
    "signature",
    "sig",
    "xgoogsignature",
    "xgoogcredential",
];

/// Parts of names. Every name that contains one holds a credential.
const CREDENTIAL_PARTS: &[&str] = &["password", "secret", "apikey", "authorization"];

/// Whether a parameter with this name holds a credential. Case and punctuation do not matter.
pub(crate) fn is_credential(name: &str) -> bool {
    let name: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    CREDENTIALS.contains(&name.as_str()) || CREDENTIAL_PARTS.iter().any(|part| name.contains(part))
}

/// The value of a parameter, or [`CENSORED`] if it is a credential.
pub(crate) fn censored<'a>(name: &str, value: &'a str) -> &'a str {
    if is_credential(name) { CENSORED } else { value }
}
