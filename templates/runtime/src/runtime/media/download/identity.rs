//! How two responses are recognized as parts of the same file.

use http::{HeaderMap, HeaderName, header};

use crate::runtime::media::checksum::X_GOOG_HASH;

const X_GOOG_GENERATION: HeaderName = HeaderName::from_static("x-goog-generation");

/// The headers that change when a file changes.
const MARKS: [(HeaderName, &str); 4] = [
    (header::ETAG, "etag"),
    (X_GOOG_GENERATION, "x-goog-generation"),
    (X_GOOG_HASH, "x-goog-hash"),
    (header::LAST_MODIFIED, "last-modified"),
];

/// What a response says about its file.
#[derive(Clone, Debug, Default)]
pub(super) struct Identity {
    headers: HeaderMap,
    /// The number of stored bytes of the whole file, if it is known.
    pub(super) size: Option<u64>,
}

impl Identity {
    pub(super) fn of(headers: &HeaderMap, size: Option<u64>) -> Self {
        let mut own = HeaderMap::new();
        let marks = MARKS.into_iter().map(|(name, _)| name);
        for name in marks.chain([header::CONTENT_ENCODING]) {
            if let Some(value) = headers.get(&name) {
                own.insert(name, value.clone());
            }
        }
        Identity { headers: own, size }
    }

    /// Whether anything shows that the file has changed.
    pub(super) fn is_known(&self) -> bool {
        MARKS
            .iter()
            .any(|(name, _)| self.headers.contains_key(name))
    }

    /// Whether the response has a checksum of the file.
    pub(super) fn has_checksum(&self) -> bool {
        self.headers.contains_key(X_GOOG_HASH)
    }

    /// The `etag` for the header `if-range`, which takes a strong one only (RFC 9110, section 13.1.5).
    pub(super) fn strong_etag(&self) -> Option<&str> {
        let etag = self.headers.get(header::ETAG)?.to_str().ok()?;
        etag.starts_with('"').then_some(etag)
    }

    /// What shows that a later response is about another file.
    pub(super) fn difference(&self, later: &Identity) -> Option<&'static str> {
        let differs = |name: &HeaderName| {
            let (own, other) = (self.headers.get(name), later.headers.get(name));
            own.is_some() && other.is_some() && own != other
        };
        if let Some((_, text)) = MARKS.iter().find(|(name, _)| differs(name)) {
            return Some(text);
        }
        if self.size.is_some() && later.size.is_some() && self.size != later.size {
            return Some("its size");
        }
        // A packed file and an unpacked one have other bytes in the same places.
        let encoding = |it: &Identity| it.headers.get(header::CONTENT_ENCODING).cloned();
        (encoding(self) != encoding(later)).then_some("content-encoding")
    }

    /// Whether a later response has one of the marks of this one, so that it is known to be the same
    /// file if there is no [`difference`](Self::difference).
    pub(super) fn shares_mark(&self, later: &Identity) -> bool {
        let has = |it: &Identity, name| it.headers.contains_key(name);
        MARKS
            .iter()
            .any(|(name, _)| has(self, name) && has(later, name))
    }
}
