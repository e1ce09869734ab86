//! Unpacks gzip bodies (RFC 1952) as they arrive.
//!
//! The decoder is `flate2`'s, which checks the checksum and the length of every member. This module
//! reads consecutive members and enforces limits, because a small body can unpack to a very large
//! one.

use bytes::{Buf, Bytes};
use flate2::{Decompress, FlushDecompress, Status};

/// The unpacked size, in bytes, that is allowed for any ratio. Ordinary responses stay below.
const FREE_SIZE: u64 = 16 * 1024 * 1024;

/// The largest ratio of unpacked to packed size beyond [`FREE_SIZE`]. JSON grows by 5 to 30; the
/// format allows 1032.
const MAX_RATIO: u64 = 100;

/// The number of members that is allowed for any size.
const FREE_MEMBERS: u64 = 64;

/// The smallest average size of further members, in packed bytes. Tools that write many members
/// fill them with thousands of bytes; an empty member has 20.
const MEMBER_SIZE: u64 = 256;

/// The number of bytes unpacked in one step. The clock is checked between steps.
const STEP: usize = 64 * 1024;

/// The window that every decoder of gzip must have, as a power of two.
const WINDOW_BITS: u8 = 15;

/// Why a body cannot be unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// It is not gzip, its checksum is wrong, or it breaks off.
    Invalid,
    /// It grows by more than [`MAX_RATIO`].
    Ratio,
    /// It has more members than its size explains.
    Members,
}

impl Broken {
    /// The problem, for error texts.
    pub(super) fn text(self) -> &'static str {
        match self {
            Broken::Invalid => "its gzip encoding is invalid or incomplete",
            Broken::Ratio => "it unpacks to more than 100 times its size, beyond 16 MiB",
            Broken::Members => "its gzip encoding has too many members",
        }
    }
}

/// The state of unpacking one body.
pub(super) struct Unpacker {
    decoder: Decompress,
    /// Whether a member has begun and not ended.
    inside: bool,
    members: u64,
    packed: u64,
    unpacked: u64,
}

impl Unpacker {
    pub(super) fn new() -> Self {
        Unpacker {
            decoder: Decompress::new_gzip(WINDOW_BITS),
            inside: false,
            members: 0,
            packed: 0,
            unpacked: 0,
        }
    }

    /// Unpacks a part of `input` onto `output`: at most [`STEP`] bytes, and at most `room`. All of
    /// `input` has been used when it is empty and nothing was added.
    pub(super) fn step(
        &mut self,
        input: &mut Bytes,
        output: &mut Vec<u8>,
        room: usize,
    ) -> Result<(), Broken> {
        if input.is_empty() && !self.inside {
            return Ok(());
        }
        if !self.inside {
            self.begin_member()?;
        }
        let start = output.len();
        output.resize(start + room.min(STEP), 0);
        let Some(free) = output.get_mut(start..) else {
            return Ok(());
        };
        let (read_before, written_before) = (self.decoder.total_in(), self.decoder.total_out());
        let status = self.decoder.decompress(input, free, FlushDecompress::None);
        let read = self.decoder.total_in() - read_before;
        let written = self.decoder.total_out() - written_before;
        // Neither number exceeds the length of its slice.
        input.advance(usize::try_from(read).unwrap_or_default().min(input.len()));
        output.truncate(start + usize::try_from(written).unwrap_or_default());
        self.packed += read;
        self.unpacked += written;
        self.check_ratio()?;
        match status {
            Ok(Status::StreamEnd) => self.inside = false,
            // No progress is possible without more input or more room; both may follow.
            Ok(Status::Ok | Status::BufError) => {}
            Err(_) => return Err(Broken::Invalid),
        }
        Ok(())
    }

    /// Whether the body may end here: every member that began has ended.
    pub(super) fn is_complete(&self) -> bool {
        !self.inside && self.members > 0
    }

    fn begin_member(&mut self) -> Result<(), Broken> {
        if self.members >= FREE_MEMBERS + self.packed / MEMBER_SIZE {
            return Err(Broken::Members);
        }
        if self.members > 0 {
            self.decoder.reset(true);
        }
        self.members += 1;
        self.inside = true;
        Ok(())
    }

    fn check_ratio(&self) -> Result<(), Broken> {
        let allowed = FREE_SIZE.max(self.packed.saturating_mul(MAX_RATIO));
        if self.unpacked > allowed {
            return Err(Broken::Ratio);
        }
        Ok(())
    }
}
