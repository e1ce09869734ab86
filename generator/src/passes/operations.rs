//! Finds the methods that answer with a long-running operation (AIP-151).

use crate::ir::{Api, Operation, Schema, Type};

/// Marks every method whose response is an operation and that is not itself part of the operations
/// service, which hands out operations without starting any.
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

/// An operation has a name, says when it is done, and ends in a response or an error. The shape
/// decides rather than the name: documents call it `Operation`, `GoogleLongrunningOperation` and more.
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
    fn the_shape_of_the_answer_decides() {
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
