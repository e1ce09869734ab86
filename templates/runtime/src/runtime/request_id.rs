//! The ID of a request: a random UUID that lets a service recognise a repeated request (AIP-155).
//!
//! A call gets one when it is sent, so that all of its attempts have the same one and each call has
//! another. An ID that the caller has set stays.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rustls::crypto::aws_lc_rs;

use crate::runtime::call::Call;
use crate::runtime::call_defaults::RequestIdPlace;
use crate::runtime::error::Error;
use crate::runtime::json::{self, RawJson};

impl Call {
    /// Fills in the ID of the request, if the method takes one and the caller has set none. A call with
    /// an ID is idempotent, unless the caller has declared the opposite. With `streams_body`, another body
    /// takes the place of the one that was set, and gets no ID.
    ///
    /// # Errors
    ///
    /// The operating system has no random numbers.
    pub(crate) fn fill_in_request_id(&mut self, streams_body: bool) -> Result<(), Error> {
        let defaults = self.method.defaults;
        let Some(place) = defaults.and_then(|it| it.request_id) else {
            return Ok(());
        };
        let has_id = match place {
            RequestIdPlace::Query(name) => self.request_id_in_query(name)?,
            RequestIdPlace::Body(_) if streams_body => false,
            RequestIdPlace::Body(name) => self.request_id_in_body(name)?,
        };
        if has_id && self.idempotent.is_none() {
            self.idempotent = Some(true);
        }
        Ok(())
    }

    /// Returns whether the query has an ID, which is not the case if the caller has set an empty one.
    fn request_id_in_query(&mut self, name: &'static str) -> Result<bool, Error> {
        let mut added = self.query.iter().filter(|(known, _)| known == name);
        let own = self
            .get(name)
            .or_else(|| added.next().map(|(_, id)| id.as_str()));
        if let Some(own) = own {
            return Ok(!own.is_empty());
        }
        let id = random_uuid()?;
        self.set(name, id);
        Ok(true)
    }

    /// Returns whether the body has an ID. A body that is no object gets none.
    fn request_id_in_body(&mut self, name: &str) -> Result<bool, Error> {
        let body = self.body.as_deref().unwrap_or(b"{}");
        let Ok(properties) = json::decode::<BTreeMap<String, RawJson>>(body) else {
            return Ok(false);
        };
        if let Some(own) = properties.get(name) {
            return Ok(!matches!(own.as_str(), "null" | "\"\""));
        }
        // The text of the other properties stays as it is.
        let Some(start) = body.iter().position(|byte| *byte == b'{') else {
            return Ok(false);
        };
        let rest = body.get(start + 1..).unwrap_or_default();
        let comma = if properties.is_empty() { "" } else { "," };
        let id = random_uuid()?;
        // Names of properties in a document are plain, and so are UUIDs.
        let mut filled = format!("{{\"{name}\":\"{id}\"{comma}").into_bytes();
        filled.extend_from_slice(rest);
        self.body = Some(filled.into());
        Ok(true)
    }
}

/// A random UUID (RFC 9562, version 4), in its usual form.
fn random_uuid() -> Result<String, Error> {
    let mut bytes = [0; 16];
    let provider = aws_lc_rs::default_provider();
    provider.secure_random.fill(&mut bytes).map_err(|_| {
        Error::configuration(
            "no random numbers for the ID of the request: the operating system provides none",
        )
    })?;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut text = String::with_capacity(36);
    for (position, byte) in bytes.iter().enumerate() {
        if matches!(position, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::random_uuid;

    #[test]
    fn ids_are_uuids_of_version_4_and_differ() {
        let (one, other) = (random_uuid().unwrap(), random_uuid().unwrap());
        assert_ne!(one, other);
        for id in [one, other] {
            let parts: Vec<&str> = id.split('-').collect();
            let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
            assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
            assert!(parts[2].starts_with('4'), "{id}");
            assert!(parts[3].starts_with(['8', '9', 'a', 'b']), "{id}");
            let digit = |c: char| c.is_ascii_digit() || matches!(c, 'a'..='f' | '-');
            assert!(id.chars().all(digit), "{id}");
        }
    }
}
