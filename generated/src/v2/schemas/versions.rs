//! Schemas of the feature `versions`.

use crate::runtime;
use crate::v2::schemas;

/// The response message for [Versions.ListVersions].
///
/// Schema `GoogleCloudDialogflowV2ListVersionsResponse`.
///
/// [Versions.ListVersions]: crate::v2::projects::agent::versions::Versions::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListVersionsResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of agent versions. There will be a maximum number of items returned based on the
    /// page_size field in the request.
    pub versions: Vec<schemas::Version>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListVersionsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            versions: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`versions`](Self::versions).
    pub fn set_versions(
        mut self,
        values: impl IntoIterator<Item = schemas::Version>,
    ) -> Self {
        self.versions = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListVersionsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "versions" => reader.field(&mut self.versions),
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
        writer.field("versions", &self.versions);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListVersionsResponse);

/// You can create multiple versions of your agent and publish them to separate environments. When
/// you edit an agent, you are editing the draft agent. At any point, you can save the draft agent
/// as an agent version, which is an immutable snapshot of your agent. When you save the draft
/// agent, it is published to the default environment. When you create agent versions, you can
/// publish them to custom environments. You can create a variety of custom environments for: -
/// testing - development - production - etc. For more information, see the
/// [versions and environments guide](https://cloud.google.com/dialogflow/docs/agents-versions).
///
/// Schema `GoogleCloudDialogflowV2Version`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Version {
    /// Output only. The creation time of this version. This field is read-only, i.e., it cannot be set
    /// by create and update methods.
    pub create_time: Option<runtime::Timestamp>,

    /// Optional. The developer-provided description of this version.
    pub description: Option<String>,

    /// Output only. The unique identifier of this agent version. Supported formats: -
    /// `projects//agent/versions/` - `projects//locations//agent/versions/`
    pub name: Option<String>,

    /// Output only. The status of this version. This field is read-only and cannot be set by create and
    /// update methods.
    pub status: Option<schemas::VersionStatus>,

    /// Output only. The sequential number of this version. This field is read-only which means it
    /// cannot be set by create and update methods.
    pub version_number: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Version {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            create_time: None,
            description: None,
            name: None,
            status: None,
            version_number: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`status`](Self::status).
    pub fn set_status(mut self, value: impl Into<schemas::VersionStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`version_number`](Self::version_number).
    pub fn set_version_number(mut self, value: i32) -> Self {
        self.version_number = Some(value);
        self
    }
}

impl runtime::Message for Version {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "createTime" => reader.field(&mut self.create_time),
            "description" => reader.field(&mut self.description),
            "name" => reader.field(&mut self.name),
            "status" => reader.field(&mut self.status),
            "versionNumber" => reader.field(&mut self.version_number),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("createTime", &self.create_time);
        writer.field("description", &self.description);
        writer.field("name", &self.name);
        writer.field("status", &self.status);
        writer.field("versionNumber", &self.version_number);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Version);

/// The status of this version. This field is read-only and cannot be set by create and update
/// methods.
///
/// Values of `status` in [`Version`].
///
/// [`Version`]: crate::v2::schemas::Version
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VersionStatus {
    /// Not specified. This value is not used. On the wire: `VERSION_STATUS_UNSPECIFIED`.
    Unspecified,

    /// Version is not ready to serve (e.g. training is in progress). On the wire: `IN_PROGRESS`.
    InProgress,

    /// Version is ready to serve. On the wire: `READY`.
    Ready,

    /// Version training failed. On the wire: `FAILED`.
    Failed,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for VersionStatus {
    fn from(name: &str) -> Self {
        match name {
            "VERSION_STATUS_UNSPECIFIED" => Self::Unspecified,
            "IN_PROGRESS" => Self::InProgress,
            "READY" => Self::Ready,
            "FAILED" => Self::Failed,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for VersionStatus {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "VERSION_STATUS_UNSPECIFIED",
            Self::InProgress => "IN_PROGRESS",
            Self::Ready => "READY",
            Self::Failed => "FAILED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(VersionStatus);
