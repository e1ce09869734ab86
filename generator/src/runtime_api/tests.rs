//! What of a runtime is public, and which changes of it break callers.

use std::collections::BTreeMap;

use super::RuntimeApi;
use crate::changes::Level;
use crate::runtime_source::{RuntimeManifest, RuntimeSource};

const MANIFEST: &str = "[package]\nname = \"runtime\"\n\n[features]\n# Credentials.\nauth = []\n\n\
    [dependencies]\n# Requests.\nhttp = \"1.2\"\n# Hidden in here.\nbase64 = \"0.22\"\n";

const ROOT: &str = "
mod inner;
pub mod open;
pub use inner::Exported;
";

const INNER: &str = "
pub struct Exported { hidden: u8 }
pub struct Unreachable;
impl Exported {
    /// Text.
    pub fn new(parts: http::request::Parts) -> Self { Self { hidden: 0 } }
    #[doc(hidden)]
    pub fn for_emitted_code(&self) {}
    fn private(&self) {}
}
impl std::fmt::Display for Exported {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Ok(()) }
}
#[cfg(test)]
mod tests { pub fn not_public() {} }
";

const OPEN: &str = "
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Growing { A, B(u8) }
pub enum Closed { A }
pub struct Literal { pub a: u8 }
pub trait Source { fn token(&self) -> String; fn refresh(&self) {} }
#[cfg(feature = \"auth\")]
pub fn find<T: Into<String>>(name: T) -> Option<String> { None }
pub const LIMIT: usize = 3;
pub type Short = Vec<u8>;
";

fn api(root: &str, inner: &str, open: &str) -> RuntimeApi {
    let files = [
        ("src/runtime.rs", root),
        ("src/runtime/inner.rs", inner),
        ("src/runtime/open.rs", open),
        ("LICENSE-MIT", "no Rust"),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let runtime = RuntimeSource {
        manifest: RuntimeManifest::parse(MANIFEST).unwrap(),
        files: BTreeMap::from(files),
    };
    RuntimeApi::of(&runtime).unwrap()
}

#[test]
fn public_items_have_a_line_each() {
    let api = api(ROOT, INNER, OPEN);
    insta::assert_snapshot!(api.to_text());
    assert_eq!(RuntimeApi::parse(&api.to_text()), Ok(api));
    assert!(RuntimeApi::parse("[]").is_err() && RuntimeApi::parse("{\"a\": 1}").is_err());
}

#[test]
fn a_file_that_is_not_rust_is_named() {
    let mut runtime = RuntimeSource::default();
    runtime
        .files
        .insert("src/runtime.rs".to_owned(), "fn".to_owned());
    let error = RuntimeApi::of(&runtime).unwrap_err().to_string();
    assert!(error.starts_with("src/runtime.rs: not Rust: "), "{error}");
}

/// The level of replacing a text in one of the files.
fn level(file: usize, old: &str, new: &str) -> Option<Level> {
    let mut files = [ROOT, INNER, OPEN].map(str::to_owned);
    let before = api(&files[0], &files[1], &files[2]);
    assert!(files[file].contains(old), "{old}");
    files[file] = files[file].replacen(old, new, 1);
    let after = api(&files[0], &files[1], &files[2]);
    before.effects_of(&after).iter().map(|it| it.level).min()
}

#[test]
fn the_level_of_a_change_is_what_callers_notice() {
    use Level::{Major, Minor};
    for (file, old, new, expected) in [
        (1, "pub fn new(", "pub fn make(", Some(Major)),
        (1, "http::request::Parts", "u8", Some(Major)),
        (
            1,
            "impl std::fmt::Display for Exported {",
            "impl Exported {",
            Some(Major),
        ),
        (
            1,
            "fn private(&self) {}",
            "pub fn private(&self) {}",
            Some(Minor),
        ),
        (
            1,
            "fn private(&self) {}",
            "fn private(&self) { loop {} }",
            None,
        ),
        (1, "for_emitted_code", "for_other_code", None),
        (1, "pub struct Unreachable;", "", None),
        (1, "hidden: u8", "hidden: u16", None),
        (0, "pub use inner::Exported;", "", Some(Major)),
        (
            0,
            "pub use inner::Exported;",
            "pub use inner::{Exported, Unreachable};",
            Some(Minor),
        ),
        (2, "A, B(u8)", "A, B(u8), C", Some(Minor)),
        (2, "A, B(u8)", "A, B(u16)", Some(Major)),
        (
            2,
            "pub enum Closed { A }",
            "pub enum Closed { A, B }",
            Some(Major),
        ),
        (2, "pub a: u8", "pub a: u8, pub b: u8", Some(Major)),
        (
            2,
            "fn refresh(&self) {}",
            "fn refresh(&self) {} fn more(&self) {}",
            Some(Minor),
        ),
        (
            2,
            "fn refresh(&self) {}",
            "fn refresh(&self) {} fn more(&self);",
            Some(Major),
        ),
        (2, "Clone, Debug", "Clone", Some(Major)),
        (2, "Clone, Debug", "Clone, Debug, PartialEq", Some(Minor)),
        (2, "#[cfg(feature = \"auth\")]", "", Some(Major)),
        (2, "usize = 3", "usize = 4", None),
        (2, "Vec<u8>", "Vec<u16>", Some(Major)),
    ] {
        assert_eq!(level(file, old, new), expected, "{old} -> {new}");
    }
}
