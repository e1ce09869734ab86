//! The fraction of a second in the text of a time: nanoseconds, the digits beyond them, and how many
//! digits there were.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::num::NonZeroU8;

use super::{NANOS_PER_SECOND, ascii, digit};

/// How many digits a fraction may have: nine of nanoseconds and those that [`Beyond`] holds.
pub(super) const MAX_DIGITS: u8 = 9 + Beyond::DIGITS;

/// The value of a fraction and its number of digits.
#[derive(Clone, Copy, Default)]
pub(super) struct Fraction {
    pub(super) nanos: u32,
    pub(super) beyond: Beyond,
    pub(super) digits: FractionDigits,
}

/// The digits of a fraction after the ninth, as a number of 38 digits.
///
/// In bytes, because `u128` would make every message that holds a time wider.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Beyond([u8; 16]);

impl Beyond {
    /// A `u128` holds every number of so many digits.
    const DIGITS: u8 = 38;

    pub(super) const NONE: Self = Self([0; 16]);

    pub(super) const fn get(self) -> u128 {
        u128::from_le_bytes(self.0)
    }

    pub(super) const fn is_zero(self) -> bool {
        self.get() == 0
    }
}

impl PartialOrd for Beyond {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Beyond {
    fn cmp(&self, other: &Self) -> Ordering {
        self.get().cmp(&other.get())
    }
}

/// How many fractional digits a time is printed with: as many as its text had, so that the printed
/// text is the same. Never fewer than the value needs.
///
/// It is not part of the value: `1.5s` and `1.500s` are equal.
#[derive(Clone, Copy)]
pub(super) struct FractionDigits {
    /// Not zero, so that an `Option` of a time takes no more room than the time.
    one_more: NonZeroU8,
}

impl FractionDigits {
    pub(super) const fn new(digits: u8) -> Self {
        // Digits are `MAX_DIGITS` at most, so nothing saturates.
        FractionDigits {
            one_more: NonZeroU8::MIN.saturating_add(digits),
        }
    }

    /// The fewest of 0, 3, 6 and 9 that hold these nanoseconds.
    pub(super) const fn in_threes(nanos: u32) -> Self {
        Self::new(Self::fewest(nanos).get().next_multiple_of(3))
    }

    /// The fewest that hold these nanoseconds.
    pub(super) const fn fewest(nanos: u32) -> Self {
        let mut digits = if nanos == 0 { 0 } else { 9 };
        let mut left = nanos;
        while left > 0 && left.is_multiple_of(10) {
            left /= 10;
            digits -= 1;
        }
        Self::new(digits)
    }

    #[inline]
    pub(super) const fn get(self) -> u8 {
        self.one_more.get() - 1
    }
}

impl Default for FractionDigits {
    fn default() -> Self {
        Self::new(0)
    }
}

impl PartialEq for FractionDigits {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for FractionDigits {}

impl PartialOrd for FractionDigits {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for FractionDigits {
    fn cmp(&self, _: &Self) -> Ordering {
        Ordering::Equal
    }
}

impl Hash for FractionDigits {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

/// Reads the digits that follow a decimal point, at least one; also returns the remaining text.
/// `None` if there are more than [`MAX_DIGITS`], because the rest would be lost.
#[inline]
pub(super) fn read(text: &[u8]) -> Option<(Fraction, &[u8])> {
    let mut fraction = Fraction::default();
    let mut unit = NANOS_PER_SECOND;
    let mut rest = text;
    while let Some((&byte, tail)) = rest.split_first() {
        let Some(value) = digit(byte) else { break };
        if unit == 1 {
            return read_beyond(fraction.nanos, rest);
        }
        unit /= 10;
        fraction.nanos += value * unit;
        rest = tail;
    }
    // Nine at most.
    let count = (text.len() - rest.len()) as u8;
    fraction.digits = FractionDigits::new(count);
    (count > 0).then_some((fraction, rest))
}

/// Reads the digits after the ninth; otherwise like [`read`].
#[cold]
fn read_beyond(nanos: u32, text: &[u8]) -> Option<(Fraction, &[u8])> {
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = text.split_at(length);
    let count = u8::try_from(length)
        .ok()
        .filter(|count| *count <= Beyond::DIGITS)?;
    let mut value = 0;
    for place in 0..usize::from(Beyond::DIGITS) {
        let next = digits.get(place).and_then(|byte| digit(*byte)).unwrap_or(0);
        value = value * 10 + u128::from(next);
    }
    let fraction = Fraction {
        nanos,
        beyond: Beyond(value.to_le_bytes()),
        digits: FractionDigits::new(9 + count),
    };
    Some((fraction, rest))
}

/// Writes a point and the digits into a buffer that has room for them, and returns the number of
/// bytes. Writes nothing if there are no digits.
#[inline]
pub(super) fn write(fraction: Fraction, out: &mut [u8]) -> usize {
    let count = usize::from(fraction.digits.get());
    let Some((point, places)) = out.split_first_mut().filter(|_| count > 0) else {
        return 0;
    };
    *point = b'.';
    let mut left = fraction.nanos;
    for place in places.iter_mut().take(9).rev() {
        *place = ascii(left % 10);
        left /= 10;
    }
    if count > 9 {
        write_beyond(fraction.beyond, places);
    }
    1 + count
}

#[cold]
fn write_beyond(beyond: Beyond, places: &mut [u8]) {
    let mut left = beyond.get();
    let all = places.iter_mut().skip(9).take(usize::from(Beyond::DIGITS));
    for place in all.rev() {
        // A remainder by ten fits any type.
        *place = ascii((left % 10) as u32);
        left /= 10;
    }
}
