//! The types of the package `google_type`.

#[cfg(feature = "sessions")]
mod sessions;

#[cfg(feature = "sessions")]
pub use sessions::*;
