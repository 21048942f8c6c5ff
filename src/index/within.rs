//! The places in a box on the map.

use crate::{
    domain::{Bounds, Id, Location},
    index::{Certainty, Entry, Facets, Found, Question, Snapshot, facets::Counter},
};

impl Snapshot {
    /// The matching places inside `bounds`, by id, from the first after `after` on.
    ///
    /// # Cost
    ///
    /// Linear in the places inside the box whose signature may match. The sort needs them all, even for the first page.
    pub fn within(
        &self,
        bounds: &Bounds,
        question: &Question,
        after: Option<Id<Location>>,
        limit: usize,
    ) -> Vec<Found<'_>> {
        self.page_within(bounds, question, after, limit, |_| {})
    }

    /// The same, with the counts of all matching places inside `bounds`.
    pub fn within_counted(
        &self,
        bounds: &Bounds,
        question: &Question,
        after: Option<Id<Location>>,
        limit: usize,
    ) -> (Vec<Found<'_>>, Facets) {
        let mut counter = Counter::new(question);
        let page = self.page_within(bounds, question, after, limit, |entry| counter.add(entry));
        (page, counter.facets())
    }

    fn page_within<'a>(
        &'a self,
        bounds: &Bounds,
        question: &Question,
        after: Option<Id<Location>>,
        limit: usize,
        mut each: impl FnMut(&'a Entry),
    ) -> Vec<Found<'a>> {
        let mut entries: Vec<&Entry> = Vec::new();
        self.each_within(bounds, question, |entry| {
            each(entry);
            if after.is_none_or(|after| after < entry.id) {
                entries.push(entry);
            }
        });
        // Only the page is sorted, which may be short beside all that matches.
        if limit < entries.len() {
            entries.select_nth_unstable_by_key(limit, |it| it.id);
            entries.truncate(limit);
        }
        entries.sort_unstable_by_key(|it| it.id);
        let found = |entry| Found { entry, matches: question.matches(entry), distance_m: 0.0 };
        entries.into_iter().map(found).collect()
    }

    /// Calls `found` for each matching place inside `bounds`, in no particular order.
    pub(super) fn each_within<'a>(&'a self, bounds: &Bounds, question: &Question, mut found: impl FnMut(&'a Entry)) {
        let mask = question.mask(Certainty::Unknown, |it| self.covers(it));
        for (number, layer) in self.layers().into_iter().enumerate() {
            layer.inside(bounds, &mask, |entry| {
                if question.best(entry).is_some() && self.is_current(number, entry) {
                    found(entry);
                }
            });
        }
    }
}
