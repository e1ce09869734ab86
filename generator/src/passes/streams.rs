//! Finds the methods whose response is a stream of messages.
//!
//! Over REST, a server streaming method returns a JSON array of its messages. Documents declare one
//! message, and do not say that there are more. Corrections name the methods for which Google's
//! protocol buffer files or texts say so. For other methods, their name decides.

use std::collections::BTreeMap;

use crate::error::PlanError;
use crate::ir::{Api, Method, Schema, SchemaId, Stream, StreamBasis, Type};
use crate::overrides::{Change, Correction, Overrides};

/// The words of a method's name that stand for a stream.
const WORDS: [&str; 2] = ["stream", "streaming"];

/// Fills the `stream` of every method whose response is a stream of messages.
///
/// # Errors
///
/// A correction of streams that does not apply.
pub(super) fn find(api: &mut Api, overrides: &Overrides) -> Result<(), PlanError> {
    let schemas = std::mem::take(&mut api.schemas);
    let mut stale = Vec::new();
    api.for_each_method_mut(&mut |_, method| {
        let guess = guess(method, &schemas);
        let correction = overrides.stream_of(method.id.as_str());
        method.stream = match correction.map(|it| (it, correct(it, method, guess.is_some()))) {
            None => guess,
            Some((_, Ok(stream))) => stream,
            Some((correction, Err(problem))) => {
                stale.push((correction, method.path_in_document.clone(), problem));
                guess
            }
        };
    });
    api.schemas = schemas;
    for (correction, path, problem) in stale {
        correction.stale(&path, problem, &mut api.notes)?;
    }
    Ok(())
}

/// The stream of a method as a correction has it, or the reason why the correction does not apply.
fn correct(
    correction: &Correction,
    method: &Method,
    is_guessed: bool,
) -> Result<Option<Stream>, &'static str> {
    match correction.change {
        Change::Stream if method.response.is_none() => Err("the method has no response"),
        Change::Stream if method.raw_response => {
            Err("the response is `google.api.HttpBody`, which is a stream of bytes")
        }
        Change::Stream => Ok(Some(Stream {
            basis: StreamBasis::Correction(correction.reason.clone()),
        })),
        _ if is_guessed => Ok(None),
        _ => Err("the method does not look like a stream"),
    }
}

/// A stream by the name of the method: `executeStreamingSql`, `getStream`. A response without
/// properties is not one, as that of a method that stops a stream.
fn guess(method: &Method, schemas: &BTreeMap<SchemaId, Schema>) -> Option<Stream> {
    let response = schemas.get(method.response.as_ref().and_then(Type::schema)?)?;
    let is_stream = has_word(&method.name) && !method.raw_response;
    (is_stream && !response.properties().is_empty()).then_some(Stream {
        basis: StreamBasis::Name,
    })
}

/// Whether one of the words of a name in camel case stands for a stream.
fn has_word(name: &str) -> bool {
    let starts_word = |(at, character): (usize, char)| character.is_ascii_uppercase().then_some(at);
    let starts = std::iter::once(0).chain(name.char_indices().skip(1).filter_map(starts_word));
    let ends = starts.clone().skip(1).chain([name.len()]);
    starts.zip(ends).any(|(start, end)| {
        let word = name.get(start..end).unwrap_or_default();
        WORDS.iter().any(|known| known.eq_ignore_ascii_case(word))
    })
}

#[cfg(test)]
mod tests {
    use super::{find, has_word};
    use crate::ir::Api;
    use crate::overrides::{Change, Correction, IfStale, Overrides};
    use crate::testing::{api, lowered};

    fn streams(api: &Api) -> Vec<String> {
        let mut found = Vec::new();
        api.for_each_method(&mut |_, method| {
            if let Some(stream) = &method.stream {
                let basis = &stream.basis;
                found.push(format!("{}: {}", method.name, basis.as_str()));
            }
        });
        found
    }

    fn corrected(method: &str, change: Change, if_stale: IfStale) -> Result<Api, String> {
        let mut api = lowered("streams");
        let overrides = Overrides {
            corrections: vec![Correction {
                method: format!("streams.events.{method}"),
                reason: "a test".to_owned(),
                change,
                if_stale,
            }],
            ..Overrides::default()
        };
        super::super::raw_bodies::mark(&mut api);
        let found = find(&mut api, &overrides);
        found.map(|()| api).map_err(|error| error.to_string())
    }

    #[test]
    fn a_name_with_the_word_stream_is_a_stream_of_messages() {
        assert_eq!(
            streams(&api("streams")),
            ["serverStreamingWatch: name", "streamRead: name"]
        );
    }

    #[test]
    fn only_whole_words_count() {
        let names = [
            "stream",
            "streamingRead",
            "executeStreamingSql",
            "searchLineageStreaming",
            "getStream",
        ];
        for name in names {
            assert!(has_word(name), "{name}");
        }
        for name in ["", "streams", "upstream", "mainstreamingView", "runQuery"] {
            assert!(!has_word(name), "{name}");
        }
    }

    #[test]
    fn corrections_come_before_the_name() {
        let api = corrected("runQuery", Change::Stream, IfStale::Refuse).unwrap();
        assert!(streams(&api).contains(&"runQuery: correction".to_owned()));
        let api = corrected("streamRead", Change::Stream, IfStale::Refuse).unwrap();
        assert!(streams(&api).contains(&"streamRead: correction".to_owned()));
        let api = corrected("streamRead", Change::NotStream, IfStale::Refuse).unwrap();
        assert_eq!(streams(&api), ["serverStreamingWatch: name"]);
    }

    #[test]
    fn a_correction_that_does_not_apply_is_an_error_or_a_note() {
        let mut lines = Vec::new();
        for (method, change) in [
            ("delete", Change::Stream),
            ("streamRaw", Change::Stream),
            ("runQuery", Change::NotStream),
        ] {
            lines.push(corrected(method, change.clone(), IfStale::Refuse).unwrap_err());
            let api = corrected(method, change, IfStale::Note).unwrap();
            let [note] = api.notes.as_slice() else {
                panic!("{:?}", api.notes)
            };
            lines.push(format!("{}: {}", note.path, note.text));
        }
        insta::assert_snapshot!(lines.join("\n"));
    }
}
