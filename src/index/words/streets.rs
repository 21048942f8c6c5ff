//! Finds the places at a typed address.
//!
//! Streets are indexed once, with the places in them, because many places share a street. "Via" and the like are no
//! words of a street: they stand in most addresses and only say that an address begins.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use crate::index::words::{Piece, dictionary::Dictionary, is_known, needs, pieces};

/// The streets of a directory by their words.
#[derive(Default)]
pub struct Streets {
    words: Dictionary,
    /// For each word, the streets that have it.
    with_word: Vec<Box<[u32]>>,
    /// For each street, the places in it.
    places: Vec<Box<[u32]>>,
}

/// The part of a query that is an address.
pub struct Addressed {
    pub run: Range<usize>,
    /// The places in these streets, in order.
    pub places: Vec<u32>,
    /// The house number.
    pub number: Option<String>,
    /// Whether it can hardly mean anything else. Otherwise it may also be the beginning of a word of a need.
    pub certain: bool,
}

/// What stands before the name of a street.
const KINDS: [&str; 33] = [
    "via",
    "viale",
    "vicolo",
    "vico",
    "piazza",
    "piazzale",
    "piazzetta",
    "largo",
    "corso",
    "calle",
    "campo",
    "campiello",
    "fondamenta",
    "salizada",
    "rio",
    "riva",
    "ramo",
    "strada",
    "stradone",
    "borgo",
    "contrada",
    "localita",
    "frazione",
    "sestiere",
    "rione",
    "galleria",
    "traversa",
    "circonvallazione",
    "lungomare",
    "lungodora",
    "parco",
    "vle",
    "pza",
];
/// Small words inside the name of a street.
const SMALL: [&str; 16] =
    ["di", "del", "della", "dello", "dei", "degli", "delle", "dell", "d", "de", "da", "dal", "la", "le", "e", "san"];
/// The last word of a query may be unfinished from this length on.
const UNFINISHED: usize = 3;

impl Streets {
    /// Indexes places, given by number and address.
    pub fn new<'a>(places: impl Iterator<Item = (u32, &'a str)>) -> Self {
        let mut by_name: BTreeMap<BTreeSet<String>, Vec<u32>> = BTreeMap::new();
        for (place, address) in places {
            let words: BTreeSet<String> =
                pieces(address).into_iter().map(|it| it.letters).filter(|it| !is_number(it) && !is_kind(it)).collect();
            if !words.is_empty() {
                by_name.entry(words).or_default().push(place);
            }
        }
        let mut by_word: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        let mut places = Vec::with_capacity(by_name.len());
        for (words, of_street) in by_name {
            let street = u32::try_from(places.len()).expect("a directory has fewer than four billion streets");
            places.push(of_street.into());
            for word in words {
                by_word.entry(word).or_default().push(street);
            }
        }
        let words = Dictionary::new(&by_word);
        Self { words, with_word: by_word.into_values().map(Vec::into).collect(), places }
    }

    /// The address in a query: what follows a "via", what a house number follows, or all of it.
    pub(super) fn in_query(&self, pieces: &[Piece]) -> Option<Addressed> {
        let after_kind = |start: &usize| is_kind(&pieces[*start].letters);
        let starts = || 0..pieces.len();
        let begun = starts().filter(after_kind).find_map(|start| self.from(pieces, start, start + 1));
        begun
            .or_else(|| starts().find_map(|start| self.from(pieces, start, start)).filter(|it| it.number.is_some()))
            .or_else(|| {
                let all = self.from(pieces, 0, 0).filter(|it| it.run.end == pieces.len() && it.certain);
                all.filter(|_| !is_known(pieces))
            })
    }

    /// The address at `start` whose name begins at `name`.
    fn from(&self, pieces: &[Piece], start: usize, name: usize) -> Option<Addressed> {
        let mut streets: Option<BTreeSet<u32>> = None;
        let (mut end, mut number, mut certain) = (name, None, true);
        for (at, piece) in pieces.iter().enumerate().skip(name) {
            if is_number(&piece.letters) {
                if streets.is_some() {
                    (number, end) = (Some(piece.letters.clone()), at + 1);
                }
                break;
            }
            let (found, sure) = self.streets_of(&piece.letters, at + 1 == pieces.len());
            let both: BTreeSet<u32> = match &streets {
                Some(before) => before.intersection(&found).copied().collect(),
                None => found,
            };
            if !both.is_empty() {
                if !SMALL.contains(&piece.letters.as_str()) {
                    streets = Some(both);
                    (end, certain) = (at + 1, sure);
                }
            } else if !SMALL.contains(&piece.letters.as_str()) {
                break;
            }
        }
        let mut places: Vec<u32> =
            streets?.into_iter().flat_map(|street| self.places[street as usize].iter().copied()).collect();
        places.sort_unstable();
        Some(Addressed { run: start..end, places, number, certain })
    }

    /// The streets with that word, and whether it can hardly be a word of a need instead.
    fn streets_of(&self, word: &str, last: bool) -> (BTreeSet<u32>, bool) {
        let all = |terms: Vec<usize>| terms.into_iter().flat_map(|it| self.with_word[it].iter().copied()).collect();
        if let Some(term) = self.words.exact(word) {
            return (all(vec![term]), true);
        }
        if needs::know(word) {
            return (BTreeSet::new(), true);
        }
        let begun = if last && UNFINISHED <= word.len() { self.words.begun(word) } else { Vec::new() };
        if begun.is_empty() { (all(self.words.near(word)), true) } else { (all(begun), !needs::know_beginning(word)) }
    }
}

fn is_kind(word: &str) -> bool {
    KINDS.contains(&word)
}

fn is_number(word: &str) -> bool {
    word.starts_with(|it: char| it.is_ascii_digit())
}

/// Whether an address has that house number.
pub fn has_number(address: &str, number: &str) -> bool {
    pieces(address).iter().any(|it| it.letters == number)
}
