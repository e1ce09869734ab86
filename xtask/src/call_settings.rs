//! The entries of `discovery/apis.toml` with the settings of methods in Google's own clients.

use std::time::Duration;

use generator::ir::{CallSettings, RetrySettings};
use generator::overrides::MethodSettings;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

/// The settings of one or more methods.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct CallSettingsEntry {
    methods: Vec<String>,
    #[serde(default)]
    attempt_timeout: Option<Seconds>,
    #[serde(default)]
    total_timeout: Option<Seconds>,
    retry: Option<RetryEntry>,
    reason: String,
    /// The package and file that the settings come from.
    source: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RetryEntry {
    statuses: Vec<u16>,
    initial_backoff: Seconds,
    max_backoff: Seconds,
    multiplier: f64,
}

/// A time as protocol buffers write it: `"220s"`, `"0.1s"`.
#[derive(Clone, Copy, Debug)]
struct Seconds(Duration);

impl<'de> Deserialize<'de> for Seconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let seconds = text.strip_suffix('s').and_then(|it| it.parse().ok());
        let time = seconds.and_then(|it| Duration::try_from_secs_f64(it).ok());
        time.map(Self).ok_or_else(|| {
            D::Error::custom(format!(
                "`{text}` is no time; write seconds, such as \"0.1s\""
            ))
        })
    }
}

impl From<&CallSettingsEntry> for MethodSettings {
    fn from(entry: &CallSettingsEntry) -> Self {
        let retry = entry.retry.as_ref().map(|it| RetrySettings {
            statuses: it.statuses.clone(),
            initial_backoff: it.initial_backoff.0,
            max_backoff: it.max_backoff.0,
            // The conversion saturates, and what is too small is refused later.
            multiplier: (it.multiplier * 1000.0).round() as u32,
        });
        MethodSettings {
            methods: entry.methods.clone(),
            settings: CallSettings {
                attempt_timeout: entry.attempt_timeout.map(|it| it.0),
                total_timeout: entry.total_timeout.map(|it| it.0),
                retry,
            },
            reason: format!("{}; {}", entry.reason, entry.source),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRY: &str = r#"
methods = ["shop.detect"]
attempt-timeout = "220s"
total-timeout = "220.5s"
retry = { statuses = [503], initial-backoff = "0.1s", max-backoff = "60s", multiplier = 1.3 }
reason = "a test"
source = "a package"
"#;

    #[test]
    fn an_entry_becomes_an_override() {
        let entry: CallSettingsEntry = toml_edit::de::from_str(ENTRY).unwrap();
        let settings = MethodSettings::from(&entry);
        assert_eq!(settings.methods, ["shop.detect"]);
        assert_eq!(settings.reason, "a test; a package");
        assert_eq!(
            settings.settings.to_string(),
            "attempt 220s, total 220.5s, repeated after 503 with 100ms x 1.3 up to 60s"
        );
    }

    #[test]
    fn a_wrong_entry_is_refused() {
        for (from, to, part) in [
            ("\"220s\"", "\"220\"", "`220` is no time"),
            ("\"220s\"", "220", "invalid type"),
            ("\"60s\"", "\"-1s\"", "`-1s` is no time"),
            ("source = \"a package\"", "", "missing field `source`"),
            ("statuses", "status", "unknown field `status`"),
        ] {
            let text = ENTRY.replace(from, to);
            let error = toml_edit::de::from_str::<CallSettingsEntry>(&text).unwrap_err();
            assert!(error.to_string().contains(part), "{part}: {error}");
        }
    }
}
