//! The crate's front page, its guide, and its README.
//!
//! A page is a template in `templates/rust/guide/` and a file here with the code that it shows; a new
//! one is added to [`PAGES`]. All of them are written for any API: the methods and messages are those
//! that the plan has picked, and each example is compiled when the features are on that it needs.

mod credentials;
mod endpoints;
mod errors;
mod features;
mod first_steps;
mod messages;
mod paging;
mod python;
mod timeouts;

use askama::Template;
use proc_macro2::TokenStream;
use quote::quote;

use super::examples::{Examples, Fails};
use super::tokens::file_docs;
use super::{Files, RenderError, fill};
use crate::model::{Cfg, Crate, Guide, GuideExample, Name, Package, Sample, ShownMessage, Version};
use crate::runtime_source::{RuntimeFeature, RuntimeManifest};

/// The text of a page.
type Page = fn(&GuideContext<'_>) -> Result<String, RenderError>;

/// The pages: module, what it tells in a line, text.
const PAGES: [(&str, &str, Page); 9] = [
    (
        "first_steps",
        "a client, a call, what comes back",
        first_steps::page,
    ),
    (
        "messages",
        "what is kept of what the crate does not know, and how to send it",
        messages::page,
    ),
    ("paging", "lists that come in pages", paging::page),
    (
        "credentials",
        "what a client shows to be let in, and where it finds that",
        credentials::page,
    ),
    (
        "endpoints",
        "which host a call goes to, and what carries it there",
        endpoints::page,
    ),
    (
        "errors",
        "what can go wrong, and what is tried again",
        errors::page,
    ),
    (
        "timeouts",
        "how long a call may take, and how it is ended",
        timeouts::page,
    ),
    ("features", "compiling less of the API", features::page),
    (
        "python",
        "how a call of Google's Python client is written here",
        python::page,
    ),
];

#[derive(Template)]
#[template(path = "guide.rs.jinja")]
struct GuideModule<'a> {
    pages: Vec<(&'a str, &'a str)>,
}

#[derive(Template)]
#[template(path = "front_page.md.jinja")]
struct FrontPage<'a> {
    package: &'a Package,
    example: String,
    pages: Vec<(&'a str, &'a str)>,
}

#[derive(Template)]
#[template(path = "README.md.jinja")]
struct Readme<'a> {
    package: &'a Package,
    krate: &'a Name,
    example: String,
    features: Vec<features::Row<'a>>,
    feature: &'a str,
    version: &'a str,
}

/// What pages are written from.
struct GuideContext<'a> {
    plan: &'a Crate,
    version: &'a Version,
    krate: Name,
    examples: Examples,
    runtime_features: Vec<RuntimeFeature>,
}

impl<'a> GuideContext<'a> {
    /// Shows the first version of a crate; `None` for a crate without any.
    fn of(plan: &'a Crate, runtime: &RuntimeManifest) -> Option<Self> {
        let version = plan.versions.first()?;
        Some(Self {
            plan,
            version,
            krate: Name::new(&plan.package.name),
            examples: Examples::new(&plan.package.name, &version.module),
            runtime_features: runtime.features.clone(),
        })
    }

    fn guide(&self) -> &'a Guide {
        &self.version.guide
    }

    /// Code that needs the version and what is behind `cfg`.
    fn block(&self, cfg: &Cfg, statements: &TokenStream) -> Result<String, RenderError> {
        let lines = self.examples.block(statements, &[&self.version.cfg, cfg])?;
        Ok(lines.join("\n"))
    }

    /// Code that needs the version and other features, and what may go wrong in it.
    fn needing(
        &self,
        cfgs: &[&Cfg],
        fails: Fails,
        statements: &TokenStream,
    ) -> Result<String, RenderError> {
        let cfgs = [&[&self.version.cfg], cfgs].concat();
        let lines = self.examples.failing(statements, &cfgs, fails)?;
        Ok(lines.join("\n"))
    }

    /// Code that is run, with a server that gives these answers where there are any.
    fn running(
        &self,
        cfg: &Cfg,
        statements: &TokenStream,
        answers: Option<&[String]>,
    ) -> Result<String, RenderError> {
        let cfgs = [&self.version.cfg, cfg];
        let lines = self.examples.running(statements, &cfgs, answers)?;
        Ok(lines.join("\n"))
    }

    /// The same as [`running`](Self::running) for code that a picked method appears in. It is only
    /// compiled where the call cannot be made as it stands.
    fn shown_running(
        &self,
        shown: Option<&GuideExample>,
        answers: Option<&[String]>,
        statements: impl FnOnce(&GuideExample) -> TokenStream,
    ) -> Result<Option<String>, RenderError> {
        let Some(shown) = shown.filter(|shown| shown.example.is_complete()) else {
            return self.shown(shown, statements);
        };
        let uses = self.examples.uses(&shown.example.arguments);
        let statements = statements(shown);
        self.running(&shown.cfg, &quote!(#uses #statements), answers)
            .map(Some)
    }

    /// Code that needs no client and asserts what it says.
    fn checked(&self, cfg: &Cfg, statements: &TokenStream) -> Result<String, RenderError> {
        let cfgs = [&self.version.cfg, cfg];
        Ok(self.examples.checked(statements, &cfgs)?.join("\n"))
    }

    /// The same as [`block`](Self::block) for code that a picked method appears in, if one was picked.
    fn shown(
        &self,
        shown: Option<&GuideExample>,
        statements: impl FnOnce(&GuideExample) -> TokenStream,
    ) -> Result<Option<String>, RenderError> {
        let block = |shown: &GuideExample| {
            let uses = self.examples.uses(&shown.example.arguments);
            let statements = statements(shown);
            self.block(&shown.cfg, &quote!(#uses #statements))
        };
        shown.map(block).transpose()
    }

    /// The request of a picked method.
    fn request(&self, shown: &GuideExample) -> TokenStream {
        self.examples.request(&shown.example)
    }

    /// A call of a picked method.
    fn call(&self, shown: &GuideExample) -> TokenStream {
        self.examples.statements(&shown.example)
    }

    /// A message with one field set.
    fn message(&self, message: &ShownMessage) -> TokenStream {
        let text = Sample::Text("..".to_owned());
        let sample = Sample::Message(message.ty.clone(), vec![(message.setter.clone(), text)]);
        self.examples.sample(&sample)
    }

    /// How a client is made that finds its credentials.
    fn client(&self) -> TokenStream {
        let (krate, version) = (&self.krate, &self.version.module);
        quote! {
            use #krate::#version::Client;
            let client = Client::builder().build().await?;
        }
    }

    /// A client and a first call.
    fn first_call(&self) -> Result<String, RenderError> {
        let client = self.client();
        match &self.guide().first {
            Some(shown) => {
                let uses = self.examples.uses(&shown.example.arguments);
                let call = self.call(shown);
                self.block(&shown.cfg, &quote!(#uses #client #call))
            }
            None => self.block(&Cfg::Always, &client),
        }
    }
}

/// The documentation of the crate's root.
pub(super) fn front_page(plan: &Crate) -> Result<Vec<String>, RenderError> {
    let Some(scene) = GuideContext::of(plan, &RuntimeManifest::default()) else {
        return Ok(vec![plan.package.description.clone()]);
    };
    let page = FrontPage {
        package: &plan.package,
        example: scene.first_call()?,
        pages: contents(),
    };
    Ok(lines(&fill("src/lib.rs", &page)?))
}

/// Adds the pages and the README.
pub(super) fn render(
    plan: &Crate,
    runtime: &RuntimeManifest,
    files: &mut Files,
) -> Result<(), RenderError> {
    let Some(scene) = GuideContext::of(plan, runtime) else {
        return Ok(());
    };
    let name = "src/guide.rs";
    files.add_rust(name, fill(name, &GuideModule { pages: contents() })?)?;
    for (module, _, page) in PAGES {
        let name = format!("src/guide/{module}.rs");
        let docs = file_docs(&lines(&page(&scene)?));
        files.add_rust(&name, docs.to_string())?;
    }
    files.add("README.md", readme(&scene)?)
}

fn contents() -> Vec<(&'static str, &'static str)> {
    PAGES
        .iter()
        .map(|(module, line, _)| (*module, *line))
        .collect()
}

/// The page that registries and code hosts show. Their Markdown hides no lines.
fn readme(scene: &GuideContext<'_>) -> Result<String, RenderError> {
    let example = scene.first_call()?.replace("```no_run", "```rust");
    let shown: Vec<&str> = example
        .lines()
        .filter(|line| !line.starts_with("# "))
        .collect();
    let readme = Readme {
        package: &scene.plan.package,
        krate: &scene.krate,
        example: shown.join("\n"),
        features: features::all_rows(scene),
        feature: features::example(scene),
        version: scene.version.module.plain(),
    };
    let text = fill("README.md", &readme)?;
    Ok(format!("{}\n", text.trim_end()))
}

/// The lines of a text, without more than one blank line in a row: what a page leaves out leaves none.
fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.trim().lines() {
        if !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line.to_owned());
        }
    }
    lines
}
