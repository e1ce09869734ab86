//! Changes as people and tools read them. Nothing is decided here.

mod changelog;
mod colors;
mod json;
mod markdown;
mod selection;
mod text;

#[cfg(test)]
mod tests;

use super::list::Changes;
pub use colors::Colors;

impl Changes {
    /// The report for a terminal.
    pub fn to_text(&self, colors: Colors) -> String {
        text::write(self, colors)
    }

    /// The report for a pull request.
    pub fn to_markdown(&self) -> String {
        markdown::write(self)
    }

    /// An entry of a changelog, for users of the crate.
    pub fn to_changelog(&self) -> String {
        changelog::write(self)
    }

    /// The report for tools.
    pub fn to_json(&self) -> serde_json::Value {
        json::write(self)
    }
}
