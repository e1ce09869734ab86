//! Walking through a list that comes in pages.
//!
//! The two streams, by page and by item, and the step from one request to the next, which can also
//! be taken by hand, live here. What a page token is and where it goes is in `page_token`; what
//! becomes of items that do not fit is in `items`.

mod items;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::runtime::deferred_error::DeferredError;
use crate::runtime::error::Error;
use crate::runtime::json::{self, Wire};
use crate::runtime::message::Misfit;
use crate::runtime::page_token::{PageToken, SeenTokens};
use crate::runtime::request::Request;
use crate::runtime::response_mask;
use crate::runtime::send::SendFuture;

pub use items::{Items, PageItem};

/// The request of a method whose results come in pages.
pub trait Paged: Request {
    /// Where the method takes its page token.
    #[doc(hidden)]
    const PAGE_TOKEN: PageToken;

    /// The property of the response that holds the token of the next page.
    #[doc(hidden)]
    const NEXT_PAGE_TOKEN: &'static str = "nextPageToken";

    /// The token of the page after this one, as the response has it.
    #[doc(hidden)]
    fn next_page_token(response: &Self::Response) -> Option<&str>;
}

/// A [`Paged`] request whose pages are lists of a known type.
pub trait PagedItems: Paged {
    /// The type of the items: the elements of the list, or the entries of the map.
    type Item;

    /// The property of the response that holds the items.
    #[doc(hidden)]
    const ITEMS: &'static str = "items";

    /// The items of a page, in the order of the page.
    #[doc(hidden)]
    fn into_items(response: Self::Response) -> Vec<Self::Item>;
}

/// The request for the page after `response`, which must be the response to `request`; `None` where
/// that was the last page, with no token or an empty one.
///
/// Sending the new request fails, and nothing goes to the server, where it cannot be known which
/// page is next: where the server gives the token that `request` was sent with
/// ([`Error::is_repeated_page_token`]), where the `fields` of the request left the token out, and
/// where the token is not text. To end the list there in silence would be worse.
#[doc(hidden)]
pub fn next_request<P: Paged>(request: &P, response: &P::Response) -> Option<P> {
    let mut next = request.clone();
    // Also where broken text in the token was replaced: it is not the server's token then.
    if misfit(response, P::NEXT_PAGE_TOKEN).is_some() {
        let error = DeferredError::UnreadablePageToken(P::NEXT_PAGE_TOKEN);
        next.call_mut().deferred_error = Some(error);
        return Some(next);
    }
    let Some(token) = P::next_page_token(response).filter(|token| !token.is_empty()) else {
        let hidden = response_mask::hides(next.call_mut(), P::NEXT_PAGE_TOKEN);
        let error = DeferredError::HiddenPageToken(P::NEXT_PAGE_TOKEN);
        next.call_mut().deferred_error = Some(error);
        return hidden.then_some(next);
    };
    let sent = P::PAGE_TOKEN.get(next.call_mut());
    let repeated = sent.is_some_and(|sent| sent == token);
    P::PAGE_TOKEN.set(next.call_mut(), token);
    let error = DeferredError::RepeatedPageToken(P::PAGE_TOKEN);
    next.call_mut().deferred_error = repeated.then_some(error);
    Some(next)
}

/// What did not fit in a property of a page.
fn misfit<T: Wire>(page: &T, property: &str) -> Option<Misfit> {
    let misfits = json::surface(page).misfits;
    misfits
        .into_iter()
        .find(|misfit| misfit.property() == property)
}

/// The pages of a list, one after the other: a stream, with a [`next`](Self::next) of its own.
///
/// Each page is requested when it is wanted, not before. The stream ends after the last page, and
/// after an error: a loop that logs errors and continues does not request the same page again. To
/// try again, take the request of the missing page with [`into_request`](Self::into_request) and
/// continue from there. A server that gives a token for the second time would never end; that is an
/// error too ([`Error::is_repeated_page_token`]), after the page that came with the token. So is a
/// token that is not text ([`Error::is_decode`]).
///
/// A page is the message that the server sent, so an item that does not fit is in the page's
/// `extra`: [`Message::misfits`](crate::runtime::Message::misfits) lists it.
///
/// A `fields` parameter that leaves out the token of the next page is completed by it.
#[must_use = "pages are not requested until the stream is polled"]
pub struct Pages<P: Paged> {
    /// The request for the next page, or for the page that failed; `None` after the last.
    request: Option<P>,
    sending: Option<SendFuture<P::Response>>,
    failed: bool,
    seen: SeenTokens,
    /// How many more pages may be requested.
    left: usize,
}

impl<P: Paged> Pages<P> {
    /// The pages from the one that `request` is for.
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

    /// Ends the stream after so many more pages. [`into_request`](Self::into_request) gives the
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
    /// after an error; `None` where there is no further page. Where the token of that page could not
    /// be read, the request fails when it is sent, until it is given another token.
    pub fn into_request(self) -> Option<P> {
        self.request
    }

    /// The request for the page after `page`.
    fn after(&mut self, request: &P, page: &P::Response) -> Option<P> {
        let mut next = next_request(request, page)?;
        let token = P::next_page_token(page).unwrap_or_default();
        if !token.is_empty() && !self.seen.insert(token) {
            let error = DeferredError::RepeatedPageToken(P::PAGE_TOKEN);
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

// Nothing in it is pinned in place; the call under way has a place of its own.
impl<P: Paged> Unpin for Pages<P> {}

impl<P: Paged> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pages").field(&self.request).finish()
    }
}
