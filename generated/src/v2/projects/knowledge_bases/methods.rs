//! The methods of the resource `projects.knowledgeBases`.

use crate::runtime;
use crate::v2::{patterns, schemas, scopes};
use super::KnowledgeBases;

impl KnowledgeBases {
    /// Creates a knowledge base.
    ///
    /// `POST v2/{+parent}/knowledgeBases`
    ///
    /// - `parent`: Required. The project to create a knowledge base for. Format:
    ///   `projects//locations/`. Looks like `projects/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .knowledge_bases()
    ///     .create("projects/my-project", schemas::KnowledgeBase::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        parent: impl Into<String>,
        body: schemas::KnowledgeBase,
    ) -> Create {
        let mut call = runtime::Call::new(&self.client, &CREATE);
        call.set("parent", parent.into());
        call.set_body(&body);
        Create { call }
    }

    /// Deletes the specified knowledge base.
    ///
    /// `DELETE v2/{+name}`
    ///
    /// - `name`: Required. The name of the knowledge base to delete. Format:
    ///   `projects//locations//knowledgeBases/`. Looks like `projects/*/knowledgeBases/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .knowledge_bases()
    ///     .delete("projects/my-project/knowledgeBases/my-knowledge-base")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, name: impl Into<String>) -> Delete {
        let mut call = runtime::Call::new(&self.client, &DELETE);
        call.set("name", name.into());
        Delete { call }
    }

    /// Retrieves the specified knowledge base.
    ///
    /// `GET v2/{+name}`
    ///
    /// - `name`: Required. The name of the knowledge base to retrieve. Format
    ///   `projects//locations//knowledgeBases/`. Looks like `projects/*/knowledgeBases/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let response = client
    ///     .projects()
    ///     .knowledge_bases()
    ///     .get("projects/my-project/knowledgeBases/my-knowledge-base")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, name: impl Into<String>) -> Get {
        let mut call = runtime::Call::new(&self.client, &GET);
        call.set("name", name.into());
        Get { call }
    }

    /// Returns the list of all knowledge bases of the specified agent.
    ///
    /// `GET v2/{+parent}/knowledgeBases`
    ///
    /// - `parent`: Required. The project to list of knowledge bases for. Format:
    ///   `projects//locations/`. Looks like `projects/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// let mut items = client
    ///     .projects()
    ///     .knowledge_bases()
    ///     .list("projects/my-project")
    ///     .by_item();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, parent: impl Into<String>) -> List {
        let mut call = runtime::Call::new(&self.client, &LIST);
        call.set("parent", parent.into());
        List { call }
    }

    /// Updates the specified knowledge base.
    ///
    /// `PATCH v2/{+name}`
    ///
    /// - `name`: The knowledge base resource name. The name must be empty when creating a knowledge
    ///   base. Format: `projects//locations//knowledgeBases/`. Looks like
    ///   `projects/*/knowledgeBases/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .knowledge_bases()
    ///     .patch(
    ///         "projects/my-project/knowledgeBases/my-knowledge-base",
    ///         schemas::KnowledgeBase::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, name: impl Into<String>, body: schemas::KnowledgeBase) -> Patch {
        let mut call = runtime::Call::new(&self.client, &PATCH);
        call.set("name", name.into());
        call.set_body(&body);
        Patch { call }
    }
}

static CREATE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.knowledgeBases.create",
    verb: runtime::Verb::Post,
    path: "v2/{+parent}/knowledgeBases",
    patterns: &[("parent", &patterns::PROJECTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().knowledge_bases().create(..)",
            pattern: &patterns::PROJECTS_AGENT,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().knowledge_bases().create(..)",
            pattern: &patterns::PROJECTS_LOCATIONS,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`KnowledgeBases::create`]: `POST v2/{+parent}/knowledgeBases`.
///
/// The document calls it `dialogflow.projects.knowledgeBases.create`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Create {
    call: runtime::Call,
}

impl Create {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::KnowledgeBase> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::KnowledgeBase> {
        self.call.send_response()
    }

    /// The finished HTTP request, for tests, dry runs and other HTTP stacks; nothing is sent.
    ///
    /// # Errors
    ///
    /// A parameter with a value that no URL of this method can hold.
    pub fn into_http_request(
        self,
    ) -> Result<http::Request<bytes::Bytes>, runtime::Error> {
        self.call.into_http_request()
    }
}

impl runtime::AsCall for Create {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for Create {}

static DELETE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.knowledgeBases.delete",
    verb: runtime::Verb::Delete,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_KNOWLEDGE_BASES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().knowledge_bases().delete(..)",
            pattern: &patterns::PROJECTS_AGENT_KNOWLEDGE_BASES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().knowledge_bases().delete(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_KNOWLEDGE_BASES,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`KnowledgeBases::delete`]: `DELETE v2/{+name}`.
///
/// The document calls it `dialogflow.projects.knowledgeBases.delete`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Delete {
    call: runtime::Call,
}

impl Delete {
    /// Optional. Force deletes the knowledge base. When set to true, any documents in the knowledge
    /// base are also deleted.
    pub fn set_force(mut self, value: bool) -> Self {
        self.call.set("force", value);
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::protobuf::Empty> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::protobuf::Empty> {
        self.call.send_response()
    }

    /// The finished HTTP request, for tests, dry runs and other HTTP stacks; nothing is sent.
    ///
    /// # Errors
    ///
    /// A parameter with a value that no URL of this method can hold.
    pub fn into_http_request(
        self,
    ) -> Result<http::Request<bytes::Bytes>, runtime::Error> {
        self.call.into_http_request()
    }
}

impl runtime::AsCall for Delete {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for Delete {}

static GET: runtime::Method = runtime::Method {
    id: "dialogflow.projects.knowledgeBases.get",
    verb: runtime::Verb::Get,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_KNOWLEDGE_BASES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().knowledge_bases().get(..)",
            pattern: &patterns::PROJECTS_AGENT_KNOWLEDGE_BASES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().knowledge_bases().get(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_KNOWLEDGE_BASES,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`KnowledgeBases::get`]: `GET v2/{+name}`.
///
/// The document calls it `dialogflow.projects.knowledgeBases.get`. It needs one of the OAuth scopes
/// `https://www.googleapis.com/auth/cloud-platform`, `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Get {
    call: runtime::Call,
}

impl Get {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::KnowledgeBase> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::KnowledgeBase> {
        self.call.send_response()
    }

    /// The finished HTTP request, for tests, dry runs and other HTTP stacks; nothing is sent.
    ///
    /// # Errors
    ///
    /// A parameter with a value that no URL of this method can hold.
    pub fn into_http_request(
        self,
    ) -> Result<http::Request<bytes::Bytes>, runtime::Error> {
        self.call.into_http_request()
    }
}

impl runtime::AsCall for Get {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for Get {}

static LIST: runtime::Method = runtime::Method {
    id: "dialogflow.projects.knowledgeBases.list",
    verb: runtime::Verb::Get,
    path: "v2/{+parent}/knowledgeBases",
    patterns: &[("parent", &patterns::PROJECTS)],
    siblings: &[
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().agent().knowledge_bases().list(..)",
            pattern: &patterns::PROJECTS_AGENT,
        },
        runtime::Sibling {
            parameter: "parent",
            accessor: "projects().locations().knowledge_bases().list(..)",
            pattern: &patterns::PROJECTS_LOCATIONS,
        },
    ],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`KnowledgeBases::list`]: `GET v2/{+parent}/knowledgeBases`.
///
/// The document calls it `dialogflow.projects.knowledgeBases.list`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct List {
    call: runtime::Call,
}

impl List {
    /// The filter expression used to filter knowledge bases returned by the list method. The expression
    /// has the following syntax: \[AND \] ... The following fields and operators are supported:
    ///
    /// - display_name with has(:) operator
    /// - language_code with equals(=) operator Examples:
    /// - 'language_code=en-us' matches knowledge bases with en-us language code.
    /// - 'display_name:articles' matches knowledge bases whose display name contains "articles".
    /// - 'display_name:"Best Articles"' matches knowledge bases whose display name contains "Best
    ///   Articles".
    /// - 'language_code=en-gb AND display_name=articles' matches all knowledge bases whose display name
    ///   contains "articles" and whose language code is "en-gb". Note: An empty filter string (i.e. "")
    ///   is a no-op and will result in no filtering. For more information about filtering, see
    ///   [API Filtering](https://aip.dev/160).
    pub fn set_filter(mut self, value: impl Into<String>) -> Self {
        self.call.set("filter", value.into());
        self
    }

    /// The maximum number of items to return in a single page. By default 10 and at most 100.
    pub fn set_page_size(mut self, value: i32) -> Self {
        self.call.set("pageSize", value);
        self
    }

    /// The next_page_token value returned from a previous list request.
    pub fn set_page_token(mut self, value: impl Into<String>) -> Self {
        self.call.set("pageToken", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::ListKnowledgeBasesResponse> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::ListKnowledgeBasesResponse> {
        self.call.send_response()
    }

    /// The finished HTTP request, for tests, dry runs and other HTTP stacks; nothing is sent.
    ///
    /// # Errors
    ///
    /// A parameter with a value that no URL of this method can hold.
    pub fn into_http_request(
        self,
    ) -> Result<http::Request<bytes::Bytes>, runtime::Error> {
        self.call.into_http_request()
    }

    /// The request for the page after `response`, which must be the answer to this request; `None`
    /// after the last.
    pub fn next_request(
        &self,
        response: &schemas::ListKnowledgeBasesResponse,
    ) -> Option<Self> {
        runtime::next_request(self, response)
    }

    /// Sends a request for each page, as the pages are asked for.
    pub fn by_page(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Sends a request for each page, as the items are asked for.
    pub fn by_item(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl runtime::AsCall for List {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for List {}

impl runtime::Paged for List {
    type Response = schemas::ListKnowledgeBasesResponse;
    const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::Query("pageToken");

    fn next_page_token(response: &Self::Response) -> Option<&str> {
        response.next_page_token.as_deref()
    }
}

impl runtime::PagedItems for List {
    type Item = schemas::KnowledgeBase;

    fn into_items(response: Self::Response) -> Vec<Self::Item> {
        response.knowledge_bases
    }
}

static PATCH: runtime::Method = runtime::Method {
    id: "dialogflow.projects.knowledgeBases.patch",
    verb: runtime::Verb::Patch,
    path: "v2/{+name}",
    patterns: &[("name", &patterns::PROJECTS_KNOWLEDGE_BASES)],
    siblings: &[
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().agent().knowledge_bases().patch(..)",
            pattern: &patterns::PROJECTS_AGENT_KNOWLEDGE_BASES,
        },
        runtime::Sibling {
            parameter: "name",
            accessor: "projects().locations().knowledge_bases().patch(..)",
            pattern: &patterns::PROJECTS_LOCATIONS_KNOWLEDGE_BASES,
        },
    ],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`KnowledgeBases::patch`]: `PATCH v2/{+name}`.
///
/// The document calls it `dialogflow.projects.knowledgeBases.patch`. It needs one of the OAuth
/// scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Patch {
    call: runtime::Call,
}

impl Patch {
    /// Optional. Not specified means `update all`. Currently, only `display_name` can be updated, an
    /// InvalidArgument will be returned for attempting to update other fields.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::KnowledgeBase> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::KnowledgeBase> {
        self.call.send_response()
    }

    /// The finished HTTP request, for tests, dry runs and other HTTP stacks; nothing is sent.
    ///
    /// # Errors
    ///
    /// A parameter with a value that no URL of this method can hold.
    pub fn into_http_request(
        self,
    ) -> Result<http::Request<bytes::Bytes>, runtime::Error> {
        self.call.into_http_request()
    }
}

impl runtime::AsCall for Patch {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for Patch {}
