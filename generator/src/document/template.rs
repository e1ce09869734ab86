//! Path templates: `v2/{+parent}/intents`, split into literal text and variables.
//!
//! Only the two forms of variables in Discovery documents are supported. Generated crates expand
//! templates.

use std::fmt;

use super::{
    DocumentError,
    node::{Node, quote},
};

/// A path with variables for parameters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PathTemplate {
    /// The path in order. Two literals never follow each other, and no literal is empty.
    pub segments: Vec<Segment>,
}

/// A piece of a path. A piece ends where a variable begins or ends, not at a slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Literal text.
    Literal(String),
    /// A variable for a parameter.
    Variable {
        /// The name of the parameter.
        name: String,
        /// `{+name}`: slashes in the value separate segments of the path and are not encoded.
        reserved: bool,
    },
}

impl PathTemplate {
    /// Splits the text of a path.
    pub(super) fn read(node: Node<'_>) -> Result<Self, DocumentError> {
        let text = node.string()?;
        Self::parse(&text).map_err(
            |Fault {
                 expected,
                 found,
                 hint,
             }| {
                node.error_found(expected, format!("{found} in {}", quote(&text)), hint)
            },
        )
    }

    fn parse(text: &str) -> Result<Self, Fault> {
        let mut segments = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            literal(before, &mut segments)?;
            let Some((inside, after)) = after.split_once('}') else {
                return Err(Fault {
                    expected: "a `}` for each `{`",
                    found: "`{` without an end".to_owned(),
                    hint: "close the variable, as in v2/{+name}",
                });
            };
            segments.push(variable(inside)?);
            rest = after;
        }
        literal(rest, &mut segments)?;
        if text.split('/').any(|part| matches!(part, "." | "..")) {
            return Err(Fault {
                expected: "a path that stays below the root of the API",
                found: "a segment of dots".to_owned(),
                hint: "write the path that is meant, without . and ..",
            });
        }
        Ok(Self { segments })
    }

    /// The variables in order, each with whether slashes in its value are kept.
    pub fn variables(&self) -> impl Iterator<Item = (&str, bool)> {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Variable { name, reserved } => Some((name.as_str(), *reserved)),
            Segment::Literal(_) => None,
        })
    }
}

/// An error in the text of a path.
#[derive(Debug, PartialEq)]
struct Fault {
    expected: &'static str,
    found: String,
    hint: &'static str,
}

fn literal(text: &str, segments: &mut Vec<Segment>) -> Result<(), Fault> {
    // Characters that begin a query or a fragment, and characters that no URL may contain.
    let odd = |c: char| !c.is_ascii() || c.is_ascii_control() || " ?#\\\"<>^`|".contains(c);
    if let Some(found) = text.chars().find(|c| *c == '}' || odd(*c)) {
        return Err(Fault {
            expected: "the path of a URL",
            found: format!("{found:?}"),
            hint: match found {
                '}' => "open the variable, as in v2/{+name}",
                '?' => "make what follows a parameter with the location query",
                _ => "write what cannot stand in a URL percent-encoded",
            },
        });
    }
    if !text.is_empty() {
        segments.push(Segment::Literal(text.to_owned()));
    }
    Ok(())
}

fn variable(inside: &str) -> Result<Segment, Fault> {
    let (name, reserved) = match inside.strip_prefix('+') {
        Some(name) => (name, true),
        None => (inside, false),
    };
    // Other operators of RFC 6570 and google.api.http.
    let odd = |c: char| c.is_control() || c.is_whitespace() || "+#/;?&=,!@|*:{}\"'\\<>".contains(c);
    if name.is_empty() || name.contains(odd) || name.starts_with('.') {
        return Err(Fault {
            expected: "a variable {name} or {+name}",
            found: quote(&format!("{{{inside}}}")),
            hint: "Discovery documents know these two forms; what the value looks like goes into \
                   the parameter's `pattern`",
        });
    }
    Ok(Segment::Variable {
        name: name.to_owned(),
        reserved,
    })
}

impl fmt::Display for PathTemplate {
    /// Writes the original text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for segment in &self.segments {
            match segment {
                Segment::Literal(text) => f.write_str(text)?,
                Segment::Variable {
                    name,
                    reserved: false,
                } => write!(f, "{{{name}}}")?,
                Segment::Variable {
                    name,
                    reserved: true,
                } => write!(f, "{{+{name}}}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &str) -> Segment {
        Segment::Literal(text.to_owned())
    }

    fn variable(name: &str, reserved: bool) -> Segment {
        Segment::Variable {
            name: name.to_owned(),
            reserved,
        }
    }

    fn parse(text: &str) -> PathTemplate {
        let template = PathTemplate::parse(text).unwrap();
        assert_eq!(template.to_string(), text);
        template
    }

    fn found(text: &str) -> String {
        PathTemplate::parse(text).unwrap_err().found
    }

    #[test]
    fn literals_and_both_kinds_of_variables() {
        assert_eq!(
            parse("v2/{+parent}/intents:batchDelete").segments,
            [
                literal("v2/"),
                variable("parent", true),
                literal("/intents:batchDelete")
            ]
        );
        assert_eq!(
            parse("b/{bucket}/o/{+object}").segments,
            [
                literal("b/"),
                variable("bucket", false),
                literal("/o/"),
                variable("object", true)
            ]
        );
    }

    #[test]
    fn paths_of_one_piece_or_none() {
        assert_eq!(parse("").segments, []);
        assert_eq!(parse("/v1/me").segments, [literal("/v1/me")]);
        assert_eq!(parse("{+name}").segments, [variable("name", true)]);
        assert_eq!(
            parse("{a}{b}").segments,
            [variable("a", false), variable("b", false)]
        );
    }

    #[test]
    fn signs_that_published_paths_contain() {
        parse("tasks/v1/users/@me/lists/{tasklist}");
        parse("v1/{+name}/$everything");
        parse("v1beta1/{+name}/.well-known/openid-configuration");
        parse("v1/{a.b}/x_y~z/{c-d}");
    }

    #[test]
    fn variables_are_listed() {
        let template = parse("{+project}/x/{id}");
        assert_eq!(
            template.variables().collect::<Vec<_>>(),
            [("project", true), ("id", false)]
        );
    }

    #[test]
    fn unbalanced_braces() {
        assert_eq!(found("v1/{name"), "`{` without an end");
        assert_eq!(found("v1/name}"), "'}'");
        assert_eq!(found("v1/{a{b}}"), "\"{a{b}\"");
    }

    #[test]
    fn other_kinds_of_variables() {
        for inside in [
            "",
            "+",
            "?q",
            "/p",
            "#f",
            "name*",
            "a,b",
            "name=projects/*",
            "a b",
            "++a",
            ".",
        ] {
            assert_eq!(
                found(&format!("v1/{{{inside}}}")),
                format!("\"{{{inside}}}\"")
            );
        }
    }

    #[test]
    fn what_would_leave_the_path() {
        assert_eq!(found("v1/../x"), "a segment of dots");
        assert_eq!(found("./x"), "a segment of dots");
        assert_eq!(found("v1/x?alt=json"), "'?'");
        assert_eq!(found("v1/x#y"), "'#'");
        assert_eq!(found("v1/a b"), "' '");
        assert_eq!(found("v1/\0"), "'\\0'");
        assert_eq!(found("v1/é"), "'é'");
    }
}
