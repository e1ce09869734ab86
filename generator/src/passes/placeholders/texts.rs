//! The texts of an API.

use crate::ir::{Api, SchemaKind};

/// Calls `visit` with every text of the API.
pub(super) fn for_each_text(api: &mut Api, visit: &mut dyn FnMut(&mut String)) {
    visit(&mut api.description);
    for scope in &mut api.scopes {
        visit(&mut scope.description);
    }
    for parameter in &mut api.standard_parameters {
        visit(&mut parameter.description);
    }
    api.for_each_method_mut(&mut |_, method| {
        visit(&mut method.description);
        for parameter in &mut method.parameters {
            visit(&mut parameter.description);
        }
    });
    for schema in api.schemas.values_mut() {
        visit(&mut schema.description);
        match &mut schema.kind {
            SchemaKind::Message { properties } => {
                for property in properties {
                    visit(&mut property.description);
                }
            }
            SchemaKind::Enum { values } => {
                for value in values {
                    visit(&mut value.description);
                }
            }
            SchemaKind::Alias(_) => {}
        }
    }
}
