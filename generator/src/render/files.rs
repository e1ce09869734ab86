//! The files of a crate while they are rendered.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use proc_macro2::TokenStream;
use quote::quote;

use super::format;
use super::header::Header;
use crate::error::RenderError;
use crate::model::Name;
use crate::parallel;

/// The files so far.
pub(super) struct Files {
    texts: BTreeMap<String, Text>,
    pub(super) header: Header,
}

/// The text of a file.
enum Text {
    /// As it will be.
    Finished(String),
    /// Rust that is laid out at the end, which is most of the work. The first is the header.
    Rust(String, String),
}

impl Files {
    /// No files. The Rust files that are added begin with `header`.
    pub(super) fn new(header: Header) -> Self {
        Self {
            texts: BTreeMap::new(),
            header,
        }
    }

    /// Adds a file as it is.
    pub(super) fn add(&mut self, name: &str, text: String) -> Result<(), RenderError> {
        self.insert(name.to_owned(), Text::Finished(text))
    }

    /// Adds a file of Rust.
    pub(super) fn add_rust(&mut self, name: &str, text: String) -> Result<(), RenderError> {
        self.insert(name.to_owned(), Text::Rust(self.header.rust(), text))
    }

    /// Adds the files of others, which keep their headers.
    pub(super) fn append(&mut self, other: Self) -> Result<(), RenderError> {
        let mut texts = other.texts.into_iter();
        texts.try_for_each(|(name, text)| self.insert(name, text))
    }

    fn insert(&mut self, name: String, text: Text) -> Result<(), RenderError> {
        match self.texts.entry(name) {
            Entry::Vacant(entry) => {
                entry.insert(text);
                Ok(())
            }
            Entry::Occupied(entry) => Err(RenderError {
                file: entry.key().clone(),
                problem: "two parts of the plan have the same file name".to_owned(),
            }),
        }
    }

    /// Lays the files of Rust out.
    pub(super) fn laid_out(self) -> Result<BTreeMap<String, String>, RenderError> {
        let files = self.texts.into_iter().collect();
        let laid_out = parallel::map(files, |(name, text): (String, Text)| {
            let text = match text {
                Text::Finished(text) => text,
                Text::Rust(header, text) => header + "\n" + &format::rust(&name, &text)?,
            };
            Ok((name, text))
        });
        laid_out.into_iter().collect()
    }
}

/// The module of a version, from the crate's root.
pub(super) fn version_path(module: &Name) -> TokenStream {
    quote!(crate::#module)
}

/// Fills a template in.
pub(super) fn fill(file: &str, template: &dyn askama::DynTemplate) -> Result<String, RenderError> {
    let failed = |error: askama::Error| RenderError {
        file: file.to_owned(),
        problem: format!("the template failed: {error}"),
    };
    template.dyn_render().map_err(failed)
}
