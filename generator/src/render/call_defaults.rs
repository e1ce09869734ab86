//! The constant data of what a method does by default.

use std::time::Duration;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::{RequestId, RetrySettings};
use crate::model::Descriptor;

/// The expression for the runtime: `None` for a method like any other.
pub(super) fn tokens(descriptor: &Descriptor) -> TokenStream {
    let settings = descriptor.settings.as_ref();
    let limit = |name: TokenStream, time: Option<Duration>| {
        let time = millis(time?);
        Some(quote!(#name: Some(#time)))
    };
    let retry = |it: &RetrySettings| {
        let statuses = it.statuses.iter().map(|it| Literal::u16_unsuffixed(*it));
        let (initial, max) = (millis(it.initial_backoff), millis(it.max_backoff));
        let multiplier = Literal::f64_unsuffixed(f64::from(it.multiplier) / 1000.0);
        quote!(retry: Some(runtime::RetryDefaults {
            statuses: &[#(#statuses),*],
            initial_backoff: #initial,
            max_backoff: #max,
            multiplier: #multiplier,
        }))
    };
    let id = |it: &RequestId| {
        let place = match it {
            RequestId::Query(name) => quote!(Query(#name)),
            RequestId::Body(name) => quote!(Body(#name)),
        };
        quote!(request_id: Some(runtime::RequestIdPlace::#place))
    };
    let fields = [
        settings.and_then(|it| limit(quote!(attempt_timeout), it.attempt_timeout)),
        settings.and_then(|it| limit(quote!(total_timeout), it.total_timeout)),
        settings.and_then(|it| it.retry.as_ref()).map(retry),
        descriptor.request_id.as_ref().map(id),
    ];
    let is_complete = fields.iter().all(Option::is_some);
    let fields: Vec<TokenStream> = fields.into_iter().flatten().collect();
    if fields.is_empty() {
        return quote!(None);
    }
    let rest = (!is_complete).then(|| quote!(..runtime::CallDefaults::NONE));
    quote!(Some(&runtime::CallDefaults { #(#fields,)* #rest }))
}

/// The expression of a time.
fn millis(time: Duration) -> TokenStream {
    let millis = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    let millis = Literal::u64_unsuffixed(millis);
    quote!(::std::time::Duration::from_millis(#millis))
}
