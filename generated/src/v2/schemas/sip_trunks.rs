//! Schemas of the feature `sip-trunks`.

use crate::runtime;
use crate::v2::schemas;

/// Represents a connection for SIP Trunk.
///
/// Schema `GoogleCloudDialogflowV2Connection`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Connection {
    /// Output only. The unique identifier of the SIP Trunk connection.
    pub connection_id: Option<String>,

    /// Output only. The error details for the connection. Only populated when authentication errors
    /// occur.
    pub error_details: Option<schemas::ConnectionErrorDetails>,

    /// Output only. State of the connection.
    pub state: Option<schemas::ConnectionState>,

    /// Output only. When the connection status changed.
    pub update_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Connection {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            connection_id: None,
            error_details: None,
            state: None,
            update_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`connection_id`](Self::connection_id).
    pub fn set_connection_id(mut self, value: impl Into<String>) -> Self {
        self.connection_id = Some(value.into());
        self
    }

    /// Sets [`error_details`](Self::error_details).
    pub fn set_error_details(mut self, value: schemas::ConnectionErrorDetails) -> Self {
        self.error_details = Some(value);
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(mut self, value: impl Into<schemas::ConnectionState>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets [`update_time`](Self::update_time).
    pub fn set_update_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.update_time = Some(value.into());
        self
    }
}

impl runtime::Message for Connection {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "connectionId" => reader.field(&mut self.connection_id),
            "errorDetails" => reader.field(&mut self.error_details),
            "state" => reader.field(&mut self.state),
            "updateTime" => reader.field(&mut self.update_time),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("connectionId", &self.connection_id);
        writer.field("errorDetails", &self.error_details);
        writer.field("state", &self.state);
        writer.field("updateTime", &self.update_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Connection);

/// The error details of Sip Trunk connection authentication.
///
/// Schema `GoogleCloudDialogflowV2ConnectionErrorDetails`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectionErrorDetails {
    /// Output only. The status of the certificate authentication.
    pub certificate_state: Option<schemas::ConnectionErrorDetailsCertificateState>,

    /// The error message provided from SIP trunking auth service
    pub error_message: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConnectionErrorDetails {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            certificate_state: None,
            error_message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`certificate_state`](Self::certificate_state).
    pub fn set_certificate_state(
        mut self,
        value: impl Into<schemas::ConnectionErrorDetailsCertificateState>,
    ) -> Self {
        self.certificate_state = Some(value.into());
        self
    }

    /// Sets [`error_message`](Self::error_message).
    pub fn set_error_message(mut self, value: impl Into<String>) -> Self {
        self.error_message = Some(value.into());
        self
    }
}

impl runtime::Message for ConnectionErrorDetails {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "certificateState" => reader.field(&mut self.certificate_state),
            "errorMessage" => reader.field(&mut self.error_message),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("certificateState", &self.certificate_state);
        writer.field("errorMessage", &self.error_message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConnectionErrorDetails);

/// The status of the certificate authentication.
///
/// Values of `certificateState` in [`ConnectionErrorDetails`].
///
/// [`ConnectionErrorDetails`]: crate::v2::schemas::ConnectionErrorDetails
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConnectionErrorDetailsCertificateState {
    /// Certificate state is not specified. On the wire: `CERTIFICATE_STATE_UNSPECIFIED`.
    Unspecified,

    /// Certificate is valid. On the wire: `CERTIFICATE_VALID`.
    CertificateValid,

    /// Catch all for any error not specified. On the wire: `CERTIFICATE_INVALID`.
    CertificateInvalid,

    /// Certificate leaf node has expired. On the wire: `CERTIFICATE_EXPIRED`.
    CertificateExpired,

    /// There is no hostname defined to authenticate in SipTrunkingServer. On the wire:
    /// `CERTIFICATE_HOSTNAME_NOT_FOUND`.
    CertificateHostnameNotFound,

    /// No path found from the leaf certificate to any root. On the wire: `CERTIFICATE_UNAUTHENTICATED`.
    CertificateUnauthenticated,

    /// Trust store does not exist. On the wire: `CERTIFICATE_TRUST_STORE_NOT_FOUND`.
    CertificateTrustStoreNotFound,

    /// Hostname has invalid format. On the wire: `CERTIFICATE_HOSTNAME_INVALID_FORMAT`.
    CertificateHostnameInvalidFormat,

    /// Certificate has exhausted its quota. On the wire: `CERTIFICATE_QUOTA_EXCEEDED`.
    CertificateQuotaExceeded,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ConnectionErrorDetailsCertificateState {
    fn from(name: &str) -> Self {
        match name {
            "CERTIFICATE_STATE_UNSPECIFIED" => Self::Unspecified,
            "CERTIFICATE_VALID" => Self::CertificateValid,
            "CERTIFICATE_INVALID" => Self::CertificateInvalid,
            "CERTIFICATE_EXPIRED" => Self::CertificateExpired,
            "CERTIFICATE_HOSTNAME_NOT_FOUND" => Self::CertificateHostnameNotFound,
            "CERTIFICATE_UNAUTHENTICATED" => Self::CertificateUnauthenticated,
            "CERTIFICATE_TRUST_STORE_NOT_FOUND" => Self::CertificateTrustStoreNotFound,
            "CERTIFICATE_HOSTNAME_INVALID_FORMAT" => {
                Self::CertificateHostnameInvalidFormat
            }
            "CERTIFICATE_QUOTA_EXCEEDED" => Self::CertificateQuotaExceeded,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ConnectionErrorDetailsCertificateState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "CERTIFICATE_STATE_UNSPECIFIED",
            Self::CertificateValid => "CERTIFICATE_VALID",
            Self::CertificateInvalid => "CERTIFICATE_INVALID",
            Self::CertificateExpired => "CERTIFICATE_EXPIRED",
            Self::CertificateHostnameNotFound => "CERTIFICATE_HOSTNAME_NOT_FOUND",
            Self::CertificateUnauthenticated => "CERTIFICATE_UNAUTHENTICATED",
            Self::CertificateTrustStoreNotFound => "CERTIFICATE_TRUST_STORE_NOT_FOUND",
            Self::CertificateHostnameInvalidFormat => {
                "CERTIFICATE_HOSTNAME_INVALID_FORMAT"
            }
            Self::CertificateQuotaExceeded => "CERTIFICATE_QUOTA_EXCEEDED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ConnectionErrorDetailsCertificateState);

/// State of the connection.
///
/// Values of `state` in [`Connection`].
///
/// [`Connection`]: crate::v2::schemas::Connection
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConnectionState {
    /// SIP Trunk connection state is Not specified. On the wire: `STATE_UNSPECIFIED`.
    Unspecified,

    /// SIP Trunk connection is connected. On the wire: `CONNECTED`.
    Connected,

    /// SIP Trunk connection is disconnected. On the wire: `DISCONNECTED`.
    Disconnected,

    /// SIP Trunk connection has authentication error. On the wire: `AUTHENTICATION_FAILED`.
    AuthenticationFailed,

    /// SIP Trunk connection is keepalive. On the wire: `KEEPALIVE`.
    Keepalive,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ConnectionState {
    fn from(name: &str) -> Self {
        match name {
            "STATE_UNSPECIFIED" => Self::Unspecified,
            "CONNECTED" => Self::Connected,
            "DISCONNECTED" => Self::Disconnected,
            "AUTHENTICATION_FAILED" => Self::AuthenticationFailed,
            "KEEPALIVE" => Self::Keepalive,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ConnectionState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "STATE_UNSPECIFIED",
            Self::Connected => "CONNECTED",
            Self::Disconnected => "DISCONNECTED",
            Self::AuthenticationFailed => "AUTHENTICATION_FAILED",
            Self::Keepalive => "KEEPALIVE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ConnectionState);

/// The response message for [SipTrunks.ListSipTrunks].
///
/// Schema `GoogleCloudDialogflowV2ListSipTrunksResponse`.
///
/// [SipTrunks.ListSipTrunks]: crate::v2::projects::locations::sip_trunks::SipTrunks::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSipTrunksResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of SIP trunks.
    pub sip_trunks: Vec<schemas::SipTrunk>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListSipTrunksResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            sip_trunks: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`sip_trunks`](Self::sip_trunks).
    pub fn set_sip_trunks(
        mut self,
        values: impl IntoIterator<Item = schemas::SipTrunk>,
    ) -> Self {
        self.sip_trunks = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListSipTrunksResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "sipTrunks" => reader.field(&mut self.sip_trunks),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("nextPageToken", &self.next_page_token);
        writer.field("sipTrunks", &self.sip_trunks);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListSipTrunksResponse);

/// SipTrunk is the resource that represents a SIP trunk to connect to Google Telephony platform SIP
/// trunking service.
///
/// Schema `GoogleCloudDialogflowV2SipTrunk`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SipTrunk {
    /// Output only. Connections of the SIP trunk.
    pub connections: Vec<schemas::Connection>,

    /// Optional. Human readable alias for this trunk.
    pub display_name: Option<String>,

    /// Required. The expected hostnames in the peer certificate from partner that is used for TLS
    /// authentication.
    pub expected_hostname: Vec<String>,

    /// Identifier. The unique identifier of the SIP trunk. Format: `projects//locations//sipTrunks/`.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SipTrunk {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            connections: Vec::new(),
            display_name: None,
            expected_hostname: Vec::new(),
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`connections`](Self::connections).
    pub fn set_connections(
        mut self,
        values: impl IntoIterator<Item = schemas::Connection>,
    ) -> Self {
        self.connections = values.into_iter().collect();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`expected_hostname`](Self::expected_hostname).
    pub fn set_expected_hostname(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.expected_hostname = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for SipTrunk {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "connections" => reader.field(&mut self.connections),
            "displayName" => reader.field(&mut self.display_name),
            "expectedHostname" => reader.field(&mut self.expected_hostname),
            "name" => reader.field(&mut self.name),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("connections", &self.connections);
        writer.field("displayName", &self.display_name);
        writer.field("expectedHostname", &self.expected_hostname);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SipTrunk);
