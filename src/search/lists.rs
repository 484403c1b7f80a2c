//! Lists of numbers side by side, as bytes: first how long each is, then what
//! all of them hold. Like stands beside like, which is what makes the bytes
//! compress; and where the same lists come again and again, each stands once
//! in a table and the rest are codes.

use std::collections::BTreeMap;

use super::bytes::{Reader, Writer};
use super::stored::{IndexError, damaged};
use crate::domain::order::ordered;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lists {
    /// Where each list ends among the items.
    ends: Vec<u32>,
    items: Vec<u32>,
}

impl Lists {
    pub fn of<T: AsRef<[u32]>>(lists: impl IntoIterator<Item = T>) -> Lists {
        let mut all = Lists::default();
        lists.into_iter().for_each(|list| all.push(list.as_ref()));
        all
    }

    pub fn push(&mut self, list: &[u32]) {
        self.items.extend(list);
        self.ends.push(self.items.len() as u32);
    }

    /// In which of the lists each number below `count` stands, in order. All
    /// numbers in the lists must be.
    #[inline(never)]
    pub fn inverted(&self, count: usize) -> Lists {
        let mut ends = vec![0_u32; count];
        self.items.iter().for_each(|item| ends[*item as usize] += 1);
        let mut sum = 0;
        for end in &mut ends {
            sum += *end;
            *end = sum;
        }
        // Filled from behind.
        let (mut next, mut items) = (ends.clone(), vec![0; self.items.len()]);
        for at in (0..self.len()).rev() {
            for item in self.get(at).iter().rev() {
                next[*item as usize] -= 1;
                items[next[*item as usize] as usize] = at as u32;
            }
        }
        Lists { ends, items }
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Empty where there is no such list.
    pub fn get(&self, at: usize) -> &[u32] {
        let Some(end) = self.ends.get(at) else { return &[] };
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.items[start as usize..*end as usize]
    }

    pub fn iter(&self) -> impl Iterator<Item = &[u32]> {
        (0..self.len()).map(|at| self.get(at))
    }

    pub fn write(&self, out: &mut Writer) {
        out.numbers(self.iter().map(|list| list.len() as u32));
        out.numbers(self.items.iter().copied());
    }

    /// So many lists of numbers below `end`.
    #[inline(never)]
    pub fn read(from: &mut Reader, count: usize, end: usize) -> Result<Lists, IndexError> {
        let mut ends = from.numbers(count)?;
        let mut sum = 0_u32;
        for length in &mut ends {
            sum = sum.checked_add(*length).ok_or_else(|| damaged("a list is too long"))?;
            *length = sum;
        }
        let items = from.numbers(sum as usize)?;
        match items.iter().all(|item| (*item as usize) < end) {
            true => Ok(Lists { ends, items }),
            false => Err(damaged("a position is beyond its list")),
        }
    }
}

/// The lists there are, the most frequent first, and which of them each is.
pub fn coded(lists: &[Vec<u32>]) -> (Lists, Vec<u32>) {
    let mut counts: BTreeMap<&[u32], usize> = BTreeMap::new();
    lists.iter().for_each(|list| *counts.entry(list).or_default() += 1);
    let counted: Vec<(&[u32], usize)> = counts.into_iter().collect();
    let order = ordered(counted.len(), &|a, b| counted[b].1.cmp(&counted[a].1));
    let codes: BTreeMap<&[u32], u32> = order.iter().zip(0..).map(|(at, code)| (counted[*at].0, code)).collect();
    let table = Lists::of(order.iter().map(|at| counted[*at].0));
    (table, lists.iter().map(|list| codes.get(list.as_slice()).copied().unwrap_or_default()).collect())
}

pub fn write_table(table: &Lists, out: &mut Writer) {
    out.number(table.len() as u32);
    table.write(out);
}

/// A table of lists of numbers below `end`.
pub fn read_table(from: &mut Reader, end: usize) -> Result<Lists, IndexError> {
    let count = from.number()? as usize;
    Lists::read(from, count, end)
}

/// A list each, by a table of those there are.
pub fn write_coded(lists: &[Vec<u32>], out: &mut Writer) {
    let (table, codes) = coded(lists);
    write_table(&table, out);
    out.numbers(codes);
}

/// The table and the codes of `count`, each below its length.
#[inline(never)]
pub fn read_coded(from: &mut Reader, count: usize) -> Result<(Lists, Vec<u32>), IndexError> {
    let table = read_table(from, usize::MAX)?;
    let codes = from.numbers(count)?;
    match codes.iter().all(|code| (*code as usize) < table.len()) {
        true => Ok((table, codes)),
        false => Err(damaged("a position is beyond its list")),
    }
}
