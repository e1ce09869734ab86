//! The page on Cargo features.

use askama::Template;

use super::GuideContext;
use crate::model::{Crate, FeatureKind};
use crate::render::{RenderError, fill};

#[derive(Template)]
#[template(path = "guide/features.md.jinja")]
struct Features<'a> {
    package: &'a str,
    package_version: &'a str,
    version: &'a str,
    feature: &'a str,
    rows: Vec<Row<'a>>,
    runtime: Vec<Row<'a>>,
    has_unreached: bool,
}

/// A feature in a table.
pub(super) struct Row<'a> {
    pub(super) name: &'a str,
    pub(super) docs: String,
    pub(super) default: &'a str,
}

pub(super) fn page(scene: &GuideContext<'_>) -> Result<String, RenderError> {
    let package = &scene.plan.package;
    let mut features = scene.plan.features.iter();
    let page = Features {
        package: &package.name,
        package_version: &package.version,
        version: version(scene),
        feature: example(scene),
        rows: rows(scene.plan),
        runtime: runtime_rows(scene),
        has_unreached: features.any(|it| it.kind == FeatureKind::Schemas),
    };
    fill("src/guide/features.rs", &page)
}

/// The features of a crate in the order of its manifest.
pub(super) fn rows(plan: &Crate) -> Vec<Row<'_>> {
    let features = plan.features.iter();
    let row = features.map(|feature| Row {
        name: &feature.name,
        docs: feature.docs.replace('|', "\\|"),
        default: if feature.default { "yes" } else { "" },
    });
    row.collect()
}

/// The features of the client runtime, in the order of its manifest.
fn runtime_rows<'s>(scene: &'s GuideContext<'_>) -> Vec<Row<'s>> {
    let features = scene.runtime_features.iter();
    let row = features.map(|feature| Row {
        name: &feature.name,
        docs: feature.docs.replace('|', "\\|"),
        default: if feature.default { "yes" } else { "" },
    });
    row.collect()
}

/// All features.
pub(super) fn all_rows<'s>(scene: &'s GuideContext<'_>) -> Vec<Row<'s>> {
    let mut all = rows(scene.plan);
    all.extend(runtime_rows(scene));
    all
}

/// The feature of the version that the pages show.
fn version<'a>(scene: &GuideContext<'a>) -> &'a str {
    let cfg = &scene.version.cfg;
    cfg.features().next().unwrap_or("default")
}

/// A resource's feature, for an example: that of the method that the pages show.
pub(super) fn example<'a>(scene: &GuideContext<'a>) -> &'a str {
    let shown = scene.guide().first.as_ref();
    let shown = shown.and_then(|shown| shown.cfg.features().next());
    let mut features = scene.plan.features.iter();
    let any = features.find(|it| it.kind == FeatureKind::Resource);
    shown.or(any.map(|it| it.name.as_str())).unwrap_or("full")
}
