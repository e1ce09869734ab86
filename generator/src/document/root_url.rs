//! The URLs that a document's methods are called at: `rootUrl`, `mtlsRootUrl` and those of locations.
//!
//! Credentials are sent to them, so a text that could be read as another host is refused.

use std::net::Ipv6Addr;

use super::{DocumentError, node::Node};

/// Reads the beginning of an absolute URL, to which text can be appended.
pub(super) fn read(node: &Node<'_>) -> Result<String, DocumentError> {
    let text = node.string()?;
    match problem(&text) {
        None => Ok(text),
        Some(problem) => {
            let hint = format!("{problem}; write it like https://example.googleapis.com/");
            Err(node.error("the root of an API, an absolute URL", hint))
        }
    }
}

/// Why a text is not the root of an API.
fn problem(text: &str) -> Option<&'static str> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let Some(rest) = rest else {
        return Some("a root begins with https:// or http://");
    };
    // Characters that begin a query or a fragment, and characters that no URL may contain.
    let odd = |c: char| !c.is_ascii_graphic() || "?#\"\\<>^`|{}".contains(c);
    if let Some(found) = rest.chars().find(|c| odd(*c)) {
        return Some(match found {
            '?' => "a root has no query",
            '#' => "a root has no fragment",
            '{' | '}' => "only the paths of methods have variables",
            _ => "it has a character that no URL may contain",
        });
    }
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    if authority.contains('@') {
        return Some("a root has no user name or password");
    }
    if path.split('/').any(is_dot_segment) {
        return Some("a root has no segments of dots");
    }
    host_problem(authority)
}

/// Why a text is not a host with an optional port.
fn host_problem(authority: &str) -> Option<&'static str> {
    let (is_host, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let Some((address, port)) = rest.split_once(']') else {
                return Some("its host has a `[` without a `]`");
            };
            (address.parse::<Ipv6Addr>().is_ok(), port)
        }
        None => {
            let end = authority.find(':').unwrap_or(authority.len());
            let (host, port) = authority.split_at(end);
            (is_host_name(host), port)
        }
    };
    if !is_host {
        return Some("its host is not the name or the address of a host");
    }
    let is_port =
        |port: &str| port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok();
    match port.strip_prefix(':') {
        Some(port) if !is_port(port) => Some("its port is not a number up to 65535"),
        None if !port.is_empty() => Some("text follows its host"),
        _ => None,
    }
}

fn is_host_name(host: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    !host.is_empty() && !host.starts_with('.') && !host.contains("..") && host.chars().all(allowed)
}

/// Whether URL parsers read a segment as `.` or `..` and remove it.
fn is_dot_segment(segment: &str) -> bool {
    let plain = segment.to_ascii_lowercase().replace("%2e", ".");
    matches!(plain.as_str(), "." | "..")
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn a_root_is_a_host_with_an_optional_port_and_folder() {
        for root in [
            "https://example.googleapis.com/",
            "https://example.googleapis.com",
            "https://www.googleapis.com/shop/",
            "http://localhost:8080",
            "http://127.0.0.1:8080/a/b",
            "https://[::1]:8080/",
            "https://[2001:db8::1]",
        ] {
            assert_eq!(problem(root), None, "{root}");
        }
    }

    #[test]
    fn all_other_texts_are_refused_with_a_reason() {
        let refused = [
            "example.googleapis.com/",
            "ftp://example.com/",
            "HTTPS//example.com",
            "https://",
            "https:///v1/",
            "https://user@example.com/",
            "https://user:password@example.com/",
            "https://[/",
            "https://[x]/",
            "https://[::1]x/",
            "https://example.com:port/",
            "https://example.com:/",
            "https://example.com:+80/",
            "https://example.com:65536/",
            "https://{location}.example.com/",
            "https://example.com/{version}/",
            "https://example.com/?key=x",
            "https://example.com/#top",
            "https://example.com/a b",
            "https://example.com\\@other.example/",
            "https://exämple.com/",
            "https://.example.com/",
            "https://a..b/",
            "https://a]b/",
            "https://example.com/a/../b/",
            "https://example.com/%2E%2e/",
        ];
        let reasons =
            refused.map(|root| format!("{root}: {}", problem(root).unwrap_or("ACCEPTED")));
        insta::assert_snapshot!(reasons.join("\n"));
    }
}
