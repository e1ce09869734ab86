//! Setting a client up.

use std::error::Error as StdError;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use http_body::Body;
use tower_service::Service;

use super::{ClientCore, ServiceClient};
use crate::runtime::credentials::Credentials;
use crate::runtime::error::Error;
use crate::runtime::options::CallOptions;
use crate::runtime::retry::RetryPolicy;
use crate::runtime::transport::{Connecting, Transport};

/// Sets a client up, option by option, and [builds](Self::build) it.
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder<C> {
    settings: Settings,
    client: PhantomData<fn() -> C>,
}

/// Everything that can be set, as it was given.
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

    /// Sends the requests to this endpoint instead of the service's own: `https://host`, a port and
    /// the start of a path allowed. It comes before every other rule about hosts.
    ///
    /// Plain `http://` is accepted for the loopback interface (`localhost`, `127.0.0.1`, `[::1]`);
    /// see [`with_insecure_http`](Self::with_insecure_http). Requests to a loopback endpoint never
    /// use a proxy.
    pub fn with_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.settings.endpoint = Some(endpoint.into());
        self
    }

    /// Accepts an endpoint with plain `http://` on another machine. Whoever sits between here and
    /// there can then read and change everything, credentials included.
    pub fn with_insecure_http(mut self) -> Self {
        self.settings.insecure_http = true;
        self
    }

    /// Sends the requests to the API's endpoint for mutual TLS, where the document has one. The
    /// client then needs a certificate of its own: see
    /// [`with_client_certificate`](Self::with_client_certificate).
    pub fn with_mtls_endpoint(mut self) -> Self {
        self.settings.mtls = true;
        self
    }

    /// The universe domain that the calls go to, in place of `googleapis.com`: a cloud of Google's
    /// that is apart from the public one. Credentials of another universe are refused.
    ///
    /// It has no effect on an endpoint given with [`with_endpoint`](Self::with_endpoint).
    pub fn with_universe_domain(mut self, domain: impl Into<String>) -> Self {
        self.settings.universe_domain = Some(domain.into());
        self
    }

    /// What the client shows to be let in: a token, a key, a source of tokens, or [none at
    /// all](Credentials::anonymous). With the feature `auth`, a client that is given none finds some
    /// on the machine (Application Default Credentials).
    pub fn with_credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.settings.credentials = Some(credentials.into());
        self
    }

    /// The project whose quota calls use and who pays for them, sent as `x-goog-user-project`.
    pub fn with_quota_project(mut self, project: impl Into<String>) -> Self {
        self.settings.quota_project = Some(project.into());
        self
    }

    /// The `user-agent` header of every request, in place of this crate's name and version. Some of
    /// Google's servers compress their responses only where it has the word `gzip` in it.
    pub fn with_user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.settings.user_agent = Some(user_agent.into());
        self
    }

    /// The client's own certificate and its private key, as PEM, shown to servers that ask for one
    /// (mutual TLS). Goes with [`with_mtls_endpoint`](Self::with_mtls_endpoint).
    ///
    /// It has no effect on a transport of the caller's.
    pub fn with_client_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.connecting.certificate = Some(pem.into());
        self
    }

    /// How long a connection may take to be made, TLS included; 10 seconds unless set.
    ///
    /// It has no effect on a transport of the caller's.
    pub fn with_connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connecting.timeout = Some(timeout);
        self
    }

    /// How large a response may be, in bytes, unpacked; 256 MiB unless set. A larger one is an
    /// [error](Error::is_body_too_large).
    pub fn with_max_response_size(mut self, bytes: usize) -> Self {
        self.settings.max_response_size = Some(bytes);
        self
    }

    /// How often a call is tried and how long it waits in between; see [`RetryPolicy`] for what holds
    /// unless set. A call can have its own.
    pub fn with_retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.settings.options.retry = Some(policy);
        self
    }

    /// How long one attempt of a call may take, fetching a token and reading the response included;
    /// 60 seconds unless set. A call can have its own.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.options.attempt_timeout = Some(timeout);
        self
    }

    /// How long a call may take, all of its attempts and the waiting in between included; 5 minutes
    /// unless set. A call can have its own.
    pub fn with_total_timeout(mut self, timeout: Duration) -> Self {
        self.settings.options.total_timeout = Some(timeout);
        self
    }

    /// The OAuth scopes of the tokens that the client fetches, in place of those of the API. They have
    /// no effect on credentials that came with scopes of their own.
    #[cfg(feature = "auth")]
    pub fn with_scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.settings.scopes = Some(scopes.into_iter().map(S::into).collect());
        self
    }

    /// Sends every request through `service` in place of the HTTP client that comes with the crate:
    /// a client of another library, one with layers around it, or a fake for tests.
    ///
    /// Each attempt is one call of the service, on a clone of its own, and it is given the request
    /// complete, credentials among its headers. Retries, timeouts and the limit on the size of
    /// responses are the client's as ever; what goes on below (pooling, proxies, TLS) is the
    /// service's. It must not follow redirects: the credentials would go along.
    ///
    /// ```
    /// use std::task::{Context, Poll};
    ///
    /// /// Answers everything with an empty object.
    /// #[derive(Clone)]
    /// struct Fake;
    ///
    /// impl tower_service::Service<http::Request<bytes::Bytes>> for Fake {
    ///     type Response = http::Response<String>;
    ///     type Error = std::io::Error;
    ///     type Future = std::future::Ready<Result<Self::Response, Self::Error>>;
    ///
    ///     fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
    ///         Poll::Ready(Ok(()))
    ///     }
    ///
    ///     fn call(&mut self, request: http::Request<bytes::Bytes>) -> Self::Future {
    ///         assert_eq!(request.method(), "GET");
    ///         std::future::ready(Ok(http::Response::new("{}".to_owned())))
    ///     }
    /// }
    ///
    /// // Client::builder().with_transport(Fake).with_credentials(Credentials::anonymous())
    /// ```
    pub fn with_transport<S, B>(mut self, service: S) -> Self
    where
        S: Service<http::Request<Bytes>, Response = http::Response<B>> + Clone + Send + 'static,
        S::Error: Into<Box<dyn StdError + Send + Sync>>,
        S::Future: Send,
        B: Body + Send,
        B::Data: Send,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.settings.transport = Some(Transport::supplied(service));
        self
    }

    /// Sends every request through this client, for its proxies, certificates, resolver and pool.
    ///
    /// Build it with `redirect(reqwest::redirect::Policy::none())`: a client that follows redirects
    /// to another host takes an API key along.
    #[cfg(feature = "reqwest-0_13")]
    pub fn with_reqwest_client(mut self, client: reqwest::Client) -> Self {
        self.settings.transport = Some(Transport::Http(client));
        self
    }

    /// Builds the client. Nothing is sent to the service. Credentials that fetch tokens begin to do so,
    /// and need to be within a Tokio runtime; a client with others can be built anywhere.
    ///
    /// Connections go through the proxies of the environment (`HTTPS_PROXY`, `ALL_PROXY`,
    /// `NO_PROXY`), use HTTP/2 where the server offers it, and are kept for the next call.
    /// Redirects are never followed.
    ///
    /// # Errors
    ///
    /// A [configuration](Error::is_configuration) error: a setting has a value that cannot be used,
    /// the machine's TLS certificates cannot be read, or no credentials were given and the feature
    /// `auth`, which would find some, is off. That it finds none shows with the first call. No
    /// secret is in the error's text.
    // Asynchronous although it waits for nothing today: what is found on a machine may have to be
    // asked for.
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
        // Not the certificate, which comes with its key. What is not a valid endpoint may hold a
        // password.
        let mut shown = f.debug_struct("ClientBuilder");
        shown.field("credentials", &settings.credentials);
        shown.field("transport", &settings.transport);
        shown.field("quota_project", &settings.quota_project);
        shown.field("user_agent", &settings.user_agent);
        shown.finish_non_exhaustive()
    }
}
