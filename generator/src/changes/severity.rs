//! How serious a change is.

use super::change::Change;
use super::rust_effect::Level;
use super::wire::WireLevel;

/// How serious a change is, over both its effects, most serious first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Callers' code may not compile.
    Breaks,
    /// Code compiles, and calls that worked fail.
    BreaksOnWire,
    /// Code compiles, and calls go to another host.
    Moves,
    /// Code compiles, and calls mean something else.
    Alters,
    /// There is more to use, or a warning.
    Grows,
    /// Callers notice nothing.
    Silent,
}

impl Severity {
    /// The word for it in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Breaks => "breaks",
            Self::BreaksOnWire => "breaks on the wire",
            Self::Moves => "moves traffic",
            Self::Alters => "alters calls",
            Self::Grows => "grows",
            Self::Silent => "silent",
        }
    }

    /// Whether only the wire shows the change: no compiler tells about it.
    pub fn is_wire_only(self) -> bool {
        matches!(self, Self::BreaksOnWire | Self::Moves | Self::Alters)
    }
}

impl Change {
    /// How serious it is.
    pub fn severity(&self) -> Severity {
        let rust = self.rust.iter().map(|it| it.level).min();
        match (rust, self.wire.level) {
            (Some(Level::Major), _) => Severity::Breaks,
            (_, WireLevel::Breaks) => Severity::BreaksOnWire,
            (_, WireLevel::Moves) => Severity::Moves,
            (_, WireLevel::Alters) => Severity::Alters,
            (Some(Level::Minor), _) | (_, WireLevel::Grows) => Severity::Grows,
            (Some(Level::Patch) | None, WireLevel::None) => Severity::Silent,
        }
    }
}
