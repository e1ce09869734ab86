//! Schemas: their modules, files and types.

use super::context::Context;
use super::{enums, messages, reexports};
use crate::docs;
use crate::error::PlanError;
use crate::ir::{Schema, SchemaKind};
use crate::model::{AliasItem, Cfg, SchemaFile, SchemaItem, SchemaModule};
use crate::names::{FileNames, NamespaceNames, SchemaNames};
use crate::origin::Origin;

/// Plans the modules of schemas, `schemas` itself first.
///
/// # Errors
///
/// A re-export of nothing: a mistake of the generator.
pub(super) fn modules(context: &Context<'_>) -> Result<Vec<SchemaModule>, PlanError> {
    let namespaces = context.names.namespaces.iter();
    let modules = namespaces.map(|names| module(context, names));
    modules.collect()
}

fn module(context: &Context<'_>, names: &NamespaceNames) -> Result<SchemaModule, PlanError> {
    let mut reexports = reexports::of_namespace(context, names.namespace.as_ref())?;
    let cfg = match names.files.is_empty() {
        true => reexports::common_cfg(&mut reexports),
        false => Cfg::Always,
    };
    let versions = reexports.iter().map(|it| &it.version);
    Ok(SchemaModule {
        namespace: names.namespace.clone(),
        docs: docs::schemas::module(names.namespace.as_ref(), versions),
        cfg,
        files: names.files.iter().map(|it| file(context, it)).collect(),
        reexports,
    })
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
