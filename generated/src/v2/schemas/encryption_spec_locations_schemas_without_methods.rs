//! Schemas that the features `encryption-spec`, `locations`, `schemas-without-methods` have in
//! common.

use crate::runtime;

/// A customer-managed encryption key specification that can be applied to all created resources
/// (e.g. Conversation).
///
/// Schema `GoogleCloudDialogflowV2EncryptionSpec`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EncryptionSpec {
    /// Required. The name of customer-managed encryption key that is used to secure a resource and its
    /// sub-resources. If empty, the resource is secured by the default Google encryption key. Only the
    /// key in the same location as this resource is allowed to be used for encryption. Format:
    /// `projects/{project}/locations/{location}/keyRings/{keyRing}/cryptoKeys/{key}`
    pub kms_key: Option<String>,

    /// Immutable. The resource name of the encryption key specification resource. Format:
    /// projects/{project}/locations/{location}/encryptionSpec
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EncryptionSpec {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            kms_key: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`kms_key`](Self::kms_key).
    pub fn set_kms_key(mut self, value: impl Into<String>) -> Self {
        self.kms_key = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for EncryptionSpec {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "kmsKey" => reader.field(&mut self.kms_key),
            "name" => reader.field(&mut self.name),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("kmsKey", &self.kms_key);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EncryptionSpec);
