//! Values in the words of a reader's language, for pages and for whatever else is read: letters, print.

mod hours;
mod text;
mod way;

pub use hours::{Day, OpenBadge, PhoneLine, TimeSpan, Tone, Week, date, partial_date};
pub use text::{Document, LocalText, NamedLanguage, SpokenLanguage, audience, label};
pub use way::{Directions, Spoken, directions, distance, spoken, toward, walk};
