//! The types of the package `location`.

mod locations;
pub use locations::*;
