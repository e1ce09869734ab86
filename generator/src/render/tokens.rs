//! Fragments that several files use.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Cfg, DocPart, Name};

/// An outer document comment.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| comment(line));
    quote!(#(#[doc = #lines])*)
}

/// An inner document comment, which opens a file.
pub(super) fn file_docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| comment(line));
    quote!(#(#![doc = #lines])*)
}

/// The same for a comment of which some parts are shown with some features only.
pub(super) fn file_docs_with_cfg(parts: &[DocPart]) -> TokenStream {
    let parts = parts.iter().map(|part| {
        let Some(condition) = condition(&part.cfg) else {
            return file_docs(&part.lines);
        };
        // Without the space that a comment marker has behind it.
        let lines = &part.lines;
        quote!(#(#![cfg_attr(#condition, doc = #lines)])*)
    });
    quote!(#(#parts)*)
}

/// The text behind the comment marker, one space away from it.
fn comment(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}

/// The attribute of what the document calls deprecated.
pub(super) fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated {
        quote!(#[deprecated])
    } else {
        TokenStream::new()
    }
}

/// The same for a whole file, from its inside.
pub(super) fn inner_cfg_attribute(cfg: &Cfg) -> TokenStream {
    condition(cfg).map_or_else(TokenStream::new, |condition| quote!(#![cfg(#condition)]))
}

/// A module that is compiled with some features only.
pub(super) struct WithCfg<'a> {
    pub(super) cfg: TokenStream,
    pub(super) name: &'a Name,
}

impl<'a> WithCfg<'a> {
    pub(super) fn new(name: &'a Name, cfg: &Cfg) -> Self {
        Self {
            cfg: cfg_attribute(cfg),
            name,
        }
    }
}

/// The attribute of what is compiled with some features only.
pub(super) fn cfg_attribute(cfg: &Cfg) -> TokenStream {
    condition(cfg).map_or_else(TokenStream::new, |condition| quote!(#[cfg(#condition)]))
}

/// The features that open a cfg; `None` where it always is.
fn condition(cfg: &Cfg) -> Option<TokenStream> {
    let features: Vec<&str> = cfg.features().collect();
    match features.as_slice() {
        [] => None,
        [only] => Some(quote!(feature = #only)),
        some => Some(quote!(any(#(feature = #some),*))),
    }
}

/// The imports that a file needs whose items are `items`: of the runtime and, from the version's
/// module, of patterns, schemas and scopes.
pub(super) fn imports(version: &TokenStream, items: &[String]) -> TokenStream {
    let mut heads = BTreeSet::new();
    for item in items {
        path_heads(item, &mut heads);
    }
    let used = |module: &str| heads.contains(module);
    let runtime = used("runtime").then(|| {
        quote!(
            use crate::runtime;
        )
    });
    let modules: Vec<Ident> = ["patterns", "schemas", "scopes"]
        .into_iter()
        .filter(|module| used(module))
        .map(|module| format_ident!("{module}"))
        .collect();
    let version = match modules.as_slice() {
        [] => None,
        [only] => Some(quote!(use #version::#only;)),
        some => Some(quote!(use #version::{#(#some),*};)),
    };
    quote!(#runtime #version)
}

/// Adds the names that paths begin with: `schemas` of `schemas::Thing`. Text that only looks like
/// a path, in a comment or a string, has none.
///
/// This reads just as much of Rust as emitted code is written in. To parse it would take as long as
/// all the rest of rendering.
fn path_heads(code: &str, heads: &mut BTreeSet<String>) {
    let mut rest = code;
    // Whether what was read last is the `::` inside a path.
    let mut inside = false;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if first == '"' {
            string_length(rest)
        } else if rest.starts_with("::") {
            inside = true;
            rest = &rest[2..];
            continue;
        } else if is_word(first) {
            let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            if !inside && rest[length..].trim_start().starts_with("::") {
                heads.insert(rest[..length].to_owned());
            }
            length
        } else {
            first.len_utf8()
        };
        inside &= first.is_whitespace();
        rest = &rest[length..];
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// How long the string at the front of some code is, with its quotes.
fn string_length(code: &str) -> usize {
    let mut escaped = false;
    for (at, c) in code.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            _ => escaped = c == '\\' && !escaped,
        }
    }
    code.len()
}

/// The module of a version, from the crate's root.
pub(super) fn version(module: &Name) -> TokenStream {
    quote!(crate::#module)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_begins_with_its_first_name() {
        let text = "// no::path\n#[doc = \"te\\\"xt::x\"] a::b<schemas::Thing> { it: old_schemas :: T, c: ::std::d(call.e) }";
        let mut heads = BTreeSet::new();
        path_heads(text, &mut heads);
        assert_eq!(Vec::from_iter(heads), ["a", "old_schemas", "schemas"]);
    }
}
