//! What the crate's guide shows: the methods and messages of an API that people know from others.
//!
//! The resource that has most of the standard methods (AIP-131 to AIP-135) shows them; what it lacks
//! is taken from others. An API with none of them has a guide without those parts.

use crate::ir::HttpMethod;
use crate::model::{
    Cfg, Ending, Guide, GuideExample, MethodItem, PatternItem, ResourceModule, RustType, Sample,
    SchemaItem, SchemaModule, ShownEnum, ShownMessage, TypePath,
};

/// A kind of method, and how one is known.
type Kind = fn(&MethodItem) -> bool;

/// Picks from what has been planned.
pub(super) fn select(
    root: &ResourceModule,
    resources: &[ResourceModule],
    schemas: &[SchemaModule],
    patterns: &[PatternItem],
) -> Guide {
    let kinds: [Kind; 4] = [is_list, is_get, is_create, is_update];
    let has = |resource: &ResourceModule| {
        let kinds = kinds.iter();
        kinds
            .filter(|kind| resource.methods.iter().any(kind))
            .count()
    };
    let mut modules: Vec<&ResourceModule> = std::iter::once(root).chain(resources).collect();
    // The sort is stable: of equals the first stays first.
    modules.sort_by_key(|module| (std::cmp::Reverse(has(module)), module.path.len()));
    let find = |kind: &dyn Fn(&MethodItem) -> bool| {
        let methods = modules
            .iter()
            .flat_map(|module| module.methods.iter().map(|method| (*module, method)));
        let mut live = methods.filter(|(_, method)| !method.deprecated && is_plain(method));
        live.find(|(_, method)| kind(method))
    };
    let shown =
        |kind: Kind, setter: &str| find(&kind).map(|(module, method)| show(module, method, setter));
    let created = find(&is_create).and_then(|(_, method)| method.body.as_ref());
    let message = created
        .and_then(|body| message_at(schemas, &body.ty))
        .or_else(|| all(schemas).find_map(|(path, cfg, item)| message(path, cfg, item)));
    let filled = |kind: Kind, setter: &str| {
        let mut shown = shown(kind, setter)?;
        if let Some(message) = &message {
            fill_in(&mut shown, message);
        }
        Some(shown)
    };
    let (list, get) = (shown(is_list, "pageSize"), shown(is_get, ""));
    let located = [is_get, is_list].iter().find_map(|kind| {
        find(&|method| kind(method) && takes_locations(method, patterns))
            .map(|(module, method)| in_region(show(module, method, "")))
    });
    Guide {
        first: list.clone().or(get.clone()).or(shown(|_| true, "")),
        list,
        get,
        located,
        create: filled(is_create, ""),
        update: filled(is_update, "updateMask").filter(|shown| shown.setter.is_some()),
        message,
        open_enum: all(schemas).find_map(|(path, cfg, item)| open_enum(path, cfg, item)),
    }
}

/// Whether the names of a method can be shown in any language as they are.
fn is_plain(method: &MethodItem) -> bool {
    let mut arguments = method.arguments.iter();
    is_word(&method.descriptor.id) && arguments.all(|it| is_word(&it.wire))
}

/// Whether a name of the document is nothing but a name.
pub(super) fn is_word(name: &str) -> bool {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '$');
    !name.is_empty() && name.chars().all(part)
}

/// What the document calls a method.
fn name(method: &MethodItem) -> &str {
    let id = method.descriptor.id.as_str();
    id.rsplit('.').next().unwrap_or(id)
}

fn is_list(method: &MethodItem) -> bool {
    name(method) == "list" && method.example.ending == Ending::Items
}

fn is_get(method: &MethodItem) -> bool {
    name(method) == "get" && method.descriptor.verb == HttpMethod::Get && method.paging.is_none()
}

fn is_create(method: &MethodItem) -> bool {
    matches!(name(method), "create" | "insert") && takes_message(method)
}

fn is_update(method: &MethodItem) -> bool {
    matches!(name(method), "patch" | "update") && takes_message(method)
}

fn takes_message(method: &MethodItem) -> bool {
    let mut bodies = method.body.iter().filter(|body| body.positional);
    bodies.any(|body| matches!(body.ty, RustType::Message(_)))
}

/// Whether a method takes the name of something in a location as its only argument.
fn takes_locations(method: &MethodItem, patterns: &[PatternItem]) -> bool {
    let ([argument], None) = (method.arguments.as_slice(), &method.body) else {
        return false;
    };
    let mut with_pattern = method.descriptor.patterns.iter();
    let name = with_pattern.find(|(wire, _)| *wire == argument.wire);
    let pattern = name.and_then(|(_, name)| patterns.iter().find(|it| it.name == *name));
    pattern.is_some_and(|it| it.regex.contains("/locations/[^/]+")) && method.example.is_complete()
}

/// Puts what a call names into a region.
fn in_region(mut shown: GuideExample) -> GuideExample {
    for argument in &mut shown.example.arguments {
        if let Sample::Text(text) = argument {
            *text = text.replace("/locations/global", "/locations/europe-west1");
        }
    }
    shown
}

fn show(module: &ResourceModule, method: &MethodItem, setter: &str) -> GuideExample {
    let cfg = match &module.methods_file {
        Some(file) => file.cfg.clone(),
        None => module.cfg.clone(),
    };
    let mut setters = method.setters.iter();
    let setter = setters.find(|it| it.wire == setter);
    GuideExample {
        example: method.example.clone(),
        cfg,
        id: method.descriptor.id.clone(),
        wires: method.arguments.iter().map(|it| it.wire.clone()).collect(),
        setter: setter.map(|it| (it.name.clone(), it.wire.clone())),
        mask: None,
    }
}

/// Sets the field of the message that a call sends, if that is the message which the guide shows.
fn fill_in(shown: &mut GuideExample, message: &ShownMessage) {
    for argument in &mut shown.example.arguments {
        if let Sample::Message(ty, fields) = argument
            && *ty == message.ty
        {
            fields.push((message.setter.clone(), Sample::Text("..".to_owned())));
            shown.mask = Some(message.wire.clone());
        }
    }
}

/// Every schema, with its path and the features that it is compiled with.
fn all(schemas: &[SchemaModule]) -> impl Iterator<Item = (TypePath, &Cfg, &SchemaItem)> {
    schemas.iter().flat_map(|module| {
        module.files.iter().flat_map(|file| {
            file.items.iter().map(|item| {
                let path = TypePath {
                    namespace: module.namespace.clone(),
                    name: item.name().clone(),
                };
                (path, &file.cfg, item)
            })
        })
    })
}

fn message_at(schemas: &[SchemaModule], ty: &RustType) -> Option<ShownMessage> {
    let RustType::Message(wanted) = ty else {
        return None;
    };
    let (path, cfg, item) = all(schemas).find(|(path, ..)| path == wanted)?;
    message(path, cfg, item)
}

/// A message with a field that holds text, one that callers write if there is one.
fn message(path: TypePath, cfg: &Cfg, item: &SchemaItem) -> Option<ShownMessage> {
    const USUAL: [&str; 3] = ["displayName", "title", "description"];
    let SchemaItem::Message(message) = item else {
        return None;
    };
    let texts = || {
        let fields = message.fields.iter();
        fields.filter(|it| it.ty == RustType::String && !it.deprecated && is_word(&it.wire))
    };
    let usual = USUAL
        .iter()
        .find_map(|wire| texts().find(|field| field.wire == *wire));
    let field = usual.or_else(|| texts().next())?;
    Some(ShownMessage {
        ty: RustType::Message(path),
        cfg: cfg.clone(),
        field: field.name.clone(),
        setter: field.setter.clone(),
        wire: field.wire.clone(),
    })
}

fn open_enum(path: TypePath, cfg: &Cfg, item: &SchemaItem) -> Option<ShownEnum> {
    let SchemaItem::Enum(item) = item else {
        return None;
    };
    // The first one mostly stands for no value at all.
    let mut variants = item.variants.iter();
    let variant = variants.rfind(|it| !it.deprecated && is_word(&it.wire))?;
    Some(ShownEnum {
        ty: RustType::Enum(path),
        cfg: cfg.clone(),
        variant: variant.name.clone(),
        wire: variant.wire.clone(),
    })
}
