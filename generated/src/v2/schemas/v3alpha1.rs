//! The types of the package `v3alpha1`.

mod unreached;
pub use unreached::*;
