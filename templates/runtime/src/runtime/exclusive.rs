//! `Sync` for values that are only used through `&mut`.
//!
//! Futures and bodies that callers supply are `Send` but often not `Sync`. Inside this wrapper they
//! can be part of a type that is shared between threads. The wrapper offers only `&mut` access, so
//! its lock is never taken and costs nothing.

use std::sync::{Mutex, PoisonError};

/// A value that can be reached through `&mut` only, and so is `Sync` whenever it is `Send`.
pub(crate) struct Exclusive<T>(Mutex<T>);

impl<T> Exclusive<T> {
    pub(crate) fn new(value: T) -> Self {
        Exclusive(Mutex::new(value))
    }

    pub(crate) fn get_mut(&mut self) -> &mut T {
        // Never locked, so never poisoned.
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner)
    }
}
