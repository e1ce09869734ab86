//! The HTTP requests of transfers, as far as they differ from the method's own.

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method as HttpMethod, Request, StatusCode, Uri, header,
};

use crate::runtime::call::Call;
use crate::runtime::error::Error;
use crate::runtime::method::Method;
use crate::runtime::url;

/// The status of an upload session that waits for more bytes: "Resume Incomplete" of Google's
/// resumable protocol. In HTTP it is a permanent redirect, which these responses are not.
pub(super) const INCOMPLETE: StatusCode = StatusCode::PERMANENT_REDIRECT;

/// A request that moves media, in place of the method's own.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(super) place: Place,
    /// Headers that the caller cannot replace.
    pub(super) headers: HeaderMap,
}

/// Where a request goes, and what it is.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// The bytes of a file, which come packed if they are stored so. Without a path, that of the
    /// method.
    Download(Option<&'static str>),
    /// The start of a session, with the metadata as its body.
    Start(&'static str),
    /// A file, with or without metadata, as a body that is not the call's.
    Upload(&'static str),
    /// A session.
    Session {
        uri: Uri,
        /// Whether it is on the host of the service, which may see the credentials.
        own_host: bool,
    },
}

impl Target {
    pub(super) fn new(place: Place) -> Self {
        Target {
            place,
            headers: HeaderMap::new(),
        }
    }

    /// Sets a header. The value must consist of characters that a header can have.
    pub(super) fn set(&mut self, name: HeaderName, value: &str) -> Result<(), Error> {
        let text = HeaderValue::from_str(value).map_err(|_| {
            Error::invalid_request(format_args!("the header `{name}` cannot have its value"))
        })?;
        self.headers.insert(name, text);
        Ok(())
    }

    /// The request of a call, without credentials.
    pub(crate) fn build(&self, call: &Call) -> Result<Request<Bytes>, Error> {
        let mut headers = call.own_headers()?;
        let mut verb = HttpMethod::from(call.method.verb);
        let mut body = Bytes::new();
        let uri = match &self.place {
            Place::Download(path) => {
                // Stored bytes are hashed and counted before they are unpacked.
                headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
                uri(call, *path)?
            }
            Place::Start(path) => {
                body = call.body(&verb, &mut headers)?;
                uri(call, Some(path))?
            }
            Place::Upload(path) => uri(call, Some(path))?,
            Place::Session { uri, .. } => {
                verb = HttpMethod::PUT;
                uri.clone()
            }
        };
        call.add_caller_headers(&mut headers)?;
        if self.is_for_another_host() {
            let secrets = headers.iter().filter(|(_, value)| value.is_sensitive());
            let names: Vec<HeaderName> = secrets.map(|(name, _)| name.clone()).collect();
            for name in names {
                headers.remove(name);
            }
        }
        headers.extend(self.headers.clone());
        let mut request = Request::new(body);
        *request.method_mut() = verb;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// Whether the request goes to a host that a response or the caller named. A session needs no
    /// credentials: its URI is one.
    pub(crate) fn is_for_another_host(&self) -> bool {
        matches!(
            self.place,
            Place::Session {
                own_host: false,
                ..
            }
        )
    }

    /// Whether a status other than a success is part of the protocol.
    pub(crate) fn expects(&self, status: StatusCode) -> bool {
        matches!(self.place, Place::Session { .. }) && status == INCOMPLETE
    }

    /// Whether the response is returned without unpacking it.
    pub(crate) fn wants_packed(&self) -> bool {
        matches!(self.place, Place::Download(_))
    }
}

/// The URL of a request to a path below the root URL, or to that of the method.
fn uri(call: &Call, path: Option<&'static str>) -> Result<Uri, Error> {
    let value = |name: &str| call.get(name);
    let own = call.method;
    let method = Method {
        path: path.unwrap_or(own.path),
        ..*own
    };
    let expanded = url::expand(&method, &value, call.check_patterns)
        .map_err(Error::invalid_parameter_value)?;
    let mut target = match path {
        Some(_) => call.client.root_url(&method, &value),
        None => call.client.base_url(&method, &value),
    };
    target.push_str(&expanded);
    target.push('?');
    target.push_str(&call.query_text());
    let length = target.len();
    Uri::try_from(target)
        .map_err(|error| Error::invalid_request(format_args!("its URL of {length} bytes: {error}")))
}
