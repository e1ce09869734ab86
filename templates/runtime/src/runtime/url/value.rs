//! The conversion of parameter values to text.

use bytes::Bytes;

use crate::runtime::wkt::{Duration, FieldMask, Timestamp, base64};

/// A value of a path or query parameter.
///
/// Strings, numbers, booleans, bytes, the types of [`wkt`](crate::runtime::wkt) and the enums of a
/// generated crate implement it. Lists do not: a repeated parameter has several values.
pub trait ParameterValue {
    /// The value as text, before percent-encoding.
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

/// One form for both types. Each type has its own shortest digits.
macro_rules! floats {
    ($($float:ty),*) => {$(
        impl ParameterValue for $float {
            /// The fewest digits that parse to the same number, with an exponent for very large
            /// and very small numbers; or `NaN`, `Infinity` or `-Infinity`, as in the proto3 JSON
            /// mapping.
            fn into_text(self) -> String {
                let size = self.abs();
                if self.is_nan() {
                    "NaN".to_owned()
                } else if self.is_infinite() {
                    if self > 0.0 { "Infinity" } else { "-Infinity" }.to_owned()
                } else if self == 0.0 || (1e-5..1e16).contains(&size) {
                    self.to_string()
                } else {
                    // Without an exponent, these would be long rows of zeros.
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
    /// The paths, separated by commas.
    fn into_text(self) -> String {
        self.into()
    }
}

impl ParameterValue for Bytes {
    /// Base64 in the URL-safe alphabet, padded, as in JSON.
    fn into_text(self) -> String {
        base64::encode(&self)
    }
}
