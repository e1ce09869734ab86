//! The type that seals traits of this crate.

/// The argument of a required method of each sealed trait.
///
/// The module is private to the crate, so that code outside of it cannot name the type and cannot
/// implement such a trait.
#[derive(Clone, Copy, Debug)]
pub struct Seal;
