//! The trait implementations that all messages, and all enums, have in common.
//!
//! Coherence wants them for each type; these macros keep them out of sight in emitted files. They
//! hold no logic: what they call is in `message` and `open_enum`.

#![allow(unused_macros, reason = "used by emitted code only")]

/// Gives a message everything that follows from its JSON form and its `new`.
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

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::message::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::message::deserialize(deserializer)
            }
        }
    };
}

/// Gives an open enum everything that follows from its names.
macro_rules! open_enum_as_name {
    ($type:ident) => {
        impl $crate::runtime::Wire for $type {
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

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::runtime::OpenEnum::name(self))
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::open_enum::deserialize(deserializer)
            }
        }
    };
}

/// Shows a handle, or the client itself, as the client that it calls with.
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
