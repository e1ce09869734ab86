//! Reads the types of an operation from the text of the method that starts it.
//!
//! Texts have a few fixed forms for this. Any other text says nothing that is certain.

use std::sync::LazyLock;

use regex_lite::Regex;

/// The types that a text names, as it writes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Written<'t> {
    pub(super) response: Option<&'t str>,
    pub(super) metadata: Option<&'t str>,
}

/// A type: a message of the API, or one of `google.protobuf`, with or without backticks.
const NAME: &str = r"`?((?:google\.[a-z0-9_.]+)?[A-Z][A-Za-z0-9_.]*)`?";

/// The forms, surest first. `{side}` stands for the field of the operation, `{name}` for a type.
const FORMS: [&str; 4] = [
    // Dialogflow: "- `metadata`: An empty [Struct message](..) - `response`: Document".
    r"`{side}`: (?:An? )?(?:empty )?\[?{name}",
    // Spanner, Healthcare, Firestore, Service Usage: "The metadata field type is CreateBackupMetadata",
    // "The response type is the Database if", "Operation response type: `google.protobuf.Empty`".
    r"(?i:\b{side}(?: field)? type(?: of (?:the|this) operation)?(?: is| being|:)(?: the)?) {name}",
    // Vision, Speech, Retail, Dataproc: "`Operation.response` which contains a `X` message",
    // "Operation.response is of type X", "The Operation.metadata will be X".
    r"\bOperation\.{side}`?(?: which)? (?:contains|is of type|will be)(?: an?)? {name}",
    // "the `response` field contains a `Review`".
    r"`{side}` field contains(?: an?)? {name}",
];

/// The expressions of one field.
struct Side(Vec<Regex>);

impl Side {
    fn of(field: &str) -> Self {
        let expressions = FORMS.iter().map(|form| {
            let form = form.replace("{side}", field).replace("{name}", NAME);
            // The forms are constants, and a test uses each of them.
            Regex::new(&form)
        });
        Self(expressions.filter_map(Result::ok).collect())
    }

    fn find<'t>(&self, text: &'t str) -> Option<&'t str> {
        let mut found = self.0.iter().filter_map(|form| form.captures(text)?.get(1));
        found.next().map(|name| name.as_str().trim_end_matches('.'))
    }
}

static RESPONSE: LazyLock<Side> = LazyLock::new(|| Side::of("response"));
static METADATA: LazyLock<Side> = LazyLock::new(|| Side::of("metadata"));

/// Reads the text of a method.
pub(super) fn read(text: &str) -> Written<'_> {
    Written {
        response: RESPONSE.find(text),
        metadata: METADATA.find(text),
    }
}

#[cfg(test)]
mod tests {
    use super::{FORMS, METADATA, RESPONSE, Written, read};

    #[test]
    fn the_forms_of_published_texts_are_read() {
        assert_eq!(
            (RESPONSE.0.len(), METADATA.0.len()),
            (FORMS.len(), FORMS.len())
        );
        for (text, response, metadata) in [
            (
                "fields: - `metadata`: An empty [Struct message](https://x#struct) - `response`: An [Empty message](https://x#empty) Note: You",
                Some("Empty"),
                Some("Struct"),
            ),
            (
                "- `metadata`: KnowledgeOperationMetadata - `response`: Document Note: The",
                Some("Document"),
                Some("KnowledgeOperationMetadata"),
            ),
            (
                "The metadata field type is CreateBackupMetadata. The response field type is Backup, if successful.",
                Some("Backup"),
                Some("CreateBackupMetadata"),
            ),
            (
                "with the Operation's metadata field type being the CloneDatabaseMetadata. The response type is the Database if",
                Some("Database"),
                Some("CloneDatabaseMetadata"),
            ),
            (
                "The metadata type of this operation is SdfDownloadTaskMetadata. If the request is successful, the response type of the operation is SdfDownloadTask. The",
                Some("SdfDownloadTask"),
                Some("SdfDownloadTaskMetadata"),
            ),
            (
                "Operation response type: `google.protobuf.Empty`",
                Some("google.protobuf.Empty"),
                None,
            ),
            (
                "either an `Operation.error` or an `Operation.response` which contains a `LongRunningRecognizeResponse` message.",
                Some("LongRunningRecognizeResponse"),
                None,
            ),
            (
                "`Operation.metadata` contains `OperationMetadata` (metadata). `Operation.response` contains `AsyncBatchAnnotateFilesResponse` (results).",
                Some("AsyncBatchAnnotateFilesResponse"),
                Some("OperationMetadata"),
            ),
            (
                "Operation.response is of type ImportResponse. Operation.metadata is of type ImportMetadata.",
                Some("ImportResponse"),
                Some("ImportMetadata"),
            ),
            (
                "The returned Operation.metadata will be ClusterOperationMetadata (https://x).",
                None,
                Some("ClusterOperationMetadata"),
            ),
            (
                "the `response` field contains a `Review` and the `metadata` field contains `CreateReviewMetadata`.",
                Some("Review"),
                Some("CreateReviewMetadata"),
            ),
        ] {
            assert_eq!(read(text), Written { response, metadata }, "{text}");
        }
    }

    #[test]
    fn other_texts_say_nothing() {
        for text in [
            "",
            "Exports the selected tools.",
            "The response contains a list of things.",
            "Its response will be the created Repository.",
            "the response type is unknown",
            "Updates the metadata of a domain.",
        ] {
            assert_eq!(read(text), Written::default(), "{text}");
        }
    }
}
