//! Partial responses: the standard parameter `fields`, which names the wanted parts of a response.
//!
//! The only question here is whether the token of the next page is among them. Without one, a list
//! would seem to end with its first page.

use crate::runtime::call::Call;

/// The names of the parameter in documents and on Google's servers.
const NAMES: [&str; 2] = ["fields", "$fields"];

/// Whether the mask of a call leaves out a property of the response.
pub(crate) fn hides(call: &Call, property: &str) -> bool {
    masks(call).any(|mask| leaves_out(mask, property))
}

/// Adds a property to the mask of a call that leaves it out.
pub(crate) fn reveal(call: &mut Call, property: &str) {
    for name in NAMES {
        if let Some(mask) = call.standard.get(name)
            && leaves_out(mask, property)
        {
            let more = format!("{mask},{property}");
            call.standard.set(name, vec![more]);
        }
    }
    for (name, mask) in &mut call.query {
        if NAMES.contains(&name.as_str()) && leaves_out(mask, property) {
            *mask = format!("{mask},{property}");
        }
    }
}

fn masks(call: &Call) -> impl Iterator<Item = &str> {
    let standard = NAMES.into_iter().filter_map(|name| call.standard.get(name));
    let added = call
        .query
        .iter()
        .filter(|(name, _)| NAMES.contains(&name.as_str()))
        .map(|(_, mask)| mask.as_str());
    standard.chain(added)
}

/// Whether a mask (`conversations(name,startTime),totalSize`) names something at its top level, but
/// neither this property nor all of them.
fn leaves_out(mask: &str, property: &str) -> bool {
    let mut depth = 0_usize;
    let top_level = mask.split(|character| {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        character == ',' && depth == 0
    });
    !mask.trim().is_empty()
        && !top_level
            .map(str::trim)
            .any(|path| path == "*" || is_name_of(path, property))
}

/// Whether a path names a property. Servers take both spellings, `nextPageToken` and
/// `next_page_token`.
fn is_name_of(path: &str, property: &str) -> bool {
    let letters = |text: &str| text.replace('_', "").to_ascii_lowercase();
    letters(path) == letters(property)
}
