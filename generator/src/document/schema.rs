//! A schema: the shape of a JSON value, at the top of the document or inside another schema.
//!
//! Everything stays as written. Later stages decide which schemas are messages, what formats mean, and
//! the names of inline objects.

use std::collections::BTreeMap;

use super::{
    DocumentError, EnumValue,
    enum_values::EnumLists,
    json_type::{JsonType, wrong_type},
    node::{Node, Remarks, describe},
};

/// The shape of a JSON value. Exactly one of `ref_` and `type_` is set.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Schema {
    /// `id`: equal to the name of the schema, if it is set.
    pub id: Option<String>,
    /// `type`.
    pub type_: Option<JsonType>,
    /// `$ref`: the name of another schema.
    pub ref_: Option<String>,
    /// `format`, which narrows the type: `int64`, `google-datetime`, ...
    pub format: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `enum`, `enumDescriptions` and `enumDeprecated`, in the order of the document.
    pub enum_values: Vec<EnumValue>,
    /// `properties` of an object; their names are arbitrary texts.
    pub properties: BTreeMap<String, Schema>,
    /// `items`: set for every array but a `google.protobuf.ListValue`, and only there.
    pub items: Option<Box<Schema>>,
    /// `additionalProperties` of an object: the values under keys that are not properties.
    pub additional_properties: Option<Box<Schema>>,
    /// `annotations.required`: ids of the methods that require this property.
    pub annotations_required: Vec<String>,
    /// `readOnly`: set by the server only.
    pub read_only: bool,
    /// `required`.
    pub required: bool,
    /// `pattern` that a text matches.
    pub pattern: Option<String>,
    /// `default`, as text whatever the type.
    pub default: Option<String>,
    /// `minimum`, as text.
    pub minimum: Option<String>,
    /// `maximum`, as text.
    pub maximum: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `variant`: the object is one of several schemas, and a property selects it.
    pub variant: Option<Variant>,
}

/// `variant` of a schema. The format has it, but no published document uses it any more.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Variant {
    /// `discriminant`: the property that selects the schema.
    pub discriminant: String,
    /// `map`, in the order of the document.
    pub map: Vec<VariantCase>,
}

/// One of the schemas of a variant.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VariantCase {
    /// `type_value`: the value of the discriminant.
    pub type_value: String,
    /// `$ref`: the schema for this value.
    pub ref_: String,
}

impl Schema {
    pub(super) fn read(node: Node<'_>, remarks: &mut Remarks) -> Result<Self, DocumentError> {
        if !node.value.is_object() {
            let hint = "for whatever JSON there is, write {\"type\": \"any\"}";
            return Err(node.error("a schema, which is an object", hint));
        }
        let mut reader = SchemaReader::default();
        for (key, child) in node.entries()? {
            if !reader.take(key, child, remarks)? {
                remarks.unknown_key(&node, key);
            }
        }
        reader.finish(&node, remarks)
    }
}

/// Reads a schema key by key. Separate from [`Schema::read`] for `request`, which is a schema with one
/// more key.
#[derive(Debug, Default)]
pub(super) struct SchemaReader<'a> {
    schema: Schema,
    enums: EnumLists<'a>,
}

impl<'a> SchemaReader<'a> {
    /// Takes a key if it belongs to schemas.
    pub(super) fn take(
        &mut self,
        key: &str,
        node: Node<'a>,
        remarks: &mut Remarks,
    ) -> Result<bool, DocumentError> {
        let schema = &mut self.schema;
        match key {
            "id" => schema.id = Some(node.string()?),
            "type" => schema.type_ = Some(node.word(&JsonType::ALL, JsonType::as_str)?),
            "$ref" => schema.ref_ = Some(node.string()?),
            "format" => schema.format = Some(node.string()?),
            "description" => schema.description = node.description()?,
            "properties" => schema.properties = node.map(|child| Schema::read(child, remarks))?,
            "items" => schema.items = Some(Box::new(Schema::read(node, remarks)?)),
            "additionalProperties" => {
                schema.additional_properties = Some(Box::new(Schema::read(node, remarks)?));
            }
            "annotations" => schema.annotations_required = read_annotations(node, remarks)?,
            "readOnly" => schema.read_only = node.boolean()?,
            "required" => schema.required = node.boolean()?,
            "pattern" => schema.pattern = Some(node.string()?),
            "default" => schema.default = Some(node.string()?),
            "minimum" => schema.minimum = Some(node.string()?),
            "maximum" => schema.maximum = Some(node.string()?),
            "deprecated" => schema.deprecated = node.boolean()?,
            "variant" => schema.variant = Some(Variant::read(node, remarks)?),
            _ => return Ok(self.enums.take(key, node)),
        }
        Ok(true)
    }

    /// The schema, after the check that its keys fit together.
    pub(super) fn finish(
        self,
        node: &Node<'_>,
        remarks: &mut Remarks,
    ) -> Result<Schema, DocumentError> {
        let mut schema = self.schema;
        one_of_type_and_ref(node, schema.type_, schema.ref_.as_deref())?;
        schema.enum_values = self.enums.read(node, schema.type_, remarks)?;
        let is_list_value = schema.format.as_deref() == Some("google.protobuf.ListValue");
        if schema.type_ == Some(JsonType::Array) && schema.items.is_none() && !is_list_value {
            let hint = "for a list of whatever JSON there is, add \"items\": {\"type\": \"any\"}";
            return Err(node.error_found("`items` of the array", "an array without `items`", hint));
        }
        for (key, present, needed) in [
            ("items", schema.items.is_some(), JsonType::Array),
            (
                "properties",
                !schema.properties.is_empty(),
                JsonType::Object,
            ),
            (
                "additionalProperties",
                schema.additional_properties.is_some(),
                JsonType::Object,
            ),
        ] {
            if present && schema.type_ != Some(needed) {
                let hint = format!("change the type, or remove `{key}`");
                return Err(wrong_type(node, key, needed, schema.type_, &hint));
            }
        }
        Ok(schema)
    }
}

/// Checks that a schema has either a type or a reference.
pub(super) fn one_of_type_and_ref(
    node: &Node<'_>,
    type_: Option<JsonType>,
    ref_: Option<&str>,
) -> Result<(), DocumentError> {
    let (found, hint) = match (type_, ref_) {
        (Some(_), None) | (None, Some(_)) => return Ok(()),
        (None, None) => (
            describe(node.value),
            "add a `type`; for whatever JSON there is, that is \"any\"",
        ),
        (Some(_), Some(_)) => (
            "both".to_owned(),
            "remove `type`: the referenced schema has one",
        ),
    };
    Err(node.error_found("either `type` or `$ref`", found, hint))
}

fn read_annotations(node: Node<'_>, remarks: &mut Remarks) -> Result<Vec<String>, DocumentError> {
    let mut required = Vec::new();
    for (key, child) in node.entries()? {
        match key {
            "required" => required = child.strings()?,
            _ => remarks.unknown_key(&node, key),
        }
    }
    Ok(required)
}

impl Variant {
    fn read(node: Node<'_>, remarks: &mut Remarks) -> Result<Self, DocumentError> {
        let mut variant = Self::default();
        for (key, child) in node.entries()? {
            match key {
                "discriminant" => variant.discriminant = child.string()?,
                "map" => variant.map = child.list(|item| VariantCase::read(item, remarks))?,
                _ => remarks.unknown_key(&node, key),
            }
        }
        Ok(variant)
    }
}

impl VariantCase {
    fn read(node: Node<'_>, remarks: &mut Remarks) -> Result<Self, DocumentError> {
        let mut case = Self::default();
        for (key, child) in node.entries()? {
            match key {
                "type_value" => case.type_value = child.string()?,
                "$ref" => case.ref_ = child.string()?,
                _ => remarks.unknown_key(&node, key),
            }
        }
        Ok(case)
    }
}
