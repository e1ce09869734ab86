//! The values of an enumeration. Documents write them as three lists of equal length.

use std::collections::BTreeSet;

use super::{
    DocumentError,
    json_type::{JsonType, wrong_type},
    node::{Node, Remarks, quote},
};

/// One value of an enumeration.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnumValue {
    /// The value itself: any text, unique within its enumeration.
    pub value: String,
    /// Its text in `enumDescriptions`, unless that is empty.
    pub description: Option<String>,
    /// Its entry in `enumDeprecated`.
    pub deprecated: bool,
}

/// Collects the three lists while the keys of a schema or parameter are read.
#[derive(Debug, Default)]
pub(super) struct EnumLists<'a> {
    values: Option<Node<'a>>,
    descriptions: Option<Node<'a>>,
    deprecated: Option<Node<'a>>,
}

impl<'a> EnumLists<'a> {
    const DESCRIPTIONS: &'static str = "enumDescriptions";
    const DEPRECATED: &'static str = "enumDeprecated";

    /// Takes the value if the key belongs to one of the lists.
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

    /// Joins the lists. `owner` is the schema or parameter that has them.
    pub(super) fn read(
        self,
        owner: &Node<'_>,
        type_: Option<JsonType>,
        remarks: &mut Remarks,
    ) -> Result<Vec<EnumValue>, DocumentError> {
        let Some(node) = self.values else {
            // appengine v1beta4 has an array that repeats the descriptions of its items.
            for (key, list) in [
                (Self::DESCRIPTIONS, self.descriptions),
                (Self::DEPRECATED, self.deprecated),
            ] {
                if list.is_some() {
                    remarks.unknown_key(owner, key);
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
        let descriptions = descriptions(self.descriptions, values.len(), remarks);
        let deprecated = deprecated(self.deprecated, values.len())?;
        let parts = values.into_iter().zip(descriptions).zip(deprecated);
        let value = |((value, description), deprecated)| EnumValue {
            value,
            description,
            deprecated,
        };
        Ok(parts.map(value).collect())
    }
}

/// The values. A repeated one is an error.
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
            "leave `enum` out if every text is allowed",
        ));
    }
    Ok(values)
}

/// The description of each value. Only documentation is made from them, so an error in the list is
/// recorded as a flaw. Texts in a list of another length could belong to other values: all are left
/// out.
fn descriptions(
    list: Option<Node<'_>>,
    length: usize,
    remarks: &mut Remarks,
) -> Vec<Option<String>> {
    let absent = || vec![None; length];
    let Some(node) = list else {
        return absent();
    };
    let described = node.list(|item| {
        Ok(item.description().unwrap_or_else(|error| {
            let text = format!(
                "expected {}, found {}; the value has no description",
                error.expected, error.found
            );
            remarks.flaw(&item, text);
            None
        }))
    });
    let found = match described {
        Ok(descriptions) if descriptions.len() == length => return descriptions,
        Ok(descriptions) => format!("{} texts for {length} values", descriptions.len()),
        Err(error) => format!("expected {}, found {}", error.expected, error.found),
    };
    remarks.flaw(&node, format!("{found}; no value has a description"));
    absent()
}

/// Whether each value is deprecated.
fn deprecated(list: Option<Node<'_>>, length: usize) -> Result<Vec<bool>, DocumentError> {
    let Some(node) = list else {
        return Ok(vec![false; length]);
    };
    let items = node.list(|item| item.boolean())?;
    if items.len() == length {
        return Ok(items);
    }
    let expected = format!("as many items as `enum` has, {length}");
    Err(node.error(
        expected,
        "the lists belong together: add or remove an item in each of them",
    ))
}
