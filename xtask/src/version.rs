//! The version that the next release of the crate needs.

use generator::changes::{Level, Published, next_version, published};
use generator::document::is_preview;
use generator::model::Version;

use crate::project::{ApiFiles, Planned, Project};
use crate::{Failure, record};

/// What a plan changes about the crate.
pub(crate) struct Step {
    /// What it changes of each API version, in the order of `apis.toml`.
    pub(crate) apis: Vec<Published>,
    /// How many public items of the runtime are new, and how many are gone or different.
    pub(crate) runtime: (usize, usize),
    /// What all of it asks of the crate's version. Preview versions have no say.
    pub(crate) level: Level,
}

impl Step {
    /// Compares a plan with what was published.
    pub(crate) fn of(project: &Project, planned: &Planned) -> Self {
        let versions = project.apis.iter().zip(&planned.plan.versions);
        let of_version =
            |(api, version): (&ApiFiles, &Version)| published(&api.ledger, &version.ledger);
        let apis: Vec<Published> = versions.map(of_version).collect();
        let stable = project.apis.iter().zip(&apis);
        let stable = stable.filter(|(api, _)| !is_preview(&api.parsed.document.version));
        let level = stable.map(|(_, it)| it.level).min().unwrap_or(Level::Patch);
        let effects = match &project.published_runtime {
            Some(before) => before.effects_of(&planned.runtime_api),
            None => Vec::new(),
        };
        let level = effects.iter().map(|it| it.level).fold(level, Level::min);
        let breaks = effects.iter().filter(|it| it.level == Level::Major).count();
        Self {
            apis,
            runtime: (effects.len() - breaks, breaks),
            level,
        }
    }

    /// Raises the version in `apis.toml` where a release needs a higher one. Returns it then.
    pub(crate) fn raise(&self, project: &mut Project) -> Result<Option<String>, Failure> {
        let current = project.config.version().to_owned();
        let next = next_version(&current, project.config.released(), self.level);
        if next == current {
            return Ok(None);
        }
        let text = record::write_version(&project.config_text, &next)?;
        project.set_config(text)?;
        Ok(Some(next))
    }

    /// One line: `v2: +1 resource, +5 methods; v2beta1: -1 schema; runtime: +2 items`.
    pub(crate) fn summary(&self, project: &Project) -> String {
        let mut parts: Vec<String> = Vec::new();
        for (api, it) in project.apis.iter().zip(&self.apis) {
            if !it.counts.by_kind.is_empty() {
                let version = &api.parsed.document.version;
                parts.push(format!("{version}: {}", it.counts));
            }
        }
        let (new, broken) = self.runtime;
        let items = |count: usize| match count {
            1 => "1 item".to_owned(),
            count => format!("{count} items"),
        };
        let added = (new > 0).then(|| format!("+{}", items(new)));
        let gone = (broken > 0).then(|| format!("{} removed or changed", items(broken)));
        let runtime: Vec<String> = added.into_iter().chain(gone).collect();
        if !runtime.is_empty() {
            parts.push(format!("runtime: {}", runtime.join(", ")));
        }
        match parts.is_empty() {
            true => "the public API is the same".to_owned(),
            false => parts.join("; "),
        }
    }
}
