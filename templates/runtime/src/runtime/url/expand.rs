//! The expansion of a method's path with the values of its variables.
//!
//! A resource name often comes from an end user. In an unchecked path, `projects/p/../q` or an
//! empty string would address another resource than the caller intended. Values that break a
//! [`Rule`] are therefore refused, and nothing is sent.

use super::encode::{push_encoded, push_encoded_reserved};
use super::invalid_parameter::{InvalidParameter, MAX_LENGTH, Rule};
use crate::runtime::method::{Method, Pattern, Segment};

/// Fills the variables of a method's path.
///
/// `value` returns the value of the parameter with a name from the document; a variable without a
/// value counts as empty. Without `check_patterns`, the value need not match the pattern of the
/// parameter; the other rules always apply. The result has no leading slash. It is appended to the
/// root URL and the service path.
///
/// # Errors
///
/// The first variable in the path whose value breaks a [`Rule`].
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
                let pattern = method.pattern(name).filter(|_| check_patterns);
                // The length comes first: the other rules take longer for a longer value.
                let rule = too_long(value, pattern)
                    .or_else(|| broken_rule(value, reserved))
                    .or_else(|| broken_pattern(method, name, value, pattern?));
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

/// The rule that a value breaks, among the rules that always apply.
fn broken_rule(value: &str, reserved: bool) -> Option<Rule> {
    if value.is_empty() {
        return Some(Rule::Empty);
    }
    let has_dot_segment = match reserved {
        true => value.split('/').any(is_dot_segment),
        false => matches!(value, "." | ".."),
    };
    has_dot_segment.then_some(Rule::DotSegment)
}

/// The rule on length, if a value breaks it.
fn too_long(value: &str, pattern: Option<&'static Pattern>) -> Option<Rule> {
    (value.len() > MAX_LENGTH).then(|| Rule::TooLong {
        pattern: pattern.map(Pattern::source),
    })
}

/// The pattern that a value does not match, and the method that accepts the value.
fn broken_pattern(
    method: &Method,
    name: &str,
    value: &str,
    pattern: &'static Pattern,
) -> Option<Rule> {
    if pattern.matches(value) {
        return None;
    }
    let sibling = method
        .siblings
        .iter()
        .find(|sibling| sibling.parameter == name && sibling.pattern.matches(value));
    Some(Rule::Pattern {
        pattern: pattern.source(),
        accessor: sibling.map(|sibling| sibling.accessor),
    })
}

/// Whether a segment is `.` or `..`, where each dot may be written as `%2e`.
///
/// The percent sign will be encoded, so a server that decodes once sees no dot. Some proxies decode
/// twice.
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
