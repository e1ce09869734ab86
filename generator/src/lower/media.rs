//! Upload and download of media: the protocols and limits of a method.

use crate::document::{self, JsonPath, UploadProtocol};
use crate::ir::{Media, MediaUpload};

use super::schemas::Schemas;
use super::urls;

/// What a method says about media. An upload needs a known protocol. `path` is the JSON path of the method.
pub(super) fn media(method: &document::Method, path: &JsonPath, schemas: &mut Schemas) -> Media {
    let place = path.clone().key("mediaUpload");
    let upload = method.media_upload.as_ref();
    let known = upload.and_then(|it| media_upload(it, &place, schemas));
    Media {
        unknown_upload: upload.is_some() && known.is_none(),
        upload: known,
        download: method.supports_media_download,
        download_service: method.use_media_download_service,
        subscription: method.supports_subscription,
    }
}

fn media_upload(
    upload: &document::MediaUpload,
    path: &JsonPath,
    schemas: &mut Schemas,
) -> Option<MediaUpload> {
    if upload.simple.is_none() && upload.resumable.is_none() {
        return None;
    }
    let max_size = upload.max_size.as_deref().and_then(|text| {
        let size = bytes(text);
        if size.is_none() {
            let text = format!("the size `{text}` is not a number of bytes; it is not checked");
            schemas.note(&path.clone().key("maxSize"), text);
        }
        size
    });
    let of_host = |protocol: &UploadProtocol| urls::path_of_host(&protocol.path);
    Some(MediaUpload {
        accept: upload.accept.clone(),
        max_size,
        simple_path: upload.simple.as_ref().map(of_host),
        multipart: upload.simple.as_ref().is_some_and(|it| it.multipart),
        resumable_path: upload.resumable.as_ref().map(of_host),
    })
}

/// The number of bytes in `maxSize`: `1048576`, `50MB`. The units are powers of 1024, as in Google's own
/// clients.
fn bytes(text: &str) -> Option<u64> {
    let text = text.trim();
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let power = match unit.trim().to_ascii_uppercase().as_str() {
        "" | "B" => 0,
        "KB" => 1,
        "MB" => 2,
        "GB" => 3,
        "TB" => 4,
        "PB" => 5,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(1024_u64.pow(power))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::api;

    #[test]
    fn sizes_have_units_or_none() {
        for (text, expected) in [
            ("36700160", Some(36_700_160)),
            ("1GB", Some(1 << 30)),
            ("5 TB", Some(5 << 40)),
            ("100mb", Some(100 << 20)),
            ("12KB", Some(12 << 10)),
            ("7B", Some(7)),
            ("GB", None),
            ("1.5GB", None),
            ("many", None),
            ("99999999999999999999", None),
            ("99999999PB", None),
        ] {
            assert_eq!(bytes(text), expected, "{text}");
        }
    }

    #[test]
    fn protocols_and_limits_are_read() {
        let api = api("media");
        let mut lines = Vec::new();
        api.for_each_method(&mut |_, method| {
            lines.push(format!("{}: {:#?}", method.id, method.media));
        });
        let notes = api
            .notes
            .iter()
            .map(|it| format!("{}: {}", it.path, it.text));
        lines.extend(notes);
        insta::assert_snapshot!(lines.join("\n"));
    }
}
