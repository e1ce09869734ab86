//! Responses that are streams of messages.

/// A response that is a stream: the declared response is one of its messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stream {
    /// How it is known, because documents do not say so.
    pub basis: StreamBasis,
}

/// How it is known that a response is a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StreamBasis {
    /// A correction of the document, with its reason.
    Correction(String),
    /// The name of the method has the word `stream` or `streaming`. This is a guess.
    Name,
}

impl StreamBasis {
    /// A key for tools.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Correction(_) => "correction",
            Self::Name => "name",
        }
    }

    /// The reason for the people who read a list of streams.
    pub fn reason(&self) -> &str {
        match self {
            Self::Correction(reason) => reason,
            Self::Name => "the name of the method has the word `stream` or `streaming`",
        }
    }
}
