//! The key of a name: in the ledger, and in messages.

use std::fmt;

use crate::ledger::NameKind;
use crate::origin::Origin;

/// A name, by the item that has it and the kind of name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key {
    pub(super) kind: NameKind,
    pub(super) origin: Origin,
}

impl Key {
    pub(super) fn new(kind: NameKind, origin: Origin) -> Self {
        Self { kind, origin }
    }

    /// The identity of the item in the ledger.
    pub(super) fn id(&self) -> String {
        self.origin.to_string()
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, origin } = self;
        write!(f, "{kind} {origin}")
    }
}
