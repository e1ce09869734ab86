//! The root of the crate, and the files of a version that are not those of its resources and schemas:
//! its module, the client, patterns, scopes, options.

use askama::Template;

use super::examples::Examples;
use super::imports::Imports;
use super::methods::{Constructor, Parameter, setter};
use super::types::path;
use super::{Files, RenderError, fill, filters, guide, resources, version_path};
use crate::model::{
    Crate, Package, PatternItem, Prelude, ResourceModule, RuntimePart, ScopesItem, Service, Version,
};

#[derive(Template)]
#[template(path = "lib.rs.jinja")]
struct Lib<'a> {
    docs: Vec<String>,
    versions: &'a [Version],
    /// The parts of the runtime that the crate has.
    parts: Vec<RuntimePart>,
}

#[derive(Template)]
#[template(path = "version.rs.jinja")]
struct VersionModule<'a> {
    version: &'a Version,
}

#[derive(Template)]
#[template(path = "client.rs.jinja")]
struct ClientModule<'a> {
    imports: Imports<'a>,
    root: &'a ResourceModule,
    service: &'a Service,
    constructors: Vec<Constructor<'a>>,
    requests: Vec<String>,
    into: String,
}

#[derive(Template)]
#[template(path = "patterns.rs.jinja")]
struct Patterns<'a> {
    patterns: &'a [PatternItem],
}

#[derive(Template)]
#[template(path = "scopes.rs.jinja")]
struct Scopes<'a> {
    sets: &'a [ScopesItem],
}

#[derive(Template)]
#[template(path = "options.rs.jinja")]
struct Options<'a> {
    imports: Imports<'a>,
    parameters: Vec<Parameter<'a>>,
}

/// The root of the crate.
pub(super) fn lib(plan: &Crate) -> Result<String, RenderError> {
    let lib = Lib {
        docs: guide::front_page(plan)?,
        versions: &plan.versions,
        parts: plan.runtime_parts().into_iter().collect(),
    };
    fill("src/lib.rs", &lib)
}

/// Adds the files of a version.
pub(super) fn render(
    package: &Package,
    version: &Version,
    files: &mut Files,
) -> Result<(), RenderError> {
    let examples = Examples::new(&package.name, &version.module);
    let folder = format!("src/{}", version.module.plain());
    let mut add = |name: String, template: &dyn askama::DynTemplate| {
        let text = fill(&name, template)?;
        files.add_rust(&name, text)
    };
    add(format!("{folder}.rs"), &VersionModule { version })?;

    let name = format!("{folder}/client.rs");
    let root = &version.root;
    let prelude = resources::prelude(root);
    let client = ClientModule {
        imports: Imports::of_methods(&version.module, &root.methods),
        root,
        service: &version.service,
        constructors: resources::constructors(root, &prelude, &examples)?,
        requests: resources::requests(
            &name,
            root,
            &version_path(&version.module),
            &prelude,
            &examples,
        )?,
        into: path(&prelude, "Into"),
    };
    add(name, &client)?;

    let patterns = &version.patterns;
    add(format!("{folder}/patterns.rs"), &Patterns { patterns })?;
    let sets = &version.scopes;
    add(format!("{folder}/scopes.rs"), &Scopes { sets })?;

    let parameters = version.standard_parameters.iter();
    let prelude = Prelude::default();
    let options = Options {
        imports: Imports::of_options(&version.module, &version.standard_parameters),
        parameters: parameters.map(|it| setter(it, &prelude)).collect(),
    };
    add(format!("{folder}/options.rs"), &options)?;

    for resource in &version.resources {
        resources::render(resource, &folder, version, &examples, files)?;
    }
    Ok(())
}
