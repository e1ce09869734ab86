//! The expansion of paths: how values are encoded, and which values are refused.

use std::collections::BTreeMap;

use runtime::runtime::method::{Method, Pattern, Segment, Sibling, Verb};
use runtime::runtime::url::{InvalidParameter, Rule, expand};

static PROJECT: Pattern = Pattern::new("^projects/[^/]+$");
static CONVERSATION: Pattern = Pattern::new("^projects/[^/]+/conversations/[^/]+$");
static LOCATED: Pattern = Pattern::new("^projects/[^/]+/locations/[^/]+/conversations/[^/]+$");

/// `v2/{+name}:complete`, with a pattern and a sibling.
static COMPLETE: Method = Method {
    id: "dialogflow.projects.conversations.complete",
    verb: Verb::Post,
    path: "v2/{+name}:complete",
    patterns: &[("name", &CONVERSATION)],
    siblings: &[
        Sibling {
            parameter: "name",
            accessor: "projects().get(..)",
            pattern: &PROJECT,
        },
        Sibling {
            parameter: "name",
            accessor: "projects().locations().conversations().complete(..)",
            pattern: &LOCATED,
        },
    ],
    has_body: true,
    scopes: &["https://www.googleapis.com/auth/cloud-platform"],
    api_version: None,
    defaults: None,
};

/// `b/{bucket}/o/{+object}/acl/{entity}`, without patterns.
static MIXED: Method = Method {
    id: "mixed",
    verb: Verb::Get,
    path: "b/{bucket}/o/{+object}/acl/{entity}",
    patterns: &[],
    siblings: &[],
    has_body: false,
    scopes: &[],
    api_version: None,
    defaults: None,
};

const METHOD: Method = Method {
    id: "method",
    verb: Verb::Get,
    path: "",
    patterns: &[],
    siblings: &[],
    has_body: false,
    scopes: &[],
    api_version: None,
    defaults: None,
};

static PLAIN: Method = Method {
    path: "{x}",
    ..METHOD
};
static RESERVED: Method = Method {
    path: "{+x}",
    ..METHOD
};

fn one(method: &Method, name: &str, value: &str) -> Result<String, InvalidParameter> {
    expand(method, &|asked| (asked == name).then_some(value), true)
}

#[test]
fn values_are_encoded() {
    let tricky = "projects/a b%c+d&e?f#g=h:i@j,k;l~m*n'o(p)é日😀qr";
    let encoded = "a%20b%25c%2Bd%26e%3Ff%23g%3Dh%3Ai%40j%2Ck%3Bl~m%2An%27o%28p%29%C3%A9%E6%97%A5\
                   %F0%9F%98%80qr";
    for (value, plain, reserved) in [
        ("abc", "abc", "abc"),
        ("AZaz09-._~", "AZaz09-._~", "AZaz09-._~"),
        ("x%2Fy z", "x%252Fy%20z", "x%252Fy%20z"),
        (
            tricky,
            &format!("projects%2F{encoded}"),
            &format!("projects/{encoded}"),
        ),
        ("a/b", "a%2Fb", "a/b"),
        ("/", "%2F", "/"),
        ("a//b/", "a%2F%2Fb%2F", "a//b/"),
        ("\0\r\n\t\x7f", "%00%0D%0A%09%7F", "%00%0D%0A%09%7F"),
        ("\\..\\", "%5C..%5C", "%5C..%5C"),
        (
            "!$&'()*+,;=:@[]",
            "%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%40%5B%5D",
            { "%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%40%5B%5D" },
        ),
        (
            "\"<>^`{|}",
            "%22%3C%3E%5E%60%7B%7C%7D",
            "%22%3C%3E%5E%60%7B%7C%7D",
        ),
        (
            "\u{feff}\u{10ffff}",
            "%EF%BB%BF%F4%8F%BF%BF",
            "%EF%BB%BF%F4%8F%BF%BF",
        ),
        // Segments with dots that are not dot segments.
        ("...", "...", "..."),
        (".a", ".a", ".a"),
        ("a..", "a..", "a.."),
        ("a/.../b", "a%2F...%2Fb", "a/.../b"),
        ("%2e%2e%2e", "%252e%252e%252e", "%252e%252e%252e"),
        ("%2", "%252", "%252"),
        ("%2é", "%252%C3%A9", "%252%C3%A9"),
    ] {
        assert_eq!(
            one(&PLAIN, "x", value).as_deref(),
            Ok(plain),
            "{{x}} of {value:?}"
        );
        assert_eq!(
            one(&RESERVED, "x", value).as_deref(),
            Ok(reserved),
            "{{+x}} of {value:?}"
        );
    }
}

#[test]
fn dot_segments_are_refused() {
    let refused = |method: &Method, value: &str| match one(method, "x", value) {
        Err(error) => error.rule() == Rule::DotSegment,
        Ok(_) => false,
    };
    for value in [".", ".."] {
        assert!(refused(&PLAIN, value), "{{x}} of {value}");
        assert!(refused(&RESERVED, value), "{{+x}} of {value}");
    }
    for value in [
        "a/..",
        "../a",
        "a/../b",
        "a/./b",
        "./",
        "/..",
        "%2e",
        "%2E",
        "%2e%2E",
        ".%2e",
        "%2E.",
        "projects/p/%2e%2e/q",
        "a/%2e",
    ] {
        assert!(refused(&RESERVED, value), "{{+x}} of {value}");
        // In `{x}`, slashes and percent signs have no meaning.
        assert!(one(&PLAIN, "x", value).is_ok(), "{{x}} of {value}");
    }
}

#[test]
fn variables_are_filled_by_name() {
    let values = BTreeMap::from([
        ("entity", "user:a@b"),
        ("object", "d/e f"),
        ("bucket", "b/c"),
    ]);
    let path = expand(&MIXED, &|name| values.get(name).copied(), true);
    assert_eq!(path.as_deref(), Ok("b/b%2Fc/o/d/e%20f/acl/user%3Aa%40b"));
    // The error is about the first variable with an invalid value.
    let error = expand(&MIXED, &|name| (name == "bucket").then_some("b"), true);
    let error = error.expect_err("no object");
    assert_eq!(
        (error.parameter(), error.value(), error.rule()),
        ("object", "", Rule::Empty)
    );
    let variable = |name, reserved| Segment::Variable { name, reserved };
    assert_eq!(
        MIXED.segments().collect::<Vec<_>>(),
        [
            Segment::Literal("b/"),
            variable("bucket", false),
            Segment::Literal("/o/"),
            variable("object", true),
            Segment::Literal("/acl/"),
            variable("entity", false),
        ]
    );
    assert!(MIXED.takes_in_path("object") && !MIXED.takes_in_path("acl"));
}

#[test]
fn a_pattern_must_match_the_whole_value() {
    let name = "projects/p/conversations/c";
    let path = one(&COMPLETE, "name", name);
    assert_eq!(
        path.as_deref(),
        Ok("v2/projects/p/conversations/c:complete")
    );
    for value in [
        "projects/p/conversations/c/messages/m",
        "x/projects/p/conversations/c",
        "projects/p/conversations/",
        "projects//conversations/c",
        "/projects/p/conversations/c",
        "projects/p/conversations/c/",
        "Projects/p/conversations/c",
    ] {
        let error = one(&COMPLETE, "name", value).expect_err(value);
        assert!(matches!(error.rule(), Rule::Pattern { .. }), "{error}");
        assert_eq!(error.accessor(), None);
    }
    static LOOSE: Pattern = Pattern::new("a|b");
    for (value, matches) in [
        ("a", true),
        ("b", true),
        ("ab", false),
        ("a\n", false),
        ("", false),
    ] {
        assert_eq!(LOOSE.matches(value), matches, "{value:?}");
    }
    assert_eq!(LOOSE.source(), "a|b");
}

#[test]
fn a_pattern_that_cannot_be_compiled_matches_every_value() {
    for source in ["(", "(?=a)", "[", "\\p{Greek}+", "a{1,100000}{1,100000}"] {
        let pattern = Pattern::new(source);
        assert!(pattern.matches("anything"), "{source}");
    }
    // This source is valid only inside of the group that is added around it.
    assert!(Pattern::new("a)|(?:b").matches("c"));
}

#[test]
fn only_the_pattern_check_can_be_switched_off() {
    let unchecked = |value: &str| expand(&COMPLETE, &|_| Some(value), false);
    assert_eq!(unchecked("x y").as_deref(), Ok("v2/x%20y:complete"));
    assert_eq!(
        unchecked("").map_err(|error| error.rule()),
        Err(Rule::Empty)
    );
    assert_eq!(
        unchecked("a/..").map_err(|error| error.rule()),
        Err(Rule::DotSegment)
    );
}

#[test]
fn the_error_names_a_sibling_that_accepts_the_value() {
    let value = "projects/p/locations/l/conversations/c";
    let error = one(&COMPLETE, "name", value).expect_err("another's");
    let accessor = "projects().locations().conversations().complete(..)";
    assert_eq!(error.accessor(), Some(accessor));
    assert_eq!(
        error.to_string(),
        "parameter `name` cannot be \"projects/p/locations/l/conversations/c\": it must match \
         `^projects/[^/]+/conversations/[^/]+$`, for example \
         `projects/my-project/conversations/my-conversation`; `projects().locations()\
         .conversations().complete(..)` takes this value; `without_pattern_check()` skips this \
         check"
    );
    let error = one(&COMPLETE, "name", "projects/p").expect_err("another's");
    assert_eq!(error.accessor(), Some("projects().get(..)"));
}

#[test]
fn the_error_shows_an_example_that_matches_the_pattern() {
    for (pattern, example) in [
        ("^projects/[^/]+$", Some("projects/my-project")),
        ("projects/[^/]+", Some("projects/my-project")),
        (
            "^projects/[^/]+/agent/entityTypes/[^/]+$",
            Some("projects/my-project/agent/entityTypes/my-entity-type"),
        ),
        (
            "^projects/[^/]+/databases/[^/]+/documents/[^/]+/.*$",
            Some("projects/my-project/databases/my-database/documents/my-document/my-id"),
        ),
        ("^entities/[^/]+$", Some("entities/my-entity")),
        ("^indexes/[^/]+$", Some("indexes/my-index")),
        ("^access/[^/]+$", Some("access/my-access")),
        ("^s/[^/]+$", Some("s/my-id")),
        ("^[^/]+$", Some("my-id")),
        ("^/[^/]+$", Some("/my-id")),
        ("^fixed$", Some("fixed")),
        ("^$", Some("")),
        // Patterns with other operators.
        ("^(a|b)/[^/]+$", None),
        ("^ab?$", None),
        ("^[a-z]+$", None),
        ("^a\\.b$", None),
        ("^a{2}$", None),
        ("^[^/]+?$", None),
    ] {
        let method = Method {
            patterns: Vec::leak(vec![("x", &*Box::leak(Box::new(Pattern::new(pattern))))]),
            path: "{x}",
            ..METHOD
        };
        let error = one(&method, "x", "/").expect_err(pattern);
        assert_eq!(error.example().as_deref(), example, "{pattern}");
        let text = error.to_string();
        assert!(
            text.ends_with("; `without_pattern_check()` skips this check"),
            "{text}"
        );
        if let Some(example) = example {
            assert!(Pattern::new(pattern).matches(example));
            assert!(
                text.contains(&format!("`{pattern}`, for example `{example}`;")),
                "{text}"
            );
        }
    }
    let empty = one(&PLAIN, "x", "").expect_err("empty");
    assert_eq!(empty.example(), None);
}

#[test]
fn error_texts_are_one_line_of_limited_length() {
    let error = one(&PLAIN, "x", "").expect_err("empty");
    assert_eq!(
        error.to_string(),
        "parameter `x` cannot be \"\": it must not be empty"
    );
    let error = one(&PLAIN, "x", "..").expect_err("dots");
    assert_eq!(
        error.to_string(),
        "parameter `x` cannot be \"..\": it must not be or contain the path segment `.` or `..`"
    );
    let nasty = "a\nb\u{1b}[31m\u{202e}\"\\";
    let error = one(&COMPLETE, "name", nasty).expect_err("no match");
    assert!(
        error
            .to_string()
            .contains(r#""a\nb\u{1b}[31m\u{202e}\"\\""#),
        "{error}"
    );
    assert_eq!(error.value(), nasty);
    for long in [
        "x".repeat(100_000),
        "😀".repeat(100_000),
        "\u{1}".repeat(100_000),
    ] {
        let error = one(&COMPLETE, "name", &long).expect_err("no match");
        assert!(
            error.to_string().len() < 1000,
            "{} bytes",
            error.to_string().len()
        );
        assert!(
            error.to_string().contains("\"...: it must match"),
            "{error}"
        );
        assert!(format!("{error:?}").len() < 1000);
        assert_eq!(error.value(), long);
    }
}

/// Matching ten megabytes takes seconds, and no URL is that long.
#[test]
fn the_length_is_checked_before_the_pattern() {
    let fits = format!("projects/{}", "x".repeat(65_000));
    let long = format!("projects/{}", "x".repeat(10_000_000));
    let started = std::time::Instant::now();
    let _ = one(&COMPLETE, "name", &fits);
    let shorter = started.elapsed();
    let started = std::time::Instant::now();
    let error = one(&COMPLETE, "name", &long).expect_err("too long");
    assert!(matches!(error.rule(), Rule::TooLong { .. }), "{error}");
    assert!(error.to_string().contains("65534 bytes"), "{error}");
    // It is 150 times as long.
    assert!(started.elapsed() < shorter * 20 + std::time::Duration::from_millis(50));
    let error = one(&PLAIN, "x", &"x".repeat(65_535)).expect_err("too long");
    let text = error.to_string();
    assert!(
        text.ends_with("it must not be longer than 65534 bytes"),
        "{text}"
    );
}

#[test]
fn verbs_have_names_and_idempotency() {
    for (verb, text, idempotent) in [
        (Verb::Get, "GET", true),
        (Verb::Post, "POST", false),
        (Verb::Put, "PUT", true),
        (Verb::Patch, "PATCH", false),
        (Verb::Delete, "DELETE", true),
    ] {
        assert_eq!(verb.as_str(), text);
        assert_eq!(verb.to_string(), text);
        assert_eq!(http::Method::from(verb).as_str(), text);
        assert_eq!(verb.is_idempotent(), idempotent);
    }
}
