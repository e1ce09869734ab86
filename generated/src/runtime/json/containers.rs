//! Optional, repeated and keyed fields. One rule for all: an element that does not fit makes the
//! whole field not fit, so that what is kept is what came. The wire form of single values belongs
//! to `scalars`.

use std::collections::BTreeMap;

use jiter::Peek;

use super::{Field, Reader, Wire, Writer};

impl<T: Wire> Wire for Vec<T> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut items = Vec::new();
        let read = reader.array(|reader| T::read_onto(&mut items, reader));
        read.then_some(items)
    }

    fn write(&self, writer: &mut Writer) {
        writer.array(self);
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.map(T::read)
    }

    fn write(&self, writer: &mut Writer) {
        writer.map(self.iter());
    }

    fn absent() -> Option<Self> {
        Some(BTreeMap::new())
    }
}

impl<T: Wire> Field for Option<T> {
    fn read_field(&mut self, reader: &mut Reader<'_>) -> bool {
        *self = None;
        if reader.null() {
            return true;
        }
        let start = reader.index();
        let fits = T::read_into(self, reader);
        if !fits {
            *self = None;
            return reader.empty_list(start);
        }
        fits
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn write_field(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.null(),
        }
    }
}

impl<T: Wire> Field for Vec<T> {
    fn read_field(&mut self, reader: &mut Reader<'_>) -> bool {
        self.clear();
        if reader.null() {
            return true;
        }
        let items = Wire::read(reader);
        let fits = items.is_some();
        *self = items.unwrap_or_default();
        fits
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn write_field(&self, writer: &mut Writer) {
        self.write(writer);
    }
}

impl<T: Wire> Field for BTreeMap<String, T> {
    /// An empty object does not fit: this field could not tell it from an absent one, and it is
    /// kept instead.
    fn read_field(&mut self, reader: &mut Reader<'_>) -> bool {
        self.clear();
        match reader.peek() {
            Some(Peek::Null) => reader.null(),
            Some(Peek::Array) => reader.array(|_| false),
            _ => {
                *self = Self::read(reader).unwrap_or_default();
                !self.is_empty()
            }
        }
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn write_field(&self, writer: &mut Writer) {
        self.write(writer);
    }
}
