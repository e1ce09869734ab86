//! The types of the package `rpc`.

mod status;
pub use status::*;
