//! Finds, for a parameter with a pattern, the methods that accept values refused by the pattern.
//!
//! `projects.conversations.get` and `projects.locations.conversations.get` have the same URL and differ
//! in the pattern of `name`. The error about a value for the wrong method names the right accessor.

use std::collections::BTreeMap;

use crate::ir::{Api, Parameter, Pattern, Sibling};

/// Siblings have equal names of the resource, the method and the parameter.
type Key = (Option<String>, String, String);

/// Fills the `siblings` of every pattern.
pub(super) fn find(api: &mut Api) {
    let mut families: BTreeMap<Key, Vec<Sibling>> = BTreeMap::new();
    api.for_each_method(&mut |resource, method| {
        for (parameter, pattern) in patterns(&method.parameters) {
            let path = resource
                .path
                .iter()
                .chain([&method.name])
                .cloned()
                .collect();
            let key = key(&resource.path, &method.name, &parameter.name);
            let sibling = Sibling {
                path,
                regex: pattern.regex.clone(),
            };
            families.entry(key).or_default().push(sibling);
        }
    });
    api.for_each_method_mut(&mut |resources, method| {
        let name = method.name.clone();
        for parameter in &mut method.parameters {
            let Some(pattern) = &mut parameter.pattern else {
                continue;
            };
            let family = families.get(&key(resources, &name, &parameter.name));
            pattern.siblings = family
                .into_iter()
                .flatten()
                .filter(|sibling| sibling.regex != pattern.regex)
                .cloned()
                .collect();
        }
    });
}

fn key(resources: &[String], method: &str, parameter: &str) -> Key {
    (
        resources.last().cloned(),
        method.to_owned(),
        parameter.to_owned(),
    )
}

fn patterns(parameters: &[Parameter]) -> impl Iterator<Item = (&Parameter, &Pattern)> {
    parameters
        .iter()
        .filter_map(|parameter| Some((parameter, parameter.pattern.as_ref()?)))
}

#[cfg(test)]
mod tests {
    use crate::testing::api;

    #[test]
    fn methods_of_one_name_with_another_pattern_are_siblings() {
        let api = api("siblings");
        let mut found = Vec::new();
        api.for_each_method(&mut |_, method| {
            for (parameter, pattern) in super::patterns(&method.parameters) {
                let siblings: Vec<_> = pattern
                    .siblings
                    .iter()
                    .map(|sibling| sibling.path.join("."))
                    .collect();
                found.push(format!("{} {}: {siblings:?}", method.id, parameter.name));
            }
        });
        insta::assert_snapshot!(found.join("\n"));
    }
}
