//! Calls of the generated crate as an application makes them, over real HTTP on the loopback interface.

#[cfg(test)]
#[path = "../../templates/runtime/tests/http/server.rs"]
#[allow(
    dead_code,
    reason = "shared with the runtime's own tests, which use more of it"
)]
mod server;

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use dialogflow::v2::schemas::{
        AgentTier, AnalyzeContentRequest, CompleteConversationRequest, Context, Conversation,
        ConversationLifecycleState, DetectIntentRequest, Xgafv,
    };
    use dialogflow::v2::{Client, RequestOptions as _};
    use dialogflow::{Code, Credentials};
    use serde_json::{Value, json};

    use crate::server::{Answer, Server};

    const LOCATION: &str = "projects/p/locations/europe-west1";

    async fn client(server: &Server) -> Client {
        Client::builder()
            .with_endpoint(&server.url)
            .with_credentials(Credentials::access_token("t0ken"))
            .build()
            .await
            .unwrap()
    }

    fn page(names: &[&str], next: Option<&str>) -> Answer {
        let conversations: Vec<Value> = names
            .iter()
            .map(|name| json!({"name": name, "lifecycleState": "COMPLETED"}))
            .collect();
        Answer::json(json!({"conversations": conversations, "nextPageToken": next}).to_string())
    }

    /// A server with three pages, the second of which is empty.
    async fn three_pages() -> Server {
        Server::start(|request| match request.query() {
            query if query.contains("pageToken=two") => page(&[], Some("three")),
            query if query.contains("pageToken=three") => page(&["c"], None),
            _ => page(&["a", "b"], Some("two")),
        })
        .await
    }

    #[tokio::test]
    async fn a_list_request_has_its_parameters_and_its_response_is_decoded() {
        let server = Server::answering(page(&["a"], None)).await;
        let conversations = client(&server).await.projects().locations().conversations();
        let filter = "lifecycle_state = \"COMPLETED\"";
        let response = conversations
            .list(LOCATION)
            .set_filter(filter)
            .set_page_size(7)
            .send()
            .await
            .unwrap();

        let conversation = &response.conversations[0];
        assert_eq!(conversation.name.as_deref(), Some("a"));
        assert_eq!(
            conversation.lifecycle_state,
            Some(ConversationLifecycleState::Completed)
        );
        let request = server.only();
        assert_eq!(request.verb, "GET");
        assert_eq!(
            request.target,
            "/v2/projects/p/locations/europe-west1/conversations\
             ?filter=lifecycle_state%20%3D%20%22COMPLETED%22&pageSize=7&alt=json&prettyPrint=false"
        );
        assert_eq!(request.headers["authorization"], "Bearer t0ken");
    }

    #[tokio::test]
    async fn create_sends_a_body_and_an_identifier() {
        let server = Server::answering(Answer::json(r#"{"name": "new", "later": 1}"#)).await;
        let conversations = client(&server).await.projects().conversations();
        let body =
            Conversation::new().set_conversation_profile("projects/p/conversationProfiles/x");
        let request = conversations
            .create("projects/p", body)
            .set_conversation_id("c-1");
        let response = request.send_response().await.unwrap();

        assert_eq!(response.status(), 200);
        assert_eq!(
            response.headers()["content-type"],
            "application/json; charset=UTF-8"
        );
        assert_eq!(response.body().extra.get("later"), Some(&json!(1)));
        let request = server.only();
        assert_eq!(request.verb, "POST");
        assert!(
            request
                .target
                .starts_with("/v2/projects/p/conversations?conversationId=c-1&")
        );
        assert_eq!(
            request.body,
            r#"{"conversationProfile":"projects/p/conversationProfiles/x"}"#
        );
    }

    #[tokio::test]
    async fn an_empty_body_is_sent_unless_one_is_set() {
        let server = Server::answering(Answer::json("{}")).await;
        let conversations = client(&server).await.projects().conversations();
        conversations
            .complete("projects/p/conversations/c")
            .send()
            .await
            .unwrap();
        let mut body = CompleteConversationRequest::new();
        body.extra.insert("force", Value::Null);
        let request = conversations
            .complete("projects/p/conversations/c")
            .set_body(body);
        request.send().await.unwrap();

        let bodies: Vec<String> = server.received().into_iter().map(|it| it.body).collect();
        assert_eq!(bodies, ["{}", r#"{"force":null}"#]);
        assert!(
            server.received()[0]
                .target
                .starts_with("/v2/projects/p/conversations/c:complete?")
        );
    }

    #[tokio::test]
    async fn by_item_and_by_page_follow_the_tokens() {
        let server = three_pages().await;
        let conversations = client(&server).await.projects().conversations();
        let mut names = Vec::new();
        let mut items = conversations.list("projects/p").set_page_size(2).by_item();
        while let Some(conversation) = items.next().await {
            names.extend(conversation.unwrap().name);
        }
        assert_eq!(names, ["a", "b", "c"]);

        let mut sizes = Vec::new();
        let mut pages = conversations.list("projects/p").by_page();
        while let Some(page) = pages.next().await {
            sizes.push(page.unwrap().conversations.len());
        }
        assert_eq!(sizes, [2, 0, 1]);
        assert!(
            server.received()[2]
                .query()
                .starts_with("pageSize=2&pageToken=three&")
        );
    }

    #[tokio::test]
    async fn next_request_asks_for_the_next_page() {
        let server = three_pages().await;
        let conversations = client(&server).await.projects().locations().conversations();
        let mut request = Some(conversations.list(LOCATION).set_page_size(2));
        let mut seen = 0;
        while let Some(this) = request {
            let response = this.clone().send().await.unwrap();
            seen += response.conversations.len();
            request = this.next_request(&response);
        }
        assert_eq!((seen, server.received().len()), (3, 3));
    }

    #[tokio::test]
    async fn errors_keep_status_code_and_body() {
        let body =
            r#"{"error":{"code":404,"message":"No such conversation.","status":"NOT_FOUND"}}"#;
        let server = Server::answering(Answer::error(404, body)).await;
        let conversations = client(&server).await.projects().conversations();
        let error = conversations
            .get("projects/p/conversations/c")
            .send()
            .await
            .unwrap_err();

        assert_eq!(error.http_status().unwrap(), 404);
        let status = error.status().unwrap();
        assert_eq!(
            (status.code(), status.message()),
            (&Code::NotFound, "No such conversation.")
        );
        assert_eq!(error.body().unwrap(), body.as_bytes());
        assert!(!error.to_string().contains('\n'));
    }

    #[tokio::test]
    async fn the_error_format_can_be_chosen() {
        let server = Server::answering(Answer::json("{}")).await;
        let conversations = client(&server).await.projects().conversations();
        for format in [Xgafv::V1, Xgafv::V2] {
            let request = conversations
                .get("projects/p/conversations/c")
                .with_xgafv(format);
            request.with_fields("name").send().await.unwrap();
        }
        let queries: Vec<String> = server
            .received()
            .iter()
            .map(|it| it.query().to_owned())
            .collect();
        assert!(
            queries[0].contains("%24.xgafv=1&fields=name"),
            "{queries:?}"
        );
        assert!(
            queries[1].contains("%24.xgafv=2&fields=name"),
            "{queries:?}"
        );
    }

    #[tokio::test]
    async fn a_name_of_another_resource_is_refused_with_the_accessor_for_it() {
        let server = Server::answering(Answer::json("{}")).await;
        let projects = client(&server).await.projects();
        let name = format!("{LOCATION}/conversations/c");
        let error = projects
            .conversations()
            .get(&name)
            .send()
            .await
            .unwrap_err();
        assert!(error.is_invalid_request());
        assert!(
            error
                .to_string()
                .contains("projects().locations().conversations().get(..)")
        );
        assert!(server.received().is_empty(), "nothing is sent");

        let request = projects.conversations().get(&name).without_pattern_check();
        request.send().await.unwrap();
        assert!(server.only().target.starts_with(&format!("/v2/{name}?")));
    }

    /// The rows of README's table that no other test covers.
    #[tokio::test]
    async fn the_calls_in_the_readme_work() {
        let server = Server::answering(Answer::json(r#"{"tier":"TIER_NEW","later":1}"#)).await;
        let projects = client(&server).await.projects();
        let agent = projects.get_agent("projects/p").send().await.unwrap();
        assert!(matches!(agent.tier, Some(AgentTier::UnknownValue(_))));
        assert_eq!(AgentTier::from("TIER_NEW").to_string(), "TIER_NEW");
        let mut agent = agent.set_time_zone("Europe/Paris");
        agent.extra.insert("key", ());
        let request = projects
            .set_agent("projects/p", agent)
            .set_update_mask("timeZone");
        request.with_query("name", "value").send().await.unwrap();

        let sent = server.received().swap_remove(1);
        assert!(
            sent.query().starts_with("updateMask=timeZone&"),
            "{}",
            sent.target
        );
        assert!(sent.query().ends_with("&name=value"), "{}", sent.target);
        let body: Value = serde_json::from_str(&sent.body).unwrap();
        let wanted =
            json!({"tier": "TIER_NEW", "later": 1, "key": null, "timeZone": "Europe/Paris"});
        assert_eq!(body, wanted);
    }

    #[tokio::test]
    async fn every_child_of_conversations_can_be_called() {
        let server = Server::answering(Answer::json("{}")).await;
        let projects = client(&server).await.projects();
        let (here, there) = (
            projects.conversations(),
            projects.locations().conversations(),
        );
        let name = "projects/p/conversations/c";
        let located = format!("{LOCATION}/conversations/c");
        here.messages().list(name).send().await.unwrap();
        there.messages().list(&located).send().await.unwrap();
        here.participants().list(name).send().await.unwrap();
        there.participants().list(&located).send().await.unwrap();
        here.suggestions()
            .suggest_conversation_summary(name, Default::default())
            .send()
            .await
            .unwrap();
        there
            .suggestions()
            .suggest_conversation_summary(&located, Default::default())
            .send()
            .await
            .unwrap();
        assert_eq!(server.received().len(), 6);
    }

    #[tokio::test]
    async fn the_last_clone_closes_the_connections() {
        let mut server = Server::answering(Answer::json("{}")).await;
        let client = client(&server).await;
        let conversations = client.projects().conversations();
        conversations
            .get("projects/p/conversations/c")
            .send()
            .await
            .unwrap();
        drop(client);
        conversations
            .get("projects/p/conversations/c")
            .send()
            .await
            .unwrap();
        assert_eq!(
            server.connections(),
            1,
            "the connection is kept while a handle is left"
        );
        assert!(!server.has_closed());
        drop(conversations);
        server.closed().await;
    }

    /// A server that is not available twice, and then responds with an empty object.
    async fn third_time_lucky() -> Server {
        let answered = AtomicUsize::new(0);
        Server::start(move |_| match answered.fetch_add(1, Ordering::Relaxed) {
            0 | 1 => Answer::error(503, ""),
            _ => Answer::json("{}"),
        })
        .await
    }

    #[tokio::test]
    async fn detect_intent_is_repeated_as_by_googles_own_client() {
        let server = third_time_lucky().await;
        let sessions = client(&server).await.projects().agent().sessions();
        let session = "projects/p/agent/sessions/s";
        let body = || DetectIntentRequest::new();
        sessions
            .detect_intent(session, body())
            .send()
            .await
            .unwrap();
        assert_eq!(server.received().len(), 3);
        let server = third_time_lucky().await;
        let sessions = client(&server).await.projects().agent().sessions();
        let once = sessions
            .detect_intent(session, body())
            .with_idempotency(false);
        assert_eq!(once.send().await.unwrap_err().attempts(), 1);
        // Google's own client does not repeat this method.
        let contexts = sessions.contexts();
        let created = contexts.create(session, Context::new()).send().await;
        assert_eq!(created.unwrap_err().attempts(), 1);
    }

    #[tokio::test]
    async fn analyze_content_is_sent_with_an_id_that_its_attempts_share() {
        let server = third_time_lucky().await;
        let participants = client(&server).await;
        let participants = participants.projects().conversations().participants();
        let name = "projects/p/conversations/c/participants/a";
        let body = AnalyzeContentRequest::new().set_assist_query_params(Default::default());
        let request = participants.analyze_content(name, body);
        let built = request.clone().into_http_request().unwrap();
        assert!(!String::from_utf8_lossy(built.body()).contains("requestId"));
        request.send().await.unwrap();
        let own = AnalyzeContentRequest::new().set_request_id("mine");
        participants
            .analyze_content(name, own)
            .send()
            .await
            .unwrap();
        let ids = server.received().into_iter().map(|it| {
            let body: Value = serde_json::from_str(&it.body).unwrap();
            body["requestId"].as_str().unwrap().to_owned()
        });
        let ids: Vec<String> = ids.collect();
        assert_eq!(ids[0].len(), 36);
        assert_eq!(ids, [&ids[0], &ids[0], &ids[0], "mine"]);
    }

    #[test]
    fn clients_handles_and_requests_can_move_between_threads() {
        fn shared<T: Clone + Send + Sync + 'static>() {}
        fn request<T: Clone + Send + 'static>() {}
        shared::<Client>();
        shared::<dialogflow::v2::projects::conversations::Conversations>();
        request::<dialogflow::v2::projects::conversations::List>();
    }
}
