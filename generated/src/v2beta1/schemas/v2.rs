//! The types of the package `v2`.

#[cfg(feature = "schemas-without-methods-v2")]
mod schemas_without_methods_v2;

#[cfg(feature = "schemas-without-methods-v2")]
pub use schemas_without_methods_v2::*;
