//! Schemas of the feature `sessions`.

use crate::runtime;
use crate::v3beta1::schemas;

/// Request of FulfillIntent
///
/// Schema `GoogleCloudDialogflowCxV3beta1FulfillIntentRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FulfillIntentRequest {
    /// The matched intent/event to fulfill.
    pub r#match: Option<schemas::Match>,

    /// Must be same as the corresponding MatchIntent request, otherwise the behavior is undefined.
    pub match_intent_request: Option<schemas::MatchIntentRequest>,

    /// Instructs the speech synthesizer how to generate output audio.
    pub output_audio_config: Option<schemas::OutputAudioConfig>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FulfillIntentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            r#match: None,
            match_intent_request: None,
            output_audio_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`match`](Self::match).
    pub fn set_match(mut self, value: schemas::Match) -> Self {
        self.r#match = Some(value);
        self
    }

    /// Sets [`match_intent_request`](Self::match_intent_request).
    pub fn set_match_intent_request(
        mut self,
        value: schemas::MatchIntentRequest,
    ) -> Self {
        self.match_intent_request = Some(value);
        self
    }

    /// Sets [`output_audio_config`](Self::output_audio_config).
    pub fn set_output_audio_config(mut self, value: schemas::OutputAudioConfig) -> Self {
        self.output_audio_config = Some(value);
        self
    }
}

impl runtime::Message for FulfillIntentRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "match" => reader.field(&mut self.r#match),
            "matchIntentRequest" => reader.field(&mut self.match_intent_request),
            "outputAudioConfig" => reader.field(&mut self.output_audio_config),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("match", &self.r#match);
        writer.field("matchIntentRequest", &self.match_intent_request);
        writer.field("outputAudioConfig", &self.output_audio_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FulfillIntentRequest);

/// Response of FulfillIntent
///
/// Schema `GoogleCloudDialogflowCxV3beta1FulfillIntentResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FulfillIntentResponse {
    /// The audio data bytes encoded as specified in the request. Note: The output audio is generated
    /// based on the values of default platform text responses found in the
    /// `query_result.response_messages` field. If multiple default text responses exist, they will be
    /// concatenated when generating audio. If no default platform text responses exist, the generated
    /// audio content will be empty. In some scenarios, multiple output audio fields may be present in
    /// the response structure. In these cases, only the top-most-level audio output has content.
    pub output_audio: Option<bytes::Bytes>,

    /// The config used by the speech synthesizer to generate the output audio.
    pub output_audio_config: Option<schemas::OutputAudioConfig>,

    /// The result of the conversational query.
    pub query_result: Option<schemas::QueryResult>,

    /// Output only. The unique identifier of the response. It can be used to locate a response in the
    /// training example set or for reporting issues.
    pub response_id: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FulfillIntentResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            output_audio: None,
            output_audio_config: None,
            query_result: None,
            response_id: None,
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
}

impl runtime::Message for FulfillIntentResponse {
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
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FulfillIntentResponse);

/// Request of MatchIntent.
///
/// Schema `GoogleCloudDialogflowCxV3beta1MatchIntentRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MatchIntentRequest {
    /// Persist session parameter changes from `query_params`.
    pub persist_parameter_changes: Option<bool>,

    /// Required. The input specification.
    pub query_input: Option<schemas::QueryInput>,

    /// The parameters of this query.
    pub query_params: Option<schemas::QueryParameters>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl MatchIntentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            persist_parameter_changes: None,
            query_input: None,
            query_params: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`persist_parameter_changes`](Self::persist_parameter_changes).
    pub fn set_persist_parameter_changes(mut self, value: bool) -> Self {
        self.persist_parameter_changes = Some(value);
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

impl runtime::Message for MatchIntentRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "persistParameterChanges" => {
                reader.field(&mut self.persist_parameter_changes)
            }
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
        writer.field("persistParameterChanges", &self.persist_parameter_changes);
        writer.field("queryInput", &self.query_input);
        writer.field("queryParams", &self.query_params);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(MatchIntentRequest);

/// Response of MatchIntent.
///
/// Schema `GoogleCloudDialogflowCxV3beta1MatchIntentResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MatchIntentResponse {
    /// The current Page. Some, not all fields are filled in this message, including but not limited to
    /// `name` and `display_name`.
    pub current_page: Option<schemas::Page>,

    /// Match results, if more than one, ordered descendingly by the confidence we have that the
    /// particular intent matches the query.
    pub matches: Vec<schemas::Match>,

    /// If natural language text was provided as input, this field will contain a copy of the text.
    pub text: Option<String>,

    /// If natural language speech audio was provided as input, this field will contain the transcript
    /// for the audio.
    pub transcript: Option<String>,

    /// If an event was provided as input, this field will contain a copy of the event name.
    pub trigger_event: Option<String>,

    /// If an intent was provided as input, this field will contain a copy of the intent identifier.
    /// Format: `projects//locations//agents//intents/`.
    pub trigger_intent: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl MatchIntentResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            current_page: None,
            matches: Vec::new(),
            text: None,
            transcript: None,
            trigger_event: None,
            trigger_intent: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`current_page`](Self::current_page).
    pub fn set_current_page(mut self, value: schemas::Page) -> Self {
        self.current_page = Some(value);
        self
    }

    /// Sets [`matches`](Self::matches).
    pub fn set_matches(
        mut self,
        values: impl IntoIterator<Item = schemas::Match>,
    ) -> Self {
        self.matches = values.into_iter().collect();
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`transcript`](Self::transcript).
    pub fn set_transcript(mut self, value: impl Into<String>) -> Self {
        self.transcript = Some(value.into());
        self
    }

    /// Sets [`trigger_event`](Self::trigger_event).
    pub fn set_trigger_event(mut self, value: impl Into<String>) -> Self {
        self.trigger_event = Some(value.into());
        self
    }

    /// Sets [`trigger_intent`](Self::trigger_intent).
    pub fn set_trigger_intent(mut self, value: impl Into<String>) -> Self {
        self.trigger_intent = Some(value.into());
        self
    }
}

impl runtime::Message for MatchIntentResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "currentPage" => reader.field(&mut self.current_page),
            "matches" => reader.field(&mut self.matches),
            "text" => reader.field(&mut self.text),
            "transcript" => reader.field(&mut self.transcript),
            "triggerEvent" => reader.field(&mut self.trigger_event),
            "triggerIntent" => reader.field(&mut self.trigger_intent),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("currentPage", &self.current_page);
        writer.field("matches", &self.matches);
        writer.field("text", &self.text);
        writer.field("transcript", &self.transcript);
        writer.field("triggerEvent", &self.trigger_event);
        writer.field("triggerIntent", &self.trigger_intent);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(MatchIntentResponse);

/// The request to set the feedback for a bot answer.
///
/// Schema `GoogleCloudDialogflowCxV3beta1SubmitAnswerFeedbackRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitAnswerFeedbackRequest {
    /// Required. Feedback provided for a bot answer.
    pub answer_feedback: Option<schemas::AnswerFeedback>,

    /// Required. ID of the response to update its feedback. This is the same as
    /// [DetectIntentResponse.response_id].
    ///
    /// [DetectIntentResponse.response_id]: field@crate::v3beta1::schemas::DetectIntentResponse::response_id
    pub response_id: Option<String>,

    /// Optional. The mask to control which fields to update. If the mask is not present, all fields
    /// will be updated.
    pub update_mask: Option<runtime::FieldMask>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SubmitAnswerFeedbackRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            answer_feedback: None,
            response_id: None,
            update_mask: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`answer_feedback`](Self::answer_feedback).
    pub fn set_answer_feedback(mut self, value: schemas::AnswerFeedback) -> Self {
        self.answer_feedback = Some(value);
        self
    }

    /// Sets [`response_id`](Self::response_id).
    pub fn set_response_id(mut self, value: impl Into<String>) -> Self {
        self.response_id = Some(value.into());
        self
    }

    /// Sets [`update_mask`](Self::update_mask).
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.update_mask = Some(value.into());
        self
    }
}

impl runtime::Message for SubmitAnswerFeedbackRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "answerFeedback" => reader.field(&mut self.answer_feedback),
            "responseId" => reader.field(&mut self.response_id),
            "updateMask" => reader.field(&mut self.update_mask),
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
        writer.field("responseId", &self.response_id);
        writer.field("updateMask", &self.update_mask);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SubmitAnswerFeedbackRequest);
