//! Finds the town that is named among the words of a query: "medico San Donà di Piave".

use std::{collections::BTreeMap, ops::Range};

use crate::{
    domain::{Area, AreaId, Position},
    index::words::{
        Piece, Query,
        dictionary::Dictionary,
        fold::is_han,
        is_known, pieces,
        towns::{Towns, town_centre},
        written,
    },
};

/// The names of towns and their first words ("San Donà"), as spelled.
#[derive(Default)]
pub struct TownRuns {
    towns: Vec<(AreaId, Position)>,
    spellings: Dictionary,
    /// For each spelling, the names that it begins.
    names: Vec<Box<[TownName]>>,
}

/// A name of a town, or its first words.
#[derive(Clone, Copy)]
struct TownName {
    town: u32,
    whole: bool,
}

/// A town that is named in a query.
#[derive(Clone, Debug)]
pub struct NamedTown {
    pub id: AreaId,
    /// Its centre, on the unit sphere.
    pub at: [f64; 3],
    /// From 0 to 1, how well the typed words fit its name.
    pub fit: f32,
}

/// A name has at most this many words or Chinese characters.
const LONGEST: usize = 8;
/// The first word of a name stands for the name only if it is at least this long.
const FIRST_WORD: usize = 4;
/// The fit of the first words of a name, and of a name with a typing error.
const BEGINNING: f32 = 0.9;
const MISSPELLED: f32 = 0.8;
/// A misspelled name is at least this long. From `DISTINCT` on, it may contain a word of a need.
const MISSPELLED_FROM: usize = 5;
const DISTINCT: usize = 10;
/// A name in another script must sound at least this much like the town: less is a guess. Chinese writes vowels between
/// most consonants, so its names sound less like it.
const SOUNDS_LIKE: f64 = 0.9;
const SOUNDS_LIKE_CHINESE: f64 = 0.84;
/// Beside other words, a name in another script is at least this long: shorter ones sound like too much else.
const SPOKEN_FROM: usize = 5;
/// The same where a letter is a syllable: in Chinese and Ethiopic.
const SPOKEN_FROM_SYLLABLES: usize = 3;
/// What one more word or Chinese character is worth.
const LONGER: f32 = 0.02;
/// Towns that sound alike.
const ALIKE: usize = 3;

impl TownRuns {
    /// Indexes the active municipalities and localities with a centre.
    pub fn of<'a>(areas: impl Iterator<Item = &'a Area>) -> Self {
        let mut towns = Vec::new();
        let mut spelled: BTreeMap<String, Vec<TownName>> = BTreeMap::new();
        for (area, centre) in areas.filter_map(|it| Some((it, town_centre(it)?))) {
            let town = u32::try_from(towns.len()).expect("a directory has fewer than four billion towns");
            towns.push((area.id.clone(), centre));
            for name in area.names.values() {
                let (words, mut letters) = (pieces(name), String::new());
                for (number, word) in words.iter().enumerate() {
                    letters.push_str(&word.letters);
                    let name = TownName { town, whole: number + 1 == words.len() };
                    spelled.entry(letters.clone()).or_default().push(name);
                }
            }
        }
        let spellings = Dictionary::new(&spelled);
        Self { towns, spellings, names: spelled.into_values().map(Vec::into).collect() }
    }

    /// The run of pieces that names a town, and the towns that it may mean, best first: the longest name as spelled, else
    /// the one most like a name that is misspelled or in another script.
    pub fn find(&self, query: &Query, sounding: &Towns) -> Option<(Range<usize>, Vec<NamedTown>)> {
        let most = LONGEST.min(query.pieces.len());
        let of_length = |length| (0..=query.pieces.len() - length).map(move |start| start..start + length);
        let runs = || (1..=most).rev().flat_map(of_length);
        let found = |run: Range<usize>, towns: Vec<NamedTown>| (!towns.is_empty()).then_some((run, towns));
        let spelled = runs().find_map(|run| found(run.clone(), self.spelled(&query.pieces[run])));
        spelled.or_else(|| {
            let from = query.from.or_else(|| self.towns.first().map(|(_, at)| *at))?;
            let similar = |run: Range<usize>| {
                let alone = run.len() == query.pieces.len();
                let towns = self.similar(&query.pieces[run.clone()], alone, sounding, from);
                found(run, towns)
            };
            // Chinese does not part words: the longest run may have a syllable too many, the best one too few.
            let worth = |(run, towns): &(Range<usize>, Vec<NamedTown>)| towns[0].fit + LONGER * length(run.len());
            runs().filter_map(similar).max_by(|a, b| worth(a).total_cmp(&worth(b)))
        })
    }

    /// The towns whose names are, or begin with, exactly these words.
    fn spelled(&self, run: &[Piece]) -> Vec<NamedTown> {
        let letters = letters(run);
        let Some(names) = self.spellings.exact(&letters).map(|term| &self.names[term]) else { return Vec::new() };
        // The first words of a name often mean something else: "bene" is not Bene Vagienna.
        let telling = 1 < run.len() || (FIRST_WORD <= letters.chars().count() && names.len() == 1);
        if names.iter().any(|it| it.whole) || (telling && !is_known(run)) {
            self.towns_of(names.iter().map(|it| (*it, if it.whole { 1.0 } else { BEGINNING })))
        } else {
            Vec::new()
        }
    }

    /// The towns whose names these words misspell, or sound like in another script.
    fn similar(&self, run: &[Piece], alone: bool, sounding: &Towns, from: Position) -> Vec<NamedTown> {
        let letters = letters(run);
        let length = letters.chars().count();
        let distinct = letters.is_ascii() && 2 < run.len() && DISTINCT <= length;
        if !distinct && !may_be_name(run) {
            return Vec::new();
        }
        if letters.is_ascii() {
            if length < MISSPELLED_FROM {
                return Vec::new();
            }
            let near = self.spellings.near(&letters).into_iter().flat_map(|term| self.names[term].iter());
            return self.towns_of(near.filter(|it| it.whole || 1 < run.len()).map(|it| (*it, MISSPELLED)));
        }
        let chinese = letters.chars().all(is_han);
        let least = if chinese { SOUNDS_LIKE_CHINESE } else { SOUNDS_LIKE };
        let syllables = chinese || letters.chars().all(|it| ('\u{1200}'..='\u{139f}').contains(&it));
        let from_length = if syllables { SPOKEN_FROM_SYLLABLES } else { SPOKEN_FROM };
        if !alone && length < from_length {
            return Vec::new();
        }
        let found = sounding.search(&written(run.iter()), from, ALIKE);
        let best = found.first().map_or(1.0, |it| it.fit);
        let like = found.into_iter().filter(|it| least <= it.fit && best <= it.fit);
        #[expect(clippy::cast_possible_truncation, reason = "a fit")]
        let town = |(id, fit): (AreaId, f64)| {
            let at = self.towns.iter().find(|it| it.0 == id)?.1.on_unit_sphere();
            Some(NamedTown { id, at, fit: fit as f32 })
        };
        like.filter_map(|it| town((it.id, it.fit))).collect()
    }

    fn towns_of(&self, names: impl Iterator<Item = (TownName, f32)>) -> Vec<NamedTown> {
        let mut best: BTreeMap<u32, f32> = BTreeMap::new();
        for (name, fit) in names {
            let kept = best.entry(name.town).or_default();
            *kept = kept.max(fit);
        }
        let town = |(town, fit): (u32, f32)| {
            let (id, at) = &self.towns[town as usize];
            NamedTown { id: id.clone(), at: at.on_unit_sphere(), fit }
        };
        let mut towns: Vec<NamedTown> = best.into_iter().map(town).collect();
        towns.sort_by(|a, b| b.fit.total_cmp(&a.fit));
        towns
    }
}

/// Whether none of these words is one of a need, so that they may be a misspelled name. Small words count for nothing.
fn may_be_name(run: &[Piece]) -> bool {
    let is_small = |it: &&Piece| it.letters.is_ascii() && it.letters.len() < FIRST_WORD;
    let mut long = run.iter().filter(|it| !is_small(it)).peekable();
    let known_pair = |pair: &[Piece]| pair[1].together && is_known(pair);
    long.peek().is_some() && long.all(|it| !is_known(std::slice::from_ref(it))) && !run.windows(2).any(known_pair)
}

#[expect(clippy::cast_precision_loss, reason = "the length of a name")]
fn length(of: usize) -> f32 {
    of as f32
}

fn letters(run: &[Piece]) -> String {
    run.iter().map(|it| it.letters.as_str()).collect()
}
