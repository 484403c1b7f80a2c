//! How to take part, whom to ask, and what else one should know.

use std::collections::BTreeMap;

use super::super::cells::{self, Word, list, listed, optional, word};
use super::{Column, fact, items, lines, own, text};
use crate::domain::*;

pub(super) fn taking_part() -> Vec<Column> {
    let span = |age: &Option<Age>| age.map(cells::shown_age).unwrap_or_default();
    vec![
        fact(
            "how",
            "walk-in; appointment; phone; email; online; form; …",
            |s| listed(&s.taking_part.how, |how| how.word().to_owned()),
            |s, cell, sources| {
                (s.taking_part.how, s.taking_part.sources) = (list(cell, word)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "register_url",
            "https://…",
            |s| own(&s.taking_part.register_url),
            |s, cell, sources| {
                (s.taking_part.register_url, s.taking_part.sources) = (text(cell), sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "ask_before",
            "how long before the start one must ask: 9M",
            move |s| span(&s.taking_part.ask_before),
            |s, cell, sources| {
                (s.taking_part.ask_before, s.taking_part.sources) = (optional(cell, cells::age)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "answers_before",
            "how long before the start one gets an answer: 6M",
            move |s| span(&s.taking_part.answers_before),
            |s, cell, sources| {
                (s.taking_part.answers_before, s.taking_part.sources) = (optional(cell, cells::age)?, sources.to_vec());
                Ok(())
            },
        ),
        fact(
            "availability",
            "places, waiting-list, full or unknown, then the day it was so: full 2026-11-22",
            |s| {
                let shown = s.availability.as_ref().map(|a| format!("{} {}", a.state.word(), a.as_of));
                shown.unwrap_or_default()
            },
            |s, cell, sources| {
                s.availability = optional(cell, |cell| {
                    let (state, as_of) =
                        cell.split_once(' ').ok_or("write the state, then the day: full 2026-11-22")?;
                    Ok(Availability {
                        state: word(state)?,
                        as_of: cells::day(as_of.trim())?,
                        sources: sources.to_vec(),
                    })
                })?;
                Ok(())
            },
        ),
    ]
}

pub(super) fn contacts() -> Vec<Column> {
    let each = |kind: ContactKind| {
        fact(
            kind.as_str(),
            "several with a semicolon; whose it is in brackets where it is another's",
            move |s| listed(s.contacts.iter().filter(|c| c.kind == kind), cells::shown_contact),
            move |s, cell, sources| {
                let read = list(cell, |item| Ok(cells::contact(item, kind)))?;
                // In the place where that kind stood, so that the order stays.
                let at = s.contacts.iter().position(|c| c.kind == kind).unwrap_or(s.contacts.len());
                let old: Vec<Contact> = s.contacts.iter().filter(|c| c.kind == kind).cloned().collect();
                s.contacts.retain(|c| c.kind != kind);
                let with_sources = read.into_iter().map(|contact| {
                    let same = old.iter().find(|o| (&o.value, &o.label) == (&contact.value, &contact.label));
                    same.cloned().unwrap_or(Contact { sources: sources.to_vec(), ..contact })
                });
                let with_sources: Vec<Contact> = with_sources.collect();
                let at = at.min(s.contacts.len());
                s.contacts.splice(at..at, with_sources);
                Ok(())
            },
        )
    };
    ContactKind::ALL.iter().map(|kind| each(*kind)).collect()
}

/// The notes about one thing, one a line, in the first language.
pub(super) fn notes(about: NoteAbout, lang: Lang) -> Column {
    let own = move |s: &Service| -> Vec<Note> { s.notes.iter().filter(|note| note.about == about).cloned().collect() };
    let line = move |note: &Note| note.text.get(lang).map_or("", |(_, text)| text).replace('\n', " ");
    fact(
        format!("note_{}", about.as_str()),
        "one a line",
        move |s| lines(own(s).iter().map(line)),
        move |s, cell, sources| {
            let old = own(s);
            let at = s.notes.iter().position(|note| note.about == about).unwrap_or(s.notes.len());
            s.notes.retain(|note| note.about != about);
            let at = at.min(s.notes.len());
            let read = items(cell).map(|text| {
                let same = old.iter().find(|note| line(note) == text);
                same.cloned().unwrap_or_else(|| Note {
                    about,
                    text: TextMap(BTreeMap::from([(lang, text.to_owned())])),
                    sources: sources.to_vec(),
                })
            });
            let read: Vec<Note> = read.collect();
            s.notes.splice(at..at, read);
            Ok(())
        },
    )
}
