//! Parameter values as text.

use bytes::Bytes;

use crate::runtime::wkt::{Duration, FieldMask, Timestamp, base64};

/// A value that a path or query parameter can have.
///
/// Strings, numbers, booleans, bytes and the types of [`wkt`](crate::runtime::wkt) are such values,
/// and so are the enums of a generated crate. A repeated parameter has one value for each of its
/// keys, not a list as a value.
pub trait ParameterValue {
    /// The text that stands for the value, before any percent-encoding.
    fn into_text(self) -> String;
}

impl ParameterValue for String {
    fn into_text(self) -> String {
        self
    }
}

impl ParameterValue for &str {
    fn into_text(self) -> String {
        self.to_owned()
    }
}

impl ParameterValue for &String {
    fn into_text(self) -> String {
        self.clone()
    }
}

impl ParameterValue for bool {
    /// `true` or `false`.
    fn into_text(self) -> String {
        self.to_string()
    }
}

/// Decimal digits.
macro_rules! integers {
    ($($integer:ty),*) => {$(
        impl ParameterValue for $integer {
            /// Decimal digits, with a minus sign where it is needed.
            fn into_text(self) -> String {
                self.to_string()
            }
        }
    )*};
}

integers!(i32, u32, i64, u64);

/// The same text for both widths: each has its own shortest digits.
macro_rules! floats {
    ($($float:ty),*) => {$(
        impl ParameterValue for $float {
            /// The fewest digits that read back as the same number, with an exponent for the very
            /// large and very small; else `NaN`, `Infinity` or `-Infinity`, the words of the proto3
            /// JSON mapping.
            fn into_text(self) -> String {
                let size = self.abs();
                if self.is_nan() {
                    "NaN".to_owned()
                } else if self.is_infinite() {
                    if self > 0.0 { "Infinity" } else { "-Infinity" }.to_owned()
                } else if self == 0.0 || (1e-5..1e16).contains(&size) {
                    self.to_string()
                } else {
                    // Without the exponent, these would be a row of zeros.
                    format!("{self:e}")
                }
            }
        }
    )*};
}

floats!(f32, f64);

impl ParameterValue for Timestamp {
    /// RFC 3339.
    fn into_text(self) -> String {
        self.to_string()
    }
}

impl ParameterValue for Duration {
    /// Seconds with an `s`.
    fn into_text(self) -> String {
        self.to_string()
    }
}

impl ParameterValue for FieldMask {
    /// The paths with commas between.
    fn into_text(self) -> String {
        self.into()
    }
}

impl ParameterValue for Bytes {
    /// Base64 in the standard alphabet, padded, as in JSON.
    fn into_text(self) -> String {
        base64::encode(&self)
    }
}
