//! Reading what consists of other values: messages, maps, lists, and free-form JSON.
//!
//! Here are the object loop and the rules that hold for every message: what is kept, and what
//! replaces what. The cursor and single tokens belong to the module above.

use jiter::Peek;
use serde_json::{Number, Value};

use super::Reader;
use crate::runtime::message::Message;

impl Reader<'_> {
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
            let mut outcome = message.read(key, self);
            let unescaped;
            let mut name = key;
            if !outcome.fits && key.contains('\\') {
                // Only now, because servers do not escape the names of their fields, and to look
                // for a backslash in each key would cost every document something.
                self.step_back(start, depth);
                let Some(key) = self.unescape(key) else {
                    return false;
                };
                unescaped = key;
                name = &unescaped;
                outcome = message.read(name, self);
            }
            if self.error.is_some() {
                return false;
            }
            if outcome.fits {
                if kept {
                    outcome.extra.remove(name);
                }
            } else {
                // The second reading of the value is the last at this level: were the messages in
                // it read again, the work would double with each level of nesting.
                self.step_back(start, depth);
                let Some(value) = self.value() else {
                    return false;
                };
                outcome.extra.keep(name, value);
                kept = true;
            }
            next = self.key(false);
        }
        self.leave()
    }

    /// Reads any value as it is.
    pub(in crate::runtime::json) fn value(&mut self) -> Option<Value> {
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
            _ => self.number().map(number),
        }
    }

    /// Reads an object whose keys are data, each value with `read`. The last of several equal keys
    /// wins.
    pub(in crate::runtime::json) fn map<M: Default + Extend<(String, T)>, T>(
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
    pub(in crate::runtime::json) fn array(
        &mut self,
        mut item: impl FnMut(&mut Self) -> bool,
    ) -> bool {
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
}

/// A number as `serde_json` holds it: an integer where one of its own kinds holds it, else the
/// nearest float. Beyond every float it is a string of the digits: to refuse it would cost the
/// whole document, and another number in its place would be a wrong one.
fn number(text: &str) -> Value {
    if !text.bytes().any(|byte| matches!(byte, b'.' | b'e' | b'E')) && text != "-0" {
        if let Ok(integer) = text.parse::<i64>() {
            return integer.into();
        }
        if let Ok(integer) = text.parse::<u64>() {
            return integer.into();
        }
    }
    let float = text.parse().ok().and_then(Number::from_f64);
    float.map_or_else(|| text.into(), Value::Number)
}
