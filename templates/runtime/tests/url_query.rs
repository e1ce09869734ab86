//! Queries, and the conversion of parameter values to text.

use bytes::Bytes;
use runtime::runtime::url::{ParameterValue, push_pair};
use runtime::runtime::wkt::{Duration, FieldMask, Timestamp};

fn query(pairs: &[(&str, &str)]) -> String {
    let mut query = String::new();
    for (name, value) in pairs {
        push_pair(&mut query, name, value);
    }
    query
}

#[test]
fn pairs_keep_their_order_and_may_repeat() {
    for (pairs, text) in [
        (&[][..], ""),
        (&[("pageSize", "10")], "pageSize=10"),
        (&[("filter", "")], "filter="),
        (&[("b", "1"), ("a", "2"), ("b", "3")], "b=1&a=2&b=3"),
        (&[("$.xgafv", "2")], "%24.xgafv=2"),
        (
            &[("filter", "a = \"b c\" AND d+e/f")],
            "filter=a%20%3D%20%22b%20c%22%20AND%20d%2Be%2Ff",
        ),
        (
            &[("updateMask", "displayName,labels.a")],
            "updateMask=displayName%2Clabels.a",
        ),
        (&[("a&b", "c=d&e#f?g%20")], "a%26b=c%3Dd%26e%23f%3Fg%2520"),
        (&[("é", "日😀~-._*")], "%C3%A9=%E6%97%A5%F0%9F%98%80~-._%2A"),
        (&[("", ""), ("", "")], "=&="),
    ] {
        assert_eq!(query(pairs), text);
    }
}

#[test]
fn integers_and_booleans() {
    assert_eq!(i32::MIN.into_text(), "-2147483648");
    assert_eq!(u32::MAX.into_text(), "4294967295");
    assert_eq!(i64::MIN.into_text(), "-9223372036854775808");
    assert_eq!(u64::MAX.into_text(), "18446744073709551615");
    assert_eq!(true.into_text(), "true");
    assert_eq!(false.into_text(), "false");
}

#[test]
fn floats() {
    for (value, text) in [
        (0.0, "0"),
        (-0.0, "-0"),
        (1.0, "1"),
        (-1.5, "-1.5"),
        (0.1, "0.1"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1e15, "1000000000000000"),
        (1e16, "1e16"),
        (1.5e300, "1.5e300"),
        (0.00001, "0.00001"),
        (0.000001, "1e-6"),
        (f64::MAX, "1.7976931348623157e308"),
        (5e-324, "5e-324"),
        (f64::NAN, "NaN"),
        (-f64::NAN, "NaN"),
        (f64::INFINITY, "Infinity"),
        (f64::NEG_INFINITY, "-Infinity"),
    ] {
        assert_eq!(value.into_text(), text);
        if value.is_finite() {
            assert_eq!(text.parse(), Ok(value));
        }
    }
    for (value, text) in [
        (0.1_f32, "0.1"),
        (16_777_216.0, "16777216"),
        (f32::MAX, "3.4028235e38"),
        (f32::NAN, "NaN"),
    ] {
        assert_eq!(value.into_text(), text);
    }
}

#[test]
fn strings_and_wire_types() {
    assert_eq!("a b".into_text(), "a b");
    assert_eq!(String::from("a b").into_text(), "a b");
    assert_eq!((&String::from("a b")).into_text(), "a b");
    let timestamp = Timestamp::new(0, 500_000_000).expect("in range");
    assert_eq!(timestamp.into_text(), "1970-01-01T00:00:00.500Z");
    assert_eq!(Duration::new(-1, 0).expect("in range").into_text(), "-1s");
    assert_eq!(FieldMask::new(["a_b", "c"]).into_text(), "a_b,c");
    assert_eq!(FieldMask::default().into_text(), "");
    assert_eq!(Bytes::from_static(&[0xfb, 0xff]).into_text(), "-_8=");
}
