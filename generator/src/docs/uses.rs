//! The methods that take or return each schema. `used_by` puts them into the schema's comment.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Method, Resource, SchemaId, Type};
use crate::model::Cfg;
use crate::names::Names;

/// The methods that take or return each schema, in the order of the document.
pub(super) struct Uses<'a>(BTreeMap<&'a SchemaId, SchemaUses>);

/// The methods that take or return one schema.
#[derive(Default)]
pub(super) struct SchemaUses {
    pub(super) taken_by: Vec<User>,
    pub(super) returned_by: Vec<User>,
}

/// A method, as a link.
#[derive(Clone)]
pub(super) struct User {
    /// The method as the document addresses it: `projects.agent.intents.create`.
    pub(super) label: String,
    /// The path of the function of the handle.
    pub(super) path: String,
    /// The features that the function is compiled with.
    pub(super) cfg: Cfg,
}

impl<'a> Uses<'a> {
    /// Collects the methods of an API. `version` is the path of its module.
    pub(super) fn of(api: &'a Api, version: &str, names: &Names) -> Self {
        let mut uses: BTreeMap<&SchemaId, SchemaUses> = BTreeMap::new();
        api.for_each_method(&mut |resource, method| {
            let Some(user) = user(resource, method, version, names) else {
                return;
            };
            if let Some(id) = method.request.as_ref().and_then(Type::references) {
                let taken_by = &mut uses.entry(id).or_default().taken_by;
                taken_by.push(user.clone());
            }
            // The items of a page are returned by `by_item`.
            let items = method.paging.as_ref().and_then(|it| it.items.as_ref());
            let items = items.map(|items| &items.item);
            let returned = method.response.iter().chain(items);
            let returned: BTreeSet<&SchemaId> = returned.filter_map(Type::references).collect();
            for id in returned {
                let returned_by = &mut uses.entry(id).or_default().returned_by;
                returned_by.push(user.clone());
            }
        });
        Self(uses)
    }

    /// The methods that take or return a schema, if there are any.
    pub(super) fn of_schema(&self, id: &SchemaId) -> Option<&SchemaUses> {
        self.0.get(id)
    }
}

fn user(resource: &Resource, method: &Method, version: &str, names: &Names) -> Option<User> {
    let parent = names.tree.get(&resource.path)?;
    let function = &names.tree.method(&resource.path, &method.name)?.function;
    let path = parent.path.iter().chain([&parent.handle, function]);
    let path: String = path.map(|name| format!("::{}", name.plain())).collect();
    let address = resource.path.iter().chain([&method.name]);
    Some(User {
        label: address.cloned().collect::<Vec<_>>().join("."),
        path: format!("{version}{path}"),
        cfg: names.features.of_resource(&resource.name),
    })
}
