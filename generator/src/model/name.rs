//! Identifiers.

use std::fmt;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

/// A valid Rust identifier. A keyword is stored plain and written raw (`r#type`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);

/// Strict and reserved keywords of the 2024 edition, except those that cannot be raw.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
const NEVER_RAW: [&str; 4] = ["Self", "crate", "self", "super"];

impl Name {
    /// Makes an identifier of any text: other characters than letters, digits and `_` become `_`, and a
    /// keyword that cannot be raw gets a trailing `_`.
    pub fn new(text: &str) -> Self {
        let mut name: String = text
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
            .collect();
        if name
            .chars()
            .next()
            .is_none_or(|first| first.is_ascii_digit())
        {
            name.insert(0, '_');
        }
        if name.chars().all(|c| c == '_') || NEVER_RAW.contains(&name.as_str()) {
            name.push('_');
        }
        if name.chars().all(|c| c == '_') {
            name = "unnamed".to_owned();
        }
        Self(name)
    }

    /// The identifier without `r#`, as in file names and documentation.
    pub fn plain(&self) -> &str {
        &self.0
    }

    fn ident(&self) -> Ident {
        if KEYWORDS.contains(&self.0.as_str()) {
            Ident::new_raw(&self.0, Span::call_site())
        } else {
            Ident::new(&self.0, Span::call_site())
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.ident().fmt(f)
    }
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(self.ident());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_becomes_an_identifier() {
        for (text, written) in [
            ("name", "name"),
            ("type", "r#type"),
            ("gen", "r#gen"),
            ("self", "self_"),
            ("Self", "Self_"),
            ("crate", "crate_"),
            ("2fa", "_2fa"),
            ("a.b-c", "a_b_c"),
            ("naïve", "na_ve"),
            ("", "unnamed"),
            ("_", "unnamed"),
            ("日本", "unnamed"),
        ] {
            let name = Name::new(text);
            assert_eq!(name.to_string(), written, "{text:?}");
            assert!(
                syn::parse_str::<Ident>(&name.to_string()).is_ok(),
                "{text:?}"
            );
        }
    }
}
