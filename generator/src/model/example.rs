//! Calls that the documentation shows.

use super::{Name, RustType};

/// A call of a method, from the client on, with arguments that the method takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// The accessors that lead to the method's handle.
    pub accessors: Vec<Name>,
    /// The function of the handle.
    pub function: Name,
    /// What it takes, the body included.
    pub arguments: Vec<Sample>,
    /// How the answer is asked for.
    pub ending: Ending,
}

impl Example {
    /// Whether the call can be made as it stands. An argument `..` is one whose values nobody knows.
    pub fn is_complete(&self) -> bool {
        self.arguments.iter().all(|argument| match argument {
            Sample::Text(text) => text != "..",
            Sample::True | Sample::Integer(_) | Sample::Fraction(_) | Sample::Message(..) => true,
            Sample::Value(..) | Sample::Default(_) | Sample::List(_) => false,
        })
    }
}

/// A value that an example gives.
#[derive(Clone, Debug, PartialEq)]
pub enum Sample {
    /// A string, or what a string converts into.
    Text(String),
    /// `true`.
    True,
    /// A whole number.
    Integer(u8),
    /// A number with a fraction.
    Fraction(f32),
    /// A message with nothing set, or with these fields, each by its setter.
    Message(RustType, Vec<(Name, Sample)>),
    /// A value of an enum, by its name.
    Value(RustType, String),
    /// Whatever the type has by default.
    Default(RustType),
    /// Several values, of which this is the only one.
    List(Box<Sample>),
}

/// How an example asks for the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// By sending the request, for the body of the response.
    Answer,
    /// The same where the response has no body.
    Nothing,
    /// By walking through the items of all pages.
    Items,
    /// By walking through the pages.
    Pages,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_without_a_value_is_not_complete() {
        let call = |argument: Sample| Example {
            accessors: Vec::new(),
            function: Name::new("get"),
            arguments: vec![Sample::Text("things/my-thing".to_owned()), argument],
            ending: Ending::Answer,
        };
        assert!(call(Sample::Integer(1)).is_complete());
        assert!(!call(Sample::Text("..".to_owned())).is_complete());
    }
}
