//! The page on how long a call may take, and how it is ended.

use askama::Template;
use quote::quote;

use super::GuideContext;
use crate::model::Cfg;
use crate::render::{RenderError, fill};

#[derive(Template)]
#[template(path = "guide/timeouts.md.jinja")]
struct Timeouts<'a> {
    krate: String,
    version: &'a str,
    client: String,
    call: Option<String>,
    shared: Option<String>,
}

pub(super) fn page(scene: &GuideContext<'_>) -> Result<String, RenderError> {
    let (krate, version) = (&scene.krate, &scene.version.module);
    let guide = scene.guide();
    let shown = guide.get.as_ref().or(guide.first.as_ref());
    let client = quote! {
        use std::time::Duration;
        use #krate::#version::Client;
        let client = Client::builder()
            .with_connect_timeout(Duration::from_secs(2))
            .with_attempt_timeout(Duration::from_secs(10))
            .with_total_timeout(Duration::from_secs(30))
            .build()
            .await?;
    };
    let page = Timeouts {
        krate: krate.to_string(),
        version: version.plain(),
        client: scene.block(&Cfg::Always, &client)?,
        // The server of the example gives no answer at all.
        call: scene.shown_running(shown, Some(&[]), |shown| {
            let request = scene.request(shown);
            quote! {
                use std::time::Duration;
                use #krate::#version::RequestOptions as _;
                let request = #request.with_total_timeout(Duration::from_millis(50));
                let error = request.send().await.unwrap_err();
                assert!(error.is_timeout());
            }
        })?,
        shared: scene.shown(shown, |shown| {
            let request = scene.request(shown);
            quote! {
                use std::time::Duration;
                let request = #request;
                let both = async {
                    request.clone().send().await?;
                    request.send().await
                };
                match tokio::time::timeout(Duration::from_secs(5), both).await {
                    Ok(response) => println!("{:?}", response?),
                    Err(_) => println!("five seconds are over"),
                }
            }
        })?,
    };
    fill("src/guide/timeouts.rs", &page)
}
