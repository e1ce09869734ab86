//! The types of the package `cx_v3beta1`.

mod unreached;
pub use unreached::*;
