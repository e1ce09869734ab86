//! The search for values that did not fit: a writer that walks through a message and records paths
//! in place of text.
//!
//! `message` has the rules for misfits. This module only finds the messages that contain them.

use std::fmt::Write as _;

use crate::runtime::json::quote;
use crate::runtime::message::{Extra, Misfit};

/// A walk through a message.
pub(super) struct Walk {
    /// The path of the current value.
    path: String,
    /// The length of the part of `path` that belongs to the surrounding object or array.
    base: usize,
    reach: Reach,
    found: Found,
}

/// Which messages a walk looks at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// All of them.
    Everything,
    /// The outermost message.
    Outermost,
    /// The messages on the way to the property with this path.
    Along(&'static str),
}

/// What a walk has found.
#[derive(Default)]
pub(crate) struct Found {
    /// The values that did not fit, in the order of the document's properties.
    pub(crate) misfits: Vec<Misfit>,
    /// How many fields of the outermost message are set; counted for the outermost message only.
    pub(crate) fields: usize,
    /// Whether the outermost message holds an `error` object that its type does not know; set by a
    /// shallow walk only.
    pub(crate) has_unknown_error: bool,
}

impl Walk {
    pub(super) fn new(reach: Reach) -> Self {
        Self {
            path: String::new(),
            base: 0,
            reach,
            found: Found::default(),
        }
    }

    pub(super) fn finish(self) -> Found {
        self.found
    }

    /// Steps to a field of a message; `false` if its value is not examined. `name` may have the
    /// escapes of JSON.
    pub(super) fn enter_field(&mut self, name: &str) -> bool {
        self.found.fields += 1;
        self.path.truncate(self.base);
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(name);
        match self.reach {
            Reach::Everything => true,
            Reach::Outermost => false,
            Reach::Along(path) => {
                let rest = path.strip_prefix(self.path.as_str());
                rest.is_some_and(|rest| rest.starts_with('.'))
            }
        }
    }

    pub(super) fn enter_element(&mut self, index: usize) {
        self.path.truncate(self.base);
        // Proof that nothing is lost: a `String` accepts every text.
        let _ = write!(self.path, "[{index}]");
    }

    pub(super) fn enter_key(&mut self, key: &str) {
        self.path.truncate(self.base);
        // Proof that nothing is lost: as above.
        let _ = write!(self.path, "[{}]", quote(key));
    }

    pub(super) fn descend(&mut self) -> usize {
        std::mem::replace(&mut self.base, self.path.len())
    }

    pub(super) fn ascend(&mut self, level: usize) {
        self.path.truncate(self.base);
        self.base = level;
    }

    /// Collects the misfits of one message. `is_written` returns whether the field of a name now
    /// has a value, which replaces the misfit.
    pub(super) fn look_at(&mut self, extra: &Extra, is_written: impl Fn(&str) -> bool) {
        self.path.truncate(self.base);
        extra.misfits(&self.path, is_written, &mut self.found.misfits);
        if self.reach == Reach::Outermost {
            self.found.has_unknown_error = extra.has_unknown_object("error");
        }
    }
}
