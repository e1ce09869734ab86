//! Rust code in Markdown, laid out as in a file.
//!
//! Code blocks without a language are Rust, as in rustdoc. Their hidden lines (`# ..`) stay as they
//! are; the lines between are statements, laid out in paragraphs: a blank line ends a paragraph. A
//! paragraph with `json!` is laid out by hand.

use super::RenderError;

/// The macro whose content is not Rust. A paragraph that calls it stays as it is written.
const JSON_MACRO: &str = "json!(";

/// Lays out the Rust code in a text, and removes repeated blank lines.
pub(super) fn lines(file: &str, text: &str) -> Result<Vec<String>, RenderError> {
    let mut page = Page::default();
    for line in text.trim().lines() {
        page.line(file, line)?;
    }
    Ok(page.lines)
}

#[derive(Default)]
struct Page<'a> {
    lines: Vec<String>,
    block: Block,
    paragraph: Vec<&'a str>,
}

/// Where in a page a line is.
#[derive(Default, PartialEq)]
enum Block {
    /// Outside of code.
    #[default]
    None,
    /// In code of another language.
    Other,
    /// In Rust code.
    Rust {
        /// Whether there are visible lines already.
        visible: bool,
    },
}

impl<'a> Page<'a> {
    fn line(&mut self, file: &str, line: &'a str) -> Result<(), RenderError> {
        match &self.block {
            Block::None => {
                let after_blank = self.lines.last().is_some_and(String::is_empty);
                if !line.is_empty() || !after_blank {
                    self.lines.push(line.to_owned());
                }
                match line.strip_prefix("```") {
                    Some("" | "no_run" | "rust") => self.block = Block::Rust { visible: false },
                    Some(_) => self.block = Block::Other,
                    None => {}
                }
            }
            Block::Rust { .. } if line.is_empty() => self.paragraph(file)?,
            Block::Rust { .. } if !is_hidden(line) && line != "```" => self.paragraph.push(line),
            _ => {
                self.paragraph(file)?;
                self.lines.push(line.to_owned());
                if line == "```" {
                    self.block = Block::None;
                }
            }
        }
        Ok(())
    }

    /// Lays out the statements since the last blank or hidden line.
    fn paragraph(&mut self, file: &str) -> Result<(), RenderError> {
        if self.paragraph.is_empty() {
            return Ok(());
        }
        let code = self.paragraph.join("\n");
        self.paragraph.clear();
        let parsed = syn::parse_file(&format!("fn example() {{ {code} }}"));
        let parsed = parsed.map_err(|error| RenderError {
            file: file.to_owned(),
            problem: format!("an example is not Rust: {error}: {code}"),
        })?;
        if self.block == (Block::Rust { visible: true }) {
            self.lines.push(String::new());
        }
        if code.contains(JSON_MACRO) {
            self.lines.extend(code.lines().map(str::to_owned));
        } else {
            let laid_out = prettyplease::unparse(&parsed);
            // Without the lines of the function.
            let statements = laid_out
                .lines()
                .filter_map(|line| line.strip_prefix("    "));
            self.lines.extend(statements.map(str::to_owned));
        }
        self.block = Block::Rust { visible: true };
        Ok(())
    }
}

/// A page without the lines of code that rustdoc would hide.
pub(super) fn without_hidden(lines: &[String]) -> String {
    let mut in_code = false;
    let mut text = String::new();
    for line in lines {
        in_code ^= line.starts_with("```");
        if !(in_code && is_hidden(line)) {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// Whether rustdoc hides a line of code.
fn is_hidden(line: &str) -> bool {
    line == "#" || line.starts_with("# ")
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn paragraphs_of_code_are_laid_out_and_hidden_lines_stay() {
        let text = "Text.\n\n\n```\n# fn   f() {\n\nuse a::b;\n\nlet x  = b();\nlet y = x;\n# }\n\n```\n\n```toml\na  = 1\n```\n";
        let expected = "Text.\n\n```\n# fn   f() {\nuse a::b;\n\nlet x = b();\nlet y = x;\n# }\n```\n\n```toml\na  = 1\n```";
        assert_eq!(lines("page", text).unwrap().join("\n"), expected);
    }

    #[test]
    fn a_paragraph_with_literal_json_stays_as_it_is_written() {
        let text = "```\nlet x  = 1;\n\nlet y  = json!({\"a\": [1]});\n```";
        let expected = "```\nlet x = 1;\n\nlet y  = json!({\"a\": [1]});\n```";
        assert_eq!(lines("page", text).unwrap().join("\n"), expected);
    }

    #[test]
    fn code_that_is_not_rust_is_an_error() {
        let error = lines("page", "```\nlet = ;\n```").unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("page: an example is not Rust")
        );
    }
}
