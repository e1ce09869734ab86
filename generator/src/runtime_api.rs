//! The public API of the client runtime, item by item.
//!
//! The runtime is hand-written and copied into every generated crate, so a change of it is a change of
//! the crate. Like a ledger, its API is kept as a file with a line for each item: an item that is gone
//! or has another signature is a breaking change, a new item is not.

mod api;
mod compare;
mod item;
mod json;
mod modules;
mod signature;

#[cfg(test)]
mod tests;

pub use api::RuntimeApi;
pub use json::RuntimeApiError;
pub use modules::RuntimeSyntaxError;
