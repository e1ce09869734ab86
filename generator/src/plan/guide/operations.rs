//! What the page about operations shows.

use super::super::examples::schema;
use crate::model::{
    MethodItem, Name, OperationItem, PayloadItem, ResourceModule, RustType, SchemaItem, TypePath,
};

/// States that something reaches, the most usual first.
const REACHED: [&str; 6] = [
    "ACTIVE",
    "READY",
    "DEPLOYED",
    "RUNNING",
    "SUCCEEDED",
    "ENABLED",
];

/// Finds the first method that fulfils a condition, with its module.
pub(super) type Find<'f, 'a> =
    &'f dyn Fn(&dyn Fn(&MethodItem) -> bool) -> Option<(&'a ResourceModule, &'a MethodItem)>;

/// A method that starts an operation, with the types of the result and the metadata.
pub(super) struct Started<'a> {
    pub(super) module: &'a ResourceModule,
    pub(super) method: &'a MethodItem,
    pub(super) response: String,
    pub(super) metadata: String,
}

/// A method that starts an operation, preferably one whose contents are messages, and one that the page
/// can call as it stands.
pub(super) fn operation<'a>(find: Find<'_, 'a>) -> Option<Started<'a>> {
    let contents = |method: &'a MethodItem| match &method.operation {
        Some(OperationItem::Starts(contents)) => Some(contents),
        _ => None,
    };
    let is_message = |payload: &PayloadItem| matches!(payload.ty, RustType::Message(_));
    let starts = |method: &MethodItem, typed: bool| match &method.operation {
        Some(OperationItem::Starts(it)) => {
            !typed || is_message(&it.response) && is_message(&it.metadata)
        }
        _ => false,
    };
    let (module, method) = find(&|method| starts(method, true) && method.example.is_complete())
        .or_else(|| find(&|method| starts(method, false)))?;
    let contents = contents(method)?;
    let shown = |payload: &PayloadItem| match &payload.ty {
        RustType::Message(path) => schema(path),
        other => other.to_string(),
    };
    Some(Started {
        module,
        method,
        response: shown(&contents.response),
        metadata: shown(&contents.metadata),
    })
}

/// The field with the state of what a method returns, and a state that it reaches.
/// `named` finds a schema by its path.
pub(super) fn state<'s>(
    method: &MethodItem,
    named: &dyn Fn(&TypePath) -> Option<&'s SchemaItem>,
) -> Option<(Name, String)> {
    let RustType::Message(path) = &method.response else {
        return None;
    };
    let SchemaItem::Message(message) = named(path)? else {
        return None;
    };
    let mut fields = message.fields.iter();
    let field = fields.find(|it| it.wire == "state" && !it.deprecated)?;
    let RustType::Enum(path) = &field.ty else {
        return None;
    };
    let SchemaItem::Enum(states) = named(path)? else {
        return None;
    };
    let with_name = |name: &&str| {
        let mut states = states.variants.iter();
        states.find(|it| it.wire == *name && !it.deprecated)
    };
    let state = REACHED.iter().find_map(with_name)?;
    Some((
        field.name.clone(),
        format!("{}::{}", schema(path), state.name),
    ))
}
