//! Relaxes a question that finds too little: it gives up one condition after the other, in a published order, and
//! reports which. The need and the distance are never given up.

use std::collections::HashSet;

use crate::{
    domain::{Id, Location},
    index::{Answer, Asked, AskedLanguages, Found, Nearest, Question, Snapshot},
};

/// A condition that was given up. The order is the published one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relaxed {
    /// Open, or answering the phone, at the time asked.
    OpeningTime,
    Language,
    Audience,
}

/// Conditions are given up while there are fewer matches than this and than the limit.
pub const ENOUGH: usize = 3;

impl Relaxed {
    pub const ALL: [Self; 3] = [Self::OpeningTime, Self::Language, Self::Audience];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OpeningTime => "opening-time",
            Self::Language => "language",
            Self::Audience => "audience",
        }
    }

    /// `nearest` without this condition; `None` if it was not asked or must not be given up.
    fn give_up(self, nearest: &Nearest) -> Option<Nearest> {
        let question = nearest.question.clone();
        let (asked, question) = match self {
            Self::OpeningTime => {
                (question.open.is_some() || question.call.is_some(), Question { open: None, call: None, ..question })
            }
            Self::Language => (
                !question.languages.is_empty(),
                Question { languages: AskedLanguages::default(), via: Vec::new(), ..question },
            ),
            Self::Audience => {
                let asked = !question.audience.is_empty() || !question.people.is_empty() || question.age.is_some();
                (asked, Question { audience: Vec::new(), people: Vec::new(), age: None, ..question })
            }
        };
        asked.then(|| Nearest { question, ..nearest.clone() })
    }
}

impl Snapshot {
    /// The matching places and, if they are too few, places that match a relaxed question. Each comes with the
    /// conditions that it does not meet.
    ///
    /// Added places come after the matching ones, which do not change. Police locations are never added.
    pub fn nearest_relaxed(&self, nearest: &Nearest) -> Vec<(Found<'_>, Vec<Relaxed>)> {
        let mut found: Vec<(Found<'_>, Vec<Relaxed>)> =
            self.nearest(nearest).into_iter().map(|it| (it, Vec::new())).collect();
        let enough = nearest.limit.min(ENOUGH);
        let mut wider = nearest.clone();
        for step in Relaxed::ALL {
            if enough <= found.len() {
                break;
            }
            let Some(next) = step.give_up(&wider) else { continue };
            wider = next;
            let known: HashSet<Id<Location>> = found.iter().map(|(it, _)| it.entry.location.id).collect();
            let room = nearest.limit - found.len();
            let more = Nearest { limit: room, ..wider.clone() };
            let more = self.nearest_such(&more, |it| !it.is_police && !known.contains(&it.location.id));
            let told = more.into_iter().map(|it| {
                let given_up = given_up(&it, &nearest.question);
                (it, given_up)
            });
            found.extend(told.collect::<Vec<_>>());
        }
        found
    }
}

/// The conditions that the best service of `found` does not meet, in the published order.
fn given_up(found: &Found<'_>, question: &Question) -> Vec<Relaxed> {
    let wheelchair = found.entry.wheelchair;
    let misses = |asked: Asked, offer| match question.answer(asked, offer, wheelchair) {
        Some(Answer::No) => true,
        Some(Answer::Unknown) => question.known_only,
        Some(Answer::Yes) | None => false,
    };
    let of_offer = |offer| {
        let mut given_up = Vec::new();
        for (relaxed, asked) in [
            (Relaxed::OpeningTime, &[Asked::Open, Asked::Call][..]),
            (Relaxed::Language, &[Asked::Language]),
            (Relaxed::Audience, &[Asked::Audience]),
        ] {
            if asked.iter().any(|it| misses(*it, offer)) {
                given_up.push(relaxed);
            }
        }
        given_up
    };
    found.matches.iter().map(|it| of_offer(it.offer)).min_by_key(Vec::len).unwrap_or_default()
}
