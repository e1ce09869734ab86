//! Open enums and their variants.

use super::context::Context;
use crate::docs;
use crate::ir::{EnumValue, Schema, SchemaOrigin};
use crate::model::{EnumItem, Name, Variant};
use crate::names::{SchemaNames, UNKNOWN_VARIANT};
use crate::origin::Origin;

/// Plans an enum.
pub(super) fn open_enum(
    context: &Context<'_>,
    schema: &Schema,
    values: &[EnumValue],
    names: &SchemaNames,
    docs: Vec<String>,
) -> EnumItem {
    let linker = context.schema_linker(&schema.id, &names.cfg);
    let variants = values.iter().zip(&names.members);
    let variants = variants.map(|(value, name)| Variant {
        origin: Origin::value(&schema.id, &value.value),
        name: name.clone(),
        wire: value.value.clone(),
        docs: docs::schemas::variant(value, linker),
        deprecated: value.deprecated,
    });
    EnumItem {
        origin: Origin::Schema(schema.id.clone()),
        name: names.path.name.clone(),
        docs,
        deprecated: schema.deprecated,
        variants: variants.collect(),
        unknown: Name::new(UNKNOWN_VARIANT),
        is_parameter: matches!(schema.origin, SchemaOrigin::Parameter { .. }),
        is_null_value: schema.is_null_value(),
    }
}
