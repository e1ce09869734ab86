//! One call of one method: everything that was set for it, before any of it is checked.
//!
//! Every emitted request type wraps a [`Call`] and forwards to it in one line per setter. What
//! becomes of a call is elsewhere: the HTTP request in `request`, the exchange in `send`, the next
//! page in `paging`.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use crate::runtime::client::ClientCore;
use crate::runtime::json::{self, Wire};
use crate::runtime::method::Method;
use crate::runtime::options::CallOptions;
use crate::runtime::page_token::PageToken;
use crate::runtime::parameters::Parameters;
use crate::runtime::redact;
use crate::runtime::retry::RetryPolicy;
use crate::runtime::url::ParameterValue;

/// A call that is being put together. Values are kept as they will be sent, and replaced when they
/// are set again.
#[doc(hidden)]
#[derive(Clone)]
pub struct Call {
    pub(crate) client: ClientCore,
    pub(crate) method: &'static Method,
    /// The method's own parameters, those of the path among them.
    pub(crate) parameters: Parameters,
    /// The standard parameters of the document.
    pub(crate) standard: Parameters,
    /// What the caller adds to the query.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Option<Bytes>,
    pub(crate) check_patterns: bool,
    /// Headers that the caller adds.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) options: CallOptions,
    /// What the caller says about doing it twice; the verb says it otherwise.
    pub(crate) idempotent: Option<bool>,
    /// Set where this is the call for a page that the server has already given: the place of its
    /// token.
    pub(crate) repeats_page: Option<PageToken>,
    /// Set where nobody can tell whether there is a page to call for: the property that would say it
    /// was not asked for.
    pub(crate) hidden_token: Option<&'static str>,
}

impl Call {
    /// A call with nothing set.
    pub fn new(client: &ClientCore, method: &'static Method) -> Self {
        Call {
            client: client.clone(),
            method,
            parameters: Parameters::default(),
            standard: Parameters::default(),
            query: Vec::new(),
            body: None,
            check_patterns: true,
            headers: Vec::new(),
            options: CallOptions::default(),
            idempotent: None,
            repeats_page: None,
            hidden_token: None,
        }
    }

    /// [`set`](Self::set), for a call in the making: a method's required parameters.
    pub fn with(mut self, name: &'static str, value: impl ParameterValue) -> Self {
        self.set(name, value);
        self
    }

    /// [`set_body`](Self::set_body), for a call in the making.
    pub fn with_body<T: Wire>(mut self, body: &T) -> Self {
        self.set_body(body);
        self
    }

    /// Sets a parameter of the method, by the name that the document has for it.
    #[inline]
    pub fn set(&mut self, name: &'static str, value: impl ParameterValue) {
        self.set_texts(name, vec![value.into_text()]);
    }

    /// Sets a repeated parameter of the method: one entry of the query for each value, none for an
    /// empty list.
    #[inline]
    pub fn set_all<V: ParameterValue>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = V>,
    ) {
        self.set_texts(name, values.into_iter().map(V::into_text).collect());
    }

    /// Sets a standard parameter of the document, by the name that the document has for it
    /// (`$.xgafv`).
    #[inline]
    pub fn set_standard(&mut self, name: &'static str, value: impl ParameterValue) {
        self.standard.set(name, vec![value.into_text()]);
        self.hidden_token = None;
    }

    /// Adds a pair to the query, whatever else is in it.
    #[inline]
    pub fn add_query(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.query.push((name.into(), value.into()));
    }

    /// Sets the body. It is encoded here, so that the type is known nowhere else.
    #[inline]
    pub fn set_body<T: Wire>(&mut self, body: &T) {
        self.set_body_text(json::encode(body));
    }

    fn set_texts(&mut self, name: &'static str, values: Vec<String>) {
        if self.repeats_page == Some(PageToken::Query(name)) {
            self.repeats_page = None;
        }
        // Whatever is set now, the caller goes on from here.
        self.hidden_token = None;
        self.parameters.set(name, values);
    }

    fn set_body_text(&mut self, body: Vec<u8>) {
        if let Some(PageToken::Body(_)) = self.repeats_page {
            self.repeats_page = None;
        }
        self.hidden_token = None;
        self.body = Some(body.into());
    }

    /// Sends path parameters that do not match the document's `pattern`; the other rules for them
    /// still hold.
    pub fn without_pattern_check(&mut self) {
        self.check_patterns = false;
    }

    /// Adds a header, in place of the one of that name. What no header can be is found when the
    /// request is made.
    pub fn set_header(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.headers.push((name.into(), value.into()));
    }

    /// How often this call is tried, in place of what its client has.
    pub fn set_retry_policy(&mut self, policy: RetryPolicy) {
        self.options.retry = Some(policy);
    }

    /// How long each attempt may take, in place of what its client has.
    pub fn set_attempt_timeout(&mut self, timeout: Duration) {
        self.options.attempt_timeout = Some(timeout);
    }

    /// How long the call may take with all of its attempts, in place of what its client has.
    pub fn set_total_timeout(&mut self, timeout: Duration) {
        self.options.total_timeout = Some(timeout);
    }

    /// Says whether doing it twice does what doing it once does, in place of what the verb says.
    pub fn set_idempotent(&mut self, idempotent: bool) {
        self.idempotent = Some(idempotent);
    }

    /// The value that a parameter of the method was set to, as text; the first of a repeated one.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.parameters.get(name)
    }
}

/// What was set, without secrets; of the body only the length.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query: Vec<(&str, &str)> = self
            .query
            .iter()
            .map(|(name, value)| (name.as_str(), redact::shown(name, value)))
            .collect();
        let mut shown = f.debug_struct("Call");
        shown
            .field("method", &self.method.id)
            .field("parameters", &self.parameters);
        shown
            .field("standard", &self.standard)
            .field("query", &query);
        // Who sets a header by hand may set a secret.
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        if !names.is_empty() {
            shown.field("headers", &names);
        }
        if let Some(body) = &self.body {
            shown.field("body_length", &body.len());
        }
        shown.field("client", &self.client).finish()
    }
}

/// What wraps a [`Call`]: every emitted request type.
#[doc(hidden)]
pub trait AsCall {
    /// The call, to be changed.
    fn as_call_mut(&mut self) -> &mut Call;
}
