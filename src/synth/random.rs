//! Chance that comes out the same for the same seed, in every version and on every machine.

/// `SplitMix64` (Steele, Lea and Flood, 2014): few lines, and nobody else's release can change its numbers.
pub struct Random(u64);

/// Ranks of which each is drawn about as often as one divided by its place: Zipf's law.
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

    /// A number from 0 up to `end`, which is left out.
    pub fn below(&mut self, end: u64) -> u64 {
        let scaled = (u128::from(self.next()) * u128::from(end)) >> 64;
        u64::try_from(scaled).expect("half of the bits of a product of two numbers of 64 bits")
    }

    /// A slot of a list of `count`.
    pub fn slot(&mut self, count: usize) -> usize {
        usize::try_from(self.below(count as u64)).expect("a slot of a list that is in memory")
    }

    /// Whether something that happens so many times in a hundred happens now.
    pub fn percent(&mut self, times: u64) -> bool {
        self.below(100) < times
    }

    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.slot(all.len())]
    }

    /// A number around 0, as often as not within 0.67 of it: nearly the normal distribution of deviation 1.
    ///
    /// The sum of twelve even chances (Irwin and Hall): additions alone, so every machine rounds alike.
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
    /// `count` ranks; the larger `shift`, the less the first ones stand out.
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
