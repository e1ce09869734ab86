//! The types of the package `v2beta1`.

#[cfg(feature = "unreached-schemas-v2beta1")]
mod unreached_schemas_v2beta1;

#[cfg(feature = "unreached-schemas-v2beta1")]
pub use unreached_schemas_v2beta1::*;
