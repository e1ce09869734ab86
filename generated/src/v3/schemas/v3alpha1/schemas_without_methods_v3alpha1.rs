//! Schemas of the feature `schemas-without-methods-v3alpha1`.

use crate::runtime;
use crate::v3::schemas;

/// This message is used to hold all the Conversation Signals data, which will be converted to JSON
/// and exported to BigQuery.
///
/// Schema `GoogleCloudDialogflowV3alpha1ConversationSignals`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v3alpha1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConversationSignals {
    /// Required. Turn signals for the current turn.
    pub turn_signals: Option<schemas::v3alpha1::TurnSignals>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ConversationSignals {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            turn_signals: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`turn_signals`](Self::turn_signals).
    pub fn set_turn_signals(mut self, value: schemas::v3alpha1::TurnSignals) -> Self {
        self.turn_signals = Some(value);
        self
    }
}

impl runtime::Message for ConversationSignals {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "turnSignals" => reader.field(&mut self.turn_signals),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("turnSignals", &self.turn_signals);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ConversationSignals);

/// Collection of all signals that were extracted for a single turn of the conversation.
///
/// Schema `GoogleCloudDialogflowV3alpha1TurnSignals`.
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v3alpha1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnSignals {
    /// Whether agent responded with LiveAgentHandoff fulfillment.
    pub agent_escalated: Option<bool>,

    /// Whether user was using DTMF input.
    pub dtmf_used: Option<bool>,

    /// Failure reasons of the turn.
    pub failure_reasons: Vec<schemas::v3alpha1::TurnSignalsFailureReasons>,

    /// Whether NLU predicted NO_MATCH.
    pub no_match: Option<bool>,

    /// Whether user provided no input.
    pub no_user_input: Option<bool>,

    /// Whether turn resulted in End Session page.
    pub reached_end_page: Option<bool>,

    /// Sentiment magnitude of the user utterance if
    /// [sentiment](https://cloud.google.com/dialogflow/cx/docs/concept/sentiment) was enabled.
    pub sentiment_magnitude: Option<f32>,

    /// Sentiment score of the user utterance if
    /// [sentiment](https://cloud.google.com/dialogflow/cx/docs/concept/sentiment) was enabled.
    pub sentiment_score: Option<f32>,

    /// Whether agent has triggered the event corresponding to user abandoning the conversation.
    pub triggered_abandonment_event: Option<bool>,

    /// Whether user was specifically asking for a live agent.
    pub user_escalated: Option<bool>,

    /// Human-readable statuses of the webhooks triggered during this turn.
    pub webhook_statuses: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TurnSignals {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_escalated: None,
            dtmf_used: None,
            failure_reasons: Vec::new(),
            no_match: None,
            no_user_input: None,
            reached_end_page: None,
            sentiment_magnitude: None,
            sentiment_score: None,
            triggered_abandonment_event: None,
            user_escalated: None,
            webhook_statuses: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_escalated`](Self::agent_escalated).
    pub fn set_agent_escalated(mut self, value: bool) -> Self {
        self.agent_escalated = Some(value);
        self
    }

    /// Sets [`dtmf_used`](Self::dtmf_used).
    pub fn set_dtmf_used(mut self, value: bool) -> Self {
        self.dtmf_used = Some(value);
        self
    }

    /// Sets [`failure_reasons`](Self::failure_reasons).
    pub fn set_failure_reasons(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<schemas::v3alpha1::TurnSignalsFailureReasons>,
        >,
    ) -> Self {
        self.failure_reasons = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`no_match`](Self::no_match).
    pub fn set_no_match(mut self, value: bool) -> Self {
        self.no_match = Some(value);
        self
    }

    /// Sets [`no_user_input`](Self::no_user_input).
    pub fn set_no_user_input(mut self, value: bool) -> Self {
        self.no_user_input = Some(value);
        self
    }

    /// Sets [`reached_end_page`](Self::reached_end_page).
    pub fn set_reached_end_page(mut self, value: bool) -> Self {
        self.reached_end_page = Some(value);
        self
    }

    /// Sets [`sentiment_magnitude`](Self::sentiment_magnitude).
    pub fn set_sentiment_magnitude(mut self, value: f32) -> Self {
        self.sentiment_magnitude = Some(value);
        self
    }

    /// Sets [`sentiment_score`](Self::sentiment_score).
    pub fn set_sentiment_score(mut self, value: f32) -> Self {
        self.sentiment_score = Some(value);
        self
    }

    /// Sets [`triggered_abandonment_event`](Self::triggered_abandonment_event).
    pub fn set_triggered_abandonment_event(mut self, value: bool) -> Self {
        self.triggered_abandonment_event = Some(value);
        self
    }

    /// Sets [`user_escalated`](Self::user_escalated).
    pub fn set_user_escalated(mut self, value: bool) -> Self {
        self.user_escalated = Some(value);
        self
    }

    /// Sets [`webhook_statuses`](Self::webhook_statuses).
    pub fn set_webhook_statuses(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_statuses = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for TurnSignals {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentEscalated" => reader.field(&mut self.agent_escalated),
            "dtmfUsed" => reader.field(&mut self.dtmf_used),
            "failureReasons" => reader.field(&mut self.failure_reasons),
            "noMatch" => reader.field(&mut self.no_match),
            "noUserInput" => reader.field(&mut self.no_user_input),
            "reachedEndPage" => reader.field(&mut self.reached_end_page),
            "sentimentMagnitude" => reader.field(&mut self.sentiment_magnitude),
            "sentimentScore" => reader.field(&mut self.sentiment_score),
            "triggeredAbandonmentEvent" => {
                reader.field(&mut self.triggered_abandonment_event)
            }
            "userEscalated" => reader.field(&mut self.user_escalated),
            "webhookStatuses" => reader.field(&mut self.webhook_statuses),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentEscalated", &self.agent_escalated);
        writer.field("dtmfUsed", &self.dtmf_used);
        writer.field("failureReasons", &self.failure_reasons);
        writer.field("noMatch", &self.no_match);
        writer.field("noUserInput", &self.no_user_input);
        writer.field("reachedEndPage", &self.reached_end_page);
        writer.field("sentimentMagnitude", &self.sentiment_magnitude);
        writer.field("sentimentScore", &self.sentiment_score);
        writer.field("triggeredAbandonmentEvent", &self.triggered_abandonment_event);
        writer.field("userEscalated", &self.user_escalated);
        writer.field("webhookStatuses", &self.webhook_statuses);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TurnSignals);

/// Values of `failureReasons` in [`TurnSignals`].
///
/// No method takes or returns it: it needs the feature `schemas-without-methods-v3alpha1`.
///
/// [`TurnSignals`]: crate::v3::schemas::v3alpha1::TurnSignals
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TurnSignalsFailureReasons {
    /// Failure reason is not assigned. On the wire: `FAILURE_REASON_UNSPECIFIED`.
    Unspecified,

    /// Whether NLU failed to recognize user intent. On the wire: `FAILED_INTENT`.
    FailedIntent,

    /// Whether webhook failed during the turn. On the wire: `FAILED_WEBHOOK`.
    FailedWebhook,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for TurnSignalsFailureReasons {
    fn from(name: &str) -> Self {
        match name {
            "FAILURE_REASON_UNSPECIFIED" => Self::Unspecified,
            "FAILED_INTENT" => Self::FailedIntent,
            "FAILED_WEBHOOK" => Self::FailedWebhook,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for TurnSignalsFailureReasons {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "FAILURE_REASON_UNSPECIFIED",
            Self::FailedIntent => "FAILED_INTENT",
            Self::FailedWebhook => "FAILED_WEBHOOK",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(TurnSignalsFailureReasons);
