//! Our own words in HSDS documents: facts the standard has no field for travel
//! as attributes whose `taxonomy` is one of these, so that an import of what
//! we exported knows them again.

use crate::domain::words;

words!(
    /// The taxonomy of an attribute; the code of its term is the fact.
    OwnWord {
        Id => "wegwijs:id",
        Abbreviation => "wegwijs:abbreviation",
        Concept => "wegwijs:concept",
        Category => "wegwijs:category",
        AlsoIn => "wegwijs:also-in",
        State => "wegwijs:state",
        Coverage => "wegwijs:coverage",
        Stage => "wegwijs:stage",
        Group => "wegwijs:group",
        /// From and to as ISO 8601 durations: `P8W/P3Y`, `../P12Y`.
        Ages => "wegwijs:ages",
        Holidays => "wegwijs:holidays",
        SchoolTime => "wegwijs:school-time",
        DayPart => "wegwijs:day-part",
        /// Of a schedule: care before and after the activity.
        CareFrom => "wegwijs:care-from",
        CareUntil => "wegwijs:care-until",
        Cost => "wegwijs:cost",
        Uitpas => "wegwijs:uitpas",
        /// Of a cost option: what it is paid for, and the highest amount in cents.
        Per => "wegwijs:per",
        UpTo => "wegwijs:up-to-cents",
        MotherTongue => "wegwijs:mother-tongue-on-request",
        /// Of the service or of one accessibility entry.
        Wheelchair => "wegwijs:wheelchair",
        Toilet => "wegwijs:toilet",
        ExtraSupport => "wegwijs:extra-support",
        How => "wegwijs:how",
        AskBefore => "wegwijs:ask-before",
        AnswersBefore => "wegwijs:answers-before",
        /// State and day: `full/2026-05-01`.
        Availability => "wegwijs:availability",
        VerifiedBy => "wegwijs:verified-by",
        ExpiresOn => "wegwijs:expires-on",
        Chat => "wegwijs:chat",
        /// Of a location.
        Neighbourhood => "wegwijs:neighbourhood",
        Basis => "wegwijs:basis",
    }
);

/// The label of the additional address where one registers.
pub const REGISTER: &str = "register";
