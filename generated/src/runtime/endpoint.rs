//! An endpoint that a caller gives, and the rules for it.
//!
//! When it is used, and what is used where there is none, is decided in `host`.

use std::net::IpAddr;

use http::Uri;

use crate::runtime::error::Error;
use crate::runtime::text::OneLine;

/// An endpoint that a caller gave, checked: scheme, host, port and perhaps the start of a path,
/// with a trailing slash.
#[derive(Clone, Debug)]
pub(crate) struct Endpoint {
    url: String,
    plain_http: bool,
    loopback: bool,
}

impl Endpoint {
    /// Checks what the caller gave: `https://host`, a port and the start of a path allowed;
    /// `http://` to the loopback interface, or anywhere with `insecure_http`, because whoever sits
    /// on the path reads the credentials.
    pub(crate) fn parse(given: &str, insecure_http: bool) -> Result<Self, Error> {
        // User and password, query and fragment may hold secrets: such a value is refused without
        // being shown.
        if given.contains(['@', '?', '#']) {
            return Err(Error::configuration(
                "the endpoint must not have a user, a query or a fragment",
            ));
        }
        let refuse = |rule: &str| {
            Error::configuration(format!("the endpoint \"{}\" {rule}", OneLine::new(given)))
        };
        let uri: Uri = given.parse().map_err(|_| refuse("is not a URL"))?;
        let plain_http = match uri.scheme_str() {
            Some("https") => false,
            Some("http") => true,
            _ => {
                return Err(refuse(
                    "must begin with https://, or with http:// on this machine",
                ));
            }
        };
        let host = uri
            .host()
            .filter(|host| !host.is_empty())
            .ok_or_else(|| refuse("has no host"))?;
        // `http` takes any text for a port.
        let port = uri
            .authority()
            .and_then(|authority| authority.as_str().strip_prefix(host));
        if port.is_none_or(|port| !port.is_empty() && !is_port(port)) {
            return Err(refuse("has no valid port"));
        }
        // A URL parser folds such segments away, and the request would go to another path.
        if uri.path().split('/').any(is_dot_segment) {
            return Err(refuse("must not have . or .. in its path"));
        }
        let loopback = is_loopback(host);
        if plain_http && !loopback && !insecure_http {
            return Err(refuse(
                "is plain http to another machine: use https, or allow it with with_insecure_http()",
            ));
        }
        Ok(Endpoint {
            url: format!("{}/", given.trim_end_matches('/')),
            plain_http,
            loopback,
        })
    }

    /// Whether requests to it are not encrypted.
    pub(crate) fn is_plain_http(&self) -> bool {
        self.plain_http
    }

    /// Whether it is on this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }

    /// The endpoint, with a trailing slash.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

/// Whether this is a colon and the number of a port.
fn is_port(text: &str) -> bool {
    text.strip_prefix(':')
        .is_some_and(|port| port.parse::<u16>().is_ok())
}

/// Whether a host is on this machine. Other names than `localhost` are not looked up: who answers
/// decides where they lead.
fn is_loopback(host: &str) -> bool {
    let address = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .unwrap_or(host);
    address
        .parse::<IpAddr>()
        .is_ok_and(|address| address.is_loopback())
        || host.eq_ignore_ascii_case("localhost")
}

/// Whether a segment of a path means this place or the one above, encoded or not.
fn is_dot_segment(segment: &str) -> bool {
    let segment = segment.to_ascii_lowercase().replace("%2e", ".");
    segment == "." || segment == ".."
}
