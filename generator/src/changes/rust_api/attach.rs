//! Puts effects on the Rust API beside the changes of the document that cause them.

use super::super::change::{Aspect, Change, ChangeKind};
use super::super::group::Group;
use super::super::item::{Item, ItemKind};
use super::super::wire::WireEffect;
use super::difference::Difference;
use super::surface::{Key, Kind};

/// Attaches every effect. One without a change of its own item gets a change that says so: the
/// generated item differs because something else does.
pub(super) fn attach(changes: &mut Vec<Change>, differences: Vec<Difference>) {
    for Difference { key, effect } in differences {
        let candidates = candidates(&key);
        let mut places = candidates.iter().filter_map(|(kind, name)| {
            best(changes, |it| {
                it.item.kind() == *kind && it.item.name() == *name
            })
        });
        let place = places.next().or_else(|| {
            // The feature of a resource has its name, and stands beside the first of the resources.
            let name = key.id.strip_prefix("resource feature ")?;
            best(changes, |it| match &it.item {
                Item::Resource { path } => path.last().is_some_and(|last| last == name),
                _ => false,
            })
        });
        match place.and_then(|index| changes.get_mut(index)) {
            Some(change) => change.rust.push(effect),
            None => {
                let wire = WireEffect::none("nothing changes on the wire");
                let kind = ChangeKind::changed(Aspect::GeneratedCode, "", "");
                let group = group(key.kind);
                let item = item(&key);
                changes.push(Change {
                    item,
                    group,
                    kind,
                    wire,
                    rust: vec![effect],
                });
            }
        }
    }
}

/// The change of an item that most likely causes an effect: one of its type before one of its text.
fn best(changes: &[Change], is_meant: impl Fn(&Change) -> bool) -> Option<usize> {
    let rank = |change: &Change| match &change.kind {
        ChangeKind::Removed | ChangeKind::Added => 0,
        ChangeKind::Changed { aspect, .. } => match aspect {
            Aspect::Type
            | Aspect::Request
            | Aspect::Response
            | Aspect::Resource
            | Aspect::Media => 1,
            Aspect::Format | Aspect::Repeated | Aspect::Id | Aspect::ParameterOrder => 2,
            Aspect::Required | Aspect::Location => 3,
            _ => 4,
        },
        ChangeKind::Deprecated | ChangeKind::Undeprecated => 5,
    };
    let meant = changes.iter().enumerate().filter(|(_, it)| is_meant(it));
    meant.min_by_key(|(_, it)| rank(it)).map(|(index, _)| index)
}

/// Items of the document that may have caused an effect, the most likely first.
fn candidates(key: &Key) -> Vec<(ItemKind, String)> {
    let id = key.id.clone();
    match key.kind {
        Kind::Version => vec![(ItemKind::Api, "the API".to_owned())],
        Kind::Feature => Vec::new(),
        Kind::Accessor => vec![(ItemKind::Resource, id)],
        Kind::Function
        | Kind::Response
        | Kind::Operation
        | Kind::Pages
        | Kind::Download
        | Kind::Upload => {
            vec![(ItemKind::Method, id)]
        }
        Kind::Setter => {
            let method = id
                .rsplit_once(':')
                .map_or(id.as_str(), |(method, _)| method);
            let method = method.to_owned();
            vec![(ItemKind::Parameter, id), (ItemKind::Method, method)]
        }
        Kind::Schema => vec![
            (ItemKind::Schema, id.clone()),
            (ItemKind::Property, id.clone()),
            (ItemKind::Parameter, id),
        ],
        Kind::Field => vec![(ItemKind::Property, id)],
        Kind::Variant => vec![(ItemKind::EnumValue, id)],
    }
}

/// The group of an effect that no change explains.
fn group(kind: Kind) -> Group {
    match kind {
        Kind::Schema | Kind::Field | Kind::Variant => Group::SharedSchemas,
        _ => Group::Api,
    }
}

/// An item of the document for an effect that no change explains.
fn item(key: &Key) -> Item {
    let id = key.id.as_str();
    let top = |id: &str| id.split(['.', '=', ':']).next().unwrap_or(id).to_owned();
    match key.kind {
        Kind::Version | Kind::Feature => Item::Api,
        Kind::Accessor => Item::Resource {
            path: id.split('.').map(str::to_owned).collect(),
        },
        Kind::Function
        | Kind::Response
        | Kind::Operation
        | Kind::Pages
        | Kind::Download
        | Kind::Upload => Item::Method {
            resource: Vec::new(),
            id: id.to_owned(),
        },
        Kind::Setter => match id.rsplit_once(':') {
            Some((method, name)) => Item::Parameter {
                resource: Vec::new(),
                method: method.to_owned(),
                name: name.to_owned(),
            },
            None => Item::StandardParameter {
                name: id.to_owned(),
            },
        },
        Kind::Schema => Item::Schema {
            name: id.to_owned(),
        },
        Kind::Field => {
            let (schema, name) = id.rsplit_once('.').unwrap_or((id, ""));
            Item::Property {
                top: top(id),
                schema: schema.to_owned(),
                name: name.to_owned(),
            }
        }
        Kind::Variant => {
            let (schema, value) = id.split_once('=').unwrap_or((id, ""));
            Item::EnumValue {
                top: top(id),
                schema: schema.to_owned(),
                value: value.to_owned(),
            }
        }
    }
}
