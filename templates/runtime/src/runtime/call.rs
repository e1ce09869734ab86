//! The values that were set for one call of one method, before any of them is checked.
//!
//! Every emitted request type wraps a [`Call`], and each of its setters forwards to the call in one
//! line. What is done with a call is elsewhere: `http_request` builds the HTTP request, `send` and
//! `retry_loop` send it, `paging` makes the call for the next page.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

use bytes::Bytes;

use crate::runtime::client::ClientCore;
use crate::runtime::deferred_error::{Change, DeferredError};
use crate::runtime::error::Error;
use crate::runtime::json::{self, Wire};
use crate::runtime::method::Method;
use crate::runtime::options::CallOptions;
use crate::runtime::parameters::Parameters;
use crate::runtime::redact;
use crate::runtime::retry::RetryPolicy;
use crate::runtime::url::ParameterValue;

/// One call of one method. Values are stored as text, as they will be sent. Setting a value again
/// replaces it.
///
/// The fields are behind a trait object to keep emitted code cheap to compile. The compiler proves
/// for each request type that it is `Send` and `Sync`, and it would go through all fields each time,
/// down to those of the HTTP client. That took a third of the time that a generated crate needs.
#[doc(hidden)]
pub struct Call(Box<dyn BoxedFields>);

/// The fields of a [`Call`] as a trait object.
trait BoxedFields: Send + Sync {
    fn get(&self) -> &Fields;
    fn get_mut(&mut self) -> &mut Fields;
    fn boxed_clone(&self) -> Box<dyn BoxedFields>;
}

/// The fields of a [`Call`]. Code outside of the crate can name the type, and nothing more.
#[derive(Clone)]
#[doc(hidden)]
pub struct Fields {
    pub(crate) client: ClientCore,
    pub(crate) method: &'static Method,
    /// The method's own parameters, for the path and the query.
    pub(crate) parameters: Parameters,
    /// The standard parameters of the document.
    pub(crate) standard: Parameters,
    /// Further query parameters of the caller.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Option<Bytes>,
    /// The content type of a body that is not JSON.
    pub(crate) body_type: Option<String>,
    pub(crate) check_patterns: bool,
    /// Further headers of the caller.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) options: CallOptions,
    /// The start of the URL, in place of the one that follows from the location in the parameters.
    pub(crate) base_url: Option<String>,
    /// Whether the caller declared the call idempotent; `None` leaves that to the HTTP verb.
    pub(crate) idempotent: Option<bool>,
    /// Returned in place of sending the call.
    pub(crate) deferred_error: Option<DeferredError>,
    #[cfg(feature = "_media")]
    /// The request that moves media, in place of the method's own.
    pub(crate) media: Option<crate::runtime::media::Target>,
}

impl Call {
    /// A call of `method` with nothing set.
    pub fn new(client: &ClientCore, method: &'static Method) -> Self {
        Call(Box::new(Fields {
            client: client.clone(),
            method,
            parameters: Parameters::default(),
            standard: Parameters::default(),
            query: Vec::new(),
            body: None,
            body_type: None,
            check_patterns: true,
            headers: Vec::new(),
            options: CallOptions::default(),
            base_url: None,
            idempotent: None,
            deferred_error: None,
            #[cfg(feature = "_media")]
            media: None,
        }))
    }

    /// Moves the call out and leaves one with nothing set in its place.
    pub(crate) fn take(&mut self) -> Self {
        let empty = Call::new(&self.client, self.method);
        std::mem::replace(self, empty)
    }

    /// [`set`](Self::set) by value, for the required parameters of a method.
    pub fn with(mut self, name: &'static str, value: impl ParameterValue) -> Self {
        self.set(name, value);
        self
    }

    /// [`set_body`](Self::set_body) by value.
    pub fn with_body<T: Wire>(mut self, body: &T) -> Self {
        self.set_body(body);
        self
    }

    /// Sets a parameter of the method. `name` is its name in the document.
    #[inline]
    pub fn set(&mut self, name: &'static str, value: impl ParameterValue) {
        self.set_texts(name, vec![value.into_text()]);
    }

    /// Sets a repeated parameter of the method. The query gets one entry for each value, and none
    /// for an empty list.
    #[inline]
    pub fn set_all<V: ParameterValue>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = V>,
    ) {
        self.set_texts(name, values.into_iter().map(V::into_text).collect());
    }

    /// Sets a standard parameter. `name` is its name in the document: `$.xgafv`.
    #[inline]
    pub fn set_standard(&mut self, name: &'static str, value: impl ParameterValue) {
        self.standard.set(name, vec![value.into_text()]);
        self.resolve_deferred_error(Change::StandardParameter);
    }

    /// Adds a query parameter. It replaces nothing, even if the query has one of this name.
    #[inline]
    pub fn add_query(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.query.push((name.into(), value.into()));
    }

    /// Sets the request body. It is encoded here, so that later steps need not know its type.
    #[inline]
    pub fn set_body<T: Wire>(&mut self, body: &T) {
        self.set_body_bytes(json::encode(body).into());
    }

    fn set_texts(&mut self, name: &'static str, values: Vec<String>) {
        self.parameters.set(name, values);
        self.resolve_deferred_error(Change::Parameter(name));
    }

    pub(crate) fn set_body_bytes(&mut self, body: Bytes) {
        self.body = Some(body);
        self.resolve_deferred_error(Change::Body);
    }

    /// Allows path parameters that do not match the `pattern` of the document. All other rules for
    /// path parameters still apply.
    pub fn without_pattern_check(&mut self) {
        self.check_patterns = false;
    }

    /// Sets a header. It replaces a header of the same name. An invalid name or value is an error
    /// when the HTTP request is built.
    pub fn set_header(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.headers.push((name.into(), value.into()));
    }

    /// Sets how often this call is attempted. It overrides the policy of the client.
    pub fn set_retry_policy(&mut self, policy: RetryPolicy) {
        self.options.retry = Some(policy);
    }

    /// Sets how long each attempt may take. It overrides the timeout of the client.
    pub fn set_attempt_timeout(&mut self, timeout: Duration) {
        self.options.attempt_timeout = Some(timeout);
    }

    /// Sets how long the call may take with all of its attempts. It overrides the timeout of the
    /// client.
    pub fn set_total_timeout(&mut self, timeout: Duration) {
        self.options.total_timeout = Some(timeout);
    }

    /// Declares whether making the call twice has the same effect as making it once. It overrides
    /// what the HTTP verb implies.
    pub fn set_idempotent(&mut self, idempotent: bool) {
        self.idempotent = Some(idempotent);
    }

    /// The start of the URL, with a trailing slash: the host, and the document's `servicePath`.
    pub(crate) fn base_url(&self) -> String {
        let value = |name: &str| self.parameters.get(name);
        match &self.base_url {
            Some(base_url) => base_url.clone(),
            None => self.client.base_url(self.method, &value),
        }
    }

    #[cfg(feature = "_operations")]
    /// Sends this call to the host of another call, with the headers and the standard parameters of
    /// that call. Parameters about the form of its response are left out.
    pub(crate) fn follow(&mut self, other: &Call) {
        self.base_url = Some(other.base_url());
        self.headers.clone_from(&other.headers);
        for (name, value) in other.standard.iter() {
            if !["fields", "$fields", "alt", "callback"].contains(&name) {
                self.standard.set(name, vec![value.to_owned()]);
            }
        }
    }

    /// The value of a parameter of the method, as text; the first value of a repeated parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.parameters.get(name)
    }

    /// Fails if an earlier step found an error that the caller has not resolved since.
    pub(crate) fn check_deferred_error(&self) -> Result<(), Error> {
        self.deferred_error
            .map_or(Ok(()), |deferred| Err(deferred.into_error()))
    }

    fn resolve_deferred_error(&mut self, change: Change) {
        self.deferred_error = self
            .deferred_error
            .filter(|deferred| !deferred.is_resolved_by(change));
    }
}

impl BoxedFields for Fields {
    fn get(&self) -> &Fields {
        self
    }

    fn get_mut(&mut self) -> &mut Fields {
        self
    }

    fn boxed_clone(&self) -> Box<dyn BoxedFields> {
        Box::new(self.clone())
    }
}

impl Deref for Call {
    type Target = Fields;

    fn deref(&self) -> &Fields {
        self.0.get()
    }
}

impl DerefMut for Call {
    fn deref_mut(&mut self) -> &mut Fields {
        self.0.get_mut()
    }
}

impl Clone for Call {
    fn clone(&self) -> Self {
        Call(self.0.boxed_clone())
    }
}

/// Shows the values without secrets. Of the body, only the length is shown.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query: Vec<(&str, &str)> = self
            .query
            .iter()
            .map(|(name, value)| (name.as_str(), redact::censored(name, value)))
            .collect();
        let mut output = f.debug_struct("Call");
        output
            .field("method", &self.method.id)
            .field("parameters", &self.parameters);
        output
            .field("standard", &self.standard)
            .field("query", &query);
        // A header that a caller sets may hold a secret.
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        if !names.is_empty() {
            output.field("headers", &names);
        }
        if let Some(body) = &self.body {
            output.field("body_length", &body.len());
        }
        output.field("client", &self.client).finish()
    }
}
