//! The repository's own crate: what `discovery/` says, and the files that it asks for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use generator::descriptions::{Descriptions, TextCounts};
use generator::document::{Document, Parsed};
use generator::ledger::Ledger;
use generator::model::Crate;
use generator::overrides::IfStale;
use generator::runtime_api::RuntimeApi;
use generator::{Input, Report, RuntimeSource};

use crate::config::{ApiEntry, Config};
use crate::errata::Errata;
use crate::stage::Set;
use crate::{Failure, files, ledger, mentions, runtime_source};

/// The folder with the documents, in the repository.
pub(crate) const DISCOVERY: &str = "discovery";

/// The configuration, in the repository.
pub(crate) const CONFIG: &str = "discovery/apis.toml";

/// The public items of the runtime, in the repository.
const RUNTIME_API: &str = "discovery/runtime.api.json";

/// The repository as it is on disk.
pub(crate) struct Project {
    pub(crate) root: PathBuf,
    /// The text of `apis.toml`.
    pub(crate) config_text: String,
    pub(crate) config: Config,
    /// In the order of `apis.toml`.
    pub(crate) apis: Vec<ApiFiles>,
    pub(crate) runtime: RuntimeSource,
    /// The public items that it had before; `None` where nothing was recorded.
    pub(crate) published_runtime: Option<RuntimeApi>,
}

/// An entry of `apis.toml`, with the files that belong to it.
pub(crate) struct ApiFiles {
    pub(crate) entry: ApiEntry,
    /// The document, byte for byte.
    pub(crate) bytes: Vec<u8>,
    /// The document without the texts of earlier revisions.
    pub(crate) parsed: Parsed,
    /// The texts of earlier revisions.
    pub(crate) descriptions: Descriptions,
    pub(crate) ledger: Ledger,
}

/// A plan of the crate, and what it was made from.
pub(crate) struct Planned {
    inputs: Vec<Input>,
    pub(crate) plan: Crate,
    /// The public items of the runtime in the crate.
    pub(crate) runtime_api: RuntimeApi,
    /// Remarks on each document.
    pub(crate) reports: Vec<Report>,
    /// Where the texts of each document come from.
    pub(crate) texts: Vec<TextCounts>,
}

/// Every file that belongs to the crate and its documents.
pub(crate) struct Generated {
    pub(crate) set: Set,
    /// The number of files in `generated/`.
    pub(crate) files: usize,
}

impl Project {
    /// Reads the repository.
    pub(crate) fn read(root: &Path) -> Result<Self, Failure> {
        let config_text = files::read(&root.join(CONFIG))?;
        let config = Config::parse(&root.join(CONFIG), &config_text)?;
        let discovery = root.join(DISCOVERY);
        let mut documents = Vec::with_capacity(config.apis.len());
        for api in &config.apis {
            let bytes =
                files::bytes(&discovery.join(&api.document)).map_err(|Failure(error)| {
                    Failure(format!("{error}\nhint: apis.toml names this document"))
                })?;
            documents.push((api.document_path(), bytes));
        }
        let named = documents
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
        let parsed = generator::parse_all(named.collect())?;
        let mut apis = Vec::with_capacity(parsed.len());
        for ((entry, (_, bytes)), parsed) in config.apis.iter().zip(documents).zip(parsed) {
            let ledger = ledger::read(&root.join(entry.ledger_path()))?;
            refuse_other_api(entry, &parsed.document, &ledger)?;
            apis.push(ApiFiles {
                descriptions: read_descriptions(&root.join(entry.descriptions_path()))?,
                ledger,
                entry: entry.clone(),
                bytes,
                parsed,
            });
        }
        let runtime = runtime_source::read(root)?;
        Ok(Self {
            root: root.to_owned(),
            config_text,
            config,
            apis,
            published_runtime: read_runtime_api(&root.join(RUNTIME_API))?,
            runtime,
        })
    }

    /// Sets the text of `apis.toml`.
    pub(crate) fn set_config(&mut self, text: String) -> Result<(), Failure> {
        self.config = Config::parse(&self.root.join(CONFIG), &text)?;
        self.config_text = text;
        for (api, entry) in self.apis.iter_mut().zip(&self.config.apis) {
            api.entry = entry.clone();
        }
        Ok(())
    }

    /// Plans the crate.
    pub(crate) fn plan(&self) -> Result<Planned, Failure> {
        let mut texts = Vec::with_capacity(self.apis.len());
        let errata = Errata::read(&self.root)?;
        let mut inputs = Vec::with_capacity(self.apis.len());
        for api in &self.apis {
            let mut parsed = api.parsed.clone();
            texts.push(api.descriptions.complete(&mut parsed.document));
            let errata = errata.of(&parsed.document.id, IfStale::Refuse);
            inputs.push(Input {
                name: api.entry.document_path(),
                parsed,
                overrides: api.entry.overrides(errata),
                ledger: api.ledger.clone(),
            });
        }
        let (plan, reports) = generator::plan(self.config.package(), &inputs, &self.runtime)?;
        let runtime = generator::render::runtime_of(&plan, &self.runtime)
            .map_err(generator::Error::Render)?;
        Ok(Planned {
            inputs,
            runtime_api: RuntimeApi::of(&runtime)?,
            plan,
            reports,
            texts,
        })
    }

    /// Renders a plan, with the version that `apis.toml` has by now, and everything that is written from
    /// `apis.toml`.
    pub(crate) fn render(&self, planned: &mut Planned) -> Result<Generated, Failure> {
        planned.plan.package = self.config.package();
        let files = generator::render(&planned.plan, &planned.inputs, &self.runtime)?;
        let mut set = Set::default();
        let count = files.len();
        set.folder("generated", files);
        for (api, version) in self.apis.iter().zip(&planned.plan.versions) {
            set.file(api.entry.ledger_path(), version.ledger.to_text());
            let descriptions = api.entry.descriptions_path();
            match api.descriptions.is_empty() {
                true => set.no_file(descriptions),
                false => set.file(descriptions, api.descriptions.to_text()),
            }
            set.file(api.entry.document_path(), api.bytes.as_slice());
        }
        set.file(RUNTIME_API, planned.runtime_api.to_text());
        set.file(CONFIG, self.config_text.as_str());
        for (name, text) in self.mentions()? {
            set.file(name, text);
        }
        Ok(Generated { set, files: count })
    }

    /// The files that name revisions, with the revisions of `apis.toml`.
    fn mentions(&self) -> Result<BTreeMap<String, String>, Failure> {
        let mut written = BTreeMap::new();
        for name in mentions::FILES {
            let path = self.root.join(name);
            if path.exists() {
                let text = files::read(&path)?;
                written.insert((*name).to_owned(), mentions::write(&text, &self.config)?);
            }
        }
        Ok(written)
    }
}

impl ApiEntry {
    /// The document in the repository.
    pub(crate) fn document_path(&self) -> String {
        format!("{DISCOVERY}/{}", self.document)
    }

    /// The ledger in the repository, beside the document.
    pub(crate) fn ledger_path(&self) -> String {
        format!("{DISCOVERY}/{}.api.json", self.stem())
    }

    /// The kept descriptions in the repository, beside the document.
    pub(crate) fn descriptions_path(&self) -> String {
        format!("{DISCOVERY}/{}.descriptions.json", self.stem())
    }

    fn stem(&self) -> &str {
        let name = &self.document;
        name.strip_suffix(".json").unwrap_or(name)
    }
}

/// The descriptions in a file. A document that has all of them has no file.
pub(crate) fn read_descriptions(path: &Path) -> Result<Descriptions, Failure> {
    if !path.exists() {
        return Ok(Descriptions::default());
    }
    Descriptions::parse(&files::read(path)?)
        .map_err(|error| Failure(format!("{}: {error}", path.display())))
}

/// The public items of the runtime in a file; `None` where there is no file.
fn read_runtime_api(path: &Path) -> Result<Option<RuntimeApi>, Failure> {
    if !path.exists() {
        return Ok(None);
    }
    let api = RuntimeApi::parse(&files::read(path)?)
        .map_err(|error| Failure(format!("{}: {error}", path.display())))?;
    Ok(Some(api))
}

/// Refuses a document in the place of another one: the ledger says whose items were published.
fn refuse_other_api(entry: &ApiEntry, document: &Document, ledger: &Ledger) -> Result<(), Failure> {
    if ledger.api.is_empty() || ledger.api == document.id {
        return Ok(());
    }
    Err(Failure(format!(
        "{}: a document of {}, in the place of the document of {}, of which {} lists what was published\n\
         hint: restore the document, or give this one an entry and a file name of its own in {CONFIG}",
        entry.document_path(),
        document.id,
        ledger.api,
        entry.ledger_path()
    )))
}
