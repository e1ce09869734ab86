//! Methods that a generated crate cannot call in full: they move raw bodies or streams, and emitted
//! calls send and return one JSON value.

use std::fmt;

use super::method::Method;

/// A part of a method that has no typed call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Untyped {
    /// The request is `google.api.HttpBody`: bytes with a content type.
    RawRequest,
    /// The response is `google.api.HttpBody`: bytes with a content type.
    RawResponse,
    /// The response is a stream of messages.
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
            Self::Stream => "the response is a stream of messages, and a call expects one message",
        }
    }
}

impl Untyped {
    /// The parts of a method that have no typed call.
    pub fn of(method: &Method) -> Vec<Self> {
        let has = |part: &Self| match part {
            Self::RawRequest => method.raw_request,
            Self::RawResponse => method.raw_response,
            Self::Stream => method.stream.is_some(),
        };
        Self::ALL.into_iter().filter(has).collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::api;

    #[test]
    fn methods_with_raw_bodies_and_streams_are_found() {
        let api = api("untyped");
        let mut found = Vec::new();
        api.for_each_method(&mut |_, method| {
            let parts = Untyped::of(method);
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
}
