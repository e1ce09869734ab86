//! Secrets of a request that the errors of a supplied transport may repeat.
//!
//! The errors of the runtime's HTTP library contain URLs, which `reqwest` removes. The errors of
//! another transport may contain any text in any type, so they are searched for the secrets of the
//! request.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

use http::{HeaderValue, Request, Uri};
use percent_encoding::percent_decode_str;

use crate::runtime::error::causes;
use crate::runtime::redact::{self, CENSORED};

/// Shorter values are not searched for, because they occur in ordinary text.
const SHORTEST: usize = 3;

/// The credentials in a request. Cloning copies pointers.
#[derive(Clone)]
pub(super) struct Secrets {
    uri: Uri,
    headers: Vec<HeaderValue>,
}

impl Secrets {
    pub(super) fn of<B>(request: &Request<B>) -> Self {
        let values = request.headers().values();
        Secrets {
            uri: request.uri().clone(),
            headers: values.filter(|it| it.is_sensitive()).cloned().collect(),
        }
    }

    /// The error, or a copy without the secrets if its text contains any of them.
    pub(super) fn remove_from(
        &self,
        error: Box<dyn StdError + Send + Sync>,
    ) -> Box<dyn StdError + Send + Sync> {
        let secrets = self.values();
        let is_shown = |text: &str| secrets.iter().any(|secret| text.contains(&**secret));
        let leaks = causes(&*error)
            .any(|cause| is_shown(&cause.to_string()) || is_shown(&format!("{cause:?}")));
        if !leaks {
            return error;
        }
        let mut text = String::new();
        for cause in causes(&*error) {
            let separator = if text.is_empty() { "" } else { ": " };
            text.push_str(separator);
            text.push_str(&cause.to_string());
        }
        for secret in &secrets {
            text = text.replace(&**secret, CENSORED);
        }
        Box::new(Redacted(text))
    }

    /// Every form in which a secret may be shown, longer forms first, because they can contain
    /// shorter ones.
    fn values(&self) -> Vec<Cow<'_, str>> {
        let mut values = Vec::new();
        let query = self.uri.query().unwrap_or_default();
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        for (name, value) in pairs {
            if redact::is_credential(&percent_decode_str(name).decode_utf8_lossy()) {
                values.push(Cow::Borrowed(value));
                values.push(percent_decode_str(value).decode_utf8_lossy());
            }
        }
        let headers = self.headers.iter().filter_map(|it| it.to_str().ok());
        // `Bearer TOKEN`, of which the token alone may be shown.
        values.extend(
            headers
                .flat_map(|value| [Some(value), value.split_once(' ').map(|(_, token)| token)])
                .flatten()
                .map(Cow::Borrowed),
        );
        values.retain(|value| value.len() >= SHORTEST);
        values.sort_by_key(|value| std::cmp::Reverse(value.len()));
        values
    }
}

/// The redacted copy of an error whose text contained a secret.
struct Redacted(String);

impl fmt::Display for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for Redacted {}
