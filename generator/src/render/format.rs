//! Parses emitted text as Rust and formats it.

use std::mem;

use syn::{File, Item, Visibility};

use super::RenderError;
use super::comments::Comments;

/// Parses and lays out a file.
pub(super) fn rust(name: &str, text: &str) -> Result<String, RenderError> {
    let (code, comments) = Comments::take(text);
    let mut file = syn::parse_file(&code).map_err(|error| RenderError {
        file: name.to_owned(),
        problem: format!("not Rust: {error}"),
    })?;
    let mut laid_out = LaidOut {
        comments,
        text: String::with_capacity(text.len()),
    };
    let items = mem::take(&mut file.items);
    let mut previous = None;
    if !file.attrs.is_empty() {
        laid_out.item(&file, false);
        previous = Some(Group::Alone);
    }
    for item in items {
        let group = Group::of(&item);
        if previous.is_some_and(|it| it != group || group == Group::Alone) {
            laid_out.text.push('\n');
        }
        let has_members = has_members(&item);
        file.attrs.clear();
        file.items.clear();
        file.items.push(item);
        laid_out.item(&file, has_members);
        previous = Some(group);
    }
    Ok(laid_out.text)
}

/// Which items stand together without a blank line between them, whatever attributes they have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    /// Imports, private or not.
    Uses { private: bool },
    /// Modules in files of their own, private or not.
    Modules { private: bool },
    /// Anything else: a blank line before and after.
    Alone,
}

impl Group {
    fn of(item: &Item) -> Self {
        let private = |visibility: &Visibility| matches!(visibility, Visibility::Inherited);
        match item {
            Item::Use(item) => Self::Uses {
                private: private(&item.vis),
            },
            Item::Mod(item) if item.content.is_none() => Self::Modules {
                private: private(&item.vis),
            },
            _ => Self::Alone,
        }
    }
}

/// Whether an item has members of its own: fields, variants, functions.
fn has_members(item: &Item) -> bool {
    matches!(
        item,
        Item::Enum(_) | Item::Impl(_) | Item::Struct(_) | Item::Trait(_)
    )
}

/// A file, as far as it is laid out.
struct LaidOut<'a> {
    comments: Comments<'a>,
    text: String,
}

impl LaidOut<'_> {
    /// Adds the attributes and the item of `file`. `prettyplease` leaves no blank lines: where the item
    /// has members, one comes before each documented or attributed member and each function.
    fn item(&mut self, file: &File, has_members: bool) {
        const INDENT: &str = "    ";
        let laid_out = prettyplease::unparse(file);
        let mut previous = "";
        for line in laid_out.lines() {
            if has_members && starts_member(line) && !previous.ends_with('{') {
                let annotated = previous.strip_prefix(INDENT).is_some_and(is_annotation);
                if !annotated {
                    self.text.push('\n');
                }
            }
            self.line(line);
            previous = line;
        }
    }

    /// Adds a line, or the comment that it stands for.
    fn line(&mut self, line: &str) {
        let Some(run) = self.comments.run(line) else {
            self.text.push_str(line);
            self.text.push('\n');
            return;
        };
        let indent = &line[..line.len() - line.trim_start().len()];
        for comment in run {
            self.text.push_str(indent);
            self.text.push_str(comment);
            self.text.push('\n');
        }
    }
}

/// Whether a line of an item begins a member that stands apart from the one before it.
fn starts_member(line: &str) -> bool {
    let Some(member) = line.strip_prefix("    ") else {
        return false;
    };
    is_annotation(member) && !member.starts_with(')')
        || ["fn ", "pub fn ", "async fn "]
            .iter()
            .any(|start| member.starts_with(start))
}

/// Whether a line is, or ends, a comment or an attribute of what comes after it.
fn is_annotation(line: &str) -> bool {
    ["//", "#[", ")]"]
        .iter()
        .any(|start| line.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::rust;

    #[test]
    fn blank_lines_separate_items_and_members() {
        let text = "//! A file.\n#![allow(deprecated)]\nuse a::b;\npub use a::c; #[cfg(x)] mod d; mod e;\n\
                    /// One.\npub struct A {\n/// x\npub x: u8,\n/// y\n#[deprecated]\npub y: u8 }\n\
                    impl A { const X: u8 = 1; pub fn f(&self) -> u8 { self.x }\n// Why.\npub fn g() {} } m!(A);";
        insta::assert_snapshot!(rust("a.rs", text).unwrap());
    }

    #[test]
    fn invalid_rust_is_an_error_that_names_the_file() {
        insta::assert_snapshot!(rust("a.rs", "struct A;\nstruct ;\n").unwrap_err());
    }
}
