//! Short descriptions of IRs and plans for snapshots.

use crate::ir::{Api, SchemaKind};
use crate::model::{
    MethodItem, Name, OperationItem, Prelude, ResourceModule, RustType, SchemaItem, SchemaModule,
    SetterKind, Version,
};

/// A line per property, value and alias.
pub(crate) fn describe_schemas(api: &Api) -> String {
    let mut lines = Vec::new();
    for schema in api.schemas.values() {
        match &schema.kind {
            SchemaKind::Message { properties } => {
                lines.push(format!("message {}", schema.id));
                for it in properties {
                    lines.push(format!("    {}: {:?}", it.name, it.ty));
                }
            }
            SchemaKind::Enum { values } => {
                lines.push(format!("enum {}", schema.id));
                lines.extend(values.iter().map(|it| format!("    {}", it.value)));
            }
            SchemaKind::Alias(ty) => lines.push(format!("alias {} = {ty:?}", schema.id)),
        }
    }
    lines.join("\n")
}

/// A line per method and parameter.
pub(crate) fn describe_methods(api: &Api) -> String {
    let mut lines = Vec::new();
    api.for_each_method(&mut |_, method| {
        lines.push(format!(
            "{}: {} {}",
            method.id,
            method.verb.as_str(),
            method.path
        ));
        for it in &method.parameters {
            let required = if it.required { " required" } else { "" };
            let repeated = if it.repeated { " repeated" } else { "" };
            let place = it.location;
            lines.push(format!(
                "    {} ({place:?}{required}{repeated}): {:?}",
                it.name, it.ty
            ));
        }
        lines.push(format!("    {:?} -> {:?}", method.request, method.response));
    });
    lines.join("\n")
}

/// Every type of a plan with its members, and their names on the wire where those differ.
pub(crate) fn describe_plan(version: &Version) -> String {
    let mut lines = Vec::new();
    for module in &version.schemas {
        describe_module(module, &mut lines);
    }
    lines.join("\n")
}

fn describe_module(module: &SchemaModule, lines: &mut Vec<String>) {
    let namespace = module
        .namespace
        .as_ref()
        .map_or(String::new(), |name| format!("::{name}"));
    for file in &module.files {
        lines.push(format!("// schemas{namespace}, file {}", file.module));
        for item in &file.items {
            match item {
                SchemaItem::Message(item) => {
                    lines.push(format!("struct {}", item.name));
                    for field in &item.fields {
                        let (name, ty) = (&field.name, rust(&field.ty));
                        let wire = differs(name.plain(), &field.wire);
                        lines.push(format!("    {name}: {ty}{wire}"));
                    }
                }
                SchemaItem::Enum(item) => {
                    let variants = item.variants.iter();
                    let variants = variants.map(|it| format!("{} = {:?}", it.name, it.wire));
                    lines.push(format!("enum {}", item.name));
                    lines.extend(variants.map(|variant| format!("    {variant}")));
                }
                SchemaItem::Alias(item) => {
                    lines.push(format!("type {} = {}", item.name, rust(&item.target)));
                }
            }
        }
    }
}

/// Every resource of a plan with its methods.
pub(crate) fn describe_tree(version: &Version) -> String {
    let mut lines = Vec::new();
    for setter in &version.standard_parameters {
        let wire = differs(setter.name.plain(), &setter.wire);
        lines.push(format!(
            "every method: .{}({}){wire}",
            setter.name,
            rust(&setter.ty)
        ));
    }
    for module in std::iter::once(&version.root).chain(&version.resources) {
        describe_resource(module, &mut lines);
    }
    lines.join("\n")
}

fn describe_resource(module: &ResourceModule, lines: &mut Vec<String>) {
    let path: Vec<String> = module.path.iter().map(ToString::to_string).collect();
    lines.push(format!("// mod {}: {}", path.join("::"), module.handle));
    for child in &module.children {
        lines.push(format!(
            "fn {}() -> {}::{}",
            child.accessor, child.module, child.handle
        ));
    }
    for method in &module.methods {
        describe_method(method, lines);
    }
}

fn describe_method(method: &MethodItem, lines: &mut Vec<String>) {
    let many = |ty: String, repeated: bool| if repeated { format!("[{ty}]") } else { ty };
    let mut arguments: Vec<String> = method
        .arguments
        .iter()
        .map(|it| format!("{}: {}", it.name, many(rust(&it.ty), it.repeated)))
        .collect();
    let body = method.body.as_ref();
    arguments.extend(
        body.filter(|body| body.positional)
            .map(|it| format!("{}: {}", it.name, rust(&it.ty))),
    );
    let (function, arguments) = (&method.function, arguments.join(", "));
    lines.push(format!("fn {function}({arguments}) -> {}", method.request));
    let path = &method.descriptor.path;
    let (name, verb) = (&method.descriptor.name, method.descriptor.verb.as_str());
    lines.push(format!(
        "    {name}: {verb} {path} -> {}",
        rust(&method.response)
    ));
    if method.is_stream() {
        lines.push("    a stream of messages".to_owned());
    }
    for (parameter, pattern) in &method.descriptor.patterns {
        lines.push(format!("    {parameter} is {pattern}"));
    }
    for it in &method.descriptor.siblings {
        lines.push(format!(
            "    {} of {} for {}",
            it.parameter, it.pattern, it.accessor
        ));
    }
    for setter in &method.setters {
        let ty = many(rust(&setter.ty), setter.kind == SetterKind::Repeated);
        let wire = differs(setter.name.plain().trim_start_matches("set_"), &setter.wire);
        lines.push(format!("    .{}({ty}){wire}", setter.name));
    }
    if let Some(body) = body.filter(|body| !body.positional) {
        lines.push(format!("    .set_body({})", rust(&body.ty)));
    }
    if let Some(OperationItem::Starts(contents)) = &method.operation {
        let [response, metadata] = [&contents.response, &contents.metadata].map(|it| rust(&it.ty));
        lines.push(format!("    operation: {response}, {metadata}"));
    }
    if let Some(paging) = &method.paging {
        let place = if paging.in_body { "body" } else { "query" };
        let items = paging.items.as_ref();
        let joined = |fields: &[Name]| {
            let fields: Vec<&str> = fields.iter().map(Name::plain).collect();
            fields.join(".")
        };
        let items = items.map_or("no items".to_owned(), |(fields, ty)| {
            format!("{}: {}", joined(fields), rust(ty))
        });
        let (request, response) = (&paging.request_token, joined(&paging.response_token));
        lines.push(format!(
            "    pages: {place} {request} <- {response}, {items}"
        ));
    }
}

fn rust(ty: &RustType) -> String {
    ty.tokens(&Prelude::default()).to_string().replace(' ', "")
}

/// The name on the wire, where it does not follow from the Rust name.
fn differs(name: &str, wire: &str) -> String {
    let folded = |text: &str| -> String {
        text.chars()
            .filter(|c| *c != '_')
            .map(|c| c.to_ascii_lowercase())
            .collect()
    };
    if folded(name) == folded(wire) {
        String::new()
    } else {
        format!(" // {wire:?}")
    }
}
