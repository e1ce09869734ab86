//! The place of the page token in requests, and its types in documents.
//!
//! `paging` has the streams, and reads and writes the tokens of calls.

use std::borrow::Cow;

use bytes::Bytes;

use crate::runtime::wkt::base64;

/// The place of the page token in the requests of a method.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageToken {
    /// A query parameter of this name.
    Query(&'static str),
    /// A property of the request body, by its path: `pageToken`, or `params.pageToken` in an object.
    Body(&'static str),
}

/// A type that a document gives to page tokens.
#[doc(hidden)]
pub trait TokenType {
    /// The token as the text that goes into the next request.
    fn as_text(&self) -> Cow<'_, str>;
}

impl TokenType for String {
    fn as_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl TokenType for Bytes {
    fn as_text(&self) -> Cow<'_, str> {
        Cow::Owned(base64::encode(self))
    }
}

/// The text of a page token in a field: the hook of emitted code.
#[doc(hidden)]
pub fn token_text<T: TokenType>(field: &Option<T>) -> Option<Cow<'_, str>> {
    field.as_ref().map(T::as_text)
}
