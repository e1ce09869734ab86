//! # Errors and retries
//!
//! Everything that can go wrong is an [`Error`]. It prints as one line without secrets; what it is, it is asked:
//!
//! ```
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(endpoint: String) -> Result<(), dialogflow::Error> {
//! # let credentials = dialogflow::Credentials::anonymous();
//! # let client = dialogflow::v2::Client::builder().with_credentials(credentials);
//! # let client = client.with_endpoint(endpoint);
//! # let client = client.build().await?;
//! use dialogflow::Code;
//!
//! match client
//!     .projects()
//!     .conversation_profiles()
//!     .get("projects/my-project/conversationProfiles/my-conversation-profile")
//!     .send()
//!     .await
//! {
//!     Ok(response) => println!("{response:?}"),
//!     Err(error) if error.is_timeout() => println!("try again later: {error}"),
//!     Err(error) => {
//!         match error.status() {
//!             Some(status) if *status.code() == Code::NotFound => println!("not there"),
//!             _ => return Err(error),
//!         }
//!     }
//! }
//! # Ok(())
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # fn run() {
//! #     use std::io::{Read as _, Write as _};
//! #     let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
//! #     let endpoint = format!("http://{}", listener.local_addr().unwrap());
//! #     let server = listener.try_clone().unwrap();
//! #     std::thread::spawn(move || {
//! #         let (mut stream, _) = server.accept().unwrap();
//! #         let _ = stream.read(&mut [0; 4096]);
//! #         let _ = stream.write_all("HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 70\r\n\r\n{\"error\":{\"code\":404,\"message\":\"There is none.\",\"status\":\"NOT_FOUND\"}}".as_bytes());
//! #         let _ = stream.shutdown(std::net::Shutdown::Write);
//! #         let _ = stream.read_to_end(&mut Vec::new());
//! #     });
//! #     let mut runtime = tokio::runtime::Builder::new_current_thread();
//! #     let runtime = runtime.enable_all().build().unwrap();
//! #     runtime.block_on(example(endpoint)).unwrap();
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # run();
//! ```
//!
//! | predicate | what has happened |
//! |---|---|
//! | [`is_configuration`] | the client cannot be built, or not be used as it is set up |
//! | [`is_invalid_request`] | nothing was sent, because a parameter breaks a rule: [`invalid_parameter`] is it |
//! | [`is_credentials`] | nothing was sent, because the credentials gave no token |
//! | [`is_connect`] | nothing was sent, because no connection could be made |
//! | [`is_transport`] | the exchange broke off: those of `is_connect`, and connections that were lost on the way |
//! | [`is_timeout`] | time ran out on this side: see [timeouts](super::timeouts) |
//! | [`is_decode`] | a successful response is not the JSON that was expected |
//! | [`is_body_too_large`] | a successful response is larger than `with_max_response_size`, 256 MiB unless set |
//! | [`is_repeated_page_token`] | a list would never end: see [paging](super::paging) |
//!
//! With none of them, the service has answered with an error. [`http_status`], [`headers`] and [`body`] are there whenever a
//! response came; the body of an error is kept up to 1 MiB.
//!
//! ## What the service says
//!
//! [`status`] is Google's own description, whatever form the body has, and `None` where it has none that is known:
//! the canonical code, a message for developers, a reason (`rateLimitExceeded`), and details. The types of
//! details are in [`details`]: `ErrorInfo`, `BadRequest`, `QuotaFailure`, `RetryInfo`, `Help` and more.
//!
//! ```
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(endpoint: String) -> Result<(), dialogflow::Error> {
//! # let credentials = dialogflow::Credentials::anonymous();
//! # let client = dialogflow::v2::Client::builder().with_credentials(credentials);
//! # let client = client.with_endpoint(endpoint);
//! # let client = client.build().await?;
//! use dialogflow::details::ErrorInfo;
//!
//! let error = client
//!     .projects()
//!     .conversation_profiles()
//!     .get("projects/my-project/conversationProfiles/my-conversation-profile")
//!     .send()
//!     .await
//!     .unwrap_err();
//! let info: Option<ErrorInfo> = error.status().and_then(|status| status.detail());
//! let reason = info.and_then(|info| info.reason);
//! assert_eq!(reason.as_deref(), Some("SERVICE_DISABLED"));
//! # Ok(())
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # fn run() {
//! #     use std::io::{Read as _, Write as _};
//! #     let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
//! #     let endpoint = format!("http://{}", listener.local_addr().unwrap());
//! #     let server = listener.try_clone().unwrap();
//! #     std::thread::spawn(move || {
//! #         let (mut stream, _) = server.accept().unwrap();
//! #         let _ = stream.read(&mut [0; 4096]);
//! #         let _ = stream.write_all("HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 206\r\n\r\n{\"error\":{\"code\":403,\"details\":[{\"@type\":\"type.googleapis.com/google.rpc.ErrorInfo\",\"domain\":\"googleapis.com\",\"reason\":\"SERVICE_DISABLED\"}],\"message\":\"The API is not enabled.\",\"status\":\"PERMISSION_DENIED\"}}".as_bytes());
//! #         let _ = stream.shutdown(std::net::Shutdown::Write);
//! #         let _ = stream.read_to_end(&mut Vec::new());
//! #     });
//! #     let mut runtime = tokio::runtime::Builder::new_current_thread();
//! #     let runtime = runtime.enable_all().build().unwrap();
//! #     runtime.block_on(example(endpoint)).unwrap();
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # run();
//! ```
//!
//! ## What is tried again
//!
//! A call is tried again when its failure may pass and doing it twice does no harm:
//!
//! - **May pass**, which is what [`is_retryable`] says: the exchange broke off or took too long; no token for a reason that
//!   passes; HTTP 408, 429, 500, 502, 503 and 504, and 403 where the reason is the rate of calls.
//! - **No harm**: the method is a GET, PUT or DELETE, or `with_idempotency(true)` was said on the request
//!   (`with_idempotency(false)` takes one of the three out). Any method may be tried again where the request provably never
//!   left: there was no connection, or no token.
//!
//! A POST or PATCH that may have reached the service is left to you: it may have done what it was asked for.
//!
//! ## How often, and how long in between
//!
//! [`RetryPolicy`] says it, for a client or for a request:
//!
//! | | unless set | |
//! |---|---|---|
//! | attempts, the first included | 5 | `with_max_attempts` |
//! | longest pause before the second | 1 second | `with_initial_backoff` |
//! | growth of the longest pause | doubled each time | `with_multiplier` |
//! | longest pause of all | 32 seconds | `with_max_backoff` |
//!
//! A pause is a random part of the longest. What the service asks for (`RetryInfo`, else the header `retry-after`;
//! [`retry_delay`]) is kept to where it is longer. Where the total timeout would be over by then, the call fails at once.
//!
//! ```no_run
//! # #[cfg(feature = "v2")]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! use std::time::Duration;
//! use dialogflow::RetryPolicy;
//! use dialogflow::v2::Client;
//!
//! let policy = RetryPolicy::new()
//!     .with_max_attempts(3)
//!     .with_initial_backoff(Duration::from_millis(200));
//! let patient = Client::builder().with_retry_policy(policy).build().await?;
//! let hasty = Client::builder().with_retry_policy(RetryPolicy::never()).build().await?;
//! # Ok(())
//! # }
//! ```
//!
//! A request's policy comes before its client's, and an error says how many [`attempts`] there were:
//!
//! ```
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(endpoint: String) -> Result<(), dialogflow::Error> {
//! # let credentials = dialogflow::Credentials::anonymous();
//! # let client = dialogflow::v2::Client::builder().with_credentials(credentials);
//! # let client = client.with_endpoint(endpoint);
//! # let client = client.build().await?;
//! use std::time::Duration;
//! use dialogflow::RetryPolicy;
//! use dialogflow::v2::RequestOptions as _;
//!
//! let policy = RetryPolicy::new()
//!     .with_max_attempts(2)
//!     .with_initial_backoff(Duration::from_millis(1));
//! let request = client
//!     .projects()
//!     .conversation_profiles()
//!     .get("projects/my-project/conversationProfiles/my-conversation-profile")
//!     .with_retry_policy(policy)
//!     .with_idempotency(true);
//! let error = request.send().await.unwrap_err();
//! assert!(error.is_retryable());
//! assert_eq!(error.attempts(), 2);
//! # Ok(())
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # fn run() {
//! #     use std::io::{Read as _, Write as _};
//! #     let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
//! #     let endpoint = format!("http://{}", listener.local_addr().unwrap());
//! #     let server = listener.try_clone().unwrap();
//! #     std::thread::spawn(move || {
//! #         let (mut stream, _) = server.accept().unwrap();
//! #         let _ = stream.read(&mut [0; 4096]);
//! #         let _ = stream.write_all("HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\ncontent-length: 0\r\n\r\n".as_bytes());
//! #         let _ = stream.shutdown(std::net::Shutdown::Write);
//! #         let _ = stream.read_to_end(&mut Vec::new());
//! #         let (mut stream, _) = server.accept().unwrap();
//! #         let _ = stream.read(&mut [0; 4096]);
//! #         let _ = stream.write_all("HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\ncontent-length: 0\r\n\r\n".as_bytes());
//! #         let _ = stream.shutdown(std::net::Shutdown::Write);
//! #         let _ = stream.read_to_end(&mut Vec::new());
//! #     });
//! #     let mut runtime = tokio::runtime::Builder::new_current_thread();
//! #     let runtime = runtime.enable_all().build().unwrap();
//! #     runtime.block_on(example(endpoint)).unwrap();
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # run();
//! ```
//!
//! Whatever the policy, a client whose calls mostly fail holds its further attempts back: it has 50 of them, and each
//! success gives a tenth of one back, up to 50. In an outage it soon makes one attempt for each call, and is no part of what
//! keeps the service down. An attempt with another token after HTTP 401 is beside all this: see
//! [credentials](super::credentials).
//!
//! With `tracing`, each call and each attempt is a span (method, host, HTTP status, number), and each further attempt an
//! event at the level debug.
//!
//! [`Error`]: crate::Error
//! [`RetryPolicy`]: crate::RetryPolicy
//! [`attempts`]: crate::Error::attempts
//! [`body`]: crate::Error::body
//! [`details`]: crate::details
//! [`headers`]: crate::Error::headers
//! [`http_status`]: crate::Error::http_status
//! [`invalid_parameter`]: crate::Error::invalid_parameter
//! [`is_body_too_large`]: crate::Error::is_body_too_large
//! [`is_configuration`]: crate::Error::is_configuration
//! [`is_connect`]: crate::Error::is_connect
//! [`is_credentials`]: crate::Error::is_credentials
//! [`is_decode`]: crate::Error::is_decode
//! [`is_invalid_request`]: crate::Error::is_invalid_request
//! [`is_repeated_page_token`]: crate::Error::is_repeated_page_token
//! [`is_retryable`]: crate::Error::is_retryable
//! [`is_timeout`]: crate::Error::is_timeout
//! [`is_transport`]: crate::Error::is_transport
//! [`retry_delay`]: crate::Error::retry_delay
//! [`status`]: crate::Error::status
