//! Reports of one set of changes in each format.

use serde_json::json;

use super::Colors;
use crate::changes::{Changes, Hosts, Level, RustEffect, RustEffectKind, Verdict, compare};
use crate::document::parse;
use crate::testing::fixture;

fn sample() -> Changes {
    let old = fixture("changes");
    let mut new: serde_json::Value = serde_json::from_str(&old).unwrap();
    new["revision"] = "20260202".into();
    new["rootUrl"] = "https://new.example.com/".into();
    new["schemas"]["Shelf"]["properties"]["name"] = json!({"type": "boolean"});
    new["schemas"]["Shelf"]["properties"]["a`*<b>"] = json!({"type": "string"});
    new["schemas"]["Hook"]["deprecated"] = true.into();
    let parse = |text: &str| parse(text).unwrap().document;
    let mut changes = compare(&parse(&old), &parse(&new.to_string()), &Hosts::default());
    let broken = changes
        .changes
        .iter_mut()
        .find(|it| it.summary().starts_with("type"));
    broken.unwrap().rust.push(RustEffect {
        level: Level::Major,
        kind: RustEffectKind::TypeChanged,
        path: "v1::schemas::Shelf::name".to_owned(),
        old: "Option<String>".to_owned(),
        new: "Option<bool>".to_owned(),
        migration: Some("Pass and read a `bool`.".to_owned()),
    });
    changes.verdict = Some(Verdict {
        level: Level::Major,
        reason: "1 type changed".to_owned(),
        preview: false,
    });
    changes
}

#[test]
fn text_is_plain_where_no_terminal_reads_it() {
    let text = sample().to_text(Colors::Off);
    assert!(!text.contains('\u{1b}'));
    insta::assert_snapshot!(text);
}

#[test]
fn colors_are_all_that_a_terminal_adds() {
    let colored = sample().to_text(Colors::On);
    let mut plain = String::new();
    let mut rest = colored.as_str();
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        rest = after.split_once('m').unwrap().1;
    }
    plain.push_str(rest);
    assert_ne!(plain, colored);
    assert_eq!(plain, sample().to_text(Colors::Off));
}

#[test]
fn markdown_folds_what_breaks_nothing_and_escapes_names() {
    insta::assert_snapshot!(sample().to_markdown());
}

#[test]
fn json_has_everything() {
    insta::assert_snapshot!(format!("{:#}", sample().to_json()));
}

#[test]
fn a_changelog_tells_users_what_they_notice() {
    insta::assert_snapshot!(sample().to_changelog());
}
