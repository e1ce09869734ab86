//! The writer. It appends JSON to a buffer, and decides whether a key is written from the field or
//! from the extra field.
//!
//! Writing cannot fail, so no function returns a `Result`. `scalars` and `containers` have the wire
//! form of each field type, `escape` has escapes, and `walk` the search for misfits.

mod escape;
mod walk;

use std::borrow::Cow;
use std::fmt::Display;
use std::io::Write as _;

use serde_json::Value;

use walk::Walk;
pub(crate) use walk::{Found, Reach};

use super::{Field, Wire};
use crate::runtime::message::{Extra, Message};

/// Writes one document.
pub struct Writer {
    out: Vec<u8>,
    /// Whether the object or array being written has an element already.
    filled: bool,
    /// Whether equal values get equal text: times in UTC.
    canonical: bool,
    /// Whether 64-bit integers are written as numbers, and not as strings.
    number_integers: bool,
    /// Set while a message with extra fields is written, and when a message is only searched. One
    /// field for both, so that all other messages need one check.
    special: Option<Box<Special>>,
}

/// The state for a message with extra fields, or for a search.
#[derive(Default)]
struct Special {
    /// Set while a message with extra fields is written.
    overridden: Option<Overridden>,
    /// Set if the message is only searched.
    walk: Option<Walk>,
}

impl Special {
    /// Whether a field is to be written.
    #[cold]
    fn admits(&mut self, name: &'static str) -> bool {
        if let Some(overridden) = &mut self.overridden
            && !overridden.admits(name)
        {
            return false;
        }
        match &mut self.walk {
            Some(walk) => walk.enter_field(name),
            None => true,
        }
    }
}

/// The keys of one message of which only the field or only the extra field is written.
struct Overridden {
    /// The keys whose extra fields are written in place of the fields.
    forced: Vec<String>,
    /// The fields written so far. Extra fields of the same names are not written.
    written: Vec<Cow<'static, str>>,
}

impl Overridden {
    /// Records a field before it is written; `false` if its extra field is written instead. `name`
    /// is the field's name with JSON's escapes, which keys of extra fields do not have.
    fn admits(&mut self, name: &'static str) -> bool {
        let name = if name.contains('\\') {
            serde_json::from_str(&format!("\"{name}\"")).map_or(Cow::Borrowed(name), Cow::Owned)
        } else {
            Cow::Borrowed(name)
        };
        let admitted = !self.forced.iter().any(|forced| *forced == name);
        if admitted {
            self.written.push(name);
        }
        admitted
    }
}

impl Writer {
    pub(super) fn new() -> Self {
        Self {
            out: Vec::with_capacity(128),
            filled: false,
            canonical: false,
            number_integers: false,
            special: None,
        }
    }

    /// A writer that gives equal values equal text.
    pub(super) fn canonical() -> Self {
        Self {
            canonical: true,
            ..Self::new()
        }
    }

    /// A writer that looks for misfits.
    pub(super) fn walking(reach: Reach) -> Self {
        Self {
            special: Some(Box::new(Special {
                overridden: None,
                walk: Some(Walk::new(reach)),
            })),
            ..Self::new()
        }
    }

    /// The result of a walk.
    pub(super) fn into_found(self) -> Found {
        let walk = self.special.and_then(|special| special.walk);
        walk.map(Walk::finish).unwrap_or_default()
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.out
    }

    /// Whether equal values get equal text.
    pub(super) fn is_canonical(&self) -> bool {
        self.canonical
    }

    /// Writes a field, unless it is absent or an extra field of its name is written: the hook of
    /// emitted code. `name` is the field's name as it stands in JSON between the quotes, with its
    /// escapes. The generator escapes names once, so they are not checked again here.
    #[inline]
    pub fn field<F: Field>(&mut self, name: &'static str, field: &F) {
        if !field.is_absent() && self.begin(name) {
            field.write_field(self);
        }
    }

    /// [`field`](Self::field) for a field of 64-bit integers, or of lists or maps of them, that are
    /// numbers in JSON: the hook of emitted code where the document's type is `integer`.
    pub fn number_field<F: Field>(&mut self, name: &'static str, field: &F) {
        self.number_integers = true;
        self.field(name, field);
        self.number_integers = false;
    }

    /// Writes a name and its colon; `false` when the field is not to be written.
    fn begin(&mut self, name: &'static str) -> bool {
        if let Some(special) = &mut self.special
            && !special.admits(name)
        {
            return false;
        }
        self.out.reserve(name.len() + 4);
        self.comma();
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
        true
    }

    #[inline]
    fn name(&mut self, name: &str) {
        self.comma();
        self.text(name);
        self.out.push(b':');
    }

    #[inline]
    fn comma(&mut self) {
        if self.filled {
            self.out.push(b',');
        }
        self.filled = true;
    }

    /// Writes a message: its fields, then its extra fields.
    pub fn object(&mut self, message: &dyn Message) {
        if self.special.is_some() {
            self.special_object(message);
        } else {
            self.plain_object(message);
        }
    }

    #[inline]
    fn plain_object(&mut self, message: &dyn Message) {
        self.out.push(b'{');
        self.filled = false;
        message.write(self);
        self.out.push(b'}');
        self.filled = true;
    }

    /// Writes or searches a message inside a message with extra fields.
    #[cold]
    fn special_object(&mut self, message: &dyn Message) {
        let level = self.descend();
        let outer = self
            .special
            .as_mut()
            .and_then(|special| special.overridden.take());
        self.plain_object(message);
        if outer.is_some() {
            self.special.get_or_insert_default().overridden = outer;
        }
        self.ascend(level);
    }

    /// Begins a message: the first hook of emitted code.
    #[inline]
    pub fn open(&mut self, extra: &Extra) {
        if extra.has_store() {
            self.open_overridden(extra);
        }
    }

    #[cold]
    fn open_overridden(&mut self, extra: &Extra) {
        self.special.get_or_insert_default().overridden = Some(Overridden {
            forced: extra.forced().map(str::to_owned).collect(),
            written: Vec::new(),
        });
    }

    /// Ends a message: writes its extra fields.
    #[inline]
    pub fn close(&mut self, extra: &Extra) {
        if self.special.is_some() {
            self.extra_fields(extra);
        }
    }

    #[cold]
    fn extra_fields(&mut self, extra: &Extra) {
        let overridden = self
            .special
            .as_mut()
            .and_then(|special| special.overridden.take());
        let Some(Overridden { written, .. }) = overridden else {
            return;
        };
        let is_written = |name: &str| written.iter().any(|written| written == name);
        if let Some(walk) = self.walk() {
            walk.look_at(extra, is_written);
            return;
        }
        // Messages without extra fields use the fast path again.
        self.special = None;
        for (name, json) in extra.sent() {
            if !is_written(name) {
                self.name(name);
                self.raw(&json);
            }
        }
    }

    /// Writes an array.
    pub(super) fn array<T: Wire>(&mut self, items: &[T]) {
        self.out.push(b'[');
        self.filled = false;
        let level = self.descend();
        for (index, item) in items.iter().enumerate() {
            self.comma();
            if let Some(walk) = self.walk() {
                walk.enter_element(index);
            }
            item.write(self);
        }
        self.ascend(level);
        self.out.push(b']');
        self.filled = true;
    }

    /// Writes an object whose keys are data.
    pub(super) fn map<'a, T: Wire + 'a>(
        &mut self,
        items: impl Iterator<Item = (&'a String, &'a T)>,
    ) {
        self.out.push(b'{');
        self.filled = false;
        let level = self.descend();
        for (key, value) in items {
            self.name(key);
            if let Some(walk) = self.walk() {
                walk.enter_key(key);
            }
            value.write(self);
        }
        self.ascend(level);
        self.out.push(b'}');
        self.filled = true;
    }

    #[inline]
    fn walk(&mut self) -> Option<&mut Walk> {
        self.special.as_mut()?.walk.as_mut()
    }

    /// Extends the path of a walk by the current step. The result is for [`ascend`](Self::ascend).
    #[inline]
    fn descend(&mut self) -> usize {
        self.walk().map(Walk::descend).unwrap_or_default()
    }

    #[inline]
    fn ascend(&mut self, level: usize) {
        if let Some(walk) = self.walk() {
            walk.ascend(level);
            // A walk needs no text.
            self.out.clear();
        }
    }

    /// Writes any JSON value.
    pub(super) fn value(&mut self, value: &Value) {
        // Proof that nothing is lost: a `Vec` accepts every byte, and a `Value` has string keys
        // only.
        let _ = serde_json::to_writer(&mut self.out, value);
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.raw("null");
    }

    /// Writes `json` as it is.
    pub(super) fn raw(&mut self, json: &str) {
        self.out.extend_from_slice(json.as_bytes());
    }

    /// Writes a number in its shortest form. It is finite: JSON has no other numbers.
    pub(super) fn number(&mut self, number: &impl serde_core::Serialize) {
        // Proof that nothing is lost: a `Vec` accepts every byte, and numbers always serialize.
        let _ = serde_json::to_writer(&mut self.out, number);
    }

    /// Writes a 64-bit integer.
    pub(super) fn integer(&mut self, number: &(impl Display + serde_core::Serialize)) {
        if self.number_integers {
            self.number(number);
        } else {
            self.display(number);
        }
    }

    /// Writes the `Display` text of a number as a string, which needs no escapes.
    pub(super) fn display(&mut self, value: &impl Display) {
        // Proof that nothing is lost: a `Vec` accepts every byte.
        let _ = write!(self.out, "\"{value}\"");
    }

    /// Writes a string that needs no escapes.
    pub(super) fn plain(&mut self, text: &str) {
        self.out.reserve(text.len() + 2);
        self.out.push(b'"');
        self.out.extend_from_slice(text.as_bytes());
        self.out.push(b'"');
    }

    /// Writes a string. The hook of emitted enums.
    pub fn text(&mut self, text: &str) {
        escape::string(&mut self.out, text);
    }
}
