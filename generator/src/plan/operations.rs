//! The operations that methods start, and how they are polled.

use super::context::Context;
use crate::ir::{Method, Operation, OperationRole, Payload};
use crate::model::{OperationContents, OperationItem, PayloadItem};

/// Plans what a method does with its operation; `None` where it has none.
pub(super) fn operation(context: &Context<'_>, method: &Method) -> Option<OperationItem> {
    let Operation { role, .. } = method.operation.as_ref()?;
    let payload = |payload: &Payload| PayloadItem {
        message: payload.name.clone(),
        knowledge: payload.knowledge(),
        ty: context.ty(&payload.ty),
    };
    Some(match role {
        OperationRole::Reads => OperationItem::Reads,
        OperationRole::Starts(types) => OperationItem::Starts(OperationContents {
            response: payload(&types.response),
            metadata: payload(&types.metadata),
        }),
    })
}
