//! The files of a version, schemas apart: its module, the client, the resources, patterns, scopes,
//! options.

use askama::Template;
use proc_macro2::TokenStream;
use quote::quote;

use super::methods::{accessor, constructor, request, service, standard_setter};
use super::tokens::{docs, file_docs, imports, version as version_path};
use super::{Files, RenderError, fill};
use crate::rust::{Crate, Name, PatternItem, Prelude, ResourceModule, Version};

#[derive(Template)]
#[template(path = "lib.rs.jinja")]
struct Lib<'a> {
    docs: TokenStream,
    versions: Vec<&'a Name>,
}

#[derive(Template)]
#[template(path = "first_steps.md.jinja")]
struct FirstSteps {
    krate: String,
    version: String,
}

#[derive(Template)]
#[template(path = "version.rs.jinja")]
struct VersionModule<'a> {
    docs: TokenStream,
    modules: Vec<&'a Name>,
}

#[derive(Template)]
#[template(path = "client.rs.jinja")]
struct ClientModule {
    imports: TokenStream,
    docs: TokenStream,
    service: TokenStream,
    functions: Vec<String>,
    methods: Vec<String>,
}

#[derive(Template)]
#[template(path = "resource.rs.jinja")]
struct ResourceFile<'a> {
    docs: TokenStream,
    imports: TokenStream,
    version: &'a TokenStream,
    handle_docs: TokenStream,
    handle: &'a Name,
    children: Vec<&'a Name>,
    functions: Vec<String>,
    methods: Vec<String>,
}

#[derive(Template)]
#[template(path = "patterns.rs.jinja")]
struct Patterns<'a> {
    patterns: Vec<PatternView<'a>>,
}

#[derive(Template)]
#[template(path = "scopes.rs.jinja")]
struct Scopes<'a> {
    sets: Vec<ScopesView<'a>>,
}

struct ScopesView<'a> {
    name: &'a Name,
    urls: TokenStream,
}

struct PatternView<'a> {
    name: &'a Name,
    regex: TokenStream,
}

#[derive(Template)]
#[template(path = "options.rs.jinja")]
struct Options {
    imports: TokenStream,
    parameters: Vec<TokenStream>,
}

/// The root of the crate.
pub(super) fn lib(plan: &Crate) -> Result<String, RenderError> {
    let versions: Vec<&Name> = plan
        .versions
        .iter()
        .map(|version| &version.module)
        .collect();
    let mut lines = vec![plan.package.description.clone()];
    if let Some(version) = versions.first() {
        let krate = Name::new(&plan.package.name);
        let first_steps = FirstSteps {
            krate: krate.to_string(),
            version: version.to_string(),
        };
        let text = fill("src/lib.rs", &first_steps)?;
        lines.extend(text.lines().map(str::to_owned));
    }
    fill(
        "src/lib.rs",
        &Lib {
            docs: file_docs(&lines),
            versions,
        },
    )
}

/// Adds the files of a version.
pub(super) fn render(version: &Version, files: &mut Files) -> Result<(), RenderError> {
    let folder = format!("src/{}", version.module.plain());
    let path = version_path(&version.module);

    let module = VersionModule {
        docs: file_docs(&version.docs),
        modules: version
            .root
            .children
            .iter()
            .map(|child| &child.module)
            .collect(),
    };
    let name = format!("{folder}.rs");
    files.add_rust(&name, &fill(&name, &module)?)?;

    let name = format!("{folder}/client.rs");
    let root = &version.root;
    let prelude = prelude(root);
    let (functions, methods) = contents(&name, root, &path, &quote!(super), &prelude)?;
    let imports = imports(
        &path,
        &[
            "runtime ::".to_owned(),
            functions.concat(),
            methods.concat(),
        ],
    );
    let client = ClientModule {
        imports,
        docs: docs(&root.handle_docs),
        service: service(&version.service),
        functions,
        methods,
    };
    files.add_rust(&name, &fill(&name, &client)?)?;

    let name = format!("{folder}/patterns.rs");
    let patterns = Patterns {
        patterns: version.patterns.iter().map(pattern).collect(),
    };
    files.add_rust(&name, &fill(&name, &patterns)?)?;

    let name = format!("{folder}/scopes.rs");
    let sets = version.scopes.iter().map(|item| {
        let urls = &item.scopes;
        ScopesView {
            name: &item.name,
            urls: quote!(&[#(#urls),*]),
        }
    });
    files.add_rust(
        &name,
        &fill(
            &name,
            &Scopes {
                sets: sets.collect(),
            },
        )?,
    )?;

    let name = format!("{folder}/options.rs");
    let parameters = version.standard_parameters.iter();
    let parameters: Vec<TokenStream> = parameters
        .map(|it| standard_setter(it, &Prelude::default()))
        .collect();
    let used = ["runtime ::".to_owned(), quote!(#(#parameters)*).to_string()];
    let imports = super::tokens::imports(&path, &used);
    files.add_rust(
        &name,
        &fill(
            &name,
            &Options {
                imports,
                parameters,
            },
        )?,
    )?;

    for resource in &version.resources {
        let place: Vec<&str> = resource.path.iter().map(Name::plain).collect();
        let name = format!("{folder}/{}.rs", place.join("/"));
        files.add_rust(&name, &resource_file(&name, resource, &path)?)?;
    }
    Ok(())
}

fn resource_file(
    name: &str,
    resource: &ResourceModule,
    version: &TokenStream,
) -> Result<String, RenderError> {
    let prelude = prelude(resource);
    let (functions, methods) = contents(name, resource, version, &quote!(self), &prelude)?;
    let imports = imports(
        version,
        &[
            "runtime ::".to_owned(),
            functions.concat(),
            methods.concat(),
        ],
    );
    let file = ResourceFile {
        docs: file_docs(&resource.docs),
        imports,
        version,
        handle_docs: docs(&resource.handle_docs),
        handle: &resource.handle,
        children: resource
            .children
            .iter()
            .map(|child| &child.module)
            .collect(),
        functions,
        methods,
    };
    fill(name, &file)
}

/// The functions of a handle and the requests that they make. `below` is where the modules of the
/// resource's children are.
fn contents(
    name: &str,
    resource: &ResourceModule,
    version: &TokenStream,
    below: &TokenStream,
    prelude: &Prelude,
) -> Result<(Vec<String>, Vec<String>), RenderError> {
    let accessors = resource.children.iter().map(|child| {
        let module = &child.module;
        let here = below.to_string() == "self";
        let path = if here {
            quote!(#module)
        } else {
            quote!(#below::#module)
        };
        accessor(child, &path)
    });
    let constructors = resource
        .methods
        .iter()
        .map(|method| constructor(method, prelude));
    let functions = accessors
        .chain(constructors)
        .map(|it| it.to_string())
        .collect();
    let requests = resource
        .methods
        .iter()
        .map(|method| request(name, method, version, prelude));
    Ok((functions, requests.collect::<Result<_, _>>()?))
}

/// The prelude of a resource's file, which declares its handle and its requests.
fn prelude(resource: &ResourceModule) -> Prelude {
    let requests = resource.methods.iter().map(|method| &method.request);
    Prelude::beside(requests.chain([&resource.handle]))
}

fn pattern(pattern: &PatternItem) -> PatternView<'_> {
    let regex = &pattern.regex;
    PatternView {
        name: &pattern.name,
        regex: quote!(#regex),
    }
}
