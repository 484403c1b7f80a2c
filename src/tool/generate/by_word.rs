//! Queries about words: as they are written, in part, with slips, without
//! marks, and Dutch compounds.

use super::queries::{Asker, Candidate};
use super::spelling::{fold, phrase, with_slips, within, without_marks, words};
use super::truth::{Set, intersection, union};
use super::vocabulary::Compound;
use crate::domain::Lang;

/// Shortest word in which a slip is made, and in which two are, in letters.
const ONE_SLIP: usize = 5;
const TWO_SLIPS: usize = 9;

impl Asker<'_> {
    pub fn word(&mut self) -> Option<Candidate> {
        let (lang, word) = self.some_word()?;
        let relevant = self.undisputed(&word.folded)?;
        Some(Candidate::new(lang, word.typed, relevant))
    }

    /// Two or three words of one name, in any order.
    pub fn words(&mut self) -> Option<Candidate> {
        let record = self.chance.pick(&self.truth.records);
        let (_, name, _) = record.texts.iter().find(|(lang, _, _)| *lang == Lang::NL)?;
        let mut found: Vec<_> = words(name).into_iter().filter(|word| self.tells(word)).collect();
        let count = 2 + self.chance.below(2);
        while found.len() > count {
            let at = self.chance.below(found.len());
            found.remove(at);
        }
        if found.len() < 2 {
            return None;
        }
        if self.chance.percent(30) {
            found.reverse();
        }
        let (mut said, mut anywhere) = (None, None);
        for word in &found {
            let own = self.with_word(&word.folded);
            let here = union([own.clone(), self.truth.located(&word.folded)]);
            said = Some(said.map_or(own.clone(), |before| intersection(&before, &own)));
            anywhere = Some(anywhere.map_or(here.clone(), |before| intersection(&before, &here)));
        }
        let query = found.iter().map(|word| word.typed.as_str()).collect::<Vec<_>>().join(" ");
        said.filter(|said| Some(said) == anywhere.as_ref()).map(|said| Candidate::new(Lang::NL, query, said))
    }

    pub fn prefix(&mut self) -> Option<Candidate> {
        let (lang, word) = self.some_word()?;
        let letters = 4 + self.chance.below(3);
        let typed: String = word.typed.chars().take(letters).collect();
        let prefix = fold(&typed);
        // Of Arabic words the article would be most of it.
        let sound = word.typed.chars().count() > letters && word.folded.starts_with(&prefix);
        if !sound || self.truth.reserves(&prefix) {
            return None;
        }
        let (said, located) = self.truth.beginning(&prefix);
        let disputed = located.iter().any(|at| said.binary_search(at).is_err());
        (!disputed).then(|| Candidate::new(lang, typed, said))
    }

    pub fn typo(&mut self) -> Option<Candidate> {
        let (lang, word) = self.some_word()?;
        let letters = word.typed.chars().count();
        if letters < ONE_SLIP {
            return None;
        }
        let slips = if letters >= TWO_SLIPS && self.chance.percent(60) { 2 } else { 1 };
        let typed = with_slips(&word.typed, slips, &mut self.chance);
        let relevant = self.undisputed(&word.folded)?;
        self.means_only(&fold(&typed), &word.folded, slips).then(|| Candidate::new(lang, typed, relevant))
    }

    /// A word or what a concept is called, in any language as often as in Dutch:
    /// most others have more marks.
    pub fn diacritics(&mut self) -> Option<Candidate> {
        if self.chance.percent(40) {
            let lang = *self.chance.pick(&self.others());
            let (label, relevant) = self.concept(lang)?;
            let typed = without_marks(label, &mut self.chance)?;
            return (phrase(&typed) == phrase(label)).then(|| Candidate::new(lang, typed, relevant));
        }
        let (lang, word) = self.some_word()?;
        let typed = without_marks(&word.typed, &mut self.chance)?;
        let relevant = self.undisputed(&word.folded)?;
        (fold(&typed) == word.folded).then(|| Candidate::new(lang, typed, relevant))
    }

    /// By variant: a compound taken apart, one written together, or a part of one.
    pub fn compound(&mut self, variant: usize) -> Option<Candidate> {
        let compounds = &self.truth.vocabulary.compounds;
        let compound = self.chance.pick(compounds);
        let stems = &self.truth.vocabulary.concepts()[compound.concept].stem;
        let (stem, whole) = (stems.first()?, stems.last()?);
        let (query, relevant) = match variant {
            0 => {
                // Nobody types the linking "s" by itself.
                let apart = if *stem == format!("{whole}s") { whole } else { stem };
                (format!("{apart} {}", compound.head.first()), self.meaning(compound))
            }
            1 => (compound.forms.first().to_owned(), self.meaning(compound)),
            _ => {
                let part = if self.chance.percent(50) { compound.head.first() } else { whole };
                (part.to_owned(), self.with_part(&fold(part))?)
            }
        };
        Some(Candidate::new(Lang::NL, query, relevant))
    }

    /// Records that mean what a compound says: they have it, or their concept
    /// is called so, or they are about its beginning and its end both.
    fn meaning(&self, compound: &Compound) -> Set {
        let truth = self.truth;
        let end = union([
            truth.saying(&fold(compound.head.first())),
            compound.head_concept.map(|at| truth.about([at])).unwrap_or_default(),
        ]);
        let stems = &truth.vocabulary.concepts()[compound.concept].stem;
        let said = stems.iter().map(|stem| truth.saying(&fold(stem)));
        let beginning = union(said.chain([truth.about([compound.concept])]));
        union([self.having(compound), intersection(&beginning, &end)])
    }

    /// Records with the compound, or about what is called so.
    fn having(&self, compound: &Compound) -> Set {
        let forms = compound.forms.0.iter().map(|form| fold(form));
        let called = forms.flat_map(|form| self.truth.concepts_called(&form));
        union([self.truth.saying(&fold(compound.forms.first())), self.truth.about(called)])
    }

    /// Records with the word or a compound of it, unless they are disputed.
    fn with_part(&self, part: &str) -> Option<Set> {
        let compounds = self.truth.compounds_with(part).iter().map(|at| &self.truth.vocabulary.compounds[*at]);
        let relevant = union(compounds.map(|compound| self.having(compound)).chain([self.named(part)]));
        let longer = self.truth.longer(part).cloned();
        let all = union(longer.chain([self.anywhere(part)]));
        (all.iter().all(|at| relevant.binary_search(at).is_ok())).then_some(relevant)
    }

    /// Records with the word or a form of it, or of a concept called that.
    fn named(&self, word: &str) -> Set {
        let called = self.truth.forms(word).into_iter().flat_map(|form| self.truth.concepts_called(&form));
        union([self.truth.saying(word), self.truth.about(called)])
    }

    fn anywhere(&self, word: &str) -> Set {
        union([self.with_word(word), self.truth.located(word)])
    }

    /// Records with the word in their name, summary, provider or in what their
    /// concept is called.
    fn with_word(&self, word: &str) -> Set {
        union([self.truth.saying(word), self.truth.run_by(word), self.truth.about_word(word)])
    }

    /// Records that answer a word, unless others have it in a place where some
    /// would count it and some not: with a provider, a street, as one word of
    /// several that a concept is called, within a compound; or, asked for a
    /// compound, are about both of its parts.
    pub fn undisputed(&self, word: &str) -> Option<Set> {
        let relevant = self.named(word);
        let compounds = self.truth.compounds_with(word).iter();
        let inside = compounds.map(|at| self.having(&self.truth.vocabulary.compounds[*at]));
        let meant = self.truth.compound(word).map(|compound| self.meaning(compound));
        let all = union(inside.chain(meant).chain([self.anywhere(word)]));
        (all.iter().all(|at| relevant.binary_search(at).is_ok())).then_some(relevant)
    }

    /// Whether what was typed can only be this word with so many slips, and no
    /// other word, nor the beginning of one.
    fn means_only(&mut self, typed: &str, meant: &str, slips: usize) -> bool {
        if self.dictionary.is_empty() {
            self.dictionary = self.truth.dictionary().into_iter().map(|word| word.chars().collect()).collect();
        }
        let forms: Vec<Vec<char>> = self.truth.forms(meant).iter().map(|form| form.chars().collect()).collect();
        let letters: Vec<char> = typed.chars().collect();
        let other = |word: &&Vec<char>| word.starts_with(&letters) || within(word, &letters, slips);
        let meant: Vec<char> = meant.chars().collect();
        within(&meant, &letters, slips)
            && !meant.starts_with(&letters)
            && !self.dictionary.iter().filter(other).any(|word| !forms.contains(word))
    }
}
