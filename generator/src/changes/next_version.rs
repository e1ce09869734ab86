//! The version of the next release.

use super::rust_effect::Level;

/// A version as far as releases of a crate go: three numbers.
type Numbers = (u64, u64, u64);

/// The version that a release with changes of this level needs.
///
/// `current` is the version that the next release has so far, because of earlier changes, and
/// `released` the last one that was published. Before the first release every version will do. The
/// rules are those of Cargo: below 1.0.0, the second number stands for breaking changes, and below
/// 0.1.0 the third.
///
/// A text that is not three numbers is returned as it is: pre-releases belong to the maintainer.
pub fn next_version(current: &str, released: Option<&str>, level: Level) -> String {
    let (Some(now), Some(last)) = (numbers(current), released.and_then(numbers)) else {
        return current.to_owned();
    };
    let (major, minor, patch) = now.max(after(last, level));
    format!("{major}.{minor}.{patch}")
}

fn after((major, minor, patch): Numbers, level: Level) -> Numbers {
    match (level, major, minor) {
        (Level::Major, 0, 0) | (Level::Minor | Level::Patch, 0, _) => (major, minor, patch + 1),
        (Level::Major, 0, _) | (Level::Minor, _, _) => (major, minor + 1, 0),
        (Level::Major, _, _) => (major + 1, 0, 0),
        (Level::Patch, _, _) => (major, minor, patch + 1),
    }
}

fn numbers(version: &str) -> Option<Numbers> {
    let mut parts = version.split('.');
    let mut number = || parts.next()?.parse().ok();
    let found = (number()?, number()?, number()?);
    parts.next().is_none().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_follow_the_rules_of_cargo() {
        use Level::{Major, Minor, Patch};
        for (released, level, next) in [
            ("1.2.3", Major, "2.0.0"),
            ("1.2.3", Minor, "1.3.0"),
            ("1.2.3", Patch, "1.2.4"),
            ("0.2.3", Major, "0.3.0"),
            ("0.2.3", Minor, "0.2.4"),
            ("0.2.3", Patch, "0.2.4"),
            ("0.0.3", Major, "0.0.4"),
            ("0.0.3", Minor, "0.0.4"),
        ] {
            let version = next_version(released, Some(released), level);
            assert_eq!(version, next, "{released} {level}");
        }
    }

    #[test]
    fn a_version_that_is_high_enough_stays() {
        assert_eq!(next_version("2.0.0", Some("1.2.3"), Level::Major), "2.0.0");
        assert_eq!(next_version("2.0.0", Some("1.2.3"), Level::Patch), "2.0.0");
        assert_eq!(next_version("1.3.0", Some("1.2.3"), Level::Major), "2.0.0");
        assert_eq!(next_version("0.1.0", None, Level::Major), "0.1.0");
        assert_eq!(
            next_version("1.0.0-rc.1", Some("0.9.0"), Level::Major),
            "1.0.0-rc.1"
        );
    }
}
