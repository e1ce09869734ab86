//! The resource `projects.knowledgeBases`: its methods and what is below it.

use crate::runtime;

#[cfg(feature = "documents")]
pub mod documents;

#[cfg(feature = "knowledge-bases")]
mod methods;

#[cfg(feature = "knowledge-bases")]
pub use methods::*;

/// Handle of the resource `projects.knowledgeBases`. Cheap to clone; all handles of a client share
/// its connections.
#[derive(Clone)]
pub struct KnowledgeBases {
    pub(in crate::v2beta1) client: runtime::ClientCore,
}

impl KnowledgeBases {
    /// The resource `projects.knowledgeBases.documents`.
    #[cfg(feature = "documents")]
    pub fn documents(&self) -> documents::Documents {
        documents::Documents {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(KnowledgeBases);
