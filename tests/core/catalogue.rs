//! The shipped catalogue: that it is sound, rich enough to be useful, and
//! that its published form says the same as its source.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use jiff::civil::Date;
use wegwijs::catalogue::{Base, Card, Cards, Edited, FORMAT, FormatError, Manifest, Problem, Severity, decode};
use wegwijs::domain::{CostKind, Coverage, Day, Lang, Provenance, Service};
use wegwijs::search::{Facts, Index};
use wegwijs::tool::{self, Locales, PageSettings};

use crate::bad_input::Folder;

/// The seven languages of the shipped catalogue.
pub const LANGUAGES: [&str; 7] = ["nl", "fr", "en", "tr", "ar", "bg", "uk"];

pub fn languages() -> impl Iterator<Item = Lang> {
    LANGUAGES.iter().map(|tag| tag.parse().unwrap())
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The machine's day, as the tool takes it.
pub fn today() -> Date {
    let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    Date::constant(1970, 1, 1).saturating_add(jiff::Span::new().days((seconds / 86_400) as i32))
}

type Render = dyn Fn(&PageSettings) -> BTreeMap<String, String> + Send + Sync;

/// A catalogue as edited and as published.
pub struct Catalogue {
    pub edited: Edited,
    pub locales: Locales,
    pub files: BTreeMap<String, Vec<u8>>,
    pub manifest: Manifest,
    pub index: Index,
    pub base: Base,
    /// Renders its pages.
    pub render: Box<Render>,
}

impl Catalogue {
    pub fn of(edited: Edited) -> Catalogue {
        let locales = Locales::read(&root().join("locales")).unwrap();
        let published = tool::publish(&edited, &locales, Some(Day(Date::constant(2026, 11, 21)))).unwrap();
        let (again, messages) = (edited.clone(), Locales(locales.0.clone()));
        Catalogue {
            files: published.files.clone(),
            manifest: published.manifest.clone(),
            index: published.index.clone(),
            base: published.base.clone(),
            render: Box::new(move |settings| tool::render_pages(&again, &published, &messages, settings).unwrap()),
            edited,
            locales,
        }
    }

    pub fn service(&self, id: &str) -> &Service {
        self.edited.services.iter().find(|s| s.id.as_str() == id).unwrap()
    }

    /// A published file, by its name.
    fn bytes(&self, name: &str) -> &[u8] {
        self.files.get(name).unwrap_or_else(|| panic!("{name} is not written"))
    }

    pub fn file(&self, name: &str) -> &str {
        std::str::from_utf8(self.bytes(name)).unwrap()
    }

    pub fn cards(&self, lang: Lang) -> Cards {
        let name = &self.manifest.languages[&lang].cards;
        decode(name, self.file(name)).unwrap()
    }
}

/// Reading and checking as `wegwijs check` does it.
pub fn read_and_check(dir: &Path) -> (Option<Edited>, Vec<Problem>) {
    tool::read(dir).check(today())
}

fn sound(dir: &Path) -> Edited {
    let (edited, problems) = read_and_check(dir);
    let errors: Vec<_> = problems.iter().filter(|p| p.severity == Severity::Error).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    edited.unwrap()
}

/// The catalogue in `public/catalogue`.
pub fn shipped() -> &'static Catalogue {
    static SHIPPED: OnceLock<Catalogue> = OnceLock::new();
    SHIPPED.get_or_init(|| Catalogue::of(sound(&root().join("public/catalogue"))))
}

/// The invented region of the tests.
pub fn invented() -> &'static Catalogue {
    static INVENTED: OnceLock<Catalogue> = OnceLock::new();
    INVENTED.get_or_init(|| Catalogue::of(sound(&root().join("tests/region"))))
}

/// The invented Dutch municipality of the tests: another country, other
/// languages, another taxonomy.
pub fn town() -> &'static Catalogue {
    static TOWN: OnceLock<Catalogue> = OnceLock::new();
    TOWN.get_or_init(|| Catalogue::of(sound(&root().join("tests/town"))))
}

fn offered() -> impl Iterator<Item = &'static Service> {
    shipped().edited.services.iter().filter(|s| s.is_offered())
}

#[test]
fn the_shipped_catalogue_has_no_errors() {
    // `shipped` refuses a catalogue with an error, and says which.
    assert_eq!(shipped().edited.region.id, "gent");
    let offered: Vec<Lang> = shipped().edited.region.languages.iter().map(|(lang, _)| *lang).collect();
    assert_eq!(offered, languages().collect::<Vec<_>>());
}

#[test]
fn at_least_130_services_are_offered() {
    let count = offered().count();
    assert!(count >= 130, "{count}");
    assert_eq!(shipped().manifest.services, count);
}

#[test]
fn at_least_40_records_say_whom_to_ask_where_and_at_what_price_or_hour() {
    let complete = |s: &&Service| {
        let place = !s.places.is_empty() || !matches!(s.coverage, Coverage::Located | Coverage::Unknown);
        let price = s.cost.as_ref().is_some_and(|cost| cost.kind != CostKind::Unknown);
        !s.contacts.is_empty() && place && (price || !s.when.hours.is_empty())
    };
    let complete: Vec<_> = offered().filter(complete).collect();
    assert!(complete.len() >= 40, "{}", complete.len());
    let silent = complete.iter().filter(|s| s.texts.values().any(|text| text.next_step.trim().is_empty()));
    assert_eq!(silent.map(|s| s.id.as_str()).collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn at_least_15_neighbourhoods_have_an_offer_of_their_own() {
    let located = offered().filter(|s| s.coverage == Coverage::Located);
    let numbers: BTreeSet<_> = located.flat_map(Service::neighbourhoods).collect();
    assert!(numbers.len() >= 15, "{numbers:?}");
}

#[test]
fn at_least_60_concepts_are_known_by_several_words_in_every_language() {
    let concepts = &shipped().edited.taxonomy.concepts;
    let synonyms = |concept: &wegwijs::domain::Concept, lang: Lang| concept.synonyms.get(&lang).map_or(0, Vec::len);
    let well_known =
        concepts.iter().filter(|c| languages().all(|lang| c.names.0.contains_key(&lang) && synonyms(c, lang) >= 3));
    assert!(well_known.count() >= 60);
}

#[test]
fn every_service_speaks_seven_languages_and_says_which_is_the_source() {
    for service in &shipped().edited.services {
        for lang in languages() {
            let id = &service.id;
            let text = service.texts.get(&lang).unwrap_or_else(|| panic!("{id} has no text in {lang}"));
            for words in [&text.name, &text.summary, &text.next_step] {
                assert!(!words.trim().is_empty(), "{id} is silent in {lang}");
            }
            assert_eq!(text.provenance == Provenance::Source, lang == Lang::NL, "{id} in {lang}");
        }
    }
}

#[test]
fn every_service_is_described_in_dutch_and_english() {
    for service in &shipped().edited.services {
        for lang in [Lang::NL, "en".parse().unwrap()] {
            let described = service.texts[&lang].description.as_ref().is_some_and(|d| !d.trim().is_empty());
            assert!(described, "{} in {lang}", service.id);
        }
    }
}

#[test]
fn publishing_twice_gives_the_same_bytes() {
    let first = invented();
    let second = Catalogue::of(sound(&root().join("tests/region")));
    assert_eq!(first.files, second.files);
    assert_eq!(first.manifest, second.manifest);
    let shipped = shipped();
    let again = tool::publish(&shipped.edited, &shipped.locales, shipped.manifest.published_on).unwrap();
    assert!(shipped.files == again.files, "the shipped catalogue is published differently the second time");
}

#[test]
fn files_written_as_they_come_are_those_that_are_published() {
    let (invented, out) = (invented(), Folder::empty());
    let early = tool::publish_into(out.path(), &invented.edited, &invented.locales, None).unwrap();
    tool::write(&early, out.path()).unwrap();
    let again = tool::publish(&invented.edited, &invented.locales, None).unwrap();
    let mut names: Vec<String> = again.files.keys().cloned().chain(["manifest.json".to_owned()]).collect();
    names.sort();
    let mut found: Vec<String> =
        fs::read_dir(out.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    found.sort();
    assert_eq!(found, names);
    for (name, bytes) in &again.files {
        assert!(fs::read(out.path().join(name)).unwrap() == *bytes, "{name}");
    }
}

#[test]
fn a_build_leaves_the_files_alone_that_stand_there_whole_and_mends_the_others() {
    let (invented, out) = (invented(), Folder::empty());
    let build = || {
        let early = tool::publish_into(out.path(), &invented.edited, &invented.locales, None).unwrap();
        tool::write(&early, out.path()).unwrap();
    };
    let written = |name: &str| fs::metadata(out.path().join(name)).unwrap().modified().unwrap();
    build();
    let names = &invented.manifest.languages[&Lang::NL];
    let [whole, cut] = [&names.details[0], &names.cards];
    let (before, bytes) = (written(whole), fs::read(out.path().join(cut)).unwrap());
    fs::write(out.path().join(cut), &bytes[1..]).unwrap();
    build();
    assert_eq!(written(whole), before);
    assert!(fs::read(out.path().join(cut)).unwrap() == bytes);
}

#[test]
fn another_word_in_a_record_gives_its_files_another_name() {
    let mut edited = invented().edited.clone();
    edited.services[0].texts.get_mut(&Lang::NL).unwrap().summary.push('!');
    let changed = Catalogue::of(edited);
    let (old, new) = (&invented().manifest.languages[&Lang::NL], &changed.manifest.languages[&Lang::NL]);
    assert_ne!(old.cards, new.cards);
    assert_ne!(old.details, new.details);
    assert_eq!(old.messages, new.messages);
    assert_eq!(old.base, new.base);
}

#[test]
fn the_manifest_names_every_file_and_no_other() {
    for catalogue in [shipped(), invented()] {
        let manifest = &catalogue.manifest;
        let of_a_language = manifest.languages.values().flat_map(|files| {
            let parts = [&files.base, &files.cards, &files.messages].into_iter().chain(&files.words);
            files.details.iter().chain(parts).map(String::as_str)
        });
        let engine = manifest.engine.iter().map(String::as_str);
        let index = std::iter::once(manifest.index.as_str());
        let named: BTreeSet<&str> = of_a_language.chain(index).chain(manifest.map.as_deref()).chain(engine).collect();
        let (itself, written): (BTreeSet<&str>, BTreeSet<&str>) =
            catalogue.files.keys().map(String::as_str).partition(|name| name.starts_with("manifest-"));
        assert_eq!(named, written);
        let by_its_hash = itself.first().map(|name| Manifest::read(catalogue.file(name)).unwrap());
        assert_eq!((itself.len(), by_its_hash.as_ref()), (1, Some(manifest)));
    }
}

#[test]
fn the_published_files_say_the_same_as_the_source() {
    says_the_same(shipped());
}

#[test]
fn an_invented_region_is_checked_and_published_like_a_real_one() {
    assert_eq!(invented().edited.region.id, "voorbeeldstad");
    says_the_same(invented());
}

fn says_the_same(catalogue: &Catalogue) {
    for lang in languages() {
        let files = &catalogue.manifest.languages[&lang];
        let cards = catalogue.cards(lang);
        let details: Vec<Vec<Service>> =
            files.details.iter().map(|name| decode(name, catalogue.file(name)).unwrap()).collect();
        for service in &catalogue.edited.services {
            let card: &Card = cards.find(&service.id).unwrap_or_else(|| panic!("no card of {}", service.id));
            let (text_lang, text) = service.text(lang).unwrap();
            assert_eq!((&card.name, &card.summary, card.lang), (&text.name, &text.summary, text_lang));
            assert_eq!(cards.offered.contains(card), service.is_offered(), "{}", service.id);
            let record = details[card.chunk].iter().find(|s| s.id == service.id).unwrap();
            assert_eq!(record.texts[&text_lang].next_step, text.next_step);
            assert_eq!(*record, service.only(lang));
        }
        assert_eq!(cards.offered.len() + cards.others.len(), catalogue.edited.services.len());
        for (card, facts) in cards.offered.iter().zip(&catalogue.index.facts) {
            assert_eq!(*facts, Facts::of(catalogue.service(card.id.as_str())), "{} stands elsewhere", card.id);
        }
        let base: Base = decode(&files.base, catalogue.file(&files.base)).unwrap();
        assert_eq!(base, catalogue.base.only(lang));
        assert_eq!(catalogue.file(&files.messages), catalogue.locales.get(lang).unwrap());
    }
    let words = catalogue.manifest.languages.values().filter_map(|files| files.words.as_ref());
    let parts = std::iter::once(&catalogue.manifest.index).chain(words);
    let whole: Vec<u8> = parts.flat_map(|name| catalogue.bytes(name).to_vec()).collect();
    assert_eq!(Index::read(&whole).unwrap(), catalogue.index);
}

#[test]
fn writing_leaves_a_complete_catalogue_without_older_files() {
    let folder = Folder::empty();
    folder.write("cards-nl-0000000000000000.json", "[]");
    folder.write("manifest.json", "half of an older mani");
    let published = tool::publish(&invented().edited, &invented().locales, None).unwrap();
    tool::write(&published, folder.path()).unwrap();
    let found: BTreeSet<String> = folder.names().into_iter().filter(|name| name != "manifest.json").collect();
    assert_eq!(found, published.files.keys().cloned().collect());
    assert_eq!(Manifest::read(&folder.text("manifest.json")), Ok(published.manifest.clone()));
}

#[test]
fn a_manifest_of_another_format_is_refused_by_its_number() {
    let mut manifest = serde_json::to_value(&invented().manifest).unwrap();
    assert_eq!(Manifest::read(&manifest.to_string()), Ok(invented().manifest.clone()));
    manifest["format"] = (FORMAT + 1).into();
    // A newer form may look quite different: only its number is read.
    manifest["languages"] = "elsewhere".into();
    assert_eq!(Manifest::read(&manifest.to_string()), Err(FormatError::Format { got: FORMAT + 1 }));
}

#[test]
fn a_damaged_manifest_is_refused() {
    let whole = serde_json::to_string(&invented().manifest).unwrap();
    let half = &whole[..whole.len() / 2];
    for text in ["", "null", "[]", "{}", "<!DOCTYPE html>", r#"{"format":2}"#, r#"{"format":"2"}"#, half] {
        let refused = Manifest::read(text);
        assert!(matches!(&refused, Err(FormatError::Damaged { file, .. }) if file == "manifest.json"), "{refused:?}");
    }
}
