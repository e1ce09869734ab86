//! What the generator writes: for a small document, and for the real one.

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use generator::descriptions::Descriptions;
    use generator::ir::{CallSettings, RetrySettings};
    use generator::ledger::Ledger;
    use generator::model::{Package, SchemaItem, Version};
    use generator::origin::Origin;
    use generator::overrides::{Group, MethodSettings, Overrides};
    use generator::{Input, Output, RuntimeSource, generate, parse};
    use serde_json::Value;

    fn run(path: &str) -> Output {
        run_with(path, Overrides::default())
    }

    fn dialogflow_with_regions() -> Output {
        let overrides = Overrides {
            regional_host: Some("{location}-dialogflow.googleapis.com".to_owned()),
            ..Overrides::default()
        };
        run_with(DIALOGFLOW, overrides)
    }

    fn run_with(path: &str, overrides: Overrides) -> Output {
        run_all(&[path], &overrides)
    }

    fn run_all(paths: &[&str], overrides: &Overrides) -> Output {
        let inputs = paths.iter().map(|path| {
            let file = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
            let bytes = std::fs::read(&file).unwrap();
            let mut parsed = parse(path, &bytes).unwrap();
            // Later revisions of Dialogflow's documents lack texts.
            if let Ok(kept) = std::fs::read_to_string(file.replace(".json", ".descriptions.json")) {
                let kept = Descriptions::parse(&kept).unwrap();
                kept.complete(&mut parsed.document);
            }
            Input {
                parsed,
                name: (*path).to_owned(),
                overrides: overrides.clone(),
                ledger: Ledger::default(),
            }
        });
        let inputs: Vec<Input> = inputs.collect();
        let package = Package {
            name: "things".to_owned(),
            version: "0.1.0".to_owned(),
            description: "A client.".to_owned(),
            rust_version: "1.91".to_owned(),
            keywords: vec!["things".to_owned()],
            categories: vec!["api-bindings".to_owned()],
            repository: None,
            published: false,
            standalone: false,
        };
        generate(package, &inputs, &RuntimeSource::default()).unwrap()
    }

    const DIALOGFLOW: &str = "../discovery/dialogflow.v2.json";

    #[test]
    fn a_resource_with_a_paged_method() {
        let files = run("fixtures/emission.json").files;
        insta::assert_snapshot!(files["src/v1/things.rs"]);
    }

    #[test]
    fn a_resource_with_streams_and_raw_bodies() {
        let files = run("fixtures/streams.json").files;
        insta::assert_snapshot!(files["src/v1/events.rs"]);
        assert!(files["Cargo.toml"].contains("events = [\"_raw\", \"_streams\"]"));
    }

    #[test]
    fn messages_and_enums() {
        let files = run("fixtures/emission.json").files;
        insta::assert_snapshot!(files["src/v1/schemas/thing.rs"]);
    }

    #[test]
    fn schemas_are_exported_by_name() {
        let files = run("fixtures/emission.json").files;
        insta::assert_snapshot!(files["src/v1/schemas.rs"]);
    }

    #[test]
    fn schemas_of_another_version_are_reexported_and_tested_there() {
        let documents = ["fixtures/versions.v2.json", "fixtures/versions.v1.json"];
        let files = run_all(&documents, &Overrides::default()).files;
        insta::assert_snapshot!(files["src/v2/schemas/v1.rs"]);
        assert!(files["src/v2/schemas.rs"].contains("#[cfg(feature = \"v1\")]\npub mod v1;"));
        let below = files
            .keys()
            .find(|file| file.starts_with("src/v2/schemas/v1/"));
        assert_eq!(below, None);
        assert!(files["tests/v1_round_trip.rs"].contains("Author"));
        assert!(!files["tests/v2_round_trip.rs"].contains("Author"));
    }

    #[test]
    fn conversations_of_dialogflow() {
        let files = run(DIALOGFLOW).files;
        insta::assert_snapshot!(files["src/v2/projects/conversations/methods.rs"]);
    }

    #[test]
    fn accessors_are_compiled_without_the_methods() {
        let files = run(DIALOGFLOW).files;
        insta::assert_snapshot!(files["src/v2/projects/conversations.rs"]);
    }

    #[test]
    fn the_guide_shows_methods_of_the_api() {
        let files = run("fixtures/emission.json").files;
        insta::assert_snapshot!(files["src/guide/paging.rs"]);
        insta::assert_snapshot!(files["README.md"]);
    }

    #[test]
    fn the_guide_has_a_page_about_streams_where_there_are_any() {
        let page = "src/guide/streams.rs";
        insta::assert_snapshot!(run("fixtures/streams.json").files[page]);
        assert!(!run("fixtures/emission.json").files.contains_key(page));
    }

    #[test]
    fn the_guide_leaves_out_what_an_api_lacks() {
        let files = run("fixtures/types.json").files;
        let pages = files
            .iter()
            .filter(|(name, _)| name.starts_with("src/guide/"));
        for (name, text) in pages.clone() {
            assert!(!text.contains("//!\n//!\n"), "{name}: {text}");
        }
        assert_eq!(pages.count(), 13);
        insta::assert_snapshot!(files["src/guide/paging.rs"]);
    }

    #[test]
    fn a_crate_with_a_webhook_has_an_example_and_a_page() {
        let without = run("fixtures/webhook.json").files;
        let paths = [
            "examples/webhook.rs",
            "tests/webhook.rs",
            "src/guide/webhooks.rs",
        ];
        for path in paths {
            assert!(!without.contains_key(path), "{path}");
        }
        assert!(!without["Cargo.toml"].contains("axum"));
        let group = Group {
            name: "hook".to_owned(),
            schemas: vec!["HookRequest".to_owned(), "HookResponse".to_owned()],
            reason: "a test".to_owned(),
        };
        let overrides = Overrides {
            groups: vec![group],
            ..Overrides::default()
        };
        let with = run_with("fixtures/webhook.json", overrides).files;
        assert!(with["Cargo.toml"].contains("required-features = [\"v1\", \"hook\"]"));
        assert!(with["src/guide.rs"].contains("pub mod webhooks;"));
        let shown = paths.map(|path| format!("{path}:\n{}", with[path]));
        insta::assert_snapshot!(shown.join("\n"));
    }

    #[test]
    fn defaults_of_methods_are_in_their_descriptors_and_in_the_guide() {
        let settings = CallSettings {
            attempt_timeout: Some(Duration::from_secs(220)),
            total_timeout: Some(Duration::from_secs(220)),
            retry: Some(RetrySettings {
                statuses: vec![503],
                initial_backoff: Duration::from_millis(100),
                max_backoff: Duration::from_secs(60),
                multiplier: 1300,
            }),
        };
        let settings = MethodSettings {
            methods: vec!["ids.things.analyze".to_owned()],
            settings,
            reason: "a test".to_owned(),
        };
        let overrides = Overrides {
            settings: vec![settings],
            ..Overrides::default()
        };
        let files = run_with("fixtures/request_ids.json", overrides).files;
        let things = &files["src/v1/things.rs"];
        let from = things.find("static ANALYZE").unwrap();
        let to = things.find("static COUNT").unwrap();
        insta::assert_snapshot!(&things[from..to]);
        let row = "| `things.analyze` | `v1` | 220 s | 220 s | 503 | 0.1 s, 1.3, 60 s |";
        assert!(files["src/guide/timeouts.rs"].contains(row));
        assert!(files["src/guide/errors.rs"].contains("**Safe with an ID**"));
        let without = run("fixtures/emission.json").files;
        assert!(!without["src/guide/timeouts.rs"].contains("other defaults"));
        assert!(!without["src/guide/errors.rs"].contains("Safe with an ID"));
    }

    #[test]
    fn the_guide_says_which_host_a_location_has() {
        let page = "src/guide/endpoints.rs";
        let one_host = &run("fixtures/emission.json").files[page];
        assert!(one_host.contains("all locations of this API have one host"));
        let regional = &dialogflow_with_regions().files[page];
        assert!(
            regional.contains("//! - any other: `https://{location}-dialogflow.googleapis.com/`")
        );
        assert!(regional.contains("Some(\"europe-west1-dialogflow.googleapis.com\")"));
    }

    #[test]
    fn two_runs_give_the_same_bytes() {
        assert!(run(DIALOGFLOW).files == run(DIALOGFLOW).files);
    }

    /// What the document has, counted without the generator.
    #[derive(Debug, Default, PartialEq)]
    struct Count {
        methods: usize,
        parameters: usize,
        properties: usize,
        schemas: usize,
    }

    fn count_resource(resource: &Value, count: &mut Count) {
        let children = |key: &str| {
            resource[key]
                .as_object()
                .into_iter()
                .flat_map(|it| it.values())
        };
        for method in children("methods") {
            count.methods += 1;
            count.parameters += method["parameters"].as_object().map_or(0, |it| it.len());
        }
        for child in children("resources") {
            count_resource(child, count);
        }
    }

    fn counted_plan(version: &Version) -> Count {
        let modules = || std::iter::once(&version.root).chain(&version.resources);
        let methods = || modules().flat_map(|module| &module.methods);
        let files = version.schemas.iter().flat_map(|module| &module.files);
        let fields: Vec<usize> = files
            .flat_map(|file| &file.items)
            .filter_map(|item| match item {
                SchemaItem::Message(message) => Some(message.fields.len()),
                SchemaItem::Enum(_) | SchemaItem::Alias(_) => None,
            })
            .collect();
        Count {
            methods: methods().count(),
            parameters: methods()
                .map(|it| it.arguments.len() + it.setters.len())
                .sum(),
            properties: fields.iter().sum(),
            schemas: fields.len(),
        }
    }

    #[test]
    fn nothing_of_the_document_is_missing() {
        let output = run(DIALOGFLOW);
        let path = format!("{}/{DIALOGFLOW}", env!("CARGO_MANIFEST_DIR"));
        let document: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let mut count = Count::default();
        count_resource(&document, &mut count);
        let schemas = document["schemas"].as_object().unwrap();
        count.schemas = schemas.len();
        count.properties = schemas
            .values()
            .map(|it| it["properties"].as_object().map_or(0, |it| it.len()))
            .sum();

        let version = &output.plan.versions[0];
        assert_eq!(counted_plan(version), count);
        assert_eq!((count.methods, count.schemas), (284, 736));
        let skips = version.skips.iter().map(|it| it.origin.clone());
        let jsonp = Origin::StandardParameter("callback".to_owned());
        assert_eq!(skips.collect::<Vec<_>>(), [jsonp]);
        assert_eq!(output.reports[0].unknown, []);
    }
}
