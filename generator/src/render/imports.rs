//! The imports of a file, worked out from the items that it will have.

use std::fmt;

use crate::model::{
    MethodItem, Name, OperationItem, Polling, PollingMethods, RustType, SchemaItem, Setter,
};

/// Which of the modules that emitted code refers to by name a file imports.
pub(super) struct Imports<'a> {
    version: &'a Name,
    runtime: bool,
    patterns: bool,
    polling: bool,
    schemas: bool,
    scopes: bool,
}

impl<'a> Imports<'a> {
    fn none(version: &'a Name) -> Self {
        Self {
            version,
            runtime: false,
            patterns: false,
            polling: false,
            schemas: false,
            scopes: false,
        }
    }

    /// Those of a file with schemas.
    pub(super) fn of_schemas(version: &'a Name, items: &[SchemaItem]) -> Self {
        let mut imports = Self::none(version);
        for item in items {
            match item {
                SchemaItem::Message(message) => {
                    imports.runtime = true;
                    for field in &message.fields {
                        imports.add_type(&field.ty);
                    }
                }
                SchemaItem::Enum(_) => imports.runtime = true,
                SchemaItem::Alias(alias) => imports.add_type(&alias.target),
            }
        }
        imports
    }

    /// Those of a file with a handle and the requests of these methods.
    pub(super) fn of_methods(version: &'a Name, methods: &[MethodItem]) -> Self {
        let mut imports = Self::none(version);
        imports.runtime = true;
        for method in methods {
            let descriptor = &method.descriptor;
            imports.patterns |= !descriptor.patterns.is_empty() || !descriptor.siblings.is_empty();
            imports.scopes |= descriptor.scopes.is_some();
            imports.polling |= method.operation.is_some();
            if let Some(OperationItem::Starts(contents)) = &method.operation {
                imports.add_type(&contents.response.ty);
                imports.add_type(&contents.metadata.ty);
            }
            let arguments = method.arguments.iter().map(|it| &it.ty);
            let setters = method.setters.iter().map(|it| &it.ty);
            let body = method.body.iter().map(|it| &it.ty);
            for ty in arguments
                .chain(setters)
                .chain(body)
                .chain([&method.response])
            {
                imports.add_type(ty);
            }
        }
        imports
    }

    /// Those of the file with the methods that read operations.
    pub(super) fn of_polling(version: &'a Name, polling: &'a [Polling]) -> Self {
        let mut imports = Self::none(version);
        imports.runtime = true;
        let methods = polling.iter().flat_map(|it| &it.methods);
        let cancels = |it: &'a PollingMethods| it.cancel.iter().map(|(cancel, _)| cancel);
        for descriptor in methods.flat_map(|it| std::iter::once(&it.read).chain(cancels(it))) {
            imports.patterns |= !descriptor.patterns.is_empty();
            imports.scopes |= descriptor.scopes.is_some();
        }
        imports
    }

    /// Those of the file with the setters of the standard parameters.
    pub(super) fn of_options(version: &'a Name, parameters: &[Setter]) -> Self {
        let mut imports = Self::none(version);
        imports.runtime = true;
        for parameter in parameters {
            imports.add_type(&parameter.ty);
        }
        imports
    }

    fn add_type(&mut self, ty: &RustType) {
        match ty {
            RustType::Timestamp | RustType::Duration | RustType::FieldMask | RustType::RawBody => {
                self.runtime = true;
            }
            RustType::Message(_)
            | RustType::Enum(_)
            | RustType::NullValue(_)
            | RustType::Alias(..) => self.schemas = true,
            RustType::Vec(inner) | RustType::Map(inner) | RustType::Boxed(inner) => {
                self.add_type(inner);
            }
            RustType::String
            | RustType::Bytes
            | RustType::Bool
            | RustType::I32
            | RustType::U32
            | RustType::I64
            | RustType::U64
            | RustType::F32
            | RustType::F64
            | RustType::Value
            | RustType::Object
            | RustType::Unit => {}
        }
    }
}

impl fmt::Display for Imports<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.runtime {
            writeln!(f, "use crate::runtime;")?;
        }
        let modules = [
            ("patterns", self.patterns),
            ("polling", self.polling),
            ("schemas", self.schemas),
            ("scopes", self.scopes),
        ];
        let modules = modules.iter().filter(|(_, used)| *used);
        let modules: Vec<&str> = modules.map(|(module, _)| *module).collect();
        let version = self.version;
        match modules.as_slice() {
            [] => Ok(()),
            [only] => writeln!(f, "use crate::{version}::{only};"),
            some => writeln!(f, "use crate::{version}::{{{}}};", some.join(", ")),
        }
    }
}
