//! Searching in people's own words: what they typed against the words of the needs and the names in the directory.

mod dictionary;
mod fold;
mod names;
mod needs;

use crate::{
    domain::{AreaId, Id, Location, Organization, Position, Wanted},
    index::Snapshot,
};

pub use names::Names;

/// What somebody typed.
#[derive(Clone, Debug)]
pub struct Query {
    words: Vec<String>,
    /// The language of the reader, whose words count a little more than those of others.
    language: String,
    from: Option<Position>,
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
const GUESS: f32 = 0.12;
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

impl Snapshot {
    /// What `query` may mean: needs, places, organizations and areas, what fits best first; needs before names that fit as
    /// well, near places before far ones.
    ///
    /// # Cost
    ///
    /// Some hundred microseconds; with typing errors at 100 000 places a millisecond or two. The first search in a
    /// snapshot that was indexed whole indexes its names, unless [`Snapshot::warm`] has.
    pub fn search(&self, query: &Query, limit: usize) -> Vec<Suggestion> {
        let mut all = needs::search(query);
        all.extend(self.names(query, limit));
        all.retain(|it| GUESS <= it.fit);
        // Stable: among equals the needs stay first, and the names in their order.
        all.sort_by(|a, b| b.fit.total_cmp(&a.fit));
        all.truncate(limit);
        all
    }
}
