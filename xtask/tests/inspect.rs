//! `cargo xtask inspect` on a document of the repository.

#[cfg(test)]
mod tests {
    use std::process::Command;

    use serde_json::Value;

    fn inspect(document: &str) -> (Option<i32>, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["inspect", document])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        (
            output.status.code(),
            String::from_utf8_lossy(&text).into_owned(),
        )
    }

    fn item<'a>(all: &'a Value, list: &str, key: &str, value: &str) -> &'a Value {
        let mut items = all[list].as_array().unwrap().iter();
        items.find(|it| it[key] == value).unwrap()
    }

    #[test]
    fn every_method_and_schema_is_listed_under_both_names() {
        let (code, text) = inspect("../discovery/dialogflow.v2.json");
        assert_eq!(code, Some(0), "{text}");
        let all: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(all["methods"].as_array().unwrap().len(), 284);
        let named = "GoogleCloudDialogflowV2Conversation";
        let schema = item(&all, "schemas", "schema", named);
        assert_eq!(schema["path"], "v2::schemas::Conversation");
        let method = item(
            &all,
            "methods",
            "id",
            "dialogflow.projects.locations.conversations.list",
        );
        assert_eq!(
            method["call"],
            "projects().locations().conversations().list"
        );
        assert_eq!(
            method["request"],
            "v2::projects::locations::conversations::List"
        );
        let skipped = item(&all, "skipped", "item", "parameter callback");
        assert!(skipped["reason"].is_string());
        assert_eq!(inspect("../discovery/dialogflow.v2.json").1, text);
    }

    #[test]
    fn a_file_that_is_not_a_document_is_an_error() {
        let (code, text) = inspect("Cargo.toml");
        assert_eq!(code, Some(1));
        assert!(text.contains("hint: "), "{text}");
    }
}
