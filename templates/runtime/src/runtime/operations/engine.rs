//! The part of a poller that is the same for all methods.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use crate::runtime::call::Call;
use crate::runtime::error::Error;
use crate::runtime::exclusive::Exclusive;
use crate::runtime::json::RawJson;
use crate::runtime::polling::{Pacer, PollingPolicy};
use crate::runtime::response_mask;

use super::form::OperationContents;
use super::method::Operations;
use super::snapshot::Snapshot;

/// Starts and polls one operation.
pub(super) struct Engine {
    /// The call that starts the operation, until it is sent.
    start: Option<Call>,
    /// How the operation is polled, unless a request is in progress.
    target: Option<Target>,
    /// The request in progress.
    step: Option<Exclusive<Pin<Box<Step>>>>,
    /// The call that cancels the operation.
    cancel: Option<Call>,
    /// The last state.
    last: Option<Arc<Snapshot>>,
    /// The name of the operation.
    name: Option<String>,
    /// Whether there is no next state: the operation is done, or there was an error.
    ended: bool,
    /// The error after which the operation cannot be polled.
    failure: Option<Error>,
    policy: PollingPolicy,
    contents: OperationContents,
    operations: &'static Operations,
}

/// A request in progress. It returns the state of the operation, and how to poll it.
type Step = dyn Future<Output = (Result<Snapshot, Error>, Option<Target>)> + Send;

/// How an operation is polled.
struct Target {
    read: Call,
    cancel: Option<Call>,
    pacer: Pacer,
}

impl Engine {
    /// Begins with a call that starts an operation.
    pub(super) fn starting(
        mut call: Call,
        contents: OperationContents,
        operations: &'static Operations,
    ) -> Self {
        reveal(&mut call, operations);
        Engine {
            start: Some(call),
            ..Engine::new(contents, operations)
        }
    }

    /// Begins with a call that reads an operation.
    pub(super) fn reading(mut call: Call, operations: &'static Operations) -> Self {
        reveal(&mut call, operations);
        let cancel = operations.of_method(call.method).and_then(|it| it.cancel);
        let cancel = cancel.map(|method| {
            let mut cancel = Call::new(&call.client, method);
            cancel.follow(&call);
            let values = call.parameters.iter();
            for (name, value) in values.filter(|(name, _)| method.takes_in_path(name)) {
                cancel.parameters.set(name, vec![value.to_owned()]);
            }
            cancel
        });
        let target = Target {
            cancel: cancel.clone(),
            pacer: Pacer::polling_at_once(PollingPolicy::new()),
            read: call,
        };
        Engine {
            target: Some(target),
            cancel,
            ..Engine::new(OperationContents::default(), operations)
        }
    }

    fn new(contents: OperationContents, operations: &'static Operations) -> Self {
        Engine {
            start: None,
            target: None,
            step: None,
            cancel: None,
            last: None,
            name: None,
            ended: false,
            failure: None,
            policy: PollingPolicy::new(),
            contents,
            operations,
        }
    }

    pub(super) fn set_policy(&mut self, policy: PollingPolicy) {
        self.policy = policy;
        if let Some(target) = &mut self.target {
            target.pacer = Pacer::polling_at_once(policy);
        }
    }

    pub(super) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The call that cancels the operation.
    pub(super) fn cancel(&self) -> Result<Call, Error> {
        self.cancel.clone().ok_or_else(|| {
            Error::invalid_request(match self.last {
                None => "the operation has not been started yet, so it cannot be cancelled",
                Some(_) => "the API has no method that cancels this operation",
            })
        })
    }

    /// Lets polling go on after an error of a poll.
    pub(super) fn resume(&mut self) {
        if let Some(target) = self.target.as_mut().filter(|_| self.ended) {
            target.pacer.begin_again();
            self.ended = false;
        }
    }

    /// The next state; `None` after the last one and after an error.
    pub(super) fn poll_next(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Arc<Snapshot>, Error>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        self.poll_until_change(cx).map(Some)
    }

    /// The next state, or the last one again if the operation is done.
    pub(super) fn poll_until_change(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Arc<Snapshot>, Error>> {
        if let Some(last) = self.last.as_ref().filter(|last| last.is_done()) {
            return Poll::Ready(Ok(Arc::clone(last)));
        }
        if self.step.is_none() {
            match self.next_step() {
                Ok(step) => self.step = Some(Exclusive::new(step)),
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
        let Some(step) = &mut self.step else {
            return Poll::Pending;
        };
        let (result, target) = ready!(step.get_mut().as_mut().poll(cx));
        self.step = None;
        if let Some(target) = &target {
            self.cancel.clone_from(&target.cancel);
        }
        self.target = target;
        Poll::Ready(match result {
            Ok(snapshot) => {
                let snapshot = Arc::new(snapshot);
                self.ended = snapshot.is_done();
                self.name = snapshot.text("name").or(self.name.take());
                self.last = Some(Arc::clone(&snapshot));
                Ok(snapshot)
            }
            Err(error) => {
                self.ended = true;
                if self.target.is_none() {
                    self.failure = Some(error.again());
                }
                Err(error)
            }
        })
    }

    /// The next request.
    fn next_step(&mut self) -> Result<Pin<Box<Step>>, Error> {
        let (contents, operations) = (self.contents, self.operations);
        if let Some(call) = self.start.take() {
            return Ok(Box::pin(start(call, contents, operations, self.policy)));
        }
        if let Some(target) = self.target.take() {
            let name = self.name.clone();
            return Ok(Box::pin(read(target, contents, operations, name)));
        }
        let failure = self.failure.as_ref().map(Error::again);
        Err(failure
            .unwrap_or_else(|| Error::invalid_request("the operation cannot be polled any more")))
    }
}

/// Starts an operation.
async fn start(
    call: Call,
    contents: OperationContents,
    operations: &'static Operations,
    policy: PollingPolicy,
) -> (Result<Snapshot, Error>, Option<Target>) {
    // The polls follow it, wherever the operation's name would lead.
    let started = call.clone();
    let snapshot = match receive(call, contents, operations).await {
        Ok(snapshot) if snapshot.is_done() => return (Ok(snapshot), None),
        Ok(snapshot) => snapshot,
        Err(error) => return (Err(error), None),
    };
    let service_path = started.client.service().service_path;
    let Some((methods, values)) = operations.find(&snapshot, service_path) else {
        let text = "was started, but no method of the API reads an operation with this name";
        return (Err(snapshot.error(text)), None);
    };
    let with_values = |method| {
        let mut call = Call::new(&started.client, method);
        call.follow(&started);
        for (name, value) in &values {
            call.parameters.set(name, vec![value.clone()]);
        }
        call
    };
    let mut pacer = Pacer::polling_at_once(policy);
    pacer.begin_with_pause();
    let target = Target {
        read: with_values(methods.read),
        cancel: methods.cancel.map(with_values),
        pacer,
    };
    (Ok(snapshot), Some(target))
}

/// Polls an operation.
async fn read(
    mut target: Target,
    contents: OperationContents,
    operations: &'static Operations,
    name: Option<String>,
) -> (Result<Snapshot, Error>, Option<Target>) {
    let call = &target.read;
    let poll = || receive(call.clone(), contents, operations);
    let result = target.pacer.poll(poll).await;
    let result = result.map_err(|error| {
        let error = error.in_method(target.read.method.id);
        match name.filter(|_| error.is_timeout()) {
            Some(name) => error.with_note(&format!("the operation `{name}` may go on")),
            None => error,
        }
    });
    (result, Some(target))
}

/// Sends a call whose response is an operation.
async fn receive(
    call: Call,
    contents: OperationContents,
    operations: &'static Operations,
) -> Result<Snapshot, Error> {
    let method = call.method.id;
    let response = call.send_response::<RawJson>().await?;
    let (text, status, headers) = response.into_parts();
    let http = (status, headers);
    Snapshot::new(operations.form, contents, text, http, Some(method))
}

/// Adds what the poller needs to a `fields` parameter that leaves it out.
fn reveal(call: &mut Call, operations: &Operations) {
    for property in operations.form.properties() {
        response_mask::reveal(call, property);
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let target = self.target.as_ref().map(|target| &target.read);
        f.debug_struct("Operation")
            .field("name", &self.name)
            .field("start", &self.start)
            .field("read", &target)
            .field("has_ended", &self.ended)
            .finish()
    }
}
