//! Schemas of the feature `participants`.

use crate::runtime;
use crate::v2beta1::schemas;

/// The request message for [Participants.AnalyzeContent].
///
/// Schema `GoogleCloudDialogflowV2beta1AnalyzeContentRequest`.
///
/// [Participants.AnalyzeContent]: crate::v2beta1::projects::conversations::participants::Participants::analyze_content
#[derive(Clone)]
#[non_exhaustive]
pub struct AnalyzeContentRequest {
    /// Parameters for a human assist query.
    pub assist_query_params: Option<schemas::AssistQueryParameters>,

    /// The natural language speech audio to be processed.
    pub audio_input: Option<schemas::AudioInput>,

    /// The unique identifier of the Dialogflow CX page to override the `current_page` in the session.
    /// Format: `projects//locations//agents//flows//pages/`. If `cx_current_page` is specified, the
    /// previous state of the session will be ignored by Dialogflow CX, including the previous page and
    /// the previous session parameters. In most cases, `cx_current_page` and `cx_parameters` should be
    /// configured together to direct a session to a specific state. Note: this field should only be
    /// used if you are connecting to a Dialogflow CX agent.
    pub cx_current_page: Option<String>,

    /// Additional parameters to be put into Dialogflow CX session parameters. To remove a parameter
    /// from the session, clients should explicitly set the parameter value to null. Note: this field
    /// should only be used if you are connecting to a Dialogflow CX agent.
    pub cx_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// An input event to send to Dialogflow.
    pub event_input: Option<schemas::EventInput>,

    /// The intent to be triggered on V3 agent.
    pub intent_input: Option<schemas::IntentInput>,

    /// Optional. The send time of the message from end user or human agent's perspective. It is used
    /// for identifying the same message under one participant. For BatchCreateMessages API only: Given
    /// two messages under the same participant:
    ///
    /// - If send time are different regardless of whether the content of the messages are exactly the
    ///   same, the conversation will regard them as two distinct messages sent by the participant.
    /// - If send time is the same regardless of whether the content of the messages are exactly the
    ///   same, the conversation will regard them as same message, and ignore the message received
    ///   later. If the value is not provided, a new request will always be regarded as a new message
    ///   without any de-duplication.
    pub message_send_time: Option<runtime::Timestamp>,

    /// Parameters for a Dialogflow virtual-agent query.
    pub query_params: Option<schemas::QueryParameters>,

    /// Speech synthesis configuration. The speech synthesis settings for a virtual agent that may be
    /// configured for the associated conversation profile are not used when calling AnalyzeContent. If
    /// this configuration is not supplied, speech synthesis is disabled.
    pub reply_audio_config: Option<schemas::OutputAudioConfig>,

    /// A unique identifier for this request. Restricted to 36 ASCII characters. A random UUID is
    /// recommended. This request is only idempotent if a `request_id` is provided.
    pub request_id: Option<String>,

    /// An input representing the selection of a suggestion.
    pub suggestion_input: Option<schemas::SuggestionInput>,

    /// The natural language text to be processed.
    pub text_input: Option<schemas::TextInput>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AnalyzeContentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            assist_query_params: None,
            audio_input: None,
            cx_current_page: None,
            cx_parameters: None,
            event_input: None,
            intent_input: None,
            message_send_time: None,
            query_params: None,
            reply_audio_config: None,
            request_id: None,
            suggestion_input: None,
            text_input: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`assist_query_params`](Self::assist_query_params).
    pub fn set_assist_query_params(
        mut self,
        value: schemas::AssistQueryParameters,
    ) -> Self {
        self.assist_query_params = Some(value);
        self
    }

    /// Sets [`audio_input`](Self::audio_input).
    pub fn set_audio_input(mut self, value: schemas::AudioInput) -> Self {
        self.audio_input = Some(value);
        self
    }

    /// Sets [`cx_current_page`](Self::cx_current_page).
    pub fn set_cx_current_page(mut self, value: impl Into<String>) -> Self {
        self.cx_current_page = Some(value.into());
        self
    }

    /// Sets [`cx_parameters`](Self::cx_parameters).
    pub fn set_cx_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.cx_parameters = Some(value.into());
        self
    }

    /// Sets [`event_input`](Self::event_input).
    pub fn set_event_input(mut self, value: schemas::EventInput) -> Self {
        self.event_input = Some(value);
        self
    }

    /// Sets [`intent_input`](Self::intent_input).
    pub fn set_intent_input(mut self, value: schemas::IntentInput) -> Self {
        self.intent_input = Some(value);
        self
    }

    /// Sets [`message_send_time`](Self::message_send_time).
    pub fn set_message_send_time(
        mut self,
        value: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.message_send_time = Some(value.into());
        self
    }

    /// Sets [`query_params`](Self::query_params).
    pub fn set_query_params(mut self, value: schemas::QueryParameters) -> Self {
        self.query_params = Some(value);
        self
    }

    /// Sets [`reply_audio_config`](Self::reply_audio_config).
    pub fn set_reply_audio_config(mut self, value: schemas::OutputAudioConfig) -> Self {
        self.reply_audio_config = Some(value);
        self
    }

    /// Sets [`request_id`](Self::request_id).
    pub fn set_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }

    /// Sets [`suggestion_input`](Self::suggestion_input).
    pub fn set_suggestion_input(mut self, value: schemas::SuggestionInput) -> Self {
        self.suggestion_input = Some(value);
        self
    }

    /// Sets [`text_input`](Self::text_input).
    pub fn set_text_input(mut self, value: schemas::TextInput) -> Self {
        self.text_input = Some(value);
        self
    }
}

impl runtime::Message for AnalyzeContentRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "assistQueryParams" => reader.field(&mut self.assist_query_params),
            "audioInput" => reader.field(&mut self.audio_input),
            "cxCurrentPage" => reader.field(&mut self.cx_current_page),
            "cxParameters" => reader.field(&mut self.cx_parameters),
            "eventInput" => reader.field(&mut self.event_input),
            "intentInput" => reader.field(&mut self.intent_input),
            "messageSendTime" => reader.field(&mut self.message_send_time),
            "queryParams" => reader.field(&mut self.query_params),
            "replyAudioConfig" => reader.field(&mut self.reply_audio_config),
            "requestId" => reader.field(&mut self.request_id),
            "suggestionInput" => reader.field(&mut self.suggestion_input),
            "textInput" => reader.field(&mut self.text_input),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("assistQueryParams", &self.assist_query_params);
        writer.field("audioInput", &self.audio_input);
        writer.field("cxCurrentPage", &self.cx_current_page);
        writer.field("cxParameters", &self.cx_parameters);
        writer.field("eventInput", &self.event_input);
        writer.field("intentInput", &self.intent_input);
        writer.field("messageSendTime", &self.message_send_time);
        writer.field("queryParams", &self.query_params);
        writer.field("replyAudioConfig", &self.reply_audio_config);
        writer.field("requestId", &self.request_id);
        writer.field("suggestionInput", &self.suggestion_input);
        writer.field("textInput", &self.text_input);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AnalyzeContentRequest);

/// The response message for [Participants.AnalyzeContent].
///
/// Schema `GoogleCloudDialogflowV2beta1AnalyzeContentResponse`.
///
/// [Participants.AnalyzeContent]: crate::v2beta1::projects::conversations::participants::Participants::analyze_content
#[derive(Clone)]
#[non_exhaustive]
pub struct AnalyzeContentResponse {
    /// Optional. Only set if a Dialogflow automated agent has responded. Note that:
    /// AutomatedAgentReply.detect_intent_response.output_audio and
    /// AutomatedAgentReply.detect_intent_response.output_audio_config are always empty, use reply_audio
    /// instead.
    pub automated_agent_reply: Option<schemas::AutomatedAgentReply>,

    /// Indicates the parameters of DTMF.
    pub dtmf_parameters: Option<schemas::DtmfParameters>,

    /// The suggestions for end user. The order is the same as
    /// HumanAgentAssistantConfig.SuggestionConfig.feature_configs of
    /// HumanAgentAssistantConfig.end_user_suggestion_config. Same as human_agent_suggestion_results,
    /// any failure of Agent Assist features will not lead to the overall failure of an AnalyzeContent
    /// API call. Instead, the features will fail silently with the error field set in the corresponding
    /// [SuggestionResult].
    ///
    /// [SuggestionResult]: crate::v2beta1::schemas::SuggestionResult
    pub end_user_suggestion_results: Vec<schemas::SuggestionResult>,

    /// The suggestions for most recent human agent. The order is the same as
    /// HumanAgentAssistantConfig.SuggestionConfig.feature_configs of
    /// HumanAgentAssistantConfig.human_agent_suggestion_config. Note that any failure of Agent Assist
    /// features will not lead to the overall failure of an AnalyzeContent API call. Instead, the
    /// features will fail silently with the error field set in the corresponding [SuggestionResult].
    ///
    /// [SuggestionResult]: crate::v2beta1::schemas::SuggestionResult
    pub human_agent_suggestion_results: Vec<schemas::SuggestionResult>,

    /// Output only. Message analyzed by CCAI.
    pub message: Option<schemas::Message>,

    /// Optional. The audio data bytes encoded as specified in the request. This field is set if: -
    /// `reply_audio_config` was specified in the request, or - The automated agent responded with audio
    /// to play to the user. In such case, `reply_audio.config` contains settings used to synthesize the
    /// speech. In some scenarios, multiple output audio fields may be present in the response
    /// structure. In these cases, only the top-most-level audio output has content.
    pub reply_audio: Option<schemas::OutputAudio>,

    /// Output only. The output text content. This field is set if the automated agent responded with
    /// text to show to the user.
    pub reply_text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AnalyzeContentResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            automated_agent_reply: None,
            dtmf_parameters: None,
            end_user_suggestion_results: Vec::new(),
            human_agent_suggestion_results: Vec::new(),
            message: None,
            reply_audio: None,
            reply_text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`automated_agent_reply`](Self::automated_agent_reply).
    pub fn set_automated_agent_reply(
        mut self,
        value: schemas::AutomatedAgentReply,
    ) -> Self {
        self.automated_agent_reply = Some(value);
        self
    }

    /// Sets [`dtmf_parameters`](Self::dtmf_parameters).
    pub fn set_dtmf_parameters(mut self, value: schemas::DtmfParameters) -> Self {
        self.dtmf_parameters = Some(value);
        self
    }

    /// Sets [`end_user_suggestion_results`](Self::end_user_suggestion_results).
    pub fn set_end_user_suggestion_results(
        mut self,
        values: impl IntoIterator<Item = schemas::SuggestionResult>,
    ) -> Self {
        self.end_user_suggestion_results = values.into_iter().collect();
        self
    }

    /// Sets [`human_agent_suggestion_results`](Self::human_agent_suggestion_results).
    pub fn set_human_agent_suggestion_results(
        mut self,
        values: impl IntoIterator<Item = schemas::SuggestionResult>,
    ) -> Self {
        self.human_agent_suggestion_results = values.into_iter().collect();
        self
    }

    /// Sets [`message`](Self::message).
    pub fn set_message(mut self, value: schemas::Message) -> Self {
        self.message = Some(value);
        self
    }

    /// Sets [`reply_audio`](Self::reply_audio).
    pub fn set_reply_audio(mut self, value: schemas::OutputAudio) -> Self {
        self.reply_audio = Some(value);
        self
    }

    /// Sets [`reply_text`](Self::reply_text).
    pub fn set_reply_text(mut self, value: impl Into<String>) -> Self {
        self.reply_text = Some(value.into());
        self
    }
}

impl runtime::Message for AnalyzeContentResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "automatedAgentReply" => reader.field(&mut self.automated_agent_reply),
            "dtmfParameters" => reader.field(&mut self.dtmf_parameters),
            "endUserSuggestionResults" => {
                reader.field(&mut self.end_user_suggestion_results)
            }
            "humanAgentSuggestionResults" => {
                reader.field(&mut self.human_agent_suggestion_results)
            }
            "message" => reader.field(&mut self.message),
            "replyAudio" => reader.field(&mut self.reply_audio),
            "replyText" => reader.field(&mut self.reply_text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("automatedAgentReply", &self.automated_agent_reply);
        writer.field("dtmfParameters", &self.dtmf_parameters);
        writer.field("endUserSuggestionResults", &self.end_user_suggestion_results);
        writer
            .field("humanAgentSuggestionResults", &self.human_agent_suggestion_results);
        writer.field("message", &self.message);
        writer.field("replyAudio", &self.reply_audio);
        writer.field("replyText", &self.reply_text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AnalyzeContentResponse);

/// Represents the natural language speech audio to be processed.
///
/// Schema `GoogleCloudDialogflowV2beta1AudioInput`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AudioInput {
    /// Required. The natural language speech audio to be processed. A single request can contain up to
    /// 2 minutes of speech audio data. The transcribed text cannot contain more than 256 bytes for
    /// virtual agent interactions.
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

/// Represents a response from an automated agent.
///
/// Schema `GoogleCloudDialogflowV2beta1AutomatedAgentReply`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomatedAgentReply {
    /// Indicates whether the partial automated agent reply is interruptible when a later reply message
    /// arrives. e.g. if the agent specified some music as partial response, it can be cancelled.
    pub allow_cancellation: Option<bool>,

    /// AutomatedAgentReply type.
    pub automated_agent_reply_type: Option<
        schemas::AutomatedAgentReplyAutomatedAgentReplyType,
    >,

    /// The auth code for accessing Call Companion UI.
    pub call_companion_auth_code: Option<bytes::Bytes>,

    /// The unique identifier of the current Dialogflow CX conversation page. Format:
    /// `projects//locations//agents//flows//pages/`.
    pub cx_current_page: Option<String>,

    /// The collection of current Dialogflow CX agent session parameters at the time of this response.
    /// Deprecated: Use `parameters` instead.
    #[deprecated]
    pub cx_session_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Response of the Dialogflow Sessions.DetectIntent call.
    pub detect_intent_response: Option<schemas::DetectIntentResponse>,

    /// Event name if an event is triggered for the query.
    pub event: Option<String>,

    /// Name of the intent if an intent is matched for the query. For a V2 query, the value format is
    /// `projects//locations/ /agent/intents/`. For a V3 query, the value format is
    /// `projects//locations/ /agents//intents/`.
    pub intent: Option<String>,

    /// The confidence of the match. Values range from 0.0 (completely uncertain) to 1.0 (completely
    /// certain). This value is for informational purpose only and is only used to help match the best
    /// intent within the classification threshold. This value may change for the same end-user
    /// expression at any time due to a model retraining or change in implementation.
    pub match_confidence: Option<f32>,

    /// The collection of current parameters at the time of this response.
    pub parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Response messages from the automated agent.
    pub response_messages: Vec<schemas::ResponseMessage>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AutomatedAgentReply {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allow_cancellation: None,
            automated_agent_reply_type: None,
            call_companion_auth_code: None,
            cx_current_page: None,
            cx_session_parameters: None,
            detect_intent_response: None,
            event: None,
            intent: None,
            match_confidence: None,
            parameters: None,
            response_messages: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allow_cancellation`](Self::allow_cancellation).
    pub fn set_allow_cancellation(mut self, value: bool) -> Self {
        self.allow_cancellation = Some(value);
        self
    }

    /// Sets [`automated_agent_reply_type`](Self::automated_agent_reply_type).
    pub fn set_automated_agent_reply_type(
        mut self,
        value: impl Into<schemas::AutomatedAgentReplyAutomatedAgentReplyType>,
    ) -> Self {
        self.automated_agent_reply_type = Some(value.into());
        self
    }

    /// Sets [`call_companion_auth_code`](Self::call_companion_auth_code).
    pub fn set_call_companion_auth_code(
        mut self,
        value: impl Into<bytes::Bytes>,
    ) -> Self {
        self.call_companion_auth_code = Some(value.into());
        self
    }

    /// Sets [`cx_current_page`](Self::cx_current_page).
    pub fn set_cx_current_page(mut self, value: impl Into<String>) -> Self {
        self.cx_current_page = Some(value.into());
        self
    }

    /// Sets [`cx_session_parameters`](Self::cx_session_parameters).
    #[deprecated]
    pub fn set_cx_session_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.cx_session_parameters = Some(value.into());
        self
    }

    /// Sets [`detect_intent_response`](Self::detect_intent_response).
    pub fn set_detect_intent_response(
        mut self,
        value: schemas::DetectIntentResponse,
    ) -> Self {
        self.detect_intent_response = Some(value);
        self
    }

    /// Sets [`event`](Self::event).
    pub fn set_event(mut self, value: impl Into<String>) -> Self {
        self.event = Some(value.into());
        self
    }

    /// Sets [`intent`](Self::intent).
    pub fn set_intent(mut self, value: impl Into<String>) -> Self {
        self.intent = Some(value.into());
        self
    }

    /// Sets [`match_confidence`](Self::match_confidence).
    pub fn set_match_confidence(mut self, value: f32) -> Self {
        self.match_confidence = Some(value);
        self
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.parameters = Some(value.into());
        self
    }

    /// Sets [`response_messages`](Self::response_messages).
    pub fn set_response_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::ResponseMessage>,
    ) -> Self {
        self.response_messages = values.into_iter().collect();
        self
    }
}

impl runtime::Message for AutomatedAgentReply {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowCancellation" => reader.field(&mut self.allow_cancellation),
            "automatedAgentReplyType" => {
                reader.field(&mut self.automated_agent_reply_type)
            }
            "callCompanionAuthCode" => reader.field(&mut self.call_companion_auth_code),
            "cxCurrentPage" => reader.field(&mut self.cx_current_page),
            "cxSessionParameters" => reader.field(&mut self.cx_session_parameters),
            "detectIntentResponse" => reader.field(&mut self.detect_intent_response),
            "event" => reader.field(&mut self.event),
            "intent" => reader.field(&mut self.intent),
            "matchConfidence" => reader.field(&mut self.match_confidence),
            "parameters" => reader.field(&mut self.parameters),
            "responseMessages" => reader.field(&mut self.response_messages),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("allowCancellation", &self.allow_cancellation);
        writer.field("automatedAgentReplyType", &self.automated_agent_reply_type);
        writer.field("callCompanionAuthCode", &self.call_companion_auth_code);
        writer.field("cxCurrentPage", &self.cx_current_page);
        writer.field("cxSessionParameters", &self.cx_session_parameters);
        writer.field("detectIntentResponse", &self.detect_intent_response);
        writer.field("event", &self.event);
        writer.field("intent", &self.intent);
        writer.field("matchConfidence", &self.match_confidence);
        writer.field("parameters", &self.parameters);
        writer.field("responseMessages", &self.response_messages);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AutomatedAgentReply);

/// [AutomatedAgentReply] type.
///
/// Values of `automatedAgentReplyType` in [`AutomatedAgentReply`].
///
/// [`AutomatedAgentReply`]: crate::v2beta1::schemas::AutomatedAgentReply
/// [AutomatedAgentReply]: crate::v2beta1::schemas::AutomatedAgentReply
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AutomatedAgentReplyAutomatedAgentReplyType {
    /// Not specified. This should never happen. On the wire: `AUTOMATED_AGENT_REPLY_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Partial reply. e.g. Aggregated responses in a `Fulfillment` that enables
    /// `return_partial_response` can be returned as partial reply. WARNING: partial reply is not
    /// eligible for barge-in. On the wire: `PARTIAL`.
    Partial,

    /// Final reply. On the wire: `FINAL`.
    Final,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for AutomatedAgentReplyAutomatedAgentReplyType {
    fn from(name: &str) -> Self {
        match name {
            "AUTOMATED_AGENT_REPLY_TYPE_UNSPECIFIED" => Self::Unspecified,
            "PARTIAL" => Self::Partial,
            "FINAL" => Self::Final,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for AutomatedAgentReplyAutomatedAgentReplyType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "AUTOMATED_AGENT_REPLY_TYPE_UNSPECIFIED",
            Self::Partial => "PARTIAL",
            Self::Final => "FINAL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(AutomatedAgentReplyAutomatedAgentReplyType);

/// The message in the response that indicates the parameters of DTMF.
///
/// Schema `GoogleCloudDialogflowV2beta1DtmfParameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DtmfParameters {
    /// Indicates whether DTMF input can be handled in the next request.
    pub accepts_dtmf_input: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DtmfParameters {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            accepts_dtmf_input: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`accepts_dtmf_input`](Self::accepts_dtmf_input).
    pub fn set_accepts_dtmf_input(mut self, value: bool) -> Self {
        self.accepts_dtmf_input = Some(value);
        self
    }
}

impl runtime::Message for DtmfParameters {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "acceptsDtmfInput" => reader.field(&mut self.accepts_dtmf_input),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("acceptsDtmfInput", &self.accepts_dtmf_input);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DtmfParameters);

/// Represents the intent to trigger programmatically rather than as a result of natural language
/// processing. The intent input is only used for V3 agent.
///
/// Schema `GoogleCloudDialogflowV2beta1IntentInput`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentInput {
    /// Required. The unique identifier of the intent in V3 agent. Format:
    /// `projects//locations//locations//agents//intents/`.
    pub intent: Option<String>,

    /// Required. The language of this conversational query. See
    /// [Language Support](https://cloud.google.com/dialogflow/docs/reference/language) for a list of
    /// the currently supported language codes.
    pub language_code: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            intent: None,
            language_code: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`intent`](Self::intent).
    pub fn set_intent(mut self, value: impl Into<String>) -> Self {
        self.intent = Some(value.into());
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
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
            "languageCode" => reader.field(&mut self.language_code),
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
        writer.field("languageCode", &self.language_code);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentInput);

/// The response message for [Participants.ListParticipants].
///
/// Schema `GoogleCloudDialogflowV2beta1ListParticipantsResponse`.
///
/// [Participants.ListParticipants]: crate::v2beta1::projects::conversations::participants::Participants::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListParticipantsResponse {
    /// Token to retrieve the next page of results or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of participants. There is a maximum number of items returned based on the page_size
    /// field in the request.
    pub participants: Vec<schemas::Participant>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListParticipantsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            participants: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`participants`](Self::participants).
    pub fn set_participants(
        mut self,
        values: impl IntoIterator<Item = schemas::Participant>,
    ) -> Self {
        self.participants = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListParticipantsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "participants" => reader.field(&mut self.participants),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("nextPageToken", &self.next_page_token);
        writer.field("participants", &self.participants);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListParticipantsResponse);

/// Represents the natural language speech audio to be played to the end user.
///
/// Schema `GoogleCloudDialogflowV2beta1OutputAudio`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OutputAudio {
    /// Required. The natural language speech audio.
    pub audio: Option<bytes::Bytes>,

    /// Required. Instructs the speech synthesizer how to generate the speech audio.
    pub config: Option<schemas::OutputAudioConfig>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl OutputAudio {
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
    pub fn set_config(mut self, value: schemas::OutputAudioConfig) -> Self {
        self.config = Some(value);
        self
    }
}

impl runtime::Message for OutputAudio {
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

runtime::message_as_json!(OutputAudio);

/// Represents a conversation participant (human agent, virtual agent, end-user).
///
/// Schema `GoogleCloudDialogflowV2beta1Participant`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Participant {
    /// Optional. For tracking the utilization of prebuilt Agent Assist integration modules. This field
    /// is only inscope for Integration type that include UI Modules, Backend Modules, and Agent Desktop
    /// connector, it is out of scope for CCaaS and Direct Integration. For each human agent, prebuilt
    /// UI Modules needs to trigger the UpdateParticipant API to update this field. Both
    /// CreateParticipantRequest and UpdateParticipantRequest will be supported.
    pub agent_desktop_source: Option<schemas::ParticipantAgentDesktopSource>,

    /// Optional. Key-value filters on the metadata of documents returned by article suggestion. If
    /// specified, article suggestion only returns suggested documents that match all filters in their
    /// Document.metadata. Multiple values for a metadata key should be concatenated by comma. For
    /// example, filters to match all documents that have 'US' or 'CA' in their market metadata values
    /// and 'agent' in their user metadata values will be
    /// `documents_metadata_filters { key: "market" value: "US,CA" } documents_metadata_filters { key: "user" value: "agent" }`
    pub documents_metadata_filters: std::collections::BTreeMap<String, String>,

    /// Optional. The unique identifier of this participant. Format:
    /// `projects//locations//conversations//participants/`.
    pub name: Option<String>,

    /// Optional. Obfuscated user id that should be associated with the created participant. You can
    /// specify a user id as follows: 1. If you set this field in CreateParticipantRequest or
    /// UpdateParticipantRequest, Dialogflow adds the obfuscated user id with the participant. 2. If you
    /// set this field in AnalyzeContent or StreamingAnalyzeContent, Dialogflow will update
    /// [Participant.obfuscated_external_user_id]. Dialogflow uses this user id for billing and
    /// measurement. If a user with the same obfuscated_external_user_id is created in a later
    /// conversation, Dialogflow will know it's the same user. Dialogflow also uses this user id for
    /// Agent Assist suggestion personalization. For example, Dialogflow can use it to provide
    /// personalized smart reply suggestions for this user. Note:
    ///
    /// - Please never pass raw user ids to Dialogflow. Always obfuscate your user id first.
    /// - Dialogflow only accepts a UTF-8 encoded string, e.g., a hex digest of a hash function like
    ///   SHA-512.
    /// - The length of the user id must be \<= 256 characters.
    ///
    /// [Participant.obfuscated_external_user_id]: field@crate::v2beta1::schemas::Participant::obfuscated_external_user_id
    pub obfuscated_external_user_id: Option<String>,

    /// Immutable. The role this participant plays in the conversation. This field must be set during
    /// participant creation and is then immutable.
    pub role: Option<schemas::ParticipantRole>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Participant {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_desktop_source: None,
            documents_metadata_filters: std::collections::BTreeMap::new(),
            name: None,
            obfuscated_external_user_id: None,
            role: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_desktop_source`](Self::agent_desktop_source).
    pub fn set_agent_desktop_source(
        mut self,
        value: impl Into<schemas::ParticipantAgentDesktopSource>,
    ) -> Self {
        self.agent_desktop_source = Some(value.into());
        self
    }

    /// Sets [`documents_metadata_filters`](Self::documents_metadata_filters).
    pub fn set_documents_metadata_filters(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.documents_metadata_filters = values
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

    /// Sets [`obfuscated_external_user_id`](Self::obfuscated_external_user_id).
    pub fn set_obfuscated_external_user_id(mut self, value: impl Into<String>) -> Self {
        self.obfuscated_external_user_id = Some(value.into());
        self
    }

    /// Sets [`role`](Self::role).
    pub fn set_role(mut self, value: impl Into<schemas::ParticipantRole>) -> Self {
        self.role = Some(value.into());
        self
    }
}

impl runtime::Message for Participant {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentDesktopSource" => reader.field(&mut self.agent_desktop_source),
            "documentsMetadataFilters" => {
                reader.field(&mut self.documents_metadata_filters)
            }
            "name" => reader.field(&mut self.name),
            "obfuscatedExternalUserId" => {
                reader.field(&mut self.obfuscated_external_user_id)
            }
            "role" => reader.field(&mut self.role),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentDesktopSource", &self.agent_desktop_source);
        writer.field("documentsMetadataFilters", &self.documents_metadata_filters);
        writer.field("name", &self.name);
        writer.field("obfuscatedExternalUserId", &self.obfuscated_external_user_id);
        writer.field("role", &self.role);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Participant);

/// For tracking the utilization of prebuilt Agent Assist integration modules. This field is only
/// inscope for Integration type that include UI Modules, Backend Modules, and Agent Desktop
/// connector, it is out of scope for CCaaS and Direct Integration. For each human agent, prebuilt
/// UI Modules needs to trigger the UpdateParticipant API to update this field. Both
/// CreateParticipantRequest and UpdateParticipantRequest will be supported.
///
/// Values of `agentDesktopSource` in [`Participant`].
///
/// [`Participant`]: crate::v2beta1::schemas::Participant
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParticipantAgentDesktopSource {
    /// Agent Desktop Source is not specified. On the wire: `AGENT_DESKTOP_SOURCE_UNSPECIFIED`.
    Unspecified,

    /// Agent Desktop Source is Live Person. On the wire: `LIVE_PERSON`.
    LivePerson,

    /// Agent Desktop Source is Genesys Cloud. On the wire: `GENESYS_CLOUD`.
    GenesysCloud,

    /// Agent Desktop Source is Twilio. On the wire: `TWILIO`.
    Twilio,

    /// Agent Desktop Source is Salesforce. On the wire: `SALESFORCE`.
    Salesforce,

    /// UI Modules are in use but the desktop is either not currently released or setting this field to
    /// the applicable desktop. On the wire: `OTHER`.
    Other,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ParticipantAgentDesktopSource {
    fn from(name: &str) -> Self {
        match name {
            "AGENT_DESKTOP_SOURCE_UNSPECIFIED" => Self::Unspecified,
            "LIVE_PERSON" => Self::LivePerson,
            "GENESYS_CLOUD" => Self::GenesysCloud,
            "TWILIO" => Self::Twilio,
            "SALESFORCE" => Self::Salesforce,
            "OTHER" => Self::Other,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ParticipantAgentDesktopSource {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "AGENT_DESKTOP_SOURCE_UNSPECIFIED",
            Self::LivePerson => "LIVE_PERSON",
            Self::GenesysCloud => "GENESYS_CLOUD",
            Self::Twilio => "TWILIO",
            Self::Salesforce => "SALESFORCE",
            Self::Other => "OTHER",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ParticipantAgentDesktopSource);

/// The role this participant plays in the conversation. This field must be set during participant
/// creation and is then immutable.
///
/// Values of `role` in [`Participant`].
///
/// [`Participant`]: crate::v2beta1::schemas::Participant
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParticipantRole {
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

impl From<&str> for ParticipantRole {
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

impl runtime::OpenEnum for ParticipantRole {
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

runtime::open_enum_as_name!(ParticipantRole);

/// Represents the action to take for a tool call that requires confirmation.
///
/// Schema `GoogleCloudDialogflowV2beta1SuggestionInput`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestionInput {
    /// Optional. The type of action to take with the tool.
    pub action: Option<schemas::SuggestionInputAction>,

    /// Required. Format: `projects//locations//answerRecords/` The answer record associated with the
    /// tool call.
    pub answer_record: Option<String>,

    /// The intent to be triggered on V3 agent.
    pub intent_input: Option<schemas::IntentInput>,

    /// Parameters to be used for the tool call. If not provided, the tool will be called without any
    /// parameters.
    pub parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. Time when the current suggest input is sent. For tool calls, this timestamp (along
    /// with the answer record) will be included in the corresponding tool call result so that it can be
    /// identified.
    pub send_time: Option<runtime::Timestamp>,

    /// Optional. If the customer edited the suggestion before using it, include the revised text here.
    pub text_override: Option<schemas::TextInput>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SuggestionInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action: None,
            answer_record: None,
            intent_input: None,
            parameters: None,
            send_time: None,
            text_override: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action`](Self::action).
    pub fn set_action(
        mut self,
        value: impl Into<schemas::SuggestionInputAction>,
    ) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`answer_record`](Self::answer_record).
    pub fn set_answer_record(mut self, value: impl Into<String>) -> Self {
        self.answer_record = Some(value.into());
        self
    }

    /// Sets [`intent_input`](Self::intent_input).
    pub fn set_intent_input(mut self, value: schemas::IntentInput) -> Self {
        self.intent_input = Some(value);
        self
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.parameters = Some(value.into());
        self
    }

    /// Sets [`send_time`](Self::send_time).
    pub fn set_send_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.send_time = Some(value.into());
        self
    }

    /// Sets [`text_override`](Self::text_override).
    pub fn set_text_override(mut self, value: schemas::TextInput) -> Self {
        self.text_override = Some(value);
        self
    }
}

impl runtime::Message for SuggestionInput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "action" => reader.field(&mut self.action),
            "answerRecord" => reader.field(&mut self.answer_record),
            "intentInput" => reader.field(&mut self.intent_input),
            "parameters" => reader.field(&mut self.parameters),
            "sendTime" => reader.field(&mut self.send_time),
            "textOverride" => reader.field(&mut self.text_override),
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
        writer.field("answerRecord", &self.answer_record);
        writer.field("intentInput", &self.intent_input);
        writer.field("parameters", &self.parameters);
        writer.field("sendTime", &self.send_time);
        writer.field("textOverride", &self.text_override);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestionInput);

/// The type of action to take with the tool.
///
/// Values of `action` in [`SuggestionInput`].
///
/// [`SuggestionInput`]: crate::v2beta1::schemas::SuggestionInput
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SuggestionInputAction {
    /// Action not specified. On the wire: `ACTION_UNSPECIFIED`.
    Unspecified,

    /// Indicates the user chooses to not make the tool call. It is only applicable to tool calls that
    /// are waiting for user confirmation. On the wire: `CANCEL`.
    Cancel,

    /// Makes the tool call with provided parameters. This action is intended for tool calls that only
    /// read but not write data. On the wire: `REVISE`.
    Revise,

    /// Makes the tool call with provided parameters. This action is intended for tool calls that may
    /// write data. On the wire: `CONFIRM`.
    Confirm,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SuggestionInputAction {
    fn from(name: &str) -> Self {
        match name {
            "ACTION_UNSPECIFIED" => Self::Unspecified,
            "CANCEL" => Self::Cancel,
            "REVISE" => Self::Revise,
            "CONFIRM" => Self::Confirm,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SuggestionInputAction {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "ACTION_UNSPECIFIED",
            Self::Cancel => "CANCEL",
            Self::Revise => "REVISE",
            Self::Confirm => "CONFIRM",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SuggestionInputAction);
