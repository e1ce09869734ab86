//! The methods of the resource `projects`.

use crate::runtime;
use crate::v2beta1::{patterns, schemas, scopes};
use super::Projects;

impl Projects {
    /// Deletes the specified agent.
    ///
    /// `DELETE v2beta1/{+parent}/agent`
    ///
    /// - `parent`: Required. The project that the agent to delete is associated with. Format:
    ///   `projects/` or `projects//locations/`. Looks like `projects/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client.projects().delete_agent("projects/my-project").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_agent(&self, parent: impl Into<String>) -> DeleteAgent {
        let mut call = runtime::Call::new(&self.client, &DELETE_AGENT);
        call.set("parent", parent.into());
        DeleteAgent { call }
    }

    /// Retrieves the specified agent.
    ///
    /// `GET v2beta1/{+parent}/agent`
    ///
    /// - `parent`: Required. The project that the agent to fetch is associated with. Format:
    ///   `projects/` or `projects//locations/`. Looks like `projects/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// let response = client.projects().get_agent("projects/my-project").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_agent(&self, parent: impl Into<String>) -> GetAgent {
        let mut call = runtime::Call::new(&self.client, &GET_AGENT);
        call.set("parent", parent.into());
        GetAgent { call }
    }

    /// Creates/updates the specified agent. Note: You should always train an agent prior to sending it
    /// queries. See the [training documentation](https://cloud.google.com/dialogflow/es/docs/training).
    ///
    /// `POST v2beta1/{+parent}/agent`
    ///
    /// - `parent`: Required. The project of this agent. Format: `projects/` or `projects//locations/`.
    ///   Looks like `projects/*`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2beta1::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2beta1::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .set_agent("projects/my-project", schemas::Agent::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_agent(
        &self,
        parent: impl Into<String>,
        body: schemas::Agent,
    ) -> SetAgent {
        let mut call = runtime::Call::new(&self.client, &SET_AGENT);
        call.set("parent", parent.into());
        call.set_body(&body);
        SetAgent { call }
    }
}

static DELETE_AGENT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.deleteAgent",
    verb: runtime::Verb::Delete,
    path: "v2beta1/{+parent}/agent",
    patterns: &[("parent", &patterns::PROJECTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Projects::delete_agent`]: `DELETE v2beta1/{+parent}/agent`.
///
/// The document calls it `dialogflow.projects.deleteAgent`. It needs one of the OAuth scopes
/// `https://www.googleapis.com/auth/cloud-platform`, `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct DeleteAgent {
    call: runtime::Call,
}

impl DeleteAgent {
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

impl runtime::AsCall for DeleteAgent {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for DeleteAgent {}

static GET_AGENT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.getAgent",
    verb: runtime::Verb::Get,
    path: "v2beta1/{+parent}/agent",
    patterns: &[("parent", &patterns::PROJECTS)],
    siblings: &[],
    has_body: false,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Projects::get_agent`]: `GET v2beta1/{+parent}/agent`.
///
/// The document calls it `dialogflow.projects.getAgent`. It needs one of the OAuth scopes
/// `https://www.googleapis.com/auth/cloud-platform`, `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct GetAgent {
    call: runtime::Call,
}

impl GetAgent {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Agent> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Agent> {
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

impl runtime::AsCall for GetAgent {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for GetAgent {}

static SET_AGENT: runtime::Method = runtime::Method {
    id: "dialogflow.projects.setAgent",
    verb: runtime::Verb::Post,
    path: "v2beta1/{+parent}/agent",
    patterns: &[("parent", &patterns::PROJECTS)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`Projects::set_agent`]: `POST v2beta1/{+parent}/agent`.
///
/// The document calls it `dialogflow.projects.setAgent`. It needs one of the OAuth scopes
/// `https://www.googleapis.com/auth/cloud-platform`, `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct SetAgent {
    call: runtime::Call,
}

impl SetAgent {
    /// Optional. The mask to control which fields get updated.
    pub fn set_update_mask(mut self, value: impl Into<runtime::FieldMask>) -> Self {
        self.call.set("updateMask", value.into());
        self
    }

    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::Agent> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(self) -> runtime::SendResponseFuture<schemas::Agent> {
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

impl runtime::AsCall for SetAgent {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2beta1::RequestOptions for SetAgent {}
