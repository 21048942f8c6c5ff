//! Values in words of the reader's language, for pages and for anything else that people read, such as letters.

mod facts;
mod hours;
mod slots;
mod text;
mod way;

pub use facts::{ServiceFact, facts, to_ask};
pub use hours::{Day, HoursFor, OpenBadge, PhoneLine, TimeSpan, Tone, Week, date, moment, partial_date};
pub use slots::slots;
pub use text::{Document, LocalText, NamedLanguage, SpokenLanguage, audience, label};
pub use way::{Directions, MapSite, Maps, Spoken, directions, distance, maps, spoken, toward, walk};
