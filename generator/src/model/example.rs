//! Calls that the documentation shows.

/// A call of a method, from the client on, with arguments that the method takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// The function with the accessors that lead to it: `client.things().get`.
    pub function: String,
    /// What the function takes, the body included.
    pub arguments: Vec<Sample>,
    /// How the response is read.
    pub ending: Ending,
}

/// A value of an example.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// The value in Rust: `schemas::Thing::new()`.
    pub rust: String,
    /// The same value for Google's Python client: `{}`.
    pub python: String,
    /// What the Rust value needs to have imported: `schemas`, or a type at the root of the crate.
    pub import: Option<&'static str>,
    /// Whether the method accepts the value; otherwise it is only of the right type.
    pub is_accepted: bool,
}

/// How an example reads the response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// `send` returns the body.
    Body,
    /// `send`, and the response has no body.
    Nothing,
    /// `poller` waits for the operation that the method starts.
    Operation,
    /// `by_item` streams the items of all pages.
    Items,
    /// `by_page` streams the pages.
    Pages,
    /// `stream` streams the messages of the response.
    Messages,
    /// `upload` sends a file, and `send` returns the body of the response.
    Upload,
    /// `upload` sends a file, and the response has no body.
    UploadNothing,
    /// `download` returns a file.
    Download,
}

impl Example {
    /// The request: `client.things().get("things/my-thing")`.
    pub fn request(&self) -> String {
        let arguments: Vec<&str> = self.arguments.iter().map(|it| it.rust.as_str()).collect();
        format!("{}({})", self.function, arguments.join(", "))
    }

    /// What has to be imported, each once.
    pub fn imports(&self) -> Vec<&'static str> {
        let mut imports: Vec<&str> = self.arguments.iter().filter_map(|it| it.import).collect();
        if matches!(self.ending, Ending::Upload | Ending::UploadNothing) {
            imports.push("Source");
        }
        imports.sort_unstable();
        imports.dedup();
        imports
    }

    /// Whether the request can be made as it stands.
    pub fn is_complete(&self) -> bool {
        self.arguments.iter().all(|argument| argument.is_accepted)
    }
}
