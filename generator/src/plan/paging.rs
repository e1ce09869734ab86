//! How the pages of a method are requested.

use super::context::Context;
use crate::ir::{Method, PageToken, Schema};
use crate::model::{Name, PagingItem, RustType};

/// Plans the paging of a method; `None` where it has no pages.
pub(super) fn paging(context: &Context<'_>, method: &Method) -> Option<PagingItem> {
    let paging = method.paging.as_ref()?;
    let response = context.schema(method.response.as_ref()?)?;
    let response_token = fields(context, response, &paging.response_token)?;
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
        Some((fields(context, response, &items.property)?, ty))
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

/// The fields on the way to the property with a path, the property's own last.
fn fields(context: &Context<'_>, schema: &Schema, path: &str) -> Option<Vec<Name>> {
    // A name may have a dot itself.
    if let Some(field) = context.names.field(schema, path) {
        return Some(vec![field.clone()]);
    }
    let (holder, rest) = path.split_once('.')?;
    let field = context.names.field(schema, holder)?.clone();
    let property = schema.properties().iter().find(|it| it.name == holder)?;
    let mut fields = fields(context, context.schema(&property.ty)?, rest)?;
    fields.insert(0, field);
    Some(fields)
}
