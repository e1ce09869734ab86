//! A parameter of a method, or a standard parameter of the whole API.
//!
//! Parameters look like small schemas. They have a type of their own, because they cannot have
//! properties or items, and only they have a location and can be repeated.

use super::{
    DocumentError, EnumValue, JsonType, Schema,
    enum_values::EnumLists,
    node::{Node, Remarks},
    schema::one_of_type_and_ref,
};

/// A value that goes into the URL. The key of the parameter in the document is its name: any text, such
/// as `$.xgafv` or `interval.startTime`.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// `location`.
    pub location: Location,
    /// `type`; `None` only beside a `$ref`.
    pub type_: Option<JsonType>,
    /// `$ref`: the name of a schema.
    pub ref_: Option<String>,
    /// `format`.
    pub format: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `required`. See [`Parameter::is_required`].
    pub required: bool,
    /// `repeated`: the key may occur more than once.
    pub repeated: bool,
    /// `pattern` that the value matches, usually anchored.
    pub pattern: Option<String>,
    /// `enum`, `enumDescriptions` and `enumDeprecated`, in the order of the document.
    pub enum_values: Vec<EnumValue>,
    /// `default`, as text whatever the type.
    pub default: Option<String>,
    /// `minimum`, as text.
    pub minimum: Option<String>,
    /// `maximum`, as text.
    pub maximum: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `additionalProperties` of a parameter that is an object.
    pub additional_properties: Option<Box<Schema>>,
}

impl Parameter {
    /// Whether every call needs it: `required` says so, or it is part of the path.
    pub fn is_required(&self) -> bool {
        self.required || self.location == Location::Path
    }
}

/// The location of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// Into a variable of the path.
    Path,
    /// Into the query.
    Query,
}

impl Location {
    /// Both locations.
    pub const ALL: [Self; 2] = [Self::Path, Self::Query];

    /// The word in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
        }
    }
}

impl Parameter {
    pub(super) fn read(node: Node<'_>, remarks: &mut Remarks) -> Result<Self, DocumentError> {
        let mut location = None;
        let mut enums = EnumLists::default();
        let mut parameter = Self::in_query();
        for (key, child) in node.entries()? {
            match key {
                "location" => location = Some(child.word(&Location::ALL, Location::as_str)?),
                "type" => parameter.type_ = Some(child.word(&JsonType::ALL, JsonType::as_str)?),
                "$ref" => parameter.ref_ = Some(child.string()?),
                "format" => parameter.format = Some(child.string()?),
                "description" => parameter.description = child.description()?,
                "required" => parameter.required = child.boolean()?,
                "repeated" => parameter.repeated = child.boolean()?,
                "pattern" => parameter.pattern = Some(child.string()?),
                "default" => parameter.default = Some(child.string()?),
                "minimum" => parameter.minimum = Some(child.string()?),
                "maximum" => parameter.maximum = Some(child.string()?),
                "deprecated" => parameter.deprecated = child.boolean()?,
                "additionalProperties" => {
                    let schema = Schema::read(child, remarks)?;
                    parameter.additional_properties = Some(Box::new(schema));
                }
                _ if enums.take(key, child) => {}
                _ => remarks.unknown_key(&node, key),
            }
        }
        parameter.location = node.required("location", location)?;
        one_of_type_and_ref(&node, parameter.type_, parameter.ref_.as_deref())?;
        if parameter.type_ == Some(JsonType::Array) {
            let hint = "set `type` to that of an item, and `repeated` to true";
            return Err(node.error_found(
                "a parameter that is not an array",
                "type \"array\"",
                hint,
            ));
        }
        parameter.enum_values = enums.read(&node, parameter.type_, remarks)?;
        Ok(parameter)
    }

    /// A query parameter before its keys are read.
    fn in_query() -> Self {
        Self {
            location: Location::Query,
            type_: None,
            ref_: None,
            format: None,
            description: None,
            required: false,
            repeated: false,
            pattern: None,
            enum_values: Vec::new(),
            default: None,
            minimum: None,
            maximum: None,
            deprecated: false,
            additional_properties: None,
        }
    }
}
