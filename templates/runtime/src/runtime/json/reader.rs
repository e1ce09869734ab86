//! The pull reader. It reads a document in one pass, and each type reads its own values from it.
//!
//! This module has the cursor, single tokens, the limit on nesting and the memory budget. `values`
//! reads lists, objects and free-form values. `scalars` and `containers` have the wire form of each
//! field type.
//!
//! Two rules hold for every function that reads a value:
//!
//! - It consumes exactly one value, whether the value fits the type or not. The reader never goes
//!   back, so each byte of a document is tokenized once at any nesting depth.
//! - A value *fits* or it does not. `false` and `None` mean "does not fit", and the object loop
//!   then keeps the text of the value. If the document is not JSON, the reader stores the first
//!   error, every function returns `false` or `None`, and [`Reader::finish`] returns the error. So
//!   emitted code never handles errors.

mod values;

use std::sync::Arc;

use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType, Peek};

use super::error::{DecodeError, Kind};
use crate::runtime::clock::StepClock;

/// How deep values may nest, as in `serde_json`: far more than any API needs, far less than a stack
/// holds.
const MAX_DEPTH: u8 = 128;

/// How many times the limit on the response size decoding may allocate.
///
/// A message of many fields takes more memory than its JSON: some ten times as much for short
/// values. A body of the largest size needs less than this unless it is made to be expensive.
const BUDGET_FACTOR: usize = 8;

/// The smallest limit on the response size that the budget is computed from, in bytes. It leaves room
/// for the few allocations of a short response.
const MIN_LIMIT: usize = 64 * 1024;

/// Reads a document once, from its start to its end.
pub struct Reader<'j> {
    /// The document. Its UTF-8 is checked once, which is faster than string by string.
    body: &'j str,
    jiter: Jiter<'j>,
    /// How many more levels may open.
    depth: u8,
    /// The path to the misfit in the last value, from the innermost step outwards. The object loop
    /// takes it when it keeps the value.
    place: Vec<Step>,
    /// A copy of the document, made for the first value that is kept as a part of it.
    shared: Option<Arc<str>>,
    /// Whether the last value is an empty object for a map, which is kept although it fits.
    empty_map: bool,
    /// Whether an `@type` of the outermost object is a property like any other.
    keeps_type_name: bool,
    /// How many more bytes decoding may allocate.
    budget: usize,
    /// The limit on the response size that `budget` was computed from.
    limit: usize,
    /// The places in `body` where broken text was replaced, without those that were assigned to a
    /// field.
    repairs: &'j [usize],
    error: Option<Failure>,
    /// The remaining time, if it is limited.
    clock: Option<&'j StepClock>,
}

/// The first error of a document, and its place.
struct Failure {
    kind: Kind,
    reason: String,
    offset: usize,
}

/// A step from a value to a value in it.
enum Step {
    Index(usize),
    Key(String),
}

impl<'j> Reader<'j> {
    /// A reader of `body`. `repairs` are the places where broken text was replaced; `limit` is the
    /// limit on the response size, in bytes; `clock` has the time that is left.
    pub(super) fn new(
        body: &'j str,
        repairs: &'j [usize],
        limit: usize,
        clock: Option<&'j StepClock>,
    ) -> Self {
        Self {
            body,
            jiter: Jiter::new(body.as_bytes()),
            depth: MAX_DEPTH,
            place: Vec::new(),
            shared: None,
            empty_map: false,
            keeps_type_name: false,
            budget: total_budget(limit),
            limit,
            repairs,
            error: None,
            clock,
        }
    }

    /// Counts a step; `false` when the deadline has passed, which is an error.
    #[inline]
    fn step(&mut self) -> bool {
        if self.clock.is_none_or(|clock| !clock.step()) {
            return true;
        }
        self.stop(Kind::OutOfTime, "the time is over".to_owned());
        false
    }

    /// Keeps an `@type` of the outermost object like any other property.
    pub(super) fn keep_type_name(&mut self) {
        self.keeps_type_name = true;
    }

    /// Ends the reading: `value` if it fitted and nothing but white space follows it.
    pub(super) fn finish<T>(mut self, value: Option<T>) -> Result<T, DecodeError> {
        if self.error.is_none() {
            match (value, self.jiter.finish()) {
                (Some(value), Ok(())) => return Ok(value),
                (Some(_), Err(error)) => self.fail(&error),
                (None, Err(error)) => self.fail(&error),
                (None, Ok(())) => self.stop(
                    Kind::WrongType,
                    "a value of another type was expected".to_owned(),
                ),
            }
        }
        Err(match self.error {
            Some(Failure {
                kind,
                reason,
                offset,
            }) => DecodeError::new(kind, reason, self.body.as_bytes(), offset),
            None => DecodeError::new(Kind::Syntax, String::new(), &[], 0),
        })
    }

    /// Reads a field: the hook of emitted code. A `null` or a value that does not fit empties the
    /// field. The result is `false` if the value does not fit.
    pub fn field<F: super::Field>(&mut self, field: &mut F) -> bool {
        field.read_field(self)
    }

    /// What kind of value comes next; `None` at the end of the body, which is an error.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<Peek> {
        match self.body.as_bytes().get(self.index()) {
            Some(b' ' | b'\n' | b'\r' | b'\t') | None => self.peek_further(),
            Some(byte) => Some(Peek::new(*byte)),
        }
    }

    /// The cold path of `peek`, for white space, which servers seldom send, and for the end of the
    /// body.
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

    /// Skips a value of another kind than expected. Returns `None` for the caller to return.
    #[cold]
    pub(super) fn misfit<T>(&mut self) -> Option<T> {
        self.skip();
        None
    }

    /// Makes the object loop keep the empty object that was read for a map.
    #[cold]
    pub(super) fn keep_empty_map(&mut self) {
        self.empty_map = true;
    }

    /// Reads a `null` if it is the next value; otherwise reads nothing.
    #[inline]
    pub(crate) fn null(&mut self) -> bool {
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
            return self.misfit();
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
            return self.misfit();
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
            return self.misfit();
        }
        match self.jiter.known_str() {
            Ok(text) => Some(text),
            Err(error) => {
                self.error = Some(Failure::of(&error));
                None
            }
        }
    }

    /// Reads a string into one of its own.
    pub(super) fn string(&mut self) -> Option<String> {
        self.text().map(str::to_owned)
    }

    /// Steps to the next key and over its colon; `None` at the object's end and on an error. The
    /// key is the text between its quotes: escapes are undone only where it matters, because the
    /// names of properties have none.
    fn key(&mut self, first: bool) -> Option<&'j str> {
        if !self.step() {
            return None;
        }
        let read = if first {
            self.jiter.next_object_bytes()
        } else {
            self.jiter.next_key_bytes()
        };
        let length = match read {
            Ok(key) => key?.len(),
            Err(error) => {
                self.fail(&error);
                return None;
            }
        };
        // A text borrowed from the parser is valid until its next step, but a slice of the body is
        // valid as long as the body. The parser is positioned after the colon, and only white space
        // can be between the colon and the closing quote of the key.
        let colon = self.index() - 1;
        let quote = match self.body.as_bytes().get(..colon)? {
            [.., b'"'] => colon - 1,
            passed => passed.iter().rposition(|byte| *byte == b'"')?,
        };
        // Both ends are quotes, so they are character boundaries inside the body and `get` finds
        // the key.
        self.body.get(quote - length..quote)
    }

    /// Steps into an array; `false` where it has no element, and on an error.
    #[inline]
    fn first_element(&mut self) -> bool {
        match self.jiter.known_array() {
            Ok(element) => element.is_some(),
            Err(error) => {
                self.fail(&error);
                false
            }
        }
    }

    /// Steps to the next element of an array; `false` at its end, and on an error.
    #[inline]
    fn next_element(&mut self) -> bool {
        if !self.step() {
            return false;
        }
        match self.jiter.array_step() {
            Ok(element) => element.is_some(),
            Err(error) => {
                self.fail(&error);
                false
            }
        }
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

    /// Whether there has been no error so far.
    pub(super) fn is_sound(&self) -> bool {
        self.error.is_none()
    }

    /// Skips the rest of the body.
    pub(super) fn skip_rest(&mut self) {
        self.body = "";
        self.jiter = Jiter::new(&[]);
    }

    #[inline]
    pub(super) fn index(&self) -> usize {
        self.jiter.current_index()
    }

    fn enter(&mut self) -> bool {
        match self.depth.checked_sub(1) {
            Some(depth) => {
                self.depth = depth;
                true
            }
            None => {
                self.stop(Kind::Syntax, "recursion limit exceeded".to_owned());
                false
            }
        }
    }

    /// Closes a level: `true` unless it ended in an error.
    fn leave(&mut self) -> bool {
        self.depth += 1;
        self.error.is_none()
    }

    /// Counts memory before it is allocated; `false` when the budget is used up, which is an error.
    #[inline]
    pub(super) fn charge(&mut self, bytes: usize) -> bool {
        match self.budget.checked_sub(bytes) {
            Some(left) => {
                self.budget = left;
                true
            }
            None => {
                self.over_budget();
                false
            }
        }
    }

    /// Makes room for one more item of a list, as much as `Vec` would; `false` as in
    /// [`charge`](Self::charge).
    #[inline]
    pub(super) fn make_room<T>(&mut self, items: &mut Vec<T>) -> bool {
        if items.len() < items.capacity() {
            return true;
        }
        let first = if size_of::<T>() <= 1024 { 4 } else { 1 };
        let more = items.capacity().max(first);
        let charged = self.charge(more.saturating_mul(size_of::<T>()));
        if charged {
            items.reserve_exact(more);
        }
        charged
    }

    /// Takes memory from the budget that was allocated before.
    pub(super) fn spend(&mut self, bytes: usize) {
        self.budget = self.budget.saturating_sub(bytes);
    }

    /// The memory that has been taken from the budget, in bytes.
    pub(super) fn spent(&self) -> usize {
        total_budget(self.limit) - self.budget
    }

    /// The remaining budget, for [`refund`](Self::refund).
    pub(super) fn budget(&self) -> usize {
        self.budget
    }

    /// Returns the memory that was charged since the budget was `before`, after it has been freed.
    pub(super) fn refund(&mut self, before: usize) {
        self.budget = before;
    }

    #[cold]
    fn over_budget(&mut self) {
        let bytes = total_budget(self.limit);
        let limit = self.limit;
        self.stop(
            Kind::Budget,
            format!(
                "decoding needs more than {bytes} bytes of memory, {BUDGET_FACTOR} times the limit on the \
                 response size ({limit} bytes, `with_max_response_size`)"
            ),
        );
    }

    /// Stores an error that is not from the parser, unless there is one already.
    #[cold]
    fn stop(&mut self, kind: Kind, reason: String) {
        if self.error.is_none() {
            self.error = Some(Failure {
                kind,
                reason,
                offset: self.index(),
            });
        }
    }

    #[cold]
    fn fail(&mut self, error: &JiterError) {
        if self.error.is_none() {
            self.error = Some(Failure::of(error));
        }
    }
}

/// How many bytes decoding may allocate, for a limit on the response size.
fn total_budget(limit: usize) -> usize {
    limit.max(MIN_LIMIT).saturating_mul(BUDGET_FACTOR)
}

impl Failure {
    #[cold]
    fn of(error: &JiterError) -> Self {
        let kind = match error.error_type {
            // Both mean half of a surrogate pair; which of them depends on what follows it.
            JiterErrorType::JsonError(
                JsonErrorType::LoneLeadingSurrogateInHexEscape
                | JsonErrorType::UnexpectedEndOfHexEscape,
            ) => Kind::BrokenText,
            _ => Kind::Syntax,
        };
        Self {
            kind,
            reason: error.error_type.to_string(),
            offset: error.index,
        }
    }
}
