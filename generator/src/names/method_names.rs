//! Methods and their parameters: which parameter is an argument, which has a setter, and the names of
//! both.

use super::case::snake;
use super::key::Key;
use super::name_scope::{Request, Scope};
use super::result::NamingResult;
use super::source::Source;
use crate::error::PlanError;
use crate::ir::{Method, MethodId, Parameter, SchemaKind, Type};
use crate::ledger::{Ledger, NameKind};
use crate::model::Name;
use crate::origin::Origin;

/// The names of one method.
#[derive(Debug)]
pub(crate) struct MethodNames {
    /// Its name in the document.
    pub(crate) method: String,
    /// The function of the handle.
    pub(crate) function: Name,
    /// The struct of the request.
    pub(crate) request: Name,
    /// The static of its descriptor.
    pub(crate) descriptor: Name,
    /// Its arguments and setters.
    pub(crate) parameters: ParameterNames,
}

/// The arguments and setters of a method.
#[derive(Debug)]
pub(crate) struct ParameterNames {
    /// The arguments before the body, in order.
    pub(crate) arguments: Vec<ParameterName>,
    /// The body.
    pub(crate) body: Option<BodyName>,
    /// The setters, in order.
    pub(crate) setters: Vec<ParameterName>,
}

/// The name of a parameter.
#[derive(Debug)]
pub(crate) struct ParameterName {
    /// The parameter's name on the wire.
    pub(crate) parameter: String,
    /// The argument or setter.
    pub(crate) name: Name,
}

/// The name of a body.
#[derive(Debug)]
pub(crate) struct BodyName {
    /// The argument, or the local variable of the setter.
    pub(crate) name: Name,
    /// Whether the body is an argument.
    pub(crate) positional: bool,
}

/// The standard parameter for JSONP. It has no setter, because responses to it are JavaScript.
pub(crate) const JSONP: &str = "callback";

/// Names the parameters of a method.
///
/// # Errors
///
/// Two parameters to which the ledger gives one name.
pub(super) fn parameters(
    source: Source<'_>,
    method: &Method,
    result: &mut NamingResult,
) -> Result<ParameterNames, PlanError> {
    let ledger = source.ledger;
    let (required, optional) = split_parameters(ledger, method);
    let mut scope = Scope::new(format!("arguments of `{}`", method.id))
        .reserve("call", "the request that the function builds");
    let requests = required.iter().map(|parameter| {
        let origin = Origin::parameter(Some(&method.id), &parameter.name);
        let key = Key::new(NameKind::Argument, origin);
        Request::new(key, [snake(&parameter.name)])
    });
    let names = scope.assign(requests.collect(), ledger, result)?;
    let arguments = named(&required, names);
    let body = match &method.request {
        Some(ty) => Some(body(source, method, ty, &mut scope, result)?),
        None => None,
    };
    let scope = Scope::new(format!("setters of `{}`", method.id))
        .reserve("set_body", "the body of the request");
    let setters = setters(Some(&method.id), "set_", &optional, scope, ledger, result)?;
    Ok(ParameterNames {
        arguments,
        body,
        setters,
    })
}

/// Names the setters of the standard parameters.
///
/// # Errors
///
/// Two parameters to which the ledger gives one name.
pub(super) fn standard_parameters(
    source: Source<'_>,
    result: &mut NamingResult,
) -> Result<Vec<ParameterName>, PlanError> {
    let parameters = source.api.standard_parameters.iter();
    let parameters: Vec<&Parameter> = parameters.filter(|it| it.name != JSONP).collect();
    let mut scope = Scope::new("standard parameters");
    for name in [
        "with_attempt_timeout",
        "with_header",
        "with_idempotency",
        "with_query",
        "with_retry_policy",
        "with_total_timeout",
    ] {
        scope = scope.reserve(name, "an option of every call");
    }
    setters(None, "with_", &parameters, scope, source.ledger, result)
}

/// Splits the parameters of a method into arguments, in order, and those that have setters.
///
/// Arguments are the required parameters. Published arguments stay as they are, whatever the document
/// requires later.
fn split_parameters<'a>(
    ledger: &Ledger,
    method: &'a Method,
) -> (Vec<&'a Parameter>, Vec<&'a Parameter>) {
    let published = ledger.arguments.get(method.id.as_str());
    let position = |parameter: &Parameter| match published {
        Some(published) => published.iter().position(|name| *name == parameter.name),
        None => parameter.required.then_some(0),
    };
    let (mut arguments, setters): (Vec<_>, Vec<_>) = method
        .parameters
        .iter()
        .partition(|parameter| position(parameter).is_some());
    arguments.sort_by_key(|parameter| position(parameter));
    (arguments, setters)
}

/// The body is the last argument, unless its message had no properties, or the method no body, when it
/// was published.
fn body(
    source: Source<'_>,
    method: &Method,
    ty: &Type,
    scope: &mut Scope,
    result: &mut NamingResult,
) -> Result<BodyName, PlanError> {
    let ledger = source.ledger;
    let key = Key::new(NameKind::Body, Origin::Body(method.id.clone()));
    let request = Request::new(key, ["body".to_owned(), "request_body".to_owned()]);
    let name = scope.assign_one(request, ledger, result)?;
    let schema = ty.schema().and_then(|id| source.api.schemas.get(id));
    let is_empty = schema.is_some_and(|schema| {
        matches!(&schema.kind, SchemaKind::Message { properties } if properties.is_empty())
    });
    let id = method.id.as_str();
    let published = ledger.body_arguments.get(id).copied();
    let had_no_body = ledger.arguments.contains_key(id);
    Ok(BodyName {
        name,
        positional: published.unwrap_or(!is_empty && !had_no_body),
    })
}

fn setters(
    method: Option<&MethodId>,
    prefix: &str,
    parameters: &[&Parameter],
    mut scope: Scope,
    ledger: &Ledger,
    result: &mut NamingResult,
) -> Result<Vec<ParameterName>, PlanError> {
    let requests = parameters.iter().map(|parameter| {
        let origin = Origin::parameter(method, &parameter.name);
        let name = format!("{prefix}{}", snake(&parameter.name));
        Request::new(Key::new(NameKind::Setter, origin), [name])
    });
    let names = scope.assign(requests.collect(), ledger, result)?;
    Ok(named(parameters, names))
}

fn named(parameters: &[&Parameter], names: Vec<Name>) -> Vec<ParameterName> {
    let named = parameters.iter().zip(names);
    named
        .map(|(parameter, name)| ParameterName {
            parameter: parameter.name.clone(),
            name,
        })
        .collect()
}
