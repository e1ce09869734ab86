//! The table of methods that have other defaults than the rest of the crate.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::ir::CallSettings;
use crate::model::Crate;

/// A row: methods with equal settings.
pub(super) struct SettingsRow {
    /// The identifiers of the methods, in code, with the modules of their versions.
    pub(super) methods: String,
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
            let name = method.descriptor.id.rsplit('.').next().unwrap_or_default();
            let key = (name.to_owned(), settings.to_string());
            let (_, methods) = rows.entry(key).or_insert((settings, Vec::new()));
            let method = format!("`{}` ({})", method.descriptor.id, version.module);
            methods.push(method);
        }
    }
    let row = |(settings, methods): (&CallSettings, Vec<String>)| {
        let retry = settings.retry.as_ref();
        SettingsRow {
            methods: methods.join(", "),
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
    };
    rows.into_values().map(row).collect()
}

fn shown(time: Option<Duration>) -> String {
    time.map_or_else(|| "as above".to_owned(), seconds)
}

fn seconds(time: Duration) -> String {
    format!("{} s", time.as_secs_f64())
}
