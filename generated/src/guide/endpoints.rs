//! # Endpoints
//!
//! The first of these says which host a call goes to:
//!
//! 1. the endpoint that the client was given, `with_endpoint(..)`;
//! 2. the location in the name of the resource;
//! 3. the API's host for mutual TLS, where the client asks for it;
//! 4. the API's own, `https://dialogflow.googleapis.com/`.
//!
//! A universe domain takes the place of `googleapis.com` in all but the first. All of it is set on the client's builder,
//! [`ClientBuilder`].
//!
//! ## An endpoint of your own
//!
//! ```
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example() -> Result<(), dialogflow::Error> {
//! # let credentials = dialogflow::Credentials::anonymous();
//! # let client = dialogflow::v2::Client::builder().with_credentials(credentials);
//! # let client = client.build().await?;
//! use dialogflow::Credentials;
//! use dialogflow::v2::Client;
//!
//! let client = Client::builder()
//!     .with_endpoint("http://127.0.0.1:8080")
//!     .with_credentials(Credentials::anonymous())
//!     .build()
//!     .await?;
//! let request = client
//!     .projects()
//!     .conversation_profiles()
//!     .list("projects/my-project")
//!     .into_http_request()?;
//! assert!(request.uri().to_string().starts_with("http://127.0.0.1:8080/"));
//! # Ok(())
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # fn run() {
//! #     let mut runtime = tokio::runtime::Builder::new_current_thread();
//! #     let runtime = runtime.enable_all().build().unwrap();
//! #     runtime.block_on(example()).unwrap();
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # run();
//! ```
//!
//! The endpoint may have a port and the start of a path, but no user, query or fragment. Plain `http://` is accepted for
//! this machine (`localhost`, `127.0.0.1`, `[::1]`), which is where emulators and test servers are, and never goes through a
//! proxy there. To another machine it takes `with_insecure_http()`: whoever sits in between can read the credentials.
//!
//! ## By location
//!
//! A resource in a location is served by a host of that location:
//!
//! - `https://{location}-dialogflow.googleapis.com/`
//!
//! The location is read in the name that the call has in its path, so one client calls all of them. Names without a location,
//! and those with `global` or `-` for it, go to the API's own host, as does a location that can be no part of a host's name.
//!
//! ```
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example() -> Result<(), dialogflow::Error> {
//! # let credentials = dialogflow::Credentials::anonymous();
//! # let client = dialogflow::v2::Client::builder().with_credentials(credentials);
//! # let client = client.build().await?;
//! let request = client
//!     .projects()
//!     .locations()
//!     .conversation_profiles()
//!     .get(
//!         "projects/my-project/locations/europe-west1/conversationProfiles/my-conversation-profile",
//!     )
//!     .into_http_request()?;
//! assert_eq!(request.uri().host(), Some("europe-west1-dialogflow.googleapis.com"));
//! # Ok(())
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # fn run() {
//! #     let mut runtime = tokio::runtime::Builder::new_current_thread();
//! #     let runtime = runtime.enable_all().build().unwrap();
//! #     runtime.block_on(example()).unwrap();
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # run();
//! ```
//!
//! ## Universe domains
//!
//! A cloud of Google's that is apart from the public one has its domain in place of `googleapis.com`. Credentials that are
//! fetched know their universe: those of another than the one called are refused at the first call.
//!
//! ```
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example() -> Result<(), dialogflow::Error> {
//! # let credentials = dialogflow::Credentials::anonymous();
//! # let client = dialogflow::v2::Client::builder().with_credentials(credentials);
//! # let client = client.build().await?;
//! use dialogflow::Credentials;
//! use dialogflow::v2::Client;
//!
//! let client = Client::builder()
//!     .with_universe_domain("example.com")
//!     .with_credentials(Credentials::access_token("my-token"))
//!     .build()
//!     .await?;
//! let request = client
//!     .projects()
//!     .conversation_profiles()
//!     .list("projects/my-project")
//!     .into_http_request()?;
//! assert!(request.uri().to_string().starts_with("https://dialogflow.example.com/"));
//! # Ok(())
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # fn run() {
//! #     let mut runtime = tokio::runtime::Builder::new_current_thread();
//! #     let runtime = runtime.enable_all().build().unwrap();
//! #     runtime.block_on(example()).unwrap();
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # run();
//! ```
//!
//! ## Mutual TLS
//!
//! `https://dialogflow.mtls.googleapis.com/` asks clients for a certificate:
//!
//! ```no_run
//! # #[cfg(feature = "v2")]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use dialogflow::v2::Client;
//!
//! let pem = std::fs::read("certificate-and-key.pem")?;
//! let client = Client::builder()
//!     .with_mtls_endpoint()
//!     .with_client_certificate(pem)
//!     .build()
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! ## A transport of your own
//!
//! Connections are pooled, use HTTP/2 where the server does, and go through the proxies of the environment (`HTTPS_PROXY`,
//! `ALL_PROXY`, `NO_PROXY`). What should be otherwise is given to the builder: a `reqwest::Client`, with the feature
//! `reqwest-0_13`, or any service of [`tower`](https://docs.rs/tower) over the types of the crate `http`, which is how layers
//! and fakes plug in. Retries, timeouts and the limit on the size of responses stay the client's; certificates and the time to
//! connect are then the transport's own.
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "reqwest-0_13"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use dialogflow::v2::Client;
//!
//! let http = reqwest::Client::builder()
//!     .redirect(reqwest::redirect::Policy::none())
//!     .build()?;
//! let client = Client::builder().with_reqwest_client(http).build().await?;
//! # Ok(())
//! # }
//! ```
//!
//! A fake for tests, with the crates `bytes`, `http` and `tower-service`:
//!
//! ```
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example() -> Result<(), dialogflow::Error> {
//! # let credentials = dialogflow::Credentials::anonymous();
//! # let client = dialogflow::v2::Client::builder().with_credentials(credentials);
//! # let client = client.build().await?;
//! use std::convert::Infallible;
//! use std::future::{Ready, ready};
//! use std::task::{Context, Poll};
//! use bytes::Bytes;
//! use dialogflow::Credentials;
//! use dialogflow::v2::Client;
//!
//! #[derive(Clone)]
//! struct NothingThere;
//! impl tower_service::Service<http::Request<Bytes>> for NothingThere {
//!     type Response = http::Response<String>;
//!     type Error = Infallible;
//!     type Future = Ready<Result<Self::Response, Infallible>>;
//!     fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
//!         Poll::Ready(Ok(()))
//!     }
//!     fn call(&mut self, _: http::Request<Bytes>) -> Self::Future {
//!         let mut response = http::Response::new(String::new());
//!         *response.status_mut() = http::StatusCode::NOT_FOUND;
//!         ready(Ok(response))
//!     }
//! }
//! let client = Client::builder()
//!     .with_transport(NothingThere)
//!     .with_credentials(Credentials::anonymous())
//!     .build()
//!     .await?;
//! let error = client
//!     .projects()
//!     .conversation_profiles()
//!     .list("projects/my-project")
//!     .send()
//!     .await
//!     .unwrap_err();
//! assert_eq!(error.http_status().unwrap(), 404);
//! # Ok(())
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # fn run() {
//! #     let mut runtime = tokio::runtime::Builder::new_current_thread();
//! #     let runtime = runtime.enable_all().build().unwrap();
//! #     runtime.block_on(example()).unwrap();
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # run();
//! ```
//!
//! ## Redirects
//!
//! They are never followed: credentials would go to a host that nobody has chosen. A redirect is an error with its HTTP
//! status. A transport of your own must not follow them either.
//!
//! [`ClientBuilder`]: crate::runtime::ClientBuilder
