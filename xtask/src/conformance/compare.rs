//! Compares a request with the recorded one.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::actual::ActualRequest;
use super::case::Expected;

/// One part of a request that differs.
#[derive(Debug, PartialEq)]
pub(crate) struct Difference {
    /// The key of the part in a recorded case.
    pub(crate) what: &'static str,
    pub(crate) expected: String,
    pub(crate) got: String,
}

/// Lists the parts that differ. Three differences do not matter to a server and are allowed:
/// `prettyPrint=false` and `alt=json` may be added, `{}` may stand for no body where `empty_body` says
/// that the method takes an empty one, and parameters may come in another order as long as the values
/// of each name keep theirs.
pub(crate) fn compare(
    expected: &Expected,
    actual: &ActualRequest,
    empty_body: bool,
) -> Vec<Difference> {
    let mut differences = Vec::new();
    let mut differ = |what, same: bool, expected: Value, got: Value| {
        if !same {
            differences.push(Difference {
                what,
                expected: expected.to_string(),
                got: got.to_string(),
            });
        }
    };
    let verb = (&expected.verb, &actual.verb);
    differ("verb", verb.0 == verb.1, json!(verb.0), json!(verb.1));
    let path = (&expected.path, &actual.path);
    differ("path", path.0 == path.1, json!(path.0), json!(path.1));

    let got = without_optional(expected, actual);
    let same_query = by_name(&expected.query) == by_name(&got);
    differ(
        "query",
        same_query,
        json!(expected.query),
        json!(actual.query),
    );

    let nothing = expected.body.is_none() && expected.content_type.is_none();
    let is_empty = actual.body.as_ref().is_some_and(|body| *body == json!({}));
    if !(nothing && empty_body && is_empty) {
        let types = (expected.content_type.as_deref(), actual.content_type());
        differ(
            "content_type",
            types.0 == types.1,
            json!(types.0),
            json!(types.1),
        );
        let same = match (&expected.body, &actual.body) {
            (Some(one), Some(other)) => same(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        differ("body", same, json!(expected.body), json!(actual.body));
    }

    let overridden = (expected.overridden, actual.overridden);
    differ(
        "override",
        overridden.0 == overridden.1,
        json!(overridden.0),
        json!(overridden.1),
    );
    let got = actual.headers.get("x-goog-api-version");
    let version = (expected.api_version.as_ref(), got);
    differ(
        "api_version",
        version.0 == version.1,
        json!(version.0),
        json!(version.1),
    );
    differences
}

/// The values of each name, in order.
fn by_name(query: &[(String, String)]) -> BTreeMap<&str, Vec<&str>> {
    let mut values: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, value) in query {
        values.entry(name).or_default().push(value);
    }
    values
}

/// The query without the parameters that may be added.
fn without_optional(expected: &Expected, actual: &ActualRequest) -> Vec<(String, String)> {
    const OPTIONAL: [(&str, &str); 2] = [("alt", "json"), ("prettyPrint", "false")];
    let listed = |name: &str| expected.query.iter().any(|(known, _)| known == name);
    let optional = |pair: &&(String, String)| {
        OPTIONAL.contains(&(pair.0.as_str(), pair.1.as_str())) && !listed(&pair.0)
    };
    actual
        .query
        .iter()
        .filter(|pair| !optional(pair))
        .cloned()
        .collect()
}

/// Whether two JSON values are equal; `1.0` and `1` are.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || (one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(key, one)| other.get(key).is_some_and(|other| same(one, other)))
        }
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(query: &[(&str, &str)]) -> Vec<(String, String)> {
        let pairs = query.iter();
        pairs
            .map(|&(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    }

    fn expected(query: &[(&str, &str)], body: Option<Value>) -> Expected {
        Expected {
            verb: "POST".to_owned(),
            path: "/v1/a".to_owned(),
            query: pairs(query),
            content_type: body.is_some().then(|| "application/json".to_owned()),
            body,
            overridden: false,
            api_version: None,
        }
    }

    fn actual(query: &[(&str, &str)], body: Option<Value>) -> ActualRequest {
        let content_type = ("content-type".to_owned(), "application/json".to_owned());
        ActualRequest {
            verb: "POST".to_owned(),
            path: "/v1/a".to_owned(),
            query: pairs(query),
            headers: body.iter().map(|_| content_type.clone()).collect(),
            body,
            overridden: false,
        }
    }

    fn what(expected: &Expected, actual: &ActualRequest) -> Vec<&'static str> {
        compare(expected, actual, false)
            .iter()
            .map(|it| it.what)
            .collect()
    }

    #[test]
    fn the_order_of_a_query_counts_within_a_name() {
        let expected = expected(&[("a", "1"), ("a", "2"), ("b", "3")], None);
        assert_eq!(
            what(
                &expected,
                &actual(&[("b", "3"), ("a", "1"), ("a", "2")], None)
            ),
            [""; 0]
        );
        assert_eq!(
            what(
                &expected,
                &actual(&[("a", "2"), ("a", "1"), ("b", "3")], None)
            ),
            ["query"]
        );
        assert_eq!(
            what(&expected, &actual(&[("a", "1"), ("b", "3")], None)),
            ["query"]
        );
    }

    #[test]
    fn parameters_that_may_be_added_are_not_a_difference() {
        let actual = actual(&[("prettyPrint", "false"), ("alt", "json")], None);
        assert_eq!(what(&expected(&[], None), &actual), [""; 0]);
        assert_eq!(what(&expected(&[("alt", "json")], None), &actual), [""; 0]);
        assert_eq!(
            what(&expected(&[("prettyPrint", "true")], None), &actual),
            ["query"]
        );
    }

    #[test]
    fn an_empty_object_equals_no_body_where_the_request_has_no_properties() {
        let (expected, actual) = (expected(&[], None), actual(&[], Some(json!({}))));
        assert_eq!(compare(&expected, &actual, true), []);
        assert_eq!(what(&expected, &actual), ["content_type", "body"]);
    }

    #[test]
    fn bodies_are_compared_as_values() {
        let expected = expected(&[], Some(json!({"a": 1.0, "b": [null]})));
        assert_eq!(
            what(&expected, &actual(&[], Some(json!({"b": [null], "a": 1})))),
            [""; 0]
        );
        assert_eq!(
            what(&expected, &actual(&[], Some(json!({"b": [], "a": 1})))),
            ["body"]
        );
        assert_eq!(
            what(
                &expected,
                &actual(&[], Some(json!({"b": [null], "a": "1"})))
            ),
            ["body"]
        );
    }

    #[test]
    fn every_other_difference_is_named() {
        let expected = expected(&[], None);
        let mut other = actual(&[], None);
        other.verb = "GET".to_owned();
        other.path = "/v1/b".to_owned();
        other.overridden = true;
        other
            .headers
            .insert("x-goog-api-version".to_owned(), "1".to_owned());
        assert_eq!(
            what(&expected, &other),
            ["verb", "path", "override", "api_version"]
        );
    }
}
