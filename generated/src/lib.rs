//! Client for the Dialogflow API, generated from Google's Discovery documents.
//!
//! Calls start at a client, whose accessors follow the tree of resources:
//!
//! ```no_run
//! # async fn first_steps() -> Result<(), dialogflow::Error> {
//! use dialogflow::Credentials;
//! use dialogflow::v2::Client;
//!
//! let credentials = Credentials::access_token("..");
//! let client = Client::builder().with_credentials(credentials).build().await?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! - A method of a handle makes a request; `set_..` sets its optional parameters, [`with_..`] the
//!   standard ones, and `send` sends it.
//! - Messages are in [`v2::schemas`]: `new()`, `set_..`, public fields. What a message holds
//!   beside its fields, because this crate does not know it or it did not fit, is in its [`Extra`] and
//!   is sent back.
//! - Enums are open: a value that this crate does not know is kept, and `From<&str>` makes any.
//! - An [`Error`] keeps the status, headers and body of the response.
//!
//! [`with_..`]: v2::RequestOptions
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(missing_docs)]
#![allow(deprecated, reason = "what the API deprecates is still part of it")]

pub mod runtime;

#[cfg(feature = "v2")]
#[rustfmt::skip]
pub mod v2;
pub use runtime::message::{from_slice, from_value, to_value, to_vec};

#[rustfmt::skip]
pub use runtime::{
    Code, Credentials, DecodeError, Duration, Error, Extra, FieldMask, Items, Message,
    OpenEnum, Pages, Response, Status, Timestamp, UnknownValue,
};
