//! What can be set on every request: the API's standard parameters, and what goes beyond its document.

use crate::runtime;
use crate::v3beta1::schemas;

/// What every request can be given beside its own parameters: `use` it to call its methods.
///
/// The names of the standard parameters are the document's. Credentials that are set here travel where the document
/// says, in the URL; those of the client travel in headers.
pub trait RequestOptions: runtime::AsCall + Sized {
    /// V1 error format.
    fn with_xgafv(mut self, value: impl Into<schemas::Xgafv>) -> Self {
        self.as_call_mut().set_standard("$.xgafv", value.into());
        self
    }

    /// OAuth access token.
    fn with_access_token(mut self, value: impl Into<String>) -> Self {
        self.as_call_mut().set_standard("access_token", value.into());
        self
    }

    /// Data format for response.
    fn with_alt(mut self, value: impl Into<schemas::Alt>) -> Self {
        self.as_call_mut().set_standard("alt", value.into());
        self
    }

    /// Selector specifying which fields to include in a partial response.
    fn with_fields(mut self, value: impl Into<String>) -> Self {
        self.as_call_mut().set_standard("fields", value.into());
        self
    }

    /// API key. Your API key identifies your project and provides you with API access, quota, and
    /// reports. Required unless you provide an OAuth 2.0 token.
    fn with_key(mut self, value: impl Into<String>) -> Self {
        self.as_call_mut().set_standard("key", value.into());
        self
    }

    /// OAuth 2.0 token for the current user.
    fn with_oauth_token(mut self, value: impl Into<String>) -> Self {
        self.as_call_mut().set_standard("oauth_token", value.into());
        self
    }

    /// Returns response with indentations and line breaks.
    fn with_pretty_print(mut self, value: bool) -> Self {
        self.as_call_mut().set_standard("prettyPrint", value);
        self
    }

    /// Available to use for quota purposes for server-side applications. Can be any arbitrary string
    /// assigned to a user, but should not exceed 40 characters.
    fn with_quota_user(mut self, value: impl Into<String>) -> Self {
        self.as_call_mut().set_standard("quotaUser", value.into());
        self
    }

    /// Legacy upload protocol for media (e.g. "media", "multipart").
    fn with_upload_type(mut self, value: impl Into<String>) -> Self {
        self.as_call_mut().set_standard("uploadType", value.into());
        self
    }

    /// Upload protocol for media (e.g. "raw", "multipart").
    fn with_upload_protocol(mut self, value: impl Into<String>) -> Self {
        self.as_call_mut().set_standard("upload_protocol", value.into());
        self
    }

    /// Adds a query parameter that has no setter; it may be given several times.
    fn with_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.as_call_mut().add_query(name, value);
        self
    }

    /// Adds a header, in place of the one of that name.
    fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.as_call_mut().set_header(name, value);
        self
    }

    /// How often the call is tried, in place of what its client has.
    fn with_retry_policy(mut self, policy: runtime::RetryPolicy) -> Self {
        self.as_call_mut().set_retry_policy(policy);
        self
    }

    /// Says whether doing the call twice does what doing it once does, in place of what its verb says: only such a call
    /// is tried again after it may have reached the server.
    fn with_idempotency(mut self, idempotent: bool) -> Self {
        self.as_call_mut().set_idempotent(idempotent);
        self
    }

    /// How long each attempt may take, in place of what its client has.
    fn with_attempt_timeout(mut self, timeout: std::time::Duration) -> Self {
        self.as_call_mut().set_attempt_timeout(timeout);
        self
    }

    /// How long the call may take with all of its attempts and the waiting between them, in place of what its client has.
    fn with_total_timeout(mut self, timeout: std::time::Duration) -> Self {
        self.as_call_mut().set_total_timeout(timeout);
        self
    }

    /// Sends names of resources that do not look as the document says they must, because documents err. What would
    /// lead to another method or host is refused all the same.
    fn without_pattern_check(mut self) -> Self {
        self.as_call_mut().without_pattern_check();
        self
    }
}
