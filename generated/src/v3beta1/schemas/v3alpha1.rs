//! The types of the package `v3alpha1`.

#[cfg(feature = "unreached-schemas-v3alpha1")]
mod unreached_schemas_v3alpha1;

#[cfg(feature = "unreached-schemas-v3alpha1")]
pub use unreached_schemas_v3alpha1::*;
