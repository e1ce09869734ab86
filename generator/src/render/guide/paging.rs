//! The page on lists that come in pages.

use askama::Template;
use quote::quote;

use super::GuideContext;
use crate::model::GuideExample;
use crate::render::{RenderError, fill};

#[derive(Template)]
#[template(path = "guide/paging.md.jinja")]
struct Paging<'a> {
    method: Option<&'a str>,
    items: Option<String>,
    pages: Option<String>,
    by_hand: Option<String>,
}

pub(super) fn page(scene: &GuideContext<'_>) -> Result<String, RenderError> {
    let list = scene.guide().list.as_ref();
    let sized = |shown: &GuideExample| {
        let request = scene.request(shown);
        match &shown.setter {
            Some((setter, _)) => quote!(#request.#setter(100)),
            None => request,
        }
    };
    let page = Paging {
        method: list.map(|shown| shown.id.as_str()),
        items: scene.shown(list, |shown| {
            let request = sized(shown);
            quote! {
                let mut items = #request.by_item();
                while let Some(item) = items.next().await {
                    let item = item?;
                    println!("{item:?}");
                }
            }
        })?,
        pages: scene.shown(list, |shown| {
            let request = scene.request(shown);
            quote! {
                let mut pages = #request.by_page();
                while let Some(page) = pages.next().await {
                    let page = page?;
                    println!("{page:?}");
                }
            }
        })?,
        by_hand: scene.shown(list, |shown| {
            let request = scene.request(shown);
            quote! {
                let mut next = Some(#request);
                while let Some(request) = next {
                    let page = request.clone().send().await?;
                    println!("{page:?}");
                    next = request.next_request(&page);
                }
            }
        })?,
    };
    fill("src/guide/paging.rs", &page)
}
