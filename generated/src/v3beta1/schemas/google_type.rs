//! The types of the package `google_type`.

#[cfg(any(feature = "conversations", feature = "sessions"))]
mod conversations_sessions;

#[cfg(any(feature = "conversations", feature = "sessions"))]
pub use conversations_sessions::*;
