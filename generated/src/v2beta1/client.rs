//! The client, at which all calls start.

use crate::runtime;

/// The client, at which all calls start. Cheap to clone; all handles of a client share its
/// connections.
#[derive(Clone)]
pub struct Client {
    client: runtime::ClientCore,
}

/// Sets a [`Client`] up.
pub type ClientBuilder = runtime::ClientBuilder<Client>;

static SERVICE: runtime::Service = runtime::Service {
    name: "dialogflow",
    version: "v2beta1",
    root_url: "https://dialogflow.googleapis.com/",
    service_path: "",
    mtls_root_url: Some("https://dialogflow.mtls.googleapis.com/"),
    endpoints: &[],
    regional: Some(runtime::Regional {
        template: Some("{location}-dialogflow.googleapis.com"),
    }),
};

impl runtime::ServiceClient for Client {
    const SERVICE: &'static runtime::Service = &SERVICE;
    const SCOPES: &'static [&'static str] = &[
        "https://www.googleapis.com/auth/cloud-platform",
    ];

    fn from_core(client: runtime::ClientCore) -> Self {
        Self { client }
    }
}

impl Client {
    /// Starts to set a client up.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// The resource `projects`.
    pub fn projects(&self) -> super::projects::Projects {
        super::projects::Projects {
            client: self.client.clone(),
        }
    }
}

runtime::handle_as_client!(Client);
