//! The options of a single call, each once, over real HTTP on the loopback interface. The runtime's own
//! tests cover every case of an option.

#[cfg(test)]
#[path = "../../templates/runtime/tests/http/server.rs"]
#[allow(
    dead_code,
    reason = "shared with the runtime's own tests, which use more of it"
)]
mod server;

#[cfg(test)]
mod tests {
    use std::fmt::Debug;
    use std::time::Duration;

    use dialogflow::v2::projects::conversations::Conversations;
    use dialogflow::v2::{Client, RequestOptions};
    use dialogflow::{Credentials, Error, Request, RetryPolicy};

    use crate::server::{Answer, Server, hanging};

    const NAME: &str = "projects/p/conversations/c";
    /// A short time limit. The server never responds, so the exact length does not matter.
    const SOON: Duration = Duration::from_millis(20);

    async fn conversations(url: &str) -> Conversations {
        let client = Client::builder()
            .with_endpoint(url)
            .with_credentials(Credentials::access_token("t0ken"));
        client.build().await.unwrap().projects().conversations()
    }

    /// A server that always responds with 503.
    async fn outage() -> Server {
        Server::answering(Answer::error(503, "")).await
    }

    fn twice() -> RetryPolicy {
        RetryPolicy::new()
            .with_max_attempts(2)
            .with_initial_backoff(Duration::ZERO)
    }

    #[tokio::test]
    async fn a_header_of_a_call_replaces_that_of_the_client() {
        let server = Server::answering(Answer::json("{}")).await;
        let request = conversations(&server.url)
            .await
            .get(NAME)
            .with_header("x-goog-request-reason", "because")
            .with_header("authorization", "Bearer other");
        request.send().await.unwrap();
        let received = server.only();
        assert_eq!(received.headers["x-goog-request-reason"], "because");
        assert_eq!(received.headers["authorization"], "Bearer other");
    }

    /// Makes both calls at once. It works for the requests of any two methods of this version.
    async fn both<A, B>(a: A, b: B) -> [Result<String, Error>; 2]
    where
        A: RequestOptions + Request<Response: Debug>,
        B: RequestOptions + Request<Response: Debug>,
    {
        async fn one<R>(request: R) -> Result<String, Error>
        where
            R: RequestOptions + Request<Response: Debug>,
        {
            let method = request.method_id();
            let path = request.clone().into_http_request()?.uri().path().to_owned();
            let request = request.with_header("x-method", method);
            Ok(format!("{path}: {:?}", request.send().await?))
        }
        let (a, b) = (tokio::spawn(one(a)), tokio::spawn(one(b)));
        [a.await.unwrap(), b.await.unwrap()]
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_generic_function_takes_the_request_of_any_method() {
        let server = Server::answering(Answer::json(r#"{"name":"n"}"#)).await;
        let conversations = conversations(&server.url).await;
        let [get, complete] = both(conversations.get(NAME), conversations.complete(NAME)).await;
        assert_eq!(
            get.unwrap(),
            format!("/v2/{NAME}: Conversation {{\"name\":\"n\"}}")
        );
        assert_eq!(
            complete.unwrap(),
            format!("/v2/{NAME}:complete: Conversation {{\"name\":\"n\"}}")
        );
        let mut methods: Vec<_> = server
            .received()
            .iter()
            .map(|request| request.headers["x-method"].clone())
            .collect();
        methods.sort();
        assert_eq!(
            methods,
            [
                "dialogflow.projects.conversations.complete",
                "dialogflow.projects.conversations.get"
            ]
        );

        let [refused, _] = both(conversations.get(""), conversations.list("projects/p")).await;
        assert!(refused.unwrap_err().is_invalid_request());
    }

    #[tokio::test]
    async fn a_retry_policy_limits_attempts() {
        let server = outage().await;
        let request = conversations(&server.url).await.get(NAME);
        let never = request.clone().with_retry_policy(RetryPolicy::never());
        assert_eq!(never.send().await.unwrap_err().attempts(), 1);
        let twice = request.with_retry_policy(twice());
        assert_eq!(twice.send().await.unwrap_err().attempts(), 2);
        assert_eq!(server.received().len(), 3);
    }

    #[tokio::test]
    async fn idempotency_decides_whether_a_call_is_repeated() {
        let server = outage().await;
        let conversations = conversations(&server.url).await;
        let post = conversations.complete(NAME).with_retry_policy(twice());
        let get = conversations.get(NAME).with_retry_policy(twice());
        for (attempts, error) in [
            (1, post.clone().send().await.unwrap_err()),
            (2, post.with_idempotency(true).send().await.unwrap_err()),
            (1, get.with_idempotency(false).send().await.unwrap_err()),
        ] {
            assert_eq!(error.attempts(), attempts, "{error}");
        }
        assert_eq!(server.received().len(), 4);
    }

    #[tokio::test]
    async fn an_attempt_has_a_time_limit() {
        let request = conversations(&hanging().await).await.get(NAME);
        let request = request
            .with_attempt_timeout(SOON)
            .with_retry_policy(twice());
        let error = request.send().await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert!(error.to_string().contains("the attempt"), "{error}");
        assert_eq!(error.attempts(), 2);
    }

    #[tokio::test]
    async fn a_call_has_a_time_limit() {
        let request = conversations(&hanging().await).await.get(NAME);
        let error = request.with_total_timeout(SOON).send().await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert!(error.to_string().contains("the call"), "{error}");
        assert_eq!(error.attempts(), 1);
    }
}
