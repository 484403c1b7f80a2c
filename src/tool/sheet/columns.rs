//! The columns of the sheet: for each, what its cell says of a service, and
//! how the service becomes what the cell says.

use std::collections::BTreeMap;

use super::cells::{self, Word, list, listed, optional, parsed, word, word_or};
use crate::domain::*;

/// Reads a fact out of a service, as the cell would have it.
type Get = Box<dyn Fn(&Service) -> String + Send + Sync>;
/// Writes it, with the sources of the row; else says what is wrong with it.
type Set = Box<dyn Fn(&mut Service, &str, &[SourceKey]) -> Result<(), String> + Send + Sync>;

pub struct Column {
    pub name: String,
    /// For the template: what belongs there.
    pub hint: &'static str,
    /// Whether it is a fact, which needs a source.
    pub is_fact: bool,
    pub get: Get,
    pub set: Set,
}

/// Places a sheet has columns for, at least.
const PLACES: usize = 2;

/// The columns for these services: as many places as one of them has.
pub fn columns<'a>(region: &Region, services: impl IntoIterator<Item = &'a Service>) -> Vec<Column> {
    let places = services.into_iter().map(|service| service.places.len()).max().unwrap_or(0).max(PLACES);
    let langs: Vec<Lang> = region.languages.iter().map(|(lang, _)| *lang).collect();
    let source = langs.first().copied().unwrap_or(Lang::NL);
    let mut all = about();
    langs.iter().for_each(|lang| all.extend(texts(*lang)));
    (0..places).for_each(|at| all.extend(place(at)));
    all.extend(audience());
    all.extend(when());
    all.extend(cost(source));
    all.extend(languages_and_access());
    all.extend(taking_part());
    all.extend(contacts());
    all.extend(NoteAbout::ALL.iter().map(|about| notes(*about, source)));
    all.extend(trust());
    all
}

fn column(
    name: impl Into<String>,
    hint: &'static str,
    get: impl Fn(&Service) -> String + Send + Sync + 'static,
    set: impl Fn(&mut Service, &str) -> Result<(), String> + Send + Sync + 'static,
) -> Column {
    let set = move |service: &mut Service, cell: &str, _: &[SourceKey]| set(service, cell);
    Column { name: name.into(), hint, is_fact: false, get: Box::new(get), set: Box::new(set) }
}

fn fact(
    name: impl Into<String>,
    hint: &'static str,
    get: impl Fn(&Service) -> String + Send + Sync + 'static,
    set: impl Fn(&mut Service, &str, &[SourceKey]) -> Result<(), String> + Send + Sync + 'static,
) -> Column {
    Column { name: name.into(), hint, is_fact: true, get: Box::new(get), set: Box::new(set) }
}

fn own(text: &Option<String>) -> String {
    text.clone().unwrap_or_default()
}

fn text(cell: &str) -> Option<String> {
    (!cell.is_empty()).then(|| cell.to_owned())
}

fn about() -> Vec<Column> {
    vec![
        fact(
            "state",
            "running, planned, ended or through-school",
            |s| s.status.state.word().to_owned(),
            |s, cell, sources| {
                s.status.state = word(cell)?;
                s.status.sources = sources.to_vec();
                Ok(())
            },
        ),
        fact(
            "as_of",
            "the day the source says so: 2026-11-22, 2026-11 or 2026",
            |s| s.status.as_of.map(|date| date.to_string()).unwrap_or_default(),
            |s, cell, sources| {
                s.status.as_of = optional(cell, cells::partial_date)?;
                s.status.sources = sources.to_vec();
                Ok(())
            },
        ),
        column(
            "category",
            "holiday, learning, childcare or family",
            |s| s.category.word().to_owned(),
            |s, cell| {
                s.category = word(cell)?;
                Ok(())
            },
        ),
        column(
            "also_in",
            "further categories: learning; family",
            |s| listed(&s.also_in, |c| c.word().to_owned()),
            |s, cell| {
                s.also_in = list(cell, word)?;
                Ok(())
            },
        ),
        column(
            "concepts",
            "what it is about, by the ids of taxonomy.json, the main one first",
            |s| listed(&s.concepts, ConceptId::to_string),
            |s, cell| {
                s.concepts = list(cell, parsed)?;
                Ok(())
            },
        ),
        column(
            "providers",
            "who runs it, by the ids of providers.json",
            |s| listed(&s.providers, ProviderId::to_string),
            |s, cell| {
                s.providers = list(cell, parsed)?;
                Ok(())
            },
        ),
        column(
            "official_name",
            "the full name, where it differs",
            |s| own(&s.official_name),
            |s, cell| {
                s.official_name = text(cell);
                Ok(())
            },
        ),
        column(
            "abbreviations",
            "BSO; KDV",
            |s| listed(&s.abbreviations, String::clone),
            |s, cell| {
                s.abbreviations = list(cell, |part| Ok(part.to_owned()))?;
                Ok(())
            },
        ),
        column(
            "coverage",
            "located, citywide, mobile, online or unknown",
            |s| s.coverage.word().to_owned(),
            |s, cell| {
                s.coverage = word(cell)?;
                Ok(())
            },
        ),
    ]
}

/// Name, summary, next step and description in one language, and where these
/// words come from.
fn texts(lang: Lang) -> Vec<Column> {
    type Part = fn(&mut ServiceText) -> &mut String;
    let parts: [(&str, &'static str, Part); 3] = [
        ("name", "at most 64 characters", |t| &mut t.name),
        ("summary", "one sentence, at most 150 characters", |t| &mut t.summary),
        ("next_step", "what to do now, in one or two sentences", |t| &mut t.next_step),
    ];
    let mut all: Vec<Column> = parts
        .into_iter()
        .map(|(name, hint, part)| {
            column(
                format!("{name}_{lang}"),
                hint,
                move |s| s.texts.get(&lang).map(|t| part(&mut t.clone()).clone()).unwrap_or_default(),
                move |s, cell| {
                    *part(s.texts.entry(lang).or_insert_with(|| blank(lang))) = cell.to_owned();
                    Ok(())
                },
            )
        })
        .collect();
    all.push(column(
        format!("description_{lang}"),
        "more, where it helps",
        move |s| s.texts.get(&lang).map(|t| own(&t.description)).unwrap_or_default(),
        move |s, cell| {
            s.texts.entry(lang).or_insert_with(|| blank(lang)).description = text(cell);
            Ok(())
        },
    ));
    all.push(column(
        format!("provenance_{lang}"),
        "source, human or machine: where these words come from",
        move |s| s.texts.get(&lang).map(|t| provenance(t.provenance).to_owned()).unwrap_or_default(),
        move |s, cell| {
            let wanted = [Provenance::Source, Provenance::Human, Provenance::Machine];
            let found = wanted.into_iter().find(|one| provenance(*one) == cell.to_lowercase());
            s.texts.entry(lang).or_insert_with(|| blank(lang)).provenance =
                found.ok_or_else(|| format!("`{cell}` is not one of source, human, machine"))?;
            Ok(())
        },
    ));
    all
}

fn provenance(of: Provenance) -> &'static str {
    match of {
        Provenance::Source => "source",
        Provenance::Human => "human",
        Provenance::Machine => "machine",
    }
}

/// Words a person types into a sheet are a person's.
fn blank(lang: Lang) -> ServiceText {
    let provenance = if lang == Lang::NL { Provenance::Source } else { Provenance::Human };
    ServiceText { provenance, name: String::new(), summary: String::new(), next_step: String::new(), description: None }
}

fn place(at: usize) -> Vec<Column> {
    fn blank(sources: &[SourceKey]) -> Place {
        Place {
            name: None,
            neighbourhoods: Vec::new(),
            basis: None,
            street: None,
            postal_code: None,
            locality: None,
            point: None,
            access: None,
            sources: sources.to_vec(),
        }
    }
    let part = move |name: &str,
                     hint: &'static str,
                     get: fn(&Place) -> String,
                     set: fn(&mut Place, &str) -> Result<(), String>| {
        fact(
            format!("place_{}_{name}", at + 1),
            hint,
            move |s| s.places.get(at).map(get).unwrap_or_default(),
            move |s, cell, sources| {
                while s.places.len() <= at {
                    s.places.push(blank(sources));
                }
                s.places[at].sources = sources.to_vec();
                set(&mut s.places[at], cell)
            },
        )
    };
    vec![
        part(
            "name",
            "how the place is called",
            |p| own(&p.name),
            |p, cell| {
                p.name = text(cell);
                Ok(())
            },
        ),
        part(
            "street",
            "street and number",
            |p| own(&p.street),
            |p, cell| {
                p.street = text(cell);
                Ok(())
            },
        ),
        part(
            "postal_code",
            "9050",
            |p| own(&p.postal_code),
            |p, cell| {
                p.postal_code = text(cell);
                Ok(())
            },
        ),
        part(
            "locality",
            "the town",
            |p| own(&p.locality),
            |p, cell| {
                p.locality = text(cell);
                Ok(())
            },
        ),
        part(
            "neighbourhoods",
            "by number; several where only a larger area is known",
            |p| listed(&p.neighbourhoods, |nr| nr.0.to_string()),
            |p, cell| {
                p.neighbourhoods = list(cell, |nr| parsed(nr).map(NeighbourhoodNr))?;
                p.basis = p.basis.or(Some(Basis::Source)).filter(|_| !p.neighbourhoods.is_empty());
                Ok(())
            },
        ),
        part(
            "point",
            "latitude, longitude in degrees: 51.0355, 3.7560",
            |p| p.point.map(|point| format!("{}, {}", point.lat, point.lon)).unwrap_or_default(),
            |p, cell| {
                p.point = optional(cell, |cell| {
                    let (lat, lon) = cell.split_once(',').ok_or("write latitude, longitude: 51.0355, 3.7560")?;
                    Ok(Point { lat: parsed(lat.trim())?, lon: parsed(lon.trim())? })
                })?;
                Ok(())
            },
        ),
    ]
}

fn audience() -> Vec<Column> {
    vec![
        fact(
            "ages",
            "in years: 6-12; in months or weeks: 18M-3, 8W-; several: 3-5; 8-12",
            |s| listed(&s.audience.ages, cells::shown_ages),
            |s, cell, sources| {
                s.audience.ages = list(cell, cells::ages)?;
                s.audience.ages.iter_mut().for_each(|range| range.sources = sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "stages",
            "nursery; primary; secondary; higher; adult",
            |s| listed(&s.audience.stages, |stage| stage.word().to_owned()),
            |s, cell, sources| {
                (s.audience.stages, s.audience.sources) = (list(cell, word)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "groups",
            "everyone; parents; young-people; newcomers; …",
            |s| listed(&s.audience.groups, |group| group.word().to_owned()),
            |s, cell, sources| {
                (s.audience.groups, s.audience.sources) = (list(cell, word)?, sources.to_vec());
                Ok(())
            },
        ),
    ]
}

fn when() -> Vec<Column> {
    vec![
        fact(
            "school_time",
            "yes, no or empty",
            |s| s.when.school_time.word().to_owned(),
            |s, cell, sources| {
                (s.when.school_time, s.when.sources) = (word_or(cell, Known::Unknown)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "holidays",
            "yes, no or empty",
            |s| s.when.holidays.word().to_owned(),
            |s, cell, sources| {
                (s.when.holidays, s.when.sources) = (word_or(cell, Known::Unknown)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "parts",
            "before-school; after-school; wednesday-afternoon; …",
            |s| listed(&s.when.parts, |part| part.word().to_owned()),
            |s, cell, sources| {
                (s.when.parts, s.when.sources) = (list(cell, word)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "hours",
            "mo tu 09:00-12:00; sa 10:00-13:00 in 7 8",
            |s| listed(&s.when.hours, cells::shown_hours),
            |s, cell, sources| {
                s.when.hours = list(cell, cells::hours)?;
                s.when.hours.iter_mut().for_each(|hours| hours.sources = sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "periods",
            "2027-07-05/2027-07-09 mo tu 09:00-16:00 care 08:00-17:30; …",
            |s| listed(&s.when.periods, cells::shown_period),
            |s, cell, sources| {
                s.when.periods = list(cell, cells::period)?;
                s.when.periods.iter_mut().for_each(|period| period.sources = sources.to_vec());
                Ok(())
            },
        ),
    ]
}

fn blank_cost(sources: &[SourceKey]) -> Cost {
    Cost { kind: CostKind::Unknown, uitpas: Known::Unknown, amounts: Vec::new(), sources: sources.to_vec() }
}

fn cost(lang: Lang) -> Vec<Column> {
    vec![
        fact(
            "cost",
            "free, fixed, by-income, mixed or unknown",
            |s| s.cost.as_ref().map(|cost| cost.kind.word().to_owned()).unwrap_or_default(),
            |s, cell, sources| {
                let Some(kind) = optional(cell, word)? else {
                    s.cost = None;
                    return Ok(());
                };
                let cost = s.cost.get_or_insert_with(|| blank_cost(sources));
                (cost.kind, cost.sources) = (kind, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "uitpas",
            "yes, no or empty",
            |s| s.cost.as_ref().map(|cost| cost.uitpas.word().to_owned()).unwrap_or_default(),
            |s, cell, sources| {
                let cost = s.cost.get_or_insert_with(|| blank_cost(sources));
                (cost.uitpas, cost.sources) = (word_or(cell, Known::Unknown)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "amounts",
            "in euro, one a line: 12.50 per day: what it is for",
            move |s| lines(s.cost.iter().flat_map(|cost| &cost.amounts).map(|a| cells::shown_amount(a, lang))),
            move |s, cell, sources| {
                let read: Result<Vec<Amount>, String> = items(cell).map(|line| cells::amount(line, lang)).collect();
                let mut amounts = read?;
                let cost = s.cost.get_or_insert_with(|| blank_cost(sources));
                for amount in &mut amounts {
                    amount.sources = sources.to_vec();
                    // The same words are said in the same way elsewhere.
                    let same = cost.amounts.iter().find(|old| old.label.get(lang) == amount.label.get(lang));
                    amount.label = same.map_or_else(|| amount.label.clone(), |old| old.label.clone());
                }
                cost.amounts = amounts;
                Ok(())
            },
        ),
    ]
}

fn languages_and_access() -> Vec<Column> {
    type Fact = fn(&mut AccessFacts) -> &mut Access;
    fn spoken<'a>(s: &'a mut Service, sources: &[SourceKey]) -> &'a mut Languages {
        let blank = || Languages { spoken: Vec::new(), mother_tongue_on_request: Known::Unknown, sources: Vec::new() };
        let languages = s.languages.get_or_insert_with(blank);
        languages.sources = sources.to_vec();
        languages
    }
    let mut all = vec![
        fact(
            "languages",
            "spoken there: nl; fr; tr",
            |s| listed(s.languages.iter().flat_map(|l| &l.spoken), Lang::to_string),
            |s, cell, sources| {
                let read = list(cell, parsed)?;
                spoken(s, sources).spoken = read;
                Ok(())
            },
        ),
        fact(
            "mother_tongue_on_request",
            "yes, no or empty: an interpreter can be asked for",
            |s| s.languages.as_ref().map(|l| l.mother_tongue_on_request.word().to_owned()).unwrap_or_default(),
            |s, cell, sources| {
                let read = word_or(cell, Known::Unknown)?;
                spoken(s, sources).mother_tongue_on_request = read;
                Ok(())
            },
        ),
    ];
    let facts: [(&str, Fact); 3] = [
        ("wheelchair", |a| &mut a.wheelchair),
        ("toilet", |a| &mut a.toilet),
        ("extra_support", |a| &mut a.extra_support),
    ];
    all.extend(facts.map(|(name, part)| {
        fact(
            name,
            "yes, partly, no or empty",
            move |s| part(&mut s.access.clone()).word().to_owned(),
            move |s, cell, sources| {
                *part(&mut s.access) = word_or(cell, Access::Unknown)?;
                s.access.sources = sources.to_vec();
                Ok(())
            },
        )
    }));
    all
}

fn taking_part() -> Vec<Column> {
    let span = |age: &Option<Age>| age.map(cells::shown_age).unwrap_or_default();
    vec![
        fact(
            "how",
            "walk-in; appointment; phone; email; online; form; …",
            |s| listed(&s.taking_part.how, |how| how.word().to_owned()),
            |s, cell, sources| {
                (s.taking_part.how, s.taking_part.sources) = (list(cell, word)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "register_url",
            "https://…",
            |s| own(&s.taking_part.register_url),
            |s, cell, sources| {
                (s.taking_part.register_url, s.taking_part.sources) = (text(cell), sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "ask_before",
            "how long before the start one must ask: 9M",
            move |s| span(&s.taking_part.ask_before),
            |s, cell, sources| {
                (s.taking_part.ask_before, s.taking_part.sources) = (optional(cell, cells::age)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "answers_before",
            "how long before the start one gets an answer: 6M",
            move |s| span(&s.taking_part.answers_before),
            |s, cell, sources| {
                (s.taking_part.answers_before, s.taking_part.sources) = (optional(cell, cells::age)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "availability",
            "places, waiting-list, full or unknown, then the day it was so: full 2026-11-22",
            |s| {
                let shown = s.availability.as_ref().map(|a| format!("{} {}", a.state.word(), a.as_of));
                shown.unwrap_or_default()
            },
            |s, cell, sources| {
                s.availability = optional(cell, |cell| {
                    let (state, as_of) =
                        cell.split_once(' ').ok_or("write the state, then the day: full 2026-11-22")?;
                    Ok(Availability {
                        state: word(state)?,
                        as_of: cells::day(as_of.trim())?,
                        sources: sources.to_vec(),
                    })
                })?;
                Ok(())
            },
        ),
    ]
}

fn contacts() -> Vec<Column> {
    let each = |kind: ContactKind| {
        fact(
            kind.as_str(),
            "several with a semicolon; whose it is in brackets where it is another's",
            move |s| listed(s.contacts.iter().filter(|c| c.kind == kind), cells::shown_contact),
            move |s, cell, sources| {
                let read = list(cell, |item| Ok(cells::contact(item, kind)))?;
                // In the place where that kind stood, so that the order stays.
                let at = s.contacts.iter().position(|c| c.kind == kind).unwrap_or(s.contacts.len());
                let old: Vec<Contact> = s.contacts.iter().filter(|c| c.kind == kind).cloned().collect();
                s.contacts.retain(|c| c.kind != kind);
                let with_sources = read.into_iter().map(|contact| {
                    let same = old.iter().find(|o| (&o.value, &o.label) == (&contact.value, &contact.label));
                    same.cloned().unwrap_or(Contact { sources: sources.to_vec(), ..contact })
                });
                let with_sources: Vec<Contact> = with_sources.collect();
                let at = at.min(s.contacts.len());
                s.contacts.splice(at..at, with_sources);
                Ok(())
            },
        )
    };
    ContactKind::ALL.iter().map(|kind| each(*kind)).collect()
}

/// The notes about one thing, one a line, in the first language.
fn notes(about: NoteAbout, lang: Lang) -> Column {
    let own = move |s: &Service| -> Vec<Note> { s.notes.iter().filter(|note| note.about == about).cloned().collect() };
    let line = move |note: &Note| note.text.get(lang).map_or("", |(_, text)| text).replace('\n', " ");
    fact(
        format!("note_{}", about.as_str()),
        "one a line",
        move |s| lines(own(s).iter().map(line)),
        move |s, cell, sources| {
            let old = own(s);
            let at = s.notes.iter().position(|note| note.about == about).unwrap_or(s.notes.len());
            s.notes.retain(|note| note.about != about);
            let at = at.min(s.notes.len());
            let read = items(cell).map(|text| {
                let same = old.iter().find(|note| line(note) == text);
                same.cloned().unwrap_or_else(|| Note {
                    about,
                    text: TextMap(BTreeMap::from([(lang, text.to_owned())])),
                    sources: sources.to_vec(),
                })
            });
            let read: Vec<Note> = read.collect();
            s.notes.splice(at..at, read);
            Ok(())
        },
    )
}

fn trust() -> Vec<Column> {
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    vec![
        column(
            "verified_on",
            "the day a person confirmed it",
            move |s| day(s.trust.verified_on),
            |s, cell| {
                s.trust.verified_on = optional(cell, cells::day)?;
                Ok(())
            },
        ),
        column(
            "verified_by",
            "who confirmed it",
            |s| own(&s.trust.verified_by),
            |s, cell| {
                s.trust.verified_by = text(cell);
                Ok(())
            },
        ),
        column(
            "expires_on",
            "from when on it must be confirmed again",
            move |s| day(s.trust.expires_on),
            |s, cell| {
                s.trust.expires_on = optional(cell, cells::day)?;
                Ok(())
            },
        ),
    ]
}

fn lines(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join("\n")
}

fn items(cell: &str) -> impl Iterator<Item = &str> {
    cell.lines().map(str::trim).filter(|line| !line.is_empty())
}
