//! Messages and their fields.

use super::context::Context;
use super::types::writes_numbers;
use crate::docs;
use crate::ir::{Property, Schema};
use crate::model::{Field, MessageItem, Name, RustType};
use crate::names::{SchemaNames, setter_of_field};
use crate::origin::Origin;

/// Plans a message.
pub(super) fn message(
    context: &Context<'_>,
    schema: &Schema,
    properties: &[Property],
    names: &SchemaNames,
    docs: Vec<String>,
) -> MessageItem {
    let fields = properties.iter().zip(&names.members);
    let fields = fields.map(|(property, name)| field(context, schema, names, property, name));
    MessageItem {
        origin: Origin::Schema(schema.id.clone()),
        name: names.path.name.clone(),
        docs,
        deprecated: schema.deprecated,
        fields: fields.collect(),
        operation: context.polled.get(&schema.id).copied(),
    }
}

fn field(
    context: &Context<'_>,
    schema: &Schema,
    owner: &SchemaNames,
    property: &Property,
    name: &Name,
) -> Field {
    let linker = context.schema_linker(&schema.id, &owner.cfg);
    let ty = context.ty(&property.ty);
    Field {
        origin: Origin::field(&schema.id, &property.name),
        setter: setter_of_field(name),
        wire: property.name.clone(),
        writes_numbers: writes_numbers(context.api, &property.ty),
        ty: match property.boxed {
            true => RustType::Boxed(Box::new(ty)),
            false => ty,
        },
        docs: docs::schemas::field(property, name, linker),
        deprecated: property.deprecated,
        name: name.clone(),
    }
}
