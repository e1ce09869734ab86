//! Recorded cases: the arguments of a call, and the request that another client made for it.

use std::path::Path;

use generator::model::Version;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{Failure, files};

/// A recorded case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    /// Its unique name.
    #[serde(rename = "case")]
    pub(crate) name: String,
    /// The document's identifier of the method.
    pub(crate) method: String,
    /// The kind of case, for readers of the file.
    #[serde(rename = "variant")]
    _variant: String,
    /// Parameters of the method, by their names in the document.
    #[serde(default)]
    args: Map<String, Value>,
    /// Standard parameters, by their names in the document.
    #[serde(default)]
    standard: Map<String, Value>,
    /// The page token of the previous response, for a request for the next page.
    #[serde(rename = "previous_token")]
    _previous_token: Option<String>,
    /// The body of the call.
    #[serde(rename = "body")]
    _body: Option<Value>,
    /// The recorded request.
    pub(crate) expect: Expected,
}

/// The request of another client.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expected {
    pub(crate) verb: String,
    /// Percent-encoded.
    pub(crate) path: String,
    /// Decoded pairs.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Option<Value>,
    /// Whether the request is a POST with `x-http-method-override`.
    #[serde(default, rename = "override")]
    pub(crate) overridden: bool,
    /// The `x-goog-api-version` header.
    pub(crate) api_version: Option<String>,
}

impl Case {
    /// The reason why the crate has no call for the case; `None` where it has one.
    pub(crate) fn left_out(&self, version: &Version) -> Option<String> {
        let modules = std::iter::once(&version.root).chain(&version.resources);
        let mut methods = modules.flat_map(|module| &module.methods);
        let Some(method) = methods.find(|it| it.descriptor.id == self.method) else {
            return Some(format!("the crate has no method {}", self.method));
        };
        let arguments = method.arguments.iter().map(|it| &it.wire);
        let known: Vec<&String> = arguments
            .chain(method.setters.iter().map(|it| &it.wire))
            .collect();
        if let Some(name) = self.args.keys().find(|name| !known.contains(name)) {
            return Some(format!("the method has no parameter {name}"));
        }
        let known: Vec<&String> = version
            .standard_parameters
            .iter()
            .map(|it| &it.wire)
            .collect();
        let unknown = self.standard.keys().find(|name| !known.contains(name));
        unknown.map(|name| format!("the crate has no standard parameter {name}"))
    }
}

/// Reads a file with one case on each line. Returns each case with its line.
pub(crate) fn read(path: &Path) -> Result<Vec<(Case, String)>, Failure> {
    let text = files::read(path)?;
    let mut cases = Vec::new();
    for (nth, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let case = serde_json::from_str(line).map_err(|error| {
            let place = format!("{}:{}", path.display(), nth + 1);
            Failure(format!("{place}: not a case: {error}"))
        })?;
        cases.push((case, line.to_owned()));
    }
    Ok(cases)
}
