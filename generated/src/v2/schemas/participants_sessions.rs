//! Schemas that the features `participants`, `sessions` have in common.

use crate::runtime;
use crate::v2::schemas;

/// The message returned from the DetectIntent method.
///
/// Schema `GoogleCloudDialogflowV2DetectIntentResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DetectIntentResponse {
    /// The audio data bytes encoded as specified in the request. Note: The output audio is generated
    /// based on the values of default platform text responses found in the
    /// `query_result.fulfillment_messages` field. If multiple default text responses exist, they will
    /// be concatenated when generating audio. If no default platform text responses exist, the
    /// generated audio content will be empty. In some scenarios, multiple output audio fields may be
    /// present in the response structure. In these cases, only the top-most-level audio output has
    /// content.
    pub output_audio: Option<bytes::Bytes>,

    /// The config used by the speech synthesizer to generate the output audio.
    pub output_audio_config: Option<schemas::OutputAudioConfig>,

    /// The selected results of the conversational query or event processing. See
    /// `alternative_query_results` for additional potential results.
    pub query_result: Option<schemas::QueryResult>,

    /// The unique identifier of the response. It can be used to locate a response in the training
    /// example set or for reporting issues.
    pub response_id: Option<String>,

    /// Specifies the status of the webhook request.
    pub webhook_status: Option<schemas::rpc::Status>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DetectIntentResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            output_audio: None,
            output_audio_config: None,
            query_result: None,
            response_id: None,
            webhook_status: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`output_audio`](Self::output_audio).
    pub fn set_output_audio(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.output_audio = Some(value.into());
        self
    }

    /// Sets [`output_audio_config`](Self::output_audio_config).
    pub fn set_output_audio_config(mut self, value: schemas::OutputAudioConfig) -> Self {
        self.output_audio_config = Some(value);
        self
    }

    /// Sets [`query_result`](Self::query_result).
    pub fn set_query_result(mut self, value: schemas::QueryResult) -> Self {
        self.query_result = Some(value);
        self
    }

    /// Sets [`response_id`](Self::response_id).
    pub fn set_response_id(mut self, value: impl Into<String>) -> Self {
        self.response_id = Some(value.into());
        self
    }

    /// Sets [`webhook_status`](Self::webhook_status).
    pub fn set_webhook_status(mut self, value: schemas::rpc::Status) -> Self {
        self.webhook_status = Some(value);
        self
    }
}

impl runtime::Message for DetectIntentResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "outputAudio" => reader.field(&mut self.output_audio),
            "outputAudioConfig" => reader.field(&mut self.output_audio_config),
            "queryResult" => reader.field(&mut self.query_result),
            "responseId" => reader.field(&mut self.response_id),
            "webhookStatus" => reader.field(&mut self.webhook_status),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("outputAudio", &self.output_audio);
        writer.field("outputAudioConfig", &self.output_audio_config);
        writer.field("queryResult", &self.query_result);
        writer.field("responseId", &self.response_id);
        writer.field("webhookStatus", &self.webhook_status);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DetectIntentResponse);

/// Instructs the speech recognizer how to process the audio content.
///
/// Schema `GoogleCloudDialogflowV2InputAudioConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InputAudioConfig {
    /// Required. Audio encoding of the audio content to process.
    pub audio_encoding: Option<schemas::InputAudioConfigAudioEncoding>,

    /// Only used in Participants.AnalyzeContent and Participants.StreamingAnalyzeContent. If `false`
    /// and recognition doesn't return any result, trigger `NO_SPEECH_RECOGNIZED` event to Dialogflow
    /// agent.
    pub disable_no_speech_recognized_event: Option<bool>,

    /// Enable automatic punctuation option at the speech backend.
    pub enable_automatic_punctuation: Option<bool>,

    /// If `true`, Dialogflow returns SpeechWordInfo in StreamingRecognitionResult with information
    /// about the recognized speech words, e.g. start and end time offsets. If false or unspecified,
    /// Speech doesn't return any word-level information.
    pub enable_word_info: Option<bool>,

    /// Required. The language of the supplied audio. Dialogflow does not do translations. See
    /// [Language Support](https://cloud.google.com/dialogflow/docs/reference/language) for a list of
    /// the currently supported language codes. Note that queries in the same session do not necessarily
    /// need to specify the same language. If not set, the language is inferred from the
    /// ConversationProfile.stt_config.
    pub language_code: Option<String>,

    /// Optional. Which Speech model to select for the given request. For more information, see
    /// [Speech models](https://cloud.google.com/dialogflow/es/docs/speech-models).
    pub model: Option<String>,

    /// Which variant of the Speech model to use.
    pub model_variant: Option<schemas::InputAudioConfigModelVariant>,

    /// If `true`, the request will opt out for STT conformer model migration. This field will be
    /// deprecated once force migration takes place in June 2024. Please refer to
    /// [Dialogflow ES Speech model migration](https://cloud.google.com/dialogflow/es/docs/speech-model-migration).
    pub opt_out_conformer_model_migration: Option<bool>,

    /// A list of strings containing words and phrases that the speech recognizer should recognize with
    /// higher likelihood. See
    /// [the Cloud Speech documentation](https://cloud.google.com/speech-to-text/docs/basics#phrase-hints)
    /// for more details. This field is deprecated. Please use \[`speech_contexts`\]() instead. If you
    /// specify both \[`phrase_hints`\]() and \[`speech_contexts`\](), Dialogflow will treat the
    /// \[`phrase_hints`\]() as a single additional \[[`SpeechContext`]\]().
    ///
    /// [`SpeechContext`]: crate::v2::schemas::SpeechContext
    #[deprecated]
    pub phrase_hints: Vec<String>,

    /// A collection of phrase set resources to use for speech adaptation.
    pub phrase_sets: Vec<String>,

    /// Required. Sample rate (in Hertz) of the audio content sent in the query. Refer to
    /// [Cloud Speech API documentation](https://cloud.google.com/speech-to-text/docs/basics) for more
    /// details.
    pub sample_rate_hertz: Option<i32>,

    /// If `false` (default), recognition does not cease until the client closes the stream. If `true`,
    /// the recognizer will detect a single spoken utterance in input audio. Recognition ceases when it
    /// detects the audio's voice has stopped or paused. In this case, once a detected intent is
    /// received, the client should close the stream and start a new request with a new stream as
    /// needed. Note: This setting is relevant only for streaming methods. Note: When specified,
    /// [InputAudioConfig.single_utterance] takes precedence over
    /// StreamingDetectIntentRequest.single_utterance.
    ///
    /// [InputAudioConfig.single_utterance]: field@crate::v2::schemas::InputAudioConfig::single_utterance
    pub single_utterance: Option<bool>,

    /// Context information to assist speech recognition. See
    /// [the Cloud Speech documentation](https://cloud.google.com/speech-to-text/docs/basics#phrase-hints)
    /// for more details.
    pub speech_contexts: Vec<schemas::SpeechContext>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl InputAudioConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio_encoding: None,
            disable_no_speech_recognized_event: None,
            enable_automatic_punctuation: None,
            enable_word_info: None,
            language_code: None,
            model: None,
            model_variant: None,
            opt_out_conformer_model_migration: None,
            phrase_hints: Vec::new(),
            phrase_sets: Vec::new(),
            sample_rate_hertz: None,
            single_utterance: None,
            speech_contexts: Vec::new(),
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

    /// Sets [`disable_no_speech_recognized_event`](Self::disable_no_speech_recognized_event).
    pub fn set_disable_no_speech_recognized_event(mut self, value: bool) -> Self {
        self.disable_no_speech_recognized_event = Some(value);
        self
    }

    /// Sets [`enable_automatic_punctuation`](Self::enable_automatic_punctuation).
    pub fn set_enable_automatic_punctuation(mut self, value: bool) -> Self {
        self.enable_automatic_punctuation = Some(value);
        self
    }

    /// Sets [`enable_word_info`](Self::enable_word_info).
    pub fn set_enable_word_info(mut self, value: bool) -> Self {
        self.enable_word_info = Some(value);
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
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
    #[deprecated]
    pub fn set_phrase_hints(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.phrase_hints = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`phrase_sets`](Self::phrase_sets).
    pub fn set_phrase_sets(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.phrase_sets = values.into_iter().map(Into::into).collect();
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

    /// Sets [`speech_contexts`](Self::speech_contexts).
    pub fn set_speech_contexts(
        mut self,
        values: impl IntoIterator<Item = schemas::SpeechContext>,
    ) -> Self {
        self.speech_contexts = values.into_iter().collect();
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
            "disableNoSpeechRecognizedEvent" => {
                reader.field(&mut self.disable_no_speech_recognized_event)
            }
            "enableAutomaticPunctuation" => {
                reader.field(&mut self.enable_automatic_punctuation)
            }
            "enableWordInfo" => reader.field(&mut self.enable_word_info),
            "languageCode" => reader.field(&mut self.language_code),
            "model" => reader.field(&mut self.model),
            "modelVariant" => reader.field(&mut self.model_variant),
            "optOutConformerModelMigration" => {
                reader.field(&mut self.opt_out_conformer_model_migration)
            }
            "phraseHints" => reader.field(&mut self.phrase_hints),
            "phraseSets" => reader.field(&mut self.phrase_sets),
            "sampleRateHertz" => reader.field(&mut self.sample_rate_hertz),
            "singleUtterance" => reader.field(&mut self.single_utterance),
            "speechContexts" => reader.field(&mut self.speech_contexts),
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
        writer
            .field(
                "disableNoSpeechRecognizedEvent",
                &self.disable_no_speech_recognized_event,
            );
        writer.field("enableAutomaticPunctuation", &self.enable_automatic_punctuation);
        writer.field("enableWordInfo", &self.enable_word_info);
        writer.field("languageCode", &self.language_code);
        writer.field("model", &self.model);
        writer.field("modelVariant", &self.model_variant);
        writer
            .field(
                "optOutConformerModelMigration",
                &self.opt_out_conformer_model_migration,
            );
        writer.field("phraseHints", &self.phrase_hints);
        writer.field("phraseSets", &self.phrase_sets);
        writer.field("sampleRateHertz", &self.sample_rate_hertz);
        writer.field("singleUtterance", &self.single_utterance);
        writer.field("speechContexts", &self.speech_contexts);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(InputAudioConfig);

/// Audio encoding of the audio content to process.
///
/// Values of `audioEncoding` in [`InputAudioConfig`].
///
/// [`InputAudioConfig`]: crate::v2::schemas::InputAudioConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputAudioConfigAudioEncoding {
    /// Not specified. On the wire: `AUDIO_ENCODING_UNSPECIFIED`.
    Unspecified,

    /// Uncompressed 16-bit signed little-endian samples (Linear PCM). On the wire:
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
/// [`InputAudioConfig`]: crate::v2::schemas::InputAudioConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputAudioConfigModelVariant {
    /// No model variant specified. In this case Dialogflow defaults to USE_BEST_AVAILABLE. On the wire:
    /// `SPEECH_MODEL_VARIANT_UNSPECIFIED`.
    Unspecified,

    /// Use the best available variant of the Speech model that the caller is eligible for. Please see
    /// the [Dialogflow docs](https://cloud.google.com/dialogflow/docs/data-logging) for how to make
    /// your project eligible for enhanced models. On the wire: `USE_BEST_AVAILABLE`.
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
    /// - If the API caller isn't eligible for enhanced models, Dialogflow returns an error. Please see
    ///   the [Dialogflow docs](https://cloud.google.com/dialogflow/docs/data-logging) for how to make
    ///   your project eligible.
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

/// Instructs the speech synthesizer on how to generate the output audio content. If this audio
/// config is supplied in a request, it overrides all existing text-to-speech settings applied to
/// the agent.
///
/// Schema `GoogleCloudDialogflowV2OutputAudioConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OutputAudioConfig {
    /// Required. Audio encoding of the synthesized audio content.
    pub audio_encoding: Option<schemas::OutputAudioConfigAudioEncoding>,

    /// The synthesis sample rate (in hertz) for this audio. If not provided, then the synthesizer will
    /// use the default sample rate based on the audio encoding. If this is different from the voice's
    /// natural sample rate, then the synthesizer will honor this request by converting to the desired
    /// sample rate (which might result in worse audio quality).
    pub sample_rate_hertz: Option<i32>,

    /// Configuration of how speech should be synthesized.
    pub synthesize_speech_config: Option<schemas::SynthesizeSpeechConfig>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl OutputAudioConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio_encoding: None,
            sample_rate_hertz: None,
            synthesize_speech_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`audio_encoding`](Self::audio_encoding).
    pub fn set_audio_encoding(
        mut self,
        value: impl Into<schemas::OutputAudioConfigAudioEncoding>,
    ) -> Self {
        self.audio_encoding = Some(value.into());
        self
    }

    /// Sets [`sample_rate_hertz`](Self::sample_rate_hertz).
    pub fn set_sample_rate_hertz(mut self, value: i32) -> Self {
        self.sample_rate_hertz = Some(value);
        self
    }

    /// Sets [`synthesize_speech_config`](Self::synthesize_speech_config).
    pub fn set_synthesize_speech_config(
        mut self,
        value: schemas::SynthesizeSpeechConfig,
    ) -> Self {
        self.synthesize_speech_config = Some(value);
        self
    }
}

impl runtime::Message for OutputAudioConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "audioEncoding" => reader.field(&mut self.audio_encoding),
            "sampleRateHertz" => reader.field(&mut self.sample_rate_hertz),
            "synthesizeSpeechConfig" => reader.field(&mut self.synthesize_speech_config),
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
        writer.field("sampleRateHertz", &self.sample_rate_hertz);
        writer.field("synthesizeSpeechConfig", &self.synthesize_speech_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(OutputAudioConfig);

/// Audio encoding of the synthesized audio content.
///
/// Values of `audioEncoding` in [`OutputAudioConfig`].
///
/// [`OutputAudioConfig`]: crate::v2::schemas::OutputAudioConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OutputAudioConfigAudioEncoding {
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

impl From<&str> for OutputAudioConfigAudioEncoding {
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

impl runtime::OpenEnum for OutputAudioConfigAudioEncoding {
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

runtime::open_enum_as_name!(OutputAudioConfigAudioEncoding);

/// Represents the parameters of the conversational query.
///
/// Schema `GoogleCloudDialogflowV2QueryParameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryParameters {
    /// The collection of contexts to be activated before this query is executed.
    pub contexts: Vec<schemas::Context>,

    /// The geo location of this conversational query.
    pub geo_location: Option<schemas::google_type::LatLng>,

    /// This field can be used to pass custom data to your webhook. Arbitrary JSON objects are
    /// supported. If supplied, the value is used to populate the
    /// `WebhookRequest.original_detect_intent_request.payload` field sent to your webhook.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// The platform of the virtual agent response messages. If not empty, only emits messages from this
    /// platform in the response. Valid values are the enum names of platform.
    pub platform: Option<String>,

    /// Specifies whether to delete all contexts in the current session before the new ones are
    /// activated.
    pub reset_contexts: Option<bool>,

    /// Configures the type of sentiment analysis to perform. If not provided, sentiment analysis is not
    /// performed.
    pub sentiment_analysis_request_config: Option<
        schemas::SentimentAnalysisRequestConfig,
    >,

    /// Additional session entity types to replace or extend developer entity types with. The entity
    /// synonyms apply to all languages and persist for the session of this query.
    pub session_entity_types: Vec<schemas::SessionEntityType>,

    /// The time zone of this conversational query from the
    /// [time zone database](https://www.iana.org/time-zones), e.g., America/New_York, Europe/Paris. If
    /// not provided, the time zone specified in agent settings is used.
    pub time_zone: Option<String>,

    /// This field can be used to pass HTTP headers for a webhook call. These headers will be sent to
    /// webhook along with the headers that have been configured through the Dialogflow web console. The
    /// headers defined within this field will overwrite the headers configured through the Dialogflow
    /// console if there is a conflict. Header names are case-insensitive. Google's specified headers
    /// are not allowed. Including: "Host", "Content-Length", "Connection", "From", "User-Agent",
    /// "Accept-Encoding", "If-Modified-Since", "If-None-Match", "X-Forwarded-For", etc.
    pub webhook_headers: std::collections::BTreeMap<String, String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl QueryParameters {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            contexts: Vec::new(),
            geo_location: None,
            payload: None,
            platform: None,
            reset_contexts: None,
            sentiment_analysis_request_config: None,
            session_entity_types: Vec::new(),
            time_zone: None,
            webhook_headers: std::collections::BTreeMap::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`contexts`](Self::contexts).
    pub fn set_contexts(
        mut self,
        values: impl IntoIterator<Item = schemas::Context>,
    ) -> Self {
        self.contexts = values.into_iter().collect();
        self
    }

    /// Sets [`geo_location`](Self::geo_location).
    pub fn set_geo_location(mut self, value: schemas::google_type::LatLng) -> Self {
        self.geo_location = Some(value);
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

    /// Sets [`platform`](Self::platform).
    pub fn set_platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets [`reset_contexts`](Self::reset_contexts).
    pub fn set_reset_contexts(mut self, value: bool) -> Self {
        self.reset_contexts = Some(value);
        self
    }

    /// Sets [`sentiment_analysis_request_config`](Self::sentiment_analysis_request_config).
    pub fn set_sentiment_analysis_request_config(
        mut self,
        value: schemas::SentimentAnalysisRequestConfig,
    ) -> Self {
        self.sentiment_analysis_request_config = Some(value);
        self
    }

    /// Sets [`session_entity_types`](Self::session_entity_types).
    pub fn set_session_entity_types(
        mut self,
        values: impl IntoIterator<Item = schemas::SessionEntityType>,
    ) -> Self {
        self.session_entity_types = values.into_iter().collect();
        self
    }

    /// Sets [`time_zone`](Self::time_zone).
    pub fn set_time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }

    /// Sets [`webhook_headers`](Self::webhook_headers).
    pub fn set_webhook_headers(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.webhook_headers = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl runtime::Message for QueryParameters {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contexts" => reader.field(&mut self.contexts),
            "geoLocation" => reader.field(&mut self.geo_location),
            "payload" => reader.field(&mut self.payload),
            "platform" => reader.field(&mut self.platform),
            "resetContexts" => reader.field(&mut self.reset_contexts),
            "sentimentAnalysisRequestConfig" => {
                reader.field(&mut self.sentiment_analysis_request_config)
            }
            "sessionEntityTypes" => reader.field(&mut self.session_entity_types),
            "timeZone" => reader.field(&mut self.time_zone),
            "webhookHeaders" => reader.field(&mut self.webhook_headers),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("contexts", &self.contexts);
        writer.field("geoLocation", &self.geo_location);
        writer.field("payload", &self.payload);
        writer.field("platform", &self.platform);
        writer.field("resetContexts", &self.reset_contexts);
        writer
            .field(
                "sentimentAnalysisRequestConfig",
                &self.sentiment_analysis_request_config,
            );
        writer.field("sessionEntityTypes", &self.session_entity_types);
        writer.field("timeZone", &self.time_zone);
        writer.field("webhookHeaders", &self.webhook_headers);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(QueryParameters);

/// Configures the types of sentiment analysis to perform.
///
/// Schema `GoogleCloudDialogflowV2SentimentAnalysisRequestConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentimentAnalysisRequestConfig {
    /// Instructs the service to perform sentiment analysis on `query_text`. If not provided, sentiment
    /// analysis is not performed on `query_text`.
    pub analyze_query_text_sentiment: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SentimentAnalysisRequestConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            analyze_query_text_sentiment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`analyze_query_text_sentiment`](Self::analyze_query_text_sentiment).
    pub fn set_analyze_query_text_sentiment(mut self, value: bool) -> Self {
        self.analyze_query_text_sentiment = Some(value);
        self
    }
}

impl runtime::Message for SentimentAnalysisRequestConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "analyzeQueryTextSentiment" => {
                reader.field(&mut self.analyze_query_text_sentiment)
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
        writer.field("analyzeQueryTextSentiment", &self.analyze_query_text_sentiment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SentimentAnalysisRequestConfig);

/// Hints for the speech recognizer to help with recognition in a specific conversation state.
///
/// Schema `GoogleCloudDialogflowV2SpeechContext`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SpeechContext {
    /// Optional. Boost for this context compared to other contexts:
    ///
    /// - If the boost is positive, Dialogflow will increase the probability that the phrases in this
    ///   context are recognized over similar sounding phrases.
    /// - If the boost is unspecified or non-positive, Dialogflow will not apply any boost. Dialogflow
    ///   recommends that you use boosts in the range (0, 20\] and that you find a value that fits your
    ///   use case with binary search.
    pub boost: Option<f32>,

    /// Optional. A list of strings containing words and phrases that the speech recognizer should
    /// recognize with higher likelihood. This list can be used to:
    ///
    /// - improve accuracy for words and phrases you expect the user to say, e.g. typical commands for
    ///   your Dialogflow agent
    /// - add additional words to the speech recognizer vocabulary
    /// - ... See the [Cloud Speech documentation](https://cloud.google.com/speech-to-text/quotas) for
    ///   usage limits.
    pub phrases: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SpeechContext {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            boost: None,
            phrases: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`boost`](Self::boost).
    pub fn set_boost(mut self, value: f32) -> Self {
        self.boost = Some(value);
        self
    }

    /// Sets [`phrases`](Self::phrases).
    pub fn set_phrases(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.phrases = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for SpeechContext {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "boost" => reader.field(&mut self.boost),
            "phrases" => reader.field(&mut self.phrases),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("boost", &self.boost);
        writer.field("phrases", &self.phrases);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SpeechContext);
