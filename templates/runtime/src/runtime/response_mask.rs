//! Partial responses: the standard parameter `fields` selects parts of a response.
//!
//! This module checks whether the selection includes the next page token. Without the token, a list
//! would seem to end with its first page.

use crate::runtime::call::Call;

/// The names of the parameter in documents and on Google's servers.
const NAMES: [&str; 2] = ["fields", "$fields"];

/// Whether the mask of a call leaves out a property of the response, given by its path.
pub(crate) fn hides(call: &Call, path: &str) -> bool {
    masks(call).any(|mask| leaves_out(mask, path))
}

/// Adds a property to the mask of a call that leaves it out.
pub(crate) fn reveal(call: &mut Call, path: &str) {
    // Masks separate the names of a path with slashes.
    let added = path.replace('.', "/");
    for name in NAMES {
        if let Some(mask) = call.standard.get(name)
            && leaves_out(mask, path)
        {
            let more = format!("{mask},{added}");
            call.standard.set(name, vec![more]);
        }
    }
    for (name, mask) in &mut call.query {
        if NAMES.contains(&name.as_str()) && leaves_out(mask, path) {
            *mask = format!("{mask},{added}");
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

/// Whether a mask names something, but neither the property with this path nor all of what holds it.
fn leaves_out(mask: &str, path: &str) -> bool {
    !mask.trim().is_empty() && !selects(mask, path)
}

/// Whether a mask (`conversations(name,startTime),pagination/nextPageToken`) selects the property with
/// this path.
fn selects(mask: &str, path: &str) -> bool {
    let (name, inner) = path.split_once('.').unwrap_or((path, ""));
    let mut depth = 0_usize;
    let mut parts = mask.split(|character| {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        character == ',' && depth == 0
    });
    parts.any(|part| {
        let part = part.trim();
        let end = part.find(['/', '(']).unwrap_or(part.len());
        let (selected, rest) = part.split_at(end);
        if selected != "*" && !is_name_of(selected, name) {
            return false;
        }
        let rest = match rest.strip_prefix('(') {
            Some(inside) => inside.strip_suffix(')').unwrap_or(inside),
            None => rest.trim_start_matches('/'),
        };
        rest.is_empty() || !inner.is_empty() && selects(rest, inner)
    })
}

/// Whether a text is the name of a property. Servers take both spellings, `nextPageToken` and
/// `next_page_token`.
fn is_name_of(text: &str, property: &str) -> bool {
    let letters = |name: &str| name.replace('_', "").to_ascii_lowercase();
    letters(text) == letters(property)
}
