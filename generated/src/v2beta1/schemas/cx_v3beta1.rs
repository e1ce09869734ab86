//! The types of the package `cx_v3beta1`.

#[cfg(feature = "schemas-without-methods-cx-v3beta1")]
mod schemas_without_methods_cx_v3beta1;

#[cfg(feature = "schemas-without-methods-cx-v3beta1")]
pub use schemas_without_methods_cx_v3beta1::*;
