//! Queries about what is meant: concepts in other languages, names, places,
//! and words with filters.

use super::queries::{Asker, Candidate, QueryFilters};
use super::spelling::{phrase, words};
use super::truth::{Set, intersection, union};
use crate::domain::{CostKind, Known, Lang, Neighbourhood};
use crate::route::{Price, Question};
use crate::search::verdict;

/// Oldest age asked for, in years.
const OLDEST: u16 = 25;

impl QueryFilters {
    /// The question that asks for these filters.
    pub fn question(&self) -> Question {
        Question {
            category: self.category,
            neighbourhood: self.neighbourhood,
            age: self.age,
            price: self.free.then_some(Price::Free),
            spoken: self.language,
            include_unknown: self.include_unknown,
            ..Question::default()
        }
    }
}

impl<'t> Asker<'t> {
    pub fn cross_language(&mut self) -> Option<Candidate> {
        let lang = *self.chance.pick(&self.others());
        let (query, relevant) = self.concept(lang)?;
        let mut dutch = self.truth.vocabulary.concepts().iter().filter_map(|concept| concept.labels.get(&Lang::NL));
        let same = dutch.any(|labels| labels.iter().any(|label| phrase(label) == phrase(query)));
        (!same).then(|| Candidate::new(lang, query.to_owned(), relevant))
    }

    /// What a concept is called, and the records of it or of narrower ones;
    /// nothing where other concepts are called something with the same words.
    pub fn concept(&mut self, lang: Lang) -> Option<(&'t str, Set)> {
        let label = self.label(lang)?;
        let relevant = self.truth.about(self.truth.concepts_called(&phrase(label)));
        let each = words(label).into_iter().map(|word| self.truth.about_word(&word.folded));
        let all = each.reduce(|before, set| intersection(&before, &set))?;
        (all == relevant).then_some((label, relevant))
    }

    /// The whole name or the initials of a service or of who runs it.
    pub fn name(&mut self) -> Option<Candidate> {
        let truth = self.truth;
        let record = self.chance.pick(&truth.records);
        let title = self.chance.pick(&record.titles);
        let relevant = truth.titled(title);
        let each = words(title).into_iter().map(|word| {
            let (said, run_by) = (truth.saying(&word.folded), truth.run_by(&word.folded));
            union([said, run_by, truth.located(&word.folded), truth.about_word(&word.folded)])
        });
        let all = each.reduce(|before, set| intersection(&before, &set))?;
        let reserved = words(title).iter().all(|word| truth.is_reserved(&word.folded));
        (all == relevant && !reserved).then(|| Candidate::new(Lang::NL, title.clone(), relevant))
    }

    pub fn place(&mut self) -> Option<Candidate> {
        let lang = self.lang();
        let (concept, about) = self.concept(lang)?;
        let neighbourhood = self.chance.pick(&self.truth.neighbourhoods.neighbourhoods);
        let name = self.plain_name(neighbourhood)?;
        let asked = self.truth.vocabulary.words.others.get(&lang).map_or("{concept} in {place}", |own| &own.asked_in);
        let query = asked.replace("{concept}", concept).replace("{place}", name);
        let filters = QueryFilters { neighbourhood: Some(neighbourhood.nr), ..QueryFilters::default() };
        Some(Candidate::new(lang, query, self.passing(&about, &filters)))
    }

    /// One of the names of a neighbourhood, if no other has the same words in its.
    fn plain_name(&mut self, neighbourhood: &'t Neighbourhood) -> Option<&'t str> {
        let parts: Vec<&str> = neighbourhood.name.split(" - ").collect();
        let name = *self.chance.pick(&parts);
        let mine: Vec<String> = words(name).into_iter().map(|word| word.folded).collect();
        let mut others = self.truth.neighbourhoods.neighbourhoods.iter().filter(|other| other.nr != neighbourhood.nr);
        let shared = others.any(|other| {
            let theirs: Vec<String> = words(&other.name).into_iter().map(|word| word.folded).collect();
            mine.iter().all(|word| theirs.contains(word))
        });
        (!shared && !mine.is_empty()).then_some(name)
    }

    /// A word and filters that one of its records has.
    pub fn filtered(&mut self) -> Option<Candidate> {
        let (lang, query, all) = if self.chance.percent(70) {
            let lang = self.lang();
            let (label, set) = self.concept(lang)?;
            (lang, label.to_owned(), set)
        } else {
            let (lang, word) = self.some_word()?;
            let set = self.undisputed(&word.folded)?;
            (lang, word.typed, set)
        };
        if all.is_empty() {
            return None;
        }
        let like = *self.chance.pick(&all);
        let filters = self.filters_of(like as usize);
        if filters.question() == (Question { include_unknown: filters.include_unknown, ..Question::default() }) {
            return None;
        }
        let relevant = self.passing(&all, &filters);
        Some(Candidate { lang, query, filters, relevant })
    }

    /// Some of what is known of a record, asked for.
    fn filters_of(&mut self, at: usize) -> QueryFilters {
        let facts = &self.truth.records[at].facts;
        let chance = &mut self.chance;
        let mut filters = QueryFilters { include_unknown: chance.percent(20), ..QueryFilters::default() };
        if chance.percent(35) {
            filters.category = facts.categories.first().copied();
        }
        if chance.percent(40) {
            filters.neighbourhood = facts.areas.first().and_then(|area| area.first()).copied();
        }
        if chance.percent(45)
            && let Some(range) = facts.ages.first()
        {
            let from = range.from.map_or(0, |age| age.years);
            let to = range.to.map_or(OLDEST, |age| age.years).clamp(from, OLDEST.max(from));
            let years = from + chance.below(usize::from(to - from) + 1) as u16;
            filters.age = u8::try_from(years).ok().filter(|years| u16::from(*years) <= OLDEST);
        }
        filters.free = facts.cost == CostKind::Free && chance.percent(60);
        if chance.percent(30) {
            filters.language = facts.spoken.last().copied();
        }
        filters
    }

    /// Those that surely pass, or may where that is asked for.
    fn passing(&self, set: &Set, filters: &QueryFilters) -> Set {
        let truth = self.truth;
        let question = filters.question();
        let passes = |at: &u32| match verdict(&truth.records[*at as usize].facts, &question, truth.neighbourhoods) {
            Known::Yes => true,
            Known::Unknown => question.include_unknown,
            Known::No => false,
        };
        set.iter().copied().filter(passes).collect()
    }
}
