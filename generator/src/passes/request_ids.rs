//! Finds the methods with an ID of the request that makes repeating the request safe (AIP-155).
//!
//! The ID is the query parameter `requestId`, or the property `requestId` of the request body. Not every
//! ID of this name makes a request idempotent: some are for logs only, some identify a workflow. So the
//! text of the parameter decides.

use crate::error::PlanError;
use crate::ir::{Api, HttpMethod, Location, Method, RequestId, Schema, SchemaId, Type};
use crate::overrides::{Change, Overrides};

/// The name of the parameter and the property.
const NAME: &str = "requestId";

/// What a text says of an ID with which the service recognises a repeated request.
const PHRASES: [&str; 10] = [
    "idempoten",
    "ignore the request if it",
    "ignores the request if it",
    "ignore subsequent requests",
    "ignore the second request",
    "ignores the second request",
    "second request is ignored",
    "second request will be ignored",
    "with same `request_id` are ignored",
    "the duplicate request",
];

/// What a text says of an ID that only the caller can choose, or that is not enough by itself.
const EXCEPTIONS: [&str; 4] = ["required.", "signed uuid", "if both", "must not be set"];

/// Fills in the place of the ID for each method where its text, or a correction, says that the ID makes
/// the request idempotent.
///
/// # Errors
///
/// A correction that changes nothing, or does not fit, and must.
pub(super) fn find(api: &mut Api, overrides: &Overrides) -> Result<(), PlanError> {
    let schemas = std::mem::take(&mut api.schemas);
    let mut notes = Vec::new();
    let mut result = Ok(());
    api.for_each_method_mut(&mut |_, method| {
        let place = place(method, &schemas);
        let found = place.as_ref().filter(|(_, text)| is_idempotent(text));
        let found = found.map(|(place, _)| place.clone());
        method.request_id = match overrides.request_id_of(method.id.as_str()) {
            None => found,
            Some(correction) => {
                let wanted = match correction.change {
                    Change::RequestId => place.map(|(place, _)| place),
                    _ => None,
                };
                if wanted == found {
                    let problem = match wanted {
                        None if correction.change == Change::RequestId => {
                            format!("the method has no optional `{NAME}` that is plain text")
                        }
                        _ => "the text of the document says so".to_owned(),
                    };
                    let path = &method.path_in_document;
                    let stale = correction.stale(path, &problem, &mut notes);
                    result = std::mem::replace(&mut result, Ok(())).and(stale);
                }
                wanted
            }
        };
    });
    api.schemas = schemas;
    api.notes.append(&mut notes);
    result
}

/// The place of the ID in the requests of a method, and its text. A GET is safe to repeat without one.
fn place<'a>(
    method: &'a Method,
    schemas: &'a std::collections::BTreeMap<SchemaId, Schema>,
) -> Option<(RequestId, String)> {
    if method.verb == HttpMethod::Get {
        return None;
    }
    let parameter = method.parameters.iter().find(|it| it.name == NAME);
    if let Some(parameter) = parameter {
        let plain = parameter.location == Location::Query
            && parameter.ty == Type::String
            && !parameter.required
            && !parameter.repeated
            && parameter.pattern.is_none();
        let place = RequestId::Query(NAME.to_owned());
        return plain.then(|| (place, parameter.description.clone()));
    }
    let request = schemas.get(method.request.as_ref()?.schema()?)?;
    let mut properties = request.properties().iter();
    let property = properties.find(|it| it.name == NAME && it.ty == Type::String)?;
    Some((
        RequestId::Body(NAME.to_owned()),
        property.description.clone(),
    ))
}

/// Whether a text says that an ID makes a request idempotent.
fn is_idempotent(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ").to_lowercase();
    let has = |phrase: &&'static str| text.contains(*phrase);
    PHRASES.iter().any(has) && !EXCEPTIONS.iter().any(has)
}

#[cfg(test)]
mod tests {
    use super::{find, is_idempotent};
    use crate::ir::Api;
    use crate::overrides::{Change, Correction, IfStale, Overrides};
    use crate::testing::lowered;

    fn found(api: &Api) -> Vec<String> {
        let mut found = Vec::new();
        api.for_each_method(&mut |_, method| {
            let id = method.request_id.as_ref();
            found.extend(id.map(|id| format!("{}: {id}", method.id)));
        });
        found
    }

    fn corrected(method: &str, change: Change, if_stale: IfStale) -> Result<Api, String> {
        let correction = Correction {
            method: format!("ids.things.{method}"),
            reason: "a test".to_owned(),
            change,
            if_stale,
        };
        let overrides = Overrides {
            corrections: vec![correction],
            ..Overrides::default()
        };
        let mut api = lowered("request_ids");
        let done = find(&mut api, &overrides);
        done.map(|()| api).map_err(|error| error.to_string())
    }

    const ANALYZE: &str = "ids.things.analyze: requestId in the body";
    const DELETE: &str = "ids.things.delete: requestId in the query";

    #[test]
    fn ids_in_the_query_and_in_the_body_are_found() {
        let mut api = lowered("request_ids");
        find(&mut api, &Overrides::default()).unwrap();
        assert_eq!(found(&api), [ANALYZE, DELETE]);
    }

    #[test]
    fn a_correction_takes_effect_or_is_an_error_or_a_note() {
        let without = corrected("delete", Change::NoRequestId, IfStale::Refuse).unwrap();
        assert_eq!(found(&without), [ANALYZE]);
        let with = corrected("log", Change::RequestId, IfStale::Refuse).unwrap();
        let log = "ids.things.log: requestId in the body";
        assert_eq!(found(&with), [ANALYZE, DELETE, log]);
        for (method, change, problem) in [
            (
                "delete",
                Change::RequestId,
                "the text of the document says so",
            ),
            (
                "log",
                Change::NoRequestId,
                "the text of the document says so",
            ),
            (
                "insert",
                Change::RequestId,
                "the method has no optional `requestId`",
            ),
        ] {
            let error = corrected(method, change.clone(), IfStale::Refuse).unwrap_err();
            assert!(error.contains(problem), "{error}");
            let api = corrected(method, change, IfStale::Note).unwrap();
            assert_eq!(found(&api), [ANALYZE, DELETE]);
            assert!(api.notes.iter().any(|note| note.text.contains(problem)));
        }
    }

    #[test]
    fn texts_that_promise_idempotency() {
        for text in [
            "An optional request ID to identify requests. Specify a unique request ID so that if you must retry your \
             request, the server will know to ignore the request if it has already been completed.",
            "Optional. A unique identifier for this request. Restricted to 36 ASCII characters. A random UUID is \
             recommended. This request is only idempotent if a `request_id` is provided.",
            "Optional. A unique ID used to identify the request. If the server receives two requests with the same ID, \
             then the second request is\nignored.",
            "Optional. Idempotent request UUID.",
            "Optional. This is used to de-dup incoming request: if the duplicate request was detected, the response \
             from the previous execution is returned.",
        ] {
            assert!(is_idempotent(text), "{text}");
        }
    }

    #[test]
    fn texts_that_promise_nothing_or_need_more() {
        for text in [
            "",
            "An optional request ID to identify requests.",
            "Request ID used for debugging.",
            "Optional. The request ID must be a valid UUID.",
            "Optional. A tag that prevents multiple concurrent workflow instances with the same tag from running.",
            "Optional. This request is only idempotent if both `request_id` and `session_id` are provided.",
            "Required. Unique string generated by the CSI driver for exact retry idempotency.",
            "Optional. Signed UUID request idempotency token.",
            "A unique request ID for server to detect duplicated requests.",
        ] {
            assert!(!is_idempotent(text), "{text}");
        }
    }
}
