//! Field masks: every path stays as it was given.

use runtime::runtime::wkt::FieldMask;

#[test]
fn keeps_every_text() {
    for (text, paths) in [
        ("", &[][..]),
        ("displayName", &["displayName"]),
        (
            "display_name,labels.my_key",
            &["display_name", "labels.my_key"],
        ),
        ("labels.A_b,labels.a__B", &["labels.A_b", "labels.a__B"]),
        ("*", &["*"]),
        ("a,,b", &["a", "", "b"]),
        (",", &["", ""]),
        ("a,a", &["a", "a"]),
        (" a , b ", &[" a ", " b "]),
        ("é.\"x\"\\", &["é.\"x\"\\"]),
    ] {
        let mask: FieldMask = text.parse().expect("never fails");
        assert_eq!(mask.paths().collect::<Vec<_>>(), paths, "{text:?}");
        assert_eq!(mask.to_string(), text);
        assert_eq!(mask.as_str(), text);
        assert_eq!(mask.is_empty(), paths.is_empty());
        assert_eq!(mask, FieldMask::from(text));
        assert_eq!(String::from(mask.clone()), text);
        let json = serde_json::to_string(&mask).expect("a string");
        assert_eq!(json, serde_json::Value::from(text).to_string());
        assert_eq!(
            serde_json::from_str::<FieldMask>(&json).expect("valid"),
            mask
        );
        let mut out = Vec::new();
        mask.write_to(&mut out);
        assert_eq!(out, text.as_bytes());
    }
}

#[test]
fn is_made_of_paths() {
    let expected = FieldMask::from("displayName,labels.a");
    assert_eq!(FieldMask::new(["displayName", "labels.a"]), expected);
    assert_eq!(
        FieldMask::new(vec!["displayName".to_owned(), "labels.a".to_owned()]),
        expected
    );
    assert_eq!(
        ["displayName", "labels.a"]
            .into_iter()
            .collect::<FieldMask>(),
        expected
    );
    assert_eq!(FieldMask::new(expected.paths()), expected);
    let mut mask = FieldMask::default();
    mask.push("displayName");
    mask.extend(["labels.a"]);
    assert_eq!(mask, expected);
    assert!(mask.contains("labels.a"));
    assert!(!mask.contains("labels"));
    assert!(!FieldMask::default().contains(""));
    assert_eq!(FieldMask::new(Vec::<String>::new()), FieldMask::default());
}

#[test]
fn refuses_what_is_no_string() {
    for wrong in ["null", "1", "[\"a\"]", "{\"paths\":[\"a\"]}"] {
        let error = serde_json::from_str::<FieldMask>(wrong).expect_err(wrong);
        assert!(error.to_string().contains("field paths"), "{error}");
    }
    assert_eq!(
        format!("{:?}", FieldMask::from("a\n")),
        "FieldMask(\"a\\n\")"
    );
}
