//! Random choices that shrink well: a tape of bytes, each of which makes a choice. After its end, every
//! choice is the simplest one.

use std::fmt;

use proptest::prelude::*;

#[derive(Clone)]
pub(crate) struct Tape {
    bytes: Vec<u8>,
    at: usize,
}

/// Tapes of up to 600 bytes.
pub(crate) fn tapes() -> impl Strategy<Value = Tape> {
    prop::collection::vec(any::<u8>(), 0..600).prop_map(|bytes| Tape { bytes, at: 0 })
}

impl fmt::Debug for Tape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a tape of {} bytes", self.bytes.len())
    }
}

impl Tape {
    pub(crate) fn byte(&mut self) -> u8 {
        let byte = self.bytes.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        byte
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let number = usize::from(self.byte()) << 8 | usize::from(self.byte());
        number % end.max(1)
    }

    pub(crate) fn word(&mut self) -> u64 {
        let bytes = [(); 8].map(|()| self.byte());
        u64::from_be_bytes(bytes)
    }

    pub(crate) fn text(&mut self) -> String {
        const PIECES: [&str; 16] = [
            "", "a", "Text", " ", "\"", "\\", "/", "\u{0}", "\u{7f}", "é", "日", "😀", "\u{2028}",
            "\n", "0", "null",
        ];
        let pieces = self.below(6);
        (0..pieces)
            .map(|_| PIECES[self.below(PIECES.len())])
            .collect()
    }
}
