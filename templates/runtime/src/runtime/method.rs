//! The constant data that describes a service and its methods.
//!
//! A method of a generated client is a [`Method`] in a `static`, plus typed setters. The data holds
//! everything that differs between methods, so that one non-generic path builds, sends and decodes
//! all of them. Nothing is computed when a program starts. Only the matcher of a [`Pattern`] is made
//! at run time: at its first use, and then kept.
//!
//! The fields are public because emitted code fills them in struct literals. Applications do not
//! use them.

use std::fmt;
use std::sync::OnceLock;

use regex_lite::Regex;

use crate::runtime::call_defaults::CallDefaults;

/// One version of an API, and the hosts that serve it.
///
/// All values come from the top level of the Discovery document, except
/// [`regional`](Self::regional), which is a setting of the generator.
#[derive(Debug)]
pub struct Service {
    /// The document's `name`: `dialogflow`.
    pub name: &'static str,
    /// The document's `version`: `v2`.
    pub version: &'static str,
    /// The document's `rootUrl`, with its trailing slash: `https://dialogflow.googleapis.com/`.
    pub root_url: &'static str,
    /// The document's `servicePath`: empty, or with its trailing slash (`drive/v3/`).
    pub service_path: &'static str,
    /// Whether the document has the feature `dataWrapper`: the bodies of requests and responses are
    /// inside `{"data": ..}`.
    pub wraps_data: bool,
    /// The document's `mtlsRootUrl`, with its trailing slash.
    pub mtls_root_url: Option<&'static str>,
    /// The document's `endpoints`. Each of them is the host of one location.
    pub endpoints: &'static [Endpoint],
    /// How the location in a resource name determines the host; `None` if it does not.
    pub regional: Option<Regional>,
}

/// An entry of the document's `endpoints`: the host of one location.
#[derive(Clone, Copy, Debug)]
pub struct Endpoint {
    /// The location, as it appears in resource names: `europe-west1`.
    pub location: &'static str,
    /// The root URL for this location, with its trailing slash.
    pub url: &'static str,
}

/// How the location in a resource name (`projects/p/locations/L/..`) determines the host.
#[derive(Clone, Copy, Debug)]
pub struct Regional {
    /// The host name of a location that [`Service::endpoints`] does not list, with a placeholder:
    /// `{location}-dialogflow.googleapis.com`. If it is `None`, the root URL serves those locations.
    pub template: Option<&'static str>,
}

/// One method of a service.
#[derive(Debug)]
pub struct Method {
    /// The Discovery method ID: `dialogflow.projects.conversations.list`.
    pub id: &'static str,
    /// The HTTP verb.
    pub verb: Verb,
    /// The document's `path`: `v2/{+parent}/conversations`. It is appended to `rootUrl` and
    /// `servicePath` and has no leading slash.
    pub path: &'static str,
    /// The patterns that the values of path parameters must match, with the names of the parameters.
    pub patterns: &'static [(&'static str, &'static Pattern)],
    /// Methods of the same name on other resources. If a value fits one of them and not this
    /// method, the error names that method.
    pub siblings: &'static [Sibling],
    /// Whether the method has a `request` in the document, and therefore a request body.
    pub has_body: bool,
    /// OAuth scopes. Any one of them is sufficient. Empty if the document lists none.
    pub scopes: &'static [&'static str],
    /// The document's `apiVersion`, sent as `x-goog-api-version`.
    pub api_version: Option<&'static str>,
    /// What its calls do by default, where that differs from other methods.
    pub defaults: Option<&'static CallDefaults>,
}

impl Method {
    /// The segments of the path, in order.
    pub fn segments(&self) -> Segments {
        Segments { rest: self.path }
    }

    /// Whether the path has a variable of this name.
    pub fn takes_in_path(&self, name: &str) -> bool {
        self.segments()
            .any(|it| matches!(it, Segment::Variable { name: own, .. } if own == name))
    }

    /// The pattern that the values of a path parameter must match.
    pub fn pattern(&self, name: &str) -> Option<&'static Pattern> {
        self.patterns
            .iter()
            .find(|(own, _)| *own == name)
            .map(|(_, pattern)| *pattern)
    }
}

/// The HTTP verb of a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verb {
    /// `GET`: reads.
    Get,
    /// `POST`: creates, or runs a custom method.
    Post,
    /// `PUT`: replaces.
    Put,
    /// `PATCH`: changes a part.
    Patch,
    /// `DELETE`: deletes.
    Delete,
}

impl Verb {
    /// The verb as in HTTP: `GET`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Verb::Get => "GET",
            Verb::Post => "POST",
            Verb::Put => "PUT",
            Verb::Patch => "PATCH",
            Verb::Delete => "DELETE",
        }
    }

    /// Whether the verb is idempotent: making a call twice has the same effect as making it once, so
    /// that a failed attempt may be repeated automatically (RFC 9110, section 9.2.2).
    pub const fn is_idempotent(self) -> bool {
        matches!(self, Verb::Get | Verb::Put | Verb::Delete)
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<Verb> for http::Method {
    fn from(verb: Verb) -> Self {
        match verb {
            Verb::Get => http::Method::GET,
            Verb::Post => http::Method::POST,
            Verb::Put => http::Method::PUT,
            Verb::Patch => http::Method::PATCH,
            Verb::Delete => http::Method::DELETE,
        }
    }
}

/// A part of a method's path: text or a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Text that is copied into the URL: `v2/`, `:cancel`. It is percent-encoded already.
    Literal(&'static str),
    /// A variable: `{name}` or `{+name}`.
    Variable {
        /// The name of the parameter in the document.
        name: &'static str,
        /// `true` for `{+name}`, which keeps the slashes of the value; `false` for `{name}`, which
        /// encodes them.
        reserved: bool,
    },
}

/// The iterator of [`Method::segments`]. The generator has checked the path, so every brace belongs
/// to a variable.
#[derive(Clone, Debug)]
pub struct Segments {
    rest: &'static str,
}

impl Iterator for Segments {
    type Item = Segment;

    fn next(&mut self) -> Option<Segment> {
        if let Some((variable, rest)) = self
            .rest
            .strip_prefix('{')
            .and_then(|rest| rest.split_once('}'))
        {
            self.rest = rest;
            let reserved = variable.strip_prefix('+');
            let name = reserved.unwrap_or(variable);
            return Some(Segment::Variable {
                name,
                reserved: reserved.is_some(),
            });
        }
        // An unpaired brace would count as text. The generator refuses such paths.
        let end = self
            .rest
            .get(1..)?
            .find('{')
            .map_or(self.rest.len(), |at| at + 1);
        let (literal, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        Some(Segment::Literal(literal))
    }
}

/// A method of the same name on another resource, which accepts other values.
#[derive(Clone, Copy, Debug)]
pub struct Sibling {
    /// The path parameter whose patterns differ between the two methods.
    pub parameter: &'static str,
    /// The calls that lead from the client to the method:
    /// `projects().locations().conversations().get(..)`.
    pub accessor: &'static str,
    /// The pattern that the values of the parameter match.
    pub pattern: &'static Pattern,
}

/// A regular expression that must match a whole value, from its first character to its last.
///
/// The expression is compiled at its first use. Many methods share a pattern (`^projects/[^/]+$`),
/// so emitted code stores each pattern in one `static`.
pub struct Pattern {
    source: &'static str,
    /// Contains `None` if the source cannot be compiled.
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// A pattern with the source from the document, with or without anchors.
    pub const fn new(source: &'static str) -> Self {
        Pattern {
            source,
            compiled: OnceLock::new(),
        }
    }

    /// The pattern as in the document.
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Whether the pattern matches the whole of `value`.
    ///
    /// A pattern that cannot be compiled matches every value: the documents are written for another
    /// regular expression engine, and in such a case only the server can check the value.
    pub fn matches(&self, value: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| {
            // The source is compiled without the group first, because an unpaired bracket in it
            // could pair up with one of the group.
            Regex::new(self.source).ok()?;
            // Without the group, the anchors would bind to the first and last alternative only.
            Regex::new(&format!("^(?:{})$", self.source)).ok()
        });
        compiled.as_ref().is_none_or(|regex| regex.is_match(value))
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.source).finish()
    }
}
