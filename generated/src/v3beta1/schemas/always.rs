//! What every method can take or return.

use crate::runtime;

/// Data format for response.
///
/// Values of the parameter `alt`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Alt {
    /// Responses with Content-Type of application/json. On the wire: `json`.
    Json,

    /// Media download with context-dependent Content-Type. On the wire: `media`.
    Media,

    /// Responses with Content-Type of application/x-protobuf. On the wire: `proto`.
    Proto,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for Alt {
    fn from(name: &str) -> Self {
        match name {
            "json" => Self::Json,
            "media" => Self::Media,
            "proto" => Self::Proto,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for Alt {
    fn name(&self) -> &str {
        match self {
            Self::Json => "json",
            Self::Media => "media",
            Self::Proto => "proto",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(Alt);

impl runtime::ParameterValue for Alt {
    fn into_text(self) -> String {
        runtime::OpenEnum::name(&self).into()
    }
}

/// V1 error format.
///
/// Values of the parameter `$.xgafv`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Xgafv {
    /// v1 error format. On the wire: `1`.
    V1,

    /// v2 error format. On the wire: `2`.
    V2,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for Xgafv {
    fn from(name: &str) -> Self {
        match name {
            "1" => Self::V1,
            "2" => Self::V2,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for Xgafv {
    fn name(&self) -> &str {
        match self {
            Self::V1 => "1",
            Self::V2 => "2",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(Xgafv);

impl runtime::ParameterValue for Xgafv {
    fn into_text(self) -> String {
        runtime::OpenEnum::name(&self).into()
    }
}
