//! The constant data of operations, and the method that reads an operation.
//!
//! An API often has several methods that read operations, each for other names. The poller takes the
//! one whose pattern matches the operation's name, or whose path the operation's own link has.

use percent_encoding::percent_decode_str;

use crate::runtime::method::{Method, Segment};

use super::form::OperationForm;
use super::snapshot::Snapshot;

/// The operations of a service.
#[derive(Debug)]
pub struct Operations {
    /// How an operation says that it is done.
    pub form: OperationForm,
    /// The methods that read operations.
    pub methods: &'static [OperationMethods],
}

/// A method that reads operations, and the method that cancels them.
#[derive(Debug)]
pub struct OperationMethods {
    /// Reads an operation.
    pub read: &'static Method,
    /// Cancels an operation. It has the same parameters in its path.
    pub cancel: Option<&'static Method>,
}

/// The values of the parameters in a path.
pub(super) type PathValues = Vec<(&'static str, String)>;

impl Operations {
    /// The methods for the operation that `method` reads.
    pub(super) fn of_method(&self, method: &Method) -> Option<&'static OperationMethods> {
        self.methods.iter().find(|it| it.read.id == method.id)
    }

    /// The methods for an operation, with the values of the parameters in their paths.
    /// `service_path` is that of the service.
    pub(super) fn find(
        &self,
        operation: &Snapshot,
        service_path: &str,
    ) -> Option<(&'static OperationMethods, PathValues)> {
        let by_name = || {
            let name = operation.text("name")?;
            let mut found = self.methods.iter().filter_map(|methods| {
                let variable = only_variable(methods.read)?;
                let pattern = methods.read.pattern(variable);
                let matches = pattern.is_none_or(|pattern| pattern.matches(&name));
                matches.then(|| (methods, vec![(variable, name.clone())]))
            });
            found.next()
        };
        let by_link = || {
            let link = operation.text("selfLink")?;
            let (_, place) = link.split_once("://")?;
            let (_, path) = place.split_once('/')?;
            let path = path.strip_prefix(service_path)?;
            let mut found = self
                .methods
                .iter()
                .filter_map(|methods| Some((methods, values_in(methods.read, path)?)));
            found.next()
        };
        by_name().or_else(by_link)
    }
}

/// The variable of a path that has one, which takes a whole resource name.
fn only_variable(method: &Method) -> Option<&'static str> {
    let mut variables = method.segments().filter_map(|segment| match segment {
        Segment::Variable { name, reserved } => Some((name, reserved)),
        Segment::Literal(_) => None,
    });
    match (variables.next(), variables.next()) {
        (Some((name, true)), None) => Some(name),
        _ => None,
    }
}

/// The values of the variables with which the path of a method becomes `path`; `None` where it cannot.
fn values_in(method: &'static Method, path: &str) -> Option<PathValues> {
    let mut values = PathValues::new();
    let mut rest = path;
    let mut segments = method.segments().peekable();
    while let Some(segment) = segments.next() {
        let (name, reserved) = match segment {
            Segment::Literal(text) => {
                rest = rest.strip_prefix(text)?;
                continue;
            }
            Segment::Variable { name, reserved } => (name, reserved),
        };
        let end = match segments.peek() {
            Some(Segment::Literal(text)) => rest.find(text)?,
            _ => rest.len(),
        };
        let (value, after) = rest.split_at(end);
        let value = percent_decode_str(value).decode_utf8().ok()?;
        let fits = !value.is_empty() && (reserved || !value.contains('/'));
        let matches = method
            .pattern(name)
            .is_none_or(|pattern| pattern.matches(&value));
        if !fits || !matches {
            return None;
        }
        values.push((name, value.into_owned()));
        rest = after;
    }
    rest.is_empty().then_some(values)
}
