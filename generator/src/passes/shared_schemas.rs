//! Finds schemas of which one definition suffices for several documents of a crate.
//!
//! The document of one API version often repeats schemas of another version: `GoogleCloudShopV1Book` in
//! the document of v2. Where the document of v1 is in the crate too, the two are equal and no method of
//! v2 reaches the schema, v2 needs no type of its own.
//!
//! Equality ignores texts. It is decided for a schema together with every schema that it refers to.

use std::collections::BTreeSet;

use crate::ir::{Api, EnumValue, Property, Schema, SchemaId, SchemaKind};
use crate::ledger::{Ledger, NameKind};

/// Fills `same_as` of every schema that another API of the crate defines as its own.
///
/// A schema that was published as a type of its own stays one, because code may rely on it.
pub(super) fn find(apis: &mut [&mut Api], ledgers: &[&Ledger]) {
    let mut found: Vec<Vec<(SchemaId, String)>> = Vec::with_capacity(apis.len());
    for (position, (api, ledger)) in apis.iter().zip(ledgers).enumerate() {
        let mut shared = Vec::new();
        for (other, sibling) in apis.iter().enumerate() {
            if other != position {
                let ids = defined_by(api, sibling, ledger).into_iter();
                shared.extend(ids.map(|id| (id.clone(), sibling.id.clone())));
            }
        }
        found.push(shared);
    }
    for (api, shared) in apis.iter_mut().zip(found) {
        for (id, sibling) in shared {
            if let Some(schema) = api.schemas.get_mut(&id) {
                schema.same_as.get_or_insert(sibling);
            }
        }
        keep_what_others_refer_to(api);
    }
}

/// The schemas of `api` that are of the sibling's home package, equal to the sibling's, and used by no
/// method of `api`.
fn defined_by<'a>(api: &'a Api, sibling: &Api, ledger: &Ledger) -> Vec<&'a SchemaId> {
    let home = sibling.home_package.as_deref();
    if home.is_none() || home == api.home_package.as_deref() {
        return Vec::new();
    }
    let equal = equal(api, sibling);
    let shared = api.schemas.values().filter(|schema| {
        schema.id.package() == home
            && equal.contains(&schema.id)
            && schema.reached_by.is_empty()
            && !schema.standard
            && !has_own_type(ledger, &schema.id)
    });
    shared.map(|schema| &schema.id).collect()
}

/// Whether a schema was published as a type of its own.
fn has_own_type(ledger: &Ledger, id: &SchemaId) -> bool {
    let id = id.as_str();
    ledger.names.get(NameKind::Schema, id).is_some() && !ledger.reexports.contains_key(id)
}

/// The schemas that are equal in both APIs. Since schemas can refer to each other in cycles, all that
/// look alike are assumed to be equal until they refer to one that is not.
fn equal<'a>(api: &'a Api, sibling: &Api) -> BTreeSet<&'a SchemaId> {
    let alike = |schema: &&Schema| {
        let other = sibling.schemas.get(&schema.id);
        other.is_some_and(|other| is_alike(schema, other))
    };
    let schemas: Vec<&Schema> = api.schemas.values().filter(alike).collect();
    let mut equal: BTreeSet<&SchemaId> = schemas.iter().map(|schema| &schema.id).collect();
    loop {
        let before = equal.len();
        for schema in &schemas {
            if !schema.references().all(|id| equal.contains(id)) {
                equal.remove(&schema.id);
            }
        }
        if equal.len() == before {
            return equal;
        }
    }
}

/// Whether two schemas are equal, apart from texts and from the schemas that they refer to.
fn is_alike(a: &Schema, b: &Schema) -> bool {
    let kinds = match (&a.kind, &b.kind) {
        (SchemaKind::Message { properties: a }, SchemaKind::Message { properties: b }) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_alike_property(a, b))
        }
        (SchemaKind::Enum { values: a }, SchemaKind::Enum { values: b }) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_alike_value(a, b))
        }
        (SchemaKind::Alias(a), SchemaKind::Alias(b)) => a == b,
        _ => false,
    };
    kinds && a.origin == b.origin && a.deprecated == b.deprecated
}

/// Which property of a cycle is held behind a pointer is left aside: it is a decision about each API.
fn is_alike_property(a: &Property, b: &Property) -> bool {
    let Property {
        name,
        ty,
        description: _,
        read_only,
        required,
        deprecated,
        default,
        boxed: _,
    } = a;
    *name == b.name
        && *ty == b.ty
        && *read_only == b.read_only
        && *required == b.required
        && *deprecated == b.deprecated
        && *default == b.default
}

fn is_alike_value(a: &EnumValue, b: &EnumValue) -> bool {
    a.value == b.value && a.deprecated == b.deprecated
}

/// A schema with a type of its own refers to types of its own API, which are compiled wherever it is.
fn keep_what_others_refer_to(api: &mut Api) {
    let own = api
        .schemas
        .values()
        .filter(|schema| schema.same_as.is_none());
    let mut pending: Vec<SchemaId> = own
        .flat_map(|schema| schema.references().cloned())
        .collect();
    while let Some(id) = pending.pop() {
        let Some(schema) = api.schemas.get_mut(&id) else {
            continue;
        };
        if schema.same_as.take().is_some() {
            pending.extend(schema.references().cloned());
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::ir::Api;
    use crate::ledger::{Ledger, NameKind};
    use crate::testing::{api_of, fixture};

    fn api(document: &Value) -> Api {
        api_of(&document.to_string(), &Ledger::default())
    }

    /// The schemas of the new version that are those of the old one, after a change of both documents.
    fn shared_after(change: impl Fn(&mut Value, &mut Value), ledger: &Ledger) -> Vec<String> {
        let document = |name: &str| -> Value { serde_json::from_str(&fixture(name)).unwrap() };
        let (mut new, mut old) = (document("versions.v2"), document("versions.v1"));
        change(&mut new, &mut old);
        let (mut new, mut old) = (api(&new), api(&old));
        crate::passes::share(&mut [&mut new, &mut old], &[ledger, &Ledger::default()]);
        assert!(old.schemas.values().all(|schema| schema.same_as.is_none()));
        let shared = new.schemas.values();
        let shared = shared.filter(|schema| schema.same_as.as_deref() == Some("versions:v1"));
        shared.map(|schema| schema.id.to_string()).collect()
    }

    fn shared(change: impl Fn(&mut Value, &mut Value)) -> Vec<String> {
        shared_after(change, &Ledger::default())
    }

    fn v1(names: &[&str]) -> Vec<String> {
        names
            .iter()
            .map(|name| format!("GoogleCloudVersionsV1{name}"))
            .collect()
    }

    #[test]
    fn equal_schemas_of_another_version_are_shared() {
        let expected = v1(&[
            "Author",
            "Book",
            "Book.cover",
            "Book.format",
            "Leaf",
            "Shelf",
        ]);
        assert_eq!(shared(|_, _| ()), expected);
    }

    #[test]
    fn texts_make_no_difference() {
        let change = |new: &mut Value, _: &mut Value| {
            let book = &mut new["schemas"]["GoogleCloudVersionsV1Book"];
            book["description"] = json!("Another text.");
            book["properties"]["title"]["description"] = json!("Another text.");
            book["properties"]["format"]["enumDescriptions"] = json!(["Other", "texts."]);
        };
        assert_eq!(shared(change), shared(|_, _| ()));
    }

    #[test]
    fn a_schema_that_differs_has_a_type_of_its_own_and_so_has_each_that_refers_to_it() {
        let change = |new: &mut Value, _: &mut Value| {
            let author = &mut new["schemas"]["GoogleCloudVersionsV1Author"];
            author["properties"]["born"] = json!({"type": "string"});
        };
        // Author and Book refer to each other, and Shelf refers to Book.
        assert_eq!(shared(change), v1(&["Leaf"]));
    }

    #[test]
    fn a_schema_that_another_type_of_the_version_refers_to_has_a_type_of_its_own() {
        let change = |new: &mut Value, _: &mut Value| {
            let own = &mut new["schemas"]["GoogleCloudVersionsV2Shelf"];
            own["properties"]["leaf"] = json!({"$ref": "GoogleCloudVersionsV1Leaf"});
        };
        let expected = v1(&["Author", "Book", "Book.cover", "Book.format", "Shelf"]);
        assert_eq!(shared(change), expected);
    }

    #[test]
    fn a_schema_that_a_method_reaches_has_a_type_of_its_own() {
        let change = |new: &mut Value, _: &mut Value| {
            new["resources"]["shelves"]["methods"]["old"] = json!({
                "id": "versions.shelves.old", "httpMethod": "GET", "path": "v2/old",
                "response": {"$ref": "GoogleCloudVersionsV1Shelf"}
            });
        };
        assert_eq!(shared(change), v1(&["Leaf"]));
    }

    #[test]
    fn a_schema_that_the_other_version_lacks_has_a_type_of_its_own() {
        let change = |_: &mut Value, old: &mut Value| {
            old["schemas"]
                .as_object_mut()
                .unwrap()
                .remove("GoogleCloudVersionsV1Leaf");
        };
        let expected = v1(&["Author", "Book", "Book.cover", "Book.format", "Shelf"]);
        assert_eq!(shared(change), expected);
    }

    #[test]
    fn a_type_that_was_published_stays() {
        let mut ledger = Ledger::default();
        for (schema, is_reexport) in [("Leaf", false), ("Shelf", true)] {
            let id = format!("GoogleCloudVersionsV1{schema}");
            ledger.names.insert(NameKind::Schema, &id, schema);
            if is_reexport {
                ledger.reexports.insert(id, "versions:v1".to_owned());
            }
        }
        let expected = v1(&["Author", "Book", "Book.cover", "Book.format", "Shelf"]);
        assert_eq!(shared_after(|_, _| (), &ledger), expected);
    }
}
