//! A method: one HTTP verb on one path, with its parameters, request and response.

use std::collections::BTreeMap;

use super::{
    DocumentError, MediaUpload, Parameter, PathTemplate, Schema,
    node::{Node, Remarks},
    schema::SchemaReader,
};

/// A method of a resource, or of the API itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Method {
    /// `id`, such as `dialogflow.projects.agent.intents.get`. Its last part usually, but not
    /// always, is the method's name.
    pub id: String,
    /// `description`.
    pub description: Option<String>,
    /// `httpMethod`.
    pub http_method: HttpMethod,
    /// `path` of the URL.
    pub path: PathTemplate,
    /// `flatPath`: the path with one variable per segment. For documentation only: its
    /// variables are not parameters.
    pub flat_path: Option<String>,
    /// `parameters`, by name; a name may be that of a standard parameter.
    pub parameters: BTreeMap<String, Parameter>,
    /// `parameterOrder`: the parameters that are required, most significant first. Each is one of
    /// `parameters`, but a required parameter may be missing here (storage v1 has one).
    pub parameter_order: Vec<String>,
    /// `request`: the body.
    pub request: Option<Request>,
    /// `response`: a `$ref`, or an inline schema. Without it, the body of the response has no meaning.
    pub response: Option<Schema>,
    /// `scopes`, any one of which is enough.
    pub scopes: Vec<String>,
    /// `apiVersion`, which is sent with each call.
    pub api_version: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `mediaUpload`: the ways to send a file.
    pub media_upload: Option<MediaUpload>,
    /// `supportsMediaUpload`.
    pub supports_media_upload: bool,
    /// `supportsMediaDownload`: `alt=media` returns the content.
    pub supports_media_download: bool,
    /// `useMediaDownloadService`: downloads go below `/download/`.
    pub use_media_download_service: bool,
    /// `supportsSubscription`: the method can watch a collection.
    pub supports_subscription: bool,
    /// `etagRequired`: an `If-Match` header is expected.
    pub etag_required: bool,
}

/// The verb of a method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HttpMethod {
    /// `DELETE`
    Delete,
    /// `GET`
    Get,
    /// `PATCH`
    Patch,
    /// `POST`
    Post,
    /// `PUT`
    Put,
}

impl HttpMethod {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Delete, Self::Get, Self::Patch, Self::Post, Self::Put];

    /// The verb as HTTP writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }
}

/// The body of a request.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Request {
    /// A schema with nothing but a `$ref`, or an inline one (`object` with
    /// `additionalProperties: any`, for a body that is passed through).
    pub schema: Schema,
    /// `parameterName`: the name of the body in older documents, such as `resource`.
    pub parameter_name: Option<String>,
}

impl Method {
    pub(super) fn read(node: Node<'_>, remarks: &mut Remarks) -> Result<Self, DocumentError> {
        let (mut id, mut http_method, mut path) = (None, None, None);
        let mut method = Self::blank();
        for (key, child) in node.entries()? {
            match key {
                "id" => id = Some(child.string()?),
                "description" => method.description = child.description()?,
                "httpMethod" => {
                    http_method = Some(child.word(&HttpMethod::ALL, HttpMethod::as_str)?);
                }
                "path" => path = Some(PathTemplate::read(child)?),
                "flatPath" => method.flat_path = Some(child.string()?),
                "parameters" => {
                    method.parameters = child.map(|node| Parameter::read(node, remarks))?;
                }
                "parameterOrder" => method.parameter_order = child.strings()?,
                "request" => method.request = Some(Request::read(child, remarks)?),
                "response" => method.response = Some(Schema::read(child, remarks)?),
                "scopes" => method.scopes = child.strings()?,
                "apiVersion" => method.api_version = Some(child.string()?),
                "deprecated" => method.deprecated = child.boolean()?,
                "mediaUpload" => method.media_upload = Some(MediaUpload::read(child, remarks)?),
                "supportsMediaUpload" => method.supports_media_upload = child.boolean()?,
                "supportsMediaDownload" => method.supports_media_download = child.boolean()?,
                "useMediaDownloadService" => method.use_media_download_service = child.boolean()?,
                "supportsSubscription" => method.supports_subscription = child.boolean()?,
                "etagRequired" => method.etag_required = child.boolean()?,
                _ => remarks.unknown_key(&node, key),
            }
        }
        method.id = node.required("id", id)?;
        method.http_method = node.required("httpMethod", http_method)?;
        method.path = node.required("path", path)?;
        Ok(method)
    }

    /// A method before its keys are read.
    fn blank() -> Self {
        Self {
            id: String::new(),
            description: None,
            http_method: HttpMethod::Get,
            path: PathTemplate::default(),
            flat_path: None,
            parameters: BTreeMap::new(),
            parameter_order: Vec::new(),
            request: None,
            response: None,
            scopes: Vec::new(),
            api_version: None,
            deprecated: false,
            media_upload: None,
            supports_media_upload: false,
            supports_media_download: false,
            use_media_download_service: false,
            supports_subscription: false,
            etag_required: false,
        }
    }
}

impl Request {
    fn read(node: Node<'_>, remarks: &mut Remarks) -> Result<Self, DocumentError> {
        let mut parameter_name = None;
        let mut schema = SchemaReader::default();
        for (key, child) in node.entries()? {
            if key == "parameterName" {
                parameter_name = Some(child.string()?);
            } else if !schema.take(key, child, remarks)? {
                remarks.unknown_key(&node, key);
            }
        }
        Ok(Self {
            schema: schema.finish(&node, remarks)?,
            parameter_name,
        })
    }
}
