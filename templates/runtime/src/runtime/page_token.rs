//! The place of the page token in requests, and the tokens that a stream has used.
//!
//! `paging` has the streams.

use std::collections::hash_map::RandomState;
use std::collections::{BTreeMap, HashSet};
use std::hash::BuildHasher;

use crate::runtime::call::Call;
use crate::runtime::json::{self, RawJson};

/// The place of the page token in the requests of a method.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageToken {
    /// A query parameter of this name.
    Query(&'static str),
    /// A property of this name, at the top of the request body.
    Body(&'static str),
}

impl PageToken {
    /// The token of a call.
    pub(crate) fn get(self, call: &Call) -> Option<String> {
        match self {
            PageToken::Query(name) => call.get(name).map(str::to_owned),
            PageToken::Body(name) => {
                let body = body(call);
                json::decode(body.get(name)?.as_str().as_bytes()).ok()
            }
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
            PageToken::Body(name) => {
                let mut body = body(call);
                body.insert(name.to_owned(), RawJson::of(&token.to_owned()));
                call.set_body(&body);
            }
        }
    }
}

/// The properties of a call's body, as text, so that the others stay as they are. A list request is
/// small, so reading it again is cheaper than keeping its type.
fn body(call: &Call) -> BTreeMap<String, RawJson> {
    // An absent body has no properties, and neither has a body that is not an object; no document
    // has such a list method.
    call.body
        .as_ref()
        .and_then(|body| json::decode(body).ok())
        .unwrap_or_default()
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
