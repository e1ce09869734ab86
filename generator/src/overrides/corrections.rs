//! Corrections of what a document says of a method: the pattern of a parameter, the pages, whether the
//! response is a stream, and the types of the operation that the method starts.
//!
//! Most are errata, known errors of published documents. Corrections of patterns are applied here,
//! the others by the passes that look for pages, streams and operations.

use std::collections::BTreeSet;

use crate::error::PlanError;
use crate::ir::{Api, Method, Note, PageToken, Pattern};

/// A correction of what a document says of one method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The method's identifier.
    pub method: String,
    /// What is wrong.
    pub reason: String,
    /// What is right.
    pub change: Change,
    /// What happens where the correction does not apply.
    pub if_stale: IfStale,
}

/// What a correction changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The pattern of a path parameter.
    Pattern {
        /// The parameter.
        parameter: String,
        /// The pattern of the document, where the correction is for this one only.
        from: Option<String>,
        /// The correct pattern.
        to: String,
    },
    /// The method has pages.
    Paged {
        /// Where the request carries the token. In a body it may be a path (`params.pageToken`).
        request_token: PageToken,
        /// The path of the token in the response: `nextPageToken`, `pagination.nextPageToken`.
        response_token: String,
        /// The path of the items in the response, where the pages have items.
        items: Option<String>,
    },
    /// The method has no pages, although it looks like it.
    NotPaged,
    /// The `requestId` of the method makes repeating a request safe, although its text does not say so.
    RequestId,
    /// The `requestId` of the method does not make repeating a request safe, although its text says so.
    NoRequestId,
    /// What the operation contains that the method starts.
    Operation {
        /// The result of an operation that has succeeded.
        response: OperationMessage,
        /// The progress.
        metadata: OperationMessage,
    },
    /// The response is a stream of messages. The declared response is one of them.
    Stream,
    /// The response is no stream, although the name of the method looks like it.
    NotStream,
}

/// A message in an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OperationMessage {
    /// A schema of the document, `google.protobuf.Struct` or `google.protobuf.Empty`.
    Schema(String),
    /// A message without fields for which the document has no schema, by the name that it would have.
    Empty(String),
    /// Another message for which the document has no schema, by the name that it would have.
    Missing(String),
    /// Nothing is known.
    Unknown,
}

/// What a correction is about. Two corrections of one subject contradict each other.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Subject<'a> {
    /// The pattern of this parameter.
    Pattern(&'a str),
    Operation,
    Pages,
    Stream,
    RequestId,
}

/// What happens where a correction does not apply to the document at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfStale {
    /// An error: the document is the one that the correction was made for.
    Refuse,
    /// A note: the document may be an older or a newer revision, without the mistake.
    Note,
}

impl Correction {
    /// Reports that the correction does not apply.
    ///
    /// # Errors
    ///
    /// Where the correction asks for it.
    pub(crate) fn stale(
        &self,
        path: &str,
        problem: &str,
        notes: &mut Vec<Note>,
    ) -> Result<(), PlanError> {
        let place = format!("the correction of `{}` ({})", self.method, self.reason);
        match self.if_stale {
            IfStale::Refuse => Err(PlanError {
                place,
                problem: format!("no longer applies: {problem}"),
                hint: "remove it from errata.toml or apis.toml, or correct it".to_owned(),
            }),
            IfStale::Note => {
                notes.push(Note {
                    path: path.to_owned(),
                    text: format!("{place} is left out: {problem}"),
                });
                Ok(())
            }
        }
    }

    /// The method and what of it is corrected.
    fn subject(&self) -> (&str, Subject<'_>) {
        let subject = match &self.change {
            Change::Pattern { parameter, .. } => Subject::Pattern(parameter),
            Change::Paged { .. } | Change::NotPaged => Subject::Pages,
            Change::Operation { .. } => Subject::Operation,
            Change::Stream | Change::NotStream => Subject::Stream,
            Change::RequestId | Change::NoRequestId => Subject::RequestId,
        };
        (&self.method, subject)
    }
}

/// Applies the corrections of patterns, and checks that the methods of all corrections exist.
///
/// # Errors
///
/// Two corrections of the same, a pattern that is no regular expression, and a correction that does
/// not apply and must.
pub(super) fn apply(corrections: &[Correction], api: &mut Api) -> Result<(), PlanError> {
    let mut subjects = BTreeSet::new();
    let mut notes = Vec::new();
    for correction in corrections {
        if !subjects.insert(correction.subject()) {
            return Err(PlanError {
                place: format!("the correction of `{}`", correction.method),
                problem: "there is another of the same".to_owned(),
                hint: "keep one of them, in errata.toml or in apis.toml".to_owned(),
            });
        }
        let mut found = false;
        let mut problem = None;
        api.for_each_method_mut(&mut |_, method| {
            if method.id.as_str() != correction.method {
                return;
            }
            found = true;
            if let Change::Pattern {
                parameter,
                from,
                to,
            } = &correction.change
            {
                let result = correct_pattern(method, parameter, from.as_deref(), to);
                problem = result
                    .err()
                    .map(|problem| (method.path_in_document.clone(), problem));
            }
        });
        if !found {
            correction.stale("$", "no method has this identifier", &mut notes)?;
        }
        if let Some((path, problem)) = problem {
            correction.stale(&path, &problem, &mut notes)?;
        }
    }
    api.notes.append(&mut notes);
    Ok(())
}

/// Corrects a pattern, or says why it cannot.
fn correct_pattern(
    method: &mut Method,
    parameter: &str,
    from: Option<&str>,
    to: &str,
) -> Result<(), String> {
    if let Err(error) = regex_lite::Regex::new(to) {
        return Err(format!("`{to}` is no regular expression: {error}"));
    }
    let mut parameters = method.parameters.iter_mut();
    let Some(parameter) = parameters.find(|it| it.name == parameter) else {
        return Err(format!("the method has no parameter `{parameter}`"));
    };
    let present = parameter.pattern.as_ref().map(|it| it.regex.as_str());
    if present == Some(to) {
        return Err("the document has this pattern".to_owned());
    }
    if from.is_some() && present != from {
        return Err(match present {
            Some(present) => format!("the document has another pattern, `{present}`"),
            None => "the document has no pattern".to_owned(),
        });
    }
    parameter.pattern = Some(Pattern {
        regex: to.to_owned(),
        siblings: Vec::new(),
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Change, Correction, IfStale};
    use crate::ir::{Api, PageToken};
    use crate::overrides::Overrides;
    use crate::testing::lowered;

    fn pattern(parameter: &str, from: Option<&str>, to: &str, if_stale: IfStale) -> Correction {
        Correction {
            method: "siblings.projects.agents.get".to_owned(),
            reason: "a test".to_owned(),
            change: Change::Pattern {
                parameter: parameter.to_owned(),
                from: from.map(str::to_owned),
                to: to.to_owned(),
            },
            if_stale,
        }
    }

    fn apply(corrections: Vec<Correction>) -> Result<Api, String> {
        let mut api = lowered("siblings");
        let overrides = Overrides {
            corrections,
            ..Overrides::default()
        };
        let applied = overrides.apply(&mut api);
        applied.map(|_| api).map_err(|error| error.to_string())
    }

    fn pattern_of(api: &Api, method: &str) -> Option<String> {
        let mut found = None;
        api.for_each_method(&mut |_, it| {
            if it.id.as_str() == method {
                let pattern = it.parameters.iter().find_map(|it| it.pattern.as_ref());
                found = pattern.map(|it| it.regex.clone());
            }
        });
        found
    }

    #[test]
    fn a_pattern_is_corrected_where_the_document_has_the_mistake() {
        let before = pattern_of(&lowered("siblings"), "siblings.projects.agents.get").unwrap();
        let change = pattern("name", Some(&before), "^x$", IfStale::Refuse);
        let api = apply(vec![change]).unwrap();
        let after = pattern_of(&api, "siblings.projects.agents.get");
        assert_eq!(after.as_deref(), Some("^x$"));
        assert_eq!(api.notes, lowered("siblings").notes);
    }

    #[test]
    fn a_correction_that_does_not_apply_is_an_error_or_a_note() {
        let before = pattern_of(&lowered("siblings"), "siblings.projects.agents.get").unwrap();
        let cases = |if_stale| {
            let gone = Correction {
                method: "siblings.gone".to_owned(),
                change: Change::NotPaged,
                ..pattern("name", None, "^x$", if_stale)
            };
            [
                gone,
                pattern("gone", None, "^x$", if_stale),
                pattern("name", None, &before, if_stale),
                pattern("name", Some("^y$"), "^x$", if_stale),
                pattern("name", None, "(", if_stale),
            ]
        };
        let errors = cases(IfStale::Refuse).map(|it| apply(vec![it]).unwrap_err());
        let known = lowered("siblings").notes.len();
        let notes = cases(IfStale::Note).map(|it| {
            let api = apply(vec![it]).unwrap();
            let name = "siblings.projects.agents.get";
            assert_eq!(pattern_of(&api, name).as_ref(), Some(&before));
            let [note] = &api.notes[known..] else {
                panic!("{:?}", api.notes)
            };
            format!("{}: {}", note.path, note.text)
        });
        insta::assert_snapshot!([errors, notes].concat().join("\n"));
    }

    #[test]
    fn two_corrections_of_the_same_are_refused() {
        let paged = Correction {
            change: Change::Paged {
                request_token: PageToken::Query("token".to_owned()),
                response_token: "next".to_owned(),
                items: None,
            },
            ..pattern("name", None, "^x$", IfStale::Note)
        };
        let not_paged = Correction {
            change: Change::NotPaged,
            ..paged.clone()
        };
        let error = apply(vec![paged, not_paged]).unwrap_err();
        assert!(error.contains("another of the same"), "{error}");
    }
}
