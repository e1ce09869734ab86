//! The typed details of errors, and the retry delay among them.

use std::time::Duration;

use runtime::runtime::details::{
    BadRequest, DebugInfo, Detail, ErrorInfo, Help, LocalizedMessage, PreconditionFailure,
    QuotaFailure, RequestInfo, ResourceInfo, RetryInfo,
};
use runtime::runtime::error::Error;
use runtime::runtime::message::to_value;
use runtime::runtime::retry::RetryPolicy;
use serde_json::{Value, json};

use crate::fake::{Fake, Step, answer, answer_with};

/// The error of a call with this response.
async fn error(step: Step) -> Error {
    let client = Fake::new([step]).builder();
    let client = client.with_retry_policy(RetryPolicy::never());
    let client = client.build().await.unwrap();
    client.list("shelves/1").send().await.unwrap_err()
}

/// An error with these details.
async fn detailed(details: Value) -> Error {
    let body = json!({ "error": { "code": 400, "message": "m", "details": details } });
    error(answer(400, &body.to_string())).await
}

fn typed(name: &str, mut detail: Value) -> Value {
    detail["@type"] = format!("type.googleapis.com/google.rpc.{name}").into();
    detail
}

#[tokio::test]
async fn all_types_of_details_are_read() {
    let details = [
        typed(
            "ErrorInfo",
            json!({ "reason": "API_DISABLED", "domain": "googleapis.com",
            "metadata": { "service": "library" } }),
        ),
        typed("RetryInfo", json!({ "retryDelay": "1.5s" })),
        typed(
            "DebugInfo",
            json!({ "stackEntries": ["a", "b"], "detail": "d" }),
        ),
        typed(
            "QuotaFailure",
            json!({ "violations": [{ "subject": "project:p", "description": "d",
            "quotaMetric": "m", "quotaId": "i", "quotaDimensions": { "region": "r" }, "quotaValue": "9" }] }),
        ),
        typed(
            "PreconditionFailure",
            json!({ "violations": [{ "type": "TOS", "subject": "s", "description": "d" }] }),
        ),
        typed(
            "BadRequest",
            json!({ "fieldViolations": [{ "field": "book.title", "description": "too long",
            "reason": "LONG", "localizedMessage": { "locale": "de", "message": "zu lang" } }] }),
        ),
        typed(
            "RequestInfo",
            json!({ "requestId": "r", "servingData": "s" }),
        ),
        typed(
            "ResourceInfo",
            json!({ "resourceType": "shelf", "resourceName": "shelves/1", "owner": "o",
            "description": "d" }),
        ),
        typed(
            "Help",
            json!({ "links": [{ "description": "d", "url": "https://example.com" }] }),
        ),
        typed(
            "LocalizedMessage",
            json!({ "locale": "fr-CH", "message": "non" }),
        ),
    ];
    let error = detailed(json!(details)).await;
    let status = error.status().unwrap();
    assert_eq!(status.details(), details);

    // Each typed detail encodes to the raw detail.
    fn same<D: Detail>(error: &Error) {
        let status = error.status().unwrap();
        let raw = status
            .details()
            .iter()
            .find(|it| it["@type"].as_str().unwrap().ends_with(D::NAME));
        let detail = status.detail::<D>().unwrap();
        assert_eq!(&to_value(&detail).unwrap(), raw.unwrap());
    }
    same::<ErrorInfo>(&error);
    same::<RetryInfo>(&error);
    same::<DebugInfo>(&error);
    same::<QuotaFailure>(&error);
    same::<PreconditionFailure>(&error);
    same::<BadRequest>(&error);
    same::<RequestInfo>(&error);
    same::<ResourceInfo>(&error);
    same::<Help>(&error);
    same::<LocalizedMessage>(&error);

    let info = status.detail::<ErrorInfo>().unwrap();
    assert_eq!(info.reason.as_deref(), Some("API_DISABLED"));
    assert_eq!(info.metadata["service"], "library");
    let violation = &status.detail::<BadRequest>().unwrap().field_violations[0];
    assert_eq!(violation.field.as_deref(), Some("book.title"));
    let message = violation.localized_message.as_ref().unwrap();
    assert_eq!(message.message.as_deref(), Some("zu lang"));
    let quota = &status.detail::<QuotaFailure>().unwrap().violations[0];
    assert_eq!(quota.quota_value, Some(9));
    assert_eq!(error.retry_delay(), Some(Duration::from_millis(1500)));
}

#[tokio::test]
async fn a_status_may_have_several_details_of_a_type_or_none() {
    let links = |url: &str| typed("Help", json!({ "links": [{ "url": url }], "newer": 1 }));
    let odd = json!({ "@type": "type.googleapis.com/example.Help", "links": [] });
    let error = detailed(json!([odd, links("a"), links("b"), 5, null, {}])).await;
    let status = error.status().unwrap();
    let urls: Vec<_> = status
        .details_of::<Help>()
        .map(|help| help.links[0].url.clone().unwrap())
        .collect();
    assert_eq!(urls, ["a", "b"]);
    assert_eq!(
        status.detail::<Help>().unwrap().extra.get("newer"),
        Some(&json!(1))
    );
    assert!(status.detail::<ErrorInfo>().is_none());
    assert_eq!(status.details().len(), 6);
}

#[tokio::test]
async fn fields_that_do_not_fit_their_type_are_kept_in_extra() {
    let error = detailed(json!([
        typed("ErrorInfo", json!({ "reason": 5, "metadata": [1] })),
        typed("RetryInfo", json!({ "retryDelay": "soon" })),
    ]))
    .await;
    let status = error.status().unwrap();
    let info = status.detail::<ErrorInfo>().unwrap();
    assert_eq!(
        (info.reason.as_ref(), info.extra.get("reason")),
        (None, Some(&json!(5)))
    );
    assert_eq!((status.reason(), error.retry_delay()), (None, None));
}

#[tokio::test]
async fn a_negative_retry_delay_is_zero() {
    let info = typed("RetryInfo", json!({ "retryDelay": "-3s" }));
    assert_eq!(
        detailed(json!([info])).await.retry_delay(),
        Some(Duration::ZERO)
    );
}

#[tokio::test]
async fn the_retry_delay_of_the_details_overrides_the_header() {
    let info = typed("RetryInfo", json!({ "retryDelay": "2s" }));
    let body = json!({ "error": { "details": [info] } }).to_string();
    let Step::Answer(mut response) = answer_with(503, "retry-after", "9") else {
        unreachable!()
    };
    *response.body_mut() = body;
    let error = error(Step::Answer(response)).await;
    assert_eq!(error.retry_delay(), Some(Duration::from_secs(2)));
}
