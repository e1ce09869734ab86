//! Methods that a generated crate cannot call in full: they move raw bodies or streams, and emitted
//! calls send and return one JSON value.

use std::fmt;

use super::api::Api;
use super::method::Method;
use super::schema::Schema;
use super::types::Type;

/// A part of a method that has no typed call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Untyped {
    /// The request is `google.api.HttpBody`: bytes with a content type.
    RawRequest,
    /// The response is `google.api.HttpBody`: bytes with a content type.
    RawResponse,
    /// The response is a stream of messages. Documents do not say so: the name of the method does.
    Stream,
}

impl Untyped {
    /// Every part, in order.
    pub const ALL: [Self; 3] = [Self::RawRequest, Self::RawResponse, Self::Stream];

    /// A key for tools.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RawRequest => "rawRequest",
            Self::RawResponse => "rawResponse",
            Self::Stream => "stream",
        }
    }

    /// The behaviour of the call without it, as the continuation of a sentence.
    pub const fn effect(self) -> &'static str {
        match self {
            Self::RawRequest => "a call sends the body as JSON and not as raw bytes",
            Self::RawResponse => "a call expects JSON and does not return raw bytes",
            Self::Stream => {
                "by its name the response is a stream of messages, and a call expects one message"
            }
        }
    }
}

impl fmt::Display for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::RawRequest => "raw request body",
            Self::RawResponse => "raw response body",
            Self::Stream => "stream of responses",
        })
    }
}

impl Api {
    /// The parts of one of its methods that have no typed call.
    pub fn untyped(&self, method: &Method) -> Vec<Untyped> {
        let is_raw = |ty: &Option<Type>| {
            let id = ty.as_ref().and_then(Type::schema);
            id.and_then(|id| self.schemas.get(id))
                .is_some_and(is_http_body)
        };
        let has = |part: &Untyped| match part {
            Untyped::RawRequest => is_raw(&method.request),
            Untyped::RawResponse => is_raw(&method.response),
            Untyped::Stream => streams(&method.name),
        };
        Untyped::ALL.into_iter().filter(has).collect()
    }
}

/// The shape decides, because documents call the schema `HttpBody`, `GoogleApiHttpBody` and more.
fn is_http_body(schema: &Schema) -> bool {
    let [content_type, data, extensions] = schema.properties() else {
        return false;
    };
    (content_type.name.as_str(), &content_type.ty) == ("contentType", &Type::String)
        && (data.name.as_str(), &data.ty) == ("data", &Type::Bytes)
        && extensions.name == "extensions"
        && matches!(extensions.ty, Type::Array(_))
}

/// `streamGenerateContent`, `executeStreamingSql`, `serverStreamingDetectIntent`: the verb is to
/// stream, or the call is a streaming one. `stopStream` is neither.
fn streams(method: &str) -> bool {
    let starts_a_word = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_lowercase());
    method.strip_prefix("stream").is_some_and(starts_a_word)
        || method.strip_prefix("streaming").is_some_and(starts_a_word)
        || method
            .split_once("Streaming")
            .is_some_and(|(_, rest)| starts_a_word(rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::api;

    #[test]
    fn methods_with_raw_bodies_and_streams_are_found() {
        let api = api("untyped");
        let mut found = Vec::new();
        api.for_each_method(&mut |_, method| {
            let parts = api.untyped(method);
            let parts = parts.into_iter().map(Untyped::as_str);
            found.push((method.name.as_str(), parts.collect::<Vec<_>>().join(" ")));
        });
        let found: Vec<(&str, &str)> = found.iter().map(|(a, b)| (*a, b.as_str())).collect();
        assert_eq!(
            found,
            [
                ("create", ""),
                ("export", ""),
                ("get", ""),
                ("mainstreamView", ""),
                ("render", "rawRequest rawResponse"),
                ("serverStreamingWatch", "stream"),
                ("streamRead", "stream"),
            ]
        );
    }

    #[test]
    fn a_name_streams_by_a_word_of_its_own() {
        for name in [
            "stream",
            "streamingRead",
            "executeStreamingSql",
            "streamRawPredict",
        ] {
            assert!(streams(name), "{name}");
        }
        for name in [
            "streams",
            "stopStream",
            "upstream",
            "mainstreamingView",
            "list",
        ] {
            assert!(!streams(name), "{name}");
        }
    }
}
