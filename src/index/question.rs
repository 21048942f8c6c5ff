//! What is asked of a service, and how surely a service answers it.

use crate::{
    domain::{Language, NeedSet},
    index::{Entry, Offer, tree::Signature},
};

/// What a service must be: several values of one field mean any of them, different fields mean all.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// Empty asks for any need.
    pub needs: NeedSet,
    /// Empty asks for any language.
    pub languages: Vec<Language>,
}

/// Known before unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Everything asked is known to be so.
    Known,
    /// Something asked was not stated by anybody.
    Unknown,
}

/// A service that answers the question.
#[derive(Clone, Copy, Debug)]
pub struct Match<'a> {
    pub offer: &'a Offer,
    pub certainty: Certainty,
}

/// A location with those of its services that answer the question.
#[derive(Clone, Debug)]
pub struct Found<'a> {
    pub entry: &'a Entry,
    /// Never empty; the surest first.
    pub matches: Vec<Match<'a>>,
    /// Great-circle metres from where it was asked; 0 where no position was given.
    pub distance_m: f64,
}

impl Found<'_> {
    /// That of its surest service.
    pub fn certainty(&self) -> Certainty {
        self.matches.iter().map(|it| it.certainty).min().unwrap_or(Certainty::Unknown)
    }
}

impl Question {
    /// Whether `offer` answers: one service must do so alone. `None` is no.
    pub fn judge(&self, offer: &Offer) -> Option<Certainty> {
        if !self.needs.is_empty() && !self.needs.meets(offer.needs()) {
            return None;
        }
        if self.languages.is_empty() {
            return Some(Certainty::Known);
        }
        let spoken = &offer.reach().languages;
        let answers = self.languages.iter().map(|it| spoken.speak(it));
        answers
            .filter_map(|it| match it {
                Some(true) => Some(Certainty::Known),
                None => Some(Certainty::Unknown),
                Some(false) => None,
            })
            .min()
    }

    /// The services of `entry` that answer, the surest first; none if none does.
    pub fn matches<'a>(&self, entry: &'a Entry) -> Vec<Match<'a>> {
        let judged = entry.offers.iter().filter_map(|offer| Some(Match { offer, certainty: self.judge(offer)? }));
        let mut matches: Vec<Match<'_>> = judged.collect();
        matches.sort_by_key(|it| it.certainty);
        matches
    }

    /// What an entry's signature must meet to match with that certainty.
    pub(super) fn signature(&self, certainty: Certainty) -> Signature {
        let asked = Signature::of_needs(self.needs).speaking(self.languages.iter());
        match certainty {
            Certainty::Unknown if !self.languages.is_empty() => asked.with_unknown_language(),
            _ => asked,
        }
    }
}
