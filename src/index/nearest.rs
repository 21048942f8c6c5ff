//! The nearest places that match a question.

use crate::{
    domain::{Need, NeedSet, Position, chord_2, chord_2_of_metres, metres_of_chord_2},
    index::{
        Certainty, Entry, Found, Question, Snapshot,
        spatial::layer::keys_asked,
        spatial::walk::{Reached, Walk},
    },
};

#[derive(Clone, Debug)]
pub struct Nearest {
    pub from: Position,
    pub question: Question,
    pub within: Within,
    pub limit: usize,
}

/// How far from a position a service may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Within {
    /// Great-circle metres.
    Metres(f64),
    /// As far as people go for the need by which it matches: [`NEARBY_M`] if they seek it nearby, else [`USUAL_M`].
    OfNeed,
}

/// Farther places belong to another city.
pub const USUAL_M: f64 = 50_000.0;
/// For a meal or a shower, people walk or take a bus. See [`Need::is_sought_nearby`].
///
/// [`Need::is_sought_nearby`]: crate::domain::Need::is_sought_nearby
pub const NEARBY_M: f64 = 15_000.0;

impl Within {
    /// The farthest that a service for any of `needs` may be, in metres.
    pub fn most_m(self, needs: NeedSet) -> f64 {
        match self {
            Self::Metres(it) => it,
            Self::OfNeed if !needs.is_empty() && needs.iter().all(Need::is_sought_nearby) => NEARBY_M,
            Self::OfNeed => USUAL_M,
        }
    }
}

impl Nearest {
    /// The farthest that any service may be, in metres.
    pub fn most_m(&self) -> f64 {
        self.within.most_m(self.question.needs)
    }

    /// What is still asked beyond [`NEARBY_M`]; `None` if that is everything, or nothing.
    fn rest(&self) -> Option<NeedSet> {
        let needs = self.question.needs;
        let rest: NeedSet = needs.iter().filter(|it| !it.is_sought_nearby()).collect();
        (self.within == Within::OfNeed && rest != needs && !rest.is_empty()).then_some(rest)
    }
}

/// A question that may ask for fewer needs beyond [`NEARBY_M`].
pub(super) struct ByDistance<'a> {
    near: &'a Question,
    far: Option<Question>,
    from: [f64; 3],
}

impl<'a> ByDistance<'a> {
    pub fn of(nearest: &'a Nearest) -> Self {
        let near = &nearest.question;
        let far = nearest.rest().map(|needs| Question { needs, ..near.clone() });
        Self { near, far, from: nearest.from.on_unit_sphere() }
    }

    /// The question as it is asked of `entry`.
    pub fn at(&self, entry: &Entry) -> &Question {
        let is_far = || entry.position.is_some_and(|it| near_chord_2() < chord_2(self.from, it.on_unit_sphere()));
        self.far.as_ref().filter(|_| is_far()).unwrap_or(self.near)
    }
}

fn near_chord_2() -> f64 {
    chord_2_of_metres(NEARBY_M)
}

impl Snapshot {
    /// The nearest matching places: first those known to match, then those that may match. Each class is sorted by
    /// distance, then by id.
    ///
    /// # Units
    ///
    /// Great-circle metres, see [`Position::distance_m`].
    ///
    /// # Cost
    ///
    /// O(log n) per result, for rare and common matches alike; two walks if fewer than `limit` places are known to
    /// match. A moment outside the window of the timetables is evaluated for each place considered.
    pub fn nearest(&self, nearest: &Nearest) -> Vec<Found<'_>> {
        self.nearest_such(nearest, |_| true)
    }

    /// Like [`Self::nearest`], for the places that `keep` accepts.
    pub(super) fn nearest_such(&self, nearest: &Nearest, keep: impl Fn(&Entry) -> bool) -> Vec<Found<'_>> {
        let mut found = self.nearest_of_class(nearest, Certainty::Known, nearest.limit, &keep);
        if found.len() < nearest.limit && nearest.question.may_be_unknown() {
            let room = nearest.limit - found.len();
            found.extend(self.nearest_of_class(nearest, Certainty::Unknown, room, &keep));
        }
        found
    }

    fn nearest_of_class(
        &self,
        nearest: &Nearest,
        class: Certainty,
        limit: usize,
        keep: &impl Fn(&Entry) -> bool,
    ) -> Vec<Found<'_>> {
        let question = ByDistance::of(nearest);
        self.search_for(nearest, class, limit)
            .nearest(|layer, entry| {
                self.is_current(layer, entry) && question.at(entry).best(entry) == Some(class) && keep(entry)
            })
            .into_iter()
            .map(|it| found(&it, question.at(it.entry)))
            .collect()
    }

    /// The places that match but are farther than `nearest` allows, by distance, then by id, whatever their certainty.
    ///
    /// # Cost
    ///
    /// O(log n) per result; what lies inside the radius is skipped a node at a time.
    pub fn beyond(&self, nearest: &Nearest) -> Vec<Found<'_>> {
        let by_distance = ByDistance::of(nearest);
        let allowed = chord_2_of_metres(nearest.most_m());
        let question = &nearest.question;
        let walk = Walk {
            min_chord_2: if by_distance.far.is_some() { near_chord_2() } else { allowed },
            max_chord_2: f64::INFINITY,
            ..self.search_for(nearest, Certainty::Unknown, nearest.limit)
        };
        let is_allowed = |entry: &Entry| {
            by_distance.far.is_some()
                && entry.position.is_some_and(|it| chord_2(by_distance.from, it.on_unit_sphere()) <= allowed)
                && by_distance.at(entry).best(entry).is_some()
        };
        walk.nearest(|layer, entry| {
            self.is_current(layer, entry) && question.best(entry).is_some() && !is_allowed(entry)
        })
        .into_iter()
        .map(|it| found(&it, question))
        .collect()
    }

    /// The walk to the `limit` nearest places that may match with that certainty.
    pub(super) fn search_for(&self, nearest: &Nearest, class: Certainty, limit: usize) -> Walk<'_> {
        let question = &nearest.question;
        let keys = keys_asked(question.needs, &question.languages, class == Certainty::Unknown);
        let mut mask = question.mask(class, |it| self.covers(it));
        if keys.is_some() {
            mask.without_keys();
        }
        let (from, max_chord_2) = (nearest.from.on_unit_sphere(), chord_2_of_metres(nearest.most_m()));
        Walk { from, min_chord_2: -1.0, max_chord_2, mask, keys, limit, layers: self.layers() }
    }
}

fn found<'a>(Reached { entry, chord_2, .. }: &Reached<'a>, question: &Question) -> Found<'a> {
    Found { entry, matches: question.matches(entry), distance_m: metres_of_chord_2(*chord_2) }
}

impl Question {
    /// Whether a service may match although something asked is unknown.
    fn may_be_unknown(&self) -> bool {
        let Self {
            needs: _,
            languages,
            via: _,
            open,
            call,
            audience,
            people,
            age,
            not_only: _,
            access,
            not_access,
            free,
            wheelchair,
            competent: _,
            known_only,
        } = self;
        let asked = !languages.is_empty()
            || open.is_some()
            || call.is_some()
            || !audience.is_empty()
            || !people.is_empty()
            || age.is_some()
            || !access.is_empty()
            || !not_access.is_empty()
            || *free
            || wheelchair.is_some();
        asked && !known_only
    }
}
