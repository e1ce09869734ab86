//! Comments on their way past the parser: taken out of a file before it is parsed, and put back after
//! it is laid out.
//!
//! A quarter of the emitted lines are comments. None of them needs to be parsed, and the parser would
//! drop those that are not documentation.

/// The comments of a file. Each stands for a run of lines with the same marker.
#[derive(Default)]
pub(super) struct Comments<'a> {
    runs: Vec<Vec<&'a str>>,
}

/// How a comment begins, and the attribute that takes its place: `prettyplease` writes that
/// attribute as a comment, with the number of the run as its text.
const MARKERS: [(&str, &str, &str); 3] = [
    ("///", "#[doc = \"", "\"]\n"),
    ("//!", "#![doc = \"", "\"]\n"),
    ("//", "#[comment = \"", "\"]\n"),
];

impl<'a> Comments<'a> {
    /// Takes the comments out of a text in which each has lines of its own: the code that is left,
    /// and the comments.
    pub(super) fn take(text: &'a str) -> (String, Self) {
        let mut comments = Self::default();
        let mut code = String::with_capacity(text.len());
        let mut open = None;
        for line in text.lines() {
            let marker = marker(line);
            let Some((marker, (start, end))) = marker else {
                open = open.filter(|_| line.trim().is_empty());
                code.push_str(line);
                code.push('\n');
                continue;
            };
            if open != Some(marker) {
                code.push_str(start);
                code.push_str(&comments.runs.len().to_string());
                code.push_str(end);
                comments.runs.push(Vec::new());
                open = Some(marker);
            }
            if let Some(run) = comments.runs.last_mut() {
                run.push(line.trim());
            }
        }
        (code, comments)
    }

    /// The lines of the comment that a line of laid-out code stands for; `None` for other lines.
    pub(super) fn run(&self, line: &str) -> Option<&[&'a str]> {
        let text = line.trim_start();
        let (marker, _) = marker(text)?;
        let number: usize = text[marker.len()..].parse().ok()?;
        self.runs.get(number).map(Vec::as_slice)
    }
}

/// The marker that a line of text begins with, and what takes the place of its run.
fn marker(line: &str) -> Option<(&'static str, (&'static str, &'static str))> {
    let text = line.trim_start();
    let mut markers = MARKERS.into_iter();
    let (marker, start, end) = markers.find(|(marker, ..)| text.starts_with(marker))?;
    Some((marker, (start, end)))
}

#[cfg(test)]
mod tests {
    use super::Comments;

    #[test]
    fn a_run_of_comment_lines_becomes_one_attribute() {
        let text =
            "//! A file.\n//! Of two lines.\n\n/// One.\nstruct One;\n// Plain.\nstruct Two;\n";
        let (code, comments) = Comments::take(text);
        assert_eq!(
            code,
            "#![doc = \"0\"]\n\n#[doc = \"1\"]\nstruct One;\n#[comment = \"2\"]\nstruct Two;\n"
        );
        let run = comments.run("//!0").unwrap();
        assert_eq!(run, ["//! A file.", "//! Of two lines."]);
        assert_eq!(comments.run("    ///1").unwrap(), ["/// One."]);
        assert_eq!(comments.run("//2").unwrap(), ["// Plain."]);
        assert!(comments.run("struct One;").is_none());
    }
}
