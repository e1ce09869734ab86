//! Methods that move files: where the bytes go, and what the documentation says.

use super::context::Context;
use super::{examples, parameters};
use crate::docs;
use crate::ir::{Media, Method, Resource};
use crate::model::{DownloadItem, Ending, Example, MediaItem, UploadItem};
use crate::names::MethodNames;

/// Plans the uploads and downloads of a method; `None` for a method without.
pub(super) fn media(
    context: &Context<'_>,
    resource: &Resource,
    method: &Method,
    names: &MethodNames,
) -> Option<MediaItem> {
    let Media {
        upload, download, ..
    } = &method.media;
    if upload.is_none() && !download {
        return None;
    }
    let example = |ending| example(context, resource, method, names, ending);
    Some(MediaItem {
        upload: upload.as_ref().map(|upload| {
            let simple = upload.simple_path.as_deref().map(below_root);
            let resumable = upload.resumable_path.as_deref().map(below_root);
            UploadItem {
                // Documents have another path for sessions (`/resumable/upload/`). Google's
                // documentation and clients begin sessions at the path of the simple protocol, and
                // emulators know no other.
                resumable: resumable.map(|own| simple.clone().unwrap_or(own)),
                simple,
                multipart: upload.multipart,
                accept: upload.accept.clone(),
                max_size: upload.max_size,
                docs: docs::media::upload(method, upload),
                example: example(match method.response {
                    Some(_) => Ending::Upload,
                    None => Ending::UploadNothing,
                }),
            }
        }),
        download: download.then(|| DownloadItem {
            // The download service has the paths of the API, below `download/`. Google's Java client
            // does the same.
            path: method
                .media
                .download_service
                .then(|| format!("download/{}{}", context.api.service_path, method.path)),
            docs: docs::media::download(method),
            example: example(Ending::Download),
        }),
    })
}

/// A path from the root of the host, as it follows the root URL.
fn below_root(path: &str) -> String {
    path.trim_start_matches('/').to_owned()
}

fn example(
    context: &Context<'_>,
    resource: &Resource,
    method: &Method,
    names: &MethodNames,
    ending: Ending,
) -> Example {
    let arguments = parameters::arguments(context, method, &names.parameters.arguments);
    let body = parameters::body(context, method, names.parameters.body.as_ref());
    let described = arguments.iter().map(|(parameter, it)| (*parameter, it));
    let function = &names.function;
    examples::example(
        context,
        resource,
        function,
        described,
        body.as_ref(),
        ending,
    )
}
