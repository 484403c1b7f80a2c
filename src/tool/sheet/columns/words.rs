//! The words of a service, language by language.

use super::{Column, column, own, text};
use crate::domain::*;

/// Name, summary, next step and description in one language, and where these
/// words come from.
pub(super) fn texts(lang: Lang) -> Vec<Column> {
    type Part = fn(&mut ServiceText) -> &mut String;
    let parts: [(&str, &'static str, Part); 3] = [
        ("name", "at most 64 characters", |t| &mut t.name),
        ("summary", "one sentence, at most 150 characters", |t| &mut t.summary),
        ("next_step", "what to do now, in one or two sentences", |t| &mut t.next_step),
    ];
    let mut all: Vec<Column> = parts
        .into_iter()
        .map(|(name, hint, part)| {
            column(
                format!("{name}_{lang}"),
                hint,
                move |s| s.texts.get(&lang).map(|t| part(&mut t.clone()).clone()).unwrap_or_default(),
                move |s, cell| {
                    *part(s.texts.entry(lang).or_insert_with(|| blank(lang))) = cell.to_owned();
                    Ok(())
                },
            )
        })
        .collect();
    all.push(column(
        format!("description_{lang}"),
        "more, where it helps",
        move |s| s.texts.get(&lang).map(|t| own(&t.description)).unwrap_or_default(),
        move |s, cell| {
            s.texts.entry(lang).or_insert_with(|| blank(lang)).description = text(cell);
            Ok(())
        },
    ));
    all.push(column(
        format!("provenance_{lang}"),
        "source, human or machine: where these words come from",
        move |s| s.texts.get(&lang).map(|t| provenance(t.provenance).to_owned()).unwrap_or_default(),
        move |s, cell| {
            let wanted = [Provenance::Source, Provenance::Human, Provenance::Machine];
            let found = wanted.into_iter().find(|one| provenance(*one) == cell.to_lowercase());
            s.texts.entry(lang).or_insert_with(|| blank(lang)).provenance =
                found.ok_or_else(|| format!("`{cell}` is not one of source, human, machine"))?;
            Ok(())
        },
    ));
    all
}

fn provenance(of: Provenance) -> &'static str {
    match of {
        Provenance::Source => "source",
        Provenance::Human => "human",
        Provenance::Machine => "machine",
    }
}

/// Words a person types into a sheet are a person's.
fn blank(lang: Lang) -> ServiceText {
    let provenance = if lang == Lang::NL { Provenance::Source } else { Provenance::Human };
    ServiceText { provenance, name: String::new(), summary: String::new(), next_step: String::new(), description: None }
}
