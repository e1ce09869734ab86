//! The package of the crate: its files, and the oldest compiler that it supports.

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;
    use std::process::Command;

    use serde_json::Value;

    fn cargo(arguments: &[&str]) -> String {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated"))
            .args(arguments)
            .args(["--offline", "--locked"])
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    #[test]
    fn the_package_has_exactly_the_intended_files() {
        let list = cargo(&["package", "--list", "--allow-dirty"]);
        let files: BTreeSet<&str> = list.lines().collect();
        for file in [
            "Cargo.toml",
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "README.md",
            "src/lib.rs",
            "src/runtime.rs",
        ] {
            assert!(files.contains(file), "{file} is not in the package");
        }
        let folders = ["examples/", "src/"];
        let known =
            |file: &&str| folders.iter().any(|it| file.starts_with(it)) || !file.contains('/');
        assert_eq!(files.iter().find(|file| !known(file)), None);
    }

    /// `major.minor` as numbers, because 1.100 is newer than 1.91.
    fn version(text: &str) -> (u32, u32) {
        let mut parts = text.split('.').map(|part| part.parse().unwrap());
        (parts.next().unwrap(), parts.next().unwrap_or(0))
    }

    #[test]
    fn no_dependency_needs_a_newer_compiler_than_the_crate_supports() {
        let metadata = cargo(&["metadata", "--format-version", "1", "--all-features"]);
        let metadata: Value = serde_json::from_str(&metadata).unwrap();
        let packages = metadata["packages"].as_array().unwrap();
        let package = |id: &Value| packages.iter().find(|it| it["id"] == *id).unwrap();
        let nodes = metadata["resolve"]["nodes"].as_array().unwrap();
        let own = packages
            .iter()
            .find(|it| it["name"] == "dialogflow")
            .unwrap();
        let supported = version(own["rust_version"].as_str().unwrap());

        let mut pending = vec![&own["id"]];
        let mut seen = BTreeSet::new();
        while let Some(id) = pending.pop() {
            if !seen.insert(id.as_str().unwrap()) {
                continue;
            }
            if let Some(needed) = package(id)["rust_version"].as_str() {
                assert!(version(needed) <= supported, "{id} needs Rust {needed}");
            }
            let node = nodes.iter().find(|it| it["id"] == *id).unwrap();
            for dependency in node["deps"].as_array().unwrap() {
                let kinds = dependency["dep_kinds"].as_array().unwrap();
                if kinds.iter().any(|it| it["kind"] != "dev") {
                    pending.push(&dependency["pkg"]);
                }
            }
        }
        assert!(seen.len() > 50, "only {} packages were checked", seen.len());
    }

    #[test]
    fn only_the_crate_can_be_published() {
        let metadata = cargo(&["metadata", "--format-version", "1", "--no-deps"]);
        let metadata: Value = serde_json::from_str(&metadata).unwrap();
        for package in metadata["packages"].as_array().unwrap() {
            let published = package["publish"].is_null();
            assert_eq!(
                published,
                package["name"] == "dialogflow",
                "{}",
                package["name"]
            );
        }
    }
}
