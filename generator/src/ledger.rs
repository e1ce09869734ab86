//! The ledger: what earlier releases have published, and later ones keep.
//!
//! Plain data and its text form. It uses nothing of the other stages, so that every stage can read it:
//! items go by the text of their identity in the Discovery document.

mod data;
mod error;
mod name_table;
mod text;

pub use data::Ledger;
pub use error::LedgerError;
pub use name_table::{NameKind, NameTable};
