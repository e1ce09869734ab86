//! Finds the methods that start a long-running operation or return the state of one (AIP-151), and the
//! types of what these operations contain.
//!
//! A document says nowhere what an operation contains: its schema has fields of any type. The text of
//! the method often does. `texts` reads it, `schemas` finds the schemas that it names.

mod schemas;
mod texts;

use std::collections::BTreeMap;

use crate::error::PlanError;
use crate::ir::{
    Api, HttpMethod, Method, Note, Operation, OperationForm, OperationRole, OperationTypes,
    Payload, Schema, SchemaId, SchemaKind, Type,
};
use crate::overrides::Overrides;

use schemas::Schemas;

/// Fills the `operation` of every method whose response is an operation. Methods that wait for an
/// operation have none. `published` are the messages in the operations of a method, as
/// [`published_text`] writes them: they stay, whatever the text says later.
///
/// # Errors
///
/// A correction that does not apply.
pub(super) fn mark(
    api: &mut Api,
    overrides: &Overrides,
    published: &BTreeMap<String, String>,
) -> Result<(), PlanError> {
    let schemas = std::mem::take(&mut api.schemas);
    let home = api.home_package.clone();
    let known = Schemas::new(&schemas, home.as_deref());
    let mut stale = Vec::new();
    let mut notes = Vec::new();
    api.for_each_method_mut(&mut |resources, method| {
        method.operation = operation(method, resources, &schemas);
        let path = method.path_in_document.clone();
        let correction = overrides.operation_of(method.id.as_str());
        let Some(Operation {
            form: OperationForm::Longrunning,
            role: OperationRole::Starts(types),
            ..
        }) = &mut method.operation
        else {
            if let Some(correction) = correction {
                let problem = "the method starts no operation with types of its own".to_owned();
                stale.push((correction, path, problem));
            }
            return;
        };
        let package = method.request.as_ref().and_then(Type::schema);
        let package = package.and_then(SchemaId::package);
        let found = known.written(&texts::read(&method.description), package);
        notes.extend(found.missing.into_iter().map(|name| Note {
            path: path.clone(),
            text: format!("the text says that the operation contains `{name}`, for which the document has no schema: it stays untyped"),
        }));
        *types = match published.get(method.id.as_str()) {
            Some(published) => known.published(published),
            None => found.types.clone(),
        };
        if let Some(correction) = correction {
            match known.corrected(&correction.change, &found.types) {
                Ok(corrected) => *types = corrected,
                Err(problem) => stale.push((correction, path, problem)),
            }
        }
    });
    api.schemas = schemas;
    api.notes.append(&mut notes);
    for (correction, path, problem) in stale {
        correction.stale(&path, &problem, &mut api.notes)?;
    }
    Ok(())
}

/// The messages in an operation, as a ledger has them: those of the response and of the metadata.
pub(crate) fn published_text(types: &OperationTypes) -> String {
    let (response, metadata) = (&types.response, &types.metadata);
    format!(
        "{} {}",
        schemas::published(response),
        schemas::published(metadata)
    )
}

/// What a method does with an operation; `None` where its response is none.
fn operation(
    method: &Method,
    resources: &[String],
    schemas: &BTreeMap<SchemaId, Schema>,
) -> Option<Operation> {
    let ty = method.response.as_ref()?;
    let schema = schemas.get(ty.schema()?)?;
    let form = form(schema, schemas)?;
    let serves_operations = resources
        .last()
        .is_some_and(|name| name.to_ascii_lowercase().ends_with("operations"));
    let role = match (method.verb, method.name.as_str()) {
        (HttpMethod::Get, "get") => OperationRole::Reads,
        // Such a method waits for an operation, or stores one that runs elsewhere.
        _ if serves_operations => return None,
        _ => OperationRole::Starts(match form {
            OperationForm::Longrunning => OperationTypes::default(),
            OperationForm::Status => {
                let itself = Payload {
                    name: Some(schema.id.0.clone()),
                    ty: ty.clone(),
                };
                OperationTypes {
                    response: itself.clone(),
                    metadata: itself,
                }
            }
        }),
    };
    Some(Operation {
        schema: schema.id.clone(),
        form,
        role,
    })
}

/// The form of an operation, if a schema is one. The shape decides, because documents call the schema
/// `Operation`, `GoogleLongrunningOperation` and more.
fn form(schema: &Schema, schemas: &BTreeMap<SchemaId, Schema>) -> Option<OperationForm> {
    let has = |name: &str, wanted: &dyn Fn(&Type) -> bool| {
        let mut properties = schema.properties().iter();
        properties.any(|property| property.name == name && wanted(&property.ty))
    };
    let ends = |ty: &Type| {
        let schema = ty.schema().and_then(|id| schemas.get(id));
        schema.is_some_and(|schema| match &schema.kind {
            SchemaKind::Enum { values } => values.iter().any(|it| it.value == "DONE"),
            SchemaKind::Message { .. } | SchemaKind::Alias(_) => false,
        })
    };
    let is_text = |ty: &Type| *ty == Type::String;
    if !has("name", &is_text) || !has("error", &|ty| matches!(ty, Type::Ref(_))) {
        return None;
    }
    if has("done", &|ty| *ty == Type::Bool)
        && has("response", &|ty| matches!(ty, Type::Object | Type::Any))
    {
        return Some(OperationForm::Longrunning);
    }
    (has("status", &ends) && has("selfLink", &is_text)).then_some(OperationForm::Status)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::published_text;
    use crate::ir::{Api, OperationRole};
    use crate::ledger::Ledger;
    use crate::overrides::{Change, Correction, IfStale, OperationMessage, Overrides};
    use crate::testing::{api, api_after, lowered};

    /// A line for each method with its operation.
    fn described(api: &Api) -> String {
        let mut found = Vec::new();
        api.for_each_method(&mut |_, method| {
            let Some(operation) = &method.operation else {
                return found.push(format!("{}: none", method.id));
            };
            let role = match &operation.role {
                OperationRole::Reads => "is read".to_owned(),
                OperationRole::Starts(types) => {
                    format!("starts with {:?} and {:?}", types.response, types.metadata)
                }
            };
            let (schema, form) = (&operation.schema, operation.form);
            found.push(format!("{}: {schema} ({form:?}) {role}", method.id));
        });
        found.join("\n")
    }

    fn corrected(
        method: &str,
        response: OperationMessage,
        metadata: OperationMessage,
        if_stale: IfStale,
    ) -> Result<Api, String> {
        let mut api = lowered("operations");
        let overrides = Overrides {
            corrections: vec![Correction {
                method: format!("operations.{method}"),
                reason: "a test".to_owned(),
                change: Change::Operation { response, metadata },
                if_stale,
            }],
            ..Overrides::default()
        };
        let done = super::super::run(&mut api, &overrides, &Ledger::default());
        done.map(|()| api).map_err(|error| error.to_string())
    }

    fn types_of(api: &Api, id: &str) -> String {
        let mut found = String::new();
        api.for_each_method(&mut |_, method| {
            if method.id.as_str() == id
                && let Some(operation) = &method.operation
                && let OperationRole::Starts(types) = &operation.role
            {
                found = published_text(types);
            }
        });
        found
    }

    #[test]
    fn operations_are_found_by_their_shape_and_their_types_in_the_text() {
        insta::assert_snapshot!(described(&api("operations")));
    }

    #[test]
    fn what_was_published_stays_whatever_the_text_says() {
        let ledger = Ledger {
            operations: BTreeMap::from([
                ("operations.things.create".to_owned(), "Report ?".to_owned()),
                (
                    "operations.things.untold".to_owned(),
                    "GoogleProtobufEmpty=ThingResponse ?ThingProgress".to_owned(),
                ),
            ]),
            ..Ledger::default()
        };
        let api = api_after("operations", &ledger);
        assert_eq!(types_of(&api, "operations.things.create"), "Report ?");
        assert_eq!(
            types_of(&api, "operations.things.untold"),
            "GoogleProtobufEmpty=ThingResponse ?ThingProgress"
        );
    }

    #[test]
    fn a_correction_gives_the_types_that_the_text_lacks() {
        let schema = |name: &str| OperationMessage::Schema(name.to_owned());
        let untold = "things.untold";
        let missing = OperationMessage::Missing("ThingMetadata".to_owned());
        let api = corrected(untold, schema("Thing"), missing, IfStale::Refuse).unwrap();
        let id = "operations.things.untold";
        assert_eq!(types_of(&api, id), "Thing ?ThingMetadata");
        let empty = OperationMessage::Empty("ThingResponse".to_owned());
        let metadata = schema("google.protobuf.Struct");
        let api = corrected(untold, empty, metadata, IfStale::Refuse).unwrap();
        assert_eq!(
            types_of(&api, id),
            "GoogleProtobufEmpty=ThingResponse google.protobuf.Struct"
        );
        let empty = schema("google.protobuf.Empty");
        let api = corrected(untold, empty, OperationMessage::Unknown, IfStale::Refuse).unwrap();
        assert_eq!(types_of(&api, id), "GoogleProtobufEmpty ?");
    }

    #[test]
    fn a_correction_that_does_not_apply_is_an_error_or_a_note() {
        use OperationMessage::{Missing, Schema, Unknown};
        let thing = || Schema("Thing".to_owned());
        let cases = [
            ("things.list", thing(), Unknown),
            ("things.get", thing(), Unknown),
            ("projects.locations.operations.wait", thing(), Unknown),
            ("instances.insert", thing(), Unknown),
            ("things.untold", Schema("Gone".to_owned()), Unknown),
            ("things.untold", Missing("Thing".to_owned()), Unknown),
            ("things.untold", Unknown, Unknown),
            ("things.create", thing(), Schema("ThingProgress".to_owned())),
        ];
        let errors = cases.clone().map(|(method, response, metadata)| {
            let error = corrected(method, response, metadata, IfStale::Refuse).unwrap_err();
            error.lines().next().unwrap_or_default().to_owned()
        });
        insta::assert_snapshot!(errors.join("\n"));
        let known = api("operations").notes.len();
        for (method, response, metadata) in cases {
            let api = corrected(method, response, metadata, IfStale::Note).unwrap();
            assert_eq!(api.notes.len(), known + 1, "{method}");
        }
    }
}
