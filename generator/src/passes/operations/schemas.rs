//! Finds the schemas of the messages that operations contain.

use std::collections::BTreeMap;

use super::texts::Written;
use crate::ir::{
    EMPTY, Knowledge, OperationTypes, Payload, STRUCT, Schema, SchemaId, SchemaKind, Type,
};
use crate::overrides::{Change, OperationMessage};

/// What a ledger has for a message of unknown type, before the name if that is known.
const UNTYPED: char = '?';

/// A message as a ledger has it: `Thing`, `google.protobuf.Struct`, `?Gone` for one without a type,
/// `GoogleProtobufEmpty=Gone` for one whose type is another.
pub(super) fn published(payload: &Payload) -> String {
    let name = payload.name.as_deref().unwrap_or_default();
    match (payload.knowledge(), payload.ty.schema()) {
        (Knowledge::Typed, Some(id)) if id.as_str() != name => format!("{id}={name}"),
        (Knowledge::Typed, _) => name.to_owned(),
        (Knowledge::Named | Knowledge::Unknown, _) => format!("{UNTYPED}{name}"),
    }
}

/// The schemas of a document, by the names that texts and corrections use.
pub(super) struct Schemas<'a> {
    all: &'a BTreeMap<SchemaId, Schema>,
    home: Option<&'a str>,
}

/// What a text says.
pub(super) struct Found {
    pub(super) types: OperationTypes,
    /// Messages for which the document has no schema.
    pub(super) missing: Vec<String>,
}

impl<'a> Schemas<'a> {
    /// The schemas of a document with this home package.
    pub(super) fn new(all: &'a BTreeMap<SchemaId, Schema>, home: Option<&'a str>) -> Self {
        Self { all, home }
    }

    /// The types that a text names. Names without a package are those of `package`, the package of the
    /// method's request, or of the home package.
    pub(super) fn written(&self, written: &Written<'_>, package: Option<&str>) -> Found {
        let mut missing = Vec::new();
        let mut payload = |name: Option<&str>| {
            let Some(name) = name else {
                return Payload::default();
            };
            self.resolve(name, package).unwrap_or_else(|| {
                missing.push(name.to_owned());
                Payload::default()
            })
        };
        let types = OperationTypes {
            response: payload(written.response),
            metadata: payload(written.metadata),
        };
        Found { types, missing }
    }

    /// The types that a ledger has for a method. A message that is no schema any more keeps its name.
    pub(super) fn published(&self, text: &str) -> OperationTypes {
        let mut names = text.split(' ');
        let mut payload = || {
            let text = names.next().unwrap_or_default();
            if let Some(name) = text.strip_prefix(UNTYPED) {
                return Payload {
                    name: Some(name.to_owned()).filter(|name| !name.is_empty()),
                    ty: Type::Object,
                };
            }
            let (ty, name) = text.split_once('=').unwrap_or((text, text));
            Payload {
                name: Some(name.to_owned()),
                ..self.named(ty)
            }
        };
        OperationTypes {
            response: payload(),
            metadata: payload(),
        }
    }

    /// The types as a correction has them, or the reason why it does not apply. `found` are those without
    /// it.
    pub(super) fn corrected(
        &self,
        change: &Change,
        found: &OperationTypes,
    ) -> Result<OperationTypes, String> {
        let Change::Operation { response, metadata } = change else {
            return Ok(found.clone());
        };
        let corrected = OperationTypes {
            response: self.of_correction(response)?,
            metadata: self.of_correction(metadata)?,
        };
        match corrected == *found {
            true => Err("this is found without the correction".to_owned()),
            false => Ok(corrected),
        }
    }

    fn of_correction(&self, message: &OperationMessage) -> Result<Payload, String> {
        let missing = |name: &String| match self.message(name) {
            Some(_) => Err(format!("the document has a schema `{name}`")),
            None => Ok(name.clone()),
        };
        match message {
            OperationMessage::Unknown => Ok(Payload::default()),
            OperationMessage::Schema(name) => Some(self.named(name))
                .filter(|it| it.ty != Type::Object || self.well_known(name).is_some())
                .ok_or_else(|| format!("the document has no schema `{name}` of a message")),
            OperationMessage::Missing(name) => Ok(Payload {
                name: Some(missing(name)?),
                ty: Type::Object,
            }),
            OperationMessage::Empty(name) => Ok(Payload {
                name: Some(missing(name)?),
                ..self.empty()
            }),
        }
    }

    /// The message with a name as [`Payload`] has it.
    fn named(&self, name: &str) -> Payload {
        let known = self.message(name).map(of_schema);
        known
            .or_else(|| self.well_known(name))
            .unwrap_or_else(|| Payload {
                name: Some(name.to_owned()),
                ty: Type::Object,
            })
    }

    /// The message that a text means.
    fn resolve(&self, written: &str, package: Option<&str>) -> Option<Payload> {
        let in_package = |package: &str| self.message(&format!("{package}{written}"));
        let packages = [package, self.home].into_iter().flatten();
        let schema = self
            .message(written)
            .or_else(|| packages.map(in_package).find_map(|it| it))
            .or_else(|| self.qualified(written));
        schema.map(of_schema).or_else(|| self.well_known(written))
    }

    /// `google.cloud.dialogflow.v2.Intent`: the schema is `GoogleCloudDialogflowV2Intent`, or `Intent` in
    /// a document whose names have no packages.
    fn qualified(&self, written: &str) -> Option<&'a Schema> {
        let (_, last) = written.rsplit_once('.')?;
        let joined: String = written.split('.').map(capitalised).collect();
        self.message(&joined).or_else(|| self.message(last))
    }

    /// The messages of `google.protobuf` that operations contain.
    fn well_known(&self, name: &str) -> Option<Payload> {
        match name.strip_prefix("google.protobuf.").unwrap_or(name) {
            "Empty" => Some(self.empty()),
            "Struct" => Some(Payload {
                name: Some(STRUCT.to_owned()),
                ty: Type::Object,
            }),
            _ => None,
        }
    }

    /// The message without fields: a schema of the document, or else any object.
    fn empty(&self) -> Payload {
        let schema = ["GoogleProtobufEmpty", "Empty"]
            .into_iter()
            .find_map(|name| self.message(name))
            .filter(|schema| schema.properties().is_empty());
        schema.map(of_schema).unwrap_or_else(|| Payload {
            name: Some(EMPTY.to_owned()),
            ty: Type::Object,
        })
    }

    fn message(&self, name: &str) -> Option<&'a Schema> {
        let schema = self.all.get(&SchemaId(name.to_owned()))?;
        matches!(schema.kind, SchemaKind::Message { .. }).then_some(schema)
    }
}

fn of_schema(schema: &Schema) -> Payload {
    Payload {
        name: Some(schema.id.0.clone()),
        ty: Type::Ref(schema.id.clone()),
    }
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}
