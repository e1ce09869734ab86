//! Groups of schemas that no method takes or returns, such as the messages of webhooks. Each group has
//! a Cargo feature of its name.

use crate::error::PlanError;
use crate::ir::{Api, SchemaId};

/// A named group of schemas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name, from which the feature's name is made. Versions of an API share groups by name.
    pub name: String,
    /// The identifiers of its schemas. Schemas that they refer to follow them.
    pub schemas: Vec<String>,
    /// The reason.
    pub reason: String,
}

impl Group {
    fn wrong(&self, problem: String, hint: &str) -> PlanError {
        PlanError {
            place: format!("the group `{}` ({})", self.name, self.reason),
            problem,
            hint: hint.to_owned(),
        }
    }

    /// An error of a schema that is not, or no longer, part of the group.
    pub(crate) fn stale(&self, schema: &str, problem: &str) -> PlanError {
        self.wrong(
            format!("no longer applies to `{schema}`: {problem}"),
            "remove the schema from the group in discovery/apis.toml, or correct its identifier",
        )
    }
}

/// Checks names and schemas before the passes.
pub(super) fn check_names(groups: &[Group], api: &Api) -> Result<(), PlanError> {
    for (position, group) in groups.iter().enumerate() {
        let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let starts = group.name.starts_with(|c: char| c.is_ascii_lowercase());
        if !starts || !group.name.chars().all(letter) || group.name.ends_with('-') {
            return Err(group.wrong(
                "is not the name of a Cargo feature".to_owned(),
                "write lower-case words with dashes between them: `conversation-events`",
            ));
        }
        if groups.iter().take(position).any(|it| it.name == group.name) {
            return Err(group.wrong(
                "is the second group of this name".to_owned(),
                "list all schemas of a document's group in one entry",
            ));
        }
        if group.schemas.is_empty() {
            return Err(group.wrong(
                "has no schemas".to_owned(),
                "list the identifiers of its schemas under `schemas`, or remove the group",
            ));
        }
        let exists = |id: &&String| api.schemas.contains_key(&SchemaId((*id).clone()));
        if let Some(gone) = group.schemas.iter().find(|id| !exists(id)) {
            return Err(group.stale(gone, "no schema has this name"));
        }
    }
    Ok(())
}

/// Checks, after the passes, that no method reaches a schema of a group.
pub(super) fn check_unreached(groups: &[Group], api: &Api) -> Result<(), PlanError> {
    for group in groups {
        for id in &group.schemas {
            let Some(schema) = api.schemas.get(&SchemaId(id.clone())) else {
                continue;
            };
            if schema.standard {
                return Err(group.stale(id, "a parameter of all methods takes it"));
            }
            if let Some(resource) = schema.reached_by.first() {
                let problem = match resource.as_str() {
                    "" => "a method takes or returns it".to_owned(),
                    name => format!("a method of `{name}` takes or returns it"),
                };
                return Err(group.stale(id, &problem));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Group, check_names, check_unreached};
    use crate::testing::api;

    fn group(name: &str, schemas: &[&str]) -> Group {
        Group {
            name: name.to_owned(),
            schemas: schemas.iter().map(|&id| id.to_owned()).collect(),
            reason: "a test".to_owned(),
        }
    }

    #[test]
    fn a_group_that_does_not_apply_is_refused() {
        let api = api("reachability");
        let (unreached, reached) = ("WebhookCall", "Book");
        let standard = api.schemas.values().find(|it| it.standard).unwrap();
        let standard = standard.id.as_str();
        let fine = [group("events", &[unreached])];
        check_names(&fine, &api).unwrap();
        check_unreached(&fine, &api).unwrap();
        let twice = [group("events", &[unreached]), group("events", &[unreached])];
        let errors = [
            check_names(&[group("events", &["Gone"])], &api),
            check_names(&[group("events", &[])], &api),
            check_names(&[group("Events!", &[unreached])], &api),
            check_names(&[group("events-", &[unreached])], &api),
            check_names(&twice, &api),
            check_unreached(&[group("events", &[reached])], &api),
            check_unreached(&[group("events", &[standard])], &api),
        ];
        let errors = errors.map(|result| result.unwrap_err().to_string());
        insta::assert_snapshot!(errors.join("\n"));
    }
}
