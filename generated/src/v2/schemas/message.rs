//! Schemas that the features `messages`, `participants`, `schemas-without-methods`, `suggestions`
//! have in common.

use crate::runtime;
use crate::v2::schemas;

/// Represents a part of a message possibly annotated with an entity. The part can be an entity or
/// purely a part of the message between two entities or message start/end.
///
/// Schema `GoogleCloudDialogflowV2AnnotatedMessagePart`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AnnotatedMessagePart {
    /// The
    /// [Dialogflow system entity type](https://cloud.google.com/dialogflow/docs/reference/system-entities)
    /// of this message part. If this is empty, Dialogflow could not annotate the phrase part with a
    /// system entity.
    pub entity_type: Option<String>,

    /// The
    /// [Dialogflow system entity formatted value](https://cloud.google.com/dialogflow/docs/reference/system-entities)
    /// of this message part. For example for a system entity of type `@sys.unit-currency`, this may
    /// contain: { "amount": 5, "currency": "USD" }
    pub formatted_value: Option<serde_json::Value>,

    /// A part of a message possibly annotated with an entity.
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
/// Schema `GoogleCloudDialogflowV2Message`.
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
        writer.field("sendTime", &self.send_time);
        writer.field("sentimentAnalysis", &self.sentiment_analysis);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Message);

/// Represents the result of annotation for the message.
///
/// Schema `GoogleCloudDialogflowV2MessageAnnotation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MessageAnnotation {
    /// Indicates whether the text message contains entities.
    pub contain_entities: Option<bool>,

    /// The collection of annotated message parts ordered by their position in the message. You can
    /// recover the annotated message by concatenating \[[AnnotatedMessagePart.text]\].
    ///
    /// [AnnotatedMessagePart.text]: field@crate::v2::schemas::AnnotatedMessagePart::text
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
/// [`Message`]: crate::v2::schemas::Message
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
