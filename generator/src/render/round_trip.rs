//! A test of the crate, written with it: every schema through JSON and back.

use askama::Template;
use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{cfg_attribute, inner_cfg_attribute};
use super::{Files, RenderError, fill};
use crate::model::{
    Field, MessageItem, Name, Package, RustType, SchemaItem, SchemaModule, Version,
};

#[derive(Template)]
#[template(path = "round_trip.rs.jinja")]
struct RoundTrip {
    package: String,
    version: TokenStream,
    groups: Vec<GroupView>,
}

/// The rows of schemas that are compiled with the same features.
struct GroupView {
    cfg: TokenStream,
    rows: Vec<TokenStream>,
}

/// Adds the test of a version, `tests/VERSION_round_trip.rs`.
pub(super) fn render(
    package: &Package,
    version: &Version,
    files: &mut Files,
) -> Result<(), RenderError> {
    let krate = Name::new(&package.name);
    let module = &version.module;
    let row_of = |namespace: &SchemaModule, message: &MessageItem| {
        let name = &message.name;
        let path = match &namespace.namespace {
            Some(namespace) => quote!(#krate::#module::schemas::#namespace::#name),
            None => quote!(#krate::#module::schemas::#name),
        };
        row(&path, message)
    };
    let mut groups = Vec::new();
    for namespace in &version.schemas {
        for file in &namespace.files {
            let rows = file.items.iter().filter_map(|item| match item {
                SchemaItem::Message(message) => Some(row_of(namespace, message)),
                SchemaItem::Enum(_) | SchemaItem::Alias(_) => None,
            });
            let rows: Vec<TokenStream> = rows.collect();
            if !rows.is_empty() {
                groups.push(GroupView {
                    cfg: cfg_attribute(&file.cfg),
                    rows,
                });
            }
        }
    }
    if groups.is_empty() {
        return Ok(());
    }
    let name = format!("tests/{}_round_trip.rs", module.plain());
    files.add_rust(
        &name,
        fill(
            &name,
            &RoundTrip {
                package: krate.to_string(),
                version: inner_cfg_attribute(&version.cfg),
                groups,
            },
        )?,
    )
}

fn row(path: &TokenStream, message: &MessageItem) -> TokenStream {
    let schema = path.to_string().replace(' ', "");
    let properties = message.fields.iter().map(|Field { wire, ty, .. }| {
        let kind = kind(ty);
        quote!((#wire, #kind))
    });
    quote! {
        Row { schema: #schema, again: again::<#path>, properties: &[#(#properties),*] }
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
        RustType::Value | RustType::Unit => "value",
        RustType::Object => "object",
        RustType::Message(_) => "message",
        RustType::Enum(_) => "enum",
        RustType::Boxed(inner) | RustType::Alias(_, inner) => return kind(inner),
        RustType::Vec(item) => return format!("list of {}", kind(item)),
        RustType::Map(value) => return format!("map of {}", kind(value)),
    };
    kind.to_owned()
}
