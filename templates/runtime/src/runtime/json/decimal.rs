//! JSON numbers as exact decimal numbers.
//!
//! Numbers are compared, and read as integers, by their value: `5`, `5.0` and `50e-1` are the same
//! number. Floats cannot be used, because none has the value `9223372036854775807.0`. Only the
//! arithmetic lives here; which field accepts which spelling is in `scalars`.

use std::fmt;

/// The value of a number: `0.DIGITS` times ten to the power of `exponent`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    negative: bool,
    /// Without zeros at either end; empty for zero.
    digits: String,
    exponent: i64,
}

impl Decimal {
    /// Reads a number by JSON's grammar; `None` for any other text, such as `+1`, `007` or `.5`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, power(exponent)?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((whole, fraction)) if is_digits(fraction) => (whole, fraction),
            Some(_) => return None,
            None => (mantissa, ""),
        };
        if !is_digits(whole) || whole.len() > 1 && whole.starts_with('0') {
            return None;
        }
        let all = [whole, fraction].concat();
        let leading = all.len() - all.trim_start_matches('0').len();
        let digits = all.trim_matches('0').to_owned();
        if digits.is_empty() {
            return Some(Self {
                negative: false,
                digits,
                exponent: 0,
            });
        }
        let point = i64::try_from(whole.len()).ok()? - i64::try_from(leading).ok()?;
        Some(Self {
            negative,
            digits,
            exponent: exponent.saturating_add(point),
        })
    }

    /// The value as an integer; `None` if it has a fraction or does not fit.
    pub(super) fn to_integer<T: TryFrom<i128>>(&self) -> Option<T> {
        /// Every integer of 38 digits fits `i128`.
        const MOST: usize = 38;
        let places = usize::try_from(self.exponent).ok()?;
        if self.digits.is_empty() {
            return T::try_from(0).ok();
        }
        if places > MOST || self.digits.len() > places {
            return None;
        }
        let value: i128 = format!("{:0<places$}", self.digits).parse().ok()?;
        T::try_from(if self.negative { -value } else { value }).ok()
    }
}

/// One text for every spelling of a number.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        write!(f, "{sign}0.{}e{}", self.digits, self.exponent)
    }
}

/// The power of ten after an `e`. An exponent outside of `i64` is limited to its range, because no
/// type here holds such a number.
fn power(text: &str) -> Option<i64> {
    let (negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    if !is_digits(digits) {
        return None;
    }
    let power = digits.parse().unwrap_or(i64::MAX);
    Some(if negative { -power } else { power })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[test]
    fn spellings_of_one_number_are_equal() {
        for (one, other) in [
            ("5", "5.0"),
            ("5", "50e-1"),
            ("0.5", "5E-1"),
            ("100", "1e+2"),
            ("0", "-0.000e9"),
            ("0.00012", "12e-5"),
        ] {
            assert_eq!(Decimal::parse(one), Decimal::parse(other), "{one} {other}");
        }
        for (one, other) in [
            ("5", "-5"),
            ("5", "50"),
            ("0.1", "0.10000000000000000000000000001"),
            (
                "123456789012345678901234567890",
                "123456789012345678901234567891",
            ),
        ] {
            assert_ne!(Decimal::parse(one), Decimal::parse(other), "{one} {other}");
        }
    }

    #[test]
    fn only_json_numbers_are_read() {
        for text in [
            "", "-", "+1", "007", "01.5", ".5", "5.", "1e", "1e+", "1e5.5", " 1", "1 ", "1_0",
            "0x1", "NaN", "--1", "1.2.3", "１",
        ] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    #[test]
    fn integers_are_exact() {
        let integer = |text| Decimal::parse(text).and_then(|number| number.to_integer::<i64>());
        assert_eq!(integer("9223372036854775807.0"), Some(i64::MAX));
        assert_eq!(integer("-9223372036854775808e0"), Some(i64::MIN));
        assert_eq!(integer("1e2"), Some(100));
        assert_eq!(integer("1200e-2"), Some(12));
        assert_eq!(integer("0e999999999999999999999"), Some(0));
        for text in [
            "9223372036854775808",
            "0.5",
            "1.5e0",
            "1e99999999999999999999",
            "1e-1",
        ] {
            assert_eq!(integer(text), None, "{text}");
        }
    }
}
