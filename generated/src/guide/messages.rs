//! # Messages
//!
//! The bodies of requests and responses are plain structs with public fields: `Option` for single values, `Vec` and
//! `BTreeMap` for repeated ones.
//!
//! ```
//! # #[cfg(all(feature = "v2", any(feature = "conversation-profiles", feature = "suggestions")))]
//! # fn example() -> Result<(), dialogflow::DecodeError> {
//! use dialogflow::v2::schemas;
//!
//! let message = schemas::ConversationProfile::new().set_display_name("..");
//! assert_eq!(message.display_name.as_deref(), Some(".."));
//! # Ok(())
//! # }
//! # #[cfg(all(feature = "v2", any(feature = "conversation-profiles", feature = "suggestions")))]
//! # assert_eq!(example(), Ok(()));
//! ```
//!
//! ## What is kept
//!
//! Nothing that the server sends is lost. Beside its fields a message has `extra`, an [`Extra`], for what they cannot hold:
//! properties that are newer than this crate, and known ones with a value that does not fit (a timestamp that is none, a
//! number out of range). They can be read, changed, and are sent back.
//!
//! ```
//! # #[cfg(all(feature = "v2", any(feature = "conversation-profiles", feature = "suggestions")))]
//! # fn example() -> Result<(), dialogflow::DecodeError> {
//! use dialogflow::v2::schemas;
//!
//! let json = r#"{"displayName":1,"newInTheApi":true}"#;
//! let message: schemas::ConversationProfile = dialogflow::from_slice(json.as_bytes())?;
//! assert_eq!(message.display_name, None);
//! assert_eq!(message.extra.get("displayName").cloned(), Some(1.into()));
//! assert_eq!(message.extra.get("newInTheApi").cloned(), Some(true.into()));
//! # Ok(())
//! # }
//! # #[cfg(all(feature = "v2", any(feature = "conversation-profiles", feature = "suggestions")))]
//! # assert_eq!(example(), Ok(()));
//! ```
//!
//! Enums are open too. A value that the crate does not know is kept as its name, and `From<&str>` makes any; for a known
//! name it always gives the variant.
//!
//! ```
//! # #[cfg(all(feature = "v2", feature = "agent"))]
//! # fn example() -> Result<(), dialogflow::DecodeError> {
//! use dialogflow::OpenEnum as _;
//! use dialogflow::v2::schemas;
//!
//! assert_eq!(
//!     schemas::ValidationErrorSeverity::from("CRITICAL"),
//!     schemas::ValidationErrorSeverity::Critical
//! );
//! let newer = schemas::ValidationErrorSeverity::from("NEW_IN_THE_API");
//! assert!(matches!(newer, schemas::ValidationErrorSeverity::UnknownValue(_)));
//! assert_eq!(newer.name(), "NEW_IN_THE_API");
//! # Ok(())
//! # }
//! # #[cfg(all(feature = "v2", feature = "agent"))]
//! # assert_eq!(example(), Ok(()));
//! ```
//!
//! ## What is sent
//!
//! A field that is `None`, or an empty list or map, is not sent at all. To send `null`, `[]`, or a property that the crate
//! does not know, put it into `extra`: a key that is there is sent, whatever the field says.
//!
//! ```
//! # #[cfg(all(feature = "v2", any(feature = "conversation-profiles", feature = "suggestions")))]
//! # fn example() -> Result<(), dialogflow::DecodeError> {
//! use dialogflow::v2::schemas;
//!
//! let mut message = schemas::ConversationProfile::new();
//! message.extra.insert("displayName", ());
//! let json = dialogflow::to_vec(&message);
//! assert_eq!(json, r#"{"displayName":null}"#.as_bytes());
//! # Ok(())
//! # }
//! # #[cfg(all(feature = "v2", any(feature = "conversation-profiles", feature = "suggestions")))]
//! # assert_eq!(example(), Ok(()));
//! ```
//!
//! ## What is not kept
//!
//! Two things are read as if they had not been sent: `null` for a known property, and `[]` for one. Inside free-form JSON
//! (`serde_json::Value`, maps) nothing changes.
//!
//! ## JSON
//!
//! [`from_slice`] and [`from_value`] read a message, [`to_vec`] and [`to_value`] write one. Serde's traits are implemented
//! as well, for other crates; they go through the same code. Two messages are equal when they stand for the same JSON.
//!
//! [`Extra`]: crate::Extra
//! [`from_slice`]: crate::from_slice
//! [`from_value`]: crate::from_value
//! [`to_value`]: crate::to_value
//! [`to_vec`]: crate::to_vec
