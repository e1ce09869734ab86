//! Documentation of the functions that upload and download files.

use super::comment::Comment;
use super::links::Linker;
use super::text::code;
use crate::ir::{MediaUpload, Method};

/// The function that uploads a file.
pub(crate) fn upload(method: &Method, upload: &MediaUpload) -> Vec<String> {
    let mut comment = Comment::new(Linker::default());
    comment.paragraph(match method.request {
        Some(_) => {
            "Uploads a file, with the body of this request as its metadata. [`send`](Self::send) sends \
             the body without a file."
        }
        None => "Uploads a file. [`send`](Self::send) sends the request without a file.",
    });
    let mut facts = Vec::new();
    if !upload.accept.is_empty() && upload.accept.iter().all(|it| it != "*/*") {
        let accepted: Vec<String> = upload.accept.iter().map(|it| code(it)).collect();
        facts.push(format!("files of the type {}", alternatives(&accepted)));
    }
    if let Some(bytes) = upload.max_size {
        facts.push(format!("at most {}", size(bytes)));
    }
    if !facts.is_empty() {
        comment.paragraph(&format!("The method takes {}.", facts.join(", ")));
    }
    comment.paragraph(match (&upload.simple_path, &upload.resumable_path) {
        (_, Some(_)) => {
            "`source` is bytes in memory, or a [`Source`](crate::Source) of a file or a stream. A large \
             file is sent in a resumable session, which continues after a lost connection."
        }
        (_, None) => {
            "`source` is bytes in memory, or a [`Source`](crate::Source) of a file or a stream. It is \
             sent in one request: the method has no resumable sessions."
        }
    });
    comment.finish()
}

/// The function that downloads a file.
pub(crate) fn download(method: &Method) -> Vec<String> {
    let mut comment = Comment::new(Linker::default());
    comment.paragraph(match method.response {
        Some(_) => {
            "Downloads the file (`alt=media`). [`send`](Self::send) returns its metadata, or what the \
             method returns without a file."
        }
        None => "Downloads the file (`alt=media`).",
    });
    comment.paragraph("Await it to get a stream of bytes, or write it to a file with `to_file`.");
    comment.finish()
}

/// Names in a sentence: `a`, `b` or `c`.
fn alternatives(names: &[String]) -> String {
    match names {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        names => names.concat(),
    }
}

/// A number of bytes in the largest unit that divides it.
fn size(bytes: u64) -> String {
    const UNITS: [&str; 5] = ["bytes", "KiB", "MiB", "GiB", "TiB"];
    let mut number = bytes;
    let mut units = UNITS.iter();
    let mut unit = units.next();
    while number != 0 && number.is_multiple_of(1024) {
        match units.next() {
            Some(next) => unit = Some(next),
            None => break,
        }
        number /= 1024;
    }
    format!("{number} {}", unit.unwrap_or(&"bytes"))
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn a_size_has_the_largest_unit_that_divides_it() {
        for (bytes, expected) in [
            (0, "0 bytes"),
            (1000, "1000 bytes"),
            (36_700_160, "35 MiB"),
            (5 << 40, "5 TiB"),
            (3 << 50, "3072 TiB"),
        ] {
            assert_eq!(size(bytes), expected);
        }
    }
}
