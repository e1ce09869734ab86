//! The HTTP side of the runtime against real servers on the loopback interface.
//!
//! One program for all of it, because linking the HTTP and TLS libraries takes longer than running
//! the tests.

#[cfg(test)]
mod any_request;
#[cfg(test)]
mod attempts;
#[cfg(test)]
mod call;
#[cfg(test)]
mod call_defaults;
#[cfg(test)]
mod client;
#[cfg(test)]
mod collector;
#[cfg(test)]
mod data_wrapper;
#[cfg(test)]
mod details;
#[cfg(test)]
#[cfg(feature = "_streams")]
mod emulators;
#[cfg(test)]
mod errors;
#[cfg(test)]
mod fake;
#[cfg(test)]
#[cfg(feature = "auth")]
mod federation;
#[cfg(test)]
#[cfg(feature = "auth")]
mod found;
#[cfg(test)]
#[cfg(feature = "auth")]
mod google;
#[cfg(test)]
mod gzip;
#[cfg(test)]
mod hosts;
#[cfg(test)]
mod http2;
#[cfg(test)]
mod library;
#[cfg(test)]
#[cfg(feature = "_media")]
mod media;
#[cfg(test)]
#[cfg(feature = "_streams")]
mod messages;
#[cfg(test)]
mod misfits;
#[cfg(test)]
#[cfg(feature = "_operations")]
mod operations;
#[cfg(test)]
mod paging;
#[cfg(test)]
mod pieces;
#[cfg(test)]
mod process;
#[cfg(test)]
#[cfg(feature = "_raw")]
mod raw;
#[cfg(test)]
mod request;
#[cfg(test)]
mod runtimes;
#[cfg(test)]
mod secrets;
#[cfg(test)]
mod server;
#[cfg(test)]
mod spans;
#[cfg(test)]
mod streams;
#[cfg(test)]
mod survive;
#[cfg(test)]
mod timeouts;
#[cfg(test)]
mod tokens;
#[cfg(test)]
mod transports;
#[cfg(test)]
mod wait_until;
