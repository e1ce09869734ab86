//! `cargo xtask regen` on the documents of the repository.

#[cfg(test)]
mod tests {
    use std::process::Command;

    fn regen(arguments: &[&str]) -> (Option<i32>, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("regen")
            .args(arguments)
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        (
            output.status.code(),
            String::from_utf8_lossy(&text).into_owned(),
        )
    }

    #[test]
    fn the_crate_is_up_to_date() {
        let (code, text) = regen(&["--check"]);
        assert_eq!(code, Some(0), "{text}");
        assert!(text.contains("up to date"), "{text}");
    }

    #[test]
    fn an_unknown_option_is_bad_usage() {
        let (code, text) = regen(&["--chekc"]);
        assert_eq!(code, Some(2));
        assert!(text.contains("--check"), "{text}");
    }
}
