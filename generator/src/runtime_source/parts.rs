//! Leaves parts of the runtime out.
//!
//! A part is a feature of the runtime whose name begins with an underscore. Its items stand behind
//! `#[cfg(feature = "_part")]`, or behind `#[cfg(any(feature = "_part", ..))]` where several parts need
//! them. The attribute is on a line of its own, above the documentation and the other attributes of the
//! item. The sources are text here, so that comments stay.

use std::collections::BTreeSet;

use super::RuntimeSource;

/// The first character of the name of a part.
const MARK: char = '_';

impl RuntimeSource {
    /// The runtime with no other parts than `used`.
    ///
    /// # Errors
    ///
    /// A condition on a part that has another form than those above, or that stands below a comment.
    pub fn with_parts(&self, used: &BTreeSet<&str>) -> Result<Self, String> {
        let mut kept = self.clone();
        let is_unused = |name: &str| name.starts_with(MARK) && !used.contains(name);
        let features = &mut kept.manifest.features;
        features.retain(|it| !is_unused(&it.name));
        let enabled: BTreeSet<String> = features.iter().flat_map(|it| it.enables.clone()).collect();
        // A dependency of a part that is left out is turned on by no feature, and its name would
        // become one.
        let enables = |feature: &str| enabled.contains(&format!("dep:{feature}"));
        kept.manifest
            .dependencies
            .retain(|it| !it.optional || enables(&it.name));
        for (name, text) in &self.files {
            let Some(stem) = name.strip_suffix(".rs") else {
                continue;
            };
            let without =
                strip(text, &is_unused).map_err(|problem| format!("{name}: {problem}"))?;
            for module in &without.modules {
                // The modules of `runtime.rs` are in the folder `runtime`.
                let file = format!("{stem}/{module}.rs");
                let folder = format!("{stem}/{module}/");
                kept.files
                    .retain(|name, _| *name != file && !name.starts_with(&folder));
            }
            if let Some(kept) = kept.files.get_mut(name) {
                *kept = without.text;
            }
        }
        Ok(kept)
    }
}

/// A file without some of its items.
struct Stripped {
    text: String,
    /// The modules in files of their own that it no longer has.
    modules: Vec<String>,
}

fn strip(text: &str, is_unused: &impl Fn(&str) -> bool) -> Result<Stripped, String> {
    let mut stripped = Stripped {
        text: String::with_capacity(text.len()),
        modules: Vec::new(),
    };
    let mut lines = text.lines().enumerate().peekable();
    let mut is_documented = false;
    while let Some((number, line)) = lines.next() {
        let condition =
            condition(line).map_err(|problem| format!("line {}: {problem}", number + 1))?;
        let used: Vec<&str> = condition
            .iter()
            .copied()
            .filter(|it| !is_unused(it))
            .collect();
        if !condition.is_empty() && is_documented {
            let problem = "the condition stands below the comments of its item";
            return Err(format!("line {}: {problem}", number + 1));
        }
        is_documented = line.trim_start().starts_with("///")
            || is_documented && line.trim_start().starts_with("#[");
        if condition.is_empty() || used.len() == condition.len() {
            stripped.line(line);
        } else if used.is_empty() {
            let indentation = line.len() - line.trim_start().len();
            let is_first = stripped.text.is_empty()
                || stripped.text.ends_with("\n\n")
                || stripped.text.ends_with("{\n");
            for (_, line) in lines.by_ref() {
                if let Some(module) = module(line) {
                    stripped.modules.push(module.to_owned());
                }
                if ends_item(line, indentation) {
                    break;
                }
            }
            // The empty line behind the item goes with it.
            if is_first {
                lines.next_if(|(_, line)| line.is_empty());
            }
        } else {
            let indentation = &line[..line.len() - line.trim_start().len()];
            stripped.line(&format!("{indentation}{}", written(&used)));
        }
    }
    Ok(stripped)
}

impl Stripped {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}

/// The parts in a condition, any one of which is enough; none where a line is no condition on parts.
fn condition(line: &str) -> Result<Vec<&str>, String> {
    let start = format!("feature = \"{MARK}");
    if !line.contains(&start) {
        return Ok(Vec::new());
    }
    let refuse = || {
        format!(
            "`{}` is not `#[cfg(feature = \"{MARK}part\")]` or `#[cfg(any(..))]` of parts",
            line.trim()
        )
    };
    let inner = line
        .trim()
        .strip_prefix("#[cfg(")
        .and_then(|it| it.strip_suffix(")]"));
    let inner = inner.ok_or_else(refuse)?;
    let listed = inner
        .strip_prefix("any(")
        .and_then(|it| it.strip_suffix(')'));
    let parts = listed.unwrap_or(inner).split(", ").map(|it| {
        let name = it
            .strip_prefix("feature = \"")
            .and_then(|it| it.strip_suffix('"'));
        name.filter(|it| it.starts_with(MARK)).ok_or_else(refuse)
    });
    parts.collect()
}

fn written(parts: &[&str]) -> String {
    let parts: Vec<String> = parts
        .iter()
        .map(|it| format!("feature = \"{it}\""))
        .collect();
    match parts.as_slice() {
        [part] => format!("#[cfg({part})]"),
        parts => format!("#[cfg(any({}))]", parts.join(", ")),
    }
}

/// The module that a line declares, if it is in a file of its own.
fn module(line: &str) -> Option<&str> {
    let name = line.trim().strip_suffix(';')?;
    let (_, name) = name
        .rsplit_once("mod ")
        .filter(|(before, _)| before.is_empty() || before.starts_with("pub"))?;
    Some(name)
}

/// Whether an item whose attribute is indented so ends with this line. The sources are formatted: the
/// last line of an item has the indentation of its first.
fn ends_item(line: &str, indentation: usize) -> bool {
    let text = line.trim();
    let is_at_the_start = line.len() - line.trim_start().len() == indentation;
    let is_comment_or_attribute = text.starts_with("//") || text.starts_with("#[");
    is_at_the_start && !is_comment_or_attribute && text.ends_with([';', '}', ','])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::RuntimeManifest;
    use super::*;

    const MANIFEST: &str = "[features]\ndefault = []\n# Media.\n_media = [\"dep:crc\"]\n_streams = []\ntime = [\"dep:time\"]\n\n\
                            [dependencies]\ncrc = { version = \"1\", optional = true }\nhttp = \"1\"\n\
                            time = { version = \"0.3\", optional = true }\n";

    const ROOT: &str = "pub mod call;\n#[cfg(feature = \"_media\")]\npub mod media;\n\
                        #[cfg(any(feature = \"_media\", feature = \"_streams\"))]\nmod pieces;\nmod text;\n\n\
                        #[cfg(feature = \"_media\")]\npub use media::{\n    Download, Upload,\n};\npub use call::Call;\n";

    const CALL: &str = "impl Call {\n    #[cfg(feature = \"_media\")]\n    /// Uploads; in pieces.\n    #[inline]\n    pub fn upload(self) {\n        \
                        if true {\n        }\n    }\n\n    /// Sends.\n    pub fn send(self) {}\n}\n\n#[cfg(feature = \"_streams\")]\nimpl Call {\n    fn x() {}\n}\n";

    fn source() -> RuntimeSource {
        let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        RuntimeSource {
            manifest: RuntimeManifest::parse(MANIFEST).unwrap(),
            files: BTreeMap::from([
                file("LICENSE-MIT", "x\n"),
                file("src/runtime.rs", ROOT),
                file("src/runtime/call.rs", CALL),
                file("src/runtime/media.rs", "mod upload;\n"),
                file("src/runtime/media/upload.rs", "\n"),
                file("src/runtime/pieces.rs", "\n"),
                file("src/runtime/text.rs", "\n"),
            ]),
        }
    }

    #[test]
    fn a_part_takes_its_items_files_and_dependencies_along() {
        let kept = source().with_parts(&BTreeSet::from(["_streams"])).unwrap();
        let features: Vec<&str> = kept
            .manifest
            .features
            .iter()
            .map(|it| it.name.as_str())
            .collect();
        assert_eq!(features, ["_streams", "time"]);
        assert_eq!(kept.dependencies(), ["http", "time"]);
        let files: Vec<String> = kept
            .files
            .iter()
            .map(|(name, text)| format!("== {name}\n{text}"))
            .collect();
        insta::assert_snapshot!(files.join(""));
    }

    #[test]
    fn a_runtime_with_all_parts_is_the_runtime() {
        let all = BTreeSet::from(["_media", "_streams"]);
        assert_eq!(source().with_parts(&all).unwrap(), source());
    }

    #[test]
    fn modules_of_every_part_go_when_none_is_used() {
        let kept = source().with_parts(&BTreeSet::new()).unwrap();
        let files: Vec<&str> = kept.files.keys().map(String::as_str).collect();
        assert_eq!(
            files,
            [
                "LICENSE-MIT",
                "src/runtime.rs",
                "src/runtime/call.rs",
                "src/runtime/text.rs"
            ]
        );
    }

    #[test]
    fn conditions_that_cannot_be_left_out_are_refused() {
        let refused = |text: &str| {
            let mut source = source();
            source
                .files
                .insert("src/runtime/text.rs".to_owned(), text.to_owned());
            source.with_parts(&BTreeSet::new()).unwrap_err()
        };
        let text = refused("#[cfg(not(feature = \"_media\"))]\nmod x;\n");
        assert!(text.starts_with("src/runtime/text.rs: line 1: "), "{text}");
        let text = refused("/// Documented.\n#[cfg(feature = \"_media\")]\nmod x;\n");
        assert!(text.starts_with("src/runtime/text.rs: line 2: "), "{text}");
    }
}
