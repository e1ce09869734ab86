//! The wire form of single values: strings, numbers, booleans, bytes, times and free-form JSON.
//!
//! The object loop keeps the received text of a value that does not fit its type. A value that fits
//! is written unchanged, or in one of the few other spellings that the parent module lists: a
//! number as `1` for `1.0`, and base64 in the URL-safe alphabet. Times are written with the same
//! characters.

use bytes::Bytes;
use jiter::Peek;
use serde_json::{Map, Value};

use super::decimal::Decimal;
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
        integer(number_text(reader)?)
    }

    fn write(&self, writer: &mut Writer) {
        writer.number(self);
    }
}

impl Wire for u32 {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        integer(number_text(reader)?)
    }

    fn write(&self, writer: &mut Writer) {
        writer.number(self);
    }
}

/// Written as a string, because a JSON number loses precision in many readers; as a number in a
/// property that a document declares as one.
impl Wire for i64 {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        integer(number_text(reader)?)
    }

    fn write(&self, writer: &mut Writer) {
        writer.integer(self);
    }
}

/// Like `i64`.
impl Wire for u64 {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        integer(number_text(reader)?)
    }

    fn write(&self, writer: &mut Writer) {
        writer.integer(self);
    }
}

/// The text of a number: proto3 JSON lets a server write every number as a string.
fn number_text<'r>(reader: &'r mut Reader<'_>) -> Option<&'r str> {
    match reader.peek()? {
        Peek::String => reader.text(),
        _ => reader.number(),
    }
}

/// An integer, in any spelling that JSON has for a whole number: `5`, `5.0`, `1e2`.
fn integer<T: std::str::FromStr + TryFrom<i128>>(text: &str) -> Option<T> {
    // `parse` would also take `+7` and `007`, which are not JSON.
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain {
        return text.parse().ok();
    }
    Decimal::parse(text)?.to_integer()
}

impl Wire for f64 {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        if reader.peek()? != Peek::String {
            return finite(reader.number()?, Self::is_finite);
        }
        let text = reader.text()?;
        not_a_number(text)
            .map(Self::from)
            .or_else(|| quoted(text, Self::is_finite))
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
        if reader.peek()? != Peek::String {
            return finite(reader.number()?, Self::is_finite);
        }
        let text = reader.text()?;
        not_a_number(text).or_else(|| quoted(text, Self::is_finite))
    }

    fn write(&self, writer: &mut Writer) {
        match special(self.is_nan(), self.is_infinite(), self.is_sign_negative()) {
            Some(name) => writer.text(name),
            None => float(f64::from(*self), self, writer),
        }
    }
}

/// The float nearest to a number's text, unless that is infinite.
fn finite<T: std::str::FromStr + Copy>(text: &str, is_finite: fn(T) -> bool) -> Option<T> {
    text.parse().ok().filter(|number| is_finite(*number))
}

/// A float in quotes. `parse` accepts more than JSON's grammar: `inf`, `+1`, `.5`.
#[cold]
fn quoted<T: std::str::FromStr + Copy>(text: &str, is_finite: fn(T) -> bool) -> Option<T> {
    Decimal::parse(text).and_then(|_| finite(text, is_finite))
}

/// A finite float as Google's servers write it: a whole one without a fraction, `1` rather than
/// `1.0`, where both mean the same number to every reader.
fn float(value: f64, shortest: &impl serde_core::Serialize, writer: &mut Writer) {
    /// Beyond this limit not every whole number is a float.
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

/// Base64. Google's page on types and formats of Discovery documents defines `byte` as padded
/// base64 in the URL-safe alphabet; both alphabets are read, padded or not.
impl Wire for Bytes {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        base64::decode(reader.text()?).ok()
    }

    fn write(&self, writer: &mut Writer) {
        writer.text(&base64::encode(self));
    }
}

/// RFC 3339 with an offset. A local time without an offset is not a point in time, so it does not
/// fit.
impl Wire for Timestamp {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Self::parse(reader.text()?).ok()
    }

    fn write(&self, writer: &mut Writer) {
        let time = if writer.is_canonical() {
            self.canonical()
        } else {
            *self
        };
        writer.plain(&time.encode());
    }
}

impl Wire for Duration {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Self::parse(reader.text()?).ok()
    }

    fn write(&self, writer: &mut Writer) {
        let span = if writer.is_canonical() {
            self.canonical()
        } else {
            *self
        };
        writer.plain(&span.encode());
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

/// `google.protobuf.Value`, of which `null` is an ordinary value.
impl Wire for Value {
    const READS_NULL: bool = true;

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

/// An absent response. The body is ignored: a successful call must not fail because of it.
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
