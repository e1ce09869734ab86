//! Breaks the cycles in which a type would contain itself, by boxing one property of each.
//!
//! Lists and maps hold their values behind a pointer already, so only properties that hold a message
//! directly form cycles.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Note, SchemaId, SchemaKind, Type};

/// A property, by its schema and its name.
type Edge = (SchemaId, String);

/// Makes aliases that stand for nothing but themselves (an array of itself, say) end in any JSON: a
/// name for a type cannot be part of that type.
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

/// Boxes the properties in `published` (what an earlier release boxed stays boxed, or its users'
/// code would no longer compile), then one property of every cycle that is left.
///
/// A depth-first walk in order of identity finds the cycles: an edge that leads back to a schema
/// still being visited closes one. Which edge that is depends on identities only, never on the order
/// of the file.
pub(super) fn box_cycles(api: &mut Api, published: &BTreeSet<String>) {
    let mut boxed: BTreeSet<Edge> = BTreeSet::new();
    for schema in api.schemas.values() {
        for property in schema.properties() {
            if published.contains(schema.id.child(&property.name).as_str())
                && matches!(property.ty, Type::Ref(_))
            {
                boxed.insert((schema.id.clone(), property.name.clone()));
            }
        }
    }

    let edges = direct_edges(api, &boxed);
    boxed.extend(back_edges(&edges));

    for schema in api.schemas.values_mut() {
        let id = schema.id.clone();
        if let SchemaKind::Message { properties } = &mut schema.kind {
            for property in properties {
                property.boxed = boxed.contains(&(id.clone(), property.name.clone()));
            }
        }
    }
}

/// For every message, the properties that hold another message directly, and which one.
fn direct_edges(api: &Api, boxed: &BTreeSet<Edge>) -> BTreeMap<SchemaId, Vec<(String, SchemaId)>> {
    let edges_of = |id: &SchemaId| -> Vec<(String, SchemaId)> {
        let properties = api
            .schemas
            .get(id)
            .into_iter()
            .flat_map(|schema| schema.properties());
        let mut edges: Vec<_> = properties
            .filter(|property| !boxed.contains(&(id.clone(), property.name.clone())))
            .filter_map(|property| Some((property.name.clone(), held(api, &property.ty)?)))
            .collect();
        edges.sort();
        edges
    };
    api.schemas
        .keys()
        .map(|id| (id.clone(), edges_of(id)))
        .collect()
}

/// The message that a value of `ty` is, aliases looked through.
fn held(api: &Api, ty: &Type) -> Option<SchemaId> {
    let mut id = ty.schema()?;
    while let SchemaKind::Alias(ty) = &api.schemas.get(id)?.kind {
        id = ty.schema()?;
    }
    Some(id.clone())
}

/// The edges of a depth-first walk that lead back to where the walk came from. The walk keeps its own
/// stack: documents nest deeper than a thread's stack may allow.
fn back_edges(edges: &BTreeMap<SchemaId, Vec<(String, SchemaId)>>) -> BTreeSet<Edge> {
    let mut found = BTreeSet::new();
    let mut finished: BTreeSet<&SchemaId> = BTreeSet::new();
    for start in edges.keys() {
        let mut walk: Vec<(&SchemaId, usize)> = vec![(start, 0)];
        let mut open: BTreeSet<&SchemaId> = BTreeSet::new();
        while let Some((id, next)) = walk.pop() {
            if finished.contains(id) {
                continue;
            }
            open.insert(id);
            let Some((property, target)) = edges.get(id).and_then(|list| list.get(next)) else {
                open.remove(id);
                finished.insert(id);
                continue;
            };
            walk.push((id, next + 1));
            if open.contains(target) {
                found.insert((id.clone(), property.clone()));
            } else if !finished.contains(target) {
                walk.push((target, 0));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::box_cycles;
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
    fn an_alias_of_nothing_but_itself_is_any_json() {
        let api = api("recursion");
        let notes: Vec<String> = api
            .notes
            .iter()
            .map(|note| format!("{}: {}", note.path, note.text))
            .collect();
        insta::assert_snapshot!(notes.join("\n"));
    }

    #[test]
    fn what_was_boxed_stays_boxed_and_breaks_its_cycle() {
        let mut api = api("recursion");
        box_cycles(&mut api, &BTreeSet::from(["Left.right".to_owned()]));
        assert!(boxed(&api).contains("Left.right"));
        assert!(!boxed(&api).contains("Right.left"));
    }
}
