//! Methods: functions, requests and descriptors.

use super::context::Context;
use super::media::media;
use super::operations::operation;
use super::paging::paging;
use super::{examples, parameters};
use crate::docs;
use crate::ir::{Location, Method, Parameter, Pattern, Resource, Sibling};
use crate::model::{Argument, Descriptor, MethodItem, Name, ResponseKind, RustType, SiblingItem};
use crate::names::MethodNames;
use crate::origin::Origin;

/// Plans one method.
pub(super) fn method(
    context: &Context<'_>,
    resource: &Resource,
    method: &Method,
    names: &MethodNames,
) -> MethodItem {
    let cfg = context.names.features.of_resource(&resource.name);
    let linker = context.resource_linker(resource, &cfg);
    let arguments = parameters::arguments(context, method, &names.parameters.arguments);
    let body = parameters::body(context, method, names.parameters.body.as_ref());
    let message = method.response.as_ref();
    let message = message.map_or(RustType::Unit, |ty| context.ty(ty));
    let (response, response_kind) = if method.stream.is_some() {
        let all = RustType::Vec(Box::new(message.clone()));
        (all, ResponseKind::Messages(message))
    } else if method.raw_response {
        (RustType::RawBody, ResponseKind::Raw)
    } else if message == RustType::Unit {
        (message, ResponseKind::Empty)
    } else {
        (message, ResponseKind::Json)
    };
    let paging = paging(context, method);
    let operation = operation(context, method);
    let described = || arguments.iter().map(|(parameter, it)| (*parameter, it));
    MethodItem {
        origin: Origin::Method(method.id.clone()),
        function: names.function.clone(),
        request: names.request.clone(),
        docs: docs::methods::function(
            method,
            &names.function,
            described(),
            operation.is_some(),
            linker,
        ),
        example: examples::example(
            context,
            resource,
            &names.function,
            described(),
            body.as_ref(),
            examples::ending(method, &response_kind, paging.as_ref(), operation.as_ref()),
        ),
        request_docs: docs::methods::request(context.api, context.names, resource, method, names),
        deprecated: method.deprecated,
        descriptor: descriptor(context, method, names),
        setters: parameters::setters(context, method, &names.parameters.setters, linker),
        arguments: arguments
            .into_iter()
            .map(|(_, it)| it)
            .collect::<Vec<Argument>>(),
        body,
        media: media(context, resource, method, names),
        response,
        response_kind,
        paging,
        operation,
    }
}

fn descriptor(context: &Context<'_>, method: &Method, names: &MethodNames) -> Descriptor {
    let static_of = |pattern: &Pattern| context.names.patterns.get(&pattern.regex).cloned();
    let patterns = patterned(method)
        .filter_map(|(parameter, pattern)| Some((parameter.name.clone(), static_of(pattern)?)));
    let siblings = patterned(method).flat_map(|(parameter, pattern)| {
        let siblings = pattern.siblings.iter();
        siblings.filter_map(|it| sibling(context, &parameter.name, it))
    });
    Descriptor {
        name: names.descriptor.clone(),
        id: method.id.0.clone(),
        verb: method.verb,
        path: method.path.to_string(),
        patterns: patterns.collect::<Vec<(String, Name)>>(),
        siblings: siblings.collect(),
        scopes: context.names.oauth_scopes.get(&method.scopes).cloned(),
        api_version: method.api_version.clone(),
        settings: method.settings.clone(),
        request_id: method.request_id.clone(),
    }
}

/// The parameters in the path that have a pattern, in the order of the path.
fn patterned(method: &Method) -> impl Iterator<Item = (&Parameter, &Pattern)> {
    let names = method.path.variables().map(|(name, _)| name);
    names.filter_map(|name| {
        let mut parameters = method.parameters.iter();
        let parameter = parameters.find(|it| it.name == *name && it.location == Location::Path)?;
        Some((parameter, parameter.pattern.as_ref()?))
    })
}

fn sibling(context: &Context<'_>, parameter: &str, sibling: &Sibling) -> Option<SiblingItem> {
    let (method, resource) = sibling.path.split_last()?;
    let tree = &context.names.tree;
    let function = &tree.method(resource, method)?.function;
    let accessors = tree.accessors(resource);
    let accessors: String = accessors.iter().map(|name| format!("{name}().")).collect();
    Some(SiblingItem {
        parameter: parameter.to_owned(),
        accessor: format!("{accessors}{function}(..)"),
        pattern: context.names.patterns.get(&sibling.regex)?.clone(),
    })
}
