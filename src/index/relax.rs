//! Never empty: giving up what was asked, one thing after the other, in a published order, and saying which.

use std::collections::HashSet;

use crate::{
    domain::{Id, Location, NeedSet},
    index::{Answer, Asked, Found, Nearest, Question, Snapshot},
};

/// What was given up; the order is the published one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relaxed {
    /// That it is open, or answers the phone, at the time asked.
    OpeningTime,
    Language,
    Audience,
    /// The need itself: one that may stand in for it.
    Need,
    /// That it is inside the radius.
    Distance,
}

/// Fewer matches than this, or than were asked for, and something is given up.
pub const ENOUGH: usize = 3;

impl Relaxed {
    pub const ALL: [Self; 5] = [Self::OpeningTime, Self::Language, Self::Audience, Self::Need, Self::Distance];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OpeningTime => "opening-time",
            Self::Language => "language",
            Self::Audience => "audience",
            Self::Need => "need",
            Self::Distance => "distance",
        }
    }

    /// `nearest` without what is given up; `None` where it was not asked, or must not be given up.
    fn give_up(self, nearest: &Nearest) -> Option<Nearest> {
        let question = nearest.question.clone();
        let (asked, question) = match self {
            Self::OpeningTime => {
                (question.open.is_some() || question.call.is_some(), Question { open: None, call: None, ..question })
            }
            Self::Language => {
                (!question.languages.is_empty(), Question { languages: Vec::new(), via: Vec::new(), ..question })
            }
            Self::Audience => {
                let asked = !question.audience.is_empty() || !question.people.is_empty() || question.age.is_some();
                (asked, Question { audience: Vec::new(), people: Vec::new(), age: None, ..question })
            }
            Self::Need => {
                let stand_ins: NeedSet = question.needs.iter().flat_map(|it| it.stand_ins().iter().copied()).collect();
                let wider = question.needs.union(stand_ins);
                (wider != question.needs, Question { needs: wider, ..question })
            }
            Self::Distance => return Some(Nearest { within_m: f64::INFINITY, ..nearest.clone() }),
        };
        asked.then(|| Nearest { question, ..nearest.clone() })
    }
}

impl Snapshot {
    /// The places that answer, and where they are too few those that answer a question from which something was given
    /// up; each with what it does not meet.
    ///
    /// What is given up is only ever added behind: it changes nothing of the places that answer. A place of the police is
    /// never added.
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
                let given_up = given_up(&it, nearest);
                (it, given_up)
            });
            found.extend(told.collect::<Vec<_>>());
        }
        found
    }
}

/// What was asked that `found` does not meet, in the published order: by the service that meets the most.
fn given_up(found: &Found<'_>, nearest: &Nearest) -> Vec<Relaxed> {
    let question = &nearest.question;
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
            (Relaxed::Need, &[Asked::Need]),
        ] {
            if asked.iter().any(|it| misses(*it, offer)) {
                given_up.push(relaxed);
            }
        }
        given_up
    };
    let best = found.matches.iter().map(|it| of_offer(it.offer)).min_by_key(Vec::len);
    let mut given_up = best.unwrap_or_default();
    if nearest.within_m < found.distance_m {
        given_up.push(Relaxed::Distance);
    }
    given_up
}
