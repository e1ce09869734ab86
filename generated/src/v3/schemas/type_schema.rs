//! Schemas that the features `flows`, `playbooks`, `test-cases`, `versions` have in common.

use crate::runtime;
use crate::v3::schemas;

/// A type schema object that's specified inline.
///
/// Schema `GoogleCloudDialogflowCxV3InlineSchema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineSchema {
    /// Schema of the elements if this is an ARRAY type.
    pub items: Option<schemas::TypeSchema>,

    /// Data type of the schema.
    pub r#type: Option<schemas::InlineSchemaType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl InlineSchema {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            items: None,
            r#type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`items`](Self::items).
    pub fn set_items(mut self, value: schemas::TypeSchema) -> Self {
        self.items = Some(value);
        self
    }

    /// Sets [`type`](Self::type).
    pub fn set_type(mut self, value: impl Into<schemas::InlineSchemaType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl runtime::Message for InlineSchema {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "items" => reader.field(&mut self.items),
            "type" => reader.field(&mut self.r#type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("items", &self.items);
        writer.field("type", &self.r#type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(InlineSchema);

/// Data type of the schema.
///
/// Values of `type` in [`InlineSchema`].
///
/// [`InlineSchema`]: crate::v3::schemas::InlineSchema
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InlineSchemaType {
    /// Not specified. On the wire: `DATA_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Represents any string value. On the wire: `STRING`.
    String,

    /// Represents any number value. On the wire: `NUMBER`.
    Number,

    /// Represents a boolean value. On the wire: `BOOLEAN`.
    Boolean,

    /// Represents a repeated value. On the wire: `ARRAY`.
    Array,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for InlineSchemaType {
    fn from(name: &str) -> Self {
        match name {
            "DATA_TYPE_UNSPECIFIED" => Self::Unspecified,
            "STRING" => Self::String,
            "NUMBER" => Self::Number,
            "BOOLEAN" => Self::Boolean,
            "ARRAY" => Self::Array,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for InlineSchemaType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DATA_TYPE_UNSPECIFIED",
            Self::String => "STRING",
            Self::Number => "NUMBER",
            Self::Boolean => "BOOLEAN",
            Self::Array => "ARRAY",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(InlineSchemaType);

/// Defines the properties of a parameter. Used to define parameters used in the agent and the input
/// / output parameters for each fulfillment.
///
/// Schema `GoogleCloudDialogflowCxV3ParameterDefinition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParameterDefinition {
    /// Human-readable description of the parameter. Limited to 300 characters.
    pub description: Option<String>,

    /// Required. Name of parameter.
    pub name: Option<String>,

    /// Type of parameter.
    #[deprecated]
    pub r#type: Option<schemas::ParameterDefinitionType>,

    /// Optional. Type schema of parameter.
    pub type_schema: Option<schemas::TypeSchema>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ParameterDefinition {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            name: None,
            r#type: None,
            type_schema: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[deprecated]
    pub fn set_type(
        mut self,
        value: impl Into<schemas::ParameterDefinitionType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets [`type_schema`](Self::type_schema).
    pub fn set_type_schema(mut self, value: schemas::TypeSchema) -> Self {
        self.type_schema = Some(value);
        self
    }
}

impl runtime::Message for ParameterDefinition {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "name" => reader.field(&mut self.name),
            "type" => reader.field(&mut self.r#type),
            "typeSchema" => reader.field(&mut self.type_schema),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("description", &self.description);
        writer.field("name", &self.name);
        writer.field("type", &self.r#type);
        writer.field("typeSchema", &self.type_schema);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ParameterDefinition);

/// Type of parameter.
///
/// Values of `type` in [`ParameterDefinition`].
///
/// [`ParameterDefinition`]: crate::v3::schemas::ParameterDefinition
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParameterDefinitionType {
    /// Not specified. No validation will be performed. On the wire: `PARAMETER_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Represents any string value. On the wire: `STRING`.
    String,

    /// Represents any number value. On the wire: `NUMBER`.
    Number,

    /// Represents a boolean value. On the wire: `BOOLEAN`.
    Boolean,

    /// Represents a null value. On the wire: `NULL`.
    Null,

    /// Represents any object value. On the wire: `OBJECT`.
    Object,

    /// Represents a repeated value. On the wire: `LIST`.
    List,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ParameterDefinitionType {
    fn from(name: &str) -> Self {
        match name {
            "PARAMETER_TYPE_UNSPECIFIED" => Self::Unspecified,
            "STRING" => Self::String,
            "NUMBER" => Self::Number,
            "BOOLEAN" => Self::Boolean,
            "NULL" => Self::Null,
            "OBJECT" => Self::Object,
            "LIST" => Self::List,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ParameterDefinitionType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "PARAMETER_TYPE_UNSPECIFIED",
            Self::String => "STRING",
            Self::Number => "NUMBER",
            Self::Boolean => "BOOLEAN",
            Self::Null => "NULL",
            Self::Object => "OBJECT",
            Self::List => "LIST",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ParameterDefinitionType);

/// Encapsulates different type schema variations: either a reference to an a schema that's already
/// defined by a tool, or an inline definition.
///
/// Schema `GoogleCloudDialogflowCxV3TypeSchema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TypeSchema {
    /// Set if this is an inline schema definition.
    pub inline_schema: Option<Box<schemas::InlineSchema>>,

    /// Set if this is a schema reference.
    pub schema_reference: Option<schemas::TypeSchemaSchemaReference>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TypeSchema {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            inline_schema: None,
            schema_reference: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`inline_schema`](Self::inline_schema).
    pub fn set_inline_schema(mut self, value: schemas::InlineSchema) -> Self {
        self.inline_schema = Some(Box::new(value));
        self
    }

    /// Sets [`schema_reference`](Self::schema_reference).
    pub fn set_schema_reference(
        mut self,
        value: schemas::TypeSchemaSchemaReference,
    ) -> Self {
        self.schema_reference = Some(value);
        self
    }
}

impl runtime::Message for TypeSchema {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "inlineSchema" => reader.field(&mut self.inline_schema),
            "schemaReference" => reader.field(&mut self.schema_reference),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("inlineSchema", &self.inline_schema);
        writer.field("schemaReference", &self.schema_reference);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TypeSchema);

/// A reference to the schema of an existing tool.
///
/// Schema `GoogleCloudDialogflowCxV3TypeSchemaSchemaReference`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TypeSchemaSchemaReference {
    /// The name of the schema.
    pub schema: Option<String>,

    /// The tool that contains this schema definition. Format: `projects//locations//agents//tools/`.
    pub tool: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TypeSchemaSchemaReference {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            schema: None,
            tool: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`schema`](Self::schema).
    pub fn set_schema(mut self, value: impl Into<String>) -> Self {
        self.schema = Some(value.into());
        self
    }

    /// Sets [`tool`](Self::tool).
    pub fn set_tool(mut self, value: impl Into<String>) -> Self {
        self.tool = Some(value.into());
        self
    }
}

impl runtime::Message for TypeSchemaSchemaReference {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "schema" => reader.field(&mut self.schema),
            "tool" => reader.field(&mut self.tool),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("schema", &self.schema);
        writer.field("tool", &self.tool);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TypeSchemaSchemaReference);
