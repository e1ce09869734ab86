//! Texts that revisions drop, keep and gain.

use super::{Descriptions, TextChanges};
use crate::document::{Document, parse};

fn described() -> Document {
    parse(&crate::testing::fixture("texts")).unwrap().document
}

fn name_place() -> Vec<String> {
    ["schemas", "Shelf", "properties", "name", "description"]
        .map(str::to_owned)
        .to_vec()
}

#[test]
fn texts_that_a_revision_lacks_are_put_back() {
    let old = described();
    let new = old.without_texts();
    let kept = Descriptions::default().kept_after(&old, &new);
    assert_eq!(kept, Descriptions::of(&old));
    let mut completed = new;
    let counts = kept.complete(&mut completed);
    assert_eq!(completed, old);
    assert_eq!(counts.own, 0);
    assert_eq!(counts.kept, kept.len());
    assert!(counts.missing > 0, "the fixture has a place without a text");
}

#[test]
fn texts_survive_several_revisions_and_give_way_to_new_ones() {
    let first = described();
    let second = first.without_texts();
    let kept = Descriptions::default().kept_after(&first, &second);
    let mut third = second.clone();
    let shelf = third.schemas.get_mut("Shelf").unwrap();
    shelf.properties.get_mut("name").unwrap().description = Some("Its new name.".to_owned());
    shelf.properties.remove("books");
    let kept = kept.kept_after(&second, &third);
    assert_eq!(kept.get(&name_place()), None, "the document has its own");
    assert_eq!(
        kept.len(),
        Descriptions::of(&first).len() - 3,
        "nothing is kept for what is gone"
    );
    kept.complete(&mut third);
    let shelf = &third.schemas["Shelf"];
    assert_eq!(shelf.description.as_deref(), Some("A shelf."));
    let name = shelf.properties["name"].description.as_deref();
    assert_eq!(name, Some("Its new name."));
}

#[test]
fn lost_gained_and_reworded_texts_are_told_apart() {
    let old = described();
    let mut new = old.clone();
    new.description = None;
    let shelf = new.schemas.get_mut("Shelf").unwrap();
    shelf.description = Some("A board.".to_owned());
    let gained = shelf.properties.get_mut("undescribed").unwrap();
    gained.description = Some("A text at last.".to_owned());
    let changes = TextChanges::between(&old, &new);
    let expected = TextChanges {
        lost: 1,
        gained: 1,
        reworded: 1,
    };
    assert_eq!(changes, expected);
    assert!(!changes.only_gains());
    assert!(TextChanges::between(&new.without_texts(), &new).only_gains());
    assert!(TextChanges::between(&old, &old).is_empty());
}
