//! The JSON cases of protobuf's conformance suite that apply to the types of this crate.
//!
//! Names, inputs and expectations are those of `conformance/binary_json_conformance_suite.cc` in
//! `protocolbuffers/protobuf`: integers, floats, booleans, strings, bytes, enums, lists, maps, nulls,
//! durations, timestamps, field masks, `Struct`, `Value` and `ListValue`. Left out are cases of what
//! Discovery documents do not have: oneofs, extensions, aliases of enum values, wrappers (they are
//! plain types here), original proto field names, maps with keys that are not strings, the inside
//! of `Any`, and input in the binary format.
//!
//! They are in `conformance.txt`. Where the suite expects a parse failure, this crate does not lose the document for one value: the
//! field stays empty and the value is listed as a misfit. That counts as refused.

use std::collections::BTreeMap;

use bytes::Bytes;
use runtime::runtime::json::{Reader, Wire, Writer, decode};
use runtime::runtime::message::{Extra, Message, Outcome};
use runtime::runtime::open_enum::{self, OpenEnum, UnknownValue};
use runtime::runtime::wkt::{Duration, FieldMask, Timestamp};
use serde_json::{Map, Value};

use crate::sample::written;

macro_rules! types {
    ($($field:ident $key:literal: $type:ty,)*) => {
        /// The fields of the suite's message that have a counterpart here.
        #[derive(Debug, Default)]
        struct Types {
            $($field: $type,)*
            extra: Extra,
        }

        impl Message for Types {
            fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> Outcome<'_> {
                let fits = match key {
                    $($key => reader.field(&mut self.$field),)*
                    _ => false,
                };
                Outcome { fits, extra: &mut self.extra }
            }

            fn write(&self, writer: &mut Writer) {
                writer.open(&self.extra);
                $(writer.field($key, &self.$field);)*
                writer.close(&self.extra);
            }
        }
    };
}

types! {
    int32 "optionalInt32": Option<i32>,
    uint32 "optionalUint32": Option<u32>,
    int64 "optionalInt64": Option<i64>,
    uint64 "optionalUint64": Option<u64>,
    float "optionalFloat": Option<f32>,
    double "optionalDouble": Option<f64>,
    bool "optionalBool": Option<bool>,
    string "optionalString": Option<String>,
    bytes "optionalBytes": Option<Bytes>,
    nested_enum "optionalNestedEnum": Option<Nested>,
    nested_message "optionalNestedMessage": Option<Box<Types>>,
    a "a": Option<i32>,
    int32s "repeatedInt32": Vec<i32>,
    enums "repeatedNestedEnum": Vec<Nested>,
    strings "repeatedString": Vec<String>,
    byte_strings "repeatedBytes": Vec<Bytes>,
    messages "repeatedNestedMessage": Vec<Types>,
    int32_map "mapInt32Int32": BTreeMap<String, i32>,
    message_map "mapStringNestedMessage": BTreeMap<String, Types>,
    duration "optionalDuration": Option<Duration>,
    durations "repeatedDuration": Vec<Duration>,
    timestamp "optionalTimestamp": Option<Timestamp>,
    timestamps "repeatedTimestamp": Vec<Timestamp>,
    field_mask "optionalFieldMask": Option<FieldMask>,
    structure "optionalStruct": Option<Map<String, Value>>,
    value "optionalValue": Option<Value>,
    values "repeatedValue": Option<Vec<Value>>,
    lists "repeatedListValue": Vec<Vec<Value>>,
}

#[derive(Debug)]
enum Nested {
    Foo,
    Bar,
    Baz,
    UnknownValue(UnknownValue),
}

impl From<&str> for Nested {
    fn from(name: &str) -> Self {
        match name {
            "FOO" => Self::Foo,
            "BAR" => Self::Bar,
            "BAZ" => Self::Baz,
            _ => Self::UnknownValue(UnknownValue::new(name)),
        }
    }
}

impl OpenEnum for Nested {
    fn name(&self) -> &str {
        match self {
            Self::Foo => "FOO",
            Self::Bar => "BAR",
            Self::Baz => "BAZ",
            Self::UnknownValue(name) => name.as_str(),
        }
    }
}

impl Wire for Nested {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        open_enum::read(reader)
    }

    fn write(&self, writer: &mut Writer) {
        open_enum::write(self, writer);
    }
}

/// The cases: a line each, in the form that the file describes.
const CASES: &str = include_str!("conformance.txt");

/// What comes back of a case; `None` where it is refused.
fn outcome(json: &str) -> Option<String> {
    let message: Types = decode(json.as_bytes()).ok()?;
    let refused = message
        .misfits()
        .iter()
        .any(|misfit| misfit.json().is_some());
    (!refused).then(|| written(&message))
}

/// The document with its keys in one order, and without white space.
fn plain(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

#[test]
fn the_cases_of_the_conformance_suite() {
    let (mut cases, mut departures) = (0, 0);
    for line in CASES.lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut parts = line.split(" | ");
        let (name, input) = (parts.next().unwrap(), parts.next().unwrap());
        let (expected, reason) = (parts.next().unwrap(), parts.next());
        let input = input.replace('␊', "\n");
        let happens = expected.strip_prefix("departs, ");
        assert_eq!(happens.is_some(), reason.is_some(), "{name}");
        let happens = match happens.unwrap_or(expected) {
            "same" => Some(input.as_str()),
            "refused" => None,
            other => Some(other.strip_prefix("reads ").unwrap()),
        };
        let outcome = outcome(&input);
        assert_eq!(outcome.as_deref().map(plain), happens.map(plain), "{name}");
        cases += 1;
        departures += usize::from(reason.is_some());
    }
    // A case that disappears from the table is noticed.
    assert_eq!((cases, departures), (180, 18));
}
