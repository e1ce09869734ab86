//! Restores the placeholders that texts have lost.
//!
//! Google's texts were written with placeholders in angle brackets, `projects/<Project ID>/agent`, and
//! publishing took them for HTML tags: documents say `projects//agent`. An empty segment of a resource
//! name is the identifier of the collection before it (AIP-122), so the text can say
//! `projects/{project}/agent` again.

mod known;
mod resource_name;
mod texts;

use crate::ir::{Api, Placeholders};
use known::Known;
use texts::for_each_text;

/// Restores the placeholders of every text and counts them.
pub(super) fn restore(api: &mut Api) {
    let known = Known::of(api);
    let mut counts = Placeholders::default();
    for_each_text(api, &mut |text| {
        // Most texts have no path.
        if text.contains('/') {
            *text = resource_name::restore(text, &known, &mut counts);
        }
    });
    api.placeholders = counts;
}

#[cfg(test)]
mod tests {
    use super::texts::for_each_text;
    use crate::testing::{api, lowered};

    #[test]
    fn empty_segments_of_known_collections_are_named() {
        let (mut before, mut after) = (lowered("placeholders"), api("placeholders"));
        let mut originals = Vec::new();
        for_each_text(&mut before, &mut |text| originals.push(text.clone()));
        let mut shown = vec![format!("{:?}", after.placeholders)];
        let mut originals = originals.into_iter();
        for_each_text(&mut after, &mut |text| {
            let original = originals.next().unwrap_or_default();
            if !original.is_empty() {
                shown.push(format!("{original}\n-> {text}"));
            }
        });
        insta::assert_snapshot!(shown.join("\n"));
    }
}
