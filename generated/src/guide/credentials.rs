//! # Credentials
//!
//! A client that is given no credentials takes those of the machine (Application Default Credentials):
//!
//! ```no_run
//! # #[cfg(feature = "v2")]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! use dialogflow::v2::Client;
//!
//! let client = Client::builder().build().await?;
//! # Ok(())
//! # }
//! ```
//!
//! They are the first of these that there is:
//!
//! 1. the file that the environment variable `GOOGLE_APPLICATION_CREDENTIALS` names;
//! 2. what `gcloud auth application-default login` has left: `gcloud/application_default_credentials.json` in `~/.config`, on
//!    Windows in `%APPDATA%`;
//! 3. the metadata server of Google's clouds, which gives tokens of the machine's service account.
//!
//! So the same program runs on a desk and in the cloud. Others are given to the builder, `with_credentials(..)`:
//!
//! | to show | give | feature `auth` |
//! |---|---|---|
//! | an access token | `Credentials::access_token(token)`: used as it is, never refreshed | |
//! | an API key | `Credentials::api_key(key)`: not every method takes one | |
//! | tokens from somewhere else | `Credentials::token_source(source)` | |
//! | nothing | `Credentials::anonymous()`: emulators, tests, methods open to everyone | |
//! | what the machine has | `Credentials::application_default()`, the same as giving none | needed |
//! | a file's credentials | `Credentials::file(path)`, or `Credentials::json(value)` with its content | needed |
//! | credentials of the crate `google-cloud-auth` | these themselves | needed |
//!
//! They travel in headers only, and no `Debug`, error or span shows them:
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
//! let credentials = Credentials::api_key("my-key");
//! assert_eq!(format!("{credentials:?}"), "Credentials(API key [censored])");
//! let client = Client::builder().with_credentials(credentials).build().await?;
//! let request = client
//!     .projects()
//!     .conversation_profiles()
//!     .list("projects/my-project")
//!     .into_http_request()?;
//! let key = &request.headers()["x-goog-api-key"];
//! assert_eq!(key, "my-key");
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
//! ## Files
//!
//! A file's `type` says what it is: the key of a service account (`service_account`), a user (`authorized_user`), an identity
//! of another provider (`external_account`, workload identity federation), or a service account to act as
//! (`impersonated_service_account`). Take none from somebody you do not trust: it says where tokens are fetched and
//! which programs are run for that.
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "auth"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! use dialogflow::Credentials;
//! use dialogflow::v2::Client;
//!
//! let client = Client::builder()
//!     .with_credentials(Credentials::file("key.json"))
//!     .with_scopes(["https://www.googleapis.com/auth/cloud-platform"])
//!     .with_quota_project("my-project")
//!     .build()
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! - **Scopes** are that of all of Google Cloud where the API takes it, else all that its document lists, unless `with_scopes`
//!   names others. It has no effect on credentials of `google-cloud-auth`, which come with theirs.
//! - **The quota project** is who pays and whose quota is used. Unless it is set, it is that of the environment variable
//!   `GOOGLE_CLOUD_QUOTA_PROJECT` for the credentials of the machine, then the `quota_project_id` in the file of a user or
//!   of an impersonation.
//!
//! ## Impersonation
//!
//! `gcloud auth application-default login --impersonate-service-account=..` leaves a file that acts as a service account.
//! The same in code, with `google-cloud-auth` among your dependencies, in the major version that this crate depends on:
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "auth"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use google_cloud_auth::credentials::{Builder, impersonated};
//! use dialogflow::v2::Client;
//!
//! let own = Builder::default().build()?;
//! let credentials = impersonated::Builder::from_source_credentials(own)
//!     .with_target_principal("robot@my-project.iam.gserviceaccount.com")
//!     .build()?;
//! let client = Client::builder().with_credentials(credentials).build().await?;
//! # Ok(())
//! # }
//! ```
//!
//! ## A source of your own
//!
//! A [`TokenSource`], or a function like this one, is asked once for all calls that wait, and by the first call again
//! that comes less than a minute before the token's end. A token without `expires_in` serves a single attempt.
//!
//! ```no_run
//! # #[cfg(feature = "v2")]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! use std::time::Duration;
//! use dialogflow::v2::Client;
//! use dialogflow::{Credentials, Token};
//!
//! let credentials = Credentials::token_source(|| async {
//!     let token = std::fs::read_to_string("/run/secrets/token")?;
//!     Ok(Token::new(token.trim()).expires_in(Duration::from_secs(3600)))
//! });
//! let client = Client::builder().with_credentials(credentials).build().await?;
//! # Ok(())
//! # }
//! ```
//!
//! ## Without the feature `auth`
//!
//! `default-features = false` leaves `google-cloud-auth` out, with all that only it needs. A client has to be given a token,
//! a key, a source or `Credentials::anonymous()` then; without one, `build` is an error that says so.
//!
//! ## What may surprise
//!
//! - **A Tokio runtime** has to be there when a client with credentials that fetch tokens is built; elsewhere `build` is a
//!   [configuration](crate::Error::is_configuration) error. Where that runtime ends before the client, the next call
//!   builds the credentials again, in its own. Those that you have built yourself give no token from then on.
//! - **Building waits for no token.** A file that cannot be used is an error of `build`. That a machine has no credentials
//!   shows in the first call, as an error that [`is_credentials`](crate::Error::is_credentials) knows.
//! - **HTTP 401**: a refused token is replaced once in a call: a source is asked again, credentials that the client has made
//!   are built again (at most every ten seconds). If that gives another token, the call is tried with it at once, whatever
//!   its verb and the retry policy; if not, the 401 is the error. A fixed token or key is not tried again.
//! - **`with_header("authorization", ..)`** on a request takes the place of the client's credentials for that call.
//! - **`into_http_request`** fetches nothing: the request has the credentials if they are a token, a key or none.
//! - **Another universe** than the one that is called is refused: see [endpoints](super::endpoints).
//!
//! [`TokenSource`]: crate::TokenSource
