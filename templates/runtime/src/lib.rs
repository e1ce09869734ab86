//! The client runtime of generated crates, compiled, linted and tested where it is written.

pub mod runtime;

// The macros for emitted code are private to the crate, so their tests cannot be a crate of their
// own like the others.
#[cfg(test)]
#[path = "../tests/inside/macros.rs"]
mod macros;
