//! The hours that several services share.
//!
//! Hours belong to the service that states them. Whatever shows one state or one week for several services, such as a
//! card, the page of a place or its structured data, takes it from here, and otherwise shows each service with its own.

use std::sync::Arc;

use crate::{
    domain::Opening,
    index::{Moment, Offer, Timetable},
};

/// The timetable of all `offers`; `None` if one of them has no hours, or other hours or closures.
pub fn common_timetable<'a>(offers: impl IntoIterator<Item = &'a Offer>) -> Option<&'a Arc<Timetable>> {
    let mut timetables = offers.into_iter().map(Offer::timetable);
    let first = timetables.next()??;
    timetables.all(|other| other.is_some_and(|it| it.agrees_with(first))).then_some(first)
}

/// The state of all `offers`, which is "not stated" if none of them has hours; `None` if their hours differ.
pub fn common_opening<'a, I>(offers: I, moment: Moment) -> Option<Opening>
where
    I: IntoIterator<Item = &'a Offer, IntoIter: Clone>,
{
    let mut offers = offers.into_iter();
    if let Some(timetable) = common_timetable(offers.clone()) {
        return Some(timetable.opening(moment));
    }
    offers.all(|it| it.timetable().is_none()).then(Opening::not_stated)
}
