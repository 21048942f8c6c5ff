//! Bits that show what an offer, or everything below a tree node, may match. A search tests them first.

use crate::{
    domain::{Language, NeedSet, Wheelchair},
    index::{
        Entry, Offer,
        bits::facet,
        classes::{UNKNOWN_LANGUAGE, classes_of},
        timetable::WeekBits,
    },
};

/// What may match: no false negatives, some false positives.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Signature {
    needs: [u64; 2],
    /// One bit for each of 63 classes of languages, and one for "not stated".
    languages: u64,
    /// The hours of the week in which something is open.
    week: WeekBits,
    facets: u64,
}

/// The bits that a signature must have: one of each group.
#[derive(Clone, Debug, Default)]
pub struct Mask {
    needs: [u64; 2],
    languages: u64,
    /// The word and the bit of an hour of the week.
    open: Option<(usize, u64)>,
    /// Bits of `facets` that are accepted instead of being open.
    or_facets: u64,
    /// One bit of each group must be set.
    facets: Vec<u64>,
}

impl Signature {
    /// What a place may match with any of its services.
    pub fn of_entry(entry: &Entry) -> Self {
        let of_offers = entry.offers.iter().map(|offer| Self::of(offer, entry.wheelchair));
        of_offers.fold(Self::default(), Self::union)
    }

    /// What `offer` at a place with that wheelchair access may match.
    fn of(offer: &Offer, wheelchair: Option<Wheelchair>) -> Self {
        Self {
            needs: offer.needs().words(),
            languages: offer.may_speak(),
            week: offer.timetable().map_or([0; 3], |it| it.week()),
            facets: facets_of(offer, wheelchair),
        }
    }

    #[must_use]
    pub fn union(self, other: Self) -> Self {
        let or = |a: u64, b: u64| a | b;
        Self {
            needs: [or(self.needs[0], other.needs[0]), or(self.needs[1], other.needs[1])],
            languages: self.languages | other.languages,
            week: [0, 1, 2].map(|it| self.week[it] | other.week[it]),
            facets: self.facets | other.facets,
        }
    }

    /// Whether something below may match `mask`.
    #[inline]
    pub fn meets(&self, mask: &Mask) -> bool {
        let needs = mask.needs == [0, 0] || (self.needs[0] & mask.needs[0]) | (self.needs[1] & mask.needs[1]) != 0;
        needs
            && (mask.languages == 0 || self.languages & mask.languages != 0)
            && mask.open.is_none_or(|(word, bit)| self.week[word] & bit != 0 || self.facets & mask.or_facets != 0)
            && mask.facets.iter().all(|group| self.facets & group != 0)
    }
}

fn facets_of(offer: &Offer, wheelchair: Option<Wheelchair>) -> u64 {
    let hours = offer.timetable().is_none_or(|it| it.is_ever_unknown());
    let wheelchair = match wheelchair {
        Some(Wheelchair::Yes) => facet::WHEELCHAIR,
        Some(Wheelchair::Limited) => facet::WHEELCHAIR_LIMITED,
        Some(Wheelchair::No) => 0,
        None => facet::WHEELCHAIR_UNKNOWN,
    };
    offer.bits() | wheelchair | if hours { facet::HOURS_UNKNOWN } else { 0 }
}

impl Mask {
    pub fn needs(&mut self, needs: NeedSet) {
        self.needs = needs.words();
    }

    pub fn languages<'a>(&mut self, languages: impl Iterator<Item = &'a Language>, or_unknown: bool) {
        let bits = classes_of(languages);
        self.languages = if bits != 0 && or_unknown { bits | UNKNOWN_LANGUAGE } else { bits };
    }

    pub fn open(&mut self, hour: (usize, u64), or_unknown: bool) {
        self.open = Some(hour);
        self.or_facets = if or_unknown { facet::HOURS_UNKNOWN } else { 0 };
    }

    /// Drops needs and languages, for the trees that hold only those asked for.
    pub fn without_keys(&mut self) {
        (self.needs, self.languages) = ([0, 0], 0);
    }

    /// Requires one of `bits`.
    pub fn one_of(&mut self, bits: u64) {
        self.facets.push(bits);
    }
}
