//! The client runtime, on which all generated methods, messages and enums are built.
//!
//! It is the same in every generated crate. The crate root re-exports the items that applications
//! use. The other items are for generated code, which uses the re-exports below.

pub mod call;
pub mod call_defaults;
pub mod client;
mod clock;
pub mod code;
pub mod credentials;
mod data_wrapper;
mod deferred_error;
pub mod details;
mod endpoint;
pub mod error;
mod exclusive;
mod host;
mod http_request;
pub mod json;
mod macros;
#[cfg(feature = "_media")]
pub mod media;
pub mod message;
pub mod method;
pub mod open_enum;
#[cfg(feature = "_operations")]
pub mod operations;
mod options;
pub mod page_token;
pub mod paging;
mod parameters;
pub mod polling;
#[cfg(feature = "_raw")]
pub mod raw;
mod redact;
pub mod request;
mod request_id;
pub mod response;
mod response_mask;
pub mod retry;
mod retry_after;
mod retry_loop;
pub(crate) mod seal;
pub mod send;
pub mod status;
#[cfg(feature = "_streams")]
pub mod streams;
mod text;
mod trace;
pub mod transport;
pub mod url;
pub mod wait_until;
pub mod wkt;

pub use call::Call;
pub use call_defaults::{CallDefaults, RequestIdPlace, RetryDefaults};
pub use client::{ClientBuilder, ClientCore, ServiceClient};
pub use code::Code;
pub use credentials::{Credentials, Token, TokenSource};
pub use error::Error;
pub use json::{DecodeError, Field, Reader, Wire, Writer};
#[allow(unused_imports, reason = "used by emitted code only")]
pub(crate) use macros::{handle_as_client, message_as_json, open_enum_as_name};
#[cfg(feature = "_media")]
pub use media::{
    Download, DownloadMethod, DownloadRequest, Progress, Source, Upload, UploadMethod,
    UploadSession,
};
pub use message::{Extra, Message, Misfit, Outcome};
pub use method::{Endpoint, Method, Pattern, Regional, Segment, Service, Sibling, Verb};
pub use open_enum::{OpenEnum, UnknownValue};
#[cfg(feature = "_operations")]
pub use operations::{
    Operation, OperationContents, OperationForm, OperationMethods, OperationState, Operations,
    Poller,
};
pub use page_token::{PageToken, token_text};
pub use paging::{Items, PageItem, Paged, PagedItems, Pages, next_request};
pub use polling::PollingPolicy;
#[cfg(feature = "_raw")]
pub use raw::RawBody;
pub use request::Request;
pub use response::Response;
pub use retry::{RetryPolicy, RetryThrottle};
#[allow(unused_imports, reason = "used by emitted code only")]
pub(crate) use seal::Seal;
pub use send::{SendFuture, SendResponseFuture, StreamFuture};
pub use status::Status;
#[cfg(feature = "_streams")]
pub use streams::MessageStream;
pub use transport::Body;
pub use url::ParameterValue;
pub use wait_until::WaitUntil;
pub use wkt::{Duration, FieldMask, Timestamp};
