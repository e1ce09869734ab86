//! How operations end, and what a poller makes of it.

use runtime::runtime::code::Code;
use runtime::runtime::details::BadRequest;
use runtime::runtime::operations::OperationForm;
use serde_json::json;

use super::factory::{Client, NAME, built, idle, operation, running};
use crate::fake::{Fake, answer};

#[tokio::test(start_paused = true)]
async fn an_operation_that_succeeds_gives_its_typed_response_and_progress() {
    let fake = Fake::new([running(10), running(60), built()]);
    let mut poller = Client::of(&fake).await.build();
    let mut progress = Vec::new();
    while let Some(state) = poller.next().await {
        let state = state.unwrap();
        assert_eq!(state.name(), Some(NAME));
        match state.result() {
            None => progress.push(state.metadata().unwrap().unwrap()["percent"].clone()),
            Some(result) => assert_eq!(result.unwrap().title.as_deref(), Some("Emma")),
        }
    }
    assert_eq!(progress, [10, 60]);
    assert_eq!(fake.count(), 3);
    // The result stays, and is not requested again.
    assert_eq!(
        poller.until_done().await.unwrap().title.as_deref(),
        Some("Emma")
    );
    assert_eq!(fake.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_operation_that_is_done_at_once_is_not_polled() {
    let fake = Fake::new([built()]);
    let book = Client::of(&fake).await.build().until_done().await.unwrap();
    assert_eq!(book.title.as_deref(), Some("Emma"));
    assert_eq!(fake.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_operation_that_fails_is_an_error_with_its_status_and_typed_details() {
    let failed = json!({ "done": true, "error": {
        "code": 3, "message": "bad plan",
        "details": [{
            "@type": "type.googleapis.com/google.rpc.BadRequest",
            "fieldViolations": [{ "field": "plan" }],
        }],
    } });
    let fake = Fake::new([idle(), operation(failed)]);
    let error = Client::of(&fake)
        .await
        .build()
        .until_done()
        .await
        .unwrap_err();
    assert!(error.is_operation() && !error.is_retryable());
    assert_eq!(
        error.to_string(),
        format!(
            "factory.projects.operations.get: the operation `{NAME}` failed: INVALID_ARGUMENT: bad plan"
        )
    );
    let status = error.status().unwrap();
    assert_eq!(status.code(), &Code::InvalidArgument);
    let details = status.detail::<BadRequest>().unwrap();
    assert_eq!(details.field_violations[0].field.as_deref(), Some("plan"));
    let body = String::from_utf8_lossy(error.body().unwrap());
    assert!(body.contains("bad plan"), "{body}");
    assert_eq!(error.http_status().unwrap(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_operation_ends_with_the_code_cancelled() {
    let cancelled = json!({ "done": true, "error": { "code": 1, "message": "by the caller" } });
    let fake = Fake::new([idle(), answer(200, "{}"), operation(cancelled)]);
    let mut poller = Client::of(&fake).await.build();
    let error = poller.cancel().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    poller.next().await.unwrap().unwrap();
    poller.cancel().await.unwrap();
    let error = poller.until_done().await.unwrap_err();
    assert_eq!(error.status().unwrap().code(), &Code::Cancelled);
    let targets = fake.targets();
    let host = "https://eu-factory.googleapis.com/v1";
    assert_eq!(targets[1], format!("POST {host}/{NAME}:cancel"));
    assert_eq!(targets[2], format!("GET {host}/{NAME}"));
}

#[tokio::test(start_paused = true)]
async fn an_operation_without_known_types_gives_json_objects() {
    let response = json!({ "@type": "type.googleapis.com/google.factory.v1.Car", "doors": 4 });
    let done = json!({ "done": true, "response": response });
    let fake = Fake::new([running(5), operation(done)]);
    let mut poller = Client::of(&fake).await.build_something();
    let state = poller.next().await.unwrap().unwrap();
    let metadata = state.metadata().unwrap().unwrap();
    assert_eq!(metadata["value"], json!({ "percent": 5 }));
    let result = poller.until_done().await.unwrap();
    assert_eq!(json!(result), response);
}

#[tokio::test(start_paused = true)]
async fn an_end_that_is_not_as_declared_is_an_error_with_the_json() {
    let of_type =
        |url: &str| json!({ "done": true, "response": { "@type": url, "title": "Emma" } });
    for (end, problem) in [
        (
            json!({ "done": true }),
            "has ended with neither a response nor an error",
        ),
        (
            json!({ "done": true, "response": null }),
            "has ended with neither",
        ),
        (
            of_type("type.googleapis.com/google.factory.v1.Car"),
            "has a response of the type google.factory.v1.Car, and not of the expected type GoogleFactoryV1Book",
        ),
        (
            of_type("type.googleapis.com/google.factory.v2.Book"),
            "and not of the expected type",
        ),
        (
            json!({ "done": true, "response": 3 }),
            "has a response that cannot be read",
        ),
    ] {
        let fake = Fake::new([operation(end.clone())]);
        let error = Client::of(&fake)
            .await
            .build()
            .until_done()
            .await
            .unwrap_err();
        assert!(error.is_decode() && !error.is_operation(), "{error:?}");
        assert!(error.to_string().contains(problem), "{error}");
        let body: serde_json::Value = serde_json::from_slice(error.body().unwrap()).unwrap();
        assert_eq!(body["done"], true, "{end}");
    }
}

#[tokio::test(start_paused = true)]
async fn metadata_of_another_type_does_not_end_the_polling() {
    let odd = json!({ "metadata": { "@type": "type.googleapis.com/google.factory.v1.Odd" } });
    let fake = Fake::new([operation(odd), built()]);
    let mut poller = Client::of(&fake).await.build();
    let state = poller.next().await.unwrap().unwrap();
    let error = state.metadata().unwrap_err();
    assert!(
        error.to_string().contains("google.factory.v1.Odd"),
        "{error}"
    );
    assert!(state.json().contains("Odd"));
    assert!(poller.until_done().await.is_ok());
}

#[tokio::test]
async fn a_response_that_is_no_operation_is_an_error() {
    for body in ["[]", "3", "{\"name\": \"elsewhere/7\"}", "{}"] {
        let fake = Fake::new([answer(200, body)]);
        let error = Client::of(&fake)
            .await
            .build()
            .until_done()
            .await
            .unwrap_err();
        assert!(error.is_decode(), "{body}: {error}");
        assert_eq!(error.body().unwrap(), body.as_bytes());
    }
}

/// A message that is an operation, like the emitted ones.
mod message {
    use runtime::runtime::json::{Reader, Writer};
    use runtime::runtime::message::{Extra, Message, Outcome};
    use runtime::runtime::operations::{Operation, OperationForm};

    #[derive(Default)]
    pub(super) struct Job {
        pub(super) extra: Extra,
    }

    impl Message for Job {
        fn read(&mut self, _: &str, _: &mut Reader<'_>) -> Outcome<'_> {
            Outcome {
                fits: false,
                extra: &mut self.extra,
            }
        }

        fn write(&self, writer: &mut Writer) {
            writer.open(&self.extra);
            writer.close(&self.extra);
        }
    }

    impl Operation for Job {
        const FORM: OperationForm = OperationForm::Longrunning;
    }
}

#[test]
fn a_message_that_is_an_operation_gives_result_and_progress() {
    use runtime::runtime::message::from_slice;
    use runtime::runtime::operations::Operation as _;

    use crate::library::Book;

    assert_eq!(
        <message::Job as runtime::runtime::Operation>::FORM,
        OperationForm::Longrunning
    );
    let job: message::Job = from_slice(br#"{"metadata": {"percent": 3}}"#).unwrap();
    assert!(job.result::<Book>().is_none());
    let progress = job.progress::<super::factory::Object>().unwrap().unwrap();
    assert_eq!(progress["percent"], 3);
    let job: message::Job =
        from_slice(br#"{"done": true, "response": {"title": "Emma"}}"#).unwrap();
    assert_eq!(
        job.result::<Book>().unwrap().unwrap().title.as_deref(),
        Some("Emma")
    );
    let job: message::Job = from_slice(br#"{"done": true, "error": {"code": 5}}"#).unwrap();
    let error = job.result::<Book>().unwrap().unwrap_err();
    assert_eq!(error.status().unwrap().code(), &Code::NotFound);
}
