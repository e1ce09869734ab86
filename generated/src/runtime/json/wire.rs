//! The two traits between a Rust type and its JSON: [`Wire`] for a value, [`Field`] for a property
//! of a message.
//!
//! Only the traits live here; their implementations are in `scalars`, `containers` and, for emitted
//! types, beside the type.

use super::{Reader, Writer};
use crate::runtime::message::Message;

/// A type with a JSON form: every type that a field, a list's element or a whole body can have.
pub trait Wire: Sized {
    /// Reads one value; `None` when the next value is not of this type.
    fn read(reader: &mut Reader<'_>) -> Option<Self>;

    /// Writes one value.
    fn write(&self, writer: &mut Writer);

    /// Reads one value into an empty slot; `false` when the next value is not of this type, and
    /// then the slot's content does not count. Large types do it in place.
    fn read_into(slot: &mut Option<Self>, reader: &mut Reader<'_>) -> bool {
        *slot = Self::read(reader);
        slot.is_some()
    }

    /// Reads one value onto the end of a list; `false` as in [`read_into`](Self::read_into).
    fn read_onto(list: &mut Vec<Self>, reader: &mut Reader<'_>) -> bool {
        Self::read(reader).map(|value| list.push(value)).is_some()
    }

    /// What an empty body stands for, if anything.
    fn absent() -> Option<Self> {
        None
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
        let mut message = M::default();
        reader.object(&mut message).then_some(message)
    }

    fn read_into(slot: &mut Option<Self>, reader: &mut Reader<'_>) -> bool {
        reader.object(slot.insert(M::default()))
    }

    fn read_onto(list: &mut Vec<Self>, reader: &mut Reader<'_>) -> bool {
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
}
