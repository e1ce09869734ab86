//! Messages, enums and aliases, and the modules that they are in.

use askama::Template;
use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{WithCfg, deprecated, docs, file_docs, imports, version as version_path};
use super::{Files, RenderError, fill};
use crate::model::{
    AliasItem, EnumItem, Field, MessageItem, Name, Prelude, RustType, SchemaFile, SchemaItem,
    SchemaModule, Version,
};

#[derive(Template)]
#[template(path = "schemas.rs.jinja")]
struct Module<'a> {
    docs: TokenStream,
    files: Vec<WithCfg<'a>>,
    namespaces: Vec<&'a Name>,
}

#[derive(Template)]
#[template(path = "schema_file.rs.jinja")]
struct FileOfSchemas {
    docs: TokenStream,
    imports: TokenStream,
    items: Vec<String>,
}

#[derive(Template)]
#[template(path = "message.rs.jinja")]
struct Message<'a> {
    docs: TokenStream,
    deprecated: TokenStream,
    name: &'a Name,
    /// Arguments that a message without fields does not use.
    key: &'a str,
    reader: &'a str,
    fields: Vec<FieldView<'a>>,
}

struct FieldView<'a> {
    docs: TokenStream,
    deprecated: TokenStream,
    name: &'a Name,
    ty: TokenStream,
    setter: TokenStream,
    empty: TokenStream,
    wire: TokenStream,
    escaped_wire: TokenStream,
}

#[derive(Template)]
#[template(path = "enum.rs.jinja")]
struct Enum<'a> {
    docs: TokenStream,
    deprecated: TokenStream,
    name: &'a Name,
    variants: Vec<VariantView<'a>>,
    unknown: &'a Name,
    is_parameter: bool,
    from: TokenStream,
    string: TokenStream,
}

struct VariantView<'a> {
    docs: TokenStream,
    deprecated: TokenStream,
    name: &'a Name,
    wire: TokenStream,
}

#[derive(Template)]
#[template(path = "alias.rs.jinja")]
struct Alias<'a> {
    docs: TokenStream,
    name: &'a Name,
    target: TokenStream,
}

/// Adds the modules of schemas of a version.
pub(super) fn render(version: &Version, files: &mut Files) -> Result<(), RenderError> {
    let path = version_path(&version.module);
    for module in &version.schemas {
        let mut folder = format!("src/{}/schemas", version.module.plain());
        let mut namespaces = Vec::new();
        match &module.namespace {
            Some(namespace) => folder.push_str(&format!("/{}", namespace.plain())),
            None => namespaces.extend(
                version
                    .schemas
                    .iter()
                    .filter_map(|it| it.namespace.as_ref()),
            ),
        }
        let name = format!("{folder}.rs");
        files.add_rust(&name, fill(&name, &module_file(module, namespaces))?)?;
        for file in &module.files {
            let name = format!("{folder}/{}.rs", file.module.plain());
            files.add_rust(&name, schema_file(&name, file, &path)?)?;
        }
    }
    Ok(())
}

fn module_file<'a>(module: &'a SchemaModule, namespaces: Vec<&'a Name>) -> Module<'a> {
    Module {
        docs: file_docs(&module.docs),
        files: module
            .files
            .iter()
            .map(|file| WithCfg::new(&file.module, &file.cfg))
            .collect(),
        namespaces,
    }
}

fn schema_file(
    name: &str,
    file: &SchemaFile,
    version: &TokenStream,
) -> Result<String, RenderError> {
    let prelude = Prelude::beside(file.items.iter().map(SchemaItem::name));
    let items = file.items.iter().map(|item| match item {
        SchemaItem::Message(item) => message(name, item, &prelude),
        SchemaItem::Enum(item) => open_enum(name, item, &prelude),
        SchemaItem::Alias(item) => alias(name, item, &prelude),
    });
    let items: Vec<String> = items.collect::<Result<_, _>>()?;
    let imports = imports(version, &items);
    fill(
        name,
        &FileOfSchemas {
            docs: file_docs(&file.docs),
            imports,
            items,
        },
    )
}

fn message(file: &str, item: &MessageItem, prelude: &Prelude) -> Result<String, RenderError> {
    let used = !item.fields.is_empty();
    let template = Message {
        docs: docs(&item.docs),
        deprecated: deprecated(item.deprecated),
        name: &item.name,
        key: if used { "key" } else { "_key" },
        reader: if used { "reader" } else { "_reader" },
        fields: item
            .fields
            .iter()
            .map(|field| field_view(field, prelude))
            .collect(),
    };
    fill(file, &template)
}

fn field_view<'a>(field: &'a Field, prelude: &Prelude) -> FieldView<'a> {
    let ty = field.ty.tokens(prelude);
    let option = prelude.path("Option");
    let wire = &field.wire;
    FieldView {
        docs: docs(&field.docs),
        deprecated: deprecated(field.deprecated),
        name: &field.name,
        ty: if field.ty.is_collection() {
            ty
        } else {
            quote!(#option<#ty>)
        },
        setter: setter(field, prelude),
        empty: empty(&field.ty, prelude),
        wire: quote!(#wire),
        escaped_wire: {
            let escaped = escaped(wire);
            quote!(#escaped)
        },
    }
}

/// What a field holds until it is set.
fn empty(ty: &RustType, prelude: &Prelude) -> TokenStream {
    match ty {
        RustType::Vec(_) => {
            let vec = prelude.path("Vec");
            quote!(#vec::new())
        }
        RustType::Map(_) => quote!(std::collections::BTreeMap::new()),
        RustType::Alias(_, target) => empty(target, prelude),
        _ => quote!(None),
    }
}

/// A key as it stands between the quotes of a JSON text.
fn escaped(wire: &str) -> String {
    let quoted = serde_json::Value::from(wire).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

fn setter(field: &Field, prelude: &Prelude) -> TokenStream {
    let Field {
        name,
        setter,
        ty,
        deprecated: old,
        ..
    } = field;
    let (into, deprecated) = (prelude.path("Into"), deprecated(*old));
    let into_iterator = prelude.path("IntoIterator");
    let taken = |ty: &RustType| {
        let tokens = ty.tokens(prelude);
        if ty.is_passed_by_value() {
            tokens
        } else {
            quote!(impl #into<#tokens>)
        }
    };
    let (argument, ty, value) = match ty {
        RustType::Vec(item) => {
            let item_type = taken(item);
            let value = if item.is_passed_by_value() {
                quote!(values.into_iter().collect())
            } else {
                quote!(values.into_iter().map(#into::into).collect())
            };
            (
                quote!(values),
                quote!(impl #into_iterator<Item = #item_type>),
                value,
            )
        }
        RustType::Map(value) => {
            let (string, value_type) = (prelude.path("String"), taken(value));
            let value = if value.is_passed_by_value() {
                quote!(value)
            } else {
                quote!(value.into())
            };
            let collected = quote! {
                values.into_iter().map(|(key, value)| (key.into(), #value)).collect()
            };
            let ty = quote!(impl #into_iterator<Item = (impl #into<#string>, #value_type)>);
            (quote!(values), ty, collected)
        }
        RustType::Boxed(inner) => {
            let boxed = prelude.path("Box");
            (
                quote!(value),
                taken(inner),
                quote!(Some(#boxed::new(value))),
            )
        }
        RustType::Alias(..) if ty.is_collection() => {
            (quote!(value), taken(ty), quote!(value.into()))
        }
        ty if ty.is_passed_by_value() => (quote!(value), taken(ty), quote!(Some(value))),
        ty => (quote!(value), taken(ty), quote!(Some(value.into()))),
    };
    let doc = format!(" Sets [`{0}`](Self::{0}).", name.plain());
    quote! {
        #[doc = #doc]
        #deprecated
        pub fn #setter(mut self, #argument: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

fn open_enum(file: &str, item: &EnumItem, prelude: &Prelude) -> Result<String, RenderError> {
    let variants = item.variants.iter().map(|variant| {
        let wire = &variant.wire;
        VariantView {
            docs: docs(&variant.docs),
            deprecated: deprecated(variant.deprecated),
            name: &variant.name,
            wire: quote!(#wire),
        }
    });
    let template = Enum {
        docs: docs(&item.docs),
        deprecated: deprecated(item.deprecated),
        name: &item.name,
        variants: variants.collect(),
        unknown: &item.unknown,
        is_parameter: item.is_parameter,
        from: prelude.path("From"),
        string: prelude.path("String"),
    };
    fill(file, &template)
}

fn alias(file: &str, item: &AliasItem, prelude: &Prelude) -> Result<String, RenderError> {
    let template = Alias {
        docs: docs(&item.docs),
        name: &item.name,
        target: item.target.tokens(prelude),
    };
    fill(file, &template)
}
