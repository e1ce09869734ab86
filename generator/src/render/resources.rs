//! The files of resources: handles, accessors, and the requests of their methods.

use askama::Template;
use proc_macro2::TokenStream;

use super::examples::Examples;
use super::imports::Imports;
use super::methods::{Constructor, constructor, request};
use super::types::path;
use super::{Files, RenderError, fill, filters};
use crate::model::{Name, Prelude, ResourceModule, Version};

#[derive(Template)]
#[template(path = "resource.rs.jinja")]
struct ResourceFile<'a> {
    resource: &'a ResourceModule,
    imports: Imports<'a>,
    version: &'a TokenStream,
    handle: &'a Name,
    constructors: Vec<Constructor<'a>>,
    requests: Vec<String>,
    into: String,
}

#[derive(Template)]
#[template(path = "methods.rs.jinja")]
struct MethodsModule<'a> {
    docs: &'a [String],
    imports: Imports<'a>,
    handle: &'a Name,
    constructors: Vec<Constructor<'a>>,
    requests: Vec<String>,
    into: String,
}

/// Adds the files of a resource, in the folder of its version.
pub(super) fn render(
    resource: &ResourceModule,
    folder: &str,
    version: &Version,
    examples: &Examples,
    files: &mut Files,
) -> Result<(), RenderError> {
    let place: Vec<&str> = resource.path.iter().map(Name::plain).collect();
    let stem = format!("{folder}/{}", place.join("/"));
    let name = format!("{stem}.rs");
    let prelude = prelude(resource);
    let constructors = constructors(resource, &prelude, examples)?;
    let path_of_version = super::version_path(&version.module);
    let requests = requests(&name, resource, &path_of_version, &prelude, examples)?;
    let imports = Imports::of_methods(&version.module, &resource.methods);
    let into = path(&prelude, "Into");
    let mut file = ResourceFile {
        resource,
        imports: Imports::of_methods(&version.module, &[]),
        version: &path_of_version,
        handle: &resource.handle,
        constructors: Vec::new(),
        requests: Vec::new(),
        into: into.clone(),
    };
    match &resource.methods_file {
        Some(methods_file) => {
            let name = format!("{stem}/{}.rs", methods_file.module.plain());
            let module = MethodsModule {
                docs: &methods_file.docs,
                imports,
                handle: &resource.handle,
                constructors,
                requests,
                into,
            };
            files.add_rust(&name, fill(&name, &module)?)?;
        }
        None => {
            file.imports = imports;
            file.constructors = constructors;
            file.requests = requests;
        }
    }
    files.add_rust(&name, fill(&name, &file)?)
}

/// The functions that make requests.
pub(super) fn constructors<'a>(
    resource: &'a ResourceModule,
    prelude: &Prelude,
    examples: &Examples,
) -> Result<Vec<Constructor<'a>>, RenderError> {
    let methods = resource.methods.iter();
    methods
        .map(|method| constructor(method, prelude, examples))
        .collect()
}

/// The requests that they make.
pub(super) fn requests(
    name: &str,
    resource: &ResourceModule,
    version: &TokenStream,
    prelude: &Prelude,
    examples: &Examples,
) -> Result<Vec<String>, RenderError> {
    let methods = resource.methods.iter();
    methods
        .map(|method| request(name, method, version, prelude, examples))
        .collect()
}

/// The prelude of a file that declares a resource's handle and its requests.
pub(super) fn prelude(resource: &ResourceModule) -> Prelude {
    let requests = resource.methods.iter().map(|method| &method.request);
    Prelude::beside(requests.chain([&resource.handle]))
}
