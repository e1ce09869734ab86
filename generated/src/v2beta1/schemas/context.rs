//! Schemas that the features `answer-records`, `contexts`, `intents`, `participants`,
//! `schemas-without-methods`, `sessions` have in common.

use crate::runtime;

/// Dialogflow contexts are similar to natural language context. If a person says to you "they are
/// orange", you need context in order to understand what "they" is referring to. Similarly, for
/// Dialogflow to handle an end-user expression like that, it needs to be provided with context in
/// order to correctly match an intent. Using contexts, you can control the flow of a conversation.
/// You can configure contexts for an intent by setting input and output contexts, which are
/// identified by string names. When an intent is matched, any configured output contexts for that
/// intent become active. While any contexts are active, Dialogflow is more likely to match intents
/// that are configured with input contexts that correspond to the currently active contexts. For
/// more information about context, see the
/// [Contexts guide](https://cloud.google.com/dialogflow/docs/contexts-overview).
///
/// Schema `GoogleCloudDialogflowV2beta1Context`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Context {
    /// Optional. The number of conversational query requests after which the context expires. The
    /// default is `0`. If set to `0`, the context expires immediately. Contexts expire automatically
    /// after 20 minutes if there are no matching queries.
    pub lifespan_count: Option<i32>,

    /// Required. The unique identifier of the context. Supported formats: -
    /// `projects//agent/sessions//contexts/`, - `projects//locations//agent/sessions//contexts/`, -
    /// `projects//agent/environments//users//sessions//contexts/`, -
    /// `projects//locations//agent/environments//users//sessions//contexts/`, The `Context ID` is
    /// always converted to lowercase, may only contain characters in `a-zA-Z0-9_-%` and may be at most
    /// 250 bytes long. If `Environment ID` is not specified, we assume default 'draft' environment. If
    /// `User ID` is not specified, we assume default '-' user. The following context names are reserved
    /// for internal use by Dialogflow. You should not use these contexts or create contexts with these
    /// names:
    ///
    /// - `__system_counters__`
    /// - `*_id_dialog_context`
    /// - `*_dialog_params_size`
    pub name: Option<String>,

    /// Optional. The collection of parameters associated with this context. Depending on your protocol
    /// or client library language, this is a map, associative array, symbol table, dictionary, or JSON
    /// object composed of a collection of (MapKey, MapValue) pairs:
    ///
    /// - MapKey type: string
    /// - MapKey value: parameter name
    /// - MapValue type: If parameter's entity type is a composite entity then use map, otherwise,
    ///   depending on the parameter value type, it could be one of string, number, boolean, null, list
    ///   or map.
    /// - MapValue value: If parameter's entity type is a composite entity then use map from composite
    ///   entity property names to property values, otherwise, use parameter value.
    pub parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Context {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            lifespan_count: None,
            name: None,
            parameters: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`lifespan_count`](Self::lifespan_count).
    pub fn set_lifespan_count(mut self, value: i32) -> Self {
        self.lifespan_count = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
}

impl runtime::Message for Context {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "lifespanCount" => reader.field(&mut self.lifespan_count),
            "name" => reader.field(&mut self.name),
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
        writer.field("lifespanCount", &self.lifespan_count);
        writer.field("name", &self.name);
        writer.field("parameters", &self.parameters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Context);
