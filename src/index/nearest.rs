//! The nearest places that match a question.

use crate::{
    domain::{Position, chord_2_of_metres, metres_of_chord_2},
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
    /// Great-circle radius in metres.
    pub within_m: f64,
    pub limit: usize,
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
        let question = &nearest.question;
        self.search_for(nearest, class, limit)
            .nearest(|layer, entry| self.is_current(layer, entry) && question.best(entry) == Some(class) && keep(entry))
            .into_iter()
            .map(|Reached { entry, chord_2, .. }| Found {
                entry,
                matches: question.matches(entry),
                distance_m: metres_of_chord_2(chord_2),
            })
            .collect()
    }

    /// The walk to the `limit` nearest places that may match with that certainty.
    pub(super) fn search_for(&self, nearest: &Nearest, class: Certainty, limit: usize) -> Walk<'_> {
        let Nearest { from, question, within_m, limit: _ } = nearest;
        let keys = keys_asked(question.needs, &question.languages, class == Certainty::Unknown);
        let mut mask = question.mask(class, |it| self.covers(it));
        if keys.is_some() {
            mask.without_keys();
        }
        let (from, max_chord_2) = (from.on_unit_sphere(), chord_2_of_metres(*within_m));
        Walk { from, max_chord_2, mask, keys, limit, layers: self.layers() }
    }
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
            competent,
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
            || wheelchair.is_some()
            || competent.is_some();
        asked && !known_only
    }
}
