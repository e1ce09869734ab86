//! A test of the crate, emitted with it: every schema through JSON and back.

use std::collections::BTreeMap;

use askama::Template;

use super::{Files, RenderError, fill, filters};
use crate::model::{
    Cfg, Field, MessageItem, Name, Package, RustType, SchemaItem, SchemaModule, Version,
};

#[derive(Template)]
#[template(path = "round_trip.rs.jinja")]
struct RoundTrip<'a> {
    krate: &'a Name,
    version: &'a Version,
    groups: Vec<Group<'a>>,
}

/// The schemas that are compiled with the same features.
struct Group<'a> {
    cfg: &'a Cfg,
    schemas: Vec<Schema<'a>>,
}

struct Schema<'a> {
    /// The path of its type.
    path: String,
    /// The name of each property, and its kind.
    properties: Vec<(&'a str, String)>,
}

/// Adds the test of a version, `tests/VERSION_round_trip.rs`.
pub(super) fn render(
    package: &Package,
    version: &Version,
    files: &mut Files,
) -> Result<(), RenderError> {
    let krate = Name::new(&package.name);
    let mut groups: BTreeMap<&Cfg, Vec<Schema<'_>>> = BTreeMap::new();
    for module in &version.schemas {
        let root = path(module);
        for file in &module.files {
            let schemas = file.items.iter().filter_map(|item| match item {
                SchemaItem::Message(message) => Some(schema(&root, message)),
                SchemaItem::Enum(_) | SchemaItem::Alias(_) => None,
            });
            groups.entry(&file.cfg).or_default().extend(schemas);
        }
    }
    let groups = groups
        .into_iter()
        .filter(|(_, schemas)| !schemas.is_empty());
    let groups: Vec<_> = groups
        .map(|(cfg, schemas)| Group { cfg, schemas })
        .collect();
    if groups.is_empty() {
        return Ok(());
    }
    let name = format!("tests/{}_round_trip.rs", version.module.plain());
    let test = RoundTrip {
        krate: &krate,
        version,
        groups,
    };
    files.add_rust(&name, fill(&name, &test)?)
}

/// The path of a module of schemas, in a file that imports `schemas`.
fn path(module: &SchemaModule) -> String {
    match &module.namespace {
        Some(namespace) => format!("schemas::{namespace}"),
        None => "schemas".to_owned(),
    }
}

fn schema<'a>(module: &str, message: &'a MessageItem) -> Schema<'a> {
    let fields = message.fields.iter();
    let property = |field: &'a Field| (field.wire.as_str(), kind_of_field(field));
    Schema {
        path: format!("{module}::{}", message.name),
        properties: fields.map(property).collect(),
    }
}

/// The kind of values that a field has, in the words of the test.
fn kind_of_field(field: &Field) -> String {
    let kind = kind(&field.ty);
    match field.writes_numbers {
        true => kind.replace("int64", "int64 number"),
        false => kind,
    }
}

/// The kind of values that a type has, in the words of the test.
fn kind(ty: &RustType) -> String {
    let kind = match ty {
        RustType::String => "string",
        RustType::Bytes => "bytes",
        RustType::Bool => "bool",
        RustType::I32 => "int32",
        RustType::U32 => "uint32",
        RustType::I64 => "int64",
        RustType::U64 => "uint64",
        RustType::F32 => "float",
        RustType::F64 => "double",
        RustType::Timestamp => "timestamp",
        RustType::Duration => "duration",
        RustType::FieldMask => "field mask",
        RustType::Value | RustType::Unit | RustType::RawBody => "value",
        RustType::Object => "object",
        RustType::Message(_) => "message",
        RustType::Enum(_) => "enum",
        RustType::NullValue(_) => "null value",
        RustType::Boxed(inner) | RustType::Alias(_, inner) => return kind(inner),
        RustType::Vec(item) => return format!("list of {}", kind(item)),
        RustType::Map(value) => return format!("map of {}", kind(value)),
    };
    kind.to_owned()
}
