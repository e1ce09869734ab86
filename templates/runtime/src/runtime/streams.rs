//! Responses that are streams of messages.
//!
//! Over REST, a server streaming method returns a JSON array, and sends each element when the service
//! has it. `scanner` cuts the body into messages while it arrives. `decode` decodes them, and turns an
//! error in place of a message into the error of the call. This module has the stream of messages.
//!
//! Three layouts are read: an array of messages, as Google's services send it; a single message; and
//! messages on lines of their own, each as `{"result": {..}}`, as grpc-gateway sends them, on which
//! Google's Spanner emulator is built.

mod decode;
#[doc(hidden)]
pub mod scanner;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, Response as HttpResponse, StatusCode};
use http_body::Body as _;
use tokio::task::coop;
use tokio::time::{Sleep, sleep_until};

use crate::runtime::call::Call;
use crate::runtime::clock::{Deadline, StepClock};
use crate::runtime::error::Error;
use crate::runtime::json::{Conditions, Wire};
use crate::runtime::response::Response;
use crate::runtime::send::{SendFuture, SendResponseFuture, StreamFuture};
use crate::runtime::transport::{Body, READING};

use decode::{Read, after, flawed, read, read_all};
use scanner::{Flaw, Scanner};

/// The messages of a streamed response, each as soon as it has arrived. It has its own
/// [`next`](Self::next).
///
/// The call is made when the stream is first polled. It is attempted again like any other call, until
/// the headers of a response have arrived; messages are never requested twice. Dropping the stream
/// cancels the call.
///
/// The stream ends after an error: of the call, of the connection, or of a message that cannot be
/// decoded. An error that the service sends in place of a message is an error with its
/// [`status`](Error::status); its [`http_status`](Error::http_status) is the one that the error names.
///
/// The timeout of an attempt ends with the headers. From there on the client's stall timeout limits
/// the time without data, and the total timeout counts only if the call or its method sets one. A message
/// may be as large as the client's limit on responses; the stream as a whole has no limit.
#[must_use = "the call is not made until the stream is polled"]
pub struct MessageStream<T> {
    messages: Messages,
    read: Read<T>,
}

impl Call {
    /// Sends the call and returns the messages of a streamed response as they arrive.
    pub fn messages<T: Wire>(self) -> MessageStream<T> {
        MessageStream {
            messages: Messages::new(self),
            read,
        }
    }

    /// Sends the call and returns all messages of a streamed response.
    pub fn send_messages<T: Wire>(self) -> SendFuture<Vec<T>> {
        SendFuture::of(self.send_response_messages())
    }

    /// [`send_messages`](Self::send_messages), with HTTP status and headers.
    pub fn send_response_messages<T: Wire>(self) -> SendResponseFuture<Vec<T>> {
        self.send_with(read_all)
    }
}

impl<T> MessageStream<T> {
    /// The next message; `None` after the last one and after an error.
    ///
    /// Dropping the future before it is done loses nothing: the next call waits for the same message.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Waits for the HTTP status and headers of the response, and for no message.
    ///
    /// # Errors
    ///
    /// The call failed. The stream has ended then.
    pub async fn response(&mut self) -> Result<&Response<()>, Error> {
        poll_fn(|cx| self.messages.poll_response(cx)).await?;
        self.messages.head()
    }

    /// The HTTP status of the response, once it has arrived.
    pub fn status(&self) -> Option<StatusCode> {
        self.messages.head.as_ref().map(Response::status)
    }

    /// The headers of the response, once they have arrived.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.messages.head.as_ref().map(Response::headers)
    }
}

impl<T> Stream for MessageStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let Some(message) = ready!(this.messages.poll_next(cx)) else {
            return Poll::Ready(None);
        };
        let read = this.read;
        let result = message.and_then(|message| this.messages.decode(message, read));
        if result.is_err() {
            this.messages.end();
        }
        Poll::Ready(Some(result))
    }
}

// No field is structurally pinned.
impl<T> Unpin for MessageStream<T> {}

impl<T> fmt::Debug for MessageStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageStream")
            .field("method", &self.messages.method)
            .field("received", &self.messages.received)
            .finish()
    }
}

/// The messages of a response, as text. It is independent of their type.
struct Messages {
    state: State,
    /// Status and headers of the response.
    head: Option<Response<()>>,
    scanner: Scanner,
    /// What has arrived and has not been examined.
    piece: Bytes,
    /// The number of messages that have arrived.
    received: u64,
    method: &'static str,
    /// The limit on the size of a message, in bytes.
    limit: usize,
    /// How long decoding a message may take.
    attempt_timeout: Duration,
    /// The total timeout that the call or its method sets.
    total_timeout: Option<Duration>,
    /// The end of the total timeout.
    deadline: Option<Deadline>,
    timer: Option<Pin<Box<Sleep>>>,
}

/// What a stream waits for.
enum State {
    /// The headers of the response.
    Sending(StreamFuture),
    /// The body.
    Receiving(Body),
    /// Nothing.
    Ended,
    /// Nothing, because the call failed before there were headers.
    Failed(Error),
}

impl Messages {
    fn new(call: Call) -> Self {
        let defaults = call.method.defaults;
        let options = call.options.or(call.client.options(), defaults);
        let limit = call.client.max_response_size();
        Messages {
            head: None,
            scanner: Scanner::new(limit),
            piece: Bytes::new(),
            received: 0,
            method: call.method.id,
            limit,
            attempt_timeout: options.attempt_timeout(),
            // The limit of the client is one for calls that are read at once.
            total_timeout: call
                .options
                .total_timeout
                .or(defaults.and_then(|it| it.total_timeout)),
            deadline: None,
            timer: None,
            state: State::Sending(call.stream(None)),
        }
    }

    /// Ends the stream and frees the connection.
    fn end(&mut self) {
        self.state = State::Ended;
        self.piece = Bytes::new();
        self.timer = None;
    }

    /// The status and headers, after [`poll_response`](Self::poll_response).
    fn head(&self) -> Result<&Response<()>, Error> {
        match (&self.head, &self.state) {
            (Some(head), _) => Ok(head),
            (None, State::Failed(error)) => Err(error.again()),
            // Cannot happen: without a head, the call is in progress or has failed.
            (None, _) => Err(Error::response_body("there is no response").in_method(self.method)),
        }
    }

    /// Waits for the headers of the response.
    fn poll_response(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        let State::Sending(sending) = &mut self.state else {
            return Poll::Ready(Ok(()));
        };
        if self.deadline.is_none() {
            let timeout = self.total_timeout;
            self.deadline = timeout.map(|limit| Deadline::starting_now("the call", limit));
        }
        let response = match ready!(Pin::new(sending).poll(cx)) {
            Ok(response) => response,
            Err(error) => {
                self.state = State::Failed(error.again());
                return Poll::Ready(Err(error));
            }
        };
        let (parts, body) = response.into_parts();
        self.head = Some(Response::new((), parts.status, parts.headers));
        self.state = State::Receiving(body);
        Poll::Ready(Ok(()))
    }

    /// The next message as text.
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        ready!(self.poll_response(cx)).map_or_else(
            |error| Poll::Ready(Some(Err(error))),
            |()| {
                let message = ready!(self.poll_body(cx));
                if !matches!(message, Some(Ok(_))) {
                    self.end();
                }
                Poll::Ready(message.map(|it| it.map_err(|error| error.in_method(self.method))))
            },
        )
    }

    /// Reads the body up to the end of a message.
    fn poll_body(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let State::Receiving(body) = &mut self.state else {
                return Poll::Ready(None);
            };
            match self.scanner.next(&mut self.piece) {
                Ok(Some(message)) => {
                    self.received += 1;
                    return Poll::Ready(Some(Ok(message)));
                }
                Ok(None) => {}
                Err(flaw) => return Poll::Ready(Some(Err(self.flawed(flaw)))),
            }
            if let Some(deadline) = &self.deadline
                && deadline.has_passed()
            {
                return Poll::Ready(Some(Err(deadline.error(READING))));
            }
            // A body that is always ready must not prevent timers and other tasks from running.
            let budget = ready!(coop::poll_proceed(cx));
            match Pin::new(body).poll_frame(cx) {
                Poll::Pending => return self.poll_deadline(cx),
                Poll::Ready(Some(Ok(frame))) => {
                    budget.made_progress();
                    // Anything but data is trailers.
                    self.piece = frame.into_data().unwrap_or_default();
                }
                Poll::Ready(Some(Err(error))) => {
                    let error = error.with_note(&after(self.received));
                    return Poll::Ready(Some(Err(error)));
                }
                Poll::Ready(None) => {
                    let end = self.scanner.finish();
                    return Poll::Ready(end.err().map(|flaw| Err(self.flawed(flaw))));
                }
            }
        }
    }

    /// Waits for the end of the total timeout, which wakes the task.
    fn poll_deadline(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(deadline) = &self.deadline else {
            return Poll::Pending;
        };
        let timer = self
            .timer
            .get_or_insert_with(|| Box::pin(sleep_until(deadline.at())));
        ready!(timer.as_mut().poll(cx));
        Poll::Ready(Some(Err(deadline.error(READING))))
    }

    /// Decodes a message.
    fn decode<T>(&self, message: Bytes, read: Read<T>) -> Result<T, Error> {
        let deadline = Deadline::starting_now("decoding a message", self.attempt_timeout);
        let clock = StepClock::new(&deadline);
        let conditions = Conditions::new(self.limit, &clock);
        read(&message, self.scanner.layout(), &conditions).map_err(|unread| {
            let error = match clock.has_passed() {
                true => deadline.error(READING),
                false => unread.into_error(self.response_with(message), self.received),
            };
            error.in_method(self.method)
        })
    }

    /// The error of a body that cannot be cut further.
    fn flawed(&self, flaw: Flaw) -> Error {
        let rest = self.scanner.rest(&self.piece);
        let response = self.response_with(rest);
        flawed(flaw, &self.scanner, response, self.received)
    }

    /// The response with `body` in place of its own.
    fn response_with(&self, body: Bytes) -> HttpResponse<Bytes> {
        let mut response = HttpResponse::new(body);
        if let Some(head) = &self.head {
            *response.status_mut() = head.status();
            *response.headers_mut() = head.headers().clone();
        }
        response
    }
}
