//! `cargo xtask generate`: what it writes, what it leaves alone, what it refuses. That its crates
//! compile and work is shown by `standalone.rs`.

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};
    use std::process::Command;

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
    fn a_crate_of_its_own_is_written_and_reported() {
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
    fn a_host_for_each_location_can_be_said() {
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
    fn the_repositorys_own_crate_is_left_to_regen() {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
        let (code, text) = generate(&bookstore(), &own, &[]);
        assert_eq!(code, Some(1), "{text}");
        assert!(text.contains("cargo xtask regen"), "{text}");
    }

    #[test]
    fn a_crate_is_written_anew_around_what_was_added_to_it() {
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
    fn what_others_wrote_is_left_alone() {
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
    fn a_flawed_document_gives_its_place_and_no_file() {
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
    fn a_name_that_no_package_has_is_bad_usage() {
        let place = tempfile::tempdir().unwrap();
        let out = place.path().join("out");
        let (code, text) = generate(&bookstore(), &out, &["--name", "fn"]);
        assert_eq!(code, Some(2), "{text}");
        assert!(text.contains("keyword"), "{text}");
        assert!(!out.exists());
    }
}
