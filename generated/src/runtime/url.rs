//! From a method and its parameters to the path and the query of a URL.
//!
//! [`expand`] fills a method's path, [`push_pair`] builds a query, and [`ParameterValue`] says how
//! a value becomes the text that either takes. Every string is acceptable input: what may not go
//! into a path is refused with an [`InvalidParameter`], and everything else is encoded so that it
//! cannot leave its place in the URL.
//!
//! The rules are those of `google/api/http.proto`: all but `A-Za-z0-9-._~` is percent-encoded, in
//! UTF-8, and `{+x}` keeps the slashes. A percent sign in a value is a character like any other: a
//! value is never taken to be encoded already.

mod encode;
mod expand;
mod value;

pub use encode::{push_encoded, push_encoded_reserved, push_pair};
pub use expand::{InvalidParameter, Rule, expand};
pub use value::ParameterValue;
