//! The directory in memory: an immutable snapshot that answers where, what and in which language.
//!
//! A snapshot is a base, indexed whole, and a small overlay of what was edited since. Taking one is a pointer; asking
//! one needs no lock, no SQL and no await.

mod areas;
mod catalog;
mod entry;
mod nearest;
mod question;
mod remote;
mod snapshot;
mod tree;
mod within;

#[cfg(test)]
mod tests;

pub use areas::Areas;
pub use catalog::Catalog;
pub use entry::{Entry, Offer};
pub use nearest::Nearest;
pub use question::{Certainty, Found, Match, Question};
pub use snapshot::Snapshot;
