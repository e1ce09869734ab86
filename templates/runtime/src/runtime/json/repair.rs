//! Broken text in an otherwise well-formed document: half of a surrogate pair (`"a\ud83d"`), and
//! bytes that are not UTF-8.
//!
//! A Rust string can contain neither. In a copy of the document each becomes U+FFFD, and the places
//! are recorded so that the affected fields can be reported. This module only makes the copy.

/// A document whose strings are all well-formed.
pub(super) struct Repaired {
    pub(super) text: String,
    /// The positions of replacements in `text`, in ascending order.
    pub(super) places: Vec<usize>,
}

/// Copies a document and replaces broken text in it.
pub(super) fn repair(body: &[u8]) -> Repaired {
    let mut repaired = Repaired {
        text: String::with_capacity(body.len()),
        places: Vec::new(),
    };
    for chunk in body.utf8_chunks() {
        repaired.escapes(chunk.valid());
        if !chunk.invalid().is_empty() {
            repaired.places.push(repaired.text.len());
            repaired.text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    repaired
}

impl Repaired {
    /// Copies text and replaces the escapes in it that are half of a pair.
    fn escapes(&mut self, mut text: &str) {
        while let Some(position) = text.find('\\') {
            let (plain, escape) = text.split_at(position);
            self.text.push_str(plain);
            let (length, alone) = match code_unit(escape) {
                Some(0xd800..=0xdbff) => match escape.get(6..).and_then(code_unit) {
                    Some(0xdc00..=0xdfff) => (12, false),
                    _ => (6, true),
                },
                Some(0xdc00..=0xdfff) => (6, true),
                Some(_) => (6, false),
                // A backslash and what it escapes: one character, which need not be one byte.
                None => (escape.chars().take(2).map(char::len_utf8).sum(), false),
            };
            let (escape, rest) = escape.split_at(length);
            if alone {
                self.places.push(self.text.len());
                self.text.push_str("\\ufffd");
            } else {
                self.text.push_str(escape);
            }
            text = rest;
        }
        self.text.push_str(text);
    }
}

/// The UTF-16 code unit that an escape at the start of `text` stands for.
fn code_unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    // `from_str_radix` would also take a sign.
    let hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    hexadecimal
        .then(|| u16::from_str_radix(digits, 16).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::repair;

    #[test]
    fn only_what_is_broken_changes() {
        for (text, repaired, places) in [
            (r#""a\ud83d""#, r#""a\ufffd""#, vec![2]),
            (r#""\ude00\ud83d""#, r#""\ufffd\ufffd""#, vec![1, 7]),
            (
                r#""\ud83d\ud83d\ude00""#,
                r#""\ufffd\ud83d\ude00""#,
                vec![1],
            ),
            (r#""\ud83d\u0041""#, r#""\ufffd\u0041""#, vec![1]),
            (r#""\\ud83d\n\u00e9""#, r#""\\ud83d\n\u00e9""#, vec![]),
            (r#""\D83D\uD83D""#, r#""\D83D\ufffd""#, vec![6]),
            (r#""\u+12""#, r#""\u+12""#, vec![]),
            ("\"\\é\\", "\"\\é\\", vec![]),
        ] {
            let found = repair(text.as_bytes());
            assert_eq!((found.text.as_str(), found.places), (repaired, places));
        }
        let found = repair(b"\"\xff\xe2\x82\" \xf0");
        assert_eq!(found.text, "\"\u{fffd}\u{fffd}\" \u{fffd}");
        assert_eq!(found.places, [1, 4, 9]);
    }
}
