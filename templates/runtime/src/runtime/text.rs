//! Text from servers and callers, made safe to show on one line of a log.
//!
//! All error texts that quote such text use this module: it escapes control characters and limits
//! the length. Secrets must not be quoted at all; `redact` decides which values are secrets.

use std::fmt;

/// The maximum length of a quotation, in characters.
pub(crate) const QUOTED: usize = 400;

/// Shows a text on one line. Characters that break or reorder the line are escaped as in Rust (`\n`,
/// `\u{1b}`). Text beyond the limit is replaced by an ellipsis.
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

/// Whether a character moves the cursor, ends the line, or changes the direction of the text.
fn must_escape(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}')
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
