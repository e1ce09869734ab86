//! What a change is about: an item of a document, by a name that is stable across revisions.

use std::fmt;

/// An item of a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// The API as a whole.
    Api,
    /// The root of a location.
    Endpoint {
        /// Such as `us`.
        location: String,
    },
    /// An OAuth scope.
    Scope {
        /// Its URL.
        url: String,
    },
    /// A parameter that every method takes.
    StandardParameter {
        /// Such as `quotaUser`.
        name: String,
    },
    /// A resource.
    Resource {
        /// The names from the root down.
        path: Vec<String>,
    },
    /// A method.
    Method {
        /// The path of its resource; empty for a method at the root.
        resource: Vec<String>,
        /// Its identifier, such as `dialogflow.projects.getAgent`.
        id: String,
    },
    /// A parameter of a method.
    Parameter {
        /// The path of the method's resource.
        resource: Vec<String>,
        /// The method's identifier.
        method: String,
        /// Its name on the wire.
        name: String,
    },
    /// A value of an enum that a parameter carries.
    ParameterValue {
        /// The path of the method's resource; empty for a standard parameter.
        resource: Vec<String>,
        /// The method's identifier; empty for a standard parameter.
        method: String,
        /// The parameter's name.
        parameter: String,
        /// The value on the wire.
        value: String,
    },
    /// An entry of the document's `schemas`.
    Schema {
        /// Its name there.
        name: String,
    },
    /// A property of a schema, or of an object that is written inline in one.
    Property {
        /// The entry of the document's `schemas` in which it stands.
        top: String,
        /// The object that has the property: `top`, or `top.property` for an inline one.
        schema: String,
        /// Its name on the wire.
        name: String,
    },
    /// A value of an enum.
    EnumValue {
        /// The entry of the document's `schemas` in which it stands.
        top: String,
        /// The enum: `top`, or `top.property` for an inline one.
        schema: String,
        /// The value on the wire.
        value: String,
    },
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// The API as a whole.
    Api,
    /// The root of a location.
    Endpoint,
    /// An OAuth scope.
    Scope,
    /// A resource.
    Resource,
    /// A method.
    Method,
    /// A parameter, be it of a method or of all.
    Parameter,
    /// A schema.
    Schema,
    /// A property.
    Property,
    /// A value of an enum.
    EnumValue,
}

impl ItemKind {
    /// All of them, in the order of reports.
    pub const ALL: [Self; 9] = [
        Self::Api,
        Self::Endpoint,
        Self::Scope,
        Self::Resource,
        Self::Method,
        Self::Parameter,
        Self::Schema,
        Self::Property,
        Self::EnumValue,
    ];

    /// The word for one of them.
    pub fn singular(self) -> &'static str {
        match self {
            Self::Api => "API",
            Self::Endpoint => "endpoint",
            Self::Scope => "scope",
            Self::Resource => "resource",
            Self::Method => "method",
            Self::Parameter => "parameter",
            Self::Schema => "schema",
            Self::Property => "property",
            Self::EnumValue => "enum value",
        }
    }

    /// The words for a number of them: `1 property`, `2 properties`.
    pub fn counted(self, count: usize) -> String {
        let one = self.singular();
        match (count, self) {
            (1, _) => format!("1 {one}"),
            (_, Self::Property) => format!("{count} properties"),
            _ => format!("{count} {one}s"),
        }
    }
}

impl Item {
    /// What it is.
    pub fn kind(&self) -> ItemKind {
        match self {
            Self::Api => ItemKind::Api,
            Self::Endpoint { .. } => ItemKind::Endpoint,
            Self::Scope { .. } => ItemKind::Scope,
            Self::Resource { .. } => ItemKind::Resource,
            Self::Method { .. } => ItemKind::Method,
            Self::StandardParameter { .. } | Self::Parameter { .. } => ItemKind::Parameter,
            Self::Schema { .. } => ItemKind::Schema,
            Self::Property { .. } => ItemKind::Property,
            Self::EnumValue { .. } | Self::ParameterValue { .. } => ItemKind::EnumValue,
        }
    }

    /// Its name in reports, without the kind.
    pub fn name(&self) -> String {
        match self {
            Self::Api => "the API".to_owned(),
            Self::Endpoint { location } => location.clone(),
            Self::Scope { url } => url.clone(),
            Self::StandardParameter { name } => name.clone(),
            Self::Resource { path } => path.join("."),
            Self::Method { id, .. } => id.clone(),
            Self::Parameter { method, name, .. } => format!("{method}:{name}"),
            Self::ParameterValue {
                method,
                parameter,
                value,
                ..
            } => {
                let owner = if method.is_empty() { "" } else { ":" };
                format!("{method}{owner}{parameter}={value}")
            }
            Self::Schema { name } => name.clone(),
            Self::Property { schema, name, .. } => format!("{schema}.{name}"),
            Self::EnumValue { schema, value, .. } => format!("{schema}={value}"),
        }
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api => f.write_str("the API"),
            item => write!(f, "{} {}", item.kind().singular(), item.name()),
        }
    }
}
