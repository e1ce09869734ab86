//! Percent-encoding.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but RFC 3986's unreserved characters.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The same without the slash, for `{+x}`.
const ENCODED_RESERVED: &AsciiSet = &ENCODED.remove(b'/');

/// Appends a value as `{x}` has it: everything but `A-Za-z0-9-._~` percent-encoded.
pub fn push_encoded(url: &mut String, value: &str) {
    url.extend(utf8_percent_encode(value, ENCODED));
}

/// Appends a value as `{+x}` has it: like [`push_encoded`], with slashes kept.
pub fn push_encoded_reserved(url: &mut String, value: &str) {
    url.extend(utf8_percent_encode(value, ENCODED_RESERVED));
}

/// Appends a parameter to a query, with an `&` before it where the query is not empty.
///
/// Name and value are encoded alike. A space becomes `%20`, since some servers read a `+` as it
/// stands. The text is as good for a form body (`application/x-www-form-urlencoded`) as it is for a
/// URL.
pub fn push_pair(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    push_encoded(query, name);
    query.push('=');
    push_encoded(query, value);
}
