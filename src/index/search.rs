//! Search by typed words over needs, places, organizations and areas.
//!
//! A query is read from the outside in: an address of the directory ("via Ulloa 5"), then a town ("Mestre"), and what
//! is left is about a need. So neither the street nor the town is taken for a misspelled need.

use std::cmp::Ordering;

use crate::{
    domain::{Location, Position, chord_2},
    index::{
        Snapshot,
        words::{Addressed, GUESS, Meant, Named, NamedTown, Names, Query, Suggestion, danger, has_number, needs},
    },
};

/// A need that is only for those who ask for it comes after this many others, and not at all if there are fewer.
const BEFORE_UNASKED: usize = 3;
/// How many spare names to consider.
const SPARE: usize = 20;
/// Farther towns of the same name beside a need.
const FARTHER: usize = 2;
/// The part of its fit that a town keeps beside a need: the list of the need around it is the better answer.
const BESIDE: f32 = 0.5;
/// The least part of the fit of a query that its need must have without the town.
const AS_GOOD: f32 = 0.9;
/// The fit of another house number than the one typed, and of another town.
const OTHER_NUMBER: f32 = 0.8;
impl Snapshot {
    /// The needs, places, organizations and areas that `query` may mean, best fit first. At equal fit, needs come
    /// before names, and near places before far ones. A need that was typed with a town comes with it.
    ///
    /// # Cost
    ///
    /// A few hundred microseconds; with typing errors at 100 000 places, a millisecond or two. The first search on a
    /// new base indexes its names, unless [`Snapshot::warm`] has done so.
    pub fn search(&self, query: &Query, limit: usize) -> Vec<Suggestion> {
        let (at_address, rest) = self.addressed(query);
        let mut all = at_address;
        all.extend(self.needs_and_towns(&rest));
        all.extend(self.names(query, limit));
        all.retain(|it| GUESS <= it.fit);
        // Nobody who did not ask for the police, or to go back, sees them first: a guess comes after better ones.
        let is_guess = |it: &Suggestion| it.must_be_asked() && !it.is_sure();
        let (guesses, others): (Vec<Suggestion>, Vec<Suggestion>) = all.into_iter().partition(is_guess);
        let mut found = best_of_each(others, limit);
        if let Some(least) = found.get(BEFORE_UNASKED - 1).map(|it| it.fit) {
            found.extend(guesses.into_iter().map(|it| Suggestion { fit: it.fit.min(least), ..it }));
            found = best_of_each(found, limit);
        }
        found
    }

    /// The towns that `typed` may mean, finished or not: best fit first, at equal fit the nearest to `from`.
    pub fn towns(&self, typed: &str, from: Position, limit: usize) -> Vec<Suggestion> {
        let found = self.areas().towns().search(typed, from, limit).into_iter();
        #[expect(clippy::cast_possible_truncation, reason = "a fit")]
        found.map(|it| Suggestion::new(Meant::Area(it.id), it.fit as f32)).collect()
    }

    /// Indexes the names and the words of the needs, so that the first search need not.
    pub fn warm(&self) {
        needs::warm();
        self.base_names();
    }

    /// The needs that `query` may mean, around the town that it names, and the town itself.
    fn needs_and_towns(&self, query: &Query) -> Vec<Suggestion> {
        let all = needs_of(query);
        let Some((run, mut towns)) = self.base_names().town_in(query, self.areas().towns()) else { return all };
        let (rest, known) = (query.without(&run), query.is_known(&run));
        towns.sort_by(|a, b| by_fit_then_near(query, (a.fit, Some(a.at)), (b.fit, Some(b.at))));
        let area = |it: &NamedTown, part: f32| Suggestion::new(Meant::Area(it.id.clone()), it.fit * part);
        if rest.is_empty() {
            let mut found: Vec<Suggestion> = towns.iter().map(|it| area(it, 1.0)).collect();
            found.extend(all.into_iter().filter(|_| known));
            return found;
        }
        let mut needs = needs_of(&rest);
        let best = |of: &[Suggestion]| of.iter().map(|it| it.fit).fold(0.0, f32::max);
        // A word of a need is a town only if the need fits as well without it: "casa" stays a house.
        let least = if known { 1.0 } else { AS_GOOD };
        if best(&needs) < GUESS.max(best(&all) * least) {
            return all;
        }
        needs.sort_by(|a, b| b.fit.total_cmp(&a.fit));
        let mut found: Vec<Suggestion> = towns.iter().map(|it| area(it, BESIDE)).collect();
        let around = |need: &Suggestion, town: &NamedTown| Suggestion { around: Some(town.id.clone()), ..need.clone() };
        found.extend(needs.iter().zip(std::iter::repeat(&towns[0])).map(|(need, town)| around(need, town)));
        // Of several towns that fit equally, the farther ones come with the best need only.
        let equal = towns.iter().skip(1).take_while(|it| it.fit.total_cmp(&towns[0].fit).is_eq());
        found.extend(equal.take(FARTHER).filter_map(|town| needs.first().map(|need| around(need, town))));
        found
    }

    /// The places at the address in `query`, nearest first, and the query without it.
    fn addressed(&self, query: &Query) -> (Vec<Suggestion>, Query) {
        let (base, new) = (self.base_names(), self.new_names());
        let found: Vec<(&Names, Addressed)> =
            [base, new].into_iter().filter_map(|names| Some((names, names.address_in(query)?))).collect();
        let Some((_, longest)) = found.iter().max_by_key(|(_, it)| it.run.len()) else {
            return (Vec::new(), query.clone());
        };
        let rest = query.without(&longest.run);
        let mut places: Vec<(f32, Option<[f64; 3]>, &Meant)> = Vec::new();
        for (names, address) in found.iter().filter(|(_, it)| it.run == longest.run) {
            let named =
                names.numbered(&address.places).filter(|it| !std::ptr::eq(*names, base) || !self.is_new(&it.what));
            places.extend(named.filter_map(|it| {
                let Meant::Location(id) = it.what else { return None };
                let location = self.catalog().location(id).filter(|_| self.is_offered(id))?;
                Some((fit_of_address(location, address, &rest), it.at, &it.what))
            }));
        }
        places.sort_by(|a, b| by_fit_then_near(query, (a.0, a.1), (b.0, b.1)));
        let suggestions = places.iter().map(|(fit, _, meant)| Suggestion::new((*meant).clone(), *fit)).collect();
        (suggestions, if longest.certain { rest } else { query.clone() })
    }

    /// The `limit` names that fit best. At equal fit, the nearest places come first.
    fn names(&self, query: &Query, limit: usize) -> Vec<Suggestion> {
        let base = self.base_names().search(query).into_iter().filter(|(it, _)| !self.is_new(&it.what));
        let found = base.chain(self.new_names().search(query)).filter(|(_, fit)| GUESS <= *fit);
        let mut near: Vec<(f32, &Named)> = found.map(|(it, fit)| (fit, it)).collect();
        let order = |a: &(f32, &Named), b: &(f32, &Named)| by_fit_then_near(query, (a.0, a.1.at), (b.0, b.1.at));
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
        let suggestion = |(fit, named): (f32, &Named)| Suggestion::new(named.what.clone(), fit);
        near.into_iter().filter(|it| offered(&it.1.what)).take(limit).map(suggestion).collect()
    }
}

/// The `limit` best readings, each thing once, by its best one.
fn best_of_each(mut all: Vec<Suggestion>, limit: usize) -> Vec<Suggestion> {
    // A stable sort: at equal fit, needs stay first and names keep their order.
    all.sort_by(|a, b| b.fit.total_cmp(&a.fit));
    let mut once: Vec<Suggestion> = Vec::new();
    for it in all {
        if once.len() < limit && once.iter().all(|other| (&other.meant, &other.around) != (&it.meant, &it.around)) {
            once.push(it);
        }
    }
    once
}

/// The needs that `query` may mean; those of a danger fit best.
fn needs_of(query: &Query) -> Vec<Suggestion> {
    let mut found = needs::search(query);
    danger::lead(query, &mut found);
    found
}

/// Best fit first; at equal fit, what has no place, then what is nearest to where the query comes from.
fn by_fit_then_near(query: &Query, a: (f32, Option<[f64; 3]>), b: (f32, Option<[f64; 3]>)) -> Ordering {
    let from = query.from.map(Position::on_unit_sphere);
    let away = |at: Option<[f64; 3]>| at.zip(from).map_or(0.0, |(at, from)| chord_2(from, at));
    b.0.total_cmp(&a.0).then_with(|| away(a.1).total_cmp(&away(b.1)))
}

/// How well a place in the street fits: by its house number, and by its town if that was typed too.
fn fit_of_address(location: &Location, address: &Addressed, rest: &Query) -> f32 {
    let number = address.number.as_deref().zip(location.place.address());
    let number = if number.is_none_or(|(number, stands)| has_number(stands, number)) { 1.0 } else { OTHER_NUMBER };
    let in_town = rest.is_empty() || location.place.locality().is_some_and(|it| rest.has_words_of(it));
    number * if in_town { 1.0 } else { OTHER_NUMBER }
}
