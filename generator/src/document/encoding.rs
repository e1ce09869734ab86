//! The bytes of a file as text.
//!
//! JSON is UTF-8 (RFC 8259, section 8.1), and so is every document that Google publishes. An editor
//! or a shell may have stored one in another encoding: the error names the encoding, and the
//! command to convert it.

use super::{DocumentError, JsonPath};

/// Decodes the bytes of a document. A byte order mark of UTF-8 is left out.
///
/// # Errors
///
/// Bytes in another encoding than UTF-8.
pub fn decode(bytes: &[u8]) -> Result<&str, DocumentError> {
    if let Some((encoding, iconv)) = wide(bytes) {
        return Err(error(format!("a text in {encoding}"), iconv));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(problem) => {
            let position = problem.valid_up_to();
            let before = bytes.get(..position).unwrap_or_default();
            let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count();
            let byte = bytes.get(position).copied().unwrap_or_default();
            let found = format!(
                "the byte 0x{byte:02X} at line {line}, which is not UTF-8 (Latin-1 and Windows-1252 have such bytes)"
            );
            Err(error(found, "WINDOWS-1252"))
        }
    }
}

fn error(found: String, iconv: &str) -> DocumentError {
    DocumentError {
        path: JsonPath::root(),
        expected: "a Discovery document, which is JSON in UTF-8".to_owned(),
        found,
        hint: format!(
            "download the document again, or convert it: iconv -f {iconv} -t UTF-8 OLD > NEW"
        ),
    }
}

/// The name of an encoding whose units are wider than a byte, for people and for `iconv`. Such a text
/// begins with a byte order mark, or shows itself by the zero bytes around its first character, which
/// is ASCII in JSON.
fn wide(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [1..=255, 0, 0, 0, ..] => {
            Some(("UTF-32, little-endian", "UTF-32LE"))
        }
        [0, 0, 0xfe, 0xff, ..] | [0, 0, 0, 1..=255, ..] => Some(("UTF-32, big-endian", "UTF-32BE")),
        [0xff, 0xfe, ..] | [1..=255, 0, ..] => Some(("UTF-16, little-endian", "UTF-16LE")),
        [0xfe, 0xff, ..] | [0, 1..=255, ..] => Some(("UTF-16, big-endian", "UTF-16BE")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    fn found(bytes: &[u8]) -> String {
        let error = decode(bytes).unwrap_err();
        assert_eq!(error.path.to_string(), "$");
        assert!(error.hint.contains("iconv -f "), "{error}");
        error.found
    }

    #[test]
    fn utf_8_is_text_with_and_without_its_mark() {
        assert_eq!(decode("{\"é\": 1}".as_bytes()), Ok("{\"é\": 1}"));
        assert_eq!(decode("\u{feff}{}".as_bytes()), Ok("{}"));
        assert_eq!(decode(b""), Ok(""));
    }

    #[test]
    fn wide_encodings_are_named_with_and_without_their_mark() {
        for mark in ["\u{feff}", ""] {
            let text = format!("{mark}{{\"kind\": 1}}");
            assert_eq!(
                found(&utf16(&text, u16::to_le_bytes)),
                "a text in UTF-16, little-endian"
            );
            assert_eq!(
                found(&utf16(&text, u16::to_be_bytes)),
                "a text in UTF-16, big-endian"
            );
            let wide: Vec<u8> = text
                .chars()
                .flat_map(|c| u32::from(c).to_le_bytes())
                .collect();
            assert_eq!(found(&wide), "a text in UTF-32, little-endian");
            let wide: Vec<u8> = text
                .chars()
                .flat_map(|c| u32::from(c).to_be_bytes())
                .collect();
            assert_eq!(found(&wide), "a text in UTF-32, big-endian");
        }
    }

    #[test]
    fn a_byte_that_is_not_utf_8_is_shown_with_its_line() {
        let found = found(b"{\n\"title\": \"Caf\xe9\"}");
        assert!(found.starts_with("the byte 0xE9 at line 2, "), "{found}");
    }
}
