//! What the client made of a case.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::{Value, json};

/// A line of what the program writes.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Line {
    Made(Raw),
    Refused { error: String },
}

/// A request, as it stands.
#[derive(Debug, Deserialize)]
pub(crate) struct Raw {
    verb: String,
    uri: String,
    headers: BTreeMap<String, String>,
    body: String,
}

/// A request, in the terms of a recorded case.
#[derive(Debug)]
pub(crate) struct Made {
    /// The HTTP method; of a POST that stands for a GET, what it stands for.
    pub(crate) verb: String,
    /// Encoded.
    pub(crate) path: String,
    /// Decoded pairs, in order; of a POST that stands for a GET, those of its form.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Option<Value>,
    /// Whether the request travels as a POST that stands for it.
    pub(crate) overridden: bool,
}

impl From<Raw> for Made {
    fn from(raw: Raw) -> Self {
        let (place, query) = raw.uri.split_once('?').unwrap_or((&raw.uri, ""));
        // Behind the scheme and the host.
        let path = place.splitn(4, '/').nth(3).unwrap_or_default();
        let stands_for = raw.headers.get("x-http-method-override").cloned();
        let overridden = stands_for.is_some() && raw.verb == "POST";
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
            verb: stands_for.filter(|_| overridden).unwrap_or(raw.verb),
            headers: raw.headers,
            body,
            overridden,
        }
    }
}

impl Made {
    /// The content type of the body; the form of a POST that stands for a GET is none of the request's.
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

/// The pairs of a query, decoded. A plus is a plus: the client encodes a space as `%20`.
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

    fn made(verb: &str, uri: &str, headers: &[(&str, &str)], body: &str) -> Made {
        let headers = headers
            .iter()
            .map(|&(name, value)| (name.to_owned(), value.to_owned()));
        Made::from(Raw {
            verb: verb.to_owned(),
            uri: uri.to_owned(),
            headers: headers.collect(),
            body: body.to_owned(),
        })
    }

    #[test]
    fn a_request_is_taken_apart() {
        let made = made("GET", "https://a.example/v1/x%2Fy?a=1%202&b=+&a=", &[], "");
        assert_eq!(
            (made.verb.as_str(), made.path.as_str()),
            ("GET", "/v1/x%2Fy")
        );
        let pairs = [("a", "1 2"), ("b", "+"), ("a", "")];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(made.query, pairs);
        assert_eq!(made.body, None);
    }

    #[test]
    fn a_post_that_stands_for_a_get_is_shown_as_the_get() {
        let headers = [
            ("x-http-method-override", "GET"),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        let made = made("POST", "https://a.example/v1/x", &headers, "a=b%3D");
        assert_eq!((made.verb.as_str(), made.overridden), ("GET", true));
        assert_eq!(made.query, [("a".to_owned(), "b=".to_owned())]);
        assert_eq!((made.body.as_ref(), made.content_type()), (None, None));
    }
}
