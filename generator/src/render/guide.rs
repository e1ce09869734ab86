//! The crate's front page, its guide, and its README.
//!
//! Each page is a template in `templates/rust/guide/`, which has the text and the code. All pages are
//! written for any API: what they show of one is in its [`GuideContext`], and each example is compiled
//! with the features that it needs.

use askama::{DynTemplate, Template};

use super::feature_index::{self, VersionIndex};
use super::settings_table::{self, SettingsRow};
use super::{Files, RenderError, fill, filters, markdown, webhook};
use crate::model::{
    Cfg, Crate, Ending, FeatureKind, GuideContext, GuideWebhook, Name, Package, Service, Version,
};
use crate::runtime_source::{RuntimeFeature, RuntimeManifest};

/// Declares the pages: template, module, a line about it, and the condition on which a crate has it.
macro_rules! pages {
    ($($page:ident = $path:literal, $module:literal, $about:literal $(, if $has:ident)?;)*) => {
        $(
            #[derive(Template)]
            #[template(path = $path)]
            struct $page<'a> {
                guide: &'a Guide<'a>,
            }
        )*

        /// The pages of a crate: module, a line about it.
        fn contents(guide: &Guide<'_>) -> Vec<(&'static str, &'static str)> {
            let mut pages = Vec::new();
            $(
                let conditions: &[bool] = &[$(guide.$has())?];
                if conditions.iter().all(|it| *it) {
                    pages.push(($module, $about));
                }
            )*
            pages
        }

        /// Fills in each page.
        fn pages(guide: &Guide<'_>) -> Result<Vec<(&'static str, String)>, RenderError> {
            let mut pages = Vec::new();
            $(
                let conditions: &[bool] = &[$(guide.$has())?];
                if conditions.iter().all(|it| *it) {
                    pages.push(($module, fill($path, &$page { guide })?));
                }
            )*
            Ok(pages)
        }
    };
}

pages! {
    FirstSteps = "guide/first_steps.md.jinja", "first_steps", "a client, a call and its response";
    Messages = "guide/messages.md.jinja", "messages", "bodies of requests and responses, unknown fields and enum values";
    Paging = "guide/paging.md.jinja", "paging", "lists that come in pages";
    Streams = "guide/streams.md.jinja", "streams", "responses that are streams, and bodies that are not JSON", if has_streams;
    Media = "guide/media.md.jinja", "media", "uploads and downloads", if has_media;
    Operations = "guide/operations.md.jinja", "operations", "methods whose work goes on after the response", if has_operations;
    Credentials = "guide/credentials.md.jinja", "credentials", "how a client authenticates";
    Endpoints = "guide/endpoints.md.jinja", "endpoints", "hosts, regions, certificates, proxies and transports";
    Errors = "guide/errors.md.jinja", "errors", "errors and retries";
    Timeouts = "guide/timeouts.md.jinja", "timeouts", "time limits and cancellation";
    Tracing = "guide/tracing.md.jinja", "tracing", "spans, their export, and traces that go on in the service";
    Testing = "guide/testing.md.jinja", "testing", "tests of your code without a service";
    Blocking = "guide/blocking.md.jinja", "blocking", "calls from code that is not async";
    Webhooks = "guide/webhooks.md.jinja", "webhooks", "a server that the service calls", if has_webhook;
    Features = "guide/features.md.jinja", "features", "compiling only a part of the API";
    Index = "guide/index.md.jinja", "index", "the feature of each method and type";
    Python = "guide/python.md.jinja", "python", "the calls of Google's Python client in Rust";
}

#[derive(Template)]
#[template(path = "guide.rs.jinja")]
struct GuideModule<'a> {
    pages: &'a [(&'static str, &'static str)],
}

#[derive(Template)]
#[template(path = "front_page.md.jinja")]
struct FrontPage<'a> {
    guide: &'a Guide<'a>,
    pages: &'a [(&'static str, &'static str)],
}

#[derive(Template)]
#[template(path = "README.md.jinja")]
struct Readme<'a> {
    guide: &'a Guide<'a>,
    package: &'a Package,
}

/// What pages are filled in with.
struct Guide<'a> {
    package: &'a Package,
    krate: Name,
    version: &'a Name,
    version_cfg: &'a Cfg,
    service: &'a Service,
    api: &'a GuideContext,
    /// The code of the example of a webhook; empty where there is none.
    webhook_code: String,
    /// The versions with a webhook.
    webhook_versions: Vec<(&'a Name, &'a GuideWebhook)>,
    /// The guide with the version that has streams or raw bodies, unless it is this one.
    streaming: Option<Box<Guide<'a>>>,
    /// Whether the requests of this version have `with_xgafv`.
    has_xgafv: bool,
    /// Where a dependency on the crate comes from: `version = "1"`.
    source: String,
    /// Methods with other defaults than the rest of the crate.
    call_settings: Vec<SettingsRow>,
    /// Whether a method of the crate has an ID that makes its requests idempotent.
    has_request_ids: bool,
    features: Vec<FeatureRow>,
    runtime_features: Vec<FeatureRow>,
    has_schema_features: bool,
    indexes: Vec<VersionIndex<'a>>,
    /// Features for an example.
    version_feature: &'a str,
    resource_feature: &'a str,
}

/// A feature in a table.
struct FeatureRow {
    name: String,
    docs: String,
    default: &'static str,
}

impl FeatureRow {
    fn new(name: &str, docs: &str, default: bool) -> Self {
        Self {
            name: name.to_owned(),
            docs: docs.replace('|', "\\|"),
            default: if default { "yes" } else { "" },
        }
    }
}

impl<'a> Guide<'a> {
    /// A guide with the first version of a crate; `None` for a crate without any.
    fn of(plan: &'a Crate, runtime: &RuntimeManifest) -> Result<Option<Self>, RenderError> {
        let Some(first) = plan.versions.first() else {
            return Ok(None);
        };
        let mut guide = Self::of_version(plan, runtime, first)?;
        if !first.guide.has_streams() {
            let mut others = plan.versions.iter();
            let streaming = others.find(|it| it.guide.has_streams());
            let streaming = streaming.map(|it| Self::of_version(plan, runtime, it));
            guide.streaming = streaming.transpose()?.map(Box::new);
        }
        Ok(Some(guide))
    }

    /// A guide with one version of a crate.
    fn of_version(
        plan: &'a Crate,
        runtime: &RuntimeManifest,
        version: &'a Version,
    ) -> Result<Self, RenderError> {
        let Package {
            published, name, ..
        } = &plan.package;
        let features = plan.features.iter();
        // The others are no concern of users.
        let runtime = runtime
            .features
            .iter()
            .filter(|it| !it.name.starts_with('_'));
        let row = |it: &RuntimeFeature| FeatureRow::new(&it.name, &it.docs, it.default);
        let parameters = &version.standard_parameters;
        let krate = Name::new(name);
        let webhook_code = match &version.guide.webhook {
            Some(webhook) => webhook::code(&krate, &version.module, webhook)?,
            None => String::new(),
        };
        let webhook = |it: &'a Version| Some((&it.module, it.guide.webhook.as_ref()?));
        Ok(Self {
            streaming: None,
            webhook_code,
            call_settings: settings_table::rows(plan),
            has_request_ids: plan.versions.iter().any(has_request_ids),
            webhook_versions: plan.versions.iter().filter_map(webhook).collect(),
            package: &plan.package,
            krate,
            version: &version.module,
            version_cfg: &version.cfg,
            service: &version.service,
            api: &version.guide,
            has_xgafv: parameters
                .iter()
                .any(|it| it.wire == "$.xgafv" && it.name.plain() == "with_xgafv"),
            source: match published {
                true => format!("version = \"{}\"", plan.package.version),
                false => format!("path = \"../{name}\""),
            },
            has_schema_features: features.clone().any(|it| it.kind == FeatureKind::Schemas),
            features: features
                .map(|it| FeatureRow::new(&it.name, &it.docs, it.default))
                .collect(),
            runtime_features: runtime.map(row).collect(),
            indexes: feature_index::indexes(plan),
            version_feature: version.cfg.features().next().unwrap_or("default"),
            resource_feature: resource_feature(plan, version),
        })
    }

    /// The guide whose version has streams or raw bodies, if there is one.
    fn streaming(&self) -> &Self {
        self.streaming.as_deref().unwrap_or(self)
    }

    /// Whether a version of the crate has streams or raw bodies.
    fn has_streams(&self) -> bool {
        self.streaming().api.has_streams()
    }

    /// Whether the first version of the crate has methods that move files.
    fn has_media(&self) -> bool {
        self.api.has_media()
    }

    /// Whether methods of the first version start operations.
    fn has_operations(&self) -> bool {
        self.api.operation.is_some()
    }

    /// Whether the first version of the crate has a webhook.
    fn has_webhook(&self) -> bool {
        self.api.webhook.is_some()
    }

    /// A dependency on the crate, in a manifest.
    fn dependency(&self) -> String {
        match self.package.published {
            true => format!("\"{}\"", self.package.version),
            false => format!("{{ {} }}", self.source),
        }
    }

    /// The error of calls.
    fn error(&self) -> String {
        format!("{}::Error", self.krate)
    }

    /// The condition of a block that needs the version and the features of a call, a message or an enum.
    fn needs(&self, cfg: &Cfg) -> String {
        all(&[self.version_cfg, cfg])
    }

    /// The condition of a block that needs the messages with free-form JSON.
    fn needs_free_form(&self) -> String {
        let messages = self.api.free_form.iter().map(|it| &it.cfg);
        all(&std::iter::once(self.version_cfg)
            .chain(messages)
            .collect::<Vec<_>>())
    }

    /// The condition of a block that needs the version and a feature.
    fn needs_feature(&self, feature: &str) -> String {
        all(&[self.version_cfg, &Cfg::feature(feature)])
    }

    /// The condition of a block that needs the version.
    fn needs_version(&self) -> String {
        all(&[self.version_cfg])
    }

    /// The API and its version for Python, as long as they are nothing but names.
    fn python_api(&self) -> String {
        let names = [&self.service.name, &self.service.version];
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        match names.iter().all(|name| name.chars().all(plain)) {
            true => format!("\"{}\", \"{}\"", names[0], names[1]),
            false => "..".to_owned(),
        }
    }

    /// Where the API is served in the universe `example.com`, if it is in Google's public one.
    fn other_universe(&self) -> Option<String> {
        let root = self.service.root_url.trim_end_matches('/');
        let start = root.strip_suffix("googleapis.com")?;
        Some(format!("{start}example.com/"))
    }
}

/// Whether a method of a version has an ID that makes its requests idempotent.
fn has_request_ids(version: &Version) -> bool {
    let mut methods = version.modules().flat_map(|module| &module.methods);
    methods.any(|method| method.descriptor.request_id.is_some())
}

/// A resource's feature, for an example: that of the method that the pages show.
fn resource_feature<'a>(plan: &'a Crate, version: &'a Version) -> &'a str {
    let first = version.guide.first.as_ref();
    let first = first.and_then(|call| call.cfg.features().next());
    let mut features = plan.features.iter();
    let any = features.find(|it| it.kind == FeatureKind::Resource);
    first.or(any.map(|it| it.name.as_str())).unwrap_or("full")
}

/// The condition that all of these cfgs hold; empty where they always do.
fn all(cfgs: &[&Cfg]) -> String {
    let mut conditions: Vec<String> = Vec::new();
    for cfg in cfgs {
        let features = cfg.features().map(|it| format!("feature = {it:?}"));
        let features: Vec<String> = features.collect();
        match features.as_slice() {
            [] => {}
            [only] => conditions.push(only.clone()),
            some => conditions.push(format!("any({})", some.join(", "))),
        }
    }
    conditions.dedup();
    match conditions.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        some => format!("all({})", some.join(", ")),
    }
}

/// The documentation of the crate's root.
pub(super) fn front_page(plan: &Crate) -> Result<Vec<String>, RenderError> {
    const FILE: &str = "src/lib.rs";
    let Some(guide) = Guide::of(plan, &RuntimeManifest::default())? else {
        return Ok(vec![plan.package.description.clone()]);
    };
    let page = FrontPage {
        guide: &guide,
        pages: &contents(&guide),
    };
    markdown::lines(FILE, &fill(FILE, &page)?)
}

/// Adds the pages and the README.
pub(super) fn render(
    plan: &Crate,
    runtime: &RuntimeManifest,
    files: &mut Files,
) -> Result<(), RenderError> {
    let Some(guide) = Guide::of(plan, runtime)? else {
        return Ok(());
    };
    let name = "src/guide.rs";
    let module = GuideModule {
        pages: &contents(&guide),
    };
    files.add_rust(name, fill(name, &module)?)?;
    for (module, page) in pages(&guide)? {
        let name = format!("src/guide/{module}.rs");
        let lines = markdown::lines(&name, &page)?;
        files.add_rust(&name, filters::comment_of("//!", &lines))?;
    }
    let readme = Readme {
        guide: &guide,
        package: &plan.package,
    };
    let readme = files.header.markdown() + &readme_text(&readme)?;
    files.add("README.md", readme)
}

/// The page that registries and code hosts show. Their Markdown hides no lines.
fn readme_text(readme: &dyn DynTemplate) -> Result<String, RenderError> {
    const FILE: &str = "README.md";
    let lines = markdown::lines(FILE, &fill(FILE, readme)?)?;
    let shown = markdown::without_hidden(&lines);
    Ok(shown.replace("```no_run", "```rust"))
}
