//! Values in words of the reader's language, for pages and for anything else that people read, such as letters.

mod hours;
mod text;
mod way;

pub use hours::{Day, HoursFor, OpenBadge, PhoneLine, TimeSpan, Tone, Week, date, moment, partial_date};
pub use text::{Document, LocalText, NamedLanguage, SpokenLanguage, audience, label};
pub use way::{Directions, Spoken, directions, distance, spoken, toward, walk};
