//! Schemas that the features `conversations`, `flows`, `pages`, `results`,
//! `schemas-without-methods`, `sessions`, `test-cases`, `tools`, `versions` have in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// A data store connection. It represents a data store in Discovery Engine and the type of the
/// contents it contains.
///
/// Schema `GoogleCloudDialogflowCxV3beta1DataStoreConnection`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DataStoreConnection {
    /// The full name of the referenced data store. Formats:
    /// `projects/{project}/locations/{location}/collections/{collection}/dataStores/{data_store}`
    /// `projects/{project}/locations/{location}/dataStores/{data_store}`
    pub data_store: Option<String>,

    /// The type of the connected data store.
    pub data_store_type: Option<schemas::DataStoreConnectionDataStoreType>,

    /// The document processing mode for the data store connection. Should only be set for PUBLIC_WEB
    /// and UNSTRUCTURED data stores. If not set it is considered as DOCUMENTS, as this is the legacy
    /// mode.
    pub document_processing_mode: Option<
        schemas::DataStoreConnectionDocumentProcessingMode,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DataStoreConnection {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_store: None,
            data_store_type: None,
            document_processing_mode: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_store`](Self::data_store).
    pub fn set_data_store(mut self, value: impl Into<String>) -> Self {
        self.data_store = Some(value.into());
        self
    }

    /// Sets [`data_store_type`](Self::data_store_type).
    pub fn set_data_store_type(
        mut self,
        value: impl Into<schemas::DataStoreConnectionDataStoreType>,
    ) -> Self {
        self.data_store_type = Some(value.into());
        self
    }

    /// Sets [`document_processing_mode`](Self::document_processing_mode).
    pub fn set_document_processing_mode(
        mut self,
        value: impl Into<schemas::DataStoreConnectionDocumentProcessingMode>,
    ) -> Self {
        self.document_processing_mode = Some(value.into());
        self
    }
}

impl runtime::Message for DataStoreConnection {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataStore" => reader.field(&mut self.data_store),
            "dataStoreType" => reader.field(&mut self.data_store_type),
            "documentProcessingMode" => reader.field(&mut self.document_processing_mode),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dataStore", &self.data_store);
        writer.field("dataStoreType", &self.data_store_type);
        writer.field("documentProcessingMode", &self.document_processing_mode);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DataStoreConnection);

/// The type of the connected data store.
///
/// Values of `dataStoreType` in [`DataStoreConnection`].
///
/// [`DataStoreConnection`]: crate::v3beta1::schemas::DataStoreConnection
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DataStoreConnectionDataStoreType {
    /// Not specified. This value indicates that the data store type is not specified, so it will not be
    /// used during search. On the wire: `DATA_STORE_TYPE_UNSPECIFIED`.
    Unspecified,

    /// A data store that contains public web content. On the wire: `PUBLIC_WEB`.
    PublicWeb,

    /// A data store that contains unstructured private data. On the wire: `UNSTRUCTURED`.
    Unstructured,

    /// A data store that contains structured data (for example FAQ). On the wire: `STRUCTURED`.
    Structured,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for DataStoreConnectionDataStoreType {
    fn from(name: &str) -> Self {
        match name {
            "DATA_STORE_TYPE_UNSPECIFIED" => Self::Unspecified,
            "PUBLIC_WEB" => Self::PublicWeb,
            "UNSTRUCTURED" => Self::Unstructured,
            "STRUCTURED" => Self::Structured,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for DataStoreConnectionDataStoreType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DATA_STORE_TYPE_UNSPECIFIED",
            Self::PublicWeb => "PUBLIC_WEB",
            Self::Unstructured => "UNSTRUCTURED",
            Self::Structured => "STRUCTURED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(DataStoreConnectionDataStoreType);

/// The document processing mode for the data store connection. Should only be set for PUBLIC_WEB
/// and UNSTRUCTURED data stores. If not set it is considered as DOCUMENTS, as this is the legacy
/// mode.
///
/// Values of `documentProcessingMode` in [`DataStoreConnection`].
///
/// [`DataStoreConnection`]: crate::v3beta1::schemas::DataStoreConnection
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DataStoreConnectionDocumentProcessingMode {
    /// Not specified. This should be set for STRUCTURED type data stores. Due to legacy reasons this is
    /// considered as DOCUMENTS for STRUCTURED and PUBLIC_WEB data stores. On the wire:
    /// `DOCUMENT_PROCESSING_MODE_UNSPECIFIED`.
    Unspecified,

    /// Documents are processed as documents. On the wire: `DOCUMENTS`.
    Documents,

    /// Documents are converted to chunks. On the wire: `CHUNKS`.
    Chunks,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for DataStoreConnectionDocumentProcessingMode {
    fn from(name: &str) -> Self {
        match name {
            "DOCUMENT_PROCESSING_MODE_UNSPECIFIED" => Self::Unspecified,
            "DOCUMENTS" => Self::Documents,
            "CHUNKS" => Self::Chunks,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for DataStoreConnectionDocumentProcessingMode {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DOCUMENT_PROCESSING_MODE_UNSPECIFIED",
            Self::Documents => "DOCUMENTS",
            Self::Chunks => "CHUNKS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(DataStoreConnectionDocumentProcessingMode);
