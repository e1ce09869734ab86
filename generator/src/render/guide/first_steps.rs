//! The page on a client, a call and what comes back.

use askama::Template;
use quote::quote;

use super::GuideContext;
use crate::model::Ending;
use crate::render::{RenderError, fill};

#[derive(Template)]
#[template(path = "guide/first_steps.md.jinja")]
struct FirstSteps<'a> {
    package: &'a str,
    package_version: &'a str,
    krate: String,
    version: &'a str,
    first_call: String,
    create: Option<String>,
    response: Option<String>,
    dry_run: Option<String>,
    options: Option<String>,
}

pub(super) fn page(scene: &GuideContext<'_>) -> Result<String, RenderError> {
    let guide = scene.guide();
    let (krate, version) = (&scene.krate, &scene.version.module);
    let answers = guide.get.as_ref().or(guide.first.as_ref());
    let answers = answers.filter(|shown| shown.example.ending != Ending::Nothing);
    let page = FirstSteps {
        package: &scene.plan.package.name,
        package_version: &scene.plan.package.version,
        krate: krate.to_string(),
        version: version.plain(),
        first_call: scene.first_call()?,
        create: scene.shown(guide.create.as_ref(), |shown| scene.call(shown))?,
        response: scene.shown(answers, |shown| {
            let request = scene.request(shown);
            quote! {
                let response = #request.send_response().await?;
                println!("{} {:?}", response.status(), response.headers());
                let body = response.into_body();
            }
        })?,
        dry_run: scene.shown(answers, |shown| {
            let request = scene.request(shown);
            quote! {
                let request = #request.into_http_request()?;
                println!("{} {}", request.method(), request.uri());
            }
        })?,
        options: scene.shown(answers, |shown| {
            let request = scene.request(shown);
            quote! {
                use #krate::#version::RequestOptions as _;
                let request = #request.with_query("name", "value");
            }
        })?,
    };
    fill("src/guide/first_steps.rs", &page)
}
