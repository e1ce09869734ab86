//! The ledger: the published names and shapes, which later releases keep.
//!
//! Plain data and its text form. It uses nothing of the other stages, so that every stage can read it:
//! items go by the text of their identity in the Discovery document.

mod data;
mod error;
mod name_table;
mod signature;
mod table;
mod text;

pub use data::{ALWAYS, Ledger};
pub use error::LedgerError;
pub use name_table::{NameKind, NameTable};
pub use signature::{SignatureKind, SignatureTable};
