//! Changes as people and tools read them. Nothing is decided here.

mod changelog;
mod json;
mod markdown;
mod text;

#[cfg(test)]
mod tests;

use super::{Change, Changes, Group};

/// How a report for a terminal marks its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colors {
    /// No marks: for files and pipes.
    Off,
    /// ANSI escape sequences: for terminals.
    On,
}

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

    /// The changes by group, in their order.
    fn groups(&self) -> impl Iterator<Item = (&Group, &[Change])> {
        let runs = self.changes.chunk_by(|a, b| a.group == b.group);
        runs.filter_map(|run| Some((&run.first()?.group, run)))
    }

    /// The line about descriptions; `None` when none differs.
    fn texts_line(&self) -> Option<String> {
        let texts = &self.texts;
        let counted = [
            (texts.lost, "lost"),
            (texts.gained, "gained"),
            (texts.reworded, "reworded"),
        ];
        let parts: Vec<String> = counted
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        (!parts.is_empty()).then(|| format!("descriptions: {}", parts.join(", ")))
    }

    /// What callers will notice and no compiler shows.
    fn wire_only(&self) -> Vec<&Change> {
        let changes = self.changes.iter();
        changes.filter(|it| it.severity().is_wire_only()).collect()
    }
}

impl Change {
    /// Whether reports for people spell out the effect on the wire. Those of additions say what the
    /// change says already.
    fn shows_wire(&self) -> bool {
        self.wire.level.is_noticed()
    }
}
