//! Schemas of the feature `stateless-suggestion`.

use crate::runtime;
use crate::v2beta1::schemas;

/// The request message for [Conversations.GenerateStatelessSuggestion].
///
/// Schema `GoogleCloudDialogflowV2beta1GenerateStatelessSuggestionRequest`.
///
/// [Conversations.GenerateStatelessSuggestion]: crate::v2beta1::projects::locations::stateless_suggestion::StatelessSuggestion::generate
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateStatelessSuggestionRequest {
    /// Optional. A section of ingested context information. The key is the name of the context
    /// reference and the value contains the contents of the context reference. The key is used to
    /// incorporate ingested context references to enhance the generator.
    pub context_references: std::collections::BTreeMap<
        String,
        schemas::ConversationContextReference,
    >,

    /// Optional. Context of the conversation, including transcripts.
    pub conversation_context: Option<schemas::ConversationContext>,

    /// Uncreated generator. It should be a complete generator that includes all information about the
    /// generator.
    pub generator: Option<schemas::Generator>,

    /// The resource name of the existing created generator. Format: `projects//locations//generators/`
    pub generator_name: Option<String>,

    /// Optional. Name of the CX SecuritySettings which is used to redact generated response. If this
    /// field is empty, try to fetch v2 security_settings, which is a project level setting. If this
    /// field is empty and no v2 security_settings set up in this project, no redaction will be done.
    /// Format: `projects//locations//securitySettings/`.
    pub security_settings: Option<String>,

    /// Optional. A list of trigger events. Generator will be triggered only if it's trigger event is
    /// included here.
    pub trigger_events: Vec<schemas::GenerateStatelessSuggestionRequestTriggerEvents>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GenerateStatelessSuggestionRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            context_references: std::collections::BTreeMap::new(),
            conversation_context: None,
            generator: None,
            generator_name: None,
            security_settings: None,
            trigger_events: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`context_references`](Self::context_references).
    pub fn set_context_references(
        mut self,
        values: impl IntoIterator<
            Item = (impl Into<String>, schemas::ConversationContextReference),
        >,
    ) -> Self {
        self.context_references = values
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }

    /// Sets [`conversation_context`](Self::conversation_context).
    pub fn set_conversation_context(
        mut self,
        value: schemas::ConversationContext,
    ) -> Self {
        self.conversation_context = Some(value);
        self
    }

    /// Sets [`generator`](Self::generator).
    pub fn set_generator(mut self, value: schemas::Generator) -> Self {
        self.generator = Some(value);
        self
    }

    /// Sets [`generator_name`](Self::generator_name).
    pub fn set_generator_name(mut self, value: impl Into<String>) -> Self {
        self.generator_name = Some(value.into());
        self
    }

    /// Sets [`security_settings`](Self::security_settings).
    pub fn set_security_settings(mut self, value: impl Into<String>) -> Self {
        self.security_settings = Some(value.into());
        self
    }

    /// Sets [`trigger_events`](Self::trigger_events).
    pub fn set_trigger_events(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<schemas::GenerateStatelessSuggestionRequestTriggerEvents>,
        >,
    ) -> Self {
        self.trigger_events = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for GenerateStatelessSuggestionRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "contextReferences" => reader.field(&mut self.context_references),
            "conversationContext" => reader.field(&mut self.conversation_context),
            "generator" => reader.field(&mut self.generator),
            "generatorName" => reader.field(&mut self.generator_name),
            "securitySettings" => reader.field(&mut self.security_settings),
            "triggerEvents" => reader.field(&mut self.trigger_events),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("contextReferences", &self.context_references);
        writer.field("conversationContext", &self.conversation_context);
        writer.field("generator", &self.generator);
        writer.field("generatorName", &self.generator_name);
        writer.field("securitySettings", &self.security_settings);
        writer.field("triggerEvents", &self.trigger_events);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GenerateStatelessSuggestionRequest);

/// Values of `triggerEvents` in [`GenerateStatelessSuggestionRequest`].
///
/// [`GenerateStatelessSuggestionRequest`]: crate::v2beta1::schemas::GenerateStatelessSuggestionRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GenerateStatelessSuggestionRequestTriggerEvents {
    /// Default value for TriggerEvent. On the wire: `TRIGGER_EVENT_UNSPECIFIED`.
    Unspecified,

    /// Triggers when each chat message or voice utterance ends. On the wire: `END_OF_UTTERANCE`.
    EndOfUtterance,

    /// Triggers on the conversation manually by API calls, such as
    /// [Conversations.GenerateStatelessSuggestion] and Conversations.GenerateSuggestions. On the wire:
    /// `MANUAL_CALL`.
    ///
    /// [Conversations.GenerateStatelessSuggestion]: crate::v2beta1::projects::locations::stateless_suggestion::StatelessSuggestion::generate
    ManualCall,

    /// Triggers after each customer message only. On the wire: `CUSTOMER_MESSAGE`.
    CustomerMessage,

    /// Triggers after each agent message only. On the wire: `AGENT_MESSAGE`.
    AgentMessage,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for GenerateStatelessSuggestionRequestTriggerEvents {
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

impl runtime::OpenEnum for GenerateStatelessSuggestionRequestTriggerEvents {
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

runtime::open_enum_as_name!(GenerateStatelessSuggestionRequestTriggerEvents);

/// The response message for [Conversations.GenerateStatelessSuggestion].
///
/// Schema `GoogleCloudDialogflowV2beta1GenerateStatelessSuggestionResponse`.
///
/// [Conversations.GenerateStatelessSuggestion]: crate::v2beta1::projects::locations::stateless_suggestion::StatelessSuggestion::generate
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateStatelessSuggestionResponse {
    /// Required. Generated suggestion for a conversation.
    pub generator_suggestion: Option<schemas::GeneratorSuggestion>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GenerateStatelessSuggestionResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            generator_suggestion: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`generator_suggestion`](Self::generator_suggestion).
    pub fn set_generator_suggestion(
        mut self,
        value: schemas::GeneratorSuggestion,
    ) -> Self {
        self.generator_suggestion = Some(value);
        self
    }
}

impl runtime::Message for GenerateStatelessSuggestionResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "generatorSuggestion" => reader.field(&mut self.generator_suggestion),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("generatorSuggestion", &self.generator_suggestion);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GenerateStatelessSuggestionResponse);
