//! How the crate is used, in a page each.
//!
//! - [`first_steps`]: a client, a call, what comes back
//! - [`messages`]: what is kept of what the crate does not know, and how to send it
//! - [`paging`]: lists that come in pages
//! - [`features`]: compiling less of the API
//! - [`python`]: how a call of Google's Python client is written here

pub mod first_steps;
pub mod messages;
pub mod paging;
pub mod features;
pub mod python;
