//! Finds requests and responses that are `google.api.HttpBody`: bytes with a content type.
//!
//! Such bodies are not JSON on the wire, although the document declares the message as JSON.

use crate::ir::{Api, Schema, Type};

/// Marks every method whose request or response is a raw body.
pub(super) fn mark(api: &mut Api) {
    let schemas = std::mem::take(&mut api.schemas);
    api.for_each_method_mut(&mut |_, method| {
        let is_raw = |ty: &Option<Type>| {
            let id = ty.as_ref().and_then(Type::schema);
            id.and_then(|id| schemas.get(id)).is_some_and(is_http_body)
        };
        method.raw_request = is_raw(&method.request);
        method.raw_response = is_raw(&method.response);
    });
    api.schemas = schemas;
}

/// Whether a schema is `google.api.HttpBody`. The shape decides, because documents call the schema
/// `HttpBody`, `GoogleApiHttpBody` and more.
fn is_http_body(schema: &Schema) -> bool {
    let [content_type, data, extensions] = schema.properties() else {
        return false;
    };
    (content_type.name.as_str(), &content_type.ty) == ("contentType", &Type::String)
        && (data.name.as_str(), &data.ty) == ("data", &Type::Bytes)
        && extensions.name == "extensions"
        && matches!(extensions.ty, Type::Array(_))
}

#[cfg(test)]
mod tests {
    use crate::testing::api;

    #[test]
    fn requests_and_responses_are_raw_independently() {
        let api = api("streams");
        let mut found = Vec::new();
        api.for_each_method(&mut |_, method| {
            if method.raw_request || method.raw_response {
                let name = method.name.as_str();
                found.push((name, method.raw_request, method.raw_response));
            }
        });
        assert_eq!(
            found,
            [
                ("download", false, true),
                ("render", true, true),
                ("streamRaw", false, true),
                ("upload", true, false),
            ]
        );
    }
}
