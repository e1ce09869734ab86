//! Schemas: the modules they are in, and what is in them.

use std::collections::BTreeSet;

use super::docs::{Linker, Links, Place};
use super::features::Features;
use super::layout::{self, Group};
use super::name_scope::{Request, Scope};
use super::schema_cfgs::SchemaCfgs;
use super::types::{Paths, rust_type};
use super::{NamingResult, PlanError, Source, docs, names};
use crate::ir::{EnumValue, Origin, Property, Schema, SchemaId, SchemaKind};
use crate::model::{
    AliasItem, EnumItem, Field, MessageItem, Name, RustType, SchemaFile, SchemaItem, SchemaModule,
    Variant,
};

/// What schemas are planned from.
pub(super) struct Context<'a> {
    pub(super) source: Source<'a>,
    pub(super) paths: &'a Paths,
    pub(super) cfgs: &'a SchemaCfgs,
    pub(super) features: &'a Features,
    pub(super) links: &'a Links<'a>,
}

/// Plans the modules of schemas, `schemas` itself first.
pub(super) fn plan(
    context: &Context<'_>,
    record: &mut NamingResult,
) -> Result<Vec<SchemaModule>, PlanError> {
    let Context {
        source,
        paths,
        cfgs,
        ..
    } = *context;
    let mut namespaces: BTreeSet<Option<Name>> =
        paths.values().map(|path| path.namespace.clone()).collect();
    namespaces.insert(None);
    let mut home = Scope::of_modules("modules of `schemas`");
    for namespace in namespaces.iter().flatten() {
        home = home.reserve(namespace.plain(), "a namespace");
    }
    let mut modules = Vec::with_capacity(namespaces.len());
    for namespace in namespaces {
        let mut below = Scope::of_modules("files of a namespace");
        let scope = if namespace.is_none() {
            &mut home
        } else {
            &mut below
        };
        let groups = layout::groups(paths, cfgs, namespace.as_ref());
        let mut files = Vec::with_capacity(groups.len());
        for group in groups {
            let request = Request::new("file of schemas", [group.stem.clone()]);
            let module = scope.assign_one(request, source.ledger, &mut NamingResult::default())?;
            files.push(file(context, module, &group, record)?);
        }
        let docs = docs::schemas::module(namespace.as_ref());
        modules.push(SchemaModule {
            namespace,
            docs,
            files,
        });
    }
    Ok(modules)
}

fn file(
    context: &Context<'_>,
    module: Name,
    group: &Group,
    record: &mut NamingResult,
) -> Result<SchemaFile, PlanError> {
    let mut items = Vec::with_capacity(group.schemas.len());
    for id in &group.schemas {
        let schema = context.source.api.schemas.get(id);
        if let (Some(schema), Some(path)) = (schema, context.paths.get(id)) {
            let place = Place {
                cfg: &group.cfg,
                schema: Some(id),
                resource: &[],
            };
            let linker = context.links.from(place);
            items.push(item(context, schema, path.name.clone(), linker, record)?);
        }
    }
    Ok(SchemaFile {
        module,
        cfg: group.cfg.clone(),
        docs: docs::schemas::file(&group.cfg),
        items,
    })
}

fn item(
    context: &Context<'_>,
    schema: &Schema,
    name: Name,
    linker: Linker<'_>,
    record: &mut NamingResult,
) -> Result<SchemaItem, PlanError> {
    let Context { source, paths, .. } = *context;
    let docs = docs::schemas::schema(context, schema, &name, linker);
    let deprecated = schema.deprecated;
    Ok(match &schema.kind {
        SchemaKind::Message { properties } => {
            let fields = fields(context, &schema.id, properties, linker, record)?;
            SchemaItem::Message(MessageItem {
                name,
                docs,
                deprecated,
                fields,
            })
        }
        SchemaKind::Enum { values } => {
            let variants = variants(source, &schema.id, values, linker, record)?;
            let is_parameter = matches!(schema.origin, Origin::Parameter { .. });
            SchemaItem::Enum(EnumItem {
                name,
                docs,
                deprecated,
                variants,
                unknown: Name::new(UNKNOWN),
                is_parameter,
            })
        }
        SchemaKind::Alias(ty) => {
            let target = rust_type(source.api, paths, ty);
            SchemaItem::Alias(AliasItem { name, docs, target })
        }
    })
}

fn fields(
    context: &Context<'_>,
    owner: &SchemaId,
    properties: &[Property],
    linker: Linker<'_>,
    record: &mut NamingResult,
) -> Result<Vec<Field>, PlanError> {
    let Context { source, paths, .. } = *context;
    let assigned = field_names(source, owner, properties, record)?;
    let field = |(property, name): (&Property, Name)| {
        let mut ty = rust_type(source.api, paths, &property.ty);
        if property.boxed {
            ty = RustType::Boxed(Box::new(ty));
        }
        Field {
            setter: Name::new(&format!("set_{}", name.plain().trim_matches('_'))),
            wire: property.name.clone(),
            ty,
            docs: docs::schemas::field(property, &name, linker),
            deprecated: property.deprecated,
            name,
        }
    };
    Ok(properties.iter().zip(assigned).map(field).collect())
}

/// The names of the fields of a message, in the order of its properties.
pub(super) fn field_names(
    source: Source<'_>,
    owner: &SchemaId,
    properties: &[Property],
    record: &mut NamingResult,
) -> Result<Vec<Name>, PlanError> {
    let request = |property: &Property| {
        Request::new(
            format!("field {owner}.{}", property.name),
            [names::snake(&property.name)],
        )
    };
    Scope::new(format!("fields of `{owner}`"))
        .reserve("extra", "the store of unknown fields")
        .assign(
            properties.iter().map(request).collect(),
            source.ledger,
            record,
        )
}

/// The variant that holds what is not known.
const UNKNOWN: &str = "UnknownValue";

fn variants(
    source: Source<'_>,
    owner: &SchemaId,
    values: &[EnumValue],
    linker: Linker<'_>,
    record: &mut NamingResult,
) -> Result<Vec<Variant>, PlanError> {
    let assigned = variant_names(source, owner, values, record)?;
    let variant = |(value, name): (&EnumValue, Name)| Variant {
        docs: docs::schemas::variant(value, linker),
        name,
        wire: value.value.clone(),
        deprecated: value.deprecated,
    };
    Ok(values.iter().zip(assigned).map(variant).collect())
}

/// The names of the variants of an enum, in the order of its values.
pub(super) fn variant_names(
    source: Source<'_>,
    owner: &SchemaId,
    values: &[EnumValue],
    record: &mut NamingResult,
) -> Result<Vec<Name>, PlanError> {
    let prefix = names::common_prefix(values.iter().map(|it| it.value.as_str()));
    // As the enum itself, its values may have been published under another method.
    let schema = source.api.schemas.get(owner);
    let others: Vec<String> = schema.map_or(Vec::new(), |schema| schema.known_as().split_off(1));
    let request = |value: &EnumValue| {
        let candidates = names::variant_candidates(&value.value, prefix);
        let key = |owner: &str| format!("value {owner}={}", value.value);
        Request::new(key(owner.as_str()), candidates)
            .also_known_as(others.iter().map(|owner| key(owner)))
    };
    Scope::new(format!("values of `{owner}`"))
        .reserve(UNKNOWN, "the values that are not known")
        .assign(values.iter().map(request).collect(), source.ledger, record)
}
