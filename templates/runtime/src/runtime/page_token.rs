//! Where a method takes its page token, and which tokens a walk through the pages has seen.
//!
//! The walk itself is in `paging`.

use std::collections::hash_map::RandomState;
use std::collections::{BTreeMap, HashSet};
use std::hash::BuildHasher;

use crate::runtime::call::Call;
use crate::runtime::json::{self, RawJson};

/// Where a method takes the token of the page that it returns.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageToken {
    /// A query parameter of this name.
    Query(&'static str),
    /// A property of this name, at the top of the request body.
    Body(&'static str),
}

impl PageToken {
    /// The token that a call has.
    pub(crate) fn get(self, call: &Call) -> Option<String> {
        match self {
            PageToken::Query(name) => call.get(name).map(str::to_owned),
            PageToken::Body(name) => {
                let body = body(call);
                json::decode(body.get(name)?.as_str().as_bytes()).ok()
            }
        }
    }

    /// Gives a call another token; everything else stays as it is.
    pub(crate) fn set(self, call: &mut Call, token: &str) {
        match self {
            PageToken::Query(name) => {
                // A token that the caller added by hand would contradict it.
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
    // No body has no properties. A body that is not an object has no token either; no document has
    // such a list method.
    call.body
        .as_ref()
        .and_then(|body| json::decode(body).ok())
        .unwrap_or_default()
}

/// How many tokens are remembered: half a megabyte of hashes.
const REMEMBERED: usize = 65_536;

/// The tokens that a walk has seen, as hashes: a token can be long, and a walk too.
#[derive(Debug, Default)]
pub(crate) struct SeenTokens {
    hashes: HashSet<u64>,
    hasher: RandomState,
}

impl SeenTokens {
    /// Remembers a token; `false` where the walk has seen it before.
    pub(crate) fn insert(&mut self, token: &str) -> bool {
        if self.hashes.len() == REMEMBERED {
            // A circle of fewer tokens than this is still found, one round later.
            self.hashes.clear();
        }
        self.hashes.insert(self.hasher.hash_one(token))
    }
}
