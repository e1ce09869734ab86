//! Properties that hold for any value: messages lose nothing between JSON and the types of the crate,
//! and no argument changes the host or the path prefix of a call.

#[cfg(test)]
mod document;
#[cfg(test)]
mod tape;

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use dialogflow::v2::schemas;
    use dialogflow::v2::{Client, RequestOptions as _};
    use dialogflow::{Credentials, DecodeError, Error, from_slice, runtime::Wire, to_vec};
    use proptest::prelude::*;
    use proptest::test_runner::TestCaseError;
    use serde_json::Value;

    use crate::document::{Document, same};
    use crate::tape::tapes;

    /// Decodes JSON and encodes it again. Also returns whether decoding that gives an equal value.
    fn round_trip<T: Wire + PartialEq>(json: &[u8]) -> Result<(Vec<u8>, bool), DecodeError> {
        let value: T = from_slice(json)?;
        let text = to_vec(&value);
        let equal = from_slice::<T>(&text)? == value;
        Ok((text, equal))
    }

    type RoundTrip = fn(&[u8]) -> Result<(Vec<u8>, bool), DecodeError>;

    /// The largest schemas, and others so that every kind of property occurs.
    const SCHEMAS: &[(&str, RoundTrip)] = &[
        ("GoogleCloudDialogflowV2Agent", round_trip::<schemas::Agent>),
        (
            "GoogleCloudDialogflowV2AnalyzeContentRequest",
            round_trip::<schemas::AnalyzeContentRequest>,
        ),
        (
            "GoogleCloudDialogflowV2Context",
            round_trip::<schemas::Context>,
        ),
        (
            "GoogleCloudDialogflowV2Conversation",
            round_trip::<schemas::Conversation>,
        ),
        (
            "GoogleCloudDialogflowV2ConversationProfile",
            round_trip::<schemas::ConversationProfile>,
        ),
        (
            "GoogleCloudDialogflowV2DetectIntentResponse",
            round_trip::<schemas::DetectIntentResponse>,
        ),
        (
            "GoogleCloudDialogflowV2Intent",
            round_trip::<schemas::Intent>,
        ),
        (
            "GoogleCloudDialogflowV2ListConversationsResponse",
            round_trip::<schemas::ListConversationsResponse>,
        ),
        (
            "GoogleCloudDialogflowV2Message",
            round_trip::<schemas::Message>,
        ),
        (
            "GoogleCloudDialogflowV2SearchKnowledgeRequest",
            round_trip::<schemas::SearchKnowledgeRequest>,
        ),
        (
            "GoogleLongrunningOperation",
            round_trip::<schemas::longrunning::Operation>,
        ),
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn messages_survive_a_round_trip_through_json(schema in 0..SCHEMAS.len(), mut tape in tapes()) {
            static DOCUMENT: LazyLock<Document> = LazyLock::new(|| Document::of("v2"));
            let document = &*DOCUMENT;
            let (name, round_trip) = SCHEMAS[schema];
            let json = document.object(name, &mut tape);
            let wanted = document.expected(name, &json);
            let (text, equal) = match round_trip(json.to_string().as_bytes()) {
                Ok(done) => done,
                Err(error) => return Err(TestCaseError::fail(format!("{error}: {json}"))),
            };
            let got: Value = serde_json::from_slice(&text).unwrap();
            prop_assert!(same(&got, &wanted), "{name}\ninput  {json}\nwanted {wanted}\ngot    {got}");
            prop_assert!(equal, "{name}: decode(encode(x)) differs from x: {json}");
        }
    }

    const BASE: &str = "https://h.example:8443/base/";

    fn client() -> Client {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        let client = Client::builder()
            .with_endpoint(BASE.trim_end_matches('/'))
            .with_credentials(Credentials::anonymous());
        runtime.unwrap().block_on(client.build()).unwrap()
    }

    /// Any text, often with pieces that mean something in a URL.
    fn texts() -> impl Strategy<Value = String> {
        let hostile = prop::sample::select(vec![
            "projects/",
            "/locations/",
            "/conversations/",
            "p",
            "..",
            ".",
            "/",
            "//",
            "%2e",
            "%2E%2e",
            "%",
            "%2F",
            "?",
            "#",
            "@",
            ":",
            "\\",
            " ",
            "\t",
            "\r\n",
            "\0",
            "é",
            "日",
            "\u{202e}",
            "evil.example",
            "https://",
            "&",
            "=",
            "+",
            ";",
            "{",
            "}",
        ]);
        prop_oneof![
            prop::collection::vec(hostile, 0..12).prop_map(|parts| parts.concat()),
            any::<String>(),
            any::<String>().prop_map(|text| format!("projects/p/conversations/{text}")),
        ]
    }

    /// Checks that a request goes to the host and the version of the client.
    fn check(request: Result<http::Request<bytes::Bytes>, Error>) -> Result<(), TestCaseError> {
        let request = match request {
            Ok(request) => request,
            Err(error) => {
                prop_assert!(error.is_invalid_request(), "{error}");
                return Ok(());
            }
        };
        let url = request.uri().to_string();
        let rest = url.strip_prefix(BASE);
        prop_assert!(rest.is_some(), "{url} has another base");
        let path = rest
            .unwrap_or_default()
            .split('?')
            .next()
            .unwrap_or_default();
        prop_assert!(path.starts_with("v2/"), "{url} has another version");
        for segment in path.split('/') {
            let plain = segment.to_ascii_lowercase().replace("%2e", ".");
            prop_assert!(plain != "." && plain != "..", "{url} has a dot segment");
        }
        let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~%/:".contains(c);
        prop_assert!(path.chars().all(allowed), "{url} has a reserved character");
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn no_argument_changes_host_or_version(text in texts(), other in texts()) {
            static CLIENT: LazyLock<Client> = LazyLock::new(client);
            let conversations = CLIENT.projects().conversations();
            check(conversations.get(&text).into_http_request())?;
            check(conversations.get(&text).without_pattern_check().into_http_request())?;
            let complete = conversations.complete(&text).without_pattern_check();
            check(complete.into_http_request())?;
            let list = conversations.list("projects/p").set_filter(&text).set_page_token(&other);
            let list = list.with_fields(&other).with_query(&text, &other).with_key(&text);
            let request = list.into_http_request();
            prop_assert!(request.is_ok() || text.len() + other.len() > 10_000);
            check(request)?;
        }
    }
}
