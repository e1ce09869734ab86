//! What is never shown: which parameters hold a credential, and what stands in their place.
//!
//! Everything that prints a request asks here. The client's own credentials never come this way:
//! they are header values marked as sensitive (see `credentials`).

/// Stands where a secret would be printed.
pub(crate) const CENSORED: &str = "[censored]";

/// Names that hold a credential or stand for one, in lower case and without anything but letters
/// and digits.
///
/// The first few are standard parameters of Google's documents. An upload id is a capability: who
/// has the URL may write to the upload.
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

/// Parts of a name that make it one of a credential, whatever stands around them.
const CREDENTIAL_PARTS: &[&str] = &["password", "secret", "apikey", "authorization"];

/// Whether a parameter of this name holds a credential. Case and punctuation do not matter.
pub(crate) fn is_credential(name: &str) -> bool {
    let name: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    CREDENTIALS.contains(&name.as_str()) || CREDENTIAL_PARTS.iter().any(|part| name.contains(part))
}

/// The value of a parameter as it may be shown.
pub(crate) fn shown<'a>(name: &str, value: &'a str) -> &'a str {
    if is_credential(name) { CENSORED } else { value }
}
