//! Open enums: they keep unknown values, because a server may be newer than the crate.
//!
//! This module has the payload of the variant for unknown values, and the trait that emitted enums
//! implement. On the wire, an enum is its name, which `json` reads and writes.

use std::borrow::Cow;
use std::fmt;

use serde_core::{Deserialize as _, Deserializer, Serializer};

use super::json::{Reader, Writer};

/// The name of an unknown enum value.
///
/// Only decoding and `From<&str>` of an enum create one, so a known name always becomes its own
/// variant.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// For emitted enums, which call this function after comparing with all known names.
    #[doc(hidden)]
    pub fn new(name: &str) -> Self {
        Self(name.into())
    }

    /// The received name.
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
    /// Whether this is `google.protobuf.NullValue`, whose only value, `NULL_VALUE`, is `null` in
    /// JSON.
    #[doc(hidden)]
    const IS_NULL_VALUE: bool = false;

    /// The name of the value on the wire.
    fn name(&self) -> &str;
}

/// The name of the value that is `null`, in an enum that has no other.
const NULL_VALUE: &str = "NULL_VALUE";

/// Reads an enum, for emitted `Wire` implementations.
#[doc(hidden)]
pub fn read<E: OpenEnum>(reader: &mut Reader<'_>) -> Option<E> {
    if E::IS_NULL_VALUE && reader.null() {
        return Some(E::from(NULL_VALUE));
    }
    reader.text().map(E::from)
}

/// Writes an enum, for emitted `Wire` implementations.
#[doc(hidden)]
pub fn write<E: OpenEnum>(value: &E, writer: &mut Writer) {
    let name = value.name();
    if E::IS_NULL_VALUE && name == NULL_VALUE {
        writer.null();
    } else {
        writer.text(name);
    }
}

/// Writes an enum with serde: the hook of emitted `Serialize` implementations.
#[doc(hidden)]
pub fn serialize<E: OpenEnum, S: Serializer>(value: &E, serializer: S) -> Result<S::Ok, S::Error> {
    let name = value.name();
    if E::IS_NULL_VALUE && name == NULL_VALUE {
        return serializer.serialize_unit();
    }
    serializer.serialize_str(name)
}

/// Reads an enum with serde, for emitted `Deserialize` implementations.
#[doc(hidden)]
pub fn deserialize<'de, E: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    if E::IS_NULL_VALUE {
        let name = Option::<Cow<'_, str>>::deserialize(deserializer)?;
        return Ok(E::from(name.as_deref().unwrap_or(NULL_VALUE)));
    }
    let name = Cow::<str>::deserialize(deserializer)?;
    Ok(E::from(&*name))
}
