//! The resource `projects.locations.encryptionSpec`: its methods and what is below it.
//!
//! Its methods need the feature `encryption-spec`.
//!
//! | method | call | |
//! |---|---|---|
//! | [`initialize`](EncryptionSpec::initialize) | `POST v2/{+name}:initialize` | Initializes a location-level encryption key specification. |

use crate::runtime;
use crate::v2::{patterns, schemas, scopes};

/// Handle of the resource `projects.locations.encryptionSpec`. Cheap to clone; all handles of a
/// client share its connections.
#[derive(Clone)]
pub struct EncryptionSpec {
    pub(in crate::v2) client: runtime::ClientCore,
}

impl EncryptionSpec {
    /// Initializes a location-level encryption key specification. An error will be thrown if the
    /// location has resources already created before the initialization. Once the encryption
    /// specification is initialized at a location, it is immutable and all newly created resources
    /// under the location will be encrypted with the existing specification.
    ///
    /// `POST v2/{+name}:initialize`
    ///
    /// - `name`: Immutable. The resource name of the encryption key specification resource. Format:
    ///   projects/{project}/locations/{location}/encryptionSpec. Looks like
    ///   `projects/*/locations/*/encryptionSpec`.
    ///
    /// ```no_run
    /// # async fn example(client: dialogflow::v2::Client) -> Result<(), dialogflow::Error> {
    /// use dialogflow::v2::schemas;
    ///
    /// let response = client
    ///     .projects()
    ///     .locations()
    ///     .encryption_spec()
    ///     .initialize(
    ///         "projects/my-project/locations/global/encryptionSpec",
    ///         schemas::InitializeEncryptionSpecRequest::new(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn initialize(
        &self,
        name: impl Into<String>,
        body: schemas::InitializeEncryptionSpecRequest,
    ) -> Initialize {
        let mut call = runtime::Call::new(&self.client, &INITIALIZE);
        call.set("name", name.into());
        call.set_body(&body);
        Initialize { call }
    }
}

runtime::handle_as_client!(EncryptionSpec);

static INITIALIZE: runtime::Method = runtime::Method {
    id: "dialogflow.projects.locations.encryptionSpec.initialize",
    verb: runtime::Verb::Post,
    path: "v2/{+name}:initialize",
    patterns: &[("name", &patterns::PROJECTS_LOCATIONS_ENCRYPTION_SPEC)],
    siblings: &[],
    has_body: true,
    scopes: scopes::CLOUD_PLATFORM_DIALOGFLOW,
    api_version: None,
};

/// The request of [`EncryptionSpec::initialize`]: `POST v2/{+name}:initialize`.
///
/// The document calls it `dialogflow.projects.locations.encryptionSpec.initialize`. It needs one of
/// the OAuth scopes `https://www.googleapis.com/auth/cloud-platform`,
/// `https://www.googleapis.com/auth/dialogflow`.
///
/// Google's documentation: <https://cloud.google.com/dialogflow/>
#[derive(Clone, Debug)]
#[must_use = "a request is not sent until `send` is called and awaited"]
pub struct Initialize {
    call: runtime::Call,
}

impl Initialize {
    /// Sends the request, for the body of the response.
    pub fn send(self) -> runtime::SendFuture<schemas::longrunning::Operation> {
        self.call.send()
    }

    /// Sends the request, for the body of the response with its status and headers.
    pub fn send_response(
        self,
    ) -> runtime::SendResponseFuture<schemas::longrunning::Operation> {
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

impl runtime::AsCall for Initialize {
    fn as_call_mut(&mut self) -> &mut runtime::Call {
        &mut self.call
    }
}

impl crate::v2::RequestOptions for Initialize {}
