//! The example of a webhook: the program `examples/webhook.rs`, its test, and the same code for the
//! page of the guide.

use askama::Template;

use super::{Files, RenderError, fill, filters, format};
use crate::model::{Crate, GuideWebhook, Name};

/// The program.
const EXAMPLE: &str = "examples/webhook.rs";

/// The test that calls it.
const TEST: &str = "tests/webhook.rs";

#[derive(Template)]
#[template(path = "webhook/example.rs.jinja")]
struct ExampleFile<'a> {
    code: &'a str,
}

#[derive(Template)]
#[template(path = "webhook/code.rs.jinja")]
struct ExampleCode<'a> {
    krate: &'a Name,
    version: &'a Name,
    webhook: &'a GuideWebhook,
}

#[derive(Template)]
#[template(path = "webhook/test.rs.jinja")]
struct TestFile<'a> {
    krate: &'a Name,
    version: &'a Name,
    webhook: &'a GuideWebhook,
    /// A request with a field that no schema has.
    sample: String,
}

/// The code of the program without its head, laid out.
pub(super) fn code(
    krate: &Name,
    version: &Name,
    webhook: &GuideWebhook,
) -> Result<String, RenderError> {
    let code = ExampleCode {
        krate,
        version,
        webhook,
    };
    format::rust(EXAMPLE, &fill(EXAMPLE, &code)?)
}

/// Adds the program and its test, if the first version of the crate has a webhook.
pub(super) fn render(plan: &Crate, files: &mut Files) -> Result<(), RenderError> {
    let Some(version) = plan.versions.first() else {
        return Ok(());
    };
    let Some(webhook) = &version.guide.webhook else {
        return Ok(());
    };
    let krate = &Name::new(&plan.package.name);
    let code = code(krate, &version.module, webhook)?;
    files.add_rust(EXAMPLE, fill(EXAMPLE, &ExampleFile { code: &code })?)?;
    let test = TestFile {
        krate,
        version: &version.module,
        webhook,
        sample: webhook.sample(),
    };
    files.add_rust(TEST, fill(TEST, &test)?)
}
