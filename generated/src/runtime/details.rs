//! The details that Google's services give with an error, typed.
//!
//! Here are the messages of
//! [`google/rpc/error_details.proto`](https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto).
//! They are messages like those of an API: what is not known of them is kept in `extra`. Which
//! details an error has is asked at [`Status::detail`](crate::runtime::Status::detail).

use std::collections::BTreeMap;

use crate::runtime::json::{Reader, Writer};
use crate::runtime::message::{Extra, Message, Outcome};
use crate::runtime::wkt::Duration;

/// A message that can be a detail of an error.
pub trait Detail: Message + Default {
    /// The name of the message, as it ends its `@type`: `google.rpc.ErrorInfo`.
    const NAME: &'static str;
}

/// Writes a message out: its fields, and how they are read and written.
macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident $key:literal: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)*
            /// What else there is, by its key.
            pub extra: Extra,
        }

        impl $name {
            /// A message with nothing set.
            pub fn new() -> Self {
                Self { $($field: <$type>::default(),)* extra: Extra::new() }
            }
        }

        impl Message for $name {
            fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> Outcome<'_> {
                let fits = match key {
                    $($key => reader.field(&mut self.$field),)*
                    _ => false,
                };
                Outcome { fits, extra: &mut self.extra }
            }

            fn write(&self, writer: &mut Writer) {
                writer.open(&self.extra);
                $(writer.field($key, &self.$field);)*
                writer.close(&self.extra);
            }
        }

        crate::runtime::message_as_json!($name);
    )*};
}

messages! {
    /// `google.rpc.ErrorInfo`: what went wrong, for programs.
    ErrorInfo {
        /// A constant that names the cause, within the domain: `API_DISABLED`.
        reason "reason": Option<String>,
        /// Who gives the reason: `googleapis.com`.
        domain "domain": Option<String>,
        /// More about it, by name.
        metadata "metadata": BTreeMap<String, String>,
    }

    /// `google.rpc.RetryInfo`: when to try again.
    RetryInfo {
        /// How long to wait at least.
        retry_delay "retryDelay": Option<Duration>,
    }

    /// `google.rpc.DebugInfo`: for the developers of the service.
    DebugInfo {
        /// Where it went wrong, innermost first.
        stack_entries "stackEntries": Vec<String>,
        /// What else they wanted to know.
        detail "detail": Option<String>,
    }

    /// `google.rpc.QuotaFailure`: which quotas are used up.
    QuotaFailure {
        /// All of them.
        violations "violations": Vec<QuotaViolation>,
    }

    /// A quota that is used up.
    QuotaViolation {
        /// Whose quota: `project:123`.
        subject "subject": Option<String>,
        /// How it was used up, for people.
        description "description": Option<String>,
        /// The service that keeps the quota.
        api_service "apiService": Option<String>,
        /// What is counted.
        quota_metric "quotaMetric": Option<String>,
        /// The limit that was reached.
        quota_id "quotaId": Option<String>,
        /// What the limit is for: region, model, ..
        quota_dimensions "quotaDimensions": BTreeMap<String, String>,
        /// The limit.
        quota_value "quotaValue": Option<i64>,
        /// The limit that is being introduced.
        future_quota_value "futureQuotaValue": Option<i64>,
    }

    /// `google.rpc.PreconditionFailure`: what has to be so first.
    PreconditionFailure {
        /// All that is not so.
        violations "violations": Vec<PreconditionViolation>,
    }

    /// A condition that is not seen.
    PreconditionViolation {
        /// What kind of condition, by the service's own names: `TOS`.
        kind "type": Option<String>,
        /// What it is about.
        subject "subject": Option<String>,
        /// How it is not seen, for people.
        description "description": Option<String>,
    }

    /// `google.rpc.BadRequest`: which fields of the request are wrong.
    BadRequest {
        /// All of them.
        field_violations "fieldViolations": Vec<FieldViolation>,
    }

    /// A field that is wrong.
    FieldViolation {
        /// The path to it: `conversation.name`.
        field "field": Option<String>,
        /// What is wrong, for people.
        description "description": Option<String>,
        /// A constant that names what is wrong.
        reason "reason": Option<String>,
        /// What is wrong, in the language of the caller.
        localized_message "localizedMessage": Option<LocalizedMessage>,
    }

    /// `google.rpc.RequestInfo`: how the service calls this request.
    RequestInfo {
        /// What to name in a report to the service.
        request_id "requestId": Option<String>,
        /// What the service needs to find it.
        serving_data "servingData": Option<String>,
    }

    /// `google.rpc.ResourceInfo`: which resource it is about.
    ResourceInfo {
        /// Its type.
        resource_type "resourceType": Option<String>,
        /// Its name.
        resource_name "resourceName": Option<String>,
        /// Who owns it.
        owner "owner": Option<String>,
        /// What went wrong with it, for people.
        description "description": Option<String>,
    }

    /// `google.rpc.Help`: where to read on.
    Help {
        /// The places.
        links "links": Vec<HelpLink>,
    }

    /// A place to read on.
    HelpLink {
        /// What is there.
        description "description": Option<String>,
        /// Where it is.
        url "url": Option<String>,
    }

    /// `google.rpc.LocalizedMessage`: what to show to the user.
    LocalizedMessage {
        /// The language (BCP 47): `fr-CH`.
        locale "locale": Option<String>,
        /// The text.
        message "message": Option<String>,
    }
}

macro_rules! details {
    ($($name:ident)*) => {$(
        impl Detail for $name {
            const NAME: &'static str = concat!("google.rpc.", stringify!($name));
        }
    )*};
}

details! {
    ErrorInfo RetryInfo DebugInfo QuotaFailure PreconditionFailure BadRequest RequestInfo ResourceInfo Help
    LocalizedMessage
}
