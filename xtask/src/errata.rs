//! `discovery/errata.toml`: known errors of published documents, and how each is known.
//!
//! `regen` refuses an entry that does not apply to its documents: they are fixed, and such an entry
//! would hide the next mistake. `generate`, `inspect` and `conformance` take any revision of a
//! document, older or newer than the one with the error, so for them it is a note.

use std::collections::BTreeMap;
use std::path::Path;

use generator::ir::PageToken;
use generator::overrides::{Change, Correction, IfStale};
use serde::Deserialize;

use crate::{Failure, files};

/// The file, below the root of the repository.
const FILE: &str = "discovery/errata.toml";

/// The known errors of all documents.
#[derive(Debug)]
pub(crate) struct Errata(BTreeMap<String, Vec<(String, String, Change)>>);

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    #[serde(default)]
    pattern: Vec<PatternEntry>,
    #[serde(default)]
    paging: Vec<PagingEntry>,
    #[serde(default)]
    not_paged: Vec<NotPagedEntry>,
    #[serde(default)]
    request_id: Vec<RequestIdEntry>,
}

/// The correct pattern of a path parameter.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct PatternEntry {
    document: String,
    methods: Vec<String>,
    wrong: String,
    source: String,
    known_by: String,
    parameter: String,
    from: String,
    to: String,
}

/// Where the tokens and the items of pages are.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct PagingEntry {
    document: String,
    methods: Vec<String>,
    wrong: String,
    source: String,
    known_by: String,
    request_token: RequestToken,
    response_token: String,
    items: Option<String>,
}

/// Methods that have no pages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct NotPagedEntry {
    document: String,
    methods: Vec<String>,
    wrong: String,
    source: String,
    known_by: String,
}

/// Methods whose text is wrong about their `requestId`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RequestIdEntry {
    document: String,
    methods: Vec<String>,
    wrong: String,
    source: String,
    known_by: String,
    /// Whether the ID makes repeating a request safe.
    idempotent: bool,
}

/// `{ query = "token" }` or `{ body = "params.pageToken" }`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum RequestToken {
    Query(String),
    Body(String),
}

impl From<RequestToken> for PageToken {
    fn from(token: RequestToken) -> Self {
        match token {
            RequestToken::Query(name) => PageToken::Query(name),
            RequestToken::Body(path) => PageToken::Body(path),
        }
    }
}

/// An error of one document, in one or more methods.
struct Entry {
    /// The `id` of the document: `firestore:v1`.
    document: String,
    /// The identifiers of the methods.
    methods: Vec<String>,
    /// What is wrong.
    wrong: String,
    /// Where the correct value comes from.
    source: String,
    /// How it is known that the document is wrong: what was compared.
    known_by: String,
    change: Change,
}

impl From<PatternEntry> for Entry {
    fn from(it: PatternEntry) -> Self {
        Entry {
            document: it.document,
            methods: it.methods,
            wrong: it.wrong,
            source: it.source,
            known_by: it.known_by,
            change: Change::Pattern {
                parameter: it.parameter,
                from: Some(it.from),
                to: it.to,
            },
        }
    }
}

impl From<PagingEntry> for Entry {
    fn from(it: PagingEntry) -> Self {
        Entry {
            document: it.document,
            methods: it.methods,
            wrong: it.wrong,
            source: it.source,
            known_by: it.known_by,
            change: Change::Paged {
                request_token: it.request_token.into(),
                response_token: it.response_token,
                items: it.items,
            },
        }
    }
}

impl From<NotPagedEntry> for Entry {
    fn from(it: NotPagedEntry) -> Self {
        Entry {
            document: it.document,
            methods: it.methods,
            wrong: it.wrong,
            source: it.source,
            known_by: it.known_by,
            change: Change::NotPaged,
        }
    }
}

impl From<RequestIdEntry> for Entry {
    fn from(it: RequestIdEntry) -> Self {
        Entry {
            document: it.document,
            methods: it.methods,
            wrong: it.wrong,
            source: it.source,
            known_by: it.known_by,
            change: match it.idempotent {
                true => Change::RequestId,
                false => Change::NoRequestId,
            },
        }
    }
}

impl Errata {
    /// Reads the file of the repository at `root`.
    pub(crate) fn read(root: &Path) -> Result<Self, Failure> {
        let text = files::read(&root.join(FILE))?;
        Self::parse(&text).map_err(|error| Failure(format!("{FILE}: {error}")))
    }

    fn parse(text: &str) -> Result<Self, String> {
        let file: File = toml_edit::de::from_str(text).map_err(|error| error.to_string())?;
        let mut errata = Self(BTreeMap::new());
        let patterns = file.pattern.into_iter().map(Entry::from);
        let paging = file.paging.into_iter().map(Entry::from);
        let not_paged = file.not_paged.into_iter().map(Entry::from);
        let request_ids = file.request_id.into_iter().map(Entry::from);
        let mut entries = patterns.chain(paging).chain(not_paged).chain(request_ids);
        entries.try_for_each(|entry| errata.add(entry))?;
        Ok(errata)
    }

    fn add(&mut self, entry: Entry) -> Result<(), String> {
        entry.check()?;
        let reason = format!("{}; {}", entry.wrong, entry.source);
        let corrections = self.0.entry(entry.document).or_default();
        for method in entry.methods {
            corrections.push((method, reason.clone(), entry.change.clone()));
        }
        Ok(())
    }

    /// The corrections of the document with this `id`.
    pub(crate) fn of(&self, document: &str, if_stale: IfStale) -> Vec<Correction> {
        let corrections = self.0.get(document).into_iter().flatten();
        let correction = |(method, reason, change): &(String, String, Change)| Correction {
            method: method.clone(),
            reason: reason.clone(),
            change: change.clone(),
            if_stale,
        };
        corrections.map(correction).collect()
    }
}

impl Entry {
    /// An entry says what is wrong, and how that is known.
    fn check(&self) -> Result<(), String> {
        let empty = [
            ("methods", self.methods.is_empty()),
            ("wrong", self.wrong.trim().is_empty()),
            ("source", self.source.trim().is_empty()),
            ("known-by", self.known_by.trim().is_empty()),
        ];
        match empty.into_iter().find(|(_, is_empty)| *is_empty) {
            Some((key, _)) => Err(format!(
                "an entry of {} has an empty `{key}`\nhint: every entry says which methods are wrong, what is wrong with them, and how that is known",
                self.document
            )),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRY: &str = r#"
[[pattern]]
document = "shop:v1"
methods = ["shop.a.get", "shop.b.get"]
parameter = "name"
from = "^a$"
to = "^b$"
wrong = "The pattern refuses `b`"
source = "parameters.name.description"
known-by = "the text of the document"

[[paging]]
document = "shop:v1"
methods = ["shop.list"]
request-token = { body = "params.token" }
response-token = "page.next"
items = "things"
wrong = "The tokens are inside objects"
source = "the text of the response"
known-by = "the text of the document"

[[not-paged]]
document = "shop:v2"
methods = ["shop.write"]
wrong = "It writes"
source = "its verb"
known-by = "the text of the document"
"#;

    #[test]
    fn entries_are_found_by_their_document() {
        let errata = Errata::parse(ENTRY).unwrap();
        let methods = |document| -> Vec<String> {
            let corrections = errata.of(document, IfStale::Note);
            corrections.into_iter().map(|it| it.method).collect()
        };
        assert_eq!(
            methods("shop:v1"),
            ["shop.a.get", "shop.b.get", "shop.list"]
        );
        assert_eq!(methods("shop:v2"), ["shop.write"]);
        assert!(methods("shop:v3").is_empty());
        let paged = Change::Paged {
            request_token: PageToken::Body("params.token".to_owned()),
            response_token: "page.next".to_owned(),
            items: Some("things".to_owned()),
        };
        assert_eq!(errata.of("shop:v1", IfStale::Refuse)[2].change, paged);
    }

    #[test]
    fn an_entry_that_is_not_complete_is_refused() {
        for (from, to, part) in [
            ("known-by = \"the text of the document\"", "", "known-by"),
            ("source = \"its verb\"", "source = \" \"", "`source`"),
            ("methods = [\"shop.write\"]", "methods = []", "`methods`"),
            ("from = \"^a$\"", "form = \"^a$\"", "`from`"),
            ("items = \"things\"", "item = \"things\"", "item"),
        ] {
            let error = Errata::parse(&ENTRY.replace(from, to)).unwrap_err();
            assert!(error.contains(part), "{part}: {error}");
        }
    }

    #[test]
    fn the_file_of_this_repository_can_be_read() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let errata = Errata::read(&root).unwrap();
        assert!(errata.of("firestore:v1", IfStale::Refuse).len() >= 6);
    }
}
