//! From text to a Rust file: parsed, so that it is one, and laid out.

use super::RenderError;

/// Parses and lays out a file.
pub(super) fn rust(name: &str, text: &str) -> Result<String, RenderError> {
    let file = syn::parse_file(text).map_err(|error| RenderError {
        file: name.to_owned(),
        problem: format!("not Rust: {error}"),
    })?;
    Ok(spaced(&prettyplease::unparse(&file)))
}

/// Puts a blank line before each documented or attributed item, field or function that follows
/// another: `prettyplease` leaves none, and a person would not read a page without.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 16);
    let mut previous = "";
    for line in text.lines() {
        let current = line.trim_start();
        let starts = starts_item(current) || line.starts_with("runtime::");
        let after = previous.trim_start();
        let opens = after.ends_with(['{', '(', '[', '|']) && !after.starts_with("//");
        let begins_block = after.is_empty() || opens;
        let annotated = after.starts_with("///") || after.starts_with("#[");
        let after_inner = after.starts_with("//!") || after.starts_with("#![");
        let starts =
            starts || after_inner || (after.starts_with("use ") != current.starts_with("use "));
        let continues =
            current.starts_with("//!") || current.starts_with("#![") || current.is_empty();
        let outdents = indent(previous) < indent(line) && !after_inner;
        if starts && !begins_block && !annotated && !continues && !outdents {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Whether a line begins something that stands apart from what comes before it.
fn starts_item(line: &str) -> bool {
    [
        "///",
        "#[",
        "impl ",
        "impl<",
        "pub fn ",
        "fn ",
        "pub struct ",
        "pub enum ",
        "pub trait ",
        "static ",
        "pub(super) static ",
    ]
    .iter()
    .any(|start| line.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::rust;

    #[test]
    fn a_file_is_laid_out_for_people() {
        let text = "//! A file.\nuse a::b; #[doc = \" One.\"] pub struct A { #[doc = \" x\"] pub x: u8, \
                    #[doc = \" y\"] pub y: u8 } impl A { pub fn f(&self) -> u8 { self.x } pub fn g() {} }";
        insta::assert_snapshot!(rust("a.rs", text).unwrap());
    }

    #[test]
    fn what_is_not_rust_is_an_error_that_names_the_file() {
        insta::assert_snapshot!(rust("a.rs", "struct A;\nstruct ;\n").unwrap_err());
    }
}
