//! Finds the methods that return a long-running operation (AIP-151).

use crate::ir::{Api, Operation, Schema, Type};

/// Marks every method whose response is an operation, except those of the operations service, which
/// return operations without starting any.
pub(super) fn mark(api: &mut Api) {
    let schemas = std::mem::take(&mut api.schemas);
    api.for_each_method_mut(&mut |resources, method| {
        let serves_operations = resources.last().is_some_and(|name| name == "operations");
        method.operation = method
            .response
            .as_ref()
            .and_then(Type::schema)
            .filter(|id| !serves_operations && schemas.get(id).is_some_and(is_operation))
            .map(|id| Operation { schema: id.clone() });
    });
    api.schemas = schemas;
}

/// Whether a schema is an operation: it has a name, a flag that it is done, a response and an error.
/// The shape decides, because documents call the schema `Operation`, `GoogleLongrunningOperation` and
/// more.
fn is_operation(schema: &Schema) -> bool {
    let has = |name: &str, wanted: fn(&Type) -> bool| {
        schema
            .properties()
            .iter()
            .any(|property| property.name == name && wanted(&property.ty))
    };
    has("name", |ty| *ty == Type::String)
        && has("done", |ty| *ty == Type::Bool)
        && has("error", |ty| matches!(ty, Type::Ref(_)))
        && has("response", |ty| matches!(ty, Type::Object | Type::Any))
}

#[cfg(test)]
mod tests {
    use crate::testing::api;

    #[test]
    fn a_response_with_the_shape_of_an_operation_is_one() {
        let api = api("operations");
        let mut found = Vec::new();
        api.for_each_method(&mut |_, method| {
            let schema = method
                .operation
                .as_ref()
                .map(|operation| operation.schema.as_str());
            found.push(format!("{} -> {schema:?}", method.id));
        });
        insta::assert_snapshot!(found.join("\n"));
    }
}
