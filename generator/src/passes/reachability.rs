//! Finds the resources whose methods reach a schema. They decide the features that it is compiled with.

use std::collections::BTreeMap;

use crate::ir::{Api, OperationRole, SchemaId, Type};

/// Fills `reached_by` with the names of the resources whose methods refer to the schema in a parameter,
/// a request, a response or an operation, directly or through other schemas. The root has the empty name. Fills
/// `standard` for schemas that standard parameters refer to, since every method takes those.
pub(super) fn mark(api: &mut Api) {
    let mut roots: BTreeMap<String, Vec<SchemaId>> = BTreeMap::new();
    api.for_each_method(&mut |resource, method| {
        let named = roots.entry(resource.name.clone()).or_default();
        let parameters = method.parameters.iter().map(|parameter| &parameter.ty);
        let types = method
            .request
            .iter()
            .chain(&method.response)
            .chain(parameters);
        named.extend(types.filter_map(Type::references).cloned());
        let operation = method.operation.as_ref().map(|it| &it.role);
        if let Some(OperationRole::Starts(types)) = operation {
            let payloads = [&types.response, &types.metadata].map(|it| it.ty.references());
            named.extend(payloads.into_iter().flatten().cloned());
        }
    });
    let mut standard: Vec<SchemaId> = api
        .standard_parameters
        .iter()
        .filter_map(|parameter| parameter.ty.references().cloned())
        .collect();
    while let Some(id) = standard.pop() {
        let Some(schema) = api.schemas.get_mut(&id) else {
            continue;
        };
        if !std::mem::replace(&mut schema.standard, true) {
            standard.extend(schema.references().cloned());
        }
    }
    for (resource, mut pending) in roots {
        while let Some(id) = pending.pop() {
            let Some(schema) = api.schemas.get_mut(&id) else {
                continue;
            };
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
    fn a_schema_lists_every_resource_that_reaches_it() {
        let api = api("reachability");
        let found: Vec<String> = api
            .schemas
            .values()
            .map(|schema| {
                let standard = if schema.standard { " standard" } else { "" };
                format!("{}: {:?}{standard}", schema.id, schema.reached_by)
            })
            .collect();
        insta::assert_snapshot!(found.join("\n"));
    }
}
