//! The page on what a client shows to be let in.

use askama::Template;
use quote::quote;

use super::{Fails, GuideContext};
use crate::model::Cfg;
use crate::render::{RenderError, fill};

#[derive(Template)]
#[template(path = "guide/credentials.md.jinja")]
struct Credentials {
    found: String,
    key: Option<String>,
    file: String,
    impersonated: String,
    source: String,
}

pub(super) fn page(scene: &GuideContext<'_>) -> Result<String, RenderError> {
    let (krate, version) = (&scene.krate, &scene.version.module);
    let auth = Cfg::feature("auth");
    let build = quote! {
        let client = Client::builder().with_credentials(credentials).build().await?;
    };
    let file = quote! {
        use #krate::Credentials;
        use #krate::#version::Client;
        let client = Client::builder()
            .with_credentials(Credentials::file("key.json"))
            .with_scopes(["https://www.googleapis.com/auth/cloud-platform"])
            .with_quota_project("my-project")
            .build()
            .await?;
    };
    let impersonated = quote! {
        use google_cloud_auth::credentials::{Builder, impersonated};
        use #krate::#version::Client;
        let own = Builder::default().build()?;
        let credentials = impersonated::Builder::from_source_credentials(own)
            .with_target_principal("robot@my-project.iam.gserviceaccount.com")
            .build()?;
        #build
    };
    let source = quote! {
        use std::time::Duration;
        use #krate::#version::Client;
        use #krate::{Credentials, Token};
        let credentials = Credentials::token_source(|| async {
            let token = std::fs::read_to_string("/run/secrets/token")?;
            Ok(Token::new(token.trim()).expires_in(Duration::from_secs(3600)))
        });
        #build
    };
    let page = Credentials {
        found: scene.block(&Cfg::Always, &scene.client())?,
        key: scene.shown_running(scene.guide().first.as_ref(), None, |shown| {
            let request = scene.request(shown);
            quote! {
                use #krate::Credentials;
                use #krate::#version::Client;
                let credentials = Credentials::api_key("my-key");
                assert_eq!(format!("{credentials:?}"), "Credentials(API key [censored])");
                #build
                let request = #request.into_http_request()?;
                let key = &request.headers()["x-goog-api-key"];
                assert_eq!(key, "my-key");
            }
        })?,
        file: scene.needing(&[&auth], Fails::Own, &file)?,
        impersonated: scene.needing(&[&auth], Fails::Any, &impersonated)?,
        source: scene.block(&Cfg::Always, &source)?,
    };
    fill("src/guide/credentials.rs", &page)
}
