//! The endpoint that a caller sets, and the rules for it.
//!
//! `host` decides which calls use it, and which host is used without one.

use std::net::IpAddr;

use http::Uri;

use crate::runtime::error::Error;
use crate::runtime::text::OneLine;

/// A valid endpoint: scheme, host, optional port, and optional start of a path with a trailing
/// slash.
#[derive(Clone, Debug)]
pub(crate) struct Endpoint {
    url: String,
    plain_http: bool,
    loopback: bool,
}

impl Endpoint {
    /// Checks an endpoint: `https://host`, with an optional port and start of a path.
    ///
    /// `http://` is allowed on the loopback interface, and elsewhere only with `insecure_http`,
    /// because everybody on the network path can read the credentials.
    pub(crate) fn parse(text: &str, insecure_http: bool) -> Result<Self, Error> {
        // User, password, query and fragment may hold secrets, so the error does not show the value.
        if text.contains(['@', '?', '#']) {
            return Err(Error::configuration(
                "the endpoint must not have a user, a query or a fragment",
            ));
        }
        let refuse = |rule: &str| {
            Error::configuration(format!("the endpoint \"{}\" {rule}", OneLine::new(text)))
        };
        let uri: Uri = text.parse().map_err(|_| refuse("is not a URL"))?;
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
        // The crate `http` accepts any text as a port.
        let port = uri
            .authority()
            .and_then(|authority| authority.as_str().strip_prefix(host));
        if port.is_none_or(|port| !port.is_empty() && !is_port(port)) {
            return Err(refuse("has no valid port"));
        }
        // URL parsers remove such segments, and the request would go to another path.
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
            url: format!("{}/", text.trim_end_matches('/')),
            plain_http,
            loopback,
        })
    }

    /// Whether its requests are not encrypted.
    pub(crate) fn is_plain_http(&self) -> bool {
        self.plain_http
    }

    /// Whether it is on this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }

    /// The URL, with a trailing slash.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

/// Whether a text is a colon and a port number.
fn is_port(text: &str) -> bool {
    text.strip_prefix(':')
        .is_some_and(|port| port.parse::<u16>().is_ok())
}

/// Whether a host is on this machine. Names other than `localhost` are not looked up, because a name
/// server could return any address for them.
pub(crate) fn is_loopback(host: &str) -> bool {
    let address = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .unwrap_or(host);
    address
        .parse::<IpAddr>()
        .is_ok_and(|address| address.is_loopback())
        || host.eq_ignore_ascii_case("localhost")
}

/// Whether a path segment is `.` or `..`, percent-encoded or not.
fn is_dot_segment(segment: &str) -> bool {
    let segment = segment.to_ascii_lowercase().replace("%2e", ".");
    segment == "." || segment == ".."
}
