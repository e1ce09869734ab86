//! Schemas of the feature `participants`.

use crate::runtime;
use crate::v2::schemas;

/// The request message for [Participants.AnalyzeContent].
///
/// Schema `GoogleCloudDialogflowV2AnalyzeContentRequest`.
///
/// [Participants.AnalyzeContent]: crate::v2::projects::conversations::participants::Participants::analyze_content
#[derive(Clone)]
#[non_exhaustive]
pub struct AnalyzeContentRequest {
    /// Parameters for a human assist query.
    pub assist_query_params: Option<schemas::AssistQueryParameters>,

    /// The natural language speech audio to be processed.
    pub audio_input: Option<schemas::AudioInput>,

    /// Additional parameters to be put into Dialogflow CX session parameters. To remove a parameter
    /// from the session, clients should explicitly set the parameter value to null. Note: this field
    /// should only be used if you are connecting to a Dialogflow CX agent.
    pub cx_parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// An input event to send to Dialogflow.
    pub event_input: Option<schemas::EventInput>,

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
            cx_parameters: None,
            event_input: None,
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
            "cxParameters" => reader.field(&mut self.cx_parameters),
            "eventInput" => reader.field(&mut self.event_input),
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
        writer.field("cxParameters", &self.cx_parameters);
        writer.field("eventInput", &self.event_input);
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
/// Schema `GoogleCloudDialogflowV2AnalyzeContentResponse`.
///
/// [Participants.AnalyzeContent]: crate::v2::projects::conversations::participants::Participants::analyze_content
#[derive(Clone)]
#[non_exhaustive]
pub struct AnalyzeContentResponse {
    /// Only set if a Dialogflow automated agent has responded. Note that in
    /// AutomatedAgentReply.DetectIntentResponse, Sessions.DetectIntentResponse.output_audio and
    /// Sessions.DetectIntentResponse.output_audio_config are always empty, use reply_audio instead.
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
    /// [SuggestionResult]: crate::v2::schemas::SuggestionResult
    pub end_user_suggestion_results: Vec<schemas::SuggestionResult>,

    /// The suggestions for most recent human agent. The order is the same as
    /// HumanAgentAssistantConfig.SuggestionConfig.feature_configs of
    /// HumanAgentAssistantConfig.human_agent_suggestion_config. Note that any failure of Agent Assist
    /// features will not lead to the overall failure of an AnalyzeContent API call. Instead, the
    /// features will fail silently with the error field set in the corresponding [SuggestionResult].
    ///
    /// [SuggestionResult]: crate::v2::schemas::SuggestionResult
    pub human_agent_suggestion_results: Vec<schemas::SuggestionResult>,

    /// Message analyzed by CCAI.
    pub message: Option<schemas::Message>,

    /// The audio data bytes encoded as specified in the request. This field is set if: -
    /// `reply_audio_config` was specified in the request, or - The automated agent responded with audio
    /// to play to the user. In such case, `reply_audio.config` contains settings used to synthesize the
    /// speech. In some scenarios, multiple output audio fields may be present in the response
    /// structure. In these cases, only the top-most-level audio output has content.
    pub reply_audio: Option<schemas::OutputAudio>,

    /// The output text content. This field is set if the automated agent responded with text to show to
    /// the user.
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
/// Schema `GoogleCloudDialogflowV2AudioInput`.
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
/// Schema `GoogleCloudDialogflowV2AutomatedAgentReply`.
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

    /// The unique identifier of the current Dialogflow CX conversation page. Format:
    /// `projects//locations//agents//flows//pages/`.
    pub cx_current_page: Option<String>,

    /// Response of the Dialogflow Sessions.DetectIntent call.
    pub detect_intent_response: Option<schemas::DetectIntentResponse>,

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
            cx_current_page: None,
            detect_intent_response: None,
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

    /// Sets [`cx_current_page`](Self::cx_current_page).
    pub fn set_cx_current_page(mut self, value: impl Into<String>) -> Self {
        self.cx_current_page = Some(value.into());
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
            "cxCurrentPage" => reader.field(&mut self.cx_current_page),
            "detectIntentResponse" => reader.field(&mut self.detect_intent_response),
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
        writer.field("cxCurrentPage", &self.cx_current_page);
        writer.field("detectIntentResponse", &self.detect_intent_response);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AutomatedAgentReply);

/// [AutomatedAgentReply] type.
///
/// Values of `automatedAgentReplyType` in [`AutomatedAgentReply`].
///
/// [`AutomatedAgentReply`]: crate::v2::schemas::AutomatedAgentReply
/// [AutomatedAgentReply]: crate::v2::schemas::AutomatedAgentReply
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
/// Schema `GoogleCloudDialogflowV2DtmfParameters`.
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

/// The response message for [Participants.ListParticipants].
///
/// Schema `GoogleCloudDialogflowV2ListParticipantsResponse`.
///
/// [Participants.ListParticipants]: crate::v2::projects::conversations::participants::Participants::list
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
/// Schema `GoogleCloudDialogflowV2OutputAudio`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OutputAudio {
    /// The natural language speech audio.
    pub audio: Option<bytes::Bytes>,

    /// Instructs the speech synthesizer how to generate the speech audio.
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
/// Schema `GoogleCloudDialogflowV2Participant`.
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
    /// [Participant.obfuscated_external_user_id]. Dialogflow returns an error if you try to add a user
    /// id for a non-END_USER participant. Dialogflow uses this user id for billing and measurement
    /// purposes. For example, Dialogflow determines whether a user in one conversation returned in a
    /// later conversation. Note:
    ///
    /// - Please never pass raw user ids to Dialogflow. Always obfuscate your user id first.
    /// - Dialogflow only accepts a UTF-8 encoded string, e.g., a hex digest of a hash function like
    ///   SHA-512.
    /// - The length of the user id must be \<= 256 characters.
    ///
    /// [Participant.obfuscated_external_user_id]: field@crate::v2::schemas::Participant::obfuscated_external_user_id
    pub obfuscated_external_user_id: Option<String>,

    /// Immutable. The role this participant plays in the conversation. This field must be set during
    /// participant creation and is then immutable.
    pub role: Option<schemas::ParticipantRole>,

    /// Optional. Label applied to streams representing this participant in SIPREC XML metadata and SDP.
    /// This is used to assign transcriptions from that media stream to this participant. This field can
    /// be updated.
    pub sip_recording_media_label: Option<String>,

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
            sip_recording_media_label: None,
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

    /// Sets [`sip_recording_media_label`](Self::sip_recording_media_label).
    pub fn set_sip_recording_media_label(mut self, value: impl Into<String>) -> Self {
        self.sip_recording_media_label = Some(value.into());
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
            "sipRecordingMediaLabel" => reader.field(&mut self.sip_recording_media_label),
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
        writer.field("sipRecordingMediaLabel", &self.sip_recording_media_label);
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
/// [`Participant`]: crate::v2::schemas::Participant
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
/// [`Participant`]: crate::v2::schemas::Participant
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
/// Schema `GoogleCloudDialogflowV2SuggestionInput`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SuggestionInput {
    /// Optional. The type of action to take with the tool.
    pub action: Option<schemas::SuggestionInputAction>,

    /// Required. Format: `projects//locations//answerRecords/` The answer record associated with the
    /// tool call.
    pub answer_record: Option<String>,

    /// Optional. Parameters to be used for the tool call. If not provided, the tool will be called
    /// without any parameters.
    pub parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. Time when the current suggest input is sent. For tool calls, this timestamp (along
    /// with the answer record) will be included in the corresponding tool call result so that it can be
    /// identified.
    pub send_time: Option<runtime::Timestamp>,

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
            parameters: None,
            send_time: None,
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
            "parameters" => reader.field(&mut self.parameters),
            "sendTime" => reader.field(&mut self.send_time),
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
        writer.field("parameters", &self.parameters);
        writer.field("sendTime", &self.send_time);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SuggestionInput);

/// The type of action to take with the tool.
///
/// Values of `action` in [`SuggestionInput`].
///
/// [`SuggestionInput`]: crate::v2::schemas::SuggestionInput
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
