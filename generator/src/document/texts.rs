//! Every text for people in a document: the descriptions and their places.
//!
//! A place is a list of keys that does not depend on the order of the document: schemas and properties
//! by name, methods by identifier, enum values by value. It stays the same from one revision to the
//! next, so a text can be found again. What a text says is not interpreted here.

use std::collections::BTreeMap;

use super::{Document, EnumValue, Method, Parameter, Resource, Schema};

/// The place of a text, such as `["schemas", "Intent", "properties", "name", "description"]`.
pub type TextPlace = [String];

/// What a walk does with each text: it may read or replace it. An absent text is `None`.
type Visit<'v> = dyn FnMut(&TextPlace, &mut Option<String>) + 'v;

impl Document {
    /// Calls `visit` for every place that can hold a text, in the same order for equal documents.
    pub fn for_each_text(&mut self, visit: &mut dyn FnMut(&TextPlace, &mut Option<String>)) {
        let mut walk = Walk {
            place: Vec::new(),
            visit,
        };
        walk.text("description", &mut self.description);
        walk.below("scopes", |walk| {
            for (url, scope) in &mut self.scopes {
                walk.below(url, |walk| {
                    walk.text("description", &mut scope.description);
                });
            }
        });
        walk.below("endpoints", |walk| {
            for endpoint in &mut self.endpoints {
                let location = endpoint.location.clone();
                walk.below(&location, |walk| {
                    walk.text("description", &mut endpoint.description);
                });
            }
        });
        walk.parameters(&mut self.parameters);
        walk.below("schemas", |walk| walk.schemas(&mut self.schemas));
        walk.methods(&mut self.methods);
        walk.resources(&mut self.resources);
    }

    /// A copy of the document without texts: two revisions with equal copies describe the same API.
    #[must_use]
    pub fn without_texts(&self) -> Self {
        let mut bare = self.clone();
        bare.for_each_text(&mut |_, text| *text = None);
        bare
    }
}

/// A walk over a document.
struct Walk<'v> {
    place: Vec<String>,
    visit: &'v mut Visit<'v>,
}

impl Walk<'_> {
    fn text(&mut self, key: &str, text: &mut Option<String>) {
        self.place.push(key.to_owned());
        (self.visit)(&self.place, text);
        self.place.pop();
    }

    fn below(&mut self, key: &str, walk: impl FnOnce(&mut Self)) {
        self.place.push(key.to_owned());
        walk(self);
        self.place.pop();
    }

    fn resources(&mut self, resources: &mut BTreeMap<String, Resource>) {
        for resource in resources.values_mut() {
            self.methods(&mut resource.methods);
            self.resources(&mut resource.resources);
        }
    }

    fn methods(&mut self, methods: &mut BTreeMap<String, Method>) {
        self.below("methods", |walk| {
            for method in methods.values_mut() {
                let id = method.id.clone();
                walk.below(&id, |walk| walk.method(method));
            }
        });
    }

    fn method(&mut self, method: &mut Method) {
        self.text("description", &mut method.description);
        self.parameters(&mut method.parameters);
        if let Some(request) = &mut method.request {
            self.below("request", |walk| walk.schema(&mut request.schema));
        }
        if let Some(response) = &mut method.response {
            self.below("response", |walk| walk.schema(response));
        }
    }

    fn parameters(&mut self, parameters: &mut BTreeMap<String, Parameter>) {
        self.below("parameters", |walk| {
            for (name, parameter) in parameters {
                walk.below(name, |walk| {
                    walk.text("description", &mut parameter.description);
                    walk.enum_values(&mut parameter.enum_values);
                    if let Some(values) = &mut parameter.additional_properties {
                        walk.below("additionalProperties", |walk| walk.schema(values));
                    }
                });
            }
        });
    }

    fn schemas(&mut self, schemas: &mut BTreeMap<String, Schema>) {
        for (name, schema) in schemas {
            self.below(name, |walk| walk.schema(schema));
        }
    }

    // Recursion is bounded: the JSON reader refuses texts nested deeper than 127.
    fn schema(&mut self, schema: &mut Schema) {
        // A text beside a `$ref` is that of the property, and has its place like any other.
        self.text("description", &mut schema.description);
        self.enum_values(&mut schema.enum_values);
        self.below("properties", |walk| walk.schemas(&mut schema.properties));
        if let Some(items) = &mut schema.items {
            self.below("items", |walk| walk.schema(items));
        }
        if let Some(values) = &mut schema.additional_properties {
            self.below("additionalProperties", |walk| walk.schema(values));
        }
    }

    fn enum_values(&mut self, values: &mut [EnumValue]) {
        self.below("enumDescriptions", |walk| {
            for value in values {
                let key = value.value.clone();
                walk.text(&key, &mut value.description);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;

    #[test]
    fn every_text_has_a_place_that_does_not_depend_on_order() {
        let text = crate::testing::fixture("texts");
        let mut document = parse(&text).unwrap().document;
        let mut found = Vec::new();
        document.for_each_text(&mut |place, text| {
            found.push(format!("{}: {text:?}", place.join(" > ")));
        });
        insta::assert_snapshot!(found.join("\n"));
        let described = text.matches("escription\": \"").count();
        let read = found.iter().filter(|line| line.contains("Some(")).count();
        let listed = 3; // In lists of enumDescriptions.
        assert_eq!(read, described + listed, "no text is left out");
    }

    #[test]
    fn a_document_without_texts_keeps_its_shape() {
        let document = parse(&crate::testing::fixture("texts")).unwrap().document;
        let bare = document.without_texts();
        assert_ne!(bare, document);
        assert_eq!(bare.schemas.len(), document.schemas.len());
        assert_eq!(bare.without_texts(), bare);
    }
}
