//! # Timeouts
//!
//! A call always ends. Unless something else is set:
//!
//! | what | may take | on the builder | on a request |
//! |---|---|---|---|
//! | making a connection, TLS included | 10 seconds | `with_connect_timeout` | |
//! | an attempt: its token, the connection, the whole response | 60 seconds | `with_attempt_timeout` | the same |
//! | the call: all attempts and the pauses in between | 5 minutes | `with_total_timeout` | the same |
//!
//! ```no_run
//! # #[cfg(feature = "v2")]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! use std::time::Duration;
//! use dialogflow::v2::Client;
//!
//! let client = Client::builder()
//!     .with_connect_timeout(Duration::from_secs(2))
//!     .with_attempt_timeout(Duration::from_secs(10))
//!     .with_total_timeout(Duration::from_secs(30))
//!     .build()
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! On a request they are in the trait `dialogflow::v2::RequestOptions`, and come before those of the client:
//!
//! ```
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(endpoint: String) -> Result<(), dialogflow::Error> {
//! # let credentials = dialogflow::Credentials::anonymous();
//! # let client = dialogflow::v2::Client::builder().with_credentials(credentials);
//! # let client = client.with_endpoint(endpoint);
//! # let client = client.build().await?;
//! use std::time::Duration;
//! use dialogflow::v2::RequestOptions as _;
//!
//! let request = client
//!     .projects()
//!     .conversation_profiles()
//!     .get("projects/my-project/conversationProfiles/my-conversation-profile")
//!     .with_total_timeout(Duration::from_millis(50));
//! let error = request.send().await.unwrap_err();
//! assert!(error.is_timeout());
//! # Ok(())
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # fn run() {
//! #     use std::io::{Read as _, Write as _};
//! #     let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
//! #     let endpoint = format!("http://{}", listener.local_addr().unwrap());
//! #     let mut runtime = tokio::runtime::Builder::new_current_thread();
//! #     let runtime = runtime.enable_all().build().unwrap();
//! #     runtime.block_on(example(endpoint)).unwrap();
//! # }
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # run();
//! ```
//!
//! - An attempt that takes too long is tried again like any other failure that may pass: see
//!   [errors and retries](super::errors). The total ends the call; the error of the
//!   attempt before, if there was one, is its `source()`.
//! - No attempt goes beyond the total, whatever its own time. A pause that would is not begun: the call ends with the
//!   error of the attempt before.
//! - For a method that takes long to answer, raise both.
//! - Each page of a list is a call of its own, with all of its time.
//! - A transport of your own has its own time for connecting; the other two are kept as ever.
//!
//! An error of this kind is one that [`is_timeout`](crate::Error::is_timeout) knows. The service may have done what it was
//! asked for all the same.
//!
//! ## Cancelling
//!
//! A call is a future: dropped, it stops, with its attempts and its pauses, and nothing of it goes on in the background. So what
//! ends futures ends calls: `select!`, the end of a task, or a time that several calls share:
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! use std::time::Duration;
//!
//! let request = client
//!     .projects()
//!     .conversation_profiles()
//!     .get("projects/my-project/conversationProfiles/my-conversation-profile");
//! let both = async {
//!     request.clone().send().await?;
//!     request.send().await
//! };
//! match tokio::time::timeout(Duration::from_secs(5), both).await {
//!     Ok(response) => println!("{:?}", response ?),
//!     Err(_) => println!("five seconds are over"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The service is not told, and may finish what it has begun. A stream of pages or items loses nothing when the future of
//! its `next` is dropped: the next one waits for the same page.
