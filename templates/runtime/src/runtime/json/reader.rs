//! The pull reader: one pass over a document, driven by the types that want it.
//!
//! Here live the cursor, the object loop and the rules that hold for every message: what is kept, what replaces what,
//! how deep a document may nest. How one field type looks on the wire belongs to `scalars` and `containers`.
//!
//! A value *fits* its type or it does not; `false` and `None` mean "does not fit", and the object loop then keeps the
//! value as it came. A document that is not JSON is another matter: the first such error sticks in the reader, every
//! caller unwinds through the same `false`, and [`Reader::finish`] reports it. So emitted code never handles an error.

use jiter::{Jiter, JiterError, Peek};
use serde_json::{Map, Number, Value};

use super::error::DecodeError;
use crate::runtime::message::Message;

/// How deep values may nest, as in `serde_json`: far more than any API needs, far less than a stack holds.
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
                    ))
                }
            }
        }
        let (reason, offset) = self.error.unwrap_or_default();
        Err(DecodeError::new(reason, self.body.as_bytes(), offset))
    }

    /// Reads a field: the hook of emitted code. `null` empties the field, and so does a value that does not fit.
    pub fn field<F: super::Field>(&mut self, field: &mut F) -> bool {
        field.read_field(self)
    }

    /// Reads an object into `message`, key by key. The last of several equal keys wins.
    pub fn object(&mut self, message: &mut dyn Message) -> bool {
        if self.peek() != Some(Peek::Object) || !self.enter() {
            return false;
        }
        let depth = self.depth;
        let mut kept = false;
        let mut next = self.key(true);
        while let Some(key) = next {
            let start = self.index();
            if message.read(key, self) {
                if kept {
                    message.extra_mut().remove(key);
                }
            } else if self.error.is_some() || !self.keep(key, start, depth, message) {
                return false;
            } else {
                kept = true;
            }
            next = self.key(false);
        }
        self.leave()
    }

    /// Takes a value that `message` has no place for, because the key is unknown or the value does not fit.
    #[cold]
    fn keep(&mut self, key: &str, start: usize, depth: u8, message: &mut dyn Message) -> bool {
        self.step_back(start, depth);
        if !key.contains('\\') {
            return self.keep_value(key, message);
        }
        let Some(key) = self.unescape(key) else {
            return false;
        };
        if message.read(&key, self) {
            message.extra_mut().remove(&key);
            return true;
        }
        if self.error.is_some() {
            return false;
        }
        self.step_back(start, depth);
        self.keep_value(&key, message)
    }

    fn keep_value(&mut self, key: &str, message: &mut dyn Message) -> bool {
        match self.value() {
            Some(value) => {
                message.extra_mut().keep(key, value);
                true
            }
            None => false,
        }
    }

    /// Reads any value as it is.
    pub(super) fn value(&mut self) -> Option<Value> {
        let peek = self.peek()?;
        match peek {
            Peek::Null => self.null().then_some(Value::Null),
            Peek::True | Peek::False => self.boolean().map(Value::Bool),
            Peek::String => self.string().map(Value::String),
            Peek::Array => {
                let mut items = Vec::new();
                self.array(|reader| reader.value().map(|item| items.push(item)).is_some())
                    .then_some(Value::Array(items))
            }
            Peek::Object => self.map(Self::value).map(Value::Object),
            _ => {
                let text = self.number()?;
                number(text).map(Value::Number).or_else(|| {
                    self.error = Some(("number out of range".to_owned(), self.index()));
                    None
                })
            }
        }
    }

    /// Reads an object whose keys are data, each value with `read`. The last of several equal keys wins.
    pub(super) fn map<M: Default + Extend<(String, T)>, T>(
        &mut self,
        read: impl Fn(&mut Self) -> Option<T>,
    ) -> Option<M> {
        if self.peek()? != Peek::Object || !self.enter() {
            return None;
        }
        let mut map = M::default();
        let mut next = self.key(true);
        while let Some(key) = next {
            let key = if key.contains('\\') {
                self.unescape(key)?
            } else {
                key.to_owned()
            };
            let value = read(self)?;
            map.extend([(key, value)]);
            next = self.key(false);
        }
        self.leave().then_some(map)
    }

    /// Reads an array; `item` reads one element and says whether it fitted.
    pub(super) fn array(&mut self, mut item: impl FnMut(&mut Self) -> bool) -> bool {
        if self.peek() != Some(Peek::Array) || !self.enter() {
            return false;
        }
        let mut next = self.jiter.known_array();
        loop {
            match next {
                Ok(Some(_)) => {
                    if !item(self) {
                        return false;
                    }
                }
                Ok(None) => return self.leave(),
                Err(error) => {
                    self.fail(&error);
                    return false;
                }
            }
            next = self.jiter.array_step();
        }
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

    /// Steps to the next key and over its colon; `None` at the object's end and on an error. The key is the text
    /// between its quotes: an escaped one is undone only where it matters, because names in documents have none.
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
        // What the parser lends ends with its next step; a slice of the body lives as long as the body. Nothing but
        // white space and one punctuation mark precedes a key, so the first quote opens it.
        let step = self.jiter.slice_to_current(before);
        let quote = step
            .iter()
            .position(|byte| *byte == b'"')
            .unwrap_or_default();
        let start = self.base + before + quote + 1;
        // Both ends are quotes, so they are character boundaries inside the body and `get` finds the key.
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
    fn index(&self) -> usize {
        self.base + self.jiter.current_index()
    }

    /// Returns to `start`, a place in the body that was passed before. Every caller then reads the value as it is, so a
    /// value is read twice at most per level of nesting.
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

/// A number as `serde_json` holds it: an integer where one of its own kinds holds it, else a float.
fn number(text: &str) -> Option<Number> {
    if !text.bytes().any(|byte| matches!(byte, b'.' | b'e' | b'E')) && text != "-0" {
        if let Ok(integer) = text.parse::<i64>() {
            return Some(integer.into());
        }
        if let Ok(integer) = text.parse::<u64>() {
            return Some(integer.into());
        }
    }
    text.parse().ok().and_then(Number::from_f64)
}

/// Reads an object as it is.
pub(super) fn object(reader: &mut Reader<'_>) -> Option<Map<String, Value>> {
    reader.map(Reader::value)
}
