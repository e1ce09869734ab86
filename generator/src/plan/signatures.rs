//! The signatures that a version publishes: what callers' code depends on beside names.

use crate::ir::{CallSettings, RequestId};
use crate::ledger::{SignatureKind, SignatureTable};
use crate::model::{
    Argument, Body, Descriptor, Field, MethodItem, OperationContents, OperationItem,
    ResourceModule, RustType, SchemaItem, SchemaModule, Setter, SetterKind,
};

/// The signatures of a version's items.
pub(super) fn of<'a>(
    modules: impl Iterator<Item = &'a ResourceModule>,
    standard_parameters: &[Setter],
    schemas: &[SchemaModule],
) -> SignatureTable {
    let mut table = SignatureTable::default();
    for module in modules {
        for method in &module.methods {
            of_method(&mut table, module, method);
        }
    }
    for setter in standard_parameters {
        of_setter(&mut table, setter);
    }
    let files = schemas.iter().flat_map(|module| &module.files);
    for item in files.flat_map(|file| &file.items) {
        of_schema(&mut table, item);
    }
    table
}

fn of_method(table: &mut SignatureTable, module: &ResourceModule, method: &MethodItem) {
    let id = method.origin.to_string();
    let path = module.path.iter().chain([&module.handle, &method.function]);
    let path: Vec<&str> = path.map(|name| name.plain()).collect();
    let mut types: Vec<String> = method.arguments.iter().map(of_argument).collect();
    match &method.body {
        Some(Body {
            ty,
            positional: true,
            ..
        }) => types.push(passed(ty)),
        Some(Body { ty, .. }) => drop(table.insert(SignatureKind::Setter, &id, passed(ty))),
        None => {}
    }
    let function = format!("{}({})", path.join("::"), types.join(", "));
    table.insert(SignatureKind::Function, &id, function);
    table.insert(SignatureKind::Response, &id, method.response.to_string());
    let Descriptor {
        settings,
        request_id,
        ..
    } = &method.descriptor;
    let settings = settings.iter().map(CallSettings::to_string);
    let defaults: Vec<String> = settings
        .chain(request_id.iter().map(RequestId::to_string))
        .collect();
    if !defaults.is_empty() {
        table.insert(SignatureKind::Defaults, &id, defaults.join(", "));
    }
    let paging = method.paging.as_ref();
    if let Some((_, item)) = paging.and_then(|paging| paging.items.as_ref()) {
        table.insert(SignatureKind::Pages, &id, item.to_string());
    }
    if let Some(media) = &method.media {
        if media.download.is_some() {
            table.insert(SignatureKind::Download, &id, "Download".to_owned());
        }
        if media.upload.is_some() {
            table.insert(SignatureKind::Upload, &id, "Upload".to_owned());
        }
    }
    if let Some(OperationItem::Starts(OperationContents {
        response, metadata, ..
    })) = &method.operation
    {
        let types = format!("{}, {}", response.ty, metadata.ty);
        table.insert(SignatureKind::Operation, &id, types);
    }
    for setter in &method.setters {
        of_setter(table, setter);
    }
}

fn of_argument(argument: &Argument) -> String {
    several(&argument.ty, argument.repeated)
}

fn of_setter(table: &mut SignatureTable, setter: &Setter) {
    let ty = several(&setter.ty, setter.kind == SetterKind::Repeated);
    table.insert(SignatureKind::Setter, setter.origin.to_string(), ty);
}

fn of_schema(table: &mut SignatureTable, item: &SchemaItem) {
    let id = item.origin().to_string();
    let kind = match item {
        SchemaItem::Message(message) => {
            for field in &message.fields {
                let (id, ty) = (field.origin.to_string(), of_field(field));
                table.insert(SignatureKind::Field, id, ty);
            }
            "struct".to_owned()
        }
        SchemaItem::Enum(_) => "enum".to_owned(),
        SchemaItem::Alias(alias) => alias.target.to_string(),
    };
    table.insert(SignatureKind::Schema, id, kind);
}

fn of_field(field: &Field) -> String {
    match field.ty.is_collection() {
        true => field.ty.to_string(),
        false => format!("Option<{}>", field.ty),
    }
}

/// The type of an argument that takes one value or any number.
fn several(ty: &RustType, repeated: bool) -> String {
    match repeated {
        true => format!("impl IntoIterator<Item = {}>", passed(ty)),
        false => passed(ty),
    }
}

/// The type of an argument, which is anything that converts into the type of the value for most.
fn passed(ty: &RustType) -> String {
    match ty.is_passed_by_value() {
        true => ty.to_string(),
        false => format!("impl Into<{ty}>"),
    }
}
