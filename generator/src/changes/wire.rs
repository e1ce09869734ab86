//! What a change does on the wire.

/// The effect of a change on requests and responses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireEffect {
    /// How serious it is.
    pub level: WireLevel,
    /// One sentence without a full stop.
    pub text: String,
}

/// How serious an effect on the wire is, most serious first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WireLevel {
    /// Calls that worked are refused, or lose part of what they sent or received.
    Breaks,
    /// Calls go to another host.
    Moves,
    /// Calls work, and mean something else or are checked otherwise.
    Alters,
    /// More calls or values are possible.
    Grows,
    /// Nothing changes.
    None,
}

impl WireLevel {
    /// One word for tools.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Breaks => "breaks",
            Self::Moves => "moves",
            Self::Alters => "alters",
            Self::Grows => "grows",
            Self::None => "none",
        }
    }

    /// Whether callers notice without changing their code.
    pub fn is_noticed(self) -> bool {
        self <= Self::Alters
    }
}

impl WireEffect {
    pub(super) fn breaks(text: impl Into<String>) -> Self {
        Self::new(WireLevel::Breaks, text)
    }

    pub(super) fn moves(text: impl Into<String>) -> Self {
        Self::new(WireLevel::Moves, text)
    }

    pub(super) fn alters(text: impl Into<String>) -> Self {
        Self::new(WireLevel::Alters, text)
    }

    pub(super) fn grows(text: impl Into<String>) -> Self {
        Self::new(WireLevel::Grows, text)
    }

    pub(super) fn none(text: impl Into<String>) -> Self {
        Self::new(WireLevel::None, text)
    }

    fn new(level: WireLevel, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { level, text }
    }
}
