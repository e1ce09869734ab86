//! The types of the package `v2beta1`.

mod unreached;
pub use unreached::*;
