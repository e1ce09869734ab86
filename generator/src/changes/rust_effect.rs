//! What a change does to the Rust API, and what that means for the crate's version.

use std::fmt;

/// One effect of a change on the public API of the generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RustEffect {
    /// What the version of the crate has to show for it.
    pub level: Level,
    /// What happens.
    pub kind: RustEffectKind,
    /// The item as a caller's code names it, such as `v2::schemas::Intent::priority`.
    pub path: String,
    /// What it was; empty for an item that is new.
    pub old: String,
    /// What it is; empty for an item that is gone.
    pub new: String,
    /// What a caller does about it. Every break has a note.
    pub migration: Option<String>,
}

/// What happens to an item of the Rust API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RustEffectKind {
    /// The item is gone.
    Removed,
    /// It has another name or path.
    Renamed,
    /// It has another type.
    TypeChanged,
    /// It takes other arguments, or takes them in another order.
    ArgumentsChanged,
    /// It needs another Cargo feature.
    FeatureMoved,
    /// It implements a trait no longer, or with other types.
    BehaviorChanged,
    /// Using it gives a warning.
    Deprecated,
    /// The item is new.
    Added,
}

/// What a change asks of the crate's version, after the SemVer chapter of the Cargo reference. The most
/// serious level comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Code that compiled may not compile.
    Major,
    /// Code that compiled compiles, and there is more to use.
    Minor,
    /// The API is the same.
    Patch,
}

/// What a revision asks of the crate's version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The level of the most serious effect.
    pub level: Level,
    /// Which effects decide, in a few words.
    pub reason: String,
    /// Whether the API version is a preview, whose module the crate exempts from its promise: its verdict
    /// is its own and does not decide the version of the crate.
    pub preview: bool,
}

impl Level {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Major => "major",
            Self::Minor => "minor",
            Self::Patch => "patch",
        }
    }
}

impl RustEffectKind {
    /// The words for it in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Renamed => "renamed",
            Self::TypeChanged => "type changed",
            Self::ArgumentsChanged => "arguments changed",
            Self::FeatureMoved => "feature moved",
            Self::BehaviorChanged => "behavior changed",
            Self::Deprecated => "deprecated",
            Self::Added => "added",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `semver: minor (+5 methods)`; for a preview, `semver of v2beta1: major (..), outside the promise of
/// the crate`.
impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "semver: {} ({})", self.level, self.reason)?;
        if self.preview {
            f.write_str(", of a preview version, which does not decide the version of the crate")?;
        }
        Ok(())
    }
}

impl fmt::Display for RustEffect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            kind,
            path,
            old,
            new,
            ..
        } = self;
        write!(f, "`{path}` {}", kind.as_str())?;
        match (old.as_str(), new.as_str()) {
            ("", "") => Ok(()),
            ("", new) => write!(f, ": `{new}`"),
            (old, "") => write!(f, ": `{old}`"),
            (old, new) => write!(f, ": `{old}` becomes `{new}`"),
        }
    }
}
