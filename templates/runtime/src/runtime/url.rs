//! The path and the query of a URL, built from a method and its parameters.
//!
//! [`expand`] fills the path of a method, [`push_pair`] builds a query, and [`ParameterValue`]
//! converts a value to text for either of them. Every string is accepted as input. A value that a
//! path must not contain is refused with an [`InvalidParameter`]; every other value is encoded, so
//! that it stays within its part of the URL.
//!
//! The rules are those of `google/api/http.proto`: every character except `A-Za-z0-9-._~` is
//! percent-encoded as UTF-8, and `{+x}` keeps slashes. A percent sign in a value is an ordinary
//! character: values are never treated as already encoded.

mod encode;
mod example;
mod expand;
mod invalid_parameter;
mod value;

pub use encode::{push_encoded, push_encoded_reserved, push_pair};
pub use expand::expand;
pub use invalid_parameter::{InvalidParameter, Rule};
pub use value::ParameterValue;
