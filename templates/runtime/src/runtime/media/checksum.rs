//! The checksum of a download, from the header `x-goog-hash`.
//!
//! The header has the hashes of the stored bytes: `crc32c=n03x6A==,md5=Ojk9c3dhfxgoKVVHYwFbHQ==`. One
//! of them is computed while the bytes arrive. It is CRC-32C if the header has it, because that costs
//! next to nothing; MD5 is slower than a fast network.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName};
use http_body::{Body as HttpBody, Frame, SizeHint};
use md5::{Digest as _, Md5};

use crate::runtime::error::Error;
use crate::runtime::transport::Body;

pub(super) const X_GOOG_HASH: HeaderName = HeaderName::from_static("x-goog-hash");

/// A hash that is being computed.
enum Hash {
    Crc32c(u32),
    Md5(Box<Md5>),
}

impl Hash {
    fn name(&self) -> &'static str {
        match self {
            Hash::Crc32c(_) => "CRC-32C",
            Hash::Md5(_) => "MD5",
        }
    }

    fn update(&mut self, data: &[u8]) {
        match self {
            Hash::Crc32c(value) => *value = crc32c::crc32c_append(*value, data),
            Hash::Md5(state) => state.update(data),
        }
    }

    /// The hash as the header has it.
    fn text(&self) -> String {
        match self {
            Hash::Crc32c(value) => BASE64_STANDARD.encode(value.to_be_bytes()),
            Hash::Md5(state) => BASE64_STANDARD.encode(state.clone().finalize()),
        }
    }
}

/// The hash that a body must have.
pub(super) struct Checksum {
    hash: Hash,
    expected: String,
}

impl Checksum {
    /// The checksum in the headers of a response.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        let find = |algorithm: &str| {
            let values = headers.get_all(X_GOOG_HASH).iter();
            let values = values.filter_map(|value| value.to_str().ok());
            let entries = values.flat_map(|value| value.split(','));
            let mut entries = entries.filter_map(|entry| entry.trim().split_once('='));
            let (_, value) = entries.find(|(name, _)| name.eq_ignore_ascii_case(algorithm))?;
            Some(value.trim().to_owned())
        };
        if let Some(expected) = find("crc32c") {
            let hash = Hash::Crc32c(0);
            return Some(Checksum { hash, expected });
        }
        let expected = find("md5")?;
        let hash = Hash::Md5(Box::new(Md5::new()));
        Some(Checksum { hash, expected })
    }

    /// A body that ends with an error if it has another hash.
    pub(super) fn check(self, body: Body) -> Body {
        Body::boxed(Box::pin(Checked {
            body,
            checksum: Some(self),
        }))
    }

    fn verify(&self) -> Result<(), Error> {
        let received = self.hash.text();
        match received == self.expected {
            true => Ok(()),
            false => Err(Error::checksum_mismatch(
                self.hash.name(),
                &received,
                &self.expected,
            )),
        }
    }
}

/// A body whose hash is computed.
struct Checked {
    body: Body,
    /// `None` after the end.
    checksum: Option<Checksum>,
}

impl HttpBody for Checked {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        match &frame {
            Some(Ok(frame)) => {
                if let (Some(checksum), Some(data)) = (&mut self.checksum, frame.data_ref()) {
                    checksum.hash.update(data);
                }
            }
            Some(Err(_)) => self.checksum = None,
            None => {
                let verified = self.checksum.take().map_or(Ok(()), |it| it.verify());
                return Poll::Ready(verified.err().map(Err));
            }
        }
        Poll::Ready(frame)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn headers(values: &[&'static str]) -> HeaderMap {
        let values = values.iter().map(|it| HeaderValue::from_static(it));
        values.map(|value| (X_GOOG_HASH, value)).collect()
    }

    #[test]
    fn the_cheaper_of_two_hashes_is_computed() {
        let both = headers(&["crc32c=yZRlqg==,md5=XrY7u+Ae7tCTyyK7j1rNww=="]);
        let mut checksum = Checksum::of(&both).unwrap();
        assert_eq!(checksum.hash.name(), "CRC-32C");
        checksum.hash.update(b"hello ");
        checksum.hash.update(b"world");
        checksum.verify().unwrap();
    }

    #[test]
    fn the_header_may_come_twice() {
        let split = headers(&["md5=XrY7u+Ae7tCTyyK7j1rNww=="]);
        let mut checksum = Checksum::of(&split).unwrap();
        checksum.hash.update(b"hello world");
        checksum.verify().unwrap();
        let split = headers(&["md5=XrY7u+Ae7tCTyyK7j1rNww==", "crc32c=yZRlqg=="]);
        assert_eq!(Checksum::of(&split).unwrap().hash.name(), "CRC-32C");
        assert!(Checksum::of(&headers(&["sha1=AAAA"])).is_none());
    }

    #[test]
    fn another_hash_is_an_error_that_names_both() {
        let mut checksum = Checksum::of(&headers(&["crc32c=yZRlqg=="])).unwrap();
        checksum.hash.update(b"hello World");
        let error = checksum.verify().unwrap_err();
        assert!(error.is_checksum_mismatch());
        assert!(error.to_string().contains("yZRlqg=="), "{error}");
    }
}
