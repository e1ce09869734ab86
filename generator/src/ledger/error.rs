//! Why a file is not a ledger.

use std::fmt;

/// Why a file is not a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerError {
    /// JSON path of the problem.
    pub(super) path: String,
    /// What is wrong there.
    pub(super) problem: String,
}

impl fmt::Display for LedgerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, problem } = self;
        write!(
            f,
            "{path}: {problem}\nhint: `cargo xtask regen` writes the ledger; restore its last committed state"
        )
    }
}

impl std::error::Error for LedgerError {}
