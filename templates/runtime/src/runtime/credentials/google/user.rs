//! A user's credentials: a refresh token that is exchanged for access tokens (RFC 6749, section 6).

use bytes::Bytes;
use http::{Request, Uri, header};
use serde_json::{Map, Value, json};

use super::token_endpoint::Endpoint;
use super::{Wanted, errors};
use crate::runtime::credentials::cache::{Fetching, Source};
use crate::runtime::error::Error;
use crate::runtime::host::GOOGLEAPIS;
use crate::runtime::transport::OneExchange;

/// Google's token endpoint, for files without one.
const GOOGLE: &str = "https://oauth2.googleapis.com/token";

const ENDPOINT: Endpoint = Endpoint {
    name: "the token endpoint",
    options: OneExchange::OUTSIDE,
};

/// The credentials of a user.
pub(super) struct User {
    endpoint: Uri,
    /// The request, which is the same each time.
    body: Bytes,
    quota_project: Option<String>,
    /// The universe domains of the credentials and of the calls.
    universe: String,
    called: String,
}

impl User {
    /// The credentials of a file, whose required fields have been checked.
    pub(super) fn new(
        fields: &Map<String, Value>,
        origin: &str,
        wanted: &Wanted,
        quota_project: Option<String>,
    ) -> Result<Self, Error> {
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        let endpoint = text("token_uri").unwrap_or(GOOGLE);
        let endpoint: Option<Uri> = endpoint.parse().ok();
        let endpoint = endpoint
            .filter(|uri: &Uri| uri.host().is_some() && uri.scheme().is_some())
            .ok_or_else(|| {
                Error::configuration(format!(
                    "{origin} has a field `token_uri` that is not a URL"
                ))
            })?;
        let mut body = json!({
            "grant_type": "refresh_token",
            "client_id": text("client_id"),
            "client_secret": text("client_secret"),
            "refresh_token": text("refresh_token"),
        });
        if !wanted.scopes.is_empty() {
            body["scopes"] = wanted.scopes.join(" ").into();
        }
        Ok(User {
            endpoint,
            body: body.to_string().into(),
            universe: text("universe_domain").unwrap_or(GOOGLEAPIS).to_owned(),
            called: wanted.universe.clone(),
            quota_project: quota_project.or_else(|| text("quota_project_id").map(str::to_owned)),
        })
    }
}

impl Source for User {
    fn fetch(&self, _renew: bool) -> Fetching<'_> {
        Box::pin(async {
            if self.universe != self.called {
                return Err(errors::other_universe(&self.universe, &self.called));
            }
            let mut request = Request::new(self.body.clone());
            *request.method_mut() = http::Method::POST;
            *request.uri_mut() = self.endpoint.clone();
            let json = http::HeaderValue::from_static("application/json");
            request.headers_mut().insert(header::CONTENT_TYPE, json);
            ENDPOINT.fetch(request, self.quota_project.as_deref()).await
        })
    }
}
