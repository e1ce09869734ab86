//! Examples as code of a document comment.
//!
//! Each is compiled as a test of the documentation. What only the compiler needs is hidden, and no
//! example has attributes of a crate, so that all of them are one binary.

use askama::Template;
use proc_macro2::TokenStream;
use quote::quote;

use super::{RenderError, fill};
use crate::model::{Cfg, Ending, Example, Name, Prelude, RustType, Sample};

/// Where the examples of a version are compiled.
pub(super) struct Examples {
    krate: Name,
    version: Name,
}

#[derive(Template)]
#[template(path = "example.md.jinja")]
struct Hidden<'a> {
    krate: &'a Name,
    version: &'a Name,
    /// The features without which there is nothing to compile.
    cfg: String,
    code: String,
    error: String,
}

/// Which errors a block of statements passes on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fails {
    /// Those of the crate.
    Own,
    /// Those of other crates too.
    Any,
}

#[derive(Template)]
#[template(path = "running_example.md.jinja")]
struct Running<'a> {
    krate: &'a Name,
    version: &'a Name,
    cfg: String,
    code: String,
    /// Whether there is a server.
    served: bool,
    /// What it answers, as literals.
    answers: Vec<String>,
}

#[derive(Template)]
#[template(path = "checked_example.md.jinja")]
struct Checked<'a> {
    krate: &'a Name,
    cfg: String,
    code: String,
}

impl Examples {
    /// Examples that use a version of a crate.
    pub(super) fn new(package: &str, version: &Name) -> Self {
        Self {
            krate: Name::new(package),
            version: version.clone(),
        }
    }

    /// The lines of an example in the comment of its own method, which is there when the example can be.
    pub(super) fn lines(&self, example: &Example) -> Result<Vec<String>, RenderError> {
        self.block(&self.call(example), &[])
    }

    /// A block of statements, compiled only with the features of all `cfgs`.
    pub(super) fn block(
        &self,
        statements: &TokenStream,
        cfgs: &[&Cfg],
    ) -> Result<Vec<String>, RenderError> {
        self.failing(statements, cfgs, Fails::Own)
    }

    /// A [`block`](Self::block) that may fail in other ways than calls do.
    pub(super) fn failing(
        &self,
        statements: &TokenStream,
        cfgs: &[&Cfg],
        fails: Fails,
    ) -> Result<Vec<String>, RenderError> {
        let template = Hidden {
            krate: &self.krate,
            version: &self.version,
            cfg: conditions(cfgs),
            code: laid_out(statements)?,
            error: match fails {
                Fails::Own => format!("{}::Error", self.krate),
                Fails::Any => "Box<dyn std::error::Error>".to_owned(),
            },
        };
        let text = fill("an example", &template)?;
        Ok(text.lines().map(str::to_owned).collect())
    }

    /// A block of statements that need no client: it is run, and what it asserts has to hold.
    pub(super) fn checked(
        &self,
        statements: &TokenStream,
        cfgs: &[&Cfg],
    ) -> Result<Vec<String>, RenderError> {
        let template = Checked {
            krate: &self.krate,
            cfg: conditions(cfgs),
            code: laid_out(statements)?,
        };
        let text = fill("an example", &template)?;
        Ok(text.lines().map(str::to_owned).collect())
    }

    /// A block of statements that is run, with a `client` that has no credentials. Where there are
    /// `answers`, it calls a server on the loopback interface that gives them, a connection each, and
    /// none after them.
    pub(super) fn running(
        &self,
        statements: &TokenStream,
        cfgs: &[&Cfg],
        answers: Option<&[String]>,
    ) -> Result<Vec<String>, RenderError> {
        let template = Running {
            krate: &self.krate,
            version: &self.version,
            cfg: conditions(cfgs),
            code: laid_out(statements)?,
            served: answers.is_some(),
            answers: answers
                .into_iter()
                .flatten()
                .map(|it| format!("{it:?}"))
                .collect(),
        };
        let text = fill("an example", &template)?;
        Ok(text.lines().map(str::to_owned).collect())
    }

    /// A call and a look at the answer, with what they need in scope.
    pub(super) fn call(&self, example: &Example) -> TokenStream {
        let (uses, call) = (self.uses(&example.arguments), self.statements(example));
        quote!(#uses #call)
    }

    /// The statements that make a call and look at the answer.
    pub(super) fn statements(&self, example: &Example) -> TokenStream {
        let call = self.request(example);
        match example.ending {
            Ending::Answer => quote!(let response = #call.send().await?;),
            Ending::Nothing => quote!(#call.send().await?;),
            Ending::Items => quote! {
                let mut items = #call.by_item();
                while let Some(item) = items.next().await {
                    let item = item?;
                    println!("{item:?}");
                }
            },
            Ending::Pages => quote! {
                let mut pages = #call.by_page();
                while let Some(page) = pages.next().await {
                    let page = page?;
                    println!("{page:?}");
                }
            },
        }
    }

    /// The request of a call, not sent.
    pub(super) fn request(&self, example: &Example) -> TokenStream {
        let Example {
            accessors,
            function,
            arguments,
            ..
        } = example;
        let arguments = arguments.iter().map(|it| self.sample(it));
        quote!(client #(.#accessors())* .#function(#(#arguments),*))
    }

    /// What has to be in scope for these values.
    pub(super) fn uses(&self, samples: &[Sample]) -> Option<TokenStream> {
        let Self { krate, version } = self;
        samples
            .iter()
            .any(uses_schemas)
            .then(|| quote!(use #krate::#version::schemas;))
    }

    /// A value.
    pub(super) fn sample(&self, sample: &Sample) -> TokenStream {
        match sample {
            Sample::Text(text) => quote!(#text),
            Sample::True => quote!(true),
            Sample::Integer(number) => {
                let number = proc_macro2::Literal::u8_unsuffixed(*number);
                quote!(#number)
            }
            Sample::Fraction(number) => {
                let number = proc_macro2::Literal::f32_unsuffixed(*number);
                quote!(#number)
            }
            Sample::Message(ty, fields) => {
                let ty = ty.tokens(&Prelude::default());
                let setters = fields.iter().map(|(setter, value)| {
                    let value = self.sample(value);
                    quote!(.#setter(#value))
                });
                quote!(#ty::new() #(#setters)*)
            }
            Sample::Value(ty, name) => {
                let ty = ty.tokens(&Prelude::default());
                quote!(#ty::from(#name))
            }
            Sample::Default(ty) => {
                let krate = &self.krate;
                match ty {
                    RustType::Timestamp => quote!(#krate::Timestamp::default()),
                    RustType::Duration => quote!(#krate::Duration::default()),
                    _ => quote!(Default::default()),
                }
            }
            Sample::List(one) => {
                let one = self.sample(one);
                quote!([#one])
            }
        }
    }
}

fn uses_schemas(sample: &Sample) -> bool {
    match sample {
        Sample::Message(..) | Sample::Value(..) => true,
        Sample::List(one) => uses_schemas(one),
        _ => false,
    }
}

/// Statements as a person would lay them out.
fn laid_out(statements: &TokenStream) -> Result<String, RenderError> {
    let file = syn::parse2(quote!(fn example() { #statements }));
    let file = file.map_err(|error| RenderError {
        file: "an example".to_owned(),
        problem: format!("not Rust: {error}"),
    })?;
    let text = prettyplease::unparse(&file);
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().filter(|line| line.starts_with(' ')) {
        let line = line.strip_prefix("    ").unwrap_or(line);
        let after_use = lines.last().is_some_and(|last| last.starts_with("use "));
        if after_use && !line.starts_with("use ") {
            lines.push("");
        }
        lines.push(line);
    }
    Ok(lines.join("\n"))
}

/// `all(..)` of the features that several cfgs ask for; empty where none asks for any.
fn conditions(cfgs: &[&Cfg]) -> String {
    let mut conditions: Vec<String> = Vec::new();
    for cfg in cfgs {
        let features: Vec<String> = cfg
            .features()
            .map(|it| format!("feature = {it:?}"))
            .collect();
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
