//! What methods say of the operations that they start.

use super::links::Linker;
use super::text::code;
use crate::ir::{Knowledge, Operation, OperationForm, OperationRole, Payload, SchemaId};

/// A paragraph about the operation that a method starts; `None` for a method that starts none.
pub(super) fn started(operation: &Operation, linker: Linker<'_>) -> Option<String> {
    let OperationRole::Starts(types) = &operation.role else {
        return None;
    };
    let begin = "Starts a long-running operation, which `poller()` waits for.";
    Some(match operation.form {
        OperationForm::Status => {
            format!("{begin} Its result is the operation as it is at the end.")
        }
        OperationForm::Longrunning => format!(
            "{begin} Its result is {}, its metadata {}.",
            contents(&types.response, linker),
            contents(&types.metadata, linker)
        ),
    })
}

/// What an operation contains, in a sentence.
fn contents(payload: &Payload, linker: Linker<'_>) -> String {
    let name = payload.name.as_deref().unwrap_or_default();
    match (payload.knowledge(), payload.ty.schema()) {
        (Knowledge::Typed, Some(id)) => linked(id, linker),
        (Knowledge::Typed, None) => format!("any JSON object ({})", code(name)),
        (Knowledge::Named, _) => {
            format!(
                "{}, which the document does not define: a JSON object",
                code(name)
            )
        }
        (Knowledge::Unknown, _) => "of a type that is not known: a JSON object".to_owned(),
    }
}

fn linked(id: &SchemaId, linker: Linker<'_>) -> String {
    match linker.schema(id) {
        Some(path) => {
            let name = path.rsplit("::").next().unwrap_or(path);
            format!("[{}]({path})", code(name))
        }
        None => code(id.as_str()),
    }
}
