//! The host that a call goes to.
//!
//! This module applies the rules in order; each rule is a function of plain values. The rules for
//! an endpoint of the caller are in `endpoint`.
//!
//! 1. The endpoint that the caller set.
//! 2. For services with hosts by location: the location in the resource name determines the host.
//!    It is the document's endpoint for the location, or else a host name that contains it.
//! 3. If the caller asked for mutual TLS: the document's root URL for mTLS.
//! 4. The document's root URL.
//!
//! Except in the first rule, a universe domain replaces `googleapis.com`.

use std::borrow::Cow;

use crate::runtime::endpoint::Endpoint;
use crate::runtime::error::Error;
use crate::runtime::method::{Method, Segment, Service};
use crate::runtime::text::OneLine;

/// The default universe domain.
pub(crate) const GOOGLEAPIS: &str = "googleapis.com";

/// The caller's settings for hosts, checked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hosts {
    endpoint: Option<Endpoint>,
    mtls: bool,
    /// A universe domain other than `googleapis.com`.
    universe: Option<String>,
}

impl Hosts {
    /// Checks the caller's settings for a client of this service.
    pub(crate) fn new(
        service: &Service,
        endpoint: Option<Endpoint>,
        mtls: bool,
        universe: Option<String>,
    ) -> Result<Self, Error> {
        if mtls && endpoint.is_none() && service.mtls_root_url.is_none() {
            return Err(Error::configuration(format!(
                "the API {} has no endpoint for mTLS: set one with with_endpoint()",
                service.name
            )));
        }
        if let Some(universe) = universe.as_deref().filter(|it| !is_domain(it)) {
            return Err(Error::configuration(format!(
                "the universe domain \"{}\" is not a domain name",
                OneLine::new(universe)
            )));
        }
        Ok(Hosts {
            endpoint,
            mtls,
            universe: universe.filter(|universe| universe != GOOGLEAPIS),
        })
    }

    /// The endpoint that the caller set.
    pub(crate) fn endpoint(&self) -> Option<&Endpoint> {
        self.endpoint.as_ref()
    }

    /// The universe domain of all calls.
    pub(crate) fn universe(&self) -> &str {
        self.universe.as_deref().unwrap_or(GOOGLEAPIS)
    }

    /// The root URL of a call for this location, with a trailing slash. It replaces the document's
    /// `rootUrl`.
    pub(crate) fn root<'a>(&'a self, service: &'a Service, location: Option<&str>) -> Cow<'a, str> {
        if let Some(endpoint) = &self.endpoint {
            return Cow::Borrowed(endpoint.url());
        }
        let regional = location.and_then(|location| regional(service, location));
        let root = regional.unwrap_or_else(|| {
            let mtls = service.mtls_root_url.filter(|_| self.mtls);
            Cow::Borrowed(mtls.unwrap_or(service.root_url))
        });
        match &self.universe {
            Some(universe) => in_universe(root, universe),
            None => root,
        }
    }
}

/// The location in the resource name of a call. `None` if the name has none, or if all locations of
/// the service have the same host.
///
/// Only a place that the method reserves for a location counts: the segment after the literal
/// `locations` of its path, or of the parameter's pattern. The other segments are IDs, which may be an
/// end user's text.
pub(crate) fn location<'v>(
    service: &Service,
    method: &Method,
    value: &dyn Fn(&str) -> Option<&'v str>,
) -> Option<&'v str> {
    service.regional?;
    let mut before = "";
    for segment in method.segments() {
        match segment {
            Segment::Literal(text) => before = text,
            Segment::Variable { name, reserved } => {
                let value = value(name).unwrap_or_default();
                let found = match reserved {
                    true => method
                        .pattern(name)
                        .and_then(|pattern| in_resource_name(pattern.source(), value)),
                    // The path has a variable of its own for the location:
                    // `projects/{project}/locations/{location}`.
                    false => before.ends_with("/locations/").then_some(value),
                };
                if found.is_some() {
                    return found;
                }
            }
        }
    }
    None
}

/// The location in a resource name: the segment of `name` where `pattern`, a regular expression such
/// as `^projects/[^/]+/locations/[^/]+$`, has one after the literal `locations`.
fn in_resource_name<'v>(pattern: &str, name: &'v str) -> Option<&'v str> {
    let mut segments = name.split('/');
    let mut pieces = pattern_segments(pattern);
    let mut after_locations = false;
    loop {
        let piece = pieces.next()?;
        if piece.is_open_ended() {
            // From here on, places in the pattern are not places in the name.
            return None;
        }
        let segment = segments.next()?;
        if after_locations {
            return Some(segment);
        }
        after_locations = piece.0 == "locations" && segment == "locations";
    }
}

/// A part of a pattern between two slashes.
struct PatternSegment<'p>(&'p str);

impl PatternSegment<'_> {
    /// Whether it may match more than one segment of a name.
    fn is_open_ended(&self) -> bool {
        // All but `[^/]+` and literals: `.*`, groups, classes that do not leave out the slash.
        let without_ids = self.0.replace("[^/]", "");
        without_ids.contains(['.', '(', '[', '|', '\\'])
    }
}

/// The segments of a pattern. A slash within brackets or parentheses separates nothing.
fn pattern_segments(pattern: &str) -> impl Iterator<Item = PatternSegment<'_>> {
    let pattern = pattern.strip_prefix('^').unwrap_or(pattern);
    let pattern = pattern.strip_suffix('$').unwrap_or(pattern);
    let mut depth = 0_u32;
    let is_separator = move |character: char| {
        match character {
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        character == '/' && depth == 0
    };
    pattern.split(is_separator).map(PatternSegment)
}

/// The root URL for a location; `None` if the location has no host of its own.
fn regional<'a>(service: &'a Service, location: &str) -> Option<Cow<'a, str>> {
    if matches!(location, "" | "-" | "global") {
        return None;
    }
    let listed = service
        .endpoints
        .iter()
        .find(|endpoint| endpoint.location == location);
    if let Some(endpoint) = listed {
        return Some(Cow::Borrowed(endpoint.url));
    }
    // The value may come from an end user: no character that could end a host name may get into it.
    let template = service.regional?.template.filter(|_| is_region(location))?;
    let host = template.replace("{location}", location);
    Some(Cow::Owned(format!("https://{host}/")))
}

/// Whether a location may be part of a host name: `[a-z][a-z0-9-]*`.
fn is_region(location: &str) -> bool {
    location.starts_with(|first: char| first.is_ascii_lowercase())
        && location
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// Replaces `googleapis.com` at the end of the host of a URL.
fn in_universe<'a>(url: Cow<'a, str>, universe: &str) -> Cow<'a, str> {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url;
    };
    let end = rest.find(['/', ':']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    match host.strip_suffix(GOOGLEAPIS) {
        Some(start) if start.is_empty() || start.ends_with('.') => {
            Cow::Owned(format!("{scheme}://{start}{universe}{path}"))
        }
        _ => url,
    }
}

/// Whether a text is a domain name (RFC 1123, section 2.1).
fn is_domain(text: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    text.len() <= 253 && text.split('.').all(is_label)
}
