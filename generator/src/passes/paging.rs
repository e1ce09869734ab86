//! Finds the methods that return their results in pages (AIP-158).

use std::collections::BTreeMap;

use crate::ir::{
    Api, Location, Method, PageItems, PageToken, Paging, Schema, SchemaId, SchemaKind, Type,
};
use crate::overrides::Overrides;

/// The names of the next page's token in responses, most usual first.
const RESPONSE_TOKENS: [&str; 2] = ["nextPageToken", "pageToken"];
/// The names of the page token in requests, most usual first.
const REQUEST_TOKENS: [&str; 2] = ["pageToken", "nextPageToken"];

/// Fills the `paging` of every method whose request takes a page token and whose response returns one.
/// `published` has the published property with the items of a method's pages.
pub(super) fn find(api: &mut Api, overrides: &Overrides, published: &BTreeMap<String, String>) {
    let schemas = std::mem::take(&mut api.schemas);
    api.for_each_method_mut(&mut |resources, method| {
        method.paging = paging(method, resources, &schemas, overrides, published);
    });
    api.schemas = schemas;
}

fn paging(
    method: &Method,
    resources: &[String],
    schemas: &BTreeMap<SchemaId, Schema>,
    overrides: &Overrides,
    published: &BTreeMap<String, String>,
) -> Option<Paging> {
    let response = schemas.get(method.response.as_ref()?.schema()?)?;
    let response_token = RESPONSE_TOKENS
        .into_iter()
        .find(|name| is_token(response, name))?;
    let request_token = request_token(method, schemas)?;
    let named = |property: &str| {
        let mut candidates = candidates(response, schemas).into_iter();
        candidates.find(|it| it.property == property)
    };
    let items = match overrides.page_items_of(method.id.as_str()) {
        Some(property) => named(property),
        // A published property stays, whatever other lists the response has now.
        None => published
            .get(method.id.as_str())
            .and_then(|property| named(property))
            .or_else(|| items(response, resources, schemas)),
    };
    Some(Paging {
        request_token,
        response_token: response_token.to_owned(),
        items,
    })
}

fn is_token(schema: &Schema, name: &str) -> bool {
    schema
        .properties()
        .iter()
        .any(|property| property.name == name && property.ty == Type::String)
}

fn request_token(method: &Method, schemas: &BTreeMap<SchemaId, Schema>) -> Option<PageToken> {
    let in_query = |name: &&str| {
        method.parameters.iter().any(|parameter| {
            parameter.name == *name
                && parameter.location == Location::Query
                && parameter.ty == Type::String
                && !parameter.repeated
        })
    };
    if let Some(name) = REQUEST_TOKENS.into_iter().find(in_query) {
        return Some(PageToken::Query(name.to_owned()));
    }
    let body = schemas.get(method.request.as_ref()?.schema()?)?;
    let name = REQUEST_TOKENS
        .into_iter()
        .find(|name| is_token(body, name))?;
    Some(PageToken::Body(name.to_owned()))
}

/// The property that holds the items: the only candidate of the first rule that has any. Where a rule
/// has several, none is chosen; callers can still request page after page, and `apis.toml` can name
/// the property.
fn items(
    response: &Schema,
    resources: &[String],
    schemas: &BTreeMap<SchemaId, Schema>,
) -> Option<PageItems> {
    let resource = resources.last().map(String::as_str).unwrap_or_default();
    let rules: [&dyn Fn(&PageItems) -> bool; 5] = [
        &|it| it.property == "items" && !it.map,
        &|it| it.property == resource && !it.map,
        // The names in searches and reports.
        &|it| matches!(it.property.as_str(), "results" | "rows") && !it.map,
        &|it| !it.map && !lists_what_is_missing(&it.property) && is_message(&it.item, schemas),
        &|it| !lists_what_is_missing(&it.property),
    ];
    let all = candidates(response, schemas);
    for rule in rules {
        let mut left = all.iter().filter(|candidate| rule(candidate));
        match (left.next(), left.next()) {
            (Some(only), None) => return Some(only.clone()),
            (Some(_), Some(_)) => return None,
            (None, _) => {}
        }
    }
    None
}

/// Whether a list names what is missing from a page.
fn lists_what_is_missing(property: &str) -> bool {
    let name = property.to_ascii_lowercase();
    [
        "unreachable",
        "failed",
        "missing",
        "warning",
        "partialerror",
    ]
    .iter()
    .any(|word| name.contains(word))
}

fn is_message(ty: &Type, schemas: &BTreeMap<SchemaId, Schema>) -> bool {
    let schema = ty.schema().and_then(|id| schemas.get(id));
    schema.is_some_and(|schema| matches!(schema.kind, SchemaKind::Message { .. }))
}

fn candidates(response: &Schema, schemas: &BTreeMap<SchemaId, Schema>) -> Vec<PageItems> {
    let candidate = |property: &crate::ir::Property| {
        let (item, map) = match &property.ty {
            Type::Array(item) => (item, false),
            Type::Map(item) if is_message(item, schemas) => (item, true),
            _ => return None,
        };
        Some(PageItems {
            property: property.name.clone(),
            item: (**item).clone(),
            map,
        })
    };
    response.properties().iter().filter_map(candidate).collect()
}

#[cfg(test)]
mod tests {
    use crate::testing::api;

    #[test]
    fn tokens_and_items_are_found_in_every_place() {
        let api = api("paging");
        let mut found = Vec::new();
        api.for_each_method(&mut |_, method| {
            let paging = method.paging.as_ref().map(|paging| {
                let items = paging
                    .items
                    .as_ref()
                    .map(|items| (&items.property, items.map));
                format!(
                    "{:?} <- {} {items:?}",
                    paging.request_token, paging.response_token
                )
            });
            found.push(format!(
                "{}: {}",
                method.id,
                paging.unwrap_or_else(|| "not paged".into())
            ));
        });
        insta::assert_snapshot!(found.join("\n"));
    }
}
