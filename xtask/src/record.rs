//! What `apis.toml` records of its documents: revision, source and checksum.
//!
//! The rest of the file belongs to the maintainer: comments, order and layout stay.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};
use toml_edit::{DocumentMut, Item, Table, value};

use crate::Failure;
use crate::project::CONFIG;

/// What is recorded of one document.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Record {
    /// The document's file name, by which `apis.toml` lists it.
    pub(crate) document: String,
    pub(crate) revision: String,
    pub(crate) sha256: String,
    /// `None` leaves the recorded source.
    pub(crate) source: Option<String>,
}

/// The text of `apis.toml` with these records.
pub(crate) fn write(config: &str, records: &[Record]) -> Result<String, Failure> {
    let mut document: DocumentMut = config
        .parse()
        .map_err(|error| Failure(format!("{CONFIG}: {error}")))?;
    let apis = document
        .get_mut("api")
        .and_then(Item::as_array_of_tables_mut);
    for table in apis.into_iter().flat_map(|apis| apis.iter_mut()) {
        let name = table.get("document").and_then(Item::as_str);
        let Some(record) = records.iter().find(|it| name == Some(&it.document)) else {
            continue;
        };
        set(table, "revision", &record.revision);
        if let Some(source) = &record.source {
            set(table, "source", source);
        }
        set(table, "sha256", &record.sha256);
    }
    Ok(document.to_string())
}

/// The text of `apis.toml` with another version of the crate.
pub(crate) fn write_version(config: &str, version: &str) -> Result<String, Failure> {
    let mut document: DocumentMut = config
        .parse()
        .map_err(|error| Failure(format!("{CONFIG}: {error}")))?;
    if let Some(table) = document.get_mut("crate").and_then(Item::as_table_mut) {
        set(table, "version", version);
    }
    Ok(document.to_string())
}

/// Sets a key. A value that does not change keeps its spelling, and a comment behind it stays.
fn set(table: &mut Table, key: &str, text: &str) {
    if table.get(key).and_then(Item::as_str) == Some(text) {
        return;
    }
    let mut item = value(text);
    if let (Some(old), Some(new)) = (table.get(key).and_then(Item::as_value), item.as_value_mut()) {
        *new.decor_mut() = old.decor().clone();
    }
    table.insert(key, item);
}

/// SHA-256 in hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONFIG: &str = "# Top.\n[crate] # the crate\nname = \"x\"\nversion = \"0.1.0\" # keep\n\n\
        [[api]]\n# Why.\ndocument = \"a.json\"\nrevision = '20260101' # when\nregional-host = \"{location}-a\"\n\n\
        [[api]]\ndocument = \"b.json\"\n";

    fn record(document: &str, revision: &str, source: Option<&str>) -> Record {
        Record {
            document: document.to_owned(),
            revision: revision.to_owned(),
            sha256: "ab".to_owned(),
            source: source.map(str::to_owned),
        }
    }

    #[test]
    fn comments_order_and_layout_stay() {
        let written = write(CONFIG, &[record("a.json", "20260202", Some("a \"file\""))]).unwrap();
        let expected = CONFIG
            .replace("'20260101' # when", "\"20260202\" # when")
            .replace(
                "regional-host = \"{location}-a\"\n",
                "regional-host = \"{location}-a\"\nsource = 'a \"file\"'\nsha256 = \"ab\"\n",
            );
        assert_eq!(written, expected);
        let again = write(&written, &[record("a.json", "20260202", None)]).unwrap();
        assert_eq!(again, written);
    }

    #[test]
    fn equal_values_and_unknown_documents_change_nothing() {
        let same = [record("c.json", "20260202", None)];
        assert_eq!(write(CONFIG, &same).unwrap(), CONFIG);
    }

    #[test]
    fn the_version_of_the_crate_is_written_in_its_place() {
        let written = write_version(CONFIG, "0.2.0").unwrap();
        assert_eq!(written, CONFIG.replace("0.1.0", "0.2.0"));
    }

    #[test]
    fn checksums_are_those_of_fips_180() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(sha256(b""), empty);
    }
}
