//! Every number that ranking depends on, with its meaning and its bounds.

/// What a service earns for being about the concept that was meant, wholly and
/// as its first concept. Bounds: above the weight of a name, so that meaning
/// beats spelling.
pub const CONCEPT: f32 = 20.0;
/// Each later concept of a service counts this much of the one before it.
/// Bounds: 0 to 1.
pub const LATER_CONCEPT: f32 = 0.88;
/// The category that was meant. Bounds: below [`CONCEPT`].
pub const CATEGORY: f32 = 14.0;
/// Share that passes on to narrower concepts, and to the broader one, which is
/// the nearest thing when nothing fits. Bounds: 0 to 1, broader below narrower.
pub const NARROWER: f32 = 0.8;
pub const BROADER: f32 = 0.35;
/// Share for a concept that the taxonomy calls related. Bounds: 0 to 1.
pub const RELATED: f32 = 0.3;
/// Where one asks first about what was meant comes before the rest that fits.
/// Bounds: at least 1; below what a name adds, so that a name typed whole
/// still wins.
pub const DOOR: f32 = 1.3;
/// Share of a phrase's words that must be there before it means anything.
/// Bounds: above 0.5, or half a phrase would do; at most 1.
pub const PHRASE: f32 = 0.6;
/// A word found roughly is there but for so much of what its share lacks. Bounds:
/// from 0 to so much that two slips of the finger still reach [`PHRASE`].
pub const ROUGHLY: f32 = 0.8;
/// How strongly a word speaks for what it is said of, outside the phrases it is
/// said in, where it is said of nothing else. Bounds: from 0 to below 1, so that
/// a whole phrase always means more.
pub const HINT: f32 = 0.7;
/// Phrases about something else that a word is taken to be in besides those that
/// are known: so that one phrase alone proves little. Bounds: 0 or more.
pub const UNSEEN: f32 = 1.0;
/// Share of the question that words must speak for without a phrase before that
/// is taken for what is meant. Bounds: 0 to 1.
pub const HINTED: f32 = 0.1;
/// How strongly words that are missing pull a service down: its share of the
/// words to this power. Bounds: at least 1.
pub const COVERAGE: f32 = 2.0;
/// What a service earns by having the words at all, wherever they stand: so that
/// all of them in a summary come before half of them in a name. Bounds: from 0 to
/// below the weight of a name.
pub const ANYWHERE: f32 = 2.0;
/// A service is kept with at least this share of the words the best one has.
pub const KEPT: f32 = 0.35;
/// Below this share of the words the answer is called partial.
pub const PARTIAL: f32 = 0.75;
/// In the very neighbourhood that was typed, perhaps in it, and where it is not
/// known whether a typed filter fits. Bounds: above 1, the first so high that
/// what lies there comes before all else that fits; the last 0 to 1.
pub const RIGHT_HERE: f32 = 6.0;
pub const PERHAPS_HERE: f32 = 3.0;
pub const UNCERTAIN: f32 = 0.5;
/// What serves the whole city comes before one place of many, where no place
/// was asked for. Bounds: at least 1.
pub const FOR_ALL: f32 = 1.25;
/// What one can reach directly comes first; what only a school opens, last.
/// Bounds: at least 1, and 0 to 1.
pub const REACHABLE: f32 = 1.1;
pub const THROUGH_OTHERS: f32 = 0.85;
/// Share of a name's weight that does not depend on how much of it was typed.
/// Bounds: 0 to 1.
pub const NAME_ANYWAY: f32 = 0.6;
/// All that was typed stands in the name, and is at least half of it: that
/// very service is meant. Bounds: near [`CONCEPT`].
pub const NAMED: f32 = 16.0;
/// How much of that is lost where the words mean a concept by themselves.
/// Bounds: 0 to 1.
pub const MEANT: f32 = 0.8;
/// A phrase of a language that is neither the reader's nor Dutch; and a word of
/// one, where it also is one of theirs. Bounds: 0 to 1.
pub const FOREIGN: f32 = 0.8;
/// A word nobody uses tells little about what is looked for. Bounds: 0 to 1.
pub const UNHEARD: f32 = 0.3;
/// What a moment of family life adds for its first concept; each later one
/// less. Bounds: above 0.
pub const MOMENT: f32 = 4.0;
/// Where only filters were given, what there is to do comes before where one
/// asks for help: by category, in the order of the doors. Bounds: at least 1,
/// falling.
pub const NO_TOPIC: [f32; 4] = [2.2, 1.7, 1.3, 1.0];
/// Share of the words that must stand in a service's own texts before it is
/// plain why it was found. Bounds: 0 to 1.
pub const PLAIN: f32 = 0.7;
/// Meanings that count, at most: the strongest.
pub const MEANINGS: usize = 32;
/// Meanings told to the person, at most, and the strength they need beside
/// the strongest.
pub const TOLD_MEANINGS: usize = 4;
pub const TOLD: f32 = 0.8;
