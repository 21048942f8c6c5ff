//! Search in people's own words: matches a query with the words of the needs and the names in the directory.

pub mod danger;
mod dictionary;
mod fold;
mod names;
pub mod needs;
mod runs;
mod streets;
pub mod towns;

use std::ops::Range;

use crate::domain::{AreaId, Id, Location, Organization, Position, Wanted};

pub use names::{Named, Names};
pub use runs::NamedTown;
pub use streets::{Addressed, has_number};

/// A typed query.
#[derive(Clone, Debug)]
pub struct Query {
    pieces: Vec<Piece>,
    /// The folded words, each once.
    words: Vec<String>,
    /// The language of the reader. Its words count a little more than others.
    language: String,
    pub(super) from: Option<Position>,
}

/// A word as it was typed, or a Chinese character.
#[derive(Clone, Debug)]
struct Piece {
    text: String,
    /// Its letters, folded.
    letters: String,
    /// Whether it was written together with the piece before it.
    together: bool,
}

/// Something that a query may mean.
#[derive(Clone, Debug, PartialEq)]
pub enum Meant {
    Need(Wanted),
    Location(Id<Location>),
    Organization(Id<Organization>),
    Area(AreaId),
}

/// Something that a query may mean, and how well it fits.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    pub meant: Meant,
    /// For a need: the town that was typed with it.
    pub around: Option<AreaId>,
    /// From 0 to 1: how much of the query it has, and how little else.
    pub fit: f32,
}

/// Below this fit, a suggestion is a guess. Of the judged queries whose first need fits as well, 95 of 100 mean it.
const SURE: f32 = 0.54;
/// Below this fit, it is dropped.
pub const GUESS: f32 = 0.12;
/// Words beyond this many are ignored.
const MOST_WORDS: usize = 16;
/// A number to dial has at least this many digits when it is typed in groups.
const SHORTEST_NUMBER: usize = 6;
/// Pieces beyond this many are ignored.
const MOST_PIECES: usize = 32;

impl Query {
    pub fn new(text: &str, language: &str, from: Option<Position>) -> Self {
        let mut words: Vec<String> = Vec::new();
        for word in said(text).into_iter().take(MOST_WORDS) {
            if !words.contains(&word) {
                words.push(word);
            }
        }
        Self { pieces: pieces(text), words, language: language.to_owned(), from }
    }

    /// All its letters, folded, without what stands between them.
    fn letters(&self) -> String {
        self.pieces.iter().map(|it| it.letters.as_str()).collect()
    }

    /// Whether it has no word.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The query without these pieces.
    #[must_use]
    pub fn without(&self, left_out: &Range<usize>) -> Self {
        let kept = self.pieces.iter().enumerate().filter(|(number, _)| !left_out.contains(number));
        Self::new(&written(kept.map(|(_, it)| it)), &self.language, self.from)
    }

    /// Whether it has every word of `text`.
    pub fn has_words_of(&self, text: &str) -> bool {
        fold::words(text).iter().all(|it| self.words.contains(it))
    }

    /// Whether texts about needs have every word of these pieces.
    pub fn is_known(&self, run: &Range<usize>) -> bool {
        is_known(&self.pieces[run.clone()])
    }

    /// The words, each with whether it may be unfinished. Only the last one may.
    fn words(&self) -> impl Iterator<Item = (&str, bool)> {
        let last = self.words.len().saturating_sub(1);
        self.words.iter().enumerate().map(move |(number, it)| (it.as_str(), number == last))
    }
}

/// The words of a query. A telephone number is one word, however it is grouped; a number that ends a name is its own.
fn said(text: &str) -> Vec<String> {
    if let Some(digits) = telephone(text) {
        return vec![digits];
    }
    let parted = |word: String| match fold::numbered(&word) {
        Some((name, number)) if !needs::know(&word) => vec![name.to_owned(), number.to_owned()],
        _ => vec![word],
    };
    fold::words(text).into_iter().flat_map(parted).collect()
}

/// The digits of a text that is only a number to dial, without the code of Italy.
fn telephone(text: &str) -> Option<String> {
    let is_number = text.chars().all(|it| it.is_ascii_digit() || " +-./()\u{a0}".contains(it));
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let digits = match text.trim_start() {
        it if it.starts_with("+39") => digits[2..].to_owned(),
        it if it.starts_with("0039") => digits[4..].to_owned(),
        _ => digits,
    };
    (is_number && SHORTEST_NUMBER <= digits.len()).then_some(digits)
}

fn pieces(text: &str) -> Vec<Piece> {
    let piece = |(text, together): (String, bool)| Piece { letters: fold::joined(&text), text, together };
    fold::pieces(text).into_iter().take(MOST_PIECES).map(piece).filter(|it| !it.letters.is_empty()).collect()
}

/// The pieces as text.
fn written<'a>(pieces: impl Iterator<Item = &'a Piece>) -> String {
    let mut text = String::new();
    for piece in pieces {
        if !text.is_empty() && !piece.together {
            text.push(' ');
        }
        text.push_str(&piece.text);
    }
    text
}

/// Whether texts about needs have every one of these words.
fn is_known(run: &[Piece]) -> bool {
    let words = fold::words(&written(run.iter()));
    !words.is_empty() && words.iter().all(|it| needs::know(it))
}

impl Suggestion {
    pub fn new(meant: Meant, fit: f32) -> Self {
        Self { meant, around: None, fit }
    }

    /// Whether it is a need that is shown only to those who ask for it.
    pub fn must_be_asked(&self) -> bool {
        matches!(self.meant, Meant::Need(Wanted::Leaf(need)) if danger::is_only_asked(need))
    }

    /// Whether it is likely what was meant. Otherwise it is a guess, to be confirmed.
    pub fn is_sure(&self) -> bool {
        SURE <= self.fit
    }
}
