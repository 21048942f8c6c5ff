//! Search by typed words over needs, places, organizations and areas.

use crate::{
    domain::{Position, chord_2},
    index::{
        Snapshot,
        words::{GUESS, Meant, Named, Query, Suggestion, needs},
    },
};

/// How many spare names to consider.
const SPARE: usize = 20;

impl Snapshot {
    /// The needs, places, organizations and areas that `query` may mean, best fit first. At equal fit, needs come
    /// before names, and near places before far ones.
    ///
    /// # Cost
    ///
    /// A few hundred microseconds; with typing errors at 100 000 places, a millisecond or two. The first search on a
    /// new base indexes its names, unless [`Snapshot::warm`] has done so.
    pub fn search(&self, query: &Query, limit: usize) -> Vec<Suggestion> {
        let mut all = needs::search(query);
        all.extend(self.names(query, limit));
        all.retain(|it| GUESS <= it.fit);
        // A stable sort: at equal fit, needs stay first and names keep their order.
        all.sort_by(|a, b| b.fit.total_cmp(&a.fit));
        all.truncate(limit);
        all
    }

    /// The towns that `typed` may mean, finished or not: best fit first, at equal fit the nearest to `from`.
    pub fn towns(&self, typed: &str, from: Position, limit: usize) -> Vec<Suggestion> {
        let found = self.areas().towns().search(typed, from, limit).into_iter();
        #[expect(clippy::cast_possible_truncation, reason = "a fit")]
        found.map(|it| Suggestion { meant: Meant::Area(it.id), fit: it.fit as f32 }).collect()
    }

    /// Indexes the names and the words of the needs, so that the first search need not.
    pub fn warm(&self) {
        needs::warm();
        self.base_names();
    }

    /// The `limit` names that fit best. At equal fit, the nearest places come first.
    fn names(&self, query: &Query, limit: usize) -> Vec<Suggestion> {
        let base = self.base_names().search(query).into_iter().filter(|(it, _)| !self.is_new(&it.what));
        let found = base.chain(self.new_names().search(query)).filter(|(_, fit)| GUESS <= *fit);
        let from = query.from.map(Position::on_unit_sphere);
        let chord_2 = |named: &Named| named.at.zip(from).map_or(0.0, |(at, from)| chord_2(from, at));
        let mut near: Vec<(f32, f64, &Meant)> = found.map(|(it, fit)| (fit, chord_2(it), &it.what)).collect();
        let order = |a: &(f32, f64, &Meant), b: &(f32, f64, &Meant)| b.0.total_cmp(&a.0).then(a.1.total_cmp(&b.1));
        // Keep some spare names: places that no longer offer anything are dropped below.
        let first = limit * 2 + SPARE;
        if first < near.len() {
            near.select_nth_unstable_by(first, order);
            near.truncate(first);
        }
        near.sort_by(order);
        let offered = |it: &Meant| match it {
            Meant::Location(id) => self.is_offered(*id),
            _ => true,
        };
        let suggestion = |(fit, _, meant): (f32, f64, &Meant)| Suggestion { meant: meant.clone(), fit };
        near.into_iter().filter(|it| offered(it.2)).take(limit).map(suggestion).collect()
    }
}
