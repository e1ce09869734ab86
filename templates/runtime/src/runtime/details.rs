//! The types of error details.
//!
//! They are the messages of
//! [`google/rpc/error_details.proto`](https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto).
//! Like the messages of an API, they keep unknown fields in `extra`. The details of an error are
//! read with [`Status::detail`](crate::runtime::Status::detail).

use std::collections::BTreeMap;

use crate::runtime::json::{Reader, Writer};
use crate::runtime::message::{Extra, Message, Outcome};
use crate::runtime::wkt::Duration;

/// A message that can be a detail of an error.
pub trait Detail: Message + Default {
    /// The name of the message, which is the end of its `@type`: `google.rpc.ErrorInfo`.
    const NAME: &'static str;
}

/// Defines messages with their fields, and how they are read and written.
macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident $key:literal: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)*
            /// Unknown fields, by key.
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
    /// `google.rpc.ErrorInfo`: the cause of the error, for programs.
    ErrorInfo {
        /// A constant that identifies the cause within the domain: `API_DISABLED`.
        reason "reason": Option<String>,
        /// The domain that defines the reason: `googleapis.com`.
        domain "domain": Option<String>,
        /// Further information, by name.
        metadata "metadata": BTreeMap<String, String>,
    }

    /// `google.rpc.RetryInfo`: when to retry.
    RetryInfo {
        /// The minimum delay before a retry.
        retry_delay "retryDelay": Option<Duration>,
    }

    /// `google.rpc.DebugInfo`: for the developers of the service.
    DebugInfo {
        /// The stack trace, innermost frame first.
        stack_entries "stackEntries": Vec<String>,
        /// Further information from the server.
        detail "detail": Option<String>,
    }

    /// `google.rpc.QuotaFailure`: the quotas that are exhausted.
    QuotaFailure {
        /// The exhausted quotas.
        violations "violations": Vec<QuotaViolation>,
    }

    /// An exhausted quota.
    QuotaViolation {
        /// The owner of the quota: `project:123`.
        subject "subject": Option<String>,
        /// How the quota was exhausted, for people.
        description "description": Option<String>,
        /// The service that defines the quota.
        api_service "apiService": Option<String>,
        /// The metric that the quota limits.
        quota_metric "quotaMetric": Option<String>,
        /// The ID of the limit that was reached.
        quota_id "quotaId": Option<String>,
        /// The dimensions of the limit, such as region or model.
        quota_dimensions "quotaDimensions": BTreeMap<String, String>,
        /// The value of the limit.
        quota_value "quotaValue": Option<i64>,
        /// The value of the limit that is being rolled out.
        future_quota_value "futureQuotaValue": Option<i64>,
    }

    /// `google.rpc.PreconditionFailure`: the preconditions that are not met.
    PreconditionFailure {
        /// The preconditions that are not met.
        violations "violations": Vec<PreconditionViolation>,
    }

    /// A precondition that is not met.
    PreconditionViolation {
        /// The type of the precondition, as named by the service: `TOS`.
        kind "type": Option<String>,
        /// The subject of the precondition.
        subject "subject": Option<String>,
        /// How the precondition is not met, for people.
        description "description": Option<String>,
    }

    /// `google.rpc.BadRequest`: the fields of the request that are invalid.
    BadRequest {
        /// The invalid fields.
        field_violations "fieldViolations": Vec<FieldViolation>,
    }

    /// An invalid field.
    FieldViolation {
        /// The path of the field: `conversation.name`.
        field "field": Option<String>,
        /// Why the field is invalid, for people.
        description "description": Option<String>,
        /// A constant that identifies why the field is invalid.
        reason "reason": Option<String>,
        /// Why the field is invalid, in the language of the caller.
        localized_message "localizedMessage": Option<LocalizedMessage>,
    }

    /// `google.rpc.RequestInfo`: how the service identifies this request.
    RequestInfo {
        /// The ID of the request, for reports to the service.
        request_id "requestId": Option<String>,
        /// Data with which the service finds the request.
        serving_data "servingData": Option<String>,
    }

    /// `google.rpc.ResourceInfo`: the resource that the error is about.
    ResourceInfo {
        /// The type of the resource.
        resource_type "resourceType": Option<String>,
        /// The name of the resource.
        resource_name "resourceName": Option<String>,
        /// The owner of the resource.
        owner "owner": Option<String>,
        /// The error with this resource, for people.
        description "description": Option<String>,
    }

    /// `google.rpc.Help`: links to documentation.
    Help {
        /// The links.
        links "links": Vec<HelpLink>,
    }

    /// A link to documentation.
    HelpLink {
        /// What the link offers.
        description "description": Option<String>,
        /// The URL.
        url "url": Option<String>,
    }

    /// `google.rpc.LocalizedMessage`: an error message for the end user.
    LocalizedMessage {
        /// The language of the message (BCP 47): `fr-CH`.
        locale "locale": Option<String>,
        /// The message.
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
