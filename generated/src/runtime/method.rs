//! What emitted code knows about a service and its methods, as constant data.
//!
//! A method of a generated client is a [`Method`] in a `static`, plus typed setters: everything
//! that differs between two methods is in here, and one non-generic path builds, sends and reads
//! all of them. Nothing is computed when a program starts; the one thing made at run time, the
//! matcher of a [`Pattern`], is made at its first use and kept.
//!
//! The fields are public because emitted code fills them in struct literals. They are no part of
//! what an application developer uses.

use std::fmt;
use std::sync::OnceLock;

use regex_lite::Regex;

/// One version of an API: where it is served.
///
/// Everything here is read from the top of the Discovery document, except
/// [`regional`](Self::regional), which says what the maintainer of the crate chose.
#[derive(Debug)]
pub struct Service {
    /// The document's `name`: `dialogflow`.
    pub name: &'static str,
    /// The document's `version`: `v2`.
    pub version: &'static str,
    /// The document's `rootUrl`, with its trailing slash: `https://dialogflow.googleapis.com/`.
    pub root_url: &'static str,
    /// The document's `servicePath`, often empty, otherwise with its trailing slash: `drive/v3/`.
    pub service_path: &'static str,
    /// The document's `mtlsRootUrl`, with its trailing slash.
    pub mtls_root_url: Option<&'static str>,
    /// The document's `endpoints`: hosts that serve one location each.
    pub endpoints: &'static [Endpoint],
    /// How the location in a resource name chooses the host; `None` where it does not.
    pub regional: Option<Regional>,
}

/// An entry of a document's `endpoints`: the host of one location.
#[derive(Clone, Copy, Debug)]
pub struct Endpoint {
    /// The location, as it appears in resource names: `europe-west1`.
    pub location: &'static str,
    /// The root URL for it, with its trailing slash.
    pub url: &'static str,
}

/// How the location in a resource name (`projects/p/locations/L/..`) chooses the host.
#[derive(Clone, Copy, Debug)]
pub struct Regional {
    /// A host name with `{location}` in it: `{location}-dialogflow.googleapis.com`. It serves the
    /// locations that [`Service::endpoints`] does not list; `None` leaves those at the root URL.
    pub template: Option<&'static str>,
}

/// One method of a service.
#[derive(Debug)]
pub struct Method {
    /// The document's id of the method: `dialogflow.projects.conversations.list`.
    pub id: &'static str,
    /// The HTTP verb.
    pub verb: Verb,
    /// The document's `path`: `v2/{+parent}/conversations`. It comes after `rootUrl` and
    /// `servicePath` and has no leading slash of its own.
    pub path: &'static str,
    /// What the values of path parameters must match, by the parameter's name.
    pub patterns: &'static [(&'static str, &'static Pattern)],
    /// Methods of the same name elsewhere in the document, for the hint in the error when a value
    /// is not for this method but for one of those.
    pub siblings: &'static [Sibling],
    /// Whether the document gives the method a `request`, and so a body on the wire.
    pub has_body: bool,
    /// OAuth scopes, any one of which is enough. Empty where the document lists none.
    pub scopes: &'static [&'static str],
    /// The document's `apiVersion`, sent as `x-goog-api-version`.
    pub api_version: Option<&'static str>,
}

impl Method {
    /// The pieces of the path, in its order.
    pub fn segments(&self) -> Segments {
        Segments { rest: self.path }
    }

    /// Whether the path has a variable of this name.
    pub fn takes_in_path(&self, name: &str) -> bool {
        self.segments()
            .any(|it| matches!(it, Segment::Variable { name: own, .. } if own == name))
    }

    /// What the values of a path parameter must match.
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
    /// Reads.
    Get,
    /// Creates, or runs a custom method.
    Post,
    /// Replaces.
    Put,
    /// Changes in part.
    Patch,
    /// Deletes.
    Delete,
}

impl Verb {
    /// The verb as HTTP spells it: `GET`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Verb::Get => "GET",
            Verb::Post => "POST",
            Verb::Put => "PUT",
            Verb::Patch => "PATCH",
            Verb::Delete => "DELETE",
        }
    }

    /// Whether doing it twice does what doing it once does, so that a failed attempt may be
    /// repeated unasked (RFC 9110, section 9.2.2).
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

/// A piece of a method's path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Text that goes into the URL as it stands: `v2/`, `:cancel`. Already percent-encoded where it
    /// needs to be.
    Literal(&'static str),
    /// A variable: `{name}` or `{+name}`.
    Variable {
        /// The name of the parameter in the document.
        name: &'static str,
        /// `true` for `{+name}`, where a slash of the value is kept; `false` for `{name}`, where it
        /// is encoded.
        reserved: bool,
    },
}

/// The pieces that [`Method::segments`] cuts a path into. The generator has checked the path: every
/// brace belongs to a variable.
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
        // A brace without its fellow would be text; no path has one.
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

/// A method of the same name in another place of the document, which takes other values.
#[derive(Clone, Copy, Debug)]
pub struct Sibling {
    /// The path parameter that tells the two apart.
    pub parameter: &'static str,
    /// How a caller reaches it, from the client on:
    /// `projects().locations().conversations().get(..)`.
    pub accessor: &'static str,
    /// The values it takes.
    pub pattern: &'static Pattern,
}

/// A regular expression that a value must match from its first character to its last.
///
/// The expression is compiled at the first use. Many methods share one (`^projects/[^/]+$`), so
/// emitted code keeps each in a `static` of its own and refers to it.
pub struct Pattern {
    source: &'static str,
    /// `None` inside: the engine could not compile the source.
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// A pattern with the source that the document gives, anchors included or not.
    pub const fn new(source: &'static str) -> Self {
        Pattern {
            source,
            compiled: OnceLock::new(),
        }
    }

    /// The pattern as the document spells it.
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Whether the whole of `value` matches.
    ///
    /// Every value matches a pattern that cannot be compiled: documents are written for another
    /// engine, and then the server is the one to judge.
    pub fn matches(&self, value: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| {
            // On its own first: brackets that do not match could pair up with those added here.
            Regex::new(self.source).ok()?;
            // The group keeps the anchors from binding to the first and last alternative only.
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
