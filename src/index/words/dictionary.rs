//! The terms of an index, and a look-up of those that a typed word may mean.

use std::{collections::BTreeMap, sync::LazyLock};

use fst::{Automaton, IntoStreamer, Map, Streamer, automaton::Str};
use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder};

/// Terms in an automaton, each with its number.
#[derive(Default)]
pub struct Dictionary {
    terms: Map<Vec<u8>>,
}

/// A term that a typed word may mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    pub term: usize,
    /// 1 for the word itself, less the more it differs.
    pub likeness: f32,
}

/// Builders for one and for two typing errors; making one is slow. A swap of neighbours is one error (Damerau).
static ONE: LazyLock<LevenshteinAutomatonBuilder> = LazyLock::new(|| LevenshteinAutomatonBuilder::new(1, true));
static TWO: LazyLock<LevenshteinAutomatonBuilder> = LazyLock::new(|| LevenshteinAutomatonBuilder::new(2, true));

/// One look-up reads at most this many terms.
const MOST: usize = 400;
/// A word shorter than `ONE_ERROR` has no typing error, one shorter than `TWO_ERRORS` at most one.
const ONE_ERROR: usize = 4;
const TWO_ERRORS: usize = 8;
/// A word at least this long may have another ending than the term.
const INFLECTED: usize = 5;
/// Longer words get no automaton: it would take memory and time for nothing.
const LONGEST: usize = 24;

impl Dictionary {
    /// Numbers `terms` in order.
    pub fn new<T>(terms: &BTreeMap<String, T>) -> Self {
        let numbered = terms.keys().zip(0u64..);
        Self { terms: Map::from_iter(numbered).expect("a sorted map has its keys in order, each once") }
    }

    /// The terms that `word` may mean. The last word of a query may be unfinished.
    ///
    /// # Cost
    ///
    /// A few microseconds for a known word, up to a millisecond for two typing errors among 100 000 terms.
    pub fn hits(&self, word: &str, unfinished: bool) -> Vec<Hit> {
        let length = word.chars().count();
        let mut hits = Vec::new();
        let exact = self.terms.get(word);
        if let Some(term) = exact {
            hits.push(Hit { term: number(term), likeness: 1.0 });
        }
        if unfinished && (2 <= length || !word.is_ascii()) {
            self.collect(Str::new(word).starts_with(), &mut hits, |term| 0.85 * nearness(length, term));
        }
        if exact.is_some() || LONGEST < length {
            return hits;
        }
        // Look for two errors only if one explains nothing: it takes a hundred times as long.
        let begun = hits.len();
        // Look for errors in an unfinished word only if no term begins with it as typed.
        let unfinished = unfinished && begun == 0;
        if ONE_ERROR <= length {
            self.misspelled(&ONE, word, 0.72, unfinished, &mut hits);
        }
        if TWO_ERRORS <= length && hits.len() == begun {
            self.misspelled(&TWO, word, 0.5, unfinished, &mut hits);
        }
        if INFLECTED <= length {
            let stem: String = word.chars().take((length * 2 / 3).max(4)).collect();
            self.collect(Str::new(&stem).starts_with(), &mut hits, |term| {
                let longer = length.max(term.chars().count());
                let alike = word.chars().zip(term.chars()).take_while(|(a, b)| a == b).count();
                if longer <= length + 4 && same_digits(word, term) { 0.7 * ratio(alike, longer) } else { 0.0 }
            });
        }
        hits
    }

    /// The term that is exactly `word`.
    pub fn exact(&self, word: &str) -> Option<usize> {
        self.terms.get(word).map(number)
    }

    /// The first terms that begin with `word`.
    pub fn begun(&self, word: &str) -> Vec<usize> {
        let mut hits = Vec::new();
        self.collect(Str::new(word).starts_with(), &mut hits, |_| 1.0);
        hits.into_iter().map(|it| it.term).collect()
    }

    /// The terms one typing error away from `word`, if it is long enough for one.
    pub fn near(&self, word: &str) -> Vec<usize> {
        let mut hits = Vec::new();
        if (ONE_ERROR..=LONGEST).contains(&word.chars().count()) {
            self.misspelled(&ONE, word, 1.0, false, &mut hits);
        }
        hits.into_iter().map(|it| it.term).collect()
    }

    fn misspelled(
        &self,
        errors: &LevenshteinAutomatonBuilder,
        word: &str,
        likeness: f32,
        unfinished: bool,
        hits: &mut Vec<Hit>,
    ) {
        let of_term = |term: &str| if same_digits(word, term) { likeness } else { 0.0 };
        self.collect(&Errors(errors.build_dfa(word)), hits, of_term);
        if unfinished {
            let length = word.chars().count();
            let begun = Errors(errors.build_prefix_dfa(word));
            self.collect(&begun, hits, |term| 0.7 * of_term(term) * nearness(length, term));
        }
    }

    fn collect<A: Automaton>(&self, which: A, hits: &mut Vec<Hit>, likeness: impl Fn(&str) -> f32) {
        let mut found = self.terms.search(which).into_stream();
        let mut count = 0;
        while let Some((term, of)) = found.next() {
            count += 1;
            if MOST < count {
                break;
            }
            let term = std::str::from_utf8(term).unwrap_or_default();
            let likeness = likeness(term);
            if 0.0 < likeness {
                hits.push(Hit { term: number(of), likeness });
            }
        }
    }
}

/// The automaton of a word with typing errors, for walking the terms.
struct Errors(DFA);

impl Automaton for &Errors {
    type State = u32;

    fn start(&self) -> u32 {
        self.0.initial_state()
    }

    fn is_match(&self, state: &u32) -> bool {
        matches!(self.0.distance(*state), Distance::Exact(_))
    }

    fn can_match(&self, state: &u32) -> bool {
        *state != levenshtein_automata::SINK_STATE
    }

    fn accept(&self, state: &u32, byte: u8) -> u32 {
        self.0.transition(*state, byte)
    }
}

/// Whether both have the same digits. Nobody mistypes a digit for a letter, and another number is another thing: ULSS 3 is
/// not ULSS 4.
fn same_digits(one: &str, other: &str) -> bool {
    one.chars().filter(char::is_ascii_digit).eq(other.chars().filter(char::is_ascii_digit))
}

/// How much of a term was typed, given the length of the typed beginning.
fn nearness(length: usize, term: &str) -> f32 {
    ratio(length, term.chars().count().max(length)).sqrt()
}

#[expect(clippy::cast_precision_loss, reason = "lengths of words")]
fn ratio(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}

fn number(term: u64) -> usize {
    usize::try_from(term).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(word: &str, unfinished: bool) -> Option<&'static str> {
        let terms = ["ambulatorio", "casa", "cassa", "permesso", "residenza", "rinnovo"];
        let dictionary = Dictionary::new(&terms.iter().map(|it| ((*it).to_owned(), ())).collect());
        let hits = dictionary.hits(word, unfinished);
        let best = hits.into_iter().max_by(|a, b| a.likeness.total_cmp(&b.likeness))?;
        Some(terms[best.term])
    }

    #[test]
    fn a_word_is_found_unfinished_misspelled_and_with_another_ending() {
        for (typed, unfinished, found) in [
            ("casa", false, Some("casa")),
            ("cass", true, Some("cassa")),
            ("resi", true, Some("residenza")),
            ("resi", false, None),
            ("ambulatroio", false, Some("ambulatorio")),
            ("permeso", false, Some("permesso")),
            ("resdienz", true, Some("residenza")),
            ("rinnovare", false, Some("rinnovo")),
            ("cat", false, None),
            ("zucchero", false, None),
        ] {
            assert_eq!(best(typed, unfinished), found, "{typed}");
        }
    }
}
