//! The files of resources: handles, accessors, and the requests of their methods.

use askama::Template;
use proc_macro2::TokenStream;
use quote::quote;

use super::examples::Examples;
use super::methods::{accessor, constructor, request};
use super::tokens::{self, WithCfg, docs, file_docs, file_docs_with_cfg};
use super::{Files, RenderError, fill};
use crate::model::{MethodsFile, Name, Prelude, ResourceModule};

#[derive(Template)]
#[template(path = "resource.rs.jinja")]
struct ResourceFile<'a> {
    docs: TokenStream,
    imports: TokenStream,
    version: &'a TokenStream,
    handle_docs: TokenStream,
    handle: &'a Name,
    children: Vec<WithCfg<'a>>,
    methods_file: Option<WithCfg<'a>>,
    functions: Vec<String>,
    methods: Vec<String>,
}

#[derive(Template)]
#[template(path = "methods.rs.jinja")]
struct MethodsModule<'a> {
    docs: TokenStream,
    imports: TokenStream,
    handle: &'a Name,
    functions: Vec<String>,
    methods: Vec<String>,
}

/// Adds the files of a resource, in the folder of its version.
pub(super) fn render(
    resource: &ResourceModule,
    folder: &str,
    version: &TokenStream,
    examples: &Examples,
    files: &mut Files,
) -> Result<(), RenderError> {
    let place: Vec<&str> = resource.path.iter().map(Name::plain).collect();
    let stem = format!("{folder}/{}", place.join("/"));
    let name = format!("{stem}.rs");
    let mut functions = accessors(resource, &quote!(self));
    let mut methods = Vec::new();
    match &resource.methods_file {
        Some(file) => {
            let name = format!("{stem}/{}.rs", file.module.plain());
            let text = methods_module(&name, resource, file, version, examples)?;
            files.add_rust(&name, text)?;
        }
        None => {
            let prelude = prelude(resource);
            functions.extend(constructors(resource, &prelude, examples)?);
            methods = requests(&name, resource, version, &prelude)?;
        }
    }
    let children = resource.children.iter();
    let file = ResourceFile {
        docs: file_docs_with_cfg(&resource.docs),
        imports: imports(version, &functions, &methods),
        version,
        handle_docs: docs(&resource.handle_docs),
        handle: &resource.handle,
        children: children
            .map(|child| WithCfg::new(&child.module, &child.cfg))
            .collect(),
        methods_file: resource
            .methods_file
            .as_ref()
            .map(|file| WithCfg::new(&file.module, &file.cfg)),
        functions,
        methods,
    };
    files.add_rust(&name, fill(&name, &file)?)
}

/// The methods of a resource in a file of their own.
fn methods_module(
    name: &str,
    resource: &ResourceModule,
    file: &MethodsFile,
    version: &TokenStream,
    examples: &Examples,
) -> Result<String, RenderError> {
    let prelude = prelude(resource);
    let functions = constructors(resource, &prelude, examples)?;
    let methods = requests(name, resource, version, &prelude)?;
    let module = MethodsModule {
        docs: file_docs(&file.docs),
        imports: imports(version, &functions, &methods),
        handle: &resource.handle,
        functions,
        methods,
    };
    fill(name, &module)
}

/// The imports of a file with these items, in which the runtime is always used.
pub(super) fn imports(
    version: &TokenStream,
    functions: &[String],
    methods: &[String],
) -> TokenStream {
    let used = [
        "runtime ::".to_owned(),
        functions.concat(),
        methods.concat(),
    ];
    tokens::imports(version, &used)
}

/// The functions that lead to the resources below. `below` is where their modules are.
pub(super) fn accessors(resource: &ResourceModule, below: &TokenStream) -> Vec<String> {
    let here = below.to_string() == "self";
    let children = resource.children.iter();
    let accessors = children.map(|child| {
        let module = &child.module;
        let path = match here {
            true => quote!(#module),
            false => quote!(#below::#module),
        };
        accessor(child, &path).to_string()
    });
    accessors.collect()
}

/// The functions that make requests.
pub(super) fn constructors(
    resource: &ResourceModule,
    prelude: &Prelude,
    examples: &Examples,
) -> Result<Vec<String>, RenderError> {
    let methods = resource.methods.iter();
    methods
        .map(|method| Ok(constructor(method, prelude, examples)?.to_string()))
        .collect()
}

/// The requests that they make.
pub(super) fn requests(
    name: &str,
    resource: &ResourceModule,
    version: &TokenStream,
    prelude: &Prelude,
) -> Result<Vec<String>, RenderError> {
    let methods = resource.methods.iter();
    methods
        .map(|method| request(name, method, version, prelude))
        .collect()
}

/// The prelude of a file that declares a resource's handle and its requests.
pub(super) fn prelude(resource: &ResourceModule) -> Prelude {
    let requests = resource.methods.iter().map(|method| &method.request);
    Prelude::beside(requests.chain([&resource.handle]))
}
