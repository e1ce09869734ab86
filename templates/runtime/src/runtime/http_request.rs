//! The HTTP request of a call, exactly as it is sent.
//!
//! This module decides the URL, the order of the query, the headers, the body, and how requests
//! with long URLs are sent. Single values are encoded or refused in `url`.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};

use crate::runtime::call::Call;
use crate::runtime::data_wrapper;
use crate::runtime::error::Error;
use crate::runtime::options;
use crate::runtime::url;

/// The maximum length of the URL of a GET request, in characters. A longer one is sent as a POST,
/// because servers and proxies refuse long URLs. Google's own clients use the same limit and the
/// same replacement.
const MAX_GET_URL: usize = 2048;

const X_HTTP_METHOD_OVERRIDE: HeaderName = HeaderName::from_static("x-http-method-override");
const X_GOOG_API_VERSION: HeaderName = HeaderName::from_static("x-goog-api-version");

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

impl Call {
    /// The finished HTTP request, for tests, dry runs and other HTTP libraries. Nothing is sent.
    ///
    /// The headers contain the credentials that the client holds already, marked as sensitive, so
    /// that `Debug` of the headers does not show them. Credentials that must be fetched first are
    /// missing, because only `send` fetches them. Credentials that the caller set as query
    /// parameters (`key`, `access_token`) are part of the URL, and `Debug` shows them.
    ///
    /// # Errors
    ///
    /// An [invalid request](Error::is_invalid_request): a path parameter breaks one of its rules,
    /// or the URL is longer than a URL can be. The errors about page tokens that `send` returns
    /// before it sends anything.
    pub fn into_http_request(self) -> Result<http::Request<Bytes>, Error> {
        let id = self.method.id;
        let mut request = self
            .check_deferred_error()
            .and_then(|()| self.build())
            .map_err(|error| error.in_method(id))?;
        self.client
            .credentials()
            .at_hand()
            .apply(request.headers_mut());
        Ok(request)
    }

    /// The request without the client's credentials.
    pub(crate) fn build(&self) -> Result<http::Request<Bytes>, Error> {
        #[cfg(feature = "_media")]
        if let Some(target) = &self.media {
            return target.build(self);
        }
        let value = |name: &str| self.parameters.get(name);
        let path = url::expand(self.method, &value, self.check_patterns)
            .map_err(Error::invalid_parameter_value)?;
        let query = self.query_text();
        let mut target = self.base_url();
        target.push_str(&path);

        let mut verb = Method::from(self.method.verb);
        let mut headers = self.own_headers()?;

        let url_length = target.len() + 1 + query.len();
        let body = if verb == Method::GET && !self.method.has_body && url_length > MAX_GET_URL {
            verb = Method::POST;
            headers.insert(X_HTTP_METHOD_OVERRIDE, HeaderValue::from_static("GET"));
            headers.insert(header::CONTENT_TYPE, FORM);
            Bytes::from(query)
        } else {
            target.push('?');
            target.push_str(&query);
            self.body(&verb, &mut headers)?
        };

        self.add_caller_headers(&mut headers)?;

        let uri = Uri::try_from(target).map_err(|error| {
            Error::invalid_request(format_args!("its URL of {url_length} bytes: {error}"))
        })?;
        let mut request = http::Request::new(body);
        *request.method_mut() = verb;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// The headers that the runtime sets for any request of the method, without credentials.
    pub(crate) fn own_headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = self.client.headers();
        if let Some(version) = self.method.api_version {
            let version = HeaderValue::from_str(version).map_err(|_| {
                Error::invalid_request("the method's API version is not a valid header value")
            })?;
            headers.insert(X_GOOG_API_VERSION, version);
        }
        Ok(headers)
    }

    /// Adds the headers that the caller set. Each replaces a header of the same name.
    pub(crate) fn add_caller_headers(&self, headers: &mut HeaderMap) -> Result<(), Error> {
        for (name, value) in &self.headers {
            options::set_header(headers, name, value)?;
        }
        Ok(())
    }

    /// The body, with its headers. The HTTP library adds the length of a body that is not empty.
    pub(crate) fn body(&self, verb: &Method, headers: &mut HeaderMap) -> Result<Bytes, Error> {
        if let Some(content_type) = &self.body_type {
            if !content_type.is_empty() {
                options::set_header(headers, header::CONTENT_TYPE.as_str(), content_type)?;
            }
            if let Some(body) = self.body.clone().filter(|body| !body.is_empty()) {
                return Ok(body);
            }
        } else if self.method.has_body {
            headers.insert(header::CONTENT_TYPE, JSON);
            // A request schema without properties: no body was set, but servers expect one.
            let empty = Bytes::from_static(b"{}");
            let body = self.body.clone().unwrap_or(empty);
            return Ok(data_wrapper::wrap(self.client.service().wraps_data, body));
        }
        if matches!(*verb, Method::POST | Method::PUT | Method::PATCH) {
            // HTTP libraries omit the header if there is no body, and Google's servers then respond
            // with 411.
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        Ok(Bytes::new())
    }

    /// The query: the method's parameters, the standard parameters, the parameters that are always
    /// sent, and those that the caller added.
    pub(crate) fn query_text(&self) -> String {
        let mut query = String::with_capacity(64);
        let in_path = |name: &str| self.method.takes_in_path(name);
        for (name, value) in self.parameters.iter().filter(|(name, _)| !in_path(name)) {
            url::push_pair(&mut query, name, value);
        }
        for (name, value) in self.standard.iter() {
            url::push_pair(&mut query, name, value);
        }
        for (name, value) in [("alt", "json"), ("prettyPrint", "false")] {
            if !self.sets(name) {
                url::push_pair(&mut query, name, value);
            }
        }
        for (name, value) in &self.query {
            url::push_pair(&mut query, name, value);
        }
        query
    }

    /// Whether the caller set a parameter with this name, by a setter or in the query.
    fn sets(&self, name: &str) -> bool {
        self.parameters.get(name).is_some()
            || self.standard.get(name).is_some()
            || self.query.iter().any(|(known, _)| known == name)
    }
}
