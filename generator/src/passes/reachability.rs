//! Finds out which resources' methods reach a schema, which decides what is compiled together.

use std::collections::BTreeMap;

use crate::ir::{Api, SchemaId, Type};

/// Fills `reached_by` with the names of the resources whose methods name the schema in a parameter,
/// a request or a response, directly or through other schemas. Methods at the root count under the
/// empty name.
pub(super) fn mark(api: &mut Api) {
    let mut roots: BTreeMap<String, Vec<SchemaId>> = BTreeMap::new();
    api.for_each_method(&mut |resource, method| {
        let named = roots.entry(resource.name.clone()).or_default();
        let parameters = method.parameters.iter().map(|parameter| &parameter.ty);
        let types = method.request.iter().chain(&method.response).chain(parameters);
        named.extend(types.filter_map(Type::references).cloned());
    });
    // Standard parameters are set on methods of every resource.
    let standard = api.standard_parameters.iter().filter_map(|it| it.ty.references());
    let standard: Vec<SchemaId> = standard.cloned().collect();
    for (resource, mut pending) in roots {
        pending.extend_from_slice(&standard);
        while let Some(id) = pending.pop() {
            let Some(schema) = api.schemas.get_mut(&id) else { continue };
            if schema.reached_by.insert(resource.clone()) {
                pending.extend(schema.references().cloned());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::api;

    #[test]
    fn a_schema_knows_every_resource_that_reaches_it() {
        let api = api("reachability");
        let found: Vec<String> = api
            .schemas
            .values()
            .map(|schema| format!("{}: {:?}", schema.id, schema.reached_by))
            .collect();
        insta::assert_snapshot!(found.join("\n"));
    }
}
