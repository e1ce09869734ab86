//! Places outside of `generated/` that name revisions. They are written from `apis.toml`.
//!
//! A Markdown file marks such a place with two comments, `<!-- revisions -->` and `<!-- /revisions -->`:
//! what stands between them is replaced.

use crate::Failure;
use crate::config::Config;

/// The files that may have marks.
pub(crate) const FILES: &[&str] = &["CHANGELOG.md", "README.md", "discovery/README.md"];

/// The marks, with what they stand for.
type Writer = fn(&Config) -> String;
const MARKS: [(&str, Writer); 3] = [
    ("revisions", table),
    ("revision-month", months),
    ("version", version),
];

/// The text with every marked place written anew.
///
/// # Errors
///
/// A mark without its end.
pub(crate) fn write(text: &str, config: &Config) -> Result<String, Failure> {
    let mut text = text.to_owned();
    for (name, writer) in MARKS {
        text = replace(&text, name, &writer(config))?;
    }
    Ok(text)
}

fn replace(text: &str, name: &str, content: &str) -> Result<String, Failure> {
    let (open, close) = (format!("<!-- {name} -->"), format!("<!-- /{name} -->"));
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(&open) {
        let Some((_, after)) = after.split_once(&close) else {
            return Err(Failure(format!(
                "`{open}` has no `{close}` behind it\nhint: what stands between the two is written by `cargo xtask regen`"
            )));
        };
        written.push_str(before);
        written.push_str(&open);
        written.push_str(content);
        written.push_str(&close);
        rest = after;
    }
    written.push_str(rest);
    Ok(written)
}

/// The version that the next release has so far.
fn version(config: &Config) -> String {
    config.version().to_owned()
}

/// A table of the documents.
fn table(config: &Config) -> String {
    let mut lines = vec![
        String::new(),
        "| file | revision | taken from |".to_owned(),
        "|---|---|---|".to_owned(),
    ];
    for api in &config.apis {
        let cell =
            |value: &Option<String>| value.as_deref().unwrap_or("unknown").replace('|', "\\|");
        let (document, source) = (&api.document, cell(&api.source));
        let revision = cell(&api.revision);
        lines.push(format!("| `{document}` | {revision} | {source} |"));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The months of the revisions, such as `December 2025` or `December 2025 to November 2026`.
fn months(config: &Config) -> String {
    let revisions = config.apis.iter().filter_map(|it| it.revision.as_deref());
    let mut months: Vec<(&str, &str)> = revisions
        .filter_map(|it| Some((it.get(..4)?, it.get(4..6)?)))
        .collect();
    months.sort_unstable();
    months.dedup();
    match (months.first(), months.last()) {
        (Some(first), Some(last)) if first != last => {
            format!("{} to {}", month(first), month(last))
        }
        (Some(only), _) => month(only),
        _ => "an unknown date".to_owned(),
    }
}

fn month((year, month): &(&str, &str)) -> String {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let index = month.parse::<usize>().ok().and_then(|it| it.checked_sub(1));
    match index.and_then(|it| NAMES.get(it)) {
        Some(name) => format!("{name} {year}"),
        None => format!("{year}-{month}"),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn config(revisions: &[&str]) -> Config {
        let none = if revisions.is_empty() {
            "api = []\n"
        } else {
            ""
        };
        let mut text = format!(
            "{none}[crate]\nname = \"x\"\nversion = \"0.1.0\"\ndescription = \"\"\nrust-version = \"1.91\"\n",
        );
        for (index, revision) in revisions.iter().enumerate() {
            text.push_str(&format!(
                "[[api]]\ndocument = \"x.v{index}.json\"\nrevision = \"{revision}\"\nsource = \"a|b\"\n"
            ));
        }
        Config::parse(Path::new("apis.toml"), &text).unwrap()
    }

    #[test]
    fn what_stands_between_marks_is_written_and_nothing_else() {
        let text = "a <!-- revision-month -->old<!-- /revision-month --> b\n<!-- revisions -->\n<!-- /revisions -->\nc";
        let written = write(text, &config(&["20251203"])).unwrap();
        let expected = "a <!-- revision-month -->December 2025<!-- /revision-month --> b\n\
                        <!-- revisions -->\n| file | revision | taken from |\n|---|---|---|\n\
                        | `x.v0.json` | 20251203 | a\\|b |\n<!-- /revisions -->\nc";
        assert_eq!(written, expected);
        assert_eq!(write(&written, &config(&["20251203"])).unwrap(), written);
        assert_eq!(write("none", &config(&[])).unwrap(), "none");
        assert!(write("<!-- revisions -->", &config(&[])).is_err());
    }

    #[test]
    fn months_are_a_range_where_they_differ() {
        assert_eq!(months(&config(&["20251203", "20251209"])), "December 2025");
        let range = months(&config(&["20261106", "20251209", "20261101"]));
        assert_eq!(range, "December 2025 to November 2026");
        assert_eq!(months(&config(&[])), "an unknown date");
        assert_eq!(months(&config(&["20259901"])), "2025-99");
    }
}
