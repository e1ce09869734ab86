//! Documentation of a version's module.

use super::comment::Comment;
use super::links::{Links, Place};
use super::resources::{below, methods};
use super::text::{code, line};
use crate::document::is_preview;
use crate::ir::Api;
use crate::model::{Cfg, Child};
use crate::names::Names;

/// The module of a version, with tables of the methods and resources at the root of the API.
pub(crate) fn module(
    api: &Api,
    names: &Names,
    links: &Links<'_>,
    children: &[Child],
) -> Vec<String> {
    let mut comment = Comment::new(links.from(Place {
        cfg: &Cfg::Always,
        schema: None,
        resource: &[],
    }));
    let title = line(&api.title);
    comment.paragraph(&format!("{title}, version {}.", code(&api.version)));
    comment.text(&api.description);
    if is_preview(&api.version) {
        comment.paragraph(
            "This version is a preview, which Google may change in incompatible ways. This module is \
             therefore exempt from the crate's semantic versioning.",
        );
    }
    comment.paragraph(
        "[`Client`] makes the calls: its accessors follow the tree of resources. Each resource has a \
         module with the requests of its methods. The types of bodies are in [`schemas`].",
    );
    if let Some(link) = &api.documentation_link {
        comment.text(&format!("Google's documentation: {link}"));
    }
    if !api.revision.is_empty() {
        comment.text(&format!(
            "Revision of the Discovery document: {}.",
            api.revision
        ));
    }
    let mut lines = comment.finish();
    if let Some(own) = names.tree.get(&api.root.path) {
        lines.extend(methods(&api.root, own, true));
    }
    lines.extend(below(names, &api.root, children));
    lines
}
