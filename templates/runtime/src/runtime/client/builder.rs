//! The builder of clients: every setting, with its documentation.

use std::error::Error as StdError;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use tower_service::Service;

use super::{ClientCore, ServiceClient};
use crate::runtime::credentials::Credentials;
use crate::runtime::error::Error;
use crate::runtime::options::CallOptions;
use crate::runtime::retry::{RetryPolicy, RetryThrottle};
use crate::runtime::transport::{Body, Connecting, Transport};

/// Builds a client: set options, then call [`build`](Self::build).
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder<C> {
    settings: Settings,
    client: PhantomData<fn() -> C>,
}

/// The caller's settings, unchecked.
#[derive(Clone, Default)]
pub(super) struct Settings {
    pub(super) endpoint: Option<String>,
    pub(super) insecure_http: bool,
    pub(super) mtls: bool,
    pub(super) universe_domain: Option<String>,
    pub(super) credentials: Option<Credentials>,
    pub(super) quota_project: Option<String>,
    pub(super) user_agent: Option<String>,
    pub(super) transport: Option<Transport>,
    pub(super) connecting: Connecting,
    pub(super) max_response_size: Option<usize>,
    pub(super) stall_timeout: Option<Duration>,
    pub(super) throttle: RetryThrottle,
    pub(super) options: CallOptions,
    pub(super) scopes: Option<Vec<String>>,
}

impl<C: ServiceClient> ClientBuilder<C> {
    /// A builder with nothing set.
    #[doc(hidden)]
    pub fn new() -> Self {
        ClientBuilder {
            settings: Settings::default(),
            client: PhantomData,
        }
    }

    /// Sends the requests to this endpoint instead of the service's own: `https://host`, optionally
    /// with a port and the start of a path. It takes precedence over all other rules about hosts.
    ///
    /// Plain `http://` is accepted for the loopback interface (`localhost`, `127.0.0.1`, `[::1]`);
    /// see [`with_insecure_http`](Self::with_insecure_http). Requests to a loopback endpoint never
    /// use a proxy.
    pub fn with_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.settings.endpoint = Some(endpoint.into());
        self
    }

    /// Accepts an endpoint with plain `http://` on another machine. Other machines on the network
    /// path can then read and change all data, credentials included.
    pub fn with_insecure_http(mut self) -> Self {
        self.settings.insecure_http = true;
        self
    }

    /// Sends the requests to the API's endpoint for mutual TLS, if the document has one. The client
    /// then needs its own certificate: see
    /// [`with_client_certificate`](Self::with_client_certificate).
    pub fn with_mtls_endpoint(mut self) -> Self {
        self.settings.mtls = true;
        self
    }

    /// The universe domain that the calls go to, in place of `googleapis.com`, for clouds of Google's
    /// that are separate from the public one. Credentials of another universe are refused.
    ///
    /// It has no effect on an endpoint set with [`with_endpoint`](Self::with_endpoint).
    pub fn with_universe_domain(mut self, domain: impl Into<String>) -> Self {
        self.settings.universe_domain = Some(domain.into());
        self
    }

    /// The credentials of the client: a token, a key, a source of tokens, or [none at
    /// all](Credentials::anonymous). With the feature `auth`, a client without credentials uses those
    /// of the machine (Application Default Credentials).
    pub fn with_credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.settings.credentials = Some(credentials.into());
        self
    }

    /// The project whose quota calls use and that is billed for them, sent as `x-goog-user-project`.
    pub fn with_quota_project(mut self, project: impl Into<String>) -> Self {
        self.settings.quota_project = Some(project.into());
        self
    }

    /// The `user-agent` header of every request, in place of this crate's name and version. Some of
    /// Google's servers compress their responses only if it contains the word `gzip`.
    pub fn with_user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.settings.user_agent = Some(user_agent.into());
        self
    }

    /// The client's own certificate and its private key, as PEM, sent to servers that request one
    /// (mutual TLS). Use it together with [`with_mtls_endpoint`](Self::with_mtls_endpoint).
    ///
    /// It has no effect on a transport of your own.
    pub fn with_client_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.connecting.certificate = Some(pem.into());
        self
    }

    /// The timeout for a new connection, TLS included. The default is 10 seconds.
    ///
    /// It has no effect on a transport of your own.
    pub fn with_connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connecting.timeout = Some(timeout);
        self
    }

    /// The limit on the unpacked size of a response, in bytes. The default is 256 MiB. A larger
    /// response is an [error](Error::is_body_too_large). So is a gzip response that unpacks to more
    /// than 16 MiB and more than 100 times its size.
    pub fn with_max_response_size(mut self, bytes: usize) -> Self {
        self.settings.max_response_size = Some(bytes);
        self
    }

    /// The number of attempts of a call and the delays between them; see [`RetryPolicy`] for the
    /// defaults. A call can have its own policy.
    pub fn with_retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.settings.options.retry = Some(policy);
        self
    }

    /// The number of retries that the client makes while the service is down, for all calls
    /// together; see [`RetryThrottle`].
    pub fn with_retry_throttle(mut self, throttle: RetryThrottle) -> Self {
        self.settings.throttle = throttle;
        self
    }

    /// The timeout of one attempt of a call, from fetching a token to decoding the response. The
    /// default is 60 seconds, and another one for some methods. A call can have its own timeout.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.options.attempt_timeout = Some(timeout);
        self
    }

    /// The timeout of a call with all of its attempts and the delays between them. The default is 5
    /// minutes, and another one for some methods. A call can have its own timeout.
    pub fn with_total_timeout(mut self, timeout: Duration) -> Self {
        self.settings.options.total_timeout = Some(timeout);
        self
    }

    /// The time that the body of a response or of a streamed request may make no progress. The
    /// default is 30 seconds. The call then fails with a [timeout](Error::is_timeout), even if its
    /// other timeouts have not passed. Data that is produced more slowly, such as live audio, needs
    /// a longer time.
    pub fn with_stall_timeout(mut self, timeout: Duration) -> Self {
        self.settings.stall_timeout = Some(timeout);
        self
    }

    /// The OAuth scopes of the tokens that the client fetches, in place of those of the API. They
    /// have no effect on credentials with their own scopes.
    #[cfg(feature = "auth")]
    pub fn with_scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.settings.scopes = Some(scopes.into_iter().map(S::into).collect());
        self
    }

    /// Sends every request through `service` in place of the HTTP client that comes with the crate:
    /// a client of another library, a client with layers, or a fake for tests.
    ///
    /// Each attempt is one call of the service, on a clone of its own. The request is complete,
    /// with credentials in its headers. Its [`Body`] is available as bytes, or streamed if the call
    /// streams. The response is returned with its headers, and its body, of any type, is read
    /// afterwards. The client still does retries, timeouts, gzip and the limit on the size of
    /// responses. The service is responsible for pooling, proxies and TLS. In particular the
    /// service
    ///
    /// - must not follow redirects, because the credentials would be sent to the new host;
    /// - should not retry, because its retries are not counted as attempts;
    /// - should detect lost connections, for example by pinging HTTP/2 connections: after an
    ///   attempt timed out, the next one uses the same service.
    ///
    /// If an error of the service, or one of its [sources](StdError::source), is an
    /// [`std::io::Error`] for a refused connection, a `rustls::Error` or an `h2::Error`, it is
    /// handled like an error of the crate's own HTTP client.
    ///
    /// ```
    /// use std::task::{Context, Poll};
    ///
    /// /// Answers everything with an empty object, whatever the type of the request's body.
    /// #[derive(Clone)]
    /// struct Fake;
    ///
    /// impl<B> tower_service::Service<http::Request<B>> for Fake {
    ///     type Response = http::Response<String>;
    ///     type Error = std::io::Error;
    ///     type Future = std::future::Ready<Result<Self::Response, Self::Error>>;
    ///
    ///     fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
    ///         Poll::Ready(Ok(()))
    ///     }
    ///
    ///     fn call(&mut self, request: http::Request<B>) -> Self::Future {
    ///         assert_eq!(request.method(), "GET");
    ///         std::future::ready(Ok(http::Response::new("{}".to_owned())))
    ///     }
    /// }
    ///
    /// // Client::builder().with_transport(Fake).with_credentials(Credentials::anonymous())
    /// ```
    pub fn with_transport<S, B>(mut self, service: S) -> Self
    where
        S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + 'static,
        S::Error: Into<Box<dyn StdError + Send + Sync>>,
        S::Future: Send,
        B: http_body::Body + Send + 'static,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.settings.transport = Some(Transport::supplied(service));
        self
    }

    /// Sends every request through this client, for its proxies, certificates, resolver and pool.
    ///
    /// Build it with
    ///
    /// - `redirect(reqwest::redirect::Policy::none())`: a client that follows redirects sends an
    ///   API key to the other host;
    /// - `retry(reqwest::retry::never())`: other retries are not counted as attempts;
    /// - `http2_keep_alive_interval(..)` and `http2_keep_alive_while_idle(true)`: a lost connection
    ///   is otherwise used for every call until the system detects it.
    ///
    /// Its connections belong to the Tokio runtime that made them: a client that is used from
    /// several current-thread runtimes hangs while the runtime that created a connection is idle.
    #[cfg(feature = "reqwest-0_13")]
    pub fn with_reqwest_client(mut self, client: reqwest::Client) -> Self {
        self.settings.transport = Some(Transport::Reqwest(client));
        self
    }

    /// Builds the client. Nothing is sent to the service, and no token is fetched yet. Credentials
    /// that fetch tokens need a Tokio runtime here; a client with other credentials can be built
    /// anywhere.
    ///
    /// # Runtimes
    ///
    /// Calls need a Tokio runtime with timers and I/O (`enable_all()`); Tokio panics without them.
    /// A client may be used from several runtimes, also after the one in which it was built has
    /// ended: each runtime gets connections of its own, and fetches tokens itself. Your own
    /// transports, `reqwest` clients and token sources are shared by all runtimes.
    ///
    /// # Connections
    ///
    /// Connections go through the proxies of the environment (`HTTPS_PROXY`, `ALL_PROXY`,
    /// `NO_PROXY`), use HTTP/2 if the server offers it, and are kept for the next call. HTTP/2
    /// connections are pinged every 20 seconds. After an attempt has timed out before the first
    /// byte of a response, later attempts use new connections, at most every 10 seconds; calls in
    /// progress finish on the old ones. Redirects are never followed.
    ///
    /// # Errors
    ///
    /// A [configuration](Error::is_configuration) error: a setting has a value that cannot be used,
    /// a credentials file cannot be read or lacks a field, the machine's TLS certificates cannot be
    /// read, or no credentials were set and the feature `auth`, which would find them, is off.
    /// Missing credentials of the machine are reported by the first call. The error's text contains
    /// no secret.
    // This function is asynchronous because finding credentials may need it later.
    pub async fn build(self) -> Result<C, Error> {
        ClientCore::new(C::SERVICE, C::SCOPES, self.settings).map(C::from_core)
    }
}

impl<C: ServiceClient> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> Clone for ClientBuilder<C> {
    fn clone(&self) -> Self {
        ClientBuilder {
            settings: self.settings.clone(),
            client: PhantomData,
        }
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = &self.settings;
        // The certificate is not shown, because it contains its key. An invalid endpoint may
        // contain a password.
        let mut shown = f.debug_struct("ClientBuilder");
        shown.field("credentials", &settings.credentials);
        shown.field("transport", &settings.transport);
        shown.field("quota_project", &settings.quota_project);
        shown.field("user_agent", &settings.user_agent);
        shown.finish_non_exhaustive()
    }
}
