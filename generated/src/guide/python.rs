//! # Coming from Python
//!
//! Google's Python client makes its functions from the same document at run time; here they are written out, under the same
//! names in Rust's spelling.
//!
//! | `googleapiclient` | here |
//! |---|---|
//! | `build("dialogflow", "v2")` | `dialogflow::v2::Client::builder().build().await?`, which finds the same credentials |
//! | `credentials=..` | `with_credentials(..)` on the builder: see [credentials](super::credentials) |
//! | `developerKey=".."` | `with_credentials(Credentials::api_key(".."))` |
//! | `client_options={"api_endpoint": ".."}` | `with_endpoint("..")`: see [endpoints](super::endpoints) |
//! | `http=httplib2.Http(timeout=10)` | `with_attempt_timeout(Duration::from_secs(10))`: see [timeouts](super::timeouts) |
//! | resources: `service.a().someThings()` | `client.a().some_things()` |
//! | required parameters: `get(name="..")` | arguments, in the order of the document: `get("..")` |
//! | optional parameters: `list(pageSize=10)` | setters: `list(..).set_page_size(10)` |
//! | `body={..}` | the last argument, a message; `set_body` where the document knows no property of it |
//! | `execute()` | `send().await?` |
//! | `execute(num_retries=4)` | nothing: 5 attempts unless a [`RetryPolicy`](crate::RetryPolicy) says otherwise, see [errors](super::errors) |
//! | `list_next(request, response)` | `request.next_request(&response)`, or `by_item()` for all of them |
//! | `x__xgafv="2"` | `with_xgafv(..)`, of the trait `RequestOptions` |
//! | `fields="..", quotaUser=".."` | `with_fields("..")`, `with_quota_user("..")`, of the same trait |
//! | a property the client does not know | `message.extra.insert("key", value)` |
//! | `except HttpError as e: e.resp.status` | `Err(error)`, then `error.http_status()` |
//! | `e.error_details` | `error.status()`, and its `details()`, or `detail::<ErrorInfo>()` for one with a type |
//! | `service.close()` | dropping the last clone of the client, its handles and requests |
//! | `media_body=..`, `get_media()` | not yet |
//!
//! ```python
//! service.projects().conversationProfiles().list(parent="projects/my-project").execute()
//! ```
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
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
//! ```python
//! service.projects().conversationProfiles().get(name="projects/my-project/conversationProfiles/my-conversation-profile").execute()
//! ```
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! let response = client
//!     .projects()
//!     .conversation_profiles()
//!     .get("projects/my-project/conversationProfiles/my-conversation-profile")
//!     .send()
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! ```python
//! service.projects().conversationProfiles().create(parent="projects/my-project", body={"displayName": ".."}).execute()
//! ```
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
//! ```python
//! service.projects().conversationProfiles().patch(name="projects/my-project/conversationProfiles/my-conversation-profile", body={"displayName": ".."}, updateMask="displayName").execute()
//! ```
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! use dialogflow::v2::schemas;
//!
//! let response = client
//!     .projects()
//!     .conversation_profiles()
//!     .patch(
//!         "projects/my-project/conversationProfiles/my-conversation-profile",
//!         schemas::ConversationProfile::new().set_display_name(".."),
//!     )
//!     .set_update_mask("displayName")
//!     .send()
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! Calls are asynchronous, and a request that is not awaited is not sent. Where Python tries nothing again unless
//! `num_retries` says so, and then any method, calls here are tried again of themselves, but only where doing them twice does
//! no harm; `with_retry_policy(RetryPolicy::never())` makes one attempt of each.
