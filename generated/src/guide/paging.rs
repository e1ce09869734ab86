//! # Paging
//!
//! Lists come in pages. Where the document says how, requests have `by_item`, `by_page` and `next_request`, as that of
//! `dialogflow.projects.conversationProfiles.list` here.
//!
//! ## Items
//!
//! [`Items`] asks for the next page when the items of the last one are used up. It is a stream with a `next` of its own; for
//! combinators use it with the `futures` crate. The size of a page is a matter of speed only:
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! let mut items = client
//!     .projects()
//!     .conversation_profiles()
//!     .list("projects/my-project")
//!     .set_page_size(100)
//!     .by_item();
//! while let Some(item) = items.next().await {
//!     let item = item?;
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! ## Pages
//!
//! [`Pages`] gives the responses whole, for what they hold beside the items:
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! let mut pages = client
//!     .projects()
//!     .conversation_profiles()
//!     .list("projects/my-project")
//!     .by_page();
//! while let Some(page) = pages.next().await {
//!     let page = page?;
//!     println!("{page:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! ## By hand
//!
//! `next_request` makes the request of the next page from a request and its response, `None` after the last. The request can
//! be kept, and sent later:
//!
//! ```no_run
//! # #[cfg(all(feature = "v2", feature = "conversation-profiles"))]
//! # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
//! let mut next = Some(
//!     client.projects().conversation_profiles().list("projects/my-project"),
//! );
//! while let Some(request) = next {
//!     let page = request.clone().send().await?;
//!     println!("{page:?}");
//!     next = request.next_request(&page);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! ## Where it ends
//!
//! The walk ends at the first response without a token for a next page. To end it earlier, stop asking: nothing is fetched
//! ahead; or say `with_page_limit(10)` on the stream, and have the request of the eleventh page from `into_request`.
//!
//! After an error the stream is at its end; `into_request` gives the request of the page that failed, to go on from there. A
//! server that gives the same token again would go on for ever: that is an error, which [`is_repeated_page_token`] knows.
//!
//! The standard parameter `fields` says what of a response is wanted, and can leave the token out. Then a list would seem to
//! end with its first page. The streams add the token to it; by hand, the request that `next_request` gives is an error
//! when it is sent.
//!
//! [`Items`]: crate::Items
//! [`Pages`]: crate::Pages
//! [`is_repeated_page_token`]: crate::Error::is_repeated_page_token
