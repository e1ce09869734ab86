//! Messages, enums and aliases, and the modules that they are in.

use askama::Template;
use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::types::{converted_from, path};
use super::versions::form;
use super::{Files, RenderError, fill, filters};
use crate::model::{
    AliasItem, Cfg, EnumItem, Field, MessageItem, Name, Prelude, RustType, SchemaFile, SchemaItem,
    SchemaModule, Version,
};

#[derive(Template)]
#[template(path = "schemas.rs.jinja")]
struct Module<'a> {
    module: &'a SchemaModule,
    /// The modules below.
    namespaces: Vec<Namespace<'a>>,
}

struct Namespace<'a> {
    name: &'a Name,
    cfg: &'a Cfg,
}

#[derive(Template)]
#[template(path = "schema_file.rs.jinja")]
struct FileOfSchemas<'a> {
    file: &'a SchemaFile,
    imports: Imports<'a>,
    items: Vec<String>,
}

#[derive(Template)]
#[template(path = "message.rs.jinja")]
struct Message<'a> {
    message: &'a MessageItem,
    name: &'a Name,
    fields: Vec<FieldView<'a>>,
    /// The variant of the runtime's `OperationForm`, if the message is an operation.
    operation: Option<&'static str>,
    into: String,
    into_iterator: String,
    string: String,
    vec: String,
    boxed: String,
}

struct FieldView<'a> {
    docs: &'a [String],
    deprecated: bool,
    name: &'a Name,
    setter: &'a Name,
    /// The type, with its `Option` where it has one.
    ty: TokenStream,
    value: ValueOf,
    /// What the setter takes: a value, an item of a list, a value of a map.
    taken: TokenStream,
    /// Whether that is converted.
    converts: bool,
    wire: &'a str,
    writes_numbers: bool,
    /// The key as it stands between the quotes of a JSON text.
    escaped_wire: String,
}

/// What a field holds, as far as its setter and its initial value differ.
enum ValueOf {
    /// An optional value.
    Single,
    /// The same, in a box.
    Boxed,
    /// A list.
    List,
    /// A list that may be absent or empty.
    OptionalList,
    /// A map.
    Map,
    /// A list under a name of its own.
    NamedList,
    /// A map under a name of its own.
    NamedMap,
    /// Any JSON object.
    Object,
    /// A list of such objects.
    ObjectList,
    /// A map of such objects.
    ObjectMap,
}

impl ValueOf {
    /// Whether the setter takes any JSON, which may not fit the field.
    fn is_free_form(&self) -> bool {
        matches!(self, Self::Object | Self::ObjectList | Self::ObjectMap)
    }
}

#[derive(Template)]
#[template(path = "enum.rs.jinja")]
struct Enum<'a> {
    item: &'a EnumItem,
    name: &'a Name,
    unknown: &'a Name,
    from: String,
    string: String,
}

#[derive(Template)]
#[template(path = "alias.rs.jinja")]
struct Alias<'a> {
    item: &'a AliasItem,
    target: TokenStream,
}

/// Adds the modules of schemas of a version.
pub(super) fn render(version: &Version, files: &mut Files) -> Result<(), RenderError> {
    for module in &version.schemas {
        let mut folder = format!("src/{}/schemas", version.module.plain());
        let mut namespaces = Vec::new();
        match &module.namespace {
            Some(namespace) => folder.push_str(&format!("/{}", namespace.plain())),
            None => namespaces.extend(version.schemas.iter().filter_map(|it| {
                let name = it.namespace.as_ref()?;
                Some(Namespace { name, cfg: &it.cfg })
            })),
        }
        let name = format!("{folder}.rs");
        files.add_rust(&name, fill(&name, &Module { module, namespaces })?)?;
        for file in &module.files {
            let name = format!("{folder}/{}.rs", file.module.plain());
            files.add_rust(&name, schema_file(&name, file, &version.module)?)?;
        }
    }
    Ok(())
}

fn schema_file(name: &str, file: &SchemaFile, version: &Name) -> Result<String, RenderError> {
    let prelude = Prelude::beside(file.items.iter().map(SchemaItem::name));
    let items = file.items.iter().map(|item| match item {
        SchemaItem::Message(item) => fill(name, &message(item, &prelude)),
        SchemaItem::Enum(item) => fill(name, &open_enum(item, &prelude)),
        SchemaItem::Alias(item) => {
            let target = item.target.tokens(&prelude);
            fill(name, &Alias { item, target })
        }
    });
    let template = FileOfSchemas {
        file,
        imports: Imports::of_schemas(version, &file.items),
        items: items.collect::<Result<_, _>>()?,
    };
    fill(name, &template)
}

fn message<'a>(item: &'a MessageItem, prelude: &Prelude) -> Message<'a> {
    let fields = item.fields.iter();
    Message {
        message: item,
        name: &item.name,
        fields: fields.map(|field| field_view(field, prelude)).collect(),
        into: path(prelude, "Into"),
        into_iterator: path(prelude, "IntoIterator"),
        string: path(prelude, "String"),
        vec: path(prelude, "Vec"),
        operation: item.operation.map(form),
        boxed: path(prelude, "Box"),
    }
}

fn field_view<'a>(field: &'a Field, prelude: &Prelude) -> FieldView<'a> {
    let ty = field.ty.tokens(prelude);
    let (value, taken) = match &field.ty {
        ty if ty.is_free_form() => (ValueOf::Object, ty),
        RustType::Vec(item) if item.is_free_form() => (ValueOf::ObjectList, item.as_ref()),
        RustType::Map(value) if value.is_free_form() => (ValueOf::ObjectMap, value.as_ref()),
        RustType::Vec(item) if field.ty.is_collection() => (ValueOf::List, item.as_ref()),
        RustType::Vec(item) => (ValueOf::OptionalList, item.as_ref()),
        RustType::Map(value) => (ValueOf::Map, value.as_ref()),
        RustType::Boxed(inner) => (ValueOf::Boxed, inner.as_ref()),
        RustType::Alias(_, target) if field.ty.is_collection() => match holds_list(target) {
            true => (ValueOf::NamedList, &field.ty),
            false => (ValueOf::NamedMap, &field.ty),
        },
        other => (ValueOf::Single, other),
    };
    FieldView {
        docs: &field.docs,
        deprecated: field.deprecated,
        name: &field.name,
        setter: &field.setter,
        ty: match field.ty.is_collection() {
            true => ty,
            false => {
                let option = prelude.path("Option");
                quote!(#option<#ty>)
            }
        },
        value,
        taken: converted_from(taken, prelude),
        converts: !taken.is_passed_by_value(),
        wire: &field.wire,
        writes_numbers: field.writes_numbers,
        escaped_wire: escaped(&field.wire),
    }
}

/// Whether a type is a list, under whatever name.
fn holds_list(ty: &RustType) -> bool {
    match ty {
        RustType::Vec(_) => true,
        RustType::Alias(_, target) => holds_list(target),
        _ => false,
    }
}

/// A key as it stands between the quotes of a JSON text.
fn escaped(wire: &str) -> String {
    let quoted = serde_json::Value::from(wire).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

fn open_enum<'a>(item: &'a EnumItem, prelude: &Prelude) -> Enum<'a> {
    Enum {
        item,
        name: &item.name,
        unknown: &item.unknown,
        from: path(prelude, "From"),
        string: path(prelude, "String"),
    }
}
