//! Schemas that the features `agents`, `sessions` have in common.

use crate::runtime;
use crate::v3::schemas;

/// Configuration of how speech should be synthesized.
///
/// Schema `GoogleCloudDialogflowCxV3SynthesizeSpeechConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SynthesizeSpeechConfig {
    /// Optional. An identifier which selects 'audio effects' profiles that are applied on (post
    /// synthesized) text to speech. Effects are applied on top of each other in the order they are
    /// given.
    pub effects_profile_id: Vec<String>,

    /// Optional. Speaking pitch, in the range \[-20.0, 20.0\]. 20 means increase 20 semitones from the
    /// original pitch. -20 means decrease 20 semitones from the original pitch.
    pub pitch: Option<f64>,

    /// Optional. Speaking rate/speed, in the range \[0.25, 4.0\]. 1.0 is the normal native speed
    /// supported by the specific voice. 2.0 is twice as fast, and 0.5 is half as fast. If unset(0.0),
    /// defaults to the native 1.0 speed. Any other values \< 0.25 or \> 4.0 will return an error.
    pub speaking_rate: Option<f64>,

    /// Optional. The desired voice of the synthesized audio.
    pub voice: Option<schemas::VoiceSelectionParams>,

    /// Optional. Volume gain (in dB) of the normal native volume supported by the specific voice, in
    /// the range \[-96.0, 16.0\]. If unset, or set to a value of 0.0 (dB), will play at normal native
    /// signal amplitude. A value of -6.0 (dB) will play at approximately half the amplitude of the
    /// normal native signal amplitude. A value of +6.0 (dB) will play at approximately twice the
    /// amplitude of the normal native signal amplitude. We strongly recommend not to exceed +10 (dB) as
    /// there's usually no effective increase in loudness for any value greater than that.
    pub volume_gain_db: Option<f64>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SynthesizeSpeechConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            effects_profile_id: Vec::new(),
            pitch: None,
            speaking_rate: None,
            voice: None,
            volume_gain_db: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`effects_profile_id`](Self::effects_profile_id).
    pub fn set_effects_profile_id(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.effects_profile_id = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`pitch`](Self::pitch).
    pub fn set_pitch(mut self, value: f64) -> Self {
        self.pitch = Some(value);
        self
    }

    /// Sets [`speaking_rate`](Self::speaking_rate).
    pub fn set_speaking_rate(mut self, value: f64) -> Self {
        self.speaking_rate = Some(value);
        self
    }

    /// Sets [`voice`](Self::voice).
    pub fn set_voice(mut self, value: schemas::VoiceSelectionParams) -> Self {
        self.voice = Some(value);
        self
    }

    /// Sets [`volume_gain_db`](Self::volume_gain_db).
    pub fn set_volume_gain_db(mut self, value: f64) -> Self {
        self.volume_gain_db = Some(value);
        self
    }
}

impl runtime::Message for SynthesizeSpeechConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "effectsProfileId" => reader.field(&mut self.effects_profile_id),
            "pitch" => reader.field(&mut self.pitch),
            "speakingRate" => reader.field(&mut self.speaking_rate),
            "voice" => reader.field(&mut self.voice),
            "volumeGainDb" => reader.field(&mut self.volume_gain_db),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("effectsProfileId", &self.effects_profile_id);
        writer.field("pitch", &self.pitch);
        writer.field("speakingRate", &self.speaking_rate);
        writer.field("voice", &self.voice);
        writer.field("volumeGainDb", &self.volume_gain_db);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SynthesizeSpeechConfig);

/// Description of which voice to use for speech synthesis.
///
/// Schema `GoogleCloudDialogflowCxV3VoiceSelectionParams`.
#[derive(Clone)]
#[non_exhaustive]
pub struct VoiceSelectionParams {
    /// Optional. The name of the voice. If not set, the service will choose a voice based on the other
    /// parameters such as language_code and ssml_gender. For the list of available voices, please refer
    /// to [Supported voices and languages](https://cloud.google.com/text-to-speech/docs/voices).
    pub name: Option<String>,

    /// Optional. The preferred gender of the voice. If not set, the service will choose a voice based
    /// on the other parameters such as language_code and name. Note that this is only a preference, not
    /// requirement. If a voice of the appropriate gender is not available, the synthesizer substitutes
    /// a voice with a different gender rather than failing the request.
    pub ssml_gender: Option<schemas::VoiceSelectionParamsSsmlGender>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl VoiceSelectionParams {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            name: None,
            ssml_gender: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`ssml_gender`](Self::ssml_gender).
    pub fn set_ssml_gender(
        mut self,
        value: impl Into<schemas::VoiceSelectionParamsSsmlGender>,
    ) -> Self {
        self.ssml_gender = Some(value.into());
        self
    }
}

impl runtime::Message for VoiceSelectionParams {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "name" => reader.field(&mut self.name),
            "ssmlGender" => reader.field(&mut self.ssml_gender),
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
        writer.field("ssmlGender", &self.ssml_gender);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(VoiceSelectionParams);

/// The preferred gender of the voice. If not set, the service will choose a voice based on the
/// other parameters such as language_code and name. Note that this is only a preference, not
/// requirement. If a voice of the appropriate gender is not available, the synthesizer substitutes
/// a voice with a different gender rather than failing the request.
///
/// Values of `ssmlGender` in [`VoiceSelectionParams`].
///
/// [`VoiceSelectionParams`]: crate::v3::schemas::VoiceSelectionParams
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VoiceSelectionParamsSsmlGender {
    /// An unspecified gender, which means that the client doesn't care which gender the selected voice
    /// will have. On the wire: `SSML_VOICE_GENDER_UNSPECIFIED`.
    Unspecified,

    /// A male voice. On the wire: `SSML_VOICE_GENDER_MALE`.
    Male,

    /// A female voice. On the wire: `SSML_VOICE_GENDER_FEMALE`.
    Female,

    /// A gender-neutral voice. On the wire: `SSML_VOICE_GENDER_NEUTRAL`.
    Neutral,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for VoiceSelectionParamsSsmlGender {
    fn from(name: &str) -> Self {
        match name {
            "SSML_VOICE_GENDER_UNSPECIFIED" => Self::Unspecified,
            "SSML_VOICE_GENDER_MALE" => Self::Male,
            "SSML_VOICE_GENDER_FEMALE" => Self::Female,
            "SSML_VOICE_GENDER_NEUTRAL" => Self::Neutral,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for VoiceSelectionParamsSsmlGender {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "SSML_VOICE_GENDER_UNSPECIFIED",
            Self::Male => "SSML_VOICE_GENDER_MALE",
            Self::Female => "SSML_VOICE_GENDER_FEMALE",
            Self::Neutral => "SSML_VOICE_GENDER_NEUTRAL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(VoiceSelectionParamsSsmlGender);
