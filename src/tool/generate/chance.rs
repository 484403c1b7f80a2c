//! Chance from a seed: the same on every platform and with every version of
//! this program. The stream is ChaCha with 8 rounds; what is drawn from it is
//! worked out in whole numbers, so that no library's or processor's rounding
//! shows in the result.

use chacha20::ChaCha8Rng;
use chacha20::rand_core::{Rng, SeedableRng};

pub struct Chance(ChaCha8Rng);

impl Chance {
    /// A stream of its own for each purpose, so that drawing more for one
    /// leaves the others as they were. Of the purpose 24 bytes count.
    pub fn new(seed: u64, purpose: &str) -> Chance {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..].iter_mut().zip(purpose.bytes()).for_each(|(slot, byte)| *slot = byte);
        Chance(ChaCha8Rng::from_seed(key))
    }

    /// A whole number from 0 up to, not including, `bound`; 0 for a bound of 0.
    pub fn below(&mut self, bound: usize) -> usize {
        let wide = u128::from(self.0.next_u64()) * bound as u128;
        (wide >> 64) as usize
    }

    /// True in `percent` of a hundred cases.
    pub fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// From 0 up to, not including, 1; exact in binary.
    pub fn fraction(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// One of a list, which must not be empty.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// One of a list, which must not be empty, by the shares beside them.
    pub fn share<T: Copy>(&mut self, shares: &[(T, usize)]) -> T {
        let total = shares.iter().map(|(_, share)| share).sum();
        let mut left = self.below(total);
        let chosen = shares.iter().find(|(_, share)| {
            let here = left < *share;
            left = left.saturating_sub(*share);
            here
        });
        chosen.unwrap_or(&shares[0]).0
    }

    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}

/// Zipf's law: the second is drawn half as often as the first, the third a
/// third as often. `flat` makes the first ranks more alike (Mandelbrot's form).
pub struct Zipf {
    /// Sums of the weights up to and including each rank.
    sums: Vec<u64>,
}

impl Zipf {
    pub fn new(ranks: usize, flat: usize) -> Zipf {
        const FIRST: u64 = 1 << 40;
        let weights = (1..=ranks).map(|rank| FIRST / (rank + flat) as u64);
        let sums = weights.scan(0, |sum, weight| {
            *sum += weight;
            Some(*sum)
        });
        Zipf { sums: sums.collect() }
    }

    /// A rank, counted from 0.
    pub fn draw(&self, chance: &mut Chance) -> usize {
        let total = self.sums.last().copied().unwrap_or_default();
        let point = chance.below(total as usize) as u64;
        self.sums.partition_point(|sum| *sum <= point)
    }
}
