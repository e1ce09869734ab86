//! # First steps
//!
//! ```toml
//! [dependencies]
//! dialogflow = "0.1.0"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! Calls start at a client, which is cheap to clone. Its accessors follow the tree of resources, as in Google's
//! documentation; the last function is the method, and takes what the method cannot do without:
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! use dialogflow::v2::Client;
//!
//! let client = Client::builder().build().await?;
//! let mut items = client
//!     .projects()
//!     .conversation_profiles()
//!     .list("projects/my-project")
//!     .by_item();
//! while let Some(item) = items.next().await {
//!     let item = item?;
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! This client finds its [credentials](super::credentials) on the machine: on a desk those that
//! `gcloud auth application-default login` leaves, in Google's clouds those of the machine. Without the feature `auth`, or to
//! use others, give it some: `with_credentials(Credentials::access_token(token))` on the builder, for a token as
//! `gcloud auth print-access-token` prints it.
//!
//! ## Sending something
//!
//! A method that needs a body takes it as its last argument; [messages](super::messages) are made with `new()` and `set_..`:
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! use dialogflow::v2::schemas;
//!
//! let response = client
//!     .projects()
//!     .conversation_profiles()
//!     .create(
//!         "projects/my-project",
//!         schemas::ConversationProfile::new().set_display_name(".."),
//!     )
//!     .send()
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! ## What comes back
//!
//! `send` gives the body of the response. An [`Error`] says [what went wrong](super::errors): `http_status()`, `status()` with
//! Google's code, message and details, `body()` as it came, `is_invalid_request()` for what was never sent because it could
//! not be right, and more. What passes by itself and does no harm twice has been tried again by then.
//!
//! `send_response` gives the status and the headers too:
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! let response = client
//!     .projects()
//!     .conversation_profiles()
//!     .get("projects/my-project/conversationProfiles/my-conversation-profile")
//!     .send_response()
//!     .await?;
//! println!("{} {:?}", response.status(), response.headers());
//! let body = response.into_body();
//! # Ok(())
//! # }
//! ```
//!
//! ## Beside a method's own parameters
//!
//! What every method takes, and what no setter knows, is in the trait `dialogflow::v2::RequestOptions`: the
//! standard parameters as `with_..`, `with_query` for any other, `with_header`, and how [long](super::timeouts) and how
//! [often](super::errors) the call is tried.
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! use dialogflow::v2::RequestOptions as _;
//!
//! let request = client
//!     .projects()
//!     .conversation_profiles()
//!     .get("projects/my-project/conversationProfiles/my-conversation-profile")
//!     .with_query("name", "value");
//! # Ok(())
//! # }
//! ```
//!
//! ## Looking before sending
//!
//! `into_http_request` gives the finished request, for tests, dry runs or another HTTP client. Nothing is sent:
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! let request = client
//!     .projects()
//!     .conversation_profiles()
//!     .get("projects/my-project/conversationProfiles/my-conversation-profile")
//!     .into_http_request()?;
//! println!("{} {}", request.method(), request.uri());
//! # Ok(())
//! # }
//! ```
//!
//! `with_endpoint("http://127.0.0.1:8080")` on the client's builder, with `Credentials::anonymous()`, calls an emulator or a
//! test server instead: see [endpoints](super::endpoints).
//!
//! [`Error`]: crate::Error
