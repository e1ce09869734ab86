//! The page on how calls of Google's Python client are written with this crate.

use askama::Template;
use quote::quote;

use super::GuideContext;
use crate::model::{GuideExample, Sample, Service};
use crate::render::{RenderError, fill};

#[derive(Template)]
#[template(path = "guide/python.md.jinja")]
struct Python<'a> {
    /// The arguments of `build`.
    api: String,
    krate: String,
    version: &'a str,
    calls: Vec<Call>,
    xgafv: bool,
}

/// A call in both languages.
struct Call {
    python: String,
    rust: String,
}

pub(super) fn page(scene: &GuideContext<'_>) -> Result<String, RenderError> {
    let guide = scene.guide();
    let shown = [&guide.list, &guide.get, &guide.create, &guide.update];
    let mut shown: Vec<&GuideExample> = shown.into_iter().flatten().collect();
    if shown.is_empty() {
        shown.extend(&guide.first);
    }
    let calls = shown.into_iter().map(|shown| {
        let rust = scene.shown(Some(shown), |shown| rust(scene, shown))?;
        Ok(Call {
            python: python(shown),
            rust: rust.unwrap_or_default(),
        })
    });
    let mut parameters = scene.version.standard_parameters.iter();
    let page = Python {
        api: api(&scene.version.service),
        krate: scene.krate.to_string(),
        version: scene.version.module.plain(),
        calls: calls.collect::<Result<_, RenderError>>()?,
        xgafv: parameters.any(|it| it.wire == "$.xgafv" && it.name.plain() == "with_xgafv"),
    };
    fill("src/guide/python.rs", &page)
}

/// The API and its version, as long as they are nothing but names.
fn api(service: &Service) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let names = [&service.name, &service.version];
    match names.iter().all(|name| name.chars().all(plain)) {
        true => format!("{}, {}", quoted(&service.name), quoted(&service.version)),
        false => "..".to_owned(),
    }
}

fn rust(scene: &GuideContext<'_>, shown: &GuideExample) -> proc_macro2::TokenStream {
    match &shown.setter {
        Some((setter, wire)) if wire == "updateMask" => {
            let request = scene.request(shown);
            let mask = mask(shown);
            quote!(let response = #request.#setter(#mask).send().await?;)
        }
        _ => scene.call(shown),
    }
}

/// The same call with the Python client.
fn python(shown: &GuideExample) -> String {
    let (resources, method) = match shown.id.rsplit_once('.') {
        Some((resources, method)) => (resources, method),
        None => ("", shown.id.as_str()),
    };
    // The document's identifier begins with the API's name.
    let resources = resources.split('.').skip(1);
    let accessors: String = resources.map(|name| format!(".{name}()")).collect();
    let values = shown.example.arguments.iter();
    let arguments = shown.wires.iter().zip(values);
    let mut arguments: Vec<String> = arguments
        .map(|(wire, value)| format!("{wire}={}", literal(value)))
        .collect();
    if shown.example.arguments.len() > shown.wires.len() {
        let body = match &shown.mask {
            Some(wire) => format!("{{{}: \"..\"}}", quoted(wire)),
            None => "{}".to_owned(),
        };
        arguments.push(format!("body={body}"));
    }
    if let Some((_, wire)) = shown
        .setter
        .as_ref()
        .filter(|(_, wire)| wire == "updateMask")
    {
        arguments.push(format!("{wire}={}", quoted(mask(shown))));
    }
    format!(
        "service{accessors}.{method}({}).execute()",
        arguments.join(", ")
    )
}

/// The field that a call changes.
fn mask(shown: &GuideExample) -> &str {
    shown.mask.as_deref().unwrap_or("name")
}

/// A string. JSON's are Python's too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn literal(sample: &Sample) -> String {
    match sample {
        Sample::Text(text) | Sample::Value(_, text) => quoted(text),
        Sample::True => "True".to_owned(),
        Sample::Integer(number) => number.to_string(),
        Sample::Fraction(number) => number.to_string(),
        Sample::Message(..) | Sample::Default(_) => "{}".to_owned(),
        Sample::List(one) => format!("[{}]", literal(one)),
    }
}
