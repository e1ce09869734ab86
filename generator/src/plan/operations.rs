//! The operations that methods start, and how they are polled.

use std::collections::BTreeMap;

use super::context::Context;
use crate::ir::{
    Api, Method, Operation, OperationForm, OperationRole, OperationTypes, Payload, SchemaId,
};
use crate::model::{
    MethodItem, OperationContents, OperationItem, PayloadItem, Polling, PollingMethods,
    ResourceModule,
};

/// The schemas of an API that are operations which it can poll.
pub(super) fn polled(api: &Api) -> BTreeMap<SchemaId, OperationForm> {
    let mut polled = BTreeMap::new();
    api.for_each_method(&mut |_, method| {
        if let Some(Operation { schema, form, role }) = &method.operation
            && *role == OperationRole::Reads
        {
            polled.insert(schema.clone(), *form);
        }
    });
    polled
}

/// Plans what a method does with its operation; `None` where it has none, or one that no method of the
/// API reads.
pub(super) fn operation(context: &Context<'_>, method: &Method) -> Option<OperationItem> {
    let Operation { schema, form, role } = method.operation.as_ref()?;
    context.polled.get(schema)?;
    let payload = |payload: &Payload| PayloadItem {
        message: payload.name.clone(),
        knowledge: payload.knowledge(),
        ty: context.ty(&payload.ty),
    };
    Some(match role {
        OperationRole::Reads => OperationItem::Reads(*form),
        OperationRole::Starts(OperationTypes { response, metadata }) => {
            OperationItem::Starts(OperationContents {
                form: *form,
                response: payload(response),
                metadata: payload(metadata),
            })
        }
    })
}

/// The methods with which the operations of each form are polled.
pub(super) fn polling<'a>(
    modules: impl Iterator<Item = &'a ResourceModule> + Clone,
) -> Vec<Polling> {
    let forms = [OperationForm::Longrunning, OperationForm::Status];
    let polling = forms.into_iter().map(|form| Polling {
        form,
        methods: modules
            .clone()
            .flat_map(|module| polling_methods(module, form))
            .collect(),
    });
    polling.filter(|it| !it.methods.is_empty()).collect()
}

fn polling_methods(
    module: &ResourceModule,
    form: OperationForm,
) -> impl Iterator<Item = PollingMethods> {
    let methods = module.methods.iter();
    let reads = methods.filter(move |it| it.operation == Some(OperationItem::Reads(form)));
    reads.map(|read| PollingMethods {
        read: read.descriptor.clone(),
        cancel: cancel(module, read).map(|it| (it.descriptor.clone(), it.body.is_some())),
    })
}

/// The method `cancel` of the same resource, if it takes what `read` takes.
fn cancel<'a>(module: &'a ResourceModule, read: &MethodItem) -> Option<&'a MethodItem> {
    let takes = |method: &MethodItem| -> Vec<String> {
        method.arguments.iter().map(|it| it.wire.clone()).collect()
    };
    let mut methods = module.methods.iter();
    methods.find(|it| it.descriptor.id.ends_with(".cancel") && takes(it) == takes(read))
}
