//! The input of the planners.

use std::collections::BTreeMap;

use super::types::rust_type;
use crate::docs::{Linker, Links, Place};
use crate::ir::{Api, OperationForm, Resource, Schema, SchemaId, Type};
use crate::model::{Cfg, RustType};
use crate::names::Names;

/// The input of the planners of one version.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
    /// The names of every version of the crate.
    pub(super) all_names: &'a [Names],
    pub(super) links: &'a Links<'a>,
    /// The schemas that are operations which the API can poll.
    pub(super) polled: &'a BTreeMap<SchemaId, OperationForm>,
}

impl<'a> Context<'a> {
    /// A linker for the descriptions of a schema.
    pub(super) fn schema_linker(&self, schema: &'a SchemaId, cfg: &'a Cfg) -> Linker<'a> {
        self.links.from(Place {
            cfg,
            schema: Some(schema),
            resource: &[],
        })
    }

    /// A linker for the descriptions of a resource's methods, which have this `cfg`.
    pub(super) fn resource_linker<'b>(
        &'b self,
        resource: &'b Resource,
        cfg: &'b Cfg,
    ) -> Linker<'b> {
        self.links.from(Place {
            cfg,
            schema: None,
            resource: &resource.path,
        })
    }

    /// The Rust type of values of `ty`.
    pub(super) fn ty(&self, ty: &Type) -> RustType {
        rust_type(self.api, self.names, ty)
    }

    /// The schema of values of `ty`.
    pub(super) fn schema(&self, ty: &Type) -> Option<&'a Schema> {
        ty.schema().and_then(|id| self.api.schemas.get(id))
    }
}
