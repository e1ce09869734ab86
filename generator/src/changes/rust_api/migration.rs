//! What callers do about a break.

use super::super::rust_effect::RustEffectKind;
use super::surface::{Item, Key, Kind, Surface};

/// The note for an item that is gone.
pub(super) fn of_removed(key: &Key, item: &Item, old: &Surface, new: &Surface) -> String {
    let Item { path, wire, .. } = item;
    match key.kind {
        Kind::Field => format!(
            "Leave it out. While the service knows the key, `extra.get(\"{wire}\")` and `extra.insert(\"{wire}\", ..)` read and write it."
        ),
        Kind::Variant => {
            let owner = path
                .rsplit_once("::")
                .map_or(path.as_str(), |(owner, _)| owner);
            format!("`{owner}::from(\"{wire}\")` still stands for the value.")
        }
        Kind::Setter => {
            format!("Leave it out. `with_query(\"{wire}\", ..)` still sends the parameter.")
        }
        Kind::Schema => match twin(key, old, new) {
            Some(twin) => format!("Use `{twin}`, which has the same fields."),
            None => "Leave it out, with the fields and methods that take it.".to_owned(),
        },
        Kind::Function => {
            "Leave the call out: the document no longer describes the method.".to_owned()
        }
        Kind::Pages | Kind::Response => {
            "Send single requests with `send()`: the method has no pages any more.".to_owned()
        }
        Kind::Download => {
            "Leave it out: the document no longer says that the method returns a file.".to_owned()
        }
        Kind::Upload => {
            "Leave it out: the document no longer says that the method takes a file.".to_owned()
        }
        Kind::Operation => {
            "Read the response of `send()`: the method starts no operation any more.".to_owned()
        }
        Kind::Accessor => "Leave it out, with the calls of its methods.".to_owned(),
        Kind::Feature => "Remove it from your Cargo.toml.".to_owned(),
        Kind::Version => "Use another version of the API.".to_owned(),
    }
}

/// What happened to an item with another signature, and the note for it.
pub(super) fn of_changed(key: &Key, after: &Item) -> (RustEffectKind, String) {
    let signature = &after.signature;
    match key.kind {
        Kind::Function => (
            RustEffectKind::ArgumentsChanged,
            format!("Pass `{signature}`."),
        ),
        Kind::Response => (
            RustEffectKind::TypeChanged,
            format!("Expect `{signature}` from `send()`."),
        ),
        Kind::Operation => (
            RustEffectKind::TypeChanged,
            format!("Expect a response and metadata of the types `{signature}`."),
        ),
        Kind::Pages => (
            RustEffectKind::BehaviorChanged,
            format!("Expect items of type `{signature}`."),
        ),
        _ => (
            RustEffectKind::TypeChanged,
            format!("Use `{signature}` where the old type was."),
        ),
    }
}

/// The path of a new type with the fields of one that is gone.
fn twin(key: &Key, old: &Surface, new: &Surface) -> Option<String> {
    let members = |surface: &Surface, owner: &Key| -> Vec<(String, String)> {
        let items = surface.items.values();
        let members = items.filter(|it| it.owner.as_ref() == Some(owner));
        members
            .map(|it| (it.wire.clone(), it.signature.clone()))
            .collect()
    };
    let wanted = members(old, key);
    let mut added = new
        .items
        .iter()
        .filter(|(other, _)| other.kind == Kind::Schema && !old.items.contains_key(*other));
    let (_, item) = added.find(|(other, _)| !wanted.is_empty() && members(new, other) == wanted)?;
    Some(item.path.clone())
}
