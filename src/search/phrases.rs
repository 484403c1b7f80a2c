//! Sets of words as bytes: what people call things, and providers by name.

use super::bytes::{Reader, Writer};
use super::lists::Lists;
use super::stored::{IndexError, damaged};

/// Writes sets of positions in the dictionary, in order, none empty: how many
/// words each has, the first as the difference from that of the set before,
/// the others each from the one before.
pub fn write(sets: &[Vec<u32>], out: &mut Writer) {
    out.number(sets.len() as u32);
    out.numbers(sets.iter().map(|set| set.len() as u32));
    let mut last = 0;
    out.numbers(sets.iter().filter_map(|set| set.first()).map(|first| {
        let gap = first - last;
        last = *first;
        gap
    }));
    out.numbers(sets.iter().flat_map(|set| set.windows(2)).map(|pair| pair[1] - pair[0]));
}

/// Sets of words of a dictionary of that length.
#[inline(never)]
pub fn read(from: &mut Reader, words: usize) -> Result<Lists, IndexError> {
    let beyond = || damaged("a phrase has a word beyond the dictionary");
    let count = from.number()? as usize;
    let lengths = from.numbers(count)?;
    let firsts = from.numbers(count)?;
    let others = lengths.iter().fold(0_usize, |sum, length| sum.saturating_add(length.saturating_sub(1) as usize));
    let mut others = from.numbers(others)?.into_iter();
    let mut lists = Lists::default();
    let mut last = 0_u32;
    for (length, gap) in lengths.into_iter().zip(firsts) {
        last = last.checked_add(gap).ok_or_else(beyond)?;
        let mut word = last;
        let mut set = vec![word];
        for _ in 1..length {
            word = others.next().and_then(|gap| word.checked_add(gap)).ok_or_else(beyond)?;
            set.push(word);
        }
        if length == 0 || word as usize >= words {
            return Err(beyond());
        }
        lists.push(&set);
    }
    Ok(lists)
}
