//! How names of a document become words of Rust.
//!
//! These functions propose; `scope` decides. They never fail: any text gives some name.

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Names that Windows keeps for devices: no file or folder can have them.
pub(super) const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];

/// `lifecycleState` becomes `LifecycleState`: types and variants.
pub(super) fn upper_camel(text: &str) -> String {
    let name = words(text).to_upper_camel_case();
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        // `1` of an error format is `V1`: digits in front are versions more often than not.
        return format!("V{name}");
    }
    if name.is_empty() {
        "Unnamed".to_owned()
    } else {
        name
    }
}

/// `pageSize` becomes `page_size`: fields, arguments, functions and modules.
pub(super) fn snake(text: &str) -> String {
    let name = words(text).to_snake_case();
    if name.is_empty() {
        "unnamed".to_owned()
    } else {
        name
    }
}

/// `batchDelete` becomes `BATCH_DELETE`: statics. It always has a capital, and so is no name of an
/// argument, which no static in scope may have.
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
pub(super) fn kebab(text: &str) -> String {
    let name = words(text).to_kebab_case();
    if name.is_empty() {
        "unnamed".to_owned()
    } else {
        name
    }
}

/// Everything that no identifier holds separates words.
fn words(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect()
}

/// The part of an enum's values that says no more than the enum's name: `LIFECYCLE_STATE_`, taken
/// from its first value, `LIFECYCLE_STATE_UNSPECIFIED`. The first value of an enum never changes, and
/// so a new value cannot rename the others.
pub(super) fn common_prefix<'a>(values: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    values
        .into_iter()
        .next()?
        .strip_suffix("UNSPECIFIED")
        .filter(|it| it.ends_with('_'))
}

/// What to call a value: without the prefix if that leaves a name, then as it is.
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
    fn every_text_gives_a_name() {
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
    fn values_lose_the_prefix_that_repeats_the_enum() {
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
