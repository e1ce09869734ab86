//! The manifest of a generated crate. Its dependencies are the runtime's, with their comments; its
//! features are those of the plan, followed by the runtime's.

use askama::Template;

use super::{RenderError, fill};
use crate::model::{Crate, Feature, FeatureKind};
use crate::runtime_source::{Dependency, RuntimeManifest};

#[derive(Template)]
#[template(path = "Cargo.toml.jinja")]
struct Manifest<'a> {
    name: String,
    version: String,
    description: String,
    rust_version: String,
    keywords: String,
    categories: String,
    repository: Option<String>,
    /// Where the documentation is, for a package that is published.
    documentation: Option<String>,
    standalone: bool,
    default: String,
    full: String,
    versions: Vec<OwnFeature<'a>>,
    resources: Vec<OwnFeature<'a>>,
    groups: Vec<OwnFeature<'a>>,
    schemas: Vec<OwnFeature<'a>>,
    runtime_features: Vec<FeatureView<'a>>,
    /// Features of the runtime that only other features turn on.
    runtime_parts: Vec<FeatureView<'a>>,
    dependencies: &'a [Dependency],
    /// The features that the example of a webhook needs, where there is one.
    webhook: Option<String>,
}

/// A feature of the API.
struct OwnFeature<'a> {
    name: &'a str,
    enables: String,
}

/// A feature of the runtime.
struct FeatureView<'a> {
    name: &'a str,
    comment: &'a [String],
    enables: String,
}

/// Renders the manifest.
pub(super) fn render(plan: &Crate, runtime: &RuntimeManifest) -> Result<String, RenderError> {
    let package = &plan.package;
    let of_kind = |kind: FeatureKind| -> Vec<OwnFeature<'_>> {
        let features = plan.features.iter().filter(|it| it.kind == kind);
        let parts = |it: &Feature| {
            let parts = it.runtime_parts.iter();
            parts.map(|it| it.feature().to_owned()).collect::<Vec<_>>()
        };
        let own = |it| OwnFeature {
            enables: list(&parts(it)),
            name: &it.name,
        };
        features.map(own).collect()
    };
    // Resources are on through `full`, so that a user who leaves the defaults out can name it too.
    let own = |it: &&Feature| it.default && it.kind != FeatureKind::Resource;
    let own = plan.features.iter().filter(own).map(|it| it.name.as_str());
    let runtime_default = runtime.features.iter().filter(|it| it.default);
    let default: Vec<String> = std::iter::once("full")
        .chain(own)
        .chain(runtime_default.map(|it| it.name.as_str()))
        .map(quoted)
        .collect();
    let resources = of_kind(FeatureKind::Resource);
    let full = resources.iter().map(|it| quoted(it.name));
    let (parts, runtime_features): (Vec<_>, Vec<_>) = runtime
        .features
        .iter()
        .map(|it| FeatureView {
            name: &it.name,
            comment: &it.comment,
            enables: list(&it.enables),
        })
        .partition(|it| it.name.starts_with('_'));
    let manifest = Manifest {
        name: quoted(&package.name),
        version: quoted(&package.version),
        description: quoted(&package.description),
        rust_version: quoted(&package.rust_version),
        keywords: list(&package.keywords),
        categories: list(&package.categories),
        repository: package.repository.as_deref().map(quoted),
        // Without a release of this crate, the page may belong to another crate of this name.
        documentation: package
            .published
            .then(|| quoted(&format!("https://docs.rs/{}", package.name))),
        standalone: package.standalone,
        default: default.join(", "),
        full: full.map(|name| format!("    {name},\n")).collect(),
        versions: of_kind(FeatureKind::Version),
        groups: of_kind(FeatureKind::Group),
        schemas: of_kind(FeatureKind::Schemas),
        resources,
        runtime_features,
        runtime_parts: parts,
        dependencies: &runtime.dependencies,
        webhook: webhook(plan),
    };
    let text = fill("Cargo.toml", &manifest)?;
    Ok(format!("{}\n", text.trim_end()))
}

/// The features that the example of a webhook needs: those of the first version and of the group.
fn webhook(plan: &Crate) -> Option<String> {
    let version = plan.versions.first()?;
    let webhook = version.guide.webhook.as_ref()?;
    let features = version.cfg.features().chain([webhook.feature.as_str()]);
    Some(features.map(quoted).collect::<Vec<_>>().join(", "))
}

fn list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    texts.join(", ")
}

/// A TOML string. JSON's escapes are a subset of TOML's for everything but DEL, which TOML wants
/// escaped too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text)
        .to_string()
        .replace('\u{7f}', "\\u007f")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Package;
    use crate::origin::Origin;

    const RUNTIME: &str = "[package]\nname = \"runtime\"\n\n[features]\ndefault = [\"auth\"]\n# Credentials.\nauth = []\n\
                           # Times\n# of others.\ntime-0_3 = [\"dep:time\"]\n\n# What it needs.\n\
                           [dependencies]\n# Requests.\nhttp = \"1\"\ntime = { version = \"0.3\", optional = true }\n";

    fn feature(name: &str, kind: FeatureKind, default: bool) -> Feature {
        Feature {
            origin: Origin::ResourceName(name.to_owned()),
            name: name.to_owned(),
            kind,
            default,
            docs: String::new(),
            runtime_parts: Default::default(),
        }
    }

    fn plan() -> Crate {
        Crate {
            package: Package {
                name: "things".to_owned(),
                version: "0.1.0".to_owned(),
                description: "All \"things\"\nthat there are.".to_owned(),
                rust_version: "1.91".to_owned(),
                keywords: vec!["things".to_owned(), "api".to_owned()],
                categories: vec!["api-bindings".to_owned()],
                repository: None,
                published: false,
                standalone: false,
            },
            features: vec![
                feature("v1", FeatureKind::Version, true),
                feature("v1beta1", FeatureKind::Version, false),
                feature("parts", FeatureKind::Resource, true),
                feature("things", FeatureKind::Resource, true),
                feature("webhook", FeatureKind::Group, false),
                feature("schemas-without-methods", FeatureKind::Schemas, false),
            ],
            versions: Vec::new(),
        }
    }

    #[test]
    fn dependencies_are_the_runtimes_and_features_those_of_both() {
        let runtime = RuntimeManifest::parse(RUNTIME).unwrap();
        insta::assert_snapshot!(render(&plan(), &runtime).unwrap());
        let without = render(&plan(), &RuntimeManifest::default()).unwrap();
        assert!(without.contains("\n[dependencies]\n\n# What"), "{without}");
    }

    #[test]
    fn only_a_standalone_crate_has_a_workspace_table() {
        let mut plan = plan();
        plan.package.standalone = true;
        let manifest = render(&plan, &RuntimeManifest::default()).unwrap();
        assert!(manifest.contains("\n[workspace]\n\n["), "{manifest}");
        assert!(!manifest.contains("docs.rs/things"), "{manifest}");
    }

    #[test]
    fn only_a_published_crate_links_to_its_documentation() {
        let mut plan = plan();
        plan.package.published = true;
        let manifest = render(&plan, &RuntimeManifest::default()).unwrap();
        let link = "\ndocumentation = \"https://docs.rs/things\"\n";
        assert!(manifest.contains(link), "{manifest}");
    }
}
