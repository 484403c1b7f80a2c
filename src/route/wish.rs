//! What is chosen on the page of a finder or a moment: the query string of its
//! address, so that what was found can be shared.

use super::{Price, Query, Question, flag, pairs};
use crate::domain::{Category, ConceptId, Day, DayPart, NeighbourhoodNr, Stage, words};

words!(
    /// When one has time, as young people say it.
    FreeTime { Evening => "evening", Weekend => "weekend" }
);

impl FreeTime {
    /// The parts of the week it is: one of them is enough.
    pub fn parts(self) -> &'static [DayPart] {
        match self {
            FreeTime::Evening => &[DayPart::Evening],
            FreeTime::Weekend => &[DayPart::Saturday, DayPart::Sunday],
        }
    }
}

/// One for all finders: none of them uses all of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wish {
    /// A step, by the first of its concepts.
    pub need: Option<ConceptId>,
    /// A week of the school holidays, by its Monday.
    pub week: Option<Day>,
    /// In years.
    pub age: Option<u8>,
    pub stage: Option<Stage>,
    /// This one and those around it.
    pub neighbourhood: Option<NeighbourhoodNr>,
    pub free: bool,
    pub time: Option<FreeTime>,
}

impl Wish {
    /// The same as filters of the search, as far as that has them.
    pub fn question(&self, category: Option<Category>) -> Question {
        Question {
            category,
            concept: self.need.clone(),
            age: self.age,
            neighbourhood: self.neighbourhood,
            around: self.neighbourhood.is_some(),
            price: self.free.then_some(Price::Free),
            part: self.time.and_then(|time| time.parts().first().copied()),
            ..Question::default()
        }
    }

    pub(super) fn to_query(&self) -> String {
        let mut query = Query::default();
        query.push("need", self.need.as_ref().map_or("", ConceptId::as_str));
        query.push("week", &self.week.map(String::from).unwrap_or_default());
        query.push("age", &self.age.map(|age| age.to_string()).unwrap_or_default());
        query.push("stage", self.stage.map_or("", Stage::as_str));
        query.push("neighbourhood", &self.neighbourhood.map(|n| n.0.to_string()).unwrap_or_default());
        query.push("free", flag(self.free));
        query.push("when", self.time.map_or("", FreeTime::as_str));
        query.0
    }

    /// Reads a query string; what it does not understand it leaves out.
    pub(super) fn from_query(query: &str) -> Wish {
        let mut wish = Wish::default();
        for (key, value) in pairs(query) {
            match key.as_str() {
                "need" => wish.need = value.parse().ok(),
                "week" => wish.week = value.parse().ok(),
                "age" => wish.age = value.parse().ok().filter(|age| *age <= 120),
                "stage" => wish.stage = Stage::parse(&value),
                "neighbourhood" => wish.neighbourhood = value.parse().ok().map(NeighbourhoodNr),
                "free" => wish.free = value == "1",
                "when" => wish.time = FreeTime::parse(&value),
                _ => {}
            }
        }
        wish
    }
}
