//! The types of the package `rpc`.

mod shared_by_13;
pub use shared_by_13::*;
