//! Schemas of the feature `sessions`.

use crate::runtime;
use crate::v2::schemas;

/// The request to detect user's intent.
///
/// Schema `GoogleCloudDialogflowV2DetectIntentRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DetectIntentRequest {
    /// The natural language speech audio to be processed. This field should be populated iff
    /// `query_input` is set to an input audio config. A single request can contain up to 1 minute of
    /// speech audio data.
    pub input_audio: Option<bytes::Bytes>,

    /// Instructs the speech synthesizer how to generate the output audio. If this field is not set and
    /// agent-level speech synthesizer is not configured, no output audio is generated.
    pub output_audio_config: Option<schemas::OutputAudioConfig>,

    /// Mask for output_audio_config indicating which settings in this request-level config should
    /// override speech synthesizer settings defined at agent-level. If unspecified or empty,
    /// output_audio_config replaces the agent-level config in its entirety.
    pub output_audio_config_mask: Option<runtime::FieldMask>,

    /// Required. The input specification. It can be set to: 1. an audio config which instructs the
    /// speech recognizer how to process the speech audio, 2. a conversational query in the form of
    /// text, or 3. an event that specifies which intent to trigger.
    pub query_input: Option<schemas::QueryInput>,

    /// The parameters of this query.
    pub query_params: Option<schemas::QueryParameters>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DetectIntentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            input_audio: None,
            output_audio_config: None,
            output_audio_config_mask: None,
            query_input: None,
            query_params: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`input_audio`](Self::input_audio).
    pub fn set_input_audio(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.input_audio = Some(value.into());
        self
    }

    /// Sets [`output_audio_config`](Self::output_audio_config).
    pub fn set_output_audio_config(mut self, value: schemas::OutputAudioConfig) -> Self {
        self.output_audio_config = Some(value);
        self
    }

    /// Sets [`output_audio_config_mask`](Self::output_audio_config_mask).
    pub fn set_output_audio_config_mask(
        mut self,
        value: impl Into<runtime::FieldMask>,
    ) -> Self {
        self.output_audio_config_mask = Some(value.into());
        self
    }

    /// Sets [`query_input`](Self::query_input).
    pub fn set_query_input(mut self, value: schemas::QueryInput) -> Self {
        self.query_input = Some(value);
        self
    }

    /// Sets [`query_params`](Self::query_params).
    pub fn set_query_params(mut self, value: schemas::QueryParameters) -> Self {
        self.query_params = Some(value);
        self
    }
}

impl runtime::Message for DetectIntentRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "inputAudio" => reader.field(&mut self.input_audio),
            "outputAudioConfig" => reader.field(&mut self.output_audio_config),
            "outputAudioConfigMask" => reader.field(&mut self.output_audio_config_mask),
            "queryInput" => reader.field(&mut self.query_input),
            "queryParams" => reader.field(&mut self.query_params),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("inputAudio", &self.input_audio);
        writer.field("outputAudioConfig", &self.output_audio_config);
        writer.field("outputAudioConfigMask", &self.output_audio_config_mask);
        writer.field("queryInput", &self.query_input);
        writer.field("queryParams", &self.query_params);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DetectIntentRequest);

/// Represents the query input. It can contain either: 1. An audio config which instructs the speech
/// recognizer how to process the speech audio. 2. A conversational query in the form of text. 3. An
/// event that specifies which intent to trigger.
///
/// Schema `GoogleCloudDialogflowV2QueryInput`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryInput {
    /// Instructs the speech recognizer how to process the speech audio.
    pub audio_config: Option<schemas::InputAudioConfig>,

    /// The event to be processed.
    pub event: Option<schemas::EventInput>,

    /// The natural language text to be processed. Text length must not exceed 256 character for virtual
    /// agent interactions.
    pub text: Option<schemas::TextInput>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl QueryInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio_config: None,
            event: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`audio_config`](Self::audio_config).
    pub fn set_audio_config(mut self, value: schemas::InputAudioConfig) -> Self {
        self.audio_config = Some(value);
        self
    }

    /// Sets [`event`](Self::event).
    pub fn set_event(mut self, value: schemas::EventInput) -> Self {
        self.event = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: schemas::TextInput) -> Self {
        self.text = Some(value);
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
            "audioConfig" => reader.field(&mut self.audio_config),
            "event" => reader.field(&mut self.event),
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
        writer.field("audioConfig", &self.audio_config);
        writer.field("event", &self.event);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(QueryInput);
