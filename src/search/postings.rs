//! For each word of a language the services it stands in, as bytes.
//!
//! In which field a word stands, and in how many services while they are few,
//! is told by its end in the dictionary: see [`ends`].
//!
//! A service's place in the list is told by the gap to the one before. Words
//! in as many services (to the power of two) stand together, the rarest
//! first: so their gaps are of one size, and where they are large their low
//! byte, which is as good as chance, stands apart from what can be compressed.
//! Services without a word in this language are left out of the counting.
//!
//! What can be told from elsewhere is not written at all: see [`Derived`].

use super::bytes::{Reader, Writer};
use super::dictionary;
use super::index::Field;
use super::stored::{IndexError, damaged};

/// The field of a word that stands in several, and how many there are so.
const MIXED: u8 = 4;
const FIELDS: u8 = MIXED + 1;
/// Services from which on it is written in how many a word stands.
const MANY: usize = 4;
/// The end of a word that stands nowhere; those of the others are above it.
const NOWHERE: u8 = 0;
/// One more than the last of them.
const ENDS: u8 = 1 + FIELDS * MANY as u8;
const _: () = assert!(ENDS <= dictionary::ENDS);
/// Gaps from this on (two to the power of it) are expected to have a low byte
/// that is worth standing apart.
const WIDE: u32 = 7;

/// A word by position, a service, and the field it stands in there.
pub type Derived = (u32, u32, Field);

/// Services by word, each with its best field; some twice, with another field.
#[derive(Default)]
pub struct Postings {
    /// Where the list of each word ends.
    ends: Vec<u32>,
    /// Service and field.
    found: Vec<u32>,
}

fn packed(service: u32, field: Field) -> u32 {
    service << 2 | u32::from(field.code())
}

/// The end of each word in the dictionary: in which field it stands, and in how
/// many services, up to [`MANY`].
pub fn ends(lists: &[Vec<(u32, Field)>]) -> Vec<u8> {
    let end = |list: &Vec<(u32, Field)>| {
        let Some(first) = list.first() else { return NOWHERE };
        let one = list.iter().all(|(_, field)| *field == first.1);
        let field = if one { first.1.code() } else { MIXED };
        1 + field + FIELDS * (list.len().min(MANY) - 1) as u8
    };
    lists.iter().map(end).collect()
}

/// `lists` are those of the words in order, without what is derived.
pub fn write(lists: &[Vec<(u32, Field)>], services: usize, out: &mut Writer) {
    let mut present: Vec<u32> = lists.iter().flatten().map(|(service, _)| *service).collect();
    present.sort_unstable();
    present.dedup();
    out.number(present.len() as u32);
    if present.len() < services {
        gaps(present.iter().copied(), |gap| out.number(gap));
    }
    out.numbers(lists.iter().filter_map(|list| list.len().checked_sub(MANY)).map(|more| more as u32));
    let is_mixed = |list: &&Vec<(u32, Field)>| list.iter().any(|(_, field)| *field != list[0].1);
    let mixed: Vec<u8> = lists.iter().filter(is_mixed).flatten().map(|(_, field)| field.code()).collect();
    mixed.chunks(4).for_each(|four| out.byte(four.iter().rev().fold(0, |byte, field| byte << 2 | field)));
    let (mut low, mut high) = (Vec::new(), Writer::default());
    let lengths: Vec<usize> = lists.iter().map(Vec::len).collect();
    for list in by_length(&lengths).into_iter().map(|word| &lists[word as usize]) {
        let wide = is_wide(present.len(), list.len());
        let ranks = list.iter().filter_map(|(service, _)| present.binary_search(service).ok());
        gaps(ranks.map(|rank| rank as u32), |gap| {
            if wide {
                low.push(gap as u8);
            }
            high.number(if wide { gap >> 8 } else { gap });
        });
    }
    out.number(low.len() as u32);
    out.0.extend(low);
    out.0.extend(high.0);
}

fn gaps(numbers: impl Iterator<Item = u32>, mut call: impl FnMut(u32)) {
    let mut next = 0;
    for number in numbers {
        call(number - next);
        next = number + 1;
    }
}

/// The words that stand anywhere: those with the shortest lists first, by
/// powers of two, else in order.
fn by_length(lengths: &[usize]) -> Vec<u32> {
    let mut of_bits: [Vec<u32>; usize::BITS as usize] = [const { Vec::new() }; usize::BITS as usize];
    for (length, word) in lengths.iter().zip(0..).filter(|(length, _)| **length > 0) {
        of_bits[length.ilog2() as usize].push(word);
    }
    of_bits.concat()
}

fn is_wide(present: usize, length: usize) -> bool {
    present / length.max(1) >= 1 << WIDE
}

impl Postings {
    #[inline(never)]
    pub fn read(
        from: &mut Reader,
        word_ends: &[u8],
        services: usize,
        derived: &[Derived],
    ) -> Result<Postings, IndexError> {
        let too_long = || damaged("the postings are too long");
        let beyond = || damaged("a service is beyond the list");
        let count = from.number()? as usize;
        let mut present = Vec::new();
        if count < services {
            let mut next = 0_u32;
            for _ in 0..count {
                let service = next.checked_add(from.number()?).filter(|at| (*at as usize) < services);
                present.push(service.ok_or_else(beyond)?);
                next = present[present.len() - 1] + 1;
            }
        } else if count > services {
            return Err(beyond());
        }
        let lengths = lengths(from, word_ends)?;
        let mut ends = vec![0_u32; lengths.len()];
        derived.iter().for_each(|(word, ..)| ends[*word as usize] += 1);
        let mut sum = 0_u32;
        let mut starts = Vec::with_capacity(lengths.len());
        for (end, length) in ends.iter_mut().zip(&lengths) {
            starts.push(sum);
            // Each takes a byte at least.
            let longer = sum.checked_add(*end).zip(u32::try_from(*length).ok().filter(|_| *length <= from.0.len()));
            sum = longer.and_then(|(sum, length)| sum.checked_add(length)).ok_or_else(too_long)?;
            *end = sum;
        }
        if sum as usize > from.0.len() + derived.len() {
            return Err(too_long());
        }
        let mut found = vec![0_u32; sum as usize];
        let (mut mixed, mut count) = (Vec::new(), 0);
        for ((start, length), end) in starts.iter().zip(&lengths).zip(word_ends).filter(|(_, end)| **end != NOWHERE) {
            let list = *start as usize..*start as usize + length;
            match (end - 1) % FIELDS {
                MIXED => {
                    count += list.len();
                    mixed.push(list);
                }
                field => found[list].fill(u32::from(field)),
            }
        }
        let packs = from.bytes(count.div_ceil(4))?;
        let mut at = 0;
        for list in mixed {
            for entry in &mut found[list] {
                *entry = u32::from(packs[at / 4] >> (at % 4 * 2) & 3);
                at += 1;
            }
        }
        Postings::services(from, services, &present, &starts, &lengths, &mut found)?;
        let mut filled: Vec<u32> = ends.clone();
        for (word, service, field) in derived.iter().rev() {
            let end = &mut filled[*word as usize];
            *end -= 1;
            found[*end as usize] = packed(*service, *field);
        }
        Ok(Postings { ends, found })
    }

    /// Puts the services to the fields of each word.
    fn services(
        from: &mut Reader,
        services: usize,
        present: &[u32],
        starts: &[u32],
        lengths: &[usize],
        found: &mut [u32],
    ) -> Result<(), IndexError> {
        let count = if present.is_empty() { services } else { present.len() };
        let low = from.number()? as usize;
        let mut low = Reader(from.bytes(low)?);
        let mut gaps = from.numbers(lengths.iter().sum())?.into_iter();
        for word in by_length(lengths) {
            let (start, length) = (starts[word as usize] as usize, lengths[word as usize]);
            let list = &mut found[start..start + length];
            read_list(&mut gaps, is_wide(count, length).then_some(&mut low), count, present, list)?;
        }
        Ok(())
    }

    /// The services a word stands in, each with its field.
    pub fn of(&self, word: u32) -> impl Iterator<Item = (usize, Field)> {
        self.list(word).iter().map(|entry| ((entry >> 2) as usize, Field::from_code(*entry as u8)))
    }

    /// In how many services it stands.
    pub fn count(&self, word: u32) -> usize {
        self.list(word).len()
    }

    fn list(&self, word: u32) -> &[u32] {
        let start = word.checked_sub(1).map_or(0, |before| self.ends[before as usize]);
        &self.found[start as usize..self.ends[word as usize] as usize]
    }
}

/// In how many services each word stands.
fn lengths(from: &mut Reader, word_ends: &[u8]) -> Result<Vec<usize>, IndexError> {
    if word_ends.iter().any(|end| *end >= ENDS) {
        return Err(damaged("a word ends as none does"));
    }
    // Up to `MANY`.
    let told = |end: &u8| usize::from(end.div_ceil(FIELDS));
    let many = word_ends.iter().filter(|end| told(end) == MANY).count();
    let mut more = from.numbers(many)?.into_iter();
    let length = |end| match told(end) {
        MANY => (more.next().unwrap_or_default() as usize).saturating_add(MANY),
        few => few,
    };
    Ok(word_ends.iter().map(length).collect())
}

/// Puts the services to the fields of one word; `low` has the low bytes of the
/// gaps, if they are wide.
#[inline(never)]
fn read_list(
    gaps: &mut impl Iterator<Item = u32>,
    mut low: Option<&mut Reader>,
    services: usize,
    present: &[u32],
    list: &mut [u32],
) -> Result<(), IndexError> {
    let beyond = || damaged("a service is beyond the list");
    let mut next = 0_u32;
    for entry in list {
        let mut gap = gaps.next().unwrap_or_default();
        if let Some(low) = &mut low {
            gap = gap.checked_mul(256).ok_or_else(beyond)? | u32::from(low.byte()?);
        }
        let rank = next.checked_add(gap).filter(|rank| (*rank as usize) < services).ok_or_else(beyond)?;
        next = rank + 1;
        *entry |= present.get(rank as usize).copied().unwrap_or(rank) << 2;
    }
    Ok(())
}
