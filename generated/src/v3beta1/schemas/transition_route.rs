//! Schemas that the features `conversations`, `flows`, `pages`, `results`,
//! `schemas-without-methods`, `sessions`, `test-cases`, `transition-route-groups` have in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// A transition route specifies a intent that can be matched and/or a data condition that can be
/// evaluated during a session. When a specified transition is matched, the following actions are
/// taken in order:
///
/// - If there is a `trigger_fulfillment` associated with the transition, it will be called.
/// - If there is a `target_page` associated with the transition, the session will transition into
///   the specified page.
/// - If there is a `target_flow` associated with the transition, the session will transition into
///   the specified flow.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TransitionRoute`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransitionRoute {
    /// The condition to evaluate against form parameters or session parameters. See the
    /// [conditions reference](https://cloud.google.com/dialogflow/cx/docs/reference/condition). At
    /// least one of `intent` or `condition` must be specified. When both `intent` and `condition` are
    /// specified, the transition can only happen when both are fulfilled.
    pub condition: Option<String>,

    /// Optional. The description of the transition route. The maximum length is 500 characters.
    pub description: Option<String>,

    /// The unique identifier of an Intent. Format: `projects//locations//agents//intents/`. Indicates
    /// that the transition can only happen when the given intent is matched. At least one of `intent`
    /// or `condition` must be specified. When both `intent` and `condition` are specified, the
    /// transition can only happen when both are fulfilled.
    pub intent: Option<String>,

    /// Output only. The unique identifier of this transition route.
    pub name: Option<String>,

    /// The target flow to transition to. Format: `projects//locations//agents//flows/`.
    pub target_flow: Option<String>,

    /// The target page to transition to. Format: `projects//locations//agents//flows//pages/`.
    pub target_page: Option<String>,

    /// The fulfillment to call when the condition is satisfied. At least one of `trigger_fulfillment`
    /// and `target` must be specified. When both are defined, `trigger_fulfillment` is executed first.
    pub trigger_fulfillment: Option<schemas::Fulfillment>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TransitionRoute {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            condition: None,
            description: None,
            intent: None,
            name: None,
            target_flow: None,
            target_page: None,
            trigger_fulfillment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`condition`](Self::condition).
    pub fn set_condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`intent`](Self::intent).
    pub fn set_intent(mut self, value: impl Into<String>) -> Self {
        self.intent = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`target_flow`](Self::target_flow).
    pub fn set_target_flow(mut self, value: impl Into<String>) -> Self {
        self.target_flow = Some(value.into());
        self
    }

    /// Sets [`target_page`](Self::target_page).
    pub fn set_target_page(mut self, value: impl Into<String>) -> Self {
        self.target_page = Some(value.into());
        self
    }

    /// Sets [`trigger_fulfillment`](Self::trigger_fulfillment).
    pub fn set_trigger_fulfillment(mut self, value: schemas::Fulfillment) -> Self {
        self.trigger_fulfillment = Some(value);
        self
    }
}

impl runtime::Message for TransitionRoute {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "condition" => reader.field(&mut self.condition),
            "description" => reader.field(&mut self.description),
            "intent" => reader.field(&mut self.intent),
            "name" => reader.field(&mut self.name),
            "targetFlow" => reader.field(&mut self.target_flow),
            "targetPage" => reader.field(&mut self.target_page),
            "triggerFulfillment" => reader.field(&mut self.trigger_fulfillment),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("condition", &self.condition);
        writer.field("description", &self.description);
        writer.field("intent", &self.intent);
        writer.field("name", &self.name);
        writer.field("targetFlow", &self.target_flow);
        writer.field("targetPage", &self.target_page);
        writer.field("triggerFulfillment", &self.trigger_fulfillment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TransitionRoute);
