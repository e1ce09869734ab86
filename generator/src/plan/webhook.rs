//! The messages of a webhook, for the guide and its example.
//!
//! A webhook is a group of schemas with a request and a response of one name: `WebhookRequest`,
//! `WebhookResponse`.

use super::examples::{is_word, schema};
use crate::ir::SchemaId;
use crate::model::{Cfg, Field, GuideWebhook, RustType, SchemaItem, SchemaModule, TypePath};
use crate::names::{Names, Source};

/// Fields of requests that every reader understands.
const USUAL_FIELDS: [&str; 3] = ["session", "name", "id"];

/// The webhook of a version: that of the first group with both messages.
pub(super) fn find(
    source: Source<'_>,
    names: &Names,
    modules: &[SchemaModule],
) -> Option<GuideWebhook> {
    source.overrides.groups.iter().find_map(|group| {
        let feature = names.features.groups.get(&group.name)?.feature.clone();
        let ids = group.schemas.iter().map(|id| SchemaId(id.clone()));
        let paths: Vec<&TypePath> = ids.filter_map(|id| names.path(&id)).collect();
        let stem = |path: &TypePath, end: &str| {
            let name = path.name.to_string();
            name.strip_suffix(end).map(str::to_owned)
        };
        paths.iter().find_map(|request| {
            let name = stem(request, "Request")?;
            let is_response = |it: &&&TypePath| stem(it, "Response").as_ref() == Some(&name);
            let response = paths.iter().find(is_response)?;
            let (cfg, received) = message(modules, request)?;
            let (_, sent) = message(modules, response)?;
            let mut usual = USUAL_FIELDS.iter();
            let usual = usual.find_map(|wire| texts(received).find(|it| it.wire == *wire));
            let field = usual.or_else(|| texts(received).next())?;
            let sent = texts(sent).next()?;
            Some(GuideWebhook {
                feature: feature.clone(),
                cfg: cfg.clone(),
                request: schema(request),
                response: schema(response),
                request_field: field.name.clone(),
                request_wire: field.wire.clone(),
                response_field: sent.name.clone(),
                response_setter: sent.setter.clone(),
            })
        })
    })
}

/// The fields of the message at a path, with the features that it is compiled with.
fn message<'a>(modules: &'a [SchemaModule], path: &TypePath) -> Option<(&'a Cfg, &'a [Field])> {
    let module = modules.iter().find(|it| it.namespace == path.namespace)?;
    module.files.iter().find_map(|file| {
        let item = file.items.iter().find(|it| *it.name() == path.name)?;
        match item {
            SchemaItem::Message(message) => Some((&file.cfg, message.fields.as_slice())),
            _ => None,
        }
    })
}

/// The fields that hold text.
fn texts(fields: &[Field]) -> impl Iterator<Item = &Field> {
    let mut fields = fields.iter();
    std::iter::from_fn(move || {
        fields.find(|it| it.ty == RustType::String && !it.deprecated && is_word(&it.wire))
    })
}
