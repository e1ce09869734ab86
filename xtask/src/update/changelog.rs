//! The changelog: what an update brings, below the heading of the next release.

use generator::changes::Changes;

use crate::project::Project;
use crate::{Failure, files, mentions};

/// The changelog, in the repository.
pub(crate) const FILE: &str = "CHANGELOG.md";

/// The beginning of the heading under which the next release collects its changes.
const UNRELEASED: &str = "## Unreleased";

/// The changelog with these changes; `None` where the repository has no changelog.
pub(crate) fn write(project: &Project, changes: &[Changes]) -> Result<Option<String>, Failure> {
    let path = project.root.join(FILE);
    if !path.exists() {
        return Ok(None);
    }
    let text = files::read(&path)?;
    let entries: Vec<String> = changes.iter().map(Changes::to_changelog).collect();
    let written = insert(&text, &entries.join("\n"));
    mentions::write(&written, &project.config).map(Some)
}

/// Puts entries at the end of the section of the next release. A changelog without such a section gets
/// one before its first section.
fn insert(text: &str, entries: &str) -> String {
    let heading = |line: &str| line.starts_with("## ");
    let mut lines: Vec<&str> = text.lines().collect();
    let start = lines.iter().position(|line| line.starts_with(UNRELEASED));
    let (at, title) = match start {
        Some(start) => {
            let below = lines.iter().skip(start + 1);
            let length = below.take_while(|line| !heading(line)).count();
            (start + 1 + length, None)
        }
        None => {
            let first = lines.iter().position(|line| heading(line));
            (first.unwrap_or(lines.len()), Some(UNRELEASED))
        }
    };
    let rest = lines.split_off(at);
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    let mut written = lines.join("\n");
    for block in title.into_iter().chain([entries]) {
        written.push_str("\n\n");
        written.push_str(block.trim_end());
    }
    written.push('\n');
    if !rest.is_empty() {
        written.push('\n');
        written.push_str(&rest.join("\n"));
        written.push('\n');
    }
    written
}

#[cfg(test)]
mod tests {
    use super::insert;

    #[test]
    fn entries_come_last_in_the_section_of_the_next_release() {
        let text = "# Changelog\n\nText.\n\n## Unreleased: 0.2.0\n\n- One.\n\n## 0.1.0\n\n- Old.\n";
        let expected = "# Changelog\n\nText.\n\n## Unreleased: 0.2.0\n\n- One.\n\n### New\n\n- Two.\n\n## 0.1.0\n\n- Old.\n";
        assert_eq!(insert(text, "### New\n\n- Two.\n"), expected);
    }

    #[test]
    fn a_missing_section_is_added() {
        let text = "# Changelog\n\n## 0.1.0\n\n- Old.\n";
        let expected = "# Changelog\n\n## Unreleased\n\n### New\n\n## 0.1.0\n\n- Old.\n";
        assert_eq!(insert(text, "### New"), expected);
        assert_eq!(
            insert("# Changelog\n", "x"),
            "# Changelog\n\n## Unreleased\n\nx\n"
        );
    }
}
