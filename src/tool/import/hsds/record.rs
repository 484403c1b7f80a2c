//! The record in the making: what its parts add to it, each in one way.

use serde_json::Value;

use super::schedule;
use crate::domain::*;
use crate::tool::import::Fields;
use crate::tool::import::{Context, Draft};

/// Longest words at a number that say whose it is; longer ones are advice.
const LABEL_MAX: usize = 60;

pub struct Record<'a> {
    pub draft: Draft,
    pub context: &'a Context,
}

impl Record<'_> {
    pub fn tell(&mut self, message: impl Into<String>) {
        let message = message.into();
        if !self.draft.told.contains(&message) {
            self.draft.told.push(message);
        }
    }

    /// Keeps an item of a list as it is, under the list's name.
    pub fn keep(&mut self, list: &str, item: &Value, why: Option<&str>) {
        let kept = self.draft.extra.entry(list.to_owned()).or_insert_with(|| Value::Array(Vec::new()));
        match kept {
            Value::Array(items) => items.push(item.clone()),
            other => *other = Value::Array(vec![other.take(), item.clone()]),
        }
        if let Some(why) = why {
            self.tell(format!("{why}: kept in `extra`"));
        }
    }

    /// A note in the language of the source; the same words only once.
    pub fn note(&mut self, about: NoteAbout, text: &str) {
        let note = self.context.note(about, self.context.lang, text);
        self.draft.notes.extend(note.filter(|note| !self.draft.notes.contains(note)));
    }

    /// The numbers of a part; `label` says whose they are where they do not.
    pub fn phones(&mut self, part: &mut Fields, label: Option<&str>) {
        for item in part.list("phones") {
            let fields = Fields::of(&item);
            let number = fields.clone().and_then(|mut fields| fields.line("number"));
            let (Some(mut fields), Some(number)) = (fields, number) else {
                self.keep("phones", &item, Some("a phone has no number"));
                continue;
            };
            fields.drop("number");
            let kind = fields.line("type").unwrap_or_default().to_lowercase();
            if matches!(kind.as_str(), "fax" | "tty" | "pager") {
                self.keep("phones", &item, Some(&format!("a number of type `{kind}` is none to call")));
                continue;
            }
            let said = fields.line("description");
            let (short, long): (Option<String>, Option<String>) = match said {
                Some(text) if text.chars().count() > LABEL_MAX => (None, Some(text)),
                said => (said, None),
            };
            let label = short.or_else(|| label.map(str::to_owned));
            // Some systems write quotation marks around it.
            self.draft.contact(ContactKind::Phone, number.trim_matches(['"', '\'', ' ']), label);
            if long.is_some() || fields.has_left() {
                self.keep("phones", &item, None);
            }
        }
    }

    /// People and desks to turn to; whether that was all that is said of them.
    pub fn contacts(&mut self, part: &mut Fields, label: Option<&str>) -> bool {
        let mut whole = true;
        for item in part.list("contacts") {
            let Some(mut fields) = Fields::of(&item) else {
                self.keep("contacts", &item, Some("a contact is not an object"));
                continue;
            };
            let names = [fields.line("name"), fields.line("title"), fields.line("department")];
            let named = names.into_iter().flatten().collect::<Vec<_>>().join(", ");
            let named = Some(named).filter(|named| !named.is_empty()).or_else(|| label.map(str::to_owned));
            let before = self.draft.contacts.len();
            if let Some(email) = fields.line("email") {
                self.draft.contact(ContactKind::Email, &email, named.clone());
            }
            self.phones(&mut fields, named.as_deref());
            if self.draft.contacts.len() == before || fields.has_left() {
                self.keep("contacts", &item, None);
                whole = false;
            }
        }
        whole
    }

    /// Hours and dated runs of a part; whether they say all.
    pub fn schedules(&mut self, part: &mut Fields) -> bool {
        let mut whole = true;
        for item in part.list("schedules") {
            let read = schedule::schedule(&item, Day(self.context.today));
            self.draft.when.hours.extend(read.hours.filter(|hours| !self.draft.when.hours.contains(hours)));
            self.draft.when.periods.extend(read.period.filter(|period| !self.draft.when.periods.contains(period)));
            read.words.iter().for_each(|words| self.note(NoteAbout::When, words));
            read.told.into_iter().for_each(|told| self.tell(told));
            if read.more {
                self.keep("schedules", &item, None);
                whole = false;
            }
        }
        whole
    }
}
