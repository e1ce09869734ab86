//! The client runtime of generated crates, compiled, linted and tested where it is written.

pub mod runtime;
