//! How the crate is used, in a page each.
//!
//! - [`first_steps`]: a client, a call, what comes back
//! - [`messages`]: what is kept of what the crate does not know, and how to send it
//! - [`paging`]: lists that come in pages
//! - [`credentials`]: what a client shows to be let in, and where it finds that
//! - [`endpoints`]: which host a call goes to, and what carries it there
//! - [`errors`]: what can go wrong, and what is tried again
//! - [`timeouts`]: how long a call may take, and how it is ended
//! - [`features`]: compiling less of the API
//! - [`python`]: how a call of Google's Python client is written here

pub mod first_steps;
pub mod messages;
pub mod paging;
pub mod credentials;
pub mod endpoints;
pub mod errors;
pub mod timeouts;
pub mod features;
pub mod python;
