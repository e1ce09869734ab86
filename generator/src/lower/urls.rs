//! The parts of URLs, in a form in which they can be put one after the other: between two parts stands
//! exactly one slash, however a document writes them.

use crate::document::{PathTemplate, Segment};

/// A root or a service path: with one slash at its end, and nothing where there is nothing.
pub(super) fn root(text: &str) -> String {
    match text.trim_end_matches('/') {
        "" => String::new(),
        rest => format!("{rest}/"),
    }
}

/// A service path, which follows the slash of the root.
pub(super) fn service_path(text: &str) -> String {
    root(text.trim_start_matches('/'))
}

/// The path of a method, which follows the slash of the root or the service path.
pub(super) fn method_path(path: &PathTemplate) -> PathTemplate {
    let mut path = path.clone();
    if let Some(Segment::Literal(text)) = path.segments.first_mut() {
        *text = text.trim_start_matches('/').to_owned();
        if text.is_empty() {
            path.segments.remove(0);
        }
    }
    path
}

/// A path from the root of the host, with one slash at its beginning.
pub(super) fn path_of_host(path: &PathTemplate) -> String {
    format!("/{}", method_path(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_ends_with_one_slash() {
        for text in [
            "https://a.example",
            "https://a.example/",
            "https://a.example//",
        ] {
            assert_eq!(root(text), "https://a.example/", "{text}");
        }
    }

    #[test]
    fn a_service_path_has_one_slash_at_its_end_and_none_before() {
        for text in ["shop/v1", "shop/v1/", "/shop/v1", "//shop/v1//"] {
            assert_eq!(service_path(text), "shop/v1/", "{text}");
        }
        for text in ["", "/", "//"] {
            assert_eq!(service_path(text), "", "{text}");
        }
    }

    #[test]
    fn paths_of_methods_and_uploads_have_no_slash_or_one() {
        let variable = Segment::Variable {
            name: "name".to_owned(),
            reserved: true,
        };
        for (text, path, of_host) in [
            ("v1/", "v1/{+name}", "/v1/{+name}"),
            ("/v1/", "v1/{+name}", "/v1/{+name}"),
            ("//v1/", "v1/{+name}", "/v1/{+name}"),
            ("/", "{+name}", "/{+name}"),
        ] {
            let segments = vec![Segment::Literal(text.to_owned()), variable.clone()];
            let template = PathTemplate { segments };
            assert_eq!(method_path(&template).to_string(), path, "{text}");
            assert_eq!(path_of_host(&template), of_host, "{text}");
        }
    }
}
