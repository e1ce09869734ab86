//! The documentation stage: every document comment of the crate.
//!
//! Descriptions are written by others: some are Markdown, some HTML, most plain text, and any of them
//! can contain characters that Markdown interprets. Code, links, bold words, lists and fenced blocks are
//! kept; everything else is shown literally and wrapped. URLs become links, and so do the names of
//! schemas, fields and methods.
//!
//! This stage reads the IR and names. It names nothing itself.

mod blocks;
mod code_spans;
mod comment;
mod definitions;
pub(crate) mod features;
mod inline;
mod links;
pub(crate) mod media;
pub(crate) mod methods;
mod operation;
mod pattern;
pub(crate) mod resources;
mod rpc;
pub(crate) mod schemas;
#[cfg(test)]
mod tests;
mod text;
mod used_by;
mod uses;
pub(crate) mod version;
mod words;
mod wrap;

pub(crate) use links::{Linker, Links, Place};
pub(crate) use rpc::singular;
