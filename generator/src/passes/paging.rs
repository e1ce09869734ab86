//! Finds the methods that return their results in pages (AIP-158).

use std::collections::BTreeMap;

use crate::error::PlanError;
use crate::ir::{
    Api, Location, Method, PageItems, PageToken, Paging, Property, Schema, SchemaId, SchemaKind,
    Type,
};
use crate::overrides::{Change, Overrides};

/// The names of the next page's token in responses, most usual first.
const RESPONSE_TOKENS: [&str; 2] = ["nextPageToken", "pageToken"];
/// The names of the page token in requests, most usual first.
const REQUEST_TOKENS: [&str; 2] = ["pageToken", "nextPageToken"];

/// Fills the `paging` of every method whose request takes a page token and whose response gives one.
/// `published` says what the pages of a method are lists of to its users.
///
/// # Errors
///
/// A correction of pages that does not apply.
pub(super) fn find(
    api: &mut Api,
    overrides: &Overrides,
    published: &BTreeMap<String, String>,
) -> Result<(), PlanError> {
    let schemas = std::mem::take(&mut api.schemas);
    let mut stale = Vec::new();
    api.for_each_method_mut(&mut |resources, method| {
        let correction = overrides.paging_of(method.id.as_str());
        if method.stream.is_some() {
            let problem = "the response is a stream of messages".to_owned();
            let place = method.path_in_document.clone();
            stale.extend(correction.map(|it| (it, place, problem)));
            return;
        }
        let found = paging(method, resources, &schemas, overrides, published);
        let corrected =
            correction.map(|it| (it, correct(&it.change, method, found.as_ref(), &schemas)));
        method.paging = match corrected {
            None => found,
            Some((_, Ok(corrected))) => corrected,
            Some((correction, Err(problem))) => {
                stale.push((correction, method.path_in_document.clone(), problem));
                found
            }
        };
    });
    api.schemas = schemas;
    for (correction, path, problem) in stale {
        correction.stale(&path, &problem, &mut api.notes)?;
    }
    Ok(())
}

/// The pages of a method as a correction has them, or the reason why it does not apply.
fn correct(
    change: &Change,
    method: &Method,
    found: Option<&Paging>,
    schemas: &BTreeMap<SchemaId, Schema>,
) -> Result<Option<Paging>, String> {
    let corrected = match change {
        Change::Paged {
            request_token,
            response_token,
            items,
        } => Some(corrected(
            method,
            schemas,
            request_token,
            response_token,
            items.as_deref(),
        )?),
        _ => None,
    };
    match (found, &corrected) {
        (found, corrected) if found == corrected.as_ref() => {
            Err("this is found without the correction".to_owned())
        }
        _ => Ok(corrected),
    }
}

fn corrected(
    method: &Method,
    schemas: &BTreeMap<SchemaId, Schema>,
    request_token: &PageToken,
    response_token: &str,
    items: Option<&str>,
) -> Result<Paging, String> {
    let request_type = match request_token {
        PageToken::Query(name) => {
            let mut parameters = method.parameters.iter();
            parameters
                .find(|it| it.name == *name && it.location == Location::Query && !it.repeated)
                .map(|it| &it.ty)
                .ok_or_else(|| format!("the query has no parameter `{name}`"))?
        }
        PageToken::Body(path) => at_path(method.request.as_ref(), path, schemas)
            .map(|property| &property.ty)
            .ok_or_else(|| format!("the request has no property `{path}`"))?,
    };
    let response = method.response.as_ref();
    let response_type = at_path(response, response_token, schemas)
        .map(|property| &property.ty)
        .ok_or_else(|| format!("the response has no property `{response_token}`"))?;
    if request_type != response_type || !matches!(request_type, Type::String | Type::Bytes) {
        return Err("the two tokens are not both text or both bytes".to_owned());
    }
    let items = items.map(|path| {
        let property = at_path(response, path, schemas);
        let candidate = property.and_then(|property| candidate(property, schemas));
        let named = |items| PageItems {
            property: path.to_owned(),
            ..items
        };
        candidate
            .map(named)
            .ok_or_else(|| format!("the response has no list `{path}`"))
    });
    Ok(Paging {
        request_token: request_token.clone(),
        response_token: response_token.to_owned(),
        items: items.transpose()?,
    })
}

/// The property at a path that begins in the message `ty`.
fn at_path<'a>(
    ty: Option<&Type>,
    path: &str,
    schemas: &'a BTreeMap<SchemaId, Schema>,
) -> Option<&'a Property> {
    let mut names = path.split('.');
    let schema = schemas.get(ty?.schema()?)?;
    let named = |schema: &'a Schema, name: &str| {
        let mut properties = schema.properties().iter();
        properties.find(|property| property.name == name)
    };
    let first = named(schema, names.next()?)?;
    names.try_fold(first, |holder, name| {
        named(schemas.get(holder.ty.schema()?)?, name)
    })
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
    let properties = response.properties().iter();
    properties.filter_map(|it| candidate(it, schemas)).collect()
}

/// A property as the items of a page: a list, or a map of messages.
fn candidate(property: &Property, schemas: &BTreeMap<SchemaId, Schema>) -> Option<PageItems> {
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
}

#[cfg(test)]
mod tests {
    use crate::ir::{Api, Method, PageToken};
    use crate::ledger::Ledger;
    use crate::overrides::{Change, Correction, IfStale, Overrides};
    use crate::testing::{api, lowered};

    /// A line on the pages of each method.
    fn described(api: &Api) -> String {
        let mut found = Vec::new();
        api.for_each_method(&mut |_, method| found.push(line(method)));
        found.join("\n")
    }

    fn line(method: &Method) -> String {
        let paging = method.paging.as_ref().map(|paging| {
            let items = paging.items.as_ref();
            let items = items.map(|items| (&items.property, items.map));
            let (request, response) = (&paging.request_token, &paging.response_token);
            format!("{request:?} <- {response} {items:?}")
        });
        let paging = paging.unwrap_or_else(|| "not paged".to_owned());
        format!("{}: {paging}", method.id)
    }

    fn query(name: &str) -> PageToken {
        PageToken::Query(name.to_owned())
    }

    fn paged(request_token: PageToken, response_token: &str, items: &str) -> Change {
        Change::Paged {
            request_token,
            response_token: response_token.to_owned(),
            items: Some(items.to_owned()),
        }
    }

    /// The fixture with corrections, each of a method.
    fn corrected(changes: Vec<(&str, Change)>, if_stale: IfStale) -> Result<Api, String> {
        let corrections = changes.into_iter().map(|(method, change)| Correction {
            method: format!("pages.things.{method}"),
            reason: "a test".to_owned(),
            change,
            if_stale,
        });
        let overrides = Overrides {
            corrections: corrections.collect(),
            ..Overrides::default()
        };
        let mut api = lowered("pages");
        let done = super::super::run(&mut api, &overrides, &Ledger::default());
        done.map(|()| api).map_err(|error| error.to_string())
    }

    #[test]
    fn tokens_and_items_are_found_in_every_place() {
        insta::assert_snapshot!(described(&api("paging")));
    }

    #[test]
    fn corrections_add_and_remove_pages() {
        let body = PageToken::Body("params.pageToken".to_owned());
        let changes = vec![
            (
                "nested",
                paged(query("token"), "pagination.nextPageToken", "things"),
            ),
            (
                "deep",
                paged(
                    query("token"),
                    "result.page.within.nextPageToken",
                    "result.rows",
                ),
            ),
            (
                "snake",
                paged(query("page_token"), "nextPageToken", "things"),
            ),
            (
                "bytes",
                paged(query("pageToken"), "nextPageToken", "things"),
            ),
            ("search", paged(body, "nextPageToken", "things")),
            ("write", Change::NotPaged),
        ];
        let api = corrected(changes, IfStale::Refuse).unwrap();
        insta::assert_snapshot!(described(&api));
    }

    #[test]
    fn a_correction_that_changes_nothing_or_does_not_fit_is_an_error_or_a_note() {
        let body = |path: &str| PageToken::Body(path.to_owned());
        let changes = [
            ("list", paged(query("pageToken"), "nextPageToken", "things")),
            ("nested", Change::NotPaged),
            (
                "nested",
                paged(query("tok"), "pagination.nextPageToken", "things"),
            ),
            ("nested", paged(query("token"), "pagination.next", "things")),
            ("nested", paged(query("token"), "things.name", "things")),
            (
                "nested",
                paged(query("token"), "pagination.nextPageToken", "pagination"),
            ),
            (
                "number",
                paged(query("pageToken"), "nextPageToken", "things"),
            ),
            (
                "search",
                paged(body("params.size"), "nextPageToken", "things"),
            ),
            (
                "search",
                paged(body("pageToken"), "nextPageToken", "things"),
            ),
        ];
        let errors = changes.clone().map(|change| {
            let error = corrected(vec![change], IfStale::Refuse).unwrap_err();
            error.lines().next().unwrap_or_default().to_owned()
        });
        insta::assert_snapshot!(errors.join("\n"));
        let uncorrected = described(&api("pages"));
        for change in changes {
            let api = corrected(vec![change], IfStale::Note).unwrap();
            assert_eq!(described(&api), uncorrected);
            let [note] = api.notes.as_slice() else {
                panic!("{:?}", api.notes)
            };
            assert!(note.text.contains("is left out: "), "{}", note.text);
        }
    }
}
