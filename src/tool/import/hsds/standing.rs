//! Whether a service still stands: its status, since when, and who looked.

use super::attributes::Own;
use super::record::Record;
use crate::domain::{Day, State};
use crate::tool::import::Fields;
use crate::tool::own_words::OwnWord;

/// When it changed, and when somebody looked whether it is still true.
pub fn dates(fields: &mut Fields, own: &Own, record: &mut Record) {
    let today = Day(record.context.today);
    let modified = fields.day("last_modified");
    match modified.filter(|day| *day <= today) {
        Some(day) => record.draft.modified = Some(day.into()),
        None => {
            if let Some(day) = modified {
                record.tell(format!("it would have changed on {}, which is still to come", String::from(day)));
                record.draft.keep("last_modified", String::from(day));
            }
        }
    }
    let assured = fields.day("assured_date");
    let by = own.first(OwnWord::VerifiedBy, |text| Some(text.to_owned()));
    let by = by.or(fields.line("assurer_email")).or(fields.line("assurer_name"));
    match (assured.filter(|day| *day <= today), by) {
        (Some(day), Some(by)) => {
            record.draft.trust.verified_on = Some(day);
            record.draft.trust.verified_by = Some(by);
        }
        (None, None) if assured.is_none() => {}
        (_, by) => {
            record.tell("who looked at it, or on which day, is not said: kept in `extra`");
            by.into_iter().for_each(|by| record.draft.keep("assurer_email", by));
            assured.into_iter().for_each(|day| record.draft.keep("assured_date", String::from(day)));
        }
    }
}

/// Whether it is offered, as far as the source says.
pub fn status(fields: &mut Fields, own: &Own, record: &mut Record) {
    let said = fields.line("status");
    let state = match said.as_deref().map(str::to_lowercase).as_deref() {
        Some("active") => State::Running,
        Some("inactive" | "defunct") => State::Ended,
        Some("temporarily closed") => {
            record.tell("it is closed for a time: not offered until an import says otherwise");
            State::Ended
        }
        Some(other) => {
            record.tell(format!("`{other}` is no status of the standard: not offered until somebody looks"));
            State::Ended
        }
        None => {
            record.tell("it has no status: taken to be running");
            State::Running
        }
    };
    let state = own.first(OwnWord::State, State::parse).unwrap_or(state);
    record.draft.state = state;
    if let Some(said) = said.filter(|said| !["active", "defunct"].contains(&said.as_str())) {
        record.draft.keep("status", said);
    }
    let offered = matches!(state, State::Running | State::ThroughSchool);
    if !offered && record.draft.modified.is_none() {
        record.tell("since when it is not offered is not said: as of today");
        record.draft.modified = Some(Day(record.context.today).into());
    }
}
