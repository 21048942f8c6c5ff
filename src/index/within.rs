//! The places in a box on the map.

use crate::{
    domain::{Bounds, Id, Location},
    index::{Certainty, Found, Question, Snapshot},
};

impl Snapshot {
    /// The places inside `bounds` that answer, by id, from the first after `after` on.
    ///
    /// # Cost
    ///
    /// Linear in the places inside the box whose signature may match; the sort needs them all for the first page too.
    pub fn within(
        &self,
        bounds: &Bounds,
        question: &Question,
        after: Option<Id<Location>>,
        limit: usize,
    ) -> Vec<Found<'_>> {
        let asked = question.signature(Certainty::Unknown);
        let mut found = Vec::new();
        for (number, layer) in self.layers().into_iter().enumerate() {
            layer.inside(bounds, &asked, |entry| {
                let on_the_page = after.is_none_or(|it| it < entry.location.id);
                let matches = if on_the_page { question.matches(entry) } else { Vec::new() };
                if !matches.is_empty() && self.is_current(number, entry) {
                    found.push(Found { entry, matches, distance_m: 0.0 });
                }
            });
        }
        found.sort_by_key(|it| it.entry.location.id);
        found.truncate(limit);
        found
    }
}
