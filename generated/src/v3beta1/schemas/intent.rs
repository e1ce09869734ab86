//! Schemas that the features `conversations`, `intents`, `results`, `schemas-without-methods`,
//! `sessions`, `test-cases` have in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// An intent represents a user's intent to interact with a conversational agent. You can provide
/// information for the Dialogflow API to use to match user input to an intent by adding training
/// phrases (i.e., examples of user input) to your intent.
///
/// Schema `GoogleCloudDialogflowCxV3beta1Intent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Intent {
    /// Human readable description for better understanding an intent like its scope, content, result
    /// etc. Maximum character limit: 140 characters.
    pub description: Option<String>,

    /// Required. The human-readable name of the intent, unique within the agent.
    pub display_name: Option<String>,

    /// Indicates whether this is a fallback intent. Currently only default fallback intent is allowed
    /// in the agent, which is added upon agent creation. Adding training phrases to fallback intent is
    /// useful in the case of requests that are mistakenly matched, since training phrases assigned to
    /// fallback intents act as negative examples that triggers no-match event.
    pub is_fallback: Option<bool>,

    /// The key/value metadata to label an intent. Labels can contain lowercase letters, digits and the
    /// symbols '-' and '\_'. International characters are allowed, including letters from unicase
    /// alphabets. Keys must start with a letter. Keys and values can be no longer than 63 characters
    /// and no more than 128 bytes. Prefix "sys-" is reserved for Dialogflow defined labels. Currently
    /// allowed Dialogflow defined labels include:
    ///
    /// - sys-head
    /// - sys-contextual The above labels do not require value. "sys-head" means the intent is a head
    ///   intent. "sys-contextual" means the intent is a contextual intent.
    pub labels: std::collections::BTreeMap<String, String>,

    /// The unique identifier of the intent. Required for the Intents.UpdateIntent method.
    /// Intents.CreateIntent populates the name automatically. Format:
    /// `projects//locations//agents//intents/`.
    pub name: Option<String>,

    /// The collection of parameters associated with the intent.
    pub parameters: Vec<schemas::IntentParameter>,

    /// The priority of this intent. Higher numbers represent higher priorities. - If the supplied value
    /// is unspecified or 0, the service translates the value to 500,000, which corresponds to the
    /// `Normal` priority in the console. - If the supplied value is negative, the intent is ignored in
    /// runtime detect intent requests.
    pub priority: Option<i32>,

    /// The collection of training phrases the agent is trained on to identify the intent.
    pub training_phrases: Vec<schemas::IntentTrainingPhrase>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Intent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            display_name: None,
            is_fallback: None,
            labels: std::collections::BTreeMap::new(),
            name: None,
            parameters: Vec::new(),
            priority: None,
            training_phrases: Vec::new(),
            extra: runtime::Extra::new(),
        }
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

    /// Sets [`is_fallback`](Self::is_fallback).
    pub fn set_is_fallback(mut self, value: bool) -> Self {
        self.is_fallback = Some(value);
        self
    }

    /// Sets [`labels`](Self::labels).
    pub fn set_labels(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
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
        values: impl IntoIterator<Item = schemas::IntentParameter>,
    ) -> Self {
        self.parameters = values.into_iter().collect();
        self
    }

    /// Sets [`priority`](Self::priority).
    pub fn set_priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }

    /// Sets [`training_phrases`](Self::training_phrases).
    pub fn set_training_phrases(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentTrainingPhrase>,
    ) -> Self {
        self.training_phrases = values.into_iter().collect();
        self
    }
}

impl runtime::Message for Intent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "isFallback" => reader.field(&mut self.is_fallback),
            "labels" => reader.field(&mut self.labels),
            "name" => reader.field(&mut self.name),
            "parameters" => reader.field(&mut self.parameters),
            "priority" => reader.field(&mut self.priority),
            "trainingPhrases" => reader.field(&mut self.training_phrases),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("description", &self.description);
        writer.field("displayName", &self.display_name);
        writer.field("isFallback", &self.is_fallback);
        writer.field("labels", &self.labels);
        writer.field("name", &self.name);
        writer.field("parameters", &self.parameters);
        writer.field("priority", &self.priority);
        writer.field("trainingPhrases", &self.training_phrases);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Intent);

/// Represents an intent parameter.
///
/// Schema `GoogleCloudDialogflowCxV3beta1IntentParameter`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentParameter {
    /// Required. The entity type of the parameter. Format:
    /// `projects/-/locations/-/agents/-/entityTypes/` for system entity types (for example,
    /// `projects/-/locations/-/agents/-/entityTypes/sys.date`), or
    /// `projects//locations//agents//entityTypes/` for developer entity types.
    pub entity_type: Option<String>,

    /// Required. The unique identifier of the parameter. This field is used by training phrases to
    /// annotate their parts.
    pub id: Option<String>,

    /// Indicates whether the parameter represents a list of values.
    pub is_list: Option<bool>,

    /// Indicates whether the parameter content should be redacted in log. If redaction is enabled, the
    /// parameter content will be replaced by parameter name during logging. Note: the parameter content
    /// is subject to redaction if either parameter level redaction or entity type level redaction is
    /// enabled.
    pub redact: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentParameter {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            entity_type: None,
            id: None,
            is_list: None,
            redact: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`entity_type`](Self::entity_type).
    pub fn set_entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }

    /// Sets [`id`](Self::id).
    pub fn set_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
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
}

impl runtime::Message for IntentParameter {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "entityType" => reader.field(&mut self.entity_type),
            "id" => reader.field(&mut self.id),
            "isList" => reader.field(&mut self.is_list),
            "redact" => reader.field(&mut self.redact),
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
        writer.field("id", &self.id);
        writer.field("isList", &self.is_list);
        writer.field("redact", &self.redact);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentParameter);

/// Represents an example that the agent is trained on to identify the intent.
///
/// Schema `GoogleCloudDialogflowCxV3beta1IntentTrainingPhrase`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentTrainingPhrase {
    /// Output only. The unique identifier of the training phrase.
    pub id: Option<String>,

    /// Required. The ordered list of training phrase parts. The parts are concatenated in order to form
    /// the training phrase. Note: The API does not automatically annotate training phrases like the
    /// Dialogflow Console does. Note: Do not forget to include whitespace at part boundaries, so the
    /// training phrase is well formatted when the parts are concatenated. If the training phrase does
    /// not need to be annotated with parameters, you just need a single part with only the [Part.text]
    /// field set. If you want to annotate the training phrase, you must create multiple parts, where
    /// the fields of each part are populated in one of two ways: - [`Part.text`] is set to a part of
    /// the phrase that has no parameters. - [`Part.text`] is set to a part of the phrase that you want
    /// to annotate, and the `parameter_id` field is set.
    ///
    /// [`Part.text`]: field@crate::v3beta1::schemas::IntentTrainingPhrasePart::text
    /// [Part.text]: field@crate::v3beta1::schemas::IntentTrainingPhrasePart::text
    pub parts: Vec<schemas::IntentTrainingPhrasePart>,

    /// Indicates how many times this example was added to the intent.
    pub repeat_count: Option<i32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentTrainingPhrase {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            id: None,
            parts: Vec::new(),
            repeat_count: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`id`](Self::id).
    pub fn set_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`parts`](Self::parts).
    pub fn set_parts(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentTrainingPhrasePart>,
    ) -> Self {
        self.parts = values.into_iter().collect();
        self
    }

    /// Sets [`repeat_count`](Self::repeat_count).
    pub fn set_repeat_count(mut self, value: i32) -> Self {
        self.repeat_count = Some(value);
        self
    }
}

impl runtime::Message for IntentTrainingPhrase {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "id" => reader.field(&mut self.id),
            "parts" => reader.field(&mut self.parts),
            "repeatCount" => reader.field(&mut self.repeat_count),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("id", &self.id);
        writer.field("parts", &self.parts);
        writer.field("repeatCount", &self.repeat_count);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentTrainingPhrase);

/// Represents a part of a training phrase.
///
/// Schema `GoogleCloudDialogflowCxV3beta1IntentTrainingPhrasePart`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentTrainingPhrasePart {
    /// The parameter used to annotate this part of the training phrase. This field is required for
    /// annotated parts of the training phrase.
    pub parameter_id: Option<String>,

    /// Required. The text for this part.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentTrainingPhrasePart {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            parameter_id: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`parameter_id`](Self::parameter_id).
    pub fn set_parameter_id(mut self, value: impl Into<String>) -> Self {
        self.parameter_id = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for IntentTrainingPhrasePart {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "parameterId" => reader.field(&mut self.parameter_id),
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
        writer.field("parameterId", &self.parameter_id);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentTrainingPhrasePart);
