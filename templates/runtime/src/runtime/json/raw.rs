//! One JSON value as the received text.

use super::{Reader, Wire, Writer};

/// The text of a well-formed JSON value, without white space around it.
#[derive(Clone, Debug)]
pub(crate) struct RawJson(Box<str>);

impl RawJson {
    /// The JSON form of any other value.
    pub(crate) fn of<T: Wire>(value: &T) -> Self {
        // The writer writes UTF-8 only, so nothing is replaced here.
        Self(String::from_utf8_lossy(&super::encode(value)).into())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Wire for RawJson {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.raw().map(|text| Self(text.into()))
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.0);
    }
}
