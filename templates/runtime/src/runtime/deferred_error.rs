//! Errors that are found before a request is sent and returned when it is.
//!
//! Paging finds them when it makes the request for the next page, which returns no `Result`.

use crate::runtime::error::Error;
use crate::runtime::page_token::PageToken;

/// An error of a page token that a [`Call`](crate::runtime::Call) returns in place of being sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DeferredError {
    /// The server returned the page token that the request before had sent already. The value is
    /// the place of the token in the request.
    Repeated(PageToken),
    /// Whether there is a next page is unknown, because the standard parameter `fields` left this
    /// property out of the response.
    Hidden(&'static str),
    /// The token of the next page, in this property of the response, is not text.
    Unreadable(&'static str),
}

/// What a caller sets in a call.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Change {
    /// The parameter of the method with this name.
    Parameter(&'static str),
    /// A standard parameter of the document.
    StandardParameter,
    /// The request body.
    Body,
}

impl DeferredError {
    /// Whether a change by the caller removes the cause of the error.
    pub(crate) fn is_resolved_by(self, change: Change) -> bool {
        match (self, change) {
            // The caller goes on with a request of their own.
            (DeferredError::Hidden(_) | DeferredError::Unreadable(_), _) => true,
            (DeferredError::Repeated(PageToken::Query(token)), Change::Parameter(set)) => {
                token == set
            }
            (DeferredError::Repeated(PageToken::Body(_)), Change::Body) => true,
            _ => false,
        }
    }

    /// The error for the caller.
    pub(crate) fn into_error(self) -> Error {
        match self {
            DeferredError::Repeated(_) => Error::repeated_page_token(),
            DeferredError::Hidden(property) => Error::hidden_page_token(property),
            DeferredError::Unreadable(property) => Error::misfit(property),
        }
    }
}
