//! Schemas that the features `encryption-spec`, `schemas-without-methods` have in common.

use crate::runtime;
use crate::v2beta1::schemas;

/// The request to initialize a location-level encryption specification.
///
/// Schema `GoogleCloudDialogflowV2beta1InitializeEncryptionSpecRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InitializeEncryptionSpecRequest {
    /// Required. The encryption spec used for CMEK encryption. It is required that the kms key is in
    /// the same region as the endpoint. The same key will be used for all provisioned resources, if
    /// encryption is available. If the kms_key_name is left empty, no encryption will be enforced.
    pub encryption_spec: Option<schemas::EncryptionSpec>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl InitializeEncryptionSpecRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            encryption_spec: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`encryption_spec`](Self::encryption_spec).
    pub fn set_encryption_spec(mut self, value: schemas::EncryptionSpec) -> Self {
        self.encryption_spec = Some(value);
        self
    }
}

impl runtime::Message for InitializeEncryptionSpecRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "encryptionSpec" => reader.field(&mut self.encryption_spec),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("encryptionSpec", &self.encryption_spec);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(InitializeEncryptionSpecRequest);
