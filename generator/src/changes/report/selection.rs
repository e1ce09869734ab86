//! What reports show of a list of changes.

use super::super::change::Change;
use super::super::group::Group;
use super::super::list::Changes;

impl Changes {
    /// The changes by group, in their order.
    pub(super) fn groups(&self) -> impl Iterator<Item = (&Group, &[Change])> {
        let runs = self.changes.chunk_by(|a, b| a.group == b.group);
        runs.filter_map(|run| Some((&run.first()?.group, run)))
    }

    /// The line about descriptions; `None` when none differs.
    pub(super) fn texts_line(&self) -> Option<String> {
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
    pub(super) fn wire_only(&self) -> Vec<&Change> {
        let changes = self.changes.iter();
        changes.filter(|it| it.severity().is_wire_only()).collect()
    }
}

impl Change {
    /// Whether reports for people spell out the effect on the wire. Those of additions say what the
    /// change says already.
    pub(super) fn shows_wire(&self) -> bool {
        self.wire.level.is_noticed()
    }
}
