//! The terms of the field, as types that cannot hold invalid values.
//!
//! Nothing here does I/O or reads a clock. Building a value may fail; using it cannot.

mod access;
mod area;
mod assurance;
mod audience;
mod calendar;
mod change;
mod closure;
mod contact;
mod header;
mod hours;
mod id;
mod language;
mod language_code;
mod location;
mod need;
mod organization;
mod phone;
mod position;
mod report;
mod service;
mod text;

pub use access::{Access, Cost, WrongWord};
pub use area::{Area, AreaId, AreaKind, WrongAreaId};
pub use assurance::{Assurance, Confirmation, PartialDate, WrongDate, WrongDay, parse_day};
pub use audience::{Audience, Facet, LegalStatus, Rule, Strength, WrongAudience};
pub use calendar::{Calendar, DayOfYear, Holiday, PatronDay, WrongDayOfYear};
pub use change::{Actor, Change, Record, RecordId, Versioned, WrongActor};
pub use closure::{Closure, WrongClosure};
pub use contact::{Email, Website, WrongEmail, WrongWebsite};
pub use header::{Origin, Status};
pub use hours::{Hours, Opening, Reason, Schedule, ScheduleDay, Span, State, Stretch, WrongHours};
pub use id::Id;
pub use language::{Language, LanguageName, LanguageOffer, Languages, Via, WrongLanguage};
pub use location::{Location, LocationType, Place, Precision, Visibility, Wheelchair};
pub use need::{Labels, Need, NeedSet, Taxonomy, Top, Wanted, WordLists};
pub use organization::{Organization, OrganizationType};
pub use phone::{Phone, WrongPhone};
pub use position::{Bounds, NotOnEarth, Position, WrongBounds};
pub(crate) use position::{chord_2, chord_2_of_metres, metres_of_chord_2};
pub use report::{Report, ReportKind, TooLong};
pub use service::{Reach, Service, ServiceAtLocation};
pub use text::Text;
