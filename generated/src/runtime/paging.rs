//! Walking through a list that comes in pages.
//!
//! Here are the two streams, by page and by item, and the step from one request to the next, which
//! can also be taken by hand. What a page token is and where it goes is in `page_token`.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::runtime::call::AsCall;
use crate::runtime::error::Error;
use crate::runtime::json::Wire;
use crate::runtime::page_token::{PageToken, SeenTokens};
use crate::runtime::response_mask;
use crate::runtime::send::SendFuture;

/// The request of a method whose results come in pages.
pub trait Paged: AsCall + Clone + fmt::Debug {
    /// A page: the method's response.
    type Response: Wire;

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

/// A [`Paged`] request of which it is known what its pages are lists of.
pub trait PagedItems: Paged {
    /// What the pages are lists of.
    type Item;

    /// The items of a page, in the order of the page.
    #[doc(hidden)]
    fn into_items(response: Self::Response) -> Vec<Self::Item>;
}

/// The request for the page after `response`, which must be the response to `request`; `None` where
/// that was the last page, with no token or an empty one.
///
/// Where the server gives the token that `request` has asked with already, sending the new request
/// fails with an error that [says so](Error::is_repeated_page_token), and nothing goes to the
/// server. The same where there is no token because the `fields` of the request left it out: a list
/// that is cut short in silence would be worse.
#[doc(hidden)]
pub fn next_request<P: Paged>(request: &P, response: &P::Response) -> Option<P> {
    let mut next = request.clone();
    let Some(token) = P::next_page_token(response).filter(|token| !token.is_empty()) else {
        let hidden = response_mask::hides(next.as_call_mut(), P::NEXT_PAGE_TOKEN);
        next.as_call_mut().hidden_token = Some(P::NEXT_PAGE_TOKEN);
        return hidden.then_some(next);
    };
    let sent = P::PAGE_TOKEN.get(next.as_call_mut());
    let repeated = sent.is_some_and(|sent| sent == token);
    P::PAGE_TOKEN.set(next.as_call_mut(), token);
    next.as_call_mut().repeats_page = repeated.then_some(P::PAGE_TOKEN);
    Some(next)
}

/// The pages of a list, one after the other: a stream, with a [`next`](Self::next) of its own.
///
/// Each page is asked for when it is wanted, not before. The stream ends after the last page, and
/// after an error: what failed once is not asked for again by a loop that logs errors and goes on.
/// To try again, take the request of the page that is missing with
/// [`into_request`](Self::into_request) and walk on from there. A server that gives a token for the
/// second time would never end; that is an error too ([`Error::is_repeated_page_token`]), after the
/// page that came with the token.
///
/// A `fields` parameter that leaves out the token of the next page is completed by it.
#[must_use = "pages are not asked for until the stream is polled"]
pub struct Pages<P: Paged> {
    /// The request for the next page, or for the page that failed; `None` after the last.
    request: Option<P>,
    sending: Option<SendFuture<P::Response>>,
    failed: bool,
    seen: SeenTokens,
    /// How many more pages may be asked for.
    left: usize,
}

impl<P: Paged> Pages<P> {
    /// The pages from the one that `request` asks for.
    #[doc(hidden)]
    pub fn new(mut request: P) -> Self {
        let mut seen = SeenTokens::default();
        if let Some(token) = P::PAGE_TOKEN.get(request.as_call_mut()) {
            seen.insert(&token);
        }
        response_mask::reveal(request.as_call_mut(), P::NEXT_PAGE_TOKEN);
        Pages {
            request: Some(request),
            sending: None,
            failed: false,
            seen,
            left: usize::MAX,
        }
    }

    /// Ends the stream after so many pages, those that were given already not counted. What comes
    /// after them can be had with [`into_request`](Self::into_request).
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

    /// The request for the first page that has not been received, to go on later, elsewhere, or
    /// after an error; `None` where there is no further page.
    pub fn into_request(self) -> Option<P> {
        self.request
    }

    /// The request for the page after `page`.
    fn after(&mut self, request: &P, page: &P::Response) -> Option<P> {
        let mut next = next_request(request, page)?;
        let token = P::next_page_token(page).unwrap_or_default();
        if !self.seen.insert(token) {
            next.as_call_mut().repeats_page = Some(P::PAGE_TOKEN);
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
        let sending = this
            .sending
            .get_or_insert_with(|| request.as_call_mut().clone().send());
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

/// The items of a list, page after page: a stream, with a [`next`](Self::next) of its own.
///
/// A page is asked for when the items of the one before are used up. Errors are those of [`Pages`],
/// and end the stream in the same way; all items of the pages before have been given by then.
#[must_use = "items are not asked for until the stream is polled"]
pub struct Items<P: PagedItems> {
    pages: Pages<P>,
    items: std::vec::IntoIter<P::Item>,
}

impl<P: PagedItems> Items<P> {
    /// The items from the page that `request` asks for.
    #[doc(hidden)]
    pub fn new(request: P) -> Self {
        Items {
            pages: Pages::new(request),
            items: Vec::new().into_iter(),
        }
    }

    /// Ends the stream after the items of so many further pages: see [`Pages::with_page_limit`].
    pub fn with_page_limit(mut self, pages: usize) -> Self {
        self.pages = self.pages.with_page_limit(pages);
        self
    }

    /// The next item; `None` after the last one and after an error.
    ///
    /// Dropping the future before it is done loses nothing: the next call waits for the same item.
    pub async fn next(&mut self) -> Option<Result<P::Item, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The request for the first page that has not been received: see [`Pages::into_request`].
    /// Items of the page before that have not been taken yet are lost; after an error there are
    /// none.
    pub fn into_request(self) -> Option<P> {
        self.pages.into_request()
    }
}

impl<P: PagedItems> Stream for Items<P> {
    type Item = Result<P::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            // A page may be empty and still not the last.
            match ready!(Pin::new(&mut self.pages).poll_next(cx)) {
                Some(Ok(page)) => self.items = P::into_items(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// As for `Pages`.
impl<P: PagedItems> Unpin for Items<P> {}

impl<P: PagedItems> fmt::Debug for Items<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("at_hand", &self.items.len())
            .field("pages", &self.pages)
            .finish()
    }
}
