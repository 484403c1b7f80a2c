//! The filters over all services at once: for each choice the set of services
//! it surely fits and the set of which it is not known.
//!
//! Bit sets instead of compressed ones (`roaring`): a hundred thousand
//! services take 12 kB a set, all of them together under 3 MB, and the code is
//! a tenth of the size in the app.

use std::collections::BTreeMap;

use fixedbitset::FixedBitSet;

use super::facets::{Facets, OLDEST};
use super::facts::Facts;
use super::rows::Rows;
use crate::domain::{Category, DayPart, Known, Lang, NeighbourhoodNr};
use crate::route::{Price, Question, TimeOfYear};

/// Which services a choice fits, and of which that is not known.
#[derive(Debug, Clone, Default)]
pub struct Fit {
    yes: FixedBitSet,
    unknown: FixedBitSet,
}

impl Fit {
    fn with_room(services: usize) -> Fit {
        Fit { yes: FixedBitSet::with_capacity(services), unknown: FixedBitSet::with_capacity(services) }
    }

    fn set(&mut self, service: usize, known: Known) {
        match known {
            Known::Yes => self.yes.insert(service),
            Known::Unknown => self.unknown.insert(service),
            Known::No => {}
        }
    }

    /// Asks each service.
    pub fn of(services: usize, ask: impl Fn(usize) -> Known) -> Fit {
        let mut fit = Fit::with_room(services);
        (0..services).for_each(|service| fit.set(service, ask(service)));
        fit
    }

    /// Leaves in `set` what this lets through.
    fn keep(&self, set: &mut FixedBitSet, include_unknown: bool) {
        match include_unknown {
            true => *set &= &(&self.yes | &self.unknown),
            false => *set &= &self.yes,
        }
    }

    fn count(&self, among: &FixedBitSet, include_unknown: bool) -> usize {
        let unknown = if include_unknown { among.intersection_count(&self.unknown) } else { 0 };
        among.intersection_count(&self.yes) + unknown
    }
}

/// Tag for "no language" (BCP 47): nobody names it.
const NO_LANGUAGE: &str = "zxx";

/// The sets of every choice of every filter.
pub struct Sets {
    services: usize,
    categories: Vec<Fit>,
    /// Where some service lies, and everywhere else.
    neighbourhoods: BTreeMap<NeighbourhoodNr, Fit>,
    elsewhere: Fit,
    prices: Vec<Fit>,
    times: Vec<Fit>,
    parts: Vec<Fit>,
    ages: Vec<Fit>,
    /// Languages that some service names, and any other.
    languages: BTreeMap<Lang, Fit>,
    other_languages: Fit,
    wheelchair: Fit,
    extra_support: Fit,
}

impl Sets {
    pub fn of(rows: &Rows) -> Sets {
        let mut sets = Sets::with_room(rows.len(), &rows.languages);
        (0..rows.len()).for_each(|service| sets.add(service, &rows.facts(service)));
        sets.finish();
        sets
    }

    fn with_room(services: usize, languages: &[Lang]) -> Sets {
        let fits = |count: usize| vec![Fit::with_room(services); count];
        let fit = || Fit::with_room(services);
        Sets {
            services,
            categories: fits(Category::ALL.len()),
            neighbourhoods: BTreeMap::new(),
            elsewhere: fit(),
            prices: fits(Price::ALL.len()),
            times: fits(TimeOfYear::ALL.len()),
            parts: fits(DayPart::ALL.len()),
            ages: fits(usize::from(OLDEST) + 1),
            languages: map(languages.iter().map(|lang| (*lang, fit()))),
            other_languages: fit(),
            wheelchair: fit(),
            extra_support: fit(),
        }
    }

    /// Adds the facts of a service.
    fn add(&mut self, service: usize, facts: &Facts) {
        for category in &facts.categories {
            self.categories[*category as usize].set(service, Known::Yes);
        }
        self.elsewhere.set(service, facts.serves(&[]));
        for nr in facts.areas.iter().flatten() {
            let fit = self.neighbourhoods.entry(*nr).or_insert_with(|| Fit::with_room(self.services));
            fit.set(service, facts.serves(&[*nr]));
        }
        let ask = |fits: &mut Vec<Fit>, known: &dyn Fn(usize) -> Known| {
            fits.iter_mut().enumerate().for_each(|(at, fit)| fit.set(service, known(at)));
        };
        ask(&mut self.prices, &|at| facts.at_price(Price::ALL[at]));
        ask(&mut self.times, &|at| facts.at_time(TimeOfYear::ALL[at]));
        ask(&mut self.parts, &|at| facts.in_part(DayPart::ALL[at]));
        ask(&mut self.ages, &|at| facts.for_age(at as u8));
        self.languages.iter_mut().for_each(|(lang, fit)| fit.set(service, facts.speaks(*lang)));
        let other = NO_LANGUAGE.parse().map_or(Known::Unknown, |none| facts.speaks(none));
        self.other_languages.set(service, other);
        self.wheelchair.set(service, facts.wheelchair.certain());
        self.extra_support.set(service, facts.extra_support.certain());
    }

    /// To be called when all services are in: what serves everywhere else also
    /// serves where others lie.
    fn finish(&mut self) {
        for fit in self.neighbourhoods.values_mut() {
            fit.yes |= &self.elsewhere.yes;
            fit.unknown |= &self.elsewhere.unknown;
            fit.unknown.difference_with(&fit.yes);
        }
    }

    fn neighbourhood(&self, nr: NeighbourhoodNr) -> &Fit {
        self.neighbourhoods.get(&nr).unwrap_or(&self.elsewhere)
    }

    fn language(&self, lang: Lang) -> &Fit {
        self.languages.get(&lang).unwrap_or(&self.other_languages)
    }

    /// How many each choice would leave of `services`, the other filters
    /// staying as they are.
    pub fn facets(
        &self,
        services: &FixedBitSet,
        filters: &Filters,
        neighbourhoods: &[NeighbourhoodNr],
        around: impl Fn(NeighbourhoodNr) -> Option<Fit>,
    ) -> Facets {
        let base = |filter| filters.all_but(filter, services);
        let unknown = filters.include_unknown;
        let counts = |filter, fits: &[Fit]| -> Vec<usize> {
            let among = base(filter);
            fits.iter().map(|fit| fit.count(&among, unknown)).collect()
        };
        let among = base(Filter::Neighbourhood);
        let in_neighbourhood = |nr: &NeighbourhoodNr| {
            let count = match around(*nr) {
                Some(fit) => fit.count(&among, unknown),
                None => self.neighbourhood(*nr).count(&among, unknown),
            };
            (*nr, count)
        };
        let speakers = base(Filter::Language);
        let named = self.languages.iter().filter(|(_, fit)| services.intersection_count(&fit.yes) > 0);
        Facets {
            categories: map(Category::ALL.iter().copied().zip(counts(Filter::Category, &self.categories))),
            neighbourhoods: map(neighbourhoods.iter().map(in_neighbourhood)),
            prices: Price::ALL.iter().copied().zip(counts(Filter::Price, &self.prices)).collect(),
            times: TimeOfYear::ALL.iter().copied().zip(counts(Filter::Time, &self.times)).collect(),
            parts: DayPart::ALL.iter().copied().zip(counts(Filter::Part, &self.parts)).collect(),
            ages: counts(Filter::Age, &self.ages),
            languages: map(named.map(|(lang, fit)| (*lang, fit.count(&speakers, unknown)))),
            other_languages: self.other_languages.count(&speakers, unknown),
            wheelchair: self.wheelchair.count(&base(Filter::Wheelchair), unknown),
            extra_support: self.extra_support.count(&base(Filter::Support), unknown),
        }
    }
}

/// A map without the sorting that `collect` brings along for each type.
fn map<K: Ord, V>(entries: impl Iterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    entries.for_each(|(key, value)| {
        map.insert(key, value);
    });
    map
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Filter {
    Category,
    Neighbourhood,
    Price,
    Time,
    Part,
    Age,
    Language,
    Wheelchair,
    Support,
    Concept,
}

/// The filters of one question.
pub struct Filters<'a> {
    filters: Vec<(Filter, std::borrow::Cow<'a, Fit>)>,
    include_unknown: bool,
}

impl<'a> Filters<'a> {
    /// The filters of a question, each with its set, for which alone `sets` is
    /// called; `asked` finds the set of what is not among the usual choices.
    pub fn of(question: &Question, sets: impl Fn() -> &'a Sets, asked: impl Fn(&Question) -> Fit) -> Filters<'a> {
        use std::borrow::Cow::{Borrowed, Owned};
        let alone = |change: &dyn Fn(&mut Question)| {
            let mut alone = Question::default();
            change(&mut alone);
            Owned(asked(&alone))
        };
        let q = question;
        let mut filters = Vec::new();
        let mut add = |filter, fit: Option<std::borrow::Cow<'a, Fit>>| filters.extend(fit.map(|fit| (filter, fit)));
        add(Filter::Category, q.category.map(|category| Borrowed(&sets().categories[category as usize])));
        add(
            Filter::Neighbourhood,
            q.neighbourhood.map(|nr| match q.around {
                false => Borrowed(sets().neighbourhood(nr)),
                true => alone(&|alone| (alone.neighbourhood, alone.around) = (Some(nr), true)),
            }),
        );
        add(Filter::Price, q.price.map(|price| Borrowed(&sets().prices[price as usize])));
        add(Filter::Time, q.time.map(|time| Borrowed(&sets().times[time as usize])));
        add(Filter::Part, q.part.map(|part| Borrowed(&sets().parts[part as usize])));
        add(
            Filter::Age,
            q.age.map(|age| match sets().ages.get(usize::from(age)) {
                Some(fit) => Borrowed(fit),
                None => alone(&|alone| alone.age = Some(age)),
            }),
        );
        add(Filter::Language, q.spoken.map(|lang| Borrowed(sets().language(lang))));
        add(Filter::Wheelchair, q.wheelchair.then(|| Borrowed(&sets().wheelchair)));
        add(Filter::Support, q.extra_support.then(|| Borrowed(&sets().extra_support)));
        add(Filter::Concept, q.concept.as_ref().map(|id| alone(&|alone| alone.concept = Some(id.clone()))));
        Filters { filters, include_unknown: q.include_unknown }
    }

    fn all_but(&self, filter: Filter, services: &FixedBitSet) -> FixedBitSet {
        let mut left = services.clone();
        let others = self.filters.iter().filter(|(other, _)| *other != filter);
        others.for_each(|(_, fit)| fit.keep(&mut left, self.include_unknown));
        left
    }

    /// What surely passes every filter, and what may.
    pub fn passing(&self, services: &FixedBitSet) -> (FixedBitSet, FixedBitSet) {
        let (mut surely, mut perhaps) = (services.clone(), services.clone());
        for (_, fit) in &self.filters {
            fit.keep(&mut surely, false);
            fit.keep(&mut perhaps, true);
        }
        (surely, perhaps)
    }
}
