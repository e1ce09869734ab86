//! Path expansion, and the values that it refuses.
//!
//! A resource name often comes from outside of the program. Put into a path unchecked,
//! `projects/p/../q` or an empty string would address something else than the caller named, and the
//! server would do as it is told. So such values never leave the program.

use std::fmt;

use crate::runtime::method::{Method, Segment};

use super::encode::{push_encoded, push_encoded_reserved};

/// How many characters of a refused value a message shows.
const SHOWN: usize = 120;

/// Fills the variables of a method's path.
///
/// `value` gives the value of a parameter by the name that the document has for it; a variable
/// without one is treated as empty. `check_patterns` is `false` where the caller has switched the
/// pattern check off; the other rules always hold. The result has no leading slash and goes after
/// the root URL and the service path.
///
/// # Errors
///
/// For the first variable, in the order of the path, whose value breaks a [`Rule`].
pub fn expand<'v>(
    method: &Method,
    value: &dyn Fn(&str) -> Option<&'v str>,
    check_patterns: bool,
) -> Result<String, InvalidParameter> {
    let mut path = String::with_capacity(128);
    for segment in method.segments() {
        match segment {
            Segment::Literal(text) => path.push_str(text),
            Segment::Variable { name, reserved } => {
                let value = value(name).unwrap_or_default();
                let rule = broken_rule(value, reserved).or_else(|| {
                    check_patterns
                        .then(|| broken_pattern(method, name, value))
                        .flatten()
                });
                if let Some(rule) = rule {
                    return Err(InvalidParameter::new(name, value, rule));
                }
                if reserved {
                    push_encoded_reserved(&mut path, value);
                } else {
                    push_encoded(&mut path, value);
                }
            }
        }
    }
    Ok(path)
}

/// The rule, of those that always hold, that a value breaks.
fn broken_rule(value: &str, reserved: bool) -> Option<Rule> {
    if value.is_empty() {
        return Some(Rule::Empty);
    }
    let leads_elsewhere = match reserved {
        true => value.split('/').any(is_dot_segment),
        false => matches!(value, "." | ".."),
    };
    leads_elsewhere.then_some(Rule::DotSegment)
}

/// The pattern that a value does not match, with the method that takes it.
fn broken_pattern(method: &Method, name: &str, value: &str) -> Option<Rule> {
    let pattern = method
        .pattern(name)
        .filter(|pattern| !pattern.matches(value))?;
    let sibling = method
        .siblings
        .iter()
        .find(|sibling| sibling.parameter == name && sibling.pattern.matches(value));
    Some(Rule::Pattern {
        pattern: pattern.source(),
        accessor: sibling.map(|sibling| sibling.accessor),
    })
}

/// Whether a segment is `.` or `..`, with each dot as it is or as `%2e`.
///
/// The percent sign would be encoded, so a server that decodes once sees no dot. Some proxies
/// decode twice.
fn is_dot_segment(segment: &str) -> bool {
    let mut rest = segment;
    let mut dots = 0;
    while !rest.is_empty() {
        let encoded = rest
            .get(..3)
            .is_some_and(|start| start.eq_ignore_ascii_case("%2e"));
        let tail = if encoded {
            rest.get(3..)
        } else {
            rest.strip_prefix('.')
        };
        match tail {
            Some(tail) => rest = tail,
            None => return false,
        }
        dots += 1;
    }
    dots == 1 || dots == 2
}

/// A path parameter whose value was refused; nothing was sent.
///
/// Its `Display` is one line that names the parameter, the value (escaped, and cut where it is
/// long) and the rule.
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
    /// The value must not be empty: the URL would be that of another resource, often of the whole
    /// collection.
    Empty,
    /// The value must not be `.` or `..`, nor, where it may hold slashes, have such a segment (or
    /// one with `%2e` for a dot): the URL would lead elsewhere.
    DotSegment,
    /// The value must match the pattern that the Discovery document gives. The one rule that a
    /// caller can switch off.
    #[non_exhaustive]
    Pattern {
        /// The pattern, a regular expression for the whole of the value.
        pattern: &'static str,
        /// The method that takes such a value, from the client on, where there is one:
        /// `projects().locations().conversations().get(..)`.
        accessor: Option<&'static str>,
    },
}

impl InvalidParameter {
    fn new(parameter: &'static str, value: &str, rule: Rule) -> Self {
        InvalidParameter {
            parameter,
            value: value.into(),
            rule,
        }
    }

    /// The name of the parameter, as the Discovery document has it.
    pub fn parameter(&self) -> &'static str {
        self.parameter
    }

    /// The value that was refused, whole and as it was given.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The rule that it breaks.
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// The method that takes such a value, where the document has one.
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
            Shown(&self.value)
        )?;
        match self.rule {
            Rule::Empty => f.write_str("not be empty"),
            Rule::DotSegment => f.write_str("not be or contain the path segment `.` or `..`"),
            Rule::Pattern { pattern, accessor } => {
                write!(f, "match `{pattern}`")?;
                accessor.map_or(Ok(()), |accessor| {
                    write!(f, "; `{accessor}` takes this value")
                })
            }
        }
    }
}

impl fmt::Debug for InvalidParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InvalidParameter")
            .field("parameter", &self.parameter)
            .field("value", &Shown(&self.value))
            .field("rule", &self.rule)
            .finish()
    }
}

impl std::error::Error for InvalidParameter {}

/// A value as messages show it: quoted, with control characters escaped, so that it cannot forge a
/// line of a log, and cut after [`SHOWN`] characters.
struct Shown<'a>(&'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.0.char_indices().nth(SHOWN).map(|(at, _)| at);
        match end.and_then(|end| self.0.get(..end)) {
            Some(start) => write!(f, "{start:?}..."),
            None => write!(f, "{:?}", self.0),
        }
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
