//! A file in one request: alone (`uploadType=media`), or after the metadata
//! (`uploadType=multipart`, a body of the type `multipart/related`, RFC 2387).

use std::hash::{BuildHasher as _, Hasher as _, RandomState};

use bytes::Bytes;
use http::{HeaderMap, header};

use super::{Options, no_session};
use crate::runtime::call::Call;
use crate::runtime::error::Error;
use crate::runtime::media::length::{Chain, Counted};
use crate::runtime::media::source::{Content, Parts};
use crate::runtime::media::target::{Place, Target};
use crate::runtime::retry_loop::{self, Received};
use crate::runtime::transport::{Body, OneShot};

/// Sends a file, and the metadata of the call if the method has any.
pub(super) async fn send(
    mut call: Call,
    options: &Options,
    content: Content,
    content_type: &str,
) -> Result<Received, Error> {
    let path = options.method.simple.ok_or_else(no_session)?;
    let metadata = metadata(&call, options)?;
    let mut target = Target::new(Place::Upload(path));
    let (total, reporter) = (content.length(), options.reporter.clone());
    let counted = move |body| Counted::body(body, 0, total, reporter.clone());
    let envelope = metadata.map(|metadata| Envelope::new(&metadata, content_type));
    match &envelope {
        Some(envelope) => {
            call.set_standard("uploadType", "multipart");
            target.set(header::CONTENT_TYPE, &envelope.content_type())?;
        }
        None => {
            call.set_standard("uploadType", "media");
            target.set(header::CONTENT_TYPE, content_type)?;
        }
    }
    let whole = move |body| match &envelope {
        Some(envelope) => envelope.around(body),
        None => body,
    };
    let body = match content {
        Content::Parts(parts) => OneShot::renewable(move || whole(counted(all(&parts)))),
        Content::Sequential(stream) => OneShot::new(whole(counted(stream.into_body()))),
    };
    call.media = Some(target);
    let response = retry_loop::stream_media(&call, Some(body)).await?;
    retry_loop::receive_media(&call, response).await
}

fn all(parts: &Parts) -> Body {
    parts.body(0, parts.length())
}

/// The metadata of a call; `None` for a method without.
fn metadata(call: &Call, options: &Options) -> Result<Option<Bytes>, Error> {
    if !call.method.has_body {
        return Ok(None);
    }
    if options.method.multipart {
        let verb = http::Method::from(call.method.verb);
        return Ok(Some(call.body(&verb, &mut HeaderMap::new())?));
    }
    match call.body.as_deref() {
        None | Some(b"{}") => Ok(None),
        Some(_) => Err(Error::invalid_request(
            "the method takes a file in one request without metadata: leave the body empty, or use \
             a resumable session",
        )),
    }
}

/// The parts of a body that are before and after the file.
struct Envelope {
    boundary: String,
    before: Bytes,
    after: Bytes,
}

impl Envelope {
    fn new(metadata: &[u8], content_type: &str) -> Self {
        let boundary = boundary();
        let mut before =
            format!("--{boundary}\r\ncontent-type: application/json; charset=UTF-8\r\n\r\n")
                .into_bytes();
        before.extend_from_slice(metadata);
        before.extend_from_slice(
            format!("\r\n--{boundary}\r\ncontent-type: {content_type}\r\n\r\n").as_bytes(),
        );
        Envelope {
            before: before.into(),
            after: format!("\r\n--{boundary}--\r\n").into(),
            boundary,
        }
    }

    fn content_type(&self) -> String {
        format!("multipart/related; boundary={}", self.boundary)
    }

    fn around(&self, file: Body) -> Body {
        Chain::body([
            Body::from(self.before.clone()),
            file,
            Body::from(self.after.clone()),
        ])
    }
}

/// A text of 256 random bits, which occurs in no file by chance. A file may be a stream, so it cannot
/// be searched for the text.
fn boundary() -> String {
    // New hash keys are the only source of randomness in the standard library.
    let random = || RandomState::new().build_hasher().finish();
    format!(
        "{:016x}{:016x}{:016x}{:016x}",
        random(),
        random(),
        random(),
        random()
    )
}
