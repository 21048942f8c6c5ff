//! Random numbers that are the same for the same seed, in every version and on every machine.

/// `SplitMix64` (Steele, Lea and Flood, 2014): a few lines, and no update of a dependency can change its numbers.
pub struct Random(u64);

/// Ranks drawn by Zipf's law: each about as often as one divided by its place.
pub struct Zipf(Vec<u64>);

impl Random {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to `end`, exclusive.
    pub fn below(&mut self, end: u64) -> u64 {
        let scaled = (u128::from(self.next()) * u128::from(end)) >> 64;
        u64::try_from(scaled).expect("the upper half of a 128-bit product has 64 bits")
    }

    /// An index into a list of `count` items.
    pub fn slot(&mut self, count: usize) -> usize {
        usize::try_from(self.below(count as u64)).expect("an index into a list in memory")
    }

    /// True `times` times in a hundred.
    pub fn percent(&mut self, times: u64) -> bool {
        self.below(100) < times
    }

    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.slot(all.len())]
    }

    /// A number around 0, nearly normally distributed with standard deviation 1.
    ///
    /// It is the sum of twelve uniform numbers (Irwin and Hall). It only adds, so every machine rounds alike.
    pub fn around_zero(&mut self) -> f64 {
        let thousandths: u64 = (0..12).map(|_| self.below(1_000_001)).sum();
        let whole = i32::try_from(thousandths).expect("twelve times a million fits") - 6_000_000;
        f64::from(whole) / 1_000_000.0
    }

    pub fn shuffle<T>(&mut self, all: &mut [T]) {
        for last in (1..all.len()).rev() {
            all.swap(last, self.slot(last + 1));
        }
    }
}

impl Zipf {
    /// `count` ranks. The larger `shift`, the less the first ones stand out.
    pub fn new(count: usize, shift: u64) -> Self {
        let weights = (1..=count as u64).map(|place| 1_000_000_000 / (place + shift));
        let sums = weights.scan(0, |sum, weight| {
            *sum += weight;
            Some(*sum)
        });
        Self(sums.collect())
    }

    pub fn rank(&self, random: &mut Random) -> usize {
        let drawn = random.below(self.0.last().copied().unwrap_or_default());
        self.0.partition_point(|sum| *sum <= drawn)
    }
}
