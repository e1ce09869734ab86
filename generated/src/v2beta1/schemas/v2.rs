//! The types of the package `v2`.

#[cfg(feature = "unreached-schemas-v2")]
mod unreached_schemas_v2;

#[cfg(feature = "unreached-schemas-v2")]
pub use unreached_schemas_v2::*;
