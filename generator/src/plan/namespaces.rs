//! Which part of a schema's name is a namespace.
//!
//! Documents made from protocol buffers prefix a schema with its package:
//! `GoogleCloudDialogflowCxV3Intent`, `GoogleLongrunningOperation`. The package that the API's own
//! methods speak of is home, and its schemas go by their short names; the others get a module each.

use std::collections::BTreeMap;

use crate::ir::{Api, Origin, SchemaId, Type};

use super::names;

/// Packages without a version in their name that many documents share, and their modules.
const SHARED: [(&str, &str); 6] = [
    ("GoogleApi", "api"),
    ("GoogleCloudLocation", "location"),
    ("GoogleLongrunning", "longrunning"),
    ("GoogleProtobuf", "protobuf"),
    ("GoogleRpc", "rpc"),
    // `type` would have to be written raw at each use.
    ("GoogleType", "google_type"),
];

/// The namespaces of one API.
pub(super) struct Namespaces {
    api: String,
    home: Option<String>,
}

/// A schema's name, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Split<'a> {
    /// The module below `schemas`; `None` at home.
    pub(super) module: Option<String>,
    /// What is left of the name.
    pub(super) rest: &'a str,
}

impl Namespaces {
    /// Finds the home of an API: the package that most requests and responses come from.
    pub(super) fn of(api: &Api) -> Self {
        let mut votes: BTreeMap<Option<&str>, usize> = BTreeMap::new();
        api.for_each_method(&mut |_, method| {
            let types = method.request.iter().chain(&method.response);
            for id in types.filter_map(Type::references) {
                let named = api
                    .schemas
                    .get(id)
                    .is_some_and(|it| it.origin == Origin::Named);
                // Operations and empty answers belong to every API, and so say nothing about this one.
                let package =
                    package(id).filter(|it| !SHARED.iter().any(|(shared, _)| it == shared));
                if named && (package.is_some() || !is_shared(id)) {
                    *votes.entry(package).or_default() += 1;
                }
            }
        });
        // The first of the best in order of name, so that a tie does not depend on anything else.
        let best = votes
            .iter()
            .max_by_key(|(name, votes)| (**votes, std::cmp::Reverse(**name)));
        let home = best.and_then(|(name, _)| name.map(str::to_owned));
        Self {
            api: api.name.clone(),
            home,
        }
    }

    /// Whether a schema is of the home package, by its name.
    pub(super) fn is_home(&self, id: &SchemaId) -> bool {
        package(id).is_some_and(|package| self.home.as_deref() == Some(package))
    }

    /// Takes the name of a schema apart.
    pub(super) fn split<'a>(&self, id: &'a SchemaId) -> Split<'a> {
        let name = id.as_str();
        let Some(package) = package(id) else {
            return Split {
                module: None,
                rest: name,
            };
        };
        let rest = &name[package.len()..];
        let module = (self.home.as_deref() != Some(package)).then(|| self.module(package));
        Split { module, rest }
    }

    /// `GoogleCloudDialogflowCxV3` is `cx_v3` in a Dialogflow document.
    fn module(&self, package: &str) -> String {
        if let Some((_, module)) = SHARED.iter().find(|(name, _)| *name == package) {
            return (*module).to_owned();
        }
        let mut short = package;
        for prefix in ["google", "cloud", self.api.as_str()] {
            // A whole word: `run` is no part of `Runtimeconfig`.
            let head = short.get(..prefix.len());
            let rest = short.get(prefix.len()..).filter(|it| begins_a_word(it));
            if let Some(rest) =
                rest.filter(|_| head.is_some_and(|it| it.eq_ignore_ascii_case(prefix)))
            {
                short = rest;
            }
        }
        names::snake(short)
    }
}

fn is_shared(id: &SchemaId) -> bool {
    package(id).is_some_and(|it| SHARED.iter().any(|(shared, _)| *shared == it))
}

/// The package at the front of a schema's name: up to a version, or one of the shared ones. What is
/// left always begins with a capital.
fn package(id: &SchemaId) -> Option<&str> {
    let name = id.as_str();
    if !name.starts_with("Google") {
        return None;
    }
    let versioned = name.match_indices('V').find_map(|(at, _)| {
        let end = at + 1 + version_length(&name[at + 1..])?;
        begins_a_word(&name[end..]).then_some(&name[..end])
    });
    let shared = || {
        let found = SHARED
            .iter()
            .find(|(package, _)| name.strip_prefix(package).is_some_and(begins_a_word));
        found.map(|(package, _)| *package)
    };
    versioned.or_else(shared)
}

fn begins_a_word(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_ascii_uppercase())
}

/// The length of a version without its `V`: `2`, `2beta1`, `1p3beta1`, `3alpha`.
fn version_length(text: &str) -> Option<usize> {
    let digits =
        |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut length = digits(text);
    if length == 0 {
        return None;
    }
    if let Some(patch) = text[length..]
        .strip_prefix('p')
        .map(digits)
        .filter(|&count| count > 0)
    {
        length += 1 + patch;
    }
    for stage in ["alpha", "beta", "eap", "main"] {
        if let Some(rest) = text[length..].strip_prefix(stage) {
            return Some(length + stage.len() + digits(rest));
        }
    }
    Some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_end_at_a_version_or_are_shared_ones() {
        for (name, expected) in [
            (
                "GoogleCloudDialogflowV2Intent",
                Some("GoogleCloudDialogflowV2"),
            ),
            (
                "GoogleCloudDialogflowV2beta1Intent",
                Some("GoogleCloudDialogflowV2beta1"),
            ),
            (
                "GoogleCloudDialogflowCxV3Page",
                Some("GoogleCloudDialogflowCxV3"),
            ),
            (
                "GoogleCloudVisionV1p1beta1Word",
                Some("GoogleCloudVisionV1p1beta1"),
            ),
            ("GoogleIamV1Policy", Some("GoogleIamV1")),
            ("GoogleLongrunningOperation", Some("GoogleLongrunning")),
            ("GoogleTypeLatLng", Some("GoogleType")),
            ("GoogleVideo", None),
            ("GoogleTypewriter", None),
            ("VideoV2Thing", None),
            ("Google", None),
        ] {
            assert_eq!(package(&SchemaId(name.to_owned())), expected, "{name}");
        }
    }

    #[test]
    fn a_module_does_not_repeat_the_api() {
        let namespaces = Namespaces {
            api: "dialogflow".to_owned(),
            home: Some("GoogleCloudDialogflowV2".to_owned()),
        };
        for (name, module, rest) in [
            ("GoogleCloudDialogflowV2Intent", None, "Intent"),
            ("GoogleCloudDialogflowCxV3Page", Some("cx_v3"), "Page"),
            (
                "GoogleCloudDialogflowV2beta1Intent",
                Some("v2beta1"),
                "Intent",
            ),
            ("GoogleRpcStatus", Some("rpc"), "Status"),
            ("GoogleCloudLocationLocation", Some("location"), "Location"),
            ("Status", None, "Status"),
        ] {
            let id = SchemaId(name.to_owned());
            let expected = Split {
                module: module.map(str::to_owned),
                rest,
            };
            assert_eq!(namespaces.split(&id), expected, "{name}");
        }
    }
}
