//! Fragments that several files use.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::rust::{Gate, Name};

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
pub(super) fn inner_cfg(gate: &Gate) -> TokenStream {
    let features: Vec<&str> = gate.features().collect();
    match features.as_slice() {
        [] => TokenStream::new(),
        [only] => quote!(#![cfg(feature = #only)]),
        some => quote!(#![cfg(any(#(feature = #some),*))]),
    }
}

/// A module that is compiled with some features only.
pub(super) struct Gated<'a> {
    pub(super) cfg: TokenStream,
    pub(super) name: &'a Name,
}

impl<'a> Gated<'a> {
    pub(super) fn new(name: &'a Name, gate: &Gate) -> Self {
        Self {
            cfg: cfg(gate),
            name,
        }
    }
}

/// The attribute of what is compiled with some features only.
pub(super) fn cfg(gate: &Gate) -> TokenStream {
    let features: Vec<&str> = gate.features().collect();
    match features.as_slice() {
        [] => TokenStream::new(),
        [only] => quote!(#[cfg(feature = #only)]),
        some => quote!(#[cfg(any(#(feature = #some),*))]),
    }
}

/// The imports that a file needs whose items are `items`: of the runtime and, from the version's
/// module, of patterns, schemas and scopes.
pub(super) fn imports(version: &TokenStream, items: &[String]) -> TokenStream {
    let used = |module: &str| {
        let path = format!("{module} ::");
        items
            .iter()
            .any(|item| item.contains(&path) || item.contains(&format!("{module}::")))
    };
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

/// The module of a version, from the crate's root.
pub(super) fn version(module: &Name) -> TokenStream {
    quote!(crate::#module)
}
