//! Schemas of the feature `versions`.

use crate::runtime;
use crate::v3beta1::schemas;

/// The request message for [Versions.CompareVersions].
///
/// Schema `GoogleCloudDialogflowCxV3beta1CompareVersionsRequest`.
///
/// [Versions.CompareVersions]: crate::v3beta1::projects::locations::agents::flows::versions::Versions::compare_versions
#[derive(Clone)]
#[non_exhaustive]
pub struct CompareVersionsRequest {
    /// The language to compare the flow versions for. If not specified, the agent's default language is
    /// used. [Many languages](https://cloud.google.com/dialogflow/docs/reference/language) are
    /// supported. Note: languages must be enabled in the agent before they can be used.
    pub language_code: Option<String>,

    /// Required. Name of the target flow version to compare with the base version. Use version ID `0`
    /// to indicate the draft version of the specified flow. Format:
    /// `projects//locations//agents//flows//versions/`.
    pub target_version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl CompareVersionsRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            language_code: None,
            target_version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`target_version`](Self::target_version).
    pub fn set_target_version(mut self, value: impl Into<String>) -> Self {
        self.target_version = Some(value.into());
        self
    }
}

impl runtime::Message for CompareVersionsRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "languageCode" => reader.field(&mut self.language_code),
            "targetVersion" => reader.field(&mut self.target_version),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("languageCode", &self.language_code);
        writer.field("targetVersion", &self.target_version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(CompareVersionsRequest);

/// The response message for [Versions.CompareVersions].
///
/// Schema `GoogleCloudDialogflowCxV3beta1CompareVersionsResponse`.
///
/// [Versions.CompareVersions]: crate::v3beta1::projects::locations::agents::flows::versions::Versions::compare_versions
#[derive(Clone)]
#[non_exhaustive]
pub struct CompareVersionsResponse {
    /// JSON representation of the base version content.
    pub base_version_content_json: Option<String>,

    /// The timestamp when the two version compares.
    pub compare_time: Option<runtime::Timestamp>,

    /// JSON representation of the target version content.
    pub target_version_content_json: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl CompareVersionsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            base_version_content_json: None,
            compare_time: None,
            target_version_content_json: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`base_version_content_json`](Self::base_version_content_json).
    pub fn set_base_version_content_json(mut self, value: impl Into<String>) -> Self {
        self.base_version_content_json = Some(value.into());
        self
    }

    /// Sets [`compare_time`](Self::compare_time).
    pub fn set_compare_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.compare_time = Some(value.into());
        self
    }

    /// Sets [`target_version_content_json`](Self::target_version_content_json).
    pub fn set_target_version_content_json(mut self, value: impl Into<String>) -> Self {
        self.target_version_content_json = Some(value.into());
        self
    }
}

impl runtime::Message for CompareVersionsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "baseVersionContentJson" => reader.field(&mut self.base_version_content_json),
            "compareTime" => reader.field(&mut self.compare_time),
            "targetVersionContentJson" => {
                reader.field(&mut self.target_version_content_json)
            }
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("baseVersionContentJson", &self.base_version_content_json);
        writer.field("compareTime", &self.compare_time);
        writer.field("targetVersionContentJson", &self.target_version_content_json);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(CompareVersionsResponse);

/// The response message for Playbooks.ListPlaybookVersions.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ListPlaybookVersionsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPlaybookVersionsResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of playbook version. There will be a maximum number of items returned based on the
    /// page_size field in the request.
    pub playbook_versions: Vec<schemas::PlaybookVersion>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListPlaybookVersionsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            playbook_versions: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`playbook_versions`](Self::playbook_versions).
    pub fn set_playbook_versions(
        mut self,
        values: impl IntoIterator<Item = schemas::PlaybookVersion>,
    ) -> Self {
        self.playbook_versions = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListPlaybookVersionsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "playbookVersions" => reader.field(&mut self.playbook_versions),
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
        writer.field("playbookVersions", &self.playbook_versions);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListPlaybookVersionsResponse);

/// The response message for Tools.ListToolVersions.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ListToolVersionsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListToolVersionsResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of tool versions. There will be a maximum number of items returned based on the
    /// page_size field in the request.
    pub tool_versions: Vec<schemas::ToolVersion>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListToolVersionsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            tool_versions: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`tool_versions`](Self::tool_versions).
    pub fn set_tool_versions(
        mut self,
        values: impl IntoIterator<Item = schemas::ToolVersion>,
    ) -> Self {
        self.tool_versions = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListToolVersionsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "toolVersions" => reader.field(&mut self.tool_versions),
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
        writer.field("toolVersions", &self.tool_versions);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListToolVersionsResponse);

/// The response message for Versions.ListVersions.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ListVersionsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListVersionsResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// A list of versions. There will be a maximum number of items returned based on the page_size
    /// field in the request. The list may in some cases be empty or contain fewer entries than
    /// page_size even if this isn't the last page.
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

/// The request message for [Versions.LoadVersion].
///
/// Schema `GoogleCloudDialogflowCxV3beta1LoadVersionRequest`.
///
/// [Versions.LoadVersion]: crate::v3beta1::projects::locations::agents::flows::versions::Versions::load
#[derive(Clone)]
#[non_exhaustive]
pub struct LoadVersionRequest {
    /// This field is used to prevent accidental overwrite of other agent resources, which can
    /// potentially impact other flow's behavior. If `allow_override_agent_resources` is false,
    /// conflicted agent-level resources will not be overridden (i.e. intents, entities, webhooks).
    pub allow_override_agent_resources: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl LoadVersionRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allow_override_agent_resources: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allow_override_agent_resources`](Self::allow_override_agent_resources).
    pub fn set_allow_override_agent_resources(mut self, value: bool) -> Self {
        self.allow_override_agent_resources = Some(value);
        self
    }
}

impl runtime::Message for LoadVersionRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowOverrideAgentResources" => {
                reader.field(&mut self.allow_override_agent_resources)
            }
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer
            .field("allowOverrideAgentResources", &self.allow_override_agent_resources);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(LoadVersionRequest);

/// Playbook version is a snapshot of the playbook at certain timestamp.
///
/// Schema `GoogleCloudDialogflowCxV3beta1PlaybookVersion`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlaybookVersion {
    /// Optional. The description of the playbook version.
    pub description: Option<String>,

    /// Output only. Snapshot of the examples belonging to the playbook when the playbook version is
    /// created.
    pub examples: Vec<schemas::Example>,

    /// The unique identifier of the playbook version. Format:
    /// `projects//locations//agents//playbooks//versions/`.
    pub name: Option<String>,

    /// Output only. Snapshot of the playbook when the playbook version is created.
    pub playbook: Option<schemas::Playbook>,

    /// Output only. Last time the playbook version was created or modified.
    pub update_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PlaybookVersion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            examples: Vec::new(),
            name: None,
            playbook: None,
            update_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`examples`](Self::examples).
    pub fn set_examples(
        mut self,
        values: impl IntoIterator<Item = schemas::Example>,
    ) -> Self {
        self.examples = values.into_iter().collect();
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`playbook`](Self::playbook).
    pub fn set_playbook(mut self, value: schemas::Playbook) -> Self {
        self.playbook = Some(value);
        self
    }

    /// Sets [`update_time`](Self::update_time).
    pub fn set_update_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.update_time = Some(value.into());
        self
    }
}

impl runtime::Message for PlaybookVersion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "examples" => reader.field(&mut self.examples),
            "name" => reader.field(&mut self.name),
            "playbook" => reader.field(&mut self.playbook),
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
        writer.field("description", &self.description);
        writer.field("examples", &self.examples);
        writer.field("name", &self.name);
        writer.field("playbook", &self.playbook);
        writer.field("updateTime", &self.update_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PlaybookVersion);

/// The request message for [Playbooks.RestorePlaybookVersion].
///
/// Schema `GoogleCloudDialogflowCxV3beta1RestorePlaybookVersionRequest`.
///
/// [Playbooks.RestorePlaybookVersion]: crate::v3beta1::projects::locations::agents::playbooks::versions::Versions::restore
#[derive(Clone)]
#[non_exhaustive]
pub struct RestorePlaybookVersionRequest {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RestorePlaybookVersionRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for RestorePlaybookVersionRequest {
    fn read(
        &mut self,
        _key: &str,
        _reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = false;
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RestorePlaybookVersionRequest);

/// The response message for [Playbooks.RestorePlaybookVersion].
///
/// Schema `GoogleCloudDialogflowCxV3beta1RestorePlaybookVersionResponse`.
///
/// [Playbooks.RestorePlaybookVersion]: crate::v3beta1::projects::locations::agents::playbooks::versions::Versions::restore
#[derive(Clone)]
#[non_exhaustive]
pub struct RestorePlaybookVersionResponse {
    /// The updated playbook.
    pub playbook: Option<schemas::Playbook>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RestorePlaybookVersionResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            playbook: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`playbook`](Self::playbook).
    pub fn set_playbook(mut self, value: schemas::Playbook) -> Self {
        self.playbook = Some(value);
        self
    }
}

impl runtime::Message for RestorePlaybookVersionResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "playbook" => reader.field(&mut self.playbook),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("playbook", &self.playbook);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RestorePlaybookVersionResponse);

/// The request message for [Tools.RestoreToolVersion].
///
/// Schema `GoogleCloudDialogflowCxV3beta1RestoreToolVersionRequest`.
///
/// [Tools.RestoreToolVersion]: crate::v3beta1::projects::locations::agents::tools::versions::Versions::restore
#[derive(Clone)]
#[non_exhaustive]
pub struct RestoreToolVersionRequest {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RestoreToolVersionRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for RestoreToolVersionRequest {
    fn read(
        &mut self,
        _key: &str,
        _reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = false;
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RestoreToolVersionRequest);

/// The response message for [Tools.RestoreToolVersion].
///
/// Schema `GoogleCloudDialogflowCxV3beta1RestoreToolVersionResponse`.
///
/// [Tools.RestoreToolVersion]: crate::v3beta1::projects::locations::agents::tools::versions::Versions::restore
#[derive(Clone)]
#[non_exhaustive]
pub struct RestoreToolVersionResponse {
    /// The updated tool.
    pub tool: Option<schemas::Tool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RestoreToolVersionResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            tool: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`tool`](Self::tool).
    pub fn set_tool(mut self, value: schemas::Tool) -> Self {
        self.tool = Some(value);
        self
    }
}

impl runtime::Message for RestoreToolVersionResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "tool" => reader.field(&mut self.tool),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("tool", &self.tool);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RestoreToolVersionResponse);

/// Tool version is a snapshot of the tool at certain timestamp.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolVersion`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolVersion {
    /// Output only. Last time the tool version was created or modified.
    pub create_time: Option<runtime::Timestamp>,

    /// Required. The display name of the tool version.
    pub display_name: Option<String>,

    /// Identifier. The unique identifier of the tool version. Format:
    /// `projects//locations//agents//tools//versions/`.
    pub name: Option<String>,

    /// Required. Snapshot of the tool to be associated with this version.
    pub tool: Option<schemas::Tool>,

    /// Output only. Last time the tool version was created or modified.
    pub update_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolVersion {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            create_time: None,
            display_name: None,
            name: None,
            tool: None,
            update_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`tool`](Self::tool).
    pub fn set_tool(mut self, value: schemas::Tool) -> Self {
        self.tool = Some(value);
        self
    }

    /// Sets [`update_time`](Self::update_time).
    pub fn set_update_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.update_time = Some(value.into());
        self
    }
}

impl runtime::Message for ToolVersion {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "createTime" => reader.field(&mut self.create_time),
            "displayName" => reader.field(&mut self.display_name),
            "name" => reader.field(&mut self.name),
            "tool" => reader.field(&mut self.tool),
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
        writer.field("createTime", &self.create_time);
        writer.field("displayName", &self.display_name);
        writer.field("name", &self.name);
        writer.field("tool", &self.tool);
        writer.field("updateTime", &self.update_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolVersion);

/// Represents a version of a flow.
///
/// Schema `GoogleCloudDialogflowCxV3beta1Version`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Version {
    /// Output only. Create time of the version.
    pub create_time: Option<runtime::Timestamp>,

    /// The description of the version. The maximum length is 500 characters. If exceeded, the request
    /// is rejected.
    pub description: Option<String>,

    /// Required. The human-readable name of the version. Limit of 64 characters.
    pub display_name: Option<String>,

    /// Format: projects//locations//agents//flows//versions/. Version ID is a self-increasing number
    /// generated by Dialogflow upon version creation.
    pub name: Option<String>,

    /// Output only. The NLU settings of the flow at version creation.
    pub nlu_settings: Option<schemas::NluSettings>,

    /// Output only. The state of this version. This field is read-only and cannot be set by create and
    /// update methods.
    pub state: Option<schemas::VersionState>,

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
            display_name: None,
            name: None,
            nlu_settings: None,
            state: None,
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

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`nlu_settings`](Self::nlu_settings).
    pub fn set_nlu_settings(mut self, value: schemas::NluSettings) -> Self {
        self.nlu_settings = Some(value);
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(mut self, value: impl Into<schemas::VersionState>) -> Self {
        self.state = Some(value.into());
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
            "displayName" => reader.field(&mut self.display_name),
            "name" => reader.field(&mut self.name),
            "nluSettings" => reader.field(&mut self.nlu_settings),
            "state" => reader.field(&mut self.state),
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
        writer.field("displayName", &self.display_name);
        writer.field("name", &self.name);
        writer.field("nluSettings", &self.nlu_settings);
        writer.field("state", &self.state);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Version);

/// The state of this version. This field is read-only and cannot be set by create and update
/// methods.
///
/// Values of `state` in [`Version`].
///
/// [`Version`]: crate::v3beta1::schemas::Version
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VersionState {
    /// Not specified. This value is not used. On the wire: `STATE_UNSPECIFIED`.
    Unspecified,

    /// Version is not ready to serve (e.g. training is running). On the wire: `RUNNING`.
    Running,

    /// Training has succeeded and this version is ready to serve. On the wire: `SUCCEEDED`.
    Succeeded,

    /// Version training failed. On the wire: `FAILED`.
    Failed,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for VersionState {
    fn from(name: &str) -> Self {
        match name {
            "STATE_UNSPECIFIED" => Self::Unspecified,
            "RUNNING" => Self::Running,
            "SUCCEEDED" => Self::Succeeded,
            "FAILED" => Self::Failed,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for VersionState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "STATE_UNSPECIFIED",
            Self::Running => "RUNNING",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(VersionState);
