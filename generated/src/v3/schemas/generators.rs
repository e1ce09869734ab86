//! Schemas of the feature `generators`.

use crate::runtime;
use crate::v3::schemas;

/// Generators contain prompt to be sent to the LLM model to generate text. The prompt can contain
/// parameters which will be resolved before calling the model. It can optionally contain banned
/// phrases to ensure the model responses are safe.
///
/// Schema `GoogleCloudDialogflowCxV3Generator`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Generator {
    /// Required. The human-readable name of the generator, unique within the agent. The prompt contains
    /// pre-defined parameters such as $conversation, $last-user-utterance, etc. populated by
    /// Dialogflow. It can also contain custom placeholders which will be resolved during fulfillment.
    pub display_name: Option<String>,

    /// The LLM model settings.
    pub llm_model_settings: Option<schemas::LlmModelSettings>,

    /// Parameters passed to the LLM to configure its behavior.
    pub model_parameter: Option<schemas::GeneratorModelParameter>,

    /// The unique identifier of the generator. Must be set for the [Generators.UpdateGenerator] method.
    /// Generators.CreateGenerate populates the name automatically. Format:
    /// `projects//locations//agents//generators/`.
    ///
    /// [Generators.UpdateGenerator]: crate::v3::projects::locations::agents::generators::Generators::patch
    pub name: Option<String>,

    /// Optional. List of custom placeholders in the prompt text.
    pub placeholders: Vec<schemas::GeneratorPlaceholder>,

    /// Required. Prompt for the LLM model.
    pub prompt_text: Option<schemas::Phrase>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Generator {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            llm_model_settings: None,
            model_parameter: None,
            name: None,
            placeholders: Vec::new(),
            prompt_text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`llm_model_settings`](Self::llm_model_settings).
    pub fn set_llm_model_settings(mut self, value: schemas::LlmModelSettings) -> Self {
        self.llm_model_settings = Some(value);
        self
    }

    /// Sets [`model_parameter`](Self::model_parameter).
    pub fn set_model_parameter(
        mut self,
        value: schemas::GeneratorModelParameter,
    ) -> Self {
        self.model_parameter = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`placeholders`](Self::placeholders).
    pub fn set_placeholders(
        mut self,
        values: impl IntoIterator<Item = schemas::GeneratorPlaceholder>,
    ) -> Self {
        self.placeholders = values.into_iter().collect();
        self
    }

    /// Sets [`prompt_text`](Self::prompt_text).
    pub fn set_prompt_text(mut self, value: schemas::Phrase) -> Self {
        self.prompt_text = Some(value);
        self
    }
}

impl runtime::Message for Generator {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "llmModelSettings" => reader.field(&mut self.llm_model_settings),
            "modelParameter" => reader.field(&mut self.model_parameter),
            "name" => reader.field(&mut self.name),
            "placeholders" => reader.field(&mut self.placeholders),
            "promptText" => reader.field(&mut self.prompt_text),
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
        writer.field("llmModelSettings", &self.llm_model_settings);
        writer.field("modelParameter", &self.model_parameter);
        writer.field("name", &self.name);
        writer.field("placeholders", &self.placeholders);
        writer.field("promptText", &self.prompt_text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Generator);

/// Parameters to be passed to the LLM. If not set, default values will be used.
///
/// Schema `GoogleCloudDialogflowCxV3GeneratorModelParameter`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratorModelParameter {
    /// The maximum number of tokens to generate.
    pub max_decode_steps: Option<i32>,

    /// The temperature used for sampling. Temperature sampling occurs after both topP and topK have
    /// been applied. Valid range: \[0.0, 1.0\] Low temperature = less random. High temperature = more
    /// random.
    pub temperature: Option<f32>,

    /// If set, the sampling process in each step is limited to the top_k tokens with highest
    /// probabilities. Valid range: \[1, 40\] or 1000+. Small topK = less random. Large topK = more
    /// random.
    pub top_k: Option<i32>,

    /// If set, only the tokens comprising the top top_p probability mass are considered. If both top_p
    /// and top_k are set, top_p will be used for further refining candidates selected with top_k. Valid
    /// range: (0.0, 1.0\]. Small topP = less random. Large topP = more random.
    pub top_p: Option<f32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GeneratorModelParameter {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            max_decode_steps: None,
            temperature: None,
            top_k: None,
            top_p: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`max_decode_steps`](Self::max_decode_steps).
    pub fn set_max_decode_steps(mut self, value: i32) -> Self {
        self.max_decode_steps = Some(value);
        self
    }

    /// Sets [`temperature`](Self::temperature).
    pub fn set_temperature(mut self, value: f32) -> Self {
        self.temperature = Some(value);
        self
    }

    /// Sets [`top_k`](Self::top_k).
    pub fn set_top_k(mut self, value: i32) -> Self {
        self.top_k = Some(value);
        self
    }

    /// Sets [`top_p`](Self::top_p).
    pub fn set_top_p(mut self, value: f32) -> Self {
        self.top_p = Some(value);
        self
    }
}

impl runtime::Message for GeneratorModelParameter {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "maxDecodeSteps" => reader.field(&mut self.max_decode_steps),
            "temperature" => reader.field(&mut self.temperature),
            "topK" => reader.field(&mut self.top_k),
            "topP" => reader.field(&mut self.top_p),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("maxDecodeSteps", &self.max_decode_steps);
        writer.field("temperature", &self.temperature);
        writer.field("topK", &self.top_k);
        writer.field("topP", &self.top_p);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GeneratorModelParameter);

/// Represents a custom placeholder in the prompt text.
///
/// Schema `GoogleCloudDialogflowCxV3GeneratorPlaceholder`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratorPlaceholder {
    /// Unique ID used to map custom placeholder to parameters in fulfillment.
    pub id: Option<String>,

    /// Custom placeholder value in the prompt text.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GeneratorPlaceholder {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            id: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`id`](Self::id).
    pub fn set_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for GeneratorPlaceholder {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "id" => reader.field(&mut self.id),
            "name" => reader.field(&mut self.name),
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
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GeneratorPlaceholder);

/// The response message for [Generators.ListGenerators].
///
/// Schema `GoogleCloudDialogflowCxV3ListGeneratorsResponse`.
///
/// [Generators.ListGenerators]: crate::v3::projects::locations::agents::generators::Generators::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListGeneratorsResponse {
    /// The list of generators. There will be a maximum number of items returned based on the page_size
    /// field in the request.
    pub generators: Vec<schemas::Generator>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListGeneratorsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            generators: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`generators`](Self::generators).
    pub fn set_generators(
        mut self,
        values: impl IntoIterator<Item = schemas::Generator>,
    ) -> Self {
        self.generators = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListGeneratorsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "generators" => reader.field(&mut self.generators),
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
        writer.field("generators", &self.generators);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListGeneratorsResponse);

/// Text input which can be used for prompt or banned phrases.
///
/// Schema `GoogleCloudDialogflowCxV3Phrase`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Phrase {
    /// Required. Text input which can be used for prompt or banned phrases.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Phrase {
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

impl runtime::Message for Phrase {
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

runtime::message_as_json!(Phrase);
