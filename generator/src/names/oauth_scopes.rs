//! The constants of OAuth scopes: one for each set of scopes. All methods of an API share one or two
//! sets.

use std::collections::{BTreeMap, BTreeSet};

use super::case::shouty;
use super::name_scope::Scope;
use crate::ir::Api;
use crate::model::Name;

/// The constant of each set of scopes.
pub(super) type OauthScopes = BTreeMap<Vec<String>, Name>;

/// The scopes that a client requests by default. The scope of the whole platform includes the scopes
/// of its services, and is the one that credentials of the machine have: a user's token is refused
/// when more is requested.
pub(crate) fn scopes_of_client(api: &Api) -> Vec<String> {
    let all = || api.scopes.iter().map(|scope| scope.url.clone());
    match all().find(|url| url.ends_with("/auth/cloud-platform")) {
        Some(platform) => vec![platform],
        None => all().collect(),
    }
}

/// Names every set after the ends of its URLs: `https://www.googleapis.com/auth/cloud-platform` alone
/// is `CLOUD_PLATFORM`. The constants are private to the crate, so the ledger does not list them.
pub(super) fn name(api: &Api) -> OauthScopes {
    let mut sets: BTreeSet<&[String]> = BTreeSet::new();
    api.for_each_method(&mut |_, method| {
        if !method.scopes.is_empty() {
            sets.insert(&method.scopes);
        }
    });
    let mut scope = Scope::new("sets of OAuth scopes");
    let named = sets.into_iter().map(|set| {
        let name = scope.assign_private(&set.join(" "), &[candidate(set)]);
        (set.to_vec(), name)
    });
    named.collect()
}

/// The ends of up to three URLs. More would make an unreadable name.
fn candidate(scopes: &[String]) -> String {
    let ends: Vec<&str> = scopes
        .iter()
        .filter_map(|url| url.trim_end_matches('/').rsplit('/').next())
        .collect();
    match ends.as_slice() {
        [] => "NONE".to_owned(),
        [first, _, _, _, ..] => shouty(&format!("{first} or {} others", ends.len() - 1)),
        few => shouty(&few.join(" ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{candidate, scopes_of_client};
    use crate::ir::Scope;

    #[test]
    fn a_client_requests_the_scope_of_the_platform_where_there_is_one() {
        let scopes = |ends: &[&str]| -> Vec<String> {
            let mut api = crate::testing::api("paging");
            let scope = |end: &&str| Scope {
                url: format!("https://www.googleapis.com/auth/{end}"),
                description: String::new(),
            };
            api.scopes = ends.iter().map(scope).collect();
            scopes_of_client(&api)
        };
        let platform = "https://www.googleapis.com/auth/cloud-platform";
        assert_eq!(scopes(&["a", "cloud-platform"]), [platform]);
        assert_eq!(scopes(&["a", "b"]).len(), 2);
    }

    #[test]
    fn a_set_is_named_after_the_ends_of_its_urls() {
        let scopes = |ends: &[&str]| -> Vec<String> {
            ends.iter()
                .map(|end| format!("https://www.googleapis.com/auth/{end}"))
                .collect()
        };
        assert_eq!(
            candidate(&scopes(&["cloud-platform", "dialogflow"])),
            "CLOUD_PLATFORM_DIALOGFLOW"
        );
        assert_eq!(candidate(&scopes(&["drive.file"])), "DRIVE_FILE");
        assert_eq!(candidate(&scopes(&["a", "b", "c", "d"])), "A_OR_3_OTHERS");
        assert_eq!(
            candidate(&["https://mail.google.com/".to_owned()]),
            "MAIL_GOOGLE_COM"
        );
    }
}
