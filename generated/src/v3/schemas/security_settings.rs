//! Schemas of the feature `security-settings`.

use crate::runtime;
use crate::v3::schemas;

/// The response message for [SecuritySettings.ListSecuritySettings].
///
/// Schema `GoogleCloudDialogflowCxV3ListSecuritySettingsResponse`.
///
/// [SecuritySettings.ListSecuritySettings]: crate::v3::projects::locations::security_settings::SecuritySettings::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSecuritySettingsResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of security settings.
    pub security_settings: Vec<schemas::SecuritySettings>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListSecuritySettingsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            security_settings: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`security_settings`](Self::security_settings).
    pub fn set_security_settings(
        mut self,
        values: impl IntoIterator<Item = schemas::SecuritySettings>,
    ) -> Self {
        self.security_settings = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListSecuritySettingsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "securitySettings" => reader.field(&mut self.security_settings),
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
        writer.field("securitySettings", &self.security_settings);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListSecuritySettingsResponse);

/// Represents the settings related to security issues, such as data redaction and data retention.
/// It may take hours for updates on the settings to propagate to all the related components and
/// take effect.
///
/// Schema `GoogleCloudDialogflowCxV3SecuritySettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecuritySettings {
    /// Controls audio export settings for post-conversation analytics when ingesting audio to
    /// conversations via Participants.AnalyzeContent or Participants.StreamingAnalyzeContent. If
    /// retention_strategy is set to REMOVE_AFTER_CONVERSATION or audio_export_settings.gcs_bucket is
    /// empty, audio export is disabled. If audio export is enabled, audio is recorded and saved to
    /// audio_export_settings.gcs_bucket, subject to retention policy of
    /// audio_export_settings.gcs_bucket. This setting won't effect audio input for implicit sessions
    /// via Sessions.DetectIntent or Sessions.StreamingDetectIntent.
    pub audio_export_settings: Option<schemas::SecuritySettingsAudioExportSettings>,

    /// [DLP](https://cloud.google.com/dlp/docs) deidentify template name. Use this template to define
    /// de-identification configuration for the content. The `DLP De-identify Templates Reader` role is
    /// needed on the Dialogflow service identity service account (has the form
    /// `service-PROJECT_NUMBER@gcp-sa-dialogflow.iam.gserviceaccount.com`) for your agent's project. If
    /// empty, Dialogflow replaces sensitive info with `[redacted]` text. The template name will have
    /// one of the following formats: `projects//locations//deidentifyTemplates/` OR
    /// `organizations//locations//deidentifyTemplates/` Note: `deidentify_template` must be located in
    /// the same region as the `SecuritySettings`.
    pub deidentify_template: Option<String>,

    /// Required. The human-readable name of the security settings, unique within the location.
    pub display_name: Option<String>,

    /// Controls conversation exporting settings to Insights after conversation is completed. If
    /// retention_strategy is set to REMOVE_AFTER_CONVERSATION, Insights export is disabled no matter
    /// what you configure here.
    pub insights_export_settings: Option<
        schemas::SecuritySettingsInsightsExportSettings,
    >,

    /// [DLP](https://cloud.google.com/dlp/docs) inspect template name. Use this template to define
    /// inspect base settings. The `DLP Inspect Templates Reader` role is needed on the Dialogflow
    /// service identity service account (has the form
    /// `service-PROJECT_NUMBER@gcp-sa-dialogflow.iam.gserviceaccount.com`) for your agent's project. If
    /// empty, we use the default DLP inspect config. The template name will have one of the following
    /// formats: `projects//locations//inspectTemplates/` OR
    /// `organizations//locations//inspectTemplates/` Note: `inspect_template` must be located in the
    /// same region as the `SecuritySettings`.
    pub inspect_template: Option<String>,

    /// Resource name of the settings. Required for the SecuritySettingsService.UpdateSecuritySettings
    /// method. SecuritySettingsService.CreateSecuritySettings populates the name automatically. Format:
    /// `projects//locations//securitySettings/`.
    pub name: Option<String>,

    /// List of types of data to remove when retention settings triggers purge.
    pub purge_data_types: Vec<schemas::SecuritySettingsPurgeDataTypes>,

    /// Defines the data for which Dialogflow applies redaction. Dialogflow does not redact data that it
    /// does not have access to – for example, Cloud logging.
    pub redaction_scope: Option<schemas::SecuritySettingsRedactionScope>,

    /// Strategy that defines how we do redaction.
    pub redaction_strategy: Option<schemas::SecuritySettingsRedactionStrategy>,

    /// Specifies the retention behavior defined by [SecuritySettings.RetentionStrategy].
    ///
    /// [SecuritySettings.RetentionStrategy]: crate::v3::schemas::SecuritySettingsRetentionStrategy
    pub retention_strategy: Option<schemas::SecuritySettingsRetentionStrategy>,

    /// Retains the data for the specified number of days. User must set a value lower than Dialogflow's
    /// default 365d TTL (30 days for Agent Assist traffic), higher value will be ignored and use
    /// default. Setting a value higher than that has no effect. A missing value or setting to 0 also
    /// means we use default TTL. When data retention configuration is changed, it only applies to the
    /// data created after the change; the TTL of existing data created before the change stays intact.
    pub retention_window_days: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SecuritySettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio_export_settings: None,
            deidentify_template: None,
            display_name: None,
            insights_export_settings: None,
            inspect_template: None,
            name: None,
            purge_data_types: Vec::new(),
            redaction_scope: None,
            redaction_strategy: None,
            retention_strategy: None,
            retention_window_days: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`audio_export_settings`](Self::audio_export_settings).
    pub fn set_audio_export_settings(
        mut self,
        value: schemas::SecuritySettingsAudioExportSettings,
    ) -> Self {
        self.audio_export_settings = Some(value);
        self
    }

    /// Sets [`deidentify_template`](Self::deidentify_template).
    pub fn set_deidentify_template(mut self, value: impl Into<String>) -> Self {
        self.deidentify_template = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`insights_export_settings`](Self::insights_export_settings).
    pub fn set_insights_export_settings(
        mut self,
        value: schemas::SecuritySettingsInsightsExportSettings,
    ) -> Self {
        self.insights_export_settings = Some(value);
        self
    }

    /// Sets [`inspect_template`](Self::inspect_template).
    pub fn set_inspect_template(mut self, value: impl Into<String>) -> Self {
        self.inspect_template = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`purge_data_types`](Self::purge_data_types).
    pub fn set_purge_data_types(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<schemas::SecuritySettingsPurgeDataTypes>,
        >,
    ) -> Self {
        self.purge_data_types = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`redaction_scope`](Self::redaction_scope).
    pub fn set_redaction_scope(
        mut self,
        value: impl Into<schemas::SecuritySettingsRedactionScope>,
    ) -> Self {
        self.redaction_scope = Some(value.into());
        self
    }

    /// Sets [`redaction_strategy`](Self::redaction_strategy).
    pub fn set_redaction_strategy(
        mut self,
        value: impl Into<schemas::SecuritySettingsRedactionStrategy>,
    ) -> Self {
        self.redaction_strategy = Some(value.into());
        self
    }

    /// Sets [`retention_strategy`](Self::retention_strategy).
    pub fn set_retention_strategy(
        mut self,
        value: impl Into<schemas::SecuritySettingsRetentionStrategy>,
    ) -> Self {
        self.retention_strategy = Some(value.into());
        self
    }

    /// Sets [`retention_window_days`](Self::retention_window_days).
    pub fn set_retention_window_days(mut self, value: i32) -> Self {
        self.retention_window_days = Some(value);
        self
    }
}

impl runtime::Message for SecuritySettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "audioExportSettings" => reader.field(&mut self.audio_export_settings),
            "deidentifyTemplate" => reader.field(&mut self.deidentify_template),
            "displayName" => reader.field(&mut self.display_name),
            "insightsExportSettings" => reader.field(&mut self.insights_export_settings),
            "inspectTemplate" => reader.field(&mut self.inspect_template),
            "name" => reader.field(&mut self.name),
            "purgeDataTypes" => reader.field(&mut self.purge_data_types),
            "redactionScope" => reader.field(&mut self.redaction_scope),
            "redactionStrategy" => reader.field(&mut self.redaction_strategy),
            "retentionStrategy" => reader.field(&mut self.retention_strategy),
            "retentionWindowDays" => reader.field(&mut self.retention_window_days),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("audioExportSettings", &self.audio_export_settings);
        writer.field("deidentifyTemplate", &self.deidentify_template);
        writer.field("displayName", &self.display_name);
        writer.field("insightsExportSettings", &self.insights_export_settings);
        writer.field("inspectTemplate", &self.inspect_template);
        writer.field("name", &self.name);
        writer.field("purgeDataTypes", &self.purge_data_types);
        writer.field("redactionScope", &self.redaction_scope);
        writer.field("redactionStrategy", &self.redaction_strategy);
        writer.field("retentionStrategy", &self.retention_strategy);
        writer.field("retentionWindowDays", &self.retention_window_days);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SecuritySettings);

/// Settings for exporting audio.
///
/// Schema `GoogleCloudDialogflowCxV3SecuritySettingsAudioExportSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecuritySettingsAudioExportSettings {
    /// Filename pattern for exported audio. {conversation} and {timestamp} are placeholders that will
    /// be replaced with the conversation ID and epoch micros of the conversation. For example,
    /// "{conversation}/recording\_{timestamp}.mulaw".
    pub audio_export_pattern: Option<String>,

    /// File format for exported audio file. Currently only in telephony recordings.
    pub audio_format: Option<schemas::SecuritySettingsAudioExportSettingsAudioFormat>,

    /// Enable audio redaction if it is true. Note that this only redacts end-user audio data;
    /// Synthesised audio from the virtual agent is not redacted.
    pub enable_audio_redaction: Option<bool>,

    /// Cloud Storage bucket to export audio record to. Setting this field would grant the Storage
    /// Object Creator role to the Dialogflow Service Agent. API caller that tries to modify this field
    /// should have the permission of storage.buckets.setIamPolicy.
    pub gcs_bucket: Option<String>,

    /// Whether to store TTS audio. By default, TTS audio from the virtual agent is not exported.
    pub store_tts_audio: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SecuritySettingsAudioExportSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio_export_pattern: None,
            audio_format: None,
            enable_audio_redaction: None,
            gcs_bucket: None,
            store_tts_audio: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`audio_export_pattern`](Self::audio_export_pattern).
    pub fn set_audio_export_pattern(mut self, value: impl Into<String>) -> Self {
        self.audio_export_pattern = Some(value.into());
        self
    }

    /// Sets [`audio_format`](Self::audio_format).
    pub fn set_audio_format(
        mut self,
        value: impl Into<schemas::SecuritySettingsAudioExportSettingsAudioFormat>,
    ) -> Self {
        self.audio_format = Some(value.into());
        self
    }

    /// Sets [`enable_audio_redaction`](Self::enable_audio_redaction).
    pub fn set_enable_audio_redaction(mut self, value: bool) -> Self {
        self.enable_audio_redaction = Some(value);
        self
    }

    /// Sets [`gcs_bucket`](Self::gcs_bucket).
    pub fn set_gcs_bucket(mut self, value: impl Into<String>) -> Self {
        self.gcs_bucket = Some(value.into());
        self
    }

    /// Sets [`store_tts_audio`](Self::store_tts_audio).
    pub fn set_store_tts_audio(mut self, value: bool) -> Self {
        self.store_tts_audio = Some(value);
        self
    }
}

impl runtime::Message for SecuritySettingsAudioExportSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "audioExportPattern" => reader.field(&mut self.audio_export_pattern),
            "audioFormat" => reader.field(&mut self.audio_format),
            "enableAudioRedaction" => reader.field(&mut self.enable_audio_redaction),
            "gcsBucket" => reader.field(&mut self.gcs_bucket),
            "storeTtsAudio" => reader.field(&mut self.store_tts_audio),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("audioExportPattern", &self.audio_export_pattern);
        writer.field("audioFormat", &self.audio_format);
        writer.field("enableAudioRedaction", &self.enable_audio_redaction);
        writer.field("gcsBucket", &self.gcs_bucket);
        writer.field("storeTtsAudio", &self.store_tts_audio);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SecuritySettingsAudioExportSettings);

/// File format for exported audio file. Currently only in telephony recordings.
///
/// Values of `audioFormat` in [`SecuritySettingsAudioExportSettings`].
///
/// [`SecuritySettingsAudioExportSettings`]: crate::v3::schemas::SecuritySettingsAudioExportSettings
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SecuritySettingsAudioExportSettingsAudioFormat {
    /// Unspecified. Do not use. On the wire: `AUDIO_FORMAT_UNSPECIFIED`.
    Unspecified,

    /// G.711 mu-law PCM with 8kHz sample rate. On the wire: `MULAW`.
    Mulaw,

    /// MP3 file format. On the wire: `MP3`.
    Mp3,

    /// OGG Vorbis. On the wire: `OGG`.
    Ogg,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SecuritySettingsAudioExportSettingsAudioFormat {
    fn from(name: &str) -> Self {
        match name {
            "AUDIO_FORMAT_UNSPECIFIED" => Self::Unspecified,
            "MULAW" => Self::Mulaw,
            "MP3" => Self::Mp3,
            "OGG" => Self::Ogg,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SecuritySettingsAudioExportSettingsAudioFormat {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "AUDIO_FORMAT_UNSPECIFIED",
            Self::Mulaw => "MULAW",
            Self::Mp3 => "MP3",
            Self::Ogg => "OGG",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SecuritySettingsAudioExportSettingsAudioFormat);

/// Settings for exporting conversations to
/// [Insights](https://cloud.google.com/contact-center/insights/docs).
///
/// Schema `GoogleCloudDialogflowCxV3SecuritySettingsInsightsExportSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecuritySettingsInsightsExportSettings {
    /// If enabled, we will automatically exports conversations to Insights and Insights runs its
    /// analyzers.
    pub enable_insights_export: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SecuritySettingsInsightsExportSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enable_insights_export: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enable_insights_export`](Self::enable_insights_export).
    pub fn set_enable_insights_export(mut self, value: bool) -> Self {
        self.enable_insights_export = Some(value);
        self
    }
}

impl runtime::Message for SecuritySettingsInsightsExportSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enableInsightsExport" => reader.field(&mut self.enable_insights_export),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("enableInsightsExport", &self.enable_insights_export);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SecuritySettingsInsightsExportSettings);

/// Values of `purgeDataTypes` in [`SecuritySettings`].
///
/// [`SecuritySettings`]: crate::v3::schemas::SecuritySettings
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SecuritySettingsPurgeDataTypes {
    /// Unspecified. Do not use. On the wire: `PURGE_DATA_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Dialogflow history. This does not include Cloud logging, which is owned by the user - not
    /// Dialogflow. On the wire: `DIALOGFLOW_HISTORY`.
    DialogflowHistory,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SecuritySettingsPurgeDataTypes {
    fn from(name: &str) -> Self {
        match name {
            "PURGE_DATA_TYPE_UNSPECIFIED" => Self::Unspecified,
            "DIALOGFLOW_HISTORY" => Self::DialogflowHistory,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SecuritySettingsPurgeDataTypes {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "PURGE_DATA_TYPE_UNSPECIFIED",
            Self::DialogflowHistory => "DIALOGFLOW_HISTORY",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SecuritySettingsPurgeDataTypes);

/// Defines the data for which Dialogflow applies redaction. Dialogflow does not redact data that it
/// does not have access to – for example, Cloud logging.
///
/// Values of `redactionScope` in [`SecuritySettings`].
///
/// [`SecuritySettings`]: crate::v3::schemas::SecuritySettings
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SecuritySettingsRedactionScope {
    /// Don't redact any kind of data. On the wire: `REDACTION_SCOPE_UNSPECIFIED`.
    Unspecified,

    /// On data to be written to disk or similar devices that are capable of holding data even if power
    /// is disconnected. This includes data that are temporarily saved on disk. On the wire:
    /// `REDACT_DISK_STORAGE`.
    RedactDiskStorage,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SecuritySettingsRedactionScope {
    fn from(name: &str) -> Self {
        match name {
            "REDACTION_SCOPE_UNSPECIFIED" => Self::Unspecified,
            "REDACT_DISK_STORAGE" => Self::RedactDiskStorage,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SecuritySettingsRedactionScope {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "REDACTION_SCOPE_UNSPECIFIED",
            Self::RedactDiskStorage => "REDACT_DISK_STORAGE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SecuritySettingsRedactionScope);

/// Strategy that defines how we do redaction.
///
/// Values of `redactionStrategy` in [`SecuritySettings`].
///
/// [`SecuritySettings`]: crate::v3::schemas::SecuritySettings
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SecuritySettingsRedactionStrategy {
    /// Do not redact. On the wire: `REDACTION_STRATEGY_UNSPECIFIED`.
    Unspecified,

    /// Call redaction service to clean up the data to be persisted. On the wire: `REDACT_WITH_SERVICE`.
    RedactWithService,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SecuritySettingsRedactionStrategy {
    fn from(name: &str) -> Self {
        match name {
            "REDACTION_STRATEGY_UNSPECIFIED" => Self::Unspecified,
            "REDACT_WITH_SERVICE" => Self::RedactWithService,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SecuritySettingsRedactionStrategy {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "REDACTION_STRATEGY_UNSPECIFIED",
            Self::RedactWithService => "REDACT_WITH_SERVICE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SecuritySettingsRedactionStrategy);

/// Specifies the retention behavior defined by SecuritySettings.RetentionStrategy.
///
/// Values of `retentionStrategy` in [`SecuritySettings`].
///
/// [`SecuritySettings`]: crate::v3::schemas::SecuritySettings
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SecuritySettingsRetentionStrategy {
    /// Retains the persisted data with Dialogflow's internal default 365d TTLs. On the wire:
    /// `RETENTION_STRATEGY_UNSPECIFIED`.
    Unspecified,

    /// Removes data when the conversation ends. If there is no Conversation explicitly established, a
    /// default conversation ends when the corresponding Dialogflow session ends. On the wire:
    /// `REMOVE_AFTER_CONVERSATION`.
    RemoveAfterConversation,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SecuritySettingsRetentionStrategy {
    fn from(name: &str) -> Self {
        match name {
            "RETENTION_STRATEGY_UNSPECIFIED" => Self::Unspecified,
            "REMOVE_AFTER_CONVERSATION" => Self::RemoveAfterConversation,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SecuritySettingsRetentionStrategy {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "RETENTION_STRATEGY_UNSPECIFIED",
            Self::RemoveAfterConversation => "REMOVE_AFTER_CONVERSATION",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SecuritySettingsRetentionStrategy);
