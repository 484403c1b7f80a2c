//! The closed sets of words that a record chooses from.

use super::words;

words!(
    /// The four doors.
    Category { Holiday => "holiday", Learning => "learning", Childcare => "childcare", Family => "family" }
);

words!(
    /// The pages that answer a need in the order one has it.
    Finder {
        Holiday => "holiday", Learning => "learning", Childcare => "childcare", Family => "family",
        /// For who is 12 to 25.
        Youth => "youth",
    }
);

impl Finder {
    /// The door it stands behind; the one for young people is no category.
    pub fn category(self) -> Option<Category> {
        Category::parse(self.as_str())
    }

    pub fn of_category(category: Category) -> Option<Finder> {
        Finder::parse(category.as_str())
    }
}

words!(
    /// Whether the service exists, as far as its source says.
    State {
        Running => "running",
        /// Announced, not known to have started: never among the results.
        Planned => "planned",
        /// Ended or one-off: never among the results.
        Ended => "ended",
        /// Reached only through a school or an organisation.
        ThroughSchool => "through-school",
    }
);

words!(
    /// Where the service is found.
    Coverage { Located => "located", Citywide => "citywide", Mobile => "mobile", Online => "online", Unknown => "unknown" }
);

words!(Stage { Nursery => "nursery", Primary => "primary", Secondary => "secondary", Higher => "higher", Adult => "adult" });

words!(Group {
    Everyone => "everyone", Parents => "parents", YoungPeople => "young-people", Newcomers => "newcomers",
    OkanPupils => "okan-pupils", Students => "students", LowIncome => "low-income", SingleParents => "single-parents",
    Fathers => "fathers", Expecting => "expecting", Disability => "disability", FosterFamilies => "foster-families",
    NoQualification => "no-qualification", JobSeekers => "job-seekers", Girls => "girls", Grandparents => "grandparents",
});

words!(
    /// Parts of a day or week.
    DayPart {
        BeforeSchool => "before-school", Lunch => "lunch", AfterSchool => "after-school",
        WednesdayAfternoon => "wednesday-afternoon", Evening => "evening", Saturday => "saturday", Sunday => "sunday",
        SchoolHours => "school-hours",
    }
);

words!(
    /// School holidays, or the rest of the year.
    TimeOfYear { Holidays => "holidays", SchoolTime => "school" }
);

words!(
    /// RFC 5545 weekdays, in lower case.
    Weekday { Mo => "mo", Tu => "tu", We => "we", Th => "th", Fr => "fr", Sa => "sa", Su => "su" }
);

words!(CostKind { Free => "free", Fixed => "fixed", ByIncome => "by-income", Mixed => "mixed", Unknown => "unknown" });

words!(
    /// What an amount is paid for.
    Per {
        Time => "time", Day => "day", HalfDay => "half-day", Hour => "hour", HalfHour => "half-hour", Week => "week",
        Month => "month", Year => "year", Person => "person", Registration => "registration",
    }
);

words!(How {
    WalkIn => "walk-in", Appointment => "appointment", Phone => "phone", Email => "email", Online => "online",
    Form => "form", ThroughSchool => "through-school", ThroughService => "through-service",
    Membership => "membership", NoneNeeded => "none-needed",
});

words!(ContactKind { Phone => "phone", Email => "email", Website => "website", Chat => "chat" });

words!(NoteAbout {
    Cost => "cost", When => "when", Who => "who", Place => "place", How => "how", Languages => "languages",
    Access => "access", Other => "other", Conflict => "conflict",
});

words!(
    /// How a place's neighbourhood is known: the source names it, or it
    /// follows from the street.
    Basis { Source => "source", Address => "address" }
);

words!(Places { Free => "places", WaitingList => "waiting-list", Full => "full", Unknown => "unknown" });
