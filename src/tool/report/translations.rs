//! What each language still needs: texts that are not there, and those that a
//! machine translated and nobody has read. One list of work per language,
//! each with the place to mend it.
//!
//! What is written in Dutch is the source. A language that the region does not
//! offer yet may be asked for: all it would need.

use serde_json::{Value, json};

use super::markup::{Markup, tag, words};
use super::page::{page, section};
use super::table::{Cell, Row, Table};
use crate::catalogue::Edited;
use crate::domain::{Lang, Provenance, Service, Step, TextMap};
use crate::l10n::Localizer;

crate::domain::words!(
    /// What a text needs.
    Need {
        /// There is none in this language.
        Missing => "missing",
        /// A machine translated it, and no person has read it.
        Unchecked => "unchecked",
    }
);

crate::domain::words!(
    /// What kind of text it is.
    About {
        Service => "service", Note => "note", Amount => "amount", Taxonomy => "taxonomy", Region => "region",
        Holidays => "holidays",
    }
);

/// One text to write or to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    pub lang: Lang,
    pub need: Need,
    pub about: About,
    /// Below the catalogue's folder.
    pub file: String,
    /// JSON Pointer (RFC 6901): to the text, or to where it belongs.
    pub pointer: String,
    /// What it says in the language of the source; empty where that has none.
    pub source: String,
}

pub struct Translations<'a> {
    pub edited: &'a Edited,
    /// Those that were asked about, in the region's order.
    pub languages: Vec<Lang>,
    /// By language, then in the order of the files.
    pub work: Vec<Work>,
}

impl<'a> Translations<'a> {
    /// The work of one language, or of all that the region offers.
    pub fn of(edited: &'a Edited, only: Option<Lang>) -> Translations<'a> {
        let languages =
            only.map_or_else(|| edited.region.languages.iter().map(|(lang, _)| *lang).collect(), |l| vec![l]);
        let work = languages.iter().flat_map(|lang| Finder::new(*lang).all(edited)).collect();
        Translations { edited, languages, work }
    }

    pub fn count(&self, lang: Lang, about: Option<About>, need: Need) -> usize {
        let is_meant =
            |work: &&Work| work.lang == lang && work.need == need && about.is_none_or(|about| work.about == about);
        self.work.iter().filter(is_meant).count()
    }

    /// The name of a language in itself, with its tag.
    fn named(&self, lang: Lang) -> String {
        let own = self.edited.region.languages.iter().find(|(offered, _)| *offered == lang);
        own.map_or_else(|| lang.to_string(), |(_, name)| format!("{name} ({lang})"))
    }

    /// How much each language needs, by kind of text.
    pub fn counts(&self, l10n: &Localizer) -> Table {
        let columns = [("lang", l10n.text("language")), ("need", l10n.text("need"))].into_iter();
        let columns = columns.chain(About::ALL.iter().map(|about| ("about", about_name(l10n, *about))));
        let columns = columns.chain([("all", l10n.text("all"))]);
        let line = |lang: Lang, need: Need| -> Row {
            let counts = About::ALL.iter().map(|about| Some(*about)).chain([None]);
            let counts = counts.map(|about| Cell::number(self.count(lang, about, need)));
            [self.named(lang), need_name(l10n, need)].into_iter().map(Cell::heading).chain(counts).collect()
        };
        let lines = |lang: &Lang| Need::ALL.iter().map(|need| line(*lang, *need)).collect();
        Table { groups: self.languages.iter().map(lines).collect(), ..Table::new(columns) }
    }

    /// All the work there is, a line each.
    pub fn table(&self, l10n: &Localizer) -> Table {
        self.table_of(l10n, self.work.iter())
    }

    fn table_of<'w>(&self, l10n: &Localizer, work: impl Iterator<Item = &'w Work>) -> Table {
        let line = |work: &Work| -> Row {
            vec![
                Cell::text(work.lang.as_str()),
                Cell::text(need_name(l10n, work.need)),
                Cell::text(about_name(l10n, work.about)),
                Cell::heading(work.file.as_str()),
                Cell::text(work.pointer.as_str()),
                Cell::text(work.source.as_str()),
            ]
        };
        let columns = ["language", "need", "about", "file", "pointer", "source"];
        Table { groups: vec![work.map(line).collect()], ..Table::new(columns.map(|id| (id, l10n.text(id)))) }
    }

    pub fn json(&self) -> Value {
        let line = |work: &Work| {
            json!({
                "language": work.lang, "need": work.need, "about": work.about,
                "file": work.file, "pointer": work.pointer, "source": work.source,
            })
        };
        let counts = |lang: &Lang| {
            let [missing, unchecked] = [Need::Missing, Need::Unchecked].map(|need| self.count(*lang, None, need));
            json!({ "language": lang, "missing": missing, "unchecked": unchecked })
        };
        json!({
            "languages": self.languages.iter().map(counts).collect::<Vec<_>>(),
            "work": self.work.iter().map(line).collect::<Vec<_>>(),
        })
    }

    pub fn page(&self, l10n: &Localizer) -> String {
        let counts = self.counts(l10n).html(&l10n.text("translations-counts"));
        let says = tag("div", &[("class", "panel")], words("p", &l10n.text("translations-says")));
        let lists = self.languages.iter().map(|lang| {
            let name = self.named(*lang);
            let of_lang = || self.work.iter().filter(|work| work.lang == *lang);
            let content = if of_lang().next().is_none() {
                words("p", &l10n.text("translations-nothing"))
            } else {
                let caption = l10n.text_with("translations-caption", &[("language", name.as_str().into())]);
                self.table_of(l10n, of_lang()).html(&caption)
            };
            section(&name, [content])
        });
        let parts = std::iter::once(section(&l10n.text("coverage-summary"), [says, counts])).chain(lists);
        page(l10n, &l10n.text("translations-title"), &l10n.text("translations-lead"), Markup::all(parts))
    }
}

fn need_name(l10n: &Localizer, need: Need) -> String {
    l10n.text(&format!("need-{}", need.as_str()))
}

fn about_name(l10n: &Localizer, about: About) -> String {
    l10n.text(&format!("about-{}", about.as_str()))
}

/// Goes through the texts of a catalogue for one language.
struct Finder {
    lang: Lang,
    work: Vec<Work>,
}

impl Finder {
    fn new(lang: Lang) -> Finder {
        Finder { lang, work: Vec::new() }
    }

    fn all(mut self, edited: &Edited) -> Vec<Work> {
        self.taxonomy(edited);
        self.region(edited);
        for (at, kind) in edited.holidays.kinds.iter().enumerate() {
            self.texts(About::Holidays, "holidays.json", &format!("/kinds/{at}/names"), &kind.names);
        }
        edited.services.iter().for_each(|service| self.service(service));
        self.work
    }

    fn add(&mut self, need: Need, about: About, file: &str, pointer: String, source: &str) {
        let (lang, file, source) = (self.lang, file.to_owned(), source.to_owned());
        self.work.push(Work { lang, need, about, file, pointer, source });
    }

    /// A text in all languages, without a word of who translated it.
    fn texts(&mut self, about: About, file: &str, pointer: &str, texts: &TextMap) {
        if !texts.0.contains_key(&self.lang) {
            let source = texts.get(Lang::NL).map_or("", |(_, text)| text);
            self.add(Need::Missing, about, file, format!("{pointer}/{}", self.lang), source);
        }
    }

    fn steps(&mut self, pointer: &str, steps: &[Step]) {
        for (at, step) in steps.iter().enumerate() {
            self.texts(About::Taxonomy, "taxonomy.json", &format!("{pointer}/steps/{at}/heading"), &step.heading);
        }
    }

    fn taxonomy(&mut self, edited: &Edited) {
        let taxonomy = &edited.taxonomy;
        let file = "taxonomy.json";
        for (at, category) in taxonomy.categories.iter().enumerate() {
            let pointer = format!("/categories/{at}");
            self.texts(About::Taxonomy, file, &format!("{pointer}/names"), &category.names);
            self.texts(About::Taxonomy, file, &format!("{pointer}/hints"), &category.hints);
            self.steps(&pointer, &category.steps);
        }
        for (at, concept) in taxonomy.concepts.iter().enumerate() {
            self.texts(About::Taxonomy, file, &format!("/concepts/{at}/names"), &concept.names);
        }
        for (at, moment) in taxonomy.moments.iter().enumerate() {
            let pointer = format!("/moments/{at}");
            self.texts(About::Taxonomy, file, &format!("{pointer}/names"), &moment.names);
            self.texts(About::Taxonomy, file, &format!("{pointer}/titles"), &moment.titles);
            self.steps(&pointer, &moment.steps);
        }
    }

    fn region(&mut self, edited: &Edited) {
        let region = &edited.region;
        let file = "region.json";
        if !region.names.contains_key(&self.lang) {
            self.add(
                Need::Missing,
                About::Region,
                file,
                format!("/names/{}", self.lang),
                region.place(Lang::NL, "name"),
            );
        }
        self.texts(About::Region, file, "/search_example", &region.search_example);
        self.texts(About::Region, file, "/help_desk/texts", &region.help_desk.texts);
        for (at, number) in region.emergency.iter().enumerate() {
            self.texts(About::Region, file, &format!("/emergency/{at}/names"), &number.names);
        }
        for (at, term) in region.terms.iter().enumerate() {
            self.texts(About::Region, file, &format!("/terms/{at}/explanation"), &term.explanation);
        }
    }

    fn service(&mut self, service: &Service) {
        let file = format!("services/{}.json", service.id);
        self.words(service, &file);
        for (at, amount) in service.cost.iter().flat_map(|cost| &cost.amounts).enumerate() {
            self.texts(About::Amount, &file, &format!("/cost/amounts/{at}/label"), &amount.label);
        }
        for (at, note) in service.notes.iter().enumerate() {
            self.texts(About::Note, &file, &format!("/notes/{at}/text"), &note.text);
        }
    }

    /// The texts of a service: all of them, or the description alone.
    fn words(&mut self, service: &Service, file: &str) {
        let source = service.texts.get(&Lang::NL);
        let pointer = format!("/texts/{}", self.lang);
        let Some(own) = service.texts.get(&self.lang) else {
            let name = source.map_or("", |text| &text.name);
            return self.add(Need::Missing, About::Service, file, pointer, name);
        };
        if own.provenance == Provenance::Machine {
            let name = source.map_or("", |text| &text.name);
            self.add(Need::Unchecked, About::Service, file, pointer.clone(), name);
        }
        let description = source.and_then(|text| text.description.as_deref());
        if let Some(description) = description.filter(|_| own.description.is_none()) {
            self.add(Need::Missing, About::Service, file, format!("{pointer}/description"), description);
        }
    }
}
