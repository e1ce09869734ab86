//! What the documentation of a version's module says.

use super::resources::{below, methods};
use super::{Comment, Links, Place, code, line};
use crate::ir::Api;
use crate::model::{Cfg, ResourceModule};
use crate::plan::resources::Tree;

/// Whether a version of an API is one of those that come before it is stable (AIP-185).
pub(in crate::plan) fn is_preview(version: &str) -> bool {
    ["alpha", "beta", "eap", "preview"]
        .iter()
        .any(|stage| version.contains(stage))
}

/// The module of a version, with tables of what is at the root of the API.
pub(in crate::plan) fn module(
    api: &Api,
    links: &Links<'_>,
    tree: &Tree,
    root: &ResourceModule,
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
            "Google may change a preview like this one in ways that break its users, and this module \
             follows: it is exempt from the crate's semantic versioning.",
        );
    }
    comment.paragraph(
        "Calls start at [`Client`]: its accessors follow the tree of resources, and each resource \
         has a module with the requests of its methods. The types of bodies are in [`schemas`].",
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
    if let Some(node) = tree.get(&api.root.path) {
        lines.extend(methods(&api.root, node, true));
    }
    lines.extend(below(&api.root, &root.children));
    lines
}
