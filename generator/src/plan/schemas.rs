//! Schemas: the modules they are in, and what is in them.

use std::collections::BTreeSet;

use super::gates::Gates;
use super::layout::{self, Group};
use super::scope::{Request, Scope};
use super::types::{Paths, rust_type};
use super::{PlanError, Record, Source, docs, names};
use crate::ir::{Api, EnumValue, Origin, Property, Schema, SchemaId, SchemaKind};
use crate::rust::{
    AliasItem, EnumItem, Field, MessageItem, Name, RustType, SchemaFile, SchemaItem, SchemaModule,
    Variant,
};

/// Plans the modules of schemas, `schemas` itself first.
pub(super) fn plan(
    source: Source<'_>,
    paths: &Paths,
    gates: &Gates,
    record: &mut Record,
) -> Result<Vec<SchemaModule>, PlanError> {
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
        let groups = layout::groups(paths, gates, namespace.as_ref());
        let mut files = Vec::with_capacity(groups.len());
        for group in groups {
            let request = Request::new("file of schemas", [group.stem.clone()]);
            let module = scope.assign_one(request, source.ledger, &mut Record::default())?;
            files.push(file(source, paths, module, &group, record)?);
        }
        let docs = match &namespace {
            None => docs::wrapped(
                "The types of requests and responses. Those of other packages that the document \
                 holds are in modules of their own.",
            ),
            Some(name) => docs::wrapped(&format!(
                "The types of the package {}.",
                docs::code(name.plain())
            )),
        };
        modules.push(SchemaModule {
            namespace,
            docs,
            files,
        });
    }
    Ok(modules)
}

fn file(
    source: Source<'_>,
    paths: &Paths,
    module: Name,
    group: &Group,
    record: &mut Record,
) -> Result<SchemaFile, PlanError> {
    let mut items = Vec::with_capacity(group.schemas.len());
    for id in &group.schemas {
        if let (Some(schema), Some(path)) = (source.api.schemas.get(id), paths.get(id)) {
            items.push(item(source, paths, schema, path.name.clone(), record)?);
        }
    }
    let features: Vec<String> = group.gate.features().map(docs::code).collect();
    let docs = match features.as_slice() {
        [] => docs::wrapped("What every method can take or return."),
        [only] => docs::wrapped(&format!("Schemas of the feature {only}.")),
        some => docs::wrapped(&format!(
            "Schemas that the features {} have in common.",
            some.join(", ")
        )),
    };
    Ok(SchemaFile {
        module,
        gate: group.gate.clone(),
        docs,
        items,
    })
}

fn item(
    source: Source<'_>,
    paths: &Paths,
    schema: &Schema,
    name: Name,
    record: &mut Record,
) -> Result<SchemaItem, PlanError> {
    let docs = schema_docs(source.api, schema, &name);
    let deprecated = schema.deprecated;
    Ok(match &schema.kind {
        SchemaKind::Message { properties } => {
            let fields = fields(source, paths, &schema.id, properties, record)?;
            SchemaItem::Message(MessageItem {
                name,
                docs,
                deprecated,
                fields,
            })
        }
        SchemaKind::Enum { values } => {
            let (variants, unknown) = variants(source, &schema.id, values, record)?;
            let is_parameter = matches!(schema.origin, Origin::Parameter { .. });
            SchemaItem::Enum(EnumItem {
                name,
                docs,
                deprecated,
                variants,
                unknown,
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
    source: Source<'_>,
    paths: &Paths,
    owner: &SchemaId,
    properties: &[Property],
    record: &mut Record,
) -> Result<Vec<Field>, PlanError> {
    let assigned = field_names(source, owner, properties, record)?;
    let field = |(property, name): (&Property, Name)| {
        let mut ty = rust_type(source.api, paths, &property.ty);
        if property.boxed {
            ty = RustType::Boxed(Box::new(ty));
        }
        let mut docs = docs::clean(&property.description);
        if name != Name::new(&names::snake(&property.name)) {
            docs::add(
                &mut docs,
                &format!("In the document: {}.", docs::code(&property.name)),
            );
        }
        Field {
            setter: Name::new(&format!("set_{}", name.plain().trim_matches('_'))),
            wire: property.name.clone(),
            ty,
            docs,
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
    record: &mut Record,
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

fn variants(
    source: Source<'_>,
    owner: &SchemaId,
    values: &[EnumValue],
    record: &mut Record,
) -> Result<(Vec<Variant>, Name), PlanError> {
    const UNKNOWN: &str = "UnknownValue";
    let prefix = names::common_prefix(values.iter().map(|it| it.value.as_str()));
    let request = |value: &EnumValue| {
        let candidates = names::variant_candidates(&value.value, prefix);
        Request::new(format!("value {owner}={}", value.value), candidates)
    };
    let requests = values.iter().map(request).collect();
    let assigned = Scope::new(format!("values of `{owner}`"))
        .reserve(UNKNOWN, "the values that are not known")
        .assign(requests, source.ledger, record)?;
    let variant = |(value, name): (&EnumValue, Name)| {
        let mut docs = docs::clean(&value.description);
        let candidates = names::variant_candidates(&value.value, prefix);
        if !candidates
            .iter()
            .any(|candidate| Name::new(candidate) == name)
        {
            docs::add(
                &mut docs,
                &format!("In the document: {}.", docs::code(&value.value)),
            );
        }
        Variant {
            name,
            wire: value.value.clone(),
            docs,
            deprecated: value.deprecated,
        }
    };
    Ok((
        values.iter().zip(assigned).map(variant).collect(),
        Name::new(UNKNOWN),
    ))
}

fn schema_docs(api: &Api, schema: &Schema, name: &Name) -> Vec<String> {
    let description = match &schema.origin {
        // The text is that of the property, and so are the labels at its front.
        Origin::Inline { .. } | Origin::Parameter { .. } => without_labels(&schema.description),
        Origin::Named | Origin::Body { .. } => &schema.description,
    };
    let mut lines = docs::clean(description);
    let origin = match &schema.origin {
        Origin::Named if schema.id.as_str() == name.plain() => None,
        Origin::Named => Some(format!("Schema {}.", docs::code(schema.id.as_str()))),
        Origin::Inline { owner, property } => {
            let is_alias = api
                .schemas
                .get(owner)
                .is_some_and(|owner| matches!(owner.kind, SchemaKind::Alias(_)));
            let owner = docs::code(owner.as_str());
            Some(match is_alias {
                true => format!("Items of {owner}."),
                false => format!("Values of {} in {owner}.", docs::code(property)),
            })
        }
        Origin::Body { method, role } => Some(format!("The {role} of {}.", docs::code(method))),
        Origin::Parameter { name, .. } => {
            Some(format!("Values of the parameter {}.", docs::code(name)))
        }
    };
    if let Some(origin) = origin {
        docs::add(&mut lines, &origin);
    }
    lines
}

/// A description without what it says of the property alone: whether it is required, who sets it.
fn without_labels(description: &str) -> &str {
    const LABELS: [&str; 6] = [
        "Deprecated.",
        "Immutable.",
        "Input only.",
        "Optional.",
        "Output only.",
        "Required.",
    ];
    let mut rest = description.trim_start();
    while let Some(after) = LABELS.iter().find_map(|label| rest.strip_prefix(label)) {
        rest = after.trim_start();
    }
    rest
}
