//! One state of an operation, as its JSON text, and what that text says.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};

use crate::runtime::error::Error;
use crate::runtime::json::{self, RawJson, Wire};
use crate::runtime::status::Status;
use crate::runtime::text::OneLine;

use super::form::{OperationContents, OperationForm};

/// The message that is any JSON object. An `Any` holds its JSON in the field `value`.
const STRUCT: &str = "google.protobuf.Struct";

/// The properties of a JSON object, each as its text.
type Properties = BTreeMap<String, RawJson>;

/// One state of an operation.
#[derive(Clone, Debug)]
pub(super) struct Snapshot {
    form: OperationForm,
    contents: OperationContents,
    text: RawJson,
    properties: Properties,
    /// The HTTP status and headers of the response that contained it.
    http: (StatusCode, HeaderMap),
    /// The method that returned it.
    method: Option<&'static str>,
}

impl Snapshot {
    /// Reads an operation.
    ///
    /// # Errors
    ///
    /// A text that is no JSON object.
    pub(super) fn new(
        form: OperationForm,
        contents: OperationContents,
        text: RawJson,
        http: (StatusCode, HeaderMap),
        method: Option<&'static str>,
    ) -> Result<Self, Error> {
        let mut snapshot = Snapshot {
            form,
            contents,
            text,
            properties: Properties::new(),
            http,
            method,
        };
        match json::decode(snapshot.text.as_str().as_bytes()) {
            Ok(properties) => snapshot.properties = properties,
            Err(cause) => return Err(snapshot.error("is not a JSON object").caused_by(cause)),
        }
        Ok(snapshot)
    }

    /// The JSON text.
    pub(super) fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// A property that is a string.
    pub(super) fn text(&self, property: &str) -> Option<String> {
        json::decode(self.present(property)?.as_bytes()).ok()
    }

    /// The text of a property that is not `null`.
    fn present(&self, property: &str) -> Option<&str> {
        let text = self.properties.get(property)?.as_str();
        (text != "null").then_some(text)
    }

    /// Whether the operation has ended.
    pub(super) fn is_done(&self) -> bool {
        match self.form {
            OperationForm::Longrunning => self.present("done") == Some("true"),
            OperationForm::Status => self.text("status").as_deref() == Some("DONE"),
        }
    }

    /// The result, if the operation has ended.
    pub(super) fn result<R: Wire>(&self) -> Option<Result<R, Error>> {
        self.is_done().then(|| match (self.failure(), self.form) {
            (Some(status), _) => Err(self.failed(status)),
            (None, OperationForm::Status) => self.decode(self.as_str(), "is not of its type"),
            (None, OperationForm::Longrunning) => match self.present("response") {
                Some(response) => self.payload(response, "response", self.contents.response),
                None => Err(self.error("has ended with neither a response nor an error")),
            },
        })
    }

    /// The progress, if the operation reports any.
    pub(super) fn metadata<M: Wire>(&self) -> Result<Option<M>, Error> {
        match self.form {
            OperationForm::Status => self.decode(self.as_str(), "is not of its type").map(Some),
            OperationForm::Longrunning => self
                .present("metadata")
                .map(|metadata| self.payload(metadata, "metadata", self.contents.metadata))
                .transpose(),
        }
    }

    /// The error of an operation that has failed.
    fn failure(&self) -> Option<Status> {
        let error = self.present("error");
        let http = self.present("httpErrorStatusCode");
        let http = http.and_then(|code| json::decode::<i32>(code.as_bytes()).ok());
        let http = http
            .and_then(|code| u16::try_from(code).ok())
            .and_then(|code| StatusCode::from_u16(code).ok())
            .filter(|code| code.is_client_error() || code.is_server_error());
        match (error, http) {
            (None, None) => None,
            (error, http) => Some(Status::of_operation(
                error.unwrap_or_default(),
                http,
                self.text("httpErrorMessage"),
            )),
        }
    }

    /// Reads a `google.protobuf.Any` with the message `expected`, whose name may be empty.
    fn payload<T: Wire>(&self, text: &str, property: &str, expected: &str) -> Result<T, Error> {
        let parts: Properties = json::decode(text.as_bytes()).unwrap_or_default();
        let url: Option<String> = parts
            .get("@type")
            .and_then(|url| json::decode(url.as_str().as_bytes()).ok());
        let message = url
            .as_deref()
            .map(|url| url.rsplit('/').next().unwrap_or(url));
        if let Some(message) = message.filter(|_| !expected.is_empty())
            && !is_message(message, expected)
        {
            let text = format!(
                "has a {property} of the type {}, and not of the expected type {expected}",
                OneLine::new(message)
            );
            return Err(self.error(&text));
        }
        let inner = parts.get("value").filter(|_| {
            parts.len() == 2 && message == Some(STRUCT) && is_message(STRUCT, expected)
        });
        let text = inner.map_or(text, RawJson::as_str);
        self.decode(text, &format!("has a {property} that cannot be read"))
    }

    fn decode<T: Wire>(&self, text: &str, problem: &str) -> Result<T, Error> {
        json::decode(text.as_bytes()).map_err(|cause| {
            let text = format!("{problem}: {cause}");
            self.error(&text).caused_by(cause)
        })
    }

    /// The operation in errors.
    fn described(&self) -> String {
        match self.text("name") {
            Some(name) => format!("the operation `{}`", OneLine::new(&name)),
            None => "the operation".to_owned(),
        }
    }

    /// An error about the operation, which has its JSON.
    pub(super) fn error(&self, problem: &str) -> Error {
        let text = format!("{} {problem}", self.described());
        self.of_method(Error::broken_operation(text, self.response()))
    }

    fn failed(&self, status: Status) -> Error {
        let subject = self.described();
        self.of_method(Error::operation(&subject, status, self.response()))
    }

    fn of_method(&self, error: Error) -> Error {
        match self.method {
            Some(method) => error.in_method(method),
            None => error,
        }
    }

    fn response(&self) -> Response<Bytes> {
        let mut response = Response::new(Bytes::copy_from_slice(self.as_str().as_bytes()));
        (*response.status_mut(), *response.headers_mut()) = self.http.clone();
        response
    }
}

/// Whether the protocol buffer message `name`, `google.example.v1.Thing`, is the schema `schema`:
/// `GoogleExampleV1Thing`, or `Thing` in a document whose names have no packages.
fn is_message(name: &str, schema: &str) -> bool {
    let letters = |text: &str| {
        let letters = text.chars().filter(|c| !matches!(c, '.' | '_'));
        letters.collect::<String>().to_ascii_lowercase()
    };
    let schema = letters(schema);
    let mut starts = std::iter::once(0).chain(name.match_indices('.').map(|(at, _)| at + 1));
    starts.any(|start| letters(&name[start..]) == schema)
}

#[cfg(test)]
mod tests {
    use super::is_message;

    #[test]
    fn a_schema_is_found_by_the_name_of_its_message() {
        for (name, schema, expected) in [
            (
                "google.cloud.dialogflow.v2.Document",
                "GoogleCloudDialogflowV2Document",
                true,
            ),
            (
                "google.cloud.dialogflow.v2beta1.Document",
                "GoogleCloudDialogflowV2Document",
                false,
            ),
            ("google.protobuf.Empty", "GoogleProtobufEmpty", true),
            ("google.protobuf.Struct", "google.protobuf.Struct", true),
            (
                "google.cloud.vision.v1.OperationMetadata",
                "OperationMetadata",
                true,
            ),
            ("google.cloud.vision.v1.Outer.Inner", "OuterInner", true),
            (
                "google.cloud.vision.v1.OperationMetadata",
                "Metadata",
                false,
            ),
            (
                "google.cloud.ml_engine.v1.Job",
                "GoogleCloudMlEngineV1Job",
                true,
            ),
            ("", "Thing", false),
        ] {
            assert_eq!(is_message(name, schema), expected, "{name} {schema}");
        }
    }
}
