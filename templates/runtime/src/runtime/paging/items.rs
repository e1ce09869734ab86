//! The items of a list, page after page, and those items that do not fit their type.
//!
//! The parent module requests pages. A list with an element that does not fit is kept as text in
//! the page's `extra`. This module reads it again, element by element, so that one bad element does
//! not hide the others.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{PagedItems, Pages, misfit};
use crate::runtime::error::Error;
use crate::runtime::json::{self, Wire};
use crate::runtime::message::Misfit;

/// The items of a list, page after page, as a stream. It has its own [`next`](Self::next).
///
/// A page is requested when the items of the one before are used up. Errors of requests are those
/// of [`Pages`], and end the stream in the same way, after all items of the previous pages.
///
/// In place of an item that does not fit its type, the stream returns an error
/// ([`Error::is_decode`]), whose text names the place: `things[1]`. The stream continues with the
/// next item.
#[must_use = "items are not requested until the stream is polled"]
pub struct Items<P: PagedItems> {
    pages: Pages<P>,
    items: std::vec::IntoIter<P::Item>,
    /// The items of a page, if one of them does not fit.
    mixed: std::vec::IntoIter<Result<P::Item, Error>>,
    /// The id of the method, for errors.
    method: &'static str,
}

impl<P: PagedItems> Items<P> {
    /// The items from the page of `request` on.
    #[doc(hidden)]
    pub fn new(mut request: P) -> Self {
        Items {
            method: request.call_mut().method.id,
            pages: Pages::new(request),
            items: Vec::new().into_iter(),
            mixed: Vec::new().into_iter(),
        }
    }

    /// Ends the stream after the items of this many more pages: see [`Pages::with_page_limit`].
    pub fn with_page_limit(mut self, pages: usize) -> Self {
        self.pages = self.pages.with_page_limit(pages);
        self
    }

    /// The next item; `None` after the last one and after an error of a request.
    ///
    /// Dropping the future before it is done loses nothing: the next call waits for the same item.
    pub async fn next(&mut self) -> Option<Result<P::Item, Error>>
    where
        P::Item: PageItem,
    {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The request for the first page that has not been received: see [`Pages::into_request`].
    /// Remaining items of the previous page are lost; after an error of a request there are none.
    pub fn into_request(self) -> Option<P> {
        self.pages.into_request()
    }

    /// Stores the items of a page.
    fn take(&mut self, page: P::Response)
    where
        P::Item: PageItem,
    {
        match misfit(&page, P::ITEMS) {
            // An object on the way to the items: there is no list whose items could be read.
            Some(misfit) if misfit.property() != P::ITEMS => {
                let errors = vec![Err(error(misfit.property(), self.method))];
                self.mixed = errors.into_iter();
            }
            Some(misfit) if misfit.json().is_some() => {
                let results = P::Item::read_each(&misfit).into_iter();
                let method = self.method;
                let results = results.map(|result| result.map_err(|place| error(&place, method)));
                self.mixed = results.collect::<Vec<_>>().into_iter();
            }
            _ => self.items = P::into_items(page).into_iter(),
        }
    }
}

fn error(place: &str, method: &'static str) -> Error {
    Error::misfit(place).in_method(method)
}

impl<P: PagedItems> Stream for Items<P>
where
    P::Item: PageItem,
{
    type Item = Result<P::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            if let Some(result) = self.mixed.next() {
                return Poll::Ready(Some(result));
            }
            // An empty page need not be the last one.
            match ready!(Pin::new(&mut self.pages).poll_next(cx)) {
                Some(Ok(page)) => self.take(page),
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
            .field("at_hand", &(self.items.len() + self.mixed.len()))
            .field("pages", &self.pages)
            .finish()
    }
}

/// An item of a page: any type with a JSON form, or a key with such a value, for a map.
pub trait PageItem: Sized {
    /// Reads the items of a list or map of which one does not fit. An error is the path of the
    /// misfit.
    #[doc(hidden)]
    fn read_each(misfit: &Misfit) -> Vec<Result<Self, String>>;
}

impl<T: Wire> PageItem for T {
    fn read_each(misfit: &Misfit) -> Vec<Result<Self, String>> {
        let items = json::elements(misfit.json().unwrap_or_default(), T::read);
        each(items, misfit, |index, item| (format!("[{index}]"), item))
    }
}

impl<T: Wire> PageItem for (String, T) {
    fn read_each(misfit: &Misfit) -> Vec<Result<Self, String>> {
        let items = json::entries(misfit.json().unwrap_or_default(), T::read);
        each(items, misfit, |_, (key, item)| {
            (
                format!("[{}]", json::quote(&key)),
                item.map(|item| (key, item)),
            )
        })
    }
}

/// Names the place of each item that does not fit. `items` is `None` if the value is neither a list
/// nor a map.
fn each<I, T>(
    items: Option<Vec<I>>,
    misfit: &Misfit,
    step: impl Fn(usize, I) -> (String, Option<T>),
) -> Vec<Result<T, String>> {
    let Some(items) = items else {
        return vec![Err(misfit.property().to_owned())];
    };
    let items = items.into_iter().enumerate();
    items
        .map(|(index, item)| {
            let (step, item) = step(index, item);
            item.ok_or_else(|| format!("{}{step}", misfit.property()))
        })
        .collect()
}
