//! Words that say something about the question itself.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::arabic;
use super::bytes::{Reader, Writer};
use super::dictionary::{self, Dictionary};
use super::fold::words;
use super::latin::in_latin_letters;
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
    /// How many codes there are.
    const COUNT: usize = 3 + TimeOfYear::ALL.len() + DayPart::ALL.len();

    fn code(self) -> usize {
        match self {
            Said::Noise => 0,
            Said::Free => 1,
            Said::AgeUnit => 2,
            Said::Time(time) => 3 + time as usize,
            Said::Part(part) => 3 + TimeOfYear::ALL.len() + part as usize,
        }
    }

    fn of(code: usize) -> Option<Said> {
        let time = || TimeOfYear::ALL.get(code - 3).copied().map(Said::Time);
        let part = || DayPart::ALL.get(code - 3 - TimeOfYear::ALL.len()).copied().map(Said::Part);
        match code {
            0 => Some(Said::Noise),
            1 => Some(Said::Free),
            2 => Some(Said::AgeUnit),
            _ => time().or_else(part),
        }
    }
}

/// The signals of one language, opened: phrases in byte order, each with what
/// it says.
#[derive(Default)]
pub struct Signals {
    phrases: Dictionary,
    /// A bit for each thing a phrase says, by its code.
    says: Vec<u32>,
    /// All but noise, the phrases also in Latin letters; there are few.
    spoken: OnceLock<Vec<(Said, Vec<String>)>>,
}

/// What stands between the words of a phrase.
const SPACE: char = ' ';
/// The end of a phrase that says several things; that of one which says one is
/// one more than its code.
const SEVERAL: u8 = 0;
const _: () = assert!(Said::COUNT < dictionary::ENDS as usize);

pub(super) fn write(signals: &[(Said, Vec<String>)], out: &mut Writer) {
    let mut said: BTreeMap<String, u32> = BTreeMap::new();
    signals
        .iter()
        .for_each(|(what, words)| *said.entry(words.join(&SPACE.to_string())).or_default() |= 1 << what.code());
    let one = |says: &u32| says.is_power_of_two();
    let ends = said.values().map(|says| if one(says) { says.trailing_zeros() as u8 + 1 } else { SEVERAL });
    let phrases: Vec<&str> = said.keys().map(String::as_str).collect();
    dictionary::write(&phrases, &ends.collect::<Vec<u8>>(), out);
    out.numbers(said.values().copied().filter(|says| !one(says)));
}

impl Signals {
    #[inline(never)]
    pub(super) fn read(from: &mut Reader) -> Result<Signals, IndexError> {
        let (phrases, ends) = Dictionary::read(from)?;
        let several = ends.iter().filter(|end| **end == SEVERAL).count();
        let mut several = from.numbers(several)?.into_iter();
        let says = ends.iter().map(|end| match *end {
            SEVERAL => several.next().unwrap_or_default(),
            end => 1 << (end - 1),
        });
        let says: Vec<u32> = says.collect();
        match says.iter().all(|says| says >> Said::COUNT == 0) {
            true => Ok(Signals { phrases, says, spoken: OnceLock::new() }),
            false => Err(damaged("a word says what this app does not know")),
        }
    }

    pub fn is_noise(&self, word: &str) -> bool {
        self.phrases.get(word).is_some_and(|at| self.says[at as usize] & 1 << Said::Noise.code() != 0)
    }

    /// The phrases that say something other than noise, in folded words.
    pub fn says(&self, lang: Lang, said: Said) -> impl Iterator<Item = &[String]> {
        let spoken = self.spoken.get_or_init(|| {
            let mut all: Vec<(Said, Vec<String>)> = self.all().filter(|(said, _)| *said != Said::Noise).collect();
            let latin = |(said, phrase): &(Said, Vec<String>)| Some((*said, spelled(lang, phrase)?));
            let latin: Vec<_> = all.iter().filter_map(latin).collect();
            all.extend(latin);
            all
        });
        spoken.iter().filter(move |(other, _)| *other == said).map(|(_, words)| words.as_slice())
    }

    /// Back to what was written, in order.
    pub fn to_list(&self) -> Vec<(Said, Vec<String>)> {
        let mut list: Vec<(Said, Vec<String>)> = self.all().collect();
        list.sort();
        list
    }

    fn all(&self) -> impl Iterator<Item = (Said, Vec<String>)> {
        self.phrases.words().zip(&self.says).flat_map(|(phrase, mask)| {
            let said = (0..32).filter(move |code| mask >> code & 1 == 1).filter_map(Said::of);
            said.map(move |said| (said, phrase.split(SPACE).map(str::to_owned).collect()))
        })
    }
}

/// Folded words in Latin letters.
fn spelled(lang: Lang, phrase: &[String]) -> Option<Vec<String>> {
    phrase.iter().map(|word| in_latin_letters(lang, word)).collect()
}

/// Whether a folded word is noise, of which some are `listed`: one of these, or
/// one that a little word is joined to.
pub fn is_noise(lang: Lang, word: &str, listed: impl Fn(&str) -> bool) -> bool {
    listed(word) || lang.as_str() == "ar" && arabic::bare(word).iter().any(|word| listed(word))
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
            // Most spellings in Latin letters follow from the folded words.
            let other = |text: &String| {
                let latin: Vec<String> = words(&in_latin_letters(*lang, text)?).collect();
                let follows = spelled(*lang, &words(text).collect::<Vec<_>>())?;
                (said != Said::Noise && latin != follows).then_some(latin)
            };
            let spellings = list.iter().flat_map(|text| [Some(words(text).collect()), other(text)]).flatten();
            let folded = spellings.map(|words: Vec<String>| (said, words));
            of_language.entry(*lang).or_default().extend(folded.filter(|(_, words)| !words.is_empty()));
        }
    }
    for list in of_language.values_mut() {
        list.sort();
        list.dedup();
    }
    of_language
}
