//! Descriptions that are kept from earlier revisions of a document.
//!
//! Google publishes revisions without most of their texts. A document is stored as it was published,
//! and the texts that it no longer has are kept beside it, by their place in the document
//! ([`TextPlace`](crate::document::TextPlace)). They are put back before lowering, so that documentation does not vanish.

mod json;
mod kept;
mod text_changes;
mod text_counts;

#[cfg(test)]
mod tests;

pub use json::DescriptionsError;
pub use kept::Descriptions;
pub use text_changes::TextChanges;
pub use text_counts::TextCounts;
