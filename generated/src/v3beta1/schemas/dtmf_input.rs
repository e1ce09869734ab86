//! Schemas that the features `conversations`, `results`, `schemas-without-methods`, `sessions`,
//! `test-cases` have in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// Represents the natural speech audio to be processed.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AudioInput`.
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
    pub config: Option<schemas::InputAudioConfig>,

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
    pub fn set_config(mut self, value: schemas::InputAudioConfig) -> Self {
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
/// Schema `GoogleCloudDialogflowCxV3beta1BargeInConfig`.
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

/// Represents the input for dtmf event.
///
/// Schema `GoogleCloudDialogflowCxV3beta1DtmfInput`.
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

/// Represents the event to trigger.
///
/// Schema `GoogleCloudDialogflowCxV3beta1EventInput`.
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

/// Instructs the speech recognizer on how to process the audio content.
///
/// Schema `GoogleCloudDialogflowCxV3beta1InputAudioConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InputAudioConfig {
    /// Required. Audio encoding of the audio content to process.
    pub audio_encoding: Option<schemas::InputAudioConfigAudioEncoding>,

    /// Configuration of barge-in behavior during the streaming of input audio.
    pub barge_in_config: Option<schemas::BargeInConfig>,

    /// Optional. If `true`, Dialogflow returns SpeechWordInfo in StreamingRecognitionResult with
    /// information about the recognized speech words, e.g. start and end time offsets. If false or
    /// unspecified, Speech doesn't return any word-level information.
    pub enable_word_info: Option<bool>,

    /// Optional. Which Speech model to select for the given request. For more information, see
    /// [Speech models](https://cloud.google.com/dialogflow/cx/docs/concept/speech-models).
    pub model: Option<String>,

    /// Optional. Which variant of the Speech model to use.
    pub model_variant: Option<schemas::InputAudioConfigModelVariant>,

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
        value: impl Into<schemas::InputAudioConfigAudioEncoding>,
    ) -> Self {
        self.audio_encoding = Some(value.into());
        self
    }

    /// Sets [`barge_in_config`](Self::barge_in_config).
    pub fn set_barge_in_config(mut self, value: schemas::BargeInConfig) -> Self {
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
        value: impl Into<schemas::InputAudioConfigModelVariant>,
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
/// [`InputAudioConfig`]: crate::v3beta1::schemas::InputAudioConfig
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
/// [`InputAudioConfig`]: crate::v3beta1::schemas::InputAudioConfig
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

/// Represents the intent to trigger programmatically rather than as a result of natural language
/// processing.
///
/// Schema `GoogleCloudDialogflowCxV3beta1IntentInput`.
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

/// Represents the query input. It can contain one of: 1. A conversational query in the form of
/// text. 2. An intent query that specifies which intent to trigger. 3. Natural language speech
/// audio to be processed. 4. An event to be triggered. 5. DTMF digits to invoke an intent and fill
/// in parameter value. 6. The results of a tool executed by the client.
///
/// Schema `GoogleCloudDialogflowCxV3beta1QueryInput`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryInput {
    /// The natural language speech audio to be processed.
    pub audio: Option<schemas::AudioInput>,

    /// The DTMF event to be handled.
    pub dtmf: Option<schemas::DtmfInput>,

    /// The event to be triggered.
    pub event: Option<schemas::EventInput>,

    /// The intent to be triggered.
    pub intent: Option<schemas::IntentInput>,

    /// Required. The language of the input. See
    /// [Language Support](https://cloud.google.com/dialogflow/cx/docs/reference/language) for a list of
    /// the currently supported language codes. Note that queries in the same session do not necessarily
    /// need to specify the same language.
    pub language_code: Option<String>,

    /// The natural language text to be processed.
    pub text: Option<schemas::TextInput>,

    /// The results of a tool executed by the client.
    pub tool_call_result: Option<schemas::ToolCallResult>,

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
    pub fn set_audio(mut self, value: schemas::AudioInput) -> Self {
        self.audio = Some(value);
        self
    }

    /// Sets [`dtmf`](Self::dtmf).
    pub fn set_dtmf(mut self, value: schemas::DtmfInput) -> Self {
        self.dtmf = Some(value);
        self
    }

    /// Sets [`event`](Self::event).
    pub fn set_event(mut self, value: schemas::EventInput) -> Self {
        self.event = Some(value);
        self
    }

    /// Sets [`intent`](Self::intent).
    pub fn set_intent(mut self, value: schemas::IntentInput) -> Self {
        self.intent = Some(value);
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: schemas::TextInput) -> Self {
        self.text = Some(value);
        self
    }

    /// Sets [`tool_call_result`](Self::tool_call_result).
    pub fn set_tool_call_result(mut self, value: schemas::ToolCallResult) -> Self {
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

/// Represents the natural language text to be processed.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TextInput`.
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

/// The result of calling a tool's action that has been executed by the client.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ToolCallResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolCallResult {
    /// Required. The name of the tool's action associated with this call.
    pub action: Option<String>,

    /// The tool call's error.
    pub error: Option<schemas::ToolCallResultError>,

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
    pub fn set_error(mut self, value: schemas::ToolCallResultError) -> Self {
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
/// Schema `GoogleCloudDialogflowCxV3beta1ToolCallResultError`.
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
