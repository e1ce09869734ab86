//! The program that makes the requests of recorded cases through the typed calls of a generated crate.
//!
//! It is not a file of the crate. `xtask` compiles it beside the crate, in order to compare the
//! requests with those of another client.

use askama::Template;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{RenderError, fill, format};
use crate::model::{
    Argument, Crate, MethodItem, Name, Prelude, ResourceModule, RustType, Setter, SetterKind,
    Version,
};

#[derive(Template)]
#[template(path = "conformance.rs.jinja")]
struct Program {
    krate: String,
    version: String,
    standard: Vec<StandardView>,
    methods: Vec<MethodView>,
}

struct StandardView {
    ty: TokenStream,
    wire: TokenStream,
    setter: String,
}

struct MethodView {
    name: String,
    id: TokenStream,
    body: TokenStream,
}

/// The program for one version of a crate.
///
/// # Errors
///
/// A text that is not Rust, which is a mistake of the generator.
pub fn conformance_program(plan: &Crate, version: &Version) -> Result<String, RenderError> {
    const FILE: &str = "src/main.rs";
    let prelude = Prelude::default();
    let standard = version.standard_parameters.iter().map(|setter| {
        let wire = &setter.wire;
        StandardView {
            ty: setter.ty.tokens(&prelude),
            wire: quote!(#wire),
            setter: setter.name.to_string(),
        }
    });
    let modules = std::iter::once(&version.root).chain(&version.resources);
    let methods = modules.flat_map(|module| module.methods.iter().map(move |it| (module, it)));
    let methods = methods.enumerate().map(|(nth, (module, method))| {
        let id = &method.descriptor.id;
        MethodView {
            name: format!("method_{nth}"),
            id: quote!(#id),
            body: body(module, method, &prelude),
        }
    });
    let program = Program {
        krate: Name::new(&plan.package.name).to_string(),
        version: version.module.to_string(),
        standard: standard.collect(),
        methods: methods.collect(),
    };
    format::rust(FILE, &fill(FILE, &program)?)
}

/// The body of the function that makes a method's request.
fn body(module: &ResourceModule, method: &MethodItem, prelude: &Prelude) -> TokenStream {
    let accessors = &module.accessors;
    let function = &method.function;
    let mut arguments: Vec<TokenStream> = method
        .arguments
        .iter()
        .map(|it| argument(it, prelude))
        .collect();
    let body = method.body.as_ref().map(|it| (it, it.ty.tokens(prelude)));
    let mut set_body = None;
    if let Some((body, ty)) = body {
        if body.positional {
            arguments.push(quote!(case.body::<#ty>()?.ok_or("the case has no body")?));
        } else {
            set_body = Some(quote! {
                if let Some(body) = case.body::<#ty>()? {
                    request = request.set_body(body);
                }
            });
        }
    }
    let setters = method.setters.iter().map(|it| setter(it, prelude));
    let successor = method.paging.as_ref().map(|paging| {
        let (response, path) = (method.response.tokens(prelude), &paging.response_property);
        quote! {
            if let Some(token) = &case.previous_token {
                let response: #response = page(#path, token)?;
                request = request.next_request(&response).ok_or("the request has no successor")?;
            }
        }
    });
    let changes = !method.setters.is_empty() || set_body.is_some() || successor.is_some();
    let mutable = changes.then(|| quote!(mut));
    quote! {
        let #mutable request = client #(.#accessors())* .#function(#(#arguments),*);
        #(#setters)*
        #set_body
        #successor
        Ok(with_standard(case, request)?.into_http_request()?)
    }
}

fn argument(argument: &Argument, prelude: &Prelude) -> TokenStream {
    let (wire, ty) = (&argument.wire, argument.ty.tokens(prelude));
    match argument.repeated {
        true => quote!(case.repeated::<#ty>(#wire)?.unwrap_or_default()),
        false => quote!(case.required::<#ty>(#wire)?),
    }
}

fn setter(setter: &Setter, prelude: &Prelude) -> TokenStream {
    let Setter {
        name, wire, kind, ..
    } = setter;
    let ty: TokenStream = RustType::tokens(&setter.ty, prelude);
    let read = match kind {
        SetterKind::Single => format_ident!("optional"),
        SetterKind::Repeated => format_ident!("repeated"),
    };
    quote! {
        if let Some(value) = case.#read::<#ty>(#wire)? {
            request = request.#name(value);
        }
    }
}
