//! The two traits between a Rust type and its JSON: [`Wire`] for a value, [`Field`] for a property
//! of a message.
//!
//! This module has only the traits. Their implementations are in `scalars`, `containers` and, for
//! emitted types, beside the type.

use super::{Reader, Writer};
use crate::runtime::message::Message;

/// A type with a JSON form: every type that a field, a list's element or a whole body can have.
///
/// Each function that reads consumes exactly one value, whether it fits the type or not.
pub trait Wire: Sized {
    /// Whether `null` is a value of this type, as for `google.protobuf.Value`. For all other types
    /// it means that a field is absent.
    const READS_NULL: bool = false;

    /// Reads one value; `None` when it is not of this type.
    fn read(reader: &mut Reader<'_>) -> Option<Self>;

    /// Writes one value.
    fn write(&self, writer: &mut Writer);

    /// Reads one value into an empty slot. `false` when it is not of this type; the content of the
    /// slot is then meaningless. Large types are read in place.
    fn read_into(slot: &mut Option<Self>, reader: &mut Reader<'_>) -> bool {
        *slot = Self::read(reader);
        slot.is_some()
    }

    /// Reads one value onto the end of a list; `false` as in [`read_into`](Self::read_into).
    fn read_onto(list: &mut Vec<Self>, reader: &mut Reader<'_>) -> bool {
        Self::read(reader).map(|value| list.push(value)).is_some()
    }

    /// The value that an empty body stands for, if there is one.
    fn absent() -> Option<Self> {
        None
    }

    /// Whether the JSON form is an object with properties that a document lists. The response of a
    /// method whose type has properties is never empty.
    fn has_properties() -> bool {
        false
    }
}

/// A property of a message: it may be absent.
pub trait Field {
    /// Reads the property's value; `false` when it does not fit, and then the field is left empty.
    fn read_field(&mut self, reader: &mut Reader<'_>) -> bool;

    /// Whether the property is absent, and so not written.
    fn is_absent(&self) -> bool;

    /// Writes the property's value, without its name.
    fn write_field(&self, writer: &mut Writer);
}

impl<M: Message + Default> Wire for M {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        if !reader.charge(M::allocation()) {
            return None;
        }
        let mut message = M::default();
        reader.object(&mut message).then_some(message)
    }

    fn read_into(slot: &mut Option<Self>, reader: &mut Reader<'_>) -> bool {
        reader.charge(M::allocation()) && reader.object(slot.insert(M::default()))
    }

    fn read_onto(list: &mut Vec<Self>, reader: &mut Reader<'_>) -> bool {
        if !reader.charge(M::allocation()) {
            return false;
        }
        list.push(M::default());
        list.last_mut()
            .is_some_and(|message| reader.object(message))
    }

    fn write(&self, writer: &mut Writer) {
        writer.object(self);
    }

    fn absent() -> Option<Self> {
        Some(M::default())
    }

    fn has_properties() -> bool {
        M::has_properties()
    }
}
