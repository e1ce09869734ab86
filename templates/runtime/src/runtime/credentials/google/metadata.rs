//! Tokens of the metadata server, which every machine of Google's clouds can reach (AIP-4115).
//!
//! Other machines have no such server. This is the last source, so its failure must be quick and is
//! reported as missing credentials.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request};
use tokio::sync::OnceCell;

use super::environment::{HINT, variable};
use super::token_endpoint::Endpoint;
use super::{Wanted, errors};
use crate::runtime::credentials::cache::{Fetched, Fetching, Source};
use crate::runtime::error::Error;
use crate::runtime::host::GOOGLEAPIS;
use crate::runtime::transport::OneExchange;
use crate::runtime::url;

const HOST: &str = "metadata.google.internal";
const TOKEN: &str = "/computeMetadata/v1/instance/service-accounts/default/token";
const UNIVERSE: &str = "/computeMetadata/v1/universe/universe-domain";
const FLAVOR: HeaderName = HeaderName::from_static("metadata-flavor");

/// The timeout when nothing indicates that the server exists. It is at most one network hop away.
const SHORT: Duration = Duration::from_secs(2);

/// The timeout on a machine of Google's clouds: the server may be busy while the machine starts.
const LONG: Duration = Duration::from_secs(15);

/// The metadata server.
pub(super) struct Metadata {
    scopes: Vec<String>,
    /// The universe domain that the client calls.
    universe: String,
    quota_project: Option<String>,
    /// The sources that were tried before, for errors.
    tried: String,
    /// Set when the server is known to belong to that universe.
    same_universe: OnceCell<()>,
}

impl Metadata {
    pub(super) fn new(wanted: &Wanted, quota_project: Option<String>, tried: String) -> Self {
        Metadata {
            scopes: wanted.scopes.clone(),
            universe: wanted.universe.clone(),
            quota_project,
            tried,
            same_universe: OnceCell::new(),
        }
    }

    async fn compare_universes(&self, endpoint: Endpoint, host: &str) -> Result<(), Error> {
        let request = request(host, UNIVERSE)?;
        let response = endpoint.send(request).await;
        // Servers without universes belong to the public cloud.
        let body = response.map(http::Response::into_body).unwrap_or_default();
        let domain = std::str::from_utf8(&body).unwrap_or_default().trim();
        let domain = if domain.is_empty() {
            GOOGLEAPIS
        } else {
            domain
        };
        if domain == self.universe {
            return Ok(());
        }
        Err(errors::other_universe(domain, &self.universe))
    }

    async fn token(&self) -> Result<Fetched, Error> {
        let named = variable("GCE_METADATA_HOST").and_then(|host| host.into_string().ok());
        let expected = named.is_some() || is_google_cloud();
        let endpoint = Endpoint {
            name: "the metadata server of Google Cloud",
            options: OneExchange::inside(if expected { LONG } else { SHORT }),
        };
        let host = named.as_deref().unwrap_or(HOST);
        let mut path = TOKEN.to_owned();
        if !self.scopes.is_empty() {
            path.push('?');
            url::push_pair(&mut path, "scopes", &self.scopes.join(","));
        }
        let request = request(host, &path)?;
        let token = endpoint.fetch(request, self.quota_project.as_deref()).await;
        let token = match token {
            Ok(token) => token,
            Err(error) if expected => {
                return Err(error.with_note(&self.tried).with_note(HINT));
            }
            Err(error) => return Err(errors::nothing_found(&self.tried, &error, HINT)),
        };
        self.same_universe
            .get_or_try_init(|| self.compare_universes(endpoint, host))
            .await?;
        Ok(token)
    }
}

impl Source for Metadata {
    fn fetch(&self, _renew: bool) -> Fetching<'_> {
        Box::pin(self.token())
    }
}

fn request(host: &str, path: &str) -> Result<Request<Bytes>, Error> {
    let uri = format!("http://{host}{path}").parse().map_err(|_| {
        Error::configuration("the environment variable GCE_METADATA_HOST is not a host")
    })?;
    let mut request = Request::new(Bytes::new());
    *request.uri_mut() = uri;
    // The server requires this header, which a page in a browser cannot set.
    let flavor = HeaderValue::from_static("Google");
    request.headers_mut().insert(FLAVOR, flavor);
    Ok(request)
}

/// Whether the firmware or the environment identifies a machine of Google's clouds.
fn is_google_cloud() -> bool {
    let firmware = std::fs::read_to_string("/sys/class/dmi/id/product_name");
    firmware.is_ok_and(|name| name.starts_with("Google"))
        // Set on Cloud Run, App Engine and Cloud Functions.
        || ["K_SERVICE", "CLOUD_RUN_JOB", "GAE_ENV", "FUNCTION_TARGET"]
            .into_iter()
            .any(|name| variable(name).is_some())
}
