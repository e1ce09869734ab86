//! Bytes as base64 text, as in Google's JSON.
//!
//! [Google's page on types and formats](https://developers.google.com/discovery/v1/type-format) of
//! Discovery documents defines the format `byte` as padded base64 in the URL-safe alphabet, and
//! this form is written. Some servers and proto3 JSON use the standard alphabet, so both are read,
//! with or without padding.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_PAD_INDIFFERENT, URL_SAFE_PAD_INDIFFERENT};
use bytes::Bytes;

use super::InvalidValue;

/// The bytes as base64 in the URL-safe alphabet, padded.
pub fn encode(bytes: &[u8]) -> String {
    URL_SAFE_PAD_INDIFFERENT.encode(bytes)
}

/// Appends the bytes as base64 in the URL-safe alphabet, padded. No character of it needs escaping
/// in JSON.
pub fn encode_to(bytes: &[u8], out: &mut Vec<u8>) {
    // Whole blocks of three bytes are text on their own, so large values go through a buffer on the
    // stack instead of a second copy on the heap.
    const BLOCK: usize = 3 * 256;
    let mut text = [0; BLOCK / 3 * 4];
    out.reserve(bytes.len().div_ceil(3).saturating_mul(4));
    for block in bytes.chunks(BLOCK) {
        // The buffer holds the text of a whole block, so there is no error.
        let len = URL_SAFE_PAD_INDIFFERENT
            .encode_slice(block, &mut text)
            .unwrap_or_default();
        out.extend_from_slice(text.get(..len).unwrap_or_default());
    }
}

/// The bytes of a base64 text in the standard or the URL-safe alphabet, padded or not.
///
/// # Errors
///
/// When the text is not base64, mixes the two alphabets, or ends in unused bits that are not zero
/// (they would be lost).
pub fn decode(text: &str) -> Result<Bytes, InvalidValue> {
    // Most servers send the standard alphabet, so it is tried first. A mixture fails in both.
    STANDARD_PAD_INDIFFERENT
        .decode(text)
        .or_else(|_| URL_SAFE_PAD_INDIFFERENT.decode(text))
        .map(Bytes::from)
        .map_err(|_| InvalidValue::new("base64 in the standard or the URL-safe alphabet"))
}
