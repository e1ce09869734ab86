//! The pull reader: one pass over a document, driven by the types that want it.
//!
//! Here live the cursor, single tokens, and how deep a document may nest. What consists of other
//! values is read in `values`; how one field type looks on the wire belongs to `scalars` and
//! `containers`.
//!
//! A value *fits* its type or it does not; `false` and `None` mean "does not fit", and the object
//! loop then keeps the value as it came. A document that is not JSON is another matter: the first
//! such error sticks in the reader, every caller unwinds through the same `false`, and
//! [`Reader::finish`] reports it. So emitted code never handles an error.

mod values;

use jiter::{Jiter, JiterError, Peek};

use super::error::DecodeError;

/// How deep values may nest, as in `serde_json`: far more than any API needs, far less than a stack
/// holds.
const MAX_DEPTH: u8 = 128;

/// Reads a document once, from its start to its end.
pub struct Reader<'j> {
    /// The document. That it is UTF-8 is checked once, which is faster than string by string.
    body: &'j str,
    /// Where in `body` the parser's own data starts: not 0 after a step back.
    base: usize,
    jiter: Jiter<'j>,
    /// How many more levels may open.
    depth: u8,
    /// The first error, and its place in `body`.
    error: Option<(String, usize)>,
}

impl<'j> Reader<'j> {
    pub(super) fn new(body: &'j str) -> Self {
        Self {
            body,
            base: 0,
            jiter: Jiter::new(body.as_bytes()),
            depth: MAX_DEPTH,
            error: None,
        }
    }

    /// Ends the reading: `value` if it fitted and nothing but white space follows it.
    pub(super) fn finish<T>(mut self, value: Option<T>) -> Result<T, DecodeError> {
        if self.error.is_none() {
            match (value, self.jiter.finish()) {
                (Some(value), Ok(())) => return Ok(value),
                (Some(_), Err(error)) => self.fail(&error),
                (None, _) => {
                    self.error = Some((
                        "a value of another type was expected".to_owned(),
                        self.index(),
                    ));
                }
            }
        }
        let (reason, offset) = self.error.unwrap_or_default();
        Err(DecodeError::new(reason, self.body.as_bytes(), offset))
    }

    /// Reads a field: the hook of emitted code. `null` empties the field, and so does a value that
    /// does not fit.
    pub fn field<F: super::Field>(&mut self, field: &mut F) -> bool {
        field.read_field(self)
    }

    /// What kind of value comes next.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<Peek> {
        match self.body.as_bytes().get(self.index()) {
            Some(b' ' | b'\n' | b'\r' | b'\t') | None => self.peek_further(),
            Some(byte) => Some(Peek::new(*byte)),
        }
    }

    /// `peek` past white space, which servers seldom send, and at the body's end.
    #[cold]
    fn peek_further(&mut self) -> Option<Peek> {
        match self.jiter.peek() {
            Ok(peek) => Some(peek),
            Err(error) => {
                self.fail(&error);
                None
            }
        }
    }

    /// Reads a `null`, if that is what comes next.
    #[inline]
    pub(super) fn null(&mut self) -> bool {
        self.peek() == Some(Peek::Null) && self.known_null()
    }

    #[cold]
    fn known_null(&mut self) -> bool {
        let read = self.jiter.known_null();
        read.map_err(|error| self.fail(&error)).is_ok()
    }

    /// Reads an empty list, if that is what stands at `start` and nothing of it has been read. It is
    /// another way to say that a field is absent.
    #[cold]
    pub(super) fn empty_list(&mut self, start: usize) -> bool {
        self.index() == start && self.peek() == Some(Peek::Array) && self.array(|_| false)
    }

    /// Reads a boolean.
    pub(super) fn boolean(&mut self) -> Option<bool> {
        let peek = self.peek()?;
        if !matches!(peek, Peek::True | Peek::False) {
            return None;
        }
        let read = self.jiter.known_bool(peek);
        read.map_err(|error| self.fail(&error)).ok()
    }

    /// Reads a number's text.
    pub(super) fn number(&mut self) -> Option<&'j str> {
        let peek = self.peek()?;
        if matches!(
            peek,
            Peek::Null | Peek::True | Peek::False | Peek::String | Peek::Array | Peek::Object
        ) {
            return None;
        }
        let start = self.index();
        match self.jiter.known_number_bytes(peek) {
            Ok(bytes) => self.body.get(start..start + bytes.len()),
            Err(error) => {
                self.fail(&error);
                None
            }
        }
    }

    /// Reads a string; borrowed until the next read. The hook of emitted enums.
    pub fn text(&mut self) -> Option<&str> {
        if self.peek()? != Peek::String {
            return None;
        }
        match self.jiter.known_str() {
            Ok(text) => Some(text),
            Err(error) => {
                self.error = Some((error.error_type.to_string(), self.base + error.index));
                None
            }
        }
    }

    /// Reads a string into one of its own.
    pub(super) fn string(&mut self) -> Option<String> {
        self.text().map(str::to_owned)
    }

    /// Steps to the next key and over its colon; `None` at the object's end and on an error. The
    /// key is the text between its quotes: an escaped one is undone only where it matters, because
    /// names in documents have none.
    fn key(&mut self, first: bool) -> Option<&'j str> {
        let before = self.jiter.current_index();
        let length = match if first {
            self.jiter.next_object_bytes()
        } else {
            self.jiter.next_key_bytes()
        } {
            Ok(key) => key?.len(),
            Err(error) => {
                self.fail(&error);
                return None;
            }
        };
        // What the parser lends ends with its next step; a slice of the body lives as long as the
        // body. Nothing but white space and one punctuation mark precedes a key, so the first quote
        // opens it.
        let step = self.jiter.slice_to_current(before);
        let quote = step
            .iter()
            .position(|byte| *byte == b'"')
            .unwrap_or_default();
        let start = self.base + before + quote + 1;
        // Both ends are quotes, so they are character boundaries inside the body and `get` finds
        // the key.
        self.body.get(start..start + length)
    }

    /// Undoes a key's escapes, which the parser has already checked.
    #[cold]
    fn unescape(&mut self, key: &str) -> Option<String> {
        let quoted = format!("\"{key}\"");
        let mut jiter = Jiter::new(quoted.as_bytes());
        let read = jiter.next_str();
        read.map(str::to_owned)
            .map_err(|error| self.fail(&error))
            .ok()
    }

    /// Passes over the rest of the body, whatever it is.
    pub(super) fn skip_rest(&mut self) {
        self.base = self.body.len();
        self.jiter = Jiter::new(&[]);
    }

    #[inline]
    pub(super) fn index(&self) -> usize {
        self.base + self.jiter.current_index()
    }

    /// Returns to `start`, a place in the body that was passed before, at the `depth` that it had.
    fn step_back(&mut self, start: usize, depth: u8) {
        self.depth = depth;
        if self.index() != start {
            self.jiter = Jiter::new(self.body.as_bytes().get(start..).unwrap_or_default());
            self.base = start;
        }
    }

    fn enter(&mut self) -> bool {
        match self.depth.checked_sub(1) {
            Some(depth) => {
                self.depth = depth;
                true
            }
            None => {
                self.error = Some(("recursion limit exceeded".to_owned(), self.index()));
                false
            }
        }
    }

    /// Closes a level: `true` unless it ended in an error.
    fn leave(&mut self) -> bool {
        self.depth += 1;
        self.error.is_none()
    }

    #[cold]
    fn fail(&mut self, error: &JiterError) {
        if self.error.is_none() {
            self.error = Some((error.error_type.to_string(), self.base + error.index));
        }
    }
}
