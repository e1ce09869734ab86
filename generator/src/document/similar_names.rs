//! Finds the known name that is most similar to an unknown one, for "did you mean".

/// The most similar candidate, if one is similar enough to be a typing error.
pub(super) fn nearest<'a>(
    wanted: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let length = wanted.chars().count();
    let lower = wanted.to_lowercase();
    candidates
        .into_iter()
        // With more than a third of the letters wrong, it is another word.
        .filter(|name| name.chars().count().abs_diff(length) <= length / 3)
        .map(|name| (distance(&lower, &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= length / 3)
        .min()
        .map(|(_, name)| name)
}

/// Levenshtein's distance: how many letters to insert, remove or replace.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut last = i + 1;
        for (right, cell) in b.iter().zip(row.iter_mut().skip(1)) {
            let replaced = diagonal + usize::from(left != *right);
            diagonal = *cell;
            last = replaced.min(*cell + 1).min(last + 1);
            *cell = last;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        assert_eq!(distance("", ""), 0);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", ""), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("intent", "intent"), 0);
    }

    #[test]
    fn near_names_are_found_and_far_ones_are_not() {
        let names = ["Intent", "Intents", "Session", "Agent"];
        assert_eq!(nearest("intent", names), Some("Intent"));
        assert_eq!(nearest("Sesion", names), Some("Session"));
        assert_eq!(nearest("Conversation", names), None);
        assert_eq!(nearest("", names), None);
    }
}
