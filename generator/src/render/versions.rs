//! The root of the crate, and the files of a version that are not those of its resources and schemas:
//! its module, the client, patterns, scopes, options.

use askama::Template;
use proc_macro2::TokenStream;
use quote::quote;

use super::examples::Examples;
use super::methods::{service, standard_setter};
use super::tokens::{WithCfg, docs, file_docs, file_docs_with_cfg, version as version_path};
use super::{Files, RenderError, fill, guide, resources};
use crate::model::{Crate, Name, Package, PatternItem, Prelude, Version};

#[derive(Template)]
#[template(path = "lib.rs.jinja")]
struct Lib<'a> {
    docs: TokenStream,
    versions: Vec<WithCfg<'a>>,
}

#[derive(Template)]
#[template(path = "version.rs.jinja")]
struct VersionModule<'a> {
    docs: TokenStream,
    modules: Vec<WithCfg<'a>>,
}

#[derive(Template)]
#[template(path = "client.rs.jinja")]
struct ClientModule {
    imports: TokenStream,
    docs: TokenStream,
    service: TokenStream,
    scopes: TokenStream,
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
    let versions: Vec<WithCfg<'_>> = plan
        .versions
        .iter()
        .map(|version| WithCfg::new(&version.module, &version.cfg))
        .collect();
    let docs = file_docs(&guide::front_page(plan)?);
    fill("src/lib.rs", &Lib { docs, versions })
}

/// Adds the files of a version.
pub(super) fn render(
    package: &Package,
    version: &Version,
    files: &mut Files,
) -> Result<(), RenderError> {
    let examples = Examples::new(&package.name, &version.module);
    let folder = format!("src/{}", version.module.plain());
    let path = version_path(&version.module);

    let module = VersionModule {
        docs: file_docs_with_cfg(&version.docs),
        modules: version
            .root
            .children
            .iter()
            .map(|child| WithCfg::new(&child.module, &child.cfg))
            .collect(),
    };
    let name = format!("{folder}.rs");
    files.add_rust(&name, fill(&name, &module)?)?;

    let name = format!("{folder}/client.rs");
    let root = &version.root;
    let prelude = resources::prelude(root);
    let mut functions = resources::accessors(root, &quote!(super));
    functions.extend(resources::constructors(root, &prelude, &examples)?);
    let methods = resources::requests(&name, root, &path, &prelude)?;
    let imports = resources::imports(&path, &functions, &methods);
    let client = ClientModule {
        imports,
        docs: docs(&root.handle_docs),
        service: service(&version.service),
        scopes: {
            let scopes = &version.service.scopes;
            quote!(&[#(#scopes),*])
        },
        functions,
        methods,
    };
    files.add_rust(&name, fill(&name, &client)?)?;

    let name = format!("{folder}/patterns.rs");
    let patterns = Patterns {
        patterns: version.patterns.iter().map(pattern).collect(),
    };
    files.add_rust(&name, fill(&name, &patterns)?)?;

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
        fill(
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
        fill(
            &name,
            &Options {
                imports,
                parameters,
            },
        )?,
    )?;

    for resource in &version.resources {
        resources::render(resource, &folder, &path, &examples, files)?;
    }
    Ok(())
}

fn pattern(pattern: &PatternItem) -> PatternView<'_> {
    let regex = &pattern.regex;
    PatternView {
        name: &pattern.name,
        regex: quote!(#regex),
    }
}
