//! Records of other systems into the catalogue.
//!
//! Each format's module turns one record of the source into a [`Draft`]; what
//! is the same for all of them stands here: reading files of any length,
//! finding neighbourhoods and concepts, knowing records again, leaving alone
//! what people changed, and telling what became of everything.

mod clean;
mod draft;
mod fields;
mod hsds;
mod labels;
mod makers;
mod mapping;
mod opendatasoft;
mod outcome;
mod stream;
mod target;
mod uitdatabank;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use serde_json::Value;

pub use draft::{Draft, Maker, Words};
pub use fields::Fields;
pub use hsds::Hsds;
pub use mapping::{Mapping, SourceNamed};
pub use opendatasoft::Opendatasoft;
pub use outcome::{Outcome, Told};
pub use target::Written;
pub use uitdatabank::Uitdatabank;

use self::labels::Labels;
use self::target::Target;
use super::IcuFormats;
use crate::catalogue::Edited;
use crate::domain::{
    CityMap, Day, Lang, NeighbourhoodNr, Note, NoteAbout, PartialDate, Point, ServiceId, SourceKey, TextMap,
    Whereabouts,
};
use crate::l10n::Localizer;
use crate::l10n::Value::Text;

/// The key of the import among a record's sources.
const SOURCE: &str = "import";

#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("{path}: cannot be read: {error}")]
    Read { path: PathBuf, error: std::io::Error },
    #[error("{path}: cannot be written: {error}")]
    Write { path: PathBuf, error: std::io::Error },
    #[error("{path}: holds no .{wanted} file")]
    NoFiles { path: PathBuf, wanted: String },
    #[error("{path}: is not JSON from there on: {error}")]
    NotJson { path: PathBuf, error: serde_json::Error },
    #[error("{path}: is not a mapping: {why}")]
    Mapping { path: PathBuf, why: String },
    #[error("{path}: {why}")]
    Frame { path: PathBuf, why: String },
}

/// A format we read, one record at a time.
pub trait Format {
    /// Its name at the command line and in records.
    const NAME: &'static str;
    /// Under which names a page holds its records.
    const LISTS: &'static [&'static str];
    /// How the source is named to readers where the mapping does not say.
    fn source() -> SourceNamed;
    /// Whether the mapping will do; else what is wrong with it.
    fn check(_mapping: &Mapping) -> Result<(), String> {
        Ok(())
    }
    /// What one value of the file holds: most often one record. `at` names the
    /// value where it has no id of its own.
    fn read(value: &Value, at: &str, import: &mut Import);
}

/// What the importers know of the catalogue they write into.
pub struct Context {
    /// Everything but the services.
    pub frame: Edited,
    pub mapping: Mapping,
    /// The language of texts whose language the format does not say.
    pub lang: Lang,
    pub today: Date,
    pub labels: Labels,
    pub source: SourceNamed,
    source_key: SourceKey,
    placeholder: ServiceId,
    map: CityMap,
    sentences: BTreeMap<Lang, Localizer>,
}

impl Context {
    fn new(frame: Edited, settings: &Settings, source: SourceNamed) -> Result<Context, ImportError> {
        let own = |path: &str, why: String| ImportError::Frame { path: PathBuf::from(path), why };
        let mapping = settings.map.map(Mapping::read).transpose()?.unwrap_or_default();
        for id in mapping.concepts.iter().chain(mapping.terms.values().flatten()) {
            if frame.taxonomy.concept(id).is_none() {
                let path = settings.map.map(Path::to_owned).unwrap_or_default();
                return Err(ImportError::Mapping { path, why: format!("`{id}` is not a concept of taxonomy.json") });
            }
        }
        let first = frame.region.languages.first().map_or(Lang::NL, |(lang, _)| *lang);
        Ok(Context {
            lang: settings.lang.or(mapping.language).unwrap_or(first),
            today: settings.today,
            labels: Labels::new(&frame.taxonomy),
            source: mapping.source.clone().unwrap_or(source),
            source_key: SOURCE.parse().map_err(|e| own("words", format!("{e}")))?,
            placeholder: "record".parse().map_err(|e| own("words", format!("{e}")))?,
            map: CityMap::of_boundaries(&frame.neighbourhoods),
            sentences: sentences().map_err(|e| own("words", e))?,
            mapping,
            frame,
        })
    }

    /// The neighbourhood a point lies in; on a border the nearest.
    pub fn neighbourhood(&self, point: &Point) -> Option<NeighbourhoodNr> {
        match self.map.locate(point)? {
            Whereabouts::Inside(nr) => Some(nr),
            Whereabouts::Outside { .. } => None,
        }
    }

    /// One of the sentences under `words/`, in Dutch where `lang` has none.
    pub fn sentence(&self, lang: Lang, id: &str, values: &[(&'static str, String)]) -> String {
        let localizer = self.sentences.get(&lang).or_else(|| self.sentences.get(&Lang::NL));
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, Text(value.clone()))).collect();
        localizer.map(|l| l.text_with(id, &values)).unwrap_or_default()
    }

    /// The day of the import.
    fn day_read(&self) -> PartialDate {
        PartialDate::from(Day(self.today))
    }

    /// A day in words.
    pub fn day(&self, lang: Lang, day: Day) -> String {
        let date = PartialDate::from(day);
        self.sentences.get(&lang).map_or_else(|| date.to_string(), |l| l.date(date))
    }

    /// A note in the language of the source's texts.
    pub fn note(&self, about: NoteAbout, lang: Lang, text: &str) -> Option<Note> {
        let text = clean::text(text);
        let texts = TextMap(BTreeMap::from([(lang, text)]));
        (!texts.0[&lang].is_empty()).then(|| Note { about, text: texts, sources: Vec::new() })
    }
}

/// The sentences that imported records get where the source has none.
pub const WORDS: [(&str, &str); 7] = [
    ("nl", include_str!("words/nl.ftl")),
    ("fr", include_str!("words/fr.ftl")),
    ("en", include_str!("words/en.ftl")),
    ("tr", include_str!("words/tr.ftl")),
    ("ar", include_str!("words/ar.ftl")),
    ("bg", include_str!("words/bg.ftl")),
    ("uk", include_str!("words/uk.ftl")),
];

fn sentences() -> Result<BTreeMap<Lang, Localizer>, String> {
    let formats = Arc::new(IcuFormats);
    let dutch = WORDS[0].1;
    let each = WORDS.iter().map(|(tag, messages)| {
        let lang: Lang = tag.parse().map_err(|e| format!("{e}"))?;
        let localizer = Localizer::new(lang, messages, dutch, formats.clone()).map_err(|e| e.to_string())?;
        Ok((lang, localizer))
    });
    each.collect()
}

/// How to import.
pub struct Settings<'a> {
    pub inputs: &'a [PathBuf],
    /// The catalogue to write into; a new one gets region, taxonomy,
    /// neighbourhoods and holidays from `like`.
    pub out: &'a Path,
    pub like: &'a Path,
    pub map: Option<&'a Path>,
    pub lang: Option<Lang>,
    /// Whether the source wins where people changed a fact.
    pub overwrite: bool,
    /// Only tell what would become of the records.
    pub dry_run: bool,
    pub today: Date,
}

/// A running import: takes drafts, keeps the account.
pub struct Import<'a> {
    pub context: &'a Context,
    target: Target,
    outcome: Outcome,
    /// What stopped it, if anything: the disk is full, say.
    stopped: Option<ImportError>,
    progress: &'a mut dyn FnMut(usize),
}

impl Import<'_> {
    pub fn take(&mut self, draft: Draft) {
        if self.stopped.is_some() {
            return;
        }
        let record = draft.id.clone();
        let mut finished = match draft.finish(self.context) {
            Ok(finished) => finished,
            Err(why) => return self.skip(&record, why),
        };
        let told = std::mem::take(&mut finished.told);
        match self.target.write(finished, self.context) {
            Ok(Ok((written, kept))) => {
                match written {
                    Written::New => self.outcome.new += 1,
                    Written::Updated => self.outcome.updated += 1,
                    Written::Unchanged => self.outcome.unchanged += 1,
                }
                told.into_iter().chain(kept).for_each(|message| self.outcome.tell(&record, message));
                (self.progress)(self.outcome.written());
            }
            Ok(Err(why)) => self.skip(&record, why),
            Err(error) => self.stopped = Some(error),
        }
    }

    pub fn skip(&mut self, record: &str, why: impl Into<String>) {
        self.outcome.skip(record, why);
    }

    /// Whether an earlier import wrote this record.
    pub fn knows(&self, record: &str) -> bool {
        self.target.knows(record)
    }

    pub fn tell(&mut self, record: &str, message: impl Into<String>) {
        self.outcome.tell(record, message);
    }

    pub fn leave_out(&mut self, reason: &str) {
        self.outcome.leave_out(reason);
    }
}

/// Reads every record of the inputs, tells `progress` how many are written.
pub fn import<F: Format>(settings: &Settings, progress: &mut dyn FnMut(usize)) -> Result<Outcome, ImportError> {
    let files = stream::files(settings.inputs, &["json", "geojson", "jsonld", "jsonl", "ndjson"])?;
    let frame = match settings.dry_run {
        true => super::frame::read(settings.out, settings.like)?,
        false => super::frame::read_or_copy(settings.out, settings.like)?,
    };
    let context = Context::new(frame, settings, F::source())?;
    F::check(&context.mapping).map_err(|why| {
        let path = settings.map.map(Path::to_owned).unwrap_or_else(|| PathBuf::from("--map"));
        ImportError::Mapping { path, why }
    })?;
    let target = Target::open(settings, F::NAME)?;
    let mut import = Import { context: &context, target, outcome: Outcome::default(), stopped: None, progress };
    for path in &files {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let read = stream::records(path, F::LISTS, &mut |at, value, doubled| {
            import.outcome.read += 1;
            let at = format!("{name}#{at}");
            for key in doubled {
                import.tell(&at, format!("`{key}` stands twice in its object: the last one was read"));
            }
            F::read(&value, &at, &mut import);
        });
        match read {
            Ok(()) => {}
            Err(error @ ImportError::NotJson { .. }) => import.skip(&name, error.to_string()),
            Err(error) => return Err(error),
        }
        if let Some(error) = import.stopped.take() {
            return Err(error);
        }
    }
    import.target.close()?;
    Ok(import.outcome)
}
