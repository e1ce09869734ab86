//! `null` and the empty list, where they are values and where they mean that a field is absent.

use runtime::runtime::json::{Reader, Wire, Writer};
use runtime::runtime::message::{Extra, Message, Outcome};
use runtime::runtime::open_enum::{self, OpenEnum, UnknownValue};
use serde_json::{Value, json};

use crate::sample::written;

/// `google.protobuf.NullValue`, as emitted.
#[derive(Clone, Debug, PartialEq)]
enum Null {
    NullValue,
    UnknownValue(UnknownValue),
}

impl From<&str> for Null {
    fn from(name: &str) -> Self {
        match name {
            "NULL_VALUE" => Self::NullValue,
            _ => Self::UnknownValue(UnknownValue::new(name)),
        }
    }
}

impl OpenEnum for Null {
    const IS_NULL_VALUE: bool = true;

    fn name(&self) -> &str {
        match self {
            Self::NullValue => "NULL_VALUE",
            Self::UnknownValue(name) => name.as_str(),
        }
    }
}

impl Wire for Null {
    const READS_NULL: bool = <Self as OpenEnum>::IS_NULL_VALUE;

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        open_enum::read(reader)
    }

    fn write(&self, writer: &mut Writer) {
        open_enum::write(self, writer);
    }
}

/// A message with every kind of property that tells `null` or `[]` from nothing.
#[derive(Debug, Default)]
struct Values {
    any: Option<Value>,
    list: Option<Vec<Value>>,
    null: Option<Null>,
    nulls: Vec<Null>,
    extra: Extra,
}

impl Message for Values {
    fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> Outcome<'_> {
        let fits = match key {
            "any" => reader.field(&mut self.any),
            "list" => reader.field(&mut self.list),
            "null" => reader.field(&mut self.null),
            "nulls" => reader.field(&mut self.nulls),
            _ => false,
        };
        Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut Writer) {
        writer.open(&self.extra);
        writer.field("any", &self.any);
        writer.field("list", &self.list);
        writer.field("null", &self.null);
        writer.field("nulls", &self.nulls);
        writer.close(&self.extra);
    }
}

fn read(text: &str) -> Values {
    runtime::runtime::json::decode(text.as_bytes()).unwrap()
}

#[test]
fn null_is_a_value_of_any_and_of_null_value() {
    let text = r#"{"any":null,"list":[null,1],"null":null,"nulls":[null]}"#;
    let values = read(text);
    assert_eq!(values.any, Some(Value::Null));
    assert_eq!(values.list, Some(vec![Value::Null, json!(1)]));
    assert_eq!(values.null, Some(Null::NullValue));
    assert_eq!(values.nulls, [Null::NullValue]);
    assert!(values.extra.is_empty());
    assert_eq!(written(&values), text);
    // The name is read too, and written as `null`.
    let values = read(r#"{"null":"NULL_VALUE","nulls":["OTHER"]}"#);
    assert_eq!(values.null, Some(Null::NullValue));
    assert_eq!(written(&values), r#"{"null":null,"nulls":["OTHER"]}"#);
}

#[test]
fn an_empty_list_is_a_value_of_a_list_of_any() {
    let values = read(r#"{"list":[]}"#);
    assert_eq!(values.list, Some(Vec::new()));
    assert_eq!(written(&values), r#"{"list":[]}"#);
    assert_eq!(read("{}").list, None);
    // For such a list `null` means absent.
    assert_eq!(written(&read(r#"{"list":null,"nulls":[]}"#)), "{}");
    assert_eq!(written(&read(r#"{"any":[]}"#)), r#"{"any":[]}"#);
}
