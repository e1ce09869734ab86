//! The writer: appends JSON to a buffer, and decides which of a message's two stores speaks for a
//! key.
//!
//! Writing cannot fail, so nothing here returns a `Result`. How one field type looks belongs to
//! `scalars` and `containers`.

use std::borrow::Cow;
use std::fmt::Display;
use std::io::Write as _;

use serde_json::Value;

use super::{Field, Wire};
use crate::runtime::message::{Extra, Message};

/// Writes one document.
pub struct Writer {
    out: Vec<u8>,
    /// Whether the object or array being written has an element already.
    filled: bool,
    /// Set while a message with extra fields is written.
    rivals: Option<Box<Rivals>>,
}

/// What settles, for one message, whether a field or an extra field of the same name is written.
struct Rivals {
    /// The keys that are written as extra fields whatever the fields hold.
    forced: Vec<String>,
    /// The fields written so far: their extra fields are not.
    written: Vec<Cow<'static, str>>,
}

impl Rivals {
    /// Takes note of a field that is to be written; `false` when an extra field speaks for it.
    /// `name` is the field's name with JSON's escapes, which keys of extra fields do not have.
    #[cold]
    fn admit(&mut self, name: &'static str) -> bool {
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
            rivals: None,
        }
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.out
    }

    /// Writes a field, unless it is absent or an extra field speaks for it: the hook of emitted
    /// code. `name` is the field's name as it stands in JSON between the quotes, so with its
    /// escapes if it needs any: to look for them is the generator's work, once, and not done here
    /// each time.
    #[inline]
    pub fn field<F: Field>(&mut self, name: &'static str, field: &F) {
        if !field.is_absent() && self.begin(name) {
            field.write_field(self);
        }
    }

    /// Writes a name and its colon; `false` when the field is not to be written.
    fn begin(&mut self, name: &'static str) -> bool {
        if let Some(rivals) = &mut self.rivals
            && !rivals.admit(name)
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

    /// Writes a message: its fields, then what it holds beside them.
    pub fn object(&mut self, message: &dyn Message) {
        let outer = self.rivals.take();
        self.out.push(b'{');
        self.filled = false;
        message.write(self);
        self.out.push(b'}');
        self.filled = true;
        self.rivals = outer;
    }

    /// Comes before the fields of a message: the first hook of emitted code.
    #[inline]
    pub fn open(&mut self, extra: &Extra) {
        if !extra.is_empty() {
            let forced = extra.forced().map(str::to_owned).collect();
            self.rivals = Some(Box::new(Rivals {
                forced,
                written: Vec::new(),
            }));
        }
    }

    /// Comes after the fields of a message: writes those that it holds beside them.
    #[inline]
    pub fn close(&mut self, extra: &Extra) {
        if let Some(rivals) = self.rivals.take() {
            self.extra_fields(extra, &rivals.written);
        }
    }

    #[cold]
    fn extra_fields(&mut self, extra: &Extra, written: &[Cow<'static, str>]) {
        for (name, value) in extra {
            if !written.iter().any(|written| written == name) {
                self.name(name);
                self.value(value);
            }
        }
    }

    /// Writes an array.
    pub(super) fn array<T: Wire>(&mut self, items: &[T]) {
        self.out.push(b'[');
        self.filled = false;
        for item in items {
            self.comma();
            item.write(self);
        }
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
        for (key, value) in items {
            self.name(key);
            value.write(self);
        }
        self.out.push(b'}');
        self.filled = true;
    }

    /// Writes any value as it is.
    pub(super) fn value(&mut self, value: &Value) {
        // Proof that nothing is lost: a `Vec` accepts every byte, and a `Value` has string keys
        // only.
        let _ = serde_json::to_writer(&mut self.out, value);
    }

    /// Writes `null`.
    pub(super) fn null(&mut self) {
        self.raw("null");
    }

    /// Writes `json` as it is.
    pub(super) fn raw(&mut self, json: &'static str) {
        self.out.extend_from_slice(json.as_bytes());
    }

    /// Writes a number in its shortest form. It is finite: JSON has no other numbers.
    pub(super) fn number(&mut self, number: &impl serde::Serialize) {
        // Proof that nothing is lost: a `Vec` accepts every byte, and numbers always serialize.
        let _ = serde_json::to_writer(&mut self.out, number);
    }

    /// Writes a string of what `value` shows: a number or a time, so nothing that needs an escape.
    pub(super) fn display(&mut self, value: &impl Display) {
        // Proof that nothing is lost: a `Vec` accepts every byte.
        let _ = write!(self.out, "\"{value}\"");
    }

    /// Writes a string. The hook of emitted enums.
    pub fn text(&mut self, text: &str) {
        let mut rest = text.as_bytes();
        self.out.reserve(rest.len() + 4);
        self.out.push(b'"');
        loop {
            let (plain, special) = rest.split_at(plain_length(rest));
            self.out.extend_from_slice(plain);
            let Some((byte, after)) = special.split_first() else {
                break;
            };
            self.escape(*byte);
            rest = after;
        }
        self.out.push(b'"');
    }

    #[cold]
    fn escape(&mut self, byte: u8) {
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            0x08 => b'b',
            0x0c => b'f',
            _ => {
                // Proof that nothing is lost: a `Vec` accepts every byte.
                let _ = write!(self.out, "\\u{byte:04x}");
                return;
            }
        };
        self.out.extend_from_slice(&[b'\\', short]);
    }
}

/// How many bytes at the start need no escape: eight at a time, because this is where writing
/// spends its time.
fn plain_length(bytes: &[u8]) -> usize {
    let (chunks, rest) = bytes.as_chunks::<8>();
    for (index, chunk) in chunks.iter().enumerate() {
        if any_needs_escape(u64::from_le_bytes(*chunk)) {
            let within = chunk.iter().position(|byte| needs_escape(*byte));
            return index * 8 + within.unwrap_or(8);
        }
    }
    chunks.len() * 8
        + rest
            .iter()
            .position(|byte| needs_escape(*byte))
            .unwrap_or(rest.len())
}

/// `needs_escape` for any of eight bytes. Each term sets the high bit of a byte that is below 0x20,
/// or equal to `"` or to `\`; a borrow can set it only above such a byte.
const fn any_needs_escape(word: u64) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * ONES;
    let quote = word ^ (b'"' as u64 * ONES);
    let backslash = word ^ (b'\\' as u64 * ONES);
    let below = word.wrapping_sub(0x20 * ONES) & !word;
    (below | quote.wrapping_sub(ONES) & !quote | backslash.wrapping_sub(ONES) & !backslash) & HIGH
        != 0
}

const fn needs_escape(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}
