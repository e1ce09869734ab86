//! The page on what can go wrong, and what is tried again.

use askama::Template;
use quote::quote;
use serde_json::{Value, json};

use super::GuideContext;
use crate::model::Cfg;
use crate::render::{RenderError, fill};

#[derive(Template)]
#[template(path = "guide/errors.md.jinja")]
struct Errors {
    asked: Option<String>,
    details: Option<String>,
    client: String,
    call: Option<String>,
}

pub(super) fn page(scene: &GuideContext<'_>) -> Result<String, RenderError> {
    let (krate, version) = (&scene.krate, &scene.version.module);
    let guide = scene.guide();
    let shown = guide.get.as_ref().or(guide.first.as_ref());
    let not_found = answer(
        "404 Not Found",
        &json!({"error": {"code": 404, "message": "There is none.", "status": "NOT_FOUND"}}),
    );
    let forbidden = answer(
        "403 Forbidden",
        &json!({"error": {
            "code": 403,
            "message": "The API is not enabled.",
            "status": "PERMISSION_DENIED",
            "details": [{
                "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                "reason": "SERVICE_DISABLED",
                "domain": "googleapis.com",
            }],
        }}),
    );
    let busy = answer("503 Service Unavailable", &Value::Null);
    let client = quote! {
        use std::time::Duration;
        use #krate::RetryPolicy;
        use #krate::#version::Client;
        let policy = RetryPolicy::new()
            .with_max_attempts(3)
            .with_initial_backoff(Duration::from_millis(200));
        let patient = Client::builder().with_retry_policy(policy).build().await?;
        let hasty = Client::builder().with_retry_policy(RetryPolicy::never()).build().await?;
    };
    let page = Errors {
        asked: scene.shown_running(shown, Some(&[not_found]), |shown| {
            let request = scene.request(shown);
            quote! {
                use #krate::Code;
                match #request.send().await {
                    Ok(response) => println!("{response:?}"),
                    Err(error) if error.is_timeout() => println!("try again later: {error}"),
                    Err(error) => match error.status() {
                        Some(status) if *status.code() == Code::NotFound => println!("not there"),
                        _ => return Err(error),
                    },
                }
            }
        })?,
        details: scene.shown_running(shown, Some(&[forbidden]), |shown| {
            let request = scene.request(shown);
            quote! {
                use #krate::details::ErrorInfo;
                let error = #request.send().await.unwrap_err();
                let info: Option<ErrorInfo> = error.status().and_then(|status| status.detail());
                let reason = info.and_then(|info| info.reason);
                assert_eq!(reason.as_deref(), Some("SERVICE_DISABLED"));
            }
        })?,
        client: scene.block(&Cfg::Always, &client)?,
        call: scene.shown_running(shown, Some(&[busy.clone(), busy]), |shown| {
            let request = scene.request(shown);
            quote! {
                use std::time::Duration;
                use #krate::RetryPolicy;
                use #krate::#version::RequestOptions as _;
                let policy = RetryPolicy::new()
                    .with_max_attempts(2)
                    .with_initial_backoff(Duration::from_millis(1));
                let request = #request.with_retry_policy(policy).with_idempotency(true);
                let error = request.send().await.unwrap_err();
                assert!(error.is_retryable());
                assert_eq!(error.attempts(), 2);
            }
        })?,
    };
    fill("src/guide/errors.rs", &page)
}

/// A response of HTTP/1.1, after which the connection ends.
fn answer(status: &str, body: &Value) -> String {
    let body = match body {
        Value::Null => String::new(),
        body => body.to_string(),
    };
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}")
}
