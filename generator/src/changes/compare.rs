//! The comparison of two documents, from the API as a whole to single values.

use super::change::{Aspect, Change, ChangeKind};
use super::comparison::{Comparison, Hosts};
use super::item::Item;
use super::list::Changes;
use super::uses::Uses;
use super::wire::WireEffect;
use super::{api, methods, order, schemas};
use crate::descriptions::TextChanges;
use crate::document::Document;

/// Compares two revisions of a document.
pub fn compare(old: &Document, new: &Document, hosts: &Hosts) -> Changes {
    let mut comparison = Comparison {
        old,
        new,
        hosts,
        old_uses: Uses::of(old),
        new_uses: Uses::of(new),
        found: Vec::new(),
    };
    api::compare(&mut comparison);
    methods::compare(&mut comparison);
    schemas::compare(&mut comparison);
    let mut changes = comparison.found;
    if changes.is_empty() && differ_elsewhere(old, new) {
        let aspect = Aspect::Other;
        let effect = WireEffect::none("only keys that clients do not use differ");
        changes.push(Change::of(
            Item::Api,
            ChangeKind::changed(aspect, "", ""),
            effect,
        ));
    }
    order::sort(&mut changes);
    let revision = |document: &Document| document.revision.clone().unwrap_or_default();
    Changes {
        api: new.id.clone(),
        version: new.version.clone(),
        old_revision: revision(old),
        new_revision: revision(new),
        changes,
        texts: TextChanges::between(old, new),
        verdict: None,
    }
}

/// Whether documents without a known change differ in more than texts and the date.
fn differ_elsewhere(old: &Document, new: &Document) -> bool {
    let bare = |document: &Document| Document {
        revision: None,
        etag: None,
        ..document.without_texts()
    };
    bare(old) != bare(new)
}
