//! The types of the package `location`.

#[cfg(feature = "locations")]
mod locations;

#[cfg(feature = "locations")]
pub use locations::*;
