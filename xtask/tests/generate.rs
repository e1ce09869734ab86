//! `cargo xtask generate`: the files that it writes, keeps and refuses to replace. The tests in
//! `standalone/` compile and call its crates.

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};

    use serde_json::{Value, json};

    const BOOKSTORE: &str = "../generator/fixtures/bookstore.json";

    fn generate(document: &Path, out: &Path, more: &[&str]) -> (Option<i32>, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("generate")
            .arg(document)
            .arg("--out")
            .arg(out)
            .args(more)
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8_lossy(&text).into_owned();
        (output.status.code(), text)
    }

    fn bookstore() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join(BOOKSTORE)
    }

    #[test]
    fn a_standalone_crate_is_written_and_reported() {
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("deep/down/shop");
        let (code, text) = generate(&bookstore(), &out, &["--name", "my-shop"]);
        assert_eq!(code, Some(0), "{text}");
        assert!(text.contains("isbn"), "a format without a type: {text}");
        assert!(text.contains("parameter callback"), "{text}");
        assert!(text.contains("my_shop::v1::Client::builder()"), "{text}");
        let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap();
        assert!(manifest.contains("\nname = \"my-shop\"\n"), "{manifest}");
        assert!(manifest.contains("\n[workspace]\n"), "{manifest}");
        for file in [
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "src/lib.rs",
            "src/runtime.rs",
            "src/v1/shops/books.rs",
        ] {
            assert!(out.join(file).is_file(), "{file}");
        }
        let (code, text) = generate(&bookstore(), &place.path().join("plain"), &[]);
        assert_eq!(code, Some(0), "{text}");
        assert!(text.contains("bookstore::v1::Client"), "{text}");
    }

    #[test]
    fn regional_host_is_written_and_must_have_a_location() {
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("shop");
        let template = "{location}-shop.example";
        let (code, text) = generate(&bookstore(), &out, &["--regional-host", template]);
        assert_eq!(code, Some(0), "{text}");
        let client = fs::read_to_string(out.join("src/v1/client.rs")).unwrap();
        assert!(client.contains(template), "{client}");
        let (code, text) = generate(&bookstore(), &out, &["--regional-host", "shop.example"]);
        assert_eq!(code, Some(2), "{text}");
    }

    #[test]
    fn the_crate_of_the_repository_is_refused() {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
        let (code, text) = generate(&bookstore(), &own, &[]);
        assert_eq!(code, Some(1), "{text}");
        assert!(text.contains("cargo xtask regen"), "{text}");
    }

    #[test]
    fn files_that_were_added_to_a_crate_stay() {
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("shop");
        assert_eq!(generate(&bookstore(), &out, &[]).0, Some(0));
        fs::write(out.join("src/stale.rs"), "").unwrap();
        fs::write(out.join("tests/mine.rs"), "mine").unwrap();
        fs::create_dir(out.join("target")).unwrap();
        fs::write(out.join("target/built"), "mine").unwrap();
        let (code, text) = generate(&bookstore(), &out, &[]);
        assert_eq!(code, Some(0), "{text}");
        assert!(!out.join("src/stale.rs").exists());
        assert!(text.contains("removed src/stale.rs"), "{text}");
        assert!(out.join("tests/mine.rs").is_file() && out.join("target/built").is_file());
    }

    #[test]
    fn a_folder_that_was_not_generated_is_refused() {
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("shop");
        fs::create_dir(&out).unwrap();
        fs::write(out.join("Cargo.toml"), "[package]\n").unwrap();
        let (code, text) = generate(&bookstore(), &out, &[]);
        assert_eq!(code, Some(1), "{text}");
        assert!(text.contains("hint: "), "{text}");
        assert_eq!(fs::read_dir(&out).unwrap().count(), 1);
    }

    #[test]
    fn an_error_in_a_document_names_its_place_and_writes_no_file() {
        let place = tempfile::tempdir().unwrap();
        let (flawed, out) = (place.path().join("flawed.json"), place.path().join("out"));
        let text = fs::read_to_string(bookstore()).unwrap();
        fs::write(&flawed, text.replace("\"$ref\": \"Shop\"", "\"$ref\": 5")).unwrap();
        let (code, text) = generate(&flawed, &out, &[]);
        assert_eq!(code, Some(1), "{text}");
        let place_in_document = "$.resources.shops.methods.get.response.$ref";
        assert!(text.contains(place_in_document), "{text}");
        assert!(text.contains("expected a string"), "{text}");
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_name_that_no_package_can_have_is_bad_usage() {
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("out");
        let (code, text) = generate(&bookstore(), &out, &["--name", "fn"]);
        assert_eq!(code, Some(2), "{text}");
        assert!(text.contains("keyword"), "{text}");
        assert!(!out.exists());
    }

    /// A document with these schemas and a method for each.
    fn checks(schemas: &[&str]) -> Value {
        let mut document = json!({
            "kind": "discovery#restDescription", "name": "checks", "version": "v1", "rootUrl": "https://checks.example.com/",
            "servicePath": "", "schemas": {}, "resources": {"checks": {"methods": {}}}
        });
        for (nth, schema) in schemas.iter().enumerate() {
            document["schemas"][schema] =
                json!({"id": schema, "type": "object", "properties": {"name": {"type": "string"}}});
            document["resources"]["checks"]["methods"][format!("get{nth}")] = json!({
                "id": format!("checks.checks.get{nth}"), "httpMethod": "GET", "path": format!("v1/checks{nth}"),
                "response": {"$ref": schema}
            });
        }
        document
    }

    #[test]
    fn names_that_were_generated_before_stay() {
        let place = tempfile::tempdir().unwrap();
        let (document, out) = (place.path().join("checks.json"), place.path().join("out"));
        let ledger = out.join("checks.v1.api.json");
        let name_of = |ledger: &Path, schema: &str| {
            let ledger: Value = serde_json::from_str(&fs::read_to_string(ledger).unwrap()).unwrap();
            ledger["names"]["schema"][schema].clone()
        };
        fs::write(&document, checks(&["HTTPCheck"]).to_string()).unwrap();
        assert_eq!(generate(&document, &out, &[]).0, Some(0));
        assert_eq!(name_of(&ledger, "HTTPCheck"), "HttpCheck");
        fs::write(&document, checks(&["HTTPCheck", "HttpCheck"]).to_string()).unwrap();
        let (code, text) = generate(&document, &out, &[]);
        assert_eq!(code, Some(0), "{text}");
        assert_eq!(name_of(&ledger, "HTTPCheck"), "HttpCheck");
        // In a new folder, the schema that is spelled like the type gets the name.
        let new = place.path().join("new");
        assert_eq!(generate(&document, &new, &[]).0, Some(0));
        let new_ledger = new.join("checks.v1.api.json");
        assert_eq!(name_of(&new_ledger, "HttpCheck"), "HttpCheck");
        fs::write(&ledger, "{\"names\": 1}").unwrap();
        let (code, text) = generate(&document, &out, &[]);
        assert_eq!(code, Some(1), "{text}");
        assert!(text.contains("checks.v1.api.json: $.names: "), "{text}");
    }

    #[test]
    fn a_document_in_another_encoding_is_named_with_its_encoding() {
        let place = tempfile::tempdir().unwrap();
        let (document, out) = (place.path().join("checks.json"), place.path().join("out"));
        let text = checks(&["Check"]).to_string();
        let utf16 = format!("\u{feff}{text}")
            .encode_utf16()
            .collect::<Vec<u16>>();
        let utf16: Vec<u8> = utf16.into_iter().flat_map(u16::to_le_bytes).collect();
        let latin1 = text
            .replace("checks.example", "caf\u{e9}")
            .replace('\u{e9}', "\u{1}");
        let latin1: Vec<u8> = latin1
            .bytes()
            .map(|it| if it == 1 { 0xe9 } else { it })
            .collect();
        for (bytes, found) in [
            (utf16, "a text in UTF-16, little-endian"),
            (latin1, "the byte 0xE9 at line 1"),
        ] {
            fs::write(&document, bytes).unwrap();
            let (code, text) = generate(&document, &out, &[]);
            assert_eq!(code, Some(1), "{text}");
            let line = text.lines().next().unwrap();
            assert!(
                line.contains("checks.json: $: expected ") && line.contains(found),
                "{line}"
            );
            assert!(!out.exists());
        }
        fs::write(&document, format!("\u{feff}{text}")).unwrap();
        let (code, text) = generate(&document, &out, &[]);
        assert_eq!(code, Some(0), "{text}");
    }

    #[test]
    fn a_version_that_is_too_long_for_a_file_is_refused() {
        let place = tempfile::tempdir().unwrap();
        let (document, out) = (place.path().join("checks.json"), place.path().join("out"));
        let mut flawed = checks(&["Check"]);
        flawed["version"] = "v".repeat(300).into();
        fs::write(&document, flawed.to_string()).unwrap();
        let (code, text) = generate(&document, &out, &[]);
        assert_eq!(code, Some(1), "{text}");
        let line = text.lines().next().unwrap();
        assert!(
            line.contains("checks.json: $.version: expected a version of at most"),
            "{line}"
        );
        assert!(!out.exists());
    }

    #[test]
    fn wrong_descriptions_of_values_are_noted() {
        let place = tempfile::tempdir().unwrap();
        let (document, out) = (place.path().join("checks.json"), place.path().join("out"));
        let mut flawed = checks(&["Check"]);
        flawed["schemas"]["Check"]["properties"]["state"] =
            json!({"type": "string", "enum": ["ON", "OFF"], "enumDescriptions": ["On."]});
        fs::write(&document, flawed.to_string()).unwrap();
        let (code, text) = generate(&document, &out, &[]);
        assert_eq!(code, Some(0), "{text}");
        let note = "note: $.schemas.Check.properties.state.enumDescriptions: 1 texts for 2 values;";
        assert!(text.contains(note), "{text}");
    }

    #[test]
    fn methods_without_a_typed_call_are_listed() {
        let place = tempfile::tempdir().unwrap();
        let document =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/fixtures/untyped.json");
        let (code, text) = generate(&document, &place.path().join("out"), &[]);
        assert_eq!(code, Some(0), "{text}");
        let line = "no typed call: media upload of 1 method (files.files.attach): a call sends ";
        assert!(text.contains(line), "{line}\n{text}");
    }

    #[test]
    fn streams_that_only_their_names_tell_are_listed() {
        let place = tempfile::tempdir().unwrap();
        let document =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/fixtures/streams.json");
        let (code, text) = generate(&document, &place.path().join("out"), &[]);
        assert_eq!(code, Some(0), "{text}");
        let line = "guess: the response of 2 methods (streams.events.serverStreamingWatch, streams.events.streamRead) is a stream";
        assert!(text.contains(line), "{text}");
    }

    #[test]
    fn a_closed_pipe_ends_the_output_and_not_the_work() {
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("out");
        for arguments in [
            vec!["inspect".into(), bookstore()],
            vec!["generate".into(), bookstore(), "--out".into(), out.clone()],
        ] {
            let (reader, writer) = std::io::pipe().unwrap();
            drop(reader);
            let child = Command::new(env!("CARGO_BIN_EXE_xtask"))
                .args(&arguments)
                .stdout(writer)
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            let output = child.wait_with_output().unwrap();
            assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
            assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        }
        assert!(out.join("Cargo.toml").is_file());
    }

    #[test]
    fn outside_of_the_repository_nothing_is_written() {
        let place = tempfile::tempdir().unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args([
                "generate".into(),
                bookstore(),
                "--out".into(),
                PathBuf::from("out"),
            ])
            .current_dir(place.path())
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(text.contains("hint: run the command in a clone"), "{text}");
        assert!(!place.path().join("out").exists());
    }
}
