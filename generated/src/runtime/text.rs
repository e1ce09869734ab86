//! Foreign text made fit for one line of a log.
//!
//! Error texts quote what servers and callers wrote. Here lives the one way to do that: control
//! characters escaped, length bounded. What must be left out altogether, a secret, is decided in
//! `redact`.

use std::fmt;

/// How much of a foreign text an error quotes, in characters.
pub(crate) const QUOTED: usize = 400;

/// Shows a text on one line: what could break the line or reorder it is escaped as in Rust (`\n`,
/// `\u{1b}`), and what is over the limit is left out, with an ellipsis in its place.
pub(crate) struct OneLine<'a> {
    text: &'a str,
    limit: usize,
}

impl<'a> OneLine<'a> {
    /// Shows at most [`QUOTED`] characters of `text`.
    pub(crate) fn new(text: &'a str) -> Self {
        OneLine {
            text,
            limit: QUOTED,
        }
    }
}

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, character) in self.text.chars().enumerate() {
            if position == self.limit {
                return f.write_str("…");
            }
            if must_escape(character) {
                write!(f, "{}", character.escape_default())?;
            } else {
                fmt::Write::write_char(f, character)?;
            }
        }
        Ok(())
    }
}

/// Whether a character moves the cursor, ends the line, or changes the direction of the text around
/// it.
fn must_escape(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}')
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
