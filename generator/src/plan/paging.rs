//! How the pages of a method are requested.

use super::context::Context;
use crate::ir::{Method, PageToken};
use crate::model::{PagingItem, RustType};

/// Plans the paging of a method; `None` where it has no pages.
pub(super) fn paging(context: &Context<'_>, method: &Method) -> Option<PagingItem> {
    let paging = method.paging.as_ref()?;
    let response = context.schema(method.response.as_ref()?)?;
    let field = |property: &str| context.names.field(response, property).cloned();
    let response_token = field(&paging.response_token)?;
    let (request_token, in_body) = match &paging.request_token {
        PageToken::Query(name) => (name.clone(), false),
        PageToken::Body(name) => (name.clone(), true),
    };
    let items = paging.items.as_ref().and_then(|items| {
        let item = Box::new(context.ty(&items.item));
        let ty = match items.map {
            true => RustType::Map(item),
            false => RustType::Vec(item),
        };
        Some((field(&items.property)?, ty))
    });
    Some(PagingItem {
        request_token,
        in_body,
        response_property: paging.response_token.clone(),
        response_token,
        items_property: items
            .as_ref()
            .and(paging.items.as_ref())
            .map(|items| items.property.clone()),
        items,
    })
}
