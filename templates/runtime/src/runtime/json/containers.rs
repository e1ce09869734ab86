//! Optional, repeated and keyed fields. If one element does not fit, the whole value does not fit,
//! and its text is kept. The wire form of single values belongs to `scalars`.

use std::collections::BTreeMap;

use super::{Field, Reader, Wire, Writer};

impl<T: Wire> Wire for Vec<T> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.list(T::read_onto)
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
        if !T::READS_NULL && reader.null() {
            return true;
        }
        let fits = T::read_into(self, reader);
        if !fits {
            *self = None;
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
    /// An empty object is kept in `extra`, because an empty map in this field means absent.
    fn read_field(&mut self, reader: &mut Reader<'_>) -> bool {
        self.clear();
        if reader.null() {
            return true;
        }
        match Wire::read(reader) {
            Some(map) => {
                *self = map;
                if self.is_empty() {
                    reader.keep_empty_map();
                }
                !self.is_empty()
            }
            None => false,
        }
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn write_field(&self, writer: &mut Writer) {
        self.write(writer);
    }
}
