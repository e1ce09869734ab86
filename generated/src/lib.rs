//! Client for the Dialogflow API, generated from Google's Discovery documents.
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
//! The accessors of a client follow the tree of resources. A method of a handle makes a request: `set_..` sets its
//! optional parameters, and `send` sends it. This client finds its [credentials](guide::credentials) on the machine, with the
//! feature `auth`; others are given to its builder.
//!
//! More is in the [`guide`]:
//!
//! - [`first_steps`](guide::first_steps): a client, a call, what comes back
//! - [`messages`](guide::messages): what is kept of what the crate does not know, and how to send it
//! - [`paging`](guide::paging): lists that come in pages
//! - [`credentials`](guide::credentials): what a client shows to be let in, and where it finds that
//! - [`endpoints`](guide::endpoints): which host a call goes to, and what carries it there
//! - [`errors`](guide::errors): what can go wrong, and what is tried again
//! - [`timeouts`](guide::timeouts): how long a call may take, and how it is ended
//! - [`features`](guide::features): compiling less of the API
//! - [`python`](guide::python): how a call of Google's Python client is written here
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(missing_docs)]
#![allow(deprecated, reason = "what the API deprecates is still part of it")]

#[rustfmt::skip]
pub mod guide;
pub mod runtime;

#[cfg(feature = "v2")]
#[rustfmt::skip]
pub mod v2;

#[cfg(feature = "v2beta1")]
#[rustfmt::skip]
pub mod v2beta1;

#[cfg(feature = "v3")]
#[rustfmt::skip]
pub mod v3;

#[cfg(feature = "v3beta1")]
#[rustfmt::skip]
pub mod v3beta1;
pub use runtime::message::{from_slice, from_value, to_value, to_vec};

#[rustfmt::skip]
pub use runtime::{
    Code, Credentials, DecodeError, Duration, Error, Extra, FieldMask, Items, Message,
    OpenEnum, Pages, Response, RetryPolicy, Status, Timestamp, Token, TokenSource,
    UnknownValue, details,
};
