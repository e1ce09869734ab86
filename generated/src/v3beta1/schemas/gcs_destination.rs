//! Schemas that the features `agents`, `conversations`, `flows`, `pages`, `playbooks`, `results`,
//! `schemas-without-methods`, `sessions`, `test-cases`, `transition-route-groups`, `versions` have
//! in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// Hierarchical advanced settings for agent/flow/page/fulfillment/parameter. Settings exposed at
/// lower level overrides the settings exposed at higher level. Overriding occurs at the sub-setting
/// level. For example, the playback_interruption_settings at fulfillment level only overrides the
/// playback_interruption_settings at the agent level, leaving other settings at the agent level
/// unchanged. DTMF settings does not override each other. DTMF settings set at different levels
/// define DTMF detections running in parallel. Hierarchy:
/// Agent-\>Flow-\>Page-\>Fulfillment/Parameter.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AdvancedSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdvancedSettings {
    /// If present, incoming audio is exported by Dialogflow to the configured Google Cloud Storage
    /// destination. Exposed at the following levels: - Agent level - Flow level
    pub audio_export_gcs_destination: Option<schemas::GcsDestination>,

    /// Settings for DTMF. Exposed at the following levels: - Agent level - Flow level - Page level -
    /// Parameter level.
    pub dtmf_settings: Option<schemas::AdvancedSettingsDtmfSettings>,

    /// Settings for logging. Settings for Dialogflow History, Contact Center messages, StackDriver
    /// logs, and speech logging. Exposed at the following levels: - Agent level.
    pub logging_settings: Option<schemas::AdvancedSettingsLoggingSettings>,

    /// Settings for speech to text detection. Exposed at the following levels: - Agent level - Flow
    /// level - Page level - Parameter level
    pub speech_settings: Option<schemas::AdvancedSettingsSpeechSettings>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AdvancedSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio_export_gcs_destination: None,
            dtmf_settings: None,
            logging_settings: None,
            speech_settings: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`audio_export_gcs_destination`](Self::audio_export_gcs_destination).
    pub fn set_audio_export_gcs_destination(
        mut self,
        value: schemas::GcsDestination,
    ) -> Self {
        self.audio_export_gcs_destination = Some(value);
        self
    }

    /// Sets [`dtmf_settings`](Self::dtmf_settings).
    pub fn set_dtmf_settings(
        mut self,
        value: schemas::AdvancedSettingsDtmfSettings,
    ) -> Self {
        self.dtmf_settings = Some(value);
        self
    }

    /// Sets [`logging_settings`](Self::logging_settings).
    pub fn set_logging_settings(
        mut self,
        value: schemas::AdvancedSettingsLoggingSettings,
    ) -> Self {
        self.logging_settings = Some(value);
        self
    }

    /// Sets [`speech_settings`](Self::speech_settings).
    pub fn set_speech_settings(
        mut self,
        value: schemas::AdvancedSettingsSpeechSettings,
    ) -> Self {
        self.speech_settings = Some(value);
        self
    }
}

impl runtime::Message for AdvancedSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "audioExportGcsDestination" => {
                reader.field(&mut self.audio_export_gcs_destination)
            }
            "dtmfSettings" => reader.field(&mut self.dtmf_settings),
            "loggingSettings" => reader.field(&mut self.logging_settings),
            "speechSettings" => reader.field(&mut self.speech_settings),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("audioExportGcsDestination", &self.audio_export_gcs_destination);
        writer.field("dtmfSettings", &self.dtmf_settings);
        writer.field("loggingSettings", &self.logging_settings);
        writer.field("speechSettings", &self.speech_settings);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AdvancedSettings);

/// Define behaviors for DTMF (dual tone multi frequency).
///
/// Schema `GoogleCloudDialogflowCxV3beta1AdvancedSettingsDtmfSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdvancedSettingsDtmfSettings {
    /// If true, incoming audio is processed for DTMF (dual tone multi frequency) events. For example,
    /// if the caller presses a button on their telephone keypad and DTMF processing is enabled,
    /// Dialogflow will detect the event (e.g. a "3" was pressed) in the incoming audio and pass the
    /// event to the bot to drive business logic (e.g. when 3 is pressed, return the account balance).
    pub enabled: Option<bool>,

    /// Endpoint timeout setting for matching dtmf input to regex.
    pub endpointing_timeout_duration: Option<runtime::Duration>,

    /// The digit that terminates a DTMF digit sequence.
    pub finish_digit: Option<String>,

    /// Interdigit timeout setting for matching dtmf input to regex.
    pub interdigit_timeout_duration: Option<runtime::Duration>,

    /// Max length of DTMF digits.
    pub max_digits: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AdvancedSettingsDtmfSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enabled: None,
            endpointing_timeout_duration: None,
            finish_digit: None,
            interdigit_timeout_duration: None,
            max_digits: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enabled`](Self::enabled).
    pub fn set_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Sets [`endpointing_timeout_duration`](Self::endpointing_timeout_duration).
    pub fn set_endpointing_timeout_duration(
        mut self,
        value: impl Into<runtime::Duration>,
    ) -> Self {
        self.endpointing_timeout_duration = Some(value.into());
        self
    }

    /// Sets [`finish_digit`](Self::finish_digit).
    pub fn set_finish_digit(mut self, value: impl Into<String>) -> Self {
        self.finish_digit = Some(value.into());
        self
    }

    /// Sets [`interdigit_timeout_duration`](Self::interdigit_timeout_duration).
    pub fn set_interdigit_timeout_duration(
        mut self,
        value: impl Into<runtime::Duration>,
    ) -> Self {
        self.interdigit_timeout_duration = Some(value.into());
        self
    }

    /// Sets [`max_digits`](Self::max_digits).
    pub fn set_max_digits(mut self, value: i32) -> Self {
        self.max_digits = Some(value);
        self
    }
}

impl runtime::Message for AdvancedSettingsDtmfSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enabled" => reader.field(&mut self.enabled),
            "endpointingTimeoutDuration" => {
                reader.field(&mut self.endpointing_timeout_duration)
            }
            "finishDigit" => reader.field(&mut self.finish_digit),
            "interdigitTimeoutDuration" => {
                reader.field(&mut self.interdigit_timeout_duration)
            }
            "maxDigits" => reader.field(&mut self.max_digits),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("enabled", &self.enabled);
        writer.field("endpointingTimeoutDuration", &self.endpointing_timeout_duration);
        writer.field("finishDigit", &self.finish_digit);
        writer.field("interdigitTimeoutDuration", &self.interdigit_timeout_duration);
        writer.field("maxDigits", &self.max_digits);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AdvancedSettingsDtmfSettings);

/// Define behaviors on logging.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AdvancedSettingsLoggingSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdvancedSettingsLoggingSettings {
    /// Enables consent-based end-user input redaction, if true, a pre-defined session parameter
    /// `$session.params.conversation-redaction` will be used to determine if the utterance should be
    /// redacted.
    pub enable_consent_based_redaction: Option<bool>,

    /// Enables DF Interaction logging.
    pub enable_interaction_logging: Option<bool>,

    /// Enables Google Cloud Logging.
    pub enable_stackdriver_logging: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AdvancedSettingsLoggingSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enable_consent_based_redaction: None,
            enable_interaction_logging: None,
            enable_stackdriver_logging: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enable_consent_based_redaction`](Self::enable_consent_based_redaction).
    pub fn set_enable_consent_based_redaction(mut self, value: bool) -> Self {
        self.enable_consent_based_redaction = Some(value);
        self
    }

    /// Sets [`enable_interaction_logging`](Self::enable_interaction_logging).
    pub fn set_enable_interaction_logging(mut self, value: bool) -> Self {
        self.enable_interaction_logging = Some(value);
        self
    }

    /// Sets [`enable_stackdriver_logging`](Self::enable_stackdriver_logging).
    pub fn set_enable_stackdriver_logging(mut self, value: bool) -> Self {
        self.enable_stackdriver_logging = Some(value);
        self
    }
}

impl runtime::Message for AdvancedSettingsLoggingSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enableConsentBasedRedaction" => {
                reader.field(&mut self.enable_consent_based_redaction)
            }
            "enableInteractionLogging" => {
                reader.field(&mut self.enable_interaction_logging)
            }
            "enableStackdriverLogging" => {
                reader.field(&mut self.enable_stackdriver_logging)
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
            .field("enableConsentBasedRedaction", &self.enable_consent_based_redaction);
        writer.field("enableInteractionLogging", &self.enable_interaction_logging);
        writer.field("enableStackdriverLogging", &self.enable_stackdriver_logging);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AdvancedSettingsLoggingSettings);

/// Define behaviors of speech to text detection.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AdvancedSettingsSpeechSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdvancedSettingsSpeechSettings {
    /// Sensitivity of the speech model that detects the end of speech. Scale from 0 to 100.
    pub endpointer_sensitivity: Option<i32>,

    /// Mapping from language to Speech-to-Text model. The mapped Speech-to-Text model will be selected
    /// for requests from its corresponding language. For more information, see
    /// [Speech models](https://cloud.google.com/dialogflow/cx/docs/concept/speech-models).
    pub models: std::collections::BTreeMap<String, String>,

    /// Timeout before detecting no speech.
    pub no_speech_timeout: Option<runtime::Duration>,

    /// Use timeout based endpointing, interpreting endpointer sensitivity as seconds of timeout value.
    pub use_timeout_based_endpointing: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AdvancedSettingsSpeechSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            endpointer_sensitivity: None,
            models: std::collections::BTreeMap::new(),
            no_speech_timeout: None,
            use_timeout_based_endpointing: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`endpointer_sensitivity`](Self::endpointer_sensitivity).
    pub fn set_endpointer_sensitivity(mut self, value: i32) -> Self {
        self.endpointer_sensitivity = Some(value);
        self
    }

    /// Sets [`models`](Self::models).
    pub fn set_models(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.models = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`no_speech_timeout`](Self::no_speech_timeout).
    pub fn set_no_speech_timeout(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.no_speech_timeout = Some(value.into());
        self
    }

    /// Sets [`use_timeout_based_endpointing`](Self::use_timeout_based_endpointing).
    pub fn set_use_timeout_based_endpointing(mut self, value: bool) -> Self {
        self.use_timeout_based_endpointing = Some(value);
        self
    }
}

impl runtime::Message for AdvancedSettingsSpeechSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "endpointerSensitivity" => reader.field(&mut self.endpointer_sensitivity),
            "models" => reader.field(&mut self.models),
            "noSpeechTimeout" => reader.field(&mut self.no_speech_timeout),
            "useTimeoutBasedEndpointing" => {
                reader.field(&mut self.use_timeout_based_endpointing)
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
        writer.field("endpointerSensitivity", &self.endpointer_sensitivity);
        writer.field("models", &self.models);
        writer.field("noSpeechTimeout", &self.no_speech_timeout);
        writer.field("useTimeoutBasedEndpointing", &self.use_timeout_based_endpointing);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AdvancedSettingsSpeechSettings);

/// Google Cloud Storage location for a Dialogflow operation that writes or exports objects (e.g.
/// exported agent or transcripts) outside of Dialogflow.
///
/// Schema `GoogleCloudDialogflowCxV3beta1GcsDestination`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GcsDestination {
    /// Required. The Google Cloud Storage URI for the exported objects. A URI is of the form:
    /// `gs://bucket/object-name-or-prefix` Whether a full object name, or just a prefix, its usage
    /// depends on the Dialogflow operation.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GcsDestination {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

impl runtime::Message for GcsDestination {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "uri" => reader.field(&mut self.uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GcsDestination);
