//! `cargo xtask diff` on consecutive revisions of Dialogflow (see `revisions/README.md`).

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::process::Command;

    use serde_json::{Value, json};

    /// The report on two revisions of a version.
    fn diff(version: &str, old: &str, new: &str) -> Value {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/revisions");
        let file = |revision: &str| folder.join(format!("dialogflow.{version}.{revision}.json.gz"));
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(&folder)
            .arg("diff")
            .args([file(old), file(new)])
            .args(["--format", "json"])
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Numbers of added, removed and changed items of a kind.
    fn counts(report: &Value, kind: &str) -> [u64; 3] {
        let counts = &report["counts"][kind];
        ["added", "removed", "changed"].map(|key| counts[key].as_u64().unwrap_or(0))
    }

    /// The names of items with an effect of this level on the Rust API.
    fn items<'a>(report: &'a Value, level: &str) -> Vec<&'a str> {
        let changes = report["changes"].as_array().unwrap().iter();
        let meant = changes.filter(|change| {
            let effects = change["rust"].as_array().unwrap();
            effects.iter().any(|effect| effect["level"] == level)
        });
        meant
            .map(|it| it["item"]["name"].as_str().unwrap())
            .collect()
    }

    /// What callers notice and no compiler shows.
    fn wire_only(report: &Value) -> Vec<String> {
        let changes = report["changes"].as_array().unwrap().iter();
        let meant = changes.filter(|change| change["wireOnly"] == true);
        let name = |change: &Value| {
            let (item, aspect) = (&change["item"]["name"], &change["aspect"]);
            let aspect = aspect.as_str().unwrap_or_default();
            format!("{} {aspect}", item.as_str().unwrap())
                .trim()
                .to_owned()
        };
        meant.map(name).collect()
    }

    #[test]
    fn from_september_2024_to_june_2025() {
        let report = diff("v2", "20240924", "20250627");
        assert_eq!(report["semver"]["level"], "minor");
        assert_eq!(counts(&report, "method"), [3, 0, 0]);
        assert_eq!(counts(&report, "schema"), [47, 0, 0]);
        assert_eq!(counts(&report, "property"), [45, 0, 4]);
        assert_eq!(counts(&report, "enum value"), [12, 0, 0]);
        assert_eq!(items(&report, "major"), [""; 0]);
    }

    #[test]
    fn from_june_to_december_2025() {
        let report = diff("v2", "20250627", "20251203");
        assert_eq!(report["semver"]["level"], "minor");
        assert_eq!(counts(&report, "resource"), [3, 0, 0]);
        assert_eq!(counts(&report, "method"), [14, 0, 0]);
        assert_eq!(counts(&report, "schema"), [65, 0, 0]);
        assert_eq!(items(&report, "major"), [""; 0]);
        assert_eq!(wire_only(&report), [""; 0]);
    }

    #[test]
    fn from_december_2025_to_november_2026() {
        let report = diff("v2", "20251203", "20261106");
        assert_eq!(report["semver"]["level"], "minor");
        assert_eq!(report["semver"]["preview"], false);
        assert_eq!(counts(&report, "method"), [5, 0, 0]);
        assert_eq!(counts(&report, "schema"), [76, 0, 0]);
        assert_eq!(counts(&report, "endpoint"), [1, 0, 0]);
        assert_eq!(items(&report, "major"), [""; 0]);
        assert_eq!(wire_only(&report), ["us"], "the host that `us` gets");
        let moved = &report["changes"][0];
        let effect = moved["wire"]["effect"].as_str().unwrap();
        assert!(
            effect.contains("https://us-dialogflow.googleapis.com/"),
            "{effect}"
        );
        assert!(
            effect.contains("https://dialogflow.us.rep.googleapis.com/"),
            "{effect}"
        );
    }

    #[test]
    fn the_break_of_v2beta1_in_2026_is_found_and_is_that_of_a_preview() {
        let report = diff("v2beta1", "20251203", "20261106");
        let semver = json!({"level": "major", "preview": true, "reason": "2 items removed"});
        assert_eq!(report["semver"], semver);
        const GONE: &str =
            "GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigConversationModelConfig";
        const FIELD: &str = "GoogleCloudDialogflowV2beta1HumanAgentAssistantConfigSuggestionFeatureConfig.conversationModelConfig";
        assert_eq!(items(&report, "major"), [GONE, FIELD]);
        for change in report["changes"].as_array().unwrap() {
            for effect in change["rust"].as_array().unwrap() {
                let has_note = effect["migration"].is_string();
                assert_eq!(has_note, effect["level"] == "major", "{effect}");
            }
        }
    }

    #[test]
    fn the_way_back_is_a_break() {
        let report = diff("v2", "20261106", "20251203");
        assert_eq!(report["semver"]["level"], "major");
        assert_eq!(counts(&report, "method"), [0, 5, 0]);
        assert_eq!(counts(&report, "schema"), [0, 76, 0]);
    }
}
