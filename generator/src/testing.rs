//! What the tests share: fixture documents, one per construct, and short descriptions of an IR.

use crate::document;
use crate::ir::{Api, SchemaKind};
use crate::overrides::Overrides;
use crate::plan::Ledger;

/// The IR of a fixture before the passes.
pub(crate) fn lowered(fixture: &str) -> Api {
    let path = format!("{}/fixtures/{fixture}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let parsed = document::parse(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert_eq!(parsed.unknown, [], "{path}");
    crate::lower::lower(&parsed.document)
}

/// The IR of a fixture.
pub(crate) fn api(fixture: &str) -> Api {
    let mut api = lowered(fixture);
    crate::passes::run(&mut api, &Overrides::default(), &Ledger::default());
    api
}

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
        lines.push(format!("{}: {} {}", method.id, method.verb.as_str(), method.path));
        for it in &method.parameters {
            let required = if it.required { " required" } else { "" };
            let repeated = if it.repeated { " repeated" } else { "" };
            let place = it.location;
            lines.push(format!("    {} ({place:?}{required}{repeated}): {:?}", it.name, it.ty));
        }
        lines.push(format!("    {:?} -> {:?}", method.request, method.response));
    });
    lines.join("\n")
}
