//! Documents that may become the next revision of an entry of `apis.toml`.

use std::path::{Path, PathBuf};

use generator::document::Parsed;

use crate::project::Project;
use crate::{Failure, files};

/// A document, read and checked, of an API version that `apis.toml` lists.
pub(crate) struct Candidate {
    /// The entry of `apis.toml`, by its position.
    pub(crate) index: usize,
    /// What messages call the document.
    pub(crate) name: String,
    /// Where it comes from, for the record.
    pub(crate) source: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) parsed: Parsed,
}

/// The largest document, in bytes. Google's largest has 6 million.
pub(crate) const LARGEST: u64 = 32 << 20;

/// The entries of `apis.toml` that the command line names: all, when it names none.
pub(crate) fn wanted(project: &Project, names: &[String]) -> Result<Vec<usize>, Failure> {
    if names.is_empty() {
        return Ok((0..project.apis.len()).collect());
    }
    let mut wanted = Vec::with_capacity(names.len());
    for name in names {
        let index = project.apis.iter().position(|api| {
            let document = &api.parsed.document;
            let (id, version, file) = (&document.id, &document.version, &api.entry.document);
            name == id
                || name == version
                || name == file
                || file.strip_suffix(".json") == Some(name)
        });
        let Some(index) = index else {
            let known = project.apis.iter().map(|it| it.parsed.document.id.as_str());
            return Err(Failure(format!(
                "apis.toml has no API version `{name}`\nhint: it has {}",
                known.collect::<Vec<_>>().join(", ")
            )));
        };
        if !wanted.contains(&index) {
            wanted.push(index);
        }
    }
    Ok(wanted)
}

/// The documents in files and folders, for the wanted entries.
pub(crate) fn from_files(
    project: &Project,
    wanted: &[usize],
    paths: &[PathBuf],
    source: Option<&str>,
) -> Result<Vec<Candidate>, Failure> {
    let mut found: Vec<Candidate> = Vec::new();
    for path in paths {
        for file in documents_of(project, wanted, path)? {
            let name = file.display().to_string();
            let bytes = read(&file)?;
            let file_name = file.file_name().unwrap_or(file.as_os_str());
            let source = match source {
                Some(source) => source.to_owned(),
                None => format!("the file {}", file_name.to_string_lossy()),
            };
            let candidate = of(project, name, source, bytes)?;
            let document = &candidate.parsed.document;
            if !wanted.contains(&candidate.index) {
                return Err(Failure(format!(
                    "{}: a document of {}, which the command line does not name",
                    candidate.name, document.id
                )));
            }
            if let Some(other) = found.iter().find(|it| it.index == candidate.index) {
                return Err(Failure(format!(
                    "{} and {} are both documents of {}\nhint: give one of them",
                    other.name, candidate.name, document.id
                )));
            }
            found.push(candidate);
        }
    }
    Ok(found)
}

/// The file itself; of a folder, the documents of the wanted entries.
fn documents_of(project: &Project, wanted: &[usize], path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let names = wanted
        .iter()
        .map(|&index| &project.apis[index].entry.document);
    let files = names.map(|name| path.join(name)).filter(|it| it.is_file());
    let files: Vec<PathBuf> = files.collect();
    if files.is_empty() {
        return Err(Failure(format!(
            "{}: the folder has no document of apis.toml\nhint: documents are found by the names that they have in apis.toml",
            path.display()
        )));
    }
    Ok(files)
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let failed = |error: std::io::Error| Failure(format!("{}: {error}", path.display()));
    let size = std::fs::metadata(path).map_err(failed)?.len();
    if size > LARGEST {
        return Err(Failure(format!(
            "{}: {size} bytes, and no document has more than {LARGEST}",
            path.display()
        )));
    }
    files::bytes(path)
}

/// The document in some bytes, which have to be of an API version that `apis.toml` lists.
pub(crate) fn of(
    project: &Project,
    name: String,
    source: String,
    bytes: Vec<u8>,
) -> Result<Candidate, Failure> {
    let parsed = generator::parse(&name, &bytes)?;
    let document = &parsed.document;
    let index = project.apis.iter().position(|api| {
        let known = &api.parsed.document;
        (&known.name, &known.version) == (&document.name, &document.version)
    });
    let Some(index) = index else {
        let known = project.apis.iter().map(|it| it.parsed.document.id.as_str());
        return Err(Failure(format!(
            "{name}: a document of {}, which apis.toml does not list\nhint: apis.toml lists {}",
            document.id,
            known.collect::<Vec<_>>().join(", ")
        )));
    };
    Ok(Candidate {
        index,
        name,
        source,
        bytes,
        parsed,
    })
}

/// The documents at the addresses of the wanted entries.
#[cfg(feature = "download")]
pub(crate) fn from_downloads(
    project: &Project,
    wanted: &[usize],
) -> Result<Vec<Candidate>, Failure> {
    let mut found = Vec::with_capacity(wanted.len());
    for &index in wanted {
        let entry = &project.apis[index].entry;
        let Some(address) = &entry.download else {
            return Err(Failure(format!(
                "apis.toml: {} has no `download`, the address of the document\nhint: add it, or give a file with --from",
                entry.document
            )));
        };
        let bytes = super::download::fetch(address)?;
        let candidate = of(project, address.clone(), address.clone(), bytes)?;
        if candidate.index != index {
            return Err(Failure(format!(
                "{address}: a document of {}, where apis.toml expects {}",
                candidate.parsed.document.id, project.apis[index].parsed.document.id
            )));
        }
        found.push(candidate);
    }
    Ok(found)
}
