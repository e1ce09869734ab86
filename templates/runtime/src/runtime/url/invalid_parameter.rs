//! The error for a path parameter whose value is refused, and the rules for such values.

use std::fmt;

use super::example::example;

/// The number of characters of a refused value that an error text shows.
const SHOWN_CHARACTERS: usize = 120;

/// The maximum length of the value of a path parameter, in bytes. No URL is longer than this.
pub(super) const MAX_LENGTH: usize = 65_534;

/// A path parameter whose value was refused. Nothing was sent.
///
/// Its `Display` is one line that names the parameter, the value (escaped, and cut if it is long)
/// and the rule.
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidParameter {
    parameter: &'static str,
    value: Box<str>,
    rule: Rule,
}

/// A rule for the value of a path parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// The value must not be empty: the URL would address another resource, often the whole
    /// collection.
    Empty,
    /// The value must not be `.` or `..`. A value that may contain slashes must not have such a
    /// segment, nor one in which a dot is written as `%2e`. The URL would have another path.
    DotSegment,
    /// The value must not be longer than a URL can be. It was not compared with its pattern.
    #[non_exhaustive]
    TooLong {
        /// The pattern that the value must match as well, if there is one.
        pattern: Option<&'static str>,
    },
    /// The value must match the pattern from the Discovery document. This is the only rule that a
    /// caller can switch off, with `without_pattern_check()` of the request.
    #[non_exhaustive]
    Pattern {
        /// The pattern, a regular expression for the whole value.
        pattern: &'static str,
        /// The method that accepts the value, as the calls that lead to it from the client:
        /// `projects().locations().conversations().get(..)`. `None` if there is no such method.
        accessor: Option<&'static str>,
    },
}

impl InvalidParameter {
    pub(super) fn new(parameter: &'static str, value: &str, rule: Rule) -> Self {
        InvalidParameter {
            parameter,
            value: value.into(),
            rule,
        }
    }

    /// The name of the parameter in the Discovery document.
    pub fn parameter(&self) -> &'static str {
        self.parameter
    }

    /// The refused value, complete and unchanged.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The rule that the value breaks.
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// An example of a value that keeps the rule: `projects/my-project` for the pattern
    /// `^projects/[^/]+$`. `None` for other rules, and for patterns of an unusual form.
    pub fn example(&self) -> Option<String> {
        match self.rule {
            Rule::Pattern { pattern, .. } => example(pattern),
            _ => None,
        }
    }

    /// The method that accepts the value, if the API has one.
    pub fn accessor(&self) -> Option<&'static str> {
        match self.rule {
            Rule::Pattern { accessor, .. } => accessor,
            _ => None,
        }
    }
}

impl fmt::Display for InvalidParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "parameter `{}` cannot be {}: it must ",
            self.parameter,
            Quoted(&self.value)
        )?;
        match self.rule {
            Rule::Empty => f.write_str("not be empty"),
            Rule::TooLong { pattern } => {
                if let Some(pattern) = pattern {
                    write!(f, "match `{pattern}` and ")?;
                }
                write!(f, "not be longer than {MAX_LENGTH} bytes")
            }
            Rule::DotSegment => f.write_str("not be or contain the path segment `.` or `..`"),
            Rule::Pattern { pattern, accessor } => {
                write!(f, "match `{pattern}`")?;
                if let Some(example) = example(pattern) {
                    write!(f, ", for example `{example}`")?;
                }
                if let Some(accessor) = accessor {
                    write!(f, "; `{accessor}` takes this value")?;
                }
                f.write_str("; `without_pattern_check()` skips this check")
            }
        }
    }
}

impl fmt::Debug for InvalidParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InvalidParameter")
            .field("parameter", &self.parameter)
            .field("value", &Quoted(&self.value))
            .field("rule", &self.rule)
            .finish()
    }
}

impl std::error::Error for InvalidParameter {}

/// A value in quotation marks. Control characters are escaped, so that the value cannot forge a line
/// of a log. It is cut after [`SHOWN_CHARACTERS`].
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self
            .0
            .char_indices()
            .nth(SHOWN_CHARACTERS)
            .map(|(at, _)| at);
        match end.and_then(|end| self.0.get(..end)) {
            Some(start) => write!(f, "{start:?}..."),
            None => write!(f, "{:?}", self.0),
        }
    }
}

impl fmt::Debug for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
