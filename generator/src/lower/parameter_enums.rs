//! Enums that parameters carry.
//!
//! The document repeats such an enum at every parameter, and methods of several resources usually have
//! the same one, such as `intentView` of `list`, `get` and `create`. Users need one type for it, so
//! parameters with the same name and the same set of values share a schema.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{self, Document, JsonPath};
use crate::ir::{MethodId, Schema, SchemaId, SchemaKind, SchemaOrigin};

use super::schemas::{self, Schemas};

/// The schema of a parameter's enum, by the parameter's name and its set of values.
pub(super) type ParameterEnums = BTreeMap<Family, SchemaId>;

/// The name and values that parameters with a common enum share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Family {
    name: String,
    values: BTreeSet<String>,
}

impl Family {
    /// The family of a parameter; `None` when it carries no enum.
    pub(super) fn of(name: &str, parameter: &document::Parameter) -> Option<Self> {
        let values: BTreeSet<String> = parameter
            .enum_values
            .iter()
            .map(|value| value.value.clone())
            .collect();
        (!values.is_empty()).then(|| Self {
            name: name.to_owned(),
            values,
        })
    }
}

/// A parameter that carries an enum.
struct Carrier<'a> {
    /// `None` for a standard parameter.
    method: Option<&'a str>,
    path: JsonPath,
    parameter: &'a document::Parameter,
}

/// Adds a schema for each family of the document.
pub(super) fn collect(document: &Document, schemas: &mut Schemas) -> ParameterEnums {
    let mut families: BTreeMap<Family, Vec<Carrier<'_>>> = BTreeMap::new();
    for_each_parameter(document, &mut |name, carrier| {
        if let Some(family) = Family::of(name, carrier.parameter) {
            families.entry(family).or_default().push(carrier);
        }
    });

    let mut ids = ParameterEnums::new();
    for (family, carriers) in &families {
        let Some(first) = carriers.first() else {
            continue;
        };
        // Several families can have one name. The first method tells them apart.
        let id = SchemaId(format!(
            "{}:{}",
            first.method.unwrap_or_default(),
            family.name
        ));
        let id = schemas.free(id);
        let schema = Schema {
            id: id.clone(),
            origin: SchemaOrigin::Parameter {
                name: family.name.clone(),
                methods: carriers
                    .iter()
                    .filter_map(|it| it.method)
                    .map(|method| MethodId(method.to_owned()))
                    .collect(),
            },
            path: first.path.to_string(),
            description: first.parameter.description.clone().unwrap_or_default(),
            deprecated: false,
            kind: SchemaKind::Enum {
                values: schemas::values(&first.parameter.enum_values),
            },
            reached_by: BTreeSet::new(),
            standard: false,
            same_as: None,
        };
        schemas.add_parameter_enum(id.clone(), schema);
        ids.insert(family.clone(), id);
    }
    ids
}

/// Visits the standard parameters, then those of every method, in order of name.
fn for_each_parameter<'a>(document: &'a Document, visit: &mut dyn FnMut(&'a str, Carrier<'a>)) {
    for (name, parameter) in &document.parameters {
        let path = JsonPath::root().key("parameters").key(name);
        visit(
            name,
            Carrier {
                method: None,
                path,
                parameter,
            },
        );
    }
    methods(&document.methods, &JsonPath::root(), visit);
    resources(&document.resources, &JsonPath::root(), visit);
}

fn resources<'a>(
    all: &'a BTreeMap<String, document::Resource>,
    path: &JsonPath,
    visit: &mut dyn FnMut(&'a str, Carrier<'a>),
) {
    for (name, resource) in all {
        let path = path.clone().key("resources").key(name);
        methods(&resource.methods, &path, visit);
        resources(&resource.resources, &path, visit);
    }
}

fn methods<'a>(
    all: &'a BTreeMap<String, document::Method>,
    path: &JsonPath,
    visit: &mut dyn FnMut(&'a str, Carrier<'a>),
) {
    for (name, method) in all {
        let path = path.clone().key("methods").key(name).key("parameters");
        for (parameter_name, parameter) in &method.parameters {
            let path = path.clone().key(parameter_name);
            visit(
                parameter_name,
                Carrier {
                    method: Some(&method.id),
                    path,
                    parameter,
                },
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::ir::SchemaOrigin;
    use crate::testing::api;

    #[test]
    fn equal_enums_of_one_name_are_one_schema() {
        let api = api("parameters");
        let mut found = Vec::new();
        for schema in api.schemas.values() {
            if let SchemaOrigin::Parameter { name, methods } = &schema.origin {
                found.push(format!("{}: {name} of {methods:?}", schema.id));
            }
        }
        insta::assert_snapshot!(found.join("\n"));
    }
}
