//! Resources, methods and parameters.

use std::collections::BTreeMap;

use crate::document::{self, JsonPath, JsonType};
use crate::ir::{Location, Method, MethodId, Parameter, Pattern, Resource, SchemaId, Type};

use super::media::media;
use super::parameter_enums::{Family, ParameterEnums};
use super::schemas::Schemas;
use super::types;
use super::urls;

/// Lowers methods, with the schemas that they refer to.
pub(super) struct Methods<'a> {
    pub(super) schemas: &'a mut Schemas,
    pub(super) parameter_enums: &'a ParameterEnums,
}

impl Methods<'_> {
    /// The resources below `parent`, whose JSON path is `path`.
    pub(super) fn resources(
        &mut self,
        resources: &BTreeMap<String, document::Resource>,
        parent: &[String],
        path: &JsonPath,
    ) -> Vec<Resource> {
        let mut lowered = Vec::with_capacity(resources.len());
        for (name, resource) in resources {
            let path = path.clone().key("resources").key(name);
            let names = [parent, std::slice::from_ref(name)].concat();
            lowered.push(Resource {
                name: name.clone(),
                methods: self.lower_all(&resource.methods, &path),
                resources: self.resources(&resource.resources, &names, &path),
                path: names,
            });
        }
        lowered
    }

    /// The methods of one resource, whose JSON path is `path`.
    pub(super) fn lower_all(
        &mut self,
        methods: &BTreeMap<String, document::Method>,
        path: &JsonPath,
    ) -> Vec<Method> {
        let path = path.clone().key("methods");
        let lowered = methods.iter();
        lowered
            .map(|(name, method)| self.method(name, method, &path.clone().key(name)))
            .collect()
    }

    /// The parameters that every method takes.
    pub(super) fn standard_parameters(
        &mut self,
        parameters: &BTreeMap<String, document::Parameter>,
    ) -> Vec<Parameter> {
        let path = JsonPath::root().key("parameters");
        parameters
            .iter()
            .map(|(name, parameter)| self.parameter(name, parameter, &path.clone().key(name)))
            .collect()
    }

    fn method(&mut self, name: &str, method: &document::Method, path: &JsonPath) -> Method {
        let request = method.request.as_ref().map(|request| {
            let path = path.clone().key("request");
            self.schemas
                .body(&method.id, "request", path, &request.schema)
        });
        let response = method.response.as_ref().map(|response| {
            self.schemas.body(
                &method.id,
                "response",
                path.clone().key("response"),
                response,
            )
        });
        Method {
            id: MethodId(method.id.clone()),
            name: name.to_owned(),
            description: method.description.clone().unwrap_or_default(),
            deprecated: method.deprecated,
            verb: method.http_method,
            path: urls::method_path(&method.path),
            parameters: self.parameters(method, path),
            request,
            raw_request: false,
            response,
            raw_response: false,
            stream: None,
            scopes: method.scopes.clone(),
            api_version: method.api_version.clone(),
            media: media(method, path, self.schemas),
            paging: None,
            operation: None,
            settings: None,
            request_id: None,
            path_in_document: path.to_string(),
        }
    }

    /// Required parameters in `parameterOrder`, then required ones that it lacks, then the others.
    fn parameters(&mut self, method: &document::Method, path: &JsonPath) -> Vec<Parameter> {
        let path = path.clone().key("parameters");
        let order = |name: &str| method.parameter_order.iter().position(|it| it == name);
        let mut parameters: Vec<Parameter> = method
            .parameters
            .iter()
            .map(|(name, parameter)| self.parameter(name, parameter, &path.clone().key(name)))
            .collect();
        parameters.sort_by_key(|it| {
            let place = order(&it.name)
                .filter(|_| it.required)
                .unwrap_or(usize::MAX);
            (!it.required, place, it.name.clone())
        });
        parameters
    }

    fn parameter(
        &mut self,
        name: &str,
        parameter: &document::Parameter,
        path: &JsonPath,
    ) -> Parameter {
        let family = Family::of(name, parameter);
        let ty = match family.and_then(|family| self.parameter_enums.get(&family)) {
            Some(id) => Type::Ref(SchemaId::clone(id)),
            None => self.scalar(parameter, path),
        };
        Parameter {
            name: name.to_owned(),
            location: parameter.location,
            ty,
            repeated: parameter.repeated,
            required: parameter.is_required(),
            description: parameter.description.clone().unwrap_or_default(),
            deprecated: parameter.deprecated,
            default: parameter.default.clone(),
            pattern: self.pattern(parameter, path),
        }
    }

    /// The type of a parameter. A parameter is text in a URL: one with the type of an object or list is
    /// lowered to a string.
    fn scalar(&mut self, parameter: &document::Parameter, path: &JsonPath) -> Type {
        let json = parameter.type_.unwrap_or(JsonType::Any);
        match types::scalar(json, parameter.format.as_deref()) {
            (Type::Any | Type::Object | Type::Array(_) | Type::Map(_) | Type::Ref(_), _) => {
                let text = format!("a parameter of type `{}`; taken as text", json.as_str());
                self.schemas.note(path, text);
                Type::String
            }
            (ty, unknown) => {
                if unknown {
                    let format = parameter.format.as_deref().unwrap_or_default();
                    let text = format!("the format `{format}` has no type of its own");
                    self.schemas.note(path, text);
                }
                ty
            }
        }
    }

    /// The pattern of a path parameter. Generated crates check it before they send a request, so it must
    /// be valid for their regular expression engine.
    fn pattern(&mut self, parameter: &document::Parameter, path: &JsonPath) -> Option<Pattern> {
        let regex = parameter.pattern.as_ref()?;
        if parameter.location != Location::Path {
            return None;
        }
        if let Err(error) = regex_lite::Regex::new(regex) {
            let text = format!("the pattern `{regex}` cannot be checked by clients: {error}");
            self.schemas.note(&path.clone().key("pattern"), text);
            return None;
        }
        Some(Pattern {
            regex: regex.clone(),
            siblings: Vec::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{api, describe_methods};

    #[test]
    fn parameters_keep_order_place_and_type() {
        insta::assert_snapshot!(describe_methods(&api("parameters")));
    }

    #[test]
    fn patterns_and_types_that_clients_cannot_follow_are_noted() {
        let api = api("parameters");
        let notes: Vec<String> = api
            .notes
            .iter()
            .map(|note| format!("{}: {}", note.path, note.text))
            .collect();
        insta::assert_snapshot!(notes.join("\n"));
    }

    #[test]
    fn requests_and_responses_may_be_absent_inline_or_bare() {
        insta::assert_snapshot!(describe_methods(&api("bodies")));
    }
}
