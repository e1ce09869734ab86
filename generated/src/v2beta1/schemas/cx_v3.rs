//! The types of the package `cx_v3`.

#[cfg(feature = "unreached-schemas-cx-v3")]
mod unreached_schemas_cx_v3;

#[cfg(feature = "unreached-schemas-cx-v3")]
pub use unreached_schemas_cx_v3::*;
