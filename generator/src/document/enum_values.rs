//! The values of an enumeration, which documents spread over three lists of one length.

use std::collections::BTreeSet;

use super::{
    DocumentError,
    json_type::{JsonType, wrong_type},
    node::{Node, Unknown, quote},
};

/// One value that a text can have.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnumValue {
    /// The value itself, an arbitrary text; unique within its enumeration.
    pub value: String,
    /// What `enumDescriptions` says about it, unless that is empty.
    pub description: Option<String>,
    /// What `enumDeprecated` says about it.
    pub deprecated: bool,
}

/// The lists, as they are met while the keys of a schema or parameter are walked.
#[derive(Debug, Default)]
pub(super) struct EnumLists<'a> {
    values: Option<Node<'a>>,
    descriptions: Option<Node<'a>>,
    deprecated: Option<Node<'a>>,
}

impl<'a> EnumLists<'a> {
    const DESCRIPTIONS: &'static str = "enumDescriptions";
    const DEPRECATED: &'static str = "enumDeprecated";

    /// Takes a list if the key is one of the three.
    pub(super) fn take(&mut self, key: &str, node: Node<'a>) -> bool {
        let list = match key {
            "enum" => &mut self.values,
            Self::DESCRIPTIONS => &mut self.descriptions,
            Self::DEPRECATED => &mut self.deprecated,
            _ => return false,
        };
        *list = Some(node);
        true
    }

    /// Puts the lists together. `owner` is the schema or parameter they belong to.
    pub(super) fn read(
        self,
        owner: &Node<'_>,
        type_: Option<JsonType>,
        unknown: &mut Unknown,
    ) -> Result<Vec<EnumValue>, DocumentError> {
        let Some(node) = self.values else {
            // Published: an array that repeats the descriptions of its items (appengine v1beta4).
            for (key, list) in [
                (Self::DESCRIPTIONS, self.descriptions),
                (Self::DEPRECATED, self.deprecated),
            ] {
                if list.is_some() {
                    unknown.note(owner, key);
                }
            }
            return Ok(Vec::new());
        };
        if type_ != Some(JsonType::String) {
            let hint = "values of an enumeration are strings; for a list of them, put `enum` into \
                        `items`, or set `repeated` on a parameter";
            return Err(wrong_type(owner, "enum", JsonType::String, type_, hint));
        }
        let values = unique(&node)?;
        let descriptions = beside(
            self.descriptions,
            values.len(),
            |item| item.description(),
            None,
        )?;
        let deprecated = beside(self.deprecated, values.len(), |item| item.boolean(), false)?;
        let parts = values.into_iter().zip(descriptions).zip(deprecated);
        let value = |((value, description), deprecated)| EnumValue {
            value,
            description,
            deprecated,
        };
        Ok(parts.map(value).collect())
    }
}

/// The values, each of which must be there once.
fn unique(node: &Node<'_>) -> Result<Vec<String>, DocumentError> {
    let mut seen = BTreeSet::new();
    let values = node.list(|item| {
        let value = item.string()?;
        if seen.insert(value.clone()) {
            return Ok(value);
        }
        let found = format!("{} again", quote(&value));
        Err(item.error_found(
            "each value once",
            found,
            "remove the repetition from all the lists",
        ))
    })?;
    if values.is_empty() {
        return Err(node.error(
            "at least one value",
            "leave `enum` out where every text is allowed",
        ));
    }
    Ok(values)
}

/// A list that runs alongside the values; where it is absent, the same for each.
fn beside<T: Clone>(
    list: Option<Node<'_>>,
    length: usize,
    read: impl FnMut(Node<'_>) -> Result<T, DocumentError>,
    absent: T,
) -> Result<Vec<T>, DocumentError> {
    let Some(node) = list else {
        return Ok(vec![absent; length]);
    };
    let items = node.list(read)?;
    if items.len() == length {
        return Ok(items);
    }
    let expected = format!("as many items as `enum` has, {length}");
    Err(node.error(
        expected,
        "the lists belong together: add or remove an item in each of them",
    ))
}
