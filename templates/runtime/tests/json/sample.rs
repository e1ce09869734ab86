//! Messages, as emitted code declares them, and ways to read and write them.

use std::collections::BTreeMap;

use bytes::Bytes;
use runtime::runtime::json::{DecodeError, Reader, Wire, Writer, decode, encode};
use runtime::runtime::message::{self, Extra, Message, Outcome};
use runtime::runtime::open_enum::{self, OpenEnum, UnknownValue};
use runtime::runtime::wkt::{Duration, FieldMask, Timestamp};
use serde_json::{Map, Value};

/// One field of every kind.
#[derive(Clone, Debug, Default)]
pub(crate) struct All {
    pub(crate) name: Option<String>,
    pub(crate) flag: Option<bool>,
    pub(crate) small: Option<i32>,
    pub(crate) unsigned: Option<u32>,
    pub(crate) long: Option<i64>,
    pub(crate) unsigned_long: Option<u64>,
    pub(crate) single: Option<f32>,
    pub(crate) double: Option<f64>,
    pub(crate) content: Option<Bytes>,
    pub(crate) time: Option<Timestamp>,
    pub(crate) ttl: Option<Duration>,
    pub(crate) mask: Option<FieldMask>,
    pub(crate) any: Option<Value>,
    pub(crate) structure: Option<Map<String, Value>>,
    pub(crate) color: Option<Color>,
    pub(crate) child: Option<Box<All>>,
    pub(crate) names: Vec<String>,
    pub(crate) children: Vec<All>,
    pub(crate) rows: Vec<Vec<f64>>,
    pub(crate) colors: Vec<Color>,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) by_name: BTreeMap<String, All>,
    pub(crate) extra: Extra,
}

impl PartialEq for All {
    fn eq(&self, other: &Self) -> bool {
        message::same(self, other)
    }
}

impl Message for All {
    fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> Outcome<'_> {
        let fits = match key {
            "name" => reader.field(&mut self.name),
            "flag" => reader.field(&mut self.flag),
            "small" => reader.field(&mut self.small),
            "unsigned" => reader.field(&mut self.unsigned),
            "long" => reader.field(&mut self.long),
            "unsignedLong" => reader.field(&mut self.unsigned_long),
            "single" => reader.field(&mut self.single),
            "double" => reader.field(&mut self.double),
            "content" => reader.field(&mut self.content),
            "time" => reader.field(&mut self.time),
            "ttl" => reader.field(&mut self.ttl),
            "mask" => reader.field(&mut self.mask),
            "any" => reader.field(&mut self.any),
            "structure" => reader.field(&mut self.structure),
            "color" => reader.field(&mut self.color),
            "child" => reader.field(&mut self.child),
            "names" => reader.field(&mut self.names),
            "children" => reader.field(&mut self.children),
            "rows" => reader.field(&mut self.rows),
            "colors" => reader.field(&mut self.colors),
            "labels" => reader.field(&mut self.labels),
            "byName" => reader.field(&mut self.by_name),
            _ => false,
        };
        Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut Writer) {
        writer.open(&self.extra);
        writer.field("name", &self.name);
        writer.field("flag", &self.flag);
        writer.field("small", &self.small);
        writer.field("unsigned", &self.unsigned);
        writer.field("long", &self.long);
        writer.field("unsignedLong", &self.unsigned_long);
        writer.field("single", &self.single);
        writer.field("double", &self.double);
        writer.field("content", &self.content);
        writer.field("time", &self.time);
        writer.field("ttl", &self.ttl);
        writer.field("mask", &self.mask);
        writer.field("any", &self.any);
        writer.field("structure", &self.structure);
        writer.field("color", &self.color);
        writer.field("child", &self.child);
        writer.field("names", &self.names);
        writer.field("children", &self.children);
        writer.field("rows", &self.rows);
        writer.field("colors", &self.colors);
        writer.field("labels", &self.labels);
        writer.field("byName", &self.by_name);
        writer.close(&self.extra);
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Color {
    Red,
    UnknownValue(UnknownValue),
}

impl From<&str> for Color {
    fn from(name: &str) -> Self {
        match name {
            "RED" => Self::Red,
            _ => Self::UnknownValue(UnknownValue::new(name)),
        }
    }
}

impl OpenEnum for Color {
    fn name(&self) -> &str {
        match self {
            Self::Red => "RED",
            Self::UnknownValue(name) => name.as_str(),
        }
    }
}

impl Wire for Color {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        open_enum::read(reader)
    }

    fn write(&self, writer: &mut Writer) {
        open_enum::write(self, writer);
    }
}

pub(crate) fn read(text: &str) -> All {
    decode(text.as_bytes()).unwrap()
}

pub(crate) fn written<T: Wire>(value: &T) -> String {
    String::from_utf8(encode(value)).unwrap()
}

/// Reads `text`, which must come back as it is.
pub(crate) fn same(text: &str) -> All {
    let message = read(text);
    assert_eq!(
        serde_json::from_str::<Value>(text).unwrap(),
        serde_json::from_slice::<Value>(&encode(&message)).unwrap()
    );
    message
}

pub(crate) fn fails(text: &[u8]) -> DecodeError {
    decode::<All>(text).unwrap_err()
}

/// A message whose property names need escapes in JSON. Reading goes by the name itself, writing by
/// what stands between the quotes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Odd {
    pub(crate) quoted: Option<i32>,
    pub(crate) lines: Option<i32>,
    pub(crate) extra: Extra,
}

impl Message for Odd {
    fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> Outcome<'_> {
        let fits = match key {
            "a\"b\\" => reader.field(&mut self.quoted),
            "a\nb" => reader.field(&mut self.lines),
            _ => false,
        };
        Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut Writer) {
        writer.open(&self.extra);
        writer.field("a\\\"b\\\\", &self.quoted);
        writer.field("a\\nb", &self.lines);
        writer.close(&self.extra);
    }
}
