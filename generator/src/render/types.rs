//! Types as emitted functions take them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Prelude, RustType};

/// The type of an argument: a value as it is, or anything that converts into it.
pub(super) fn converted_from(ty: &RustType, prelude: &Prelude) -> TokenStream {
    let tokens = ty.tokens(prelude);
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
