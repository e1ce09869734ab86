//! Schemas of the feature `conversations`.

use crate::runtime;
use crate::v3beta1::schemas;

/// Represents a conversation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1Conversation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Conversation {
    /// Duration of the conversation.
    pub duration: Option<runtime::Duration>,

    /// Environment of the conversation. Only `name` and `display_name` are filled in this message.
    pub environment: Option<schemas::Environment>,

    /// Flow versions used in the conversation.
    pub flow_versions: std::collections::BTreeMap<String, i64>,

    /// All the Flow the conversation has went through. Only `name` and `display_name` are filled in
    /// this message.
    pub flows: Vec<schemas::Flow>,

    /// All the matched Intent in the conversation. Only `name` and `display_name` are filled in this
    /// message.
    pub intents: Vec<schemas::Intent>,

    /// Interactions of the conversation. Only populated for `GetConversation` and empty for
    /// `ListConversations`.
    pub interactions: Vec<schemas::ConversationInteraction>,

    /// The language of the conversation, which is the language of the first request in the
    /// conversation.
    pub language_code: Option<String>,

    /// Conversation metrics.
    pub metrics: Option<schemas::ConversationMetrics>,

    /// Identifier. The identifier of the conversation. If conversation ID is reused, interactions
    /// happened later than 48 hours of the conversation's create time will be ignored. Format:
    /// `projects//locations//agents//conversations/`
    pub name: Option<String>,

    /// All the Page the conversation has went through. Only `name` and `display_name` are filled in
    /// this message.
    pub pages: Vec<schemas::Page>,

    /// Start time of the conversation, which is the time of the first request of the conversation.
    pub start_time: Option<runtime::Timestamp>,

    /// The type of the conversation.
    pub r#type: Option<schemas::ConversationType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Conversation {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            duration: None,
            environment: None,
            flow_versions: std::collections::BTreeMap::new(),
            flows: Vec::new(),
            intents: Vec::new(),
            interactions: Vec::new(),
            language_code: None,
            metrics: None,
            name: None,
            pages: Vec::new(),
            start_time: None,
            r#type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`duration`](Self::duration).
    pub fn set_duration(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.duration = Some(value.into());
        self
    }

    /// Sets [`environment`](Self::environment).
    pub fn set_environment(mut self, value: schemas::Environment) -> Self {
        self.environment = Some(value);
        self
    }

    /// Sets [`flow_versions`](Self::flow_versions).
    pub fn set_flow_versions(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.flow_versions = values
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }

    /// Sets [`flows`](Self::flows).
    pub fn set_flows(mut self, values: impl IntoIterator<Item = schemas::Flow>) -> Self {
        self.flows = values.into_iter().collect();
        self
    }

    /// Sets [`intents`](Self::intents).
    pub fn set_intents(
        mut self,
        values: impl IntoIterator<Item = schemas::Intent>,
    ) -> Self {
        self.intents = values.into_iter().collect();
        self
    }

    /// Sets [`interactions`](Self::interactions).
    pub fn set_interactions(
        mut self,
        values: impl IntoIterator<Item = schemas::ConversationInteraction>,
    ) -> Self {
        self.interactions = values.into_iter().collect();
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`metrics`](Self::metrics).
    pub fn set_metrics(mut self, value: schemas::ConversationMetrics) -> Self {
        self.metrics = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`pages`](Self::pages).
    pub fn set_pages(mut self, values: impl IntoIterator<Item = schemas::Page>) -> Self {
        self.pages = values.into_iter().collect();
        self
    }

    /// Sets [`start_time`](Self::start_time).
    pub fn set_start_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets [`type`](Self::type).
    pub fn set_type(mut self, value: impl Into<schemas::ConversationType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl runtime::Message for Conversation {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "duration" => reader.field(&mut self.duration),
            "environment" => reader.field(&mut self.environment),
            "flowVersions" => reader.field(&mut self.flow_versions),
            "flows" => reader.field(&mut self.flows),
            "intents" => reader.field(&mut self.intents),
            "interactions" => reader.field(&mut self.interactions),
            "languageCode" => reader.field(&mut self.language_code),
            "metrics" => reader.field(&mut self.metrics),
            "name" => reader.field(&mut self.name),
            "pages" => reader.field(&mut self.pages),
            "startTime" => reader.field(&mut self.start_time),
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
        writer.field("duration", &self.duration);
        writer.field("environment", &self.environment);
        writer.field("flowVersions", &self.flow_versions);
        writer.field("flows", &self.flows);
        writer.field("intents", &self.intents);
        writer.field("interactions", &self.interactions);
        writer.field("languageCode", &self.language_code);
        writer.field("metrics", &self.metrics);
        writer.field("name", &self.name);
        writer.field("pages", &self.pages);
        writer.field("startTime", &self.start_time);
        writer.field("type", &self.r#type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Conversation);

/// Represents an interaction between an end user and a Dialogflow CX agent using V3
/// (Streaming)DetectIntent API, or an interaction between an end user and a Dialogflow CX agent
/// using V2 (Streaming)AnalyzeContent API.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ConversationInteraction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationInteraction {
    /// Answer feedback for the final response.
    pub answer_feedback: Option<schemas::AnswerFeedback>,

    /// The time that the interaction was created.
    pub create_time: Option<runtime::Timestamp>,

    /// Missing transition predicted for the interaction. This field is set only if the interaction
    /// match type was no-match.
    pub missing_transition: Option<schemas::ConversationInteractionMissingTransition>,

    /// The partial responses of the interaction. Empty if there is no partial response in the
    /// interaction. See the partial response documentation.
    pub partial_responses: Vec<schemas::DetectIntentResponse>,

    /// The request of the interaction.
    pub request: Option<schemas::DetectIntentRequest>,

    /// The input text or the transcript of the input audio in the request.
    pub request_utterances: Option<String>,

    /// The final response of the interaction.
    pub response: Option<schemas::DetectIntentResponse>,

    /// The output text or the transcript of the output audio in the responses. If multiple output
    /// messages are returned, they will be concatenated into one.
    pub response_utterances: Option<String>,

    /// Metrics associated with different processing steps. Names and number of steps depend on the
    /// request and can change without a notice.
    pub step_metrics: Vec<schemas::ConversationInteractionStepMetrics>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationInteraction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_feedback: None,
            create_time: None,
            missing_transition: None,
            partial_responses: Vec::new(),
            request: None,
            request_utterances: None,
            response: None,
            response_utterances: None,
            step_metrics: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_feedback`](Self::answer_feedback).
    pub fn set_answer_feedback(mut self, value: schemas::AnswerFeedback) -> Self {
        self.answer_feedback = Some(value);
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`missing_transition`](Self::missing_transition).
    pub fn set_missing_transition(
        mut self,
        value: schemas::ConversationInteractionMissingTransition,
    ) -> Self {
        self.missing_transition = Some(value);
        self
    }

    /// Sets [`partial_responses`](Self::partial_responses).
    pub fn set_partial_responses(
        mut self,
        values: impl IntoIterator<Item = schemas::DetectIntentResponse>,
    ) -> Self {
        self.partial_responses = values.into_iter().collect();
        self
    }

    /// Sets [`request`](Self::request).
    pub fn set_request(mut self, value: schemas::DetectIntentRequest) -> Self {
        self.request = Some(value);
        self
    }

    /// Sets [`request_utterances`](Self::request_utterances).
    pub fn set_request_utterances(mut self, value: impl Into<String>) -> Self {
        self.request_utterances = Some(value.into());
        self
    }

    /// Sets [`response`](Self::response).
    pub fn set_response(mut self, value: schemas::DetectIntentResponse) -> Self {
        self.response = Some(value);
        self
    }

    /// Sets [`response_utterances`](Self::response_utterances).
    pub fn set_response_utterances(mut self, value: impl Into<String>) -> Self {
        self.response_utterances = Some(value.into());
        self
    }

    /// Sets [`step_metrics`](Self::step_metrics).
    pub fn set_step_metrics(
        mut self,
        values: impl IntoIterator<Item = schemas::ConversationInteractionStepMetrics>,
    ) -> Self {
        self.step_metrics = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ConversationInteraction {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerFeedback" => reader.field(&mut self.answer_feedback),
            "createTime" => reader.field(&mut self.create_time),
            "missingTransition" => reader.field(&mut self.missing_transition),
            "partialResponses" => reader.field(&mut self.partial_responses),
            "request" => reader.field(&mut self.request),
            "requestUtterances" => reader.field(&mut self.request_utterances),
            "response" => reader.field(&mut self.response),
            "responseUtterances" => reader.field(&mut self.response_utterances),
            "stepMetrics" => reader.field(&mut self.step_metrics),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("answerFeedback", &self.answer_feedback);
        writer.field("createTime", &self.create_time);
        writer.field("missingTransition", &self.missing_transition);
        writer.field("partialResponses", &self.partial_responses);
        writer.field("request", &self.request);
        writer.field("requestUtterances", &self.request_utterances);
        writer.field("response", &self.response);
        writer.field("responseUtterances", &self.response_utterances);
        writer.field("stepMetrics", &self.step_metrics);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationInteraction);

/// Information collected for DF CX agents in case NLU predicted an intent that was filtered out as
/// being inactive which may indicate a missing transition and/or absent functionality.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ConversationInteractionMissingTransition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationInteractionMissingTransition {
    /// Name of the intent that could have triggered.
    pub intent_display_name: Option<String>,

    /// Score of the above intent. The higher it is the more likely a transition was missed on a given
    /// page.
    pub score: Option<f32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationInteractionMissingTransition {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            intent_display_name: None,
            score: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`intent_display_name`](Self::intent_display_name).
    pub fn set_intent_display_name(mut self, value: impl Into<String>) -> Self {
        self.intent_display_name = Some(value.into());
        self
    }

    /// Sets [`score`](Self::score).
    pub fn set_score(mut self, value: f32) -> Self {
        self.score = Some(value);
        self
    }
}

impl runtime::Message for ConversationInteractionMissingTransition {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "intentDisplayName" => reader.field(&mut self.intent_display_name),
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
        writer.field("intentDisplayName", &self.intent_display_name);
        writer.field("score", &self.score);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationInteractionMissingTransition);

/// Metrics of each processing step.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ConversationInteractionStepMetrics`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationInteractionStepMetrics {
    /// Processing latency of the step.
    pub latency: Option<runtime::Duration>,

    /// Name of the request processing step.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationInteractionStepMetrics {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            latency: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`latency`](Self::latency).
    pub fn set_latency(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.latency = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for ConversationInteractionStepMetrics {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "latency" => reader.field(&mut self.latency),
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
        writer.field("latency", &self.latency);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationInteractionStepMetrics);

/// Represents metrics for the conversation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ConversationMetrics`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationMetrics {
    /// The average confidence all of the Match in the conversation. Values range from 0.0 (completely
    /// uncertain) to 1.0 (completely certain).
    pub average_match_confidence: Option<f32>,

    /// A signal that indicates the interaction with the Dialogflow agent has ended. If any response has
    /// the [ResponseMessage.end_interaction] signal, this is set to true.
    ///
    /// [ResponseMessage.end_interaction]: field@crate::v3beta1::schemas::ResponseMessage::end_interaction
    pub has_end_interaction: Option<bool>,

    /// Hands off conversation to a human agent. If any response has the
    /// ResponseMessage.live_agent_handoffsignal, this is set to true.
    pub has_live_agent_handoff: Option<bool>,

    /// Duration of all the input's audio in the conversation.
    pub input_audio_duration: Option<runtime::Duration>,

    /// The number of interactions in the conversation.
    pub interaction_count: Option<i32>,

    /// Match type counts.
    pub match_type_count: Option<schemas::ConversationMetricsMatchTypeCount>,

    /// Maximum latency of the Webhook calls in the conversation.
    pub max_webhook_latency: Option<runtime::Duration>,

    /// Duration of all the output's audio in the conversation.
    pub output_audio_duration: Option<runtime::Duration>,

    /// Query input counts.
    pub query_input_count: Option<schemas::ConversationMetricsQueryInputCount>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationMetrics {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            average_match_confidence: None,
            has_end_interaction: None,
            has_live_agent_handoff: None,
            input_audio_duration: None,
            interaction_count: None,
            match_type_count: None,
            max_webhook_latency: None,
            output_audio_duration: None,
            query_input_count: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`average_match_confidence`](Self::average_match_confidence).
    pub fn set_average_match_confidence(mut self, value: f32) -> Self {
        self.average_match_confidence = Some(value);
        self
    }

    /// Sets [`has_end_interaction`](Self::has_end_interaction).
    pub fn set_has_end_interaction(mut self, value: bool) -> Self {
        self.has_end_interaction = Some(value);
        self
    }

    /// Sets [`has_live_agent_handoff`](Self::has_live_agent_handoff).
    pub fn set_has_live_agent_handoff(mut self, value: bool) -> Self {
        self.has_live_agent_handoff = Some(value);
        self
    }

    /// Sets [`input_audio_duration`](Self::input_audio_duration).
    pub fn set_input_audio_duration(
        mut self,
        value: impl Into<runtime::Duration>,
    ) -> Self {
        self.input_audio_duration = Some(value.into());
        self
    }

    /// Sets [`interaction_count`](Self::interaction_count).
    pub fn set_interaction_count(mut self, value: i32) -> Self {
        self.interaction_count = Some(value);
        self
    }

    /// Sets [`match_type_count`](Self::match_type_count).
    pub fn set_match_type_count(
        mut self,
        value: schemas::ConversationMetricsMatchTypeCount,
    ) -> Self {
        self.match_type_count = Some(value);
        self
    }

    /// Sets [`max_webhook_latency`](Self::max_webhook_latency).
    pub fn set_max_webhook_latency(
        mut self,
        value: impl Into<runtime::Duration>,
    ) -> Self {
        self.max_webhook_latency = Some(value.into());
        self
    }

    /// Sets [`output_audio_duration`](Self::output_audio_duration).
    pub fn set_output_audio_duration(
        mut self,
        value: impl Into<runtime::Duration>,
    ) -> Self {
        self.output_audio_duration = Some(value.into());
        self
    }

    /// Sets [`query_input_count`](Self::query_input_count).
    pub fn set_query_input_count(
        mut self,
        value: schemas::ConversationMetricsQueryInputCount,
    ) -> Self {
        self.query_input_count = Some(value);
        self
    }
}

impl runtime::Message for ConversationMetrics {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "averageMatchConfidence" => reader.field(&mut self.average_match_confidence),
            "hasEndInteraction" => reader.field(&mut self.has_end_interaction),
            "hasLiveAgentHandoff" => reader.field(&mut self.has_live_agent_handoff),
            "inputAudioDuration" => reader.field(&mut self.input_audio_duration),
            "interactionCount" => reader.field(&mut self.interaction_count),
            "matchTypeCount" => reader.field(&mut self.match_type_count),
            "maxWebhookLatency" => reader.field(&mut self.max_webhook_latency),
            "outputAudioDuration" => reader.field(&mut self.output_audio_duration),
            "queryInputCount" => reader.field(&mut self.query_input_count),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("averageMatchConfidence", &self.average_match_confidence);
        writer.field("hasEndInteraction", &self.has_end_interaction);
        writer.field("hasLiveAgentHandoff", &self.has_live_agent_handoff);
        writer.field("inputAudioDuration", &self.input_audio_duration);
        writer.field("interactionCount", &self.interaction_count);
        writer.field("matchTypeCount", &self.match_type_count);
        writer.field("maxWebhookLatency", &self.max_webhook_latency);
        writer.field("outputAudioDuration", &self.output_audio_duration);
        writer.field("queryInputCount", &self.query_input_count);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationMetrics);

/// Count by [Match.MatchType] of the matches in the conversation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ConversationMetricsMatchTypeCount`.
///
/// [Match.MatchType]: crate::v3beta1::schemas::MatchMatchType
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationMetricsMatchTypeCount {
    /// The number of matches with type [Match.MatchType.DIRECT_INTENT].
    ///
    /// [Match.MatchType.DIRECT_INTENT]: variant@crate::v3beta1::schemas::MatchMatchType::DirectIntent
    pub direct_intent_count: Option<i32>,

    /// The number of matches with type [Match.MatchType.EVENT].
    ///
    /// [Match.MatchType.EVENT]: variant@crate::v3beta1::schemas::MatchMatchType::Event
    pub event_count: Option<i32>,

    /// The number of matches with type [Match.MatchType.INTENT].
    ///
    /// [Match.MatchType.INTENT]: variant@crate::v3beta1::schemas::MatchMatchType::Intent
    pub intent_count: Option<i32>,

    /// The number of matches with type [Match.MatchType.NO_INPUT].
    ///
    /// [Match.MatchType.NO_INPUT]: variant@crate::v3beta1::schemas::MatchMatchType::NoInput
    pub no_input_count: Option<i32>,

    /// The number of matches with type [Match.MatchType.NO_MATCH].
    ///
    /// [Match.MatchType.NO_MATCH]: variant@crate::v3beta1::schemas::MatchMatchType::NoMatch
    pub no_match_count: Option<i32>,

    /// The number of matches with type [Match.MatchType.PARAMETER_FILLING].
    ///
    /// [Match.MatchType.PARAMETER_FILLING]: variant@crate::v3beta1::schemas::MatchMatchType::ParameterFilling
    pub parameter_filling_count: Option<i32>,

    /// The number of matches with type [Match.MatchType.MATCH_TYPE_UNSPECIFIED].
    ///
    /// [Match.MatchType.MATCH_TYPE_UNSPECIFIED]: variant@crate::v3beta1::schemas::MatchMatchType::Unspecified
    pub unspecified_count: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationMetricsMatchTypeCount {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            direct_intent_count: None,
            event_count: None,
            intent_count: None,
            no_input_count: None,
            no_match_count: None,
            parameter_filling_count: None,
            unspecified_count: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`direct_intent_count`](Self::direct_intent_count).
    pub fn set_direct_intent_count(mut self, value: i32) -> Self {
        self.direct_intent_count = Some(value);
        self
    }

    /// Sets [`event_count`](Self::event_count).
    pub fn set_event_count(mut self, value: i32) -> Self {
        self.event_count = Some(value);
        self
    }

    /// Sets [`intent_count`](Self::intent_count).
    pub fn set_intent_count(mut self, value: i32) -> Self {
        self.intent_count = Some(value);
        self
    }

    /// Sets [`no_input_count`](Self::no_input_count).
    pub fn set_no_input_count(mut self, value: i32) -> Self {
        self.no_input_count = Some(value);
        self
    }

    /// Sets [`no_match_count`](Self::no_match_count).
    pub fn set_no_match_count(mut self, value: i32) -> Self {
        self.no_match_count = Some(value);
        self
    }

    /// Sets [`parameter_filling_count`](Self::parameter_filling_count).
    pub fn set_parameter_filling_count(mut self, value: i32) -> Self {
        self.parameter_filling_count = Some(value);
        self
    }

    /// Sets [`unspecified_count`](Self::unspecified_count).
    pub fn set_unspecified_count(mut self, value: i32) -> Self {
        self.unspecified_count = Some(value);
        self
    }
}

impl runtime::Message for ConversationMetricsMatchTypeCount {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "directIntentCount" => reader.field(&mut self.direct_intent_count),
            "eventCount" => reader.field(&mut self.event_count),
            "intentCount" => reader.field(&mut self.intent_count),
            "noInputCount" => reader.field(&mut self.no_input_count),
            "noMatchCount" => reader.field(&mut self.no_match_count),
            "parameterFillingCount" => reader.field(&mut self.parameter_filling_count),
            "unspecifiedCount" => reader.field(&mut self.unspecified_count),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("directIntentCount", &self.direct_intent_count);
        writer.field("eventCount", &self.event_count);
        writer.field("intentCount", &self.intent_count);
        writer.field("noInputCount", &self.no_input_count);
        writer.field("noMatchCount", &self.no_match_count);
        writer.field("parameterFillingCount", &self.parameter_filling_count);
        writer.field("unspecifiedCount", &self.unspecified_count);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationMetricsMatchTypeCount);

/// Count by types of [QueryInput] of the requests in the conversation.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ConversationMetricsQueryInputCount`.
///
/// [QueryInput]: crate::v3beta1::schemas::QueryInput
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationMetricsQueryInputCount {
    /// The number of [AudioInput] in the conversation.
    ///
    /// [AudioInput]: crate::v3beta1::schemas::AudioInput
    pub audio_count: Option<i32>,

    /// The number of [DtmfInput] in the conversation.
    ///
    /// [DtmfInput]: crate::v3beta1::schemas::DtmfInput
    pub dtmf_count: Option<i32>,

    /// The number of [EventInput] in the conversation.
    ///
    /// [EventInput]: crate::v3beta1::schemas::EventInput
    pub event_count: Option<i32>,

    /// The number of [IntentInput] in the conversation.
    ///
    /// [IntentInput]: crate::v3beta1::schemas::IntentInput
    pub intent_count: Option<i32>,

    /// The number of [TextInput] in the conversation.
    ///
    /// [TextInput]: crate::v3beta1::schemas::TextInput
    pub text_count: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationMetricsQueryInputCount {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio_count: None,
            dtmf_count: None,
            event_count: None,
            intent_count: None,
            text_count: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`audio_count`](Self::audio_count).
    pub fn set_audio_count(mut self, value: i32) -> Self {
        self.audio_count = Some(value);
        self
    }

    /// Sets [`dtmf_count`](Self::dtmf_count).
    pub fn set_dtmf_count(mut self, value: i32) -> Self {
        self.dtmf_count = Some(value);
        self
    }

    /// Sets [`event_count`](Self::event_count).
    pub fn set_event_count(mut self, value: i32) -> Self {
        self.event_count = Some(value);
        self
    }

    /// Sets [`intent_count`](Self::intent_count).
    pub fn set_intent_count(mut self, value: i32) -> Self {
        self.intent_count = Some(value);
        self
    }

    /// Sets [`text_count`](Self::text_count).
    pub fn set_text_count(mut self, value: i32) -> Self {
        self.text_count = Some(value);
        self
    }
}

impl runtime::Message for ConversationMetricsQueryInputCount {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "audioCount" => reader.field(&mut self.audio_count),
            "dtmfCount" => reader.field(&mut self.dtmf_count),
            "eventCount" => reader.field(&mut self.event_count),
            "intentCount" => reader.field(&mut self.intent_count),
            "textCount" => reader.field(&mut self.text_count),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("audioCount", &self.audio_count);
        writer.field("dtmfCount", &self.dtmf_count);
        writer.field("eventCount", &self.event_count);
        writer.field("intentCount", &self.intent_count);
        writer.field("textCount", &self.text_count);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationMetricsQueryInputCount);

/// The type of the conversation.
///
/// Values of `type` in [`Conversation`].
///
/// [`Conversation`]: crate::v3beta1::schemas::Conversation
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConversationType {
    /// Not specified. This value should never be used. On the wire: `TYPE_UNSPECIFIED`.
    Unspecified,

    /// Audio conversation. A conversation is classified as an audio conversation if any request has STT
    /// input audio or any response has TTS output audio. On the wire: `AUDIO`.
    Audio,

    /// Text conversation. A conversation is classified as a text conversation if any request has text
    /// input and no request has STT input audio and no response has TTS output audio. On the wire:
    /// `TEXT`.
    Text,

    /// Default conversation type for a conversation. A conversation is classified as undetermined if
    /// none of the requests contain text or audio input (eg. event or intent input). On the wire:
    /// `UNDETERMINED`.
    Undetermined,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ConversationType {
    fn from(name: &str) -> Self {
        match name {
            "TYPE_UNSPECIFIED" => Self::Unspecified,
            "AUDIO" => Self::Audio,
            "TEXT" => Self::Text,
            "UNDETERMINED" => Self::Undetermined,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ConversationType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TYPE_UNSPECIFIED",
            Self::Audio => "AUDIO",
            Self::Text => "TEXT",
            Self::Undetermined => "UNDETERMINED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ConversationType);

/// The response message for [Conversations.ListConversations].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ListConversationsResponse`.
///
/// [Conversations.ListConversations]: crate::v3beta1::projects::locations::agents::conversations::Conversations::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListConversationsResponse {
    /// The list of conversations. There will be a maximum number of items returned based on the
    /// page_size field. The returned conversations will be sorted by start_time in descending order
    /// (newest conversation first).
    pub conversations: Vec<schemas::Conversation>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListConversationsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversations: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversations`](Self::conversations).
    pub fn set_conversations(
        mut self,
        values: impl IntoIterator<Item = schemas::Conversation>,
    ) -> Self {
        self.conversations = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListConversationsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversations" => reader.field(&mut self.conversations),
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
        writer.field("conversations", &self.conversations);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListConversationsResponse);
