//! Types as emitted functions take them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Prelude, RustType};

/// The type of an argument: a value as it is, or anything that converts into it. For free-form JSON
/// that is anything that converts into a JSON value.
pub(super) fn converted_from(ty: &RustType, prelude: &Prelude) -> TokenStream {
    let tokens = match ty.is_free_form() {
        true => RustType::Value.tokens(prelude),
        false => ty.tokens(prelude),
    };
    if ty.is_passed_by_value() {
        return tokens;
    }
    let into = prelude.path("Into");
    quote!(impl #into<#tokens>)
}

/// The type of an argument that takes several values.
pub(super) fn several(ty: &RustType, prelude: &Prelude) -> TokenStream {
    let (into_iterator, item) = (prelude.path("IntoIterator"), converted_from(ty, prelude));
    quote!(impl #into_iterator<Item = #item>)
}

/// The shortest path that means the standard library's `name`.
pub(super) fn path(prelude: &Prelude, name: &str) -> String {
    prelude.path(name).to_string()
}
