//! Schemas of the feature `changelogs`.

use crate::runtime;
use crate::v3::schemas;

/// Changelogs represents a change made to a given agent.
///
/// Schema `GoogleCloudDialogflowCxV3Changelog`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Changelog {
    /// The action of the change.
    pub action: Option<String>,

    /// The timestamp of the change.
    pub create_time: Option<runtime::Timestamp>,

    /// The affected resource display name of the change.
    pub display_name: Option<String>,

    /// The affected language code of the change.
    pub language_code: Option<String>,

    /// The unique identifier of the changelog. Format: `projects//locations//agents//changelogs/`.
    pub name: Option<String>,

    /// The affected resource name of the change.
    pub resource: Option<String>,

    /// The affected resource type.
    pub r#type: Option<String>,

    /// Email address of the authenticated user.
    pub user_email: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Changelog {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action: None,
            create_time: None,
            display_name: None,
            language_code: None,
            name: None,
            resource: None,
            r#type: None,
            user_email: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action`](Self::action).
    pub fn set_action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    pub fn set_create_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.create_time = Some(value.into());
        self
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

    /// Sets [`resource`](Self::resource).
    pub fn set_resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }

    /// Sets [`type`](Self::type).
    pub fn set_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets [`user_email`](Self::user_email).
    pub fn set_user_email(mut self, value: impl Into<String>) -> Self {
        self.user_email = Some(value.into());
        self
    }
}

impl runtime::Message for Changelog {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "action" => reader.field(&mut self.action),
            "createTime" => reader.field(&mut self.create_time),
            "displayName" => reader.field(&mut self.display_name),
            "languageCode" => reader.field(&mut self.language_code),
            "name" => reader.field(&mut self.name),
            "resource" => reader.field(&mut self.resource),
            "type" => reader.field(&mut self.r#type),
            "userEmail" => reader.field(&mut self.user_email),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("action", &self.action);
        writer.field("createTime", &self.create_time);
        writer.field("displayName", &self.display_name);
        writer.field("languageCode", &self.language_code);
        writer.field("name", &self.name);
        writer.field("resource", &self.resource);
        writer.field("type", &self.r#type);
        writer.field("userEmail", &self.user_email);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Changelog);

/// The response message for [Changelogs.ListChangelogs].
///
/// Schema `GoogleCloudDialogflowCxV3ListChangelogsResponse`.
///
/// [Changelogs.ListChangelogs]: crate::v3::projects::locations::agents::changelogs::Changelogs::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListChangelogsResponse {
    /// The list of changelogs. There will be a maximum number of items returned based on the page_size
    /// field in the request. The changelogs will be ordered by timestamp.
    pub changelogs: Vec<schemas::Changelog>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListChangelogsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            changelogs: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`changelogs`](Self::changelogs).
    pub fn set_changelogs(
        mut self,
        values: impl IntoIterator<Item = schemas::Changelog>,
    ) -> Self {
        self.changelogs = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListChangelogsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "changelogs" => reader.field(&mut self.changelogs),
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
        writer.field("changelogs", &self.changelogs);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListChangelogsResponse);
