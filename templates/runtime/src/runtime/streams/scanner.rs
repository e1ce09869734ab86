//! Cuts the body of a streamed response into messages.
//!
//! The scanner finds the ends of messages: it counts brackets outside of strings, and examines each
//! byte once, however the body is cut into pieces. Whether a message is well-formed JSON is checked
//! when it is decoded.

use bytes::{Buf as _, Bytes};

/// The byte order mark that some servers put before a document.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The layout of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// One JSON array whose elements are the messages. Google's services send this.
    Array,
    /// Objects that follow each other, usually on lines of their own. Emulators send this.
    Objects,
}

/// Why a body cannot be cut further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The body begins with neither an array nor an object.
    NoStream,
    /// A byte that cannot stand between messages.
    Separator,
    /// Something follows the end of the array.
    Trailing,
    /// A message is larger than the limit.
    TooLarge,
    /// The body ends inside of a message.
    InMessage,
    /// The body ends between two messages of an array that has no end.
    InArray,
}

/// The position in the body.
#[derive(Clone, Copy, Debug)]
enum State {
    /// Before the first bracket.
    Start,
    /// After the opening bracket of the array.
    First,
    /// After a comma of the array.
    Next,
    /// After a message of the array.
    Separator,
    /// Between two objects.
    Between,
    /// In a message that ends with a quote or a closing bracket.
    Message,
    /// In a number or a name, which ends before a separator.
    Scalar,
    /// After the end of the array.
    End,
}

/// Cuts a body into messages.
#[derive(Debug)]
pub struct Scanner {
    state: State,
    layout: Layout,
    /// The number of open brackets in the current message.
    depth: usize,
    in_string: bool,
    escaped: bool,
    /// The beginning of the current message, from earlier pieces of the body.
    partial: Vec<u8>,
    /// The number of bytes that have been examined.
    examined: u64,
    /// The limit on the size of a message, in bytes.
    limit: usize,
}

impl Scanner {
    /// A scanner of a body whose messages have at most `limit` bytes.
    pub fn new(limit: usize) -> Self {
        Scanner {
            state: State::Start,
            layout: Layout::Array,
            depth: 0,
            in_string: false,
            escaped: false,
            partial: Vec::new(),
            examined: 0,
            limit,
        }
    }

    /// The layout of the body, once its first message has been found.
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// The number of bytes of the body that have been examined.
    pub fn examined(&self) -> u64 {
        self.examined
    }

    /// The limit on the size of a message, in bytes.
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// What has arrived of the current message, together with the rest of a piece.
    pub fn rest(&self, piece: &[u8]) -> Bytes {
        [&self.partial, piece].concat().into()
    }

    /// Cuts the next message off the body, whose next piece is `piece`. Removes what has been examined
    /// from `piece`. The result is `None` when the piece is used up.
    ///
    /// # Errors
    ///
    /// The body is no stream of messages, or a message is larger than the limit.
    pub fn next(&mut self, piece: &mut Bytes) -> Result<Option<Bytes>, Flaw> {
        while let Some(&byte) = piece.first() {
            match self.state {
                State::Message | State::Scalar => match self.end_of_message(piece) {
                    Some(end) => return self.cut(piece, end).map(Some),
                    None => {
                        let length = piece.len();
                        self.keep(piece, length)?;
                    }
                },
                _ => self.enter(byte, piece)?,
            }
        }
        Ok(None)
    }

    /// Checks that the body may end here. An empty body is a stream without messages.
    ///
    /// # Errors
    ///
    /// The body is not complete.
    pub fn finish(&self) -> Result<(), Flaw> {
        match self.state {
            State::Start | State::Between | State::End => Ok(()),
            State::First | State::Next | State::Separator => Err(Flaw::InArray),
            State::Message | State::Scalar => Err(Flaw::InMessage),
        }
    }

    /// Passes a byte between messages, or begins a message with it.
    fn enter(&mut self, byte: u8, piece: &mut Bytes) -> Result<(), Flaw> {
        let is_space = matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        self.state = match (self.state, byte) {
            (state, _) if is_space => state,
            (State::Start, _) if self.is_mark(byte) => State::Start,
            (State::Start, b'[') => State::First,
            (State::Start | State::Between, b'{') => {
                self.layout = Layout::Objects;
                State::Message
            }
            (State::First | State::Separator, b']') => State::End,
            (State::Separator, b',') => State::Next,
            (State::First | State::Next, b'{' | b'[' | b'"') => State::Message,
            (State::First | State::Next, b'-' | b'0'..=b'9' | b'a'..=b'z') => State::Scalar,
            (State::Start, _) => return Err(Flaw::NoStream),
            (State::End, _) => return Err(Flaw::Trailing),
            _ => return Err(Flaw::Separator),
        };
        // The first byte of a message is examined as a part of it.
        if !matches!(self.state, State::Message | State::Scalar) {
            piece.advance(1);
            self.examined += 1;
        }
        Ok(())
    }

    /// Whether a byte belongs to a byte order mark at the beginning of the body.
    fn is_mark(&self, byte: u8) -> bool {
        let expected = usize::try_from(self.examined).ok();
        expected.and_then(|at| MARK.get(at)) == Some(&byte)
    }

    /// The end of the current message in a piece of the body.
    fn end_of_message(&mut self, piece: &[u8]) -> Option<usize> {
        if matches!(self.state, State::Scalar) {
            let ends = |byte: &u8| matches!(byte, b',' | b']' | b' ' | b'\t' | b'\n' | b'\r');
            return piece.iter().position(ends);
        }
        for (at, byte) in piece.iter().enumerate() {
            if self.in_string {
                match byte {
                    _ if self.escaped => self.escaped = false,
                    b'\\' => self.escaped = true,
                    b'"' => {
                        self.in_string = false;
                        if self.depth == 0 {
                            return Some(at + 1);
                        }
                    }
                    _ => {}
                }
                continue;
            }
            match byte {
                b'"' => self.in_string = true,
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => {
                    // Outside of strings, a message has an open bracket until it ends.
                    self.depth -= 1;
                    if self.depth == 0 {
                        return Some(at + 1);
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// Completes the current message with the first `end` bytes of a piece.
    fn cut(&mut self, piece: &mut Bytes, end: usize) -> Result<Bytes, Flaw> {
        let message = if self.partial.is_empty() {
            // The usual case: the message is a part of the piece, and is not copied.
            self.check_size(end)?;
            self.examined += end as u64;
            piece.split_to(end)
        } else {
            self.keep(piece, end)?;
            std::mem::take(&mut self.partial).into()
        };
        self.state = match self.layout {
            Layout::Array => State::Separator,
            Layout::Objects => State::Between,
        };
        Ok(message)
    }

    /// Keeps the first `length` bytes of a piece, which belong to the current message.
    fn keep(&mut self, piece: &mut Bytes, length: usize) -> Result<(), Flaw> {
        self.check_size(self.partial.len().saturating_add(length))?;
        self.partial.extend_from_slice(&piece.split_to(length));
        self.examined += length as u64;
        Ok(())
    }

    fn check_size(&self, size: usize) -> Result<(), Flaw> {
        if size > self.limit {
            return Err(Flaw::TooLarge);
        }
        Ok(())
    }
}
