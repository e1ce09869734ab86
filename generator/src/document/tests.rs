//! Tests with whole documents: one with every construct of the format, and variants of it with errors.

mod errors;
mod reading;

use serde_json::Value;

use super::{Document, Parsed, parse};

const EVERYTHING: &str = include_str!("tests/everything.json");

fn everything() -> Document {
    let Parsed {
        document,
        unknown,
        flaws,
    } = parse(EVERYTHING).unwrap();
    assert_eq!((unknown, flaws), (Vec::new(), Vec::new()));
    document
}

/// The fixture with a value inserted at a path. Missing objects on the way are created.
fn with(path: &[&str], value: Value) -> String {
    let mut document: Value = serde_json::from_str(EVERYTHING).unwrap();
    let mut at = &mut document;
    for step in path {
        at = match at {
            Value::Array(items) => &mut items[step.parse::<usize>().unwrap()],
            object => &mut object[*step],
        };
    }
    *at = value;
    document.to_string()
}
