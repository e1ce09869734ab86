//! Schemas that the features `flows`, `test-cases` have in common.

use crate::runtime;
use crate::v3::schemas;

/// Flows represents the conversation flows when you build your chatbot agent. A flow consists of
/// many pages connected by the transition routes. Conversations always start with the built-in
/// Start Flow (with an all-0 ID). Transition routes can direct the conversation session from the
/// current flow (parent flow) to another flow (sub flow). When the sub flow is finished, Dialogflow
/// will bring the session back to the parent flow, where the sub flow is started. Usually, when a
/// transition route is followed by a matched intent, the intent will be "consumed". This means the
/// intent won't activate more transition routes. However, when the followed transition route moves
/// the conversation session into a different flow, the matched intent can be carried over and to be
/// consumed in the target flow.
///
/// Schema `GoogleCloudDialogflowCxV3Flow`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Flow {
    /// Hierarchical advanced settings for this flow. The settings exposed at the lower level overrides
    /// the settings exposed at the higher level.
    pub advanced_settings: Option<schemas::AdvancedSettings>,

    /// The description of the flow. The maximum length is 500 characters. If exceeded, the request is
    /// rejected.
    pub description: Option<String>,

    /// Required. The human-readable name of the flow.
    pub display_name: Option<String>,

    /// A flow's event handlers serve two purposes:
    ///
    /// - They are responsible for handling events (e.g. no match, webhook errors) in the flow.
    /// - They are inherited by every page's event handlers, which can be used to handle common events
    ///   regardless of the current page. Event handlers defined in the page have higher priority than
    ///   those defined in the flow. Unlike transition_routes, these handlers are evaluated on a
    ///   first-match basis. The first one that matches the event get executed, with the rest being
    ///   ignored.
    pub event_handlers: Vec<schemas::EventHandler>,

    /// Optional. Defined structured input parameters for this flow.
    pub input_parameter_definitions: Vec<schemas::ParameterDefinition>,

    /// Optional. Knowledge connector configuration.
    pub knowledge_connector_settings: Option<schemas::KnowledgeConnectorSettings>,

    /// Indicates whether the flow is locked for changes. If the flow is locked, modifications to the
    /// flow will be rejected.
    pub locked: Option<bool>,

    /// Optional. Multi-lingual agent settings for this flow.
    pub multi_language_settings: Option<schemas::FlowMultiLanguageSettings>,

    /// The unique identifier of the flow. Format: `projects//locations//agents//flows/`.
    pub name: Option<String>,

    /// NLU related settings of the flow.
    pub nlu_settings: Option<schemas::NluSettings>,

    /// Optional. Defined structured output parameters for this flow.
    pub output_parameter_definitions: Vec<schemas::ParameterDefinition>,

    /// A flow's transition route group serve two purposes:
    ///
    /// - They are responsible for matching the user's first utterances in the flow.
    /// - They are inherited by every page's transition route groups. Transition route groups defined in
    ///   the page have higher priority than those defined in the flow. Format:
    ///   `projects//locations//agents//flows//transitionRouteGroups/` or
    ///   `projects//locations//agents//transitionRouteGroups/` for agent-level groups.
    pub transition_route_groups: Vec<String>,

    /// A flow's transition routes serve two purposes:
    ///
    /// - They are responsible for matching the user's first utterances in the flow.
    /// - They are inherited by every page's transition routes and can support use cases such as the
    ///   user saying "help" or "can I talk to a human?", which can be handled in a common way
    ///   regardless of the current page. Transition routes defined in the page have higher priority
    ///   than those defined in the flow. TransitionRoutes are evaluated in the following order:
    /// - TransitionRoutes with intent specified.
    /// - TransitionRoutes with only condition specified. TransitionRoutes with intent specified are
    ///   inherited by pages in the flow.
    pub transition_routes: Vec<schemas::TransitionRoute>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Flow {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            advanced_settings: None,
            description: None,
            display_name: None,
            event_handlers: Vec::new(),
            input_parameter_definitions: Vec::new(),
            knowledge_connector_settings: None,
            locked: None,
            multi_language_settings: None,
            name: None,
            nlu_settings: None,
            output_parameter_definitions: Vec::new(),
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

    /// Sets [`event_handlers`](Self::event_handlers).
    pub fn set_event_handlers(
        mut self,
        values: impl IntoIterator<Item = schemas::EventHandler>,
    ) -> Self {
        self.event_handlers = values.into_iter().collect();
        self
    }

    /// Sets [`input_parameter_definitions`](Self::input_parameter_definitions).
    pub fn set_input_parameter_definitions(
        mut self,
        values: impl IntoIterator<Item = schemas::ParameterDefinition>,
    ) -> Self {
        self.input_parameter_definitions = values.into_iter().collect();
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

    /// Sets [`locked`](Self::locked).
    pub fn set_locked(mut self, value: bool) -> Self {
        self.locked = Some(value);
        self
    }

    /// Sets [`multi_language_settings`](Self::multi_language_settings).
    pub fn set_multi_language_settings(
        mut self,
        value: schemas::FlowMultiLanguageSettings,
    ) -> Self {
        self.multi_language_settings = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`nlu_settings`](Self::nlu_settings).
    pub fn set_nlu_settings(mut self, value: schemas::NluSettings) -> Self {
        self.nlu_settings = Some(value);
        self
    }

    /// Sets [`output_parameter_definitions`](Self::output_parameter_definitions).
    pub fn set_output_parameter_definitions(
        mut self,
        values: impl IntoIterator<Item = schemas::ParameterDefinition>,
    ) -> Self {
        self.output_parameter_definitions = values.into_iter().collect();
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

impl runtime::Message for Flow {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "advancedSettings" => reader.field(&mut self.advanced_settings),
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "eventHandlers" => reader.field(&mut self.event_handlers),
            "inputParameterDefinitions" => {
                reader.field(&mut self.input_parameter_definitions)
            }
            "knowledgeConnectorSettings" => {
                reader.field(&mut self.knowledge_connector_settings)
            }
            "locked" => reader.field(&mut self.locked),
            "multiLanguageSettings" => reader.field(&mut self.multi_language_settings),
            "name" => reader.field(&mut self.name),
            "nluSettings" => reader.field(&mut self.nlu_settings),
            "outputParameterDefinitions" => {
                reader.field(&mut self.output_parameter_definitions)
            }
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
        writer.field("eventHandlers", &self.event_handlers);
        writer.field("inputParameterDefinitions", &self.input_parameter_definitions);
        writer.field("knowledgeConnectorSettings", &self.knowledge_connector_settings);
        writer.field("locked", &self.locked);
        writer.field("multiLanguageSettings", &self.multi_language_settings);
        writer.field("name", &self.name);
        writer.field("nluSettings", &self.nlu_settings);
        writer.field("outputParameterDefinitions", &self.output_parameter_definitions);
        writer.field("transitionRouteGroups", &self.transition_route_groups);
        writer.field("transitionRoutes", &self.transition_routes);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Flow);

/// Settings for multi-lingual agents.
///
/// Schema `GoogleCloudDialogflowCxV3FlowMultiLanguageSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FlowMultiLanguageSettings {
    /// Optional. Enable multi-language detection for this flow. This can be set only if agent level
    /// multi language setting is enabled.
    pub enable_multi_language_detection: Option<bool>,

    /// Optional. Agent will respond in the detected language if the detected language code is in the
    /// supported resolved languages for this flow. This will be used only if multi-language training is
    /// enabled in the agent and multi-language detection is enabled in the flow. The supported
    /// languages must be a subset of the languages supported by the agent.
    pub supported_response_language_codes: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FlowMultiLanguageSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enable_multi_language_detection: None,
            supported_response_language_codes: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enable_multi_language_detection`](Self::enable_multi_language_detection).
    pub fn set_enable_multi_language_detection(mut self, value: bool) -> Self {
        self.enable_multi_language_detection = Some(value);
        self
    }

    /// Sets [`supported_response_language_codes`](Self::supported_response_language_codes).
    pub fn set_supported_response_language_codes(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.supported_response_language_codes = values
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

impl runtime::Message for FlowMultiLanguageSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enableMultiLanguageDetection" => {
                reader.field(&mut self.enable_multi_language_detection)
            }
            "supportedResponseLanguageCodes" => {
                reader.field(&mut self.supported_response_language_codes)
            }
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer
            .field(
                "enableMultiLanguageDetection",
                &self.enable_multi_language_detection,
            );
        writer
            .field(
                "supportedResponseLanguageCodes",
                &self.supported_response_language_codes,
            );
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FlowMultiLanguageSettings);
