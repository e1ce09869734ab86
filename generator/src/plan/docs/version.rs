//! What the documentation of a version's module says.

use super::{Comment, Links, Place, code, line};
use crate::ir::Api;
use crate::rust::Gate;

/// The module of a version.
pub(in crate::plan) fn module(api: &Api, links: &Links<'_>) -> Vec<String> {
    let mut comment = Comment::new(links.from(Place {
        gate: &Gate::Always,
        schema: None,
        resource: &[],
    }));
    let title = line(&api.title);
    comment.paragraph(&format!("{title}, version {}.", code(&api.version)));
    comment.text(&api.description);
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
    comment.finish()
}
