//! Reads lists that are returned in pages.
//!
//! This module has the stream of pages, and the function that makes the request for the next page.
//! `page_token` sets tokens in requests; `items` has the stream of items, and handles items that do
//! not fit.

mod items;
mod tokens;

use std::borrow::Cow;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::runtime::deferred_error::DeferredError;
use crate::runtime::error::Error;
use crate::runtime::json::{self, Wire};
use crate::runtime::message::Misfit;
use crate::runtime::page_token::PageToken;
use crate::runtime::request::Request;
use crate::runtime::response_mask;
use crate::runtime::send::SendFuture;

use tokens::SeenTokens;

pub use items::{Items, PageItem};

/// The request of a method that returns pages.
pub trait Paged: Request {
    /// Where the method takes its page token.
    #[doc(hidden)]
    const PAGE_TOKEN: PageToken;

    /// The property of the response that holds the token of the next page, by its path:
    /// `nextPageToken`, or `pagination.nextPageToken` in an object.
    #[doc(hidden)]
    const NEXT_PAGE_TOKEN: &'static str = "nextPageToken";

    /// The token of the next page in the response.
    #[doc(hidden)]
    fn next_page_token(response: &Self::Response) -> Option<Cow<'_, str>>;
}

/// A [`Paged`] request whose pages are lists of a known type.
pub trait PagedItems: Paged {
    /// The type of the items: the elements of the list, or the entries of the map.
    type Item;

    /// The property of the response that holds the items, by its path.
    #[doc(hidden)]
    const ITEMS: &'static str = "items";

    /// The items of a page, in the order of the page.
    #[doc(hidden)]
    fn into_items(response: Self::Response) -> Vec<Self::Item>;
}

/// The request for the page after `response`, which must be the response to `request`; `None` if
/// that was the last page, with no token or an empty one.
///
/// If the next page is unknown, sending the new request returns an error without contacting the
/// server: if the server returned the token of `request` again ([`Error::is_repeated_page_token`]),
/// if the `fields` of the request left the token out, or if the token is not a string. Ending the
/// list without an error would hide the missing pages.
#[doc(hidden)]
pub fn next_request<P: Paged>(request: &P, response: &P::Response) -> Option<P> {
    let mut next = request.clone();
    // This includes a token in which broken text was replaced, because it differs from the server's
    // token.
    if misfit(response, P::NEXT_PAGE_TOKEN).is_some() {
        let error = DeferredError::Unreadable(P::NEXT_PAGE_TOKEN);
        next.call_mut().deferred_error = Some(error);
        return Some(next);
    }
    let Some(token) = P::next_page_token(response).filter(|token| !token.is_empty()) else {
        let hidden = response_mask::hides(next.call_mut(), P::NEXT_PAGE_TOKEN);
        let error = DeferredError::Hidden(P::NEXT_PAGE_TOKEN);
        next.call_mut().deferred_error = Some(error);
        return hidden.then_some(next);
    };
    let sent = P::PAGE_TOKEN.get(next.call_mut());
    let repeated = sent.is_some_and(|sent| sent == token);
    P::PAGE_TOKEN.set(next.call_mut(), &token);
    let error = DeferredError::Repeated(P::PAGE_TOKEN);
    next.call_mut().deferred_error = repeated.then_some(error);
    Some(next)
}

/// What did not fit at the path of a property of a page: the property, or an object that holds it.
fn misfit<T: Wire>(page: &T, path: &'static str) -> Option<Misfit> {
    let mut misfits = json::misfits_along(page, path).into_iter();
    misfits.find(|misfit| {
        let rest = path.strip_prefix(misfit.property());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    })
}

/// The pages of a list, as a stream. It has its own [`next`](Self::next).
///
/// Each page is requested when `next` is called, not before. The stream ends after the last page,
/// and after an error: a loop that logs errors and continues does not request the same page again.
/// To try again, take the request of the missing page with [`into_request`](Self::into_request) and
/// continue from there. If the server returns a token for the second time, the list would never
/// end; this is an error too ([`Error::is_repeated_page_token`]), after the page with that token. A
/// token that is not a string is also an error ([`Error::is_decode`]).
///
/// An item that does not fit is in the `extra` of its page, and
/// [`Message::misfits`](crate::runtime::Message::misfits) lists it.
///
/// If a `fields` parameter leaves out the token of the next page, the stream adds it.
#[must_use = "pages are not requested until the stream is polled"]
pub struct Pages<P: Paged> {
    /// The request for the next page, or for the page that failed; `None` after the last.
    request: Option<P>,
    sending: Option<SendFuture<P::Response>>,
    failed: bool,
    seen: SeenTokens,
    /// The remaining number of pages that may be requested.
    left: usize,
}

impl<P: Paged> Pages<P> {
    /// The pages from that of `request` on.
    #[doc(hidden)]
    pub fn new(mut request: P) -> Self {
        let mut seen = SeenTokens::default();
        if let Some(token) = P::PAGE_TOKEN.get(request.call_mut()) {
            seen.insert(&token);
        }
        response_mask::reveal(request.call_mut(), P::NEXT_PAGE_TOKEN);
        Pages {
            request: Some(request),
            sending: None,
            failed: false,
            seen,
            left: usize::MAX,
        }
    }

    /// Ends the stream after this many more pages. [`into_request`](Self::into_request) returns the
    /// request for the page after them.
    pub fn with_page_limit(mut self, pages: usize) -> Self {
        self.left = pages;
        self
    }

    /// The next page; `None` after the last one and after an error.
    ///
    /// Dropping the future before it is done loses nothing: the next call waits for the same page.
    pub async fn next(&mut self) -> Option<Result<P::Response, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The request for the first page that has not been received, to continue later, elsewhere, or
    /// after an error; `None` if there is no further page. If the token of that page could not be
    /// read, the request fails when it is sent, until another token is set.
    pub fn into_request(self) -> Option<P> {
        self.request
    }

    /// The request for the page after `page`.
    fn after(&mut self, request: &P, page: &P::Response) -> Option<P> {
        let mut next = next_request(request, page)?;
        let token = P::next_page_token(page).unwrap_or_default();
        if !token.is_empty() && !self.seen.insert(&token) {
            let error = DeferredError::Repeated(P::PAGE_TOKEN);
            next.call_mut().deferred_error = Some(error);
        }
        Some(next)
    }
}

impl<P: Paged> Stream for Pages<P> {
    type Item = Result<P::Response, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let ended = this.failed || this.left == 0;
        let Some(request) = this.request.as_mut().filter(|_| !ended) else {
            return Poll::Ready(None);
        };
        let sending = this.sending.get_or_insert_with(|| request.clone().send());
        let result = ready!(Pin::new(sending).poll(cx));
        this.sending = None;
        match &result {
            Ok(page) => {
                this.left -= 1;
                let sent = this.request.take();
                this.request = sent.and_then(|sent| this.after(&sent, page));
            }
            Err(_) => this.failed = true,
        }
        Poll::Ready(Some(result))
    }
}

// No field is structurally pinned, and the call in progress is itself `Unpin`.
impl<P: Paged> Unpin for Pages<P> {}

impl<P: Paged> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pages").field(&self.request).finish()
    }
}
