//! Arguments, bodies and setters of methods.

use super::context::Context;
use crate::docs::{self, Linker};
use crate::ir::{Method, MethodId, Parameter};
use crate::model::{Argument, Body, RustType, Setter, SetterKind};
use crate::names::{BodyName, JSONP, ParameterName};
use crate::origin::Origin;
use crate::overrides::Skip;

/// Plans the arguments of a method, each with its parameter.
pub(super) fn arguments<'a>(
    context: &Context<'_>,
    method: &'a Method,
    names: &[ParameterName],
) -> Vec<(&'a Parameter, Argument)> {
    let arguments = named(&method.parameters, names).map(|(parameter, name)| {
        let argument = Argument {
            origin: Origin::parameter(Some(&method.id), &parameter.name),
            name: name.name.clone(),
            wire: parameter.name.clone(),
            ty: context.ty(&parameter.ty),
            repeated: parameter.repeated,
        };
        (parameter, argument)
    });
    arguments.collect()
}

/// Plans the body of a method; `None` where it has none.
pub(super) fn body(
    context: &Context<'_>,
    method: &Method,
    names: Option<&BodyName>,
) -> Option<Body> {
    let (ty, names) = (method.request.as_ref()?, names?);
    Some(Body {
        origin: Origin::Body(method.id.clone()),
        name: names.name.clone(),
        ty: match method.raw_request {
            true => RustType::RawBody,
            false => context.ty(ty),
        },
        positional: names.positional,
    })
}

/// Plans the setters of a method's parameters.
pub(super) fn setters(
    context: &Context<'_>,
    method: &Method,
    names: &[ParameterName],
    linker: Linker<'_>,
) -> Vec<Setter> {
    let setters = named(&method.parameters, names);
    setters
        .map(|(parameter, name)| setter(context, Some(&method.id), "set_", parameter, name, linker))
        .collect()
}

/// Plans the setters of the standard parameters.
pub(super) fn standard_setters(context: &Context<'_>, linker: Linker<'_>) -> Vec<Setter> {
    let (api, names) = (context.api, context.names);
    let setters = named(&api.standard_parameters, &names.standard_parameters);
    setters
        .map(|(parameter, name)| setter(context, None, "with_", parameter, name, linker))
        .collect()
}

/// The standard parameters without a setter.
pub(super) fn skipped_standard_parameters(context: &Context<'_>) -> Vec<Skip> {
    let parameters = context.api.standard_parameters.iter();
    let skipped = parameters.filter(|parameter| parameter.name == JSONP);
    let skip = |parameter: &Parameter| Skip {
        origin: Origin::parameter(None, &parameter.name),
        reason: "responses to it are JavaScript, not JSON".to_owned(),
    };
    skipped.map(skip).collect()
}

fn setter(
    context: &Context<'_>,
    method: Option<&MethodId>,
    prefix: &str,
    parameter: &Parameter,
    name: &ParameterName,
    linker: Linker<'_>,
) -> Setter {
    Setter {
        origin: Origin::parameter(method, &parameter.name),
        docs: docs::methods::setter(parameter, prefix, &name.name, linker),
        name: name.name.clone(),
        wire: parameter.name.clone(),
        ty: context.ty(&parameter.ty),
        kind: match parameter.repeated {
            true => SetterKind::Repeated,
            false => SetterKind::Single,
        },
        deprecated: parameter.deprecated,
    }
}

/// Names with the parameters that they belong to, in the order of the names.
fn named<'a, 'b>(
    parameters: &'a [Parameter],
    names: &'b [ParameterName],
) -> impl Iterator<Item = (&'a Parameter, &'b ParameterName)> {
    names.iter().filter_map(|name| {
        let mut parameters = parameters.iter();
        let parameter = parameters.find(|it| it.name == name.parameter)?;
        Some((parameter, name))
    })
}
