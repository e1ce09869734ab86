//! The settings of methods in Google's own clients, which Discovery documents do not have.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::error::PlanError;
use crate::ir::{Api, CallSettings, RetrySettings};

/// The longest timeout or delay: an hour.
const LONGEST: Duration = Duration::from_secs(3600);

/// The settings of one or more methods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodSettings {
    /// The identifiers of the methods.
    pub methods: Vec<String>,
    /// Their settings.
    pub settings: CallSettings,
    /// The reason, and where the settings come from.
    pub reason: String,
}

/// Gives methods their settings.
///
/// # Errors
///
/// A method that does not exist or has settings already, and settings that are not possible.
pub(super) fn apply(all: &[MethodSettings], api: &mut Api) -> Result<(), PlanError> {
    let mut seen = BTreeSet::new();
    for entry in all {
        let wrong = |problem: String, hint: &str| PlanError {
            place: format!("the call settings of {} ({})", place(entry), entry.reason),
            problem,
            hint: hint.to_owned(),
        };
        if let Some(problem) = problem(&entry.settings) {
            return Err(wrong(problem, "correct the entry in discovery/apis.toml"));
        }
        if entry.methods.is_empty() {
            let problem = "belong to no method".to_owned();
            return Err(wrong(problem, "list the identifiers of the methods"));
        }
        for id in &entry.methods {
            if !seen.insert(id) {
                let problem = format!("are not the only ones of `{id}`");
                return Err(wrong(problem, "list each method in one entry"));
            }
            let mut found = false;
            api.for_each_method_mut(&mut |_, method| {
                if method.id.as_str() == id {
                    method.settings = Some(entry.settings.clone());
                    found = true;
                }
            });
            if !found {
                let problem = format!("no longer apply: no method has the identifier `{id}`");
                let hint = "remove it from the entry in discovery/apis.toml, or correct it";
                return Err(wrong(problem, hint));
            }
        }
    }
    Ok(())
}

/// The methods of an entry, in a message.
fn place(entry: &MethodSettings) -> String {
    match entry.methods.as_slice() {
        [] => "no method".to_owned(),
        [only] => format!("`{only}`"),
        [first, rest @ ..] => format!("`{first}` and {} more", rest.len()),
    }
}

/// The reason why settings are not possible.
fn problem(settings: &CallSettings) -> Option<String> {
    let CallSettings {
        attempt_timeout,
        total_timeout,
        retry,
    } = settings;
    if attempt_timeout.is_none() && total_timeout.is_none() && retry.is_none() {
        return Some("set nothing".to_owned());
    }
    let mut times: Vec<Duration> = attempt_timeout
        .iter()
        .chain(total_timeout)
        .copied()
        .collect();
    if let Some(RetrySettings {
        statuses,
        initial_backoff,
        max_backoff,
        multiplier,
    }) = retry
    {
        if statuses.is_empty() {
            return Some("retry after no status".to_owned());
        }
        if let Some(status) = statuses.iter().find(|it| !(400..600).contains(*it)) {
            return Some(format!("retry after {status}, which is not an error"));
        }
        if *multiplier < 1000 {
            return Some("have a multiplier below 1".to_owned());
        }
        times.extend([initial_backoff, max_backoff]);
    }
    let possible = |time: &Duration| !time.is_zero() && *time <= LONGEST;
    let wrong = times.iter().find(|time| !possible(time))?;
    Some(format!(
        "have a time of {wrong:?}, which is not between 0 and an hour"
    ))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{MethodSettings, apply};
    use crate::ir::{CallSettings, RetrySettings};
    use crate::testing::lowered;

    fn settings() -> CallSettings {
        CallSettings {
            attempt_timeout: Some(Duration::from_secs(220)),
            total_timeout: Some(Duration::from_secs(220)),
            retry: Some(RetrySettings {
                statuses: vec![503],
                initial_backoff: Duration::from_millis(100),
                max_backoff: Duration::from_secs(60),
                multiplier: 1300,
            }),
        }
    }

    fn entry(methods: &[&str], settings: CallSettings) -> MethodSettings {
        MethodSettings {
            methods: methods.iter().map(|&id| id.to_owned()).collect(),
            settings,
            reason: "a test".to_owned(),
        }
    }

    const LIST: &str = "paging.things.list";

    #[test]
    fn a_method_gets_its_settings() {
        let mut api = lowered("paging");
        apply(&[entry(&[LIST], settings())], &mut api).unwrap();
        let mut found = Vec::new();
        api.for_each_method(&mut |_, method| {
            let settings = method.settings.as_ref();
            found.extend(settings.map(|it| format!("{}: {it}", method.id)));
        });
        assert_eq!(
            found,
            [
                "paging.things.list: attempt 220s, total 220s, repeated after 503 with 100ms x 1.3 up to 60s"
            ]
        );
    }

    #[test]
    fn settings_that_do_not_apply_are_refused() {
        let with = |change: fn(&mut CallSettings)| {
            let mut settings = settings();
            change(&mut settings);
            vec![entry(&[LIST], settings)]
        };
        let nothing = CallSettings {
            attempt_timeout: None,
            total_timeout: None,
            retry: None,
        };
        let retry = |change: fn(&mut RetrySettings)| {
            let mut settings = settings();
            settings.retry.iter_mut().for_each(change);
            vec![entry(&[LIST], settings)]
        };
        let cases = [
            vec![entry(&[LIST, "paging.gone"], settings())],
            vec![entry(&[], settings())],
            vec![entry(&[LIST], settings()), entry(&[LIST], settings())],
            vec![entry(&[LIST], nothing)],
            with(|it| it.total_timeout = Some(Duration::ZERO)),
            with(|it| it.attempt_timeout = Some(Duration::from_secs(4000))),
            retry(|it| it.statuses.clear()),
            retry(|it| it.statuses = vec![200]),
            retry(|it| it.multiplier = 999),
        ];
        let errors = cases.map(|it| apply(&it, &mut lowered("paging")).unwrap_err().to_string());
        insta::assert_snapshot!(errors.join("\n"));
    }
}
