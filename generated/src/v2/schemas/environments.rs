//! Schemas of the feature `environments`.

use crate::runtime;
use crate::v2::schemas;

/// You can create multiple versions of your agent and publish them to separate environments. When
/// you edit an agent, you are editing the draft agent. At any point, you can save the draft agent
/// as an agent version, which is an immutable snapshot of your agent. When you save the draft
/// agent, it is published to the default environment. When you create agent versions, you can
/// publish them to custom environments. You can create a variety of custom environments for: -
/// testing - development - production - etc. For more information, see the
/// [versions and environments guide](https://cloud.google.com/dialogflow/docs/agents-versions).
///
/// Schema `GoogleCloudDialogflowV2Environment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Environment {
    /// Optional. The agent version loaded into this environment. Supported formats: -
    /// `projects//agent/versions/` - `projects//locations//agent/versions/`
    pub agent_version: Option<String>,

    /// Optional. The developer-provided description for this environment. The maximum length is 500
    /// characters. If exceeded, the request is rejected.
    pub description: Option<String>,

    /// Optional. The fulfillment settings to use for this environment.
    pub fulfillment: Option<schemas::Fulfillment>,

    /// Output only. The unique identifier of this agent environment. Supported formats: -
    /// `projects//agent/environments/` - `projects//locations//agent/environments/` The environment ID
    /// for the default environment is `-`.
    pub name: Option<String>,

    /// Output only. The state of this environment. This field is read-only, i.e., it cannot be set by
    /// create and update methods.
    pub state: Option<schemas::EnvironmentState>,

    /// Optional. Text to speech settings for this environment.
    pub text_to_speech_settings: Option<schemas::TextToSpeechSettings>,

    /// Output only. The last update time of this environment. This field is read-only, i.e., it cannot
    /// be set by create and update methods.
    pub update_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Environment {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_version: None,
            description: None,
            fulfillment: None,
            name: None,
            state: None,
            text_to_speech_settings: None,
            update_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_version`](Self::agent_version).
    pub fn set_agent_version(mut self, value: impl Into<String>) -> Self {
        self.agent_version = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`fulfillment`](Self::fulfillment).
    pub fn set_fulfillment(mut self, value: schemas::Fulfillment) -> Self {
        self.fulfillment = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(mut self, value: impl Into<schemas::EnvironmentState>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets [`text_to_speech_settings`](Self::text_to_speech_settings).
    pub fn set_text_to_speech_settings(
        mut self,
        value: schemas::TextToSpeechSettings,
    ) -> Self {
        self.text_to_speech_settings = Some(value);
        self
    }

    /// Sets [`update_time`](Self::update_time).
    pub fn set_update_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.update_time = Some(value.into());
        self
    }
}

impl runtime::Message for Environment {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentVersion" => reader.field(&mut self.agent_version),
            "description" => reader.field(&mut self.description),
            "fulfillment" => reader.field(&mut self.fulfillment),
            "name" => reader.field(&mut self.name),
            "state" => reader.field(&mut self.state),
            "textToSpeechSettings" => reader.field(&mut self.text_to_speech_settings),
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
        writer.field("agentVersion", &self.agent_version);
        writer.field("description", &self.description);
        writer.field("fulfillment", &self.fulfillment);
        writer.field("name", &self.name);
        writer.field("state", &self.state);
        writer.field("textToSpeechSettings", &self.text_to_speech_settings);
        writer.field("updateTime", &self.update_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Environment);

/// The response message for Environments.GetEnvironmentHistory.
///
/// Schema `GoogleCloudDialogflowV2EnvironmentHistory`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentHistory {
    /// Output only. The list of agent environments. There will be a maximum number of items returned
    /// based on the page_size field in the request.
    pub entries: Vec<schemas::EnvironmentHistoryEntry>,

    /// Output only. Token to retrieve the next page of results, or empty if there are no more results
    /// in the list.
    pub next_page_token: Option<String>,

    /// Output only. The name of the environment this history is for. Supported formats: -
    /// `projects//agent/environments/` - `projects//locations//agent/environments/` The environment ID
    /// for the default environment is `-`.
    pub parent: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EnvironmentHistory {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entries: Vec::new(),
            next_page_token: None,
            parent: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entries`](Self::entries).
    pub fn set_entries(
        mut self,
        values: impl IntoIterator<Item = schemas::EnvironmentHistoryEntry>,
    ) -> Self {
        self.entries = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`parent`](Self::parent).
    pub fn set_parent(mut self, value: impl Into<String>) -> Self {
        self.parent = Some(value.into());
        self
    }
}

impl runtime::Message for EnvironmentHistory {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entries" => reader.field(&mut self.entries),
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "parent" => reader.field(&mut self.parent),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entries", &self.entries);
        writer.field("nextPageToken", &self.next_page_token);
        writer.field("parent", &self.parent);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EnvironmentHistory);

/// Represents an environment history entry.
///
/// Schema `GoogleCloudDialogflowV2EnvironmentHistoryEntry`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentHistoryEntry {
    /// The agent version loaded into this environment history entry.
    pub agent_version: Option<String>,

    /// The creation time of this environment history entry.
    pub create_time: Option<runtime::Timestamp>,

    /// The developer-provided description for this environment history entry.
    pub description: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EnvironmentHistoryEntry {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_version: None,
            create_time: None,
            description: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_version`](Self::agent_version).
    pub fn set_agent_version(mut self, value: impl Into<String>) -> Self {
        self.agent_version = Some(value.into());
        self
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
}

impl runtime::Message for EnvironmentHistoryEntry {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentVersion" => reader.field(&mut self.agent_version),
            "createTime" => reader.field(&mut self.create_time),
            "description" => reader.field(&mut self.description),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentVersion", &self.agent_version);
        writer.field("createTime", &self.create_time);
        writer.field("description", &self.description);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EnvironmentHistoryEntry);

/// The state of this environment. This field is read-only, i.e., it cannot be set by create and
/// update methods.
///
/// Values of `state` in [`Environment`].
///
/// [`Environment`]: crate::v2::schemas::Environment
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EnvironmentState {
    /// Not specified. This value is not used. On the wire: `STATE_UNSPECIFIED`.
    Unspecified,

    /// Stopped. On the wire: `STOPPED`.
    Stopped,

    /// Loading. On the wire: `LOADING`.
    Loading,

    /// Running. On the wire: `RUNNING`.
    Running,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for EnvironmentState {
    fn from(name: &str) -> Self {
        match name {
            "STATE_UNSPECIFIED" => Self::Unspecified,
            "STOPPED" => Self::Stopped,
            "LOADING" => Self::Loading,
            "RUNNING" => Self::Running,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for EnvironmentState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "STATE_UNSPECIFIED",
            Self::Stopped => "STOPPED",
            Self::Loading => "LOADING",
            Self::Running => "RUNNING",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(EnvironmentState);

/// The response message for [Environments.ListEnvironments].
///
/// Schema `GoogleCloudDialogflowV2ListEnvironmentsResponse`.
///
/// [Environments.ListEnvironments]: crate::v2::projects::agent::environments::Environments::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListEnvironmentsResponse {
    /// The list of agent environments. There will be a maximum number of items returned based on the
    /// page_size field in the request.
    pub environments: Vec<schemas::Environment>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListEnvironmentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            environments: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`environments`](Self::environments).
    pub fn set_environments(
        mut self,
        values: impl IntoIterator<Item = schemas::Environment>,
    ) -> Self {
        self.environments = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListEnvironmentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "environments" => reader.field(&mut self.environments),
            "nextPageToken" => reader.field(&mut self.next_page_token),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("environments", &self.environments);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListEnvironmentsResponse);

/// Instructs the speech synthesizer on how to generate the output audio content.
///
/// Schema `GoogleCloudDialogflowV2TextToSpeechSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TextToSpeechSettings {
    /// Optional. Indicates whether text to speech is enabled. Even when this field is false, other
    /// settings in this proto are still retained.
    pub enable_text_to_speech: Option<bool>,

    /// Required. Audio encoding of the synthesized audio content.
    pub output_audio_encoding: Option<schemas::TextToSpeechSettingsOutputAudioEncoding>,

    /// Optional. The synthesis sample rate (in hertz) for this audio. If not provided, then the
    /// synthesizer will use the default sample rate based on the audio encoding. If this is different
    /// from the voice's natural sample rate, then the synthesizer will honor this request by converting
    /// to the desired sample rate (which might result in worse audio quality).
    pub sample_rate_hertz: Option<i32>,

    /// Optional. Configuration of how speech should be synthesized, mapping from language
    /// (<https://cloud.google.com/dialogflow/docs/reference/language>) to [SynthesizeSpeechConfig].
    ///
    /// [SynthesizeSpeechConfig]: crate::v2::schemas::SynthesizeSpeechConfig
    pub synthesize_speech_configs: std::collections::BTreeMap<
        String,
        schemas::SynthesizeSpeechConfig,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TextToSpeechSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enable_text_to_speech: None,
            output_audio_encoding: None,
            sample_rate_hertz: None,
            synthesize_speech_configs: std::collections::BTreeMap::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enable_text_to_speech`](Self::enable_text_to_speech).
    pub fn set_enable_text_to_speech(mut self, value: bool) -> Self {
        self.enable_text_to_speech = Some(value);
        self
    }

    /// Sets [`output_audio_encoding`](Self::output_audio_encoding).
    pub fn set_output_audio_encoding(
        mut self,
        value: impl Into<schemas::TextToSpeechSettingsOutputAudioEncoding>,
    ) -> Self {
        self.output_audio_encoding = Some(value.into());
        self
    }

    /// Sets [`sample_rate_hertz`](Self::sample_rate_hertz).
    pub fn set_sample_rate_hertz(mut self, value: i32) -> Self {
        self.sample_rate_hertz = Some(value);
        self
    }

    /// Sets [`synthesize_speech_configs`](Self::synthesize_speech_configs).
    pub fn set_synthesize_speech_configs(
        mut self,
        values: impl IntoIterator<
            Item = (impl Into<String>, schemas::SynthesizeSpeechConfig),
        >,
    ) -> Self {
        self.synthesize_speech_configs = values
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
}

impl runtime::Message for TextToSpeechSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enableTextToSpeech" => reader.field(&mut self.enable_text_to_speech),
            "outputAudioEncoding" => reader.field(&mut self.output_audio_encoding),
            "sampleRateHertz" => reader.field(&mut self.sample_rate_hertz),
            "synthesizeSpeechConfigs" => {
                reader.field(&mut self.synthesize_speech_configs)
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
        writer.field("enableTextToSpeech", &self.enable_text_to_speech);
        writer.field("outputAudioEncoding", &self.output_audio_encoding);
        writer.field("sampleRateHertz", &self.sample_rate_hertz);
        writer.field("synthesizeSpeechConfigs", &self.synthesize_speech_configs);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TextToSpeechSettings);

/// Audio encoding of the synthesized audio content.
///
/// Values of `outputAudioEncoding` in [`TextToSpeechSettings`].
///
/// [`TextToSpeechSettings`]: crate::v2::schemas::TextToSpeechSettings
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextToSpeechSettingsOutputAudioEncoding {
    /// Not specified. On the wire: `OUTPUT_AUDIO_ENCODING_UNSPECIFIED`.
    Unspecified,

    /// Uncompressed 16-bit signed little-endian samples (Linear PCM). Audio content returned as
    /// LINEAR16 also contains a WAV header. On the wire: `OUTPUT_AUDIO_ENCODING_LINEAR_16`.
    Linear16,

    /// MP3 audio at 32kbps. On the wire: `OUTPUT_AUDIO_ENCODING_MP3`.
    Mp3,

    /// MP3 audio at 64kbps. On the wire: `OUTPUT_AUDIO_ENCODING_MP3_64_KBPS`.
    Mp364Kbps,

    /// Opus encoded audio wrapped in an ogg container. The result will be a file which can be played
    /// natively on Android, and in browsers (at least Chrome and Firefox). The quality of the encoding
    /// is considerably higher than MP3 while using approximately the same bitrate. On the wire:
    /// `OUTPUT_AUDIO_ENCODING_OGG_OPUS`.
    OggOpus,

    /// 8-bit samples that compand 14-bit audio samples using G.711 PCMU/mu-law. On the wire:
    /// `OUTPUT_AUDIO_ENCODING_MULAW`.
    Mulaw,

    /// 8-bit samples that compand 13-bit audio samples using G.711 PCMU/a-law. On the wire:
    /// `OUTPUT_AUDIO_ENCODING_ALAW`.
    Alaw,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for TextToSpeechSettingsOutputAudioEncoding {
    fn from(name: &str) -> Self {
        match name {
            "OUTPUT_AUDIO_ENCODING_UNSPECIFIED" => Self::Unspecified,
            "OUTPUT_AUDIO_ENCODING_LINEAR_16" => Self::Linear16,
            "OUTPUT_AUDIO_ENCODING_MP3" => Self::Mp3,
            "OUTPUT_AUDIO_ENCODING_MP3_64_KBPS" => Self::Mp364Kbps,
            "OUTPUT_AUDIO_ENCODING_OGG_OPUS" => Self::OggOpus,
            "OUTPUT_AUDIO_ENCODING_MULAW" => Self::Mulaw,
            "OUTPUT_AUDIO_ENCODING_ALAW" => Self::Alaw,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for TextToSpeechSettingsOutputAudioEncoding {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "OUTPUT_AUDIO_ENCODING_UNSPECIFIED",
            Self::Linear16 => "OUTPUT_AUDIO_ENCODING_LINEAR_16",
            Self::Mp3 => "OUTPUT_AUDIO_ENCODING_MP3",
            Self::Mp364Kbps => "OUTPUT_AUDIO_ENCODING_MP3_64_KBPS",
            Self::OggOpus => "OUTPUT_AUDIO_ENCODING_OGG_OPUS",
            Self::Mulaw => "OUTPUT_AUDIO_ENCODING_MULAW",
            Self::Alaw => "OUTPUT_AUDIO_ENCODING_ALAW",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(TextToSpeechSettingsOutputAudioEncoding);
