//! What is never shown: which parameters and headers hold a credential, and what is shown instead.
//!
//! All code that prints a request asks here. The client's own credentials are header values marked
//! as sensitive (see `credentials`).

/// Shown in place of a secret.
pub(crate) const CENSORED: &str = "[censored]";

/// Names that hold a credential, in lower case and without anything but letters and digits.
///
/// The first is a standard parameter of Google's documents. An upload id is a capability: whoever has
/// the URL may write to the upload.
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

/// Parts of a name that make it one of a credential, whatever stands around them.
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

/// Names with `token` in them that stand for a place in a list or for a kind of token.
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

/// Whether a parameter of this name holds a credential. Case and punctuation do not matter.
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

/// The value of a parameter as it may be shown.
pub(crate) fn shown<'a>(name: &str, value: &'a str) -> &'a str {
    if is_credential(name) { CENSORED } else { value }
}
