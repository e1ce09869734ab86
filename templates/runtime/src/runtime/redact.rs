//! Which parameters hold a credential, and the text that is shown in its place.
//!
//! All code that prints a request uses this module. The client's own credentials do not pass
//! through here: they are header values that are marked as sensitive (see `credentials`).

/// Shown in place of a secret.
pub(crate) const CENSORED: &str = "[censored]";

/// Names of parameters and headers that hold a credential, in lower case, reduced to letters and
/// digits.
///
/// The first one is a standard parameter of Google's documents. An upload ID counts, because it
/// suffices to write to the upload.
const CREDENTIALS: &[&str] = &[
    "key",
    "uploadid",
    "auth",
    "assertion",
    "clientassertion",
    "signature",
    "sig",
    "xgoogsignature",
    "xgoogcredential",
];

/// Parts of names. A name that contains one holds a credential.
const CREDENTIAL_PARTS: &[&str] = &[
    "password",
    "passphrase",
    "secret",
    "token",
    "apikey",
    "accesskey",
    "privatekey",
    "authorization",
    "credential",
    "cookie",
    "bearer",
    "jwt",
];

/// Names that contain `token` but stand for a place in a list, a number or a kind of token.
const NO_CREDENTIALS: &[&str] = &[
    "pagetoken",
    "nextpagetoken",
    "prevpagetoken",
    "previouspagetoken",
    "startpagetoken",
    "newstartpagetoken",
    "synctoken",
    "nextsynctoken",
    "continuationtoken",
    "continuetoken",
    "resumetoken",
    "changetoken",
    "tokentype",
    "maxtokens",
    "maxoutputtokens",
    "totaltokens",
];

/// Whether a parameter with this name holds a credential. Case and punctuation do not matter.
pub(crate) fn is_credential(name: &str) -> bool {
    let name: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let is_one = CREDENTIALS.contains(&name.as_str())
        || CREDENTIAL_PARTS.iter().any(|part| name.contains(part));
    is_one && !NO_CREDENTIALS.contains(&name.as_str())
}

/// The value of a parameter, or [`CENSORED`] if it is a credential.
pub(crate) fn censored<'a>(name: &str, value: &'a str) -> &'a str {
    if is_credential(name) { CENSORED } else { value }
}
