//! Schemas that the features `conversations`, `flows`, `pages`, `results`,
//! `schemas-without-methods`, `sessions`, `test-cases` have in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// An event handler specifies an event that can be handled during a session. When the specified
/// event happens, the following actions are taken in order:
///
/// - If there is a `trigger_fulfillment` associated with the event, it will be called.
/// - If there is a `target_page` associated with the event, the session will transition into the
///   specified page.
/// - If there is a `target_flow` associated with the event, the session will transition into the
///   specified flow.
///
/// Schema `GoogleCloudDialogflowCxV3beta1EventHandler`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventHandler {
    /// Required. The name of the event to handle.
    pub event: Option<String>,

    /// Output only. The unique identifier of this event handler.
    pub name: Option<String>,

    /// The target flow to transition to. Format: `projects//locations//agents//flows/`.
    pub target_flow: Option<String>,

    /// The target page to transition to. Format: `projects//locations//agents//flows//pages/`.
    pub target_page: Option<String>,

    /// The target playbook to transition to. Format: `projects//locations//agents//playbooks/`.
    pub target_playbook: Option<String>,

    /// The fulfillment to call when the event occurs. Handling webhook errors with a fulfillment
    /// enabled with webhook could cause infinite loop. It is invalid to specify such fulfillment for a
    /// handler handling webhooks.
    pub trigger_fulfillment: Option<schemas::Fulfillment>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EventHandler {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            event: None,
            name: None,
            target_flow: None,
            target_page: None,
            target_playbook: None,
            trigger_fulfillment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`event`](Self::event).
    pub fn set_event(mut self, value: impl Into<String>) -> Self {
        self.event = Some(value.into());
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

    /// Sets [`target_playbook`](Self::target_playbook).
    pub fn set_target_playbook(mut self, value: impl Into<String>) -> Self {
        self.target_playbook = Some(value.into());
        self
    }

    /// Sets [`trigger_fulfillment`](Self::trigger_fulfillment).
    pub fn set_trigger_fulfillment(mut self, value: schemas::Fulfillment) -> Self {
        self.trigger_fulfillment = Some(value);
        self
    }
}

impl runtime::Message for EventHandler {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "event" => reader.field(&mut self.event),
            "name" => reader.field(&mut self.name),
            "targetFlow" => reader.field(&mut self.target_flow),
            "targetPage" => reader.field(&mut self.target_page),
            "targetPlaybook" => reader.field(&mut self.target_playbook),
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
        writer.field("event", &self.event);
        writer.field("name", &self.name);
        writer.field("targetFlow", &self.target_flow);
        writer.field("targetPage", &self.target_page);
        writer.field("targetPlaybook", &self.target_playbook);
        writer.field("triggerFulfillment", &self.trigger_fulfillment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EventHandler);

/// The Knowledge Connector settings for this page or flow. This includes information such as the
/// attached Knowledge Bases, and the way to execute fulfillment.
///
/// Schema `GoogleCloudDialogflowCxV3beta1KnowledgeConnectorSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeConnectorSettings {
    /// Optional. List of related data store connections.
    pub data_store_connections: Vec<schemas::DataStoreConnection>,

    /// Whether Knowledge Connector is enabled or not.
    pub enabled: Option<bool>,

    /// The target flow to transition to. Format: `projects//locations//agents//flows/`.
    pub target_flow: Option<String>,

    /// The target page to transition to. Format: `projects//locations//agents//flows//pages/`.
    pub target_page: Option<String>,

    /// The fulfillment to be triggered. When the answers from the Knowledge Connector are selected by
    /// Dialogflow, you can utitlize the request scoped parameter `$request.knowledge.answers` (contains
    /// up to the 5 highest confidence answers) and `$request.knowledge.questions` (contains the
    /// corresponding questions) to construct the fulfillment.
    pub trigger_fulfillment: Option<schemas::Fulfillment>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl KnowledgeConnectorSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_store_connections: Vec::new(),
            enabled: None,
            target_flow: None,
            target_page: None,
            trigger_fulfillment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_store_connections`](Self::data_store_connections).
    pub fn set_data_store_connections(
        mut self,
        values: impl IntoIterator<Item = schemas::DataStoreConnection>,
    ) -> Self {
        self.data_store_connections = values.into_iter().collect();
        self
    }

    /// Sets [`enabled`](Self::enabled).
    pub fn set_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
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

impl runtime::Message for KnowledgeConnectorSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataStoreConnections" => reader.field(&mut self.data_store_connections),
            "enabled" => reader.field(&mut self.enabled),
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
        writer.field("dataStoreConnections", &self.data_store_connections);
        writer.field("enabled", &self.enabled);
        writer.field("targetFlow", &self.target_flow);
        writer.field("targetPage", &self.target_page);
        writer.field("triggerFulfillment", &self.trigger_fulfillment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(KnowledgeConnectorSettings);
