//! Schemas that the features `evaluations`, `generators`, `stateless-suggestion` have in common.

use crate::runtime;
use crate::v2::schemas;

/// Agent Coaching context that customer can configure.
///
/// Schema `GoogleCloudDialogflowV2AgentCoachingContext`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentCoachingContext {
    /// Optional. Customized instructions for agent coaching.
    pub instructions: Vec<schemas::AgentCoachingInstruction>,

    /// Optional. Output language code.
    pub output_language_code: Option<String>,

    /// Optional. The overarching guidance for the agent coaching. This should be set only for v1.5 and
    /// later versions.
    pub overarching_guidance: Option<String>,

    /// Optional. Version of the feature. If not set, default to latest version. Current candidates are
    /// \["1.2"\].
    pub version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentCoachingContext {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            instructions: Vec::new(),
            output_language_code: None,
            overarching_guidance: None,
            version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`instructions`](Self::instructions).
    pub fn set_instructions(
        mut self,
        values: impl IntoIterator<Item = schemas::AgentCoachingInstruction>,
    ) -> Self {
        self.instructions = values.into_iter().collect();
        self
    }

    /// Sets [`output_language_code`](Self::output_language_code).
    pub fn set_output_language_code(mut self, value: impl Into<String>) -> Self {
        self.output_language_code = Some(value.into());
        self
    }

    /// Sets [`overarching_guidance`](Self::overarching_guidance).
    pub fn set_overarching_guidance(mut self, value: impl Into<String>) -> Self {
        self.overarching_guidance = Some(value.into());
        self
    }

    /// Sets [`version`](Self::version).
    pub fn set_version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

impl runtime::Message for AgentCoachingContext {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "instructions" => reader.field(&mut self.instructions),
            "outputLanguageCode" => reader.field(&mut self.output_language_code),
            "overarchingGuidance" => reader.field(&mut self.overarching_guidance),
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
        writer.field("instructions", &self.instructions);
        writer.field("outputLanguageCode", &self.output_language_code);
        writer.field("overarchingGuidance", &self.overarching_guidance);
        writer.field("version", &self.version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentCoachingContext);

/// Context of the conversation, including transcripts.
///
/// Schema `GoogleCloudDialogflowV2ConversationContext`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationContext {
    /// Optional. List of message transcripts in the conversation.
    pub message_entries: Vec<schemas::MessageEntry>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationContext {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            message_entries: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`message_entries`](Self::message_entries).
    pub fn set_message_entries(
        mut self,
        values: impl IntoIterator<Item = schemas::MessageEntry>,
    ) -> Self {
        self.message_entries = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ConversationContext {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "messageEntries" => reader.field(&mut self.message_entries),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("messageEntries", &self.message_entries);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationContext);

/// Providing examples in the generator (i.e. building a few-shot generator) helps convey the
/// desired format of the LLM response.
///
/// Schema `GoogleCloudDialogflowV2FewShotExample`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FewShotExample {
    /// Optional. Conversation transcripts.
    pub conversation_context: Option<schemas::ConversationContext>,

    /// Optional. Key is the placeholder field name in input, value is the value of the placeholder.
    /// E.g. instruction contains "@price", and ingested data has \<"price", "10"\>
    pub extra_info: std::collections::BTreeMap<String, String>,

    /// Required. Example output of the model.
    pub output: Option<schemas::GeneratorSuggestion>,

    /// Summarization sections.
    pub summarization_section_list: Option<schemas::SummarizationSectionList>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FewShotExample {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_context: None,
            extra_info: std::collections::BTreeMap::new(),
            output: None,
            summarization_section_list: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_context`](Self::conversation_context).
    pub fn set_conversation_context(
        mut self,
        value: schemas::ConversationContext,
    ) -> Self {
        self.conversation_context = Some(value);
        self
    }

    /// Sets [`extra_info`](Self::extra_info).
    pub fn set_extra_info(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.extra_info = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`output`](Self::output).
    pub fn set_output(mut self, value: schemas::GeneratorSuggestion) -> Self {
        self.output = Some(value);
        self
    }

    /// Sets [`summarization_section_list`](Self::summarization_section_list).
    pub fn set_summarization_section_list(
        mut self,
        value: schemas::SummarizationSectionList,
    ) -> Self {
        self.summarization_section_list = Some(value);
        self
    }
}

impl runtime::Message for FewShotExample {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationContext" => reader.field(&mut self.conversation_context),
            "extraInfo" => reader.field(&mut self.extra_info),
            "output" => reader.field(&mut self.output),
            "summarizationSectionList" => {
                reader.field(&mut self.summarization_section_list)
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
        writer.field("conversationContext", &self.conversation_context);
        writer.field("extraInfo", &self.extra_info);
        writer.field("output", &self.output);
        writer.field("summarizationSectionList", &self.summarization_section_list);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FewShotExample);

/// Free form generator context that customer can configure.
///
/// Schema `GoogleCloudDialogflowV2FreeFormContext`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FreeFormContext {
    /// Optional. Free form text input to LLM.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FreeFormContext {
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

impl runtime::Message for FreeFormContext {
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

runtime::message_as_json!(FreeFormContext);

/// LLM generator.
///
/// Schema `GoogleCloudDialogflowV2Generator`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Generator {
    /// Input of prebuilt Agent Coaching feature.
    pub agent_coaching_context: Option<schemas::AgentCoachingContext>,

    /// Output only. Creation time of this generator.
    pub create_time: Option<runtime::Timestamp>,

    /// Optional. Human readable description of the generator.
    pub description: Option<String>,

    /// Input of free from generator to LLM.
    pub free_form_context: Option<schemas::FreeFormContext>,

    /// Optional. Inference parameters for this generator.
    pub inference_parameter: Option<schemas::InferenceParameter>,

    /// Output only. Identifier. The resource name of the generator. Format:
    /// `projects//locations//generators/`
    pub name: Option<String>,

    /// Optional. The published Large Language Model name. \* To use the latest model version, specify
    /// the model name without version number. Example: `text-bison` \* To use a stable model version,
    /// specify the version number as well. Example: `text-bison@002`.
    pub published_model: Option<String>,

    /// Optional. Configuration for suggestion deduping. This is only applicable to AI Coach feature.
    pub suggestion_deduping_config: Option<schemas::SuggestionDedupingConfig>,

    /// Input of prebuilt Summarization feature.
    pub summarization_context: Option<schemas::SummarizationContext>,

    /// Optional. Resource names of the tools that the generator can choose from. Format:
    /// `projects//locations//tools/`.
    pub tools: Vec<String>,

    /// Optional. The trigger event of the generator. It defines when the generator is triggered in a
    /// conversation.
    pub trigger_event: Option<schemas::GeneratorTriggerEvent>,

    /// Output only. Update time of this generator.
    pub update_time: Option<runtime::Timestamp>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Generator {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_coaching_context: None,
            create_time: None,
            description: None,
            free_form_context: None,
            inference_parameter: None,
            name: None,
            published_model: None,
            suggestion_deduping_config: None,
            summarization_context: None,
            tools: Vec::new(),
            trigger_event: None,
            update_time: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_coaching_context`](Self::agent_coaching_context).
    pub fn set_agent_coaching_context(
        mut self,
        value: schemas::AgentCoachingContext,
    ) -> Self {
        self.agent_coaching_context = Some(value);
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

    /// Sets [`free_form_context`](Self::free_form_context).
    pub fn set_free_form_context(mut self, value: schemas::FreeFormContext) -> Self {
        self.free_form_context = Some(value);
        self
    }

    /// Sets [`inference_parameter`](Self::inference_parameter).
    pub fn set_inference_parameter(
        mut self,
        value: schemas::InferenceParameter,
    ) -> Self {
        self.inference_parameter = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`published_model`](Self::published_model).
    pub fn set_published_model(mut self, value: impl Into<String>) -> Self {
        self.published_model = Some(value.into());
        self
    }

    /// Sets [`suggestion_deduping_config`](Self::suggestion_deduping_config).
    pub fn set_suggestion_deduping_config(
        mut self,
        value: schemas::SuggestionDedupingConfig,
    ) -> Self {
        self.suggestion_deduping_config = Some(value);
        self
    }

    /// Sets [`summarization_context`](Self::summarization_context).
    pub fn set_summarization_context(
        mut self,
        value: schemas::SummarizationContext,
    ) -> Self {
        self.summarization_context = Some(value);
        self
    }

    /// Sets [`tools`](Self::tools).
    pub fn set_tools(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tools = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`trigger_event`](Self::trigger_event).
    pub fn set_trigger_event(
        mut self,
        value: impl Into<schemas::GeneratorTriggerEvent>,
    ) -> Self {
        self.trigger_event = Some(value.into());
        self
    }

    /// Sets [`update_time`](Self::update_time).
    pub fn set_update_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.update_time = Some(value.into());
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
            "agentCoachingContext" => reader.field(&mut self.agent_coaching_context),
            "createTime" => reader.field(&mut self.create_time),
            "description" => reader.field(&mut self.description),
            "freeFormContext" => reader.field(&mut self.free_form_context),
            "inferenceParameter" => reader.field(&mut self.inference_parameter),
            "name" => reader.field(&mut self.name),
            "publishedModel" => reader.field(&mut self.published_model),
            "suggestionDedupingConfig" => {
                reader.field(&mut self.suggestion_deduping_config)
            }
            "summarizationContext" => reader.field(&mut self.summarization_context),
            "tools" => reader.field(&mut self.tools),
            "triggerEvent" => reader.field(&mut self.trigger_event),
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
        writer.field("agentCoachingContext", &self.agent_coaching_context);
        writer.field("createTime", &self.create_time);
        writer.field("description", &self.description);
        writer.field("freeFormContext", &self.free_form_context);
        writer.field("inferenceParameter", &self.inference_parameter);
        writer.field("name", &self.name);
        writer.field("publishedModel", &self.published_model);
        writer.field("suggestionDedupingConfig", &self.suggestion_deduping_config);
        writer.field("summarizationContext", &self.summarization_context);
        writer.field("tools", &self.tools);
        writer.field("triggerEvent", &self.trigger_event);
        writer.field("updateTime", &self.update_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Generator);

/// The trigger event of the generator. It defines when the generator is triggered in a
/// conversation.
///
/// Values of `triggerEvent` in [`Generator`].
///
/// [`Generator`]: crate::v2::schemas::Generator
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GeneratorTriggerEvent {
    /// Default value for TriggerEvent. On the wire: `TRIGGER_EVENT_UNSPECIFIED`.
    Unspecified,

    /// Triggers when each chat message or voice utterance ends. On the wire: `END_OF_UTTERANCE`.
    EndOfUtterance,

    /// Triggers on the conversation manually by API calls, such as
    /// Conversations.GenerateStatelessSuggestion and Conversations.GenerateSuggestions. On the wire:
    /// `MANUAL_CALL`.
    ManualCall,

    /// Triggers after each customer message only. On the wire: `CUSTOMER_MESSAGE`.
    CustomerMessage,

    /// Triggers after each agent message only. On the wire: `AGENT_MESSAGE`.
    AgentMessage,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for GeneratorTriggerEvent {
    fn from(name: &str) -> Self {
        match name {
            "TRIGGER_EVENT_UNSPECIFIED" => Self::Unspecified,
            "END_OF_UTTERANCE" => Self::EndOfUtterance,
            "MANUAL_CALL" => Self::ManualCall,
            "CUSTOMER_MESSAGE" => Self::CustomerMessage,
            "AGENT_MESSAGE" => Self::AgentMessage,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for GeneratorTriggerEvent {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TRIGGER_EVENT_UNSPECIFIED",
            Self::EndOfUtterance => "END_OF_UTTERANCE",
            Self::ManualCall => "MANUAL_CALL",
            Self::CustomerMessage => "CUSTOMER_MESSAGE",
            Self::AgentMessage => "AGENT_MESSAGE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(GeneratorTriggerEvent);

/// The parameters of inference.
///
/// Schema `GoogleCloudDialogflowV2InferenceParameter`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InferenceParameter {
    /// Optional. Maximum number of the output tokens for the generator.
    pub max_output_tokens: Option<i32>,

    /// Optional. Controls the randomness of LLM predictions. Low temperature = less random. High
    /// temperature = more random. If unset (or 0), uses a default value of 0.
    pub temperature: Option<f64>,

    /// Optional. Top-k changes how the model selects tokens for output. A top-k of 1 means the selected
    /// token is the most probable among all tokens in the model's vocabulary (also called greedy
    /// decoding), while a top-k of 3 means that the next token is selected from among the 3 most
    /// probable tokens (using temperature). For each token selection step, the top K tokens with the
    /// highest probabilities are sampled. Then tokens are further filtered based on topP with the final
    /// token selected using temperature sampling. Specify a lower value for less random responses and a
    /// higher value for more random responses. Acceptable value is \[1, 40\], default to 40.
    pub top_k: Option<i32>,

    /// Optional. Top-p changes how the model selects tokens for output. Tokens are selected from most K
    /// (see topK parameter) probable to least until the sum of their probabilities equals the top-p
    /// value. For example, if tokens A, B, and C have a probability of 0.3, 0.2, and 0.1 and the top-p
    /// value is 0.5, then the model will select either A or B as the next token (using temperature) and
    /// doesn't consider C. The default top-p value is 0.95. Specify a lower value for less random
    /// responses and a higher value for more random responses. Acceptable value is \[0.0, 1.0\],
    /// default to 0.95.
    pub top_p: Option<f64>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl InferenceParameter {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            max_output_tokens: None,
            temperature: None,
            top_k: None,
            top_p: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`max_output_tokens`](Self::max_output_tokens).
    pub fn set_max_output_tokens(mut self, value: i32) -> Self {
        self.max_output_tokens = Some(value);
        self
    }

    /// Sets [`temperature`](Self::temperature).
    pub fn set_temperature(mut self, value: f64) -> Self {
        self.temperature = Some(value);
        self
    }

    /// Sets [`top_k`](Self::top_k).
    pub fn set_top_k(mut self, value: i32) -> Self {
        self.top_k = Some(value);
        self
    }

    /// Sets [`top_p`](Self::top_p).
    pub fn set_top_p(mut self, value: f64) -> Self {
        self.top_p = Some(value);
        self
    }
}

impl runtime::Message for InferenceParameter {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "maxOutputTokens" => reader.field(&mut self.max_output_tokens),
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
        writer.field("maxOutputTokens", &self.max_output_tokens);
        writer.field("temperature", &self.temperature);
        writer.field("topK", &self.top_k);
        writer.field("topP", &self.top_p);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(InferenceParameter);

/// Represents a message entry of a conversation.
///
/// Schema `GoogleCloudDialogflowV2MessageEntry`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MessageEntry {
    /// Optional. Create time of the message entry.
    pub create_time: Option<runtime::Timestamp>,

    /// Optional. The language of the text. See
    /// [Language Support](https://cloud.google.com/dialogflow/docs/reference/language) for a list of
    /// the currently supported language codes.
    pub language_code: Option<String>,

    /// Optional. Participant role of the message.
    pub role: Option<schemas::MessageEntryRole>,

    /// Optional. Transcript content of the message.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl MessageEntry {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            create_time: None,
            language_code: None,
            role: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`role`](Self::role).
    pub fn set_role(mut self, value: impl Into<schemas::MessageEntryRole>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for MessageEntry {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "createTime" => reader.field(&mut self.create_time),
            "languageCode" => reader.field(&mut self.language_code),
            "role" => reader.field(&mut self.role),
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
        writer.field("createTime", &self.create_time);
        writer.field("languageCode", &self.language_code);
        writer.field("role", &self.role);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(MessageEntry);

/// Participant role of the message.
///
/// Values of `role` in [`MessageEntry`].
///
/// [`MessageEntry`]: crate::v2::schemas::MessageEntry
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageEntryRole {
    /// Participant role not set. On the wire: `ROLE_UNSPECIFIED`.
    Unspecified,

    /// Participant is a human agent. On the wire: `HUMAN_AGENT`.
    HumanAgent,

    /// Participant is an automated agent, such as a Dialogflow agent. On the wire: `AUTOMATED_AGENT`.
    AutomatedAgent,

    /// Participant is an end user that has called or chatted with Dialogflow services. On the wire:
    /// `END_USER`.
    EndUser,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for MessageEntryRole {
    fn from(name: &str) -> Self {
        match name {
            "ROLE_UNSPECIFIED" => Self::Unspecified,
            "HUMAN_AGENT" => Self::HumanAgent,
            "AUTOMATED_AGENT" => Self::AutomatedAgent,
            "END_USER" => Self::EndUser,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for MessageEntryRole {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "ROLE_UNSPECIFIED",
            Self::HumanAgent => "HUMAN_AGENT",
            Self::AutomatedAgent => "AUTOMATED_AGENT",
            Self::EndUser => "END_USER",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(MessageEntryRole);

/// Config for suggestion deduping. NEXT_ID: 3
///
/// Schema `GoogleCloudDialogflowV2SuggestionDedupingConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestionDedupingConfig {
    /// Optional. Whether to enable suggestion deduping.
    pub enable_deduping: Option<bool>,

    /// Optional. The threshold for similarity between two suggestions. Acceptable value is \[0.0,
    /// 1.0\], default to 0.8
    pub similarity_threshold: Option<f32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestionDedupingConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enable_deduping: None,
            similarity_threshold: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enable_deduping`](Self::enable_deduping).
    pub fn set_enable_deduping(mut self, value: bool) -> Self {
        self.enable_deduping = Some(value);
        self
    }

    /// Sets [`similarity_threshold`](Self::similarity_threshold).
    pub fn set_similarity_threshold(mut self, value: f32) -> Self {
        self.similarity_threshold = Some(value);
        self
    }
}

impl runtime::Message for SuggestionDedupingConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enableDeduping" => reader.field(&mut self.enable_deduping),
            "similarityThreshold" => reader.field(&mut self.similarity_threshold),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("enableDeduping", &self.enable_deduping);
        writer.field("similarityThreshold", &self.similarity_threshold);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestionDedupingConfig);

/// Summarization context that customer can configure.
///
/// Schema `GoogleCloudDialogflowV2SummarizationContext`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationContext {
    /// Optional. List of few shot examples.
    pub few_shot_examples: Vec<schemas::FewShotExample>,

    /// Optional. The target language of the generated summary. The language code for conversation will
    /// be used if this field is empty. Supported 2.0 and later versions.
    pub output_language_code: Option<String>,

    /// Optional. List of sections. Note it contains both predefined section sand customer defined
    /// sections.
    pub summarization_sections: Vec<schemas::SummarizationSection>,

    /// Optional. Version of the feature. If not set, default to latest version. Current candidates are
    /// \["1.0"\].
    pub version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationContext {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            few_shot_examples: Vec::new(),
            output_language_code: None,
            summarization_sections: Vec::new(),
            version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`few_shot_examples`](Self::few_shot_examples).
    pub fn set_few_shot_examples(
        mut self,
        values: impl IntoIterator<Item = schemas::FewShotExample>,
    ) -> Self {
        self.few_shot_examples = values.into_iter().collect();
        self
    }

    /// Sets [`output_language_code`](Self::output_language_code).
    pub fn set_output_language_code(mut self, value: impl Into<String>) -> Self {
        self.output_language_code = Some(value.into());
        self
    }

    /// Sets [`summarization_sections`](Self::summarization_sections).
    pub fn set_summarization_sections(
        mut self,
        values: impl IntoIterator<Item = schemas::SummarizationSection>,
    ) -> Self {
        self.summarization_sections = values.into_iter().collect();
        self
    }

    /// Sets [`version`](Self::version).
    pub fn set_version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

impl runtime::Message for SummarizationContext {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "fewShotExamples" => reader.field(&mut self.few_shot_examples),
            "outputLanguageCode" => reader.field(&mut self.output_language_code),
            "summarizationSections" => reader.field(&mut self.summarization_sections),
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
        writer.field("fewShotExamples", &self.few_shot_examples);
        writer.field("outputLanguageCode", &self.output_language_code);
        writer.field("summarizationSections", &self.summarization_sections);
        writer.field("version", &self.version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationContext);

/// Represents the section of summarization.
///
/// Schema `GoogleCloudDialogflowV2SummarizationSection`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationSection {
    /// Optional. Definition of the section, for example, "what the customer needs help with or has
    /// question about."
    pub definition: Option<String>,

    /// Optional. Name of the section, for example, "situation".
    pub key: Option<String>,

    /// Optional. Type of the summarization section.
    pub r#type: Option<schemas::SummarizationSectionType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationSection {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            definition: None,
            key: None,
            r#type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`definition`](Self::definition).
    pub fn set_definition(mut self, value: impl Into<String>) -> Self {
        self.definition = Some(value.into());
        self
    }

    /// Sets [`key`](Self::key).
    pub fn set_key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets [`type`](Self::type).
    pub fn set_type(
        mut self,
        value: impl Into<schemas::SummarizationSectionType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl runtime::Message for SummarizationSection {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "definition" => reader.field(&mut self.definition),
            "key" => reader.field(&mut self.key),
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
        writer.field("definition", &self.definition);
        writer.field("key", &self.key);
        writer.field("type", &self.r#type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationSection);

/// List of summarization sections.
///
/// Schema `GoogleCloudDialogflowV2SummarizationSectionList`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SummarizationSectionList {
    /// Optional. Summarization sections.
    pub summarization_sections: Vec<schemas::SummarizationSection>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SummarizationSectionList {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            summarization_sections: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`summarization_sections`](Self::summarization_sections).
    pub fn set_summarization_sections(
        mut self,
        values: impl IntoIterator<Item = schemas::SummarizationSection>,
    ) -> Self {
        self.summarization_sections = values.into_iter().collect();
        self
    }
}

impl runtime::Message for SummarizationSectionList {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "summarizationSections" => reader.field(&mut self.summarization_sections),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("summarizationSections", &self.summarization_sections);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SummarizationSectionList);

/// Type of the summarization section.
///
/// Values of `type` in [`SummarizationSection`].
///
/// [`SummarizationSection`]: crate::v2::schemas::SummarizationSection
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SummarizationSectionType {
    /// Undefined section type, does not return anything. On the wire: `TYPE_UNSPECIFIED`.
    Unspecified,

    /// What the customer needs help with or has question about. Section name: "situation". On the wire:
    /// `SITUATION`.
    Situation,

    /// What the agent does to help the customer. Section name: "action". On the wire: `ACTION`.
    Action,

    /// Result of the customer service. A single word describing the result of the conversation. Section
    /// name: "resolution". On the wire: `RESOLUTION`.
    Resolution,

    /// Reason for cancellation if the customer requests for a cancellation. "N/A" otherwise. Section
    /// name: "reason_for_cancellation". On the wire: `REASON_FOR_CANCELLATION`.
    ReasonForCancellation,

    /// "Unsatisfied" or "Satisfied" depending on the customer's feelings at the end of the
    /// conversation. Section name: "customer_satisfaction". On the wire: `CUSTOMER_SATISFACTION`.
    CustomerSatisfaction,

    /// Key entities extracted from the conversation, such as ticket number, order number, dollar
    /// amount, etc. Section names are prefixed by "entities/". On the wire: `ENTITIES`.
    Entities,

    /// Customer defined sections. On the wire: `CUSTOMER_DEFINED`.
    CustomerDefined,

    /// Concise version of the situation section. This type is only available if type SITUATION is not
    /// selected. On the wire: `SITUATION_CONCISE`.
    SituationConcise,

    /// Concise version of the action section. This type is only available if type ACTION is not
    /// selected. On the wire: `ACTION_CONCISE`.
    ActionConcise,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SummarizationSectionType {
    fn from(name: &str) -> Self {
        match name {
            "TYPE_UNSPECIFIED" => Self::Unspecified,
            "SITUATION" => Self::Situation,
            "ACTION" => Self::Action,
            "RESOLUTION" => Self::Resolution,
            "REASON_FOR_CANCELLATION" => Self::ReasonForCancellation,
            "CUSTOMER_SATISFACTION" => Self::CustomerSatisfaction,
            "ENTITIES" => Self::Entities,
            "CUSTOMER_DEFINED" => Self::CustomerDefined,
            "SITUATION_CONCISE" => Self::SituationConcise,
            "ACTION_CONCISE" => Self::ActionConcise,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SummarizationSectionType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TYPE_UNSPECIFIED",
            Self::Situation => "SITUATION",
            Self::Action => "ACTION",
            Self::Resolution => "RESOLUTION",
            Self::ReasonForCancellation => "REASON_FOR_CANCELLATION",
            Self::CustomerSatisfaction => "CUSTOMER_SATISFACTION",
            Self::Entities => "ENTITIES",
            Self::CustomerDefined => "CUSTOMER_DEFINED",
            Self::SituationConcise => "SITUATION_CONCISE",
            Self::ActionConcise => "ACTION_CONCISE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SummarizationSectionType);
