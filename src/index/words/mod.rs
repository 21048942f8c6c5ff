//! Search in people's own words: matches a query with the words of the needs and the names in the directory.

mod dictionary;
mod fold;
mod names;
pub mod needs;
pub mod towns;

use crate::domain::{AreaId, Id, Location, Organization, Position, Wanted};

pub use names::{Named, Names};

/// A typed query.
#[derive(Clone, Debug)]
pub struct Query {
    words: Vec<String>,
    /// The language of the reader. Its words count a little more than others.
    language: String,
    pub(super) from: Option<Position>,
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
    /// From 0 to 1: how much of the query it has, and how little else.
    pub fit: f32,
}

/// Below this fit, a suggestion is a guess.
const SURE: f32 = 0.4;
/// Below this fit, it is dropped.
pub const GUESS: f32 = 0.12;
/// Words beyond this many are ignored.
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

    /// The words, each with whether it may be unfinished. Only the last one may.
    fn words(&self) -> impl Iterator<Item = (&str, bool)> {
        let last = self.words.len().saturating_sub(1);
        self.words.iter().enumerate().map(move |(number, it)| (it.as_str(), number == last))
    }
}

impl Suggestion {
    /// Whether it is likely what was meant. Otherwise it is a guess, to be confirmed.
    pub fn is_sure(&self) -> bool {
        SURE <= self.fit
    }
}
