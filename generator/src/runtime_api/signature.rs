//! Signatures as one line of text.

use quote::ToTokens;
use syn::{Attribute, Meta};

/// Tokens as a line, with the spaces that people write.
pub(super) fn line(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (written, tidy) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" ::", "::"),
        (" < ", "<"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        ("& ", "&"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" ,", ","),
        (" :", ":"),
        ("' ", "'"),
        (" ;", ";"),
        ("[ ", "["),
        (" ]", "]"),
        ("->(", "-> ("),
        ("# [", "#["),
    ] {
        text = text.replace(written, tidy);
    }
    text.replace("->", " -> ").replace("  ", " ")
}

/// The Cargo features that an item needs, as they follow its signature.
pub(super) fn cfg(attributes: &[Attribute]) -> String {
    let conditions = attributes
        .iter()
        .filter(|it| it.path().is_ident("cfg"))
        .map(|it| format!(" {}", line(it)));
    conditions.collect()
}

/// Whether an item serves emitted code or tests only.
pub(super) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|it| {
        let text = line(it);
        (it.path().is_ident("doc") && text.contains("hidden"))
            || (it.path().is_ident("cfg") && text.contains("(test)"))
    })
}

pub(super) fn is_non_exhaustive(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|it| it.path().is_ident("non_exhaustive"))
}

/// The traits that a type derives.
pub(super) fn derives(attributes: &[Attribute]) -> Vec<String> {
    let mut found = Vec::new();
    for attribute in attributes.iter().filter(|it| it.path().is_ident("derive")) {
        if let Meta::List(list) = &attribute.meta {
            let traits = list.tokens.to_string();
            found.extend(traits.split(',').map(|it| it.trim().to_owned()));
        }
    }
    found.retain(|it| !it.is_empty());
    found
}

/// The part of a requirement (`"1.18"`, `{ version = "0.2", .. }`) that has to stay for types to be the
/// same: the version up to its first number that is not zero.
pub(super) fn major_version(requirement: &str) -> String {
    let version: String = requirement
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(|c| c.is_ascii_digit() || *c == '.')
        .collect();
    let mut kept = Vec::new();
    for number in version.split('.') {
        kept.push(number);
        if number != "0" {
            break;
        }
    }
    kept.join(".")
}
