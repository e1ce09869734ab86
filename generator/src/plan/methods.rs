//! Methods: arguments, setters, bodies and what the runtime has to know.

use super::docs::{Linker, Links, Place};
use super::features::Features;
use super::name_scope::{Request, Scope};
use super::oauth_scopes::Scopes;
use super::patterns::Patterns;
use super::resources::{MethodNames, Tree, accessors};
use super::schemas::field_names;
use super::types::{Paths, rust_type};
use super::{NamingResult, PlanError, Source, docs, examples, names};
use crate::ir::{
    Api, Location, Method, PageToken, Paging, Parameter, Pattern, Resource, Schema, Sibling, Type,
};
use crate::model::{
    Argument, Body, Cfg, Descriptor, MethodItem, Name, PagingItem, RustType, Setter, SetterKind,
    SiblingItem,
};
use crate::overrides::Skip;

/// What methods are planned from.
pub(super) struct Context<'a> {
    pub(super) source: Source<'a>,
    pub(super) paths: &'a Paths,
    pub(super) patterns: &'a Patterns,
    pub(super) scopes: &'a Scopes,
    pub(super) tree: &'a Tree,
    pub(super) features: &'a Features,
    pub(super) links: &'a Links<'a>,
}

impl Context<'_> {
    /// Finds what the descriptions of a resource's methods name.
    pub(super) fn linker<'a>(&'a self, resource: &'a Resource, cfg: &'a Cfg) -> Linker<'a> {
        self.links.from(Place {
            cfg,
            schema: None,
            resource: &resource.path,
        })
    }

    fn ty(&self, ty: &Type) -> RustType {
        rust_type(self.source.api, self.paths, ty)
    }

    fn schema(&self, ty: &Type) -> Option<&Schema> {
        ty.schema().and_then(|id| self.source.api.schemas.get(id))
    }
}

/// The standard parameter for JSONP, which wraps the answer in a call of a JavaScript function.
const JSONP: &str = "callback";

/// Setters of the standard parameters. `callback` is left out: its answers are not JSON.
pub(super) fn standard_parameters(
    context: &Context<'_>,
    record: &mut NamingResult,
) -> Result<Vec<Setter>, PlanError> {
    let parameters: Vec<&Parameter> = context
        .source
        .api
        .standard_parameters
        .iter()
        .filter(|parameter| parameter.name != JSONP)
        .collect();
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
    let linker = context.linker(&context.source.api.root, &Cfg::Always);
    setters(context, "", "with_", &parameters, scope, linker, record)
}

/// The standard parameters without a setter.
pub(super) fn skipped_standard_parameters(api: &Api) -> Vec<Skip> {
    let skipped = api
        .standard_parameters
        .iter()
        .filter(|parameter| parameter.name == JSONP);
    let skip = |parameter: &Parameter| Skip {
        origin: format!("parameter {}", parameter.name),
        reason: "answers to it are JavaScript, not JSON".to_owned(),
    };
    skipped.map(skip).collect()
}

/// Plans one method.
pub(super) fn plan(
    context: &Context<'_>,
    resource: &Resource,
    method: &Method,
    names: &MethodNames,
    record: &mut NamingResult,
) -> Result<MethodItem, PlanError> {
    let (required, optional) = split_parameters(context, method);
    let cfg = context.features.of_resource(&resource.name);
    let linker = context.linker(resource, &cfg);

    let mut scope = Scope::new(format!("arguments of `{}`", method.id))
        .reserve("call", "the request in the making");
    let requests = required.iter().map(|parameter| {
        let origin = format!("argument {}:{}", method.id, parameter.name);
        Request::new(origin, [names::snake(&parameter.name)])
    });
    let argument_names = scope.assign(requests.collect(), context.source.ledger, record)?;
    let arguments: Vec<Argument> = required
        .iter()
        .zip(argument_names)
        .map(|(parameter, name)| Argument {
            name,
            wire: parameter.name.clone(),
            ty: context.ty(&parameter.ty),
            repeated: parameter.repeated,
        })
        .collect();
    let body = match &method.request {
        Some(ty) => Some(body(context, method, ty, &mut scope, record)?),
        None => None,
    };

    let scope = Scope::new(format!("setters of `{}`", method.id))
        .reserve("set_body", "the body of the request");
    let setters = setters(
        context, &method.id, "set_", &optional, scope, linker, record,
    )?;
    let response = method.response.as_ref();
    let response = response.map_or(RustType::Unit, |ty| context.ty(ty));
    let paging = match &method.paging {
        Some(found) => paging(context, method, found)?,
        None => None,
    };
    let described = || required.iter().copied().zip(&arguments);
    Ok(MethodItem {
        function: names.function.clone(),
        request: names.request.clone(),
        docs: docs::methods::function(method, &names.function, described(), linker),
        example: examples::example(
            context,
            resource,
            &names.function,
            described(),
            body.as_ref(),
            examples::ending(&response, paging.as_ref()),
        ),
        request_docs: docs::methods::request(context, resource, method, names),
        deprecated: method.deprecated,
        descriptor: Descriptor {
            name: names.descriptor.clone(),
            id: method.id.clone(),
            verb: method.verb,
            path: method.path.to_string(),
            patterns: patterns(context, method),
            siblings: siblings(context, method),
            scopes: context.scopes.name(&method.scopes),
            api_version: method.api_version.clone(),
        },
        arguments,
        body,
        setters,
        response,
        paging,
    })
}

/// The parameters that are arguments, in order, and those that have setters. Published arguments stay
/// what and where they are, whatever the document requires by now.
fn split_parameters<'a>(
    context: &Context<'_>,
    method: &'a Method,
) -> (Vec<&'a Parameter>, Vec<&'a Parameter>) {
    let published = context.source.ledger.arguments.get(&method.id);
    let place = |parameter: &Parameter| match published {
        Some(published) => published.iter().position(|name| *name == parameter.name),
        None => parameter.required.then_some(0),
    };
    let (mut arguments, setters): (Vec<_>, Vec<_>) = method
        .parameters
        .iter()
        .partition(|parameter| place(parameter).is_some());
    arguments.sort_by_key(|parameter| place(parameter));
    (arguments, setters)
}

/// The body is the last argument, unless there is nothing to say in it.
fn body(
    context: &Context<'_>,
    method: &Method,
    ty: &Type,
    scope: &mut Scope,
    record: &mut NamingResult,
) -> Result<Body, PlanError> {
    let ledger = context.source.ledger;
    let origin = format!("body {}", method.id);
    let request = Request::new(origin, ["body".to_owned(), "request_body".to_owned()]);
    let name = scope.assign_one(request, ledger, record)?;
    let rust = context.ty(ty);
    let is_empty = matches!(rust, RustType::Message(_))
        && context
            .schema(ty)
            .is_some_and(|schema| schema.properties().is_empty());
    let positional = ledger
        .body_arguments
        .get(&method.id)
        .copied()
        .unwrap_or(!is_empty);
    Ok(Body {
        name,
        ty: rust,
        positional,
    })
}

fn setters(
    context: &Context<'_>,
    method: &str,
    prefix: &str,
    parameters: &[&Parameter],
    mut scope: Scope,
    linker: Linker<'_>,
    record: &mut NamingResult,
) -> Result<Vec<Setter>, PlanError> {
    let requests = parameters.iter().map(|parameter| {
        let name = names::snake(&parameter.name);
        Request::new(
            format!("setter {method}:{}", parameter.name),
            [format!("{prefix}{name}")],
        )
    });
    let names = scope.assign(requests.collect(), context.source.ledger, record)?;
    let setter = |(parameter, name): (&&Parameter, Name)| Setter {
        docs: docs::methods::setter(parameter, prefix, &name, linker),
        name,
        wire: parameter.name.clone(),
        ty: context.ty(&parameter.ty),
        kind: if parameter.repeated {
            SetterKind::Repeated
        } else {
            SetterKind::Single
        },
        deprecated: parameter.deprecated,
    };
    Ok(parameters.iter().zip(names).map(setter).collect())
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

fn patterns(context: &Context<'_>, method: &Method) -> Vec<(String, Name)> {
    patterned(method)
        .filter_map(|(parameter, pattern)| {
            Some((
                parameter.name.clone(),
                context.patterns.name(&pattern.regex)?,
            ))
        })
        .collect()
}

fn siblings(context: &Context<'_>, method: &Method) -> Vec<SiblingItem> {
    patterned(method)
        .flat_map(|(parameter, pattern)| {
            pattern
                .siblings
                .iter()
                .filter_map(|it| sibling(context, &parameter.name, it))
        })
        .collect()
}

fn sibling(context: &Context<'_>, parameter: &str, sibling: &Sibling) -> Option<SiblingItem> {
    let (method, resources) = sibling.path.split_last()?;
    let mut accessor: String = accessors(context.tree, resources)
        .iter()
        .map(|name| format!("{name}()."))
        .collect();
    let names = context.tree.get(resources)?;
    let names = names.methods.iter().find(|names| names.method == *method)?;
    accessor.push_str(&format!("{}(..)", names.function));
    Some(SiblingItem {
        parameter: parameter.to_owned(),
        accessor,
        pattern: context.patterns.name(&sibling.regex)?,
    })
}

fn paging(
    context: &Context<'_>,
    method: &Method,
    paging: &Paging,
) -> Result<Option<PagingItem>, PlanError> {
    let response = method.response.as_ref().and_then(|ty| context.schema(ty));
    let Some(response) = response else {
        return Ok(None);
    };
    let properties = response.properties();
    let names = field_names(
        context.source,
        &response.id,
        properties,
        &mut NamingResult::default(),
    )?;
    let field = |wanted: &str| {
        let place = properties
            .iter()
            .position(|property| property.name == wanted)?;
        names.get(place).cloned()
    };
    let Some(response_token) = field(&paging.response_token) else {
        return Ok(None);
    };
    let (request_token, in_body) = match &paging.request_token {
        PageToken::Query(name) => (name.clone(), false),
        PageToken::Body(name) => (name.clone(), true),
    };
    let items = paging.items.as_ref().and_then(|items| {
        let item = Box::new(context.ty(&items.item));
        let ty = if items.map {
            RustType::Map(item)
        } else {
            RustType::Vec(item)
        };
        Some((field(&items.property)?, ty))
    });
    Ok(Some(PagingItem {
        request_token,
        in_body,
        response_property: paging.response_token.clone(),
        response_token,
        items_property: items
            .is_some()
            .then(|| paging.items.as_ref().map(|items| items.property.clone()))
            .flatten(),
        items,
    }))
}
