//! Case conversion: names of the document in the forms that Rust uses.
//!
//! These functions propose names, and `name_scope` resolves conflicts. They accept any text.

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Names that Windows reserves for devices: no file or folder can have them, with any extension.
pub(crate) const DEVICES: [&str; 22] = [
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// `lifecycleState` becomes `LifecycleState`: types and variants.
pub(crate) fn upper_camel(text: &str) -> String {
    let name = words(text).to_upper_camel_case();
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        // Leading digits mostly are versions: the value `1` of `$.xgafv` becomes `V1`.
        return format!("V{name}");
    }
    if name.is_empty() {
        "Unnamed".to_owned()
    } else {
        name
    }
}

/// `pageSize` becomes `page_size`: fields, arguments, functions and modules.
pub(crate) fn snake(text: &str) -> String {
    let name = words(text).to_snake_case();
    if name.is_empty() {
        "unnamed".to_owned()
    } else {
        name
    }
}

/// `batchDelete` becomes `BATCH_DELETE`: statics. The result always contains a capital letter, so that no
/// static has the name of an argument, which would not compile.
pub(super) fn shouty(text: &str) -> String {
    let name = words(text).to_shouty_snake_case();
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return format!("V{name}");
    }
    if name.is_empty() {
        "UNNAMED".to_owned()
    } else {
        name
    }
}

/// `conversationProfiles` becomes `conversation-profiles`: Cargo features.
pub(crate) fn kebab(text: &str) -> String {
    let name = words(text).to_kebab_case();
    if name.is_empty() {
        "unnamed".to_owned()
    } else {
        name
    }
}

/// Replaces characters that no identifier can contain by spaces, so that they separate words.
fn words(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect()
}

/// The prefix of an enum's values that repeats the enum's name: `LIFECYCLE_STATE_`. It is taken from
/// the first value, `LIFECYCLE_STATE_UNSPECIFIED`, which never changes, so that a new value cannot
/// rename the others.
pub(super) fn common_prefix<'a>(values: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    values
        .into_iter()
        .next()?
        .strip_suffix("UNSPECIFIED")
        .filter(|it| it.ends_with('_'))
}

/// Candidates for the name of a value, best first: without the prefix, where that leaves a name, then
/// the whole value.
pub(super) fn variant_candidates(value: &str, prefix: Option<&str>) -> Vec<String> {
    let short = prefix
        .and_then(|prefix| value.strip_prefix(prefix))
        .filter(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()))
        .map(upper_camel);
    short.into_iter().chain([upper_camel(value)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_converts_to_a_name() {
        for (text, camel, snake_case, shouting) in [
            ("pageSize", "PageSize", "page_size", "PAGE_SIZE"),
            ("$.xgafv", "Xgafv", "xgafv", "XGAFV"),
            (
                "interval.startTime",
                "IntervalStartTime",
                "interval_start_time",
                "INTERVAL_START_TIME",
            ),
            ("HTTPRule", "HttpRule", "http_rule", "HTTP_RULE"),
            ("1", "V1", "1", "V1"),
            ("", "Unnamed", "unnamed", "UNNAMED"),
            ("日本", "Unnamed", "unnamed", "UNNAMED"),
            ("../etc", "Etc", "etc", "ETC"),
        ] {
            assert_eq!(
                (
                    upper_camel(text).as_str(),
                    snake(text).as_str(),
                    shouty(text).as_str()
                ),
                (camel, snake_case, shouting),
                "{text:?}"
            );
        }
    }

    #[test]
    fn a_prefix_that_repeats_the_enum_is_removed_from_values() {
        let values = ["STATE_UNSPECIFIED", "STATE_ON", "STATE_2G", "OFF"];
        let prefix = common_prefix(values);
        let names: Vec<String> = values
            .iter()
            .map(|value| variant_candidates(value, prefix).swap_remove(0))
            .collect();
        assert_eq!(names, ["Unspecified", "On", "State2g", "Off"]);
        assert_eq!(common_prefix(["UNSPECIFIED"]), None);
        assert_eq!(common_prefix(["ON", "OFF"]), None);
    }
}
