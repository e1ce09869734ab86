//! The client runtime of generated crates. Here it is compiled, linted and tested; the generator
//! copies it into each generated crate.

pub mod runtime;

// For the tests, which write requests as emitted code does.
#[doc(hidden)]
pub use runtime::seal::Seal;

// The macros for emitted code are private to the crate, so their tests must be part of it.
#[cfg(test)]
#[path = "../tests/inside/macros.rs"]
mod macros;
