//! The types of the package `v2beta1`.

#[cfg(feature = "schemas-without-methods-v2beta1")]
mod schemas_without_methods_v2beta1;

#[cfg(feature = "schemas-without-methods-v2beta1")]
pub use schemas_without_methods_v2beta1::*;
