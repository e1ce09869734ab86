//! What the documentation of methods says: of the functions that make requests, the requests and
//! their setters.

use super::{Comment, Linker, code, pattern};
use crate::ir::{Method, Parameter, Resource};
use crate::model::{Argument, Name};
use crate::plan::methods::Context;
use crate::plan::names;
use crate::plan::resources::MethodNames;

/// The function of a handle: what the method does, how it is called, what it takes.
pub(in crate::plan) fn function<'a>(
    method: &Method,
    function: &Name,
    arguments: impl Iterator<Item = (&'a Parameter, &'a Argument)>,
    linker: Linker<'_>,
) -> Vec<String> {
    let mut comment = Comment::new(linker);
    comment.text(&method.description);
    let renamed = *function != Name::new(&names::snake(&method.name));
    if comment.is_empty() || renamed {
        comment.paragraph(&format!("The method {}.", code(&method.id)));
    }
    comment.paragraph(&call(method));
    comment.list(
        arguments,
        |(_, argument)| argument.name.plain(),
        |(parameter, _), comment| {
            comment.text(&parameter.description);
            if let Some(pattern) = &parameter.pattern {
                comment.sentence(&pattern::shown(&pattern.regex));
            }
        },
    );
    comment.finish()
}

/// The request of a method: which one it is, and who may call it.
pub(in crate::plan) fn request(
    context: &Context<'_>,
    resource: &Resource,
    method: &Method,
    names: &MethodNames,
) -> Vec<String> {
    let node = context.tree.get(&resource.path);
    let handle = node.map_or("", |node| node.handle.plain());
    let function = names.function.plain();
    let mut comment = Comment::new(Linker::default());
    comment.paragraph(&format!(
        "The request of [`{handle}::{function}`]: {}.",
        call(method)
    ));
    comment.paragraph(&format!("The document calls it {}.", code(&method.id)));
    let scopes: Vec<String> = method.scopes.iter().map(|scope| code(scope)).collect();
    match scopes.as_slice() {
        [] => {}
        [only] => {
            comment.sentence(&format!("It needs the OAuth scope {only}."));
        }
        some => {
            comment.sentence(&format!(
                "It needs one of the OAuth scopes {}.",
                some.join(", ")
            ));
        }
    }
    if let Some(link) = &context.source.api.documentation_link {
        comment.text(&format!("Google's documentation: {link}"));
    }
    comment.finish()
}

/// The setter of a parameter.
pub(in crate::plan) fn setter(
    parameter: &Parameter,
    prefix: &str,
    name: &Name,
    linker: Linker<'_>,
) -> Vec<String> {
    let mut comment = Comment::new(linker);
    comment.text(&parameter.description);
    let wire = code(&parameter.name);
    if comment.is_empty() {
        comment.paragraph(&format!("Sets {wire}."));
    } else if *name != Name::new(&format!("{prefix}{}", names::snake(&parameter.name))) {
        comment.paragraph(&format!("In the document: {wire}."));
    }
    if let Some(pattern) = &parameter.pattern {
        comment.sentence(&pattern::shown(&pattern.regex));
    }
    comment.finish()
}

/// The HTTP call of a method.
pub(super) fn call(method: &Method) -> String {
    code(&format!("{} {}", method.verb.as_str(), method.path))
}
