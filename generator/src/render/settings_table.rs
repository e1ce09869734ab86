//! The table of methods that have other defaults than the rest of the crate.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::ir::CallSettings;
use crate::model::Crate;

/// A row: methods of one name on resources of one name, with equal settings.
pub(super) struct SettingsRow {
    /// The names of the resource and of the method: `sessions.detectIntent`.
    pub(super) method: String,
    /// The modules of the versions that have such methods.
    pub(super) versions: String,
    pub(super) attempt: String,
    pub(super) total: String,
    pub(super) statuses: String,
    pub(super) pauses: String,
}

/// The rows of a crate, by method.
pub(super) fn rows(plan: &Crate) -> Vec<SettingsRow> {
    let mut rows: BTreeMap<(String, String), (&CallSettings, Vec<String>)> = BTreeMap::new();
    for version in &plan.versions {
        for method in version.modules().flat_map(|module| &module.methods) {
            let Some(settings) = &method.descriptor.settings else {
                continue;
            };
            let key = (short(&method.descriptor.id), settings.to_string());
            let (_, versions) = rows.entry(key).or_insert((settings, Vec::new()));
            let version = format!("`{}`", version.module);
            if !versions.contains(&version) {
                versions.push(version);
            }
        }
    }
    let rows = rows.into_iter();
    rows.map(|((method, _), (settings, versions))| row(method, settings, &versions))
        .collect()
}

fn row(method: String, settings: &CallSettings, versions: &[String]) -> SettingsRow {
    let retry = settings.retry.as_ref();
    SettingsRow {
        method,
        versions: versions.join(", "),
        attempt: shown(settings.attempt_timeout),
        total: shown(settings.total_timeout),
        statuses: retry.map_or_else(String::new, |retry| {
            let statuses: Vec<String> = retry.statuses.iter().map(u16::to_string).collect();
            statuses.join(", ")
        }),
        pauses: retry.map_or_else(String::new, |retry| {
            let growth = f64::from(retry.multiplier) / 1000.0;
            let (first, limit) = (seconds(retry.initial_backoff), seconds(retry.max_backoff));
            format!("{first}, {growth}, {limit}")
        }),
    }
}

/// The last two names of a method's identifier.
fn short(id: &str) -> String {
    let mut names = id.rsplit('.');
    let (method, resource) = (names.next().unwrap_or_default(), names.next());
    resource.map_or_else(|| method.to_owned(), |name| format!("{name}.{method}"))
}

fn shown(time: Option<Duration>) -> String {
    time.map_or_else(|| "as above".to_owned(), seconds)
}

fn seconds(time: Duration) -> String {
    format!("{} s", time.as_secs_f64())
}
