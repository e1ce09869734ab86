//! `discovery/apis.toml`: what is generated from which document.

use std::path::Path;

use generator::model::Package;
use generator::overrides::{
    Change, Correction, Group, IfStale, MethodSettings, Override, Overrides,
};
use serde::Deserialize;

use crate::call_settings::CallSettingsEntry;
use crate::errata::{MessageName, RequestToken};
use crate::{Failure, files};

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Config {
    #[serde(rename = "crate")]
    package: PackageEntry,
    #[serde(rename = "api")]
    pub(crate) apis: Vec<ApiEntry>,
}

/// The manifest of the generated crate.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct PackageEntry {
    name: String,
    version: String,
    description: String,
    rust_version: String,
    #[serde(default)]
    keywords: Vec<String>,
    #[serde(default)]
    categories: Vec<String>,
    repository: Option<String>,
    /// The version of the last release on crates.io. There is none before the first release.
    released: Option<String>,
}

/// One API version.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct ApiEntry {
    /// File name of the document, beside `apis.toml`.
    pub(crate) document: String,
    /// The address from which `update` downloads the document.
    pub(crate) download: Option<String>,
    /// The revision of the document. Written by `update` and `regen`, as the next two.
    pub(crate) revision: Option<String>,
    /// Where this revision was taken from.
    pub(crate) source: Option<String>,
    /// SHA-256 of the document, in hexadecimal digits.
    pub(crate) sha256: Option<String>,
    /// Template of the host of a location that the document's `endpoints` do not list.
    pub(crate) regional_host: Option<String>,
    #[serde(default)]
    rename: Vec<RenameEntry>,
    #[serde(default)]
    skip: Vec<MethodEntry>,
    #[serde(default)]
    pattern: Vec<PatternEntry>,
    #[serde(default)]
    page_items: Vec<PageItemsEntry>,
    #[serde(default)]
    paging: Vec<PagingEntry>,
    #[serde(default)]
    operation: Vec<OperationEntry>,
    #[serde(default)]
    group: Vec<GroupEntry>,
    #[serde(default)]
    call_settings: Vec<CallSettingsEntry>,
    #[serde(default)]
    stream: Vec<MethodEntry>,
    #[serde(default)]
    not_stream: Vec<MethodEntry>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RenameEntry {
    schema: String,
    to: String,
    reason: String,
}

/// A method to leave out, that returns a stream, or that returns none.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MethodEntry {
    method: String,
    reason: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PatternEntry {
    method: String,
    parameter: String,
    to: String,
    reason: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PageItemsEntry {
    method: String,
    property: String,
    reason: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct PagingEntry {
    method: String,
    request_token: RequestToken,
    response_token: String,
    items: Option<String>,
    reason: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OperationEntry {
    method: String,
    response: Option<MessageName>,
    metadata: Option<MessageName>,
    reason: String,
}

/// A named group of schemas that no method takes or returns.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupEntry {
    name: String,
    schemas: Vec<String>,
    reason: String,
}

impl Config {
    /// Reads the file. Documents must lie beside it.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        Self::parse(path, &files::read(path)?)
    }

    /// Reads the text of the file. `path` stands for it in messages.
    pub(crate) fn parse(path: &Path, text: &str) -> Result<Self, Failure> {
        let config: Self = toml_edit::de::from_str(text)
            .map_err(|error| Failure(format!("{}: {error}", path.display())))?;
        for api in &config.apis {
            if let Some(address) = api.download.as_ref().filter(|it| !is_safe(it)) {
                return Err(Failure(format!(
                    "{}: `{address}`, the `download` of {}, does not begin with https://",
                    path.display(),
                    api.document
                )));
            }
            let inside = !api.document.contains(['/', '\\', '\0']) && api.document != "..";
            if !inside {
                let message = format!(
                    "{}: `{}` is not a file name\nhint: put the document into the folder of apis.toml and write its name without a folder",
                    path.display(),
                    api.document
                );
                return Err(Failure(message));
            }
        }
        Ok(config)
    }

    /// The manifest of the generated crate.
    pub(crate) fn package(&self) -> Package {
        Package {
            name: self.package.name.clone(),
            version: self.package.version.clone(),
            description: self.package.description.clone(),
            rust_version: self.package.rust_version.clone(),
            keywords: self.package.keywords.clone(),
            categories: self.package.categories.clone(),
            repository: self.package.repository.clone(),
            published: self.package.released.is_some(),
            standalone: false,
        }
    }

    /// The version that the next release has so far.
    pub(crate) fn version(&self) -> &str {
        &self.package.version
    }

    /// The version of the last release.
    pub(crate) fn released(&self) -> Option<&str> {
        self.package.released.as_deref()
    }

    /// The oldest Rust version that generated crates build with.
    pub(crate) fn rust_version(&self) -> &str {
        &self.package.rust_version
    }
}

/// Whether nobody on the way can change what is downloaded from an address.
fn is_safe(address: &str) -> bool {
    // The loopback interface is for tests.
    let safe = ["https://", "http://127.0.0.1:", "http://[::1]:"];
    safe.iter().any(|start| address.starts_with(start))
}

impl ApiEntry {
    /// The overrides of this entry, and the known errors of its document.
    pub(crate) fn overrides(&self, errata: Vec<Correction>) -> Overrides {
        let change = |item: &str, to: &str, reason: &str| Override {
            item: item.to_owned(),
            to: to.to_owned(),
            reason: reason.to_owned(),
        };
        let correction = |method: &str, reason: &str, change| Correction {
            method: method.to_owned(),
            reason: reason.to_owned(),
            change,
            if_stale: IfStale::Refuse,
        };
        let patterns = self.pattern.iter().map(|it| {
            let change = Change::Pattern {
                parameter: it.parameter.clone(),
                from: None,
                to: it.to.clone(),
            };
            correction(&it.method, &it.reason, change)
        });
        let paging = self.paging.iter();
        let paging = paging.map(|it| {
            let change = Change::Paged {
                request_token: it.request_token.clone().into(),
                response_token: it.response_token.clone(),
                items: it.items.clone(),
            };
            correction(&it.method, &it.reason, change)
        });
        let group = |it: &GroupEntry| Group {
            name: it.name.clone(),
            schemas: it.schemas.clone(),
            reason: it.reason.clone(),
        };
        let streams = [
            (&self.stream, Change::Stream),
            (&self.not_stream, Change::NotStream),
        ];
        let streams = streams.into_iter().flat_map(|(entries, change)| {
            let entries = entries.iter();
            entries.map(move |it| correction(&it.method, &it.reason, change.clone()))
        });
        let operations = self.operation.iter().map(|it| {
            let change = Change::Operation {
                response: MessageName::message(it.response.clone()),
                metadata: MessageName::message(it.metadata.clone()),
            };
            correction(&it.method, &it.reason, change)
        });
        let own = patterns.chain(paging).chain(streams).chain(operations);
        Overrides {
            groups: self.group.iter().map(group).collect(),
            settings: self
                .call_settings
                .iter()
                .map(MethodSettings::from)
                .collect(),
            regional_host: self.regional_host.clone(),
            rename: self
                .rename
                .iter()
                .map(|it| change(&it.schema, &it.to, &it.reason))
                .collect(),
            skip: self
                .skip
                .iter()
                .map(|it| change(&it.method, "", &it.reason))
                .collect(),
            corrections: errata.into_iter().chain(own).collect(),
            page_items: self
                .page_items
                .iter()
                .map(|it| change(&it.method, &it.property, &it.reason))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONFIG: &str = r#"
[crate]
name = "shop"
version = "0.1.0"
description = "A shop."
rust-version = "1.91"

[[api]]
document = "shop.v1.json"

[[api.group]]
name = "webhook"
schemas = ["Call", "Answer"]
reason = "a test"
"#;

    #[test]
    fn a_group_becomes_an_override() {
        let config = Config::parse(Path::new("apis.toml"), CONFIG).unwrap();
        let groups = config.apis[0].overrides(Vec::new()).groups;
        let expected = Group {
            name: "webhook".to_owned(),
            schemas: vec!["Call".to_owned(), "Answer".to_owned()],
            reason: "a test".to_owned(),
        };
        assert_eq!(groups, [expected]);
    }

    #[test]
    fn an_incomplete_entry_is_refused_with_its_place() {
        for (from, to, part) in [
            ("reason = \"a test\"", "", "missing field `reason`"),
            ("schemas = [", "schema = [", "unknown field `schema`"),
            ("name = \"webhook\"", "name = 1", "expected a string"),
        ] {
            let text = CONFIG.replace(from, to);
            let Failure(error) = Config::parse(Path::new("apis.toml"), &text).unwrap_err();
            assert!(
                error.starts_with("apis.toml: TOML parse error at line"),
                "{error}"
            );
            assert!(error.contains(part), "{part}: {error}");
        }
    }
}
