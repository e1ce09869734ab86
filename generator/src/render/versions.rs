//! The root of the crate, and the files of a version that are not those of its resources and schemas:
//! its module, the client, patterns, scopes, options.

use askama::Template;

use super::examples::Examples;
use super::imports::Imports;
use super::methods::{Constructor, Parameter, polling_static, setter, verb};
use super::types::path;
use super::{Files, RenderError, fill, filters, guide, resources, version_path};
use crate::ir::OperationForm;
use crate::model::{
    Crate, Descriptor, Package, PatternItem, Polling, Prelude, ResourceModule, RuntimePart,
    ScopesItem, Service, Version,
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
#[template(path = "polling.rs.jinja")]
struct PollingModule<'a> {
    imports: Imports<'a>,
    statics: Vec<PollingStatic<'a>>,
}

/// The operations of one form.
struct PollingStatic<'a> {
    name: &'static str,
    /// The variant of the runtime's `OperationForm`.
    form: &'static str,
    methods: Vec<PollingView<'a>>,
}

struct PollingView<'a> {
    read: &'a Descriptor,
    read_verb: &'static str,
    cancel: Option<CancelView<'a>>,
}

struct CancelView<'a> {
    descriptor: &'a Descriptor,
    verb: &'static str,
    has_body: bool,
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

    if !version.polling.is_empty() {
        let module = PollingModule {
            imports: Imports::of_polling(&version.module, &version.polling),
            statics: version.polling.iter().map(polling).collect(),
        };
        add(format!("{folder}/polling.rs"), &module)?;
    }

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

fn polling(polling: &Polling) -> PollingStatic<'_> {
    let methods = polling.methods.iter().map(|methods| PollingView {
        read: &methods.read,
        read_verb: verb(methods.read.verb),
        cancel: methods
            .cancel
            .as_ref()
            .map(|(descriptor, has_body)| CancelView {
                descriptor,
                verb: verb(descriptor.verb),
                has_body: *has_body,
            }),
    });
    PollingStatic {
        name: polling_static(polling.form),
        form: form(polling.form),
        methods: methods.collect(),
    }
}

/// A variant of the runtime's `OperationForm`.
pub(super) fn form(form: OperationForm) -> &'static str {
    match form {
        OperationForm::Longrunning => "Longrunning",
        OperationForm::Status => "Status",
    }
}
