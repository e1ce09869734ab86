//! References: every `$ref` must name a schema of the same document.

use super::names;
use crate::document::{
    Document, DocumentError, Parameter, Schema, node::quote, path::Trail, similar_names::nearest,
};

pub(super) fn parameter(
    document: &Document,
    trail: Trail<'_>,
    parameter: &Parameter,
) -> Result<(), DocumentError> {
    if let Some(name) = &parameter.ref_ {
        resolve(document, trail, name)?;
    }
    match &parameter.additional_properties {
        Some(values) => schema(document, trail.key("additionalProperties"), values),
        None => Ok(()),
    }
}

pub(super) fn schema(
    document: &Document,
    trail: Trail<'_>,
    schema: &Schema,
) -> Result<(), DocumentError> {
    if let Some(name) = &schema.ref_ {
        resolve(document, trail, name)?;
    }
    let properties = trail.key("properties");
    for (name, property) in &schema.properties {
        let trail = properties.key(name);
        names::not_empty(trail, name)?;
        self::schema(document, trail, property)?;
    }
    if let Some(items) = &schema.items {
        self::schema(document, trail.key("items"), items)?;
    }
    if let Some(values) = &schema.additional_properties {
        self::schema(document, trail.key("additionalProperties"), values)?;
    }
    if let Some(variant) = &schema.variant {
        let variants = trail.key("variant");
        let map = variants.key("map");
        for (index, case) in variant.map.iter().enumerate() {
            resolve(document, map.index(index), &case.ref_)?;
        }
    }
    Ok(())
}

fn resolve(document: &Document, owner: Trail<'_>, name: &str) -> Result<(), DocumentError> {
    if document.schemas.contains_key(name) {
        return Ok(());
    }
    let hint = if name.contains('/') {
        "write the bare name of the schema, without a path".to_owned()
    } else {
        match nearest(name, document.schemas.keys().map(String::as_str)) {
            Some(near) => format!("did you mean {near:?}?"),
            None => "add the schema to `schemas`, or point to one that is there".to_owned(),
        }
    };
    Err(DocumentError {
        path: owner.key("$ref").to_path(),
        expected: "the name of a schema of this document".to_owned(),
        found: quote(name),
        hint,
    })
}
