//! The examples of methods, as code of a document comment.

use askama::Template;

use super::{RenderError, fill, markdown};
use crate::model::{Ending, Example, Name};

/// Where the examples of a version are compiled.
pub(super) struct Examples {
    krate: Name,
    version: Name,
}

#[derive(Template)]
#[template(path = "example.md.jinja")]
struct ExampleBlock<'a> {
    krate: &'a Name,
    version: &'a Name,
    example: &'a Example,
}

impl Examples {
    /// Examples that use a version of a crate.
    pub(super) fn new(package: &str, version: &Name) -> Self {
        Self {
            krate: Name::new(package),
            version: version.clone(),
        }
    }

    /// The lines of an example in the comment of its own method.
    pub(super) fn lines(&self, example: &Example) -> Result<Vec<String>, RenderError> {
        const FILE: &str = "the example of a method";
        let block = ExampleBlock {
            krate: &self.krate,
            version: &self.version,
            example,
        };
        markdown::lines(FILE, &fill(FILE, &block)?)
    }
}
