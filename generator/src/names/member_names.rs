//! Fields of messages and variants of enums.

use super::case::{common_prefix, snake, variant_candidates};
use super::key::Key;
use super::name_scope::{Request, Scope};
use super::result::NamingResult;
use crate::error::PlanError;
use crate::ir::{EnumValue, Property, Schema, SchemaId, SchemaKind};
use crate::ledger::{Ledger, NameKind};
use crate::model::Name;
use crate::origin::Origin;

/// The variant that holds unknown values.
pub(crate) const UNKNOWN_VARIANT: &str = "UnknownValue";

/// The setter of a field.
pub(crate) fn setter_of_field(field: &Name) -> Name {
    Name::new(&format!("set_{}", field.plain().trim_matches('_')))
}

/// The names of a schema's members, in the order of its properties or values; none for an alias.
///
/// # Errors
///
/// Two members to which the ledger gives one name.
pub(super) fn name(
    schema: &Schema,
    ledger: &Ledger,
    result: &mut NamingResult,
) -> Result<Vec<Name>, PlanError> {
    match &schema.kind {
        SchemaKind::Message { properties } => fields(&schema.id, properties, ledger, result),
        SchemaKind::Enum { values } => variants(schema, values, ledger, result),
        SchemaKind::Alias(_) => Ok(Vec::new()),
    }
}

fn fields(
    owner: &SchemaId,
    properties: &[Property],
    ledger: &Ledger,
    result: &mut NamingResult,
) -> Result<Vec<Name>, PlanError> {
    let request = |property: &Property| {
        let key = Key::new(NameKind::Field, Origin::field(owner, &property.name));
        Request::new(key, [snake(&property.name)])
    };
    let requests = properties.iter().map(request).collect();
    Scope::new(format!("fields of `{owner}`"))
        .reserve("extra", "the store of unknown fields")
        .assign(requests, ledger, result)
}

fn variants(
    schema: &Schema,
    values: &[EnumValue],
    ledger: &Ledger,
    result: &mut NamingResult,
) -> Result<Vec<Name>, PlanError> {
    let owner = &schema.id;
    let prefix = common_prefix(values.iter().map(|it| it.value.as_str()));
    let others: Vec<SchemaId> = schema
        .identities()
        .into_iter()
        .skip(1)
        .map(SchemaId)
        .collect();
    let request = |value: &EnumValue| {
        let key = |owner: &SchemaId| Key::new(NameKind::Value, Origin::value(owner, &value.value));
        Request::new(key(owner), variant_candidates(&value.value, prefix))
            .with_aliases(others.iter().map(key))
    };
    let requests = values.iter().map(request).collect();
    Scope::new(format!("values of `{owner}`"))
        .reserve(UNKNOWN_VARIANT, "the variant of unknown values")
        .assign(requests, ledger, result)
}
