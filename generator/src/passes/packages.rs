//! Finds the home package of an API: the package of most types in its methods.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::ir::{Api, SchemaOrigin, Type, is_shared_package};

/// Fills `home_package` with the package that most requests and responses come from.
pub(super) fn find_home(api: &mut Api) {
    let mut uses: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    api.for_each_method(&mut |_, method| {
        let types = method.request.iter().chain(&method.response);
        for id in types.filter_map(Type::references) {
            let schema = api.schemas.get(id);
            let is_named = schema.is_some_and(|it| it.origin == SchemaOrigin::Named);
            let package = id.package();
            // Operations and empty responses belong to every API.
            if is_named && !package.is_some_and(is_shared_package) {
                *uses.entry(package).or_default() += 1;
            }
        }
    });
    // Of several packages with as many uses, the first in order of name.
    let home = uses
        .iter()
        .max_by_key(|(package, uses)| (**uses, Reverse(**package)));
    api.home_package = home.and_then(|(package, _)| package.map(str::to_owned));
}

#[cfg(test)]
mod tests {
    use crate::testing::api;

    #[test]
    fn the_home_package_is_that_of_most_requests_and_responses() {
        let home = |fixture: &str| api(fixture).home_package;
        assert_eq!(home("namespaces").as_deref(), Some("GoogleCloudShopV2"));
        assert_eq!(home("types"), None);
    }
}
