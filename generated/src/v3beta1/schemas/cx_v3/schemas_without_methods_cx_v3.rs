//! Schemas of the feature `schemas-without-methods-cx-v3`.

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
/// Schema `GoogleCloudDialogflowCxV3AdvancedSettings`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdvancedSettings {
    /// If present, incoming audio is exported by Dialogflow to the configured Google Cloud Storage
    /// destination. Exposed at the following levels: - Agent level - Flow level
    pub audio_export_gcs_destination: Option<schemas::cx_v3::GcsDestination>,

    /// Settings for DTMF. Exposed at the following levels: - Agent level - Flow level - Page level -
    /// Parameter level.
    pub dtmf_settings: Option<schemas::cx_v3::AdvancedSettingsDtmfSettings>,

    /// Settings for logging. Settings for Dialogflow History, Contact Center messages, StackDriver
    /// logs, and speech logging. Exposed at the following levels: - Agent level.
    pub logging_settings: Option<schemas::cx_v3::AdvancedSettingsLoggingSettings>,

    /// Settings for speech to text detection. Exposed at the following levels: - Agent level - Flow
    /// level - Page level - Parameter level
    pub speech_settings: Option<schemas::cx_v3::AdvancedSettingsSpeechSettings>,

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
        value: schemas::cx_v3::GcsDestination,
    ) -> Self {
        self.audio_export_gcs_destination = Some(value);
        self
    }

    /// Sets [`dtmf_settings`](Self::dtmf_settings).
    pub fn set_dtmf_settings(
        mut self,
        value: schemas::cx_v3::AdvancedSettingsDtmfSettings,
    ) -> Self {
        self.dtmf_settings = Some(value);
        self
    }

    /// Sets [`logging_settings`](Self::logging_settings).
    pub fn set_logging_settings(
        mut self,
        value: schemas::cx_v3::AdvancedSettingsLoggingSettings,
    ) -> Self {
        self.logging_settings = Some(value);
        self
    }

    /// Sets [`speech_settings`](Self::speech_settings).
    pub fn set_speech_settings(
        mut self,
        value: schemas::cx_v3::AdvancedSettingsSpeechSettings,
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
/// Schema `GoogleCloudDialogflowCxV3AdvancedSettingsDtmfSettings`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
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
/// Schema `GoogleCloudDialogflowCxV3AdvancedSettingsLoggingSettings`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
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
/// Schema `GoogleCloudDialogflowCxV3AdvancedSettingsSpeechSettings`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
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

/// Represents the natural speech audio to be processed.
///
/// Schema `GoogleCloudDialogflowCxV3AudioInput`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AudioInput {
    /// The natural language speech audio to be processed. A single request can contain up to 2 minutes
    /// of speech audio data. The transcribed text cannot contain more than 256 bytes. For non-streaming
    /// audio detect intent, both `config` and `audio` must be provided. For streaming audio detect
    /// intent, `config` must be provided in the first request and `audio` must be provided in all
    /// following requests.
    pub audio: Option<bytes::Bytes>,

    /// Required. Instructs the speech recognizer how to process the speech audio.
    pub config: Option<schemas::cx_v3::InputAudioConfig>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AudioInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio: None,
            config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`audio`](Self::audio).
    pub fn set_audio(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.audio = Some(value.into());
        self
    }

    /// Sets [`config`](Self::config).
    pub fn set_config(mut self, value: schemas::cx_v3::InputAudioConfig) -> Self {
        self.config = Some(value);
        self
    }
}

impl runtime::Message for AudioInput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "audio" => reader.field(&mut self.audio),
            "config" => reader.field(&mut self.config),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("audio", &self.audio);
        writer.field("config", &self.config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AudioInput);

/// Configuration of the barge-in behavior. Barge-in instructs the API to return a detected
/// utterance at a proper time while the client is playing back the response audio from a previous
/// request. When the client sees the utterance, it should stop the playback and immediately get
/// ready for receiving the responses for the current request. The barge-in handling requires the
/// client to start streaming audio input as soon as it starts playing back the audio from the
/// previous response. The playback is modeled into two phases:
///
/// - No barge-in phase: which goes first and during which speech detection should not be carried
///   out.
/// - Barge-in phase: which follows the no barge-in phase and during which the API starts speech
///   detection and may inform the client that an utterance has been detected. Note that no-speech
///   event is not expected in this phase. The client provides this configuration in terms of the
///   durations of those two phases. The durations are measured in terms of the audio length from
///   the start of the input audio. No-speech event is a response with END_OF_UTTERANCE without any
///   transcript following up.
///
/// Schema `GoogleCloudDialogflowCxV3BargeInConfig`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BargeInConfig {
    /// Duration that is not eligible for barge-in at the beginning of the input audio.
    pub no_barge_in_duration: Option<runtime::Duration>,

    /// Total duration for the playback at the beginning of the input audio.
    pub total_duration: Option<runtime::Duration>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BargeInConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            no_barge_in_duration: None,
            total_duration: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`no_barge_in_duration`](Self::no_barge_in_duration).
    pub fn set_no_barge_in_duration(
        mut self,
        value: impl Into<runtime::Duration>,
    ) -> Self {
        self.no_barge_in_duration = Some(value.into());
        self
    }

    /// Sets [`total_duration`](Self::total_duration).
    pub fn set_total_duration(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.total_duration = Some(value.into());
        self
    }
}

impl runtime::Message for BargeInConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "noBargeInDuration" => reader.field(&mut self.no_barge_in_duration),
            "totalDuration" => reader.field(&mut self.total_duration),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("noBargeInDuration", &self.no_barge_in_duration);
        writer.field("totalDuration", &self.total_duration);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BargeInConfig);

/// Metadata returned for the TestCases.BatchRunTestCases long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3BatchRunTestCasesMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchRunTestCasesMetadata {
    /// The test errors.
    pub errors: Vec<schemas::cx_v3::TestError>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchRunTestCasesMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            errors: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`errors`](Self::errors).
    pub fn set_errors(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::TestError>,
    ) -> Self {
        self.errors = values.into_iter().collect();
        self
    }
}

impl runtime::Message for BatchRunTestCasesMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "errors" => reader.field(&mut self.errors),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("errors", &self.errors);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchRunTestCasesMetadata);

/// The response message for TestCases.BatchRunTestCases.
///
/// Schema `GoogleCloudDialogflowCxV3BatchRunTestCasesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchRunTestCasesResponse {
    /// The test case results. The detailed conversation turns are empty in this response.
    pub results: Vec<schemas::cx_v3::TestCaseResult>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchRunTestCasesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            results: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`results`](Self::results).
    pub fn set_results(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::TestCaseResult>,
    ) -> Self {
        self.results = values.into_iter().collect();
        self
    }
}

impl runtime::Message for BatchRunTestCasesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "results" => reader.field(&mut self.results),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("results", &self.results);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchRunTestCasesResponse);

/// Represents a result from running a test case in an agent environment.
///
/// Schema `GoogleCloudDialogflowCxV3ContinuousTestResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContinuousTestResult {
    /// The resource name for the continuous test result. Format:
    /// `projects//locations//agents//environments//continuousTestResults/`.
    pub name: Option<String>,

    /// The result of this continuous test run, i.e. whether all the tests in this continuous test run
    /// pass or not.
    pub result: Option<schemas::cx_v3::ContinuousTestResultResult>,

    /// Time when the continuous testing run starts.
    pub run_time: Option<runtime::Timestamp>,

    /// A list of individual test case results names in this continuous test run.
    pub test_case_results: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ContinuousTestResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            name: None,
            result: None,
            run_time: None,
            test_case_results: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`result`](Self::result).
    pub fn set_result(
        mut self,
        value: impl Into<schemas::cx_v3::ContinuousTestResultResult>,
    ) -> Self {
        self.result = Some(value.into());
        self
    }

    /// Sets [`run_time`](Self::run_time).
    pub fn set_run_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.run_time = Some(value.into());
        self
    }

    /// Sets [`test_case_results`](Self::test_case_results).
    pub fn set_test_case_results(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.test_case_results = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ContinuousTestResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "name" => reader.field(&mut self.name),
            "result" => reader.field(&mut self.result),
            "runTime" => reader.field(&mut self.run_time),
            "testCaseResults" => reader.field(&mut self.test_case_results),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("name", &self.name);
        writer.field("result", &self.result);
        writer.field("runTime", &self.run_time);
        writer.field("testCaseResults", &self.test_case_results);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ContinuousTestResult);

/// The result of this continuous test run, i.e. whether all the tests in this continuous test run
/// pass or not.
///
/// Values of `result` in [`ContinuousTestResult`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [`ContinuousTestResult`]: crate::v3beta1::schemas::cx_v3::ContinuousTestResult
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContinuousTestResultResult {
    /// Not specified. Should never be used. On the wire: `AGGREGATED_TEST_RESULT_UNSPECIFIED`.
    Unspecified,

    /// All the tests passed. On the wire: `PASSED`.
    Passed,

    /// At least one test did not pass. On the wire: `FAILED`.
    Failed,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ContinuousTestResultResult {
    fn from(name: &str) -> Self {
        match name {
            "AGGREGATED_TEST_RESULT_UNSPECIFIED" => Self::Unspecified,
            "PASSED" => Self::Passed,
            "FAILED" => Self::Failed,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ContinuousTestResultResult {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "AGGREGATED_TEST_RESULT_UNSPECIFIED",
            Self::Passed => "PASSED",
            Self::Failed => "FAILED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ContinuousTestResultResult);

/// This message is used to hold all the Conversation Signals data, which will be converted to JSON
/// and exported to BigQuery.
///
/// Schema `GoogleCloudDialogflowCxV3ConversationSignals`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationSignals {
    /// Required. Turn signals for the current turn.
    pub turn_signals: Option<schemas::cx_v3::TurnSignals>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationSignals {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            turn_signals: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`turn_signals`](Self::turn_signals).
    pub fn set_turn_signals(mut self, value: schemas::cx_v3::TurnSignals) -> Self {
        self.turn_signals = Some(value);
        self
    }
}

impl runtime::Message for ConversationSignals {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "turnSignals" => reader.field(&mut self.turn_signals),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("turnSignals", &self.turn_signals);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationSignals);

/// One interaction between a human and virtual agent. The human provides some input and the virtual
/// agent provides a response.
///
/// Schema `GoogleCloudDialogflowCxV3ConversationTurn`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationTurn {
    /// The user input.
    pub user_input: Option<schemas::cx_v3::ConversationTurnUserInput>,

    /// The virtual agent output.
    pub virtual_agent_output: Option<schemas::cx_v3::ConversationTurnVirtualAgentOutput>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationTurn {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            user_input: None,
            virtual_agent_output: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`user_input`](Self::user_input).
    pub fn set_user_input(
        mut self,
        value: schemas::cx_v3::ConversationTurnUserInput,
    ) -> Self {
        self.user_input = Some(value);
        self
    }

    /// Sets [`virtual_agent_output`](Self::virtual_agent_output).
    pub fn set_virtual_agent_output(
        mut self,
        value: schemas::cx_v3::ConversationTurnVirtualAgentOutput,
    ) -> Self {
        self.virtual_agent_output = Some(value);
        self
    }
}

impl runtime::Message for ConversationTurn {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "userInput" => reader.field(&mut self.user_input),
            "virtualAgentOutput" => reader.field(&mut self.virtual_agent_output),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("userInput", &self.user_input);
        writer.field("virtualAgentOutput", &self.virtual_agent_output);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationTurn);

/// The input from the human user.
///
/// Schema `GoogleCloudDialogflowCxV3ConversationTurnUserInput`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationTurnUserInput {
    /// Whether sentiment analysis is enabled.
    pub enable_sentiment_analysis: Option<bool>,

    /// Parameters that need to be injected into the conversation during intent detection.
    pub injected_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Supports text input, event input, dtmf input in the test case.
    pub input: Option<schemas::cx_v3::QueryInput>,

    /// If webhooks should be allowed to trigger in response to the user utterance. Often if parameters
    /// are injected, webhooks should not be enabled.
    pub is_webhook_enabled: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationTurnUserInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enable_sentiment_analysis: None,
            injected_parameters: None,
            input: None,
            is_webhook_enabled: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enable_sentiment_analysis`](Self::enable_sentiment_analysis).
    pub fn set_enable_sentiment_analysis(mut self, value: bool) -> Self {
        self.enable_sentiment_analysis = Some(value);
        self
    }

    /// Sets [`injected_parameters`](Self::injected_parameters).
    pub fn set_injected_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.injected_parameters = Some(value.into());
        self
    }

    /// Sets [`input`](Self::input).
    pub fn set_input(mut self, value: schemas::cx_v3::QueryInput) -> Self {
        self.input = Some(value);
        self
    }

    /// Sets [`is_webhook_enabled`](Self::is_webhook_enabled).
    pub fn set_is_webhook_enabled(mut self, value: bool) -> Self {
        self.is_webhook_enabled = Some(value);
        self
    }
}

impl runtime::Message for ConversationTurnUserInput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enableSentimentAnalysis" => {
                reader.field(&mut self.enable_sentiment_analysis)
            }
            "injectedParameters" => reader.field(&mut self.injected_parameters),
            "input" => reader.field(&mut self.input),
            "isWebhookEnabled" => reader.field(&mut self.is_webhook_enabled),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("enableSentimentAnalysis", &self.enable_sentiment_analysis);
        writer.field("injectedParameters", &self.injected_parameters);
        writer.field("input", &self.input);
        writer.field("isWebhookEnabled", &self.is_webhook_enabled);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationTurnUserInput);

/// The output from the virtual agent.
///
/// Schema `GoogleCloudDialogflowCxV3ConversationTurnVirtualAgentOutput`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationTurnVirtualAgentOutput {
    /// The Page on which the utterance was spoken. Only name and displayName will be set.
    pub current_page: Option<schemas::cx_v3::Page>,

    /// Required. Input only. The diagnostic info output for the turn. Required to calculate the testing
    /// coverage.
    pub diagnostic_info: Option<serde_json::Map<String, serde_json::Value>>,

    /// Output only. If this is part of a result conversation turn, the list of differences between the
    /// original run and the replay for this output, if any.
    pub differences: Vec<schemas::cx_v3::TestRunDifference>,

    /// The session parameters available to the bot at this point.
    pub session_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Response error from the agent in the test result. If set, other output is empty.
    pub status: Option<schemas::rpc::Status>,

    /// The text responses from the agent for the turn.
    pub text_responses: Vec<schemas::cx_v3::ResponseMessageText>,

    /// The Intent that triggered the response. Only name and displayName will be set.
    pub triggered_intent: Option<schemas::cx_v3::Intent>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationTurnVirtualAgentOutput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            current_page: None,
            diagnostic_info: None,
            differences: Vec::new(),
            session_parameters: None,
            status: None,
            text_responses: Vec::new(),
            triggered_intent: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`current_page`](Self::current_page).
    pub fn set_current_page(mut self, value: schemas::cx_v3::Page) -> Self {
        self.current_page = Some(value);
        self
    }

    /// Sets [`diagnostic_info`](Self::diagnostic_info).
    pub fn set_diagnostic_info(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.diagnostic_info = Some(value.into());
        self
    }

    /// Sets [`differences`](Self::differences).
    pub fn set_differences(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::TestRunDifference>,
    ) -> Self {
        self.differences = values.into_iter().collect();
        self
    }

    /// Sets [`session_parameters`](Self::session_parameters).
    pub fn set_session_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.session_parameters = Some(value.into());
        self
    }

    /// Sets [`status`](Self::status).
    pub fn set_status(mut self, value: schemas::rpc::Status) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`text_responses`](Self::text_responses).
    pub fn set_text_responses(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::ResponseMessageText>,
    ) -> Self {
        self.text_responses = values.into_iter().collect();
        self
    }

    /// Sets [`triggered_intent`](Self::triggered_intent).
    pub fn set_triggered_intent(mut self, value: schemas::cx_v3::Intent) -> Self {
        self.triggered_intent = Some(value);
        self
    }
}

impl runtime::Message for ConversationTurnVirtualAgentOutput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "currentPage" => reader.field(&mut self.current_page),
            "diagnosticInfo" => reader.field(&mut self.diagnostic_info),
            "differences" => reader.field(&mut self.differences),
            "sessionParameters" => reader.field(&mut self.session_parameters),
            "status" => reader.field(&mut self.status),
            "textResponses" => reader.field(&mut self.text_responses),
            "triggeredIntent" => reader.field(&mut self.triggered_intent),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("currentPage", &self.current_page);
        writer.field("diagnosticInfo", &self.diagnostic_info);
        writer.field("differences", &self.differences);
        writer.field("sessionParameters", &self.session_parameters);
        writer.field("status", &self.status);
        writer.field("textResponses", &self.text_responses);
        writer.field("triggeredIntent", &self.triggered_intent);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationTurnVirtualAgentOutput);

/// Metadata associated with the long running operation for Versions.CreateVersion.
///
/// Schema `GoogleCloudDialogflowCxV3CreateVersionOperationMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateVersionOperationMetadata {
    /// Name of the created version. Format: `projects//locations//agents//flows//versions/`.
    pub version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl CreateVersionOperationMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`version`](Self::version).
    pub fn set_version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

impl runtime::Message for CreateVersionOperationMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "version" => reader.field(&mut self.version),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("version", &self.version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(CreateVersionOperationMetadata);

/// A data store connection. It represents a data store in Discovery Engine and the type of the
/// contents it contains.
///
/// Schema `GoogleCloudDialogflowCxV3DataStoreConnection`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DataStoreConnection {
    /// The full name of the referenced data store. Formats:
    /// `projects/{project}/locations/{location}/collections/{collection}/dataStores/{data_store}`
    /// `projects/{project}/locations/{location}/dataStores/{data_store}`
    pub data_store: Option<String>,

    /// The type of the connected data store.
    pub data_store_type: Option<schemas::cx_v3::DataStoreConnectionDataStoreType>,

    /// The document processing mode for the data store connection. Should only be set for PUBLIC_WEB
    /// and UNSTRUCTURED data stores. If not set it is considered as DOCUMENTS, as this is the legacy
    /// mode.
    pub document_processing_mode: Option<
        schemas::cx_v3::DataStoreConnectionDocumentProcessingMode,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DataStoreConnection {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_store: None,
            data_store_type: None,
            document_processing_mode: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_store`](Self::data_store).
    pub fn set_data_store(mut self, value: impl Into<String>) -> Self {
        self.data_store = Some(value.into());
        self
    }

    /// Sets [`data_store_type`](Self::data_store_type).
    pub fn set_data_store_type(
        mut self,
        value: impl Into<schemas::cx_v3::DataStoreConnectionDataStoreType>,
    ) -> Self {
        self.data_store_type = Some(value.into());
        self
    }

    /// Sets [`document_processing_mode`](Self::document_processing_mode).
    pub fn set_document_processing_mode(
        mut self,
        value: impl Into<schemas::cx_v3::DataStoreConnectionDocumentProcessingMode>,
    ) -> Self {
        self.document_processing_mode = Some(value.into());
        self
    }
}

impl runtime::Message for DataStoreConnection {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataStore" => reader.field(&mut self.data_store),
            "dataStoreType" => reader.field(&mut self.data_store_type),
            "documentProcessingMode" => reader.field(&mut self.document_processing_mode),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dataStore", &self.data_store);
        writer.field("dataStoreType", &self.data_store_type);
        writer.field("documentProcessingMode", &self.document_processing_mode);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DataStoreConnection);

/// The type of the connected data store.
///
/// Values of `dataStoreType` in [`DataStoreConnection`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [`DataStoreConnection`]: crate::v3beta1::schemas::cx_v3::DataStoreConnection
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DataStoreConnectionDataStoreType {
    /// Not specified. This value indicates that the data store type is not specified, so it will not be
    /// used during search. On the wire: `DATA_STORE_TYPE_UNSPECIFIED`.
    Unspecified,

    /// A data store that contains public web content. On the wire: `PUBLIC_WEB`.
    PublicWeb,

    /// A data store that contains unstructured private data. On the wire: `UNSTRUCTURED`.
    Unstructured,

    /// A data store that contains structured data (for example FAQ). On the wire: `STRUCTURED`.
    Structured,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for DataStoreConnectionDataStoreType {
    fn from(name: &str) -> Self {
        match name {
            "DATA_STORE_TYPE_UNSPECIFIED" => Self::Unspecified,
            "PUBLIC_WEB" => Self::PublicWeb,
            "UNSTRUCTURED" => Self::Unstructured,
            "STRUCTURED" => Self::Structured,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for DataStoreConnectionDataStoreType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DATA_STORE_TYPE_UNSPECIFIED",
            Self::PublicWeb => "PUBLIC_WEB",
            Self::Unstructured => "UNSTRUCTURED",
            Self::Structured => "STRUCTURED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(DataStoreConnectionDataStoreType);

/// The document processing mode for the data store connection. Should only be set for PUBLIC_WEB
/// and UNSTRUCTURED data stores. If not set it is considered as DOCUMENTS, as this is the legacy
/// mode.
///
/// Values of `documentProcessingMode` in [`DataStoreConnection`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [`DataStoreConnection`]: crate::v3beta1::schemas::cx_v3::DataStoreConnection
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DataStoreConnectionDocumentProcessingMode {
    /// Not specified. This should be set for STRUCTURED type data stores. Due to legacy reasons this is
    /// considered as DOCUMENTS for STRUCTURED and PUBLIC_WEB data stores. On the wire:
    /// `DOCUMENT_PROCESSING_MODE_UNSPECIFIED`.
    Unspecified,

    /// Documents are processed as documents. On the wire: `DOCUMENTS`.
    Documents,

    /// Documents are converted to chunks. On the wire: `CHUNKS`.
    Chunks,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for DataStoreConnectionDocumentProcessingMode {
    fn from(name: &str) -> Self {
        match name {
            "DOCUMENT_PROCESSING_MODE_UNSPECIFIED" => Self::Unspecified,
            "DOCUMENTS" => Self::Documents,
            "CHUNKS" => Self::Chunks,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for DataStoreConnectionDocumentProcessingMode {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DOCUMENT_PROCESSING_MODE_UNSPECIFIED",
            Self::Documents => "DOCUMENTS",
            Self::Chunks => "CHUNKS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(DataStoreConnectionDocumentProcessingMode);

/// Metadata returned for the Environments.DeployFlow long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3DeployFlowMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeployFlowMetadata {
    /// Errors of running deployment tests.
    pub test_errors: Vec<schemas::cx_v3::TestError>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DeployFlowMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            test_errors: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`test_errors`](Self::test_errors).
    pub fn set_test_errors(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::TestError>,
    ) -> Self {
        self.test_errors = values.into_iter().collect();
        self
    }
}

impl runtime::Message for DeployFlowMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "testErrors" => reader.field(&mut self.test_errors),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("testErrors", &self.test_errors);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DeployFlowMetadata);

/// The response message for Environments.DeployFlow.
///
/// Schema `GoogleCloudDialogflowCxV3DeployFlowResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeployFlowResponse {
    /// The name of the flow version Deployment. Format:
    /// `projects//locations//agents//environments//deployments/`.
    pub deployment: Option<String>,

    /// The updated environment where the flow is deployed.
    pub environment: Option<schemas::cx_v3::Environment>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DeployFlowResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            deployment: None,
            environment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`deployment`](Self::deployment).
    pub fn set_deployment(mut self, value: impl Into<String>) -> Self {
        self.deployment = Some(value.into());
        self
    }

    /// Sets [`environment`](Self::environment).
    pub fn set_environment(mut self, value: schemas::cx_v3::Environment) -> Self {
        self.environment = Some(value);
        self
    }
}

impl runtime::Message for DeployFlowResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "deployment" => reader.field(&mut self.deployment),
            "environment" => reader.field(&mut self.environment),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("deployment", &self.deployment);
        writer.field("environment", &self.environment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DeployFlowResponse);

/// Represents the input for dtmf event.
///
/// Schema `GoogleCloudDialogflowCxV3DtmfInput`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DtmfInput {
    /// The dtmf digits.
    pub digits: Option<String>,

    /// The finish digit (if any).
    pub finish_digit: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DtmfInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            digits: None,
            finish_digit: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`digits`](Self::digits).
    pub fn set_digits(mut self, value: impl Into<String>) -> Self {
        self.digits = Some(value.into());
        self
    }

    /// Sets [`finish_digit`](Self::finish_digit).
    pub fn set_finish_digit(mut self, value: impl Into<String>) -> Self {
        self.finish_digit = Some(value.into());
        self
    }
}

impl runtime::Message for DtmfInput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "digits" => reader.field(&mut self.digits),
            "finishDigit" => reader.field(&mut self.finish_digit),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("digits", &self.digits);
        writer.field("finishDigit", &self.finish_digit);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DtmfInput);

/// Represents an environment for an agent. You can create multiple versions of your agent and
/// publish them to separate environments. When you edit an agent, you are editing the draft agent.
/// At any point, you can save the draft agent as an agent version, which is an immutable snapshot
/// of your agent. When you save the draft agent, it is published to the default environment. When
/// you create agent versions, you can publish them to custom environments. You can create a variety
/// of custom environments for testing, development, production, etc.
///
/// Schema `GoogleCloudDialogflowCxV3Environment`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Environment {
    /// The human-readable description of the environment. The maximum length is 500 characters. If
    /// exceeded, the request is rejected.
    pub description: Option<String>,

    /// Required. The human-readable name of the environment (unique in an agent). Limit of 64
    /// characters.
    pub display_name: Option<String>,

    /// The name of the environment. Format: `projects//locations//agents//environments/`.
    pub name: Option<String>,

    /// The test cases config for continuous tests of this environment.
    pub test_cases_config: Option<schemas::cx_v3::EnvironmentTestCasesConfig>,

    /// Output only. Update time of this environment.
    pub update_time: Option<runtime::Timestamp>,

    /// A list of configurations for flow versions. You should include version configs for all flows
    /// that are reachable from `Start Flow` in the agent. Otherwise, an error will be returned.
    pub version_configs: Vec<schemas::cx_v3::EnvironmentVersionConfig>,

    /// The webhook configuration for this environment.
    pub webhook_config: Option<schemas::cx_v3::EnvironmentWebhookConfig>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Environment {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            display_name: None,
            name: None,
            test_cases_config: None,
            update_time: None,
            version_configs: Vec::new(),
            webhook_config: None,
            extra: runtime::Extra::new(),
        }
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

    /// Sets [`test_cases_config`](Self::test_cases_config).
    pub fn set_test_cases_config(
        mut self,
        value: schemas::cx_v3::EnvironmentTestCasesConfig,
    ) -> Self {
        self.test_cases_config = Some(value);
        self
    }

    /// Sets [`update_time`](Self::update_time).
    pub fn set_update_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.update_time = Some(value.into());
        self
    }

    /// Sets [`version_configs`](Self::version_configs).
    pub fn set_version_configs(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::EnvironmentVersionConfig>,
    ) -> Self {
        self.version_configs = values.into_iter().collect();
        self
    }

    /// Sets [`webhook_config`](Self::webhook_config).
    pub fn set_webhook_config(
        mut self,
        value: schemas::cx_v3::EnvironmentWebhookConfig,
    ) -> Self {
        self.webhook_config = Some(value);
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
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "name" => reader.field(&mut self.name),
            "testCasesConfig" => reader.field(&mut self.test_cases_config),
            "updateTime" => reader.field(&mut self.update_time),
            "versionConfigs" => reader.field(&mut self.version_configs),
            "webhookConfig" => reader.field(&mut self.webhook_config),
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
        writer.field("displayName", &self.display_name);
        writer.field("name", &self.name);
        writer.field("testCasesConfig", &self.test_cases_config);
        writer.field("updateTime", &self.update_time);
        writer.field("versionConfigs", &self.version_configs);
        writer.field("webhookConfig", &self.webhook_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Environment);

/// The configuration for continuous tests.
///
/// Schema `GoogleCloudDialogflowCxV3EnvironmentTestCasesConfig`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentTestCasesConfig {
    /// Whether to run test cases in [TestCasesConfig.test_cases] periodically. Default false. If set to
    /// true, run once a day.
    ///
    /// [TestCasesConfig.test_cases]: field@crate::v3beta1::schemas::cx_v3::EnvironmentTestCasesConfig::test_cases
    pub enable_continuous_run: Option<bool>,

    /// Whether to run test cases in [TestCasesConfig.test_cases] before deploying a flow version to the
    /// environment. Default false.
    ///
    /// [TestCasesConfig.test_cases]: field@crate::v3beta1::schemas::cx_v3::EnvironmentTestCasesConfig::test_cases
    pub enable_predeployment_run: Option<bool>,

    /// A list of test case names to run. They should be under the same agent. Format of each test case
    /// name: `projects//locations//agents//testCases/`
    pub test_cases: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EnvironmentTestCasesConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enable_continuous_run: None,
            enable_predeployment_run: None,
            test_cases: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enable_continuous_run`](Self::enable_continuous_run).
    pub fn set_enable_continuous_run(mut self, value: bool) -> Self {
        self.enable_continuous_run = Some(value);
        self
    }

    /// Sets [`enable_predeployment_run`](Self::enable_predeployment_run).
    pub fn set_enable_predeployment_run(mut self, value: bool) -> Self {
        self.enable_predeployment_run = Some(value);
        self
    }

    /// Sets [`test_cases`](Self::test_cases).
    pub fn set_test_cases(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.test_cases = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for EnvironmentTestCasesConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enableContinuousRun" => reader.field(&mut self.enable_continuous_run),
            "enablePredeploymentRun" => reader.field(&mut self.enable_predeployment_run),
            "testCases" => reader.field(&mut self.test_cases),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("enableContinuousRun", &self.enable_continuous_run);
        writer.field("enablePredeploymentRun", &self.enable_predeployment_run);
        writer.field("testCases", &self.test_cases);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EnvironmentTestCasesConfig);

/// Configuration for the version.
///
/// Schema `GoogleCloudDialogflowCxV3EnvironmentVersionConfig`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentVersionConfig {
    /// Required. Flow, playbook and tool versions are supported. Format for flow version:
    /// projects//locations//agents//flows//versions/. Format for playbook version:
    /// projects//locations//agents//playbooks//versions/. Format for tool version:
    /// projects//locations//agents//tools//versions/.
    pub version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EnvironmentVersionConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`version`](Self::version).
    pub fn set_version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

impl runtime::Message for EnvironmentVersionConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "version" => reader.field(&mut self.version),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("version", &self.version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EnvironmentVersionConfig);

/// Configuration for webhooks.
///
/// Schema `GoogleCloudDialogflowCxV3EnvironmentWebhookConfig`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentWebhookConfig {
    /// The list of webhooks to override for the agent environment. The webhook must exist in the agent.
    /// You can override fields in `generic_web_service` and `service_directory`.
    pub webhook_overrides: Vec<schemas::cx_v3::Webhook>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EnvironmentWebhookConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            webhook_overrides: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`webhook_overrides`](Self::webhook_overrides).
    pub fn set_webhook_overrides(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::Webhook>,
    ) -> Self {
        self.webhook_overrides = values.into_iter().collect();
        self
    }
}

impl runtime::Message for EnvironmentWebhookConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "webhookOverrides" => reader.field(&mut self.webhook_overrides),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("webhookOverrides", &self.webhook_overrides);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EnvironmentWebhookConfig);

/// An event handler specifies an event that can be handled during a session. When the specified
/// event happens, the following actions are taken in order:
///
/// - If there is a `trigger_fulfillment` associated with the event, it will be called.
/// - If there is a `target_page` associated with the event, the session will transition into the
///   specified page.
/// - If there is a `target_flow` associated with the event, the session will transition into the
///   specified flow.
///
/// Schema `GoogleCloudDialogflowCxV3EventHandler`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventHandler {
    /// Required. The name of the event to handle.
    pub event: Option<String>,

    /// Output only. The unique identifier of this event handler.
    pub name: Option<String>,

    /// The target flow to transition to. Format: `projects//locations//agents//flows/`.
    pub target_flow: Option<String>,

    /// The target page to transition to. Format: `projects//locations//agents//flows//pages/`.
    pub target_page: Option<String>,

    /// The target playbook to transition to. Format: `projects//locations//agents//playbooks/`.
    pub target_playbook: Option<String>,

    /// The fulfillment to call when the event occurs. Handling webhook errors with a fulfillment
    /// enabled with webhook could cause infinite loop. It is invalid to specify such fulfillment for a
    /// handler handling webhooks.
    pub trigger_fulfillment: Option<schemas::cx_v3::Fulfillment>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EventHandler {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            event: None,
            name: None,
            target_flow: None,
            target_page: None,
            target_playbook: None,
            trigger_fulfillment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`event`](Self::event).
    pub fn set_event(mut self, value: impl Into<String>) -> Self {
        self.event = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`target_flow`](Self::target_flow).
    pub fn set_target_flow(mut self, value: impl Into<String>) -> Self {
        self.target_flow = Some(value.into());
        self
    }

    /// Sets [`target_page`](Self::target_page).
    pub fn set_target_page(mut self, value: impl Into<String>) -> Self {
        self.target_page = Some(value.into());
        self
    }

    /// Sets [`target_playbook`](Self::target_playbook).
    pub fn set_target_playbook(mut self, value: impl Into<String>) -> Self {
        self.target_playbook = Some(value.into());
        self
    }

    /// Sets [`trigger_fulfillment`](Self::trigger_fulfillment).
    pub fn set_trigger_fulfillment(
        mut self,
        value: schemas::cx_v3::Fulfillment,
    ) -> Self {
        self.trigger_fulfillment = Some(value);
        self
    }
}

impl runtime::Message for EventHandler {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "event" => reader.field(&mut self.event),
            "name" => reader.field(&mut self.name),
            "targetFlow" => reader.field(&mut self.target_flow),
            "targetPage" => reader.field(&mut self.target_page),
            "targetPlaybook" => reader.field(&mut self.target_playbook),
            "triggerFulfillment" => reader.field(&mut self.trigger_fulfillment),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("event", &self.event);
        writer.field("name", &self.name);
        writer.field("targetFlow", &self.target_flow);
        writer.field("targetPage", &self.target_page);
        writer.field("targetPlaybook", &self.target_playbook);
        writer.field("triggerFulfillment", &self.trigger_fulfillment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EventHandler);

/// Represents the event to trigger.
///
/// Schema `GoogleCloudDialogflowCxV3EventInput`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventInput {
    /// Name of the event.
    pub event: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EventInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            event: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`event`](Self::event).
    pub fn set_event(mut self, value: impl Into<String>) -> Self {
        self.event = Some(value.into());
        self
    }
}

impl runtime::Message for EventInput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "event" => reader.field(&mut self.event),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("event", &self.event);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EventInput);

/// The response message for Agents.ExportAgent.
///
/// Schema `GoogleCloudDialogflowCxV3ExportAgentResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportAgentResponse {
    /// Uncompressed raw byte content for agent. This field is populated if none of `agent_uri` and
    /// `git_destination` are specified in ExportAgentRequest.
    pub agent_content: Option<bytes::Bytes>,

    /// The URI to a file containing the exported agent. This field is populated if `agent_uri` is
    /// specified in ExportAgentRequest.
    pub agent_uri: Option<String>,

    /// Commit SHA of the git push. This field is populated if `git_destination` is specified in
    /// ExportAgentRequest.
    pub commit_sha: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportAgentResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_content: None,
            agent_uri: None,
            commit_sha: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_content`](Self::agent_content).
    pub fn set_agent_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.agent_content = Some(value.into());
        self
    }

    /// Sets [`agent_uri`](Self::agent_uri).
    pub fn set_agent_uri(mut self, value: impl Into<String>) -> Self {
        self.agent_uri = Some(value.into());
        self
    }

    /// Sets [`commit_sha`](Self::commit_sha).
    pub fn set_commit_sha(mut self, value: impl Into<String>) -> Self {
        self.commit_sha = Some(value.into());
        self
    }
}

impl runtime::Message for ExportAgentResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentContent" => reader.field(&mut self.agent_content),
            "agentUri" => reader.field(&mut self.agent_uri),
            "commitSha" => reader.field(&mut self.commit_sha),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentContent", &self.agent_content);
        writer.field("agentUri", &self.agent_uri);
        writer.field("commitSha", &self.commit_sha);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportAgentResponse);

/// Metadata returned for the EntityTypes.ExportEntityTypes long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3ExportEntityTypesMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportEntityTypesMetadata {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportEntityTypesMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ExportEntityTypesMetadata {
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

runtime::message_as_json!(ExportEntityTypesMetadata);

/// The response message for EntityTypes.ExportEntityTypes.
///
/// Schema `GoogleCloudDialogflowCxV3ExportEntityTypesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportEntityTypesResponse {
    /// Uncompressed byte content for entity types. This field is populated only if
    /// `entity_types_content_inline` is set to true in ExportEntityTypesRequest.
    pub entity_types_content: Option<schemas::cx_v3::InlineDestination>,

    /// The URI to a file containing the exported entity types. This field is populated only if
    /// `entity_types_uri` is specified in ExportEntityTypesRequest.
    pub entity_types_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportEntityTypesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_types_content: None,
            entity_types_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_types_content`](Self::entity_types_content).
    pub fn set_entity_types_content(
        mut self,
        value: schemas::cx_v3::InlineDestination,
    ) -> Self {
        self.entity_types_content = Some(value);
        self
    }

    /// Sets [`entity_types_uri`](Self::entity_types_uri).
    pub fn set_entity_types_uri(mut self, value: impl Into<String>) -> Self {
        self.entity_types_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportEntityTypesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityTypesContent" => reader.field(&mut self.entity_types_content),
            "entityTypesUri" => reader.field(&mut self.entity_types_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entityTypesContent", &self.entity_types_content);
        writer.field("entityTypesUri", &self.entity_types_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportEntityTypesResponse);

/// The response message for Flows.ExportFlow.
///
/// Schema `GoogleCloudDialogflowCxV3ExportFlowResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportFlowResponse {
    /// Uncompressed raw byte content for flow.
    pub flow_content: Option<bytes::Bytes>,

    /// The URI to a file containing the exported flow. This field is populated only if `flow_uri` is
    /// specified in ExportFlowRequest.
    pub flow_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportFlowResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            flow_content: None,
            flow_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`flow_content`](Self::flow_content).
    pub fn set_flow_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.flow_content = Some(value.into());
        self
    }

    /// Sets [`flow_uri`](Self::flow_uri).
    pub fn set_flow_uri(mut self, value: impl Into<String>) -> Self {
        self.flow_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportFlowResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "flowContent" => reader.field(&mut self.flow_content),
            "flowUri" => reader.field(&mut self.flow_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("flowContent", &self.flow_content);
        writer.field("flowUri", &self.flow_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportFlowResponse);

/// Metadata returned for the Intents.ExportIntents long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3ExportIntentsMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportIntentsMetadata {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportIntentsMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ExportIntentsMetadata {
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

runtime::message_as_json!(ExportIntentsMetadata);

/// The response message for Intents.ExportIntents.
///
/// Schema `GoogleCloudDialogflowCxV3ExportIntentsResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportIntentsResponse {
    /// Uncompressed byte content for intents. This field is populated only if `intents_content_inline`
    /// is set to true in ExportIntentsRequest.
    pub intents_content: Option<schemas::cx_v3::InlineDestination>,

    /// The URI to a file containing the exported intents. This field is populated only if `intents_uri`
    /// is specified in ExportIntentsRequest.
    pub intents_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportIntentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            intents_content: None,
            intents_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`intents_content`](Self::intents_content).
    pub fn set_intents_content(
        mut self,
        value: schemas::cx_v3::InlineDestination,
    ) -> Self {
        self.intents_content = Some(value);
        self
    }

    /// Sets [`intents_uri`](Self::intents_uri).
    pub fn set_intents_uri(mut self, value: impl Into<String>) -> Self {
        self.intents_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportIntentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "intentsContent" => reader.field(&mut self.intents_content),
            "intentsUri" => reader.field(&mut self.intents_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("intentsContent", &self.intents_content);
        writer.field("intentsUri", &self.intents_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportIntentsResponse);

/// Metadata returned for the TestCases.ExportTestCases long running operation. This message
/// currently has no fields.
///
/// Schema `GoogleCloudDialogflowCxV3ExportTestCasesMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportTestCasesMetadata {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportTestCasesMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ExportTestCasesMetadata {
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

runtime::message_as_json!(ExportTestCasesMetadata);

/// The response message for TestCases.ExportTestCases.
///
/// Schema `GoogleCloudDialogflowCxV3ExportTestCasesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportTestCasesResponse {
    /// Uncompressed raw byte content for test cases.
    pub content: Option<bytes::Bytes>,

    /// The URI to a file containing the exported test cases. This field is populated only if `gcs_uri`
    /// is specified in ExportTestCasesRequest.
    pub gcs_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportTestCasesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            content: None,
            gcs_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`content`](Self::content).
    pub fn set_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Sets [`gcs_uri`](Self::gcs_uri).
    pub fn set_gcs_uri(mut self, value: impl Into<String>) -> Self {
        self.gcs_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportTestCasesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "content" => reader.field(&mut self.content),
            "gcsUri" => reader.field(&mut self.gcs_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("content", &self.content);
        writer.field("gcsUri", &self.gcs_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportTestCasesResponse);

/// A form is a data model that groups related parameters that can be collected from the user. The
/// process in which the agent prompts the user and collects parameter values from the user is
/// called form filling. A form can be added to a page. When form filling is done, the filled
/// parameters will be written to the session.
///
/// Schema `GoogleCloudDialogflowCxV3Form`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Form {
    /// Parameters to collect from the user.
    pub parameters: Vec<schemas::cx_v3::FormParameter>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Form {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            parameters: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::FormParameter>,
    ) -> Self {
        self.parameters = values.into_iter().collect();
        self
    }
}

impl runtime::Message for Form {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "parameters" => reader.field(&mut self.parameters),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("parameters", &self.parameters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Form);

/// Represents a form parameter.
///
/// Schema `GoogleCloudDialogflowCxV3FormParameter`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FormParameter {
    /// Hierarchical advanced settings for this parameter. The settings exposed at the lower level
    /// overrides the settings exposed at the higher level.
    pub advanced_settings: Option<schemas::cx_v3::AdvancedSettings>,

    /// The default value of an optional parameter. If the parameter is required, the default value will
    /// be ignored.
    pub default_value: Option<serde_json::Value>,

    /// Required. The human-readable name of the parameter, unique within the form.
    pub display_name: Option<String>,

    /// Required. The entity type of the parameter. Format:
    /// `projects/-/locations/-/agents/-/entityTypes/` for system entity types (for example,
    /// `projects/-/locations/-/agents/-/entityTypes/sys.date`), or
    /// `projects//locations//agents//entityTypes/` for developer entity types.
    pub entity_type: Option<String>,

    /// Required. Defines fill behavior for the parameter.
    pub fill_behavior: Option<schemas::cx_v3::FormParameterFillBehavior>,

    /// Indicates whether the parameter represents a list of values.
    pub is_list: Option<bool>,

    /// Indicates whether the parameter content should be redacted in log. If redaction is enabled, the
    /// parameter content will be replaced by parameter name during logging. Note: the parameter content
    /// is subject to redaction if either parameter level redaction or entity type level redaction is
    /// enabled.
    pub redact: Option<bool>,

    /// Indicates whether the parameter is required. Optional parameters will not trigger prompts;
    /// however, they are filled if the user specifies them. Required parameters must be filled before
    /// form filling concludes.
    pub required: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FormParameter {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            advanced_settings: None,
            default_value: None,
            display_name: None,
            entity_type: None,
            fill_behavior: None,
            is_list: None,
            redact: None,
            required: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`advanced_settings`](Self::advanced_settings).
    pub fn set_advanced_settings(
        mut self,
        value: schemas::cx_v3::AdvancedSettings,
    ) -> Self {
        self.advanced_settings = Some(value);
        self
    }

    /// Sets [`default_value`](Self::default_value).
    pub fn set_default_value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.default_value = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`entity_type`](Self::entity_type).
    pub fn set_entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }

    /// Sets [`fill_behavior`](Self::fill_behavior).
    pub fn set_fill_behavior(
        mut self,
        value: schemas::cx_v3::FormParameterFillBehavior,
    ) -> Self {
        self.fill_behavior = Some(value);
        self
    }

    /// Sets [`is_list`](Self::is_list).
    pub fn set_is_list(mut self, value: bool) -> Self {
        self.is_list = Some(value);
        self
    }

    /// Sets [`redact`](Self::redact).
    pub fn set_redact(mut self, value: bool) -> Self {
        self.redact = Some(value);
        self
    }

    /// Sets [`required`](Self::required).
    pub fn set_required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }
}

impl runtime::Message for FormParameter {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "advancedSettings" => reader.field(&mut self.advanced_settings),
            "defaultValue" => reader.field(&mut self.default_value),
            "displayName" => reader.field(&mut self.display_name),
            "entityType" => reader.field(&mut self.entity_type),
            "fillBehavior" => reader.field(&mut self.fill_behavior),
            "isList" => reader.field(&mut self.is_list),
            "redact" => reader.field(&mut self.redact),
            "required" => reader.field(&mut self.required),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("advancedSettings", &self.advanced_settings);
        writer.field("defaultValue", &self.default_value);
        writer.field("displayName", &self.display_name);
        writer.field("entityType", &self.entity_type);
        writer.field("fillBehavior", &self.fill_behavior);
        writer.field("isList", &self.is_list);
        writer.field("redact", &self.redact);
        writer.field("required", &self.required);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FormParameter);

/// Configuration for how the filling of a parameter should be handled.
///
/// Schema `GoogleCloudDialogflowCxV3FormParameterFillBehavior`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FormParameterFillBehavior {
    /// Required. The fulfillment to provide the initial prompt that the agent can present to the user
    /// in order to fill the parameter.
    pub initial_prompt_fulfillment: Option<schemas::cx_v3::Fulfillment>,

    /// The handlers for parameter-level events, used to provide reprompt for the parameter or
    /// transition to a different page/flow. The supported events are:
    ///
    /// - `sys.no-match-`, where N can be from 1 to 6
    /// - `sys.no-match-default`
    /// - `sys.no-input-`, where N can be from 1 to 6
    /// - `sys.no-input-default`
    /// - `sys.invalid-parameter` `initial_prompt_fulfillment` provides the first prompt for the
    ///   parameter. If the user's response does not fill the parameter, a no-match/no-input event will
    ///   be triggered, and the fulfillment associated with the `sys.no-match-1`/`sys.no-input-1`
    ///   handler (if defined) will be called to provide a prompt. The `sys.no-match-2`/`sys.no-input-2`
    ///   handler (if defined) will respond to the next no-match/no-input event, and so on. A
    ///   `sys.no-match-default` or `sys.no-input-default` handler will be used to handle all following
    ///   no-match/no-input events after all numbered no-match/no-input handlers for the parameter are
    ///   consumed. A `sys.invalid-parameter` handler can be defined to handle the case where the
    ///   parameter values have been `invalidated` by webhook. For example, if the user's response fill
    ///   the parameter, however the parameter was invalidated by webhook, the fulfillment associated
    ///   with the `sys.invalid-parameter` handler (if defined) will be called to provide a prompt. If
    ///   the event handler for the corresponding event can't be found on the parameter,
    ///   `initial_prompt_fulfillment` will be re-prompted.
    pub reprompt_event_handlers: Vec<schemas::cx_v3::EventHandler>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FormParameterFillBehavior {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            initial_prompt_fulfillment: None,
            reprompt_event_handlers: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`initial_prompt_fulfillment`](Self::initial_prompt_fulfillment).
    pub fn set_initial_prompt_fulfillment(
        mut self,
        value: schemas::cx_v3::Fulfillment,
    ) -> Self {
        self.initial_prompt_fulfillment = Some(value);
        self
    }

    /// Sets [`reprompt_event_handlers`](Self::reprompt_event_handlers).
    pub fn set_reprompt_event_handlers(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::EventHandler>,
    ) -> Self {
        self.reprompt_event_handlers = values.into_iter().collect();
        self
    }
}

impl runtime::Message for FormParameterFillBehavior {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "initialPromptFulfillment" => {
                reader.field(&mut self.initial_prompt_fulfillment)
            }
            "repromptEventHandlers" => reader.field(&mut self.reprompt_event_handlers),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("initialPromptFulfillment", &self.initial_prompt_fulfillment);
        writer.field("repromptEventHandlers", &self.reprompt_event_handlers);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FormParameterFillBehavior);

/// A fulfillment can do one or more of the following actions at the same time:
///
/// - Generate rich message responses.
/// - Set parameter values.
/// - Call the webhook. Fulfillments can be called at various stages in the Page or Form lifecycle.
///   For example, when a DetectIntentRequest drives a session to enter a new page, the page's entry
///   fulfillment can add a static response to the QueryResult in the returning
///   DetectIntentResponse, call the webhook (for example, to load user data from a database), or
///   both.
///
/// Schema `GoogleCloudDialogflowCxV3Fulfillment`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Fulfillment {
    /// Hierarchical advanced settings for this fulfillment. The settings exposed at the lower level
    /// overrides the settings exposed at the higher level.
    pub advanced_settings: Option<schemas::cx_v3::AdvancedSettings>,

    /// Conditional cases for this fulfillment.
    pub conditional_cases: Vec<schemas::cx_v3::FulfillmentConditionalCases>,

    /// If the flag is true, the agent will utilize LLM to generate a text response. If LLM generation
    /// fails, the defined responses in the fulfillment will be respected. This flag is only useful for
    /// fulfillments associated with no-match event handlers.
    pub enable_generative_fallback: Option<bool>,

    /// A list of Generators to be called during this fulfillment.
    pub generators: Vec<schemas::cx_v3::FulfillmentGeneratorSettings>,

    /// The list of rich message responses to present to the user.
    pub messages: Vec<schemas::cx_v3::ResponseMessage>,

    /// Whether Dialogflow should return currently queued fulfillment response messages in streaming
    /// APIs. If a webhook is specified, it happens before Dialogflow invokes webhook. Warning: 1) This
    /// flag only affects streaming API. Responses are still queued and returned once in non-streaming
    /// API. 2) The flag can be enabled in any fulfillment but only the first 3 partial responses will
    /// be returned. You may only want to apply it to fulfillments that have slow webhooks.
    pub return_partial_responses: Option<bool>,

    /// Set parameter values before executing the webhook.
    pub set_parameter_actions: Vec<schemas::cx_v3::FulfillmentSetParameterAction>,

    /// The value of this field will be populated in the [WebhookRequest] `fulfillmentInfo.tag` field by
    /// Dialogflow when the associated webhook is called. The tag is typically used by the webhook
    /// service to identify which fulfillment is being called, but it could be used for other purposes.
    /// This field is required if `webhook` is specified.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::cx_v3::WebhookRequest
    pub tag: Option<String>,

    /// The webhook to call. Format: `projects//locations//agents//webhooks/`.
    pub webhook: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Fulfillment {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            advanced_settings: None,
            conditional_cases: Vec::new(),
            enable_generative_fallback: None,
            generators: Vec::new(),
            messages: Vec::new(),
            return_partial_responses: None,
            set_parameter_actions: Vec::new(),
            tag: None,
            webhook: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`advanced_settings`](Self::advanced_settings).
    pub fn set_advanced_settings(
        mut self,
        value: schemas::cx_v3::AdvancedSettings,
    ) -> Self {
        self.advanced_settings = Some(value);
        self
    }

    /// Sets [`conditional_cases`](Self::conditional_cases).
    pub fn set_conditional_cases(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::FulfillmentConditionalCases>,
    ) -> Self {
        self.conditional_cases = values.into_iter().collect();
        self
    }

    /// Sets [`enable_generative_fallback`](Self::enable_generative_fallback).
    pub fn set_enable_generative_fallback(mut self, value: bool) -> Self {
        self.enable_generative_fallback = Some(value);
        self
    }

    /// Sets [`generators`](Self::generators).
    pub fn set_generators(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::FulfillmentGeneratorSettings>,
    ) -> Self {
        self.generators = values.into_iter().collect();
        self
    }

    /// Sets [`messages`](Self::messages).
    pub fn set_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::ResponseMessage>,
    ) -> Self {
        self.messages = values.into_iter().collect();
        self
    }

    /// Sets [`return_partial_responses`](Self::return_partial_responses).
    pub fn set_return_partial_responses(mut self, value: bool) -> Self {
        self.return_partial_responses = Some(value);
        self
    }

    /// Sets [`set_parameter_actions`](Self::set_parameter_actions).
    pub fn set_set_parameter_actions(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::FulfillmentSetParameterAction>,
    ) -> Self {
        self.set_parameter_actions = values.into_iter().collect();
        self
    }

    /// Sets [`tag`](Self::tag).
    pub fn set_tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }

    /// Sets [`webhook`](Self::webhook).
    pub fn set_webhook(mut self, value: impl Into<String>) -> Self {
        self.webhook = Some(value.into());
        self
    }
}

impl runtime::Message for Fulfillment {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "advancedSettings" => reader.field(&mut self.advanced_settings),
            "conditionalCases" => reader.field(&mut self.conditional_cases),
            "enableGenerativeFallback" => {
                reader.field(&mut self.enable_generative_fallback)
            }
            "generators" => reader.field(&mut self.generators),
            "messages" => reader.field(&mut self.messages),
            "returnPartialResponses" => reader.field(&mut self.return_partial_responses),
            "setParameterActions" => reader.field(&mut self.set_parameter_actions),
            "tag" => reader.field(&mut self.tag),
            "webhook" => reader.field(&mut self.webhook),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("advancedSettings", &self.advanced_settings);
        writer.field("conditionalCases", &self.conditional_cases);
        writer.field("enableGenerativeFallback", &self.enable_generative_fallback);
        writer.field("generators", &self.generators);
        writer.field("messages", &self.messages);
        writer.field("returnPartialResponses", &self.return_partial_responses);
        writer.field("setParameterActions", &self.set_parameter_actions);
        writer.field("tag", &self.tag);
        writer.field("webhook", &self.webhook);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Fulfillment);

/// A list of cascading if-else conditions. Cases are mutually exclusive. The first one with a
/// matching condition is selected, all the rest ignored.
///
/// Schema `GoogleCloudDialogflowCxV3FulfillmentConditionalCases`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FulfillmentConditionalCases {
    /// A list of cascading if-else conditions.
    pub cases: Vec<schemas::cx_v3::FulfillmentConditionalCasesCase>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FulfillmentConditionalCases {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            cases: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`cases`](Self::cases).
    pub fn set_cases(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::FulfillmentConditionalCasesCase>,
    ) -> Self {
        self.cases = values.into_iter().collect();
        self
    }
}

impl runtime::Message for FulfillmentConditionalCases {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "cases" => reader.field(&mut self.cases),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("cases", &self.cases);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FulfillmentConditionalCases);

/// Each case has a Boolean condition. When it is evaluated to be True, the corresponding messages
/// will be selected and evaluated recursively.
///
/// Schema `GoogleCloudDialogflowCxV3FulfillmentConditionalCasesCase`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FulfillmentConditionalCasesCase {
    /// A list of case content.
    pub case_content: Vec<schemas::cx_v3::FulfillmentConditionalCasesCaseCaseContent>,

    /// The condition to activate and select this case. Empty means the condition is always true. The
    /// condition is evaluated against form parameters or session parameters. See the
    /// [conditions reference](https://cloud.google.com/dialogflow/cx/docs/reference/condition).
    pub condition: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FulfillmentConditionalCasesCase {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            case_content: Vec::new(),
            condition: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`case_content`](Self::case_content).
    pub fn set_case_content(
        mut self,
        values: impl IntoIterator<
            Item = schemas::cx_v3::FulfillmentConditionalCasesCaseCaseContent,
        >,
    ) -> Self {
        self.case_content = values.into_iter().collect();
        self
    }

    /// Sets [`condition`](Self::condition).
    pub fn set_condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }
}

impl runtime::Message for FulfillmentConditionalCasesCase {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "caseContent" => reader.field(&mut self.case_content),
            "condition" => reader.field(&mut self.condition),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("caseContent", &self.case_content);
        writer.field("condition", &self.condition);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FulfillmentConditionalCasesCase);

/// The list of messages or conditional cases to activate for this case.
///
/// Schema `GoogleCloudDialogflowCxV3FulfillmentConditionalCasesCaseCaseContent`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FulfillmentConditionalCasesCaseCaseContent {
    /// Additional cases to be evaluated.
    pub additional_cases: Option<schemas::cx_v3::FulfillmentConditionalCases>,

    /// Returned message.
    pub message: Option<schemas::cx_v3::ResponseMessage>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FulfillmentConditionalCasesCaseCaseContent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            additional_cases: None,
            message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`additional_cases`](Self::additional_cases).
    pub fn set_additional_cases(
        mut self,
        value: schemas::cx_v3::FulfillmentConditionalCases,
    ) -> Self {
        self.additional_cases = Some(value);
        self
    }

    /// Sets [`message`](Self::message).
    pub fn set_message(mut self, value: schemas::cx_v3::ResponseMessage) -> Self {
        self.message = Some(value);
        self
    }
}

impl runtime::Message for FulfillmentConditionalCasesCaseCaseContent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "additionalCases" => reader.field(&mut self.additional_cases),
            "message" => reader.field(&mut self.message),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("additionalCases", &self.additional_cases);
        writer.field("message", &self.message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FulfillmentConditionalCasesCaseCaseContent);

/// Generator settings used by the LLM to generate a text response.
///
/// Schema `GoogleCloudDialogflowCxV3FulfillmentGeneratorSettings`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FulfillmentGeneratorSettings {
    /// Required. The generator to call. Format: `projects//locations//agents//generators/`.
    pub generator: Option<String>,

    /// Map from placeholder parameter in the Generator to corresponding session parameters. By default,
    /// Dialogflow uses the session parameter with the same name to fill in the generator template. e.g.
    /// If there is a placeholder parameter `city` in the Generator, Dialogflow default to fill in the
    /// `$city` with `$session.params.city`. However, you may choose to fill `$city` with
    /// `$session.params.desination-city`. - Map key: parameter ID - Map value: session parameter name
    pub input_parameters: std::collections::BTreeMap<String, String>,

    /// Required. Output parameter which should contain the generator response.
    pub output_parameter: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FulfillmentGeneratorSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            generator: None,
            input_parameters: std::collections::BTreeMap::new(),
            output_parameter: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`generator`](Self::generator).
    pub fn set_generator(mut self, value: impl Into<String>) -> Self {
        self.generator = Some(value.into());
        self
    }

    /// Sets [`input_parameters`](Self::input_parameters).
    pub fn set_input_parameters(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.input_parameters = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`output_parameter`](Self::output_parameter).
    pub fn set_output_parameter(mut self, value: impl Into<String>) -> Self {
        self.output_parameter = Some(value.into());
        self
    }
}

impl runtime::Message for FulfillmentGeneratorSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "generator" => reader.field(&mut self.generator),
            "inputParameters" => reader.field(&mut self.input_parameters),
            "outputParameter" => reader.field(&mut self.output_parameter),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("generator", &self.generator);
        writer.field("inputParameters", &self.input_parameters);
        writer.field("outputParameter", &self.output_parameter);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FulfillmentGeneratorSettings);

/// Setting a parameter value.
///
/// Schema `GoogleCloudDialogflowCxV3FulfillmentSetParameterAction`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FulfillmentSetParameterAction {
    /// Display name of the parameter.
    pub parameter: Option<String>,

    /// The new value of the parameter. A null value clears the parameter.
    pub value: Option<serde_json::Value>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FulfillmentSetParameterAction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            parameter: None,
            value: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`parameter`](Self::parameter).
    pub fn set_parameter(mut self, value: impl Into<String>) -> Self {
        self.parameter = Some(value.into());
        self
    }

    /// Sets [`value`](Self::value).
    pub fn set_value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl runtime::Message for FulfillmentSetParameterAction {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "parameter" => reader.field(&mut self.parameter),
            "value" => reader.field(&mut self.value),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("parameter", &self.parameter);
        writer.field("value", &self.value);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FulfillmentSetParameterAction);

/// Google Cloud Storage location for a Dialogflow operation that writes or exports objects (e.g.
/// exported agent or transcripts) outside of Dialogflow.
///
/// Schema `GoogleCloudDialogflowCxV3GcsDestination`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
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

/// Metadata returned for the EntityTypes.ImportEntityTypes long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3ImportEntityTypesMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportEntityTypesMetadata {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportEntityTypesMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ImportEntityTypesMetadata {
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

runtime::message_as_json!(ImportEntityTypesMetadata);

/// The response message for EntityTypes.ImportEntityTypes.
///
/// Schema `GoogleCloudDialogflowCxV3ImportEntityTypesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportEntityTypesResponse {
    /// Info which resources have conflicts when REPORT_CONFLICT merge_option is set in
    /// ImportEntityTypesRequest.
    pub conflicting_resources: Option<
        schemas::cx_v3::ImportEntityTypesResponseConflictingResources,
    >,

    /// The unique identifier of the imported entity types. Format:
    /// `projects//locations//agents//entity_types/`.
    pub entity_types: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportEntityTypesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conflicting_resources: None,
            entity_types: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conflicting_resources`](Self::conflicting_resources).
    pub fn set_conflicting_resources(
        mut self,
        value: schemas::cx_v3::ImportEntityTypesResponseConflictingResources,
    ) -> Self {
        self.conflicting_resources = Some(value);
        self
    }

    /// Sets [`entity_types`](Self::entity_types).
    pub fn set_entity_types(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_types = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ImportEntityTypesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conflictingResources" => reader.field(&mut self.conflicting_resources),
            "entityTypes" => reader.field(&mut self.entity_types),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conflictingResources", &self.conflicting_resources);
        writer.field("entityTypes", &self.entity_types);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportEntityTypesResponse);

/// Conflicting resources detected during the import process. Only filled when REPORT_CONFLICT is
/// set in the request and there are conflicts in the display names.
///
/// Schema `GoogleCloudDialogflowCxV3ImportEntityTypesResponseConflictingResources`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportEntityTypesResponseConflictingResources {
    /// Display names of conflicting entities.
    pub entity_display_names: Vec<String>,

    /// Display names of conflicting entity types.
    pub entity_type_display_names: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportEntityTypesResponseConflictingResources {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_display_names: Vec::new(),
            entity_type_display_names: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_display_names`](Self::entity_display_names).
    pub fn set_entity_display_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_display_names = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`entity_type_display_names`](Self::entity_type_display_names).
    pub fn set_entity_type_display_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_type_display_names = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ImportEntityTypesResponseConflictingResources {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityDisplayNames" => reader.field(&mut self.entity_display_names),
            "entityTypeDisplayNames" => reader.field(&mut self.entity_type_display_names),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entityDisplayNames", &self.entity_display_names);
        writer.field("entityTypeDisplayNames", &self.entity_type_display_names);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportEntityTypesResponseConflictingResources);

/// The response message for Flows.ImportFlow.
///
/// Schema `GoogleCloudDialogflowCxV3ImportFlowResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportFlowResponse {
    /// The unique identifier of the new flow. Format: `projects//locations//agents//flows/`.
    pub flow: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportFlowResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            flow: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`flow`](Self::flow).
    pub fn set_flow(mut self, value: impl Into<String>) -> Self {
        self.flow = Some(value.into());
        self
    }
}

impl runtime::Message for ImportFlowResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "flow" => reader.field(&mut self.flow),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("flow", &self.flow);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportFlowResponse);

/// Metadata returned for the Intents.ImportIntents long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3ImportIntentsMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportIntentsMetadata {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportIntentsMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ImportIntentsMetadata {
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

runtime::message_as_json!(ImportIntentsMetadata);

/// The response message for Intents.ImportIntents.
///
/// Schema `GoogleCloudDialogflowCxV3ImportIntentsResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportIntentsResponse {
    /// Info which resources have conflicts when REPORT_CONFLICT merge_option is set in
    /// ImportIntentsRequest.
    pub conflicting_resources: Option<
        schemas::cx_v3::ImportIntentsResponseConflictingResources,
    >,

    /// The unique identifier of the imported intents. Format: `projects//locations//agents//intents/`.
    pub intents: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportIntentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conflicting_resources: None,
            intents: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conflicting_resources`](Self::conflicting_resources).
    pub fn set_conflicting_resources(
        mut self,
        value: schemas::cx_v3::ImportIntentsResponseConflictingResources,
    ) -> Self {
        self.conflicting_resources = Some(value);
        self
    }

    /// Sets [`intents`](Self::intents).
    pub fn set_intents(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.intents = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ImportIntentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conflictingResources" => reader.field(&mut self.conflicting_resources),
            "intents" => reader.field(&mut self.intents),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conflictingResources", &self.conflicting_resources);
        writer.field("intents", &self.intents);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportIntentsResponse);

/// Conflicting resources detected during the import process. Only filled when REPORT_CONFLICT is
/// set in the request and there are conflicts in the display names.
///
/// Schema `GoogleCloudDialogflowCxV3ImportIntentsResponseConflictingResources`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportIntentsResponseConflictingResources {
    /// Display names of conflicting entities.
    pub entity_display_names: Vec<String>,

    /// Display names of conflicting intents.
    pub intent_display_names: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportIntentsResponseConflictingResources {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_display_names: Vec::new(),
            intent_display_names: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_display_names`](Self::entity_display_names).
    pub fn set_entity_display_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_display_names = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`intent_display_names`](Self::intent_display_names).
    pub fn set_intent_display_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.intent_display_names = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ImportIntentsResponseConflictingResources {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityDisplayNames" => reader.field(&mut self.entity_display_names),
            "intentDisplayNames" => reader.field(&mut self.intent_display_names),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entityDisplayNames", &self.entity_display_names);
        writer.field("intentDisplayNames", &self.intent_display_names);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportIntentsResponseConflictingResources);

/// Metadata returned for the TestCases.ImportTestCases long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3ImportTestCasesMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportTestCasesMetadata {
    /// Errors for failed test cases.
    pub errors: Vec<schemas::cx_v3::TestCaseError>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportTestCasesMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            errors: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`errors`](Self::errors).
    pub fn set_errors(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::TestCaseError>,
    ) -> Self {
        self.errors = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ImportTestCasesMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "errors" => reader.field(&mut self.errors),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("errors", &self.errors);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportTestCasesMetadata);

/// The response message for TestCases.ImportTestCases.
///
/// Schema `GoogleCloudDialogflowCxV3ImportTestCasesResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportTestCasesResponse {
    /// The unique identifiers of the new test cases. Format: `projects//locations//agents//testCases/`.
    pub names: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportTestCasesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            names: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`names`](Self::names).
    pub fn set_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.names = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ImportTestCasesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "names" => reader.field(&mut self.names),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("names", &self.names);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportTestCasesResponse);

/// Inline destination for a Dialogflow operation that writes or exports objects (e.g. intents)
/// outside of Dialogflow.
///
/// Schema `GoogleCloudDialogflowCxV3InlineDestination`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineDestination {
    /// Output only. The uncompressed byte content for the objects. Only populated in responses.
    pub content: Option<bytes::Bytes>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl InlineDestination {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            content: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`content`](Self::content).
    pub fn set_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.content = Some(value.into());
        self
    }
}

impl runtime::Message for InlineDestination {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "content" => reader.field(&mut self.content),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("content", &self.content);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(InlineDestination);

/// Instructs the speech recognizer on how to process the audio content.
///
/// Schema `GoogleCloudDialogflowCxV3InputAudioConfig`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InputAudioConfig {
    /// Required. Audio encoding of the audio content to process.
    pub audio_encoding: Option<schemas::cx_v3::InputAudioConfigAudioEncoding>,

    /// Configuration of barge-in behavior during the streaming of input audio.
    pub barge_in_config: Option<schemas::cx_v3::BargeInConfig>,

    /// Optional. If `true`, Dialogflow returns SpeechWordInfo in StreamingRecognitionResult with
    /// information about the recognized speech words, e.g. start and end time offsets. If false or
    /// unspecified, Speech doesn't return any word-level information.
    pub enable_word_info: Option<bool>,

    /// Optional. Which Speech model to select for the given request. For more information, see
    /// [Speech models](https://cloud.google.com/dialogflow/cx/docs/concept/speech-models).
    pub model: Option<String>,

    /// Optional. Which variant of the Speech model to use.
    pub model_variant: Option<schemas::cx_v3::InputAudioConfigModelVariant>,

    /// If `true`, the request will opt out for STT conformer model migration. This field will be
    /// deprecated once force migration takes place in June 2024. Please refer to
    /// [Dialogflow CX Speech model migration](https://cloud.google.com/dialogflow/cx/docs/concept/speech-model-migration).
    pub opt_out_conformer_model_migration: Option<bool>,

    /// Optional. A list of strings containing words and phrases that the speech recognizer should
    /// recognize with higher likelihood. See
    /// [the Cloud Speech documentation](https://cloud.google.com/speech-to-text/docs/basics#phrase-hints)
    /// for more details.
    pub phrase_hints: Vec<String>,

    /// Sample rate (in Hertz) of the audio content sent in the query. Refer to
    /// [Cloud Speech API documentation](https://cloud.google.com/speech-to-text/docs/basics) for more
    /// details.
    pub sample_rate_hertz: Option<i32>,

    /// Optional. If `false` (default), recognition does not cease until the client closes the stream.
    /// If `true`, the recognizer will detect a single spoken utterance in input audio. Recognition
    /// ceases when it detects the audio's voice has stopped or paused. In this case, once a detected
    /// intent is received, the client should close the stream and start a new request with a new stream
    /// as needed. Note: This setting is relevant only for streaming methods.
    pub single_utterance: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl InputAudioConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio_encoding: None,
            barge_in_config: None,
            enable_word_info: None,
            model: None,
            model_variant: None,
            opt_out_conformer_model_migration: None,
            phrase_hints: Vec::new(),
            sample_rate_hertz: None,
            single_utterance: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`audio_encoding`](Self::audio_encoding).
    pub fn set_audio_encoding(
        mut self,
        value: impl Into<schemas::cx_v3::InputAudioConfigAudioEncoding>,
    ) -> Self {
        self.audio_encoding = Some(value.into());
        self
    }

    /// Sets [`barge_in_config`](Self::barge_in_config).
    pub fn set_barge_in_config(mut self, value: schemas::cx_v3::BargeInConfig) -> Self {
        self.barge_in_config = Some(value);
        self
    }

    /// Sets [`enable_word_info`](Self::enable_word_info).
    pub fn set_enable_word_info(mut self, value: bool) -> Self {
        self.enable_word_info = Some(value);
        self
    }

    /// Sets [`model`](Self::model).
    pub fn set_model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }

    /// Sets [`model_variant`](Self::model_variant).
    pub fn set_model_variant(
        mut self,
        value: impl Into<schemas::cx_v3::InputAudioConfigModelVariant>,
    ) -> Self {
        self.model_variant = Some(value.into());
        self
    }

    /// Sets [`opt_out_conformer_model_migration`](Self::opt_out_conformer_model_migration).
    pub fn set_opt_out_conformer_model_migration(mut self, value: bool) -> Self {
        self.opt_out_conformer_model_migration = Some(value);
        self
    }

    /// Sets [`phrase_hints`](Self::phrase_hints).
    pub fn set_phrase_hints(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.phrase_hints = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`sample_rate_hertz`](Self::sample_rate_hertz).
    pub fn set_sample_rate_hertz(mut self, value: i32) -> Self {
        self.sample_rate_hertz = Some(value);
        self
    }

    /// Sets [`single_utterance`](Self::single_utterance).
    pub fn set_single_utterance(mut self, value: bool) -> Self {
        self.single_utterance = Some(value);
        self
    }
}

impl runtime::Message for InputAudioConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "audioEncoding" => reader.field(&mut self.audio_encoding),
            "bargeInConfig" => reader.field(&mut self.barge_in_config),
            "enableWordInfo" => reader.field(&mut self.enable_word_info),
            "model" => reader.field(&mut self.model),
            "modelVariant" => reader.field(&mut self.model_variant),
            "optOutConformerModelMigration" => {
                reader.field(&mut self.opt_out_conformer_model_migration)
            }
            "phraseHints" => reader.field(&mut self.phrase_hints),
            "sampleRateHertz" => reader.field(&mut self.sample_rate_hertz),
            "singleUtterance" => reader.field(&mut self.single_utterance),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("audioEncoding", &self.audio_encoding);
        writer.field("bargeInConfig", &self.barge_in_config);
        writer.field("enableWordInfo", &self.enable_word_info);
        writer.field("model", &self.model);
        writer.field("modelVariant", &self.model_variant);
        writer
            .field(
                "optOutConformerModelMigration",
                &self.opt_out_conformer_model_migration,
            );
        writer.field("phraseHints", &self.phrase_hints);
        writer.field("sampleRateHertz", &self.sample_rate_hertz);
        writer.field("singleUtterance", &self.single_utterance);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(InputAudioConfig);

/// Audio encoding of the audio content to process.
///
/// Values of `audioEncoding` in [`InputAudioConfig`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [`InputAudioConfig`]: crate::v3beta1::schemas::cx_v3::InputAudioConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputAudioConfigAudioEncoding {
    /// Not specified. On the wire: `AUDIO_ENCODING_UNSPECIFIED`.
    Unspecified,

    /// Uncompressed 16-bit signed little-endian samples (Linear PCM). LINT: LEGACY_NAMES. On the wire:
    /// `AUDIO_ENCODING_LINEAR_16`.
    Linear16,

    /// [`FLAC`](https://xiph.org/flac/documentation.html) (Free Lossless Audio Codec) is the
    /// recommended encoding because it is lossless (therefore recognition is not compromised) and
    /// requires only about half the bandwidth of `LINEAR16`. `FLAC` stream encoding supports 16-bit and
    /// 24-bit samples, however, not all fields in `STREAMINFO` are supported. On the wire:
    /// `AUDIO_ENCODING_FLAC`.
    Flac,

    /// 8-bit samples that compand 14-bit audio samples using G.711 PCMU/mu-law. On the wire:
    /// `AUDIO_ENCODING_MULAW`.
    Mulaw,

    /// Adaptive Multi-Rate Narrowband codec. `sample_rate_hertz` must be 8000. On the wire:
    /// `AUDIO_ENCODING_AMR`.
    Amr,

    /// Adaptive Multi-Rate Wideband codec. `sample_rate_hertz` must be 16000. On the wire:
    /// `AUDIO_ENCODING_AMR_WB`.
    AmrWb,

    /// Opus encoded audio frames in Ogg container ([OggOpus](https://wiki.xiph.org/OggOpus)).
    /// `sample_rate_hertz` must be 16000. On the wire: `AUDIO_ENCODING_OGG_OPUS`.
    OggOpus,

    /// Although the use of lossy encodings is not recommended, if a very low bitrate encoding is
    /// required, `OGG_OPUS` is highly preferred over Speex encoding. The [Speex](https://speex.org/)
    /// encoding supported by Dialogflow API has a header byte in each block, as in MIME type
    /// `audio/x-speex-with-header-byte`. It is a variant of the RTP Speex encoding defined in [RFC
    /// 5574](https://tools.ietf.org/html/rfc5574). The stream is a sequence of blocks, one block per
    /// RTP packet. Each block starts with a byte containing the length of the block, in bytes, followed
    /// by one or more frames of Speex data, padded to an integral number of bytes (octets) as specified
    /// in RFC 5574. In other words, each RTP header is replaced with a single byte containing the block
    /// length. Only Speex wideband is supported. `sample_rate_hertz` must be 16000. On the wire:
    /// `AUDIO_ENCODING_SPEEX_WITH_HEADER_BYTE`.
    SpeexWithHeaderByte,

    /// 8-bit samples that compand 13-bit audio samples using G.711 PCMU/a-law. On the wire:
    /// `AUDIO_ENCODING_ALAW`.
    Alaw,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for InputAudioConfigAudioEncoding {
    fn from(name: &str) -> Self {
        match name {
            "AUDIO_ENCODING_UNSPECIFIED" => Self::Unspecified,
            "AUDIO_ENCODING_LINEAR_16" => Self::Linear16,
            "AUDIO_ENCODING_FLAC" => Self::Flac,
            "AUDIO_ENCODING_MULAW" => Self::Mulaw,
            "AUDIO_ENCODING_AMR" => Self::Amr,
            "AUDIO_ENCODING_AMR_WB" => Self::AmrWb,
            "AUDIO_ENCODING_OGG_OPUS" => Self::OggOpus,
            "AUDIO_ENCODING_SPEEX_WITH_HEADER_BYTE" => Self::SpeexWithHeaderByte,
            "AUDIO_ENCODING_ALAW" => Self::Alaw,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for InputAudioConfigAudioEncoding {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "AUDIO_ENCODING_UNSPECIFIED",
            Self::Linear16 => "AUDIO_ENCODING_LINEAR_16",
            Self::Flac => "AUDIO_ENCODING_FLAC",
            Self::Mulaw => "AUDIO_ENCODING_MULAW",
            Self::Amr => "AUDIO_ENCODING_AMR",
            Self::AmrWb => "AUDIO_ENCODING_AMR_WB",
            Self::OggOpus => "AUDIO_ENCODING_OGG_OPUS",
            Self::SpeexWithHeaderByte => "AUDIO_ENCODING_SPEEX_WITH_HEADER_BYTE",
            Self::Alaw => "AUDIO_ENCODING_ALAW",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(InputAudioConfigAudioEncoding);

/// Which variant of the Speech model to use.
///
/// Values of `modelVariant` in [`InputAudioConfig`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [`InputAudioConfig`]: crate::v3beta1::schemas::cx_v3::InputAudioConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputAudioConfigModelVariant {
    /// No model variant specified. In this case Dialogflow defaults to USE_BEST_AVAILABLE. On the wire:
    /// `SPEECH_MODEL_VARIANT_UNSPECIFIED`.
    Unspecified,

    /// Use the best available variant of the Speech model that the caller is eligible for. On the wire:
    /// `USE_BEST_AVAILABLE`.
    UseBestAvailable,

    /// Use standard model variant even if an enhanced model is available. See the [Cloud Speech
    /// documentation](https://cloud.google.com/speech-to-text/docs/enhanced-models) for details about
    /// enhanced models. On the wire: `USE_STANDARD`.
    UseStandard,

    /// Use an enhanced model variant:
    ///
    /// - If an enhanced variant does not exist for the given model and request language, Dialogflow
    ///   falls back to the standard variant. The
    ///   [Cloud Speech documentation](https://cloud.google.com/speech-to-text/docs/enhanced-models)
    ///   describes which models have enhanced variants.
    ///
    /// On the wire: `USE_ENHANCED`.
    UseEnhanced,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for InputAudioConfigModelVariant {
    fn from(name: &str) -> Self {
        match name {
            "SPEECH_MODEL_VARIANT_UNSPECIFIED" => Self::Unspecified,
            "USE_BEST_AVAILABLE" => Self::UseBestAvailable,
            "USE_STANDARD" => Self::UseStandard,
            "USE_ENHANCED" => Self::UseEnhanced,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for InputAudioConfigModelVariant {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "SPEECH_MODEL_VARIANT_UNSPECIFIED",
            Self::UseBestAvailable => "USE_BEST_AVAILABLE",
            Self::UseStandard => "USE_STANDARD",
            Self::UseEnhanced => "USE_ENHANCED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(InputAudioConfigModelVariant);

/// An intent represents a user's intent to interact with a conversational agent. You can provide
/// information for the Dialogflow API to use to match user input to an intent by adding training
/// phrases (i.e., examples of user input) to your intent.
///
/// Schema `GoogleCloudDialogflowCxV3Intent`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Intent {
    /// Human readable description for better understanding an intent like its scope, content, result
    /// etc. Maximum character limit: 140 characters.
    pub description: Option<String>,

    /// Required. The human-readable name of the intent, unique within the agent.
    pub display_name: Option<String>,

    /// Indicates whether this is a fallback intent. Currently only default fallback intent is allowed
    /// in the agent, which is added upon agent creation. Adding training phrases to fallback intent is
    /// useful in the case of requests that are mistakenly matched, since training phrases assigned to
    /// fallback intents act as negative examples that triggers no-match event.
    pub is_fallback: Option<bool>,

    /// The key/value metadata to label an intent. Labels can contain lowercase letters, digits and the
    /// symbols '-' and '\_'. International characters are allowed, including letters from unicase
    /// alphabets. Keys must start with a letter. Keys and values can be no longer than 63 characters
    /// and no more than 128 bytes. Prefix "sys-" is reserved for Dialogflow defined labels. Currently
    /// allowed Dialogflow defined labels include:
    ///
    /// - sys-head
    /// - sys-contextual The above labels do not require value. "sys-head" means the intent is a head
    ///   intent. "sys.contextual" means the intent is a contextual intent.
    pub labels: std::collections::BTreeMap<String, String>,

    /// The unique identifier of the intent. Required for the Intents.UpdateIntent method.
    /// Intents.CreateIntent populates the name automatically. Format:
    /// `projects//locations//agents//intents/`.
    pub name: Option<String>,

    /// The collection of parameters associated with the intent.
    pub parameters: Vec<schemas::cx_v3::IntentParameter>,

    /// The priority of this intent. Higher numbers represent higher priorities. - If the supplied value
    /// is unspecified or 0, the service translates the value to 500,000, which corresponds to the
    /// `Normal` priority in the console. - If the supplied value is negative, the intent is ignored in
    /// runtime detect intent requests.
    pub priority: Option<i32>,

    /// The collection of training phrases the agent is trained on to identify the intent.
    pub training_phrases: Vec<schemas::cx_v3::IntentTrainingPhrase>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Intent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            display_name: None,
            is_fallback: None,
            labels: std::collections::BTreeMap::new(),
            name: None,
            parameters: Vec::new(),
            priority: None,
            training_phrases: Vec::new(),
            extra: runtime::Extra::new(),
        }
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

    /// Sets [`is_fallback`](Self::is_fallback).
    pub fn set_is_fallback(mut self, value: bool) -> Self {
        self.is_fallback = Some(value);
        self
    }

    /// Sets [`labels`](Self::labels).
    pub fn set_labels(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::IntentParameter>,
    ) -> Self {
        self.parameters = values.into_iter().collect();
        self
    }

    /// Sets [`priority`](Self::priority).
    pub fn set_priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }

    /// Sets [`training_phrases`](Self::training_phrases).
    pub fn set_training_phrases(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::IntentTrainingPhrase>,
    ) -> Self {
        self.training_phrases = values.into_iter().collect();
        self
    }
}

impl runtime::Message for Intent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "isFallback" => reader.field(&mut self.is_fallback),
            "labels" => reader.field(&mut self.labels),
            "name" => reader.field(&mut self.name),
            "parameters" => reader.field(&mut self.parameters),
            "priority" => reader.field(&mut self.priority),
            "trainingPhrases" => reader.field(&mut self.training_phrases),
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
        writer.field("displayName", &self.display_name);
        writer.field("isFallback", &self.is_fallback);
        writer.field("labels", &self.labels);
        writer.field("name", &self.name);
        writer.field("parameters", &self.parameters);
        writer.field("priority", &self.priority);
        writer.field("trainingPhrases", &self.training_phrases);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Intent);

/// Represents the intent to trigger programmatically rather than as a result of natural language
/// processing.
///
/// Schema `GoogleCloudDialogflowCxV3IntentInput`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentInput {
    /// Required. The unique identifier of the intent. Format: `projects//locations//agents//intents/`.
    pub intent: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            intent: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`intent`](Self::intent).
    pub fn set_intent(mut self, value: impl Into<String>) -> Self {
        self.intent = Some(value.into());
        self
    }
}

impl runtime::Message for IntentInput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "intent" => reader.field(&mut self.intent),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("intent", &self.intent);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentInput);

/// Represents an intent parameter.
///
/// Schema `GoogleCloudDialogflowCxV3IntentParameter`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentParameter {
    /// Required. The entity type of the parameter. Format:
    /// `projects/-/locations/-/agents/-/entityTypes/` for system entity types (for example,
    /// `projects/-/locations/-/agents/-/entityTypes/sys.date`), or
    /// `projects//locations//agents//entityTypes/` for developer entity types.
    pub entity_type: Option<String>,

    /// Required. The unique identifier of the parameter. This field is used by training phrases to
    /// annotate their parts.
    pub id: Option<String>,

    /// Indicates whether the parameter represents a list of values.
    pub is_list: Option<bool>,

    /// Indicates whether the parameter content should be redacted in log. If redaction is enabled, the
    /// parameter content will be replaced by parameter name during logging. Note: the parameter content
    /// is subject to redaction if either parameter level redaction or entity type level redaction is
    /// enabled.
    pub redact: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentParameter {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_type: None,
            id: None,
            is_list: None,
            redact: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_type`](Self::entity_type).
    pub fn set_entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }

    /// Sets [`id`](Self::id).
    pub fn set_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`is_list`](Self::is_list).
    pub fn set_is_list(mut self, value: bool) -> Self {
        self.is_list = Some(value);
        self
    }

    /// Sets [`redact`](Self::redact).
    pub fn set_redact(mut self, value: bool) -> Self {
        self.redact = Some(value);
        self
    }
}

impl runtime::Message for IntentParameter {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityType" => reader.field(&mut self.entity_type),
            "id" => reader.field(&mut self.id),
            "isList" => reader.field(&mut self.is_list),
            "redact" => reader.field(&mut self.redact),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("entityType", &self.entity_type);
        writer.field("id", &self.id);
        writer.field("isList", &self.is_list);
        writer.field("redact", &self.redact);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentParameter);

/// Represents an example that the agent is trained on to identify the intent.
///
/// Schema `GoogleCloudDialogflowCxV3IntentTrainingPhrase`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentTrainingPhrase {
    /// Output only. The unique identifier of the training phrase.
    pub id: Option<String>,

    /// Required. The ordered list of training phrase parts. The parts are concatenated in order to form
    /// the training phrase. Note: The API does not automatically annotate training phrases like the
    /// Dialogflow Console does. Note: Do not forget to include whitespace at part boundaries, so the
    /// training phrase is well formatted when the parts are concatenated. If the training phrase does
    /// not need to be annotated with parameters, you just need a single part with only the [Part.text]
    /// field set. If you want to annotate the training phrase, you must create multiple parts, where
    /// the fields of each part are populated in one of two ways: - [`Part.text`] is set to a part of
    /// the phrase that has no parameters. - [`Part.text`] is set to a part of the phrase that you want
    /// to annotate, and the `parameter_id` field is set.
    ///
    /// [`Part.text`]: field@crate::v3beta1::schemas::cx_v3::IntentTrainingPhrasePart::text
    /// [Part.text]: field@crate::v3beta1::schemas::cx_v3::IntentTrainingPhrasePart::text
    pub parts: Vec<schemas::cx_v3::IntentTrainingPhrasePart>,

    /// Indicates how many times this example was added to the intent.
    pub repeat_count: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentTrainingPhrase {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            id: None,
            parts: Vec::new(),
            repeat_count: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`id`](Self::id).
    pub fn set_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`parts`](Self::parts).
    pub fn set_parts(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::IntentTrainingPhrasePart>,
    ) -> Self {
        self.parts = values.into_iter().collect();
        self
    }

    /// Sets [`repeat_count`](Self::repeat_count).
    pub fn set_repeat_count(mut self, value: i32) -> Self {
        self.repeat_count = Some(value);
        self
    }
}

impl runtime::Message for IntentTrainingPhrase {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "id" => reader.field(&mut self.id),
            "parts" => reader.field(&mut self.parts),
            "repeatCount" => reader.field(&mut self.repeat_count),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("id", &self.id);
        writer.field("parts", &self.parts);
        writer.field("repeatCount", &self.repeat_count);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentTrainingPhrase);

/// Represents a part of a training phrase.
///
/// Schema `GoogleCloudDialogflowCxV3IntentTrainingPhrasePart`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentTrainingPhrasePart {
    /// The parameter used to annotate this part of the training phrase. This field is required for
    /// annotated parts of the training phrase.
    pub parameter_id: Option<String>,

    /// Required. The text for this part.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentTrainingPhrasePart {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            parameter_id: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`parameter_id`](Self::parameter_id).
    pub fn set_parameter_id(mut self, value: impl Into<String>) -> Self {
        self.parameter_id = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for IntentTrainingPhrasePart {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "parameterId" => reader.field(&mut self.parameter_id),
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("parameterId", &self.parameter_id);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentTrainingPhrasePart);

/// The Knowledge Connector settings for this page or flow. This includes information such as the
/// attached Knowledge Bases, and the way to execute fulfillment.
///
/// Schema `GoogleCloudDialogflowCxV3KnowledgeConnectorSettings`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeConnectorSettings {
    /// Optional. List of related data store connections.
    pub data_store_connections: Vec<schemas::cx_v3::DataStoreConnection>,

    /// Whether Knowledge Connector is enabled or not.
    pub enabled: Option<bool>,

    /// The target flow to transition to. Format: `projects//locations//agents//flows/`.
    pub target_flow: Option<String>,

    /// The target page to transition to. Format: `projects//locations//agents//flows//pages/`.
    pub target_page: Option<String>,

    /// The fulfillment to be triggered. When the answers from the Knowledge Connector are selected by
    /// Dialogflow, you can utitlize the request scoped parameter `$request.knowledge.answers` (contains
    /// up to the 5 highest confidence answers) and `$request.knowledge.questions` (contains the
    /// corresponding questions) to construct the fulfillment.
    pub trigger_fulfillment: Option<schemas::cx_v3::Fulfillment>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl KnowledgeConnectorSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_store_connections: Vec::new(),
            enabled: None,
            target_flow: None,
            target_page: None,
            trigger_fulfillment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_store_connections`](Self::data_store_connections).
    pub fn set_data_store_connections(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::DataStoreConnection>,
    ) -> Self {
        self.data_store_connections = values.into_iter().collect();
        self
    }

    /// Sets [`enabled`](Self::enabled).
    pub fn set_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Sets [`target_flow`](Self::target_flow).
    pub fn set_target_flow(mut self, value: impl Into<String>) -> Self {
        self.target_flow = Some(value.into());
        self
    }

    /// Sets [`target_page`](Self::target_page).
    pub fn set_target_page(mut self, value: impl Into<String>) -> Self {
        self.target_page = Some(value.into());
        self
    }

    /// Sets [`trigger_fulfillment`](Self::trigger_fulfillment).
    pub fn set_trigger_fulfillment(
        mut self,
        value: schemas::cx_v3::Fulfillment,
    ) -> Self {
        self.trigger_fulfillment = Some(value);
        self
    }
}

impl runtime::Message for KnowledgeConnectorSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataStoreConnections" => reader.field(&mut self.data_store_connections),
            "enabled" => reader.field(&mut self.enabled),
            "targetFlow" => reader.field(&mut self.target_flow),
            "targetPage" => reader.field(&mut self.target_page),
            "triggerFulfillment" => reader.field(&mut self.trigger_fulfillment),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dataStoreConnections", &self.data_store_connections);
        writer.field("enabled", &self.enabled);
        writer.field("targetFlow", &self.target_flow);
        writer.field("targetPage", &self.target_page);
        writer.field("triggerFulfillment", &self.trigger_fulfillment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(KnowledgeConnectorSettings);

/// Represents the language information of the request.
///
/// Schema `GoogleCloudDialogflowCxV3LanguageInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LanguageInfo {
    /// The confidence score of the detected language between 0 and 1.
    pub confidence_score: Option<f32>,

    /// The language code specified in the original request.
    pub input_language_code: Option<String>,

    /// The language code detected for this request based on the user conversation.
    pub resolved_language_code: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl LanguageInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            confidence_score: None,
            input_language_code: None,
            resolved_language_code: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`confidence_score`](Self::confidence_score).
    pub fn set_confidence_score(mut self, value: f32) -> Self {
        self.confidence_score = Some(value);
        self
    }

    /// Sets [`input_language_code`](Self::input_language_code).
    pub fn set_input_language_code(mut self, value: impl Into<String>) -> Self {
        self.input_language_code = Some(value.into());
        self
    }

    /// Sets [`resolved_language_code`](Self::resolved_language_code).
    pub fn set_resolved_language_code(mut self, value: impl Into<String>) -> Self {
        self.resolved_language_code = Some(value.into());
        self
    }
}

impl runtime::Message for LanguageInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "confidenceScore" => reader.field(&mut self.confidence_score),
            "inputLanguageCode" => reader.field(&mut self.input_language_code),
            "resolvedLanguageCode" => reader.field(&mut self.resolved_language_code),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("confidenceScore", &self.confidence_score);
        writer.field("inputLanguageCode", &self.input_language_code);
        writer.field("resolvedLanguageCode", &self.resolved_language_code);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(LanguageInfo);

/// A Dialogflow CX conversation (session) can be described and visualized as a state machine. The
/// states of a CX session are represented by pages. For each flow, you define many pages, where
/// your combined pages can handle a complete conversation on the topics the flow is designed for.
/// At any given moment, exactly one page is the current page, the current page is considered
/// active, and the flow associated with that page is considered active. Every flow has a special
/// start page. When a flow initially becomes active, the start page page becomes the current page.
/// For each conversational turn, the current page will either stay the same or transition to
/// another page. You configure each page to collect information from the end-user that is relevant
/// for the conversational state represented by the page. For more information, see the
/// [Page guide](https://cloud.google.com/dialogflow/cx/docs/concept/page).
///
/// Schema `GoogleCloudDialogflowCxV3Page`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Page {
    /// Hierarchical advanced settings for this page. The settings exposed at the lower level overrides
    /// the settings exposed at the higher level.
    pub advanced_settings: Option<schemas::cx_v3::AdvancedSettings>,

    /// The description of the page. The maximum length is 500 characters.
    pub description: Option<String>,

    /// Required. The human-readable name of the page, unique within the flow.
    pub display_name: Option<String>,

    /// The fulfillment to call when the session is entering the page.
    pub entry_fulfillment: Option<schemas::cx_v3::Fulfillment>,

    /// Handlers associated with the page to handle events such as webhook errors, no match or no input.
    pub event_handlers: Vec<schemas::cx_v3::EventHandler>,

    /// The form associated with the page, used for collecting parameters relevant to the page.
    pub form: Option<schemas::cx_v3::Form>,

    /// Optional. Knowledge connector configuration.
    pub knowledge_connector_settings: Option<schemas::cx_v3::KnowledgeConnectorSettings>,

    /// The unique identifier of the page. Required for the Pages.UpdatePage method. Pages.CreatePage
    /// populates the name automatically. Format: `projects//locations//agents//flows//pages/`.
    pub name: Option<String>,

    /// Ordered list of `TransitionRouteGroups` added to the page. Transition route groups must be
    /// unique within a page. If the page links both flow-level transition route groups and agent-level
    /// transition route groups, the flow-level ones will have higher priority and will be put before
    /// the agent-level ones. \* If multiple transition routes within a page scope refer to the same
    /// intent, then the precedence order is: page's transition route -\> page's transition route group
    /// \-\> flow's transition routes. \* If multiple transition route groups within a page contain the
    /// same intent, then the first group in the ordered list takes precedence.
    /// Format:`projects//locations//agents//flows//transitionRouteGroups/` or
    /// `projects//locations//agents//transitionRouteGroups/` for agent-level groups.
    pub transition_route_groups: Vec<String>,

    /// A list of transitions for the transition rules of this page. They route the conversation to
    /// another page in the same flow, or another flow. When we are in a certain page, the
    /// TransitionRoutes are evaluated in the following order:
    ///
    /// - TransitionRoutes defined in the page with intent specified.
    /// - TransitionRoutes defined in the transition route groups with intent specified.
    /// - TransitionRoutes defined in flow with intent specified.
    /// - TransitionRoutes defined in the transition route groups with intent specified.
    /// - TransitionRoutes defined in the page with only condition specified.
    /// - TransitionRoutes defined in the transition route groups with only condition specified.
    pub transition_routes: Vec<schemas::cx_v3::TransitionRoute>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Page {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            advanced_settings: None,
            description: None,
            display_name: None,
            entry_fulfillment: None,
            event_handlers: Vec::new(),
            form: None,
            knowledge_connector_settings: None,
            name: None,
            transition_route_groups: Vec::new(),
            transition_routes: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`advanced_settings`](Self::advanced_settings).
    pub fn set_advanced_settings(
        mut self,
        value: schemas::cx_v3::AdvancedSettings,
    ) -> Self {
        self.advanced_settings = Some(value);
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

    /// Sets [`entry_fulfillment`](Self::entry_fulfillment).
    pub fn set_entry_fulfillment(mut self, value: schemas::cx_v3::Fulfillment) -> Self {
        self.entry_fulfillment = Some(value);
        self
    }

    /// Sets [`event_handlers`](Self::event_handlers).
    pub fn set_event_handlers(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::EventHandler>,
    ) -> Self {
        self.event_handlers = values.into_iter().collect();
        self
    }

    /// Sets [`form`](Self::form).
    pub fn set_form(mut self, value: schemas::cx_v3::Form) -> Self {
        self.form = Some(value);
        self
    }

    /// Sets [`knowledge_connector_settings`](Self::knowledge_connector_settings).
    pub fn set_knowledge_connector_settings(
        mut self,
        value: schemas::cx_v3::KnowledgeConnectorSettings,
    ) -> Self {
        self.knowledge_connector_settings = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`transition_route_groups`](Self::transition_route_groups).
    pub fn set_transition_route_groups(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transition_route_groups = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`transition_routes`](Self::transition_routes).
    pub fn set_transition_routes(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::TransitionRoute>,
    ) -> Self {
        self.transition_routes = values.into_iter().collect();
        self
    }
}

impl runtime::Message for Page {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "advancedSettings" => reader.field(&mut self.advanced_settings),
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "entryFulfillment" => reader.field(&mut self.entry_fulfillment),
            "eventHandlers" => reader.field(&mut self.event_handlers),
            "form" => reader.field(&mut self.form),
            "knowledgeConnectorSettings" => {
                reader.field(&mut self.knowledge_connector_settings)
            }
            "name" => reader.field(&mut self.name),
            "transitionRouteGroups" => reader.field(&mut self.transition_route_groups),
            "transitionRoutes" => reader.field(&mut self.transition_routes),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("advancedSettings", &self.advanced_settings);
        writer.field("description", &self.description);
        writer.field("displayName", &self.display_name);
        writer.field("entryFulfillment", &self.entry_fulfillment);
        writer.field("eventHandlers", &self.event_handlers);
        writer.field("form", &self.form);
        writer.field("knowledgeConnectorSettings", &self.knowledge_connector_settings);
        writer.field("name", &self.name);
        writer.field("transitionRouteGroups", &self.transition_route_groups);
        writer.field("transitionRoutes", &self.transition_routes);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Page);

/// Represents page information communicated to and from the webhook.
///
/// Schema `GoogleCloudDialogflowCxV3PageInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageInfo {
    /// Always present for [WebhookRequest]. Ignored for [WebhookResponse]. The unique identifier of the
    /// current page. Format: `projects//locations//agents//flows//pages/`.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::cx_v3::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::cx_v3::WebhookResponse
    pub current_page: Option<String>,

    /// Always present for [WebhookRequest]. Ignored for [WebhookResponse]. The display name of the
    /// current page.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::cx_v3::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::cx_v3::WebhookResponse
    pub display_name: Option<String>,

    /// Optional for both [WebhookRequest] and [WebhookResponse]. Information about the form.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::cx_v3::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::cx_v3::WebhookResponse
    pub form_info: Option<schemas::cx_v3::PageInfoFormInfo>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PageInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            current_page: None,
            display_name: None,
            form_info: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`current_page`](Self::current_page).
    pub fn set_current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`form_info`](Self::form_info).
    pub fn set_form_info(mut self, value: schemas::cx_v3::PageInfoFormInfo) -> Self {
        self.form_info = Some(value);
        self
    }
}

impl runtime::Message for PageInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "currentPage" => reader.field(&mut self.current_page),
            "displayName" => reader.field(&mut self.display_name),
            "formInfo" => reader.field(&mut self.form_info),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("currentPage", &self.current_page);
        writer.field("displayName", &self.display_name);
        writer.field("formInfo", &self.form_info);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PageInfo);

/// Represents form information.
///
/// Schema `GoogleCloudDialogflowCxV3PageInfoFormInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageInfoFormInfo {
    /// Optional for both [WebhookRequest] and [WebhookResponse]. The parameters contained in the form.
    /// Note that the webhook cannot add or remove any form parameter.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::cx_v3::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::cx_v3::WebhookResponse
    pub parameter_info: Vec<schemas::cx_v3::PageInfoFormInfoParameterInfo>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PageInfoFormInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            parameter_info: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`parameter_info`](Self::parameter_info).
    pub fn set_parameter_info(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::PageInfoFormInfoParameterInfo>,
    ) -> Self {
        self.parameter_info = values.into_iter().collect();
        self
    }
}

impl runtime::Message for PageInfoFormInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "parameterInfo" => reader.field(&mut self.parameter_info),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("parameterInfo", &self.parameter_info);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PageInfoFormInfo);

/// Represents parameter information.
///
/// Schema `GoogleCloudDialogflowCxV3PageInfoFormInfoParameterInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageInfoFormInfoParameterInfo {
    /// Always present for [WebhookRequest]. Required for [WebhookResponse]. The human-readable name of
    /// the parameter, unique within the form. This field cannot be modified by the webhook.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::cx_v3::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::cx_v3::WebhookResponse
    pub display_name: Option<String>,

    /// Optional for [WebhookRequest]. Ignored for [WebhookResponse]. Indicates if the parameter value
    /// was just collected on the last conversation turn.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::cx_v3::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::cx_v3::WebhookResponse
    pub just_collected: Option<bool>,

    /// Optional for both [WebhookRequest] and [WebhookResponse]. Indicates whether the parameter is
    /// required. Optional parameters will not trigger prompts; however, they are filled if the user
    /// specifies them. Required parameters must be filled before form filling concludes.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::cx_v3::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::cx_v3::WebhookResponse
    pub required: Option<bool>,

    /// Always present for [WebhookRequest]. Required for [WebhookResponse]. The state of the parameter.
    /// This field can be set to INVALID by the webhook to invalidate the parameter; other values set by
    /// the webhook will be ignored.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::cx_v3::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::cx_v3::WebhookResponse
    pub state: Option<schemas::cx_v3::PageInfoFormInfoParameterInfoState>,

    /// Optional for both [WebhookRequest] and [WebhookResponse]. The value of the parameter. This field
    /// can be set by the webhook to change the parameter value.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::cx_v3::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::cx_v3::WebhookResponse
    pub value: Option<serde_json::Value>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PageInfoFormInfoParameterInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            just_collected: None,
            required: None,
            state: None,
            value: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`just_collected`](Self::just_collected).
    pub fn set_just_collected(mut self, value: bool) -> Self {
        self.just_collected = Some(value);
        self
    }

    /// Sets [`required`](Self::required).
    pub fn set_required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }

    /// Sets [`state`](Self::state).
    pub fn set_state(
        mut self,
        value: impl Into<schemas::cx_v3::PageInfoFormInfoParameterInfoState>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets [`value`](Self::value).
    pub fn set_value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl runtime::Message for PageInfoFormInfoParameterInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "justCollected" => reader.field(&mut self.just_collected),
            "required" => reader.field(&mut self.required),
            "state" => reader.field(&mut self.state),
            "value" => reader.field(&mut self.value),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("displayName", &self.display_name);
        writer.field("justCollected", &self.just_collected);
        writer.field("required", &self.required);
        writer.field("state", &self.state);
        writer.field("value", &self.value);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PageInfoFormInfoParameterInfo);

/// Always present for [WebhookRequest]. Required for [WebhookResponse]. The state of the parameter.
/// This field can be set to INVALID by the webhook to invalidate the parameter; other values set by
/// the webhook will be ignored.
///
/// Values of `state` in [`PageInfoFormInfoParameterInfo`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [`PageInfoFormInfoParameterInfo`]: crate::v3beta1::schemas::cx_v3::PageInfoFormInfoParameterInfo
/// [WebhookRequest]: crate::v3beta1::schemas::cx_v3::WebhookRequest
/// [WebhookResponse]: crate::v3beta1::schemas::cx_v3::WebhookResponse
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PageInfoFormInfoParameterInfoState {
    /// Not specified. This value should be never used. On the wire: `PARAMETER_STATE_UNSPECIFIED`.
    Unspecified,

    /// Indicates that the parameter does not have a value. On the wire: `EMPTY`.
    Empty,

    /// Indicates that the parameter value is invalid. This field can be used by the webhook to
    /// invalidate the parameter and ask the server to collect it from the user again. On the wire:
    /// `INVALID`.
    Invalid,

    /// Indicates that the parameter has a value. On the wire: `FILLED`.
    Filled,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for PageInfoFormInfoParameterInfoState {
    fn from(name: &str) -> Self {
        match name {
            "PARAMETER_STATE_UNSPECIFIED" => Self::Unspecified,
            "EMPTY" => Self::Empty,
            "INVALID" => Self::Invalid,
            "FILLED" => Self::Filled,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for PageInfoFormInfoParameterInfoState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "PARAMETER_STATE_UNSPECIFIED",
            Self::Empty => "EMPTY",
            Self::Invalid => "INVALID",
            Self::Filled => "FILLED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(PageInfoFormInfoParameterInfoState);

/// Represents the query input. It can contain one of: 1. A conversational query in the form of
/// text. 2. An intent query that specifies which intent to trigger. 3. Natural language speech
/// audio to be processed. 4. An event to be triggered. 5. DTMF digits to invoke an intent and fill
/// in parameter value. 6. The results of a tool executed by the client.
///
/// Schema `GoogleCloudDialogflowCxV3QueryInput`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryInput {
    /// The natural language speech audio to be processed.
    pub audio: Option<schemas::cx_v3::AudioInput>,

    /// The DTMF event to be handled.
    pub dtmf: Option<schemas::cx_v3::DtmfInput>,

    /// The event to be triggered.
    pub event: Option<schemas::cx_v3::EventInput>,

    /// The intent to be triggered.
    pub intent: Option<schemas::cx_v3::IntentInput>,

    /// Required. The language of the input. See
    /// [Language Support](https://cloud.google.com/dialogflow/cx/docs/reference/language) for a list of
    /// the currently supported language codes. Note that queries in the same session do not necessarily
    /// need to specify the same language.
    pub language_code: Option<String>,

    /// The natural language text to be processed.
    pub text: Option<schemas::cx_v3::TextInput>,

    /// The results of a tool executed by the client.
    pub tool_call_result: Option<schemas::cx_v3::ToolCallResult>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl QueryInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio: None,
            dtmf: None,
            event: None,
            intent: None,
            language_code: None,
            text: None,
            tool_call_result: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`audio`](Self::audio).
    pub fn set_audio(mut self, value: schemas::cx_v3::AudioInput) -> Self {
        self.audio = Some(value);
        self
    }

    /// Sets [`dtmf`](Self::dtmf).
    pub fn set_dtmf(mut self, value: schemas::cx_v3::DtmfInput) -> Self {
        self.dtmf = Some(value);
        self
    }

    /// Sets [`event`](Self::event).
    pub fn set_event(mut self, value: schemas::cx_v3::EventInput) -> Self {
        self.event = Some(value);
        self
    }

    /// Sets [`intent`](Self::intent).
    pub fn set_intent(mut self, value: schemas::cx_v3::IntentInput) -> Self {
        self.intent = Some(value);
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: schemas::cx_v3::TextInput) -> Self {
        self.text = Some(value);
        self
    }

    /// Sets [`tool_call_result`](Self::tool_call_result).
    pub fn set_tool_call_result(
        mut self,
        value: schemas::cx_v3::ToolCallResult,
    ) -> Self {
        self.tool_call_result = Some(value);
        self
    }
}

impl runtime::Message for QueryInput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "audio" => reader.field(&mut self.audio),
            "dtmf" => reader.field(&mut self.dtmf),
            "event" => reader.field(&mut self.event),
            "intent" => reader.field(&mut self.intent),
            "languageCode" => reader.field(&mut self.language_code),
            "text" => reader.field(&mut self.text),
            "toolCallResult" => reader.field(&mut self.tool_call_result),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("audio", &self.audio);
        writer.field("dtmf", &self.dtmf);
        writer.field("event", &self.event);
        writer.field("intent", &self.intent);
        writer.field("languageCode", &self.language_code);
        writer.field("text", &self.text);
        writer.field("toolCallResult", &self.tool_call_result);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(QueryInput);

/// Represents a response message that can be returned by a conversational agent. Response messages
/// are also used for output audio synthesis. The approach is as follows:
///
/// - If at least one [OutputAudioText] response is present, then all [OutputAudioText] responses
///   are linearly concatenated, and the result is used for output audio synthesis.
/// - If the [OutputAudioText] responses are a mixture of text and SSML, then the concatenated
///   result is treated as SSML; otherwise, the result is treated as either text or SSML as
///   appropriate. The agent designer should ideally use either text or SSML consistently throughout
///   the bot design.
/// - Otherwise, all Text responses are linearly concatenated, and the result is used for output
///   audio synthesis. This approach allows for more sophisticated user experience scenarios, where
///   the text displayed to the user may differ from what is heard.
///
/// Schema `GoogleCloudDialogflowCxV3ResponseMessage`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [OutputAudioText]: crate::v3beta1::schemas::cx_v3::ResponseMessageOutputAudioText
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessage {
    /// The channel which the response is associated with. Clients can specify the channel via
    /// QueryParameters.channel, and only associated channel response will be returned.
    pub channel: Option<String>,

    /// Indicates that the conversation succeeded.
    pub conversation_success: Option<schemas::cx_v3::ResponseMessageConversationSuccess>,

    /// Output only. A signal that indicates the interaction with the Dialogflow agent has ended. This
    /// message is generated by Dialogflow only when the conversation reaches `END_SESSION` page. It is
    /// not supposed to be defined by the user. It's guaranteed that there is at most one such message
    /// in each response.
    pub end_interaction: Option<schemas::cx_v3::ResponseMessageEndInteraction>,

    /// Represents info card for knowledge answers, to be better rendered in Dialogflow Messenger.
    pub knowledge_info_card: Option<schemas::cx_v3::ResponseMessageKnowledgeInfoCard>,

    /// Hands off conversation to a human agent.
    pub live_agent_handoff: Option<schemas::cx_v3::ResponseMessageLiveAgentHandoff>,

    /// Output only. An audio response message composed of both the synthesized Dialogflow agent
    /// responses and responses defined via play_audio. This message is generated by Dialogflow only and
    /// not supposed to be defined by the user.
    pub mixed_audio: Option<schemas::cx_v3::ResponseMessageMixedAudio>,

    /// A text or ssml response that is preferentially used for TTS output audio synthesis, as described
    /// in the comment on the ResponseMessage message.
    pub output_audio_text: Option<schemas::cx_v3::ResponseMessageOutputAudioText>,

    /// Returns a response containing a custom, platform-specific payload.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// Signal that the client should play an audio clip hosted at a client-specific URI. Dialogflow
    /// uses this to construct mixed_audio. However, Dialogflow itself does not try to read or process
    /// the URI in any way.
    pub play_audio: Option<schemas::cx_v3::ResponseMessagePlayAudio>,

    /// Response type.
    pub response_type: Option<schemas::cx_v3::ResponseMessageResponseType>,

    /// A signal that the client should transfer the phone call connected to this agent to a third-party
    /// endpoint.
    pub telephony_transfer_call: Option<
        schemas::cx_v3::ResponseMessageTelephonyTransferCall,
    >,

    /// Returns a text response.
    pub text: Option<schemas::cx_v3::ResponseMessageText>,

    /// Returns the definition of a tool call that should be executed by the client.
    pub tool_call: Option<schemas::cx_v3::ToolCall>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessage {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            channel: None,
            conversation_success: None,
            end_interaction: None,
            knowledge_info_card: None,
            live_agent_handoff: None,
            mixed_audio: None,
            output_audio_text: None,
            payload: None,
            play_audio: None,
            response_type: None,
            telephony_transfer_call: None,
            text: None,
            tool_call: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`channel`](Self::channel).
    pub fn set_channel(mut self, value: impl Into<String>) -> Self {
        self.channel = Some(value.into());
        self
    }

    /// Sets [`conversation_success`](Self::conversation_success).
    pub fn set_conversation_success(
        mut self,
        value: schemas::cx_v3::ResponseMessageConversationSuccess,
    ) -> Self {
        self.conversation_success = Some(value);
        self
    }

    /// Sets [`end_interaction`](Self::end_interaction).
    pub fn set_end_interaction(
        mut self,
        value: schemas::cx_v3::ResponseMessageEndInteraction,
    ) -> Self {
        self.end_interaction = Some(value);
        self
    }

    /// Sets [`knowledge_info_card`](Self::knowledge_info_card).
    pub fn set_knowledge_info_card(
        mut self,
        value: schemas::cx_v3::ResponseMessageKnowledgeInfoCard,
    ) -> Self {
        self.knowledge_info_card = Some(value);
        self
    }

    /// Sets [`live_agent_handoff`](Self::live_agent_handoff).
    pub fn set_live_agent_handoff(
        mut self,
        value: schemas::cx_v3::ResponseMessageLiveAgentHandoff,
    ) -> Self {
        self.live_agent_handoff = Some(value);
        self
    }

    /// Sets [`mixed_audio`](Self::mixed_audio).
    pub fn set_mixed_audio(
        mut self,
        value: schemas::cx_v3::ResponseMessageMixedAudio,
    ) -> Self {
        self.mixed_audio = Some(value);
        self
    }

    /// Sets [`output_audio_text`](Self::output_audio_text).
    pub fn set_output_audio_text(
        mut self,
        value: schemas::cx_v3::ResponseMessageOutputAudioText,
    ) -> Self {
        self.output_audio_text = Some(value);
        self
    }

    /// Sets [`payload`](Self::payload).
    pub fn set_payload(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Sets [`play_audio`](Self::play_audio).
    pub fn set_play_audio(
        mut self,
        value: schemas::cx_v3::ResponseMessagePlayAudio,
    ) -> Self {
        self.play_audio = Some(value);
        self
    }

    /// Sets [`response_type`](Self::response_type).
    pub fn set_response_type(
        mut self,
        value: impl Into<schemas::cx_v3::ResponseMessageResponseType>,
    ) -> Self {
        self.response_type = Some(value.into());
        self
    }

    /// Sets [`telephony_transfer_call`](Self::telephony_transfer_call).
    pub fn set_telephony_transfer_call(
        mut self,
        value: schemas::cx_v3::ResponseMessageTelephonyTransferCall,
    ) -> Self {
        self.telephony_transfer_call = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: schemas::cx_v3::ResponseMessageText) -> Self {
        self.text = Some(value);
        self
    }

    /// Sets [`tool_call`](Self::tool_call).
    pub fn set_tool_call(mut self, value: schemas::cx_v3::ToolCall) -> Self {
        self.tool_call = Some(value);
        self
    }
}

impl runtime::Message for ResponseMessage {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "channel" => reader.field(&mut self.channel),
            "conversationSuccess" => reader.field(&mut self.conversation_success),
            "endInteraction" => reader.field(&mut self.end_interaction),
            "knowledgeInfoCard" => reader.field(&mut self.knowledge_info_card),
            "liveAgentHandoff" => reader.field(&mut self.live_agent_handoff),
            "mixedAudio" => reader.field(&mut self.mixed_audio),
            "outputAudioText" => reader.field(&mut self.output_audio_text),
            "payload" => reader.field(&mut self.payload),
            "playAudio" => reader.field(&mut self.play_audio),
            "responseType" => reader.field(&mut self.response_type),
            "telephonyTransferCall" => reader.field(&mut self.telephony_transfer_call),
            "text" => reader.field(&mut self.text),
            "toolCall" => reader.field(&mut self.tool_call),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("channel", &self.channel);
        writer.field("conversationSuccess", &self.conversation_success);
        writer.field("endInteraction", &self.end_interaction);
        writer.field("knowledgeInfoCard", &self.knowledge_info_card);
        writer.field("liveAgentHandoff", &self.live_agent_handoff);
        writer.field("mixedAudio", &self.mixed_audio);
        writer.field("outputAudioText", &self.output_audio_text);
        writer.field("payload", &self.payload);
        writer.field("playAudio", &self.play_audio);
        writer.field("responseType", &self.response_type);
        writer.field("telephonyTransferCall", &self.telephony_transfer_call);
        writer.field("text", &self.text);
        writer.field("toolCall", &self.tool_call);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessage);

/// Indicates that the conversation succeeded, i.e., the bot handled the issue that the customer
/// talked to it about. Dialogflow only uses this to determine which conversations should be counted
/// as successful and doesn't process the metadata in this message in any way. Note that Dialogflow
/// also considers conversations that get to the conversation end page as successful even if they
/// don't return ConversationSuccess. You may set this, for example:
///
/// - In the entry_fulfillment of a Page if entering the page indicates that the conversation
///   succeeded.
/// - In a webhook response when you determine that you handled the customer issue.
///
/// Schema `GoogleCloudDialogflowCxV3ResponseMessageConversationSuccess`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageConversationSuccess {
    /// Custom metadata. Dialogflow doesn't impose any structure on this.
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageConversationSuccess {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            metadata: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn set_metadata(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessageConversationSuccess {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "metadata" => reader.field(&mut self.metadata),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("metadata", &self.metadata);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageConversationSuccess);

/// Indicates that interaction with the Dialogflow agent has ended. This message is generated by
/// Dialogflow only and not supposed to be defined by the user.
///
/// Schema `GoogleCloudDialogflowCxV3ResponseMessageEndInteraction`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageEndInteraction {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageEndInteraction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ResponseMessageEndInteraction {
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

runtime::message_as_json!(ResponseMessageEndInteraction);

/// Represents info card response. If the response contains generative knowledge prediction,
/// Dialogflow will return a payload with Infobot Messenger compatible info card. Otherwise, the
/// info card response is skipped.
///
/// Schema `GoogleCloudDialogflowCxV3ResponseMessageKnowledgeInfoCard`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageKnowledgeInfoCard {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageKnowledgeInfoCard {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ResponseMessageKnowledgeInfoCard {
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

runtime::message_as_json!(ResponseMessageKnowledgeInfoCard);

/// Indicates that the conversation should be handed off to a live agent. Dialogflow only uses this
/// to determine which conversations were handed off to a human agent for measurement purposes. What
/// else to do with this signal is up to you and your handoff procedures. You may set this, for
/// example:
///
/// - In the entry_fulfillment of a Page if entering the page indicates something went extremely
///   wrong in the conversation.
/// - In a webhook response when you determine that the customer issue can only be handled by a
///   human.
///
/// Schema `GoogleCloudDialogflowCxV3ResponseMessageLiveAgentHandoff`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageLiveAgentHandoff {
    /// Custom metadata for your handoff procedure. Dialogflow doesn't impose any structure on this.
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageLiveAgentHandoff {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            metadata: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn set_metadata(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessageLiveAgentHandoff {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "metadata" => reader.field(&mut self.metadata),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("metadata", &self.metadata);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageLiveAgentHandoff);

/// Represents an audio message that is composed of both segments synthesized from the Dialogflow
/// agent prompts and ones hosted externally at the specified URIs. The external URIs are specified
/// via play_audio. This message is generated by Dialogflow only and not supposed to be defined by
/// the user.
///
/// Schema `GoogleCloudDialogflowCxV3ResponseMessageMixedAudio`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageMixedAudio {
    /// Segments this audio response is composed of.
    pub segments: Vec<schemas::cx_v3::ResponseMessageMixedAudioSegment>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageMixedAudio {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            segments: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`segments`](Self::segments).
    pub fn set_segments(
        mut self,
        values: impl IntoIterator<
            Item = schemas::cx_v3::ResponseMessageMixedAudioSegment,
        >,
    ) -> Self {
        self.segments = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ResponseMessageMixedAudio {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "segments" => reader.field(&mut self.segments),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("segments", &self.segments);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageMixedAudio);

/// Represents one segment of audio.
///
/// Schema `GoogleCloudDialogflowCxV3ResponseMessageMixedAudioSegment`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageMixedAudioSegment {
    /// Output only. Whether the playback of this segment can be interrupted by the end user's speech
    /// and the client should then start the next Dialogflow request.
    pub allow_playback_interruption: Option<bool>,

    /// Raw audio synthesized from the Dialogflow agent's response using the output config specified in
    /// the request.
    pub audio: Option<bytes::Bytes>,

    /// Client-specific URI that points to an audio clip accessible to the client. Dialogflow does not
    /// impose any validation on it.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageMixedAudioSegment {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allow_playback_interruption: None,
            audio: None,
            uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allow_playback_interruption`](Self::allow_playback_interruption).
    pub fn set_allow_playback_interruption(mut self, value: bool) -> Self {
        self.allow_playback_interruption = Some(value);
        self
    }

    /// Sets [`audio`](Self::audio).
    pub fn set_audio(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.audio = Some(value.into());
        self
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessageMixedAudioSegment {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowPlaybackInterruption" => {
                reader.field(&mut self.allow_playback_interruption)
            }
            "audio" => reader.field(&mut self.audio),
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
        writer.field("allowPlaybackInterruption", &self.allow_playback_interruption);
        writer.field("audio", &self.audio);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageMixedAudioSegment);

/// A text or ssml response that is preferentially used for TTS output audio synthesis, as described
/// in the comment on the [ResponseMessage] message.
///
/// Schema `GoogleCloudDialogflowCxV3ResponseMessageOutputAudioText`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [ResponseMessage]: crate::v3beta1::schemas::cx_v3::ResponseMessage
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageOutputAudioText {
    /// Output only. Whether the playback of this message can be interrupted by the end user's speech
    /// and the client can then starts the next Dialogflow request.
    pub allow_playback_interruption: Option<bool>,

    /// The SSML text to be synthesized. For more information, see
    /// \[SSML\](/speech/text-to-speech/docs/ssml).
    pub ssml: Option<String>,

    /// The raw text to be synthesized.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageOutputAudioText {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allow_playback_interruption: None,
            ssml: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allow_playback_interruption`](Self::allow_playback_interruption).
    pub fn set_allow_playback_interruption(mut self, value: bool) -> Self {
        self.allow_playback_interruption = Some(value);
        self
    }

    /// Sets [`ssml`](Self::ssml).
    pub fn set_ssml(mut self, value: impl Into<String>) -> Self {
        self.ssml = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessageOutputAudioText {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowPlaybackInterruption" => {
                reader.field(&mut self.allow_playback_interruption)
            }
            "ssml" => reader.field(&mut self.ssml),
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("allowPlaybackInterruption", &self.allow_playback_interruption);
        writer.field("ssml", &self.ssml);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageOutputAudioText);

/// Specifies an audio clip to be played by the client as part of the response.
///
/// Schema `GoogleCloudDialogflowCxV3ResponseMessagePlayAudio`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessagePlayAudio {
    /// Output only. Whether the playback of this message can be interrupted by the end user's speech
    /// and the client can then starts the next Dialogflow request.
    pub allow_playback_interruption: Option<bool>,

    /// Required. URI of the audio clip. Dialogflow does not impose any validation on this value. It is
    /// specific to the client that reads it.
    pub audio_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessagePlayAudio {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allow_playback_interruption: None,
            audio_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allow_playback_interruption`](Self::allow_playback_interruption).
    pub fn set_allow_playback_interruption(mut self, value: bool) -> Self {
        self.allow_playback_interruption = Some(value);
        self
    }

    /// Sets [`audio_uri`](Self::audio_uri).
    pub fn set_audio_uri(mut self, value: impl Into<String>) -> Self {
        self.audio_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessagePlayAudio {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowPlaybackInterruption" => {
                reader.field(&mut self.allow_playback_interruption)
            }
            "audioUri" => reader.field(&mut self.audio_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("allowPlaybackInterruption", &self.allow_playback_interruption);
        writer.field("audioUri", &self.audio_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessagePlayAudio);

/// Response type.
///
/// Values of `responseType` in [`ResponseMessage`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [`ResponseMessage`]: crate::v3beta1::schemas::cx_v3::ResponseMessage
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResponseMessageResponseType {
    /// Not specified. On the wire: `RESPONSE_TYPE_UNSPECIFIED`.
    Unspecified,

    /// The response is from an entry prompt in the page. On the wire: `ENTRY_PROMPT`.
    EntryPrompt,

    /// The response is from form-filling prompt in the page. On the wire: `PARAMETER_PROMPT`.
    ParameterPrompt,

    /// The response is from a transition route or an event handler in the page or flow or transition
    /// route group. On the wire: `HANDLER_PROMPT`.
    HandlerPrompt,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ResponseMessageResponseType {
    fn from(name: &str) -> Self {
        match name {
            "RESPONSE_TYPE_UNSPECIFIED" => Self::Unspecified,
            "ENTRY_PROMPT" => Self::EntryPrompt,
            "PARAMETER_PROMPT" => Self::ParameterPrompt,
            "HANDLER_PROMPT" => Self::HandlerPrompt,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ResponseMessageResponseType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "RESPONSE_TYPE_UNSPECIFIED",
            Self::EntryPrompt => "ENTRY_PROMPT",
            Self::ParameterPrompt => "PARAMETER_PROMPT",
            Self::HandlerPrompt => "HANDLER_PROMPT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ResponseMessageResponseType);

/// Represents the signal that telles the client to transfer the phone call connected to the agent
/// to a third-party endpoint.
///
/// Schema `GoogleCloudDialogflowCxV3ResponseMessageTelephonyTransferCall`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageTelephonyTransferCall {
    /// Transfer the call to a phone number in [E.164 format](https://en.wikipedia.org/wiki/E.164).
    pub phone_number: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageTelephonyTransferCall {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            phone_number: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`phone_number`](Self::phone_number).
    pub fn set_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessageTelephonyTransferCall {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "phoneNumber" => reader.field(&mut self.phone_number),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("phoneNumber", &self.phone_number);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageTelephonyTransferCall);

/// The text response message.
///
/// Schema `GoogleCloudDialogflowCxV3ResponseMessageText`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageText {
    /// Output only. Whether the playback of this message can be interrupted by the end user's speech
    /// and the client can then starts the next Dialogflow request.
    pub allow_playback_interruption: Option<bool>,

    /// Required. A collection of text response variants. If multiple variants are defined, only one
    /// text response variant is returned at runtime.
    pub text: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageText {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allow_playback_interruption: None,
            text: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allow_playback_interruption`](Self::allow_playback_interruption).
    pub fn set_allow_playback_interruption(mut self, value: bool) -> Self {
        self.allow_playback_interruption = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.text = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ResponseMessageText {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowPlaybackInterruption" => {
                reader.field(&mut self.allow_playback_interruption)
            }
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("allowPlaybackInterruption", &self.allow_playback_interruption);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageText);

/// Metadata returned for the Environments.RunContinuousTest long running operation.
///
/// Schema `GoogleCloudDialogflowCxV3RunContinuousTestMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RunContinuousTestMetadata {
    /// The test errors.
    pub errors: Vec<schemas::cx_v3::TestError>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RunContinuousTestMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            errors: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`errors`](Self::errors).
    pub fn set_errors(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::TestError>,
    ) -> Self {
        self.errors = values.into_iter().collect();
        self
    }
}

impl runtime::Message for RunContinuousTestMetadata {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "errors" => reader.field(&mut self.errors),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("errors", &self.errors);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RunContinuousTestMetadata);

/// The response message for Environments.RunContinuousTest.
///
/// Schema `GoogleCloudDialogflowCxV3RunContinuousTestResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RunContinuousTestResponse {
    /// The result for a continuous test run.
    pub continuous_test_result: Option<schemas::cx_v3::ContinuousTestResult>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RunContinuousTestResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            continuous_test_result: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`continuous_test_result`](Self::continuous_test_result).
    pub fn set_continuous_test_result(
        mut self,
        value: schemas::cx_v3::ContinuousTestResult,
    ) -> Self {
        self.continuous_test_result = Some(value);
        self
    }
}

impl runtime::Message for RunContinuousTestResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "continuousTestResult" => reader.field(&mut self.continuous_test_result),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("continuousTestResult", &self.continuous_test_result);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RunContinuousTestResponse);

/// Metadata returned for the TestCases.RunTestCase long running operation. This message currently
/// has no fields.
///
/// Schema `GoogleCloudDialogflowCxV3RunTestCaseMetadata`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RunTestCaseMetadata {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RunTestCaseMetadata {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for RunTestCaseMetadata {
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

runtime::message_as_json!(RunTestCaseMetadata);

/// The response message for TestCases.RunTestCase.
///
/// Schema `GoogleCloudDialogflowCxV3RunTestCaseResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RunTestCaseResponse {
    /// The result.
    pub result: Option<schemas::cx_v3::TestCaseResult>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RunTestCaseResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            result: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`result`](Self::result).
    pub fn set_result(mut self, value: schemas::cx_v3::TestCaseResult) -> Self {
        self.result = Some(value);
        self
    }
}

impl runtime::Message for RunTestCaseResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "result" => reader.field(&mut self.result),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("result", &self.result);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RunTestCaseResponse);

/// Represents session information communicated to and from the webhook.
///
/// Schema `GoogleCloudDialogflowCxV3SessionInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SessionInfo {
    /// Optional for [WebhookRequest]. Optional for [WebhookResponse]. All parameters collected from
    /// forms and intents during the session. Parameters can be created, updated, or removed by the
    /// webhook. To remove a parameter from the session, the webhook should explicitly set the parameter
    /// value to null in [WebhookResponse]. The map is keyed by parameters' display names.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::cx_v3::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::cx_v3::WebhookResponse
    pub parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Always present for [WebhookRequest]. Ignored for [WebhookResponse]. The unique identifier of the
    /// session. This field can be used by the webhook to identify a session. Format:
    /// `projects//locations//agents//sessions/` or
    /// `projects//locations//agents//environments//sessions/` if environment is specified.
    ///
    /// [WebhookRequest]: crate::v3beta1::schemas::cx_v3::WebhookRequest
    /// [WebhookResponse]: crate::v3beta1::schemas::cx_v3::WebhookResponse
    pub session: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SessionInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            parameters: None,
            session: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.parameters = Some(value.into());
        self
    }

    /// Sets [`session`](Self::session).
    pub fn set_session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }
}

impl runtime::Message for SessionInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "parameters" => reader.field(&mut self.parameters),
            "session" => reader.field(&mut self.session),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("parameters", &self.parameters);
        writer.field("session", &self.session);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SessionInfo);

/// Represents a test case.
///
/// Schema `GoogleCloudDialogflowCxV3TestCase`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestCase {
    /// Output only. When the test was created.
    pub creation_time: Option<runtime::Timestamp>,

    /// Required. The human-readable name of the test case, unique within the agent. Limit of 200
    /// characters.
    pub display_name: Option<String>,

    /// The latest test result.
    pub last_test_result: Option<schemas::cx_v3::TestCaseResult>,

    /// The unique identifier of the test case. TestCases.CreateTestCase will populate the name
    /// automatically. Otherwise use format: `projects//locations//agents//testCases/`.
    pub name: Option<String>,

    /// Additional freeform notes about the test case. Limit of 400 characters.
    pub notes: Option<String>,

    /// Tags are short descriptions that users may apply to test cases for organizational and filtering
    /// purposes. Each tag should start with "#" and has a limit of 30 characters.
    pub tags: Vec<String>,

    /// The conversation turns uttered when the test case was created, in chronological order. These
    /// include the canonical set of agent utterances that should occur when the agent is working
    /// properly.
    pub test_case_conversation_turns: Vec<schemas::cx_v3::ConversationTurn>,

    /// Config for the test case.
    pub test_config: Option<schemas::cx_v3::TestConfig>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TestCase {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            creation_time: None,
            display_name: None,
            last_test_result: None,
            name: None,
            notes: None,
            tags: Vec::new(),
            test_case_conversation_turns: Vec::new(),
            test_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`creation_time`](Self::creation_time).
    pub fn set_creation_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`last_test_result`](Self::last_test_result).
    pub fn set_last_test_result(
        mut self,
        value: schemas::cx_v3::TestCaseResult,
    ) -> Self {
        self.last_test_result = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`notes`](Self::notes).
    pub fn set_notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    pub fn set_tags(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`test_case_conversation_turns`](Self::test_case_conversation_turns).
    pub fn set_test_case_conversation_turns(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::ConversationTurn>,
    ) -> Self {
        self.test_case_conversation_turns = values.into_iter().collect();
        self
    }

    /// Sets [`test_config`](Self::test_config).
    pub fn set_test_config(mut self, value: schemas::cx_v3::TestConfig) -> Self {
        self.test_config = Some(value);
        self
    }
}

impl runtime::Message for TestCase {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "creationTime" => reader.field(&mut self.creation_time),
            "displayName" => reader.field(&mut self.display_name),
            "lastTestResult" => reader.field(&mut self.last_test_result),
            "name" => reader.field(&mut self.name),
            "notes" => reader.field(&mut self.notes),
            "tags" => reader.field(&mut self.tags),
            "testCaseConversationTurns" => {
                reader.field(&mut self.test_case_conversation_turns)
            }
            "testConfig" => reader.field(&mut self.test_config),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("creationTime", &self.creation_time);
        writer.field("displayName", &self.display_name);
        writer.field("lastTestResult", &self.last_test_result);
        writer.field("name", &self.name);
        writer.field("notes", &self.notes);
        writer.field("tags", &self.tags);
        writer.field("testCaseConversationTurns", &self.test_case_conversation_turns);
        writer.field("testConfig", &self.test_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TestCase);

/// Error info for importing a test.
///
/// Schema `GoogleCloudDialogflowCxV3TestCaseError`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestCaseError {
    /// The status associated with the test case.
    pub status: Option<schemas::rpc::Status>,

    /// The test case.
    pub test_case: Option<schemas::cx_v3::TestCase>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TestCaseError {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            status: None,
            test_case: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`status`](Self::status).
    pub fn set_status(mut self, value: schemas::rpc::Status) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`test_case`](Self::test_case).
    pub fn set_test_case(mut self, value: schemas::cx_v3::TestCase) -> Self {
        self.test_case = Some(value);
        self
    }
}

impl runtime::Message for TestCaseError {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "status" => reader.field(&mut self.status),
            "testCase" => reader.field(&mut self.test_case),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("status", &self.status);
        writer.field("testCase", &self.test_case);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TestCaseError);

/// Represents a result from running a test case in an agent environment.
///
/// Schema `GoogleCloudDialogflowCxV3TestCaseResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestCaseResult {
    /// The conversation turns uttered during the test case replay in chronological order.
    pub conversation_turns: Vec<schemas::cx_v3::ConversationTurn>,

    /// Environment where the test was run. If not set, it indicates the draft environment.
    pub environment: Option<String>,

    /// The resource name for the test case result. Format:
    /// `projects//locations//agents//testCases//results/`.
    pub name: Option<String>,

    /// Whether the test case passed in the agent environment.
    pub test_result: Option<schemas::cx_v3::TestCaseResultTestResult>,

    /// The time that the test was run.
    pub test_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TestCaseResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_turns: Vec::new(),
            environment: None,
            name: None,
            test_result: None,
            test_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_turns`](Self::conversation_turns).
    pub fn set_conversation_turns(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::ConversationTurn>,
    ) -> Self {
        self.conversation_turns = values.into_iter().collect();
        self
    }

    /// Sets [`environment`](Self::environment).
    pub fn set_environment(mut self, value: impl Into<String>) -> Self {
        self.environment = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`test_result`](Self::test_result).
    pub fn set_test_result(
        mut self,
        value: impl Into<schemas::cx_v3::TestCaseResultTestResult>,
    ) -> Self {
        self.test_result = Some(value.into());
        self
    }

    /// Sets [`test_time`](Self::test_time).
    pub fn set_test_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.test_time = Some(value.into());
        self
    }
}

impl runtime::Message for TestCaseResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationTurns" => reader.field(&mut self.conversation_turns),
            "environment" => reader.field(&mut self.environment),
            "name" => reader.field(&mut self.name),
            "testResult" => reader.field(&mut self.test_result),
            "testTime" => reader.field(&mut self.test_time),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationTurns", &self.conversation_turns);
        writer.field("environment", &self.environment);
        writer.field("name", &self.name);
        writer.field("testResult", &self.test_result);
        writer.field("testTime", &self.test_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TestCaseResult);

/// Whether the test case passed in the agent environment.
///
/// Values of `testResult` in [`TestCaseResult`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [`TestCaseResult`]: crate::v3beta1::schemas::cx_v3::TestCaseResult
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TestCaseResultTestResult {
    /// Not specified. Should never be used. On the wire: `TEST_RESULT_UNSPECIFIED`.
    Unspecified,

    /// The test passed. On the wire: `PASSED`.
    Passed,

    /// The test did not pass. On the wire: `FAILED`.
    Failed,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for TestCaseResultTestResult {
    fn from(name: &str) -> Self {
        match name {
            "TEST_RESULT_UNSPECIFIED" => Self::Unspecified,
            "PASSED" => Self::Passed,
            "FAILED" => Self::Failed,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for TestCaseResultTestResult {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TEST_RESULT_UNSPECIFIED",
            Self::Passed => "PASSED",
            Self::Failed => "FAILED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(TestCaseResultTestResult);

/// Represents configurations for a test case.
///
/// Schema `GoogleCloudDialogflowCxV3TestConfig`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestConfig {
    /// Flow name to start the test case with. Format: `projects//locations//agents//flows/`. Only one
    /// of `flow` and `page` should be set to indicate the starting point of the test case. If neither
    /// is set, the test case will start with start page on the default start flow.
    pub flow: Option<String>,

    /// The page to start the test case with. Format: `projects//locations//agents//flows//pages/`. Only
    /// one of `flow` and `page` should be set to indicate the starting point of the test case. If
    /// neither is set, the test case will start with start page on the default start flow.
    pub page: Option<String>,

    /// Session parameters to be compared when calculating differences.
    pub tracking_parameters: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TestConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            flow: None,
            page: None,
            tracking_parameters: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`flow`](Self::flow).
    pub fn set_flow(mut self, value: impl Into<String>) -> Self {
        self.flow = Some(value.into());
        self
    }

    /// Sets [`page`](Self::page).
    pub fn set_page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }

    /// Sets [`tracking_parameters`](Self::tracking_parameters).
    pub fn set_tracking_parameters(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tracking_parameters = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for TestConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "flow" => reader.field(&mut self.flow),
            "page" => reader.field(&mut self.page),
            "trackingParameters" => reader.field(&mut self.tracking_parameters),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("flow", &self.flow);
        writer.field("page", &self.page);
        writer.field("trackingParameters", &self.tracking_parameters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TestConfig);

/// Error info for running a test.
///
/// Schema `GoogleCloudDialogflowCxV3TestError`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestError {
    /// The status associated with the test.
    pub status: Option<schemas::rpc::Status>,

    /// The test case resource name.
    pub test_case: Option<String>,

    /// The timestamp when the test was completed.
    pub test_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TestError {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            status: None,
            test_case: None,
            test_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`status`](Self::status).
    pub fn set_status(mut self, value: schemas::rpc::Status) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets [`test_case`](Self::test_case).
    pub fn set_test_case(mut self, value: impl Into<String>) -> Self {
        self.test_case = Some(value.into());
        self
    }

    /// Sets [`test_time`](Self::test_time).
    pub fn set_test_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.test_time = Some(value.into());
        self
    }
}

impl runtime::Message for TestError {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "status" => reader.field(&mut self.status),
            "testCase" => reader.field(&mut self.test_case),
            "testTime" => reader.field(&mut self.test_time),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("status", &self.status);
        writer.field("testCase", &self.test_case);
        writer.field("testTime", &self.test_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TestError);

/// The description of differences between original and replayed agent output.
///
/// Schema `GoogleCloudDialogflowCxV3TestRunDifference`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestRunDifference {
    /// A human readable description of the diff, showing the actual output vs expected output.
    pub description: Option<String>,

    /// The type of diff.
    pub r#type: Option<schemas::cx_v3::TestRunDifferenceType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TestRunDifference {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            r#type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`type`](Self::type).
    pub fn set_type(
        mut self,
        value: impl Into<schemas::cx_v3::TestRunDifferenceType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl runtime::Message for TestRunDifference {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "type" => reader.field(&mut self.r#type),
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
        writer.field("type", &self.r#type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TestRunDifference);

/// The type of diff.
///
/// Values of `type` in [`TestRunDifference`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [`TestRunDifference`]: crate::v3beta1::schemas::cx_v3::TestRunDifference
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TestRunDifferenceType {
    /// Should never be used. On the wire: `DIFF_TYPE_UNSPECIFIED`.
    Unspecified,

    /// The intent. On the wire: `INTENT`.
    Intent,

    /// The page. On the wire: `PAGE`.
    Page,

    /// The parameters. On the wire: `PARAMETERS`.
    Parameters,

    /// The message utterance. On the wire: `UTTERANCE`.
    Utterance,

    /// The flow. On the wire: `FLOW`.
    Flow,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for TestRunDifferenceType {
    fn from(name: &str) -> Self {
        match name {
            "DIFF_TYPE_UNSPECIFIED" => Self::Unspecified,
            "INTENT" => Self::Intent,
            "PAGE" => Self::Page,
            "PARAMETERS" => Self::Parameters,
            "UTTERANCE" => Self::Utterance,
            "FLOW" => Self::Flow,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for TestRunDifferenceType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DIFF_TYPE_UNSPECIFIED",
            Self::Intent => "INTENT",
            Self::Page => "PAGE",
            Self::Parameters => "PARAMETERS",
            Self::Utterance => "UTTERANCE",
            Self::Flow => "FLOW",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(TestRunDifferenceType);

/// Represents the natural language text to be processed.
///
/// Schema `GoogleCloudDialogflowCxV3TextInput`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TextInput {
    /// Required. The UTF-8 encoded natural language text to be processed.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TextInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for TextInput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TextInput);

/// Represents a call of a specific tool's action with the specified inputs.
///
/// Schema `GoogleCloudDialogflowCxV3ToolCall`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolCall {
    /// Required. The name of the tool's action associated with this call.
    pub action: Option<String>,

    /// Optional. The action's input parameters.
    pub input_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Required. The tool associated with this call. Format: `projects//locations//agents//tools/`.
    pub tool: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolCall {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action: None,
            input_parameters: None,
            tool: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action`](Self::action).
    pub fn set_action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`input_parameters`](Self::input_parameters).
    pub fn set_input_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.input_parameters = Some(value.into());
        self
    }

    /// Sets [`tool`](Self::tool).
    pub fn set_tool(mut self, value: impl Into<String>) -> Self {
        self.tool = Some(value.into());
        self
    }
}

impl runtime::Message for ToolCall {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "action" => reader.field(&mut self.action),
            "inputParameters" => reader.field(&mut self.input_parameters),
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
        writer.field("action", &self.action);
        writer.field("inputParameters", &self.input_parameters);
        writer.field("tool", &self.tool);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolCall);

/// The result of calling a tool's action that has been executed by the client.
///
/// Schema `GoogleCloudDialogflowCxV3ToolCallResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolCallResult {
    /// Required. The name of the tool's action associated with this call.
    pub action: Option<String>,

    /// The tool call's error.
    pub error: Option<schemas::cx_v3::ToolCallResultError>,

    /// The tool call's output parameters.
    pub output_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Required. The tool associated with this call. Format: `projects//locations//agents//tools/`.
    pub tool: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolCallResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action: None,
            error: None,
            output_parameters: None,
            tool: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action`](Self::action).
    pub fn set_action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`error`](Self::error).
    pub fn set_error(mut self, value: schemas::cx_v3::ToolCallResultError) -> Self {
        self.error = Some(value);
        self
    }

    /// Sets [`output_parameters`](Self::output_parameters).
    pub fn set_output_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.output_parameters = Some(value.into());
        self
    }

    /// Sets [`tool`](Self::tool).
    pub fn set_tool(mut self, value: impl Into<String>) -> Self {
        self.tool = Some(value.into());
        self
    }
}

impl runtime::Message for ToolCallResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "action" => reader.field(&mut self.action),
            "error" => reader.field(&mut self.error),
            "outputParameters" => reader.field(&mut self.output_parameters),
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
        writer.field("action", &self.action);
        writer.field("error", &self.error);
        writer.field("outputParameters", &self.output_parameters);
        writer.field("tool", &self.tool);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolCallResult);

/// An error produced by the tool call.
///
/// Schema `GoogleCloudDialogflowCxV3ToolCallResultError`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolCallResultError {
    /// Optional. The error message of the function.
    pub message: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ToolCallResultError {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            message: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`message`](Self::message).
    pub fn set_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

impl runtime::Message for ToolCallResultError {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "message" => reader.field(&mut self.message),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("message", &self.message);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ToolCallResultError);

/// A transition route specifies a intent that can be matched and/or a data condition that can be
/// evaluated during a session. When a specified transition is matched, the following actions are
/// taken in order:
///
/// - If there is a `trigger_fulfillment` associated with the transition, it will be called.
/// - If there is a `target_page` associated with the transition, the session will transition into
///   the specified page.
/// - If there is a `target_flow` associated with the transition, the session will transition into
///   the specified flow.
///
/// Schema `GoogleCloudDialogflowCxV3TransitionRoute`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransitionRoute {
    /// The condition to evaluate against form parameters or session parameters. See the
    /// [conditions reference](https://cloud.google.com/dialogflow/cx/docs/reference/condition). At
    /// least one of `intent` or `condition` must be specified. When both `intent` and `condition` are
    /// specified, the transition can only happen when both are fulfilled.
    pub condition: Option<String>,

    /// Optional. The description of the transition route. The maximum length is 500 characters.
    pub description: Option<String>,

    /// The unique identifier of an Intent. Format: `projects//locations//agents//intents/`. Indicates
    /// that the transition can only happen when the given intent is matched. At least one of `intent`
    /// or `condition` must be specified. When both `intent` and `condition` are specified, the
    /// transition can only happen when both are fulfilled.
    pub intent: Option<String>,

    /// Output only. The unique identifier of this transition route.
    pub name: Option<String>,

    /// The target flow to transition to. Format: `projects//locations//agents//flows/`.
    pub target_flow: Option<String>,

    /// The target page to transition to. Format: `projects//locations//agents//flows//pages/`.
    pub target_page: Option<String>,

    /// The fulfillment to call when the condition is satisfied. At least one of `trigger_fulfillment`
    /// and `target` must be specified. When both are defined, `trigger_fulfillment` is executed first.
    pub trigger_fulfillment: Option<schemas::cx_v3::Fulfillment>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TransitionRoute {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            condition: None,
            description: None,
            intent: None,
            name: None,
            target_flow: None,
            target_page: None,
            trigger_fulfillment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`condition`](Self::condition).
    pub fn set_condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`intent`](Self::intent).
    pub fn set_intent(mut self, value: impl Into<String>) -> Self {
        self.intent = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`target_flow`](Self::target_flow).
    pub fn set_target_flow(mut self, value: impl Into<String>) -> Self {
        self.target_flow = Some(value.into());
        self
    }

    /// Sets [`target_page`](Self::target_page).
    pub fn set_target_page(mut self, value: impl Into<String>) -> Self {
        self.target_page = Some(value.into());
        self
    }

    /// Sets [`trigger_fulfillment`](Self::trigger_fulfillment).
    pub fn set_trigger_fulfillment(
        mut self,
        value: schemas::cx_v3::Fulfillment,
    ) -> Self {
        self.trigger_fulfillment = Some(value);
        self
    }
}

impl runtime::Message for TransitionRoute {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "condition" => reader.field(&mut self.condition),
            "description" => reader.field(&mut self.description),
            "intent" => reader.field(&mut self.intent),
            "name" => reader.field(&mut self.name),
            "targetFlow" => reader.field(&mut self.target_flow),
            "targetPage" => reader.field(&mut self.target_page),
            "triggerFulfillment" => reader.field(&mut self.trigger_fulfillment),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("condition", &self.condition);
        writer.field("description", &self.description);
        writer.field("intent", &self.intent);
        writer.field("name", &self.name);
        writer.field("targetFlow", &self.target_flow);
        writer.field("targetPage", &self.target_page);
        writer.field("triggerFulfillment", &self.trigger_fulfillment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TransitionRoute);

/// Collection of all signals that were extracted for a single turn of the conversation.
///
/// Schema `GoogleCloudDialogflowCxV3TurnSignals`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnSignals {
    /// Whether agent responded with LiveAgentHandoff fulfillment.
    pub agent_escalated: Option<bool>,

    /// Whether user was using DTMF input.
    pub dtmf_used: Option<bool>,

    /// Failure reasons of the turn.
    pub failure_reasons: Vec<schemas::cx_v3::TurnSignalsFailureReasons>,

    /// Whether NLU predicted NO_MATCH.
    pub no_match: Option<bool>,

    /// Whether user provided no input.
    pub no_user_input: Option<bool>,

    /// Whether turn resulted in End Session page.
    pub reached_end_page: Option<bool>,

    /// Sentiment magnitude of the user utterance if
    /// [sentiment](https://cloud.google.com/dialogflow/cx/docs/concept/sentiment) was enabled.
    pub sentiment_magnitude: Option<f32>,

    /// Sentiment score of the user utterance if
    /// [sentiment](https://cloud.google.com/dialogflow/cx/docs/concept/sentiment) was enabled.
    pub sentiment_score: Option<f32>,

    /// Whether user was specifically asking for a live agent.
    pub user_escalated: Option<bool>,

    /// Human-readable statuses of the webhooks triggered during this turn.
    pub webhook_statuses: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TurnSignals {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_escalated: None,
            dtmf_used: None,
            failure_reasons: Vec::new(),
            no_match: None,
            no_user_input: None,
            reached_end_page: None,
            sentiment_magnitude: None,
            sentiment_score: None,
            user_escalated: None,
            webhook_statuses: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_escalated`](Self::agent_escalated).
    pub fn set_agent_escalated(mut self, value: bool) -> Self {
        self.agent_escalated = Some(value);
        self
    }

    /// Sets [`dtmf_used`](Self::dtmf_used).
    pub fn set_dtmf_used(mut self, value: bool) -> Self {
        self.dtmf_used = Some(value);
        self
    }

    /// Sets [`failure_reasons`](Self::failure_reasons).
    pub fn set_failure_reasons(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<schemas::cx_v3::TurnSignalsFailureReasons>,
        >,
    ) -> Self {
        self.failure_reasons = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`no_match`](Self::no_match).
    pub fn set_no_match(mut self, value: bool) -> Self {
        self.no_match = Some(value);
        self
    }

    /// Sets [`no_user_input`](Self::no_user_input).
    pub fn set_no_user_input(mut self, value: bool) -> Self {
        self.no_user_input = Some(value);
        self
    }

    /// Sets [`reached_end_page`](Self::reached_end_page).
    pub fn set_reached_end_page(mut self, value: bool) -> Self {
        self.reached_end_page = Some(value);
        self
    }

    /// Sets [`sentiment_magnitude`](Self::sentiment_magnitude).
    pub fn set_sentiment_magnitude(mut self, value: f32) -> Self {
        self.sentiment_magnitude = Some(value);
        self
    }

    /// Sets [`sentiment_score`](Self::sentiment_score).
    pub fn set_sentiment_score(mut self, value: f32) -> Self {
        self.sentiment_score = Some(value);
        self
    }

    /// Sets [`user_escalated`](Self::user_escalated).
    pub fn set_user_escalated(mut self, value: bool) -> Self {
        self.user_escalated = Some(value);
        self
    }

    /// Sets [`webhook_statuses`](Self::webhook_statuses).
    pub fn set_webhook_statuses(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_statuses = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for TurnSignals {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentEscalated" => reader.field(&mut self.agent_escalated),
            "dtmfUsed" => reader.field(&mut self.dtmf_used),
            "failureReasons" => reader.field(&mut self.failure_reasons),
            "noMatch" => reader.field(&mut self.no_match),
            "noUserInput" => reader.field(&mut self.no_user_input),
            "reachedEndPage" => reader.field(&mut self.reached_end_page),
            "sentimentMagnitude" => reader.field(&mut self.sentiment_magnitude),
            "sentimentScore" => reader.field(&mut self.sentiment_score),
            "userEscalated" => reader.field(&mut self.user_escalated),
            "webhookStatuses" => reader.field(&mut self.webhook_statuses),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentEscalated", &self.agent_escalated);
        writer.field("dtmfUsed", &self.dtmf_used);
        writer.field("failureReasons", &self.failure_reasons);
        writer.field("noMatch", &self.no_match);
        writer.field("noUserInput", &self.no_user_input);
        writer.field("reachedEndPage", &self.reached_end_page);
        writer.field("sentimentMagnitude", &self.sentiment_magnitude);
        writer.field("sentimentScore", &self.sentiment_score);
        writer.field("userEscalated", &self.user_escalated);
        writer.field("webhookStatuses", &self.webhook_statuses);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TurnSignals);

/// Values of `failureReasons` in [`TurnSignals`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [`TurnSignals`]: crate::v3beta1::schemas::cx_v3::TurnSignals
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TurnSignalsFailureReasons {
    /// Failure reason is not assigned. On the wire: `FAILURE_REASON_UNSPECIFIED`.
    Unspecified,

    /// Whether NLU failed to recognize user intent. On the wire: `FAILED_INTENT`.
    FailedIntent,

    /// Whether webhook failed during the turn. On the wire: `FAILED_WEBHOOK`.
    FailedWebhook,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for TurnSignalsFailureReasons {
    fn from(name: &str) -> Self {
        match name {
            "FAILURE_REASON_UNSPECIFIED" => Self::Unspecified,
            "FAILED_INTENT" => Self::FailedIntent,
            "FAILED_WEBHOOK" => Self::FailedWebhook,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for TurnSignalsFailureReasons {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "FAILURE_REASON_UNSPECIFIED",
            Self::FailedIntent => "FAILED_INTENT",
            Self::FailedWebhook => "FAILED_WEBHOOK",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(TurnSignalsFailureReasons);

/// Webhooks host the developer's business logic. During a session, webhooks allow the developer to
/// use the data extracted by Dialogflow's natural language processing to generate dynamic
/// responses, validate collected data, or trigger actions on the backend.
///
/// Schema `GoogleCloudDialogflowCxV3Webhook`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Webhook {
    /// Indicates whether the webhook is disabled.
    pub disabled: Option<bool>,

    /// Required. The human-readable name of the webhook, unique within the agent.
    pub display_name: Option<String>,

    /// Configuration for a generic web service.
    pub generic_web_service: Option<schemas::cx_v3::WebhookGenericWebService>,

    /// The unique identifier of the webhook. Required for the Webhooks.UpdateWebhook method.
    /// Webhooks.CreateWebhook populates the name automatically. Format:
    /// `projects//locations//agents//webhooks/`.
    pub name: Option<String>,

    /// Configuration for a [Service Directory](https://cloud.google.com/service-directory) service.
    pub service_directory: Option<schemas::cx_v3::WebhookServiceDirectoryConfig>,

    /// Webhook execution timeout. Execution is considered failed if Dialogflow doesn't receive a
    /// response from webhook at the end of the timeout period. Defaults to 5 seconds, maximum allowed
    /// timeout is 30 seconds.
    pub timeout: Option<runtime::Duration>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Webhook {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            disabled: None,
            display_name: None,
            generic_web_service: None,
            name: None,
            service_directory: None,
            timeout: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`disabled`](Self::disabled).
    pub fn set_disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`generic_web_service`](Self::generic_web_service).
    pub fn set_generic_web_service(
        mut self,
        value: schemas::cx_v3::WebhookGenericWebService,
    ) -> Self {
        self.generic_web_service = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`service_directory`](Self::service_directory).
    pub fn set_service_directory(
        mut self,
        value: schemas::cx_v3::WebhookServiceDirectoryConfig,
    ) -> Self {
        self.service_directory = Some(value);
        self
    }

    /// Sets [`timeout`](Self::timeout).
    pub fn set_timeout(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.timeout = Some(value.into());
        self
    }
}

impl runtime::Message for Webhook {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "disabled" => reader.field(&mut self.disabled),
            "displayName" => reader.field(&mut self.display_name),
            "genericWebService" => reader.field(&mut self.generic_web_service),
            "name" => reader.field(&mut self.name),
            "serviceDirectory" => reader.field(&mut self.service_directory),
            "timeout" => reader.field(&mut self.timeout),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("disabled", &self.disabled);
        writer.field("displayName", &self.display_name);
        writer.field("genericWebService", &self.generic_web_service);
        writer.field("name", &self.name);
        writer.field("serviceDirectory", &self.service_directory);
        writer.field("timeout", &self.timeout);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Webhook);

/// Represents configuration for a generic web service.
///
/// Schema `GoogleCloudDialogflowCxV3WebhookGenericWebService`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookGenericWebService {
    /// Optional. Specifies a list of allowed custom CA certificates (in DER format) for HTTPS
    /// verification. This overrides the default SSL trust store. If this is empty or unspecified,
    /// Dialogflow will use Google's default trust store to verify certificates. N.B. Make sure the
    /// HTTPS server certificates are signed with "subject alt name". For instance a certificate can be
    /// self-signed using the following command,
    /// `openssl x509 -req -days 200 -in example.com.csr \ -signkey example.com.key \ -out example.com.crt \ -extfile <(printf "\nsubjectAltName='DNS:www.example.com'")`
    pub allowed_ca_certs: Vec<bytes::Bytes>,

    /// Optional. HTTP method for the flexible webhook calls. Standard webhook always uses POST.
    pub http_method: Option<schemas::cx_v3::WebhookGenericWebServiceHttpMethod>,

    /// Optional. The OAuth configuration of the webhook. If specified, Dialogflow will initiate the
    /// OAuth client credential flow to exchange an access token from the 3rd party platform and put it
    /// in the auth header.
    pub oauth_config: Option<schemas::cx_v3::WebhookGenericWebServiceOAuthConfig>,

    /// Optional. Maps the values extracted from specific fields of the flexible webhook response into
    /// session parameters. - Key: session parameter name - Value: field path in the webhook response
    pub parameter_mapping: std::collections::BTreeMap<String, String>,

    /// The password for HTTP Basic authentication.
    #[deprecated]
    pub password: Option<String>,

    /// Optional. Defines a custom JSON object as request body to send to flexible webhook.
    pub request_body: Option<String>,

    /// The HTTP request headers to send together with webhook requests.
    pub request_headers: std::collections::BTreeMap<String, String>,

    /// Optional. The SecretManager secret version resource storing the username:password pair for HTTP
    /// Basic authentication. Format: `projects/{project}/secrets/{secret}/versions/{version}`
    pub secret_version_for_username_password: Option<String>,

    /// Optional. The HTTP request headers to send together with webhook requests. Header values are
    /// stored in SecretManager secret versions. When the same header name is specified in both
    /// `request_headers` and `secret_versions_for_request_headers`, the value in
    /// `secret_versions_for_request_headers` will be used.
    pub secret_versions_for_request_headers: std::collections::BTreeMap<
        String,
        schemas::cx_v3::WebhookGenericWebServiceSecretVersionHeaderValue,
    >,

    /// Optional. Configuration for service account authentication.
    pub service_account_auth_config: Option<
        schemas::cx_v3::WebhookGenericWebServiceServiceAccountAuthConfig,
    >,

    /// Optional. Indicate the auth token type generated from the
    /// [Diglogflow service agent](https://cloud.google.com/iam/docs/service-agents#dialogflow-service-agent).
    /// The generated token is sent in the Authorization header.
    pub service_agent_auth: Option<
        schemas::cx_v3::WebhookGenericWebServiceServiceAgentAuth,
    >,

    /// Required. The webhook URI for receiving POST requests. It must use https protocol.
    pub uri: Option<String>,

    /// The user name for HTTP Basic authentication.
    #[deprecated]
    pub username: Option<String>,

    /// Optional. Type of the webhook.
    pub webhook_type: Option<schemas::cx_v3::WebhookGenericWebServiceWebhookType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookGenericWebService {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allowed_ca_certs: Vec::new(),
            http_method: None,
            oauth_config: None,
            parameter_mapping: std::collections::BTreeMap::new(),
            password: None,
            request_body: None,
            request_headers: std::collections::BTreeMap::new(),
            secret_version_for_username_password: None,
            secret_versions_for_request_headers: std::collections::BTreeMap::new(),
            service_account_auth_config: None,
            service_agent_auth: None,
            uri: None,
            username: None,
            webhook_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allowed_ca_certs`](Self::allowed_ca_certs).
    pub fn set_allowed_ca_certs(
        mut self,
        values: impl IntoIterator<Item = impl Into<bytes::Bytes>>,
    ) -> Self {
        self.allowed_ca_certs = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`http_method`](Self::http_method).
    pub fn set_http_method(
        mut self,
        value: impl Into<schemas::cx_v3::WebhookGenericWebServiceHttpMethod>,
    ) -> Self {
        self.http_method = Some(value.into());
        self
    }

    /// Sets [`oauth_config`](Self::oauth_config).
    pub fn set_oauth_config(
        mut self,
        value: schemas::cx_v3::WebhookGenericWebServiceOAuthConfig,
    ) -> Self {
        self.oauth_config = Some(value);
        self
    }

    /// Sets [`parameter_mapping`](Self::parameter_mapping).
    pub fn set_parameter_mapping(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.parameter_mapping = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`password`](Self::password).
    #[deprecated]
    pub fn set_password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets [`request_body`](Self::request_body).
    pub fn set_request_body(mut self, value: impl Into<String>) -> Self {
        self.request_body = Some(value.into());
        self
    }

    /// Sets [`request_headers`](Self::request_headers).
    pub fn set_request_headers(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.request_headers = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`secret_version_for_username_password`](Self::secret_version_for_username_password).
    pub fn set_secret_version_for_username_password(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.secret_version_for_username_password = Some(value.into());
        self
    }

    /// Sets [`secret_versions_for_request_headers`](Self::secret_versions_for_request_headers).
    pub fn set_secret_versions_for_request_headers(
        mut self,
        values: impl IntoIterator<
            Item = (
                impl Into<String>,
                schemas::cx_v3::WebhookGenericWebServiceSecretVersionHeaderValue,
            ),
        >,
    ) -> Self {
        self.secret_versions_for_request_headers = values
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }

    /// Sets [`service_account_auth_config`](Self::service_account_auth_config).
    pub fn set_service_account_auth_config(
        mut self,
        value: schemas::cx_v3::WebhookGenericWebServiceServiceAccountAuthConfig,
    ) -> Self {
        self.service_account_auth_config = Some(value);
        self
    }

    /// Sets [`service_agent_auth`](Self::service_agent_auth).
    pub fn set_service_agent_auth(
        mut self,
        value: impl Into<schemas::cx_v3::WebhookGenericWebServiceServiceAgentAuth>,
    ) -> Self {
        self.service_agent_auth = Some(value.into());
        self
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }

    /// Sets [`username`](Self::username).
    #[deprecated]
    pub fn set_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Sets [`webhook_type`](Self::webhook_type).
    pub fn set_webhook_type(
        mut self,
        value: impl Into<schemas::cx_v3::WebhookGenericWebServiceWebhookType>,
    ) -> Self {
        self.webhook_type = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookGenericWebService {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowedCaCerts" => reader.field(&mut self.allowed_ca_certs),
            "httpMethod" => reader.field(&mut self.http_method),
            "oauthConfig" => reader.field(&mut self.oauth_config),
            "parameterMapping" => reader.field(&mut self.parameter_mapping),
            "password" => reader.field(&mut self.password),
            "requestBody" => reader.field(&mut self.request_body),
            "requestHeaders" => reader.field(&mut self.request_headers),
            "secretVersionForUsernamePassword" => {
                reader.field(&mut self.secret_version_for_username_password)
            }
            "secretVersionsForRequestHeaders" => {
                reader.field(&mut self.secret_versions_for_request_headers)
            }
            "serviceAccountAuthConfig" => {
                reader.field(&mut self.service_account_auth_config)
            }
            "serviceAgentAuth" => reader.field(&mut self.service_agent_auth),
            "uri" => reader.field(&mut self.uri),
            "username" => reader.field(&mut self.username),
            "webhookType" => reader.field(&mut self.webhook_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("allowedCaCerts", &self.allowed_ca_certs);
        writer.field("httpMethod", &self.http_method);
        writer.field("oauthConfig", &self.oauth_config);
        writer.field("parameterMapping", &self.parameter_mapping);
        writer.field("password", &self.password);
        writer.field("requestBody", &self.request_body);
        writer.field("requestHeaders", &self.request_headers);
        writer
            .field(
                "secretVersionForUsernamePassword",
                &self.secret_version_for_username_password,
            );
        writer
            .field(
                "secretVersionsForRequestHeaders",
                &self.secret_versions_for_request_headers,
            );
        writer.field("serviceAccountAuthConfig", &self.service_account_auth_config);
        writer.field("serviceAgentAuth", &self.service_agent_auth);
        writer.field("uri", &self.uri);
        writer.field("username", &self.username);
        writer.field("webhookType", &self.webhook_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookGenericWebService);

/// HTTP method for the flexible webhook calls. Standard webhook always uses POST.
///
/// Values of `httpMethod` in [`WebhookGenericWebService`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [`WebhookGenericWebService`]: crate::v3beta1::schemas::cx_v3::WebhookGenericWebService
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookGenericWebServiceHttpMethod {
    /// HTTP method not specified. On the wire: `HTTP_METHOD_UNSPECIFIED`.
    Unspecified,

    /// HTTP POST Method. On the wire: `POST`.
    Post,

    /// HTTP GET Method. On the wire: `GET`.
    Get,

    /// HTTP HEAD Method. On the wire: `HEAD`.
    Head,

    /// HTTP PUT Method. On the wire: `PUT`.
    Put,

    /// HTTP DELETE Method. On the wire: `DELETE`.
    Delete,

    /// HTTP PATCH Method. On the wire: `PATCH`.
    Patch,

    /// HTTP OPTIONS Method. On the wire: `OPTIONS`.
    Options,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for WebhookGenericWebServiceHttpMethod {
    fn from(name: &str) -> Self {
        match name {
            "HTTP_METHOD_UNSPECIFIED" => Self::Unspecified,
            "POST" => Self::Post,
            "GET" => Self::Get,
            "HEAD" => Self::Head,
            "PUT" => Self::Put,
            "DELETE" => Self::Delete,
            "PATCH" => Self::Patch,
            "OPTIONS" => Self::Options,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for WebhookGenericWebServiceHttpMethod {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "HTTP_METHOD_UNSPECIFIED",
            Self::Post => "POST",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
            Self::Options => "OPTIONS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(WebhookGenericWebServiceHttpMethod);

/// Represents configuration of OAuth client credential flow for 3rd party API authentication.
///
/// Schema `GoogleCloudDialogflowCxV3WebhookGenericWebServiceOAuthConfig`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookGenericWebServiceOAuthConfig {
    /// Required. The client ID provided by the 3rd party platform.
    pub client_id: Option<String>,

    /// Optional. The client secret provided by the 3rd party platform.
    pub client_secret: Option<String>,

    /// Optional. The OAuth scopes to grant.
    pub scopes: Vec<String>,

    /// Optional. The name of the SecretManager secret version resource storing the client secret. If
    /// this field is set, the `client_secret` field will be ignored. Format:
    /// `projects/{project}/secrets/{secret}/versions/{version}`
    pub secret_version_for_client_secret: Option<String>,

    /// Required. The token endpoint provided by the 3rd party platform to exchange an access token.
    pub token_endpoint: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookGenericWebServiceOAuthConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            client_id: None,
            client_secret: None,
            scopes: Vec::new(),
            secret_version_for_client_secret: None,
            token_endpoint: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`client_id`](Self::client_id).
    pub fn set_client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }

    /// Sets [`client_secret`](Self::client_secret).
    pub fn set_client_secret(mut self, value: impl Into<String>) -> Self {
        self.client_secret = Some(value.into());
        self
    }

    /// Sets [`scopes`](Self::scopes).
    pub fn set_scopes(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`secret_version_for_client_secret`](Self::secret_version_for_client_secret).
    pub fn set_secret_version_for_client_secret(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.secret_version_for_client_secret = Some(value.into());
        self
    }

    /// Sets [`token_endpoint`](Self::token_endpoint).
    pub fn set_token_endpoint(mut self, value: impl Into<String>) -> Self {
        self.token_endpoint = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookGenericWebServiceOAuthConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "clientId" => reader.field(&mut self.client_id),
            "clientSecret" => reader.field(&mut self.client_secret),
            "scopes" => reader.field(&mut self.scopes),
            "secretVersionForClientSecret" => {
                reader.field(&mut self.secret_version_for_client_secret)
            }
            "tokenEndpoint" => reader.field(&mut self.token_endpoint),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("clientId", &self.client_id);
        writer.field("clientSecret", &self.client_secret);
        writer.field("scopes", &self.scopes);
        writer
            .field(
                "secretVersionForClientSecret",
                &self.secret_version_for_client_secret,
            );
        writer.field("tokenEndpoint", &self.token_endpoint);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookGenericWebServiceOAuthConfig);

/// Represents the value of an HTTP header stored in a SecretManager secret version.
///
/// Schema `GoogleCloudDialogflowCxV3WebhookGenericWebServiceSecretVersionHeaderValue`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookGenericWebServiceSecretVersionHeaderValue {
    /// Required. The SecretManager secret version resource storing the header value. Format:
    /// `projects/{project}/secrets/{secret}/versions/{version}`
    pub secret_version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookGenericWebServiceSecretVersionHeaderValue {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            secret_version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`secret_version`](Self::secret_version).
    pub fn set_secret_version(mut self, value: impl Into<String>) -> Self {
        self.secret_version = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookGenericWebServiceSecretVersionHeaderValue {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "secretVersion" => reader.field(&mut self.secret_version),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("secretVersion", &self.secret_version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookGenericWebServiceSecretVersionHeaderValue);

/// Configuration for authentication using a service account.
///
/// Schema `GoogleCloudDialogflowCxV3WebhookGenericWebServiceServiceAccountAuthConfig`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookGenericWebServiceServiceAccountAuthConfig {
    /// Required. The email address of the service account used to authenticate the webhook call.
    /// Dialogflow uses this service account to exchange an access token and the access token is then
    /// sent in the `Authorization` header of the webhook request. The service account must have the
    /// `roles/iam.serviceAccountTokenCreator` role granted to the
    /// [Dialogflow service agent](https://cloud.google.com/iam/docs/service-agents#dialogflow-service-agent).
    pub service_account: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookGenericWebServiceServiceAccountAuthConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            service_account: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`service_account`](Self::service_account).
    pub fn set_service_account(mut self, value: impl Into<String>) -> Self {
        self.service_account = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookGenericWebServiceServiceAccountAuthConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "serviceAccount" => reader.field(&mut self.service_account),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("serviceAccount", &self.service_account);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookGenericWebServiceServiceAccountAuthConfig);

/// Indicate the auth token type generated from the
/// [Diglogflow service agent](https://cloud.google.com/iam/docs/service-agents#dialogflow-service-agent).
/// The generated token is sent in the Authorization header.
///
/// Values of `serviceAgentAuth` in [`WebhookGenericWebService`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [`WebhookGenericWebService`]: crate::v3beta1::schemas::cx_v3::WebhookGenericWebService
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookGenericWebServiceServiceAgentAuth {
    /// Service agent auth type unspecified. Default to ID_TOKEN. On the wire:
    /// `SERVICE_AGENT_AUTH_UNSPECIFIED`.
    Unspecified,

    /// No token used. On the wire: `NONE`.
    None,

    /// Use [ID token](https://cloud.google.com/docs/authentication/token-types#id) generated from
    /// service agent. This can be used to access Cloud Function and Cloud Run after you grant Invoker
    /// role to `service-@gcp-sa-dialogflow.iam.gserviceaccount.com`. On the wire: `ID_TOKEN`.
    IdToken,

    /// Use [access token](https://cloud.google.com/docs/authentication/token-types#access) generated
    /// from service agent. This can be used to access other Google Cloud APIs after you grant required
    /// roles to `service-@gcp-sa-dialogflow.iam.gserviceaccount.com`. On the wire: `ACCESS_TOKEN`.
    AccessToken,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for WebhookGenericWebServiceServiceAgentAuth {
    fn from(name: &str) -> Self {
        match name {
            "SERVICE_AGENT_AUTH_UNSPECIFIED" => Self::Unspecified,
            "NONE" => Self::None,
            "ID_TOKEN" => Self::IdToken,
            "ACCESS_TOKEN" => Self::AccessToken,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for WebhookGenericWebServiceServiceAgentAuth {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "SERVICE_AGENT_AUTH_UNSPECIFIED",
            Self::None => "NONE",
            Self::IdToken => "ID_TOKEN",
            Self::AccessToken => "ACCESS_TOKEN",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(WebhookGenericWebServiceServiceAgentAuth);

/// Type of the webhook.
///
/// Values of `webhookType` in [`WebhookGenericWebService`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [`WebhookGenericWebService`]: crate::v3beta1::schemas::cx_v3::WebhookGenericWebService
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookGenericWebServiceWebhookType {
    /// Default value. This value is unused. On the wire: `WEBHOOK_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Represents a standard webhook. On the wire: `STANDARD`.
    Standard,

    /// Represents a flexible webhook. On the wire: `FLEXIBLE`.
    Flexible,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for WebhookGenericWebServiceWebhookType {
    fn from(name: &str) -> Self {
        match name {
            "WEBHOOK_TYPE_UNSPECIFIED" => Self::Unspecified,
            "STANDARD" => Self::Standard,
            "FLEXIBLE" => Self::Flexible,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for WebhookGenericWebServiceWebhookType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "WEBHOOK_TYPE_UNSPECIFIED",
            Self::Standard => "STANDARD",
            Self::Flexible => "FLEXIBLE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(WebhookGenericWebServiceWebhookType);

/// The request message for a webhook call. The request is sent as a JSON object and the field names
/// will be presented in camel cases. You may see undocumented fields in an actual request. These
/// fields are used internally by Dialogflow and should be ignored.
///
/// Schema `GoogleCloudDialogflowCxV3WebhookRequest`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRequest {
    /// Always present. The unique identifier of the DetectIntentResponse that will be returned to the
    /// API caller.
    pub detect_intent_response_id: Option<String>,

    /// If DTMF was provided as input, this field will contain the DTMF digits.
    pub dtmf_digits: Option<String>,

    /// Always present. Information about the fulfillment that triggered this webhook call.
    pub fulfillment_info: Option<schemas::cx_v3::WebhookRequestFulfillmentInfo>,

    /// Information about the last matched intent.
    pub intent_info: Option<schemas::cx_v3::WebhookRequestIntentInfo>,

    /// The language code specified in the original request.
    pub language_code: Option<String>,

    /// Information about the language of the request.
    pub language_info: Option<schemas::cx_v3::LanguageInfo>,

    /// The list of rich message responses to present to the user. Webhook can choose to append or
    /// replace this list in [WebhookResponse.fulfillment_response];
    ///
    /// [WebhookResponse.fulfillment_response]: field@crate::v3beta1::schemas::cx_v3::WebhookResponse::fulfillment_response
    pub messages: Vec<schemas::cx_v3::ResponseMessage>,

    /// Information about page status.
    pub page_info: Option<schemas::cx_v3::PageInfo>,

    /// Custom data set in QueryParameters.payload.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// The sentiment analysis result of the current user request. The field is filled when sentiment
    /// analysis is configured to be enabled for the request.
    pub sentiment_analysis_result: Option<
        schemas::cx_v3::WebhookRequestSentimentAnalysisResult,
    >,

    /// Information about session status.
    pub session_info: Option<schemas::cx_v3::SessionInfo>,

    /// If natural language text was provided as input, this field will contain a copy of the text.
    pub text: Option<String>,

    /// If natural language speech audio was provided as input, this field will contain the transcript
    /// for the audio.
    pub transcript: Option<String>,

    /// If an event was provided as input, this field will contain the name of the event.
    pub trigger_event: Option<String>,

    /// If an intent was provided as input, this field will contain a copy of the intent identifier.
    /// Format: `projects//locations//agents//intents/`.
    pub trigger_intent: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            detect_intent_response_id: None,
            dtmf_digits: None,
            fulfillment_info: None,
            intent_info: None,
            language_code: None,
            language_info: None,
            messages: Vec::new(),
            page_info: None,
            payload: None,
            sentiment_analysis_result: None,
            session_info: None,
            text: None,
            transcript: None,
            trigger_event: None,
            trigger_intent: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`detect_intent_response_id`](Self::detect_intent_response_id).
    pub fn set_detect_intent_response_id(mut self, value: impl Into<String>) -> Self {
        self.detect_intent_response_id = Some(value.into());
        self
    }

    /// Sets [`dtmf_digits`](Self::dtmf_digits).
    pub fn set_dtmf_digits(mut self, value: impl Into<String>) -> Self {
        self.dtmf_digits = Some(value.into());
        self
    }

    /// Sets [`fulfillment_info`](Self::fulfillment_info).
    pub fn set_fulfillment_info(
        mut self,
        value: schemas::cx_v3::WebhookRequestFulfillmentInfo,
    ) -> Self {
        self.fulfillment_info = Some(value);
        self
    }

    /// Sets [`intent_info`](Self::intent_info).
    pub fn set_intent_info(
        mut self,
        value: schemas::cx_v3::WebhookRequestIntentInfo,
    ) -> Self {
        self.intent_info = Some(value);
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`language_info`](Self::language_info).
    pub fn set_language_info(mut self, value: schemas::cx_v3::LanguageInfo) -> Self {
        self.language_info = Some(value);
        self
    }

    /// Sets [`messages`](Self::messages).
    pub fn set_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::ResponseMessage>,
    ) -> Self {
        self.messages = values.into_iter().collect();
        self
    }

    /// Sets [`page_info`](Self::page_info).
    pub fn set_page_info(mut self, value: schemas::cx_v3::PageInfo) -> Self {
        self.page_info = Some(value);
        self
    }

    /// Sets [`payload`](Self::payload).
    pub fn set_payload(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Sets [`sentiment_analysis_result`](Self::sentiment_analysis_result).
    pub fn set_sentiment_analysis_result(
        mut self,
        value: schemas::cx_v3::WebhookRequestSentimentAnalysisResult,
    ) -> Self {
        self.sentiment_analysis_result = Some(value);
        self
    }

    /// Sets [`session_info`](Self::session_info).
    pub fn set_session_info(mut self, value: schemas::cx_v3::SessionInfo) -> Self {
        self.session_info = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`transcript`](Self::transcript).
    pub fn set_transcript(mut self, value: impl Into<String>) -> Self {
        self.transcript = Some(value.into());
        self
    }

    /// Sets [`trigger_event`](Self::trigger_event).
    pub fn set_trigger_event(mut self, value: impl Into<String>) -> Self {
        self.trigger_event = Some(value.into());
        self
    }

    /// Sets [`trigger_intent`](Self::trigger_intent).
    pub fn set_trigger_intent(mut self, value: impl Into<String>) -> Self {
        self.trigger_intent = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "detectIntentResponseId" => reader.field(&mut self.detect_intent_response_id),
            "dtmfDigits" => reader.field(&mut self.dtmf_digits),
            "fulfillmentInfo" => reader.field(&mut self.fulfillment_info),
            "intentInfo" => reader.field(&mut self.intent_info),
            "languageCode" => reader.field(&mut self.language_code),
            "languageInfo" => reader.field(&mut self.language_info),
            "messages" => reader.field(&mut self.messages),
            "pageInfo" => reader.field(&mut self.page_info),
            "payload" => reader.field(&mut self.payload),
            "sentimentAnalysisResult" => {
                reader.field(&mut self.sentiment_analysis_result)
            }
            "sessionInfo" => reader.field(&mut self.session_info),
            "text" => reader.field(&mut self.text),
            "transcript" => reader.field(&mut self.transcript),
            "triggerEvent" => reader.field(&mut self.trigger_event),
            "triggerIntent" => reader.field(&mut self.trigger_intent),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("detectIntentResponseId", &self.detect_intent_response_id);
        writer.field("dtmfDigits", &self.dtmf_digits);
        writer.field("fulfillmentInfo", &self.fulfillment_info);
        writer.field("intentInfo", &self.intent_info);
        writer.field("languageCode", &self.language_code);
        writer.field("languageInfo", &self.language_info);
        writer.field("messages", &self.messages);
        writer.field("pageInfo", &self.page_info);
        writer.field("payload", &self.payload);
        writer.field("sentimentAnalysisResult", &self.sentiment_analysis_result);
        writer.field("sessionInfo", &self.session_info);
        writer.field("text", &self.text);
        writer.field("transcript", &self.transcript);
        writer.field("triggerEvent", &self.trigger_event);
        writer.field("triggerIntent", &self.trigger_intent);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookRequest);

/// Represents fulfillment information communicated to the webhook.
///
/// Schema `GoogleCloudDialogflowCxV3WebhookRequestFulfillmentInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRequestFulfillmentInfo {
    /// Always present. The value of the [Fulfillment.tag] field will be populated in this field by
    /// Dialogflow when the associated webhook is called. The tag is typically used by the webhook
    /// service to identify which fulfillment is being called, but it could be used for other purposes.
    ///
    /// [Fulfillment.tag]: field@crate::v3beta1::schemas::cx_v3::Fulfillment::tag
    pub tag: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookRequestFulfillmentInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            tag: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`tag`](Self::tag).
    pub fn set_tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookRequestFulfillmentInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "tag" => reader.field(&mut self.tag),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("tag", &self.tag);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookRequestFulfillmentInfo);

/// Represents intent information communicated to the webhook.
///
/// Schema `GoogleCloudDialogflowCxV3WebhookRequestIntentInfo`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRequestIntentInfo {
    /// The confidence of the matched intent. Values range from 0.0 (completely uncertain) to 1.0
    /// (completely certain).
    pub confidence: Option<f32>,

    /// Always present. The display name of the last matched intent.
    pub display_name: Option<String>,

    /// Always present. The unique identifier of the last matched intent. Format:
    /// `projects//locations//agents//intents/`.
    pub last_matched_intent: Option<String>,

    /// Parameters identified as a result of intent matching. This is a map of the name of the
    /// identified parameter to the value of the parameter identified from the user's utterance. All
    /// parameters defined in the matched intent that are identified will be surfaced here.
    pub parameters: std::collections::BTreeMap<
        String,
        schemas::cx_v3::WebhookRequestIntentInfoIntentParameterValue,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookRequestIntentInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            confidence: None,
            display_name: None,
            last_matched_intent: None,
            parameters: std::collections::BTreeMap::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`confidence`](Self::confidence).
    pub fn set_confidence(mut self, value: f32) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`last_matched_intent`](Self::last_matched_intent).
    pub fn set_last_matched_intent(mut self, value: impl Into<String>) -> Self {
        self.last_matched_intent = Some(value.into());
        self
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        values: impl IntoIterator<
            Item = (
                impl Into<String>,
                schemas::cx_v3::WebhookRequestIntentInfoIntentParameterValue,
            ),
        >,
    ) -> Self {
        self.parameters = values
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
}

impl runtime::Message for WebhookRequestIntentInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "confidence" => reader.field(&mut self.confidence),
            "displayName" => reader.field(&mut self.display_name),
            "lastMatchedIntent" => reader.field(&mut self.last_matched_intent),
            "parameters" => reader.field(&mut self.parameters),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("confidence", &self.confidence);
        writer.field("displayName", &self.display_name);
        writer.field("lastMatchedIntent", &self.last_matched_intent);
        writer.field("parameters", &self.parameters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookRequestIntentInfo);

/// Represents a value for an intent parameter.
///
/// Schema `GoogleCloudDialogflowCxV3WebhookRequestIntentInfoIntentParameterValue`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRequestIntentInfoIntentParameterValue {
    /// Always present. Original text value extracted from user utterance.
    pub original_value: Option<String>,

    /// Always present. Structured value for the parameter extracted from user utterance.
    pub resolved_value: Option<serde_json::Value>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookRequestIntentInfoIntentParameterValue {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            original_value: None,
            resolved_value: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`original_value`](Self::original_value).
    pub fn set_original_value(mut self, value: impl Into<String>) -> Self {
        self.original_value = Some(value.into());
        self
    }

    /// Sets [`resolved_value`](Self::resolved_value).
    pub fn set_resolved_value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.resolved_value = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookRequestIntentInfoIntentParameterValue {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "originalValue" => reader.field(&mut self.original_value),
            "resolvedValue" => reader.field(&mut self.resolved_value),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("originalValue", &self.original_value);
        writer.field("resolvedValue", &self.resolved_value);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookRequestIntentInfoIntentParameterValue);

/// Represents the result of sentiment analysis.
///
/// Schema `GoogleCloudDialogflowCxV3WebhookRequestSentimentAnalysisResult`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRequestSentimentAnalysisResult {
    /// A non-negative number in the \[0, +inf) range, which represents the absolute magnitude of
    /// sentiment, regardless of score (positive or negative).
    pub magnitude: Option<f32>,

    /// Sentiment score between -1.0 (negative sentiment) and 1.0 (positive sentiment).
    pub score: Option<f32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookRequestSentimentAnalysisResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            magnitude: None,
            score: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`magnitude`](Self::magnitude).
    pub fn set_magnitude(mut self, value: f32) -> Self {
        self.magnitude = Some(value);
        self
    }

    /// Sets [`score`](Self::score).
    pub fn set_score(mut self, value: f32) -> Self {
        self.score = Some(value);
        self
    }
}

impl runtime::Message for WebhookRequestSentimentAnalysisResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "magnitude" => reader.field(&mut self.magnitude),
            "score" => reader.field(&mut self.score),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("magnitude", &self.magnitude);
        writer.field("score", &self.score);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookRequestSentimentAnalysisResult);

/// The response message for a webhook call.
///
/// Schema `GoogleCloudDialogflowCxV3WebhookResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookResponse {
    /// The fulfillment response to send to the user. This field can be omitted by the webhook if it
    /// does not intend to send any response to the user.
    pub fulfillment_response: Option<schemas::cx_v3::WebhookResponseFulfillmentResponse>,

    /// Information about page status. This field can be omitted by the webhook if it does not intend to
    /// modify page status.
    pub page_info: Option<schemas::cx_v3::PageInfo>,

    /// Value to append directly to QueryResult.webhook_payloads.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// Information about session status. This field can be omitted by the webhook if it does not intend
    /// to modify session status.
    pub session_info: Option<schemas::cx_v3::SessionInfo>,

    /// The target flow to transition to. Format: `projects//locations//agents//flows/`.
    pub target_flow: Option<String>,

    /// The target page to transition to. Format: `projects//locations//agents//flows//pages/`.
    pub target_page: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            fulfillment_response: None,
            page_info: None,
            payload: None,
            session_info: None,
            target_flow: None,
            target_page: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`fulfillment_response`](Self::fulfillment_response).
    pub fn set_fulfillment_response(
        mut self,
        value: schemas::cx_v3::WebhookResponseFulfillmentResponse,
    ) -> Self {
        self.fulfillment_response = Some(value);
        self
    }

    /// Sets [`page_info`](Self::page_info).
    pub fn set_page_info(mut self, value: schemas::cx_v3::PageInfo) -> Self {
        self.page_info = Some(value);
        self
    }

    /// Sets [`payload`](Self::payload).
    pub fn set_payload(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Sets [`session_info`](Self::session_info).
    pub fn set_session_info(mut self, value: schemas::cx_v3::SessionInfo) -> Self {
        self.session_info = Some(value);
        self
    }

    /// Sets [`target_flow`](Self::target_flow).
    pub fn set_target_flow(mut self, value: impl Into<String>) -> Self {
        self.target_flow = Some(value.into());
        self
    }

    /// Sets [`target_page`](Self::target_page).
    pub fn set_target_page(mut self, value: impl Into<String>) -> Self {
        self.target_page = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "fulfillmentResponse" => reader.field(&mut self.fulfillment_response),
            "pageInfo" => reader.field(&mut self.page_info),
            "payload" => reader.field(&mut self.payload),
            "sessionInfo" => reader.field(&mut self.session_info),
            "targetFlow" => reader.field(&mut self.target_flow),
            "targetPage" => reader.field(&mut self.target_page),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("fulfillmentResponse", &self.fulfillment_response);
        writer.field("pageInfo", &self.page_info);
        writer.field("payload", &self.payload);
        writer.field("sessionInfo", &self.session_info);
        writer.field("targetFlow", &self.target_flow);
        writer.field("targetPage", &self.target_page);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookResponse);

/// Represents a fulfillment response to the user.
///
/// Schema `GoogleCloudDialogflowCxV3WebhookResponseFulfillmentResponse`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookResponseFulfillmentResponse {
    /// Merge behavior for `messages`.
    pub merge_behavior: Option<
        schemas::cx_v3::WebhookResponseFulfillmentResponseMergeBehavior,
    >,

    /// The list of rich message responses to present to the user.
    pub messages: Vec<schemas::cx_v3::ResponseMessage>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookResponseFulfillmentResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            merge_behavior: None,
            messages: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`merge_behavior`](Self::merge_behavior).
    pub fn set_merge_behavior(
        mut self,
        value: impl Into<schemas::cx_v3::WebhookResponseFulfillmentResponseMergeBehavior>,
    ) -> Self {
        self.merge_behavior = Some(value.into());
        self
    }

    /// Sets [`messages`](Self::messages).
    pub fn set_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::cx_v3::ResponseMessage>,
    ) -> Self {
        self.messages = values.into_iter().collect();
        self
    }
}

impl runtime::Message for WebhookResponseFulfillmentResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "mergeBehavior" => reader.field(&mut self.merge_behavior),
            "messages" => reader.field(&mut self.messages),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("mergeBehavior", &self.merge_behavior);
        writer.field("messages", &self.messages);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookResponseFulfillmentResponse);

/// Merge behavior for `messages`.
///
/// Values of `mergeBehavior` in [`WebhookResponseFulfillmentResponse`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
///
/// [`WebhookResponseFulfillmentResponse`]: crate::v3beta1::schemas::cx_v3::WebhookResponseFulfillmentResponse
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookResponseFulfillmentResponseMergeBehavior {
    /// Not specified. `APPEND` will be used. On the wire: `MERGE_BEHAVIOR_UNSPECIFIED`.
    Unspecified,

    /// `messages` will be appended to the list of messages waiting to be sent to the user. On the wire:
    /// `APPEND`.
    Append,

    /// `messages` will replace the list of messages waiting to be sent to the user. On the wire:
    /// `REPLACE`.
    Replace,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for WebhookResponseFulfillmentResponseMergeBehavior {
    fn from(name: &str) -> Self {
        match name {
            "MERGE_BEHAVIOR_UNSPECIFIED" => Self::Unspecified,
            "APPEND" => Self::Append,
            "REPLACE" => Self::Replace,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for WebhookResponseFulfillmentResponseMergeBehavior {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MERGE_BEHAVIOR_UNSPECIFIED",
            Self::Append => "APPEND",
            Self::Replace => "REPLACE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(WebhookResponseFulfillmentResponseMergeBehavior);

/// Represents configuration for a [Service Directory](https://cloud.google.com/service-directory)
/// service.
///
/// Schema `GoogleCloudDialogflowCxV3WebhookServiceDirectoryConfig`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-cx-v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookServiceDirectoryConfig {
    /// Generic Service configuration of this webhook.
    pub generic_web_service: Option<schemas::cx_v3::WebhookGenericWebService>,

    /// Required. The name of [Service Directory](https://cloud.google.com/service-directory) service.
    /// Format: `projects//locations//namespaces//services/`. `Location ID` of the service directory
    /// must be the same as the location of the agent.
    pub service: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl WebhookServiceDirectoryConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            generic_web_service: None,
            service: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`generic_web_service`](Self::generic_web_service).
    pub fn set_generic_web_service(
        mut self,
        value: schemas::cx_v3::WebhookGenericWebService,
    ) -> Self {
        self.generic_web_service = Some(value);
        self
    }

    /// Sets [`service`](Self::service).
    pub fn set_service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
}

impl runtime::Message for WebhookServiceDirectoryConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "genericWebService" => reader.field(&mut self.generic_web_service),
            "service" => reader.field(&mut self.service),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("genericWebService", &self.generic_web_service);
        writer.field("service", &self.service);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(WebhookServiceDirectoryConfig);
