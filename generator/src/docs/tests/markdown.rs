use crate::docs::comment::{self, Comment, add_item};
use crate::docs::definitions::Definitions;
use crate::docs::links::Linker;
use crate::docs::text::{code, line, summary};

fn clean(text: &str) -> Vec<String> {
    comment::clean(text, &mut Definitions::default())
}

fn shown(text: &str) -> String {
    clean(text).join("\n")
}

#[test]
fn hazards_are_shown_literally() {
    for (text, expected) in [
        ("", ""),
        ("plain", "plain"),
        (
            "Format: `projects/<Project ID>/agent`.",
            "Format: `projects/<Project ID>/agent`.",
        ),
        (
            "Format: projects/<Project ID>",
            "Format: projects/\\<Project ID\\>",
        ),
        ("see [Intent] and [x](y)", "see \\[Intent\\] and \\[x\\](y)"),
        ("create_time of _x_", "create_time of \\_x\\_"),
        (
            "ends */ here \"# and ]] there",
            "ends \\*/ here \"# and \\]\\] there",
        ),
        ("# not a heading", "\\# not a heading"),
        ("=== not a heading", "\\=== not a heading"),
        ("1986. A great year", "1986\\. A great year"),
        ("    four spaces", "four spaces"),
        ("nul\0 bell\u{7} rtl\u{202e} end", "nul bell rtl end"),
        ("a\rb\u{2028}c", "a b c"),
        (
            "<b>bold</b> &lt; &#60; AT&T; Q&A",
            "\\<b\\>bold\\</b\\> \\&lt; \\&#60; AT\\&T; Q&A",
        ),
        ("![a](https://b.c/d)", "\\![a](https://b.c/d)"),
        ("a | b ~~c~~", "a \\| b \\~\\~c\\~\\~"),
        ("[`x`]: https://a.b", "\\[`x`\\]: <https://a.b>"),
    ] {
        assert_eq!(shown(text), expected, "{text:?}");
    }
}

#[test]
fn code_is_kept_and_ends_where_it_ended() {
    for (text, expected) in [
        ("an odd ` tick", "an odd \\` tick"),
        ("``a ` b``", "``a ` b``"),
        ("`a``b`", "`a``b`"),
        ("``never closed` x", "\\`\\`never closed\\` x"),
        (
            "for example: ``` {\"a\": 1} ``` and",
            "for example: `{\"a\": 1}` and",
        ),
        ("``` x ```", "`x`"),
        (
            "```rust\nfn f() {}\n    x\n```\nafter",
            "```text\nfn f() {}\n    x\n```\n\nafter",
        ),
        ("```\nnever closed", "```text\nnever closed\n```"),
    ] {
        assert_eq!(shown(text), expected, "{text:?}");
    }
}

#[test]
fn addresses_become_links_or_code() {
    for (text, expected) in [
        ("see https://a.b/c_d.", "see <https://a.b/c_d>."),
        ("(https://a.b/c_(d))", "(<https://a.b/c_(d)>)"),
        ("at https://a.b/{c}/d, or", "at `https://a.b/{c}/d`, or"),
        ("\"https://-my.a.com\"", "\"`https://-my.a.com`\""),
        ("https:// alone", "https:// alone"),
        (
            "see [the *guide*](https://a.b/c) now",
            "see [the \\*guide\\*](https://a.b/c) now",
        ),
        ("[line](https://a.b/c_(d)) x", "[line](https://a.b/c_(d)) x"),
        ("[https://a.b](https://a.b)", "[https://a.b](https://a.b)"),
        ("[here](`https://a.b`)", "[here](https://a.b)"),
        ("[here](//a.b/c)", "[here](https://a.b/c)"),
        (
            "[https://a.b](size definition)",
            "\\[<https://a.b>\\](size definition)",
        ),
        ("[x](javascript:alert)", "\\[x\\](javascript:alert)"),
    ] {
        assert_eq!(shown(text), expected, "{text:?}");
    }
}

#[test]
fn paragraphs_lists_and_bold_words_are_kept() {
    for (text, expected) in [
        ("a\nb\n\nc", "a b\n\nc"),
        ("list:\n* one\n  more\n* two", "list:\n\n- one more\n- two"),
        ("1. one\n2. two\nmore", "1. one\n2. two more"),
        ("the size is\n1024. Larger", "the size is 1024. Larger"),
        (
            "one of: * this * `a * b` * that",
            "one of:\n\n- this\n- `a * b`\n- that",
        ),
        ("a * b is a product", "a \\* b is a product"),
        ("**Note:** this", "**Note:** this"),
        ("**a few words**, then", "**a few words**, then"),
        ("x**2 and **y", "x\\*\\*2 and \\*\\*y"),
        ("- one\n\nafter", "- one\n\nafter"),
    ] {
        assert_eq!(shown(text), expected, "{text:?}");
    }
}

#[test]
fn long_lines_are_wrapped_between_words_and_never_inside_code() {
    let text = format!(
        "{} `a code span with spaces` - {}",
        "word ".repeat(18),
        "1. ".repeat(40)
    );
    let lines = clean(&text);
    assert!(lines.iter().all(|line| line.len() <= 100), "{lines:#?}");
    assert!(
        lines
            .iter()
            .any(|line| line.contains("`a code span with spaces`"))
    );
    assert!(
        lines
            .iter()
            .all(|line| !line.starts_with("- ") && !line.starts_with("1. "))
    );
}

#[test]
fn names_are_code_whatever_characters_they_contain() {
    for (name, expected) in [
        ("Intent", "`Intent`"),
        ("a`b", "``a`b``"),
        ("`", "`` ` ``"),
        ("a\nb */ [c] \u{202e}", "`a b */ [c]`"),
    ] {
        assert_eq!(code(name), expected, "{name:?}");
    }
}

#[test]
fn a_title_stays_on_its_line() {
    assert_eq!(line("Dialogflow API"), "Dialogflow API");
    assert_eq!(line("# a\nb ```\nc"), "\\# a b \\`\\`\\` c");
}

#[test]
fn a_block_is_not_put_on_the_line_of_a_name() {
    let mut lines = Vec::new();
    add_item(
        &mut lines,
        "parent",
        &clean(&format!("The parent{}.\n\nMore.", " or so".repeat(20))),
    );
    add_item(&mut lines, "name", &clean("```\ncode\n```"));
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_cell_holds_the_first_sentence() {
    for (text, expected) in [
        ("", ""),
        ("No end", "No end"),
        ("One. Two.", "One."),
        ("Sets x, e.g. Two. More", "Sets x, e.g. Two."),
        (
            "Takes `a. B` of 2. 5 or so. Three.",
            "Takes `a. B` of 2. 5 or so.",
        ),
        ("A `a|b` or c|d.\n\nMore.", "A `a\\|b` or c\\|d."),
        ("```\ncode\n```", ""),
    ] {
        assert_eq!(summary(text), expected, "{text:?}");
    }
}

#[test]
fn a_sentence_of_the_generator_continues_text_only() {
    let after = |text: &str| {
        let mut comment = Comment::new(Linker::default());
        comment.text(text).sentence("Ours.");
        comment.finish()
    };
    assert_eq!(after("Theirs."), ["Theirs. Ours."]);
    assert_eq!(after("One.\n\nTwo."), ["One.", "", "Two. Ours."]);
    assert_eq!(after("```\nx\n```"), ["```text", "x", "```", "", "Ours."]);
    assert_eq!(after(""), ["Ours."]);
}

/// Quadratic work would take minutes.
#[test]
fn large_texts_of_marks_take_linear_time() {
    for mark in [
        "[", "`", "`` ` ", "&", "**", "**a ", "](", "https://", "(", "1. ", ": * ", "\u{202e}",
    ] {
        let start = std::time::Instant::now();
        clean(&mark.repeat(200_000 / mark.len()));
        assert!(
            start.elapsed().as_secs() < 5,
            "{mark:?} {:?}",
            start.elapsed()
        );
    }
}
