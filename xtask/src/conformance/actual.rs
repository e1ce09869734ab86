//! The request that the generated client makes for a case.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::{Value, json};

/// A line that the program writes.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Line {
    Request(RawRequest),
    Error { error: String },
}

/// A request as the program writes it.
#[derive(Debug, Deserialize)]
pub(crate) struct RawRequest {
    verb: String,
    uri: String,
    headers: BTreeMap<String, String>,
    body: String,
}

/// A request in the form of a recorded case.
#[derive(Debug)]
pub(crate) struct ActualRequest {
    /// The HTTP method. For a POST with `x-http-method-override`, the method that the header names.
    pub(crate) verb: String,
    /// Percent-encoded.
    pub(crate) path: String,
    /// Decoded pairs, in order. For an overridden method, those of the form in the body follow.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Option<Value>,
    /// Whether the request is a POST with `x-http-method-override`.
    pub(crate) overridden: bool,
}

impl From<RawRequest> for ActualRequest {
    fn from(raw: RawRequest) -> Self {
        let (place, query) = raw.uri.split_once('?').unwrap_or((&raw.uri, ""));
        // After the scheme and the host.
        let path = place.splitn(4, '/').nth(3).unwrap_or_default();
        let override_header = raw.headers.get("x-http-method-override").cloned();
        let overridden = override_header.is_some() && raw.verb == "POST";
        let form = overridden.then_some(raw.body.as_str());
        let body = match form {
            None if !raw.body.is_empty() => Some(
                serde_json::from_str(&raw.body).unwrap_or_else(|_| Value::from(raw.body.clone())),
            ),
            _ => None,
        };
        Self {
            path: format!("/{path}"),
            query: pairs(query)
                .chain(form.into_iter().flat_map(pairs))
                .collect(),
            verb: override_header.filter(|_| overridden).unwrap_or(raw.verb),
            headers: raw.headers,
            body,
            overridden,
        }
    }
}

impl ActualRequest {
    /// The content type of the body. The form of an overridden method is not a body.
    pub(crate) fn content_type(&self) -> Option<&str> {
        let found = self.headers.get("content-type").map(String::as_str);
        found.filter(|_| !self.overridden)
    }

    /// The request as a line of JSON.
    pub(crate) fn shown(&self, case: &str) -> Value {
        json!({
            "case": case,
            "verb": self.verb,
            "path": self.path,
            "query": self.query,
            "headers": self.headers,
            "content_type": self.content_type(),
            "body": self.body,
            "override": self.overridden,
        })
    }
}

/// The decoded pairs of a query. A plus stays a plus, because the client encodes a space as `%20`.
fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs.map(move |pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(name), decoded(value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(verb: &str, uri: &str, headers: &[(&str, &str)], body: &str) -> ActualRequest {
        let headers = headers
            .iter()
            .map(|&(name, value)| (name.to_owned(), value.to_owned()));
        ActualRequest::from(RawRequest {
            verb: verb.to_owned(),
            uri: uri.to_owned(),
            headers: headers.collect(),
            body: body.to_owned(),
        })
    }

    #[test]
    fn a_request_is_split_into_path_and_query() {
        let request = request("GET", "https://a.example/v1/x%2Fy?a=1%202&b=+&a=", &[], "");
        assert_eq!(
            (request.verb.as_str(), request.path.as_str()),
            ("GET", "/v1/x%2Fy")
        );
        let pairs = [("a", "1 2"), ("b", "+"), ("a", "")];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(request.query, pairs);
        assert_eq!(request.body, None);
    }

    #[test]
    fn an_overridden_get_is_shown_as_a_get() {
        let headers = [
            ("x-http-method-override", "GET"),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        let request = request("POST", "https://a.example/v1/x", &headers, "a=b%3D");
        assert_eq!((request.verb.as_str(), request.overridden), ("GET", true));
        assert_eq!(request.query, [("a".to_owned(), "b=".to_owned())]);
        assert_eq!(
            (request.body.as_ref(), request.content_type()),
            (None, None)
        );
    }
}
