//! The types of the package `protobuf`.

mod empty;
pub use empty::*;
