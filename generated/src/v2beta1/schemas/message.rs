//! Schemas that the features `messages`, `participants`, `schemas-without-methods`, `suggestions`
//! have in common.

use crate::runtime;
use crate::v2beta1::schemas;

/// Represents a part of a message possibly annotated with an entity. The part can be an entity or
/// purely a part of the message between two entities or message start/end.
///
/// Schema `GoogleCloudDialogflowV2beta1AnnotatedMessagePart`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AnnotatedMessagePart {
    /// Optional. The
    /// [Dialogflow system entity type](https://cloud.google.com/dialogflow/docs/reference/system-entities)
    /// of this message part. If this is empty, Dialogflow could not annotate the phrase part with a
    /// system entity.
    pub entity_type: Option<String>,

    /// Optional. The
    /// [Dialogflow system entity formatted value](https://cloud.google.com/dialogflow/docs/reference/system-entities)
    /// of this message part. For example for a system entity of type `@sys.unit-currency`, this may
    /// contain: { "amount": 5, "currency": "USD" }
    pub formatted_value: Option<serde_json::Value>,

    /// Required. A part of a message possibly annotated with an entity.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AnnotatedMessagePart {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_type: None,
            formatted_value: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_type`](Self::entity_type).
    pub fn set_entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }

    /// Sets [`formatted_value`](Self::formatted_value).
    pub fn set_formatted_value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.formatted_value = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for AnnotatedMessagePart {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityType" => reader.field(&mut self.entity_type),
            "formattedValue" => reader.field(&mut self.formatted_value),
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
        writer.field("entityType", &self.entity_type);
        writer.field("formattedValue", &self.formatted_value);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AnnotatedMessagePart);

/// Represents a message posted into a conversation.
///
/// Schema `GoogleCloudDialogflowV2beta1Message`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Message {
    /// Required. The message content.
    pub content: Option<String>,

    /// Output only. The time when the message was created in Contact Center AI.
    pub create_time: Option<runtime::Timestamp>,

    /// Optional. The message language. This should be a
    /// [BCP-47](https://www.rfc-editor.org/rfc/bcp/bcp47.txt) language tag. Example: "en-US".
    pub language_code: Option<String>,

    /// Output only. The annotation for the message.
    pub message_annotation: Option<schemas::MessageAnnotation>,

    /// Optional. The unique identifier of the message. Format:
    /// `projects//locations//conversations//messages/`.
    pub name: Option<String>,

    /// Output only. The participant that sends this message.
    pub participant: Option<String>,

    /// Output only. The role of the participant.
    pub participant_role: Option<schemas::MessageParticipantRole>,

    /// Optional. Automated agent responses.
    pub response_messages: Vec<schemas::ResponseMessage>,

    /// Optional. The time when the message was sent. For voice messages, this is the time when an
    /// utterance started.
    pub send_time: Option<runtime::Timestamp>,

    /// Output only. The sentiment analysis result for the message.
    pub sentiment_analysis: Option<schemas::SentimentAnalysisResult>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Message {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            content: None,
            create_time: None,
            language_code: None,
            message_annotation: None,
            name: None,
            participant: None,
            participant_role: None,
            response_messages: Vec::new(),
            send_time: None,
            sentiment_analysis: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`content`](Self::content).
    pub fn set_content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
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

    /// Sets [`message_annotation`](Self::message_annotation).
    pub fn set_message_annotation(mut self, value: schemas::MessageAnnotation) -> Self {
        self.message_annotation = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`participant`](Self::participant).
    pub fn set_participant(mut self, value: impl Into<String>) -> Self {
        self.participant = Some(value.into());
        self
    }

    /// Sets [`participant_role`](Self::participant_role).
    pub fn set_participant_role(
        mut self,
        value: impl Into<schemas::MessageParticipantRole>,
    ) -> Self {
        self.participant_role = Some(value.into());
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

    /// Sets [`send_time`](Self::send_time).
    pub fn set_send_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.send_time = Some(value.into());
        self
    }

    /// Sets [`sentiment_analysis`](Self::sentiment_analysis).
    pub fn set_sentiment_analysis(
        mut self,
        value: schemas::SentimentAnalysisResult,
    ) -> Self {
        self.sentiment_analysis = Some(value);
        self
    }
}

impl runtime::Message for Message {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "content" => reader.field(&mut self.content),
            "createTime" => reader.field(&mut self.create_time),
            "languageCode" => reader.field(&mut self.language_code),
            "messageAnnotation" => reader.field(&mut self.message_annotation),
            "name" => reader.field(&mut self.name),
            "participant" => reader.field(&mut self.participant),
            "participantRole" => reader.field(&mut self.participant_role),
            "responseMessages" => reader.field(&mut self.response_messages),
            "sendTime" => reader.field(&mut self.send_time),
            "sentimentAnalysis" => reader.field(&mut self.sentiment_analysis),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("content", &self.content);
        writer.field("createTime", &self.create_time);
        writer.field("languageCode", &self.language_code);
        writer.field("messageAnnotation", &self.message_annotation);
        writer.field("name", &self.name);
        writer.field("participant", &self.participant);
        writer.field("participantRole", &self.participant_role);
        writer.field("responseMessages", &self.response_messages);
        writer.field("sendTime", &self.send_time);
        writer.field("sentimentAnalysis", &self.sentiment_analysis);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Message);

/// Represents the result of annotation for the message.
///
/// Schema `GoogleCloudDialogflowV2beta1MessageAnnotation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MessageAnnotation {
    /// Required. Indicates whether the text message contains entities.
    pub contain_entities: Option<bool>,

    /// Optional. The collection of annotated message parts ordered by their position in the message.
    /// You can recover the annotated message by concatenating \[[AnnotatedMessagePart.text]\].
    ///
    /// [AnnotatedMessagePart.text]: field@crate::v2beta1::schemas::AnnotatedMessagePart::text
    pub parts: Vec<schemas::AnnotatedMessagePart>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl MessageAnnotation {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            contain_entities: None,
            parts: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`contain_entities`](Self::contain_entities).
    pub fn set_contain_entities(mut self, value: bool) -> Self {
        self.contain_entities = Some(value);
        self
    }

    /// Sets [`parts`](Self::parts).
    pub fn set_parts(
        mut self,
        values: impl IntoIterator<Item = schemas::AnnotatedMessagePart>,
    ) -> Self {
        self.parts = values.into_iter().collect();
        self
    }
}

impl runtime::Message for MessageAnnotation {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "containEntities" => reader.field(&mut self.contain_entities),
            "parts" => reader.field(&mut self.parts),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("containEntities", &self.contain_entities);
        writer.field("parts", &self.parts);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(MessageAnnotation);

/// The role of the participant.
///
/// Values of `participantRole` in [`Message`].
///
/// [`Message`]: crate::v2beta1::schemas::Message
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageParticipantRole {
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

impl From<&str> for MessageParticipantRole {
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

impl runtime::OpenEnum for MessageParticipantRole {
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

runtime::open_enum_as_name!(MessageParticipantRole);

/// Response messages from an automated agent.
///
/// Schema `GoogleCloudDialogflowV2beta1ResponseMessage`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessage {
    /// A signal that indicates the interaction with the Dialogflow agent has ended.
    pub end_interaction: Option<schemas::ResponseMessageEndInteraction>,

    /// Hands off conversation to a live agent.
    pub live_agent_handoff: Option<schemas::ResponseMessageLiveAgentHandoff>,

    /// An audio response message composed of both the synthesized Dialogflow agent responses and the
    /// audios hosted in places known to the client.
    pub mixed_audio: Option<schemas::ResponseMessageMixedAudio>,

    /// Returns a response containing a custom, platform-specific payload.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// A signal that the client should transfer the phone call connected to this agent to a third-party
    /// endpoint.
    pub telephony_transfer_call: Option<schemas::ResponseMessageTelephonyTransferCall>,

    /// Returns a text response.
    pub text: Option<schemas::ResponseMessageText>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessage {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            end_interaction: None,
            live_agent_handoff: None,
            mixed_audio: None,
            payload: None,
            telephony_transfer_call: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`end_interaction`](Self::end_interaction).
    pub fn set_end_interaction(
        mut self,
        value: schemas::ResponseMessageEndInteraction,
    ) -> Self {
        self.end_interaction = Some(value);
        self
    }

    /// Sets [`live_agent_handoff`](Self::live_agent_handoff).
    pub fn set_live_agent_handoff(
        mut self,
        value: schemas::ResponseMessageLiveAgentHandoff,
    ) -> Self {
        self.live_agent_handoff = Some(value);
        self
    }

    /// Sets [`mixed_audio`](Self::mixed_audio).
    pub fn set_mixed_audio(mut self, value: schemas::ResponseMessageMixedAudio) -> Self {
        self.mixed_audio = Some(value);
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

    /// Sets [`telephony_transfer_call`](Self::telephony_transfer_call).
    pub fn set_telephony_transfer_call(
        mut self,
        value: schemas::ResponseMessageTelephonyTransferCall,
    ) -> Self {
        self.telephony_transfer_call = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: schemas::ResponseMessageText) -> Self {
        self.text = Some(value);
        self
    }
}

impl runtime::Message for ResponseMessage {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "endInteraction" => reader.field(&mut self.end_interaction),
            "liveAgentHandoff" => reader.field(&mut self.live_agent_handoff),
            "mixedAudio" => reader.field(&mut self.mixed_audio),
            "payload" => reader.field(&mut self.payload),
            "telephonyTransferCall" => reader.field(&mut self.telephony_transfer_call),
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
        writer.field("endInteraction", &self.end_interaction);
        writer.field("liveAgentHandoff", &self.live_agent_handoff);
        writer.field("mixedAudio", &self.mixed_audio);
        writer.field("payload", &self.payload);
        writer.field("telephonyTransferCall", &self.telephony_transfer_call);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessage);

/// Indicates that interaction with the Dialogflow agent has ended.
///
/// Schema `GoogleCloudDialogflowV2beta1ResponseMessageEndInteraction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageEndInteraction {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageEndInteraction {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for ResponseMessageEndInteraction {
    fn read(
        &mut self,
        _key: &str,
        _reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = false;
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageEndInteraction);

/// Indicates that the conversation should be handed off to a human agent. Dialogflow only uses this
/// to determine which conversations were handed off to a human agent for measurement purposes. What
/// else to do with this signal is up to you and your handoff procedures. You may set this, for
/// example:
///
/// - In the entry fulfillment of a Dialogflow CX Page if entering the page indicates something went
///   extremely wrong in the conversation.
/// - In a webhook response when you determine that the customer issue can only be handled by a
///   human.
///
/// Schema `GoogleCloudDialogflowV2beta1ResponseMessageLiveAgentHandoff`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageLiveAgentHandoff {
    /// Custom metadata for your handoff procedure. Dialogflow doesn't impose any structure on this.
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageLiveAgentHandoff {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            metadata: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn set_metadata(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessageLiveAgentHandoff {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "metadata" => reader.field(&mut self.metadata),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("metadata", &self.metadata);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageLiveAgentHandoff);

/// Represents an audio message that is composed of both segments synthesized from the Dialogflow
/// agent prompts and ones hosted externally at the specified URIs.
///
/// Schema `GoogleCloudDialogflowV2beta1ResponseMessageMixedAudio`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageMixedAudio {
    /// Segments this audio response is composed of.
    pub segments: Vec<schemas::ResponseMessageMixedAudioSegment>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageMixedAudio {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            segments: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`segments`](Self::segments).
    pub fn set_segments(
        mut self,
        values: impl IntoIterator<Item = schemas::ResponseMessageMixedAudioSegment>,
    ) -> Self {
        self.segments = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ResponseMessageMixedAudio {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "segments" => reader.field(&mut self.segments),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("segments", &self.segments);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageMixedAudio);

/// Represents one segment of audio.
///
/// Schema `GoogleCloudDialogflowV2beta1ResponseMessageMixedAudioSegment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageMixedAudioSegment {
    /// Whether the playback of this segment can be interrupted by the end user's speech and the client
    /// should then start the next Dialogflow request.
    pub allow_playback_interruption: Option<bool>,

    /// Raw audio synthesized from the Dialogflow agent's response using the output config specified in
    /// the request.
    pub audio: Option<bytes::Bytes>,

    /// Client-specific URI that points to an audio clip accessible to the client.
    pub uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageMixedAudioSegment {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allow_playback_interruption: None,
            audio: None,
            uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allow_playback_interruption`](Self::allow_playback_interruption).
    pub fn set_allow_playback_interruption(mut self, value: bool) -> Self {
        self.allow_playback_interruption = Some(value);
        self
    }

    /// Sets [`audio`](Self::audio).
    pub fn set_audio(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.audio = Some(value.into());
        self
    }

    /// Sets [`uri`](Self::uri).
    pub fn set_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessageMixedAudioSegment {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowPlaybackInterruption" => {
                reader.field(&mut self.allow_playback_interruption)
            }
            "audio" => reader.field(&mut self.audio),
            "uri" => reader.field(&mut self.uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("allowPlaybackInterruption", &self.allow_playback_interruption);
        writer.field("audio", &self.audio);
        writer.field("uri", &self.uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageMixedAudioSegment);

/// Represents the signal that telles the client to transfer the phone call connected to the agent
/// to a third-party endpoint.
///
/// Schema `GoogleCloudDialogflowV2beta1ResponseMessageTelephonyTransferCall`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageTelephonyTransferCall {
    /// Transfer the call to a phone number in [E.164 format](https://en.wikipedia.org/wiki/E.164).
    pub phone_number: Option<String>,

    /// Transfer the call to a SIP endpoint.
    pub sip_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageTelephonyTransferCall {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            phone_number: None,
            sip_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`phone_number`](Self::phone_number).
    pub fn set_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }

    /// Sets [`sip_uri`](Self::sip_uri).
    pub fn set_sip_uri(mut self, value: impl Into<String>) -> Self {
        self.sip_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ResponseMessageTelephonyTransferCall {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "phoneNumber" => reader.field(&mut self.phone_number),
            "sipUri" => reader.field(&mut self.sip_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("phoneNumber", &self.phone_number);
        writer.field("sipUri", &self.sip_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ResponseMessageTelephonyTransferCall);

/// The text response message.
///
/// Schema `GoogleCloudDialogflowV2beta1ResponseMessageText`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseMessageText {
    /// A collection of text response variants. If multiple variants are defined, only one text response
    /// variant is returned at runtime.
    pub text: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ResponseMessageText {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            text: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.text = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for ResponseMessageText {
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

runtime::message_as_json!(ResponseMessageText);
