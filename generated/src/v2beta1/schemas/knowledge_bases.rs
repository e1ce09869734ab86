//! Schemas of the feature `knowledge-bases`.

use crate::runtime;
use crate::v2beta1::schemas;

/// A knowledge base represents a collection of knowledge documents that you provide to Dialogflow.
/// Your knowledge documents contain information that may be useful during conversations with
/// end-users. Some Dialogflow features use knowledge bases when looking for a response to an
/// end-user input. For more information, see the
/// [knowledge base guide](https://cloud.google.com/dialogflow/docs/how/knowledge-bases). Note: The
/// `projects.agent.knowledgeBases` resource is deprecated; only use `projects.knowledgeBases`.
///
/// Schema `GoogleCloudDialogflowV2beta1KnowledgeBase`.
#[derive(Clone)]
#[non_exhaustive]
pub struct KnowledgeBase {
    /// Required. The display name of the knowledge base. The name must be 1024 bytes or less;
    /// otherwise, the creation request fails.
    pub display_name: Option<String>,

    /// Language which represents the KnowledgeBase. When the KnowledgeBase is created/updated, this is
    /// populated for all non en-us languages. If not populated, the default language en-us applies.
    pub language_code: Option<String>,

    /// The knowledge base resource name. The name must be empty when creating a knowledge base. Format:
    /// `projects//locations//knowledgeBases/`.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl KnowledgeBase {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            language_code: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
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
}

impl runtime::Message for KnowledgeBase {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "languageCode" => reader.field(&mut self.language_code),
            "name" => reader.field(&mut self.name),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("displayName", &self.display_name);
        writer.field("languageCode", &self.language_code);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(KnowledgeBase);

/// Response message for [KnowledgeBases.ListKnowledgeBases].
///
/// Schema `GoogleCloudDialogflowV2beta1ListKnowledgeBasesResponse`.
///
/// [KnowledgeBases.ListKnowledgeBases]: crate::v2beta1::projects::knowledge_bases::KnowledgeBases::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListKnowledgeBasesResponse {
    /// The list of knowledge bases.
    pub knowledge_bases: Vec<schemas::KnowledgeBase>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListKnowledgeBasesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            knowledge_bases: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`knowledge_bases`](Self::knowledge_bases).
    pub fn set_knowledge_bases(
        mut self,
        values: impl IntoIterator<Item = schemas::KnowledgeBase>,
    ) -> Self {
        self.knowledge_bases = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListKnowledgeBasesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "knowledgeBases" => reader.field(&mut self.knowledge_bases),
            "nextPageToken" => reader.field(&mut self.next_page_token),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("knowledgeBases", &self.knowledge_bases);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListKnowledgeBasesResponse);
