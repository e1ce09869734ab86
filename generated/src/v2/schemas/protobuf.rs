//! The types of the package `protobuf`.

mod shared_by_15;
pub use shared_by_15::*;
