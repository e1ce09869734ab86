//! Methods that a generated crate cannot call in full: they take files in a way that it does not know.

use std::fmt;

use super::method::Method;

/// A part of a method that has no typed call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Untyped {
    /// The method takes a file (`mediaUpload`), and has no protocol that the generator knows.
    MediaUpload,
}

impl Untyped {
    /// Every part, in order.
    pub const ALL: [Self; 1] = [Self::MediaUpload];

    /// A key for tools.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MediaUpload => "mediaUpload",
        }
    }

    /// The behaviour of the call without it, as the continuation of a sentence.
    pub const fn effect(self) -> &'static str {
        match self {
            Self::MediaUpload => "a call sends the metadata without the file",
        }
    }

    /// The parts of a method that have no typed call.
    pub fn of(method: &Method) -> Vec<Self> {
        let has = |part: &Self| match part {
            Self::MediaUpload => method.media.unknown_upload,
        };
        Self::ALL.into_iter().filter(has).collect()
    }
}

impl fmt::Display for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MediaUpload => "media upload",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::api;

    #[test]
    fn uploads_without_a_known_protocol_are_found() {
        let api = api("untyped");
        let mut found = Vec::new();
        api.for_each_method(&mut |_, method| {
            let parts = Untyped::of(method);
            let parts = parts.into_iter().map(Untyped::as_str);
            found.push((method.name.as_str(), parts.collect::<Vec<_>>().join(" ")));
        });
        let found: Vec<(&str, &str)> = found.iter().map(|(a, b)| (*a, b.as_str())).collect();
        assert_eq!(
            found,
            [
                ("attach", "mediaUpload"),
                ("create", ""),
                ("export", ""),
                ("get", ""),
            ]
        );
    }
}
