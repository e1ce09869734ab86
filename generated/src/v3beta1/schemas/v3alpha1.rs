//! The types of the package `v3alpha1`.

#[cfg(feature = "schemas-without-methods-v3alpha1")]
mod schemas_without_methods_v3alpha1;

#[cfg(feature = "schemas-without-methods-v3alpha1")]
pub use schemas_without_methods_v3alpha1::*;
