//! The client runtime: what every generated method, message and enum is built on.
//!
//! Written by hand, and the same in every generated crate. What applications use is shown at the
//! root of the crate; the rest is for emitted code, which reaches everything by the short paths
//! below.

pub mod call;
pub mod client;
pub mod code;
pub mod credentials;
pub mod details;
mod endpoint;
pub mod error;
mod host;
pub mod json;
mod macros;
pub mod message;
pub mod method;
pub mod open_enum;
mod options;
pub mod page_token;
pub mod paging;
mod panics;
mod parameters;
mod redact;
mod request;
pub mod response;
mod response_mask;
pub mod retry;
mod retry_after;
mod retry_loop;
pub mod send;
pub mod status;
mod text;
mod trace;
mod transport;
pub mod url;
pub mod wkt;

pub use call::{AsCall, Call};
pub use client::{ClientBuilder, ClientCore, ServiceClient};
pub use code::Code;
pub use credentials::{Credentials, Token, TokenSource};
pub use error::Error;
pub use json::{DecodeError, Field, Reader, Wire, Writer};
#[allow(unused_imports, reason = "used by emitted code only")]
pub(crate) use macros::{handle_as_client, message_as_json, open_enum_as_name};
pub use message::{Extra, Message, Outcome};
pub use method::{Endpoint, Method, Pattern, Regional, Segment, Service, Sibling, Verb};
pub use open_enum::{OpenEnum, UnknownValue};
pub use page_token::PageToken;
pub use paging::{Items, Paged, PagedItems, Pages, next_request};
pub use response::Response;
pub use retry::RetryPolicy;
pub use send::{SendFuture, SendResponseFuture};
pub use status::Status;
pub use url::ParameterValue;
pub use wkt::{Duration, FieldMask, Timestamp};
