//! The contents of the crate's guide: the standard methods of an API and a message and an enum of
//! it.
//!
//! The resource that has most of the standard methods (AIP-131 to AIP-135) shows them. Those that it
//! lacks are taken from other resources.

mod operations;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::examples::{is_word, quoted, schema};
use crate::ir::HttpMethod;
use crate::model::{
    Cfg, Ending, Field, GuideCall, GuideContext, GuideEnum, GuideMessage, GuideOperation,
    GuideWait, MethodItem, OperationItem, PatternItem, ResourceModule, ResponseKind, RustType,
    Sample, SchemaItem, SchemaModule, TypePath,
};

/// Fields that people fill in first.
const USUAL_FIELDS: [&str; 3] = ["displayName", "title", "description"];

/// Names of fields that hold JSON of the application.
const USUAL_FREE_FORM: [&str; 3] = ["parameters", "payload", "webhookPayload"];

/// Selects from what has been planned.
pub(super) fn select(
    root: &ResourceModule,
    resources: &[ResourceModule],
    schemas: &[SchemaModule],
    patterns: &[PatternItem],
) -> GuideContext {
    let kinds: [fn(&MethodItem) -> bool; 4] = [is_list, is_get, is_create, is_update];
    let mut modules: Vec<&ResourceModule> = std::iter::once(root).chain(resources).collect();
    // The sort is stable: of equals the first stays first.
    modules.sort_by_key(|module| {
        let has = |kind: &&fn(&MethodItem) -> bool| module.methods.iter().any(kind);
        (Reverse(kinds.iter().filter(has).count()), module.path.len())
    });
    let find = |kind: &dyn Fn(&MethodItem) -> bool| {
        let methods = modules
            .iter()
            .flat_map(|module| module.methods.iter().map(move |method| (*module, method)));
        let mut usable = methods.filter(|(_, method)| !method.deprecated && is_plain(method));
        usable.find(|(_, method)| kind(method))
    };
    let created = find(&is_create).and_then(|(_, method)| method.body.as_ref());
    let message = created
        .and_then(|body| all(schemas).find(|(path, ..)| is_message(&body.ty, path)))
        .and_then(|(path, cfg, item)| message(&path, cfg, item))
        .or_else(|| all(schemas).find_map(|(path, cfg, item)| message(&path, cfg, item)));
    let call = |kind: &dyn Fn(&MethodItem) -> bool| {
        find(kind).map(|(module, method)| call(module, method, message.as_ref()))
    };
    let (list, get) = (call(&is_list), call(&is_get));
    let takes_location = |method: &MethodItem| takes_location(method, patterns);
    let located = call(&|method| is_get(method) && takes_location(method))
        .or_else(|| call(&|method| is_list(method) && takes_location(method)));
    let named = |path: &TypePath| {
        let mut items = all(schemas);
        items.find(|(own, ..)| own == path).map(|(_, _, item)| item)
    };
    let state = |method: &MethodItem| match is_get(method) && method.operation.is_none() {
        true => operations::state(method, &named),
        false => None,
    };
    GuideContext {
        first: list.clone().or(get.clone()).or(call(&|_| true)),
        list,
        get,
        answered: call(&|method| is_get(method) && returns_message(method))
            .or_else(|| call(&returns_message)),
        located: located.map(in_region),
        create: call(&is_create),
        stream: call(&MethodItem::is_stream),
        raw_request: call(&|it| {
            it.body
                .as_ref()
                .is_some_and(|it| it.ty == RustType::RawBody)
        }),
        raw_response: call(&|it| it.response_kind == ResponseKind::Raw),
        upload: call(&|it| uploads(it)).map(|call| with_ending(call, Ending::Upload)),
        download: call(&|it| downloads(it)).map(|call| with_ending(call, Ending::Download)),
        operation: operations::operation(&find).map(|it| GuideOperation {
            call: self::call(it.module, it.method, None),
            response: it.response,
            metadata: it.metadata,
        }),
        operation_state: call(&|method| matches!(method.operation, Some(OperationItem::Reads(_)))),
        waiting: find(&|method| state(method).is_some()).and_then(|(module, method)| {
            let (field, state) = state(method)?;
            let call = self::call(module, method, None);
            Some(GuideWait { call, field, state })
        }),
        update: call(&is_update).filter(|call| !call.setter.is_empty()),
        free_form: free_form(schemas, &sent(&modules, schemas)),
        open_enum: all(schemas).find_map(|(path, cfg, item)| open_enum(&path, cfg, item)),
        message,
        webhook: None,
    }
}

/// Whether the names of a method can be shown in any language as they are.
fn is_plain(method: &MethodItem) -> bool {
    let mut arguments = method.arguments.iter();
    is_word(&method.descriptor.id) && arguments.all(|it| is_word(&it.wire))
}

fn returns_message(method: &MethodItem) -> bool {
    method.paging.is_none() && matches!(method.response, RustType::Message(_))
}

/// The name of a method in the document.
fn name(method: &MethodItem) -> &str {
    let id = method.descriptor.id.as_str();
    id.rsplit('.').next().unwrap_or(id)
}

fn is_list(method: &MethodItem) -> bool {
    name(method) == "list" && method.example.ending == Ending::Items
}

fn is_get(method: &MethodItem) -> bool {
    name(method) == "get"
        && method.descriptor.verb == HttpMethod::Get
        && method.response_kind == ResponseKind::Json
        && method.paging.is_none()
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
fn takes_location(method: &MethodItem, patterns: &[PatternItem]) -> bool {
    let ([argument], None) = (method.arguments.as_slice(), &method.body) else {
        return false;
    };
    let mut with_pattern = method.descriptor.patterns.iter();
    let name = with_pattern.find(|(wire, _)| *wire == argument.wire);
    let pattern = name.and_then(|(_, name)| patterns.iter().find(|it| it.name == *name));
    pattern.is_some_and(|it| it.regex.contains("/locations/[^/]+")) && method.example.is_complete()
}

fn uploads(method: &MethodItem) -> bool {
    method.media.as_ref().is_some_and(|it| it.upload.is_some())
}

fn downloads(method: &MethodItem) -> bool {
    let media = method.media.as_ref();
    media.is_some_and(|it| it.download.is_some())
}

/// A call whose response is read in this way.
fn with_ending(mut call: GuideCall, ending: Ending) -> GuideCall {
    call.example.ending = ending;
    call
}

/// Moves what a call names into a region.
fn in_region(mut call: GuideCall) -> GuideCall {
    for argument in &mut call.example.arguments {
        argument.rust = argument
            .rust
            .replace("/locations/global", "/locations/europe-west1");
    }
    call
}

/// A call that sets a field of `shown`, if it takes that message.
fn call(module: &ResourceModule, method: &MethodItem, shown: Option<&GuideMessage>) -> GuideCall {
    let mut example = method.example.clone();
    let mut mask = "name";
    if let Some(message) = shown
        && let Some(body) = example.arguments.last_mut()
        && body.rust == format!("{}::new()", message.ty)
    {
        mask = &message.wire;
        body.rust = format!("{}.{}(\"..\")", body.rust, message.setter);
        body.python = format!("{{{}: \"..\"}}", quoted(&message.wire));
    }
    let setter = |wire: &str, value: &str| {
        let mut setters = method.setters.iter();
        let setter = setters.find(|it| it.wire == wire);
        setter.map_or_else(String::new, |it| format!(".{}({value})", it.name))
    };
    let updates = is_update(method);
    GuideCall {
        cfg: match &module.methods_file {
            Some(file) => file.cfg.clone(),
            None => module.cfg.clone(),
        },
        id: method.descriptor.id.clone(),
        verb: method.descriptor.verb.as_str(),
        path: method.descriptor.path.clone(),
        setter: match updates {
            true => setter("updateMask", &quoted(mask)),
            false => setter("pageSize", "100"),
        },
        python: python(method, &example.arguments, updates.then_some(mask)),
        example,
    }
}

/// The same call with Google's Python client.
fn python(method: &MethodItem, values: &[Sample], update_mask: Option<&str>) -> String {
    let id = method.descriptor.id.as_str();
    let (resources, function) = id.rsplit_once('.').unwrap_or(("", id));
    // The ID begins with the name of the API.
    let resources = resources.split('.').skip(1);
    let accessors: String = resources.map(|name| format!(".{name}()")).collect();
    let names = method.arguments.iter().map(|it| it.wire.as_str());
    let arguments = names.chain(["body"]).zip(values);
    let mut arguments: Vec<String> = arguments
        .map(|(name, value)| format!("{name}={}", value.python))
        .collect();
    arguments.extend(update_mask.map(|mask| format!("updateMask={}", quoted(mask))));
    let arguments = arguments.join(", ");
    format!("service{accessors}.{function}({arguments}).execute()")
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

fn is_message(ty: &RustType, path: &TypePath) -> bool {
    matches!(ty, RustType::Message(message) if message == path)
}

/// A message with a field that holds text, a usual one if there is one.
fn message(path: &TypePath, cfg: &Cfg, item: &SchemaItem) -> Option<GuideMessage> {
    let SchemaItem::Message(message) = item else {
        return None;
    };
    let texts = || {
        let fields = message.fields.iter();
        fields.filter(|it| it.ty == RustType::String && !it.deprecated && is_word(&it.wire))
    };
    let usual = USUAL_FIELDS
        .iter()
        .find_map(|wire| texts().find(|field| field.wire == *wire));
    let field = usual.or_else(|| texts().next())?;
    Some(with_field(path, cfg, field))
}

fn with_field(path: &TypePath, cfg: &Cfg, field: &Field) -> GuideMessage {
    GuideMessage {
        ty: schema(path),
        cfg: cfg.clone(),
        field: field.name.clone(),
        setter: field.setter.clone(),
        wire: field.wire.clone(),
    }
}

/// Messages with a field that holds any JSON object: those with the usual names of such fields, or
/// else the first one. Messages that a caller sends come first.
fn free_form(schemas: &[SchemaModule], sent: &BTreeSet<&TypePath>) -> Vec<GuideMessage> {
    let mut messages: Vec<(TypePath, GuideMessage)> = Vec::new();
    for (path, cfg, item) in all(schemas) {
        let SchemaItem::Message(message) = item else {
            continue;
        };
        let fields = message.fields.iter();
        let fields =
            fields.filter(|it| it.ty.is_free_form() && !it.deprecated && is_word(&it.wire));
        messages.extend(fields.map(|field| (path.clone(), with_field(&path, cfg, field))));
    }
    messages.sort_by_key(|(path, _)| !sent.contains(path));
    let usual = USUAL_FREE_FORM.iter();
    let usual = usual.filter_map(|wire| messages.iter().find(|(_, it)| it.wire == *wire));
    let found: Vec<GuideMessage> = usual.map(|(_, it)| it.clone()).collect();
    match found.is_empty() {
        true => messages.into_iter().map(|(_, it)| it).take(1).collect(),
        false => found,
    }
}

/// The messages that methods take, and the messages in their fields.
fn sent<'a>(modules: &[&'a ResourceModule], schemas: &'a [SchemaModule]) -> BTreeSet<&'a TypePath> {
    let methods = modules.iter().flat_map(|module| &module.methods);
    let bodies = methods.filter_map(|method| method.body.as_ref());
    let mut sent: BTreeSet<&TypePath> = bodies.filter_map(|body| of_message(&body.ty)).collect();
    let inner = all(schemas).filter(|(path, ..)| sent.contains(path));
    let inner: Vec<&TypePath> = inner
        .flat_map(|(_, _, item)| match item {
            SchemaItem::Message(message) => message.fields.as_slice(),
            _ => &[],
        })
        .filter_map(|field| of_message(&field.ty))
        .collect();
    sent.extend(inner);
    sent
}

/// The message that a type is, or is a list of.
fn of_message(ty: &RustType) -> Option<&TypePath> {
    match ty {
        RustType::Message(path) => Some(path),
        RustType::Boxed(inner) | RustType::Vec(inner) => of_message(inner),
        _ => None,
    }
}

fn open_enum(path: &TypePath, cfg: &Cfg, item: &SchemaItem) -> Option<GuideEnum> {
    let SchemaItem::Enum(item) = item else {
        return None;
    };
    // The first value often means that none is set.
    let mut variants = item.variants.iter();
    let variant = variants.rfind(|it| !it.deprecated && is_word(&it.wire))?;
    Some(GuideEnum {
        ty: schema(path),
        cfg: cfg.clone(),
        variant: variant.name.clone(),
        wire: variant.wire.clone(),
        unknown: item.unknown.clone(),
    })
}
