//! One change: an item, what happened to it, and what that does.

use super::group::Group;
use super::item::Item;
use super::rust_effect::RustEffect;
use super::wire::WireEffect;

/// One difference between two revisions.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The item.
    pub item: Item,
    /// Under which heading reports list it.
    pub group: Group,
    /// What happened to the item.
    pub kind: ChangeKind,
    /// What it does on the wire.
    pub wire: WireEffect,
    /// What it does to the Rust API.
    pub rust: Vec<RustEffect>,
}

/// What happened to an item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// The older revision has it, the newer one does not.
    Removed,
    /// Both have it, and something about it differs.
    Changed {
        /// What differs.
        aspect: Aspect,
        /// The value before; empty for none.
        old: String,
        /// The value after; empty for none.
        new: String,
    },
    /// It is deprecated now.
    Deprecated,
    /// It is no longer deprecated.
    Undeprecated,
    /// The newer revision has it, the older one does not.
    Added,
}

/// What can differ about an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// The identifier of a method.
    Id,
    /// The resource of a method.
    Resource,
    /// The HTTP verb.
    Verb,
    /// The URL path.
    Path,
    /// The scheme and host of the API.
    Host,
    /// The host for mutual TLS.
    MtlsHost,
    /// The path of batched calls.
    BatchPath,
    /// A feature of the API, such as `dataWrapper`.
    ApiFeature,
    /// The address of an endpoint.
    Address,
    /// The type on the wire.
    Type,
    /// The format of the type.
    Format,
    /// Where a parameter travels.
    Location,
    /// Whether a parameter may occur several times.
    Repeated,
    /// Whether a value has to be there, and for which methods.
    Required,
    /// Whether only the service sets it.
    ReadOnly,
    /// The regular expression of a value.
    Pattern,
    /// The default.
    Default,
    /// The smallest value.
    Minimum,
    /// The largest value.
    Maximum,
    /// The order of required parameters.
    ParameterOrder,
    /// The type of the request body.
    Request,
    /// The type of the response body.
    Response,
    /// The OAuth scopes that a method accepts.
    Scopes,
    /// The value of `x-goog-api-version`.
    ApiVersion,
    /// Upload and download of media.
    Media,
    /// Timeouts, retries and the ID of requests by default.
    CallDefaults,
    /// Whether an `If-Match` header is expected.
    Etag,
    /// The address of the API's documentation.
    Documentation,
    /// The generated code, although the item itself is the same.
    GeneratedCode,
    /// Keys that clients do not use.
    Other,
}

impl Change {
    /// A change in the group of the API.
    pub(super) fn of(item: Item, kind: ChangeKind, wire: WireEffect) -> Self {
        Self {
            item,
            group: Group::Api,
            kind,
            wire,
            rust: Vec::new(),
        }
    }

    /// What happened, without the item: `removed`, or ``type `string` becomes `integer` ``.
    pub fn summary(&self) -> String {
        match &self.kind {
            ChangeKind::Removed => "removed".to_owned(),
            ChangeKind::Added => "added".to_owned(),
            ChangeKind::Deprecated => "deprecated".to_owned(),
            ChangeKind::Undeprecated => "no longer deprecated".to_owned(),
            ChangeKind::Changed { aspect, old, new } => {
                let name = aspect.as_str();
                match (old.as_str(), new.as_str()) {
                    ("", "") => format!("{name} changed"),
                    ("", new) => format!("{name} `{new}` added"),
                    (old, "") => format!("{name} `{old}` removed"),
                    (old, new) => format!("{name} `{old}` becomes `{new}`"),
                }
            }
        }
    }
}

impl ChangeKind {
    pub(super) fn changed(aspect: Aspect, old: &str, new: &str) -> Self {
        Self::Changed {
            aspect,
            old: old.to_owned(),
            new: new.to_owned(),
        }
    }

    /// One word for tools.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Changed { .. } => "changed",
            Self::Deprecated => "deprecated",
            Self::Undeprecated => "undeprecated",
            Self::Added => "added",
        }
    }
}

impl Aspect {
    /// The words for it in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Id => "identifier",
            Self::Resource => "resource",
            Self::Verb => "verb",
            Self::Path => "path",
            Self::Host => "host",
            Self::MtlsHost => "host for mutual TLS",
            Self::BatchPath => "path of batches",
            Self::ApiFeature => "features",
            Self::Address => "address",
            Self::Type => "type",
            Self::Format => "format",
            Self::Location => "location",
            Self::Repeated => "repeated",
            Self::Required => "required",
            Self::ReadOnly => "read-only",
            Self::Pattern => "pattern",
            Self::Default => "default",
            Self::Minimum => "minimum",
            Self::Maximum => "maximum",
            Self::ParameterOrder => "parameter order",
            Self::Request => "request body",
            Self::Response => "response body",
            Self::Scopes => "scopes",
            Self::ApiVersion => "API version header",
            Self::Media => "media",
            Self::CallDefaults => "defaults of calls",
            Self::Etag => "If-Match header",
            Self::Documentation => "documentation link",
            Self::GeneratedCode => "generated code",
            Self::Other => "other keys",
        }
    }
}
