//! Bodies that come as gzip (RFC 1952).
//!
//! Here is the wrapper around the compressed data; the data itself (RFC 1951) is `miniz_oxide`'s.
//! The checksum is not looked at: TLS has checked every byte, and the lengths have to agree.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};

/// Length of the fixed part of a member's header.
const HEADER: usize = 10;
/// Length of what follows the data: a checksum and the length, four bytes each.
const TRAILER: usize = 8;

/// No data grows by more than this (RFC 1951's longest match, 258 bytes, of two bits).
const MAX_RATIO: usize = 1032;

/// Why a body could not be unpacked to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// It is no gzip, or it breaks off.
    Invalid,
    /// It holds more than the limit.
    TooLarge,
}

/// Unpacks a body; where it is broken, what could be had of it comes with the reason.
pub(super) fn unpack(mut packed: &[u8], limit: usize) -> (Vec<u8>, Result<(), Broken>) {
    // A byte more than is allowed tells a body of exactly that length from a longer one.
    let most = limit.saturating_add(1);
    let mut body = vec![0; expected_length(packed).min(most)];
    let mut length = 0;
    let end = loop {
        match member(packed, &mut body, &mut length, most) {
            // Several members after each other are one body.
            Ok(rest) if !rest.is_empty() && length <= limit => packed = rest,
            Ok(_) => break Ok(()),
            Err(broken) => break Err(broken),
        }
    };
    let end = if length > limit {
        Err(Broken::TooLarge)
    } else {
        end
    };
    body.truncate(length.min(limit));
    (body, end)
}

/// How long the body will be, by the last four bytes of an honest one.
fn expected_length(packed: &[u8]) -> usize {
    let stated = packed.last_chunk().map_or(0, |last| stated_length(*last));
    stated
        .min(packed.len().saturating_mul(MAX_RATIO))
        .saturating_add(1)
}

fn stated_length(bytes: [u8; 4]) -> usize {
    usize::try_from(u32::from_le_bytes(bytes)).unwrap_or(usize::MAX)
}

/// Unpacks one member onto the first `length` bytes of `body`, and gives what follows the member.
fn member<'p>(
    packed: &'p [u8],
    body: &mut Vec<u8>,
    length: &mut usize,
    most: usize,
) -> Result<&'p [u8], Broken> {
    let mut data = after_header(packed).ok_or(Broken::Invalid)?;
    let start = *length;
    let mut state = Box::<DecompressorOxide>::default();
    loop {
        let flags = inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
        let (status, read, written) = decompress(&mut state, data, body, *length, flags);
        *length += written;
        data = data.get(read..).ok_or(Broken::Invalid)?;
        match status {
            TINFLStatus::Done => break,
            TINFLStatus::HasMoreOutput if body.len() >= most => return Err(Broken::TooLarge),
            TINFLStatus::HasMoreOutput => {
                let longer = body.len().saturating_mul(2).max(64).min(most);
                body.resize(longer, 0);
            }
            _ => return Err(Broken::Invalid),
        }
    }
    let (trailer, rest) = data.split_at_checked(TRAILER).ok_or(Broken::Invalid)?;
    // The length is stated modulo 2^32; the limit on bodies leaves nothing of that.
    let stated = trailer.last_chunk().map(|last| stated_length(*last));
    if stated != Some(*length - start) {
        return Err(Broken::Invalid);
    }
    Ok(rest)
}

/// What follows the header of a member; `None` where this is none.
fn after_header(packed: &[u8]) -> Option<&[u8]> {
    const HAS_CHECKSUM: u8 = 2;
    const HAS_EXTRA: u8 = 4;
    const HAS_NAME: u8 = 8;
    const HAS_COMMENT: u8 = 16;
    let (header, mut rest) = packed.split_at_checked(HEADER)?;
    let [0x1f, 0x8b, 8, flags, ..] = *header else {
        return None;
    };
    if flags & HAS_EXTRA != 0 {
        let (length, extra) = rest.split_first_chunk()?;
        rest = extra.get(usize::from(u16::from_le_bytes(*length))..)?;
    }
    for text in [HAS_NAME, HAS_COMMENT] {
        if flags & text != 0 {
            let end = rest.iter().position(|byte| *byte == 0)?;
            rest = rest.get(end + 1..)?;
        }
    }
    if flags & HAS_CHECKSUM != 0 {
        rest = rest.get(2..)?;
    }
    Some(rest)
}
