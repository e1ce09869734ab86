//! The top level of a Discovery document: identity, addresses and contents of the API.
//!
//! URLs and paths stay as written; later stages join them.

use std::collections::BTreeMap;

use super::{
    DocumentError, Method, Parameter, PathTemplate, Resource, Schema,
    node::{Node, Remarks},
    root_url,
};

/// A Discovery document, as Google writes it.
///
/// An absent text is `None`; an empty description counts as absent, because that is how Google
/// publishes an item whose description it has dropped.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    /// `kind`: `discovery#restDescription` in every document that has one.
    pub kind: Option<String>,
    /// `discoveryVersion`: `v1`.
    pub discovery_version: Option<String>,
    /// `etag` of the response that the document was downloaded with. It has no meaning here.
    pub etag: Option<String>,
    /// `id`, such as `dialogflow:v2`. Composed of name and version where the document has none.
    pub id: String,
    /// `name`, such as `dialogflow`.
    pub name: String,
    /// `version`, such as `v2`, `v4.1` or `directory_v1`.
    pub version: String,
    /// `revision`, such as `20251203`.
    pub revision: Option<String>,
    /// `title`, such as `Dialogflow API`.
    pub title: Option<String>,
    /// `description` of the API.
    pub description: Option<String>,
    /// `documentationLink`: a web page about the API.
    pub documentation_link: Option<String>,
    /// `canonicalName`: the product name as words, such as `Cloud Billing`.
    pub canonical_name: Option<String>,
    /// `ownerName`, such as `Google`.
    pub owner_name: Option<String>,
    /// `ownerDomain`, such as `google.com`.
    pub owner_domain: Option<String>,
    /// `packagePath`: a prefix that some of Google's own generators put before the package.
    pub package_path: Option<String>,
    /// `icons`: the address of the product's icon, by size (`x16`, `x32`).
    pub icons: BTreeMap<String, String>,
    /// `labels`, such as `limited_availability`.
    pub labels: Vec<String>,
    /// `features` of the API, such as `dataWrapper` (each response inside `{"data": ..}`).
    pub features: Vec<String>,
    /// `protocol`: `rest`. Any other is refused when the document is read.
    pub protocol: Option<String>,
    /// `rootUrl`, such as `https://dialogflow.googleapis.com/`.
    pub root_url: String,
    /// `servicePath`, which stands between the root and the path of a method; usually empty.
    pub service_path: String,
    /// `baseUrl`: root and service path joined by Google; superseded by the two.
    pub base_url: Option<String>,
    /// `basePath`: the path of `baseUrl`; superseded by `servicePath`.
    pub base_path: Option<String>,
    /// `mtlsRootUrl`: the root for calls with a client certificate.
    pub mtls_root_url: Option<String>,
    /// `batchPath`: where batched calls go, below the root.
    pub batch_path: Option<String>,
    /// `endpoints` for single locations, in the order of the document.
    pub endpoints: Vec<Endpoint>,
    /// `auth.oauth2.scopes`, by their URL.
    pub scopes: BTreeMap<String, Scope>,
    /// `parameters` that every method takes: the standard parameters.
    pub parameters: BTreeMap<String, Parameter>,
    /// `schemas`, by name.
    pub schemas: BTreeMap<String, Schema>,
    /// `resources` at the root.
    pub resources: BTreeMap<String, Resource>,
    /// `methods` that belong to no resource.
    pub methods: BTreeMap<String, Method>,
    /// `version_module`, a hint for Google's own generators.
    pub version_module: Option<bool>,
    /// `serviceVersion`: the dated version that a method's `apiVersion` refers to.
    pub service_version: Option<String>,
    /// `fullyEncodeReservedExpansion`: `{+x}` encodes all reserved characters but `/`.
    pub fully_encode_reserved_expansion: bool,
    /// `exponentialBackoffDefault`: whether clients are asked to back off exponentially.
    pub exponential_backoff_default: Option<bool>,
}

/// The address of one location.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Endpoint {
    /// `endpointUrl`, such as `https://europe-west1-dialogflow.googleapis.com/`.
    pub endpoint_url: String,
    /// `location`, such as `europe-west1`.
    pub location: String,
    /// `description` of the endpoint.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
}

/// An OAuth scope.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scope {
    /// `description`, the text on a consent page.
    pub description: Option<String>,
}

impl Document {
    pub(super) fn read(node: Node<'_>, remarks: &mut Remarks) -> Result<Self, DocumentError> {
        let mut document = Self::default();
        let (mut id, mut name, mut version, mut root_url) = (None, None, None, None);
        for (key, child) in node.entries()? {
            match key {
                "kind" => document.kind = Some(child.string()?),
                "discoveryVersion" => document.discovery_version = Some(only(&child, "v1")?),
                "etag" => document.etag = Some(child.string()?),
                "id" => id = Some(child.string()?),
                "name" => name = Some(child.string()?),
                "version" => version = Some(child.string()?),
                "revision" => document.revision = Some(child.string()?),
                "title" => document.title = Some(child.string()?),
                "description" => document.description = child.description()?,
                "documentationLink" => document.documentation_link = Some(child.string()?),
                "canonicalName" => document.canonical_name = Some(child.string()?),
                "ownerName" => document.owner_name = Some(child.string()?),
                "ownerDomain" => document.owner_domain = Some(child.string()?),
                "packagePath" => document.package_path = Some(child.string()?),
                "icons" => document.icons = child.map(|node| node.string())?,
                "labels" => document.labels = child.strings()?,
                "features" => document.features = child.strings()?,
                "protocol" => document.protocol = Some(only(&child, "rest")?),
                "rootUrl" => root_url = Some(root_url::read(&child)?),
                "servicePath" => document.service_path = plain_path(child)?,
                "baseUrl" => document.base_url = Some(child.string()?),
                "basePath" => document.base_path = Some(child.string()?),
                "mtlsRootUrl" => document.mtls_root_url = Some(root_url::read(&child)?),
                "batchPath" => document.batch_path = Some(child.string()?),
                "endpoints" => {
                    document.endpoints = child.list(|node| Endpoint::read(node, remarks))?;
                }
                "auth" => document.scopes = read_auth(child, remarks)?,
                "parameters" => {
                    document.parameters = child.map(|node| Parameter::read(node, remarks))?;
                }
                "schemas" => document.schemas = child.map(|node| Schema::read(node, remarks))?,
                "resources" => {
                    document.resources = child.map(|node| Resource::read(node, remarks))?;
                }
                "methods" => document.methods = child.map(|node| Method::read(node, remarks))?,
                "version_module" => document.version_module = Some(child.boolean()?),
                "serviceVersion" => document.service_version = Some(child.string()?),
                "fullyEncodeReservedExpansion" => {
                    document.fully_encode_reserved_expansion = child.boolean()?;
                }
                "exponentialBackoffDefault" => {
                    document.exponential_backoff_default = Some(child.boolean()?);
                }
                _ => remarks.unknown_key(&node, key),
            }
        }
        document.name = node.required("name", name)?;
        document.version = node.required("version", version)?;
        document.root_url = node.required("rootUrl", root_url)?;
        document.id = id.unwrap_or_else(|| format!("{}:{}", document.name, document.version));
        Ok(document)
    }
}

/// A string for which the generator supports a single value.
fn only(node: &Node<'_>, value: &str) -> Result<String, DocumentError> {
    let text = node.string()?;
    if text == value {
        return Ok(text);
    }
    let hint = "this is another kind of API description, for which there is no support";
    Err(node.error(format!("{value:?}"), hint))
}

/// A path without variables.
fn plain_path(node: Node<'_>) -> Result<String, DocumentError> {
    if PathTemplate::read(node)?.variables().next().is_some() {
        let hint = "only the paths of methods have variables";
        return Err(node.error("a path without variables", hint));
    }
    node.string()
}

fn read_auth(
    node: Node<'_>,
    remarks: &mut Remarks,
) -> Result<BTreeMap<String, Scope>, DocumentError> {
    let mut scopes = BTreeMap::new();
    for (key, oauth2) in node.entries()? {
        if key != "oauth2" {
            remarks.unknown_key(&node, key);
            continue;
        }
        for (key, child) in oauth2.entries()? {
            match key {
                "scopes" => scopes = child.map(|node| Scope::read(node, remarks))?,
                _ => remarks.unknown_key(&oauth2, key),
            }
        }
    }
    Ok(scopes)
}

impl Scope {
    fn read(node: Node<'_>, remarks: &mut Remarks) -> Result<Self, DocumentError> {
        let mut scope = Self::default();
        for (key, child) in node.entries()? {
            match key {
                "description" => scope.description = child.description()?,
                _ => remarks.unknown_key(&node, key),
            }
        }
        Ok(scope)
    }
}

impl Endpoint {
    fn read(node: Node<'_>, remarks: &mut Remarks) -> Result<Self, DocumentError> {
        let mut endpoint = Self::default();
        let (mut endpoint_url, mut location) = (None, None);
        for (key, child) in node.entries()? {
            match key {
                "endpointUrl" => endpoint_url = Some(root_url::read(&child)?),
                "location" => location = Some(child.string()?),
                "description" => endpoint.description = child.description()?,
                "deprecated" => endpoint.deprecated = child.boolean()?,
                _ => remarks.unknown_key(&node, key),
            }
        }
        endpoint.endpoint_url = node.required("endpointUrl", endpoint_url)?;
        endpoint.location = node.required("location", location)?;
        Ok(endpoint)
    }
}
