//! From a call to the HTTP request, exactly as it goes over the wire.
//!
//! Here are the URL, the query and its order, the headers, the body, and the rule for URLs that are
//! too long. How single values are encoded or refused is in `url`.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};

use crate::runtime::call::Call;
use crate::runtime::error::Error;
use crate::runtime::options;
use crate::runtime::url;

/// A GET whose URL is longer than this, in characters, goes as a POST: servers and proxies on the
/// way refuse long URLs. The figure and the way round are those of Google's own clients.
const MAX_GET_URL: usize = 2048;

const X_HTTP_METHOD_OVERRIDE: HeaderName = HeaderName::from_static("x-http-method-override");
const X_GOOG_API_VERSION: HeaderName = HeaderName::from_static("x-goog-api-version");

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

impl Call {
    /// The finished request, for tests, dry runs and other HTTP libraries. Nothing is sent.
    ///
    /// The client's credentials are among the headers, marked as sensitive, so that `Debug` of the
    /// headers leaves them out. Credentials that are fetched are not: that takes an exchange of its
    /// own, which `send` makes. What a caller has put into the query (`key`,
    /// `access_token`) is in its URL, which prints in full.
    ///
    /// # Errors
    ///
    /// An [invalid request](Error::is_invalid_request): a path parameter breaks one of its rules,
    /// or the URL would be longer than a URL can be.
    pub fn into_http_request(self) -> Result<http::Request<Bytes>, Error> {
        let id = self.method.id;
        let mut request = self.build().map_err(|error| error.in_method(id))?;
        self.client
            .credentials()
            .at_hand()
            .apply(request.headers_mut());
        Ok(request)
    }

    /// The request without the client's credentials.
    pub(crate) fn build(&self) -> Result<http::Request<Bytes>, Error> {
        let value = |name: &str| self.parameters.get(name);
        let path = url::expand(self.method, &value, self.check_patterns)
            .map_err(Error::invalid_parameter_value)?;
        let query = self.query_text();
        let mut target = self.client.base_url(self.method, &value);
        target.push_str(&path);

        let mut verb = Method::from(self.method.verb);
        let mut headers = self.client.headers();
        if let Some(version) = self.method.api_version {
            let version = HeaderValue::from_str(version)
                .map_err(|_| Error::invalid_request("the method's API version is no header"))?;
            headers.insert(X_GOOG_API_VERSION, version);
        }

        let url_length = target.len() + 1 + query.len();
        let body = if verb == Method::GET && !self.method.has_body && url_length > MAX_GET_URL {
            verb = Method::POST;
            headers.insert(X_HTTP_METHOD_OVERRIDE, HeaderValue::from_static("GET"));
            headers.insert(header::CONTENT_TYPE, FORM);
            Bytes::from(query)
        } else {
            target.push('?');
            target.push_str(&query);
            self.content(&verb, &mut headers)
        };

        for (name, value) in &self.headers {
            options::set_header(&mut headers, name, value)?;
        }

        let uri = Uri::try_from(target).map_err(|error| {
            Error::invalid_request(format_args!("its URL of {url_length} bytes: {error}"))
        })?;
        let mut request = http::Request::new(body);
        *request.method_mut() = verb;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// The body, and the headers that go with it. The length of a body that is there is left to
    /// whoever sends it.
    fn content(&self, verb: &Method, headers: &mut HeaderMap) -> Bytes {
        if self.method.has_body {
            headers.insert(header::CONTENT_TYPE, JSON);
            // Nothing was set where the request schema has no properties, yet a body is expected.
            let empty = Bytes::from_static(b"{}");
            return self.body.clone().unwrap_or(empty);
        }
        if matches!(*verb, Method::POST | Method::PUT | Method::PATCH) {
            // HTTP libraries leave it out where there is no body, and then Google's servers answer
            // 411.
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        Bytes::new()
    }

    /// The query: the method's parameters, the standard ones, what is always sent, and what the
    /// caller adds.
    fn query_text(&self) -> String {
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

    /// Whether the caller has set a parameter of this name, in whichever way.
    fn sets(&self, name: &str) -> bool {
        self.parameters.get(name).is_some()
            || self.standard.get(name).is_some()
            || self.query.iter().any(|(known, _)| known == name)
    }
}
