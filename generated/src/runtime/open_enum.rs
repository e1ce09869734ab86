//! Enums that stay open: a server may send a value that is newer than this crate.
//!
//! Here live the payload of an enum's unknown variant and the trait that emitted enums implement.
//! The wire form of an enum is its name, read and written through `json`.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize as _, Deserializer};

use super::json::{Reader, Writer};

/// The name of an enum value that this crate does not know.
///
/// Only reading and `From<&str>` of an enum make one, so that a known name always gives its
/// variant.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// The hook of emitted enums, called after every known name was tried.
    #[doc(hidden)]
    pub fn new(name: &str) -> Self {
        Self(name.into())
    }

    /// The name as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name alone: the variant that it stands in has the type's name already.
impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An enum whose values are names. Implemented by emitted code only.
pub trait OpenEnum: for<'n> From<&'n str> {
    /// The value's name, as it is on the wire.
    fn name(&self) -> &str;
}

/// Reads an enum: the hook of emitted `Wire` implementations.
#[doc(hidden)]
pub fn read<E: OpenEnum>(reader: &mut Reader<'_>) -> Option<E> {
    reader.text().map(E::from)
}

/// Writes an enum: the hook of emitted `Wire` implementations.
#[doc(hidden)]
pub fn write<E: OpenEnum>(value: &E, writer: &mut Writer) {
    writer.text(value.name());
}

/// Reads an enum with serde: the hook of emitted `Deserialize` implementations.
#[doc(hidden)]
pub fn deserialize<'de, E: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    let name = Cow::<str>::deserialize(deserializer)?;
    Ok(E::from(&*name))
}
