//! The page on which host a call goes to, and what carries it there.

use askama::Template;
use quote::quote;

use super::{Fails, GuideContext};
use crate::model::{Cfg, GuideExample, Sample};
use crate::render::{RenderError, fill};

#[derive(Template)]
#[template(path = "guide/endpoints.md.jinja")]
struct Endpoints<'a> {
    root: &'a str,
    regional: bool,
    template: &'a str,
    endpoints: &'a [(String, String)],
    mtls: Option<&'a str>,
    given: Option<String>,
    located: Option<String>,
    universe: Option<String>,
    certificate: String,
    reqwest: String,
    fake: String,
}

pub(super) fn page(scene: &GuideContext<'_>) -> Result<String, RenderError> {
    let service = &scene.version.service;
    let (krate, version) = (&scene.krate, &scene.version.module);
    let first = scene.guide().first.as_ref();
    let regional = service.regional_host.as_deref();
    let located = scene.guide().located.as_ref();
    let page = Endpoints {
        root: &service.root_url,
        regional: regional.is_some(),
        template: regional.unwrap_or_default(),
        endpoints: &service.endpoints,
        mtls: service.mtls_root_url.as_deref(),
        given: scene.shown_running(first, None, |shown| {
            let request = scene.request(shown);
            quote! {
                use #krate::Credentials;
                use #krate::#version::Client;
                let client = Client::builder()
                    .with_endpoint("http://127.0.0.1:8080")
                    .with_credentials(Credentials::anonymous())
                    .build()
                    .await?;
                let request = #request.into_http_request()?;
                assert!(request.uri().to_string().starts_with("http://127.0.0.1:8080/"));
            }
        })?,
        located: scene.shown_running(located, None, |shown| {
            let request = scene.request(shown);
            let host = location(shown)
                .and_then(|location| Some(regional?.replace("{location}", location)));
            let host = host.unwrap_or_default();
            quote! {
                let request = #request.into_http_request()?;
                assert_eq!(request.uri().host(), Some(#host));
            }
        })?,
        universe: universe(scene)?,
        certificate: certificate(scene)?,
        reqwest: reqwest(scene)?,
        fake: fake(scene)?,
    };
    fill("src/guide/endpoints.rs", &page)
}

/// The location that a call is for.
fn location(shown: &GuideExample) -> Option<&str> {
    let texts = shown.example.arguments.iter();
    texts.into_iter().find_map(|argument| match argument {
        Sample::Text(text) => text.split("/locations/").nth(1)?.split('/').next(),
        _ => None,
    })
}

/// A call in another universe, where the API is in the public one.
fn universe(scene: &GuideContext<'_>) -> Result<Option<String>, RenderError> {
    let (krate, version) = (&scene.krate, &scene.version.module);
    let root = scene.version.service.root_url.trim_end_matches('/');
    let Some(start) = root.strip_suffix("googleapis.com") else {
        return Ok(None);
    };
    let wanted = format!("{start}example.com/");
    let first = scene.guide().first.as_ref();
    scene.shown_running(first, None, |shown| {
        let request = scene.request(shown);
        quote! {
            use #krate::Credentials;
            use #krate::#version::Client;
            let client = Client::builder()
                .with_universe_domain("example.com")
                .with_credentials(Credentials::access_token("my-token"))
                .build()
                .await?;
            let request = #request.into_http_request()?;
            assert!(request.uri().to_string().starts_with(#wanted));
        }
    })
}

fn certificate(scene: &GuideContext<'_>) -> Result<String, RenderError> {
    let (krate, version) = (&scene.krate, &scene.version.module);
    let to = match &scene.version.service.mtls_root_url {
        Some(_) => quote!(.with_mtls_endpoint()),
        None => quote!(.with_endpoint("https://my-host")),
    };
    let statements = quote! {
        use #krate::#version::Client;
        let pem = std::fs::read("certificate-and-key.pem")?;
        let client = Client::builder() #to .with_client_certificate(pem).build().await?;
    };
    scene.needing(&[], Fails::Any, &statements)
}

fn reqwest(scene: &GuideContext<'_>) -> Result<String, RenderError> {
    let (krate, version) = (&scene.krate, &scene.version.module);
    let statements = quote! {
        use #krate::#version::Client;
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()?;
        let client = Client::builder().with_reqwest_client(http).build().await?;
    };
    let cfg = Cfg::feature("reqwest-0_13");
    scene.needing(&[&cfg], Fails::Any, &statements)
}

/// A transport that answers without a network, and a call that it answers where one can be made.
fn fake(scene: &GuideContext<'_>) -> Result<String, RenderError> {
    let (krate, version) = (&scene.krate, &scene.version.module);
    let first = scene.guide().first.as_ref();
    let first = first.filter(|shown| shown.example.is_complete());
    let uses = first.and_then(|shown| scene.examples.uses(&shown.example.arguments));
    let call = first.map(|shown| {
        let request = scene.request(shown);
        quote! {
            let error = #request.send().await.unwrap_err();
            assert_eq!(error.http_status().unwrap(), 404);
        }
    });
    let statements = quote! {
        use std::convert::Infallible;
        use std::future::{Ready, ready};
        use std::task::{Context, Poll};
        use #krate::{Body, Credentials};
        use #krate::#version::Client;
        #uses
        #[derive(Clone)]
        struct NothingThere;
        impl tower_service::Service<http::Request<Body>> for NothingThere {
            type Response = http::Response<String>;
            type Error = Infallible;
            type Future = Ready<Result<Self::Response, Infallible>>;
            fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
                Poll::Ready(Ok(()))
            }
            fn call(&mut self, _: http::Request<Body>) -> Self::Future {
                let mut response = http::Response::new(String::new());
                *response.status_mut() = http::StatusCode::NOT_FOUND;
                ready(Ok(response))
            }
        }
        let client = Client::builder()
            .with_transport(NothingThere)
            .with_credentials(Credentials::anonymous())
            .build()
            .await?;
        #call
    };
    let cfg = first.map_or(Cfg::Always, |shown| shown.cfg.clone());
    scene.running(&cfg, &statements, None)
}
