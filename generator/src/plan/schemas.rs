//! Schemas: their modules, files and types.

use super::context::Context;
use super::{enums, messages};
use crate::docs;
use crate::ir::{Schema, SchemaKind};
use crate::model::{AliasItem, SchemaFile, SchemaItem, SchemaModule};
use crate::names::{FileNames, SchemaNames};
use crate::origin::Origin;

/// Plans the modules of schemas, `schemas` itself first.
pub(super) fn modules(context: &Context<'_>) -> Vec<SchemaModule> {
    let namespaces = context.names.namespaces.iter();
    let modules = namespaces.map(|names| SchemaModule {
        namespace: names.namespace.clone(),
        docs: docs::schemas::module(names.namespace.as_ref()),
        files: names.files.iter().map(|it| file(context, it)).collect(),
    });
    modules.collect()
}

fn file(context: &Context<'_>, file: &FileNames) -> SchemaFile {
    let items = file.schemas.iter().filter_map(|id| {
        let schema = context.api.schemas.get(id)?;
        let names = context.names.schemas.get(id)?;
        Some(item(context, schema, names))
    });
    SchemaFile {
        module: file.module.clone(),
        cfg: file.cfg.clone(),
        docs: docs::schemas::file(&file.schemas),
        items: items.collect(),
    }
}

fn item(context: &Context<'_>, schema: &Schema, names: &SchemaNames) -> SchemaItem {
    let linker = context.schema_linker(&schema.id, &names.cfg);
    let docs = docs::schemas::schema(context.api, context.names, schema, names, linker);
    match &schema.kind {
        SchemaKind::Message { properties } => {
            let item = messages::message(context, schema, properties, names, docs);
            SchemaItem::Message(item)
        }
        SchemaKind::Enum { values } => {
            SchemaItem::Enum(enums::open_enum(context, schema, values, names, docs))
        }
        SchemaKind::Alias(ty) => SchemaItem::Alias(AliasItem {
            origin: Origin::Schema(schema.id.clone()),
            name: names.path.name.clone(),
            docs,
            target: context.ty(ty),
        }),
    }
}
