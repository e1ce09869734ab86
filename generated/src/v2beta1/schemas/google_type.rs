//! The types of the package `google_type`.

#[cfg(any(feature = "participants", feature = "sessions"))]
mod participants_sessions;

#[cfg(any(feature = "participants", feature = "sessions"))]
pub use participants_sessions::*;
