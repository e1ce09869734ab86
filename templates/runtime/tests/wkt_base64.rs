//! Base64: one form is written, four are read.

use runtime::runtime::wkt::base64::{decode, encode, encode_to};

#[test]
fn writes_the_url_safe_alphabet_with_padding() {
    for (bytes, text) in [
        (&b""[..], ""),
        (b"f", "Zg=="),
        (b"fo", "Zm8="),
        (b"foo", "Zm9v"),
        (b"foob", "Zm9vYg=="),
        (&[0xfb, 0xff, 0xbf], "-_-_"),
        (&[0xff, 0xef], "_-8="),
    ] {
        assert_eq!(encode(bytes), text);
        assert_eq!(decode(text).expect(text), bytes);
        let mut out = b"\"".to_vec();
        encode_to(bytes, &mut out);
        assert_eq!(out, format!("\"{text}").into_bytes());
    }
}

#[test]
fn reads_both_alphabets_padded_or_not() {
    for (text, bytes) in [
        ("Zg", &b"f"[..]),
        ("Zm8", b"fo"),
        // Half of the padding is no less clear.
        ("Zg=", b"f"),
        ("-_-_", &[0xfb, 0xff, 0xbf]),
        ("+/+/", &[0xfb, 0xff, 0xbf]),
        ("/+8=", &[0xff, 0xef]),
        ("_-8=", &[0xff, 0xef]),
        ("_-8", &[0xff, 0xef]),
        ("/+8", &[0xff, 0xef]),
    ] {
        assert_eq!(decode(text).expect(text), bytes, "{text}");
    }
}

#[test]
fn refuses() {
    let mixed_alphabets = ["+_+_", "-/-/", "ab+-"];
    let no_base64 = ["Z", "Zm9v!", "Zm9v\n", "Zm 9v", "é", "\0"];
    let misplaced_padding = ["Zg===", "=", "====", "Zg==Zg=="];
    let lost_bits = ["Zh==", "Zm9="];
    for text in [
        &mixed_alphabets[..],
        &no_base64,
        &misplaced_padding,
        &lost_bits,
    ]
    .concat()
    {
        let error = decode(text).expect_err(text);
        assert!(error.to_string().starts_with("expected base64"), "{error}");
    }
}

#[test]
fn every_length_round_trips() {
    // Beyond the block that is encoded at once.
    for len in (0..40).chain([766, 767, 768, 769, 770, 1535, 1536, 1537, 5000]) {
        let bytes: Vec<u8> = (0..len).map(|at| (at * 7 % 256) as u8).collect();
        let text = encode(&bytes);
        assert_eq!(decode(&text).expect(&text), bytes);
        assert_eq!(decode(text.trim_end_matches('=')).expect(&text), bytes);
        let standard = text.replace('-', "+").replace('_', "/");
        assert_eq!(decode(&standard).expect(&standard), bytes);
        let mut out = Vec::new();
        encode_to(&bytes, &mut out);
        assert_eq!(out, text.as_bytes());
    }
}
