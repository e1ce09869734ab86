//! The types of the package `cx_v3beta1`.

#[cfg(feature = "unreached-schemas-cx-v3beta1")]
mod unreached_schemas_cx_v3beta1;

#[cfg(feature = "unreached-schemas-cx-v3beta1")]
pub use unreached_schemas_cx_v3beta1::*;
