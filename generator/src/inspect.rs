//! The plan of a document as JSON: every schema, resource, method and parameter by its name in the
//! document, with its names and paths in Rust.
//!
//! It is read from the plan, so that it always agrees with the emitted code. Paths begin at the root of
//! the crate.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::ir::{CallSettings, RequestId};
use crate::model::{
    Cfg, Crate, MediaItem, MethodItem, Name, OperationItem, PayloadItem, Prelude, ResourceModule,
    ResponseKind, RustType, SchemaItem, Setter, SetterKind, TypePath, Version,
};
use crate::origin::Origin;
use crate::report::Report;

/// Describes one version of a crate, with the report on its document.
pub(crate) fn describe(plan: &Crate, version: &Version, report: &Report) -> Value {
    let mut described = describe_version(version, report);
    described["package"] = json!(plan.package.name);
    let features = plan.features.iter();
    described["features"] = features
        .map(|it| json!({"name": it.name, "default": it.default}))
        .collect();
    described
}

fn describe_version(version: &Version, report: &Report) -> Value {
    let Report {
        notes,
        unknown,
        untyped,
        streams,
        ..
    } = report;
    let view = View {
        module: &version.module,
    };
    let methods = version.modules().flat_map(|module| {
        let accessor = accessor(module);
        let methods = module.methods.iter();
        methods.map(move |method| view.method(module, &accessor, method))
    });
    let resources = version.resources.iter().map(|module| {
        json!({
            "resource": module.origin.to_string(),
            "accessor": accessor(module),
            "path": view.below(module, &module.handle),
            "features": features(&module.cfg),
        })
    });
    let renames = version.renames.iter();
    let skips = version.skips.iter();
    let notes = notes.iter();
    let untyped = untyped.iter();
    let unknown = unknown.iter();
    let streams = streams.iter();
    json!({
        "api": version.service.name,
        "version": version.service.version,
        "module": version.module.to_string(),
        "client": format!("{}::Client", version.module),
        "schemas": view.schemas(version),
        "resources": resources.collect::<Value>(),
        "methods": methods.collect::<Value>(),
        "operations": operations(version),
        "standardParameters": version.standard_parameters.iter().map(|it| view.setter(it)).collect::<Value>(),
        "renames": renames
            .map(|it| json!({"item": format!("{} {}", it.kind, it.origin), "wanted": it.wanted, "name": it.name}))
            .collect::<Value>(),
        "skipped": skips.map(|it| json!({"item": item(&it.origin), "reason": it.reason})).collect::<Value>(),
        "streams": streams
            .map(|it| json!({"method": it.method, "basis": it.basis.as_str(), "reason": it.basis.reason()}))
            .collect::<Value>(),
        "untyped": untyped
            .map(|it| json!({"method": it.method, "part": it.part.as_str(), "effect": it.part.effect()}))
            .collect::<Value>(),
        "notes": notes.map(|it| json!({"path": it.path, "text": it.text})).collect::<Value>(),
        "unknownKeys": unknown
            .map(|it| json!({"path": it.path.to_string(), "key": it.key}))
            .collect::<Value>(),
    })
}

/// How many methods start operations, and those whose operations are not typed in full.
fn operations(version: &Version) -> Value {
    let started = version
        .methods()
        .filter_map(|method| match &method.operation {
            Some(OperationItem::Starts(contents)) => Some((method, contents)),
            _ => None,
        });
    let (typed, untyped): (Vec<_>, Vec<_>) = started.partition(|(_, it)| it.is_typed());
    let untyped_methods = untyped.iter().map(|(method, it)| {
        json!({
            "method": method.descriptor.id,
            "response": it.response.knowledge.as_str(),
            "metadata": it.metadata.knowledge.as_str(),
        })
    });
    json!({
        "methods": typed.len() + untyped.len(),
        "typed": typed.len(),
        "untyped": untyped_methods.collect::<Value>(),
    })
}

/// The kind and identity of an item: `method things.get`.
fn item(origin: &Origin) -> String {
    format!("{} {origin}", origin.kind())
}

/// The accessors that lead from the client to a resource: `projects().locations()`.
fn accessor(module: &ResourceModule) -> String {
    let accessors = module.accessors.iter().map(|name| format!("{name}()"));
    accessors.collect::<Vec<_>>().join(".")
}

fn chained(accessor: &str, next: &str) -> String {
    if accessor.is_empty() {
        next.to_owned()
    } else {
        format!("{accessor}.{next}")
    }
}

fn features(cfg: &Cfg) -> Value {
    cfg.features().collect()
}

/// Describes items with paths from the root of the crate.
#[derive(Clone, Copy)]
struct View<'a> {
    module: &'a Name,
}

impl View<'_> {
    fn schemas(self, version: &Version) -> Value {
        let mut schemas = BTreeMap::new();
        for module in &version.schemas {
            let files = module.files.iter();
            let items = files.flat_map(|file| file.items.iter().map(move |item| (file, item)));
            for (file, item) in items {
                let path = TypePath {
                    namespace: module.namespace.clone(),
                    name: item.name().clone(),
                };
                let origin = item.origin().to_string();
                let mut schema = self.schema(item);
                schema["schema"] = json!(origin);
                schema["path"] = json!(self.path(&path));
                schema["features"] = features(&file.cfg);
                schemas.insert((origin, path), schema);
            }
        }
        schemas.into_values().collect()
    }

    fn schema(self, item: &SchemaItem) -> Value {
        match item {
            SchemaItem::Message(item) => {
                let fields = item.fields.iter().map(|field| {
                    json!({
                        "property": field.wire,
                        "field": field.name.to_string(),
                        "setter": field.setter.to_string(),
                        "type": self.field(&field.ty),
                    })
                });
                json!({"kind": "message", "fields": fields.collect::<Value>()})
            }
            SchemaItem::Enum(item) => {
                let values = item.variants.iter();
                let values =
                    values.map(|it| json!({"value": it.wire, "variant": it.name.to_string()}));
                json!({"kind": "enum", "values": values.collect::<Value>()})
            }
            SchemaItem::Alias(item) => json!({"kind": "alias", "type": self.ty(&item.target)}),
        }
    }

    fn method(self, module: &ResourceModule, accessor: &str, method: &MethodItem) -> Value {
        let descriptor = &method.descriptor;
        let arguments = method.arguments.iter().map(|it| {
            json!({
                "parameter": it.wire,
                "argument": it.name.to_string(),
                "type": self.ty(&it.ty),
                "repeated": it.repeated,
            })
        });
        let body = method.body.as_ref().map(|it| {
            json!({
                "type": self.ty(&it.ty),
                "argument": it.positional.then(|| it.name.to_string()),
                "setter": (!it.positional).then_some("set_body"),
            })
        });
        let paging = method.paging.as_ref().map(|it| {
            json!({
                "token": it.request_token,
                "inBody": it.in_body,
                "nextToken": joined(&it.response_token),
                "items": it.items.as_ref().map(|(fields, _)| joined(fields)),
            })
        });
        let message = match &method.response_kind {
            ResponseKind::Messages(message) => Some(message),
            _ => None,
        };
        let file = module.methods_file.as_ref();
        let cfg = file.map_or(&module.cfg, |file| &file.cfg);
        json!({
            "id": descriptor.id,
            "verb": descriptor.verb.as_str(),
            "path": descriptor.path,
            "call": chained(accessor, &method.function.to_string()),
            "request": self.below(module, &method.request),
            "arguments": arguments.collect::<Value>(),
            "body": body,
            "setters": method.setters.iter().map(|it| self.setter(it)).collect::<Value>(),
            "response": self.ty(&method.response),
            "message": message.map(|it| self.ty(it)),
            "paging": paging,
            "callSettings": descriptor.settings.as_ref().map(CallSettings::to_string),
            "requestId": descriptor.request_id.as_ref().map(RequestId::to_string),
            "media": method.media.as_ref().map(media),
            "operation": method.operation.as_ref().map(|it| self.operation(it)),
            "features": features(cfg),
        })
    }

    fn operation(self, operation: &OperationItem) -> Value {
        let payload = |it: &PayloadItem| {
            json!({
                "message": it.message,
                "knowledge": it.knowledge.as_str(),
                "type": self.ty(&it.ty),
            })
        };
        match operation {
            OperationItem::Reads(_) => json!({"role": "reads"}),
            OperationItem::Starts(contents) => json!({
                "role": "starts",
                "response": payload(&contents.response),
                "metadata": payload(&contents.metadata),
            }),
        }
    }

    fn setter(self, setter: &Setter) -> Value {
        json!({
            "parameter": setter.wire,
            "setter": setter.name.to_string(),
            "type": self.ty(&setter.ty),
            "repeated": setter.kind == SetterKind::Repeated,
        })
    }

    /// The path of an item in the module of a resource.
    fn below(self, module: &ResourceModule, name: &Name) -> String {
        let mut path = self.module.to_string();
        for name in module.path.iter().chain([name]) {
            path.push_str(&format!("::{name}"));
        }
        path
    }

    fn path(self, path: &TypePath) -> String {
        let Self { module } = self;
        let name = &path.name;
        match &path.namespace {
            Some(namespace) => format!("{module}::schemas::{namespace}::{name}"),
            None => format!("{module}::schemas::{name}"),
        }
    }

    /// The type of a field, with its `Option`.
    fn field(self, ty: &RustType) -> String {
        if ty.is_collection() {
            self.ty(ty)
        } else {
            format!("Option<{}>", self.ty(ty))
        }
    }

    fn ty(self, ty: &RustType) -> String {
        match ty {
            RustType::Vec(item) => format!("Vec<{}>", self.ty(item)),
            RustType::Map(value) => format!("BTreeMap<String, {}>", self.ty(value)),
            RustType::Boxed(inner) => format!("Box<{}>", self.ty(inner)),
            RustType::Message(path)
            | RustType::Enum(path)
            | RustType::NullValue(path)
            | RustType::Alias(path, _) => self.path(path),
            RustType::Object => "serde_json::Map<String, serde_json::Value>".to_owned(),
            other => other
                .tokens(&Prelude::default())
                .to_string()
                .replace(' ', ""),
        }
    }
}

/// How a method moves files.
fn media(media: &MediaItem) -> Value {
    let upload = media.upload.as_ref().map(|it| {
        json!({
            "accept": it.accept,
            "maxSize": it.max_size,
            "simple": it.simple,
            "multipart": it.multipart,
            "resumable": it.resumable,
        })
    });
    let download = media.download.as_ref();
    json!({"upload": upload, "download": download.map(|it| json!({"path": it.path}))})
}

/// Fields, each in the one before.
fn joined(fields: &[Name]) -> String {
    let fields: Vec<String> = fields.iter().map(Name::to_string).collect();
    fields.join(".")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::ledger::Ledger;
    use crate::overrides::Overrides;
    use crate::{Input, RuntimeSource, inspect};

    fn inspected(fixture: &str) -> Value {
        let input = Input {
            parsed: crate::parse(fixture, crate::testing::fixture(fixture).as_bytes()).unwrap(),
            name: fixture.to_owned(),
            overrides: Overrides::default(),
            ledger: Ledger::default(),
        };
        inspect(crate::testing::package(), input, &RuntimeSource::default()).unwrap()
    }

    #[test]
    fn every_item_has_its_names_in_the_document_and_in_rust() {
        let text = serde_json::to_string_pretty(&inspected("emission")).unwrap();
        insta::assert_snapshot!(text);
    }

    #[test]
    fn methods_without_a_typed_call_are_listed_with_the_effect() {
        let all = inspected("untyped");
        let untyped = all["untyped"].as_array().unwrap();
        assert_eq!(untyped.len(), 1);
        assert_eq!(
            untyped[0],
            json!({
                "method": "files.files.attach",
                "part": "mediaUpload",
                "effect": "a call sends the metadata without the file"
            })
        );
    }

    #[test]
    fn streams_are_listed_with_the_basis() {
        let all = inspected("streams");
        let streams = all["streams"].as_array().unwrap();
        assert_eq!(streams.len(), 2);
        assert_eq!(
            streams[0],
            json!({
                "method": "streams.events.serverStreamingWatch",
                "basis": "name",
                "reason": "the name of the method has the word `stream` or `streaming`"
            })
        );
    }

    #[test]
    fn no_item_lacks_its_name_in_the_document() {
        for fixture in ["bookstore", "naming", "namespaces", "parameters", "types"] {
            let all = inspected(fixture);
            for (list, key) in [
                ("schemas", "schema"),
                ("resources", "resource"),
                ("resources", "accessor"),
                ("methods", "call"),
            ] {
                let items = all[list].as_array().unwrap();
                assert!(!items.is_empty() || fixture == "types", "{fixture}: {list}");
                let nameless = |it: &&Value| it[key].as_str().is_none_or(str::is_empty);
                assert_eq!(items.iter().find(nameless), None, "{fixture}: {list}");
            }
        }
    }
}
