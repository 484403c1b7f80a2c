//! Words that say something about the question itself.

use std::collections::BTreeMap;

use super::bytes::{Reader, Writer};
use super::fold::words;
use super::stored::{IndexError, damaged};
use crate::domain::{DayPart, Lang, Taxonomy, TimeOfYear};

/// What such words say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// Too common to look for.
    Noise,
    Free,
    /// What follows a number of years.
    AgeUnit,
    Time(TimeOfYear),
    Part(DayPart),
}

impl Said {
    pub(super) fn write(self, out: &mut Writer) {
        let code = |of: usize| of as u8;
        out.byte(match self {
            Said::Noise => 0,
            Said::Free => 1,
            Said::AgeUnit => 2,
            Said::Time(time) => 3 + code(time as usize),
            Said::Part(part) => 3 + code(TimeOfYear::ALL.len() + part as usize),
        });
    }

    pub(super) fn read(from: &mut Reader) -> Result<Said, IndexError> {
        let byte = usize::from(from.byte()?);
        let time = byte.checked_sub(3).and_then(|at| TimeOfYear::ALL.get(at).copied());
        let part = byte.checked_sub(3 + TimeOfYear::ALL.len()).and_then(|at| DayPart::ALL.get(at).copied());
        match byte {
            0 => Ok(Said::Noise),
            1 => Ok(Said::Free),
            2 => Ok(Said::AgeUnit),
            _ => time
                .map(Said::Time)
                .or(part.map(Said::Part))
                .ok_or_else(|| damaged("a word says what this app does not know")),
        }
    }
}

/// The signals of each language, in order and without repetition.
pub fn of(taxonomy: &Taxonomy) -> BTreeMap<Lang, Vec<(Said, Vec<String>)>> {
    let signals = &taxonomy.signals;
    let mut lists =
        vec![(Said::Noise, &signals.noise), (Said::Free, &signals.free), (Said::AgeUnit, &signals.age_units)];
    lists.extend(signals.times.iter().map(|(time, lists)| (Said::Time(*time), lists)));
    lists.extend(signals.parts.iter().map(|(part, lists)| (Said::Part(*part), lists)));
    let mut of_language: BTreeMap<Lang, Vec<(Said, Vec<String>)>> = BTreeMap::new();
    for (said, texts) in lists {
        for (lang, list) in texts {
            let latin = |text: &String| super::latin::in_latin_letters(*lang, text).filter(|_| said != Said::Noise);
            let spellings = list.iter().flat_map(|text| [Some(text.clone()), latin(text)]).flatten();
            let folded = spellings.map(|text| (said, words(&text).collect::<Vec<_>>()));
            of_language.entry(*lang).or_default().extend(folded.filter(|(_, words)| !words.is_empty()));
        }
    }
    for list in of_language.values_mut() {
        list.sort();
        list.dedup();
    }
    of_language
}
