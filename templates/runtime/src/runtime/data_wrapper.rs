//! Documents with the feature `dataWrapper`: the bodies of requests and responses are inside
//! `{"data": ..}`.
//!
//! The rules are those of Google's Python client (`JsonModel` in its `model.py`). Bodies of errors are
//! never inside a wrapper.

use std::borrow::Cow;
use std::collections::BTreeMap;

use bytes::Bytes;

use crate::runtime::json::{self, RawJson};

/// The body of a request as it is sent. If the service uses the wrapper, an object without a key
/// `data` is wrapped.
pub(crate) fn wrap(wraps_data: bool, body: Bytes) -> Bytes {
    if !wraps_data {
        return body;
    }
    match properties(&body) {
        Some(properties) if !properties.contains_key("data") => {
            [br#"{"data":"#, body.as_ref(), b"}"].concat().into()
        }
        _ => body,
    }
}

/// The response in the body of a success. If the service uses the wrapper, this is the value of the
/// key `data`, or the whole body if there is no such key.
pub(crate) fn unwrap(wraps_data: bool, body: &[u8]) -> Cow<'_, [u8]> {
    if !wraps_data {
        return Cow::Borrowed(body);
    }
    match properties(body).and_then(|mut properties| properties.remove("data")) {
        Some(data) => Cow::Owned(data.as_str().as_bytes().to_vec()),
        None => Cow::Borrowed(body),
    }
}

/// The properties of a JSON object; `None` for any other text.
fn properties(body: &[u8]) -> Option<BTreeMap<String, RawJson>> {
    json::decode(body).ok()
}
