//! Schemas that the features `pages`, `results`, `schemas-without-methods`, `sessions`,
//! `test-cases` have in common.

use crate::runtime;
use crate::v3::schemas;

/// A form is a data model that groups related parameters that can be collected from the user. The
/// process in which the agent prompts the user and collects parameter values from the user is
/// called form filling. A form can be added to a page. When form filling is done, the filled
/// parameters will be written to the session.
///
/// Schema `GoogleCloudDialogflowCxV3Form`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Form {
    /// Parameters to collect from the user.
    pub parameters: Vec<schemas::FormParameter>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Form {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            parameters: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        values: impl IntoIterator<Item = schemas::FormParameter>,
    ) -> Self {
        self.parameters = values.into_iter().collect();
        self
    }
}

impl runtime::Message for Form {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "parameters" => reader.field(&mut self.parameters),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("parameters", &self.parameters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Form);

/// Represents a form parameter.
///
/// Schema `GoogleCloudDialogflowCxV3FormParameter`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FormParameter {
    /// Hierarchical advanced settings for this parameter. The settings exposed at the lower level
    /// overrides the settings exposed at the higher level.
    pub advanced_settings: Option<schemas::AdvancedSettings>,

    /// The default value of an optional parameter. If the parameter is required, the default value will
    /// be ignored.
    pub default_value: Option<serde_json::Value>,

    /// Required. The human-readable name of the parameter, unique within the form.
    pub display_name: Option<String>,

    /// Required. The entity type of the parameter. Format:
    /// `projects/-/locations/-/agents/-/entityTypes/` for system entity types (for example,
    /// `projects/-/locations/-/agents/-/entityTypes/sys.date`), or
    /// `projects//locations//agents//entityTypes/` for developer entity types.
    pub entity_type: Option<String>,

    /// Required. Defines fill behavior for the parameter.
    pub fill_behavior: Option<schemas::FormParameterFillBehavior>,

    /// Indicates whether the parameter represents a list of values.
    pub is_list: Option<bool>,

    /// Indicates whether the parameter content should be redacted in log. If redaction is enabled, the
    /// parameter content will be replaced by parameter name during logging. Note: the parameter content
    /// is subject to redaction if either parameter level redaction or entity type level redaction is
    /// enabled.
    pub redact: Option<bool>,

    /// Indicates whether the parameter is required. Optional parameters will not trigger prompts;
    /// however, they are filled if the user specifies them. Required parameters must be filled before
    /// form filling concludes.
    pub required: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FormParameter {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            advanced_settings: None,
            default_value: None,
            display_name: None,
            entity_type: None,
            fill_behavior: None,
            is_list: None,
            redact: None,
            required: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`advanced_settings`](Self::advanced_settings).
    pub fn set_advanced_settings(mut self, value: schemas::AdvancedSettings) -> Self {
        self.advanced_settings = Some(value);
        self
    }

    /// Sets [`default_value`](Self::default_value).
    pub fn set_default_value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.default_value = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`entity_type`](Self::entity_type).
    pub fn set_entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }

    /// Sets [`fill_behavior`](Self::fill_behavior).
    pub fn set_fill_behavior(
        mut self,
        value: schemas::FormParameterFillBehavior,
    ) -> Self {
        self.fill_behavior = Some(value);
        self
    }

    /// Sets [`is_list`](Self::is_list).
    pub fn set_is_list(mut self, value: bool) -> Self {
        self.is_list = Some(value);
        self
    }

    /// Sets [`redact`](Self::redact).
    pub fn set_redact(mut self, value: bool) -> Self {
        self.redact = Some(value);
        self
    }

    /// Sets [`required`](Self::required).
    pub fn set_required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }
}

impl runtime::Message for FormParameter {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "advancedSettings" => reader.field(&mut self.advanced_settings),
            "defaultValue" => reader.field(&mut self.default_value),
            "displayName" => reader.field(&mut self.display_name),
            "entityType" => reader.field(&mut self.entity_type),
            "fillBehavior" => reader.field(&mut self.fill_behavior),
            "isList" => reader.field(&mut self.is_list),
            "redact" => reader.field(&mut self.redact),
            "required" => reader.field(&mut self.required),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("advancedSettings", &self.advanced_settings);
        writer.field("defaultValue", &self.default_value);
        writer.field("displayName", &self.display_name);
        writer.field("entityType", &self.entity_type);
        writer.field("fillBehavior", &self.fill_behavior);
        writer.field("isList", &self.is_list);
        writer.field("redact", &self.redact);
        writer.field("required", &self.required);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FormParameter);

/// Configuration for how the filling of a parameter should be handled.
///
/// Schema `GoogleCloudDialogflowCxV3FormParameterFillBehavior`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FormParameterFillBehavior {
    /// Required. The fulfillment to provide the initial prompt that the agent can present to the user
    /// in order to fill the parameter.
    pub initial_prompt_fulfillment: Option<schemas::Fulfillment>,

    /// The handlers for parameter-level events, used to provide reprompt for the parameter or
    /// transition to a different page/flow. The supported events are:
    ///
    /// - `sys.no-match-`, where N can be from 1 to 6
    /// - `sys.no-match-default`
    /// - `sys.no-input-`, where N can be from 1 to 6
    /// - `sys.no-input-default`
    /// - `sys.invalid-parameter` `initial_prompt_fulfillment` provides the first prompt for the
    ///   parameter. If the user's response does not fill the parameter, a no-match/no-input event will
    ///   be triggered, and the fulfillment associated with the `sys.no-match-1`/`sys.no-input-1`
    ///   handler (if defined) will be called to provide a prompt. The `sys.no-match-2`/`sys.no-input-2`
    ///   handler (if defined) will respond to the next no-match/no-input event, and so on. A
    ///   `sys.no-match-default` or `sys.no-input-default` handler will be used to handle all following
    ///   no-match/no-input events after all numbered no-match/no-input handlers for the parameter are
    ///   consumed. A `sys.invalid-parameter` handler can be defined to handle the case where the
    ///   parameter values have been `invalidated` by webhook. For example, if the user's response fill
    ///   the parameter, however the parameter was invalidated by webhook, the fulfillment associated
    ///   with the `sys.invalid-parameter` handler (if defined) will be called to provide a prompt. If
    ///   the event handler for the corresponding event can't be found on the parameter,
    ///   `initial_prompt_fulfillment` will be re-prompted.
    pub reprompt_event_handlers: Vec<schemas::EventHandler>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FormParameterFillBehavior {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            initial_prompt_fulfillment: None,
            reprompt_event_handlers: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`initial_prompt_fulfillment`](Self::initial_prompt_fulfillment).
    pub fn set_initial_prompt_fulfillment(
        mut self,
        value: schemas::Fulfillment,
    ) -> Self {
        self.initial_prompt_fulfillment = Some(value);
        self
    }

    /// Sets [`reprompt_event_handlers`](Self::reprompt_event_handlers).
    pub fn set_reprompt_event_handlers(
        mut self,
        values: impl IntoIterator<Item = schemas::EventHandler>,
    ) -> Self {
        self.reprompt_event_handlers = values.into_iter().collect();
        self
    }
}

impl runtime::Message for FormParameterFillBehavior {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "initialPromptFulfillment" => {
                reader.field(&mut self.initial_prompt_fulfillment)
            }
            "repromptEventHandlers" => reader.field(&mut self.reprompt_event_handlers),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("initialPromptFulfillment", &self.initial_prompt_fulfillment);
        writer.field("repromptEventHandlers", &self.reprompt_event_handlers);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FormParameterFillBehavior);

/// A Dialogflow CX conversation (session) can be described and visualized as a state machine. The
/// states of a CX session are represented by pages. For each flow, you define many pages, where
/// your combined pages can handle a complete conversation on the topics the flow is designed for.
/// At any given moment, exactly one page is the current page, the current page is considered
/// active, and the flow associated with that page is considered active. Every flow has a special
/// start page. When a flow initially becomes active, the start page page becomes the current page.
/// For each conversational turn, the current page will either stay the same or transition to
/// another page. You configure each page to collect information from the end-user that is relevant
/// for the conversational state represented by the page. For more information, see the
/// [Page guide](https://cloud.google.com/dialogflow/cx/docs/concept/page).
///
/// Schema `GoogleCloudDialogflowCxV3Page`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Page {
    /// Hierarchical advanced settings for this page. The settings exposed at the lower level overrides
    /// the settings exposed at the higher level.
    pub advanced_settings: Option<schemas::AdvancedSettings>,

    /// The description of the page. The maximum length is 500 characters.
    pub description: Option<String>,

    /// Required. The human-readable name of the page, unique within the flow.
    pub display_name: Option<String>,

    /// The fulfillment to call when the session is entering the page.
    pub entry_fulfillment: Option<schemas::Fulfillment>,

    /// Handlers associated with the page to handle events such as webhook errors, no match or no input.
    pub event_handlers: Vec<schemas::EventHandler>,

    /// The form associated with the page, used for collecting parameters relevant to the page.
    pub form: Option<schemas::Form>,

    /// Optional. Knowledge connector configuration.
    pub knowledge_connector_settings: Option<schemas::KnowledgeConnectorSettings>,

    /// The unique identifier of the page. Required for the Pages.UpdatePage method. Pages.CreatePage
    /// populates the name automatically. Format: `projects//locations//agents//flows//pages/`.
    pub name: Option<String>,

    /// Ordered list of `TransitionRouteGroups` added to the page. Transition route groups must be
    /// unique within a page. If the page links both flow-level transition route groups and agent-level
    /// transition route groups, the flow-level ones will have higher priority and will be put before
    /// the agent-level ones. \* If multiple transition routes within a page scope refer to the same
    /// intent, then the precedence order is: page's transition route -\> page's transition route group
    /// \-\> flow's transition routes. \* If multiple transition route groups within a page contain the
    /// same intent, then the first group in the ordered list takes precedence.
    /// Format:`projects//locations//agents//flows//transitionRouteGroups/` or
    /// `projects//locations//agents//transitionRouteGroups/` for agent-level groups.
    pub transition_route_groups: Vec<String>,

    /// A list of transitions for the transition rules of this page. They route the conversation to
    /// another page in the same flow, or another flow. When we are in a certain page, the
    /// TransitionRoutes are evaluated in the following order:
    ///
    /// - TransitionRoutes defined in the page with intent specified.
    /// - TransitionRoutes defined in the transition route groups with intent specified.
    /// - TransitionRoutes defined in flow with intent specified.
    /// - TransitionRoutes defined in the transition route groups with intent specified.
    /// - TransitionRoutes defined in the page with only condition specified.
    /// - TransitionRoutes defined in the transition route groups with only condition specified.
    pub transition_routes: Vec<schemas::TransitionRoute>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Page {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            advanced_settings: None,
            description: None,
            display_name: None,
            entry_fulfillment: None,
            event_handlers: Vec::new(),
            form: None,
            knowledge_connector_settings: None,
            name: None,
            transition_route_groups: Vec::new(),
            transition_routes: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`advanced_settings`](Self::advanced_settings).
    pub fn set_advanced_settings(mut self, value: schemas::AdvancedSettings) -> Self {
        self.advanced_settings = Some(value);
        self
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`entry_fulfillment`](Self::entry_fulfillment).
    pub fn set_entry_fulfillment(mut self, value: schemas::Fulfillment) -> Self {
        self.entry_fulfillment = Some(value);
        self
    }

    /// Sets [`event_handlers`](Self::event_handlers).
    pub fn set_event_handlers(
        mut self,
        values: impl IntoIterator<Item = schemas::EventHandler>,
    ) -> Self {
        self.event_handlers = values.into_iter().collect();
        self
    }

    /// Sets [`form`](Self::form).
    pub fn set_form(mut self, value: schemas::Form) -> Self {
        self.form = Some(value);
        self
    }

    /// Sets [`knowledge_connector_settings`](Self::knowledge_connector_settings).
    pub fn set_knowledge_connector_settings(
        mut self,
        value: schemas::KnowledgeConnectorSettings,
    ) -> Self {
        self.knowledge_connector_settings = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`transition_route_groups`](Self::transition_route_groups).
    pub fn set_transition_route_groups(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transition_route_groups = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`transition_routes`](Self::transition_routes).
    pub fn set_transition_routes(
        mut self,
        values: impl IntoIterator<Item = schemas::TransitionRoute>,
    ) -> Self {
        self.transition_routes = values.into_iter().collect();
        self
    }
}

impl runtime::Message for Page {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "advancedSettings" => reader.field(&mut self.advanced_settings),
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "entryFulfillment" => reader.field(&mut self.entry_fulfillment),
            "eventHandlers" => reader.field(&mut self.event_handlers),
            "form" => reader.field(&mut self.form),
            "knowledgeConnectorSettings" => {
                reader.field(&mut self.knowledge_connector_settings)
            }
            "name" => reader.field(&mut self.name),
            "transitionRouteGroups" => reader.field(&mut self.transition_route_groups),
            "transitionRoutes" => reader.field(&mut self.transition_routes),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("advancedSettings", &self.advanced_settings);
        writer.field("description", &self.description);
        writer.field("displayName", &self.display_name);
        writer.field("entryFulfillment", &self.entry_fulfillment);
        writer.field("eventHandlers", &self.event_handlers);
        writer.field("form", &self.form);
        writer.field("knowledgeConnectorSettings", &self.knowledge_connector_settings);
        writer.field("name", &self.name);
        writer.field("transitionRouteGroups", &self.transition_route_groups);
        writer.field("transitionRoutes", &self.transition_routes);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Page);
