//! What someone may be about to ask while still typing: things to look for,
//! services by name, neighbourhoods.

use fixedbitset::FixedBitSet;

use super::engine::Engine;
use super::index::Field;
use super::matching::Match;
use super::meaning::{Meaning, Meant};
use super::ranking::find;
use super::reading::Reading;
use crate::domain::order::first;
use crate::domain::{Lang, NeighbourhoodNr};
use crate::route::Question;

/// Suggestions of each kind, at most.
const MEANINGS: usize = 4;
const SERVICES: usize = 3;
const PLACES: usize = 2;
/// How strongly something must be meant beside the strongest to be suggested.
/// Bounds: 0 to 1.
const STRENGTH: f32 = 0.5;
/// A word of a name that does not begin with what was typed must be at least
/// this near to it. Bounds: 0 to 1.
const NEAR: f32 = 0.75;

#[derive(Debug, Clone, PartialEq)]
pub enum Suggestion {
    Meaning(Meaning),
    /// By position in the published list.
    Service(usize),
    Neighbourhood(NeighbourhoodNr),
}

impl Engine {
    /// What the words typed so far may lead to: meanings, then services, then
    /// neighbourhoods, the likeliest of each first. Nothing for no words.
    pub fn suggest(&self, text: &str, lang: Option<Lang>) -> Vec<Suggestion> {
        let segments = self.segments();
        let literal = Question { text: text.to_owned(), literal: true, ..Question::default() };
        let tokens = Reading::of(&literal, lang, self.core(), &segments).tokens;
        if tokens.is_empty() {
            return Vec::new();
        }
        let matches: Vec<Match> = tokens.iter().map(|token| Match::of(token, lang, &segments)).collect();
        let total = matches.iter().map(|m| m.weight).sum();
        let meant = Meant::of(&matches, total, lang, &segments);
        let strongest = meant.first().map_or(0.0, |m| m.strength);
        let meanings = meant
            .iter()
            .filter(|m| m.strength >= strongest * STRENGTH && self.is_offered(m))
            .filter_map(|m| Meaning::of(self.core(), m.meaning))
            .map(Suggestion::Meaning);
        let scores = find(&matches, &meant, self.core(), &segments).scores;
        let mut named = FixedBitSet::with_capacity(self.services());
        named.insert_range(..);
        for (found, token) in matches.iter().zip(&tokens) {
            let mut in_name = FixedBitSet::with_capacity(self.services());
            for (at, similar) in &found.words {
                let segment = &segments[*at];
                if similar.share >= NEAR || segment.dictionary.word(similar.word).starts_with(&token.text) {
                    let fields = segment.services(similar.word);
                    in_name.extend(fields.filter(|(_, field)| *field == Field::Name).map(|(service, _)| service));
                }
            }
            named &= &in_name;
        }
        let named: Vec<usize> = named.ones().collect();
        let named = first(SERVICES, &named, &|a, b| scores[b].total_cmp(&scores[a]).then(a.cmp(&b)));
        let begun = |word: &String| tokens.iter().any(|token| word.starts_with(&token.text));
        let mut places: Vec<NeighbourhoodNr> = Vec::new();
        for place in &self.core().places {
            if place.words.iter().filter(|word| begun(word)).count() >= tokens.len() {
                let new = place.neighbourhoods.iter().filter(|nr| !places.contains(nr));
                places.extend(new.copied().collect::<Vec<_>>());
            }
        }
        // A postcode that many share suggests none of them.
        let places = if places.len() > PLACES { Vec::new() } else { places };
        meanings
            .take(MEANINGS)
            .chain(named.into_iter().map(Suggestion::Service))
            .chain(places.into_iter().map(Suggestion::Neighbourhood))
            .collect()
    }

    /// Whether any service is about it.
    fn is_offered(&self, meant: &Meant) -> bool {
        let mut offered = false;
        meant.services(self.core(), |_, share, _| offered |= share == 1.0);
        offered
    }
}
