//! The API of a runtime as a file: JSON with a line for each item.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Value, json};

use super::api::RuntimeApi;

/// Why a text is not the API of a runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuntimeApiError {
    problem: String,
}

impl fmt::Display for RuntimeApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}\nhint: `cargo xtask regen` writes this file; restore its last committed state",
            self.problem
        )
    }
}

impl std::error::Error for RuntimeApiError {}

/// The first line of the file. It stays the first, so that a new item is a new line and nothing else.
const ABOUT: &str = "The public items of the client runtime. `cargo xtask regen` writes this file.";

impl RuntimeApi {
    /// The text of the file.
    pub fn to_text(&self) -> String {
        let mut text = format!("{{\n\"about\": {}", json!(ABOUT));
        for (item, signature) in &self.items {
            text.push_str(&format!("\n,{}: {}", json!(item), json!(signature)));
        }
        text.push_str("\n}\n");
        text
    }

    /// Reads the text that [`to_text`](Self::to_text) writes.
    ///
    /// # Errors
    ///
    /// A text that is not an object of texts.
    pub fn parse(text: &str) -> Result<Self, RuntimeApiError> {
        let wrong = |problem: String| RuntimeApiError { problem };
        let value: Value =
            serde_json::from_str(text).map_err(|error| wrong(format!("not JSON: {error}")))?;
        let Value::Object(object) = value else {
            return Err(wrong("not an object".to_owned()));
        };
        let mut items = BTreeMap::new();
        for (item, signature) in object {
            match signature {
                Value::String(_) if item == "about" => {}
                Value::String(signature) => drop(items.insert(item, signature)),
                _ => return Err(wrong(format!("`{item}` is not a text"))),
            }
        }
        Ok(Self { items })
    }
}
