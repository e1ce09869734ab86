//! Reads composite values: messages, maps, lists, and free-form JSON.
//!
//! The object loop and the rules that hold for every message live here: which values are kept, and
//! which of two values of one key wins. The cursor and single tokens belong to the module above.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use jiter::Peek;
use serde_json::{Number, Value};

use super::{MAX_DEPTH, Reader, Step};
use crate::runtime::json::quote;
use crate::runtime::message::{Extra, Message, Origin, Shared};

/// How long a value has to be, in bytes, to be kept as a part of its document. It has to be an eighth
/// of the document too: an entry keeps no more than eight times its own length in memory.
const LARGE: usize = 1024;

impl<'j> Reader<'j> {
    /// Reads an object into `message`, key by key. The last of several equal keys wins.
    pub fn object(&mut self, message: &mut dyn Message) -> bool {
        if self.peek() != Some(Peek::Object) {
            return self.misfit::<()>().is_some();
        }
        if !self.enter() {
            return false;
        }
        // Whether a value of this message has been kept already.
        let mut kept = false;
        let mut next = self.key(true);
        while let Some(key) = next {
            let start = self.index();
            let mut outcome = message.read(key, self);
            if outcome.fits {
                // Both cases are rare: a value that was kept under the same key before, and broken
                // text.
                if kept || !self.repairs.is_empty() {
                    outcome.extra.forget(key);
                    kept |= self.name_repairs(key, outcome.extra);
                }
            } else {
                let mut name = Cow::Borrowed(key);
                if key.contains('\\') {
                    // Escapes are checked only here, because servers do not escape the names of
                    // properties, and a check of each key would slow down every document.
                    let Some(unescaped) = self.unescape(key) else {
                        return false;
                    };
                    name = Cow::Owned(unescaped);
                    if self.index() == start {
                        outcome = message.read(&name, self);
                    }
                }
                if outcome.fits {
                    outcome.extra.forget(&name);
                } else if !self.keep(&name, start, outcome.extra) {
                    return false;
                }
                self.name_repairs(&name, outcome.extra);
                kept = true;
            }
            next = self.key(false);
        }
        self.leave()
    }

    /// Keeps the text of a value that no field holds. Either the key is unknown, and the value has
    /// not been read yet, or the value does not fit. `false` on an error.
    #[cold]
    fn keep(&mut self, name: &str, start: usize, extra: &mut Extra) -> bool {
        let known = self.index() != start;
        if !known {
            self.skip();
        }
        if self.error.is_some() {
            return false;
        }
        // Both ends are next to punctuation, so they are character boundaries.
        let text = self.body.get(start..self.index()).unwrap_or_default();
        let text = text.trim_start();
        let origin = if known {
            let place = self.take_place();
            if is_empty_list(text) {
                // `null` and `[]` also mean that a property is absent.
                extra.forget(name);
                return true;
            }
            if std::mem::take(&mut self.empty_map) {
                Origin::Unknown
            } else {
                Origin::Misfit(place)
            }
        } else if name == "@type"
            && text.starts_with('"')
            && self.depth == MAX_DEPTH - 1
            && !self.keeps_type_name
        {
            // The type of a message that was packed into an `Any`. Only the outermost object of a
            // document has it.
            Origin::TypeName
        } else {
            Origin::Unknown
        };
        if text.len() >= LARGE && text.len() >= self.body.len() / 8 {
            let part = self.index() - text.len()..self.index();
            return self.keep_part(name, part, origin, extra);
        }
        let charged = self.charge(Extra::entry_size(name, text));
        if charged {
            extra.keep(name, text, origin);
        }
        charged
    }

    /// Keeps a large part of the document without a copy of its own. Where values that do not fit
    /// are nested, each is part of the one around it, and copies of all would take the length of the
    /// document times its depth.
    fn keep_part(
        &mut self,
        name: &str,
        part: Range<usize>,
        origin: Origin,
        extra: &mut Extra,
    ) -> bool {
        let copy = if self.shared.is_none() {
            self.body.len()
        } else {
            0
        };
        let charged = self.charge(copy.saturating_add(Extra::entry_size(name, "")));
        if charged {
            let document = self.shared.get_or_insert_with(|| self.body.into());
            let document = Arc::clone(document);
            extra.keep_shared(name, Shared { document, part }, origin);
        }
        charged
    }

    /// Marks a property if broken text was replaced in its value or name, and returns whether it
    /// was. Messages inside the value have marked their own properties already.
    #[cold]
    fn name_repairs(&mut self, name: &str, extra: &mut Extra) -> bool {
        let end = self.index();
        let count = self.repairs.partition_point(|place| *place < end);
        if count > 0 {
            self.repairs = self.repairs.get(count..).unwrap_or_default();
            extra.mark_repaired(name);
        }
        count > 0
    }

    /// The path from the last value to the misfit in it, as text: `[1]`.
    fn take_place(&mut self) -> Option<Box<str>> {
        if self.place.is_empty() {
            return None;
        }
        let mut text = String::new();
        for step in self.place.drain(..).rev() {
            // Proof that nothing is lost: a `String` accepts every text.
            let _ = match step {
                Step::Index(index) => write!(text, "[{index}]"),
                Step::Key(key) => write!(text, "[{}]", quote(&key)),
            };
        }
        Some(text.into())
    }

    /// Skips a value.
    pub(in crate::runtime::json) fn skip(&mut self) {
        match self.peek() {
            None => {}
            Some(Peek::Null) => {
                self.null();
            }
            Some(Peek::True | Peek::False) => {
                self.boolean();
            }
            Some(Peek::String) => {
                if let Err(error) = self.jiter.known_bytes() {
                    self.fail(&error);
                }
            }
            Some(Peek::Array) => {
                self.elements(|reader| {
                    reader.skip();
                    reader.error.is_none()
                });
            }
            Some(Peek::Object) => {
                self.skip_entries();
            }
            Some(_) => {
                self.number();
            }
        }
    }

    fn skip_entries(&mut self) {
        if !self.enter() {
            return;
        }
        let mut next = self.key(true);
        while next.is_some() {
            self.skip();
            if self.error.is_some() {
                return;
            }
            next = self.key(false);
        }
        self.leave();
    }

    /// Skips a value and returns its text.
    pub(in crate::runtime::json) fn raw(&mut self) -> Option<&'j str> {
        self.peek()?;
        let start = self.index();
        self.skip();
        let text = self.body.get(start..self.index())?;
        self.error.is_none().then(|| text.trim_start())
    }

    /// Reads any JSON value.
    pub(in crate::runtime::json) fn value(&mut self) -> Option<Value> {
        match self.peek()? {
            Peek::Null => self.null().then_some(Value::Null),
            Peek::True | Peek::False => self.boolean().map(Value::Bool),
            Peek::String => self.string().map(Value::String),
            Peek::Array => self
                .list(|items, reader| reader.value().map(|item| items.push(item)).is_some())
                .map(Value::Array),
            Peek::Object => self.map(Self::value).map(Value::Object),
            _ => self.number().map(number),
        }
    }

    /// Reads an object whose keys are data, each value with `read`. The last of several equal keys
    /// wins.
    pub(in crate::runtime::json) fn map<M: Default + Extend<(String, T)>, T>(
        &mut self,
        read: impl Fn(&mut Self) -> Option<T>,
    ) -> Option<M> {
        let before = self.budget();
        let mut map = M::default();
        let fits = self.entries(|reader, key| {
            let Some(value) = read(reader) else {
                return false;
            };
            // Maps keep spare room, at most as much again.
            let size = size_of::<(String, T)>().saturating_mul(2);
            let charged = reader.charge(size.saturating_add(key.len()));
            if charged {
                map.extend([(key, value)]);
            }
            charged
        });
        if fits {
            return Some(map);
        }
        drop(map);
        self.refund(before);
        None
    }

    /// Reads an array; `item` reads one element onto the end of the list and returns whether it
    /// fits.
    pub(in crate::runtime::json) fn list<T>(
        &mut self,
        item: impl Fn(&mut Vec<T>, &mut Self) -> bool,
    ) -> Option<Vec<T>> {
        let before = self.budget();
        let mut items = Vec::new();
        let fits = self.elements(|reader| reader.make_room(&mut items) && item(&mut items, reader));
        if fits {
            return Some(items);
        }
        drop(items);
        self.refund(before);
        None
    }

    /// Reads the elements of an array; `item` reads one and returns whether it fits. After the
    /// first that does not fit, the others are skipped.
    pub(in crate::runtime::json) fn elements(
        &mut self,
        mut item: impl FnMut(&mut Self) -> bool,
    ) -> bool {
        if self.peek() != Some(Peek::Array) {
            return self.misfit::<()>().is_some();
        }
        if !self.enter() {
            return false;
        }
        let mut index = 0;
        let mut fits = true;
        let mut more = self.first_element();
        while more {
            if !fits {
                self.skip();
            } else if !item(self) {
                fits = false;
                self.place.push(Step::Index(index));
            }
            if !fits && self.error.is_some() {
                return false;
            }
            index += 1;
            more = self.next_element();
        }
        self.leave() && fits
    }

    /// Reads the entries of an object whose keys are data, like [`elements`](Self::elements).
    pub(in crate::runtime::json) fn entries(
        &mut self,
        mut entry: impl FnMut(&mut Self, String) -> bool,
    ) -> bool {
        if self.peek() != Some(Peek::Object) {
            return self.misfit::<()>().is_some();
        }
        if !self.enter() {
            return false;
        }
        let mut fits = true;
        let mut next = self.key(true);
        while let Some(key) = next {
            if !fits {
                self.skip();
            } else {
                let name = if key.contains('\\') {
                    match self.unescape(key) {
                        Some(name) => name,
                        None => return false,
                    }
                } else {
                    key.to_owned()
                };
                if !entry(self, name) {
                    fits = false;
                    self.place.push(Step::Key(key.to_owned()));
                }
            }
            if self.error.is_some() {
                return false;
            }
            next = self.key(false);
        }
        self.leave() && fits
    }
}

/// Whether the text of a value, which is well-formed, is an array without elements.
fn is_empty_list(text: &str) -> bool {
    let inner = text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    inner.is_some_and(|inner| inner.trim().is_empty())
}

/// Whether `serde_json` holds numbers as text: another crate in the build may have turned that on
/// (its feature `arbitrary_precision`).
static NUMBERS_ARE_TEXT: LazyLock<bool> = LazyLock::new(|| {
    let number = "1.10".parse::<Number>();
    number.is_ok_and(|number| number.to_string() == "1.10")
});

/// A number as `serde_json` holds it: an integer if it is in the range, otherwise the nearest
/// float. A number beyond the range of floats becomes a string of its digits, because an error
/// would fail the whole document, and another number would be wrong.
fn number(text: &str) -> Value {
    let integer = !text.bytes().any(|byte| matches!(byte, b'.' | b'e' | b'E')) && text != "-0";
    if integer && let Ok(integer) = text.parse::<i64>() {
        return integer.into();
    }
    if integer && let Ok(integer) = text.parse::<u64>() {
        return integer.into();
    }
    if *NUMBERS_ARE_TEXT && let Ok(number) = text.parse() {
        return Value::Number(number);
    }
    let float = text.parse().ok().and_then(Number::from_f64);
    float.map_or_else(|| text.into(), Value::Number)
}
