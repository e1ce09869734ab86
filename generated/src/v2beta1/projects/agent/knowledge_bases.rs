//! The resource `projects.agent.knowledgeBases`: its methods and what is below it.
//!
//! Its methods need the feature `knowledge-bases`.
#![cfg_attr(feature = "knowledge-bases", doc = "")]
#![cfg_attr(feature = "knowledge-bases", doc = "| method | call | |")]
#![cfg_attr(feature = "knowledge-bases", doc = "|---|---|---|")]
#![cfg_attr(
    feature = "knowledge-bases",
    doc = "| [`create`](KnowledgeBases::create) | `POST v2beta1/{+parent}/knowledgeBases` | Creates a knowledge base. |"
)]
#![cfg_attr(
    feature = "knowledge-bases",
    doc = "| [`delete`](KnowledgeBases::delete) | `DELETE v2beta1/{+name}` | Deletes the specified knowledge base. |"
)]
#![cfg_attr(
    feature = "knowledge-bases",
    doc = "| [`get`](KnowledgeBases::get) | `GET v2beta1/{+name}` | Retrieves the specified knowledge base. |"
)]
#![cfg_attr(
    feature = "knowledge-bases",
    doc = "| [`list`](KnowledgeBases::list) | `GET v2beta1/{+parent}/knowledgeBases` | Returns the list of all knowledge bases of the specified agent. |"
)]
#![cfg_attr(
    feature = "knowledge-bases",
    doc = "| [`patch`](KnowledgeBases::patch) | `PATCH v2beta1/{+name}` | Updates the specified knowledge base. |"
)]
//!
//! | below | methods |
//! |---|---|
#![cfg_attr(
    feature = "documents",
    doc = "| [`documents()`](self::documents) | `create`, `delete`, `get`, `list`, `patch`, `reload` |"
)]

use crate::runtime;

#[cfg(feature = "documents")]
pub mod documents;

#[cfg(feature = "knowledge-bases")]
mod methods;

#[cfg(feature = "knowledge-bases")]
pub use methods::*;

/// Handle of the resource `projects.agent.knowledgeBases`. Cheap to clone; all handles of a client
/// share its connections.
#[derive(Clone)]
pub struct KnowledgeBases {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl KnowledgeBases {
    /// The resource `projects.agent.knowledgeBases.documents`.
    #[cfg(feature = "documents")]
    pub fn documents(&self) -> documents::Documents {
        documents::Documents {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(KnowledgeBases);
