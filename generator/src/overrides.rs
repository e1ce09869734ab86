//! The maintainer's overrides: corrections of mistakes in a document, and better names.
//!
//! Each override has a reason. An override that no longer changes anything is an error: the
//! document has been corrected, and the override would hide the next mistake.

mod corrections;
mod groups;
mod settings;

pub use corrections::{Change, Correction, IfStale, OperationMessage};
pub use groups::Group;
pub use settings::MethodSettings;

use crate::error::PlanError;
use crate::ir::{Api, MethodId, Resource, SchemaId};
use crate::origin::Origin;

/// The overrides of one API version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// The host of locations that the document's `endpoints` do not list, with `{location}` in it.
    pub regional_host: Option<String>,
    /// Names of schemas.
    pub rename: Vec<Override>,
    /// Methods that are left out; `to` is empty.
    pub skip: Vec<Override>,
    /// Corrections of the patterns, pages, streams and operations of methods, the known errors of documents
    /// among them.
    pub corrections: Vec<Correction>,
    /// Properties that hold the items of a page, each addressed by the method's identifier.
    pub page_items: Vec<Override>,
    /// Groups of schemas that no method takes or returns.
    pub groups: Vec<Group>,
    /// Timeouts and retries of methods in Google's own clients.
    pub settings: Vec<MethodSettings>,
}

/// One override.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// The item of the document.
    pub item: String,
    /// The replacement.
    pub to: String,
    /// The reason.
    pub reason: String,
}

/// An item of the document that the crate leaves out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skip {
    /// The item of the document.
    pub origin: Origin,
    /// The reason.
    pub reason: String,
}

impl Overrides {
    /// The name that replaces a schema's own.
    pub(crate) fn rename_of(&self, schema: &str) -> Option<&str> {
        find(&self.rename, schema)
    }

    /// The property that holds the items of a method's pages.
    pub(crate) fn page_items_of(&self, method: &str) -> Option<&str> {
        find(&self.page_items, method)
    }

    /// The correction of a method's pages.
    pub(crate) fn paging_of(&self, method: &str) -> Option<&Correction> {
        let is_paging = |change: &Change| matches!(change, Change::Paged { .. } | Change::NotPaged);
        let mut corrections = self.corrections.iter();
        corrections.find(|it| it.method == method && is_paging(&it.change))
    }

    /// The correction of what the ID of a method's requests means.
    pub(crate) fn request_id_of(&self, method: &str) -> Option<&Correction> {
        let is_id = |change: &Change| matches!(change, Change::RequestId | Change::NoRequestId);
        let mut corrections = self.corrections.iter();
        corrections.find(|it| it.method == method && is_id(&it.change))
    }

    /// The correction of the types of the operation that a method starts.
    pub(crate) fn operation_of(&self, method: &str) -> Option<&Correction> {
        let is_operation = |change: &Change| matches!(change, Change::Operation { .. });
        let mut corrections = self.corrections.iter();
        corrections.find(|it| it.method == method && is_operation(&it.change))
    }

    /// The correction that says whether a method's response is a stream.
    pub(crate) fn stream_of(&self, method: &str) -> Option<&Correction> {
        let is_about_it = |change: &Change| matches!(change, Change::Stream | Change::NotStream);
        let mut corrections = self.corrections.iter();
        corrections.find(|it| it.method == method && is_about_it(&it.change))
    }

    /// Corrects an API before the passes look at it, and says what that leaves out.
    ///
    /// # Errors
    ///
    /// An override of an item that the document does not have or that already has the new form, an
    /// invalid pattern, and an invalid template of a host.
    pub fn apply(&self, api: &mut Api) -> Result<Vec<Skip>, PlanError> {
        let mut skipped = Vec::with_capacity(self.skip.len());
        for skip in &self.skip {
            if !remove(&mut api.root, &skip.item) {
                return Err(stale(skip, "no method has this identifier"));
            }
            let reason = skip.reason.clone();
            skipped.push(Skip {
                origin: Origin::Method(MethodId(skip.item.clone())),
                reason,
            });
        }
        if let Some(template) = &self.regional_host {
            check_regional_host(template)?;
        }
        corrections::apply(&self.corrections, api)?;
        for rename in &self.rename {
            let exists = api.schemas.contains_key(&SchemaId(rename.item.clone()));
            if !exists {
                return Err(stale(rename, "no schema has this name"));
            }
        }
        for items in &self.page_items {
            let mut exists = false;
            api.for_each_method(&mut |_, method| exists |= method.id.as_str() == items.item);
            if !exists {
                return Err(stale(items, "no method has this identifier"));
            }
        }
        groups::check_names(&self.groups, api)?;
        settings::apply(&self.settings, api)?;
        Ok(skipped)
    }

    /// Checks, after the passes, that the overrides that the passes use have taken effect.
    ///
    /// # Errors
    ///
    /// An override of page items that names no property of the response, and a group with a schema
    /// that a method reaches.
    pub fn check(&self, api: &Api) -> Result<(), PlanError> {
        groups::check_unreached(&self.groups, api)?;
        for items in &self.page_items {
            let mut found = false;
            api.for_each_method(&mut |_, method| {
                let paged = method
                    .paging
                    .as_ref()
                    .and_then(|paging| paging.items.as_ref());
                found |= method.id.as_str() == items.item
                    && paged.is_some_and(|it| it.property == items.to);
            });
            if !found {
                return Err(stale(
                    items,
                    "the method is not paged by a list of this name",
                ));
            }
        }
        Ok(())
    }
}

/// Checks that a template gives a host name for each location.
fn check_regional_host(template: &str) -> Result<(), PlanError> {
    let host = template.replacen("{location}", "a", 1);
    let label = |label: &str| {
        !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    if host != template && host.contains('.') && host.split('.').all(label) {
        return Ok(());
    }
    Err(PlanError {
        place: format!("the regional host `{template}`"),
        problem: "is not a host name with `{location}` in it".to_owned(),
        hint: "write it without scheme and path: `{location}-dialogflow.googleapis.com`".to_owned(),
    })
}

fn find<'a>(overrides: &'a [Override], item: &str) -> Option<&'a str> {
    overrides
        .iter()
        .find(|it| it.item == item)
        .map(|it| it.to.as_str())
}

pub(crate) fn place_of(change: &Override) -> String {
    format!("the override of `{}` ({})", change.item, change.reason)
}

pub(crate) fn stale(change: &Override, problem: &str) -> PlanError {
    PlanError {
        place: place_of(change),
        problem: format!("no longer applies: {problem}"),
        hint: "remove it from discovery/apis.toml, or correct the identifier in it".to_owned(),
    }
}

fn remove(resource: &mut Resource, id: &str) -> bool {
    let before = resource.methods.len();
    resource.methods.retain(|method| method.id.as_str() != id);
    resource.methods.len() < before || resource.resources.iter_mut().any(|child| remove(child, id))
}

#[cfg(test)]
mod tests {
    use super::{Override, Overrides};
    use crate::testing::lowered;

    fn change(item: &str, to: &str) -> Vec<Override> {
        vec![Override {
            item: item.into(),
            to: to.into(),
            reason: "a test".into(),
        }]
    }

    #[test]
    fn an_override_that_changes_nothing_is_refused() {
        let rename = Overrides {
            rename: change("Gone", "Here"),
            ..Overrides::default()
        };
        let skip = Overrides {
            skip: change("paging.gone", ""),
            ..Overrides::default()
        };
        let items = Overrides {
            page_items: change("paging.gone", "x"),
            ..Overrides::default()
        };
        let errors: Vec<String> = [rename, skip, items]
            .iter()
            .map(|overrides| {
                overrides
                    .apply(&mut lowered("paging"))
                    .unwrap_err()
                    .to_string()
            })
            .collect();
        insta::assert_snapshot!(errors.join("\n"));
    }

    #[test]
    fn a_skipped_method_is_removed_and_listed() {
        let mut api = lowered("paging");
        let overrides = Overrides {
            skip: change("paging.things.list", ""),
            ..Overrides::default()
        };
        let skipped = overrides.apply(&mut api).unwrap();
        assert_eq!(skipped[0].origin.to_string(), "paging.things.list");
        api.for_each_method(&mut |_, method| assert_ne!(method.id.as_str(), "paging.things.list"));
    }
}
