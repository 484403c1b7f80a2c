//! Providers and their services, one record after the other.

use std::collections::{BTreeMap, HashSet};

use unicode_normalization::UnicodeNormalization;

use super::chance::{Chance, Zipf};
use super::facts::FactMaker;
use super::places::Places;
use super::vocabulary::Vocabulary;
use super::wording::{Subject, Wording, translated};
use crate::domain::*;

/// Services of one provider, on average.
const SERVICES_EACH: usize = 6;
/// Longest id made here; the form allows 80 characters.
const ID_MAX: usize = 64;
const REMARK: &str = "Synthetic: written by `wegwijs generate` for measuring, it describes nothing that exists";

/// A provider with what its services take from it.
pub struct Maker<'a> {
    pub provider: Provider,
    category: Category,
    home: Option<&'a Neighbourhood>,
    /// The invented part of its name.
    proper: String,
    pub abbreviation: Option<String>,
}

/// Makes the services of one catalogue in their order.
pub struct Services<'a> {
    vocabulary: &'a Vocabulary,
    holidays: &'a [SchoolHoliday],
    pub makers: Vec<Maker<'a>>,
    by_size: Zipf,
    /// For each category its concepts, from common to rare.
    concepts: BTreeMap<Category, (Vec<usize>, Zipf)>,
    places: Places<'a>,
    wording: Wording<'a>,
    chance: Chance,
    ids: HashSet<String>,
    source: SourceKey,
}

impl<'a> Services<'a> {
    pub fn new(
        count: usize,
        seed: u64,
        vocabulary: &'a Vocabulary,
        neighbourhoods: &'a Neighbourhoods,
        holidays: &'a [SchoolHoliday],
    ) -> Result<Services<'a>, NotAnId> {
        let places = Places::new(neighbourhoods, seed);
        let mut wording = Wording::new(vocabulary, seed);
        let makers = makers(count.div_ceil(SERVICES_EACH), seed, &places, &mut wording)?;
        let mut chance = Chance::new(seed, "services");
        let concepts = Category::ALL.iter().map(|category| {
            let of_category = |at: &usize| vocabulary.concepts()[*at].category == *category;
            let mut list: Vec<usize> = (0..vocabulary.concepts().len()).filter(of_category).collect();
            chance.shuffle(&mut list);
            (*category, (list.clone(), Zipf::new(list.len(), 3)))
        });
        Ok(Services {
            concepts: concepts.collect(),
            by_size: Zipf::new(makers.len(), 4),
            vocabulary,
            holidays,
            makers,
            places,
            wording,
            chance,
            ids: HashSet::new(),
            source: SourceKey::try_from("site".to_owned())?,
        })
    }

    /// The next record, and which of the makers run it.
    pub fn next(&mut self) -> Result<(Service, Vec<usize>), NotAnId> {
        let first = self.by_size.draw(&mut self.chance);
        let category = if self.chance.percent(80) { self.makers[first].category } else { a_category(&mut self.chance) };
        let concept = self.concept(category);
        let (coverage, places) = self.places.draw(self.makers[first].home, &self.source, &mut self.chance);
        let maker = &self.makers[first];
        let nr = places.first().and_then(|place| place.neighbourhoods.first());
        let inside = nr.and_then(|nr| self.places.get(*nr));
        let part = inside.map(|n| part(n, &mut self.chance));
        let subject = Subject { category, concept, part, provider: &maker.proper };
        let named = self.wording.name(&subject, &mut self.chance);
        let concepts = self.concepts(concept, category, named.compound);
        let texts = self.texts(concept, &named.name, &named.proper);
        let maker = &self.makers[first];
        let id = unique(&named.name, &mut self.ids);
        let website = format!("https://example.org/{}", maker.provider.id);
        let mut facts = FactMaker {
            category,
            ages: self.vocabulary.concepts()[concept].ages,
            source: &self.source,
            chance: &mut self.chance,
        };
        let others: Vec<Lang> = self.vocabulary.words.others.keys().copied().collect();
        let day = facts.day();
        let (audience, when) = (facts.audience(), facts.when(self.holidays));
        let (cost, languages) = (facts.cost(self.vocabulary), facts.languages(&others));
        let (access, taking_part) = (facts.access(), facts.taking_part(&website));
        let (availability, contacts) = (facts.availability(), facts.contacts(&id, &website));
        let trust = facts.trust();
        let running = self.chance.share(&[(State::Running, 97), (State::ThroughSchool, 3)]);
        let runs = match self.chance.share(&[(1, 90), (2, 5), (0, 5)]) {
            0 => Vec::new(),
            1 => vec![first],
            _ => vec![first, self.by_size.draw(&mut self.chance)],
        };
        let mut runs: Vec<usize> = runs;
        runs.dedup();
        let official = self.chance.percent(8).then(|| format!("vzw {}", named.name));
        let also = a_category(&mut self.chance);
        let source = Source {
            publisher: "example.org".to_owned(),
            title: named.name.clone(),
            section: None,
            date: Some(day.into()),
            remark: Some(REMARK.to_owned()),
        };
        let service = Service {
            schema: None,
            schema_version: 1,
            id: ServiceId::try_from(id)?,
            status: Status { state: running, as_of: None, sources: vec![self.source.clone()] },
            category,
            also_in: if also != category && self.chance.percent(8) { vec![also] } else { Vec::new() },
            concepts,
            providers: runs.iter().map(|at| self.makers[*at].provider.id.clone()).collect(),
            official_name: official,
            abbreviations: runs.iter().filter_map(|at| self.makers[*at].abbreviation.clone()).collect(),
            sources: BTreeMap::from([(self.source.clone(), source)]),
            coverage,
            places,
            audience,
            when,
            cost,
            languages,
            access,
            taking_part,
            availability,
            contacts,
            notes: Vec::new(),
            trust,
            texts,
            origin: None,
            extra: BTreeMap::new(),
        };
        Ok((service, runs))
    }

    fn concept(&mut self, category: Category) -> usize {
        let (list, ranks) = &self.concepts[&category];
        list[ranks.draw(&mut self.chance)]
    }

    /// The main concept, that of the compound's end, and now and then another.
    fn concepts(&mut self, main: usize, category: Category, compound: Option<usize>) -> Vec<ConceptId> {
        let known = self.vocabulary.concepts();
        let mut all = vec![main];
        all.extend(compound.and_then(|at| self.vocabulary.compounds[at].head_concept));
        if self.chance.percent(15) && !known[main].related.is_empty() {
            all.extend(self.vocabulary.position(self.chance.pick(&known[main].related)));
        }
        if self.chance.percent(6) {
            all.push(self.concept(category));
        }
        let mut seen = HashSet::new();
        all.into_iter().filter(|at| seen.insert(*at)).map(|at| known[at].id.clone()).collect()
    }

    /// Dutch always; for one record in five another language or two, by machine.
    fn texts(&mut self, concept: usize, name: &str, proper: &str) -> BTreeMap<Lang, ServiceText> {
        let chance = &mut self.chance;
        let words = &self.vocabulary.words;
        let summary = self.wording.summary(concept, chance);
        let next_step = chance.pick(&words.next_steps).clone();
        let dutch = text(Provenance::Source, name.to_owned(), summary, next_step);
        let mut texts = BTreeMap::from([(Lang::NL, dutch)]);
        let more = chance.share(&[(0, 80), (1, 12), (2, 8)]);
        let others: Vec<_> = words.others.iter().collect();
        for _ in 0..more {
            let (lang, own) = *chance.pick(&others);
            let (name, summary) = translated(self.vocabulary, *lang, own, concept, proper, chance);
            let next_step = chance.pick(&own.next_steps).clone();
            texts.insert(*lang, text(Provenance::Machine, name, summary, next_step));
        }
        texts
    }
}

fn text(provenance: Provenance, name: String, summary: String, next_step: String) -> ServiceText {
    ServiceText { provenance, name, summary, next_step, description: None }
}

fn makers<'a>(count: usize, seed: u64, places: &Places<'a>, wording: &mut Wording) -> Result<Vec<Maker<'a>>, NotAnId> {
    let mut chance = Chance::new(seed, "providers");
    let mut ids = HashSet::new();
    let make = |_| {
        let category = a_category(&mut chance);
        let home = places.neighbourhood(&mut chance).filter(|_| chance.percent(80));
        let part = home.map(|n| part(n, &mut chance));
        let (name, proper, abbreviation) = wording.provider(category, part, &mut chance);
        let id = unique(&name, &mut ids);
        let website = chance.percent(60).then(|| format!("https://example.org/{id}"));
        use ProviderKind::*;
        let kind = chance.share(&[(Nonprofit, 50), (City, 10), (School, 12), (Public, 8), (Company, 8), (Unknown, 12)]);
        let provider = Provider { id: ProviderId::try_from(id)?, name, kind, website };
        Ok(Maker { provider, category, home, proper, abbreviation })
    };
    (0..count).map(make).collect()
}

fn a_category(chance: &mut Chance) -> Category {
    use Category::*;
    chance.share(&[(Holiday, 38), (Learning, 22), (Childcare, 15), (Family, 25)])
}

/// One of the names of a neighbourhood with a joined one.
fn part<'a>(neighbourhood: &'a Neighbourhood, chance: &mut Chance) -> &'a str {
    let parts: Vec<&str> = neighbourhood.name.split(" - ").collect();
    parts[chance.below(parts.len())]
}

/// An id made of a name, numbered when it is taken.
fn unique(name: &str, taken: &mut HashSet<String>) -> String {
    let letters = name.nfkd().filter(char::is_ascii).map(|c| c.to_ascii_lowercase());
    let plain: String = letters.map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let mut id: String = plain.split_whitespace().collect::<Vec<_>>().join("-");
    id.truncate(ID_MAX);
    let id = if id.is_empty() { "dienst" } else { id.trim_end_matches('-') };
    let mut number = 1;
    let mut candidate = id.to_owned();
    while !taken.insert(candidate.clone()) {
        number += 1;
        candidate = format!("{id}-{number}");
    }
    candidate
}
