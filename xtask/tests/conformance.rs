//! `cargo xtask conformance`: comparison, cases that are left out, the emitted file. `.ci/run` compares
//! the recordings of Google's client.

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::process::Command;

    use serde_json::{Value, json};

    fn conformance(cases: &Path, more: &[&str]) -> (Option<i32>, String) {
        let fixture = "../generator/fixtures/bookstore.json";
        let document = Path::new(env!("CARGO_MANIFEST_DIR")).join(fixture);
        conformance_of(&document, cases, more)
    }

    fn conformance_of(document: &Path, cases: &Path, more: &[&str]) -> (Option<i32>, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("conformance")
            .arg(document)
            .arg(cases)
            .args(more)
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        (
            output.status.code(),
            String::from_utf8_lossy(&text).into_owned(),
        )
    }

    fn case(name: &str, args: Value, path: &str, query: Value) -> Value {
        json!({
            "case": name, "method": "bookstore.shops.books.list", "variant": "all", "args": args,
            "expect": {"verb": "GET", "path": path, "query": query, "content_type": null, "body": null}
        })
    }

    #[test]
    fn cases_are_made_compared_and_emitted() {
        let place = tempfile::tempdir().unwrap();
        let args = json!({"parent": "shops/a b", "kind": ["KIND_HARDCOVER", "KIND_SCROLL"]});
        let query = json!([
            ["kind", "KIND_HARDCOVER"],
            ["kind", "KIND_SCROLL"],
            ["alt", "json"]
        ]);
        let path = "/v1/shops/a%20b/books";
        let mut next = case(
            "next",
            json!({"parent": "shops/s"}),
            "/v1/shops/s/books",
            json!([["pageToken", "t+"]]),
        );
        next["previous_token"] = "t+".into();
        let mut unknown = case("unknown method", json!({}), "", json!([]));
        unknown["method"] = "bookstore.shops.burn".into();
        let cases = [
            case("equal", args.clone(), path, query.clone()),
            next,
            case("another path", args.clone(), "/v1/shops/a+b/books", query),
            case(
                "another query",
                args,
                path,
                json!([["kind", "KIND_SCROLL"], ["kind", "KIND_HARDCOVER"]]),
            ),
            case(
                "refused",
                json!({"parent": "farms/f"}),
                "/v1/farms/f/books",
                json!([]),
            ),
            case(
                "unknown parameter",
                json!({"parent": "shops/s", "color": "red"}),
                "",
                json!([]),
            ),
            unknown,
        ];
        let file = place.path().join("cases.jsonl");
        fs::write(&file, cases.map(|case| case.to_string()).join("\n")).unwrap();
        let emitted = place.path().join("made.jsonl");
        let (code, text) = conformance(&file, &["--emit", emitted.to_str().unwrap()]);
        assert_eq!(code, Some(1), "{text}");
        for line in [
            "another path: path differs",
            "another query: query differs",
            "refused: request differs",
            "unknown parameter: left out: the method has no parameter color",
            "unknown method: left out: the crate has no method bookstore.shops.burn",
            "7 cases, 2 equal, 3 different, 2 left out",
        ] {
            assert!(text.contains(line), "{line}: {text}");
        }
        let emitted = fs::read_to_string(emitted).unwrap();
        let emitted: Vec<Value> = emitted
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(emitted.len(), 5);
        assert_eq!(emitted[0]["path"], path);
        assert_eq!(
            emitted[1]["query"],
            json!([
                ["pageToken", "t+"],
                ["alt", "json"],
                ["prettyPrint", "false"]
            ])
        );
        assert!(
            emitted[4]["error"].as_str().unwrap().contains("farms/f"),
            "{}",
            emitted[4]
        );
    }

    #[test]
    fn a_line_that_is_not_a_case_is_refused_with_its_number() {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("cases.jsonl");
        fs::write(&file, "\n{\"case\": 1}\n").unwrap();
        let (code, text) = conformance(&file, &[]);
        assert_eq!(code, Some(1), "{text}");
        assert!(text.contains("cases.jsonl:2: not a case"), "{text}");
    }

    /// The program has functions for each kind of argument, and few documents have them all.
    #[test]
    fn the_program_compiles_without_a_warning_for_a_small_document() {
        let place = tempfile::tempdir().unwrap();
        let document = place.path().join("small.json");
        let small = json!({
            "kind": "discovery#restDescription", "name": "small", "version": "v1", "rootUrl": "https://small.example.com/",
            "servicePath": "",
            "resources": {"things": {"methods": {
                "ping": {"id": "small.things.ping", "httpMethod": "GET", "path": "v1/things"}
            }}}
        });
        fs::write(&document, small.to_string()).unwrap();
        let streams = "../generator/fixtures/streams.json";
        let streams = Path::new(env!("CARGO_MANIFEST_DIR")).join(streams);
        for (document, method, args, path) in [
            (&document, "small.things.ping", json!({}), "/v1/things"),
            (
                &streams,
                "streams.events.streamRead",
                json!({}),
                "/v1/events:read",
            ),
        ] {
            let mut case = case("get", args, path, json!([]));
            case["method"] = method.into();
            let file = place.path().join("cases.jsonl");
            fs::write(&file, case.to_string()).unwrap();
            let (code, text) = conformance_of(document, &file, &[]);
            assert_eq!(code, Some(0), "{text}");
            assert_eq!(text, "1 cases, 1 equal, 0 different, 0 left out\n");
        }
    }
}
