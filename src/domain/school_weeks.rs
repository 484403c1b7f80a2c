//! The weeks of the school holidays: what families plan by.

use jiff::civil::Weekday;

use super::{Age, Day, Holidays, order};

/// A week, Monday to Friday, with school holidays on one of its days at least.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolidayWeek {
    /// The [`HolidayKind`](super::HolidayKind)'s id.
    pub kind: String,
    pub monday: Day,
    /// Monday to Friday, those without school. Public holidays of term time
    /// are not among them: nothing says when they are.
    pub free: [bool; 5],
    /// Which week of its holiday this is, from 1.
    pub number: usize,
    /// How many weeks the holiday has.
    pub of: usize,
}

impl HolidayWeek {
    /// All seven days, from Monday on.
    pub fn whole_week(&self) -> impl Iterator<Item = Day> {
        week_from(self.monday)
    }

    /// The days without school, in order.
    pub fn days(&self) -> impl Iterator<Item = Day> {
        self.whole_week().zip(self.free).filter_map(|(day, free)| free.then_some(day))
    }
}

impl Holidays {
    /// The weeks of the school holidays that end on `from` or later, in order
    /// of time; a holiday of nothing but a weekend has none.
    pub fn weeks(&self, from: Day) -> Vec<HolidayWeek> {
        let mut holidays: Vec<_> = self.school_holidays.iter().filter(|h| h.end >= from).collect();
        order::sort(&mut holidays, |a, b| a.start.cmp(&b.start));
        let weeks = holidays.into_iter().flat_map(|holiday| {
            let mut weeks = Vec::new();
            let mut next = monday_of(holiday.start);
            while let Some(monday) = next.filter(|monday| *monday <= holiday.end) {
                let mut free = [false; 5];
                for (free, day) in free.iter_mut().zip(week_from(monday)) {
                    *free = holiday.start <= day && day <= holiday.end;
                }
                if free.contains(&true) {
                    weeks.push(HolidayWeek {
                        kind: holiday.kind.clone(),
                        monday,
                        free,
                        number: weeks.len() + 1,
                        of: 0,
                    });
                }
                next = monday.days_later(7);
            }
            let of = weeks.len();
            weeks.into_iter().map(move |week| HolidayWeek { of, ..week })
        });
        weeks.filter(|week| week.monday.days_later(4).is_none_or(|friday| friday >= from)).collect()
    }

    /// What is left of the school year from `from` on, up to the longest holiday
    /// that begins within a year: the stretches between holidays, first and last
    /// day included. None where no holiday to come is known.
    pub fn school_stretches(&self, from: Day) -> Vec<(Day, Day)> {
        let within = from.after(Age { years: 1, months: 0, weeks: 0 });
        let mut ahead: Vec<_> = self.school_holidays.iter().filter(|h| h.end >= from).collect();
        order::sort(&mut ahead, |a, b| a.start.cmp(&b.start));
        let ends = ahead.iter().filter(|h| h.start > from && within.is_none_or(|within| h.start <= within));
        let Some(end) = ends.max_by_key(|h| h.end.days_since(h.start)).map(|h| h.start) else { return Vec::new() };
        let mut stretches = Vec::new();
        let mut next = Some(from);
        for holiday in ahead.into_iter().take_while(|holiday| holiday.start <= end) {
            let last = holiday.start.0.yesterday().ok().map(Day);
            stretches.extend(next.zip(last).filter(|(first, last)| first <= last));
            next = holiday.end.days_later(1).max(next);
        }
        stretches
    }
}

/// The Monday of the week that `day` is in (ISO 8601: weeks begin on Monday).
pub fn monday_of(day: Day) -> Option<Day> {
    let mut date = day.0;
    while date.weekday() != Weekday::Monday {
        date = date.yesterday().ok()?;
    }
    Some(Day(date))
}

fn week_from(monday: Day) -> impl Iterator<Item = Day> {
    std::iter::successors(Some(monday), |day| day.days_later(1)).take(7)
}
