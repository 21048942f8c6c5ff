//! Searching in people's own words: what they typed against the words of the needs and the names in the directory.

mod dictionary;
mod fold;
mod names;
pub mod needs;

use crate::domain::{AreaId, Id, Location, Organization, Position, Wanted};

pub use names::{Named, Names};

/// What somebody typed.
#[derive(Clone, Debug)]
pub struct Query {
    words: Vec<String>,
    /// The language of the reader, whose words count a little more than those of others.
    language: String,
    pub(super) from: Option<Position>,
}

/// What a typed question may mean.
#[derive(Clone, Debug, PartialEq)]
pub enum Meant {
    Need(Wanted),
    Location(Id<Location>),
    Organization(Id<Organization>),
    Area(AreaId),
}

/// One of the things that a question may mean, and how well it fits.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    pub meant: Meant,
    /// From 0 to 1: how much of what was typed it has, and it alone.
    pub fit: f32,
}

/// Less fits than this, and the answer is a guess.
const SURE: f32 = 0.4;
/// Less, and it is none.
pub const GUESS: f32 = 0.12;
/// More words than this say no more.
const MOST_WORDS: usize = 16;

impl Query {
    pub fn new(text: &str, language: &str, from: Option<Position>) -> Self {
        let mut words = Vec::new();
        for word in fold::words(text).into_iter().take(MOST_WORDS) {
            if !words.contains(&word) {
                words.push(word);
            }
        }
        Self { words, language: language.to_owned(), from }
    }

    /// The words, each with whether it may be unfinished: the last one may.
    fn words(&self) -> impl Iterator<Item = (&str, bool)> {
        let last = self.words.len().saturating_sub(1);
        self.words.iter().enumerate().map(move |(number, it)| (it.as_str(), number == last))
    }
}

impl Suggestion {
    /// Whether it is what was meant, as far as one can tell; else it is a guess, to be asked about.
    pub fn is_sure(&self) -> bool {
        SURE <= self.fit
    }
}
