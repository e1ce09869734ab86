//! The wire form of single values: strings, numbers, booleans, bytes, times and free-form JSON.
//!
//! Reading accepts a value only when writing gives an equal one back, so that nothing changes on
//! the way through; what is not accepted is kept by the object loop as it came. Times come back
//! character by character. Numbers and bytes may come back in another spelling of the same value:
//! `1.0` for a float as `1`, a number for a 64-bit integer as a string, base64 in the standard
//! alphabet.

use bytes::Bytes;
use jiter::Peek;
use serde_json::{Map, Value};

use super::{Reader, Wire, Writer};
use crate::runtime::wkt::{Duration, FieldMask, Timestamp, base64};

impl Wire for String {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.string()
    }

    fn write(&self, writer: &mut Writer) {
        writer.text(self);
    }
}

impl Wire for bool {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.boolean()
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(if *self { "true" } else { "false" });
    }
}

impl Wire for i32 {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.number()?.parse().ok()
    }

    fn write(&self, writer: &mut Writer) {
        writer.number(self);
    }
}

impl Wire for u32 {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.number()?.parse().ok()
    }

    fn write(&self, writer: &mut Writer) {
        writer.number(self);
    }
}

/// A string on the wire, because a JSON number loses precision in many readers; a number is read
/// too.
impl Wire for i64 {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        integer_text(reader)?.parse().ok()
    }

    fn write(&self, writer: &mut Writer) {
        writer.display(self);
    }
}

/// Like `i64`.
impl Wire for u64 {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        integer_text(reader)?.parse().ok()
    }

    fn write(&self, writer: &mut Writer) {
        writer.display(self);
    }
}

/// An integer in its shortest form: `parse` would take `+7` and `007` too, and they would come back
/// as `7`.
fn integer_text<'r>(reader: &'r mut Reader<'_>) -> Option<&'r str> {
    let text = match reader.peek()? {
        Peek::String => reader.text()?,
        _ => reader.number()?,
    };
    let digits = text.strip_prefix('-').unwrap_or(text);
    let shortest = !digits.starts_with('0') || text == "0";
    (shortest && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
}

impl Wire for f64 {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        if reader.peek()? == Peek::String {
            return not_a_number(reader.text()?).map(Self::from);
        }
        reader
            .number()?
            .parse()
            .ok()
            .filter(|number: &Self| number.is_finite())
    }

    fn write(&self, writer: &mut Writer) {
        match special(self.is_nan(), self.is_infinite(), self.is_sign_negative()) {
            Some(name) => writer.text(name),
            None => float(*self, self, writer),
        }
    }
}

impl Wire for f32 {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        if reader.peek()? == Peek::String {
            return not_a_number(reader.text()?);
        }
        reader
            .number()?
            .parse()
            .ok()
            .filter(|number: &Self| number.is_finite())
    }

    fn write(&self, writer: &mut Writer) {
        match special(self.is_nan(), self.is_infinite(), self.is_sign_negative()) {
            Some(name) => writer.text(name),
            None => float(f64::from(*self), self, writer),
        }
    }
}

/// A finite float as Google's servers write it: a whole one without a fraction, `1` rather than
/// `1.0`, where both mean the same number to every reader.
fn float(value: f64, shortest: &impl serde::Serialize, writer: &mut Writer) {
    /// Beyond this not every whole number is a float.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let negative_zero = value == 0.0 && value.is_sign_negative();
    if value.fract() == 0.0 && value.abs() < EXACT && !negative_zero {
        // Whole and far inside of the range: nothing is cut off.
        writer.number(&(value as i64));
    } else {
        writer.number(shortest);
    }
}

fn not_a_number(text: &str) -> Option<f32> {
    match text {
        "NaN" => Some(f32::NAN),
        "Infinity" => Some(f32::INFINITY),
        "-Infinity" => Some(f32::NEG_INFINITY),
        _ => None,
    }
}

fn special(nan: bool, infinite: bool, negative: bool) -> Option<&'static str> {
    match (nan, infinite, negative) {
        (true, _, _) => Some("NaN"),
        (_, true, false) => Some("Infinity"),
        (_, true, true) => Some("-Infinity"),
        _ => None,
    }
}

impl Wire for Bytes {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        base64::decode(reader.text()?).ok()
    }

    fn write(&self, writer: &mut Writer) {
        writer.text(&base64::encode(self));
    }
}

/// Only text that is written back the same: a numeric offset, for one, is kept by the object loop,
/// because `Z` in its place would change what came.
impl Wire for Timestamp {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text()?;
        let time = Self::parse(text).ok()?;
        // All else about the text has one form: its fields have fixed widths, and the number of
        // fractional digits is kept.
        let bytes = text.as_bytes();
        (bytes.last() == Some(&b'Z') && bytes.get(10) == Some(&b'T')).then_some(time)
    }

    fn write(&self, writer: &mut Writer) {
        writer.text(&self.encode());
    }
}

/// Like `Timestamp`: what is not accepted here are zeros in front and `-0s`.
impl Wire for Duration {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text()?;
        let span = Self::parse(text).ok()?;
        (span.encode().as_bytes() == text.as_bytes()).then_some(span)
    }

    fn write(&self, writer: &mut Writer) {
        writer.text(&self.encode());
    }
}

/// Its paths are free text, so they are written as a string that may need escapes.
impl Wire for FieldMask {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.text().map(Self::from)
    }

    fn write(&self, writer: &mut Writer) {
        writer.text(self.as_str());
    }
}

impl Wire for Value {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.value()
    }

    fn write(&self, writer: &mut Writer) {
        writer.value(self);
    }
}

impl Wire for Map<String, Value> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.map(Reader::value)
    }

    fn write(&self, writer: &mut Writer) {
        writer.map(self.iter());
    }
}

/// No response: whatever the server sends is passed over, because a call that succeeded must not
/// fail for its text.
impl Wire for () {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.skip_rest();
        Some(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw("{}");
    }

    fn absent() -> Option<Self> {
        Some(())
    }
}
