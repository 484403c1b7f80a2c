//! What the finders and the moments of family life show, in the order one
//! needs it: plain functions over the cards and their facts.
//!
//! `steps` answers a need with services, the place to ask first in front;
//! `weeks` says what runs in a week of the school holidays. Both hold to the
//! rule of the filters: unknown never passes as yes, it stands apart.

mod steps;
mod weeks;

use crate::catalogue::{Base, Card};
use crate::domain::{
    AgeRange, Category, Concept, ConceptId, Finder, Known, Moment, NeighbourhoodNr, ServiceId, Step, Taxonomy,
};
use crate::route::{FreeTime, Page, Question, Wish};
use crate::search::{Engine, Facts, verdict};

pub use steps::Found;
pub use weeks::{InWeek, Run, WeekFound, run_in};

/// The ages the finder for young people is for, in years.
const YOUNG: std::ops::RangeInclusive<u16> = 12..=25;

/// All services that are offered, with what is known about them.
pub struct Shelf<'a> {
    pub base: &'a Base,
    pub cards: &'a [Card],
    /// At the positions of `cards`.
    pub facts: Vec<Facts>,
}

impl<'a> Shelf<'a> {
    pub fn of(base: &'a Base, cards: &'a [Card], engine: &Engine) -> Shelf<'a> {
        Shelf { base, cards, facts: (0..cards.len()).filter_map(|service| engine.facts(service)).collect() }
    }

    fn len(&self) -> usize {
        self.cards.len().min(self.facts.len())
    }

    /// Whether a service fits what is chosen; the need and the week aside.
    pub fn fits(&self, service: usize, wish: &Wish) -> Known {
        let (card, facts) = (&self.cards[service], &self.facts[service]);
        let passes = |question: &Question| verdict(facts, question, &self.base.neighbourhoods);
        let question = Question { concept: None, part: None, ..wish.question(None) };
        let at_time = |time: FreeTime| {
            Known::any(time.parts().iter().map(|part| passes(&Question { part: Some(*part), ..Question::default() })))
        };
        let stage = wish.stage.map_or(Known::Yes, |stage| match card.stages.is_empty() {
            true => Known::Unknown,
            false => Known::from(card.stages.contains(&stage)),
        });
        passes(&question).and(wish.time.map_or(Known::Yes, at_time)).and(stage)
    }

    /// Whether it is surely not for people of 12 to 25.
    pub fn not_for_young(&self, service: usize) -> bool {
        let ages = &self.facts[service].ages;
        YOUNG.clone().all(|years| AgeRange::any_holds_year(ages, years) == Known::No)
    }

    /// How near it stands: in the neighbourhood, just over its border, anywhere.
    fn nearness(&self, service: usize, wanted: Option<NeighbourhoodNr>) -> u8 {
        let Some(nr) = wanted else { return 0 };
        let around = self.base.neighbourhoods.get(nr).map(|n| n.neighbours.as_slice()).unwrap_or_default();
        let areas = || self.facts[service].areas.iter().flatten();
        match () {
            _ if areas().any(|area| *area == nr) => 0,
            _ if areas().any(|area| around.contains(area)) => 1,
            _ => 2,
        }
    }

    /// The neighbourhoods in which services of a category surely stand, with
    /// how many, in the order of their list.
    pub fn standing(&self, category: Category) -> Vec<(NeighbourhoodNr, usize)> {
        let of_category = |facts: &&Facts| facts.categories.contains(&category);
        let all = self.base.neighbourhoods.neighbourhoods.iter().map(|n| {
            let here = self.facts.iter().filter(of_category).filter(|facts| facts.stands_in(n.nr) == Known::Yes);
            (n.nr, here.count())
        });
        all.filter(|(_, count)| *count > 0).collect()
    }

    fn position(&self, id: &ServiceId) -> Option<usize> {
        self.cards.iter().position(|card| card.id == *id)
    }
}

/// Where one asks first for a need: the doors of its concepts, in their order.
pub fn doors<'a>(taxonomy: &'a Taxonomy, step: &'a Step) -> impl Iterator<Item = &'a ServiceId> {
    step.concepts.iter().filter_map(|id| taxonomy.concept(id)).flat_map(|concept| &concept.doors)
}

/// The steps of a page, if it has any.
pub fn steps_of(taxonomy: &Taxonomy, page: &Page) -> Vec<Step> {
    match page {
        Page::Finder(finder, _) => taxonomy.steps_of(*finder).to_vec(),
        Page::Moment(id, _) => taxonomy.moment(id).map(steps_of_moment(taxonomy)).unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// A moment that nobody has put into steps takes each of its concepts for one.
fn steps_of_moment(taxonomy: &Taxonomy) -> impl Fn(&Moment) -> Vec<Step> {
    move |moment| {
        if !moment.steps.is_empty() {
            return moment.steps.clone();
        }
        let concepts = moment.concepts.iter().filter_map(|id| taxonomy.concept(id));
        let step = |concept: &Concept| Step {
            heading: concept.names.clone(),
            concepts: vec![concept.id.clone()],
            icon: String::new(),
            record: false,
        };
        concepts.map(step).collect()
    }
}

/// The services of which a page shows more than their cards say.
pub fn records_of(taxonomy: &Taxonomy, page: &Page) -> Vec<ServiceId> {
    let steps = steps_of(taxonomy, page);
    steps.iter().filter(|step| step.record).filter_map(|step| doors(taxonomy, step).next().cloned()).collect()
}

/// Whether a page is about violence or mental health, as far as its address
/// says.
pub fn is_sensitive(taxonomy: &Taxonomy, page: &Page) -> bool {
    let of_moment = |id| taxonomy.moment(id).is_some_and(|moment| taxonomy.is_sensitive(moment.about()));
    match page {
        Page::Search(question) => {
            taxonomy.is_sensitive(&question.concept) || question.moment.as_ref().is_some_and(of_moment)
        }
        Page::Moment(id, _) => of_moment(id),
        Page::Finder(finder, wish) => {
            let steps = taxonomy.steps_of(*finder).iter();
            let shown = steps.filter(|step| wish.need.is_none() || step.concepts.first() == wish.need.as_ref());
            taxonomy.is_sensitive(shown.flat_map(|step| &step.concepts))
        }
        _ => false,
    }
}

/// The page behind a category's door.
pub fn page_of_category(taxonomy: &Taxonomy, category: Category) -> Page {
    let with_steps = |finder: &Finder| *finder == Finder::Holiday || !taxonomy.steps_of(*finder).is_empty();
    match Finder::of_category(category).filter(with_steps) {
        Some(finder) => Page::Finder(finder, Wish::default()),
        None => Page::Search(Question::of_category(category)),
    }
}

/// The page of a moment.
pub fn page_of_moment(moment: &Moment) -> Page {
    match moment.finder {
        Some(finder) => Page::Finder(finder, Wish::default()),
        None => Page::Moment(moment.id.clone(), Wish::default()),
    }
}

/// Whether one of a service's concepts belongs to a step, and which: the
/// smaller, the closer to what the step is about.
fn rank_in(taxonomy: &Taxonomy, concepts: &[ConceptId], step: &Step) -> Option<usize> {
    step.concepts.iter().position(|wanted| concepts.iter().any(|id| taxonomy.is_within(id, wanted)))
}
