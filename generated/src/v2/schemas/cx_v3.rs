//! The types of the package `cx_v3`.

mod unreached;
pub use unreached::*;
