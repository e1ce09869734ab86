//! Open enums: they keep values that this crate does not know, because a server may be newer.
//!
//! This module has the payload of the variant for unknown values, and the trait that emitted enums
//! implement. On the wire, an enum is its name, which `json` reads and writes.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize as _, Deserializer};

use super::json::{Reader, Writer};

/// The name of an enum value that this crate does not know.
///
/// Only decoding and `From<&str>` of an enum create one, so a known name always becomes its own
/// variant.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// For emitted enums, which call it after comparing with all known names.
    #[doc(hidden)]
    pub fn new(name: &str) -> Self {
        Self(name.into())
    }

    /// The name as it was received.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Shows only the name, because the variant around it is shown already.
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

/// An enum whose values are names. Only emitted code implements it.
pub trait OpenEnum: for<'n> From<&'n str> {
    /// The name of the value on the wire.
    fn name(&self) -> &str;
}

/// Reads an enum, for emitted `Wire` implementations.
#[doc(hidden)]
pub fn read<E: OpenEnum>(reader: &mut Reader<'_>) -> Option<E> {
    reader.text().map(E::from)
}

/// Writes an enum, for emitted `Wire` implementations.
#[doc(hidden)]
pub fn write<E: OpenEnum>(value: &E, writer: &mut Writer) {
    writer.text(value.name());
}

/// Reads an enum with serde, for emitted `Deserialize` implementations.
#[doc(hidden)]
pub fn deserialize<'de, E: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    let name = Cow::<str>::deserialize(deserializer)?;
    Ok(E::from(&*name))
}
