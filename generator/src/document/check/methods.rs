//! Methods: the variables of the path, the parameters, and their order must agree.
//!
//! All published documents pass this check. Without it, a client could build URLs with missing parts.

use super::{names, references};
use crate::document::{
    Document, DocumentError, Location, Method, PathTemplate, node::quote, path::Trail,
    similar_names::nearest,
};

pub(super) fn method(
    document: &Document,
    trail: Trail<'_>,
    method: &Method,
) -> Result<(), DocumentError> {
    variables(method, trail.key("path"), &method.path)?;
    if let Some(media) = &method.media_upload {
        let upload = trail.key("mediaUpload");
        let protocols = upload.key("protocols");
        for (name, protocol) in media.protocols() {
            variables(method, protocols.key(name).key("path"), &protocol.path)?;
        }
    }
    parameters(document, trail.key("parameters"), method)?;
    order(trail.key("parameterOrder"), method)?;
    if let Some(request) = &method.request {
        references::schema(document, trail.key("request"), &request.schema)?;
    }
    if let Some(response) = &method.response {
        references::schema(document, trail.key("response"), response)?;
    }
    Ok(())
}

/// Checks that each variable occurs once and has a path parameter.
fn variables(
    method: &Method,
    trail: Trail<'_>,
    template: &PathTemplate,
) -> Result<(), DocumentError> {
    let error = |expected: &str, name: &str, hint: String| {
        Err(DocumentError {
            path: trail.to_path(),
            expected: expected.to_owned(),
            found: format!("{} in {}", quote(name), quote(&template.to_string())),
            hint,
        })
    };
    for (index, (name, _)) in template.variables().enumerate() {
        if template
            .variables()
            .take(index)
            .any(|(earlier, _)| earlier == name)
        {
            let hint = "give the second one a name and a parameter of its own".to_owned();
            return error("each variable once", name, hint);
        }
        let hint = match method
            .parameters
            .get(name)
            .map(|parameter| parameter.location)
        {
            Some(Location::Path) => continue,
            Some(Location::Query) => {
                format!("set the location of the parameter {name:?} to \"path\"")
            }
            None => {
                let in_path = method
                    .parameters
                    .iter()
                    .filter(|(_, it)| it.location == Location::Path);
                match nearest(name, in_path.map(|(name, _)| name.as_str())) {
                    Some(near) => format!("did you mean {near:?}?"),
                    None => {
                        "add the parameter to the method, with the location \"path\"".to_owned()
                    }
                }
            }
        };
        return error("a path parameter for each variable", name, hint);
    }
    Ok(())
}

/// Checks that each path parameter has a variable.
fn parameters(document: &Document, trail: Trail<'_>, method: &Method) -> Result<(), DocumentError> {
    for (name, parameter) in &method.parameters {
        let trail = trail.key(name);
        names::not_empty(trail, name)?;
        references::parameter(document, trail, parameter)?;
        if parameter.location == Location::Query {
            continue;
        }
        if !method
            .path
            .variables()
            .any(|(variable, _)| variable == name)
        {
            return Err(DocumentError {
                path: trail.to_path(),
                expected: format!("a variable for this path parameter, {{{name}}} or {{+{name}}}"),
                found: quote(&method.path.to_string()),
                hint: "add the variable to `path`, or set `location` to \"query\"".to_owned(),
            });
        }
        if parameter.repeated {
            return Err(DocumentError {
                path: trail.key("repeated").to_path(),
                expected: "one value for the one place in the path".to_owned(),
                found: "true".to_owned(),
                hint: "only query parameters can be repeated: remove `repeated`".to_owned(),
            });
        }
    }
    Ok(())
}

/// Checks that the order lists parameters of the method, each once.
fn order(trail: Trail<'_>, method: &Method) -> Result<(), DocumentError> {
    for (index, name) in method.parameter_order.iter().enumerate() {
        let known = method.parameters.contains_key(name);
        let again = method
            .parameter_order
            .iter()
            .take(index)
            .any(|earlier| earlier == name);
        if known && !again {
            continue;
        }
        let (expected, hint) = if known {
            ("each parameter once", "remove the repetition".to_owned())
        } else {
            let hint = match nearest(name, method.parameters.keys().map(String::as_str)) {
                Some(near) => format!("did you mean {near:?}?"),
                None => "add the parameter to the method, or remove it here".to_owned(),
            };
            ("the name of a parameter of the method", hint)
        };
        return Err(DocumentError {
            path: trail.index(index).to_path(),
            expected: expected.to_owned(),
            found: quote(name),
            hint,
        });
    }
    Ok(())
}
