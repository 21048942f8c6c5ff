//! The directory in memory: an immutable snapshot to search by place, need, time and language.
//!
//! A snapshot is a base, indexed as a whole, and a small overlay with the edits since. Taking one copies a pointer;
//! searching it needs no lock, no SQL and no await.

mod advice;
mod areas;
mod bits;
mod catalog;
mod classes;
mod clusters;
mod common;
mod entry;
mod facets;
mod nearest;
mod question;
mod relax;
mod remote;
mod search;
mod snapshot;
mod spatial;
mod timetable;
mod within;
mod words;

#[cfg(test)]
mod tests;

pub use advice::{Advice, COUNTED_FARTHER, Inquiry};
pub use areas::{Areas, Territory};
pub use catalog::Catalog;
pub use clusters::Cluster;
pub use common::{common_opening, common_timetable};
pub use entry::{Entry, Offer};
pub use facets::{Facets, NearCounts};
pub use nearest::{NEARBY_M, Nearest, USUAL_M, Within};
pub use question::{Answer, Asked, AskedLanguages, Certainty, Found, Match, Question, competence};
pub use relax::Relaxed;
pub use snapshot::Snapshot;
pub use timetable::{Moment, Timetable};
pub use words::{Meant, Query, Suggestion};
