//! The types of the package `google_type`.

mod participants_sessions;
pub use participants_sessions::*;
