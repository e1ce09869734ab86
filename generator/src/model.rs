//! The model: the plan of a crate as data. Every name, path, type, file and document comment of the
//! output is settled in it.
//!
//! `plan` builds it, `render` prints it, `inspect` and `accounting` read it. Every item carries its
//! [`Origin`](crate::origin::Origin).

mod cfg;
mod example;
mod guide;
mod krate;
mod media;
mod name;
mod operation;
mod part;
mod polling;
mod resource;
mod schema;
mod ty;

pub use cfg::{Cfg, Feature, FeatureKind};
pub use example::{Ending, Example, Sample};
pub use guide::{
    GuideCall, GuideContext, GuideEnum, GuideMessage, GuideOperation, GuideWait, GuideWebhook,
};
pub use krate::{Crate, Package, PatternItem, Rename, ScopesItem, Service, Version};
pub use media::{DownloadItem, MediaItem, UploadItem};
pub use name::Name;
pub use operation::{OperationContents, OperationItem, PayloadItem};
pub use part::RuntimePart;
pub use polling::{Polling, PollingMethods};
pub use resource::{
    Argument, Body, Child, Descriptor, MethodItem, MethodsFile, PagingItem, ResourceModule,
    ResponseKind, Setter, SetterKind, SiblingItem,
};
pub use schema::{
    AliasItem, EnumItem, Field, MessageItem, Reexport, Reexports, SchemaFile, SchemaItem,
    SchemaModule, Variant,
};
pub use ty::{Prelude, RustType, TypePath};
