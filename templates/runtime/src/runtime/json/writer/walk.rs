//! The search for values that did not fit: a writer that goes through a message, and in place of
//! the text remembers the path.
//!
//! The rules for what is a misfit are in `message`, and this module only finds the messages that
//! hold one.

use std::fmt::Write as _;

use crate::runtime::json::quote;
use crate::runtime::message::{Extra, Misfit};

/// A walk through a message.
pub(super) struct Walk {
    /// The path of what is being written.
    path: String,
    /// How much of `path` belongs to the object or array around it.
    base: usize,
    /// Whether only the outermost message is looked at.
    shallow: bool,
    found: Found,
}

/// What a walk has found.
#[derive(Default)]
pub(crate) struct Found {
    /// The values that did not fit, in the order of the document's properties.
    pub(crate) misfits: Vec<Misfit>,
    /// How many fields of the outermost message are set; counted by a shallow walk only.
    pub(crate) fields: usize,
    /// Whether the outermost message holds an `error` object that its type does not know; set by a
    /// shallow walk only.
    pub(crate) has_unknown_error: bool,
}

impl Walk {
    pub(super) fn new(shallow: bool) -> Self {
        Self {
            path: String::new(),
            base: 0,
            shallow,
            found: Found::default(),
        }
    }

    pub(super) fn finish(self) -> Found {
        self.found
    }

    /// Steps to a field of a message; `false` when its value is not looked at. `name` may have the
    /// escapes of JSON.
    pub(super) fn enter_field(&mut self, name: &str) -> bool {
        self.found.fields += 1;
        self.path.truncate(self.base);
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(name);
        !self.shallow
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

    /// Takes the misfits of one message. `is_written` says whether the field of a name has a value
    /// by now, which then stands for it.
    pub(super) fn look_at(&mut self, extra: &Extra, is_written: impl Fn(&str) -> bool) {
        self.path.truncate(self.base);
        extra.misfits(&self.path, is_written, &mut self.found.misfits);
        if self.shallow {
            self.found.has_unknown_error = extra.has_unknown_object("error");
        }
    }
}
