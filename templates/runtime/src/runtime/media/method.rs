//! The data of a document about the media of a method, and the checks that it allows before
//! anything is sent.

use std::fmt;

use crate::runtime::error::Error;
use crate::runtime::text::OneLine;

/// How a method takes the bytes of a file: the document's `mediaUpload`.
///
/// The fields are public because emitted code fills them. Applications do not use them.
#[doc(hidden)]
#[derive(Debug)]
pub struct UploadMethod {
    /// The path of `protocols.simple`, below the root URL, without a leading slash.
    pub simple: Option<&'static str>,
    /// Whether a request to that path may have metadata and the file (`multipart`).
    pub multipart: bool,
    /// The path of resumable sessions, below the root URL, without a leading slash.
    pub resumable: Option<&'static str>,
    /// The media types that the method takes: `image/*`. Empty for any type.
    pub accept: &'static [&'static str],
    /// The document's `maxSize`, in bytes.
    pub max_size: Option<u64>,
}

/// How a method returns the bytes of a file: the document's `supportsMediaDownload`.
///
/// The fields are public because emitted code fills them. Applications do not use them.
#[doc(hidden)]
#[derive(Debug)]
pub struct DownloadMethod {
    /// The path of the download service (`useMediaDownloadService`), below the root URL, without a
    /// leading slash; `None` for the method's own path.
    pub path: Option<&'static str>,
}

/// The media type of bytes of which nothing else is known.
const OCTETS: &str = "application/octet-stream";

impl UploadMethod {
    /// The media type of a file, where the caller has set `content_type` or none.
    ///
    /// # Errors
    ///
    /// The method does not take the type.
    pub(super) fn content_type(&self, content_type: Option<&str>) -> Result<String, Error> {
        let chosen = match (content_type, self.accept) {
            (Some(content_type), _) => content_type,
            (None, [only]) if !only.contains('*') => only,
            (None, _) => OCTETS,
        };
        if chosen.is_empty() || !chosen.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return Err(Error::invalid_request(format_args!(
                "the content type `{}` of the media cannot be the value of a header",
                OneLine::new(chosen)
            )));
        }
        if self.accept.is_empty() || self.accept.iter().any(|range| includes(range, chosen)) {
            return Ok(chosen.to_owned());
        }
        let hint = match content_type {
            Some(_) => "",
            None => "; set the type of the media with `with_content_type`",
        };
        Err(Error::invalid_request(format_args!(
            "the media has the type `{}`, and the method takes {} (`accept` in the document){hint}",
            OneLine::new(chosen),
            self.accept.join(", ")
        )))
    }

    /// Refuses media of more bytes than the method takes.
    pub(super) fn check_size(&self, size: impl Into<Size>) -> Result<(), Error> {
        let size = size.into();
        match self.max_size {
            Some(limit) if size.0 > limit => Err(Error::invalid_request(format_args!(
                "the media has {size} bytes, and the method takes at most {limit} \
                 (`maxSize` in the document)"
            ))),
            _ => Ok(()),
        }
    }
}

/// A number of bytes, which may be a lower bound.
pub(super) struct Size(u64, bool);

impl Size {
    /// At least this many bytes.
    pub(super) fn at_least(bytes: u64) -> Self {
        Size(bytes, true)
    }
}

impl From<u64> for Size {
    fn from(bytes: u64) -> Self {
        Size(bytes, false)
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bound = if self.1 { "at least " } else { "" };
        write!(f, "{bound}{}", self.0)
    }
}

/// Whether a media range of a document (`*/*`, `image/*`, `message/rfc822`) includes a media type.
/// Parameters of the type (`; charset=utf-8`) and case do not matter (RFC 9110, section 8.3.1).
fn includes(range: &str, content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    let (Some((kind, subtype)), Some((own_kind, own_subtype))) =
        (range.split_once('/'), essence.split_once('/'))
    else {
        return range == "*" || range.eq_ignore_ascii_case(essence);
    };
    let fits = |part: &str, own: &str| part == "*" || part.eq_ignore_ascii_case(own);
    fits(kind, own_kind) && fits(subtype, own_subtype)
}
