//! Tests that need a process of their own, for its environment or its memory.

use std::process::Command;

/// Runs an ignored test of this program in a process of its own, with these environment variables and
/// without credentials to be found.
pub(crate) fn run(test: &str, variables: &[(&str, &str)]) {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", test])
        .env_remove("GOOGLE_APPLICATION_CREDENTIALS")
        .env("HOME", std::env::temp_dir().join("nobody"))
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}"
    );
}
