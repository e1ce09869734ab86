//! `discovery/errata.toml`: known errors of published documents, and how each is known.
//!
//! `regen` refuses an entry that does not apply to its documents: they are fixed, and such an entry
//! would hide the next mistake. `generate`, `inspect` and `conformance` take any revision of a
//! document, older or newer than the one with the error, so for them it is a note.

use std::collections::BTreeMap;
use std::path::Path;

use generator::ir::PageToken;
use generator::overrides::{Change, Correction, IfStale, OperationMessage};
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
    not_paged: Vec<MethodsEntry>,
    #[serde(default)]
    stream: Vec<MethodsEntry>,
    #[serde(default)]
    not_stream: Vec<MethodsEntry>,
    #[serde(default)]
    request_id: Vec<MethodsEntry>,
    #[serde(default)]
    not_request_id: Vec<MethodsEntry>,
    #[serde(default)]
    operation: Vec<OperationEntry>,
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

/// Methods that have no pages, that return a stream, or that return none.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct MethodsEntry {
    document: String,
    methods: Vec<String>,
    wrong: String,
    source: String,
    known_by: String,
}

/// What the operation contains that a method starts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct OperationEntry {
    document: String,
    methods: Vec<String>,
    wrong: String,
    source: String,
    known_by: String,
    response: Option<MessageName>,
    metadata: Option<MessageName>,
}

/// `"Thing"` for a schema, `{ empty = "Thing" }` or `{ missing = "Thing" }` for a message that is none.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum MessageName {
    Schema(String),
    Other(OtherMessage),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum OtherMessage {
    Empty(String),
    Missing(String),
}

impl MessageName {
    /// The message that an entry names; nothing is known of one that it leaves out.
    pub(crate) fn message(name: Option<Self>) -> OperationMessage {
        match name {
            None => OperationMessage::Unknown,
            Some(Self::Schema(name)) => OperationMessage::Schema(name),
            Some(Self::Other(OtherMessage::Empty(name))) => OperationMessage::Empty(name),
            Some(Self::Other(OtherMessage::Missing(name))) => OperationMessage::Missing(name),
        }
    }
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

impl MethodsEntry {
    fn into_entry(self, change: Change) -> Entry {
        Entry {
            document: self.document,
            methods: self.methods,
            wrong: self.wrong,
            source: self.source,
            known_by: self.known_by,
            change,
        }
    }
}

impl From<OperationEntry> for Entry {
    fn from(it: OperationEntry) -> Self {
        Entry {
            document: it.document,
            methods: it.methods,
            wrong: it.wrong,
            source: it.source,
            known_by: it.known_by,
            change: Change::Operation {
                response: MessageName::message(it.response),
                metadata: MessageName::message(it.metadata),
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
        let methods = [
            (file.not_paged, Change::NotPaged),
            (file.stream, Change::Stream),
            (file.not_stream, Change::NotStream),
            (file.request_id, Change::RequestId),
            (file.not_request_id, Change::NoRequestId),
        ];
        let methods = methods.into_iter().flat_map(|(entries, change)| {
            let entries = entries.into_iter();
            entries.map(move |it| it.into_entry(change.clone()))
        });
        let operations = file.operation.into_iter().map(Entry::from);
        let mut entries = patterns.chain(paging).chain(methods).chain(operations);
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

[[operation]]
document = "shop:v1"
methods = ["shop.start"]
response = { empty = "StartResponse" }
metadata = "StartMetadata"
wrong = "The text does not say it"
source = "shop.proto"
known-by = "the published protocol buffer file"

[[stream]]
document = "shop:v2"
methods = ["shop.query"]
wrong = "The response is a stream"
source = "the protocol buffer file"
known-by = "the protocol buffer file"

[[not-stream]]
document = "shop:v2"
methods = ["shop.startStream"]
wrong = "The response is one message"
source = "the protocol buffer file"
known-by = "the protocol buffer file"
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
            ["shop.a.get", "shop.b.get", "shop.list", "shop.start"]
        );
        assert_eq!(
            methods("shop:v2"),
            ["shop.write", "shop.query", "shop.startStream"]
        );
        let changes = errata.of("shop:v2", IfStale::Refuse);
        assert_eq!(changes[1].change, Change::Stream);
        assert_eq!(changes[2].change, Change::NotStream);
        assert!(methods("shop:v3").is_empty());
        let paged = Change::Paged {
            request_token: PageToken::Body("params.token".to_owned()),
            response_token: "page.next".to_owned(),
            items: Some("things".to_owned()),
        };
        let corrections = errata.of("shop:v1", IfStale::Refuse);
        assert_eq!(corrections[2].change, paged);
        let operation = Change::Operation {
            response: OperationMessage::Empty("StartResponse".to_owned()),
            metadata: OperationMessage::Schema("StartMetadata".to_owned()),
        };
        assert_eq!(corrections[3].change, operation);
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
