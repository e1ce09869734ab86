//! The types of the package `cx_v3`.

#[cfg(feature = "schemas-without-methods-cx-v3")]
mod schemas_without_methods_cx_v3;

#[cfg(feature = "schemas-without-methods-cx-v3")]
pub use schemas_without_methods_cx_v3::*;
