//! The upload of media by a method: accepted types, the size limit, and the path of each protocol.

use super::{
    DocumentError, PathTemplate,
    node::{Node, Remarks},
};

/// `mediaUpload` of a method.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MediaUpload {
    /// `accept`: patterns of media types, such as `image/*`.
    pub accept: Vec<String>,
    /// `maxSize`, as text: a number of bytes, or a number with a unit (`10GB`).
    pub max_size: Option<String>,
    /// `protocols.simple`: one request with the file, or with metadata and the file.
    pub simple: Option<UploadProtocol>,
    /// `protocols.resumable`: a session in which an interrupted transfer can continue.
    pub resumable: Option<UploadProtocol>,
}

/// One way to send a file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadProtocol {
    /// `path`, from the root of the host (it begins with `/`, and ignores `servicePath`).
    pub path: PathTemplate,
    /// `multipart`: metadata and file may share one request.
    pub multipart: bool,
}

impl MediaUpload {
    pub(super) fn read(node: Node<'_>, remarks: &mut Remarks) -> Result<Self, DocumentError> {
        let mut media = Self::default();
        for (key, child) in node.entries()? {
            match key {
                "accept" => media.accept = child.strings()?,
                "maxSize" => media.max_size = Some(child.string()?),
                "protocols" => media.read_protocols(child, remarks)?,
                _ => remarks.unknown_key(&node, key),
            }
        }
        Ok(media)
    }

    fn read_protocols(
        &mut self,
        node: Node<'_>,
        remarks: &mut Remarks,
    ) -> Result<(), DocumentError> {
        for (key, child) in node.entries()? {
            match key {
                "simple" => self.simple = Some(UploadProtocol::read(child, remarks)?),
                "resumable" => self.resumable = Some(UploadProtocol::read(child, remarks)?),
                _ => remarks.unknown_key(&node, key),
            }
        }
        Ok(())
    }

    /// The protocols of the method, by their names in the document.
    pub(super) fn protocols(&self) -> impl Iterator<Item = (&'static str, &UploadProtocol)> {
        [("simple", &self.simple), ("resumable", &self.resumable)]
            .into_iter()
            .filter_map(|(name, protocol)| Some((name, protocol.as_ref()?)))
    }
}

impl UploadProtocol {
    fn read(node: Node<'_>, remarks: &mut Remarks) -> Result<Self, DocumentError> {
        let mut path = None;
        let mut multipart = false;
        for (key, child) in node.entries()? {
            match key {
                "path" => path = Some(PathTemplate::read(child)?),
                "multipart" => multipart = child.boolean()?,
                _ => remarks.unknown_key(&node, key),
            }
        }
        Ok(Self {
            path: node.required("path", path)?,
            multipart,
        })
    }
}
