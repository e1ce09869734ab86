//! Bodies that are bytes with a content type: `google.api.HttpBody`.
//!
//! Documents declare such a body as a message with the properties `contentType` and `data`. On the wire
//! there is no JSON: the body is the data, and its type is in the header `content-type`
//! (`google/api/httpbody.proto`).
//!
//! The parameter `alt` is `json`, as for all other methods. The service returns the bytes with their own
//! content type nevertheless, and reports errors as JSON. Google's clients send the same: the Python
//! client (`JsonModel` in `googleapiclient/model.py`, which returns a body that is not JSON as it is)
//! and the Go client (`doRequest("json")`; a body that it received so is in issue 1141 of
//! `apigee/registry`).

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use http::header;
use serde_json::Value;

use crate::runtime::call::Call;
use crate::runtime::error::Error;
use crate::runtime::json::{self, Reader, Wire, Writer};
use crate::runtime::send::{SendFuture, SendResponseFuture, Undecoded};

/// A body that is bytes with a content type, and not JSON.
///
/// ```text
/// let body = RawBody::new("text/csv; charset=utf-8", "a,b\n");
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct RawBody {
    /// The media type with its parameters, as in the header `content-type`. A request without one has
    /// no such header; a response without the header has an empty one here.
    pub content_type: String,
    /// The content.
    pub data: Bytes,
}

impl RawBody {
    /// A body with this content type.
    pub fn new(content_type: impl Into<String>, data: impl Into<Bytes>) -> Self {
        RawBody {
            content_type: content_type.into(),
            data: data.into(),
        }
    }
}

impl Call {
    /// [`set_raw_body`](Self::set_raw_body) by value.
    pub fn with_raw_body(mut self, body: RawBody) -> Self {
        self.set_raw_body(body);
        self
    }

    /// Sets a request body that is sent as it is.
    pub fn set_raw_body(&mut self, body: RawBody) {
        self.set_body_bytes(body.data);
        self.body_type = Some(body.content_type);
    }

    /// Sends the call and returns the response body as it is.
    pub fn send_raw(self) -> SendFuture<RawBody> {
        SendFuture::of(self.send_response_raw())
    }

    /// [`send_raw`](Self::send_raw), with HTTP status and headers.
    pub fn send_response_raw(self) -> SendResponseFuture<RawBody> {
        self.send_with(raw)
    }
}

fn raw(undecoded: &Undecoded<'_>) -> Result<RawBody, Error> {
    let response = undecoded.response;
    let content_type = response.headers().get(header::CONTENT_TYPE);
    let content_type = content_type.map_or(&[][..], |it| it.as_bytes());
    Ok(RawBody {
        content_type: String::from_utf8_lossy(content_type).into_owned(),
        data: response.body().clone(),
    })
}

/// The content type and the length: the content may be secret or large.
impl fmt::Debug for RawBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawBody")
            .field("content_type", &self.content_type)
            .field("length", &self.data.len())
            .finish()
    }
}

/// The JSON form of the message, which is not used on the wire. An object with other properties does
/// not fit.
impl Wire for RawBody {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut properties = BTreeMap::<String, Value>::read(reader)?;
        let content_type = match properties.remove("contentType") {
            None => String::new(),
            Some(value) => json::decode(&json::encode(&value)).ok()?,
        };
        let data = match properties.remove("data") {
            None => Bytes::new(),
            Some(value) => json::decode(&json::encode(&value)).ok()?,
        };
        properties
            .is_empty()
            .then_some(RawBody { content_type, data })
    }

    fn write(&self, writer: &mut Writer) {
        let content_type = Value::from(self.content_type.as_str());
        let data = json::decode(&json::encode(&self.data)).unwrap_or_default();
        let named = |name: &str, value| (name.to_owned(), value);
        BTreeMap::from([named("contentType", content_type), named("data", data)]).write(writer);
    }
}
