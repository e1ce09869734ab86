//! What templates write with `|`: comments, literals and attributes.

#![allow(
    unreachable_pub,
    reason = "askama's macro declares its own items as `pub`"
)]

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Cfg;

/// An outer document comment.
#[askama::filter_fn]
pub(super) fn comment(lines: &[String], _: &dyn askama::Values) -> askama::Result<String> {
    Ok(comment_of("///", lines))
}

/// An inner document comment, which opens a file.
#[askama::filter_fn]
pub(super) fn file_comment(lines: &[String], _: &dyn askama::Values) -> askama::Result<String> {
    Ok(comment_of("//!", lines))
}

/// A string literal.
#[askama::filter_fn]
pub(super) fn literal(text: &str, _: &dyn askama::Values) -> askama::Result<String> {
    Ok(quote!(#text).to_string())
}

/// `Some` of a string literal, or `None`.
#[askama::filter_fn]
pub(super) fn optional_literal(
    text: &Option<String>,
    _: &dyn askama::Values,
) -> askama::Result<String> {
    Ok(match text {
        Some(text) => quote!(Some(#text)).to_string(),
        None => "None".to_owned(),
    })
}

/// The attribute of an item that is compiled with some features only; nothing for one that always is.
#[askama::filter_fn]
pub(super) fn cfg(cfg: &Cfg, _: &dyn askama::Values) -> askama::Result<String> {
    let attribute = condition(cfg).map(|condition| quote!(#[cfg(#condition)]));
    Ok(attribute.unwrap_or_default().to_string())
}

/// The same attribute for a whole file, from its inside.
#[askama::filter_fn]
pub(super) fn file_cfg(cfg: &Cfg, _: &dyn askama::Values) -> askama::Result<String> {
    let attribute = condition(cfg).map(|condition| quote!(#![cfg(#condition)]));
    Ok(attribute.unwrap_or_default().to_string())
}

/// Lines behind a comment marker. A line break or carriage return inside a line cannot end the comment.
pub(super) fn comment_of(marker: &str, lines: &[String]) -> String {
    let length: usize = lines.iter().map(|it| it.len() + marker.len() + 2).sum();
    let mut comment = String::with_capacity(length);
    for line in lines.iter().flat_map(|line| line.split(['\n', '\r'])) {
        comment.push_str(marker);
        if !line.is_empty() {
            comment.push(' ');
            comment.push_str(line);
        }
        comment.push('\n');
    }
    comment
}

/// The condition of a cfg; `None` where it always holds.
fn condition(cfg: &Cfg) -> Option<TokenStream> {
    let features: Vec<&str> = cfg.features().collect();
    match features.as_slice() {
        [] => None,
        [only] => Some(quote!(feature = #only)),
        some => Some(quote!(any(#(feature = #some),*))),
    }
}

#[cfg(test)]
mod tests {
    use super::comment_of;

    #[test]
    fn no_text_ends_a_comment() {
        let lines = ["One.".to_owned(), String::new(), "a\nb\r\nc".to_owned()];
        assert_eq!(
            comment_of("///", &lines),
            "/// One.\n///\n/// a\n/// b\n///\n/// c\n"
        );
    }
}
