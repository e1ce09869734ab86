//! The page on messages.

use askama::Template;
use proc_macro2::TokenStream;
use quote::quote;

use super::GuideContext;
use crate::model::Prelude;
use crate::render::{RenderError, fill};

#[derive(Template)]
#[template(path = "guide/messages.md.jinja")]
struct Messages {
    make: Option<String>,
    unknown: Option<String>,
    force: Option<String>,
    open_enum: Option<String>,
}

pub(super) fn page(scene: &GuideContext<'_>) -> Result<String, RenderError> {
    let guide = scene.guide();
    let (krate, version) = (&scene.krate, &scene.version.module);
    let message = guide.message.as_ref();
    let uses = quote!(use #krate::#version::schemas;);
    let make = message.map(|shown| {
        let (made, field) = (scene.message(shown), &shown.field);
        let statements = quote! {
            #uses
            let message = #made;
            assert_eq!(message.#field.as_deref(), Some(".."));
        };
        scene.checked(&shown.cfg, &statements)
    });
    let unknown = message.map(|shown| {
        let ty = shown.ty.tokens(&Prelude::default());
        let (field, json) = (
            &shown.field,
            raw(&serde_json::json!({ shown.wire.clone(): 1, "newInTheApi": true })),
        );
        let wire = &shown.wire;
        let statements = quote! {
            #uses
            let json = #json;
            let message: #ty = #krate::from_slice(json.as_bytes())?;
            assert_eq!(message.#field, None);
            assert_eq!(message.extra.get(#wire).cloned(), Some(1.into()));
            assert_eq!(message.extra.get("newInTheApi").cloned(), Some(true.into()));
        };
        scene.checked(&shown.cfg, &statements)
    });
    let force = message.map(|shown| {
        let ty = shown.ty.tokens(&Prelude::default());
        let wire = &shown.wire;
        let json = raw(&serde_json::json!({ wire.clone(): null }));
        let statements = quote! {
            #uses
            let mut message = #ty::new();
            message.extra.insert(#wire, ());
            let json = #krate::to_vec(&message);
            assert_eq!(json, #json.as_bytes());
        };
        scene.checked(&shown.cfg, &statements)
    });
    let open_enum = guide.open_enum.as_ref().map(|shown| {
        let ty = shown.ty.tokens(&Prelude::default());
        let (variant, wire) = (&shown.variant, &shown.wire);
        let statements = quote! {
            use #krate::OpenEnum as _;
            #uses
            assert_eq!(#ty::from(#wire), #ty::#variant);
            let newer = #ty::from("NEW_IN_THE_API");
            assert!(matches!(newer, #ty::UnknownValue(_)));
            assert_eq!(newer.name(), "NEW_IN_THE_API");
        };
        scene.checked(&shown.cfg, &statements)
    });
    let page = Messages {
        make: make.transpose()?,
        unknown: unknown.transpose()?,
        force: force.transpose()?,
        open_enum: open_enum.transpose()?,
    };
    fill("src/guide/messages.rs", &page)
}

/// JSON text as a literal without escapes, where its strings allow that.
fn raw(json: &serde_json::Value) -> TokenStream {
    let text = json.to_string();
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '#' | '\\');
    match format!("r#\"{text}\"#").parse() {
        Ok(literal) if text.chars().all(plain) => literal,
        _ => quote!(#text),
    }
}
