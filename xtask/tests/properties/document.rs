//! Random JSON for the schemas of a Discovery document, and the JSON that must come back. The document is
//! read here without the generator, because the generator is under test.

use serde_json::{Map, Value, json};

use crate::tape::Tape;

pub(crate) struct Document {
    schemas: Value,
}

/// The depth to which messages are filled. Deeper ones are empty.
const DEPTH: usize = 4;

impl Document {
    pub(crate) fn of(version: &str) -> Self {
        let path = format!(
            "{}/../discovery/dialogflow.{version}.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let mut document: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        Self {
            schemas: document["schemas"].take(),
        }
    }

    /// JSON of a schema, with fields that it describes and others.
    pub(crate) fn object(&self, schema: &str, tape: &mut Tape) -> Value {
        self.message(&self.schemas[schema], tape, DEPTH)
    }

    fn message(&self, schema: &Value, tape: &mut Tape, depth: usize) -> Value {
        let mut object = Map::new();
        if let Some(properties) = schema["properties"].as_object().filter(|_| depth > 0) {
            for (name, property) in properties {
                let value = match tape.byte() {
                    0..100 => continue,
                    100..104 => Value::Null,
                    104..108 => json!([]),
                    108..112 => misfit(tape),
                    _ => self.value(property, tape, depth - 1),
                };
                object.insert(name.clone(), value);
            }
        }
        for _ in 0..tape.below(5) / 3 {
            object.insert(format!("later{}", tape.text()), free(tape, 2));
        }
        object.into()
    }

    fn value(&self, schema: &Value, tape: &mut Tape, depth: usize) -> Value {
        if let Some(name) = schema["$ref"].as_str() {
            return self.message(&self.schemas[name], tape, depth);
        }
        match kind(schema) {
            Kind::Array => {
                let items = 1 + tape.below(3);
                (0..items)
                    .map(|_| self.value(&schema["items"], tape, depth))
                    .collect()
            }
            Kind::Map => {
                let entries = tape.below(3);
                let values = &schema["additionalProperties"];
                let entry = |_| (tape.text(), self.value(values, tape, depth));
                (0..entries).map(entry).collect::<Map<_, _>>().into()
            }
            Kind::Message => self.message(schema, tape, depth),
            Kind::Any => free(tape, 2),
            Kind::Object => json!({"": free(tape, 2), "b": null}),
            Kind::String => match schema["enum"].as_array() {
                Some(values) if tape.byte() < 200 => values[tape.below(values.len())].clone(),
                _ => tape.text().into(),
            },
            Kind::Int64 => (tape.word() as i64).to_string().into(),
            Kind::UInt64 => tape.word().to_string().into(),
            Kind::Int32 => (tape.word() as i32).into(),
            Kind::Float | Kind::Double => match tape.below(12) {
                0 => json!("NaN"),
                1 => json!("-Infinity"),
                // Exact in 32 bits too.
                _ => json!(f64::from(tape.word() as i16) / 8.0),
            },
            Kind::Bool => (tape.byte() < 128).into(),
            Kind::Bytes => ["", "AQ==", "AQI=", "AQID", "-_-_"][tape.below(5)].into(),
            Kind::Timestamp => [
                "2026-02-03T04:05:06Z",
                "0001-01-01T00:00:00.5Z",
                "2024-02-29T23:59:59.123456789Z",
            ][tape.below(3)]
            .into(),
            Kind::Duration => {
                ["0s", "1.5s", "-0.000000001s", "315576000000s"][tape.below(4)].into()
            }
        }
    }

    /// The JSON that must come back: everything except known properties that are `null` or an empty list.
    pub(crate) fn expected(&self, schema: &str, value: &Value) -> Value {
        let expected = self.fitting(&json!({"$ref": schema}), value);
        expected.unwrap_or_else(|| value.clone())
    }

    /// The same for a value of any schema. `None` for a value that does not fit: it comes back unchanged.
    fn fitting(&self, schema: &Value, value: &Value) -> Option<Value> {
        if let Some(name) = schema["$ref"].as_str() {
            return self.fitting(&self.schemas[name], value);
        }
        let text = || value.as_str();
        let keep = |fits: bool| fits.then(|| value.clone());
        match kind(schema) {
            Kind::Array => {
                let items = value.as_array()?.iter();
                items
                    .map(|item| self.fitting(&schema["items"], item))
                    .collect()
            }
            Kind::Map => {
                let values = &schema["additionalProperties"];
                let entries = value.as_object()?.iter();
                let entries =
                    entries.map(|(key, it)| Some((key.clone(), self.fitting(values, it)?)));
                Some(entries.collect::<Option<Map<_, _>>>()?.into())
            }
            Kind::Message => {
                let mut normal = Map::new();
                for (key, value) in value.as_object()? {
                    let known = &schema["properties"][key];
                    // In a property of type `any`, both are values.
                    let any = matches!(kind(known), Kind::Any);
                    let empty = (value.is_null() || *value == json!([])) && !any;
                    let absent = !known.is_null() && empty;
                    if !absent {
                        let fitting = (!known.is_null()).then(|| self.fitting(known, value));
                        let fitting = fitting.flatten().unwrap_or_else(|| value.clone());
                        normal.insert(key.clone(), fitting);
                    }
                }
                Some(normal.into())
            }
            Kind::Any => Some(value.clone()),
            Kind::Object => keep(value.is_object()),
            Kind::String | Kind::Bytes | Kind::Timestamp | Kind::Duration => keep(text().is_some()),
            Kind::Int64 | Kind::UInt64 => keep(text().is_some_and(|it| it.parse::<i128>().is_ok())),
            Kind::Int32 => keep(value.as_i64().is_some_and(|it| i32::try_from(it).is_ok())),
            Kind::Float | Kind::Double => keep(value.is_number() || text().is_some()),
            Kind::Bool => keep(value.is_boolean()),
        }
    }
}

enum Kind {
    Any,
    Array,
    Bool,
    Bytes,
    Double,
    Duration,
    Float,
    Int32,
    Int64,
    Map,
    Message,
    Object,
    String,
    Timestamp,
    UInt64,
}

fn kind(schema: &Value) -> Kind {
    let format = schema["format"].as_str().unwrap_or_default();
    match (schema["type"].as_str().unwrap_or_default(), format) {
        ("any", _) => Kind::Any,
        ("array", _) => Kind::Array,
        ("boolean", _) => Kind::Bool,
        ("integer", _) => Kind::Int32,
        ("number", "float") => Kind::Float,
        ("number", _) => Kind::Double,
        ("string", "byte") => Kind::Bytes,
        ("string", "int64") => Kind::Int64,
        ("string", "uint64") => Kind::UInt64,
        ("string", "google-datetime") => Kind::Timestamp,
        ("string", "google-duration") => Kind::Duration,
        ("string", _) => Kind::String,
        _ if schema["additionalProperties"]["type"] == "any" => Kind::Object,
        _ if schema["additionalProperties"].is_object() => Kind::Map,
        _ => Kind::Message,
    }
}

/// A value that fits almost no property.
fn misfit(tape: &mut Tape) -> Value {
    match tape.below(3) {
        0 => json!([[[{"a": null}]], []]),
        1 => json!([true, {"b": []}, 1.5]),
        _ => json!([null]),
    }
}

/// Any JSON value.
fn free(tape: &mut Tape, depth: usize) -> Value {
    match tape.below(if depth == 0 { 6 } else { 8 }) {
        0 => Value::Null,
        1 => json!([]),
        2 => json!({}),
        3 => tape.text().into(),
        4 => (tape.word() as i64).into(),
        5 => json!(tape.byte() < 9),
        6 => (0..tape.below(3)).map(|_| free(tape, depth - 1)).collect(),
        _ => json!({tape.text(): free(tape, depth - 1), "k": free(tape, depth - 1)}),
    }
}

/// Whether two JSON values are equal; `1.0` and `1` are.
pub(crate) fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            // Whole numbers are compared as such, because floats cannot tell large ones apart.
            one == other || (one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(key, one)| other.get(key).is_some_and(|other| same(one, other)))
        }
        _ => one == other,
    }
}
