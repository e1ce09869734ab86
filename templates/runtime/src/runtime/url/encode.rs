//! Percent-encoding.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All characters except the unreserved ones of RFC 3986.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// [`ENCODED`] without the slash, for `{+x}`.
const ENCODED_RESERVED: &AsciiSet = &ENCODED.remove(b'/');

/// Appends the value of a variable `{x}`: every character except `A-Za-z0-9-._~` is
/// percent-encoded.
pub fn push_encoded(url: &mut String, value: &str) {
    url.extend(utf8_percent_encode(value, ENCODED));
}

/// Appends the value of a variable `{+x}`: like [`push_encoded`], but slashes are kept.
pub fn push_encoded_reserved(url: &mut String, value: &str) {
    url.extend(utf8_percent_encode(value, ENCODED_RESERVED));
}

/// Appends a parameter to a query, after an `&` if the query is not empty.
///
/// Name and value are percent-encoded. A space becomes `%20`, because some servers read `+` as a
/// plus sign. The result is valid in a URL and as a form body
/// (`application/x-www-form-urlencoded`).
pub fn push_pair(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    push_encoded(query, name);
    query.push('=');
    push_encoded(query, value);
}
