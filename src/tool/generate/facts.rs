//! The structured facts of a record, in the unequal shares one finds, and in
//! many cases not known.

use super::chance::Chance;
use super::vocabulary::Vocabulary;
use crate::domain::*;

/// Draws the facts of one record, all from one source.
pub struct FactMaker<'a> {
    pub category: Category,
    /// Usual ages, in years.
    pub ages: Option<(u16, u16)>,
    pub source: &'a SourceKey,
    pub chance: &'a mut Chance,
}

impl FactMaker<'_> {
    fn sources(&self) -> Vec<SourceKey> {
        vec![self.source.clone()]
    }

    /// Yes and no in so many of a hundred cases, unknown in the others.
    fn known(&mut self, yes: usize, no: usize) -> Known {
        self.chance.share(&[(Known::Yes, yes), (Known::No, no), (Known::Unknown, 100 - yes - no)])
    }

    fn access_fact(&mut self, yes: usize, partly: usize, no: usize) -> Access {
        let unknown = 100 - yes - partly - no;
        self.chance.share(&[(Access::Yes, yes), (Access::Partly, partly), (Access::No, no), (Access::Unknown, unknown)])
    }

    pub fn audience(&mut self) -> Audience {
        let unknown = if self.ages.is_some() { 25 } else { 75 };
        let ranges = if self.chance.percent(unknown) { 0 } else { self.chance.share(&[(1, 92), (2, 8)]) };
        let ages = (0..ranges).map(|_| self.age_range()).collect();
        let groups: &[(Group, usize)] = match self.category {
            Category::Holiday => &[(Group::YoungPeople, 5), (Group::Girls, 2), (Group::Disability, 3)],
            Category::Learning => &[(Group::OkanPupils, 3), (Group::Students, 4), (Group::Newcomers, 5)],
            Category::Childcare => &[(Group::Parents, 6), (Group::SingleParents, 2)],
            Category::Family => &[(Group::Parents, 9), (Group::LowIncome, 5), (Group::Expecting, 2)],
        };
        let groups: Vec<Group> = if self.chance.percent(25) { vec![self.chance.share(groups)] } else { Vec::new() };
        let sources = if groups.is_empty() { Vec::new() } else { self.sources() };
        Audience { ages, stages: Vec::new(), groups, sources }
    }

    fn age_range(&mut self) -> AgeRange {
        let (low, high) = self.ages.unwrap_or((0, 18));
        let span = usize::from(high - low);
        let from = low + self.chance.below(span / 2 + 1) as u16;
        let to = high - self.chance.below(span / 2 + 1) as u16;
        // Whoever takes in babies says so in weeks or months.
        let from = match from {
            0 if self.chance.percent(60) => Age { weeks: 8, ..Age::default() },
            2 if self.chance.percent(60) => Age { years: 2, months: 6, weeks: 0 },
            years => Age::years(years),
        };
        let open = self.chance.percent(if to > 60 { 80 } else { 10 });
        let to = (!open).then(|| Age::years(to.max(from.years)));
        AgeRange { from: Some(from), to, sources: self.sources() }
    }

    pub fn cost(&mut self, vocabulary: &Vocabulary) -> Option<Cost> {
        use CostKind::*;
        let kind = self.chance.share(&match self.category {
            Category::Holiday => [(Free, 20), (Fixed, 36), (ByIncome, 4), (Mixed, 5), (Unknown, 35)],
            Category::Learning => [(Free, 40), (Fixed, 15), (ByIncome, 5), (Mixed, 3), (Unknown, 37)],
            Category::Childcare => [(Free, 2), (Fixed, 18), (ByIncome, 40), (Mixed, 5), (Unknown, 35)],
            Category::Family => [(Free, 55), (Fixed, 5), (ByIncome, 8), (Mixed, 2), (Unknown, 30)],
        });
        let uitpas = match self.category {
            Category::Holiday => self.known(35, 15),
            _ => self.known(8, 12),
        };
        if kind == Unknown && uitpas.is_unknown() {
            return None;
        }
        let amount = (kind == Fixed && self.chance.percent(70)).then(|| {
            let cents = 100 * (1 + self.chance.below(40)) as u32;
            let per = self.chance.share(&[(Per::Time, 4), (Per::Day, 3), (Per::Week, 2), (Per::Year, 1)]);
            let label = vocabulary.words.amount_label.clone();
            Amount { label, min_cents: cents, max_cents: cents, per, sources: self.sources() }
        });
        Some(Cost { kind, uitpas, amounts: amount.into_iter().collect(), sources: self.sources() })
    }

    /// `others` are the languages that may be spoken besides Dutch.
    pub fn languages(&mut self, others: &[Lang]) -> Option<Languages> {
        if self.chance.percent(50) {
            return None;
        }
        let mut spoken = vec![Lang::NL];
        let more = self.chance.share(&[(0, 50), (1, 25), (2, 15), (3, 10)]);
        for _ in 0..more.min(others.len()) {
            let lang = *self.chance.pick(others);
            if !spoken.contains(&lang) {
                spoken.push(lang);
            }
        }
        let mother_tongue_on_request = self.known(8, 22);
        Some(Languages { spoken, mother_tongue_on_request, sources: self.sources() })
    }

    pub fn access(&mut self) -> AccessFacts {
        let facts = AccessFacts {
            wheelchair: self.access_fact(32, 8, 15),
            toilet: self.access_fact(20, 5, 10),
            extra_support: self.access_fact(12, 5, 13),
            sources: Vec::new(),
        };
        if facts == AccessFacts::default() { facts } else { AccessFacts { sources: self.sources(), ..facts } }
    }

    pub fn when(&mut self, holidays: &[SchoolHoliday]) -> When {
        let (in_holidays, in_school_time) = match self.category {
            Category::Holiday => (self.known(55, 10), self.known(40, 25)),
            Category::Learning => (self.known(20, 35), self.known(60, 8)),
            Category::Childcare => (self.known(45, 20), self.known(55, 10)),
            Category::Family => (self.known(35, 15), self.known(50, 3)),
        };
        let mut when = When { holidays: in_holidays, school_time: in_school_time, ..When::default() };
        if self.chance.percent(35) {
            when.parts.push(*self.chance.pick(DayPart::ALL));
        }
        if self.chance.percent(25) {
            when.hours.push(self.hours());
        }
        if in_holidays == Known::Yes && !holidays.is_empty() && self.chance.percent(40) {
            let holiday = self.chance.pick(holidays);
            let days = jiff::Span::new().days(4);
            let end = Day(holiday.start.0.saturating_add(days)).min(holiday.end);
            when.periods.push(Period {
                start: holiday.start,
                end,
                days: Vec::new(),
                opens: None,
                closes: None,
                care_from: None,
                care_until: None,
                sources: self.sources(),
            });
        }
        let silent = when.parts.is_empty() && in_holidays.is_unknown() && in_school_time.is_unknown();
        when.sources = if silent { Vec::new() } else { self.sources() };
        when
    }

    fn hours(&mut self) -> Hours {
        let days = (0..1 + self.chance.below(3)).map(|_| *self.chance.pick(Weekday::ALL));
        let mut days: Vec<Weekday> = days.collect();
        days.sort();
        days.dedup();
        let opens = 30 * (15 + self.chance.below(20)) as u16;
        let closes = opens + 30 * (2 + self.chance.below(6)) as u16;
        let hour = |minutes| Some(Hour { minutes });
        Hours { days, opens: hour(opens), closes: hour(closes), months: Vec::new(), sources: self.sources() }
    }

    /// How to take part, with the address to register at if there is one.
    pub fn taking_part(&mut self, website: &str) -> TakingPart {
        if self.chance.percent(35) {
            return TakingPart::default();
        }
        let how = self.chance.share(&[
            (How::Online, 30),
            (How::WalkIn, 20),
            (How::Email, 20),
            (How::Appointment, 18),
            (How::Form, 8),
            (How::NoneNeeded, 4),
        ]);
        let register_url = (how == How::Online && self.chance.percent(70)).then(|| format!("{website}/inschrijven"));
        TakingPart { how: vec![how], register_url, ask_before: None, sources: self.sources() }
    }

    pub fn availability(&mut self) -> Option<Availability> {
        let state = self.chance.share(&[
            (None, 88),
            (Some(Places::Free), 6),
            (Some(Places::WaitingList), 4),
            (Some(Places::Full), 2),
        ]);
        let as_of = self.day();
        state.map(|state| Availability { state, as_of, sources: self.sources() })
    }

    /// Only in the space reserved for examples (RFC 2606). No telephone
    /// numbers: none are reserved for that where the region may lie.
    pub fn contacts(&mut self, slug: &str, website: &str) -> Vec<Contact> {
        let all =
            [(ContactKind::Website, website.to_owned(), 65), (ContactKind::Email, format!("{slug}@example.org"), 55)];
        let kept = all.into_iter().filter(|(_, _, percent)| self.chance.percent(*percent));
        let kept: Vec<_> = kept.collect();
        kept.into_iter().map(|(kind, value, _)| Contact { kind, value, label: None, sources: self.sources() }).collect()
    }

    pub fn trust(&mut self) -> Trust {
        let verified_on = self.chance.percent(20).then(|| self.day());
        Trust { verified_by: verified_on.map(|_| "nobody: synthetic".to_owned()), verified_on, expires_on: None }
    }

    /// A day of 2022 to 2025: a source must not lie in the future.
    pub fn day(&mut self) -> Day {
        let first = jiff::civil::Date::constant(2022, 1, 1);
        Day(first.saturating_add(jiff::Span::new().days(self.chance.below(4 * 365) as i64)))
    }
}
