//! The items of an API in the pages of a crate's guide.

use super::{Cfg, Ending, Example, Name};

/// The methods and types of an API that its guide shows. Pages leave out missing items.
#[derive(Clone, Debug, Default)]
pub struct GuideContext {
    /// Any method, preferably one that lists or gets resources.
    pub first: Option<GuideCall>,
    /// A method with pages of items.
    pub list: Option<GuideCall>,
    /// A method that returns one resource.
    pub get: Option<GuideCall>,
    /// A method whose response is one message.
    pub answered: Option<GuideCall>,
    /// A method whose only argument names something in a location.
    pub located: Option<GuideCall>,
    /// A method that creates a resource from a message.
    pub create: Option<GuideCall>,
    /// A method that changes a resource, with an update mask.
    pub update: Option<GuideCall>,
    /// A method whose response is a stream of messages.
    pub stream: Option<GuideCall>,
    /// A method whose request is bytes with a content type.
    pub raw_request: Option<GuideCall>,
    /// A method whose response is bytes with a content type.
    pub raw_response: Option<GuideCall>,
    /// A method that takes a file.
    pub upload: Option<GuideCall>,
    /// A method that returns a file.
    pub download: Option<GuideCall>,
    /// A method that starts a long-running operation.
    pub operation: Option<GuideOperation>,
    /// A method that returns the state of an operation.
    pub operation_state: Option<GuideCall>,
    /// A method that returns a resource with a state.
    pub waiting: Option<GuideWait>,
    /// A message with a field that holds text.
    pub message: Option<GuideMessage>,
    /// Messages with a field that holds any JSON object, each with a field of another name.
    pub free_form: Vec<GuideMessage>,
    /// An enum.
    pub open_enum: Option<GuideEnum>,
    /// The messages of a webhook.
    pub webhook: Option<GuideWebhook>,
}

/// A call that a page shows.
#[derive(Clone, Debug)]
pub struct GuideCall {
    /// The call.
    pub example: Example,
    /// The features that it is compiled with.
    pub cfg: Cfg,
    /// The method's ID in the document.
    pub id: String,
    /// Its HTTP verb.
    pub verb: &'static str,
    /// The path of its URL, as the document writes it.
    pub path: String,
    /// A setter that often goes with the method: `.set_page_size(100)`. Empty where there is none.
    pub setter: String,
    /// The same call with Google's Python client.
    pub python: String,
}

/// A call that starts a long-running operation.
#[derive(Clone, Debug)]
pub struct GuideOperation {
    /// The call.
    pub call: GuideCall,
    /// The type of the result: `schemas::Thing`.
    pub response: String,
    /// The type of the metadata.
    pub metadata: String,
}

/// A resource that reaches a state.
#[derive(Clone, Debug)]
pub struct GuideWait {
    /// The call that returns it.
    pub call: GuideCall,
    /// The field with the state.
    pub field: Name,
    /// The state: `schemas::ThingState::Active`.
    pub state: String,
}

/// A message that a page shows, with one of its fields.
#[derive(Clone, Debug)]
pub struct GuideMessage {
    /// Its type: `schemas::Thing`.
    pub ty: String,
    /// The features that it is compiled with.
    pub cfg: Cfg,
    /// The field.
    pub field: Name,
    /// Its setter.
    pub setter: Name,
    /// Its name on the wire.
    pub wire: String,
}

/// An enum that a page shows.
#[derive(Clone, Debug)]
pub struct GuideEnum {
    /// Its type: `schemas::Kind`.
    pub ty: String,
    /// The features that it is compiled with.
    pub cfg: Cfg,
    /// A value.
    pub variant: Name,
    /// Its name on the wire.
    pub wire: String,
    /// The variant for values that are not known.
    pub unknown: Name,
}

/// The messages that the service exchanges with a webhook.
#[derive(Clone, Debug)]
pub struct GuideWebhook {
    /// The feature of their group.
    pub feature: String,
    /// The features each of which compiles them.
    pub cfg: Cfg,
    /// The type of the request: `schemas::WebhookRequest`.
    pub request: String,
    /// The type of the response.
    pub response: String,
    /// A field of the request that holds text.
    pub request_field: Name,
    /// Its name on the wire.
    pub request_wire: String,
    /// A field of the response that holds text.
    pub response_field: Name,
    /// Its setter.
    pub response_setter: Name,
}

impl GuideWebhook {
    /// A request with a field that no schema has.
    pub fn sample(&self) -> String {
        format!(
            r#"{{"{}":"one","fieldOfLaterVersion":{{"a":[1,null]}}}}"#,
            self.request_wire
        )
    }
}

impl GuideContext {
    /// Whether there are streams of messages or raw bodies.
    pub fn has_streams(&self) -> bool {
        let calls = [&self.stream, &self.raw_request, &self.raw_response];
        calls.into_iter().any(Option::is_some)
    }

    /// Whether the API has methods that move files.
    pub fn has_media(&self) -> bool {
        self.upload.is_some() || self.download.is_some()
    }

    /// A method whose response can be shown.
    pub fn responding(&self) -> Option<&GuideCall> {
        let call = self.get.as_ref().or(self.first.as_ref());
        let has_body = |ending| matches!(ending, Ending::Body | Ending::Items | Ending::Pages);
        call.filter(|call| has_body(call.example.ending))
    }

    /// Any method, preferably one that returns a single resource.
    pub fn any(&self) -> Option<&GuideCall> {
        self.get.as_ref().or(self.first.as_ref())
    }

    /// The standard methods, or else any method.
    pub fn standard(&self) -> Vec<&GuideCall> {
        let standard = [&self.list, &self.get, &self.create, &self.update];
        let standard: Vec<&GuideCall> = standard.into_iter().flatten().collect();
        match standard.is_empty() {
            true => self.first.iter().collect(),
            false => standard,
        }
    }
}
