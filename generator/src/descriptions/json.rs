//! Kept descriptions as a file: a JSON object that nests like the document, with nothing but texts.
//!
//! Each text has a line of its own. Differences to a document: methods stand under `methods` by their
//! identifier, and `enumDescriptions` is an object with the enum values as keys.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

use super::kept::Descriptions;

/// Why a text is not a file of descriptions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DescriptionsError {
    /// Where.
    place: String,
    /// What is wrong there.
    problem: String,
}

impl fmt::Display for DescriptionsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}\nhint: `cargo xtask update` writes this file; restore its last committed state",
            self.place, self.problem
        )
    }
}

impl std::error::Error for DescriptionsError {}

/// What the file says about itself, under the key `about`, which is no key of a document.
const ABOUT: &str = "Descriptions that the document beside this file lacks, kept from earlier revisions by `cargo xtask update`.";

impl Descriptions {
    /// The text of the file.
    pub fn to_text(&self) -> String {
        let mut root = Map::new();
        root.insert("about".to_owned(), ABOUT.into());
        for (place, text) in &self.texts {
            insert(&mut root, place, text);
        }
        let mut text = format!("{:#}", Value::Object(root));
        text.push('\n');
        text
    }

    /// Reads what [`to_text`](Self::to_text) has written.
    ///
    /// # Errors
    ///
    /// The place of what is not a text or an object of texts.
    pub fn parse(text: &str) -> Result<Self, DescriptionsError> {
        let mut value: Value = serde_json::from_str(text).map_err(|error| DescriptionsError {
            place: "$".to_owned(),
            problem: format!("not JSON: {error}"),
        })?;
        if let Value::Object(root) = &mut value {
            root.remove("about");
        }
        let mut texts = BTreeMap::new();
        collect(value, &mut Vec::new(), &mut texts)?;
        Ok(Self { texts })
    }
}

fn insert(object: &mut Map<String, Value>, place: &[String], text: &str) {
    match place {
        [] => {}
        [last] => {
            object.insert(last.clone(), text.into());
        }
        [first, rest @ ..] => {
            let below = object
                .entry(first.clone())
                .or_insert_with(|| Value::Object(Map::new()));
            // A place is never both a text and the beginning of another place: texts end in the key
            // `description` or in an enum value, below which a document has nothing.
            if let Value::Object(below) = below {
                insert(below, rest, text);
            }
        }
    }
}

fn collect(
    value: Value,
    place: &mut Vec<String>,
    texts: &mut BTreeMap<Vec<String>, String>,
) -> Result<(), DescriptionsError> {
    match value {
        Value::String(text) if !place.is_empty() => {
            texts.insert(place.clone(), text);
        }
        Value::Object(object) => {
            for (key, value) in object {
                place.push(key);
                collect(value, place, texts)?;
                place.pop();
            }
        }
        _ => {
            return Err(DescriptionsError {
                place: format!("$.{}", place.join(".")),
                problem: "neither a text nor an object of texts".to_owned(),
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse;

    #[test]
    fn a_file_is_read_as_it_was_written() {
        let document = parse(&crate::testing::fixture("texts")).unwrap().document;
        let descriptions = Descriptions::of(&document);
        let text = descriptions.to_text();
        assert_eq!(Descriptions::parse(&text), Ok(descriptions));
        insta::assert_snapshot!(text);
    }

    #[test]
    fn other_files_are_refused_with_their_place() {
        let errors = [
            "",
            "[]",
            "\"text\"",
            r#"{"schemas": {"Shelf": {"description": 3}}}"#,
        ]
        .map(|text| Descriptions::parse(text).unwrap_err().to_string());
        insta::assert_snapshot!(errors.join("\n"));
    }

    #[test]
    fn no_texts_are_a_file_too() {
        let text = Descriptions::default().to_text();
        assert_eq!(Descriptions::parse(&text), Ok(Descriptions::default()));
    }
}
