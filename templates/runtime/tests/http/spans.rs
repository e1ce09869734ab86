//! What a call tells `tracing`.

use crate::collector::Collector;
use crate::fake::{Fake, answer};

/// The lines that are about this, without the name of the crate.
fn about(lines: &[String], what: &str) -> Vec<String> {
    let lines = lines.iter().filter(|line| line.contains(what));
    lines.map(|line| line.replace("runtime ", "")).collect()
}

#[tokio::test(start_paused = true)]
async fn a_span_for_the_call_and_one_for_each_attempt() {
    let collector = Collector::start();
    let fake = Fake::new([answer(503, "")]);
    let client = fake.client().await;
    client.list("shelves/1").send().await.unwrap();
    let lines = collector.own();
    assert_eq!(
        about(&lines, "span call"),
        [r#"span call method="library.shelves.books.list""#]
    );
    assert_eq!(
        about(&lines, "span attempt"),
        [
            r#"span attempt attempt=1 host="library.example.com""#,
            r#"span attempt attempt=2 host="library.example.com""#,
        ]
    );
    assert_eq!(about(&lines, "will try again").len(), 1);
    let records = about(&lines, "record");
    assert_eq!(
        records,
        [
            r#"record host="library.example.com""#,
            "record status=503",
            r#"record host="library.example.com""#,
            "record status=200",
            "record attempts=2",
            "record status=200",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_not_sent_has_a_span_too() {
    let collector = Collector::start();
    let client = Fake::new([]).client().await;
    client.list("").send().await.unwrap_err();
    let lines = collector.own();
    assert_eq!(about(&lines, "span").len(), 1);
    assert_eq!(about(&lines, "record"), ["record attempts=0"]);
}
