//! The memory that decoding allocates has a limit, and each byte of a document is read a bounded
//! number of times.

use std::time::Instant;

use runtime::runtime::Message as _;
use runtime::runtime::json::{Wire, decode, decode_within};
use serde_json::{Map, Value};

use crate::sample::{All, read, written};

/// A limit on the size of responses.
const LIMIT: usize = 100_000;

/// Reads a document of at most that size, which is too expensive.
fn refuse<T: Wire>(text: &str) {
    assert!(text.len() <= LIMIT);
    let Err(error) = decode_within::<T>(text.as_bytes(), LIMIT) else {
        panic!("it was read");
    };
    assert!(error.is_over_budget());
    let shown = error.to_string();
    assert!(shown.contains("800000 bytes"), "{shown}");
    assert!(
        shown.contains("8 times the limit on the response size (100000 bytes"),
        "{shown}"
    );
    assert!(shown.contains("with_max_response_size"), "{shown}");
    // With the default limit there is no need to stop.
    assert!(decode::<T>(text.as_bytes()).is_ok());
}

#[test]
fn decoding_allocates_a_limited_amount() {
    let list = |item: &str| format!("[{}{item}]", format!("{item},").repeat(10_000));
    refuse::<All>(&format!(r#"{{"children":{}}}"#, list("{}")));
    refuse::<Vec<Value>>(&list("[0]"));
    refuse::<Value>(&list("[[]]"));
    refuse::<Vec<Box<All>>>(&list("{}"));
    let entries: String = (0..9000).map(|key| format!(r#""{key}":{{}},"#)).collect();
    refuse::<All>(&format!(r#"{{"byName":{{{entries}"":{{}}}}}}"#));
    refuse::<Map<String, Value>>(&format!(r#"{{{entries}"":{{}}}}"#));
    // Boxed messages, and what is kept.
    let boxes = r#"{"child":{"child":{"child":{}}}},"#.repeat(600);
    refuse::<Vec<All>>(&format!("[{boxes}{{}}]"));
    let unknown: String = (0..9000).map(|key| format!(r#""{key}":0,"#)).collect();
    refuse::<All>(&format!(r#"{{{unknown}"":0}}"#));
}

#[test]
fn a_list_that_does_not_fit_gives_its_memory_back() {
    let list = format!("[{}5]", "{},".repeat(500));
    let text = format!(
        r#"{{{}"name":"n"}}"#,
        format!(r#""children":{list},"#).repeat(40)
    );
    let message = decode_within::<All>(text.as_bytes(), LIMIT).unwrap();
    assert_eq!(message.name.as_deref(), Some("n"));
    let kept = message.extra.get_raw("children");
    assert_eq!(kept.as_deref(), Some(list.as_str()));
}

/// How long it takes to read a text, the best of several times.
fn time(text: &str) -> f64 {
    let times = (0..5).map(|_| {
        let start = Instant::now();
        let message = read(text);
        let seconds = start.elapsed().as_secs_f64();
        assert_eq!(message.misfits().len(), 1);
        seconds
    });
    times.fold(f64::INFINITY, f64::min)
}

#[test]
fn misfits_within_misfits_are_read_once() {
    // At the end of each of 30 nested lists is an element that does not fit, and the payload is in
    // the innermost.
    let payload = r#"{"name":"some text","rows":[[1.5,2]]},"#.repeat(5_000);
    let nested = |levels: usize| {
        let open = r#"{"children":["#.repeat(levels);
        format!("{open}{payload}5{}]}}", "]},5".repeat(levels - 1))
    };
    let (flat, deep) = (nested(1), nested(30));
    assert_eq!(written(&read(&deep)), deep);
    // Reading again at each level would take 30 times as long; only the text of what is kept is
    // copied at each level.
    let ratio = time(&deep) / time(&flat);
    assert!(ratio < 5.0, "{ratio}");
}
