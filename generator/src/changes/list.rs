//! The list of changes between two revisions.

use super::change::Change;
use super::rust_effect::Verdict;
use crate::descriptions::TextChanges;

/// The differences between two revisions of one API version.
#[derive(Clone, Debug, PartialEq)]
pub struct Changes {
    /// The API version, such as `dialogflow:v2`.
    pub api: String,
    /// Its name as a module or directory would have it, such as `v2`.
    pub version: String,
    /// The revision of the older document; empty when it states none.
    pub old_revision: String,
    /// The revision of the newer document; empty when it states none.
    pub new_revision: String,
    /// Every change: groups in order of their most serious change, and the same within a group.
    pub changes: Vec<Change>,
    /// How the descriptions differ. They have no effect on the wire.
    pub texts: TextChanges,
    /// What the changes ask of the crate's version. `None` as long as nothing has looked at the Rust API.
    pub verdict: Option<Verdict>,
}
