//! Which host a call goes to.
//!
//! Here is the order in which the rules apply, and each rule as a function of plain values. What an
//! endpoint may look like is checked in `endpoint`.
//!
//! 1. The endpoint that the caller gave.
//! 2. The location in the resource name, where the service is served by location: the document's
//!    endpoint for it, else a host made of it.
//! 3. The document's root for mTLS, where the caller asks for it.
//! 4. The document's root.
//!
//! A universe domain takes the place of `googleapis.com` in all but the first.

use std::borrow::Cow;

use crate::runtime::endpoint::Endpoint;
use crate::runtime::error::Error;
use crate::runtime::method::{Method, Segment, Service};
use crate::runtime::text::OneLine;

/// The universe of everything whose host ends with it.
pub(crate) const GOOGLEAPIS: &str = "googleapis.com";

/// What the caller has said about hosts, checked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hosts {
    given: Option<Endpoint>,
    mtls: bool,
    /// Another universe domain than `googleapis.com`.
    universe: Option<String>,
}

impl Hosts {
    /// Checks what the caller has said, for a client of this service.
    pub(crate) fn new(
        service: &Service,
        given: Option<Endpoint>,
        mtls: bool,
        universe: Option<String>,
    ) -> Result<Self, Error> {
        if mtls && given.is_none() && service.mtls_root_url.is_none() {
            return Err(Error::configuration(format!(
                "the API {} has no endpoint for mTLS: give one with with_endpoint()",
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
            given,
            mtls,
            universe: universe.filter(|universe| universe != GOOGLEAPIS),
        })
    }

    /// The endpoint that the caller gave.
    pub(crate) fn given(&self) -> Option<&Endpoint> {
        self.given.as_ref()
    }

    /// The universe domain that calls go to.
    pub(crate) fn universe(&self) -> &str {
        self.universe.as_deref().unwrap_or(GOOGLEAPIS)
    }

    /// What takes the place of the document's `rootUrl` in a call for this location, with a trailing
    /// slash.
    pub(crate) fn root<'a>(&'a self, service: &'a Service, location: Option<&str>) -> Cow<'a, str> {
        if let Some(given) = &self.given {
            return Cow::Borrowed(given.url());
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

/// The location that a call is for, by the resource name in its path; `None` where the service is
/// the same for all locations, and where the name has none.
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
                    true => in_resource_name(value),
                    // `projects/{project}/locations/{location}`, variable by variable.
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

/// The location in a resource name, which is made of pairs: a collection and an id. So a project
/// that is called `locations` is none.
fn in_resource_name(name: &str) -> Option<&str> {
    let mut segments = name.split('/');
    while let (Some(collection), Some(id)) = (segments.next(), segments.next()) {
        if collection == "locations" {
            return Some(id);
        }
    }
    None
}

/// The root URL for a location; `None` where it is that of the service.
fn regional<'a>(service: &'a Service, location: &str) -> Option<Cow<'a, str>> {
    if matches!(location, "" | "-" | "global") {
        return None;
    }
    let own = service
        .endpoints
        .iter()
        .find(|endpoint| endpoint.location == location);
    if let Some(own) = own {
        return Some(Cow::Borrowed(own.url));
    }
    // The value is the caller's, and maybe not the caller's own: nothing that could end a host name
    // gets into one.
    let template = service.regional?.template.filter(|_| is_region(location))?;
    let host = template.replace("{location}", location);
    Some(Cow::Owned(format!("https://{host}/")))
}

/// Whether a location can be a part of a host name: `[a-z][a-z0-9-]*`.
fn is_region(location: &str) -> bool {
    location.starts_with(|first: char| first.is_ascii_lowercase())
        && location
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// A URL with `googleapis.com` at the end of its host replaced.
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
