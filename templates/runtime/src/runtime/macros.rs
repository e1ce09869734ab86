//! The trait implementations that all messages share, and those that all enums share.
//!
//! Each type needs implementations of its own, and the macros keep them short in emitted files.
//! They contain no logic: the functions that they call are in `message` and `open_enum`.

#![allow(unused_macros, reason = "used by emitted code only")]

/// Implements the traits of a message that follow from its JSON form and its `new`.
macro_rules! message_as_json {
    ($type:ident) => {
        impl ::std::default::Default for $type {
            fn default() -> Self {
                Self::new()
            }
        }

        impl ::std::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::message::same(self, other)
            }
        }

        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::message::debug(self, stringify!($type), f)
            }
        }

        impl ::serde_core::Serialize for $type {
            fn serialize<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::message::serialize(self, serializer)
            }
        }

        impl<'de> ::serde_core::Deserialize<'de> for $type {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::message::deserialize(deserializer)
            }
        }
    };
}

/// Implements the traits of an open enum that follow from the names of its values.
///
/// `open_enum_as_name!(NullValue, null)` is for an enum whose only value is `NULL_VALUE`, which is
/// `null` in JSON. Its `OpenEnum` has `IS_NULL_VALUE` as well.
macro_rules! open_enum_as_name {
    (@null) => {
        const READS_NULL: bool = true;
    };
    ($type:ident $(, $null:ident)?) => {
        impl $crate::runtime::Wire for $type {
            $($crate::runtime::open_enum_as_name!(@$null);)?

            fn read(reader: &mut $crate::runtime::Reader<'_>) -> ::std::option::Option<Self> {
                $crate::runtime::open_enum::read(reader)
            }

            fn write(&self, writer: &mut $crate::runtime::Writer) {
                $crate::runtime::open_enum::write(self, writer);
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str($crate::runtime::OpenEnum::name(self))
            }
        }

        impl ::serde_core::Serialize for $type {
            fn serialize<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::open_enum::serialize(self, serializer)
            }
        }

        impl<'de> ::serde_core::Deserialize<'de> for $type {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::open_enum::deserialize(deserializer)
            }
        }
    };
}

/// Implements `Debug` for a client or a resource handle: it shows the client's settings.
macro_rules! handle_as_client {
    ($type:ident) => {
        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple(stringify!($type))
                    .field(&self.client)
                    .finish()
            }
        }
    };
}

pub(crate) use {handle_as_client, message_as_json, open_enum_as_name};
