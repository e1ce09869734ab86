//! Sets of OAuth scopes, each in a constant of its own: all methods of an API share one or two.

use std::collections::BTreeMap;

use super::name_scope::{Request, Scope};
use super::{Ledger, NamingResult, PlanError, names};
use crate::ir::Api;
use crate::model::{Name, ScopesItem};

/// The constants of an API's sets of scopes.
pub(super) struct Scopes(BTreeMap<Vec<String>, Name>);

impl Scopes {
    /// The constant of a set; none for the empty one.
    pub(super) fn name(&self, scopes: &[String]) -> Option<Name> {
        self.0.get(scopes).cloned()
    }

    /// All of them, in order of name.
    pub(super) fn items(&self) -> Vec<ScopesItem> {
        let item = |(scopes, name): (&Vec<String>, &Name)| ScopesItem {
            name: name.clone(),
            scopes: scopes.clone(),
        };
        let mut items: Vec<_> = self.0.iter().map(item).collect();
        items.sort_by(|a, b| a.name.cmp(&b.name));
        items
    }
}

/// What a client asks for unless it is told others. The scope of the whole platform covers those of
/// its services, and is what credentials of the machine have been granted: a user's token is refused when it
/// is asked for more.
pub(super) fn of_client(api: &Api) -> Vec<String> {
    let all = || api.scopes.iter().map(|scope| scope.url.clone());
    match all().find(|url| url.ends_with("/auth/cloud-platform")) {
        Some(platform) => vec![platform],
        None => all().collect(),
    }
}

/// Finds every set and names it after the ends of its URLs:
/// `https://www.googleapis.com/auth/cloud-platform` alone is `CLOUD_PLATFORM`. These names are
/// private to the crate, so the ledger has nothing on them.
pub(super) fn collect(api: &Api) -> Result<Scopes, PlanError> {
    let mut all: BTreeMap<Vec<String>, ()> = BTreeMap::new();
    api.for_each_method(&mut |_, method| {
        if !method.scopes.is_empty() {
            all.insert(method.scopes.clone(), ());
        }
    });
    let sets: Vec<Vec<String>> = all.into_keys().collect();
    let request = |set: &Vec<String>| Request::new(format!("scopes {set:?}"), [name(set)]);
    let requests = sets.iter().map(request).collect();
    let names =
        Scope::new("scopes").assign(requests, &Ledger::default(), &mut NamingResult::default())?;
    Ok(Scopes(sets.into_iter().zip(names).collect()))
}

/// Up to three scopes are named; more would make a name that nobody reads.
fn name(scopes: &[String]) -> String {
    let ends: Vec<&str> = scopes
        .iter()
        .filter_map(|url| url.trim_end_matches('/').rsplit('/').next())
        .collect();
    match ends.as_slice() {
        [] => "NONE".to_owned(),
        [first, _, _, _, ..] => names::shouty(&format!("{first} or {} others", ends.len() - 1)),
        few => names::shouty(&few.join(" ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{name, of_client};
    use crate::ir::Scope;

    #[test]
    fn the_scope_of_the_platform_covers_the_others() {
        let scopes = |ends: &[&str]| -> Vec<String> {
            let mut api = crate::testing::api("paging");
            let scope = |end: &&str| Scope {
                url: format!("https://www.googleapis.com/auth/{end}"),
                description: String::new(),
            };
            api.scopes = ends.iter().map(scope).collect();
            of_client(&api)
        };
        let end = "https://www.googleapis.com/auth/cloud-platform";
        assert_eq!(scopes(&["a", "cloud-platform"]), [end]);
        assert_eq!(scopes(&["a", "b"]).len(), 2);
    }

    #[test]
    fn sets_are_named_after_their_ends() {
        let scopes = |ends: &[&str]| -> Vec<String> {
            ends.iter()
                .map(|end| format!("https://www.googleapis.com/auth/{end}"))
                .collect()
        };
        assert_eq!(
            name(&scopes(&["cloud-platform", "dialogflow"])),
            "CLOUD_PLATFORM_DIALOGFLOW"
        );
        assert_eq!(name(&scopes(&["drive.file"])), "DRIVE_FILE");
        assert_eq!(name(&scopes(&["a", "b", "c", "d"])), "A_OR_3_OTHERS");
        assert_eq!(
            name(&["https://mail.google.com/".to_owned()]),
            "MAIL_GOOGLE_COM"
        );
    }
}
