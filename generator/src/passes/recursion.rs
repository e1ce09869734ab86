//! Breaks the cycles in which a type would contain itself, by boxing one property of each.
//!
//! Lists and maps hold their values behind a pointer already, so only properties that hold a message
//! directly form cycles.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Note, SchemaId, SchemaKind, Type};
use crate::ledger::Ledger;

/// A property, by its schema and its name.
type Edge = (SchemaId, String);

/// Makes aliases that consist of themselves only, such as an array of itself, aliases of any JSON: a
/// Rust alias cannot refer to itself.
pub(super) fn cut_aliases(api: &mut Api) {
    let target = |api: &Api, id: &SchemaId| match &api.schemas.get(id)?.kind {
        SchemaKind::Alias(ty) => ty.references().cloned(),
        SchemaKind::Message { .. } | SchemaKind::Enum { .. } => None,
    };
    let ids: Vec<SchemaId> = api.schemas.keys().cloned().collect();
    for id in ids {
        let mut seen = BTreeSet::new();
        let mut next = target(api, &id);
        while let Some(at) = next.take_if(|at| *at != id && !seen.contains(at)) {
            next = target(api, &at);
            seen.insert(at);
        }
        if next.is_some_and(|at| at == id)
            && let Some(schema) = api.schemas.get_mut(&id)
        {
            schema.kind = SchemaKind::Alias(Type::Any);
            let text = "the schema is made of itself only; taken as any JSON".to_owned();
            api.notes.push(Note {
                path: schema.path.clone(),
                text,
            });
        }
    }
}

/// Boxes one property of every cycle.
///
/// Properties are visited one after the other: first those that were published boxed, which stay boxed
/// so that their users' code compiles; then those that were published unboxed, for the same reason;
/// then the new ones. A property that would close a cycle of earlier ones is boxed. Within each group
/// the order is that of identities, not of the document.
pub(super) fn box_cycles(api: &mut Api, ledger: &Ledger) {
    let mut boxed: BTreeSet<Edge> = BTreeSet::new();
    let mut rest: Vec<(bool, Edge, SchemaId)> = Vec::new();
    for schema in api.schemas.values() {
        for property in schema.properties() {
            let Some(target) = held(api, &property.ty) else {
                continue;
            };
            let field = schema.id.child(&property.name);
            let edge = (schema.id.clone(), property.name.clone());
            if ledger.boxed.contains(field.as_str()) {
                boxed.insert(edge);
            } else {
                rest.push((!ledger.has_field(field.as_str()), edge, target));
            }
        }
    }
    rest.sort();
    let mut held: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
    for (_, edge, target) in rest {
        if reaches(&held, &target, &edge.0) {
            boxed.insert(edge);
        } else {
            held.entry(edge.0).or_default().push(target);
        }
    }

    for schema in api.schemas.values_mut() {
        let id = schema.id.clone();
        if let SchemaKind::Message { properties } = &mut schema.kind {
            for property in properties {
                property.boxed = boxed.contains(&(id.clone(), property.name.clone()));
            }
        }
    }
}

/// Whether a value of `from` can hold one of `to` without a pointer between them.
fn reaches(held: &BTreeMap<SchemaId, Vec<SchemaId>>, from: &SchemaId, to: &SchemaId) -> bool {
    let mut seen = BTreeSet::new();
    let mut pending = vec![from];
    while let Some(at) = pending.pop() {
        if at == to {
            return true;
        }
        if seen.insert(at) {
            pending.extend(held.get(at).into_iter().flatten());
        }
    }
    false
}

/// The message of values of `ty`, after aliases are resolved.
fn held(api: &Api, ty: &Type) -> Option<SchemaId> {
    let mut id = ty.schema()?;
    while let SchemaKind::Alias(ty) = &api.schemas.get(id)?.kind {
        id = ty.schema()?;
    }
    Some(id.clone())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::box_cycles;
    use crate::ledger::{Ledger, NameKind};
    use crate::testing::api;

    fn boxed(api: &crate::ir::Api) -> String {
        let mut found = Vec::new();
        for schema in api.schemas.values() {
            for property in schema.properties().iter().filter(|property| property.boxed) {
                found.push(format!("{}.{}", schema.id, property.name));
            }
        }
        found.join("\n")
    }

    #[test]
    fn each_cycle_is_boxed_once_and_lists_break_cycles() {
        insta::assert_snapshot!(boxed(&api("recursion")));
    }

    #[test]
    fn an_alias_that_consists_of_itself_is_any_json() {
        let api = api("recursion");
        let notes: Vec<String> = api
            .notes
            .iter()
            .map(|note| format!("{}: {}", note.path, note.text))
            .collect();
        insta::assert_snapshot!(notes.join("\n"));
    }

    #[test]
    fn a_published_box_stays_and_breaks_its_cycle() {
        let mut api = api("recursion");
        let ledger = Ledger {
            boxed: BTreeSet::from(["Left.right".to_owned()]),
            ..Ledger::default()
        };
        box_cycles(&mut api, &ledger);
        assert!(boxed(&api).contains("Left.right"));
        assert!(!boxed(&api).contains("Right.left"));
    }

    #[test]
    fn a_new_cycle_is_boxed_where_nothing_was_published() {
        let mut api = api("recursion");
        let mut ledger = Ledger::default();
        ledger.names.insert(NameKind::Field, "Right.left", "left");
        box_cycles(&mut api, &ledger);
        assert!(boxed(&api).contains("Left.right"));
        assert!(!boxed(&api).contains("Right.left"));
    }
}
