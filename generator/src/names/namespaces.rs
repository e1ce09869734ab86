//! Schema modules: the part of a schema's name that becomes its module, and the part that remains.
//!
//! The schemas of the API's home package are in `schemas` itself and have short names; those of every
//! other package are in a module below.

use super::case::snake;
use crate::ir::{Api, SchemaId};

/// A schema's name, split in two.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Split<'a> {
    /// The module below `schemas`; `None` for schemas of the home package and without a package.
    pub(super) module: Option<String>,
    /// The name without the package.
    pub(super) rest: &'a str,
}

/// Whether a schema is of the home package.
pub(super) fn is_home(api: &Api, id: &SchemaId) -> bool {
    let home = api.home_package.as_deref();
    id.package().is_some_and(|package| home == Some(package))
}

/// Splits the name of a schema.
pub(super) fn split<'a>(api: &Api, id: &'a SchemaId) -> Split<'a> {
    let Some(package) = id.package() else {
        return Split {
            module: None,
            rest: id.as_str(),
        };
    };
    Split {
        module: (!is_home(api, id)).then(|| module(&api.name, package)),
        rest: &id.as_str()[package.len()..],
    }
}

/// The module of a package, without the words that repeat the API's name: `cx_v3` for
/// `GoogleCloudDialogflowCxV3` in a Dialogflow document.
fn module(api: &str, package: &str) -> String {
    if package == "GoogleType" {
        // `type` would have to be written `r#type` at each use.
        return "google_type".to_owned();
    }
    let mut short = package;
    for prefix in ["google", "cloud", api] {
        // Whole words only: `run` is not a prefix of `Runtimeconfig`.
        let head = short.get(..prefix.len());
        let rest = short
            .get(prefix.len()..)
            .filter(|it| it.starts_with(|c: char| c.is_ascii_uppercase()));
        if let Some(rest) = rest
            && head.is_some_and(|it| it.eq_ignore_ascii_case(prefix))
        {
            short = rest;
        }
    }
    snake(short)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::api;

    #[test]
    fn a_module_does_not_repeat_the_api() {
        let mut api = api("types");
        api.name = "dialogflow".to_owned();
        api.home_package = Some("GoogleCloudDialogflowV2".to_owned());
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
            assert_eq!(split(&api, &id), expected, "{name}");
        }
    }
}
