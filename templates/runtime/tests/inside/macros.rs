//! The implementations that the macros give to messages and enums: `Default`, `Debug`, equality,
//! serde, and the conversions of enums.

use serde_json::{Value, json};

use crate::runtime;
use crate::runtime::message::{from_slice, to_value};

/// A message like those in emitted code.
#[derive(Clone)]
#[non_exhaustive]
struct Shelf {
    title: Option<String>,
    color: Option<Color>,
    weight: Option<f64>,
    inner: Option<Box<Shelf>>,
    extra: runtime::Extra,
}

impl Shelf {
    fn new() -> Self {
        Self {
            title: None,
            color: None,
            weight: None,
            inner: None,
            extra: runtime::Extra::new(),
        }
    }

    fn set_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl runtime::Message for Shelf {
    fn read(&mut self, key: &str, reader: &mut runtime::Reader<'_>) -> runtime::Outcome<'_> {
        let fits = match key {
            "title" => reader.field(&mut self.title),
            "color" => reader.field(&mut self.color),
            "weight" => reader.field(&mut self.weight),
            "inner" => reader.field(&mut self.inner),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("title", &self.title);
        writer.field("color", &self.color);
        writer.field("weight", &self.weight);
        writer.field("inner", &self.inner);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Shelf);

/// An enum like those in emitted code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
enum Color {
    Red,
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for Color {
    fn from(name: &str) -> Self {
        match name {
            "RED" => Self::Red,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for Color {
    fn name(&self) -> &str {
        match self {
            Self::Red => "RED",
            Self::UnknownValue(name) => name.as_str(),
        }
    }
}

runtime::open_enum_as_name!(Color);

/// `google.protobuf.NullValue`, as emitted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
enum Null {
    NullValue,
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for Null {
    fn from(name: &str) -> Self {
        match name {
            "NULL_VALUE" => Self::NullValue,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for Null {
    const IS_NULL_VALUE: bool = true;

    fn name(&self) -> &str {
        match self {
            Self::NullValue => "NULL_VALUE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(Null, null);

#[test]
fn the_null_value_is_null() {
    const {
        assert!(<Null as runtime::Wire>::READS_NULL);
        assert!(!<Color as runtime::Wire>::READS_NULL);
    }
    assert_eq!(serde_json::to_string(&Null::NullValue).unwrap(), "null");
    for text in ["null", r#""NULL_VALUE""#] {
        assert_eq!(serde_json::from_str::<Null>(text).unwrap(), Null::NullValue);
    }
    assert_eq!(Null::from("OTHER").to_string(), "OTHER");
}

/// A message nested in itself to this depth, which may be deeper than a document can be.
fn nested(levels: usize) -> Shelf {
    let mut shelf = Shelf::new().set_title("innermost");
    for _ in 0..levels {
        shelf = Shelf {
            inner: Some(Box::new(shelf)),
            ..Shelf::new()
        };
    }
    shelf
}

#[test]
fn debug_shows_the_fields_that_are_set() {
    assert_eq!(format!("{:?}", Shelf::default()), "Shelf {}");
    let mut shelf = Shelf::new().set_title("a \"b\"\n");
    shelf.color = Some("NEW".into());
    shelf.weight = Some(f64::NAN);
    shelf.inner = Some(Box::new(Shelf::new()));
    shelf.extra.insert("newer", Value::Null);
    assert_eq!(
        format!("{shelf:?}"),
        r#"Shelf {"title":"a \"b\"\n","color":"NEW","weight":"NaN","inner":{},"newer":null}"#
    );
    assert_eq!(
        format!("{:#?}", Shelf::new().set_title("a")),
        "Shelf {\n  \"title\": \"a\"\n}"
    );
    // As a part of another type.
    assert_eq!(
        format!("{:?}", Some(Shelf::new().set_title("a"))),
        r#"Some(Shelf {"title":"a"})"#
    );
}

#[test]
fn debug_shows_a_message_of_any_depth() {
    for levels in [0, 126, 127, 128, 300] {
        let shelf = nested(levels);
        let (plain, pretty) = (format!("{shelf:?}"), format!("{shelf:#?}"));
        assert!(plain.starts_with("Shelf {") && pretty.starts_with("Shelf {"));
        assert_eq!(plain.matches("inner\"").count(), levels);
        assert_eq!(pretty.matches("inner\"").count(), levels);
        assert!(plain.contains("innermost") && pretty.contains("innermost"));
        // On several lines up to the nesting limit of documents.
        assert_eq!(pretty.contains('\n'), levels < 128);
    }
}

#[test]
fn serde_uses_the_same_json() {
    let text = r#"{"title":"a","color":"NEW","weight":"x","newer":[null]}"#;
    let shelf = serde_json::from_str::<Shelf>(text).unwrap();
    assert_eq!(shelf, from_slice(text.as_bytes()).unwrap());
    assert_eq!(
        shelf.color.as_ref().map(Color::to_string).as_deref(),
        Some("NEW")
    );
    assert!(shelf.extra.contains_key("weight"));
    assert_eq!(
        serde_json::to_value(&shelf).unwrap(),
        to_value(&shelf).unwrap()
    );
    assert_eq!(
        serde_json::to_value(&shelf).unwrap(),
        serde_json::from_str::<Value>(text).unwrap()
    );
    // As a part of other types.
    let list = serde_json::from_value::<Vec<Shelf>>(json!([{"title": "a"}, {}])).unwrap();
    assert_eq!(list, [Shelf::new().set_title("a"), Shelf::new()]);

    let error = serde_json::from_str::<Shelf>("[1]")
        .unwrap_err()
        .to_string();
    assert!(error.contains("another type"), "{error}");
    let error = serde_json::to_value(nested(128)).unwrap_err().to_string();
    assert!(error.contains("recursion limit"), "{error}");
}

#[test]
fn an_enum_is_its_name() {
    assert_eq!(Color::from("RED"), Color::Red);
    assert_eq!(Color::from("NEW").to_string(), "NEW");
    assert_eq!(
        serde_json::to_string(&Color::from("NEW")).unwrap(),
        r#""NEW""#
    );
    assert_eq!(
        serde_json::from_str::<Color>(r#""RED""#).unwrap(),
        Color::Red
    );
    assert!(serde_json::from_str::<Color>("5").is_err());
}

#[test]
fn messages_with_the_same_json_are_equal() {
    let mut shelf = Shelf::new().set_title("a");
    shelf.weight = Some(f64::NAN);
    assert!(
        shelf == shelf.clone(),
        "a message equals itself, whatever is in it"
    );
    assert!(shelf != shelf.clone().set_title("b"));

    let (mut one, mut other) = (shelf.clone(), shelf.clone());
    one.extra.insert("x", 1);
    assert!(one != shelf);
    one.extra.insert("y", 2);
    other.extra.insert("y", 2);
    other.extra.insert("x", 1);
    assert!(one == other, "the order of extra fields does not count");
}
