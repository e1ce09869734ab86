//! The page tokens of calls, and the tokens that a stream has used.

use std::collections::hash_map::RandomState;
use std::collections::{BTreeMap, HashSet};
use std::hash::BuildHasher;

use crate::runtime::call::Call;
use crate::runtime::json::{self, RawJson};
use crate::runtime::page_token::PageToken;

impl PageToken {
    /// The token of a call.
    pub(crate) fn get(self, call: &Call) -> Option<String> {
        match self {
            PageToken::Query(name) => call.get(name).map(str::to_owned),
            PageToken::Body(path) => token_in(call.body.as_deref()?, path),
        }
    }

    /// Sets the token of a call and changes nothing else.
    pub(crate) fn set(self, call: &mut Call, token: &str) {
        match self {
            PageToken::Query(name) => {
                // Removes a token that the caller added as a query parameter, because it would
                // contradict the new one.
                call.query.retain(|(known, _)| known != name);
                call.set(name, token);
            }
            PageToken::Body(path) => {
                let body = with_token(call.body.as_deref(), path, token);
                call.set_body(&body);
            }
        }
    }
}

/// The token at a path in a JSON object.
fn token_in(object: &[u8], path: &str) -> Option<String> {
    let properties = properties(object);
    match path.split_once('.') {
        Some((name, rest)) => token_in(properties.get(name)?.as_str().as_bytes(), rest),
        None => json::decode(properties.get(path)?.as_str().as_bytes()).ok(),
    }
}

/// A JSON object with a token at a path. Objects on the way to it that are missing are added.
fn with_token(object: Option<&[u8]>, path: &str, token: &str) -> BTreeMap<String, RawJson> {
    let mut properties = object.map(properties).unwrap_or_default();
    let (name, value) = match path.split_once('.') {
        Some((name, rest)) => {
            let inner = properties.get(name).map(|inner| inner.as_str().as_bytes());
            (name, RawJson::of(&with_token(inner, rest, token)))
        }
        None => (path, RawJson::of(&token.to_owned())),
    };
    properties.insert(name.to_owned(), value);
    properties
}

/// The properties of a JSON object, as text, so that the others stay as they are. The body of a list
/// request is small, so reading it again is cheaper than keeping its type.
fn properties(object: &[u8]) -> BTreeMap<String, RawJson> {
    // A body that is not an object has no token. No document has such a list method.
    json::decode(object).unwrap_or_default()
}

/// The number of remembered tokens: half a megabyte of hashes.
const REMEMBERED: usize = 65_536;

/// The tokens that a stream has used. They are stored as hashes, because tokens and lists can be
/// long.
#[derive(Debug, Default)]
pub(crate) struct SeenTokens {
    hashes: HashSet<u64>,
    hasher: RandomState,
}

impl SeenTokens {
    /// Remembers a token; `false` if the stream has used it before.
    pub(crate) fn insert(&mut self, token: &str) -> bool {
        if self.hashes.len() == REMEMBERED {
            // A cycle of fewer tokens than this is still found, one round later.
            self.hashes.clear();
        }
        self.hashes.insert(self.hasher.hash_one(token))
    }
}
