//! Schemas that the features `participants`, `schemas-without-methods`, `sessions` have in common.

use crate::runtime;

/// Events allow for matching intents by event name instead of the natural language input. For
/// instance, input \`\` can trigger a personalized welcome response. The parameter `name` may be
/// used by the agent in the response: `"Hello #welcome_event.name! What can I do for you today?"`.
///
/// Schema `GoogleCloudDialogflowV2beta1EventInput`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventInput {
    /// Required. The language of this query. See
    /// [Language Support](https://cloud.google.com/dialogflow/docs/reference/language) for a list of
    /// the currently supported language codes. Note that queries in the same session do not necessarily
    /// need to specify the same language. This field is ignored when used in the context of a
    /// WebhookResponse.followup_event_input field, because the language was already defined in the
    /// originating detect intent request.
    pub language_code: Option<String>,

    /// Required. The unique identifier of the event.
    pub name: Option<String>,

    /// The collection of parameters associated with the event. Depending on your protocol or client
    /// library language, this is a map, associative array, symbol table, dictionary, or JSON object
    /// composed of a collection of (MapKey, MapValue) pairs:
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

impl EventInput {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            language_code: None,
            name: None,
            parameters: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
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

impl runtime::Message for EventInput {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "languageCode" => reader.field(&mut self.language_code),
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
        writer.field("languageCode", &self.language_code);
        writer.field("name", &self.name);
        writer.field("parameters", &self.parameters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EventInput);
