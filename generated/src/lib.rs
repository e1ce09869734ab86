//! Client for the Dialogflow API, generated from Google's Discovery documents.
#![allow(deprecated, reason = "what the API deprecates is still part of it")]

pub mod runtime;
pub mod v2;
pub use runtime::{
    Code, Credentials, DecodeError, Duration, Error, Extra, FieldMask, Items, Message,
    OpenEnum, Pages, Response, Status, Timestamp, UnknownValue,
};
