//! Handles and requests.

use askama::Template;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::examples::Examples;
use super::tokens::{cfg_attribute, deprecated, docs};
use super::{RenderError, fill};
use crate::ir::HttpMethod;
use crate::model::{
    Argument, Child, Descriptor, MethodItem, PagingItem, Prelude, RustType, Service, Setter,
    SetterKind, SiblingItem,
};

#[derive(Template)]
#[template(path = "method.rs.jinja")]
struct Request<'a> {
    version: &'a TokenStream,
    descriptor_name: String,
    descriptor: TokenStream,
    docs: TokenStream,
    deprecated: TokenStream,
    request: String,
    setters: Vec<TokenStream>,
    response: TokenStream,
    send: &'a str,
    send_response: &'a str,
    result: TokenStream,
    option: TokenStream,
    paging: Option<PagingView>,
}

struct PagingView {
    items: bool,
    impls: TokenStream,
}

/// The request of a method: descriptor, struct, setters, what can be done with it.
pub(super) fn request(
    file: &str,
    method: &MethodItem,
    version: &TokenStream,
    prelude: &Prelude,
) -> Result<String, RenderError> {
    let mut setters: Vec<TokenStream> = method
        .setters
        .iter()
        .map(|it| parameter_setter(it, prelude))
        .collect();
    setters.extend(body_setter(method, prelude));
    let answers = method.response != RustType::Unit;
    let template = Request {
        version,
        descriptor_name: method.descriptor.name.to_string(),
        descriptor: descriptor(&method.descriptor, method.body.is_some()),
        docs: docs(&method.request_docs),
        deprecated: deprecated(method.deprecated),
        request: method.request.to_string(),
        setters,
        response: method.response.tokens(prelude),
        send: if answers { "send" } else { "send_empty" },
        send_response: if answers {
            "send_response"
        } else {
            "send_response_empty"
        },
        result: prelude.path("Result"),
        option: prelude.path("Option"),
        paging: method.paging.as_ref().map(|paging| PagingView {
            items: paging.items.is_some(),
            impls: paging_impls(method, paging, prelude),
        }),
    };
    fill(file, &template)
}

/// The function of a handle that makes a request.
pub(super) fn constructor(
    method: &MethodItem,
    prelude: &Prelude,
    examples: &Examples,
) -> Result<TokenStream, RenderError> {
    let MethodItem {
        function,
        request,
        descriptor,
        ..
    } = method;
    let static_name = &descriptor.name;
    let body = method.body.as_ref().filter(|body| body.positional);
    let mut parameters: Vec<TokenStream> = method
        .arguments
        .iter()
        .map(|it| argument(it, prelude))
        .collect();
    let mut statements: Vec<TokenStream> = method.arguments.iter().map(set_argument).collect();
    if let Some(body) = body {
        let (name, ty) = (&body.name, body.ty.tokens(prelude));
        parameters.push(quote!(#name: #ty));
        statements.push(quote!(call.set_body(&#name);));
    }
    let mut lines = method.docs.clone();
    lines.push(String::new());
    lines.extend(examples.lines(&method.example)?);
    let (docs, deprecated) = (docs(&lines), deprecated(method.deprecated));
    let mutable = (!statements.is_empty()).then(|| quote!(mut));
    Ok(quote! {
        #docs
        #deprecated
        pub fn #function(&self, #(#parameters),*) -> #request {
            let #mutable call = runtime::Call::new(&self.client, &#static_name);
            #(#statements)*
            #request { call }
        }
    })
}

/// The function of a handle that leads to a resource below.
pub(super) fn accessor(child: &Child, path: &TokenStream) -> TokenStream {
    let Child {
        accessor,
        handle,
        cfg,
        docs: lines,
        ..
    } = child;
    let (docs, cfg) = (docs(lines), cfg_attribute(cfg));
    quote! {
        #docs
        #cfg
        pub fn #accessor(&self) -> #path::#handle {
            #path::#handle { client: self.client.clone() }
        }
    }
}

fn argument(argument: &Argument, prelude: &Prelude) -> TokenStream {
    let name = &argument.name;
    let ty = parameter_type(&argument.ty, argument.repeated, prelude);
    quote!(#name: #ty)
}

fn set_argument(argument: &Argument) -> TokenStream {
    let (name, wire) = (&argument.name, &argument.wire);
    let value = converted(&argument.ty, argument.repeated, &quote!(#name));
    match argument.repeated {
        true => quote!(call.set_all(#wire, #value);),
        false => quote!(call.set(#wire, #value);),
    }
}

/// The type that a parameter is taken as: copies as they are, anything else as what converts into it.
fn parameter_type(ty: &RustType, repeated: bool, prelude: &Prelude) -> TokenStream {
    let tokens = ty.tokens(prelude);
    let (into, into_iterator) = (prelude.path("Into"), prelude.path("IntoIterator"));
    let value = if ty.is_passed_by_value() {
        tokens
    } else {
        quote!(impl #into<#tokens>)
    };
    if repeated {
        quote!(impl #into_iterator<Item = #value>)
    } else {
        value
    }
}

fn converted(ty: &RustType, repeated: bool, value: &TokenStream) -> TokenStream {
    match (ty.is_passed_by_value(), repeated) {
        (true, _) => quote!(#value),
        (false, false) => quote!(#value.into()),
        (false, true) => quote!(#value.into_iter().map(::std::convert::Into::into)),
    }
}

fn parameter_setter(setter: &Setter, prelude: &Prelude) -> TokenStream {
    let Setter {
        name,
        wire,
        ty,
        kind,
        docs: lines,
        deprecated: old,
    } = setter;
    let (docs, deprecated) = (docs(lines), deprecated(*old));
    let repeated = *kind == SetterKind::Repeated;
    let argument = if repeated {
        format_ident!("values")
    } else {
        format_ident!("value")
    };
    let call = if repeated {
        format_ident!("set_all")
    } else {
        format_ident!("set")
    };
    let taken = parameter_type(ty, repeated, prelude);
    let value = converted(ty, repeated, &quote!(#argument));
    quote! {
        #docs
        #deprecated
        pub fn #name(mut self, #argument: #taken) -> Self {
            self.call.#call(#wire, #value);
            self
        }
    }
}

/// A setter of a standard parameter, in the trait that every request implements.
pub(super) fn standard_setter(setter: &Setter, prelude: &Prelude) -> TokenStream {
    let Setter {
        name,
        wire,
        ty,
        docs: lines,
        deprecated: old,
        ..
    } = setter;
    let (docs, deprecated) = (docs(lines), deprecated(*old));
    let taken = parameter_type(ty, false, prelude);
    let value = converted(ty, false, &quote!(value));
    quote! {
        #docs
        #deprecated
        fn #name(mut self, value: #taken) -> Self {
            self.as_call_mut().set_standard(#wire, #value);
            self
        }
    }
}

/// A body with nothing to say has a setter in place of an argument.
fn body_setter(method: &MethodItem, prelude: &Prelude) -> Option<TokenStream> {
    let body = method.body.as_ref().filter(|body| !body.positional)?;
    let ty = body.ty.tokens(prelude);
    Some(quote! {
        /// Sets the body, which is empty unless this is called.
        pub fn set_body(mut self, body: #ty) -> Self {
            self.call.set_body(&body);
            self
        }
    })
}

fn paging_impls(method: &MethodItem, paging: &PagingItem, prelude: &Prelude) -> TokenStream {
    let (request, response) = (&method.request, method.response.tokens(prelude));
    let PagingItem {
        request_token,
        in_body,
        response_property,
        response_token,
        items,
        items_property,
    } = paging;
    // The name that the runtime takes for granted goes without saying.
    let property = (response_property != "nextPageToken").then(|| {
        quote! {
            const NEXT_PAGE_TOKEN: &'static str = #response_property;
        }
    });
    let place = if *in_body {
        format_ident!("Body")
    } else {
        format_ident!("Query")
    };
    let option = prelude.path("Option");
    let paged = quote! {
        impl runtime::Paged for #request {
            type Response = #response;
            const PAGE_TOKEN: runtime::PageToken = runtime::PageToken::#place(#request_token);
            #property
            fn next_page_token(response: &Self::Response) -> #option<&str> {
                response.#response_token.as_deref()
            }
        }
    };
    let Some((field, ty)) = items else {
        return paged;
    };
    let item = match ty {
        RustType::Vec(item) => item.tokens(prelude),
        RustType::Map(value) => {
            let (string, value) = (prelude.path("String"), value.tokens(prelude));
            quote!((#string, #value))
        }
        other => other.tokens(prelude),
    };
    let vec = prelude.path("Vec");
    // As for the token.
    let items_property = items_property
        .as_ref()
        .filter(|property| *property != "items")
        .map(|property| {
            quote! {
                const ITEMS: &'static str = #property;
            }
        });
    let value = match ty {
        RustType::Map(_) => quote!(response.#field.into_iter().collect()),
        _ => quote!(response.#field),
    };
    quote! {
        #paged
        impl runtime::PagedItems for #request {
            type Item = #item;
            #items_property
            fn into_items(response: Self::Response) -> #vec<Self::Item> {
                #value
            }
        }
    }
}

fn descriptor(descriptor: &Descriptor, has_body: bool) -> TokenStream {
    let Descriptor {
        id,
        verb,
        path,
        patterns,
        siblings,
        scopes,
        api_version,
        ..
    } = descriptor;
    let verb = match verb {
        HttpMethod::Delete => quote!(Delete),
        HttpMethod::Get => quote!(Get),
        HttpMethod::Patch => quote!(Patch),
        HttpMethod::Post => quote!(Post),
        HttpMethod::Put => quote!(Put),
    };
    let scopes = match scopes {
        Some(name) => quote!(scopes::#name),
        None => quote!(&[]),
    };
    let patterns = patterns
        .iter()
        .map(|(wire, name)| quote!((#wire, &patterns::#name)));
    let siblings = siblings.iter().map(sibling);
    let api_version = optional(api_version.as_deref());
    quote! {
        runtime::Method {
            id: #id,
            verb: runtime::Verb::#verb,
            path: #path,
            patterns: &[#(#patterns),*],
            siblings: &[#(#siblings),*],
            has_body: #has_body,
            scopes: #scopes,
            api_version: #api_version,
        }
    }
}

fn sibling(sibling: &SiblingItem) -> TokenStream {
    let SiblingItem {
        parameter,
        accessor,
        pattern,
    } = sibling;
    quote! {
        runtime::Sibling {
            parameter: #parameter,
            accessor: #accessor,
            pattern: &patterns::#pattern,
        }
    }
}

fn optional(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}

/// The service that a version's client calls.
pub(super) fn service(service: &Service) -> TokenStream {
    let Service {
        name,
        version,
        root_url,
        service_path,
        ..
    } = service;
    let mtls_root_url = optional(service.mtls_root_url.as_deref());
    let endpoints = service
        .endpoints
        .iter()
        .map(|(location, url)| quote!(runtime::Endpoint { location: #location, url: #url }));
    let regional = match service.regional_host.as_deref() {
        Some(template) => {
            quote!(Some(runtime::Regional { template: Some(#template) }))
        }
        None => quote!(None),
    };
    quote! {
        runtime::Service {
            name: #name,
            version: #version,
            root_url: #root_url,
            service_path: #service_path,
            mtls_root_url: #mtls_root_url,
            endpoints: &[#(#endpoints),*],
            regional: #regional,
        }
    }
}
