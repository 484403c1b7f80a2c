//! What filters ask of a service, and the one rule they share: unknown never
//! passes as yes, only when the person asked to include it.

use crate::domain::{
    Access, AgeRange, Category, ConceptId, CostKind, Coverage, DayPart, Known, Lang, NeighbourhoodNr, Neighbourhoods,
    Service,
};
use crate::route::{Price, Question, TimeOfYear};

/// The facts of one service that filters look at.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    pub categories: Vec<Category>,
    pub concepts: Vec<ConceptId>,
    pub coverage: Coverage,
    /// For each place the neighbourhood it lies in, or the candidates; empty
    /// when not known.
    pub areas: Vec<Vec<NeighbourhoodNr>>,
    /// Without their sources.
    pub ages: Vec<AgeRange>,
    pub cost: CostKind,
    pub uitpas: Known,
    pub holidays: Known,
    pub school_time: Known,
    /// When in the day or week; empty when not known.
    pub parts: Vec<DayPart>,
    pub spoken: Vec<Lang>,
    pub mother_tongue: Known,
    pub wheelchair: Access,
    pub extra_support: Access,
}

impl Facts {
    pub fn of(service: &Service) -> Facts {
        let cost = service.cost.as_ref();
        let languages = service.languages.as_ref();
        let mut categories = vec![service.category];
        categories.extend(service.also_in.iter().copied().filter(|c| *c != service.category));
        Facts {
            categories,
            concepts: service.concepts.clone(),
            coverage: service.coverage,
            areas: service.places.iter().map(|p| p.neighbourhoods.clone()).collect(),
            ages: service.audience.ages.iter().map(|ages| AgeRange { sources: Vec::new(), ..ages.clone() }).collect(),
            cost: cost.map_or(CostKind::Unknown, |c| c.kind),
            uitpas: cost.map_or(Known::Unknown, |c| c.uitpas),
            holidays: service.when.holidays,
            school_time: service.when.school_time,
            parts: service.when.parts.clone(),
            spoken: languages.map(|l| l.spoken.clone()).unwrap_or_default(),
            mother_tongue: languages.map_or(Known::Unknown, |l| l.mother_tongue_on_request),
            wheelchair: service.wheelchair(),
            extra_support: service.access.extra_support,
        }
    }

    /// In the neighbourhood, or wherever one lives: what covers the whole
    /// city, comes to people or works by phone serves every neighbourhood.
    pub fn serves(&self, wanted: &[NeighbourhoodNr]) -> Known {
        match self.coverage {
            Coverage::Citywide | Coverage::Mobile | Coverage::Online => Known::Yes,
            Coverage::Located => Known::any(self.areas.iter().map(|area| lies_in(area, wanted))),
            Coverage::Unknown => Known::any(self.areas.iter().map(|area| lies_in(area, wanted))).or(Known::Unknown),
        }
    }

    pub fn for_age(&self, years: u8) -> Known {
        AgeRange::any_holds_year(&self.ages, u16::from(years))
    }

    pub fn at_price(&self, price: Price) -> Known {
        match (price, self.cost) {
            (Price::Uitpas, CostKind::Free) => Known::Yes,
            // It may still be free.
            (Price::Uitpas, CostKind::Unknown) => self.uitpas.or(Known::Unknown),
            (Price::Uitpas, _) => self.uitpas,
            (_, CostKind::Unknown | CostKind::Mixed) => Known::Unknown,
            (Price::Free, cost) => Known::from(cost == CostKind::Free),
            (Price::ByIncome, cost) => Known::from(cost == CostKind::ByIncome),
        }
    }

    pub fn at_time(&self, time: TimeOfYear) -> Known {
        match time {
            TimeOfYear::Holidays => self.holidays,
            TimeOfYear::SchoolTime => self.school_time,
        }
    }

    pub fn in_part(&self, part: DayPart) -> Known {
        match self.parts.is_empty() {
            true => Known::Unknown,
            false => Known::from(self.parts.contains(&part)),
        }
    }

    /// A list of spoken languages is never complete: one that is not on it is
    /// not known, unless the service speaks no other on request either.
    pub fn speaks(&self, lang: Lang) -> Known {
        if self.spoken.contains(&lang) {
            return Known::Yes;
        }
        match self.mother_tongue {
            Known::No if self.spoken.is_empty() => Known::Unknown,
            known => known,
        }
    }
}

/// Whether a place with these candidate neighbourhoods lies in a wanted one.
fn lies_in(area: &[NeighbourhoodNr], wanted: &[NeighbourhoodNr]) -> Known {
    let inside = area.iter().filter(|nr| wanted.contains(nr)).count();
    match inside {
        _ if area.is_empty() => Known::Unknown,
        0 => Known::No,
        n if n == area.len() => Known::Yes,
        _ => Known::Unknown,
    }
}

/// Whether a service passes the filters of a question (its words aside).
pub fn verdict(facts: &Facts, question: &Question, neighbourhoods: &Neighbourhoods) -> Known {
    let mut verdict = Known::Yes;
    let mut ask = |answer: Known| verdict = verdict.and(answer);
    if let Some(category) = question.category {
        ask(Known::from(facts.categories.contains(&category)));
    }
    if let Some(concept) = &question.concept {
        ask(Known::from(facts.concepts.contains(concept)));
    }
    if let Some(nr) = question.neighbourhood {
        ask(facts.serves(&wanted(nr, question.around, neighbourhoods)));
    }
    if let Some(age) = question.age {
        ask(facts.for_age(age));
    }
    if let Some(price) = question.price {
        ask(facts.at_price(price));
    }
    if let Some(time) = question.time {
        ask(facts.at_time(time));
    }
    if let Some(part) = question.part {
        ask(facts.in_part(part));
    }
    if let Some(lang) = question.spoken {
        ask(facts.speaks(lang));
    }
    if question.wheelchair {
        ask(facts.wheelchair.certain());
    }
    if question.extra_support {
        ask(facts.extra_support.certain());
    }
    verdict
}

/// The neighbourhood asked for, with those around it where wished.
fn wanted(nr: NeighbourhoodNr, around: bool, neighbourhoods: &Neighbourhoods) -> Vec<NeighbourhoodNr> {
    let mut wanted = vec![nr];
    if around {
        wanted.extend(neighbourhoods.get(nr).map(|n| n.neighbours.clone()).unwrap_or_default());
    }
    wanted
}
