//! The type of a value as reports write it, in the words of the document.

use crate::document::{JsonType, Parameter, Schema};

/// The type of a schema without its format: `string`, `enum`, `array of Intent`, `map of string`.
pub(super) fn of_schema(schema: &Schema) -> String {
    if let Some(name) = &schema.ref_ {
        return name.clone();
    }
    if let Some(items) = &schema.items {
        return format!("array of {}", of_schema(items));
    }
    if !schema.properties.is_empty() {
        return "object".to_owned();
    }
    if let Some(values) = &schema.additional_properties {
        return format!("map of {}", of_schema(values));
    }
    base(schema.type_, !schema.enum_values.is_empty())
}

/// The type of a parameter without its format.
pub(super) fn of_parameter(parameter: &Parameter) -> String {
    match &parameter.ref_ {
        Some(name) => name.clone(),
        None => base(parameter.type_, !parameter.enum_values.is_empty()),
    }
}

/// The type of a request or response body; empty for none.
pub(super) fn of_body(schema: Option<&Schema>) -> String {
    schema.map(of_schema).unwrap_or_default()
}

fn base(json: Option<JsonType>, is_enum: bool) -> String {
    match json {
        _ if is_enum => "enum".to_owned(),
        Some(json) => json.as_str().to_owned(),
        None => JsonType::Any.as_str().to_owned(),
    }
}
