//! `discovery/errata.toml` in the commands: what an entry that does not apply is to each.

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::process::Command;

    use tempfile::TempDir;

    /// A repository with one document and these known errors.
    fn repository(errata: &str, settings: &str) -> TempDir {
        let place = tempfile::tempdir().unwrap();
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let discovery = place.path().join("discovery");
        let runtime = place.path().join("templates/runtime");
        fs::create_dir_all(&discovery).unwrap();
        fs::create_dir_all(runtime.join("src/runtime")).unwrap();
        let fixture = package.join("../generator/fixtures/siblings.json");
        fs::copy(fixture, discovery.join("siblings.v1.json")).unwrap();
        for file in ["Cargo.toml", "src/runtime.rs"] {
            let from = package.join("../templates/runtime").join(file);
            fs::copy(from, runtime.join(file)).unwrap();
        }
        for file in ["LICENSE-APACHE", "LICENSE-MIT"] {
            fs::copy(package.join("..").join(file), place.path().join(file)).unwrap();
        }
        let apis = format!(
            "[crate]\nname = \"siblings\"\nversion = \"0.1.0\"\ndescription = \"A test.\"\nrust-version = \"1.91\"\n\n\
             [[api]]\ndocument = \"siblings.v1.json\"\n{settings}"
        );
        fs::write(discovery.join("apis.toml"), apis).unwrap();
        fs::write(discovery.join("errata.toml"), errata).unwrap();
        place
    }

    fn xtask(place: &TempDir, arguments: &[&str]) -> (Option<i32>, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .current_dir(place.path())
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8_lossy(&text).into_owned();
        (output.status.code(), text)
    }

    /// An entry for the pattern `from`.
    fn entry(from: &str) -> String {
        format!(
            "[[pattern]]\ndocument = \"siblings:v1\"\nmethods = [\"siblings.projects.agents.get\"]\nparameter = \"name\"\n\
             from = '{from}'\nto = '^agents(/.*)?$'\nwrong = \"it refuses `agents`\"\nsource = \"a test\"\nknown-by = \"a test\"\n"
        )
    }

    const PRESENT: &str = "^projects/[^/]+/agents/[^/]+$";

    #[test]
    fn an_entry_is_used_by_every_command() {
        let place = repository(&entry(PRESENT), "");
        let (code, text) = xtask(&place, &["regen"]);
        assert_eq!(code, Some(0), "{text}");
        let patterns = place.path().join("generated/src/v1/patterns.rs");
        assert!(
            fs::read_to_string(patterns)
                .unwrap()
                .contains("^agents(/.*)?$")
        );
        let document = "discovery/siblings.v1.json";
        let (code, text) = xtask(&place, &["generate", document, "--out", "crate"]);
        assert_eq!(code, Some(0), "{text}");
        assert!(!text.contains("left out"), "{text}");
        let patterns = place.path().join("crate/src/v1/patterns.rs");
        assert!(
            fs::read_to_string(patterns)
                .unwrap()
                .contains("^agents(/.*)?$")
        );
    }

    #[test]
    fn an_entry_that_no_longer_applies_is_an_error_of_regen_and_a_note_elsewhere() {
        let place = repository(&entry("^something/else$"), "");
        let (code, text) = xtask(&place, &["regen"]);
        assert_eq!(code, Some(1), "{text}");
        assert!(
            text.contains("no longer applies: the document has another pattern"),
            "{text}"
        );
        assert!(text.contains("errata.toml"), "{text}");
        let document = "discovery/siblings.v1.json";
        let (code, text) = xtask(&place, &["generate", document, "--out", "crate"]);
        assert_eq!(code, Some(0), "{text}");
        assert!(
            text.contains("note: ") && text.contains("is left out: "),
            "{text}"
        );
        let (code, text) = xtask(&place, &["inspect", document]);
        assert_eq!(code, Some(0), "{text}");
        assert!(
            text.contains("is left out: the document has another pattern"),
            "{text}"
        );
    }

    #[test]
    fn apis_toml_adds_corrections_and_must_not_repeat_one() {
        let other = "[[api.pattern]]\nmethod = \"siblings.projects.agents.delete\"\nparameter = \"name\"\nto = '^x$'\nreason = \"a test\"\n";
        let place = repository(&entry(PRESENT), other);
        let (code, text) = xtask(&place, &["regen"]);
        assert_eq!(code, Some(0), "{text}");
        let same = other.replace("delete", "get");
        let place = repository(&entry(PRESENT), &same);
        let (code, text) = xtask(&place, &["regen"]);
        assert_eq!(code, Some(1), "{text}");
        assert!(text.contains("there is another of the same"), "{text}");
        let paging = "[[api.paging]]\nmethod = \"siblings.projects.agents.get\"\nrequest-token = { query = \"t\" }\nresponse-token = \"n\"\nreason = \"a test\"\n";
        let place = repository("", paging);
        let (code, text) = xtask(&place, &["regen"]);
        assert_eq!(code, Some(1), "{text}");
        assert!(text.contains("the query has no parameter `t`"), "{text}");
    }

    #[test]
    fn a_file_that_cannot_be_read_is_an_error_that_names_it() {
        for errata in ["[[pattern]]\n", "[[patern]]\n", "x"] {
            let place = repository(errata, "");
            let (code, text) = xtask(&place, &["regen"]);
            assert_eq!(code, Some(1), "{text}");
            assert!(text.contains("discovery/errata.toml: "), "{text}");
        }
    }
}
